// @ts-nocheck
// biome-ignore-all lint: written by our compiler
// GENERATED from packages/runtime/python/sched.py by `npm run library:python`. Do not edit.
/**
 * Functions to be called at their times, the earliest first.
 *
 * Source: Library Reference, `sched`.
 */

import { attr, call_method } from "../objects/attributes.ts";
import { call } from "../objects/call.ts";
import { gt, is_ } from "../objects/comparison.ts";
import { define_class } from "../objects/define-class.ts";
import { dict_of } from "../objects/dict.ts";
import { kw } from "../objects/signature.ts";
import { truth } from "../objects/truth.ts";
import { tuple_of } from "../objects/tuple.ts";
import { object } from "../semantics/builtins/object.ts";
import { sorted } from "../semantics/builtins/sorted.ts";
import { remove } from "../semantics/methods/remove.ts";
import { add, sub } from "../semantics/operators/arithmetic.ts";
import { getitem } from "../semantics/operators/containers.ts";
import { iadd } from "../semantics/operators/inplace.ts";
import { kwargs_of, spread } from "../semantics/protocols/calls.ts";
import { namedtuple } from "./collections.ts";
import * as heapq from "./heapq.ts";
import * as time from "./time.ts";
import { monotonic as _monotonic } from "./time.ts";

const _nothing = /* @__PURE__ */ object();

/** `sequence` keeps those of one time and priority in the order in which they came. */
export const Event = /* @__PURE__ */ define_class(
  "Event",
  [namedtuple("Event", "time, priority, sequence, action, argument, kwargs")],
  class {},
  {},
  {
    module: "sched",
  },
);

const timefunc$default = _monotonic;
const delayfunc$default = time.sleep;
const kwargs$default = _nothing;
const kwargs$default$1 = _nothing;
export const scheduler = /* @__PURE__ */ define_class(
  "scheduler",
  [],
  class {
    __init__(timefunc = timefunc$default, delayfunc = delayfunc$default) {
      this._queue = [];
      this._count = 0;
      this.timefunc = timefunc;
      this.delayfunc = delayfunc;
    }

    enterabs(time, priority, action, argument = tuple_of(), kwargs = kwargs$default) {
      const event = call(
        Event,
        time,
        priority,
        this._count,
        action,
        argument,
        is_(kwargs, _nothing) ? dict_of() : kwargs,
      );
      this._count = iadd(this._count, 1);
      heapq.heappush(this._queue, event);
      return event;
    }

    enter(delay, priority, action, argument = tuple_of(), kwargs = kwargs$default$1) {
      return this.enterabs(add(call_method(this, "timefunc"), delay), priority, action, argument, kwargs);
    }

    cancel(event) {
      remove(this._queue, event);
      heapq.heapify(this._queue);
      return null;
    }

    empty() {
      return !truth(this._queue);
    }

    /** Call what is due, waiting for it when `blocking`; otherwise the time left until the next. */
    run(blocking = true) {
      while (truth(this._queue)) {
        const event = getitem(this._queue, 0);
        const now = call_method(this, "timefunc");
        if (gt(attr(event.time, event, "time"), now)) {
          if (!truth(blocking)) {
            return sub(attr(event.time, event, "time"), now);
          }
          call_method(this, "delayfunc", sub(attr(event.time, event, "time"), now));
          continue;
        }
        heapq.heappop(this._queue);
        call_method(
          event,
          "action",
          ...spread(attr(event.argument, event, "argument"), event, "action"),
          kw(kwargs_of(attr(event.kwargs, event, "kwargs"))),
        );
        call_method(this, "delayfunc", 0);
      }
      return null;
    }

    get queue() {
      return sorted(this._queue);
    }
  },
  {
    __init__: "(self, timefunc=, delayfunc=)",
    enterabs: "(self, time, priority, action, argument=, kwargs=)",
    enter: "(self, delay, priority, action, argument=, kwargs=)",
    cancel: "(self, event)",
    empty: "(self)",
    run: "(self, blocking=)",
    queue: "@property",
  },
  { module: "sched" },
);
