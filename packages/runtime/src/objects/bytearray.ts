/**
 * bytearray: bytes that can be changed and grow.
 *
 * Source: Library Reference, "Bytearray Objects"; the words of errors are CPython's.
 */

import { BYTES_SIGNATURES, ByteCursor, ByteSequence } from "./bytes.ts";
import { is_bytes_like, one_byte } from "./bytes-arguments.ts";
import { BufferError, IndexError, TypeError, ValueError } from "./exceptions.ts";
import { index_of, size_of, try_index } from "./index-of.ts";
import { each_for } from "./iteration.ts";
import { BuiltinIterator } from "./iterators.ts";
import { type_name } from "./object.ts";
import { sequence_type } from "./sequence-slots.ts";
import { position, resolve, Slice } from "./slice.ts";
import { bytes_repr } from "./str-repr.ts";
import { builtin_type, type Type } from "./type.ts";

export class ByteArray extends ByteSequence {
  /** Room for more bytes than there are. */
  $store: Uint8Array;
  $size: number;
  /** How many views of it are in use that say so: its size is fixed meanwhile. */
  $exports = 0;

  constructor(bytes: Uint8Array = new Uint8Array(0)) {
    super();
    this.$store = bytes;
    this.$size = bytes.length;
  }

  override get $class(): Type {
    return bytearray_type;
  }

  override get $kind(): string {
    return "bytearray";
  }

  /** For `copy`: the same bytes, and the attributes of an instance of a derived class. */
  $rebuild(part: (x: unknown) => unknown, begun: (empty: unknown) => void): unknown {
    const made = Reflect.construct(ByteArray, [this.$bytes.slice()], this.$class) as ByteArray;
    begun(made);
    for (const [key, value] of Object.entries(this)) {
      if (!key.startsWith("$")) Object.assign(made, { [key]: part(value) });
    }
    return made;
  }

  override get $bytes(): Uint8Array {
    return this.$store.length === this.$size ? this.$store : this.$store.subarray(0, this.$size);
  }

  override $new(bytes: Uint8Array): ByteArray {
    return new ByteArray(bytes);
  }

  /** Unhashable. */
  get __hash__(): null {
    return null;
  }

  $repr(): string {
    return `${type_name(this)}(b${bytes_repr(this.$bytes, true)})`;
  }

  __iter__(): ByteArrayIterator {
    return new ByteArrayIterator(new ByteCursor(this));
  }

  /** Put `bytes` in place of the `count` bytes at `at`. */
  $splice(at: number, count: number, bytes: ArrayLike<number>): void {
    const size = this.$size - count + bytes.length;
    if (this.$exports > 0 && size !== this.$size) {
      throw BufferError("Existing exports of data: object cannot be re-sized");
    }
    if (size > this.$store.length) {
      const store = new Uint8Array(Math.max(size, this.$size * 2, 16));
      store.set(this.$store.subarray(0, this.$size));
      this.$store = store;
    }
    this.$store.copyWithin(at + bytes.length, at + count, this.$size);
    this.$store.set(bytes, at);
    this.$size = size;
  }

  __setitem__(subscript: unknown, value: unknown): null {
    if (subscript instanceof Slice) {
      const { start, step, length } = resolve(subscript, this.$size);
      const bytes = assignable(value);
      if (step === 1) this.$splice(start, length, bytes);
      else {
        if (bytes.length !== length) {
          throw ValueError(
            `attempt to assign bytes of size ${bytes.length} to extended slice of size ${length}`,
          );
        }
        for (let i = 0; i < length; i++) this.$store[start + i * step] = bytes[i]!;
      }
      return null;
    }
    const at = position(subscript, this.$size, "bytearray");
    const byte = one_byte(index_of(value));
    if (at < 0) throw IndexError("bytearray index out of range");
    this.$store[at] = byte;
    return null;
  }

