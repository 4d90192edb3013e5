/**
 * StreamReader: bytes that have come in and wait to be read.
 *
 * The buffer may grow to twice the limit; then the transport is paused until it is down to the limit again.
 *
 * Source: Lib/asyncio/streams.py, StreamReader; Library Reference, "StreamReader".
 */
import { call_method } from "../../objects/attributes.ts";
import { ByteArray } from "../../objects/bytearray.ts";
import { Bytes } from "../../objects/bytes.ts";
import { type ByteReader, is_bytes_like } from "../../objects/bytes-arguments.ts";
import { coroutine } from "../../objects/coroutine.ts";
import {
  AssertionError,
  NotImplementedError,
  RuntimeError,
  StopAsyncIteration,
  TypeError,
  ValueError,
} from "../../objects/exceptions.ts";
import { is_instance } from "../../objects/frame.ts";
import { caught } from "../../objects/host-errors.ts";
import { PyObject, type Type, type_name } from "../../objects/object.ts";
import { repr } from "../../objects/repr.ts";
import { Tuple } from "../../objects/tuple.ts";
import type { BaseEventLoopObject } from "../base_events.ts";
import { get_event_loop } from "../events.ts";
import { IncompleteReadError, LimitOverrunError } from "../exceptions.ts";
import type { FutureObject } from "../futures.ts";
import { python_class } from "../python_class.ts";
import { seconds } from "../seconds.ts";
import { concatenated } from "../transports.ts";

/** Bytes; a line may be that long. */
export const DEFAULT_LIMIT = 2 ** 16;

type Steps = Generator<unknown, Bytes, unknown>;

export class StreamReaderObject extends PyObject {
  _limit = DEFAULT_LIMIT;
  declare _loop: BaseEventLoopObject;
  readonly _buffer = new ByteArray();
  _eof = false;
  /** Who waits for data; there can be one. */
  _waiter: FutureObject | null = null;
  _exception: unknown = null;
  _transport: unknown = null;
  _paused = false;

  override get $class(): Type {
    return StreamReader;
  }

  __init__(limit: unknown = DEFAULT_LIMIT, loop: unknown = null): null {
    const bytes = seconds(limit);
    if (bytes <= 0) throw ValueError("Limit cannot be <= 0");
    this._limit = bytes;
    this._loop = (loop as BaseEventLoopObject | null) ?? get_event_loop();
    return null;
  }

  exception(): unknown {
    return this._exception;
  }

  set_exception(exc: unknown): null {
    this._exception = exc;
    const waiter = this._waiter;
    this._waiter = null;
    if (waiter !== null && !waiter.cancelled()) waiter.set_exception(exc);
    return null;
  }

  /** Who waits for data looks again. */
  _wakeup_waiter(): null {
    const waiter = this._waiter;
    this._waiter = null;
    if (waiter !== null && !waiter.cancelled()) waiter.set_result(null);
    return null;
  }

  set_transport(transport: unknown): null {
    if (this._transport !== null) throw AssertionError("Transport already set");
    this._transport = transport;
    return null;
  }

  _maybe_resume_transport(): null {
    if (this._paused && this._buffer.$size <= this._limit) this.#resume();
    return null;
  }

