// @ts-nocheck
// biome-ignore-all lint: written by our compiler
// GENERATED from packages/runtime/python/threading/threads.py by `npm run library:python`. Do not edit.
/**
 * Threads, of which there is one: what another one would do is done when it is started, from beginning to end.
 *
 * A thread that would have to wait for others (for a lock that is taken, an event that is not set, for time to pass) says by an exception that
 * it cannot, and so does the program.
 *
 * Source: Library Reference, `threading`; docs/semantics.md.
 */

import { attr, call_method } from "../../objects/attributes.ts";
import { call, def } from "../../objects/call.ts";
import { eq, is_, ne } from "../../objects/comparison.ts";
import { define_class } from "../../objects/define-class.ts";
import { dict_of } from "../../objects/dict.ts";
import { AssertionError, BaseException, RuntimeError } from "../../objects/exceptions.ts";
import { SystemExit } from "../../objects/exit-code.ts";
import { formatted } from "../../objects/formatted.ts";
import { settable } from "../../objects/plain-attributes.ts";
import { keywords, kw } from "../../objects/signature.ts";
import { super_ } from "../../objects/super.ts";
import * as _threads from "../../objects/threads.ts";
import { with_traceback } from "../../objects/tracebacks.ts";
import { truth } from "../../objects/truth.ts";
import { tuple_from, tuple_of } from "../../objects/tuple.ts";
import { property } from "../../semantics/builtins/descriptors.ts";
import { getattr } from "../../semantics/builtins/getattr.ts";
import { len } from "../../semantics/builtins/len.ts";
import { print } from "../../semantics/builtins/print.ts";
import { delattr, setattr } from "../../semantics/builtins/setattr.ts";
import { str } from "../../semantics/builtins/str.ts";
import { tuple } from "../../semantics/builtins/tuple.ts";
import { type } from "../../semantics/builtins/type.ts";
import { get } from "../../semantics/methods/get.ts";
import { remove } from "../../semantics/methods/remove.ts";
import { getitem, setitem } from "../../semantics/operators/containers.ts";
import { iadd } from "../../semantics/operators/inplace.ts";
import { attribute } from "../../semantics/protocols/attributes.ts";
import { kwargs_of, spread } from "../../semantics/protocols/calls.ts";
import { caught, chain, handled, handling, matches, raise_ } from "../../semantics/protocols/exceptions.ts";
import { each } from "../../semantics/protocols/iteration.ts";
import * as sys from "../sys.ts";
import * as traceback from "../traceback.ts";

export const ThreadError = RuntimeError;

const _counts = /* @__PURE__ */ dict_of(["thread", 0]);
const _alive = [];
const _hooks = /* @__PURE__ */ dict_of();

function _new_name(target) {
  setitem(_counts, "thread", iadd(getitem(_counts, "thread"), 1));
  let name = `Thread-${formatted(getitem(_counts, "thread"))}`;
  if (target != null) {
    const shown = getattr(target, "__name__", null);
    if (shown != null) {
      name = name + ` (${formatted(shown)})`;
    }
  }
  return name;
}
def("_new_name(target)", _new_name, { module: "threading" });

export const ExceptHookArgs = /* @__PURE__ */ define_class(
  "ExceptHookArgs",
  [tuple],
  class {
    static __new__(cls, values) {
      return call_method(super_(ExceptHookArgs, cls), "__new__", cls, values);
    }

    static exc_type = property(
      def("ExceptHookArgs.<lambda>(self)", (self) => getitem(self, 0), {
        module: "threading",
      }),
    );
    static exc_value = property(
      def("ExceptHookArgs.<lambda>(self)", (self) => getitem(self, 1), {
        module: "threading",
      }),
    );
    static exc_traceback = property(
      def("ExceptHookArgs.<lambda>(self)", (self) => getitem(self, 2), {
        module: "threading",
      }),
    );
    static thread = property(
      def("ExceptHookArgs.<lambda>(self)", (self) => getitem(self, 3), {
        module: "threading",
      }),
    );
  },
  { __new__: "@staticmethod (cls, values)" },
  { module: "threading" },
);

export function excepthook(args) {
  if (is_(attr(args.exc_type, args, "exc_type"), SystemExit)) {
    return null;
  }
  const name =
    attr(args.thread, args, "thread") != null
      ? attribute(attr(args.thread, args, "thread"), "name")
      : get_ident();
  print(`Exception in thread ${formatted(name)}:`, kw({ file: sys.stderr }));
  traceback.print_exception(
    attr(args.exc_value, args, "exc_value"),
    undefined,
    undefined,
    undefined,
    sys.stderr,
  );
  return null;
}
def("excepthook(args, /)", excepthook, { module: "threading" });

