/**
 * The small context managers, and the bases of one's own.
 *
 * They are made as compiled classes are, so that Python classes can derive from them.
 *
 * Source: Library Reference, contextlib.
 */

import { call_method } from "../../objects/attributes.ts";
import { start } from "../../objects/awaitable.ts";
import { with_driving } from "../../objects/by-hand.ts";
import { apply, def, type PyFunction } from "../../objects/call.ts";
import { coroutine } from "../../objects/coroutine.ts";
import { define_class } from "../../objects/define-class.ts";
import { BaseExceptionGroup } from "../../objects/exception-groups.ts";
import type { PyBaseException } from "../../objects/exceptions.ts";
import { SUSPENDED } from "../../objects/frame.ts";
import { type StreamName, streams, type Writable } from "../../objects/host.ts";
import { is_a } from "../../objects/iteration.ts";
import { NotImplemented } from "../../objects/singletons.ts";
import { type Tuple, tuple_from } from "../../objects/tuple.ts";
import type { Type } from "../../objects/type.ts";
import { matches } from "../../semantics/protocols/exceptions.ts";
import { ABC, abstractmethod } from "../abc.ts";
import { has_method } from "../collections/abc/abstract.ts";
import { async_decorated, decorated } from "./decorating.ts";

const MODULE = { module: "contextlib" } as const;
const ASYNCHRONOUS = { ...MODULE, coroutine } as const;
const EXIT = "(self, exc_type, exc_value, traceback)";

type Body = Generator<unknown, unknown, unknown>;

/** What has both methods is a context manager, whatever it derives from. */
function counts_by_methods(cls: Type, enter: string, exit: string): unknown {
  return has_method(cls, enter) && has_method(cls, exit) ? true : NotImplemented;
}

export const AbstractContextManager: Type = /* @__PURE__ */ define_class(
  "AbstractContextManager",
  [ABC],
  class {
    static __exit__ = abstractmethod(def(`AbstractContextManager.__exit__${EXIT}`, () => null));
    __enter__(): unknown {
      return this;
    }
    static __subclasshook__(this: Type, cls: Type): unknown {
      return this === AbstractContextManager
        ? counts_by_methods(cls, "__enter__", "__exit__")
        : NotImplemented;
    }
  } as never,
  { __enter__: "(self)", __subclasshook__: "@classmethod (cls, subclass, /)" },
  MODULE,
);

export const AbstractAsyncContextManager: Type = /* @__PURE__ */ define_class(
  "AbstractAsyncContextManager",
  [ABC],
  class {
    static __aexit__ = abstractmethod(def(`AbstractAsyncContextManager.__aexit__${EXIT}`, () => null));
    __aenter__(): unknown {
      return this;
    }
    static __subclasshook__(this: Type, cls: Type): unknown {
      return this === AbstractAsyncContextManager
        ? counts_by_methods(cls, "__aenter__", "__aexit__")
        : NotImplemented;
    }
  } as never,
  { __aenter__: "async (self)", __subclasshook__: "@classmethod (cls, subclass, /)" },
  ASYNCHRONOUS,
);

/** A manager that can decorate functions. One that can be used only once makes a new one in `_recreate_cm`. */
export const ContextDecorator: Type = /* @__PURE__ */ define_class(
  "ContextDecorator",
  [],
  class {
    _recreate_cm(): unknown {
      return this;
    }
    __call__(f: unknown): unknown {
      return decorated(f, () => call_method(this, "_recreate_cm"));
    }
  } as never,
  { _recreate_cm: "(self)", __call__: "(self, func)" },
  MODULE,
);

export const AsyncContextDecorator: Type = /* @__PURE__ */ define_class(
  "AsyncContextDecorator",
  [],
  class {
    _recreate_cm(): unknown {
      return this;
    }
    __call__(f: unknown): unknown {
      return async_decorated(f, () => call_method(this, "_recreate_cm"));
    }
  } as never,
  { _recreate_cm: "(self)", __call__: "(self, func)" },
  MODULE,
);

