/**
 * bytes and bytearray: sequences of ints from 0 to 255.
 *
 * From: `b"ab"`, `bytes([1, 2])`. To: `bytes_of("ab")`, whose `$bytes` is a Uint8Array
 *
 * Most methods are those of str on the bytes read as Latin-1, where every byte is one character; only what counts as a letter or white
 * space differs (ASCII alone).
 *
 * Source: Library Reference, "Binary Sequence Types"; the words of errors are CPython's.
 */
import {
  type ByteReader,
  is_bytes_like,
  is_sliced,
  latin_text,
  one_byte,
  part_of,
  subsequence,
  window_of,
} from "./bytes-arguments.ts";
import { bytes_percent } from "./bytes-format.ts";
import {
  count_bytes,
  ends_with_bytes,
  find_bytes,
  find_last_bytes,
  join_bytes,
  repeat_bytes,
  replace_bytes,
  split_bytes,
  starts_with_bytes,
  take_bytes,
} from "./bytes-search.ts";
import * as ascii from "./bytes-text.ts";
import { decode } from "./codecs.ts";
import { decide } from "./comparison.ts";
import { IndexError, TypeError, ValueError } from "./exceptions.ts";
import { count_of, size_of, try_index } from "./index-of.ts";
import { each_for } from "./iteration.ts";
import { BuiltinIterator, type PlacedCursor } from "./iterators.ts";
import { type_name } from "./object.ts";
import { sequence_type } from "./sequence-slots.ts";
import { NotImplemented } from "./singletons.ts";
import { position, Slice } from "./slice.ts";
import { as_text, count_argument, short_count_argument } from "./str-method.ts";
import { center_text, zero_fill } from "./str-pad.ts";
import { bytes_repr } from "./str-repr.ts";
import { str_partition } from "./str-search.ts";
import {
  expand_tabs,
  rsplit_on,
  rsplit_space,
  type Side,
  space_test,
  split_lines,
  split_space,
  str_strip,
} from "./str-split.ts";
import { hashText } from "./text-hash.ts";
import { truth } from "./truth.ts";
import { type Tuple, tuple_of } from "./tuple.ts";
import { builtin_type, PyObject, type Type } from "./type.ts";
import { type Hash, hashToInt, intToHash } from "./wide-hash.ts";

/** What bytes and bytearray share. */
export abstract class ByteSequence extends PyObject implements ByteReader {
  /** The bytes; not to be changed through this. */
  abstract get $bytes(): Uint8Array;
  /** The name in messages: that of the built-in type, also for a class derived from it. */
  abstract get $kind(): string;
  /** A new object of the same built-in type; takes the array over. */
  abstract $new(bytes: Uint8Array): ByteSequence;

  abstract $repr(): string;

  $str(): string {
    return this.$repr();
  }

  /** The bytes as characters of the same numbers. */
  $latin(): string {
    return latin_text(this.$bytes);
  }

  $from(text: string): ByteSequence {
    return this.$new(latin_bytes(text));
  }

  $list(texts: readonly string[]): ByteSequence[] {
    return texts.map((text) => this.$from(text));
  }

  *[Symbol.iterator](): Generator<number> {
    for (let at = 0; at < this.$bytes.length; at++) yield this.$bytes[at]!;
  }

  $each(): Iterable<unknown> | undefined {
    return this;
  }

  __len__(): number {
    return this.$bytes.length;
  }

  __contains__(x: unknown): boolean {
    const code = try_index(x);
    if (code !== undefined) return this.$bytes.includes(one_byte(code));
    return find_bytes(this.$bytes, part_of(x), 0, Infinity) !== -1;
  }

  __getitem__(subscript: unknown): unknown {
    if (subscript instanceof Slice) return this.$new(take_bytes(this.$bytes, subscript));
    const at = position(subscript, this.$bytes.length, this.$kind === "bytes" ? "byte" : this.$kind);
    if (at < 0)
      throw IndexError(this.$kind === "bytes" ? "index out of range" : "bytearray index out of range");
    return this.$bytes[at];
  }

