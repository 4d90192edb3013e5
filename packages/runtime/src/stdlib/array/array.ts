/**
 * array.array: numbers of one kind, close together in memory.
 *
 * From: `numbers = array("h", [1, 2])`, `memoryview(numbers)`. To: an ArrayObject over the bytes of its items
 *
 * Source: Library Reference, `array`; the words of errors are CPython's.
 */

import { call_method } from "../../objects/attributes.ts";
import { positional } from "../../objects/builtin-arguments.ts";
import { Bytes } from "../../objects/bytes.ts";
import { is_bytes_like } from "../../objects/bytes-arguments.ts";
import { compare_items, equals } from "../../objects/comparison.ts";
import {
  BufferError,
  EOFError,
  IndexError,
  MemoryError,
  TypeError,
  ValueError,
} from "../../objects/exceptions.ts";
import { identity_of } from "../../objects/identity.ts";
import { count_of, size_of } from "../../objects/index-of.ts";
import { each } from "../../objects/iteration.ts";
import { BuiltinIterator, type PlacedCursor } from "../../objects/iterators.ts";
import { builtin_type, constructs, PyObject, type Type, type_name } from "../../objects/object.ts";
import { sequence_type } from "../../objects/sequence-slots.ts";
import { NotImplemented } from "../../objects/singletons.ts";
import { clip_range, resolve, Slice } from "../../objects/slice.ts";
import { str_repr } from "../../objects/str-repr.ts";
import { type Tuple, tuple_of } from "../../objects/tuple.ts";
import { array_index, type Kind, kind_of } from "./items.ts";

type Comparison = Parameters<typeof compare_items>[1];

class ArrayObject extends PyObject {
  $kind: Kind;
  $store: Uint8Array = new Uint8Array(0);
  /** Items, not bytes. */
  $size = 0;
  /** How many views of it are in use that say so: its size is fixed meanwhile. */
  $exports = 0;

  constructor(kind: Kind) {
    super();
    this.$kind = kind;
  }

  override get $class(): Type {
    return array;
  }

  get typecode(): string {
    return this.$kind.code;
  }
  get itemsize(): number {
    return this.$kind.size;
  }
  get __hash__(): null {
    return null;
  }

  get $bytes(): Uint8Array {
    return this.$store.subarray(0, this.$size * this.$kind.size);
  }
  /** What a memoryview shows: the format of the items, which may be changed. */
  get $format(): string {
    return this.$kind.format;
  }
  get $data(): DataView {
    return new DataView(this.$store.buffer, this.$store.byteOffset, this.$store.byteLength);
  }
  get $is_text(): boolean {
    return this.$kind.code === "u" || this.$kind.code === "w";
  }

  $repr(repr: (x: unknown) => string): string {
    const head = `${this.$class.$name}('${this.$kind.code}'`;
    if (this.$size === 0) return `${head})`;
    return `${head}, ${this.$is_text ? str_repr(this.tounicode()) : repr(this.tolist())})`;
  }

  $at(i: number): unknown {
    return this.$kind.get(this.$data, i * this.$kind.size);
  }

  /** Put `bytes` in place of `count` items at `at`. */
  $splice(at: number, count: number, bytes: Uint8Array): void {
    const { size } = this.$kind;
    const length = this.$size - count + bytes.length / size;
    if (length !== this.$size) this.$resizable();
    if (length * size > this.$store.length) {
      const store = new Uint8Array(Math.max(length * size, this.$store.length * 2, 16));
      store.set(this.$bytes);
      this.$store = store;
    }
    this.$store.copyWithin(at * size + bytes.length, (at + count) * size, this.$size * size);
    this.$store.set(bytes, at * size);
    this.$size = length;
  }

  /** @throws BufferError while a view says that it is in use */
  $resizable(): void {
    if (this.$exports > 0) throw BufferError("cannot resize an array that is exporting buffers");
  }

  /** The bytes of items that are still to be stored. */
  $encoded(values: Iterable<unknown>): Uint8Array {
    const { size, check, set } = this.$kind;
    const checked = Array.from(values, check);
    const bytes = new Uint8Array(checked.length * size);
    const data = new DataView(bytes.buffer);
    checked.forEach((value, i) => {
      set(data, i * size, value);
    });
    return bytes;
  }