  #resume(): void {
    this._paused = false;
    call_method(this._transport, "resume_reading");
  }

  feed_eof(): null {
    this._eof = true;
    this._wakeup_waiter();
    return null;
  }

  /** Whether everything has been read and no more will come. */
  at_eof(): boolean {
    return this._eof && this._buffer.$size === 0;
  }

  feed_data(data: unknown): null {
    if (this._eof) throw AssertionError("feed_data after feed_eof");
    if (!is_bytes_like(data)) {
      throw TypeError(`can't extend bytearray with ${type_name(data)}`);
    }
    const { $bytes: bytes } = data;
    if (bytes.length === 0) return null;
    this._buffer.$splice(this._buffer.$size, 0, bytes);
    this._wakeup_waiter();
    if (this._transport !== null && !this._paused && this._buffer.$size > 2 * this._limit) this.#pause();
    return null;
  }

  #pause(): void {
    try {
      call_method(this._transport, "pause_reading");
      this._paused = true;
    } catch (error) {
      if (!is_instance(caught(error), NotImplementedError)) throw error;
      // A transport that cannot pause: everything has to be kept.
      this._transport = null;
    }
  }

  /** Take `count` bytes off the front. */
  $take(count: number): Bytes {
    const buffer = this._buffer;
    const size = Math.min(count, buffer.$size);
    const bytes = new Bytes(buffer.$store.slice(0, size));
    this.$drop(size);
    return bytes;
  }

  $drop(count: number): void {
    this._buffer.$splice(0, Math.min(count, this._buffer.$size), []);
  }

  /** Wait for `feed_data` or `feed_eof`. @param method  who waits, for the words of the error */
  *$more(method: string): Generator<unknown, void, unknown> {
    if (this._waiter !== null) {
      throw RuntimeError(`${method}() called while another coroutine is already waiting for incoming data`);
    }
    if (this._eof) throw AssertionError("_wait_for_data after EOF");
    // Waiting for data while nothing can come would be for ever: `readexactly` may ask for more than the limit.
    if (this._paused) this.#resume();
    const waiter = this._loop.create_future();
    this._waiter = waiter;
    try {
      yield* waiter;
    } finally {
      this._waiter = null;
    }
  }

  readline(): unknown {
    return readline(this);
  }

  readuntil(separator?: unknown): unknown {
    return readuntil(this, separator);
  }

  read(n: unknown = -1): unknown {
    return read(this, n);
  }

  readexactly(n: unknown): unknown {
    return readexactly(this, n);
  }

  __aiter__(): this {
    return this;
  }

  __anext__(): unknown {
    return anext(this);
  }

  __repr__(): string {
    const info = ["StreamReader"];
    if (this._buffer.$size > 0) info.push(`${this._buffer.$size} bytes`);
    if (this._eof) info.push("eof");
    if (this._limit !== DEFAULT_LIMIT) info.push(`limit=${this._limit}`);
    if (this._waiter !== null) info.push(`waiter=${repr(this._waiter)}`);
    if (this._exception !== null) info.push(`exception=${repr(this._exception)}`);
    if (this._transport !== null) info.push(`transport=${repr(this._transport)}`);
    if (this._paused) info.push("paused");
    return `<${info.join(" ")}>`;
  }
}

function* read_steps(reader: StreamReaderObject, n: unknown): Steps {
  if (reader._exception !== null) throw reader._exception;
  const count = n == null ? refuse_none() : seconds(n);
  if (count === 0) return new Bytes();
  if (count < 0) {
    const blocks: Uint8Array[] = [];
    while (true) {
      const block = yield* read_steps(reader, reader._limit);
      if (block.$bytes.length === 0) return new Bytes(concatenated(blocks));
      blocks.push(block.$bytes);
    }
  }
  if (reader._buffer.$size === 0 && !reader._eof) yield* reader.$more("read");
  const data = reader.$take(count);
  reader._maybe_resume_transport();
  return data;
}

function refuse_none(): never {
  throw TypeError("'<' not supported between instances of 'NoneType' and 'int'");
}

function* readexactly_steps(reader: StreamReaderObject, n: unknown): Steps {
  const count = seconds(n);
  if (count < 0) throw ValueError("readexactly size can not be less than zero");
  if (reader._exception !== null) throw reader._exception;
  if (count === 0) return new Bytes();
  while (reader._buffer.$size < count) {
    if (reader._eof) throw IncompleteReadError(reader.$take(reader._buffer.$size), n);
    yield* reader.$more("readexactly");
  }
  const data = reader.$take(count);
  reader._maybe_resume_transport();
  return data;
}

/** The separators as bytes, the shortest first. */
function separators_of(given: unknown): Uint8Array[] {
  const all = given instanceof Tuple ? given.$items : [given];
  const separators = all.map((one) => {
    if (!is_bytes_like(one)) throw TypeError(`object of type '${type_name(one)}' has no len()`);
    return one.$bytes;
  });
  separators.sort((a, b) => a.length - b.length);
  if (separators.length === 0) throw ValueError("Separator should contain at least one element");
  if (separators[0]?.length === 0) throw ValueError("Separator should be at least one-byte string");
  return separators;
}

