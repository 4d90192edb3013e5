/**
 * `sum(iterable, start=0)`.
 *
 * Floats are added with compensation for what rounding loses, as CPython does since 3.12: `sum([0.1] * 10)` is 1.0.
 *
 * Source: Library Reference; A. Neumaier's variant of Kahan summation.
 */
import { builtin } from "../../objects/builtin.ts";
import { TypeError } from "../../objects/exceptions.ts";
import { Float, float_type } from "../../objects/float.ts";
import { each } from "../../objects/iteration.ts";
import { type_name } from "../../objects/object.ts";
import { add } from "../operators/arithmetic.ts";

export const sum = /* @__PURE__ */ builtin(
  "sum(iterable, /, start=)",
  function sum(iterable: unknown, start: unknown = 0): unknown {
    const items = each(iterable);
    refuse_text(start);
    let total: unknown = start;
    let at = 0;
    if (Array.isArray(items) && typeof start === "number") {
      [total, at] = sum_of_ints(items, start);
    }
    /** The sum of floats so far; null while there are none, or no more. */
    let float: Compensated | null =
      start instanceof Float && start.$class === float_type ? new Compensated(start.$value) : null;
    for (const item of at === 0 ? items : (items as unknown[]).slice(at)) {
      if (typeof total === "number" && typeof item === "number") {
        const sum = total + item;
        if (Number.isSafeInteger(sum)) {
          total = sum;
          continue;
        }
      }
      if (float !== null) {
        if (item instanceof Float && item.$class === float_type) {
          float.add(item.$value);
          continue;
        }
        if (typeof item === "number") {
          float.sum += item;
          continue;
        }
        total = float.total();
        float = null;
      }
      total = add(total, item);
      if (total instanceof Float && total.$class === float_type) float = new Compensated(total.$value);
    }
    return float === null ? total : float.total();
  },
);

/** The sum of the ints and bools that a list begins with, and how many they are. */
function sum_of_ints(items: readonly unknown[], start: number): [number, number] {
  let total = start;
  let at = 0;
  for (; at < items.length; at++) {
    const item = items[at];
    const sum = typeof item === "number" ? total + item : item === true ? total + 1 : total;
    if (!Number.isSafeInteger(sum) || (typeof item !== "number" && typeof item !== "boolean")) break;
    total = sum;
  }
  return [total, at];
}

/** A sum of doubles and what its rounding has lost. */
class Compensated {
  sum: number;
  private lost = 0;

  constructor(start: number) {
    this.sum = start;
  }

  add(x: number): void {
    const sum = this.sum + x;
    this.lost += Math.abs(this.sum) >= Math.abs(x) ? this.sum - sum + x : x - sum + this.sum;
    this.sum = sum;
  }

  total(): Float {
    return new Float(Number.isFinite(this.lost) && this.lost !== 0 ? this.sum + this.lost : this.sum);
  }
}

function refuse_text(start: unknown): void {
  if (typeof start === "string") throw TypeError("sum() can't sum strings [use ''.join(seq) instead]");
  const name = type_name(start);
  if (name === "bytes" || name === "bytearray") {
    throw TypeError(`sum() can't sum ${name} [use b''.join(seq) instead]`);
  }
}
