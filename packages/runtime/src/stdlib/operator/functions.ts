/** Functions of `operator` that no operator of the language needs. Source: Library Reference, operator. */
import { call as call_any } from "../../objects/call.ts";
import { equals } from "../../objects/comparison.ts";
import { TypeError, ValueError } from "../../objects/exceptions.ts";
import { index_of } from "../../objects/index-of.ts";
import { each, is_iterable } from "../../objects/iteration.ts";
import { type_name } from "../../objects/object.ts";
import { add } from "../../semantics/operators/arithmetic.ts";
import { iadd } from "../../semantics/operators/inplace.ts";

function sequence(x: unknown, other: unknown): void {
  for (const value of [x, other]) {
    const indexed =
      typeof value === "string" ||
      Array.isArray(value) ||
      (value as { __getitem__?: unknown } | null)?.__getitem__;
    if (!indexed) throw TypeError(`'${type_name(value)}' object can't be concatenated`);
  }
}

export function concat(a: unknown, b: unknown): unknown {
  sequence(a, b);
  return add(a, b);
}

export function iconcat(a: unknown, b: unknown): unknown {
  sequence(a, b);
  return iadd(a, b);
}

export function countOf(a: unknown, b: unknown): number {
  let count = 0;
  for (const item of each(a)) if (equals(item, b)) count++;
  return count;
}

/** @throws ValueError when it is not there */
export function indexOf(a: unknown, b: unknown): number {
  let at = 0;
  for (const item of each(a)) {
    if (equals(item, b)) return at;
    at++;
  }
  throw ValueError("sequence.index(x): x not in sequence");
}

export function index(x: unknown): unknown {
  return index_of(x);
}

export function call(f: unknown, ...args: unknown[]): unknown {
  return call_any(f, ...args);
}

/** How many items `x` has, or says it may have. */
export function length_hint(x: unknown, otherwise: unknown = 0): unknown {
  if (typeof x === "string" || Array.isArray(x)) return x.length;
  const { __len__, __length_hint__ } = (x ?? {}) as { __len__?: unknown; __length_hint__?: unknown };
  if (typeof __len__ === "function") return __len__.call(x);
  if (typeof __length_hint__ === "function") return __length_hint__.call(x);
  if (!is_iterable(x) && typeof otherwise !== "number") {
    throw TypeError(`'${type_name(otherwise)}' object cannot be interpreted as an integer`);
  }
  return otherwise;
}
