/**
 * The normal forms of a text, NFC, NFD, NFKC and NFKD.
 *
 * The host has them. What is newer than the Unicode of the tables stays as it is: such characters are not known to CPython 3.13.
 *
 * Source: Library Reference, `unicodedata.normalize`; Unicode Standard Annex 15.
 */
import { takes } from "../../objects/arity.ts";
import { builtin } from "../../objects/builtin.ts";
import { TypeError, ValueError } from "../../objects/exceptions.ts";
import { type_name } from "../../objects/object.ts";
import { StrObject } from "../../objects/types.ts";
import { is_assigned } from "./properties.ts";

/** @throws TypeError `normalize() argument 2 must be str, not int` */
function text_of(name: string, at: number, given: unknown): string {
  if (typeof given === "string" || given instanceof StrObject) return String(given);
  throw TypeError(`${name}() argument ${at} must be str, not ${type_name(given)}`);
}

function normal_form(form: string, text: string): string {
  if (!/[^\0-\x7f]/.test(text)) return text;
  let normal = "";
  let known = "";
  for (const character of text) {
    if (is_assigned(character.codePointAt(0)!)) known += character;
    else {
      normal += known.normalize(form) + character;
      known = "";
    }
  }
  return normal + known.normalize(form);
}

function asked(name: string, args: readonly unknown[]): { text: string; normal: string } {
  takes(name, args, 2, 2);
  const form = text_of(name, 1, args[0]);
  const text = text_of(name, 2, args[1]);
  if (text !== "" && !/^NFK?[CD]$/.test(form)) throw ValueError("invalid normalization form");
  return { text, normal: text === "" ? text : normal_form(form, text) };
}

export const normalize = /* @__PURE__ */ builtin(
  "normalize(form, unistr, /)",
  function normalize(...args: readonly unknown[]): string {
    return asked("normalize", args).normal;
  },
);

export const is_normalized = /* @__PURE__ */ builtin(
  "is_normalized(form, unistr, /)",
  function is_normalized(...args: readonly unknown[]): boolean {
    const { text, normal } = asked("is_normalized", args);
    return text === normal;
  },
);
