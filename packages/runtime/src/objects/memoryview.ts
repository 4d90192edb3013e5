/**
 * memoryview: the bytes of another object, or some of them, without a copy.
 *
 * From: `view = memoryview(data)`, `view[2:4] = b"ab"`, `view.cast("I")[0]`
 * To:   a MemoryView: the array of the object it is of, where in it the view begins, and how far apart its items are
 *
 *     $shape    items in each dimension           $strides  bytes from one item to the next
 *
 * A bytearray that has moved to a larger array since is not seen by older views: JavaScript does not say when a view has died, so that
 * CPython's BufferError for resizing is raised only inside `with view:` (docs/semantics.md).
 *
 * Source: Library Reference, "Memory Views"; the words of errors are CPython's.
 */
import { Bytes } from "./bytes.ts";
import { is_bytes_like } from "./bytes-arguments.ts";
import { equals } from "./comparison.ts";
import { AttributeError, IndexError, NotImplementedError, TypeError, ValueError } from "./exceptions.ts";
import { hash_of } from "./hash.ts";
import { size_of, try_index } from "./index-of.ts";
import { items_of } from "./iteration.ts";
import { BuiltinIterator } from "./iterators.ts";
import { type ItemFormat, item_format } from "./memory-formats.ts";
import { type_name } from "./object.ts";
import { at_address } from "./object-repr.ts";
import { NotImplemented } from "./singletons.ts";
import { resolve, Slice } from "./slice.ts";
import { text_argument } from "./str-method.ts";
import { Tuple, tuple_from } from "./tuple.ts";
import { builtin_type, PyObject, type Type } from "./type.ts";
import type { Hash } from "./wide-hash.ts";

/** What a view is of, and which part. Offsets and strides are bytes. */
interface Layout {
  readonly of: object;
  readonly memory: Uint8Array;
  readonly start: number;
  readonly shape: readonly number[];
  readonly strides: readonly number[];
  readonly format: string;
  readonly readonly: boolean;
}

/** Strides of items that stand close together, the last dimension fastest. */
function close_strides(shape: readonly number[], size: number): number[] {
  const strides: number[] = [];
  let stride = size;
  for (let i = shape.length - 1; i >= 0; i--) {
    strides[i] = stride;
    stride *= shape[i]!;
  }
  return strides;
}

export class MemoryView extends PyObject {
  /** Null once released. */
  $kept: Layout | null;
  /** What `hash` gave: a released view keeps it. */
  $hashed: Hash | undefined;

  constructor(layout: Layout) {
    super();
    this.$kept = layout;
  }

  override get $class(): Type {
    return memoryview_type;
  }

  /** @throws ValueError when released */
  get $layout(): Layout {
    if (this.$kept === null) throw ValueError("operation forbidden on released memoryview object");
    return this.$kept;
  }

  get $data(): DataView {
    const { memory } = this.$layout;
    return new DataView(memory.buffer, memory.byteOffset, memory.byteLength);
  }

  get $item_format(): ItemFormat {
    return item_format(this.$layout.format)!;
  }

  get format(): string {
    return this.$layout.format;
  }
  get itemsize(): number {
    return this.$item_format.size;
  }
  get nbytes(): number {
    return this.$layout.shape.reduce((product, length) => product * length, this.$item_format.size);
  }
  get ndim(): number {
    return this.$layout.shape.length;
  }
  get shape(): Tuple {
    return tuple_from(this.$layout.shape);
  }
  get strides(): Tuple {
    return tuple_from(this.$layout.strides);
  }
  get suboffsets(): Tuple {
    return tuple_from(this.$layout.shape.slice(0, 0));
  }
  get readonly(): boolean {
    return this.$layout.readonly;
  }
  get obj(): object {
    return this.$layout.of;
  }
  get c_contiguous(): boolean {
    const { shape, strides } = this.$layout;
    const close = close_strides(shape, this.$item_format.size);
    return shape.every((length, i) => length <= 1 || strides[i] === close[i]);
  }
  get f_contiguous(): boolean {
    return this.c_contiguous && this.$layout.shape.filter((length) => length > 1).length <= 1;
  }
  get contiguous(): boolean {
    return this.c_contiguous;
  }

  /** Where the items are, in order. */
  *$places(): Generator<number> {
    const { start, shape, strides } = this.$layout;
    if (shape.length === 1) {
      for (let i = 0; i < shape[0]!; i++) yield start + i * strides[0]!;
      return;
    }
    const total = shape.reduce((product, length) => product * length, 1);
    for (let n = 0; n < total; n++) {
      let at = start;
      let rest = n;
      for (let i = shape.length - 1; i >= 0; i--) {
        at += (rest % shape[i]!) * strides[i]!;
        rest = Math.floor(rest / shape[i]!);
      }
      yield at;
    }
  }

  /** The bytes, close together: the memory itself when they are so already. */
  get $bytes(): Uint8Array {
    const { memory, start } = this.$layout;
    if (this.c_contiguous) return memory.subarray(start, start + this.nbytes);
    const bytes = new Uint8Array(this.nbytes);
    const { size } = this.$item_format;
    let at = 0;
    for (const place of this.$places()) {
      bytes.set(memory.subarray(place, place + size), at);
      at += size;
    }
    return bytes;
  }