function* readuntil_steps(reader: StreamReaderObject, given: unknown = new_line()): Steps {
  const separators = separators_of(given);
  const shortest = (separators[0] as Uint8Array).length;
  const longest = (separators.at(-1) as Uint8Array).length;
  if (reader._exception !== null) throw reader._exception;
  // No separator begins before this byte.
  let offset = 0;
  while (true) {
    const { $bytes: bytes } = reader._buffer;
    if (bytes.length - offset >= shortest) {
      const match = first_match(bytes, separators, offset);
      if (match !== null) {
        if (match.start > reader._limit) {
          throw LimitOverrunError("Separator is found, but chunk is longer than limit", match.start);
        }
        const data = reader.$take(match.end);
        reader._maybe_resume_transport();
        return data;
      }
      offset = Math.max(0, bytes.length + 1 - longest);
      if (offset > reader._limit) {
        throw LimitOverrunError("Separator is not found, and chunk exceed the limit", offset);
      }
    }
    // A separator may have come with the last bytes: the end is looked at after them.
    if (reader._eof) throw IncompleteReadError(reader.$take(bytes.length), null);
    yield* reader.$more("readuntil");
  }
}

interface Match {
  readonly start: number;
  readonly end: number;
}

/** The match that ends first. */
function first_match(bytes: Uint8Array, separators: readonly Uint8Array[], from: number): Match | null {
  let best: Match | null = null;
  for (const separator of separators) {
    const start = index_of_bytes(bytes, separator, from);
    if (start < 0) continue;
    const end = start + separator.length;
    if (best === null || end < best.end) best = { start, end };
  }
  return best;
}

function index_of_bytes(bytes: Uint8Array, part: Uint8Array, from: number): number {
  const [first] = part;
  for (let at = bytes.indexOf(first as number, from); at >= 0; at = bytes.indexOf(first as number, at + 1)) {
    if (at + part.length > bytes.length) return -1;
    if (part.every((byte, i) => bytes[at + i] === byte)) return at;
  }
  return -1;
}

const NEWLINE = 10;

function new_line(): Bytes {
  return new Bytes(Uint8Array.of(NEWLINE));
}

function* readline_steps(reader: StreamReaderObject): Steps {
  try {
    return yield* readuntil_steps(reader, new_line());
  } catch (raised) {
    const error = caught(raised);
    if (is_instance(error, IncompleteReadError)) return (error as unknown as { partial: Bytes }).partial;
    if (!is_instance(error, LimitOverrunError)) throw error;
    const { consumed } = error as unknown as { consumed: number };
    const buffer: ByteReader = reader._buffer;
    const has_line = buffer.$bytes[consumed] === NEWLINE;
    reader.$drop(has_line ? consumed + 1 : buffer.$bytes.length);
    reader._maybe_resume_transport();
    const too_long = ValueError(error.$args[0]);
    too_long.$context = error;
    throw too_long;
  }
}

const read = /* @__PURE__ */ coroutine("StreamReader.read(self, n)", read_steps);
const readexactly = /* @__PURE__ */ coroutine("StreamReader.readexactly(self, n)", readexactly_steps);
const readline = /* @__PURE__ */ coroutine("StreamReader.readline(self)", readline_steps);
const readuntil = /* @__PURE__ */ coroutine("StreamReader.readuntil(self, separator=)", readuntil_steps);
const anext = /* @__PURE__ */ coroutine(
  "StreamReader.__anext__(self)",
  function* (reader: StreamReaderObject): Steps {
    const line = yield* readline_steps(reader);
    if (line.$bytes.length === 0) throw StopAsyncIteration();
    return line;
  },
);

export const StreamReader: Type = /* @__PURE__ */ python_class(
  "StreamReader",
  StreamReaderObject,
  "asyncio.streams",
  {
    signatures: {
      __init__: "(self, limit=, loop=)",
      exception: "(self)",
      set_exception: "(self, exc)",
      set_transport: "(self, transport)",
      feed_eof: "(self)",
      at_eof: "(self)",
      feed_data: "(self, data)",
      readline: "(self)",
      readuntil: "(self, separator=)",
      read: "(self, n=)",
      readexactly: "(self, n)",
    },
  },
);
