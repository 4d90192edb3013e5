/**
 * Splitting and stripping text.
 *
 * White space is the caller's: a character class for text (Unicode's) and another for bytes (ASCII's).
 *
 * Source: Library Reference, "String Methods": split, rsplit, splitlines, strip, expandtabs.
 */
import { code_points, SPACE } from "./unicode.ts";

const BYTES_SPACE = /[\t-\r ]/;

/** What `split()` and `strip()` take for white space: of text, or of bytes read as Latin-1. */
export function space_test(bytes: boolean): RegExp {
  return bytes ? BYTES_SPACE : SPACE;
}

/** @param limit  at most so many splits, from the left; negative for all */
export function split_on(text: string, separator: string, limit: number): string[] {
  if (limit < 0) return text.split(separator);
  const parts: string[] = [];
  let at = 0;
  for (
    let found = text.indexOf(separator);
    found !== -1 && parts.length < limit;
    found = text.indexOf(separator, at)
  ) {
    parts.push(text.slice(at, found));
    at = found + separator.length;
  }
  parts.push(text.slice(at));
  return parts;
}

/** @param limit  at most so many splits, from the right; negative for all */
export function rsplit_on(text: string, separator: string, limit: number): string[] {
  if (limit === 0) return [text];
  const parts: string[] = [];
  let end = text.length;
  while (limit < 0 || parts.length < limit) {
    const found = end - separator.length < 0 ? -1 : text.lastIndexOf(separator, end - separator.length);
    if (found === -1) break;
    parts.push(text.slice(found + separator.length, end));
    end = found;
  }
  parts.push(text.slice(0, end));
  return parts.reverse();
}

/** Is there white space at `at`? The printing characters of ASCII, most of any text, need no test. */
function is_space(text: string, at: number, space: RegExp): boolean {
  const unit = text.charCodeAt(at);
  return unit === 32 || ((unit < 32 || unit > 126) && space.test(text[at]!));
}

/** On runs of white space; none at the ends. */
export function split_space(text: string, limit: number, space: RegExp): string[] {
  const parts: string[] = [];
  let at = 0;
  for (;;) {
    while (at < text.length && is_space(text, at, space)) at += 1;
    if (at === text.length) return parts;
    if (parts.length === limit) {
      parts.push(text.slice(at));
      return parts;
    }
    const start = at;
    while (at < text.length && !is_space(text, at, space)) at += 1;
    parts.push(text.slice(start, at));
  }
}

export function rsplit_space(text: string, limit: number, space: RegExp): string[] {
  const parts: string[] = [];
  let end = text.length;
  for (;;) {
    while (end > 0 && is_space(text, end - 1, space)) end -= 1;
    if (end === 0) return parts.reverse();
    if (parts.length === limit) {
      parts.push(text.slice(0, end));
      return parts.reverse();
    }
    const stop = end;
    while (end > 0 && !is_space(text, end - 1, space)) end -= 1;
    parts.push(text.slice(end, stop));
  }
}

/** Lines without their ends, or with them; `bytes` knows fewer line ends than text. */
export function split_lines(text: string, keep_ends: boolean, bytes: boolean): string[] {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: U+001C to U+001E end lines in Python
  const end = bytes ? /\r\n|[\n\r]/g : /\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]/g;
  const lines: string[] = [];
  let at = 0;
  for (const match of text.matchAll(end)) {
    const next = match.index + match[0].length;
    lines.push(text.slice(at, keep_ends ? next : match.index));
    at = next;
  }
  if (at < text.length) lines.push(text.slice(at));
  return lines;
}

export type Side = "left" | "right" | "both";

/** @param characters  the set to remove, or null for white space */
export function str_strip(
  text: string,
  characters: string | null,
  side: Side,
  space: RegExp = SPACE,
): string {
  const points = characters === null || text === "" ? null : code_points(text);
  if (points !== null && points.length !== text.length) return strip_points(points, characters!, side);
  const remove = (at: number) =>
    characters === null ? is_space(text, at, space) : characters.includes(text[at]!);
  let start = 0;
  let end = text.length;
  if (side !== "right") while (start < end && remove(start)) start += 1;
  if (side !== "left") while (end > start && remove(end - 1)) end -= 1;
  return text.slice(start, end);
}

function strip_points(points: readonly string[], characters: string, side: Side): string {
  const set = code_points(characters);
  let start = 0;
  let end = points.length;
  if (side !== "right") while (start < end && set.includes(points[start]!)) start += 1;
  if (side !== "left") while (end > start && set.includes(points[end - 1]!)) end -= 1;
  return points.slice(start, end).join("");
}

/** Tabs turned into spaces up to the next multiple of `size`; columns restart at a line end. */
export function expand_tabs(text: string, size: number): string {
  let result = "";
  let column = 0;
  for (const character of text) {
    if (character === "\t") {
      const spaces = size > 0 ? size - (column % size) : 0;
      result += " ".repeat(spaces);
      column += spaces;
    } else {
      result += character;
      column = character === "\n" || character === "\r" ? 0 : column + 1;
    }
  }
  return result;
}
