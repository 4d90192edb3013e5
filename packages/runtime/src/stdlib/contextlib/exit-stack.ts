/**
 * `ExitStack` and `AsyncExitStack`: context managers and callbacks, left in the reverse order of entering.
 *
 * Source: Library Reference, contextlib.ExitStack; CPython Lib/contextlib.py.
 */

import { start } from "../../objects/awaitable.ts";
import { apply, call, type PyFunction } from "../../objects/call.ts";
import { coroutine } from "../../objects/coroutine.ts";
import { define_class } from "../../objects/define-class.ts";
import { type PyBaseException, TypeError } from "../../objects/exceptions.ts";
import { SUSPENDED } from "../../objects/frame.ts";
import { current } from "../../objects/handling.ts";
import { type_of } from "../../objects/object.ts";
import { current_traceback } from "../../objects/tracebacks.ts";
import { truth } from "../../objects/truth.ts";
import type { Type } from "../../objects/type.ts";
import { chain } from "../../semantics/protocols/exceptions.ts";
import { AbstractAsyncContextManager, AbstractContextManager } from "./managers.ts";

type Body = Generator<unknown, unknown, unknown>;

/** What is called when the stack unwinds; gives true to swallow the exception, or an awaitable of that. */
interface Exit {
  readonly waits: boolean;
  /** A callback: what it returns means nothing. */
  readonly ignored?: boolean;
  readonly leave: (e: PyBaseException | null) => unknown;
}

interface Stack {
  $exits: Exit[];
  readonly $class: Type;
}

function details(e: PyBaseException | null): readonly unknown[] {
  return e === null ? [null, null, null] : [e.$class, e, current_traceback(e)];
}

/** A special method of the class of `x`. */
function special(x: unknown, name: string): PyFunction | undefined {
  const f = (type_of(x).prototype as Record<string, unknown>)[name];
  return typeof f === "function" ? (f as PyFunction) : undefined;
}

/** The two methods of a context manager. */
function methods_of(x: unknown, enter: string, exit: string, kind: string): [PyFunction, PyFunction] {
  const begin = special(x, enter);
  const leave = special(x, exit);
  if (begin !== undefined && leave !== undefined) return [begin, leave];
  const { $module, $qualname } = type_of(x);
  const missed = begin === undefined ? "" : ` (missed ${exit} method)`;
  throw TypeError(
    `'${$module}.${$qualname}' object does not support the ${kind}context manager protocol${missed}`,
  );
}

/** What both kinds of stack do; they derive from it as Python classes, `extends` is for the types. */
class Common {
  declare $exits: Exit[];
  declare $class: Type;

  __init__(): void {
    this.$exits = [];
  }
  enter_context(cm: unknown): unknown {
    const [begin, leave] = methods_of(cm, "__enter__", "__exit__", "");
    const value = apply(begin, cm, []);
    this.$exits.push({ waits: false, leave: (e) => apply(leave, cm, details(e)) });
    return value;
  }
  push(exit: unknown): unknown {
    const leave = special(exit, "__exit__");
    const run =
      leave === undefined ? call : (_: unknown, ...args: readonly unknown[]) => apply(leave, exit, args);
    this.$exits.push({ waits: false, leave: (e) => run(exit, ...details(e)) });
    return exit;
  }
  callback(f: unknown, ...args: readonly unknown[]): unknown {
    this.$exits.push({ waits: false, ignored: true, leave: () => call(f, ...args) });
    return f;
  }
  pop_all(): unknown {
    const other = (this.$class as unknown as () => Stack)();
    other.$exits = this.$exits;
    this.$exits = [];
    return other;
  }
}

const _BaseExitStack: Type = /* @__PURE__ */ define_class(
  "_BaseExitStack",
  [],
  Common as never,
  {
    __init__: "(self)",
    enter_context: "(self, cm)",
    push: "(self, exit)",
    callback: "(self, callback, /, *args, **kwds)",
    pop_all: "(self)",
  },
  { module: "contextlib" },
);

/** An unwinding: the exception on its way, and whether it came from one of the callbacks. */
class Unwinding {
  pending: PyBaseException | null;
  readonly received: boolean;
  /** What was being handled when it began: whatever a callback raises has that for its context at first. */
  readonly handled: PyBaseException | null = current();
  swallowed = false;
  raised = false;

