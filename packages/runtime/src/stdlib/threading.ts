// @ts-nocheck
// biome-ignore-all lint: written by our compiler
// GENERATED from packages/runtime/python/threading.py by `npm run library:python`. Do not edit.
/**
 * Threads, of which there is one: what another one would do is done when it is started, from beginning to end.
 *
 * A thread that would have to wait for others (for a lock that is taken, an event that is not set, for time to pass) says by an exception that
 * it cannot, and so does the program.
 *
 * Source: Library Reference, `threading`; docs/semantics.md.
 */

import { call_special, specials } from "../objects/all-attributes.ts";
import { attr, call_method } from "../objects/attributes.ts";
import { call, def } from "../objects/call.ts";
import { eq, gt, is_, lt, ne } from "../objects/comparison.ts";
import { define_class } from "../objects/define-class.ts";
import { dict_from, dict_of } from "../objects/dict.ts";
import {
  AssertionError,
  AttributeError,
  BaseException,
  RuntimeError,
  SystemExit,
  TypeError,
  ValueError,
} from "../objects/exceptions.ts";
import { float } from "../objects/float.ts";
import { format } from "../objects/format.ts";
import { formatted } from "../objects/formatted.ts";
import { type_of } from "../objects/object.ts";
import { settable } from "../objects/plain-attributes.ts";
import { keywords, kw } from "../objects/signature.ts";
import { super_ } from "../objects/super.ts";
import * as _threads from "../objects/threads.ts";
import { with_traceback } from "../objects/tracebacks.ts";
import { truth } from "../objects/truth.ts";
import { tuple_from, tuple_of } from "../objects/tuple.ts";
import { hex } from "../semantics/builtins/bases.ts";
import { property } from "../semantics/builtins/descriptors.ts";
import { getattr } from "../semantics/builtins/getattr.ts";
import { id } from "../semantics/builtins/id.ts";
import { isinstance } from "../semantics/builtins/isinstance.ts";
import { len } from "../semantics/builtins/len.ts";
import { object } from "../semantics/builtins/object.ts";
import { print } from "../semantics/builtins/print.ts";
import { delattr, setattr } from "../semantics/builtins/setattr.ts";
import { str } from "../semantics/builtins/str.ts";
import { tuple } from "../semantics/builtins/tuple.ts";
import { type as type$1 } from "../semantics/builtins/type.ts";
import { get } from "../semantics/methods/get.ts";
import { remove } from "../semantics/methods/remove.ts";
import { add } from "../semantics/operators/arithmetic.ts";
import { contains, delitem, getitem, not_contains, setitem } from "../semantics/operators/containers.ts";
import { iadd, isub } from "../semantics/operators/inplace.ts";
import { attribute } from "../semantics/protocols/attributes.ts";
import { kwargs_of, spread } from "../semantics/protocols/calls.ts";
import { caught, chain, handled, handling, matches, raise_ } from "../semantics/protocols/exceptions.ts";
import { each } from "../semantics/protocols/iteration.ts";
import { unpack } from "../semantics/protocols/unpacking.ts";
import * as sys from "./sys.ts";
import * as traceback from "./traceback.ts";

