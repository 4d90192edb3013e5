/**
 * A stream of the host as a socket that does not block: bytes are there to be received, or not yet.
 *
 * The host pushes what comes in. Here it is kept until the loop's next iteration, in which the reader is called, and called again in
 * each further one while something is left: as a selector would. While nobody reads, the host is told to pause.
 *
 * Source: Lib/selectors.py, Lib/asyncio/selector_events.py, for the part they play.
 */
import type { BaseEventLoopObject, Channel } from "../base_events.ts";
import type { Entry } from "../events.ts";
import { concatenated } from "../transports.ts";
import { os_error } from "./errors.ts";
import type { HostStream, Listener } from "./host.ts";

/** Bytes handed to a protocol at once. */
export const MAX_SIZE = 256 * 1024;

/** What wants to know of the channel. */
export interface ChannelListener {
  /** Something may be received: bytes, the end, or an exception. */
  read_ready(): void;
  /** Some of what was to be written has been. */
  write_ready(): void;
  /** Writing has failed. */
  write_failed(error: unknown): void;
}

/** What comes in before there is a channel. */
export interface Early {
  readonly chunks: Uint8Array[];
  ended: boolean;
  readonly listeners: Listeners;
}

/** The listeners that we have put on a stream of the host, which has others of its own. */
class Listeners {
  readonly #host: HostStream;
  readonly #all: [string, Listener][] = [];

  constructor(host: HostStream) {
    this.#host = host;
  }

  put_on(event: string, listener: Listener): void {
    this.#all.push([event, listener]);
    this.#host.on(event, listener);
  }

  take_off(): void {
    for (const [event, listener] of this.#all) this.#host.off(event, listener);
  }
}

/** Keep what comes in from now on: the host lets go of it when a child ends. */
export function kept(host: HostStream): Early {
  const listeners = new Listeners(host);
  const early: Early = { chunks: [], ended: false, listeners };
  listeners.put_on("data", (chunk: Uint8Array) => early.chunks.push(chunk));
  host.on("error", () => {});
  for (const event of ["end", "close"]) {
    listeners.put_on(event, () => {
      early.ended = true;
    });
  }
  return early;
}

export class StreamChannel implements Channel {
  readonly host: HostStream;
  readonly #loop: BaseEventLoopObject;
  readonly #listener: ChannelListener;
  readonly #chunks: Uint8Array[] = [];
  #ended = false;
  #failure: unknown = null;
  #reading = false;
  #shut = false;
  #read_arrives = false;
  #write_arrives = false;
  readonly #listeners: Listeners;
  readonly #read: Entry;
  readonly #write: Entry;

  /**
   * @param entry  makes of a function what stands in the ready queue, with the context of now
   * @param early  what came in before; its listeners are taken off
   */
  constructor(
    loop: BaseEventLoopObject,
    host: HostStream,
    listener: ChannelListener,
    entry: (run: () => void) => Entry,
    early: Early | null = null,
  ) {
    this.#loop = loop;
    this.host = host;
    this.#listener = listener;
    this.#read = entry(() => {
      this.#read_arrives = false;
      if (!this.#reading) return;
      listener.read_ready();
      this.#poll();
    });
    this.#write = entry(() => {
      this.#write_arrives = false;
      if (!this.#shut) listener.write_ready();
    });
    loop.$channels.add(this);
    host.unref?.();
    if (early !== null) {
      early.listeners.take_off();
      this.#chunks.push(...early.chunks);
      this.#ended = early.ended;
    }
    this.#listeners = new Listeners(host);
    this.#listeners.put_on("data", (chunk: Uint8Array) => {
      this.#chunks.push(chunk);
      this.#poll();
    });
    host.pause();
    this.#listeners.put_on("end", () => {
      this.#ended = true;
      this.#poll();
    });
    this.#listeners.put_on("error", (error: Error) => this.#failed(error));
    this.#listeners.put_on("close", () => {
      this.#ended = true;
      this.#poll();
    });
  }

  #failed(error: Error): void {
    if (this.#shut || this.#failure !== null) return;
    this.#failure = os_error(error);
    if (this.#reading && (error as { syscall?: unknown }).syscall !== "write") this.#poll();
    else {
      this.#reading = false;
      this.#loop.$arrive({
        $run: () => {
          if (!this.#shut) this.#listener.write_failed(this.#failure);
        },
      });
    }
  }

  #poll(): void {
    if (!this.#reading || this.#read_arrives || this.#shut) return;
    if (this.#chunks.length === 0 && !this.#ended && this.#failure === null) return;
    this.#read_arrives = true;
    this.#loop.$arrive(this.#read);
  }

  get is_reading(): boolean {
    return this.#reading;
  }

  start_reading(): void {
    if (this.#shut) return;
    this.#reading = true;
    if (!this.#ended && this.#failure === null) this.host.resume();
    this.#poll();
  }

  stop_reading(): void {
    this.#reading = false;
    if (!this.#ended && !this.#shut) this.host.pause();
  }

  /**
   * Take what has come in.
   * @returns no bytes at the end of the stream; null when nothing has come
   * @throws the exception that ended it
   */
  receive(most: number): Uint8Array | null {
    const [first] = this.#chunks;
    if (first === undefined) {
      if (this.#failure !== null) throw this.#failure;
      return this.#ended ? new Uint8Array(0) : null;
    }
    this.host.consumed?.();
    if (first.length > most) {
      this.#chunks[0] = first.subarray(most);
      return first.slice(0, most);
    }
    let [count, size] = [0, 0];
    for (const chunk of this.#chunks) {
      if (size + chunk.length > most) break;
      count += 1;
      size += chunk.length;
    }
    return concatenated(this.#chunks.splice(0, count));
  }

  /** Bytes that wait to be written. */
  get pending(): number {
    return this.host.writableLength;
  }

  send(data: Uint8Array): void {
    if (this.#shut || this.#failure !== null) return;
    this.host.write(data, this.#written);
  }

  readonly #written = (): void => {
    if (this.#write_arrives || this.#shut || this.#failure !== null) return;
    if (!this.watches_writing) return;
    this.#write_arrives = true;
    this.#loop.$arrive(this.#write);
  };

  /** Whether `write_ready` is to be called. */
  watches_writing = false;

  /** No more will be written; what waits still is. */
  end(): void {
    if (!this.#shut) this.host.end();
  }

  /** Hand the host's stream to somebody else. */
  release(): void {
    this.#shut = true;
    this.#loop.$channels.delete(this);
    this.#listeners.take_off();
  }

  close(): void {
    this.#loop.$channels.delete(this);
    this.$shut();
  }

  $shut(): void {
    if (this.#shut) return;
    this.#shut = true;
    this.host.destroy();
  }
}
