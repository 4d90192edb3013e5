/**
 * `repr(str)`, `ascii(str)`, and the escapes they share with bytes.
 *
 * Source: Library Reference, `repr` and `ascii`; Language Reference 2.4.1, "Escape sequences".
 */
import { is_printable } from "./unicode.ts";

const PLAIN = /^[ !#-&(-[\]-~]*$/;

/** Text in quotes: single ones, unless only double ones save escaping. */
export function str_repr(text: string): string {
  if (PLAIN.test(text)) return `'${text}'`;
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
  let result = quote;
  for (const character of text) {
    const code = character.codePointAt(0)!;
    if (character === quote || character === "\\") result += `\\${character}`;
    else if (code >= 32 && code < 127) result += character;
    else result += code < 128 || !is_printable(character) ? escape_code(code) : character;
  }
  return result + quote;
}

/** `\n`, `\x00`, `\u0000` or `\U00000000`: the shortest that can hold the code point. */
export function escape_code(code: number): string {
  if (code === 10) return "\\n";
  if (code === 13) return "\\r";
  if (code === 9) return "\\t";
  if (code < 0x100) return `\\x${hex(code, 2)}`;
  return code < 0x10000 ? `\\u${hex(code, 4)}` : `\\U${hex(code, 8)}`;
}

function hex(code: number, width: number): string {
  return code.toString(16).padStart(width, "0");
}

/** `ascii(x)` of text that `repr(x)` gave. */
export function ascii_text(text: string): string {
  return text.replace(/\P{ASCII}/gu, (character) => escape_code(character.codePointAt(0)!));
}

/**
 * `repr(bytes)` with the quotes but without the `b`.
 * @param escape_single  as in a bytearray, where CPython escapes a single quote whatever the quotes around
 */
export function bytes_repr(bytes: Uint8Array, escape_single = false): string {
  let quote = "'";
  if (bytes.includes(39) && !bytes.includes(34)) quote = '"';
  let result = quote;
  for (const byte of bytes) {
    const character = String.fromCharCode(byte);
    if (character === quote || byte === 92 || (escape_single && byte === 39)) result += `\\${character}`;
    else result += byte >= 32 && byte < 127 ? character : escape_code(byte);
  }
  return result + quote;
}
