/**
 * Two streams, each of which gets what is written to the other: the ends of `socket.socketpair()` and of `os.pipe()`.
 *
 * They have the members of a stream of the host that `host.ts` describes, so that a transport takes them for one. And what has come can be
 * taken (`take`), as a program does that reads on the spot.
 *
 * Source: Library Reference, socket.socketpair, os.pipe; https://nodejs.org/api/stream.html
 */
import type { HostStream, Listener } from "./host.ts";
import { type Inbox, Pile } from "./inbox.ts";

type Done = (error?: Error | null) => void;

/** What has come and nobody was told of. */
interface Waiting {
  readonly chunk: Uint8Array;
  /** Told when it is taken; null for what was told at once, since there was room. */
  readonly taken: (() => void) | null;
}

/** How a pair of streams keeps what was written. */
export interface Keeping {
  /** Bytes that may be there before a writer has to wait. */
  readonly capacity: number;
  /** Whether each piece that was written is taken by itself: datagrams. */
  readonly whole: boolean;
}

/** What a pair of sockets keeps: Linux's default of unix sockets. */
export const SOCKETS: Keeping = { capacity: 212_992, whole: false };

export class MemoryStream implements HostStream, Inbox {
  writableLength = 0;
  destroyed = false;
  changed: (() => void) | null = null;
  readonly #keeping: Keeping;
  #other: MemoryStream | null = null;
  #flows = false;
  readonly #waiting: Waiting[] = [];
  #held = 0;
  /** Bytes handed to a listener that has not said yet that it has passed them on. */
  #told = 0;
  /** The other has written its last; 2 when that was told. */
  #end: 0 | 1 | 2 = 0;
  readonly #listeners = new Map<string, Listener[]>();

  constructor(keeping: Keeping) {
    this.#keeping = keeping;
  }

  static pair(keeping: Keeping): [MemoryStream, MemoryStream] {
    const [first, second] = [new MemoryStream(keeping), new MemoryStream(keeping)];
    first.#other = second;
    second.#other = first;
    return [first, second];
  }

  on(event: string, listener: Listener): this {
    this.#listeners.set(event, [...(this.#listeners.get(event) ?? []), listener]);
    if (event === "data") this.resume();
    return this;
  }

  once(event: string, listener: Listener): this {
    const only = (...args: never[]): void => {
      this.off(event, only);
      listener(...args);
    };
    return this.on(event, only);
  }

  off(event: string, listener: Listener): this {
    const others = (this.#listeners.get(event) ?? []).filter((one) => one !== listener);
    this.#listeners.set(event, others);
    return this;
  }

  #emit(event: string, ...args: unknown[]): void {
    for (const listener of this.#listeners.get(event) ?? []) listener(...(args as never[]));
  }

  pause(): this {
    this.#flows = false;
    return this;
  }

  resume(): this {
    this.#flows = true;
    while (this.#flows && this.#told < this.#keeping.capacity) {
      const chunk = this.#next();
      if (chunk === undefined) break;
      this.#told += chunk.length;
      this.#emit("data", chunk);
    }
    if (this.#flows && this.#end === 1 && this.#waiting.length === 0) {
      this.#end = 2;
      this.#emit("end");
    }
    return this;
  }

  consumed(): void {
    this.#told = 0;
    if (this.#flows) this.resume();
    this.#tell_writer();
  }

  #tell_writer(): void {
    if (this.#other !== null) this.#other.changed?.();
  }

  #next(): Uint8Array | undefined {
    const first = this.#waiting.shift();
    if (first === undefined) return undefined;
    this.#held -= first.chunk.length;
    first.taken?.();
    this.#tell_writer();
    return first.chunk;
  }

  get is_readable(): boolean {
    return this.#waiting.length > 0 || this.#end > 0;
  }

  take(most: number): Uint8Array | null {
    if (this.#waiting.length === 0) return this.#end > 0 ? new Uint8Array(0) : null;
    if (this.#keeping.whole) return (this.#next() as Uint8Array).slice(0, most);
    const pile = new Pile();
    while (pile.size < most) {
      const chunk = this.#next();
      if (chunk === undefined) break;
      pile.add(chunk);
    }
    const bytes = pile.take(most);
    if (pile.size > 0) this.#put_back(pile.take(pile.size));
    return bytes;
  }

  #put_back(chunk: Uint8Array): void {
    this.#waiting.unshift({ chunk, taken: null });
    this.#held += chunk.length;
  }

  /** Bytes that can be written before somebody has to read. */
  get room(): number {
    const other = this.#other;
    return this.#keeping.capacity - (other === null ? 0 : other.#held + other.#told);
  }

  get has_reader(): boolean {
    return this.#other?.destroyed === false;
  }

  write(data: Uint8Array, done?: Done): boolean {
    const other = this.#other;
    if (other === null || other.destroyed) {
      const error = Object.assign(new Error("write EPIPE"), { code: "EPIPE", syscall: "write" });
      this.#emit("error", error);
      done?.(error);
      return false;
    }
    const fitting = this.#keeping.whole ? data.length : Math.min(data.length, Math.max(0, this.room));
    const rest = data.length - fitting;
    this.writableLength += rest;
    const taken = (): void => {
      this.writableLength -= rest;
      done?.(null);
    };
    if (fitting > 0) other.#keep({ chunk: data.slice(0, fitting), taken: null });
    if (rest > 0) other.#keep({ chunk: data.slice(fitting), taken });
    else done?.(null);
    other.#came();
    return rest === 0;
  }

  #keep(waiting: Waiting): void {
    this.#waiting.push(waiting);
    this.#held += waiting.chunk.length;
  }

  #came(): void {
    if (this.#flows) this.resume();
    this.changed?.();
  }

  end(): this {
    const other = this.#other;
    if (other !== null && !other.destroyed && other.#end === 0) {
      other.#end = 1;
      other.#came();
    }
    this.#emit("finish");
    return this;
  }

  destroy(): this {
    if (this.destroyed) return this;
    this.end();
    this.destroyed = true;
    this.#emit("close");
    return this;
  }

  unref(): this {
    return this;
  }
}
