// @ts-nocheck
// biome-ignore-all lint: written by our compiler
// GENERATED from packages/runtime/python/concurrent/futures.py by `npm run library:python`. Do not edit.
/**
 * Executors. There is one thread: a function that is handed in is run to its end at once, and its future is done when it is given back.
 *
 * Source: Library Reference, `concurrent.futures`; docs/semantics.md, "Threads".
 */
import * as _executors from "../../asyncio/executors.ts";
import { attr, call_method } from "../../objects/attributes.ts";
import { call, def, describe } from "../../objects/call.ts";
import { eq, le } from "../../objects/comparison.ts";
import { define_class } from "../../objects/define-class.ts";
import { dict_from, dict_of } from "../../objects/dict.ts";
import {
  BaseException,
  NotImplementedError,
  RuntimeError,
  TypeError,
  ValueError,
} from "../../objects/exceptions.ts";
import { formatted } from "../../objects/formatted.ts";
import { generator } from "../../objects/generator.ts";
import { TimeoutError as TimeoutError$1 } from "../../objects/os-errors.ts";
import { settable } from "../../objects/plain-attributes.ts";
import { set_of } from "../../objects/set.ts";
import { keywords, kw } from "../../objects/signature.ts";
import { super_ } from "../../objects/super.ts";
import * as _threads from "../../objects/threads.ts";
import { truth } from "../../objects/truth.ts";
import { tuple_from, tuple_of } from "../../objects/tuple.ts";
import { any } from "../../semantics/builtins/any.ts";
import { callable } from "../../semantics/builtins/callable.ts";
import { property } from "../../semantics/builtins/descriptors.ts";
import { dict } from "../../semantics/builtins/dict.ts";
import { len } from "../../semantics/builtins/len.ts";
import { list } from "../../semantics/builtins/list.ts";
import { repr } from "../../semantics/builtins/repr.ts";
import { set } from "../../semantics/builtins/set.ts";
import { tuple } from "../../semantics/builtins/tuple.ts";
import { zip } from "../../semantics/builtins/zip.ts";
import { pop } from "../../semantics/methods/pop.ts";
import { reverse } from "../../semantics/methods/reverse.ts";
import { sub } from "../../semantics/operators/arithmetic.ts";
import { getitem, setitem } from "../../semantics/operators/containers.ts";
import { iadd } from "../../semantics/operators/inplace.ts";
import { kwargs_of, spread } from "../../semantics/protocols/calls.ts";
import { caught, chain, handled, handling, matches, raise_ } from "../../semantics/protocols/exceptions.ts";
import { each } from "../../semantics/protocols/iteration.ts";

export const FIRST_COMPLETED = "FIRST_COMPLETED";
export const FIRST_EXCEPTION = "FIRST_EXCEPTION";
export const ALL_COMPLETED = "ALL_COMPLETED";

export const Future = /* @__PURE__ */ attr(_executors.ConcurrentFuture, _executors, "ConcurrentFuture");
export const Error = /* @__PURE__ */ attr(_executors.ConcurrentError, _executors, "ConcurrentError");
export const CancelledError = /* @__PURE__ */ attr(
  _executors.ConcurrentCancelledError,
  _executors,
  "ConcurrentCancelledError",
);
export const InvalidStateError = /* @__PURE__ */ attr(
  _executors.ConcurrentInvalidStateError,
  _executors,
  "ConcurrentInvalidStateError",
);
export let TimeoutError;
TimeoutError = TimeoutError === undefined ? TimeoutError$1 : TimeoutError;

const _counts = /* @__PURE__ */ dict_of(["pool", 0]);

export const BrokenExecutor = /* @__PURE__ */ define_class(
  "BrokenExecutor",
  [RuntimeError],
  class {
    static __module__ = "concurrent.futures._base";
  },
  {},
  { module: "concurrent" },
);

export const DoneAndNotDoneFutures = /* @__PURE__ */ define_class(
  "DoneAndNotDoneFutures",
  [tuple],
  class {
    static __module__ = "concurrent.futures._base";

    static __new__(cls, done, not_done) {
      return call_method(super_(DoneAndNotDoneFutures, cls), "__new__", cls, tuple_of(done, not_done));
    }

    static done = property(
      def("DoneAndNotDoneFutures.<lambda>(self)", (self) => getitem(self, 0), {
        module: "concurrent",
      }),
    );
    static not_done = property(
      def("DoneAndNotDoneFutures.<lambda>(self)", (self) => getitem(self, 1), {
        module: "concurrent",
      }),
    );

    __repr__() {
      return `DoneAndNotDoneFutures(done=${repr(getitem(this, 0))}, not_done=${repr(getitem(this, 1))})`;
    }
  },
  { __new__: "@staticmethod (cls, done, not_done)", __repr__: "(self)" },
  {
    module: "concurrent",
  },
);