  __delitem__(subscript: unknown): null {
    if (subscript instanceof Slice) {
      const { start, step, length } = resolve(subscript, this.$size);
      const places = Array.from({ length }, (_, i) => start + i * step).sort((a, b) => b - a);
      for (const at of places) this.$splice(at, 1, []);
      return null;
    }
    const at = position(subscript, this.$size, "bytearray");
    if (at < 0) throw IndexError("bytearray index out of range");
    this.$splice(at, 1, []);
    return null;
  }

  __iadd__(other: unknown): this {
    if (!is_bytes_like(other)) throw TypeError(`can't concat ${type_name(other)} to bytearray`);
    this.$splice(this.$size, 0, other.$bytes.slice());
    return this;
  }

  __imul__(times: unknown): this {
    const product = this.__mul__(times) as ByteArray;
    this.$splice(0, this.$size, product.$bytes);
    return this;
  }

  append(byte: unknown): null {
    this.$splice(this.$size, 0, [one_byte(index_of(byte))]);
    return null;
  }

  extend(bytes: unknown): null {
    if (typeof bytes === "string" && bytes !== "")
      throw TypeError("expected iterable of integers; got: 'str'");
    this.$splice(this.$size, 0, bytes_from(bytes, `can't extend bytearray with ${type_name(bytes)}`));
    return null;
  }

  insert(at: unknown, byte: unknown): null {
    const index = size_of(at);
    const place = index < 0 ? Math.max(0, index + this.$size) : Math.min(index, this.$size);
    this.$splice(place, 0, [one_byte(index_of(byte))]);
    return null;
  }

  pop(at: unknown = -1): number {
    const index = size_of(at);
    if (this.$size === 0) throw IndexError("pop from empty bytearray");
    const place = index < 0 ? index + this.$size : index;
    if (place < 0 || place >= this.$size) throw IndexError("pop index out of range");
    const byte = this.$store[place]!;
    this.$splice(place, 1, []);
    return byte;
  }

  remove(byte: unknown): null {
    const at = this.$bytes.indexOf(one_byte(index_of(byte)));
    if (at === -1) throw ValueError("value not found in bytearray");
    this.$splice(at, 1, []);
    return null;
  }

  reverse(): null {
    this.$bytes.reverse();
    return null;
  }

  clear(): null {
    this.$splice(0, this.$size, []);
    return null;
  }

  copy(): ByteArray {
    return new ByteArray(this.$bytes.slice());
  }
}

class ByteArrayIterator extends BuiltinIterator {
  override get $class(): Type {
    return bytearray_iterator_type;
  }
}

const bytearray_iterator_type: Type = /* @__PURE__ */ builtin_type("bytearray_iterator", ByteArrayIterator, {
  final: true,
});

export const bytearray_type: Type = /* @__PURE__ */ sequence_type(
  /* @__PURE__ */ builtin_type("bytearray", ByteArray, {
    signatures: {
      ...BYTES_SIGNATURES,
      append: "(self, item, /)",
      clear: "(self, /)",
      copy: "(self, /)",
      extend: "(self, iterable_of_ints, /)",
      insert: "(self, index, item, /)",
      pop: "(self, index=, /)",
      remove: "(self, value, /)",
      reverse: "(self, /)",
    },
  }),
);

/** What a slice of a bytearray may be set to. */
function assignable(value: unknown): Uint8Array {
  if (typeof value === "string" || typeof value === "number" || typeof value === "bigint") {
    throw TypeError("can assign only bytes, buffers, or iterables of ints in range(0, 256)");
  }
  return bytes_from(value, `cannot convert '${type_name(value)}' object to bytearray`);
}

/** The bytes of a bytes-like object or of an iterable of ints. @param words  of the TypeError for anything else */
export function bytes_from(x: unknown, words: string): Uint8Array {
  if (is_bytes_like(x)) return x.$bytes.slice();
  const bytes: number[] = [];
  for (const item of each_for(x, words)) {
    const code = try_index(item);
    if (code === undefined)
      throw TypeError(`'${type_name(item)}' object cannot be interpreted as an integer`);
    if (code < 0 || code > 255) throw ValueError("byte must be in range(0, 256)");
    bytes.push(Number(code));
  }
  return Uint8Array.from(bytes);
}