  /** A new array of the same kind. */
  $like(bytes: Uint8Array): ArrayObject {
    const made = new ArrayObject(this.$kind);
    made.$store = bytes;
    made.$size = bytes.length / this.$kind.size;
    return made;
  }

  *[Symbol.iterator](): Generator<unknown> {
    for (let i = 0; i < this.$size; i++) yield this.$at(i);
  }
  $each(): Iterable<unknown> | undefined {
    return this.__iter__ === ArrayObject.prototype.__iter__ ? this : undefined;
  }
  __iter__(): unknown {
    return new ArrayIterator(new ItemCursor(this));
  }
  __len__(): number {
    return this.$size;
  }
  __contains__(value: unknown): boolean {
    return this.$find(value, 0, this.$size) >= 0;
  }

  append(v: unknown): null {
    const bytes = this.$encoded([v]);
    this.$splice(this.$size, 0, bytes);
    return null;
  }

  extend(bb: unknown): null {
    if (bb instanceof ArrayObject) {
      this.$require_kind(bb, "can only extend with array of same kind");
      this.$resizable();
      this.$splice(this.$size, 0, bb.$bytes.slice());
      return null;
    }
    for (const item of each(bb)) this.append(item);
    return null;
  }

  $require_kind(other: ArrayObject, words: string): void {
    if (other.$kind.code !== this.$kind.code) throw TypeError(words);
  }

  insert(i: unknown, v: unknown): null {
    const at = size_of(i);
    const bytes = this.$encoded([v]);
    this.$splice(at < 0 ? Math.max(0, at + this.$size) : Math.min(at, this.$size), 0, bytes);
    return null;
  }

  pop(i: unknown = -1): unknown {
    const given = size_of(i);
    if (this.$size === 0) throw IndexError("pop from empty array");
    const at = given < 0 ? given + this.$size : given;
    if (at < 0 || at >= this.$size) throw IndexError("pop index out of range");
    const item = this.$at(at);
    this.$splice(at, 1, new Uint8Array(0));
    return item;
  }

  $find(value: unknown, from: number, to: number): number {
    for (let i = from; i < Math.min(to, this.$size); i++) if (equals(this.$at(i), value)) return i;
    return -1;
  }

  remove(v: unknown): null {
    const at = this.$find(v, 0, this.$size);
    if (at < 0) throw ValueError("array.remove(x): x not in array");
    this.$splice(at, 1, new Uint8Array(0));
    return null;
  }

  index(v: unknown, start: unknown = 0, stop: unknown = Number.MAX_SAFE_INTEGER): number {
    const at = this.$find(v, ...clip_range(start, stop, this.$size));
    if (at < 0) throw ValueError("array.index(x): x not in array");
    return at;
  }

  count(v: unknown): number {
    let count = 0;
    for (let i = 0; i < this.$size; i++) if (equals(this.$at(i), v)) count++;
    return count;
  }

  clear(): null {
    this.$resizable();
    this.$size = 0;
    return null;
  }

  reverse(): null {
    const bytes = this.$encoded(this.tolist().reverse());
    this.$store.set(bytes);
    return null;
  }

  byteswap(): null {
    const { size } = this.$kind;
    for (let at = 0; at < this.$size * size; at += size) this.$store.subarray(at, at + size).reverse();
    return null;
  }

  buffer_info(): Tuple {
    return tuple_of(identity_of(this), this.$size);
  }

  tolist(): unknown[] {
    return [...this];
  }
  fromlist(list: unknown): null {
    if (!Array.isArray(list)) throw TypeError("arg must be list");
    const bytes = this.$encoded(list);
    this.$splice(this.$size, 0, bytes);
    return null;
  }

  tobytes(): Bytes {
    return new Bytes(this.$bytes.slice());
  }
  frombytes(buffer: unknown): null {
    if (!is_bytes_like(buffer))
      throw TypeError(`a bytes-like object is required, not '${type_name(buffer)}'`);
    if (buffer.$bytes.length % this.$kind.size !== 0)
      throw ValueError("bytes length not a multiple of item size");
    this.$splice(this.$size, 0, buffer.$bytes.slice());
    return null;
  }

