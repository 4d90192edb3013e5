/**
 * What is searched: the text of a str, or the bytes of a bytes-like object as characters of the same numbers.
 *
 * From: an argument of `match`, and perhaps `pos` and `endpos`, in code points
 * To:   a `Subject`, whose text ends at `endpos`; positions inside are UTF-16 code units
 *
 * Source: Library Reference, `re.Pattern.match`; the words of errors are CPython's.
 */
import { ByteSequence, Bytes, latin_bytes } from "../../objects/bytes.ts";
import { is_bytes_like, latin_text } from "../../objects/bytes-arguments.ts";
import { TypeError } from "../../objects/exceptions.ts";
import { index_of } from "../../objects/index-of.ts";
import { type_name } from "../../objects/object.ts";
import { as_text } from "../../objects/str-method.ts";
import { code_point_length, has_surrogates } from "../../objects/unicode.ts";
import { code_at, units_of } from "./machine.ts";

export class Subject {
  /** As the program gave it. */
  readonly given: unknown;
  readonly is_text: boolean;
  /** Up to `endpos`. */
  readonly text: string;
  /** Where to begin, in code units. */
  readonly start: number;
  /** `pos` and `endpos` in code points, brought into the text. */
  readonly pos: number;
  readonly endpos: number;
  /** Are code points and code units counted differently? */
  private readonly wide: boolean;

  constructor(given: unknown, is_text: boolean, pos: unknown, endpos: unknown) {
    const whole = text_of(given, is_text);
    this.given = given;
    this.is_text = is_text;
    this.wide = is_text && has_surrogates(whole);
    const length = this.wide ? code_point_length(whole) : whole.length;
    this.pos = bounded(pos, 0, length);
    this.endpos = bounded(endpos, length, length);
    this.text = this.endpos === length ? whole : whole.slice(0, this.units(whole, this.endpos));
    this.start = this.units(whole, this.pos);
  }

  private units(whole: string, points: number): number {
    if (!this.wide) return points;
    let at = 0;
    for (let i = 0; i < points; i++) at += units_of(code_at(whole, at));
    return at;
  }

  /** Code points before a position. */
  points(at: number): number {
    if (at > this.text.length) return this.pos;
    return this.wide && at > 0 ? code_point_length(this.text.slice(0, at)) : at;
  }

  /** A part as a value of the program's: str, or bytes. */
  value(text: string): unknown {
    return this.is_text ? text : new Bytes(latin_bytes(text));
  }
}

function bounded(x: unknown, otherwise: number, length: number): number {
  if (x === undefined) return otherwise;
  return Math.max(0, Math.min(length, Number(index_of(x))));
}

/** @throws TypeError when the kind of text is not the pattern's */
export function text_of(x: unknown, is_text: boolean): string {
  const text = as_text(x);
  if (text !== null) {
    if (is_text) return text;
    throw TypeError("cannot use a bytes pattern on a string-like object");
  }
  if (!is_bytes_like(x)) throw TypeError(`expected string or bytes-like object, got '${type_name(x)}'`);
  if (is_text) throw TypeError("cannot use a string pattern on a bytes-like object");
  return x instanceof ByteSequence ? x.$latin() : latin_text(x.$bytes);
}