  __add__(other: unknown): unknown {
    if (!is_bytes_like(other)) throw TypeError(`can't concat ${type_name(other)} to ${this.$kind}`);
    const sum = new Uint8Array(this.$bytes.length + other.$bytes.length);
    sum.set(this.$bytes);
    sum.set(other.$bytes, this.$bytes.length);
    return this.$new(sum);
  }

  __mul__(times: unknown): unknown {
    return this.$new(repeat_bytes(this.$bytes, Math.max(0, count_of(times))));
  }

  __rmul__(times: unknown): unknown {
    return this.__mul__(times);
  }

  __mod__(values: unknown): unknown {
    return this.$from(bytes_percent(this.$latin(), values, bytes_of));
  }

  __eq__(other: unknown): unknown {
    return compare(this, other, "__eq__");
  }

  __ne__(other: unknown): unknown {
    return compare(this, other, "__ne__");
  }

  __lt__(other: unknown): unknown {
    return compare(this, other, "__lt__");
  }

  __le__(other: unknown): unknown {
    return compare(this, other, "__le__");
  }

  __gt__(other: unknown): unknown {
    return compare(this, other, "__gt__");
  }

  __ge__(other: unknown): unknown {
    return compare(this, other, "__ge__");
  }

  decode(encoding?: unknown, errors?: unknown): string {
    return decode(this, encoding, errors);
  }

  /** @param size  bytes between two separators, counted from the right; from the left when negative */
  hex(separator?: unknown, size?: unknown): string {
    const pairs = Array.from(this.$bytes, hex_pair);
    const group = short_count_argument(size, 1);
    const between = separator === undefined ? "" : between_pairs(separator);
    if (between === "" || group === 0) return pairs.join("");
    const step = Math.abs(group);
    const first = group > 0 ? pairs.length % step : 0;
    const groups = first === 0 ? [] : [pairs.slice(0, first).join("")];
    for (let at = first; at < pairs.length; at += step) groups.push(pairs.slice(at, at + step).join(""));
    return groups.join(between);
  }

  count(part: unknown, start?: unknown, end?: unknown): number {
    const window = window_of(start, end);
    return count_bytes(this.$bytes, part_of(part, true), ...window);
  }

  find(part: unknown, start?: unknown, end?: unknown): number {
    const window = window_of(start, end);
    return find_bytes(this.$bytes, part_of(part, true), ...window);
  }

  rfind(part: unknown, start?: unknown, end?: unknown): number {
    const window = window_of(start, end);
    return find_last_bytes(this.$bytes, part_of(part, true), ...window);
  }

  index(part: unknown, start?: unknown, end?: unknown): number {
    return found(this.find(part, start, end));
  }

  rindex(part: unknown, start?: unknown, end?: unknown): number {
    return found(this.rfind(part, start, end));
  }

  startswith(part: unknown, start?: unknown, end?: unknown): boolean {
    return is_sliced("startswith", starts_with_bytes, this.$bytes, part, start, end);
  }

  endswith(part: unknown, start?: unknown, end?: unknown): boolean {
    return is_sliced("endswith", ends_with_bytes, this.$bytes, part, start, end);
  }

  replace(old: unknown, by: unknown, count?: unknown): ByteSequence {
    return this.$new(replace_bytes(this.$bytes, part_of(old), part_of(by), count_argument(count, -1)));
  }

  join(parts: unknown): ByteSequence {
    const pieces: Uint8Array[] = [];
    for (const item of each_for(parts, "can only join an iterable")) {
      if (!is_bytes_like(item)) {
        throw TypeError(
          `sequence item ${pieces.length}: expected a bytes-like object, ${type_name(item)} found`,
        );
      }
      pieces.push(item.$bytes);
    }
    return this.$new(join_bytes(pieces, this.$bytes));
  }

