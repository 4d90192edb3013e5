/**
 * Finding text in text: positions are code points, as Python counts them.
 *
 * From: a text, what to look for, and an optional slice to look in. To: positions, counts, truth.
 *
 * Source: Library Reference, "String Methods": find, rfind, index, count, startswith, endswith, replace, partition.
 */
import { code_point_length, has_surrogates } from "./unicode.ts";

/** A slice's ends brought into `0 .. length`, as Python's methods take `start` and `end`. */
function clamp(position: number, length: number): number {
  if (position < 0) return Math.max(position + length, 0);
  return Math.min(position, length);
}

/** The code unit at which code point `index` begins; the text's length when there are not so many. */
function unit_offset(text: string, index: number): number {
  let at = 0;
  for (let i = 0; i < index && at < text.length; i++) at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
  return at;
}

/** A slice in code points turned into code units, with `skipped` code points before it. */
function window_of(text: string, start: number, end: number): { from: number; to: number; empty: boolean } {
  if (!has_surrogates(text)) {
    const from = start < 0 ? clamp(start, text.length) : start;
    const to = clamp(end, text.length);
    return { from, to, empty: from > to };
  }
  const length = code_point_length(text);
  const first = start < 0 ? clamp(start, length) : start;
  const last = clamp(end, length);
  return { from: unit_offset(text, first), to: unit_offset(text, last), empty: first > last };
}

/** @returns the position of the first (or last) occurrence inside the slice, or -1 */
export function str_find(text: string, part: string, start = 0, end = Infinity, last = false): number {
  const { from, to, empty } = window_of(text, start, end);
  if (empty) return -1;
  const inside = from === 0 && to === text.length ? text : text.slice(from, to);
  const found = last ? inside.lastIndexOf(part) : inside.indexOf(part);
  if (found === -1) return -1;
  const unit = from + found;
  return has_surrogates(text) ? code_point_length(text.slice(0, unit)) : unit;
}

/** Occurrences that do not overlap; an empty `part` is found before, between and after all characters. */
export function str_count(text: string, part: string, start = 0, end = Infinity): number {
  const { from, to, empty } = window_of(text, start, end);
  if (empty) return 0;
  const inside = text.slice(from, to);
  if (part === "") return code_point_length(inside) + 1;
  let count = 0;
  for (let at = inside.indexOf(part); at !== -1; at = inside.indexOf(part, at + part.length)) count += 1;
  return count;
}

export function str_starts(text: string, part: string, start = 0, end = Infinity): boolean {
  const { from, to, empty } = window_of(text, start, end);
  return !empty && from + part.length <= to && text.startsWith(part, from);
}

export function str_ends(text: string, part: string, start = 0, end = Infinity): boolean {
  const { from, to, empty } = window_of(text, start, end);
  return !empty && to - part.length >= from && text.endsWith(part, to);
}

/** @param count  at most so many replacements, from the left; negative for all */
export function str_replace(text: string, old: string, by: string, count = -1): string {
  if (count === 0) return text;
  // A function, so that `$` in the new text has no meaning.
  if (count < 0 && old !== "") return text.includes(old) ? text.replaceAll(old, () => by) : text;
  let result = "";
  let at = 0;
  let left = count < 0 ? Infinity : count;
  if (old === "") {
    for (const character of text) {
      if (left === 0) break;
      result += by + character;
      at += character.length;
      left -= 1;
    }
    return result + (left > 0 ? by : text.slice(at));
  }
  for (let found = text.indexOf(old); found !== -1 && left > 0; found = text.indexOf(old, at)) {
    result += text.slice(at, found) + by;
    at = found + old.length;
    left -= 1;
  }
  return result + text.slice(at);
}

/** Head, separator, tail; the separator is empty when it is not found, and the text is then the head (or the tail, from the right). */
export function str_partition(text: string, separator: string, last: boolean): [string, string, string] {
  const at = last ? text.lastIndexOf(separator) : text.indexOf(separator);
  if (at === -1) return last ? ["", "", text] : [text, "", ""];
  return [text.slice(0, at), separator, text.slice(at + separator.length)];
}
