/**
 * `coro.send(None)` and its kin: what drives a coroutine object by hand. Generators have methods of these names themselves.
 *
 * Source: Data Model 3.4.3 "Coroutine Objects".
 */
import { with_driving } from "../../objects/by-hand.ts";
import { late } from "../../objects/late.ts";
import type { Helper } from "../../objects/str-method.ts";

export const send: Helper = /* @__PURE__ */ with_driving(late("send", {}));
export const throw_: Helper = /* @__PURE__ */ with_driving(late("throw", {}));
export const close: Helper = /* @__PURE__ */ with_driving(late("close", {}));
export const __await__: Helper = /* @__PURE__ */ with_driving(late("__await__", {}));
