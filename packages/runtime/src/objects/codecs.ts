/**
 * Text to bytes and back: UTF-8, ASCII, Latin-1, UTF-16, UTF-32, and the ways to go on after an error.
 *
 * From: a str and an encoding. To: bytes; and back.
 *
 * Source: Library Reference, `codecs`, "Standard Encodings" and "Error Handlers"; the words of errors are CPython's.
 */
import { latin_text } from "./bytes-arguments.ts";
import { LookupError, TypeError } from "./exceptions.ts";
import { type_name } from "./object.ts";
import { escape_code } from "./str-repr.ts";
import { StrObject } from "./types.ts";
import { UnicodeDecodeError, UnicodeEncodeError } from "./unicode-errors.ts";

type Codec =
  | "utf-8"
  | "utf-8-sig"
  | "ascii"
  | "latin-1"
  | "utf-16"
  | "utf-16-le"
  | "utf-16-be"
  | "utf-32"
  | "utf-32-le"
  | "utf-32-be";

const ALIASES: Readonly<Record<string, Codec>> = {
  utf8: "utf-8",
  utf_8: "utf-8",
  u8: "utf-8",
  utf: "utf-8",
  utf_8_sig: "utf-8-sig",
  ascii: "ascii",
  us_ascii: "ascii",
  "646": "ascii",
  latin_1: "latin-1",
  latin1: "latin-1",
  latin: "latin-1",
  l1: "latin-1",
  iso_8859_1: "latin-1",
  iso8859_1: "latin-1",
  "8859": "latin-1",
  cp819: "latin-1",
  utf_16: "utf-16",
  utf16: "utf-16",
  u16: "utf-16",
  utf_16_le: "utf-16-le",
  utf_16le: "utf-16-le",
  utf_16_be: "utf-16-be",
  utf_16be: "utf-16-be",
  utf_32: "utf-32",
  utf32: "utf-32",
  u32: "utf-32",
  utf_32_le: "utf-32-le",
  utf_32le: "utf-32-le",
  utf_32_be: "utf-32-be",
  utf_32be: "utf-32-be",
};

/** @throws LookupError  "unknown encoding: x" */
function codec_of(encoding: string): Codec {
  const codec = ALIASES[encoding.toLowerCase().replace(/[ -]/g, "_")];
  if (codec === undefined) throw LookupError(`unknown encoding: ${encoding}`);
  return codec;
}

/** An `encoding` or `errors` argument; undefined gives the default. */
export function name_argument(x: unknown, method: string, name: string, otherwise: string): string {
  if (x === undefined) return otherwise;
  if (typeof x === "string") return x;
  if (x instanceof StrObject) return x.$value;
  throw TypeError(`${method}() argument '${name}' must be str, not ${x === null ? "None" : type_name(x)}`);
}

/** What the host may have to do it faster. */
interface HostCodecs {
  readonly TextEncoder?: new () => { encode(text: string): Uint8Array };
  readonly TextDecoder?: new (
    label: string,
    options: { readonly fatal: boolean; readonly ignoreBOM: boolean },
  ) => { decode(bytes: Uint8Array): string };
}

function host(): HostCodecs {
  return globalThis as unknown as HostCodecs;
}

/** The host's encoder and decoder, made when first asked for: making one takes longer than most texts. */
let encoder: { encode(text: string): Uint8Array } | undefined;
let decoder: { decode(bytes: Uint8Array): string } | undefined;

/** Has the text no lone surrogate? */
function is_well_formed(text: string): boolean {
  return !/[\ud800-\udfff]/.test(text) || !/\p{Cs}/u.test(text);
}

/** UTF-8 by the host; null when it has no encoder, or the text lone surrogates. */
function encode_fast(text: string): Uint8Array | null {
  const { TextEncoder } = host();
  if (TextEncoder === undefined || !is_well_formed(text)) return null;
  encoder ??= new TextEncoder();
  return encoder.encode(text);
}

/** The text of UTF-8 bytes that are right; null when some are not, or the host has no decoder. */
function decode_fast(bytes: Uint8Array): string | null {
  if (bytes.length < 512 && bytes.every((byte) => byte < 0x80)) return latin_text(bytes);
  const { TextDecoder } = host();
  if (TextDecoder === undefined || bytes.length < 16) return null;
  decoder ??= new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  try {
    return decoder.decode(bytes);
  } catch {
    return null;
  }
}

