/**
 * Finding bytes in bytes, and taking them apart: positions, slices, repetitions.
 *
 * From: a Uint8Array, what to look for, and an optional slice to look in. To: positions, counts, truth, new arrays.
 *
 * The host's own `indexOf` finds the first byte; no text is made of what may be megabytes.
 *
 * Source: Library Reference, "Bytes and Bytearray Operations": find, rfind, index, count, startswith, endswith, replace.
 */
import { MemoryError } from "./exceptions.ts";
import { resolve, type Slice } from "./slice.ts";

/** Typed arrays of V8 hold no more. */
const MOST_BYTES = 2 ** 32;

/** The ends of a slice brought into `bytes`; null when it is empty in a way that finds nothing, not even nothing. */
function window(bytes: Uint8Array, start: number, end: number): [number, number] | null {
  const { length } = bytes;
  const from = start < 0 ? Math.max(start + length, 0) : start;
  const to = end < 0 ? Math.max(end + length, 0) : Math.min(end, length);
  return from > to ? null : [from, to];
}

function is_at(bytes: Uint8Array, part: Uint8Array, at: number): boolean {
  for (let i = 0; i < part.length; i++) if (bytes[at + i] !== part[i]) return false;
  return true;
}

/** The first place from `from` on where `part` stands and ends by `to`, or -1. */
function next_place(bytes: Uint8Array, part: Uint8Array, from: number, to: number): number {
  if (part.length === 0) return from;
  const last = to - part.length;
  for (let at = bytes.indexOf(part[0]!, from); at !== -1 && at <= last; ) {
    if (is_at(bytes, part, at)) return at;
    at = bytes.indexOf(part[0]!, at + 1);
  }
  return -1;
}

/** @returns the position of the first occurrence inside the slice, or -1 */
export function find_bytes(bytes: Uint8Array, part: Uint8Array, start: number, end: number): number {
  const ends = window(bytes, start, end);
  return ends === null ? -1 : next_place(bytes, part, ends[0], ends[1]);
}

/** @returns the position of the last occurrence inside the slice, or -1 */
export function find_last_bytes(bytes: Uint8Array, part: Uint8Array, start: number, end: number): number {
  const ends = window(bytes, start, end);
  if (ends === null) return -1;
  for (let at = ends[1] - part.length; at >= ends[0]; at--) if (is_at(bytes, part, at)) return at;
  return -1;
}

/** Occurrences that do not overlap; an empty `part` is found before, between and after all bytes. */
export function count_bytes(bytes: Uint8Array, part: Uint8Array, start: number, end: number): number {
  const ends = window(bytes, start, end);
  if (ends === null) return 0;
  const [from, to] = ends;
  if (part.length === 0) return to - from + 1;
  let count = 0;
  for (let at = next_place(bytes, part, from, to); at !== -1; count++) {
    at = next_place(bytes, part, at + part.length, to);
  }
  return count;
}

export function starts_with_bytes(bytes: Uint8Array, part: Uint8Array, start: number, end: number): boolean {
  const ends = window(bytes, start, end);
  return ends !== null && ends[0] + part.length <= ends[1] && is_at(bytes, part, ends[0]);
}

export function ends_with_bytes(bytes: Uint8Array, part: Uint8Array, start: number, end: number): boolean {
  const ends = window(bytes, start, end);
  return ends !== null && ends[1] - part.length >= ends[0] && is_at(bytes, part, ends[1] - part.length);
}

/** @param limit  at most so many pieces are cut off, from the left; negative for all */
export function split_bytes(bytes: Uint8Array, separator: Uint8Array, limit: number): Uint8Array[] {
  const pieces: Uint8Array[] = [];
  let from = 0;
  while (pieces.length !== limit) {
    const at = next_place(bytes, separator, from, bytes.length);
    if (at === -1) break;
    pieces.push(bytes.slice(from, at));
    from = at + separator.length;
  }
  pieces.push(bytes.slice(from));
  return pieces;
}

/** @param limit  at most so many replacements, from the left; negative for all */
export function replace_bytes(bytes: Uint8Array, old: Uint8Array, by: Uint8Array, limit: number): Uint8Array {
  if (old.length > 0) return join_bytes(split_bytes(bytes, old, limit), by);
  const pieces: Uint8Array[] = [new Uint8Array(0)];
  const count = limit < 0 ? bytes.length + 1 : Math.min(limit, bytes.length + 1);
  if (count === 0) return bytes.slice();
  for (let at = 0; at < count - 1; at++) pieces.push(bytes.slice(at, at + 1));
  pieces.push(bytes.slice(count - 1));
  return join_bytes(pieces, by);
}

export function join_bytes(pieces: readonly Uint8Array[], between: Uint8Array): Uint8Array {
  let size = Math.max(0, pieces.length - 1) * between.length;
  for (const piece of pieces) size += piece.length;
  const joined = new Uint8Array(size);
  let at = 0;
  for (let i = 0; i < pieces.length; i++) {
    if (i > 0 && between.length > 0) {
      joined.set(between, at);
      at += between.length;
    }
    joined.set(pieces[i]!, at);
    at += pieces[i]!.length;
  }
  return joined;
}

/** @throws MemoryError  when no host could hold so many */
export function repeat_bytes(bytes: Uint8Array, times: number): Uint8Array {
  if (bytes.length * times > MOST_BYTES) throw MemoryError();
  const repeated = new Uint8Array(bytes.length * times);
  if (bytes.length === 1) return repeated.fill(bytes[0]!);
  repeated.set(times > 0 ? bytes : []);
  for (let size = bytes.length; size > 0 && size < repeated.length; size *= 2) {
    repeated.copyWithin(size, 0, Math.min(size, repeated.length - size));
  }
  return repeated;
}

/** The bytes a slice takes out, in an array of their own. */
export function take_bytes(bytes: Uint8Array, slice: Slice): Uint8Array {
  const { start, step, length } = resolve(slice, bytes.length);
  if (step === 1) return bytes.slice(start, start + length);
  const taken = new Uint8Array(length);
  for (let i = 0, at = start; i < length; i++, at += step) taken[i] = bytes[at]!;
  return taken;
}