function _waiting(futures, enough, doing) {
  if (!truth(call(enough, futures))) {
    throw raise_(call(attr(_threads.would_wait, _threads, "would_wait"), doing));
  }
  return null;
}
def("_waiting(futures, enough, doing)", _waiting, { module: "concurrent" });

export const as_completed = /* @__PURE__ */ describe(
  generator("as_completed(fs, timeout=)", function* (fs, timeout = null) {
    const futures = list(call_method(dict, "fromkeys", fs));
    const done = [];
    for (const f of each(futures)) {
      if (truth(call_method(f, "done"))) {
        done.push(f);
      }
    }
    for (const f of each(done)) {
      yield f;
    }
    const left = [];
    for (const f of each(futures)) {
      if (!truth(call_method(f, "done"))) {
        left.push(f);
      }
    }
    if (left.length > 0) {
      if (timeout != null) {
        throw raise_(call(TimeoutError, `${len(left)} (of ${len(futures)}) futures unfinished`));
      }
      throw raise_(
        call(attr(_threads.would_wait, _threads, "would_wait"), "concurrent.futures.as_completed()"),
      );
    }
  }),
  { module: "concurrent" },
);

const return_when$default = ALL_COMPLETED;
export function wait(fs, timeout = null, return_when = return_when$default) {
  let value, value$1;
  const futures = set(fs);
  const done = set_of();
  for (const f of each(futures)) {
    if (truth(call_method(f, "done"))) {
      done.add(f);
    }
  }
  if (timeout == null) {
    const first = truth((value = eq(return_when, FIRST_COMPLETED))) ? done : value;
    const failed = truth((value$1 = eq(return_when, FIRST_EXCEPTION)))
      ? any(
          generator("wait.<locals>.<genexpr>(.0)", function* (source) {
            for (const f of source) {
              yield !truth(call_method(f, "cancelled")) && call_method(f, "exception");
            }
          })(each(done)),
        )
      : value$1;
    if (len(done) < len(futures) && !truth(first) && !truth(failed)) {
      throw raise_(call(attr(_threads.would_wait, _threads, "would_wait"), "concurrent.futures.wait()"));
    }
  }
  return call(DoneAndNotDoneFutures, done, sub(futures, done));
}
def("wait(fs, timeout=, return_when=)", wait, { module: "concurrent" });

export const Executor = /* @__PURE__ */ call(
  attr(_executors.known, _executors, "known"),
  define_class(
    "Executor",
    [],
    class {
      static __module__ = "concurrent.futures._base";

      submit(fn, ...args$) {
        const kwargs = dict_from(keywords(args$));
        const args = tuple_from(args$);
        throw NotImplementedError();
      }

      map(fn, ...iterables$) {
        const { timeout = null, chunksize = 1 } = keywords(iterables$);
        const iterables = tuple_from(iterables$);
        const futures = Array.from(each(zip(...spread(iterables, zip))), (args) =>
          call_method(this, "submit", fn, ...spread(args)),
        );

        const results = describe(
          generator("Executor.map.<locals>.results()", function* () {
            reverse(futures);
            while (futures.length > 0) {
              yield call_method(pop(futures), "result");
            }
          }),
          { module: "concurrent" },
        );

        return results();
      }

      shutdown(wait = true, options) {
        const { cancel_futures = false } = keywords(options);
        return null;
      }

      __enter__() {
        return this;
      }

      __exit__(exc_type, exc_val, exc_tb) {
        call_method(this, "shutdown", kw({ wait: true }));
        return false;
      }
    },
    {
      submit: "(self, fn, /, *args, **kwargs)",
      map: "(self, fn, *iterables, timeout=, chunksize=)",
      shutdown: "(self, wait=, *, cancel_futures=)",
      __enter__: "(self)",
      __exit__: "(self, exc_type, exc_val, exc_tb)",
    },
    { module: "concurrent" },
  ),
);

export const BrokenThreadPool = /* @__PURE__ */ define_class(
  "BrokenThreadPool",
  [BrokenExecutor],
  class {
    static __module__ = "concurrent.futures.thread";
  },
  {},
  { module: "concurrent" },
);

