/**
 * Two streams, each of which gets what is written to the other: the ends of `socket.socketpair()`.
 *
 * They have the members of a stream of the host that `host.ts` describes, so that a transport takes them for one.
 *
 * Source: Library Reference, socket.socketpair; https://nodejs.org/api/stream.html
 */
import type { HostStream, Listener } from "./host.ts";

export class MemoryStream implements HostStream {
  readonly writableLength = 0;
  destroyed = false;
  #other: MemoryStream | null = null;
  #flows = false;
  /** What has come and nobody was told of; null stands for the end. */
  readonly #waiting: (Uint8Array | null)[] = [];
  readonly #listeners = new Map<string, Listener[]>();

  static pair(): [MemoryStream, MemoryStream] {
    const [first, second] = [new MemoryStream(), new MemoryStream()];
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
    while (this.#flows && this.#waiting.length > 0) {
      const chunk = this.#waiting.shift();
      if (chunk == null) this.#emit("end");
      else this.#emit("data", chunk);
    }
    return this;
  }

  #come(chunk: Uint8Array | null): void {
    this.#waiting.push(chunk);
    if (this.#flows) this.resume();
  }

  write(data: Uint8Array, done?: (error?: Error | null) => void): boolean {
    const other = this.#other;
    if (other === null || other.destroyed) {
      const error = Object.assign(new Error("write EPIPE"), { code: "EPIPE", syscall: "write" });
      this.#emit("error", error);
      done?.(error);
      return false;
    }
    other.#come(data.slice());
    done?.(null);
    return true;
  }

  end(): this {
    if (this.#other?.destroyed === false) this.#other.#come(null);
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
