/**
 * `sys.stdin`: lines of the process's standard input, waited for.
 *
 * Source: Library Reference, `sys.stdin`; `io.TextIOBase`.
 */
import { NotImplementedError, StopIteration } from "../../objects/exceptions.ts";
import { read_line } from "../../objects/host.ts";
import { count_argument } from "../../objects/str-method.ts";
import { builtin_type, PyObject, type Type } from "../../objects/type.ts";

export class TextInput extends PyObject {
  override get $class(): Type {
    return text_input_type;
  }

  get name(): string {
    return "<stdin>";
  }

  get encoding(): string {
    return "utf-8";
  }

  /** The next line with its end; an empty text when there is none. */
  readline(): string {
    return read_line() ?? "";
  }

  readlines(): string[] {
    return [...this.$each()];
  }

  /** All that is left. @param size  refused: reading part of a line is not in the subset */
  read(size?: unknown): string {
    if (size !== undefined && count_argument(size, -1) >= 0)
      throw NotImplementedError("sys.stdin.read(size) is not in the subset");
    return this.readlines().join("");
  }

  *$each(): Generator<string> {
    for (let line = read_line(); line !== null; line = read_line()) yield line;
  }

  __iter__(): this {
    return this;
  }

  __next__(): string {
    const line = read_line();
    if (line === null) throw StopIteration();
    return line;
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

  $repr(): string {
    return "<_io.TextIOWrapper name='<stdin>' mode='r' encoding='utf-8'>";
  }
}

const text_input_type: Type = /* @__PURE__ */ builtin_type("TextIOWrapper", TextInput, {
  module: "_io",
  final: true,
});