export const __excepthook__ = excepthook;

export const Thread = /* @__PURE__ */ define_class(
  "Thread",
  [],
  class {
    __init__(group = null, target = null, name = null, args = tuple_of(), kwargs = null, options) {
      let value;
      const { daemon = null } = keywords(options);
      if (group != null) throw AssertionError("group argument must be None for now");
      this._name = truth(name) ? str(name) : _new_name(target);
      this._target = target;
      this._args = args;
      this._kwargs = kwargs == null ? dict_of() : kwargs;
      this._daemonic = daemon == null ? attr((value = current_thread()).daemon, value, "daemon") : daemon;
      this._ident = null;
      this._state = "initial";
      this._initialized = true;
    }

    __repr__() {
      let value;
      let state = attr(this._state, this, "_state");
      if (truth(attr(this._daemonic, this, "_daemonic"))) {
        state = iadd(state, " daemon");
      }
      if (attr(this._ident, this, "_ident") != null) {
        state = iadd(state, ` ${formatted(attr(this._ident, this, "_ident"))}`);
      }
      return `<${formatted(attr((value = attr(this.__class__, this, "__class__")).__name__, value, "__name__"))}(${formatted(attr(this._name, this, "_name"))}, ${formatted(state)})>`;
    }

    _check() {
      if (!truth(getattr(this, "_initialized", false))) {
        throw RuntimeError("Thread.__init__() not called");
      }
      return null;
    }

    get name() {
      this._check();
      return attr(this._name, this, "_name");
    }

    set name(name) {
      this._check();
      this._name = str(name);
    }

    get ident() {
      this._check();
      return attr(this._ident, this, "_ident");
    }

    get native_id() {
      this._check();
      return attr(this._ident, this, "_ident");
    }

    get daemon() {
      this._check();
      return attr(this._daemonic, this, "_daemonic");
    }

    set daemon(daemonic) {
      this._check();
      if (eq(attr(this._state, this, "_state"), "started")) {
        throw RuntimeError("cannot set daemon status of active thread");
      }
      this._daemonic = daemonic;
    }

    getName() {
      return this.name;
    }

    setName(name) {
      this.name = name;
      return null;
    }

    isDaemon() {
      return this.daemon;
    }

    setDaemon(daemonic) {
      this.daemon = daemonic;
      return null;
    }

    is_alive() {
      this._check();
      return eq(attr(this._state, this, "_state"), "started");
    }

    start() {
      let value, value$1;
      if (!truth(getattr(this, "_initialized", false))) {
        throw RuntimeError("thread.__init__() not called");
      }
      if (ne(attr(this._state, this, "_state"), "initial")) {
        throw RuntimeError("threads can only be started once");
      }
      const before = call(
        attr(_threads.enter_thread, _threads, "enter_thread"),
        attr(this._name, this, "_name"),
        false,
        this,
      );
      this._ident = attr(
        (value = call(attr(_threads.current_thread_record, _threads, "current_thread_record"))).ident,
        value,
        "ident",
      );
      this._state = "started";
      _alive.push(this);
      let pending = null;
      try {
        try {
          this.run();
        } catch (error) {
          const e = caught(error);
          if (matches(e, attr(_threads.WouldWait, _threads, "WouldWait"))) {
            throw e;
          } else if (matches(e, BaseException)) {
            const outer = handling(e);
            try {
              // A thread's stack begins where it does, not where it was started.
              for (const _ of each(traceback.extract_stack())) {
                if (attr(e.__traceback__, e, "__traceback__", with_traceback) != null) {
                  setattr(
                    e,
                    "__traceback__",
                    attr(
                      (value$1 = attr(e.__traceback__, e, "__traceback__", with_traceback)).tb_next,
                      value$1,
                      "tb_next",
                    ),
                  );
                }
              }
              const hook = get(_hooks, "except", excepthook);
              call(
                hook,
                call(
                  ExceptHookArgs,
                  tuple_of(type(e), e, attr(e.__traceback__, e, "__traceback__", with_traceback), this),
                ),
              );
            } catch (inner) {
              throw chain(inner, e);
            } finally {
              handled(outer);
            }
          } else throw error;
        }
      } catch (error) {
        pending = caught(error);
        throw error;
      } finally {
        try {
          this._state = "stopped";
          remove(_alive, this);
          call(attr(_threads.leave_thread, _threads, "leave_thread"), before);
        } catch (inner) {
          throw chain(inner, pending);
        }
      }
      return null;
    }

    run() {
      let pending = null;
      try {
        if (attr(this._target, this, "_target") != null) {
          call_method(
            this,
            "_target",
            ...spread(attr(this._args, this, "_args", tuple_from), this, "_target"),
            kw(kwargs_of(attr(this._kwargs, this, "_kwargs"))),
          );
        }
      } catch (error) {
        pending = caught(error);
        throw error;
      } finally {
        try {
          delattr(this, "_target");
          delattr(this, "_args");
          delattr(this, "_kwargs");
        } catch (inner) {
          throw chain(inner, pending);
        }
      }
      return null;
    }

    join(timeout = null) {
      this._check();
      if (eq(attr(this._state, this, "_state"), "initial")) {
        throw RuntimeError("cannot join thread before it is started");
      }
      if (is_(this, current_thread())) {
        throw RuntimeError("cannot join current thread");
      }
      if (eq(attr(this._state, this, "_state"), "started") && timeout == null) {
        throw raise_(call(attr(_threads.would_wait, _threads, "would_wait"), "threading.Thread.join()"));
      }
      return null;
    }
  },
  {
    __init__: "(self, group=, target=, name=, args=, kwargs=, *, daemon=)",
    __repr__: "(self)",
    _check: "(self)",
    name: "@property",
    ident: "@property",
    native_id: "@property",
    daemon: "@property",
    getName: "(self)",
    setName: "(self, name)",
    isDaemon: "(self)",
    setDaemon: "(self, daemonic)",
    is_alive: "(self)",
    start: "(self)",
    run: "(self)",
    join: "(self, timeout=)",
  },
  { module: "threading" },
);

