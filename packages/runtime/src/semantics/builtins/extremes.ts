/**
 * `min` and `max`: of one iterable, or of the arguments.
 *
 *     max(xs, key=len)        max(xs, kw({ key: len }))
 *
 * Source: Library Reference.
 */
import { builtin } from "../../objects/builtin.ts";
import { call } from "../../objects/call.ts";
import { gt, lt } from "../../objects/comparison.ts";
import { TypeError, ValueError } from "../../objects/exceptions.ts";
import { each } from "../../objects/iteration.ts";
import { keywords } from "../../objects/signature.ts";
import { truth } from "../../objects/truth.ts";

export const min = /* @__PURE__ */ builtin(
  "min(*args, key=, default=)",
  function min(...args: unknown[]): unknown {
    return extreme("min", lt, args);
  },
);

export const max = /* @__PURE__ */ builtin(
  "max(*args, key=, default=)",
  function max(...args: unknown[]): unknown {
    return extreme("max", gt, args);
  },
);

/** The greatest or least of a list of nothing but ints; null for any other. */
function extreme_number(greatest: boolean, items: readonly unknown[]): number | null {
  let best = items[0] as number;
  for (let at = 1; at < items.length; at++) {
    const item = items[at];
    if (typeof item !== "number") return null;
    if (greatest ? item > best : item < best) best = item;
  }
  return best;
}

/** The first item that `better` prefers to all before it. */
function extreme(name: string, better: (a: unknown, b: unknown) => unknown, args: unknown[]): unknown {
  const { key = null, default: otherwise } = keywords(args);
  if (args.length === 0) throw TypeError(`${name} expected at least 1 argument, got 0`);
  if (args.length > 1 && otherwise !== undefined) {
    throw TypeError(`Cannot specify a default for ${name}() with multiple positional arguments`);
  }
  const items = args.length === 1 ? each(args[0]) : args;
  if (key == null && Array.isArray(items) && typeof items[0] === "number") {
    const number = extreme_number(name === "max", items);
    if (number !== null) return number;
  }
  let best: unknown;
  let best_key: unknown;
  for (const item of items) {
    const value = item ?? null;
    const item_key = key == null ? value : call(key, value);
    if (best === undefined || truth(better(item_key, best_key))) {
      best = value;
      best_key = item_key;
    }
  }
  if (best !== undefined) return best;
  if (otherwise !== undefined) return otherwise;
  throw ValueError(`${name}() iterable argument is empty`);
}
