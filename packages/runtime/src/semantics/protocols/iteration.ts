/**
 * What a `for` loop runs over.
 *
 *     for x in xs:             for (const x of each(xs)) {
 *     for k, v in d.items():   for (const [k, v] of rows(items(d))) {
 *     for x in ticks(3):       for (const x of each_temporary(ticks(3))) {
 *
 * A generator that only the loop holds is closed when the loop is left early: CPython's reference counts do that, and
 * its `finally` blocks run there and then. Where others may hold it, it must go on living: hence two helpers.
 *
 * Source: The Python Language Reference, 8.3; 6.2.9.1 (generator.close).
 */
import { each } from "../../objects/iteration.ts";

export { each };

interface InRows {
  /** What it hands out, with arrays in the place of tuples; the object itself when a class of the program's says how. */
  $rows?: () => Iterable<unknown>;
}

/** `each` for a loop that takes every item apart at once: what would be a tuple may come as an array. */
export function rows(x: unknown): Iterable<unknown> {
  const own = (x as InRows | null | undefined)?.$rows;
  return each(own === undefined ? x : own.call(x));
}

interface Unfinished {
  $state?: number;
  $temporary?: boolean;
}

/** `each` for what may be a generator that nobody else holds, for it has not begun yet: leaving the loop closes it. */
export function each_temporary(x: unknown): Iterable<unknown> {
  if (typeof x === "object" && x !== null && (x as Unfinished).$state === 0) {
    (x as Unfinished).$temporary = true;
  }
  return each(x);
}