  split(separator?: unknown, limit?: unknown): ByteSequence[] {
    const most = count_argument(limit, -1);
    if (separator == null) return this.$list(split_space(this.$latin(), most, space_test(true)));
    return split_bytes(this.$bytes, not_empty(separator), most).map((piece) => this.$new(piece));
  }

  rsplit(separator?: unknown, limit?: unknown): ByteSequence[] {
    const most = count_argument(limit, -1);
    if (separator == null) return this.$list(rsplit_space(this.$latin(), most, space_test(true)));
    return this.$list(rsplit_on(this.$latin(), latin_text(not_empty(separator)), most));
  }

  splitlines(keep_ends?: unknown): ByteSequence[] {
    return this.$list(split_lines(this.$latin(), truth(keep_ends), true));
  }

  partition(separator: unknown): Tuple {
    return this.$partition(separator, false);
  }

  rpartition(separator: unknown): Tuple {
    return this.$partition(separator, true);
  }

  /** In the middle bytes have the very separator, a bytearray has a copy. */
  $partition(separator: unknown, from_right: boolean): Tuple {
    const parts = str_partition(this.$latin(), latin_text(not_empty(separator)), from_right);
    const [before, between, after] = this.$list(parts);
    return tuple_of(before, parts[1] !== "" && this.$kind === "bytes" ? separator : between, after);
  }

  $strip(set: unknown, side: Side): ByteSequence {
    return this.$from(
      str_strip(this.$latin(), set == null ? null : subsequence(set), side, space_test(true)),
    );
  }

  strip(set?: unknown): ByteSequence {
    return this.$strip(set, "both");
  }

  lstrip(set?: unknown): ByteSequence {
    return this.$strip(set, "left");
  }

  rstrip(set?: unknown): ByteSequence {
    return this.$strip(set, "right");
  }

  removeprefix(prefix: unknown): ByteSequence {
    const [text, start] = [this.$latin(), subsequence(prefix)];
    return this.$from(text.startsWith(start) ? text.slice(start.length) : text);
  }

  removesuffix(suffix: unknown): ByteSequence {
    const [text, end] = [this.$latin(), subsequence(suffix)];
    return this.$from(text.endsWith(end) ? text.slice(0, text.length - end.length) : text);
  }

  $missing(width: unknown): number {
    return Math.max(0, size_of(width) - this.$bytes.length);
  }

  center(width: unknown, fill?: unknown): ByteSequence {
    const missing = this.$missing(width);
    const character = fill_of(fill, "center");
    return this.$from(center_text(this.$latin(), missing, size_of(width), character));
  }

  ljust(width: unknown, fill?: unknown): ByteSequence {
    const missing = this.$missing(width);
    return this.$from(this.$latin() + fill_of(fill, "ljust").repeat(missing));
  }

  rjust(width: unknown, fill?: unknown): ByteSequence {
    const missing = this.$missing(width);
    return this.$from(fill_of(fill, "rjust").repeat(missing) + this.$latin());
  }

  zfill(width: unknown): ByteSequence {
    return this.$from(zero_fill(this.$latin(), this.$missing(width)));
  }

  expandtabs(size?: unknown): ByteSequence {
    return this.$from(expand_tabs(this.$latin(), short_count_argument(size, 8)));
  }

  /** @param deleted  bytes to leave out before the table is used */
  translate(table: unknown, deleted?: unknown): ByteSequence {
    const map = table == null ? null : part_of(table);
    if (map !== null && map.length !== 256) throw ValueError("translation table must be 256 characters long");
    const drop = deleted === undefined ? NO_BYTES : part_of(deleted);
    const bytes = this.$bytes;
    const result = new Uint8Array(bytes.length);
    let size = 0;
    for (let at = 0; at < bytes.length; at++) {
      const byte = bytes[at]!;
      if (drop.includes(byte)) continue;
      result[size] = map === null ? byte : map[byte]!;
      size += 1;
    }
    return this.$new(size === result.length ? result : result.slice(0, size));
  }

