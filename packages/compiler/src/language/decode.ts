/**
 * Decoding: the bytes of a source file to its text.
 *
 *     b"\xef\xbb\xbfx = 1"                  =>   "x = 1"
 *     b"# -*- coding: latin-1 -*-\n'\xe9'"  =>   "# -*- coding: latin-1 -*-\n'é'"
 *
 * From the command, which reads files, to Source. UTF-8 unless a comment on one of the first two lines names another
 * encoding: Latin-1, ASCII, or one of a byte a character that the host's TextDecoder knows too. CPython knows more, and we
 * refuse those by the words it has for one it does not know.
 *
 * Source: The Python Language Reference, 2.1.4 "Encoding declarations"; PEP 263.
 */
import { compileError } from "./diagnostics.ts";

const UTF8 = "utf-8";
const LATIN1 = "iso-8859-1";
const ASCII = "ascii";

/** How many code units String.fromCharCode is given at a time. */
const CHUNK = 8192;

/** @throws CompileError when the bytes are not what the declaration, or its absence, says they are */
export function decode(bytes: Uint8Array): string {
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const declared = declaredEncoding(bytes, hasMark ? 3 : 0);
  const encoding = declared === null ? UTF8 : normalised(declared);
  // CPython wants the name itself here, and takes `utf8` for another one.
  if (hasMark && declared !== null && !/^utf[-_]8(?:-.*)?$/i.test(declared)) {
    const shown = encoding === LATIN1 ? LATIN1 : declared;
    throw compileError("encoding_with_mark", 0, 0, { encoding: shown });
  }
  switch (encoding) {
    case UTF8:
      return decodeUtf8(bytes, hasMark ? 3 : 0);
    case LATIN1:
      return fromUnits(bytes);
    case ASCII:
      return decodeAscii(bytes);
    default:
      return decodeByTable(bytes, encoding);
  }
}

/** The host's own, of which browsers and Node have one; the types of neither are wanted here. */
declare const TextDecoder: new (label: string) => { decode(bytes: Uint8Array): string };

/** Python's names of encodings of a byte a character, and the labels they have on the web. */
function webLabel(encoding: string): string | null {
  const key = encoding.toLowerCase().replaceAll("_", "-");
  const windows = /^(?:cp|windows-)(125[0-8])$/.exec(key);
  if (windows !== null) return `windows-${windows[1]}`;
  const iso = /^iso-?8859-([2-8]|1[0345])$/.exec(key);
  if (iso !== null) return `iso-8859-${iso[1]}`;
  if (key === "latin-9" || key === "l9") return "iso-8859-15";
  if (key === "koi8-r" || key === "koi8-u") return key;
  return key === "cp866" || key === "ibm866" ? "ibm866" : null;
}

/** Bytes 128 to 159, which Node has been known to take for Latin-1's. Gaps are control characters, as on the web. */
const WINDOWS_1252 =
  "\u20ac\x81\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\x8d\u017d\x8f" +
  "\x90\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\x9d\u017e\u0178";

function decodeByTable(bytes: Uint8Array, encoding: string): string {
  const label = webLabel(encoding);
  if (label === null) throw compileError("unknown_encoding", 0, 0, { encoding });
  const decoded = new TextDecoder(label).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));
  const table =
    label === "windows-1252" ? decoded.slice(0, 128) + WINDOWS_1252 + decoded.slice(160) : decoded;
  const units = new Uint16Array(bytes.length);
  for (let i = 0; i < bytes.length; i++) {
    const unit = table.charCodeAt(bytes[i]!);
    // Where Windows' tables have a gap the web has a control character, and Python nothing.
    const gap = unit === 0xfffd || (label.startsWith("windows") && unit >= 0x80 && unit < 0xa0);
    if (gap) throw undecodable("charmap", bytes, i, "character maps to <undefined>");
    units[i] = unit;
  }
  return fromUnits(units);
}

