// @ts-nocheck
// biome-ignore-all lint: written by our compiler
// GENERATED from packages/runtime/python/unittest/mocks/awaits.py by `npm run library:python`. Do not edit.
/**
 * What `AsyncMock` has beside `MagicMock`: results that are awaited, and assertions about the awaits.
 *
 * Source: Library Reference, `unittest.mock`, `AsyncMock`.
 */

import { attr, call_method } from "../../../objects/attributes.ts";
import { start } from "../../../objects/awaitable.ts";
import { call } from "../../../objects/call.ts";
import { eq, is_not, ne } from "../../../objects/comparison.ts";
import { coroutine } from "../../../objects/coroutine.ts";
import { define_class } from "../../../objects/define-class.ts";
import { dict_from } from "../../../objects/dict.ts";
import { AssertionError, StopAsyncIteration, StopIteration } from "../../../objects/exceptions.ts";
import { formatted } from "../../../objects/formatted.ts";
import { SUSPENDED } from "../../../objects/frame.ts";
import { settable } from "../../../objects/plain-attributes.ts";
import { keywords, kw } from "../../../objects/signature.ts";
import { truth } from "../../../objects/truth.ts";
import { tuple_from, tuple_of } from "../../../objects/tuple.ts";
import { callable } from "../../../semantics/builtins/callable.ts";
import { isinstance } from "../../../semantics/builtins/isinstance.ts";
import { list } from "../../../semantics/builtins/list.ts";
import { next } from "../../../semantics/builtins/next.ts";
import { repr } from "../../../semantics/builtins/repr.ts";
import { tuple } from "../../../semantics/builtins/tuple.ts";
import { append } from "../../../semantics/methods/append.ts";
import { iadd } from "../../../semantics/operators/inplace.ts";
import { kwargs_of, spread } from "../../../semantics/protocols/calls.ts";
import { caught, chain, matches, raise_, raise_from } from "../../../semantics/protocols/exceptions.ts";
import { unpack } from "../../../semantics/protocols/unpacking.ts";
import { iscoroutinefunction } from "../../inspect.ts";
import { check_any, check_arguments, check_run, told_apart } from "../../unittest/mocks/assertions.ts";
import { Call, DEFAULT } from "../../unittest/mocks/calls.ts";
import { Base, is_exception, short_name, state_field, state_of } from "../../unittest/mocks/state.ts";

export const AsyncMockMixin = /* @__PURE__ */ define_class(
  "AsyncMockMixin",
  [Base],
  class {
    static await_count = call(state_field, "await_count");
    static await_args = call(state_field, "await_args");
    static await_args_list = call(state_field, "await_args_list");

    *_result(args, kwargs) {
      let now;
      const state = call(state_of, this);
      settable(state, "await_count").await_count = iadd(attr(state.await_count, state, "await_count"), 1);
      settable(state, "await_args").await_args = call(
        Call,
        tuple_of(args, kwargs),
        kw({
          two: true,
        }),
      );
      append(
        attr(state.await_args_list, state, "await_args_list"),
        attr(state.await_args, state, "await_args"),
      );
      const effect = attr(state.effect, state, "effect");
      let result;
      if (effect != null) {
        if (truth(call(is_exception, effect))) {
          throw raise_(effect);
        }
        if (callable(effect)) {
          result = call(effect, ...spread(args, effect), kw(kwargs_of(kwargs)));
          if (truth(iscoroutinefunction(effect)) || isinstance(effect, AsyncMockMixin)) {
            result = (now = start(result)) === SUSPENDED ? yield : now;
          }
        } else {
          try {
            result = next(effect);
          } catch (error) {
            const exception = caught(error);
            if (!matches(exception, StopIteration)) throw error;
            throw chain(raise_from(StopAsyncIteration(), null), exception);
          }
          if (truth(call(is_exception, result))) {
            throw raise_(result);
          }
        }
        if (is_not(result, DEFAULT)) {
          return result;
        }
      }
      if (is_not(attr(state.returned, state, "returned"), DEFAULT)) {
        return attr(state.returned, state, "returned");
      }
      if (attr(state.wraps, state, "wraps") != null) {
        result = call_method(state, "wraps", ...spread(args, state, "wraps"), kw(kwargs_of(kwargs)));
        return truth(iscoroutinefunction(attr(state.wraps, state, "wraps")))
          ? (now = start(result)) === SUSPENDED
            ? yield
            : now
          : result;
      }
      return attr(this.return_value, this, "return_value");
    }

    assert_awaited() {
      if (eq(attr(this.await_count, this, "await_count"), 0)) {
        throw AssertionError(`Expected ${formatted(call(short_name, this))} to have been awaited.`);
      }
      return null;
    }

    assert_not_awaited() {
      if (ne(attr(this.await_count, this, "await_count"), 0)) {
        throw AssertionError(
          `Expected ${formatted(call(short_name, this))} to not have been awaited. Awaited ${formatted(attr(this.await_count, this, "await_count"))} times.`,
        );
      }
      return null;
    }

    assert_awaited_once() {
      if (ne(attr(this.await_count, this, "await_count"), 1)) {
        throw AssertionError(
          `Expected ${formatted(call(short_name, this))} to have been awaited once. Awaited ${formatted(attr(this.await_count, this, "await_count"))} times.`,
        );
      }
      return null;
    }

    assert_awaited_with(...args$) {
      const kwargs = dict_from(keywords(args$));
      const args = tuple_from(args$);
      call(
        check_arguments,
        this,
        attr(this.await_args, this, "await_args"),
        args,
        kwargs,
        "await",
        "Expected await: {}\nNot awaited",
      );
      return null;
    }

    assert_awaited_once_with(...args$) {
      const kwargs = dict_from(keywords(args$));
      const args = tuple_from(args$);
      if (ne(attr(this.await_count, this, "await_count"), 1)) {
        throw AssertionError(
          `Expected ${formatted(call(short_name, this))} to have been awaited once. Awaited ${formatted(attr(this.await_count, this, "await_count"))} times.`,
        );
      }
      call_method(
        this,
        "assert_awaited_with",
        ...spread(args, this, "assert_awaited_with"),
        kw(kwargs_of(kwargs)),
      );
      return null;
    }

    assert_any_await(...args$) {
      const kwargs = dict_from(keywords(args$));
      const args = tuple_from(args$);
      call(check_any, this, attr(this.await_args_list, this, "await_args_list"), args, kwargs, "await");
      return null;
    }

    assert_has_awaits(calls, any_order = false) {
      calls = list(calls);
      if (!truth(any_order)) {
        call(check_run, calls, attr(this.await_args_list, this, "await_args_list"), "Awaits", "Actual");
        return null;
      }
      const [missing, _] = unpack(
        call(told_apart, calls, attr(this.await_args_list, this, "await_args_list")),
        2,
      );
      if (truth(missing)) {
        throw AssertionError(`${repr(tuple(missing))} not all found in await list`);
      }
      return null;
    }
  },
  {
    _result: "async (self, args, kwargs)",
    assert_awaited: "(self)",
    assert_not_awaited: "(self)",
    assert_awaited_once: "(self)",
    assert_awaited_with: "(self, /, *args, **kwargs)",
    assert_awaited_once_with: "(self, /, *args, **kwargs)",
    assert_any_await: "(self, /, *args, **kwargs)",
    assert_has_awaits: "(self, calls, any_order=)",
  },
  { module: "unittest", coroutine },
);
