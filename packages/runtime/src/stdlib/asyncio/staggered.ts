// @ts-nocheck
// biome-ignore-all lint: written by our compiler
// GENERATED from packages/runtime/python/asyncio/staggered.py by `npm run library:python`. Do not edit.
/**
 * `asyncio.staggered`: attempts that start one after the other, of which the first to succeed wins.
 *
 * From: `await staggered_race([fast, slow], 0.25)`
 * To:   the same call; it gives `(result, index, exceptions)`
 *
 * Each attempt is a task, which waits for its turn (the one before has failed, or had its time), then makes the task of the next one and runs.
 *
 * Source: Lib/asyncio/staggered.py.
 */

import { call_method } from "../../objects/attributes.ts";
import { start } from "../../objects/awaitable.ts";
import { call, describe } from "../../objects/call.ts";
import { coroutine } from "../../objects/coroutine.ts";
import { define_class } from "../../objects/define-class.ts";
import { BaseException, KeyboardInterrupt, StopIteration } from "../../objects/exceptions.ts";
import { SystemExit } from "../../objects/exit-code.ts";
import { SUSPENDED } from "../../objects/frame.ts";
import { TimeoutError } from "../../objects/os-errors.ts";
import { keywords } from "../../objects/signature.ts";
import { start_method } from "../../objects/start-method.ts";
import { truth } from "../../objects/truth.ts";
import { tuple_of } from "../../objects/tuple.ts";
import { enumerate } from "../../semantics/builtins/enumerate.ts";
import { iter } from "../../semantics/builtins/iter.ts";
import { len } from "../../semantics/builtins/len.ts";
import { next } from "../../semantics/builtins/next.ts";
import { append } from "../../semantics/methods/append.ts";
import { setitem } from "../../semantics/operators/containers.ts";
import {
  anticipated,
  caught,
  chain,
  expect,
  handled,
  handling,
  matches,
  raise_,
  relax,
} from "../../semantics/protocols/exceptions.ts";
import { each, rows } from "../../semantics/protocols/iteration.ts";
import { unpack } from "../../semantics/protocols/unpacking.ts";
import { get_running_loop } from "../asyncio/events.ts";
import { Event } from "../asyncio/locks.ts";
import { wait, wait_for } from "../asyncio/tasks.ts";

/** The state that the attempts of one race share. */
const _Race = /* @__PURE__ */ define_class(
  "_Race",
  [],
  class {
    __init__(functions, delay, loop) {
      this.functions = iter(functions);
      this.delay = delay;
      this.loop = loop;
      this.tasks = [];
      this.exceptions = [];
      this.result = null;
      this.winner = null;
    }

    /** Make the task of the next attempt; `before` is set when the attempt before it has failed. */
    begin(before) {
      append(this.tasks, call_method(this.loop, "create_task", this.attempt(before)));
      return null;
    }

    /** Wait until the next attempt may start. */
    *turn(before) {
      try {
        if (wait_for.$awaited(call_method(before, "wait"), this.delay) === SUSPENDED) yield;
      } catch (thrown) {
        const exception = caught(thrown);
        if (!matches(exception, TimeoutError)) throw thrown;
      }
      return null;
    }

    *attempt(before) {
      let now;
      if (before != null) {
        if (start_method(this, "turn", before) === SUSPENDED) yield;
      }
      let function$;
      const outer = expect(StopIteration);
      try {
        function$ = next(this.functions);
      } catch (thrown) {
        const exception = anticipated(thrown);
        if (!matches(exception, StopIteration)) throw thrown;
        return null;
      } finally {
        relax(outer);
      }
      const failed = Event();
      this.begin(failed);
      const index = len(this.exceptions);
      append(this.exceptions, null);
      let result;
      try {
        result = (now = start(call(function$))) === SUSPENDED ? yield : now;
      } catch (thrown) {
        const error = caught(thrown);
        if (matches(error, tuple_of(SystemExit, KeyboardInterrupt))) {
          throw error;
        } else if (matches(error, BaseException)) {
          const outer$1 = handling(error);
          try {
            setitem(this.exceptions, index, error);
            call_method(failed, "set");
            return null;
          } catch (inner) {
            throw chain(inner, error);
          } finally {
            handled(outer$1);
          }
        } else throw thrown;
      }
      this.winner = index;
      this.result = result;
      for (const [position, task] of rows(enumerate(this.tasks))) {
        if (position !== index) {
          call_method(task, "cancel");
        }
      }
      return null;
    }

    /** Wait for all the tasks, those included that are made meanwhile. */
    *finish() {
      let now;
      let done = tuple_of();
      while (len(done) !== len(this.tasks)) {
        let _;
        [done, _] = unpack((now = wait.$awaited(this.tasks)) === SUSPENDED ? yield : now, 2);
        for (const task of each(done)) {
          if (!truth(call_method(task, "cancelled")) && call_method(task, "exception") != null) {
            throw raise_(call_method(task, "exception"));
          }
        }
      }
      return null;
    }
  },
  {
    __init__: "(self, functions, delay, loop)",
    begin: "(self, before)",
    turn: "async (self, before)",
    attempt: "async (self, before)",
    finish: "async (self)",
  },
  { module: "asyncio", coroutine },
);

/**
 * Run coroutine functions with staggered starts.
 *
 * `delay` is in seconds; None waits for each attempt to fail. Gives the winner's result and index, None where nobody won, and
 * the list of the exceptions of the attempts that were started, None for the winner.
 */
export const staggered_race = /* @__PURE__ */ describe(
  coroutine("staggered_race(coro_fns, delay, *, loop=)", function* (coro_fns, delay, options) {
    const { loop = null } = keywords(options);

    const race = _Race(coro_fns, delay, truth(loop) ? loop : get_running_loop());
    race.begin(null);
    let pending = null;
    try {
      if (start_method(race, "finish") === SUSPENDED) yield;
      return tuple_of(race.result, race.winner, race.exceptions);
    } catch (error) {
      pending = caught(error);
      throw error;
    } finally {
      try {
        for (const task of each(race.tasks)) {
          call_method(task, "cancel");
        }
      } catch (inner) {
        throw chain(inner, pending);
      }
    }
  }),
  { module: "asyncio" },
);