  constructor(value: PyBaseException | null) {
    this.pending = value;
    this.received = value !== null;
  }
  left(exit: Exit, answer: unknown): void {
    if (this.pending === null || exit.ignored || !truth(answer)) return;
    this.swallowed = true;
    this.raised = false;
    this.pending = null;
  }
  failed(error: unknown): void {
    const raised = chain(error, this.handled);
    this.take_context(raised);
    this.pending = raised;
    this.raised = true;
  }
  /** As if the callbacks were nested with statements: what one raises came while the pending exception was on its way. */
  take_context(raised: PyBaseException): void {
    let last = raised;
    while (last.$context != null && last.$context !== this.pending && last.$context !== this.handled) {
      last = last.$context;
    }
    if (last.$context != null && last !== this.pending) last.$context = this.pending;
    raised.$complete = true;
  }
  /** What `__exit__` returns. @throws what a callback raised last */
  outcome(): boolean {
    if (this.raised) throw this.pending;
    return this.received && this.swallowed;
  }
}

function make_exit_stack(): Type {
  return define_class(
    "ExitStack",
    [_BaseExitStack, AbstractContextManager],
    class extends Common {
      __enter__(): unknown {
        return this;
      }
      __exit__(_type: unknown, value: PyBaseException | null): boolean {
        const unwinding = new Unwinding(value ?? null);
        for (let exit = this.$exits.pop(); exit !== undefined; exit = this.$exits.pop()) {
          try {
            unwinding.left(exit, exit.leave(unwinding.pending));
          } catch (error) {
            unwinding.failed(error);
          }
        }
        return unwinding.outcome();
      }
      close(): null {
        this.__exit__(null, null);
        return null;
      }
    } as never,
    { __enter__: "(self)", __exit__: "(self, exc_type, exc_value, traceback)", close: "(self)" },
    { module: "contextlib" },
  );
}

export const ExitStack: Type = /* @__PURE__ */ make_exit_stack();

function make_async_exit_stack(): Type {
  return define_class(
    "AsyncExitStack",
    [_BaseExitStack, AbstractAsyncContextManager],
    class extends Common {
      *enter_async_context(cm: unknown): Body {
        const [begin, leave] = methods_of(cm, "__aenter__", "__aexit__", "asynchronous ");
        let value = start(apply(begin, cm, []));
        if (value === SUSPENDED) value = yield;
        this.$exits.push({ waits: true, leave: (e) => apply(leave, cm, details(e)) });
        return value;
      }
      push_async_exit(exit: unknown): unknown {
        const leave = special(exit, "__aexit__");
        const run =
          leave === undefined ? call : (_: unknown, ...args: readonly unknown[]) => apply(leave, exit, args);
        this.$exits.push({ waits: true, leave: (e) => run(exit, ...details(e)) });
        return exit;
      }
      push_async_callback(f: unknown, ...args: readonly unknown[]): unknown {
        this.$exits.push({ waits: true, ignored: true, leave: () => call(f, ...args) });
        return f;
      }
      __aenter__(): unknown {
        return this;
      }
      *__aexit__(_type: unknown, value: PyBaseException | null): Body {
        const unwinding = new Unwinding(value ?? null);
        for (let exit = this.$exits.pop(); exit !== undefined; exit = this.$exits.pop()) {
          try {
            let answer = exit.leave(unwinding.pending);
            if (exit.waits) {
              answer = start(answer);
              if (answer === SUSPENDED) answer = yield;
            }
            unwinding.left(exit, answer);
          } catch (error) {
            unwinding.failed(error);
          }
        }
        return unwinding.outcome();
      }
      *aclose(): Body {
        const { __aexit__ } = this as unknown as { __aexit__: PyFunction };
        if (start(apply(__aexit__, this, [null, null, null])) === SUSPENDED) yield;
        return null;
      }
    } as never,
    {
      enter_async_context: "async (self, cm)",
      push_async_exit: "(self, exit)",
      push_async_callback: "(self, callback, /, *args, **kwds)",
      __aenter__: "async (self)",
      __aexit__: "async (self, exc_type, exc_value, traceback)",
      aclose: "async (self)",
    },
    { module: "contextlib", coroutine },
  );
}

export const AsyncExitStack: Type = /* @__PURE__ */ make_async_exit_stack();