const _MainThread = /* @__PURE__ */ define_class(
  "_MainThread",
  [Thread],
  class {
    __init__() {
      let value;
      this._name = "MainThread";
      this._daemonic = false;
      this._ident = attr(
        (value = call(attr(_threads.main_thread_record, _threads, "main_thread_record"))).ident,
        value,
        "ident",
      );
      this._state = "started";
      this._initialized = true;
    }
  },
  { __init__: "(self)" },
  { module: "threading" },
);

const _DummyThread = /* @__PURE__ */ define_class(
  "_DummyThread",
  [Thread],
  class {
    __init__(record) {
      this._name = attribute(record, "name");
      this._daemonic = true;
      this._ident = attr(record.ident, record, "ident");
      this._state = "started";
      this._initialized = true;
    }
  },
  { __init__: "(self, record)" },
  { module: "threading" },
);

export function main_thread() {
  const record = call(attr(_threads.main_thread_record, _threads, "main_thread_record"));
  if (attr(record.thread, record, "thread") == null) {
    settable(record, "thread").thread = _MainThread();
  }
  return attr(record.thread, record, "thread");
}
def("main_thread()", main_thread, { module: "threading" });

export function current_thread() {
  let value;
  const record = call(attr(_threads.current_thread_record, _threads, "current_thread_record"));
  if (attr(record.thread, record, "thread") == null) {
    if (
      eq(
        attr(record.ident, record, "ident"),
        attr(
          (value = call(attr(_threads.main_thread_record, _threads, "main_thread_record"))).ident,
          value,
          "ident",
        ),
      )
    ) {
      return main_thread();
    }
    settable(record, "thread").thread = _DummyThread(record);
  }
  return attr(record.thread, record, "thread");
}
def("current_thread()", current_thread, { module: "threading" });

export const currentThread = current_thread;

export function enumerate() {
  return [main_thread(), ...each(_alive)];
}
def("enumerate()", enumerate, { module: "threading" });

export function active_count() {
  return 1 + len(_alive);
}
def("active_count()", active_count, { module: "threading" });

export const activeCount = active_count;

export function get_ident() {
  let value;
  return attr(
    (value = call(attr(_threads.current_thread_record, _threads, "current_thread_record"))).ident,
    value,
    "ident",
  );
}
def("get_ident()", get_ident, { module: "threading" });

export function get_native_id() {
  let value;
  return attr(
    (value = call(attr(_threads.current_thread_record, _threads, "current_thread_record"))).ident,
    value,
    "ident",
  );
}
def("get_native_id()", get_native_id, { module: "threading" });