/** `str.encode(encoding, errors)` */
export function encode(text: string, encoding?: unknown, errors?: unknown, method = "encode"): Uint8Array {
  const name = name_argument(encoding, method, "encoding", "utf-8");
  const handler = name_argument(errors, method, "errors", "strict");
  const codec = codec_of(name);
  const fast = codec === "utf-8" ? encode_fast(text) : null;
  if (fast !== null) return fast;
  const out: number[] = [];
  if (codec === "utf-8-sig") out.push(0xef, 0xbb, 0xbf);
  if (codec === "utf-16") out.push(0xff, 0xfe);
  if (codec === "utf-32") out.push(0xff, 0xfe, 0, 0);
  const points = Array.from(text, (character) => character.codePointAt(0)!);
  for (let i = 0; i < points.length; i++) {
    const code = points[i]!;
    if (encodable(code, codec)) {
      put(code, codec, out);
      continue;
    }
    let end = i + 1;
    while (end < points.length && !encodable(points[end]!, codec)) end += 1;
    if (handler === "surrogateescape" && code >= 0xdc80 && code <= 0xdcff) {
      out.push(code - 0xdc00);
      continue;
    }
    const replacement = encode_handler(handler, text, codec, points, i, end);
    if (typeof replacement === "string")
      for (const character of replacement) put(character.codePointAt(0)!, codec, out);
    else put_raw(points.slice(i, end), out);
    i = end - 1;
  }
  return Uint8Array.from(out);
}

function limit_of(codec: Codec): number {
  return codec === "ascii" ? 0x80 : codec === "latin-1" ? 0x100 : 0x110000;
}

function encodable(code: number, codec: Codec): boolean {
  return code < limit_of(codec) && (code < 0xd800 || code > 0xdfff);
}

/** @returns the text to write instead, or null to write surrogates as they are */
function encode_handler(
  handler: string,
  text: string,
  codec: Codec,
  points: readonly number[],
  start: number,
  end: number,
): string | null {
  switch (handler) {
    case "strict":
    case "surrogateescape":
      break;
    case "ignore":
      return "";
    case "replace":
      return "?".repeat(end - start);
    case "backslashreplace":
      return points.slice(start, end).map(escape_code).join("");
    case "xmlcharrefreplace":
      return points
        .slice(start, end)
        .map((code) => `&#${code};`)
        .join("");
    case "surrogatepass":
      if (codec.startsWith("utf")) return null;
      break;
    default:
      throw LookupError(`unknown error handler name '${handler}'`);
  }
  const reason = codec.startsWith("utf")
    ? "surrogates not allowed"
    : `ordinal not in range(${limit_of(codec)})`;
  throw UnicodeEncodeError(codec === "utf-8-sig" ? "utf-8" : codec, text, start, end, reason);
}

function put_raw(codes: readonly number[], out: number[]): void {
  for (const code of codes) put(code, "utf-8", out);
}

function put(code: number, codec: Codec, out: number[]): void {
  switch (codec) {
    case "ascii":
    case "latin-1":
      out.push(code);
      break;
    case "utf-8":
    case "utf-8-sig":
      if (code < 0x80) out.push(code);
      else if (code < 0x800) out.push(0xc0 | (code >> 6), 0x80 | (code & 63));
      else if (code < 0x10000) out.push(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63));
      else
        out.push(
          0xf0 | (code >> 18),
          0x80 | ((code >> 12) & 63),
          0x80 | ((code >> 6) & 63),
          0x80 | (code & 63),
        );
      break;
    case "utf-16":
    case "utf-16-le":
    case "utf-16-be": {
      const text = String.fromCodePoint(code);
      for (let i = 0; i < text.length; i++) {
        const unit = text.charCodeAt(i);
        if (codec === "utf-16-be") out.push(unit >> 8, unit & 255);
        else out.push(unit & 255, unit >> 8);
      }
      break;
    }
    case "utf-32-be":
      out.push(0, code >> 16, (code >> 8) & 255, code & 255);
      break;
    default:
      out.push(code & 255, (code >> 8) & 255, code >> 16, 0);
  }
}

/** One step of a decoder: a code point and its size, or what is wrong with how many bytes. */
type Step = { readonly code: number; readonly size: number; readonly reason?: string };

/**
 * `bytes.decode(encoding, errors)`
 * @param object  the bytes object, which the exception keeps
 */
