// @ts-nocheck
// biome-ignore-all lint: written by our compiler
// GENERATED from packages/runtime/python/unittest/outcome.py by `npm run library:python`. Do not edit.
/**
 * What came of a test so far, and of its parts: `setUp`, the method, each cleanup, each subtest.
 *
 * Source: Library Reference, `unittest`, "Test cases".
 */

import { attr, call_method } from "../../objects/attributes.ts";
import { def } from "../../objects/call.ts";
import { ne } from "../../objects/comparison.ts";
import { define_class } from "../../objects/define-class.ts";
import { Exception, KeyboardInterrupt } from "../../objects/exceptions.ts";
import { settable } from "../../objects/plain-attributes.ts";
import { with_traceback } from "../../objects/tracebacks.ts";
import { truth } from "../../objects/truth.ts";
import { tuple_of } from "../../objects/tuple.ts";
import { hasattr } from "../../semantics/builtins/getattr.ts";
import { isinstance, issubclass } from "../../semantics/builtins/isinstance.ts";
import { str } from "../../semantics/builtins/str.ts";
import { attribute } from "../../semantics/protocols/attributes.ts";
import { each } from "../../semantics/protocols/iteration.ts";
import { extract_stack } from "../traceback.ts";
import { SkipTest } from "../unittest/skipping.ts";

/** A part of a test did not succeed: what follows is not run. */
export const Stop = /* @__PURE__ */ define_class(
  "Stop",
  [Exception],
  class {},
  {},
  {
    module: "unittest",
  },
);

/** What came of one test so far. */
export const Outcome = /* @__PURE__ */ define_class(
  "Outcome",
  [],
  class {
    __init__(result) {
      this.result = result;
      this.success = true;
      this.expecting = false;
      this.expected = null;
    }
  },
  { __init__: "(self, result)" },
  { module: "unittest" },
);

/** The traceback without the frames that called the runner. */
export function behind(stack, tb) {
  let value, value$1;
  for (const frame of each(stack)) {
    if (
      tb == null ||
      attr(tb.tb_next, tb, "tb_next") == null ||
      ne(attr(tb.tb_lineno, tb, "tb_lineno"), attr(frame.lineno, frame, "lineno")) ||
      ne(
        attr(
          (value$1 = attr((value = attr(tb.tb_frame, tb, "tb_frame")).f_code, value, "f_code")).co_name,
          value$1,
          "co_name",
        ),
        attribute(frame, "name"),
      )
    ) {
      break;
    }
    tb = attr(tb.tb_next, tb, "tb_next");
  }
  return tb;
}
def("behind(stack, tb)", behind, { module: "unittest" });

/** A part of a test: what it raises is told to the result. */
export const Part = /* @__PURE__ */ define_class(
  "Part",
  [],
  class {
    __init__(outcome, test, of_part = false) {
      this.outcome = outcome;
      this.test = test;
      this.of_part = of_part;
      this.before = true;
      this.around = [];
    }

    __enter__() {
      let value;
      this.around = truth(this.of_part) ? [] : extract_stack();
      this.before = attr((value = this.outcome).success, value, "success");
      settable(this.outcome, "success").success = true;
      return null;
    }

    __exit__(kind, error, tb) {
      let value, value$1, value$2, value$3;
      const outcome = this.outcome;
      if (error == null) {
        if (
          truth(this.of_part) &&
          truth(attr(outcome.success, outcome, "success")) &&
          hasattr(attr(outcome.result, outcome, "result"), "addSubTest")
        ) {
          call_method(
            attr(outcome.result, outcome, "result"),
            "addSubTest",
            attr((value = this.test).test_case, value, "test_case"),
            this.test,
            null,
          );
        }
      } else if (isinstance(error, KeyboardInterrupt)) {
        return false;
      } else if (isinstance(error, SkipTest)) {
        settable(outcome, "success").success = false;
        call_method(attr(outcome.result, outcome, "result"), "addSkip", this.test, str(error));
      } else if (isinstance(error, Stop)) {
      } else if (truth(attr(outcome.expecting, outcome, "expecting"))) {
        call_method(
          error,
          "with_traceback",
          behind(this.around, attr(error.__traceback__, error, "__traceback__", with_traceback)),
        );
        settable(outcome, "expected").expected = tuple_of(
          kind,
          error,
          attr(error.__traceback__, error, "__traceback__", with_traceback),
        );
      } else {
        settable(outcome, "success").success = false;
        call_method(
          error,
          "with_traceback",
          behind(this.around, attr(error.__traceback__, error, "__traceback__", with_traceback)),
        );
        const info = tuple_of(kind, error, attr(error.__traceback__, error, "__traceback__", with_traceback));
        if (truth(this.of_part)) {
          call_method(
            attr(outcome.result, outcome, "result"),
            "addSubTest",
            attr((value$1 = this.test).test_case, value$1, "test_case"),
            this.test,
            info,
          );
        } else if (
          issubclass(kind, attr((value$2 = this.test).failureException, value$2, "failureException"))
        ) {
          call_method(attr(outcome.result, outcome, "result"), "addFailure", this.test, info);
        } else {
          call_method(attr(outcome.result, outcome, "result"), "addError", this.test, info);
        }
      }
      settable(outcome, "success").success = truth((value$3 = attr(outcome.success, outcome, "success")))
        ? this.before
        : value$3;
      return true;
    }
  },
  {
    __init__: "(self, outcome, test, of_part=)",
    __enter__: "(self)",
    __exit__: "(self, kind, error, tb)",
  },
  { module: "unittest" },
);
