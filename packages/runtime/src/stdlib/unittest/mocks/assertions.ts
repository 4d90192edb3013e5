// @ts-nocheck
// biome-ignore-all lint: written by our compiler
// GENERATED from packages/runtime/python/unittest/mocks/assertions.py by `npm run library:python`. Do not edit.
/**
 * Comparing the calls that were made of a mock, or the awaits, with those that a test expects.
 *
 *     m.assert_called_with(1)         =>   check_arguments(m, m.call_args, (1,), {}, "call", ...)
 *     m.assert_awaited_with(1)        =>   check_arguments(m, m.await_args, (1,), {}, "await", ...)
 *
 * Each raises AssertionError in CPython's words. Source: Library Reference, `unittest.mock`, "The Mock Class", `AsyncMock`.
 */

import { call, def } from "../../../objects/call.ts";
import { ne } from "../../../objects/comparison.ts";
import { AssertionError } from "../../../objects/exceptions.ts";
import { formatted } from "../../../objects/formatted.ts";
import { kw } from "../../../objects/signature.ts";
import { tuple_of } from "../../../objects/tuple.ts";
import { list } from "../../../semantics/builtins/list.ts";
import { repr } from "../../../semantics/builtins/repr.ts";
import { format } from "../../../semantics/methods/formatting.ts";
import { remove } from "../../../semantics/methods/remove.ts";
import { contains, not_contains } from "../../../semantics/operators/containers.ts";
import { spread } from "../../../semantics/protocols/calls.ts";
import { each } from "../../../semantics/protocols/iteration.ts";
import { arguments_text, Call, CallList } from "../../unittest/mocks/calls.ts";
import { short_name } from "../../unittest/mocks/state.ts";

/** The last call had these arguments. `never` has the words for no call at all, with a place for the expected one. */
export function check_arguments(mock, last, args, kwargs, word, never) {
  const expected = call(arguments_text, call(short_name, mock), args, kwargs);
  if (last == null) {
    throw AssertionError(format(never, expected));
  }
  if (ne(call(Call, tuple_of(args, kwargs), kw({ two: true })), last)) {
    const actual = call(arguments_text, call(short_name, mock), ...spread(last));
    throw AssertionError(
      `expected ${formatted(word)} not found.\nExpected: ${formatted(expected)}\n  Actual: ${formatted(actual)}`,
    );
  }
  return null;
}
def("check_arguments(mock, last, args, kwargs, word, never)", check_arguments, {
  module: "unittest",
});

/** One of the calls had these arguments. */
export function check_any(mock, made, args, kwargs, word) {
  if (not_contains(made, call(Call, tuple_of(args, kwargs), kw({ two: true })))) {
    throw AssertionError(
      `${formatted(call(arguments_text, call(short_name, mock), args, kwargs))} ${formatted(word)} not found`,
    );
  }
  return null;
}
def("check_any(mock, made, args, kwargs, word)", check_any, { module: "unittest" });

/** The calls were made one behind the other. */
export function check_run(wanted, made, title, actual) {
  if (not_contains(made, wanted)) {
    throw AssertionError(
      `${formatted(title)} not found.\nExpected: ${repr(call(CallList, wanted))}\n${formatted(actual)}: ${repr(made)}`,
    );
  }
  return null;
}
def("check_run(wanted, made, title, actual)", check_run, { module: "unittest" });

/** Those that were not made, in whatever order, and those made that were not asked for; of equal ones each is looked for. */
export function told_apart(wanted, made) {
  const left = list(made);
  const missing = [];
  for (const one of each(wanted)) {
    if (contains(left, one)) {
      remove(left, one);
    } else {
      missing.push(one);
    }
  }
  return tuple_of(missing, left);
}
def("told_apart(wanted, made)", told_apart, { module: "unittest" });
