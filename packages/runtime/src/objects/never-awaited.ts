/**
 * "coroutine 'main' was never awaited".
 *
 * CPython: the warning shows the line where the last reference went; here the place is "sys:1", as at the interpreter's end.
 *
 * Source: Library Reference, "Detect never awaited coroutines".
 */
import { write_error } from "./at-exit.ts";
import { Watch } from "./watch.ts";

/** A coroutine object, as far as it is watched. */
export interface Unstarted {
  /** 0: it has not run. */
  $depth: number;
  readonly __qualname__: string;
}

export const never_awaited: Watch<Unstarted> = /* @__PURE__ */ new Watch(
  (coroutine: Unstarted) => coroutine.$depth === 0,
  (coroutine: Unstarted) => {
    const qualname = coroutine.__qualname__;
    return () => write_error(`sys:1: RuntimeWarning: coroutine '${qualname}' was never awaited\n`);
  },
);
