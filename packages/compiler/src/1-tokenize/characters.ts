/**
 * Character classes, by UTF-16 code unit.
 *
 * Identifiers may begin with any character of XID_Start and go on with XID_Continue. The characters that programs
 * are made of, ASCII, are looked up in a table; the rest asks the host's Unicode tables.
 *
 * Source: The Python Language Reference, 2.3 "Identifiers and keywords"; Unicode UAX 31.
 */

const START = 1;
const DIGIT = 2;

/** Index: ASCII code. START for letters and `_`, DIGIT for digits, else 0. */
const asciiClass: Uint8Array = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  return /[A-Za-z_]/.test(character) ? START : /[0-9]/.test(character) ? DIGIT : 0;
});

/** May begin an identifier; every non-ASCII character may, until it has been looked at closely. */
export function startsName(code: number): boolean {
  return code >= 128 || asciiClass[code] === START;
}

/** May stand in an identifier, with the same proviso. False for NaN, the end of the text. */
export function continuesName(code: number): boolean {
  return code >= 128 || asciiClass[code]! > 0;
}

/** An ASCII digit. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

export function isHexDigit(code: number): boolean {
  return isDigit(code) || (code >= 97 && code <= 102) || (code >= 65 && code <= 70);
}

/** The offset in `name`, as it is written, of the first character that no identifier may have there, or -1. */
export function invalidNameCharacter(name: string): number {
  let offset = 0;
  for (const character of name) {
    const allowed = offset === 0 ? /^[\p{XID_Start}_]$/u : /^\p{XID_Continue}$/u;
    if (!allowed.test(character)) return offset;
    offset += character.length;
  }
  return -1;
}

/** Whether CPython would print the character as it is: `str.isprintable`. */
export function isPrintable(character: string): boolean {
  return character === " " || !/^[\p{C}\p{Z}]$/u.test(character);
}

/** A code point as CPython's messages write it: at least four hexadecimal digits. */
export function codePointName(codePoint: number): string {
  return codePoint.toString(16).toUpperCase().padStart(4, "0");
}
