/**
 * `format(x, "")`: what a replacement field without a specification shows.
 *
 * From: `f"{name}: {price}"`
 * To:   `${formatted(name)}: ${formatted(price)}`
 *
 * So a program that aligns nothing and counts no digits goes without what does (format.ts).
 *
 * Source: Language Reference 2.4.3 and 3.3.1, `object.__format__`.
 */
import { TypeError } from "./exceptions.ts";
import { type_name, type_of } from "./object.ts";
import { str_of } from "./repr.ts";
import { PyObject } from "./type.ts";
import { StrObject } from "./types.ts";

/** @throws TypeError  when the `__format__` of a program's own class returns no str */
export function formatted(x: unknown): string {
  switch (typeof x) {
    case "string":
      return x;
    case "object":
      return x === null ? "None" : (by_own_method(x, "") ?? str_of(x));
    case "function":
      return by_own_method(x, "") ?? str_of(x);
    default:
      return str_of(x);
  }
}

/** What the `__format__` of the class of `x` gives; undefined where only `object` has one. */
export function by_own_method(x: object, spec: string): string | undefined {
  const method = (type_of(x).prototype as { __format__?: unknown }).__format__;
  if (
    typeof method !== "function" ||
    method === (PyObject.prototype as { __format__?: unknown }).__format__
  ) {
    return undefined;
  }
  const result: unknown = method.call(x, spec);
  if (typeof result === "string") return result;
  if (result instanceof StrObject) return result.$value;
  throw TypeError(`__format__ must return a str, not ${type_name(result)}`);
}
