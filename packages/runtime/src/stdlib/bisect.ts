/**
 * `bisect`: where a value belongs in a sorted list.
 *
 * Source: Library Reference, bisect.
 */

import { call_method } from "../objects/attributes.ts";
import { builtin } from "../objects/builtin.ts";
import { call } from "../objects/call.ts";
import { less } from "../objects/comparison.ts";
import { ValueError } from "../objects/exceptions.ts";
import { index_of, size_of } from "../objects/index-of.ts";
import { list_insert } from "../objects/list.ts";
import { keywords } from "../objects/signature.ts";
import { len } from "../semantics/builtins/len.ts";
import { getitem } from "../semantics/operators/containers.ts";

export const __name__ = "bisect";

/** The first place where `goes_before(item)` is false. */
function search(
  a: unknown,
  lo: unknown,
  hi: unknown,
  key: unknown,
  goes_before: (item: unknown) => boolean,
): number {
  let low = lo === undefined ? 0 : size_of(lo);
  if (low < 0) throw ValueError("lo must be non-negative");
  let high = hi == null ? Number(index_of(len(a))) : size_of(hi);
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const item = Array.isArray(a) ? (a[middle] as unknown) : getitem(a, middle);
    if (goes_before(key == null ? item : call(key, item))) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Before all items that are not less than `x`. */
export const bisect_left = /* @__PURE__ */ builtin(
  "bisect_left(a, x, lo=, hi=, *, key=)",
  function bisect_left(a: unknown, x: unknown, ...rest: unknown[]): number {
    const { key = null } = keywords(rest);
    return search(a, rest[0], rest[1], key, (item) => less(item, x));
  },
);

/** Behind all items that are not greater than `x`. */
export const bisect_right = /* @__PURE__ */ builtin(
  "bisect_right(a, x, lo=, hi=, *, key=)",
  function bisect_right(a: unknown, x: unknown, ...rest: unknown[]): number {
    const { key = null } = keywords(rest);
    return search(a, rest[0], rest[1], key, (item) => !less(x, item));
  },
);

/** Insert `x` before its equals. */
export const insort_left = /* @__PURE__ */ builtin(
  "insort_left(a, x, lo=, hi=, *, key=)",
  function insort_left(a: unknown, x: unknown, ...rest: unknown[]): null {
    const { key = null } = keywords(rest);
    const wanted = key == null ? x : call(key, x);
    insert(
      a,
      search(a, rest[0], rest[1], key, (item) => less(item, wanted)),
      x,
    );
    return null;
  },
);

/** Insert `x` behind its equals. */
export const insort_right = /* @__PURE__ */ builtin(
  "insort_right(a, x, lo=, hi=, *, key=)",
  function insort_right(a: unknown, x: unknown, ...rest: unknown[]): null {
    const { key = null } = keywords(rest);
    const wanted = key == null ? x : call(key, x);
    insert(
      a,
      search(a, rest[0], rest[1], key, (item) => !less(wanted, item)),
      x,
    );
    return null;
  },
);

function insert(a: unknown, at: number, x: unknown): void {
  if (Array.isArray(a)) list_insert(a, at, x);
  else call_method(a, "insert", at, x);
}

export { bisect_right as bisect, insort_right as insort };
