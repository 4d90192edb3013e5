/**
 * `os.pipe`: two ends in memory, each under a number of the program's own.
 *
 * From: `r, w = os.pipe()`, `os.write(w, b"x")`, `os.fdopen(r, "rb")`, `loop.add_reader(r, f)`
 * To:   a layer before the host's files (`objects/host-files.ts`) that knows these numbers
 *
 * Source: Library Reference, `os.pipe`; pipe(7).
 */

import type { BaseEventLoopObject, Channel } from "../../asyncio/base_events.ts";
import type { HandleObject } from "../../asyncio/events.ts";
import type { HostStream } from "../../asyncio/io/host.ts";
import { MemoryStream } from "../../asyncio/io/memory_stream.ts";
import { type Direction, Watches } from "../../asyncio/io/watches.ts";
import { type HostFs, put_before_files, type Stats } from "../../objects/host-files.ts";
import { OSError } from "../../objects/os-errors.ts";
import { give_descriptor, own_descriptor, take_back_descriptor } from "../../objects/own-descriptors.ts";
import { truth } from "../../objects/truth.ts";
import { type Tuple, tuple_of } from "../../objects/tuple.ts";

const EBADF = 9;
const EAGAIN = 11;
const EPIPE = 32;
const EDEADLK = 35;

/** Linux's. */
const CAPACITY = 65536;
/** Up to so many bytes are written together or not at all. */
const PIPE_BUF = 4096;

class PipeEnd implements Channel {
  readonly $fd: number;
  $blocks = true;
  readonly #direction: Direction;
  readonly #stream: MemoryStream;
  readonly #watches: Watches;

  constructor(stream: MemoryStream, direction: Direction) {
    this.#stream = stream;
    this.#direction = direction;
    this.$fd = give_descriptor(this);
    this.#watches = new Watches(this, (asked) => this.#is_ready(asked));
    stream.changed = () => this.#watches.poll();
  }

  #is_ready(direction: Direction): boolean {
    if (direction === "read") return this.#direction === "read" && this.#stream.is_readable;
    return this.#direction === "write" && (this.#stream.room >= PIPE_BUF || !this.#stream.has_reader);
  }

  $watch(loop: BaseEventLoopObject, direction: Direction, ready: HandleObject | null): boolean {
    return this.#watches.set(loop, direction, ready);
  }

  /** For a transport. */
  $stream(): HostStream {
    this.#stream.changed = null;
    return this.#stream;
  }

  #has_to_wait(): never {
    if (!this.$blocks) throw OSError(EAGAIN, "Resource temporarily unavailable");
    // CPython: waits for ever, unless another thread or process has the other end. Here none can have it.
    throw OSError(EDEADLK, "Resource deadlock avoided");
  }

  $read(most: number): Uint8Array {
    if (this.#direction !== "read") throw bad_descriptor();
    return this.#stream.take(most) ?? this.#has_to_wait();
  }

  $write(bytes: Uint8Array): number {
    if (this.#direction !== "write") throw bad_descriptor();
    if (!this.#stream.has_reader) throw OSError(EPIPE, "Broken pipe");
    const { room } = this.#stream;
    const count = bytes.length <= PIPE_BUF && bytes.length > room ? 0 : Math.min(bytes.length, room);
    if (bytes.length > 0 && count <= 0) this.#has_to_wait();
    if (count > 0) this.#stream.write(bytes.subarray(0, count));
    return count;
  }

  $close(): void {
    take_back_descriptor(this.$fd);
    this.#watches.clear();
    this.#stream.destroy();
  }

  /** The loop that watches it is closed. */
  $shut(): void {
    this.#watches.clear();
  }
}

function bad_descriptor(): unknown {
  return OSError(EBADF, "Bad file descriptor");
}

function end_of(fd: unknown): PipeEnd | null {
  const found = own_descriptor(fd);
  return found instanceof PipeEnd ? found : null;
}

/** What `fstat` tells of a pipe. */
const STATS: Stats = {
  mode: 0o010600n,
  ino: 0n,
  dev: 0n,
  nlink: 1n,
  uid: 0n,
  gid: 0n,
  size: 0n,
  atimeNs: 0n,
  mtimeNs: 0n,
  ctimeNs: 0n,
};

/** The files of the host, and before them the pipes. */
function with_pipes(host: () => HostFs): () => HostFs {
  const layer: Partial<HostFs> = {
    readSync(fd, to, offset, length, position) {
      const end = end_of(fd);
      if (end === null) return host().readSync(fd, to, offset, length, position);
      const bytes = end.$read(length);
      to.set(bytes, offset);
      return bytes.length;
    },
    writeSync(fd, from, offset, length, position) {
      const end = end_of(fd);
      if (end === null) return host().writeSync(fd, from, offset, length, position);
      return end.$write(from.subarray(offset, offset + length));
    },
    closeSync(fd) {
      const end = end_of(fd);
      if (end === null) host().closeSync(fd);
      else end.$close();
    },
    fstatSync(fd, options) {
      return end_of(fd) === null ? host().fstatSync(fd, options) : STATS;
    },
    fsyncSync(fd) {
      if (end_of(fd) === null) host().fsyncSync(fd);
      else throw OSError(22, "Invalid argument");
    },
  };
  const all = new Proxy(layer as HostFs, {
    get: (own, name: keyof HostFs) => own[name] ?? host()[name],
  });
  return () => all;
}

/** `(read, write)`: what is written to the second can be read from the first. */
export function pipe(): Tuple {
  put_before_files(with_pipes);
  const [reading, writing] = MemoryStream.pair({ capacity: CAPACITY, whole: false });
  return tuple_of(new PipeEnd(reading, "read").$fd, new PipeEnd(writing, "write").$fd);
}

export function set_blocking(fd: unknown, blocking: unknown): null {
  const end = end_of(fd);
  if (end !== null) end.$blocks = truth(blocking);
  else if (typeof fd !== "number" || fd < 0) throw bad_descriptor();
  // The host's own files wait in any case.
  return null;
}

export function get_blocking(fd: unknown): boolean {
  return end_of(fd)?.$blocks ?? true;
}
