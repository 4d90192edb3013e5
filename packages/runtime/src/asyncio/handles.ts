/**
 * `asyncio.Handle` and `asyncio.TimerHandle` as a program makes them itself, for a loop of its own.
 *
 * Source: Lib/asyncio/events.py; Library Reference, "Callback Handles".
 */
import { context_or_null, copy_if_set } from "../objects/context.ts";
import { hashing } from "../objects/hashing.ts";
import { each } from "../objects/iteration.ts";
import { constructs, type Type } from "../objects/object.ts";
import { HandleObject, handle_type, TimerHandleObject, timer_handle_type } from "./events.ts";
import { adopted } from "./foreign_loop.ts";
import { with_handle_methods } from "./handle_methods.ts";
import { seconds } from "./seconds.ts";

export const Handle: Type = /* @__PURE__ */ constructs(
  /* @__PURE__ */ with_handle_methods(handle_type),
  (callback: unknown, args: unknown, loop: unknown, context: unknown) =>
    new HandleObject(callback, [...each(args)], adopted(loop), context_or_null(context) ?? copy_if_set()),
);
export const TimerHandle: Type = /* @__PURE__ */ constructs(
  /* @__PURE__ */ hashed(/* @__PURE__ */ with_handle_methods(timer_handle_type)),
  (when: unknown, callback: unknown, args: unknown, loop: unknown, context: unknown) => {
    const timer = new TimerHandleObject(
      seconds(when),
      0,
      callback,
      [...each(args)],
      adopted(loop),
      context_or_null(context) ?? copy_if_set(),
    );
    if (typeof when === "number") timer.$given = when;
    return timer;
  },
);

/** Timers have the hash of their time. In a program that does not name their class they have one of their own, which nobody can tell. */
function hashed(cls: Type): Type {
  Object.defineProperty(cls.prototype, "__hash__", {
    value(this: TimerHandleObject) {
      return hashing.to_int(hashing.real(this.$when));
    },
    writable: true,
    configurable: true,
  });
  return cls;
}
