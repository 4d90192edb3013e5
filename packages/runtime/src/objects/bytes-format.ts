/**
 * `b"%s %d" % (b"a", 5)`: text formatting for bytes.
 *
 * `%s` and `%b` take bytes; `%a` and `%r` give ASCII; numbers are shown as in text.
 *
 * Source: Library Reference, "printf-style Bytes Formatting".
 */
import { is_bytes_like, subsequence } from "./bytes-arguments.ts";
import { TypeError } from "./exceptions.ts";
import { type_name, type_of } from "./object.ts";
import { percent_format } from "./percent-format.ts";
import { repr } from "./repr.ts";
import { ascii_text } from "./str-repr.ts";

/** @param text  the bytes read as Latin-1. @returns the result, likewise */
export function bytes_percent(text: string, values: unknown): string {
  return percent_format(text, values, { s: bytes_value, b: bytes_value, r: ascii_value, a: ascii_value });
}

function bytes_value(x: unknown): string {
  if (is_bytes_like(x)) return subsequence(x);
  const method =
    typeof x === "object" && x !== null
      ? (type_of(x).prototype as { __bytes__?: unknown }).__bytes__
      : undefined;
  if (typeof method === "function") return subsequence(method.call(x));
  throw TypeError(
    `%b requires a bytes-like object, or an object that implements __bytes__, not '${type_name(x)}'`,
  );
}

function ascii_value(x: unknown): string {
  return ascii_text(repr(x));
}