  tounicode(): string {
    this.$require_text("tounicode");
    return this.tolist().join("");
  }
  fromunicode(ustr: unknown): null {
    this.$require_text("fromunicode");
    if (typeof ustr !== "string")
      throw TypeError(`fromunicode() argument must be str, not ${type_name(ustr)}`);
    this.$splice(this.$size, 0, this.$encoded(ustr));
    return null;
  }
  $require_text(method: string): void {
    if (!this.$is_text)
      throw ValueError(`${method}() may only be called on unicode type arrays ('u' or 'w')`);
  }

  tofile(f: unknown): null {
    if (this.$size > 0) call_method(f, "write", this.tobytes());
    return null;
  }
  fromfile(f: unknown, n: unknown): null {
    const wanted = size_of(n);
    if (wanted < 0) throw ValueError("negative count");
    const bytes = call_method(f, "read", wanted * this.$kind.size);
    if (!(bytes instanceof Bytes)) throw TypeError("read() didn't return bytes");
    this.frombytes(bytes);
    if (bytes.$bytes.length !== wanted * this.$kind.size) throw EOFError("read() didn't return enough bytes");
    return null;
  }

  __copy__(): ArrayObject {
    return this.$like(this.$bytes.slice());
  }
  __deepcopy__(_memo: unknown): ArrayObject {
    return this.__copy__();
  }

  /** @param words  what is wrong with a position that is not there */
  $position(subscript: unknown, words: string): number {
    const given = array_index(subscript);
    const at = given < 0 ? given + this.$size : given;
    if (at < 0 || at >= this.$size) throw IndexError(words);
    return at;
  }

  __getitem__(subscript: unknown): unknown {
    if (subscript instanceof Slice) {
      const { start, step, length } = resolve(subscript, this.$size);
      return this.$like(this.$taken(Array.from({ length }, (_, i) => start + i * step)));
    }
    return this.$at(this.$position(subscript, "array index out of range"));
  }

  /** The bytes of the items at `places`. */
  $taken(places: readonly number[]): Uint8Array {
    const { size } = this.$kind;
    const bytes = new Uint8Array(places.length * size);
    places.forEach((place, i) => {
      bytes.set(this.$store.subarray(place * size, (place + 1) * size), i * size);
    });
    return bytes;
  }

  __setitem__(subscript: unknown, value: unknown): null {
    const { size } = this.$kind;
    if (!(subscript instanceof Slice)) {
      const at = this.$position(subscript, "array assignment index out of range");
      this.$store.set(this.$encoded([value]), at * size);
      return null;
    }
    const { start, step, length } = resolve(subscript, this.$size);
    if (!(value instanceof ArrayObject)) {
      throw TypeError(`can only assign array (not "${type_name(value)}") to array slice`);
    }
    this.$require_kind(value, "bad argument type for built-in operation");
    const bytes = value.$bytes.slice();
    if (step === 1) this.$splice(start, length, bytes);
    else {
      if (value.$size !== length) {
        throw ValueError(
          `attempt to assign array of size ${value.$size} to extended slice of size ${length}`,
        );
      }
      for (let i = 0; i < length; i++)
        this.$store.set(bytes.subarray(i * size, (i + 1) * size), (start + i * step) * size);
    }
    return null;
  }

  __delitem__(subscript: unknown): null {
    if (!(subscript instanceof Slice)) {
      const at = this.$position(subscript, "array assignment index out of range");
      this.$splice(at, 1, new Uint8Array(0));
      return null;
    }
    const { start, step, length } = resolve(subscript, this.$size);
    const gone = new Set(Array.from({ length }, (_, i) => start + i * step));
    const kept = this.$taken(Array.from({ length: this.$size }, (_, i) => i).filter((i) => !gone.has(i)));
    this.$splice(0, this.$size, kept);
    return null;
  }

  __add__(other: unknown): unknown {
    if (!(other instanceof ArrayObject))
      throw TypeError(`can only append array (not "${type_name(other)}") to array`);
    this.$require_kind(other, "bad argument type for built-in operation");
    const sum = this.__copy__();
    sum.extend(other);
    return sum;
  }
  __iadd__(other: unknown): this {
    if (!(other instanceof ArrayObject))
      throw TypeError(`can only extend array with array (not "${type_name(other)}")`);
    this.extend(other);
    return this;
  }
  $repeated(times: unknown): Uint8Array {
    const bytes = this.$bytes;
    const count = Math.max(0, count_of(times));
    if (bytes.length * count > 2 ** 32) throw MemoryError();
    const product = new Uint8Array(bytes.length * count);
    for (let i = 0; i < count; i++) product.set(bytes, i * bytes.length);
    return product;
  }
  __mul__(times: unknown): unknown {
    return this.$like(this.$repeated(times));
  }
  __rmul__(times: unknown): unknown {
    return this.__mul__(times);
  }
  __imul__(times: unknown): this {
    this.$splice(0, this.$size, this.$repeated(times));
    return this;
  }

