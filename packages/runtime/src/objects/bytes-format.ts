/**
 * `b"%s %d" % (b"a", 5)`: text formatting for bytes.
 *
 * `%s` and `%b` take bytes; `%a` and `%r` give ASCII; numbers are shown as in text.
 *
 * Source: Library Reference, "printf-style Bytes Formatting".
 */
import { is_bytes_like, subsequence } from "./bytes-arguments.ts";
import { OverflowError, TypeError } from "./exceptions.ts";
import { Float } from "./float.ts";
import { try_index } from "./index-of.ts";
import { type_name, type_of } from "./object.ts";
import { percent_format } from "./percent-format.ts";
import { repr } from "./repr.ts";
import { ascii_text } from "./str-repr.ts";

/** @param text  the bytes read as Latin-1. @param key  makes bytes of it. @returns the result, likewise */
export function bytes_percent(text: string, values: unknown, key: (text: string) => unknown): string {
  return percent_format(text, values, {
    kind: "bytes",
    codes: { s: bytes_value, b: bytes_value, r: ascii_value, a: ascii_value, c: byte_value },
    key,
    not_real: "float argument required, not",
  });
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

function byte_value(x: unknown): string {
  const text = is_bytes_like(x) ? subsequence(x) : "";
  if (text.length === 1) return text;
  const code = x instanceof Float || is_bytes_like(x) ? undefined : try_index(x);
  if (code === undefined) throw TypeError("%c requires an integer in range(256) or a single byte");
  if (code < 0 || code > 255) throw OverflowError("%c arg not in range(256)");
  return String.fromCharCode(Number(code));
}

function ascii_value(x: unknown): string {
  return ascii_text(repr(x));
}
