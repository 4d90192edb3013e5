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

/** A bytes-like argument read as Latin-1. @param or_int  one byte may be given by its number */
export function subsequence(x: unknown, or_int = false): string {
  if (is_bytes_like(x)) return String.fromCharCode(...x.$bytes);
  if (!or_int) throw TypeError(`a bytes-like object is required, not '${type_name(x)}'`);
  const code = try_index(x);
  if (code === undefined)
    throw TypeError(`argument should be integer or bytes-like object, not '${type_name(x)}'`);
  return String.fromCharCode(one_byte(code));
}

export function window_of(start: unknown, end: unknown): [number, number] {
  return [slice_bound(start, 0), slice_bound(end, Infinity)];
}

/** `startswith` and `endswith`: one bytes object, or a tuple of them. */
export function is_sliced(
  name: string,
  test: (text: string, part: string, start: number, end: number) => boolean,
  text: string,
  part: unknown,
  start: unknown,
  end: unknown,
): boolean {
  const [from, to] = window_of(start, end);
  if (part instanceof Tuple) return part.$items.some((item) => test(text, subsequence(item), from, to));
  if (!is_bytes_like(part)) {
    throw TypeError(`${name} first arg must be bytes or a tuple of bytes, not ${type_name(part)}`);
  }
  return test(text, subsequence(part), from, to);
}