export const TIMEOUT_MAX = /* @__PURE__ */ float(9223372036);
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
      let value$1;
      const { daemon = null } = keywords(options);
      if (group != null) throw AssertionError("group argument must be None for now");
      this._name = truth(name) ? str(name) : _new_name(target);
      this._target = target;
      this._args = args;
      this._kwargs = kwargs == null ? dict_of() : kwargs;
      this._daemonic = daemon == null ? attr((value$1 = current_thread()).daemon, value$1, "daemon") : daemon;
      this._ident = null;
      this._state = "initial";
      this._initialized = true;
    }

    __repr__() {
      let value$1;
      let state = attr(this._state, this, "_state");
      if (truth(attr(this._daemonic, this, "_daemonic"))) {
        state = iadd(state, " daemon");
      }
      if (attr(this._ident, this, "_ident") != null) {
        state = iadd(state, ` ${formatted(attr(this._ident, this, "_ident"))}`);
      }
      return `<${formatted(attr((value$1 = attr(this.__class__, this, "__class__")).__name__, value$1, "__name__"))}(${formatted(attr(this._name, this, "_name"))}, ${formatted(state)})>`;
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
      let value$1, value$2;
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
        (value$1 = call(attr(_threads.current_thread_record, _threads, "current_thread_record"))).ident,
        value$1,
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
                      (value$2 = attr(e.__traceback__, e, "__traceback__", with_traceback)).tb_next,
                      value$2,
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
                  tuple_of(type$1(e), e, attr(e.__traceback__, e, "__traceback__", with_traceback), this),
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
      let value$1;
      this._name = "MainThread";
      this._daemonic = false;
      this._ident = attr(
        (value$1 = call(attr(_threads.main_thread_record, _threads, "main_thread_record"))).ident,
        value$1,
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
  let value$1;
  const record = call(attr(_threads.current_thread_record, _threads, "current_thread_record"));
  if (attr(record.thread, record, "thread") == null) {
    if (
      eq(
        attr(record.ident, record, "ident"),
        attr(
          (value$1 = call(attr(_threads.main_thread_record, _threads, "main_thread_record"))).ident,
          value$1,
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
  let value$1;
  return attr(
    (value$1 = call(attr(_threads.current_thread_record, _threads, "current_thread_record"))).ident,
    value$1,
    "ident",
  );
}
def("get_ident()", get_ident, { module: "threading" });

export function get_native_id() {
  let value$1;
  return attr(
    (value$1 = call(attr(_threads.current_thread_record, _threads, "current_thread_record"))).ident,
    value$1,
    "ident",
  );
}
def("get_native_id()", get_native_id, { module: "threading" });

/** Whether to wait at all. @throws as a lock of CPython's does */
function _deadline(timeout, blocking = true) {
  if (!truth(blocking) && ne(timeout, -1)) {
    throw ValueError("can't specify a timeout for a non-blocking call");
  }
  if (lt(timeout, 0) && ne(timeout, -1)) {
    throw ValueError("timeout value must be a non-negative number");
  }
  return null;
}
def("_deadline(timeout, blocking=)", _deadline, { module: "threading" });

export const Lock = /* @__PURE__ */ define_class(
  "Lock",
  [],
  class {
    static __module__ = "_thread";
    static __qualname__ = "lock";

    __init__() {
      this._locked = false;
    }

    acquire(blocking = true, timeout = -1) {
      _deadline(timeout, blocking);
      if (!truth(this._locked)) {
        this._locked = true;
        return true;
      }
      if (truth(blocking) && eq(timeout, -1)) {
        throw raise_(call(attr(_threads.would_wait, _threads, "would_wait"), "threading.Lock.acquire()"));
      }
      return false;
    }

    release() {
      if (!truth(this._locked)) {
        throw RuntimeError("release unlocked lock");
      }
      this._locked = false;
      return null;
    }

    locked() {
      return this._locked;
    }

    __enter__() {
      return call_method(this, "acquire");
    }

    __exit__(type, value, traceback) {
      call_method(this, "release");
      return null;
    }

    __repr__() {
      return `<${truth(this._locked) ? "locked" : "unlocked"} _thread.lock object at ${hex(id(this))}>`;
    }
  },
  {
    __init__: "(self)",
    acquire: "(self, blocking=, timeout=)",
    release: "(self)",
    locked: "(self)",
    __enter__: "(self)",
    __exit__: "(self, type, value, traceback)",
    __repr__: "(self)",
  },
  { module: "threading" },
);

export const RLock = /* @__PURE__ */ define_class(
  "RLock",
  [],
  class {
    static __module__ = "_thread";

    __init__() {
      this._owner = null;
      this._count = 0;
    }

    acquire(blocking = true, timeout = -1) {
      _deadline(timeout, blocking);
      const me = get_ident();
      if (this._owner != null && ne(this._owner, me)) {
        if (truth(blocking) && eq(timeout, -1)) {
          throw raise_(call(attr(_threads.would_wait, _threads, "would_wait"), "threading.RLock.acquire()"));
        }
        return false;
      }
      this._owner = me;
      this._count = iadd(this._count, 1);
      return true;
    }

    release() {
      if (ne(this._owner, get_ident())) {
        throw RuntimeError("cannot release un-acquired lock");
      }
      this._count = isub(this._count, 1);
      if (eq(this._count, 0)) {
        this._owner = null;
      }
      return null;
    }

    __enter__() {
      return call_method(this, "acquire");
    }

    __exit__(type, value, traceback) {
      call_method(this, "release");
      return null;
    }

    _is_owned() {
      return eq(this._owner, get_ident());
    }

    __repr__() {
      const state = truth(this._count) ? "locked" : "unlocked";
      const owner = this._owner == null ? 0 : this._owner;
      return `<${state} _thread.RLock object owner=${formatted(owner)} count=${formatted(this._count)} at ${hex(id(this))}>`;
    }
  },
  {
    __init__: "(self)",
    acquire: "(self, blocking=, timeout=)",
    release: "(self)",
    __enter__: "(self)",
    __exit__: "(self, type, value, traceback)",
    _is_owned: "(self)",
    __repr__: "(self)",
  },
  { module: "threading" },
);

export const Condition = /* @__PURE__ */ define_class(
  "Condition",
  [],
  (ns) => {
    ns.__init__ = def(
      "Condition.__init__(self, lock=)",
      function (self, lock = null) {
        let value$1, value$2;
        self._lock = lock == null ? RLock() : lock;
        self.acquire = attr((value$1 = self._lock).acquire, value$1, "acquire");
        self.release = attr((value$2 = self._lock).release, value$2, "release");
      },
      { module: "threading" },
    );

    ns.__enter__ = def(
      "Condition.__enter__(self)",
      function (self) {
        return call_method(self._lock, "__enter__");
      },
      { module: "threading" },
    );

    ns.__exit__ = def(
      "Condition.__exit__(self, *args)",
      function (self, ...args$) {
        const args = tuple_from(args$);
        return call_method(self._lock, "__exit__", ...spread(args));
      },
      { module: "threading" },
    );

    ns.__repr__ = def(
      "Condition.__repr__(self)",
      function (self) {
        return `<Condition(${formatted(self._lock)}, 0)>`;
      },
      { module: "threading" },
    );

    ns._require = def(
      "Condition._require(self, doing)",
      function (self, doing) {
        const owned = isinstance(self._lock, RLock)
          ? call_method(self._lock, "_is_owned")
          : call_method(self._lock, "locked");
        if (!truth(owned)) {
          throw RuntimeError(`cannot ${formatted(doing)} on un-acquired lock`);
        }
        return null;
      },
      { module: "threading" },
    );

    ns.wait = def(
      "Condition.wait(self, timeout=)",
      function (self, timeout = null) {
        self._require("wait");
        if (timeout == null) {
          throw raise_(call(attr(_threads.would_wait, _threads, "would_wait"), "threading.Condition.wait()"));
        }
        return false;
      },
      { module: "threading" },
    );

    ns.wait_for = def(
      "Condition.wait_for(self, predicate, timeout=)",
      function (self, predicate, timeout = null) {
        let result = call(predicate);
        if (!truth(result)) {
          self.wait(timeout);
          result = call(predicate);
        }
        return result;
      },
      { module: "threading" },
    );

    ns.notify = def(
      "Condition.notify(self, n=)",
      function (self, n = 1) {
        self._require("notify");
        return null;
      },
      { module: "threading" },
    );

    ns.notify_all = def(
      "Condition.notify_all(self)",
      function (self) {
        self._require("notify");
        return null;
      },
      { module: "threading" },
    );

    ns.notifyAll = ns.notify_all;
  },
  {},
  { module: "threading" },
);

export const Semaphore = /* @__PURE__ */ define_class(
  "Semaphore",
  [],
  (ns) => {
    ns.__init__ = def(
      "Semaphore.__init__(self, value=)",
      function (self, value = 1) {
        if (lt(value, 0)) {
          throw ValueError("semaphore initial value must be >= 0");
        }
        self._value = value;
      },
      { module: "threading" },
    );

    ns.__repr__ = def(
      "Semaphore.__repr__(self)",
      function (self) {
        const kind = attribute(self, "__class__");
        return `<${formatted(attr(kind.__module__, kind, "__module__", specials))}.${formatted(attr(kind.__qualname__, kind, "__qualname__"))} at ${format(id(self), "#x")}: value=${formatted(self._value)}>`;
      },
      { module: "threading" },
    );

    ns.acquire = def(
      "Semaphore.acquire(self, blocking=, timeout=)",
      function (self, blocking = true, timeout = null) {
        if (!truth(blocking) && timeout != null) {
          throw ValueError("can't specify timeout for non-blocking acquire");
        }
        if (eq(self._value, 0)) {
          if (truth(blocking) && timeout == null) {
            throw raise_(
              call(attr(_threads.would_wait, _threads, "would_wait"), "threading.Semaphore.acquire()"),
            );
          }
          return false;
        }
        self._value = isub(self._value, 1);
        return true;
      },
      { module: "threading" },
    );

    ns.__enter__ = ns.acquire;

    ns.release = def(
      "Semaphore.release(self, n=)",
      function (self, n = 1) {
        if (lt(n, 1)) {
          throw ValueError("n must be one or more");
        }
        self._value = iadd(self._value, n);
        return null;
      },
      { module: "threading" },
    );

    ns.__exit__ = def(
      "Semaphore.__exit__(self, t, v, tb)",
      function (self, t, v, tb) {
        call_method(self, "release");
        return null;
      },
      { module: "threading" },
    );
  },
  {},
  { module: "threading" },
);

export const BoundedSemaphore = /* @__PURE__ */ define_class(
  "BoundedSemaphore",
  [Semaphore],
  class {
    __init__(value = 1) {
      call_method(super_(BoundedSemaphore, this), "__init__", value);
      this._initial_value = value;
    }

    __repr__() {
      const kind = attr(this.__class__, this, "__class__");
      return `<${formatted(attr(kind.__module__, kind, "__module__", specials))}.${formatted(attr(kind.__qualname__, kind, "__qualname__"))} at ${format(id(this), "#x")}: value=${formatted(this._value)}/${formatted(this._initial_value)}>`;
    }

    release(n = 1) {
      if (lt(n, 1)) {
        throw ValueError("n must be one or more");
      }
      if (gt(add(this._value, n), this._initial_value)) {
        throw ValueError("Semaphore released too many times");
      }
      this._value = iadd(this._value, n);
      return null;
    }
  },
  { __init__: "(self, value=)", __repr__: "(self)", release: "(self, n=)" },
  {
    module: "threading",
  },
);

export const Event = /* @__PURE__ */ define_class(
  "Event",
  [],
  (ns) => {
    ns.__init__ = def(
      "Event.__init__(self)",
      function (self) {
        self._flag = false;
      },
      { module: "threading" },
    );

    ns.__repr__ = def(
      "Event.__repr__(self)",
      function (self) {
        const kind = attribute(self, "__class__");
        const status = truth(self._flag) ? "set" : "unset";
        return `<${formatted(attr(kind.__module__, kind, "__module__", specials))}.${formatted(attr(kind.__qualname__, kind, "__qualname__"))} at ${format(id(self), "#x")}: ${status}>`;
      },
      { module: "threading" },
    );

    ns.is_set = def(
      "Event.is_set(self)",
      function (self) {
        return self._flag;
      },
      { module: "threading" },
    );

    ns.isSet = ns.is_set;

    ns.set = def(
      "Event.set(self)",
      function (self) {
        self._flag = true;
        return null;
      },
      { module: "threading" },
    );

    ns.clear = def(
      "Event.clear(self)",
      function (self) {
        self._flag = false;
        return null;
      },
      { module: "threading" },
    );

    ns.wait = def(
      "Event.wait(self, timeout=)",
      function (self, timeout = null) {
        if (
          !truth(self._flag) &&
          (timeout == null || truth(call(attr(_threads.in_thread, _threads, "in_thread"))))
        ) {
          throw raise_(call(attr(_threads.would_wait, _threads, "would_wait"), "threading.Event.wait()"));
        }
        return self._flag;
      },
      { module: "threading" },
    );
  },
  {},
  { module: "threading" },
);

export const BrokenBarrierError = /* @__PURE__ */ define_class(
  "BrokenBarrierError",
  [RuntimeError],
  class {},
  {},
  {
    module: "threading",
  },
);

export const Barrier = /* @__PURE__ */ define_class(
  "Barrier",
  [],
  class {
    __init__(parties, action = null, timeout = null) {
      if (lt(parties, 1)) {
        throw ValueError("parties must be > 0");
      }
      this._parties = parties;
      this._action = action;
      this._broken = false;
    }

    __repr__() {
      const kind = attr(this.__class__, this, "__class__");
      const name = `${formatted(attr(kind.__module__, kind, "__module__", specials))}.${formatted(attr(kind.__qualname__, kind, "__qualname__"))} at ${format(id(this), "#x")}`;
      return truth(this._broken) ? `<${name}: broken>` : `<${name}: waiters=0/${formatted(this._parties)}>`;
    }

    wait(timeout = null) {
      if (truth(this._broken)) {
        throw raise_(BrokenBarrierError);
      }
      if (gt(this._parties, 1)) {
        throw raise_(call(attr(_threads.would_wait, _threads, "would_wait"), "threading.Barrier.wait()"));
      }
      if (truth(this._action)) {
        call_method(this, "_action");
      }
      return 0;
    }

    reset() {
      this._broken = false;
      return null;
    }

    abort() {
      this._broken = true;
      return null;
    }

    get parties() {
      return this._parties;
    }

    get n_waiting() {
      return 0;
    }

    get broken() {
      return this._broken;
    }
  },
  {
    __init__: "(self, parties, action=, timeout=)",
    __repr__: "(self)",
    wait: "(self, timeout=)",
    reset: "(self)",
    abort: "(self)",
    parties: "@property",
    n_waiting: "@property",
    broken: "@property",
  },
  { module: "threading" },
);

export const Timer = /* @__PURE__ */ define_class(
  "Timer",
  [Thread],
  class {
    __init__(interval, function$, args = null, kwargs = null) {
      call_method(super_(Timer, this), "__init__");
      this.interval = interval;
      this.function = function$;
      settable(this, "args").args = args != null ? args : [];
      this.kwargs = kwargs != null ? kwargs : dict_of();
      this.finished = Event();
    }

    cancel() {
      call_method(this.finished, "set");
      return null;
    }

    run() {
      if (!truth(call_method(this.finished, "is_set"))) {
        throw raise_(call(attr(_threads.would_wait, _threads, "would_wait"), "threading.Timer"));
      }
      return null;
    }
  },
  { __init__: "(self, interval, function, args=, kwargs=)", cancel: "(self)", run: "(self)" },
  {
    module: "threading",
  },
);

export const local = /* @__PURE__ */ define_class(
  "local",
  [],
  class {
    static __module__ = "_thread";
    static __qualname__ = "_local";

    static __new__(cls, ...args$) {
      const kwargs = dict_from(keywords(args$));
      const args = tuple_from(args$);
      if (
        (truth(args) || truth(kwargs)) &&
        is_(
          attr(cls.__init__, cls, "__init__", specials),
          attr(object.__init__, object, "__init__", specials),
        )
      ) {
        throw TypeError("Initialization arguments are not supported");
      }
      const self = call_special(object, "__new__", cls);
      call_special(object, "__setattr__", self, "_kept", dict_of());
      call_special(object, "__setattr__", self, "_given", tuple_of(args, kwargs));
      const value$1 = dict_of();
      setitem(attr(self._kept, self, "_kept"), get_ident(), value$1);
      return self;
    }

    __getattribute__(name) {
      if (contains(tuple_of("_kept", "_given", "__class__", "__init__"), name)) {
        return call_special(object, "__getattribute__", this, name);
      }
      const mine = _mine(this);
      if (eq(name, "__dict__")) {
        return mine;
      }
      if (contains(mine, name)) {
        return getitem(mine, name);
      }
      return call_special(object, "__getattribute__", this, name);
    }

    __setattr__(name, value) {
      let value$1;
      if (eq(name, "__dict__")) {
        throw AttributeError(
          `'${formatted(attr((value$1 = type_of(this)).__name__, value$1, "__name__"))}' object attribute '__dict__' is read-only`,
        );
      }
      setitem(_mine(this), name, value);
    }

    __delattr__(name) {
      let value$1;
      const mine = _mine(this);
      if (not_contains(mine, name)) {
        throw AttributeError(
          `'${formatted(attr((value$1 = type_of(this)).__name__, value$1, "__name__"))}' object has no attribute '${formatted(name)}'`,
        );
      }
      delitem(mine, name);
    }
  },
  {
    __new__: "@staticmethod (cls, *args, **kwargs)",
    __getattribute__: "(self, name)",
    __setattr__: "(self, name, value)",
    __delattr__: "(self, name)",
  },
  { module: "threading" },
);

/** The attributes of this thread; a thread that sees the object for the first time initialises it. */
function _mine(self) {
  const kept = attr(self._kept, self, "_kept");
  const me = get_ident();
  if (not_contains(kept, me)) {
    setitem(kept, me, dict_of());
    const [args, kwargs] = unpack(attr(self._given, self, "_given"), 2);
    call_special(self, "__init__", ...spread(args, self, "__init__"), kw(kwargs_of(kwargs)));
  }
  return getitem(kept, me);
}
def("_mine(self)", _mine, { module: "threading" });
