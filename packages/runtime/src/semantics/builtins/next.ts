/** `next(iterator)`, `next(iterator, default)`. Source: Library Reference. */
import { builtin } from "../../objects/builtin.ts";
import { StopIteration, TypeError } from "../../objects/exceptions.ts";
import { is_a } from "../../objects/iteration.ts";
import { BuiltinIterator } from "../../objects/iterators.ts";
import { type_name } from "../../objects/object.ts";

/** @throws StopIteration at the end, unless another value is given */
export const next = /* @__PURE__ */ builtin(
  "next(iterator, default=, /)",
  function next(iterator: unknown, otherwise?: unknown): unknown {
    if (iterator instanceof BuiltinIterator && otherwise !== undefined) {
      const step = iterator.next();
      return step.done ? otherwise : step.value;
    }
    const method = (iterator as { __next__?: unknown } | null | undefined)?.__next__;
    if (typeof iterator !== "object" || typeof method !== "function") {
      throw TypeError(`'${type_name(iterator)}' object is not an iterator`);
    }
    if (otherwise === undefined) return method.call(iterator);
    try {
      return method.call(iterator);
    } catch (error) {
      if (is_a(error, StopIteration)) return otherwise;
      throw error;
    }
  },
);