  $compare(operation: Comparison, other: unknown): unknown {
    return other instanceof ArrayObject
      ? compare_items(this.tolist(), operation, other.tolist())
      : NotImplemented;
  }
  __eq__(other: unknown): unknown {
    return this.$compare("__eq__", other);
  }
  __ne__(other: unknown): unknown {
    return this.$compare("__ne__", other);
  }
  __lt__(other: unknown): unknown {
    return this.$compare("__lt__", other);
  }
  __le__(other: unknown): unknown {
    return this.$compare("__le__", other);
  }
  __gt__(other: unknown): unknown {
    return this.$compare("__gt__", other);
  }
  __ge__(other: unknown): unknown {
    return this.$compare("__ge__", other);
  }
}

/** The items, by their number of the moment. */
class ItemCursor implements PlacedCursor {
  readonly source: ArrayObject;
  at = 0;

  constructor(source: ArrayObject) {
    this.source = source;
  }

  next(): IteratorResult<unknown> {
    const { source } = this;
    if (this.at >= source.$size) return { done: true, value: undefined };
    return { done: false, value: source.$at(this.at++) };
  }
}

class ArrayIterator extends BuiltinIterator {
  override get $class(): Type {
    return array_iterator_type;
  }
}

const array_iterator_type: Type = /* @__PURE__ */ builtin_type("arrayiterator", ArrayIterator, {
  module: "array",
  final: true,
  path: true,
});

function allocate(cls: Type, args: readonly unknown[]): ArrayObject {
  const given = positional(cls, args, "array.array");
  if (given.length === 0) throw TypeError("array() takes at least 1 argument (0 given)");
  const [code, initial] = given;
  if (given.length > 2) throw TypeError(`array() takes at most 2 arguments (${given.length} given)`);
  if (typeof code !== "string" || [...code].length !== 1)
    throw TypeError(`array() argument 1 must be a unicode character, not ${type_name(code)}`);
  const kind = kind_of(code);
  if (initial !== undefined) check_initial(code, initial);
  if (kind === undefined) throw ValueError("bad typecode (must be b, B, u, h, H, i, I, l, L, q, Q, f or d)");
  const made = Reflect.construct(ArrayObject, [kind], cls) as ArrayObject;
  if (initial === undefined) return made;
  if (initial instanceof ArrayObject && initial.$kind.code !== code) made.fromlist(initial.tolist());
  else if (is_bytes_like(initial)) made.frombytes(initial);
  else made.extend(initial);
  return made;
}

function check_initial(code: string, initial: unknown): void {
  if (code === "u" || code === "w") return;
  if (typeof initial === "string")
    throw TypeError(`cannot use a str to initialize an array with typecode '${code}'`);
  if (initial instanceof ArrayObject && initial.$is_text)
    throw TypeError(`cannot use a unicode array to initialize an array with typecode '${code}'`);
}

export const array: Type = /* @__PURE__ */ constructs(
  /* @__PURE__ */ sequence_type(
    /* @__PURE__ */ builtin_type("array", ArrayObject, {
      module: "array",
      path: true,
      signatures: {
        append: "(self, v, /)",
        buffer_info: "(self, /)",
        byteswap: "(self, /)",
        clear: "(self, /)",
        count: "(self, v, /)",
        extend: "(self, bb, /)",
        frombytes: "(self, buffer, /)",
        fromfile: "(self, f, n, /)",
        fromlist: "(self, list, /)",
        fromunicode: "(self, ustr, /)",
        index: "(self, v, start=, stop=, /)",
        insert: "(self, i, v, /)",
        pop: "(self, i=, /)",
        remove: "(self, v, /)",
        reverse: "(self, /)",
        tobytes: "(self, /)",
        tofile: "(self, f, /)",
        tolist: "(self, /)",
        tounicode: "(self, /)",
      },
    }),
  ),
  (...args: unknown[]) => allocate(array, args),
  { allocate },
);