  upper(): ByteSequence {
    return this.$from(ascii.upper(this.$latin()));
  }

  lower(): ByteSequence {
    return this.$from(ascii.lower(this.$latin()));
  }

  capitalize(): ByteSequence {
    return this.$from(ascii.capitalize(this.$latin()));
  }

  title(): ByteSequence {
    return this.$from(ascii.title(this.$latin()));
  }

  swapcase(): ByteSequence {
    return this.$from(ascii.swapcase(this.$latin()));
  }

  isalpha(): boolean {
    return /^[A-Za-z]+$/.test(this.$latin());
  }

  isalnum(): boolean {
    return /^[A-Za-z0-9]+$/.test(this.$latin());
  }

  isascii(): boolean {
    return this.$bytes.every((byte) => byte < 128);
  }

  isdigit(): boolean {
    return /^[0-9]+$/.test(this.$latin());
  }

  isspace(): boolean {
    return /^[\t-\r ]+$/.test(this.$latin());
  }

  isupper(): boolean {
    return /[A-Z]/.test(this.$latin()) && !/[a-z]/.test(this.$latin());
  }

  islower(): boolean {
    return /[a-z]/.test(this.$latin()) && !/[A-Z]/.test(this.$latin());
  }

  istitle(): boolean {
    return ascii.is_title(this.$latin());
  }
}

export class Bytes extends ByteSequence {
  override readonly $bytes: Uint8Array;

  constructor(bytes: Uint8Array = new Uint8Array(0)) {
    super();
    this.$bytes = bytes;
  }

  override get $class(): Type {
    return bytes_type;
  }

  override get $kind(): string {
    return "bytes";
  }

  override $new(bytes: Uint8Array): Bytes {
    return new Bytes(bytes);
  }

  $repr(): string {
    return `b${bytes_repr(this.$bytes)}`;
  }

  $hash(): Hash {
    if (this.__hash__ !== Bytes.prototype.__hash__) return intToHash(this.__hash__());
    return hashText(this.$latin());
  }

  __hash__(): number | bigint {
    return hashToInt(hashText(this.$latin()));
  }

  __iter__(): BytesIterator {
    return new BytesIterator(new ByteCursor(this));
  }

  /** What a `for` loop runs over; undefined when a subclass says it otherwise, by `__iter__`. */
  override $each(): Iterable<unknown> | undefined {
    return this.__iter__ === Bytes.prototype.__iter__ ? this.$bytes : undefined;
  }

  __bytes__(): Bytes {
    return this;
  }
}

/** Bytes by their number of the moment. */
export class ByteCursor implements PlacedCursor {
  readonly source: { readonly $bytes: Uint8Array };
  at = 0;

  constructor(source: { readonly $bytes: Uint8Array }) {
    this.source = source;
  }

  next(): IteratorResult<unknown> {
    const value = this.source.$bytes[this.at];
    if (value === undefined) return { done: true, value };
    this.at++;
    return { done: false, value };
  }
}

class BytesIterator extends BuiltinIterator {
  override get $class(): Type {
    return bytes_iterator_type;
  }
}

const bytes_iterator_type: Type = /* @__PURE__ */ builtin_type("bytes_iterator", BytesIterator, {
  final: true,
});

const NONE = "(self, /)";
const PART = "(self, sub, start=, end=, /)";
const WIDTH = "(self, width, fillchar=, /)";
const STRIP = "(self, bytes=, /)";

