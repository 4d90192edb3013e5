/**
 * `io`: text kept in memory.
 *
 * From: `buffer = io.StringIO(); print("x", file=buffer); buffer.getvalue()`
 * To:   an object with the methods of a text file
 *
 * Positions count code points, as Python's do.
 *
 * Source: Library Reference, io.StringIO.
 */
import { define_class } from "../objects/define-class.ts";
import { StopIteration, TypeError, ValueError } from "../objects/exceptions.ts";
import { type_name } from "../objects/object.ts";
import type { Type } from "../objects/type.ts";

export const __name__ = "io";

export const SEEK_SET = 0;
export const SEEK_CUR = 1;
export const SEEK_END = 2;

/** The count of items that `size` asks for: None and negative numbers mean all. */
function limit(size: unknown): number {
  if (size == null || (size as number) < 0) return Number.POSITIVE_INFINITY;
  if (typeof size !== "number")
    throw TypeError(`argument should be integer or None, not '${type_name(size)}'`);
  return size;
}

export const StringIO: Type = /* @__PURE__ */ define_class(
  "StringIO",
  [],
  class {
    declare $text: string[];
    declare $at: number;
    declare $closed: boolean;

    __init__(initial_value: unknown = "", newline: unknown = "\n"): void {
      if (initial_value !== null && typeof initial_value !== "string") {
        throw TypeError(`initial_value must be str or None, not ${type_name(initial_value)}`);
      }
      if (newline !== "\n" && newline !== "" && newline !== null) {
        throw ValueError("StringIO with another newline is not in the subset");
      }
      this.$text = [...(initial_value ?? "")];
      this.$at = 0;
      this.$closed = false;
    }
    $open(): void {
      if (this.$closed) throw ValueError("I/O operation on closed file");
    }
    get closed(): boolean {
      return this.$closed;
    }
    write(text: unknown): number {
      this.$open();
      if (typeof text !== "string") throw TypeError(`string argument expected, got '${type_name(text)}'`);
      const points = [...text];
      while (this.$text.length < this.$at) this.$text.push("\0");
      this.$text.splice(this.$at, points.length, ...points);
      this.$at += points.length;
      return points.length;
    }
    writelines(lines: Iterable<unknown>): null {
      for (const line of lines) this.write(line);
      return null;
    }
    getvalue(): string {
      this.$open();
      return this.$text.join("");
    }
    read(size: unknown = null): string {
      this.$open();
      const from = this.$at;
      const to = Math.min(this.$text.length, from + limit(size));
      this.$at = Math.max(from, to);
      return this.$text.slice(from, to).join("");
    }
    readline(size: unknown = null): string {
      this.$open();
      const end = this.$text.indexOf("\n", this.$at);
      const to = Math.min(end < 0 ? this.$text.length : end + 1, this.$at + limit(size));
      const line = this.$text.slice(this.$at, to).join("");
      this.$at = Math.max(this.$at, to);
      return line;
    }
    readlines(): string[] {
      const lines: string[] = [];
      for (let line = this.readline(); line !== ""; line = this.readline()) lines.push(line);
      return lines;
    }
    seek(at: number, whence: number = SEEK_SET): number {
      this.$open();
      if (whence === SEEK_SET && at < 0) throw ValueError(`Negative seek position ${at}`);
      this.$at = whence === SEEK_END ? this.$text.length : whence === SEEK_CUR ? this.$at : at;
      return this.$at;
    }
    tell(): number {
      this.$open();
      return this.$at;
    }
    truncate(size: unknown = null): number {
      this.$open();
      const length = size === null ? this.$at : (size as number);
      this.$text.length = Math.min(this.$text.length, length);
      return length;
    }
    flush(): null {
      this.$open();
      return null;
    }
    close(): null {
      this.$closed = true;
      return null;
    }
    readable(): boolean {
      return true;
    }
    writable(): boolean {
      return true;
    }
    seekable(): boolean {
      return true;
    }
    isatty(): boolean {
      return false;
    }
    __enter__(): unknown {
      this.$open();
      return this;
    }
    __exit__(): null {
      return this.close();
    }
    __iter__(): unknown {
      return this;
    }
    __next__(): string {
      const line = this.readline();
      if (line === "") throw StopIteration();
      return line;
    }
  } as never,
  {
    __init__: "(self, initial_value=, newline=)",
    closed: "@property",
    write: "(self, s, /)",
    writelines: "(self, lines, /)",
    getvalue: "(self)",
    read: "(self, size=, /)",
    readline: "(self, size=, /)",
    readlines: "(self)",
    seek: "(self, pos, whence=, /)",
    tell: "(self)",
    truncate: "(self, pos=, /)",
    flush: "(self)",
    close: "(self)",
    readable: "(self)",
    writable: "(self)",
    seekable: "(self)",
    isatty: "(self)",
    __enter__: "(self)",
    __exit__: "(self, *exc_info)",
    __iter__: "(self)",
    __next__: "(self)",
  },
  { module: "_io" },
);
