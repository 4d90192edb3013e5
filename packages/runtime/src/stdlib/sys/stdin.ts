/**
 * `sys.stdin`: the process's standard input as text, and its `buffer` of bytes.
 *
 * Source: Library Reference, `sys.stdin`; `io.TextIOBase`, `io.BufferedReader`.
 */
import { Bytes } from "../../objects/bytes.ts";
import { StopIteration, ValueError } from "../../objects/exceptions.ts";
import {
  read_bytes,
  read_line,
  read_line_bytes,
  read_some,
  read_text,
} from "../../objects/standard-input.ts";
import { count_argument } from "../../objects/str-method.ts";
import { builtin_type, PyObject, type Type } from "../../objects/type.ts";

/** What both have in common. */
abstract class Input extends PyObject {
  get name(): string {
    return "<stdin>";
  }

  isatty(): boolean {
    const { process } = globalThis as { process?: { stdin?: { isTTY?: boolean } } };
    return process?.stdin?.isTTY === true;
  }

  fileno(): number {
    return 0;
  }

  readable(): boolean {
    return true;
  }

  writable(): boolean {
    return false;
  }

  seekable(): boolean {
    return false;
  }
}

function size_of(size: unknown): number {
  return size == null ? -1 : count_argument(size, -1);
}

export class TextInput extends Input {
  readonly buffer: ByteInput = new ByteInput();
  closed = false;

  override get $class(): Type {
    return text_input_type;
  }

  get encoding(): string {
    return "utf-8";
  }

  get errors(): string {
    return "strict";
  }

  get mode(): string {
    return "r";
  }

  #open(): void {
    if (this.closed) throw ValueError("I/O operation on closed file.");
  }

  close(): null {
    this.closed = true;
    return null;
  }

  /** The next line with its end; an empty text when there is none. */
  readline(size?: unknown): string {
    this.#open();
    const most = size_of(size);
    if (most < 0) return read_line() ?? "";
    let line = "";
    for (let count = 0; count < most && !line.endsWith("\n"); count++) {
      const next = read_text(1);
      if (next === "") break;
      line += next;
    }
    return line;
  }

  readlines(): string[] {
    return [...this.$each()];
  }

  /** @param size  characters; all that come when it is not given */
  read(size?: unknown): string {
    this.#open();
    return read_text(size_of(size));
  }

  *$each(): Generator<string> {
    this.#open();
    for (let line = read_line(); line !== null; line = read_line()) yield line;
  }

  __iter__(): this {
    return this;
  }

  __next__(): string {
    this.#open();
    const line = read_line();
    if (line === null) throw StopIteration();
    return line;
  }

  $repr(): string {
    return "<_io.TextIOWrapper name='<stdin>' mode='r' encoding='utf-8'>";
  }
}

/** `sys.stdin.buffer` */
export class ByteInput extends Input {
  override get $class(): Type {
    return byte_input_type;
  }

  get mode(): string {
    return "rb";
  }

  read(size?: unknown): Bytes {
    return new Bytes(read_bytes(size_of(size)));
  }

  read1(size?: unknown): Bytes {
    return new Bytes(read_some(size_of(size)));
  }

  readline(size?: unknown): Bytes {
    return new Bytes(read_line_bytes(size_of(size)));
  }

  readlines(): Bytes[] {
    return [...this.$each()];
  }

  *$each(): Generator<Bytes> {
    for (let line = this.readline(); line.$bytes.length > 0; line = this.readline()) yield line;
  }

  __iter__(): this {
    return this;
  }

  __next__(): Bytes {
    const line = this.readline();
    if (line.$bytes.length === 0) throw StopIteration();
    return line;
  }

  $repr(): string {
    return "<_io.BufferedReader name='<stdin>'>";
  }
}

const text_input_type: Type = /* @__PURE__ */ builtin_type("TextIOWrapper", TextInput, {
  module: "_io",
  final: true,
});

const byte_input_type: Type = /* @__PURE__ */ builtin_type("BufferedReader", ByteInput, {
  module: "_io",
  final: true,
});
