/**
 * Whether a value counts as true.
 *
 *     if x:          if (truth(x))
 *
 * False are None, False, zeros and what is empty; other objects answer by `__bool__`, else by `__len__`, else they are true.
 *
 * Source: Library Reference, "Truth Value Testing".
 */

import { TypeError } from "./exceptions.ts";
import { type_name } from "./object.ts";
import { IntObject, StrObject } from "./types.ts";

interface Tested {
  __bool__?: () => unknown;
  __len__?: () => unknown;
}

/** The truth of any value. */
export function truth(x: unknown): boolean {
  switch (typeof x) {
    case "boolean":
      return x;
    case "number":
      return x !== 0;
    case "string":
      return x !== "";
    case "object":
      return x !== null && object_truth(x);
    case "bigint":
      return x !== 0n;
    case "undefined":
      return false;
    default:
      return true;
  }
}

function object_truth(x: object): boolean {
  const tested = x as Tested;
  if (typeof tested.__bool__ === "function") {
    const answer = tested.__bool__();
    if (typeof answer === "boolean") return answer;
    throw TypeError(`__bool__ should return bool, returned ${type_name(answer)}`);
  }
  if (typeof tested.__len__ === "function") return Number(tested.__len__()) !== 0;
  if (Array.isArray(x)) return x.length > 0;
  if (x instanceof IntObject || x instanceof StrObject) return Boolean(x.$value);
  return true;
}
