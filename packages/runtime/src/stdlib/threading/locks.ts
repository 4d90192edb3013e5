// @ts-nocheck
// biome-ignore-all lint: written by our compiler
// GENERATED from packages/runtime/python/threading/locks.py by `npm run library:python`. Do not edit.
/**
 * Locks, and what is made of them: nobody else can hold one, or set an event, while the program waits.
 *
 * So what CPython would wait for is an error that says so; what need not wait is as there.
 *
 * Source: Library Reference, `threading`, "Lock Objects" to "Barrier Objects"; docs/semantics.md.
 */

import { specials } from "../../objects/all-attributes.ts";
import { attr, call_method } from "../../objects/attributes.ts";
import { call, def } from "../../objects/call.ts";
import { eq, gt, lt, ne } from "../../objects/comparison.ts";
import { define_class } from "../../objects/define-class.ts";
import { RuntimeError, ValueError } from "../../objects/exceptions.ts";
import { float } from "../../objects/float.ts";
import { format } from "../../objects/format.ts";
import { formatted } from "../../objects/formatted.ts";
import { keywords } from "../../objects/signature.ts";
import { super_ } from "../../objects/super.ts";
import * as _threads from "../../objects/threads.ts";
import { truth } from "../../objects/truth.ts";
import { tuple_from } from "../../objects/tuple.ts";
import { hex } from "../../semantics/builtins/bases.ts";
import { id } from "../../semantics/builtins/id.ts";
import { isinstance } from "../../semantics/builtins/isinstance.ts";
import { add } from "../../semantics/operators/arithmetic.ts";
import { iadd, isub } from "../../semantics/operators/inplace.ts";
import { attribute } from "../../semantics/protocols/attributes.ts";
import { spread } from "../../semantics/protocols/calls.ts";
import { raise_ } from "../../semantics/protocols/exceptions.ts";
import { get_ident } from "../threading/threads.ts";

export const TIMEOUT_MAX = /* @__PURE__ */ float(9223372036);

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
      const me = call(get_ident);
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
      if (ne(this._owner, call(get_ident))) {
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
      return eq(this._owner, call(get_ident));
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