export const ThreadPoolExecutor = /* @__PURE__ */ define_class(
  "ThreadPoolExecutor",
  [Executor],
  (ns) => {
    ns.__module__ = "concurrent.futures.thread";

    ns.__init__ = def(
      "ThreadPoolExecutor.__init__(self, max_workers=, thread_name_prefix=, initializer=, initargs=)",
      function (
        self,
        max_workers = null,
        thread_name_prefix = "",
        initializer = null,
        initargs = tuple_of(),
      ) {
        if (max_workers == null) {
          max_workers = 32;
        }
        if (le(max_workers, 0)) {
          throw ValueError("max_workers must be greater than 0");
        }
        if (initializer != null && !callable(initializer)) {
          throw TypeError("initializer must be a callable");
        }
        settable(self, "_max_workers")._max_workers = max_workers;
        settable(self, "_shutdown")._shutdown = false;
        if (!truth(thread_name_prefix)) {
          thread_name_prefix = `ThreadPoolExecutor-${formatted(getitem(_counts, "pool"))}`;
          setitem(_counts, "pool", iadd(getitem(_counts, "pool"), 1));
        }
        settable(self, "_thread_name_prefix")._thread_name_prefix = thread_name_prefix;
        settable(self, "_initializer")._initializer = initializer;
        settable(self, "_initargs")._initargs = initargs;
        settable(self, "_broken")._broken = false;
        settable(self, "_worker")._worker = null;
      },
      { module: "concurrent" },
    );

    ns.submit = def(
      "ThreadPoolExecutor.submit(self, fn, /, *args, **kwargs)",
      function (self, fn, ...args$) {
        const kwargs = dict_from(keywords(args$));
        const args = tuple_from(args$);
        return call_method(self, "_run", false, fn, args, kwargs);
      },
      { module: "concurrent" },
    );

    ns._run = def(
      "ThreadPoolExecutor._run(self, sleeps, fn, args, kwargs)",
      function (self, sleeps, fn, args, kwargs) {
        if (truth(attr(self._broken, self, "_broken"))) {
          throw BrokenThreadPool(attr(self._broken, self, "_broken"));
        }
        if (truth(attr(self._shutdown, self, "_shutdown"))) {
          throw RuntimeError("cannot schedule new futures after shutdown");
        }
        const future = call(Future);
        const before = call_method(self, "_entered", sleeps);
        let result;
        let pending = null;
        try {
          let completed = false;
          try {
            if (attr(self._initializer, self, "_initializer") != null) {
              let initializer;
              const [value, value$1] = [attr(self._initializer, self, "_initializer"), null];
              initializer = value;
              settable(self, "_initializer")._initializer = value$1;
              call(initializer, ...spread(attr(self._initargs, self, "_initargs"), initializer));
            }
            call_method(future, "set_running_or_notify_cancel");
            result = call(fn, ...spread(args, fn), kw(kwargs_of(kwargs)));
            completed = true;
          } catch (error) {
            const e = caught(error);
            if (matches(e, attr(_threads.WouldWait, _threads, "WouldWait"))) {
              throw e;
            } else if (matches(e, BaseException)) {
              const outer = handling(e);
              try {
                call_method(future, "set_exception", e);
              } catch (inner) {
                throw chain(inner, e);
              } finally {
                handled(outer);
              }
            } else throw error;
          }
          if (completed) {
            call_method(future, "set_result", result);
          }
        } catch (error) {
          pending = caught(error);
          throw error;
        } finally {
          try {
            call(attr(_threads.leave_thread, _threads, "leave_thread"), before);
          } catch (inner) {
            throw chain(inner, pending);
          }
        }
        return future;
      },
      { module: "concurrent" },
    );

    ns._entered = def(
      "ThreadPoolExecutor._entered(self, sleeps)",
      function (self, sleeps) {
        let value;
        if (
          attr(self._worker, self, "_worker") != null &&
          eq(attr((value = attr(self._worker, self, "_worker")).sleeps, value, "sleeps"), sleeps)
        ) {
          return call(
            attr(_threads.resume_thread, _threads, "resume_thread"),
            attr(self._worker, self, "_worker"),
          );
        }
        const before = call(
          attr(_threads.enter_thread, _threads, "enter_thread"),
          `${formatted(attr(self._thread_name_prefix, self, "_thread_name_prefix"))}_0`,
          sleeps,
        );
        settable(self, "_worker")._worker = call(
          attr(_threads.current_thread_record, _threads, "current_thread_record"),
        );
        return before;
      },
      { module: "concurrent" },
    );

    ns.shutdown = def(
      "ThreadPoolExecutor.shutdown(self, wait=, *, cancel_futures=)",
      function (self, wait = true, options) {
        const { cancel_futures = false } = keywords(options);
        settable(self, "_shutdown")._shutdown = true;
        return null;
      },
      { module: "concurrent" },
    );
  },
  {},
  { module: "concurrent" },
);