/** Parameters of the methods that bytes and bytearray have. */
export const BYTES_SIGNATURES: Readonly<Record<string, string>> = {
  capitalize: NONE,
  center: WIDTH,
  count: PART,
  endswith: "(self, suffix, start=, end=, /)",
  find: PART,
  index: PART,
  isalnum: NONE,
  isalpha: NONE,
  isascii: NONE,
  isdigit: NONE,
  islower: NONE,
  isspace: NONE,
  istitle: NONE,
  isupper: NONE,
  join: "(self, iterable_of_bytes, /)",
  ljust: WIDTH,
  lower: NONE,
  lstrip: STRIP,
  partition: "(self, sep, /)",
  removeprefix: "(self, prefix, /)",
  removesuffix: "(self, suffix, /)",
  replace: "(self, old, new, count=, /)",
  rfind: PART,
  rindex: PART,
  rjust: WIDTH,
  rpartition: "(self, sep, /)",
  rstrip: STRIP,
  startswith: "(self, prefix, start=, end=, /)",
  strip: STRIP,
  swapcase: NONE,
  title: NONE,
  upper: NONE,
  zfill: "(self, width, /)",
  decode: "(self, /, encoding=, errors=)",
  expandtabs: "(self, /, tabsize=)",
  hex: "(self, /, sep=, bytes_per_sep=)",
  rsplit: "(self, /, sep=, maxsplit=)",
  split: "(self, /, sep=, maxsplit=)",
  splitlines: "(self, /, keepends=)",
  translate: "(self, table, /, delete=)",
};

export const bytes_type: Type = /* @__PURE__ */ sequence_type(
  /* @__PURE__ */ builtin_type("bytes", Bytes, {
    signatures: BYTES_SIGNATURES,
  }),
);

/** `b"ab"` is `bytes_of("ab")`: each character stands for the byte of its number. */
export function bytes_of(text: string): Bytes {
  return new Bytes(latin_bytes(text));
}

export function latin_bytes(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes;
}

const NO_BYTES: Uint8Array = /* @__PURE__ */ new Uint8Array(0);

function hex_pair(byte: number): string {
  return (byte < 16 ? "0" : "") + byte.toString(16);
}

function between_pairs(separator: unknown): string {
  if (as_text(separator) === null && !is_bytes_like(separator)) {
    if (len_of(separator) !== 1) throw ValueError("sep must be length 1.");
    throw TypeError("sep must be str or bytes.");
  }
  const text = as_text(separator) ?? latin_text((separator as ByteReader).$bytes);
  if (text.length !== 1) throw ValueError("sep must be length 1.");
  if (text.charCodeAt(0) > 127) throw ValueError("sep must be ASCII.");
  return text;
}

/** @throws TypeError  "object of type 'int' has no len()" */
function len_of(x: unknown): number {
  const { length, __len__ } = (x ?? {}) as { length?: unknown; __len__?: () => number };
  if (Array.isArray(x)) return length as number;
  if (typeof __len__ === "function") return __len__.call(x);
  throw TypeError(`object of type '${type_name(x)}' has no len()`);
}

function found(at: number): number {
  if (at === -1) throw ValueError("subsection not found");
  return at;
}

function not_empty(separator: unknown): Uint8Array {
  const bytes = part_of(separator);
  if (bytes.length === 0) throw ValueError("empty separator");
  return bytes;
}

function fill_of(fill: unknown, method: string): string {
  if (fill === undefined) return " ";
  if (fill instanceof ByteSequence && fill.$bytes.length === 1) return fill.$latin();
  throw TypeError(`${method}() argument 2 must be a byte string of length 1, not ${type_name(fill)}`);
}

function compare(a: ByteSequence, other: unknown, op: Parameters<typeof decide>[0]): unknown {
  // bytearray compares itself with every bytes-like object, bytes with these two alone.
  if (!(a.$kind === "bytearray" ? is_bytes_like(other) : other instanceof ByteSequence))
    return NotImplemented;
  const [x, y] = [a.$bytes, (other as ByteReader).$bytes];
  const length = Math.min(x.length, y.length);
  let at = 0;
  while (at < length && x[at] === y[at]) at += 1;
  return decide(op, at < length ? x[at]! - y[at]! : x.length - y.length);
}
