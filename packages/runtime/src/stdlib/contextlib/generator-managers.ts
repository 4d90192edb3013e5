/**
 * Context managers from generator functions.
 *
 * From: `@contextmanager def opened(path): ... yield f ...`
 * To:   a function that makes managers; `__enter__` runs the generator to its yield, `__exit__` past it
 *
 * What the body of the with statement raises is thrown in at the yield; when that very exception comes out again the
 * with statement goes on raising it.
 *
 * Source: Library Reference, contextlib.contextmanager; CPython Lib/contextlib.py.
 */

import { call_method } from "../../objects/attributes.ts";
import { start } from "../../objects/awaitable.ts";
import { call, type PyFunction } from "../../objects/call.ts";
import { coroutine } from "../../objects/coroutine.ts";
import { define_class } from "../../objects/define-class.ts";
import {
  AttributeError,
  type PyBaseException,
  RuntimeError,
  StopAsyncIteration,
  StopIteration,
  set_cause,
} from "../../objects/exceptions.ts";
import { SUSPENDED } from "../../objects/frame.ts";
import { PyGenerator, steps_of } from "../../objects/generator.ts";
import { is_a, iter_of } from "../../objects/iteration.ts";
import type { Type } from "../../objects/type.ts";
import { caught } from "../../semantics/protocols/exceptions.ts";
import { wraps } from "./decorating.ts";
import {
  AbstractAsyncContextManager,
  AbstractContextManager,
  AsyncContextDecorator,
  ContextDecorator,
} from "./managers.ts";

type Steps = ReturnType<typeof steps_of>;
type Body = Generator<unknown, unknown, unknown>;

/** How a manager gets its generator, once for each use. */
interface Source {
  readonly f: unknown;
  readonly args: readonly unknown[];
}

const _GeneratorContextManager: Type = /* @__PURE__ */ define_class(
  "_GeneratorContextManager",
  [AbstractContextManager, ContextDecorator],
  class {
    declare gen: unknown;
    declare $source: Source | null;
    __init__(source: Source): void {
      this.$source = source;
      this.gen = call(source.f, ...source.args);
    }
    _recreate_cm(): unknown {
      return _GeneratorContextManager(this.$source);
    }
    __enter__(): unknown {
      if (this.$source === null) throw used_up();
      this.$source = null;
      const step = steps(this.gen).next(null);
      if (step.done) throw not_yielded(StopIteration());
      return step.value;
    }
    __exit__(exc_type: unknown, value: PyBaseException | null): boolean {
      const generator = steps(this.gen);
      if (exc_type == null) {
        if (generator.next(null).done) return false;
        throw not_stopped(() => generator.close(), "generator didn't stop");
      }
      const thrown = value ?? (call(exc_type) as PyBaseException);
      try {
        if (generator.$throw(thrown).done) return true;
      } catch (error) {
        if (is_same(caught(error), thrown)) return false;
        throw error;
      }
      throw not_stopped(() => generator.close(), "generator didn't stop after throw()");
    }
  } as never,
  {
    __init__: "(self, source)",
    _recreate_cm: "(self)",
    __enter__: "(self)",
    __exit__: "(self, typ, value, traceback)",
  },
  { module: "contextlib" },
);

/** A generator, or any other iterator that the function returned. */
function steps(gen: unknown): Steps {
  return steps_of(gen instanceof PyGenerator ? gen : iter_of(gen));
}

/** A second use: the arguments were given away at the first. */
function used_up(): Error {
  return AttributeError("'_GeneratorContextManager' object has no attribute 'args'");
}

/** `raise RuntimeError("generator didn't yield") from None`. */
function not_yielded(stop: PyBaseException): Error {
  const error = RuntimeError("generator didn't yield");
  error.$context = stop;
  set_cause(error, null);
  return error;
}

function not_stopped(close: () => void, words: string): Error {
  const error = RuntimeError(words);
  close();
  return error;
}

/** The exception that went in came out again, perhaps as PEP 479 wraps a StopIteration. */
function is_same(raised: PyBaseException, thrown: PyBaseException): boolean {
  if (raised === thrown) return true;
  const stops = is_a(thrown, StopIteration) || is_a(thrown, StopAsyncIteration);
  return stops && is_a(raised, RuntimeError) && raised.$cause === thrown;
}

/** `@contextmanager`: a function that makes managers of what the generator function makes. */
export function contextmanager(f: unknown): PyFunction {
  return wraps(f, (...args) => _GeneratorContextManager({ f, args } satisfies Source));
}

const _AsyncGeneratorContextManager: Type = /* @__PURE__ */ define_class(
  "_AsyncGeneratorContextManager",
  [AbstractAsyncContextManager, AsyncContextDecorator],
  class {
    declare gen: unknown;
    declare $source: Source | null;
    __init__(source: Source): void {
      this.$source = source;
      this.gen = call(source.f, ...source.args);
    }
    _recreate_cm(): unknown {
      return _AsyncGeneratorContextManager(this.$source);
    }
    *__aenter__(): Body {
      this.$source = null;
      try {
        const value = start(call_method(this.gen, "__anext__"));
        return value === SUSPENDED ? yield : value;
      } catch (error) {
        if (!is_a(caught(error), StopAsyncIteration)) throw error;
        throw not_yielded(caught(error));
      }
    }
    *__aexit__(exc_type: unknown, value: PyBaseException | null): Body {
      const thrown = exc_type == null ? null : (value ?? (call(exc_type) as PyBaseException));
      try {
        const asked =
          thrown === null ? call_method(this.gen, "__anext__") : call_method(this.gen, "athrow", thrown);
        if (start(asked) === SUSPENDED) yield;
      } catch (error) {
        const raised = caught(error);
        if (is_a(raised, StopAsyncIteration)) return thrown !== null && raised !== thrown;
        if (thrown !== null && is_same(raised, thrown)) return false;
        throw error;
      }
      const stopped = RuntimeError(
        thrown === null ? "generator didn't stop" : "generator didn't stop after athrow()",
      );
      if (start(call_method(this.gen, "aclose")) === SUSPENDED) yield;
      throw stopped;
    }
  } as never,
  {
    __init__: "(self, source)",
    _recreate_cm: "(self)",
    __aenter__: "async (self)",
    __aexit__: "async (self, typ, value, traceback)",
  },
  { module: "contextlib", coroutine },
);

/** `@asynccontextmanager`: the same for an asynchronous generator function. */
export function asynccontextmanager(f: unknown): PyFunction {
  return wraps(f, (...args) => _AsyncGeneratorContextManager({ f, args } satisfies Source));
}
