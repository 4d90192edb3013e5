/** `iter(x)`, `iter(function, sentinel)`. Source: Library Reference. */
import { builtin } from "../../objects/builtin.ts";
import { is_callable } from "../../objects/call.ts";
import { TypeError } from "../../objects/exceptions.ts";
import { iter_of, iter_until } from "../../objects/iteration.ts";

/** @throws TypeError when `x` cannot be iterated, or is no function where a sentinel is given */
export const iter = /* @__PURE__ */ builtin(
  "iter(object, sentinel=, /)",
  function iter(x: unknown, sentinel?: unknown): unknown {
    if (sentinel === undefined) return iter_of(x);
    if (!is_callable(x)) throw TypeError("iter(v, w): v must be callable");
    return iter_until(x, sentinel);
  },
);