/** `with closing(x)`: `x.close()` at the end. */
export const closing: Type = /* @__PURE__ */ with_driving(
  define_class(
    "closing",
    [AbstractContextManager],
    class {
      declare thing: unknown;
      __init__(thing: unknown): void {
        this.thing = thing;
      }
      __enter__(): unknown {
        return this.thing;
      }
      __exit__(): null {
        call_method(this.thing, "close");
        return null;
      }
    } as never,
    { __init__: "(self, thing)", __enter__: "(self)", __exit__: "(self, *exc_info)" },
    MODULE,
  ),
);

/** `async with aclosing(x)`: `await x.aclose()` at the end. */
export const aclosing: Type = /* @__PURE__ */ define_class(
  "aclosing",
  [AbstractAsyncContextManager],
  class {
    declare thing: unknown;
    __init__(thing: unknown): void {
      this.thing = thing;
    }
    __aenter__(): unknown {
      return this.thing;
    }
    *__aexit__(): Body {
      if (start(call_method(this.thing, "aclose")) === SUSPENDED) yield;
      return null;
    }
  } as never,
  { __init__: "(self, thing)", __aenter__: "async (self)", __aexit__: "async (self, *exc_info)" },
  ASYNCHRONOUS,
);

/** Does nothing; for a manager that is optional. */
export const nullcontext: Type = /* @__PURE__ */ define_class(
  "nullcontext",
  [AbstractContextManager, AbstractAsyncContextManager],
  class {
    declare enter_result: unknown;
    __init__(enter_result: unknown = null): void {
      this.enter_result = enter_result;
    }
    __enter__(): unknown {
      return this.enter_result;
    }
    __exit__(): null {
      return null;
    }
    __aenter__(): unknown {
      return this.enter_result;
    }
    __aexit__(): null {
      return null;
    }
  } as never,
  {
    __init__: "(self, enter_result=)",
    __enter__: "(self)",
    __exit__: "(self, *excinfo)",
    __aenter__: "async (self)",
    __aexit__: "async (self, *excinfo)",
  },
  ASYNCHRONOUS,
);

/** Swallows exceptions of the given classes; of a group, the ones that match. */
export const suppress: Type = /* @__PURE__ */ define_class(
  "suppress",
  [AbstractContextManager],
  class {
    declare _exceptions: Tuple;
    __init__(...exceptions: unknown[]): void {
      this._exceptions = tuple_from(exceptions);
    }
    __enter__(): null {
      return null;
    }
    __exit__(exc_type: unknown, e: PyBaseException): unknown {
      if (exc_type == null) return null;
      if (matches(e, this._exceptions)) return true;
      if (!is_a(e, BaseExceptionGroup)) return false;
      const split = (e as unknown as { split: PyFunction }).split;
      const [, rest] = (apply(split, e, [this._exceptions]) as Tuple).$items;
      if (rest == null) return true;
      throw rest;
    }
  } as never,
  { __init__: "(self, *exceptions)", __enter__: "(self)", __exit__: "(self, exctype, excinst, exctb)" },
  MODULE,
);

/** Another target for what is written to a standard stream. */
function redirection(name: string, stream: StreamName): Type {
  return define_class(
    name,
    [AbstractContextManager],
    class {
      declare _new_target: Writable;
      declare _old_targets: (Writable | null)[];
      __init__(new_target: Writable): void {
        this._new_target = new_target;
        this._old_targets = [];
      }
      __enter__(): unknown {
        this._old_targets.push(streams[stream]);
        streams[stream] = this._new_target;
        return this._new_target;
      }
      __exit__(): null {
        streams[stream] = this._old_targets.pop() ?? null;
        return null;
      }
    } as never,
    { __init__: "(self, new_target)", __enter__: "(self)", __exit__: "(self, exctype, excinst, exctb)" },
    MODULE,
  );
}

export const redirect_stdout: Type = /* @__PURE__ */ redirection("redirect_stdout", "stdout");
export const redirect_stderr: Type = /* @__PURE__ */ redirection("redirect_stderr", "stderr");
