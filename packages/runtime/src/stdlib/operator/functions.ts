/** Functions of `operator` that no operator of the language needs. Source: Library Reference, operator. */
import { call as call_any } from "../../objects/call.ts";
import { equals } from "../../objects/comparison.ts";
import { Dict } from "../../objects/dict.ts";
import { TypeError, ValueError } from "../../objects/exceptions.ts";
import { index_of, try_index } from "../../objects/index-of.ts";
import { ask_length, each, is_iterable } from "../../objects/iteration.ts";
import { BuiltinIterator } from "../../objects/iterators.ts";
import { type_name } from "../../objects/object.ts";
import { Keywords } from "../../objects/signature.ts";
import { NotImplemented } from "../../objects/singletons.ts";
import { len } from "../../semantics/builtins/len.ts";
import { __length_hint__ } from "../../semantics/methods/iterator-state.ts";
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

export function call(...args: unknown[]): unknown {
  if (args.length === 0 || args[0] instanceof Keywords)
    throw TypeError("call expected at least 1 argument, got 0");
  const [f, ...rest] = args;
  return call_any(f, ...rest);
}

/** How many items `x` has, or says it may have. */
export function length_hint(x: unknown, otherwise: unknown = 0): unknown {
  if (try_index(otherwise) === undefined)
    throw TypeError(`'${type_name(otherwise)}' object cannot be interpreted as an integer`);
  if (typeof x === "string" || Array.isArray(x)) return len(x);
  if (x === null || typeof x !== "object") return otherwise;
  const hint = x instanceof BuiltinIterator && "__length_hint__" in x ? __length_hint__(x) : ask_length(x);
  return hint === undefined || hint === NotImplemented ? otherwise : hint;
}
