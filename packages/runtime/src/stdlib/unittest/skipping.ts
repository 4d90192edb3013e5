// @ts-nocheck
// biome-ignore-all lint: written by our compiler
// GENERATED from packages/runtime/python/unittest/skipping.py by `npm run library:python`. Do not edit.
/**
 * Tests that are skipped, and tests that are expected to fail.
 *
 * Source: Library Reference, `unittest`, "Skipping tests and expected failures".
 */

import { call, def } from "../../objects/call.ts";
import { define_class } from "../../objects/define-class.ts";
import { dict_from } from "../../objects/dict.ts";
import { Exception } from "../../objects/exceptions.ts";
import { keywords } from "../../objects/signature.ts";
import { truth } from "../../objects/truth.ts";
import { tuple_from } from "../../objects/tuple.ts";
import { callable } from "../../semantics/builtins/callable.ts";
import { hasattr } from "../../semantics/builtins/getattr.ts";
import { isinstance } from "../../semantics/builtins/isinstance.ts";
import { setattr } from "../../semantics/builtins/setattr.ts";
import { type } from "../../semantics/builtins/type.ts";
import { wraps } from "../functools.ts";

/** Raised in a test to skip it. */
export const SkipTest = /* @__PURE__ */ define_class(
  "SkipTest",
  [Exception],
  class {},
  {},
  {
    module: "unittest",
  },
);

function _skips(reason) {
  function mark(item) {
    if (!isinstance(item, type)) {
      const skipping = call(
        wraps(item),
        def(
          "_skips.<locals>.mark.<locals>.skipping(*args, **kwargs)",
          function (...args$) {
            const kwargs = dict_from(keywords(args$));
            const args = tuple_from(args$);
            throw SkipTest(reason);
          },
          { module: "unittest" },
        ),
      );

      item = skipping;
    }
    setattr(item, "__unittest_skip__", true);
    setattr(item, "__unittest_skip_why__", reason);
    return item;
  }
  def("_skips.<locals>.mark(item)", mark, { module: "unittest" });

  return mark;
}
def("_skips(reason)", _skips, { module: "unittest" });

/** A decorator: the test, or the tests of the class, are skipped. */
export function skip(reason) {
  if (callable(reason) && hasattr(reason, "__qualname__")) {
    return call(_skips(""), reason);
  }
  return _skips(reason);
}
def("skip(reason)", skip, { module: "unittest" });

function _same(item) {
  return item;
}
def("_same(item)", _same, { module: "unittest" });

export function skipIf(condition, reason) {
  return truth(condition) ? skip(reason) : _same;
}
def("skipIf(condition, reason)", skipIf, { module: "unittest" });

export function skipUnless(condition, reason) {
  return truth(condition) ? _same : skip(reason);
}
def("skipUnless(condition, reason)", skipUnless, { module: "unittest" });

/** A decorator: the test succeeds where it fails. */
export function expectedFailure(test_item) {
  setattr(test_item, "__unittest_expecting_failure__", true);
  return test_item;
}
def("expectedFailure(test_item)", expectedFailure, { module: "unittest" });