  *[Symbol.iterator](): Generator<unknown> {
    for (let i = 0; i < this.__len__(); i++) yield this.__getitem__(i);
  }

  $each(): Iterable<unknown> {
    return this;
  }

  __iter__(): unknown {
    this.$layout;
    return new MemoryIterator(this[Symbol.iterator]());
  }

  __len__(): number {
    return this.$layout.shape[0] ?? 1;
  }

  $repr(): string {
    return `<${this.$kept === null ? "released memory" : "memory"}${at_address(this)}>`;
  }

  $hash(): Hash {
    if (this.$hashed !== undefined) return this.$hashed;
    const { readonly, format } = this.$layout;
    if (!readonly) throw ValueError("cannot hash writable memoryview object");
    if (!"Bbc".includes(format.slice(-1))) {
      throw ValueError("memoryview: hashing is restricted to formats 'B', 'b' or 'c'");
    }
    this.$hashed = hash_of(new Bytes(this.$bytes));
    return this.$hashed;
  }

  __eq__(other: unknown): unknown {
    if (other === this) return true;
    if (this.$kept === null) return false;
    if (!is_bytes_like(other)) return other instanceof MemoryView ? false : NotImplemented;
    if (other instanceof MemoryView && other.$kept === null) return false;
    const theirs = other instanceof MemoryView ? other : view_of(other);
    if (String(theirs.$layout.shape) !== String(this.$layout.shape)) return false;
    return equals(this.tolist(), theirs.tolist());
  }

  /** Where the item is that a subscript of ints means. */
  $place(subscripts: readonly unknown[]): number {
    const { start, shape, strides } = this.$layout;
    let at = start;
    subscripts.forEach((subscript, i) => {
      const given = size_of(subscript);
      const index = given < 0 ? given + shape[i]! : given;
      if (index < 0 || index >= shape[i]!) throw IndexError(`index out of bounds on dimension ${i + 1}`);
      at += index * strides[i]!;
    });
    return at;
  }

  /** The place of one item. @throws NotImplementedError for a part of a view of several dimensions */
  $place_of(subscript: unknown): number {
    const { shape } = this.$layout;
    if (try_index(subscript) !== undefined) {
      if (shape.length > 1) throw NotImplementedError("multi-dimensional sub-views are not implemented");
      return this.$place([subscript]);
    }
    if (!(subscript instanceof Tuple) || subscript.$items.some((item) => try_index(item) === undefined)) {
      throw TypeError("memoryview: invalid slice key");
    }
    const { length } = subscript.$items;
    if (length < shape.length) throw NotImplementedError("sub-views are not implemented");
    if (length > shape.length) {
      throw TypeError(`cannot index ${shape.length}-dimension view with ${length}-element tuple`);
    }
    return this.$place(subscript.$items);
  }

  $sliced(slice: Slice): MemoryView {
    const layout = this.$layout;
    const { start, step, length } = resolve(slice, layout.shape[0]!);
    const [stride, ...others] = layout.strides;
    return new MemoryView({
      ...layout,
      start: layout.start + start * stride!,
      shape: [length, ...layout.shape.slice(1)],
      strides: [stride! * step, ...others],
    });
  }

  __getitem__(subscript: unknown): unknown {
    this.$layout;
    if (subscript instanceof Slice) return this.$sliced(subscript);
    return this.$item_format.get(this.$data, this.$place_of(subscript));
  }

  __setitem__(subscript: unknown, value: unknown): null {
    const { readonly, memory, format } = this.$layout;
    if (readonly) throw TypeError("cannot modify read-only memory");
    if (subscript instanceof Slice) {
      const target = this.$sliced(subscript);
      if (!is_bytes_like(value))
        throw TypeError(`a bytes-like object is required, not '${type_name(value)}'`);
      const source = value instanceof MemoryView ? value : view_of(value);
      if (source.format !== format || source.__len__() !== target.__len__() || source.ndim !== target.ndim) {
        throw ValueError("memoryview assignment: lvalue and rvalue have different structures");
      }
      const bytes = source.$bytes.slice();
      const { size } = this.$item_format;
      let at = 0;
      for (const place of target.$places()) {
        memory.set(bytes.subarray(at, at + size), place);
        at += size;
      }
      return null;
    }
    const mistake = this.$item_format.set(this.$data, this.$place_of(subscript), value);
    if (mistake === null) return null;
    const words = `memoryview: invalid ${mistake} for format '${format}'`;
    throw mistake === "type" ? TypeError(words) : ValueError(words);
  }

  __delitem__(_subscript: unknown): null {
    throw TypeError(this.$layout.readonly ? "cannot modify read-only memory" : "cannot delete memory");
  }

