// @ts-nocheck
// biome-ignore-all lint: written by our compiler
// GENERATED from packages/runtime/python/threading/timers.py by `npm run library:python`. Do not edit.
/**
 * `threading.Timer`: a thread that would have to wait before it runs.
 *
 * Source: Library Reference, `threading`, "Timer Objects".
 */

import { attr, call_method } from "../../objects/attributes.ts";
import { call, def } from "../../objects/call.ts";
import { class_cell } from "../../objects/cell.ts";
import { define_class } from "../../objects/define-class.ts";
import { dict_of } from "../../objects/dict.ts";
import { settable } from "../../objects/plain-attributes.ts";
import { super_ } from "../../objects/super.ts";
import * as _threads from "../../objects/threads.ts";
import { truth } from "../../objects/truth.ts";
import { raise_ } from "../../semantics/protocols/exceptions.ts";
import { Event } from "../threading/locks.ts";
import { Thread } from "../threading/threads.ts";

const Timer_class = /* @__PURE__ */ class_cell();
export const Timer = /* @__PURE__ */ define_class(
  "Timer",
  [Thread],
  (ns) => {
    ns.__init__ = def(
      "Timer.__init__(self, interval, function, args=, kwargs=)",
      function (self, interval, function$, args = null, kwargs = null) {
        call_method(super_(Timer_class.$type, self), "__init__");
        settable(self, "interval").interval = interval;
        settable(self, "function").function = function$;
        settable(self, "args").args = args != null ? args : [];
        settable(self, "kwargs").kwargs = kwargs != null ? kwargs : dict_of();
        settable(self, "finished").finished = call(Event);
      },
      { module: "threading" },
    );

    ns.cancel = def(
      "Timer.cancel(self)",
      function (self) {
        call_method(attr(self.finished, self, "finished"), "set");
        return null;
      },
      { module: "threading" },
    );

    ns.run = def(
      "Timer.run(self)",
      function (self) {
        if (!truth(call_method(attr(self.finished, self, "finished"), "is_set"))) {
          throw raise_(call(attr(_threads.would_wait, _threads, "would_wait"), "threading.Timer"));
        }
        return null;
      },
      { module: "threading" },
    );
  },
  {},
  { module: "threading", cell: Timer_class },
);