export function decode(
  object: { readonly $bytes: Uint8Array },
  encoding?: unknown,
  errors?: unknown,
): string {
  const name = name_argument(encoding, "decode", "encoding", "utf-8");
  const handler = name_argument(errors, "decode", "errors", "strict");
  // CPython looks the codec up only when there is something to decode.
  if (object.$bytes.length === 0) return "";
  const codec = codec_of(name);
  const bytes = object.$bytes;
  let at = codec === "utf-8-sig" && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  const fast = codec === "utf-8" ? decode_fast(bytes) : null;
  if (fast !== null) return fast;
  let big = codec.endsWith("be");
  if (codec === "utf-16" && bytes.length >= 2) {
    big = bytes[0] === 0xfe && bytes[1] === 0xff;
    if (big || (bytes[0] === 0xff && bytes[1] === 0xfe)) at = 2;
  }
  if (
    codec === "utf-32" &&
    bytes.length >= 4 &&
    bytes[0] === 0xff &&
    bytes[1] === 0xfe &&
    bytes[2] === 0 &&
    bytes[3] === 0
  )
    at = 4;
  const step = codec.startsWith("utf-8")
    ? utf8_step
    : codec.startsWith("utf-16")
      ? utf16_step
      : codec.startsWith("utf-32")
        ? utf32_step
        : one_byte_step(limit_of(codec));
  let text = "";
  while (at < bytes.length) {
    const { code, size, reason } = step(bytes, at, big);
    if (reason === undefined) text += String.fromCodePoint(code);
    else text += decode_handler(handler, object, codec, at, at + size, reason);
    at += size;
  }
  return text;
}

function decode_handler(
  handler: string,
  object: { readonly $bytes: Uint8Array },
  codec: Codec,
  start: number,
  end: number,
  reason: string,
): string {
  const bytes = [...object.$bytes.slice(start, end)];
  switch (handler) {
    case "strict":
    case "surrogatepass":
      break;
    case "ignore":
      return "";
    case "replace":
      return "\ufffd";
    case "backslashreplace":
      return bytes.map((byte) => `\\x${byte.toString(16).padStart(2, "0")}`).join("");
    case "surrogateescape":
      return String.fromCharCode(...bytes.map((byte) => 0xdc00 + byte));
    default:
      throw LookupError(`unknown error handler name '${handler}'`);
  }
  const name =
    codec === "utf-8-sig"
      ? "utf-8"
      : codec === "utf-16"
        ? "utf-16-le"
        : codec === "utf-32"
          ? "utf-32-le"
          : codec;
  throw UnicodeDecodeError(name, object, start, end, reason);
}

function one_byte_step(limit: number): (bytes: Uint8Array, at: number) => Step {
  return (bytes, at) => {
    const code = bytes[at]!;
    return code < limit ? { code, size: 1 } : { code, size: 1, reason: `ordinal not in range(${limit})` };
  };
}

/** Table 3-7 of the Unicode Standard: which second bytes a first byte allows. */
function utf8_step(bytes: Uint8Array, at: number): Step {
  const first = bytes[at]!;
  if (first < 0x80) return { code: first, size: 1 };
  const size = first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0;
  if (size === 0) return { code: 0, size: 1, reason: "invalid start byte" };
  let code = first & (0xff >> (size + 1));
  for (let i = 1; i < size; i++) {
    const byte = bytes[at + i];
    if (byte === undefined) return { code: 0, size: i, reason: "unexpected end of data" };
    const low = i > 1 ? 0x80 : first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80;
    const high = i > 1 ? 0xbf : first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf;
    if (byte < low || byte > high) return { code: 0, size: i, reason: "invalid continuation byte" };
    code = (code << 6) | (byte & 63);
  }
  return { code, size };
}

function utf16_step(bytes: Uint8Array, at: number, big: boolean): Step {
  const unit = (i: number) => (big ? (bytes[i]! << 8) | bytes[i + 1]! : bytes[i]! | (bytes[i + 1]! << 8));
  if (at + 2 > bytes.length) return { code: 0, size: 1, reason: "truncated data" };
  const first = unit(at);
  if (first < 0xd800 || first > 0xdfff) return { code: first, size: 2 };
  if (first > 0xdbff) return { code: 0, size: 2, reason: "illegal encoding" };
  if (at + 4 > bytes.length) return { code: 0, size: bytes.length - at, reason: "unexpected end of data" };
  const second = unit(at + 2);
  if (second < 0xdc00 || second > 0xdfff) return { code: 0, size: 2, reason: "illegal UTF-16 surrogate" };
  return { code: 0x10000 + ((first - 0xd800) << 10) + (second - 0xdc00), size: 4 };
}

function utf32_step(bytes: Uint8Array, at: number, big: boolean): Step {
  if (at + 4 > bytes.length) return { code: 0, size: bytes.length - at, reason: "truncated data" };
  const order = big ? [0, 1, 2, 3] : [3, 2, 1, 0];
  const code = order.reduce((value, i) => value * 256 + bytes[at + i]!, 0);
  if (code > 0x10ffff) return { code: 0, size: 4, reason: "code point not in range(0x110000)" };
  if (code >= 0xd800 && code <= 0xdfff)
    return { code: 0, size: 4, reason: "code point in surrogate code point range(0xd800, 0xe000)" };
  return { code, size: 4 };
}
