// @ts-nocheck
// biome-ignore-all lint: written by our compiler
// GENERATED from packages/runtime/python/timeit.py by `npm run library:python`. Do not edit.
/**
 * How long a function takes. Statements as text would need a compiler, and are refused.
 *
 * Source: Library Reference, `timeit`.
 */

import { call_method } from "../objects/attributes.ts";
import { call, def } from "../objects/call.ts";
import { ge, ne } from "../objects/comparison.ts";
import { define_class } from "../objects/define-class.ts";
import { NotImplementedError, ValueError } from "../objects/exceptions.ts";
import { float } from "../objects/float.ts";
import { index_of as index } from "../objects/index-of.ts";
import { truth } from "../objects/truth.ts";
import { tuple_of } from "../objects/tuple.ts";
import { callable } from "../semantics/builtins/callable.ts";
import { isinstance } from "../semantics/builtins/isinstance.ts";
import { str } from "../semantics/builtins/str.ts";
import { mul, sub } from "../semantics/operators/arithmetic.ts";
import { each } from "../semantics/protocols/iteration.ts";
import * as time from "./time.ts";

export const default_timer = time.perf_counter;
export const default_number = 1000000;
export const default_repeat = 5;

function _nothing() {
  return null;
}
def("_nothing()", _nothing, { module: "timeit" });

const stmt$default = _nothing;
const setup$default = _nothing;
const timer$default = default_timer;
const number$default = default_number;
const repeat$default = default_repeat;
const number$default$1 = default_number;
export const Timer = /* @__PURE__ */ define_class(
  "Timer",
  [],
  class {
    __init__(stmt = stmt$default, setup = setup$default, timer = timer$default, globals = null) {
      for (const part of each(tuple_of(stmt, setup))) {
        if (isinstance(part, str) && ne(part, "pass")) {
          throw NotImplementedError("timeit with statements as text is not in the subset: give a function");
        }
      }
      if (!callable(stmt) && ne(stmt, "pass")) {
        throw ValueError("stmt is neither a string nor callable");
      }
      if (!callable(setup) && ne(setup, "pass")) {
        throw ValueError("setup is neither a string nor callable");
      }
      this._stmt = callable(stmt) ? stmt : _nothing;
      this._setup = callable(setup) ? setup : _nothing;
      this.timer = timer;
    }

    timeit(number = number$default) {
      call_method(this, "_setup");
      const run = this._stmt;
      const start = call_method(this, "timer");
      for (let _ = 0, stop = index(number); _ < stop; _++) {
        call(run);
      }
      return sub(call_method(this, "timer"), start);
    }

    repeat(repeat = repeat$default, number = number$default$1) {
      const result = [];
      for (let _ = 0, stop = index(repeat); _ < stop; _++) {
        result.push(this.timeit(number));
      }
      return result;
    }

    /** As often as takes 0.2 seconds: 1, 2, 5, 10 times and so on. */
    autorange(callback = null) {
      let scale = 1;
      while (true) {
        for (const step of each(tuple_of(1, 2, 5))) {
          const number = mul(scale, step);
          const taken = this.timeit(number);
          if (truth(callback)) {
            call(callback, number, taken);
          }
          if (ge(taken, float(0.2))) {
            return tuple_of(number, taken);
          }
        }
        scale = mul(scale, 10);
      }
    }
  },
  {
    __init__: "(self, stmt=, setup=, timer=, globals=)",
    timeit: "(self, number=)",
    repeat: "(self, repeat=, number=)",
    autorange: "(self, callback=)",
  },
  { module: "timeit" },
);

const stmt$default$1 = _nothing;
const setup$default$1 = _nothing;
const timer$default$1 = default_timer;
const number$default$2 = default_number;
export function timeit(
  stmt = stmt$default$1,
  setup = setup$default$1,
  timer = timer$default$1,
  number = number$default$2,
  globals = null,
) {
  return Timer(stmt, setup, timer, globals).timeit(number);
}
def("timeit(stmt=, setup=, timer=, number=, globals=)", timeit, { module: "timeit" });

const stmt$default$2 = _nothing;
const setup$default$2 = _nothing;
const timer$default$2 = default_timer;
const repeat$default$1 = default_repeat;
const number$default$3 = default_number;
export function repeat(
  stmt = stmt$default$2,
  setup = setup$default$2,
  timer = timer$default$2,
  repeat = repeat$default$1,
  number = number$default$3,
  globals = null,
) {
  return Timer(stmt, setup, timer, globals).repeat(repeat, number);
}
def("repeat(stmt=, setup=, timer=, repeat=, number=, globals=)", repeat, { module: "timeit" });