/** The encoding that the first line, or the second when the first is a comment or blank, declares. */
function declaredEncoding(bytes: Uint8Array, from: number): string | null {
  let start = from;
  for (let line = 0; line < 2; line++) {
    let end = start;
    while (end < bytes.length && bytes[end] !== 10 && bytes[end] !== 13) end++;
    const text = String.fromCharCode(...bytes.subarray(start, Math.min(end, start + CHUNK)));
    const found = /^[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)/.exec(text);
    if (found !== null) return found[1]!;
    if (!/^[ \t\f]*(?:#.*)?$/.test(text)) return null;
    start = bytes[end] === 13 && bytes[end + 1] === 10 ? end + 2 : end + 1;
  }
  return null;
}

/** The spellings that CPython's tokenizer and codecs know for the three encodings. */
function normalised(name: string): string {
  const key = name.toLowerCase().replaceAll("_", "-");
  if (/^(?:utf-8(?:-.*)?|utf8|u8|utf)$/.test(key)) return UTF8;
  if (
    /^(?:latin-1|iso-8859-1|iso-latin-1)(?:-.*)?$/.test(key) ||
    /^(?:latin1|latin|l1|iso8859-1|8859)$/.test(key)
  ) {
    return LATIN1;
  }
  if (/^(?:ascii|us-ascii|646|us)$/.test(key)) return ASCII;
  return name;
}

function decodeAscii(bytes: Uint8Array): string {
  const position = bytes.findIndex((byte) => byte >= 128);
  if (position >= 0) throw undecodable(ASCII, bytes, position, "ordinal not in range(128)");
  return fromUnits(bytes);
}

function fromUnits(units: Uint8Array | Uint16Array): string {
  let text = "";
  for (let i = 0; i < units.length; i += CHUNK) text += String.fromCharCode(...units.subarray(i, i + CHUNK));
  return text;
}

function hexByte(byte: number): string {
  return `0x${byte.toString(16).padStart(2, "0")}`;
}

/** Strict UTF-8: no overlong forms, no surrogates, nothing beyond U+10FFFF. */
function decodeUtf8(bytes: Uint8Array, from: number): string {
  const units = new Uint16Array(bytes.length - from);
  let length = 0;
  let i = from;
  while (i < bytes.length) {
    const first = bytes[i]!;
    if (first < 0x80) {
      units[length++] = first;
      i++;
      continue;
    }
    const width = first >= 0xf0 && first <= 0xf4 ? 4 : first >= 0xe0 ? 3 : 2;
    if (first < 0xc2 || first > 0xf4) throw undecodable(UTF8, bytes, i, "invalid start byte");
    let codePoint = first & (0xff >> (width + 1));
    for (let j = 1; j < width; j++) {
      const next = bytes[i + j];
      if (next === undefined) throw undecodable(UTF8, bytes, i, "unexpected end of data");
      if (!continues(first, next, j)) throw undecodable(UTF8, bytes, i, "invalid continuation byte");
      codePoint = (codePoint << 6) | (next & 0x3f);
    }
    if (codePoint >= 0x10000) {
      units[length++] = 0xd800 + ((codePoint - 0x10000) >> 10);
      units[length++] = 0xdc00 + ((codePoint - 0x10000) & 0x3ff);
    } else {
      units[length++] = codePoint;
    }
    i += width;
  }
  return fromUnits(units.subarray(0, length));
}

/** Whether `byte` may stand at place `at` behind `first`: the second byte rules out what has a shorter form or no meaning. */
function continues(first: number, byte: number, at: number): boolean {
  if ((byte & 0xc0) !== 0x80) return false;
  if (at > 1) return true;
  if (first === 0xe0) return byte >= 0xa0;
  if (first === 0xed) return byte < 0xa0;
  if (first === 0xf0) return byte >= 0x90;
  if (first === 0xf4) return byte < 0x90;
  return true;
}

function undecodable(encoding: string, bytes: Uint8Array, position: number, reason: string) {
  const byte = hexByte(bytes[position]!);
  return compileError("undecodable_byte", position, position, { encoding, byte, position, reason });
}
