/**
 * Raising and handling.
 *
 * From: `except ValueError as e`, `raise X from Y`, a name read too early
 * To:   `const e = caught(error); if (!matches(e, ValueError)) throw error;`, `throw raise_from(X, Y)`, `unbound(x, "x")`
 *
 * Source: The Python Language Reference, 7.8, 8.4, 4.2.
 */
import { call } from "../../objects/call.ts";
import { handled, handling, in_context_of, raised_during } from "../../objects/exception-contexts.ts";
import {
  BaseException,
  NameError,
  PyBaseException,
  RuntimeError,
  set_cause,
  TypeError,
  UnboundLocalError,
} from "../../objects/exceptions.ts";
import { current, state } from "../../objects/handling.ts";
import {
  anticipated as light_anticipated,
  caught as light_caught,
  taken,
} from "../../objects/host-errors.ts";
import { with_host_words } from "../../objects/host-words.ts";
import { is_type, type_of } from "../../objects/object.ts";
import { type_path } from "../../objects/object-repr.ts";
import { raised_here } from "../../objects/raising.ts";
import { Tuple } from "../../objects/tuple.ts";
import type { Type } from "../../objects/type.ts";

export { expect, relax } from "../../objects/expected-exceptions.ts";
export { handled, handling };

/** The exception a handler sees: `error` itself, or what stands for an error of the host. */
export const caught: typeof light_caught = /* @__PURE__ */ with_host_words(light_caught);

/** The same in a handler that is content with an exception without a stack. */
export const anticipated: typeof light_anticipated = /* @__PURE__ */ with_host_words(light_anticipated);

/** Does `except types` catch `e`? */
export function matches(e: PyBaseException, types: unknown): boolean {
  const cls = e.$class;
  if (cls === types || cls.$mro.includes(types as Type)) return is_exception_type(types) || refuse(e);
  if (types instanceof Tuple) {
    if (!types.$items.every(is_exception_type)) refuse(e);
    return types.$items.some((type) => cls.$mro.includes(type as Type));
  }
  if (!is_exception_type(types)) refuse(e);
  return false;
}

function is_exception_type(x: unknown): boolean {
  return is_type(x) && x.$mro.includes(BaseException);
}

function refuse(handled: PyBaseException): never {
  throw chain(TypeError("catching classes that do not inherit from BaseException is not allowed"), handled);
}

/**
 * `raise x`: an instance of the class, or the instance.
 * @param around  the exception whose handler the statement stands in
 */
export function raise_(x: unknown, around?: PyBaseException | null): PyBaseException {
  if (!(x instanceof PyBaseException)) return instance_of(x);
  if (x.$context != null) {
    const handled = around ?? current();
    if (handled !== null) raised_during(x, handled);
  }
  return raised_here(x);
}

/** The instance that a class in a `raise` stands for. */
function instance_of(x: unknown): PyBaseException {
  if (!is_exception_type(x)) throw TypeError("exceptions must derive from BaseException");
  const made = call(x);
  if (made instanceof PyBaseException) return made;
  const what = type_path(type_of(made));
  throw TypeError(
    `calling <class '${type_path(x as Type)}'> should have returned an instance of BaseException, not <class '${what}'>`,
  );
}

/** `raise x from cause`. */
export function raise_from(x: unknown, cause: unknown, around?: PyBaseException | null): PyBaseException {
  const exception = raise_(x, around);
  if (cause != null && !(cause instanceof PyBaseException) && !is_exception_type(cause)) {
    throw TypeError("exception causes must derive from BaseException");
  }
  set_cause(
    exception,
    cause == null || cause instanceof PyBaseException ? (cause ?? null) : instance_of(cause),
  );
  return exception;
}

/**
 * An exception that leaves the handler of `handled` (null: nothing is handled): that becomes the end of its chain of contexts.
 * @param error  what was thrown; a host error becomes a Python exception
 */
export function chain(error: unknown, handled: PyBaseException | null): PyBaseException {
  const exception = taken(error);
  // A `finally` that nothing is on its way through.
  if (handled === null) return exception;
  if (error !== state.thrown) return in_context_of(exception, handled);
  state.thrown = null;
  return raised_during(exception, handled);
}

/**
 * A bare `raise` outside of the handlers in sight: in a function that a handler has called.
 * @param pending  in a `finally`, what is on its way through it
 */
export function reraise(pending: PyBaseException | null = null): PyBaseException {
  return pending ?? current() ?? RuntimeError("No active exception to reraise");
}

/** A name that nothing defines. */
export function name_error(name: string): never {
  throw about(NameError(`name '${name}' is not defined`), name);
}

/** A global variable, read where it may not be there (yet, or any more). */
export function undefined_name(value: unknown, name: string): unknown {
  return value === undefined ? name_error(name) : value;
}

/** A local variable, read where it may not have a value. */
export function unbound(value: unknown, name: string): unknown {
  if (value !== undefined) return value;
  throw UnboundLocalError(`cannot access local variable '${name}' where it is not associated with a value`);
}

/** A variable of an enclosing function, read where it may not have a value. */
export function unbound_free(value: unknown, name: string): unknown {
  if (value !== undefined) return value;
  const words = `cannot access free variable '${name}' where it is not associated with a value in enclosing scope`;
  throw about(NameError(words), name);
}

/** Keep the name for `e.name`. */
function about(exception: PyBaseException, name: string): PyBaseException {
  (exception as { $about?: unknown }).$about = name;
  return exception;
}