  tobytes(order: unknown = null): Bytes {
    this.$layout;
    if (order !== null && !["C", "F", "A"].includes(text_argument(order, "tobytes() argument 'order'"))) {
      throw ValueError("order must be 'C', 'F' or 'A'");
    }
    if (order === "F" && !this.f_contiguous)
      throw NotImplementedError("memoryview: order 'F' is not in the subset");
    return new Bytes(this.$bytes.slice());
  }

  tolist(): unknown[] {
    const data = this.$data;
    const { get } = this.$item_format;
    let items: unknown[] = Array.from(this.$places(), (place) => get(data, place));
    for (const length of this.$layout.shape.slice(1).reverse()) {
      const rows: unknown[] = [];
      for (let at = 0; at < items.length; at += length) rows.push(items.slice(at, at + length));
      items = rows;
    }
    return items;
  }

  hex(separator?: unknown, size?: unknown): string {
    return new Bytes(this.$bytes).hex(separator, size);
  }

  toreadonly(): MemoryView {
    return new MemoryView({ ...this.$layout, readonly: true });
  }

  /** Another view of the same bytes as items of another format. */
  cast(format: unknown, shape?: unknown): MemoryView {
    const text = text_argument(format, "cast() argument 'format'");
    if (text === "e" || text === "@e") throw NotImplementedError("memoryview: format e not supported");
    const items = item_format(text);
    if (items === undefined) {
      throw ValueError(
        "memoryview: destination format must be a native single character format prefixed with an optional '@'",
      );
    }
    if (!this.c_contiguous) throw TypeError("memoryview: casts are restricted to C-contiguous views");
    const are_bytes = (name: string): boolean => "Bbc".includes(name.slice(-1));
    if (!are_bytes(this.$layout.format) && !are_bytes(text)) {
      throw TypeError("memoryview: cannot cast between two non-byte formats");
    }
    const { nbytes } = this;
    if (nbytes % items.size !== 0) throw TypeError("memoryview: length is not a multiple of itemsize");
    const lengths =
      shape === undefined ? [nbytes / items.size] : items_of(shape).map((length) => size_of(length));
    if (lengths.reduce((product, length) => product * length, items.size) !== nbytes) {
      throw TypeError("memoryview: product(shape) * itemsize != buffer size");
    }
    return new MemoryView({
      ...this.$layout,
      format: text,
      shape: lengths,
      strides: close_strides(lengths, items.size),
    });
  }

  release(): null {
    this.$let_go();
    this.$kept = null;
    return null;
  }

  /** How often it has been entered, or said to be held by a variable. */
  $held = 0;

  /** What it shows keeps its size from now on. */
  $hold(): void {
    const of = this.$kept?.of;
    if (of === undefined || !is_exporter(of)) return;
    of.$exports++;
    this.$held++;
  }

  $let_go(): void {
    const of = this.$kept?.of;
    if (this.$held > 0 && of !== undefined && is_exporter(of)) of.$exports -= this.$held;
    this.$held = 0;
  }

  __enter__(): this {
    this.$layout;
    this.$hold();
    return this;
  }

  __exit__(..._error: unknown[]): null {
    return this.release();
  }

  __setattr__(name: unknown): never {
    const key = text_argument(name);
    if (key in MemoryView.prototype) {
      throw AttributeError(`attribute '${key}' of 'memoryview' objects is not writable`);
    }
    throw AttributeError(
      `'memoryview' object has no attribute '${key}' and no __dict__ for setting new attributes`,
    );
  }
}

/** An object whose bytes may be changed, and that counts the views that fix its size. */
interface Exporter {
  $exports: number;
}

function is_exporter(x: object): x is Exporter {
  return typeof (x as Partial<Exporter>).$exports === "number";
}

/**
 * A view of all bytes of a bytes-like object that is no view.
 *
 * An object of the runtime says by `$format` what its items are, if not bytes, and by `$exports` that they may be changed.
 */
export function view_of(object: { readonly $bytes: Uint8Array; readonly $format?: string }): MemoryView {
  const memory = object.$bytes;
  const format = object.$format ?? "B";
  const { size } = item_format(format)!;
  return new MemoryView({
    of: object,
    memory,
    start: 0,
    shape: [memory.length / size],
    strides: [size],
    format,
    readonly: !is_exporter(object),
  });
}

class MemoryIterator extends BuiltinIterator {
  override get $class(): Type {
    return memory_iterator_type;
  }
}

const memory_iterator_type: Type = /* @__PURE__ */ builtin_type("memory_iterator", MemoryIterator, {
  final: true,
});

export const memoryview_type: Type = /* @__PURE__ */ builtin_type("memoryview", MemoryView, {
  members:
    "obj nbytes readonly itemsize format ndim shape strides suboffsets c_contiguous f_contiguous contiguous |",
  final: true,
  signatures: {
    __enter__: "(self, /)",
    __exit__: "(self, /, *args)",
    cast: "(self, /, format, shape=)",
    hex: "(self, /, sep=, bytes_per_sep=)",
    release: "(self, /)",
    tobytes: "(self, /, order=)",
    tolist: "(self, /)",
    toreadonly: "(self, /)",
  },
});
