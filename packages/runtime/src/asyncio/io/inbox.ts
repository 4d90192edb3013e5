/**
 * What a stream brings, kept until the program takes it: for sockets that are read on the spot.
 *
 * Source: Library Reference, socket.recv.
 */
import { concatenated } from "../transports.ts";
import { os_error } from "./errors.ts";
import type { HostStream } from "./host.ts";

/** Bytes that are kept before the host is told to pause. */
const MOST = 256 * 1024;

/** Something that bytes can be taken from. */
export interface Inbox {
  /** Called when that may have become true; also when what was written has been taken. */
  changed: (() => void) | null;
  /** Bytes, the end, or an error can be had. */
  readonly is_readable: boolean;
  /**
   * @returns no bytes at the end; null when nothing is there
   * @throws what went wrong
   */
  take(most: number): Uint8Array | null;
}

/** Bytes in pieces. */
export class Pile {
  #chunks: Uint8Array[] = [];
  size = 0;

  add(chunk: Uint8Array): void {
    this.#chunks.push(chunk);
    this.size += chunk.length;
  }

  take(most: number): Uint8Array {
    const all = concatenated(this.#chunks);
    this.#chunks = all.length > most ? [all.subarray(most)] : [];
    this.size = Math.max(0, all.length - most);
    return all.slice(0, most);
  }
}

/** The inbox of a stream of the host. */
export class StreamInbox implements Inbox {
  changed: (() => void) | null = null;
  readonly #host: HostStream;
  readonly #pile: Pile = new Pile();
  #ended = false;
  #failure: unknown = null;
  #paused = false;

  constructor(host: HostStream) {
    this.#host = host;
    host.on("data", (chunk: Uint8Array) => {
      this.#pile.add(chunk);
      if (this.#pile.size >= MOST && !this.#paused) {
        this.#paused = true;
        host.pause();
      }
      this.changed?.();
    });
    for (const event of ["end", "close"]) {
      host.on(event, () => {
        this.#ended = true;
        this.changed?.();
      });
    }
    host.on("error", (error: Error) => {
      this.#failure = os_error(error);
      this.changed?.();
    });
  }

  get failure(): unknown {
    return this.#failure;
  }

  get has_ended(): boolean {
    return this.#ended;
  }

  get is_readable(): boolean {
    return this.#pile.size > 0 || this.#ended || this.#failure !== null;
  }

  take(most: number): Uint8Array | null {
    if (this.#pile.size === 0) {
      if (this.#failure !== null) throw this.#failure;
      return this.#ended ? new Uint8Array(0) : null;
    }
    const bytes = this.#pile.take(most);
    if (this.#paused && this.#pile.size < MOST) {
      this.#paused = false;
      this.#host.resume();
    }
    return bytes;
  }

  /** All that is kept. */
  take_all(): Uint8Array {
    return this.#pile.take(this.#pile.size);
  }
}
