/**
 * The truth of an option, which nearly always is a bool: `truth` without its words for a `__len__` that gives no length.
 *
 * From: `gather(..., return_exceptions=1)`
 * To:   true
 */
import { TypeError } from "./exceptions.ts";
import { kind } from "./kind.ts";

export function flag(x: unknown): boolean {
  if (typeof x !== "object" || x === null) return Boolean(x);
  const { __bool__, __len__, length } = x as {
    __bool__?: () => unknown;
    __len__?: () => unknown;
    length?: number;
  };
  if (typeof __bool__ === "function") {
    const answer = __bool__.call(x);
    if (typeof answer === "boolean") return answer;
    throw TypeError(`__bool__ should return bool, returned ${kind(answer)}`);
  }
  if (typeof __len__ === "function") return Boolean(Number(__len__.call(x)));
  return !Array.isArray(x) || length !== 0;
}
