/**
 * Arguments of the methods of bytes: what they look for, and where.
 *
 * Source: Library Reference, "Bytes and Bytearray Operations"; the words of errors are CPython's.
 */
import { TypeError, ValueError } from "./exceptions.ts";
import { slice_bound, try_index } from "./index-of.ts";
import type { Int } from "./int-ops.ts";
import { type_name } from "./object.ts";
import { Tuple } from "./tuple.ts";

/** A bytes-like object. */
export interface ByteReader {
  readonly $bytes: Uint8Array;
}

export function is_bytes_like(x: unknown): x is ByteReader {
  return typeof x === "object" && x !== null && (x as Partial<ByteReader>).$bytes !== undefined;
}

/** @throws ValueError  "byte must be in range(0, 256)" */
export function one_byte(code: Int): number {
  if (code < 0 || code > 255) throw ValueError("byte must be in range(0, 256)");
  return Number(code);
}

/** A bytes-like argument. @param or_int  one byte may be given by its number */
export function part_of(x: unknown, or_int = false): Uint8Array {
  if (is_bytes_like(x)) return x.$bytes;
  if (!or_int) throw TypeError(`a bytes-like object is required, not '${type_name(x)}'`);
  const code = try_index(x);
  if (code === undefined)
    throw TypeError(`argument should be integer or bytes-like object, not '${type_name(x)}'`);
  return Uint8Array.of(one_byte(code));
}

/** A bytes-like argument read as Latin-1. */
export function subsequence(x: unknown): string {
  return latin_text(part_of(x));
}

/** Bytes as the characters of the same numbers. */
export function latin_text(bytes: Uint8Array): string {
  // More arguments than this, and hosts run out of stack.
  const most = 4096;
  if (bytes.length <= most) return String.fromCharCode(...bytes);
  let text = "";
  for (let at = 0; at < bytes.length; at += most)
    text += String.fromCharCode(...bytes.subarray(at, at + most));
  return text;
}

export function window_of(start: unknown, end: unknown): [number, number] {
  return [slice_bound(start, 0), slice_bound(end, Infinity)];
}

/** `startswith` and `endswith`: one bytes object, or a tuple of them. */
export function is_sliced(
  name: string,
  test: (bytes: Uint8Array, part: Uint8Array, start: number, end: number) => boolean,
  bytes: Uint8Array,
  part: unknown,
  start: unknown,
  end: unknown,
): boolean {
  const [from, to] = window_of(start, end);
  if (part instanceof Tuple) return part.$items.some((item) => test(bytes, part_of(item), from, to));
  if (!is_bytes_like(part)) {
    throw TypeError(`${name} first arg must be bytes or a tuple of bytes, not ${type_name(part)}`);
  }
  return test(bytes, part.$bytes, from, to);
}
