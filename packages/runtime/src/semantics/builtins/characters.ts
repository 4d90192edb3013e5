/** `chr(code)` and `ord(character)`. Source: Library Reference. */
import { builtin } from "../../objects/builtin.ts";
import { TypeError, ValueError } from "../../objects/exceptions.ts";
import { index_of } from "../../objects/index-of.ts";
import { type_name } from "../../objects/object.ts";
import { StrObject } from "../../objects/types.ts";
import { code_point_length } from "../../objects/unicode.ts";

export const chr = /* @__PURE__ */ builtin("chr(i, /)", function chr(code: unknown): string {
  const index = index_of(code);
  if (index < 0 || index > 0x10ffff) throw ValueError("chr() arg not in range(0x110000)");
  return String.fromCodePoint(Number(index));
});

/** The code point of a character, or the value of a single byte. */
export const ord = /* @__PURE__ */ builtin("ord(c, /)", function ord(character: unknown): number {
  if (typeof character === "string" || character instanceof StrObject) {
    const text = String(character);
    const length = code_point_length(text);
    if (length !== 1) throw TypeError(`ord() expected a character, but string of length ${length} found`);
    return text.codePointAt(0)!;
  }
  const bytes = (character as { $bytes?: Uint8Array } | null)?.$bytes;
  if (bytes === undefined) {
    throw TypeError(`ord() expected string of length 1, but ${type_name(character)} found`);
  }
  if (bytes.length !== 1)
    throw TypeError(`ord() expected a character, but string of length ${bytes.length} found`);
  return bytes[0]!;
});
