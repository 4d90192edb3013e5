/** Functions of `operator` that no operator of the language needs. Source: Library Reference, operator. */
import { call as call_any } from "../../objects/call.ts";
import { equals } from "../../objects/comparison.ts";
import { Dict } from "../../objects/dict.ts";
import { TypeError, ValueError } from "../../objects/exceptions.ts";
import { index_of } from "../../objects/index-of.ts";
import { each, is_iterable } from "../../objects/iteration.ts";
import { type_name } from "../../objects/object.ts";
import { add } from "../../semantics/operators/arithmetic.ts";
import { iadd } from "../../semantics/operators/inplace.ts";

function sequence(x: unknown): void {
  const indexed =
    typeof x === "string" || Array.isArray(x) || (x as { __getitem__?: unknown } | null)?.__getitem__;
  if (!indexed || x instanceof Dict) throw TypeError(`'${type_name(x)}' object can't be concatenated`);
}

function iterable(x: unknown): Iterable<unknown> {
  if (!is_iterable(x)) throw TypeError(`argument of type '${type_name(x)}' is not iterable`);
  return each(x);
}

export function concat(a: unknown, b: unknown): unknown {
  sequence(a);
  return add(a, b);
}

export function iconcat(a: unknown, b: unknown): unknown {
  sequence(a);
  return iadd(a, b);
}

export function countOf(a: unknown, b: unknown): number {
  let count = 0;
  for (const item of iterable(a)) if (equals(item, b)) count++;
  return count;
}

/** @throws ValueError when it is not there */
export function indexOf(a: unknown, b: unknown): number {
  let at = 0;
  for (const item of iterable(a)) {
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
  index_of(otherwise);
  if (typeof x === "string" || Array.isArray(x)) return x.length;
  const { __len__, __length_hint__ } = (x ?? {}) as { __len__?: unknown; __length_hint__?: unknown };
  if (typeof __len__ === "function") return __len__.call(x);
  if (typeof __length_hint__ === "function") return __length_hint__.call(x);
  return otherwise;
}
