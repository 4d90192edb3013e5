/**
 * What a program names of an exception: `e.__cause__ = x`, `e.add_note("x")`, `e.with_traceback(tb)`.
 *
 * The runtime itself reads and writes the fields behind them (`$cause`, `$context`), so that only a program that looks at attributes
 * carries these: they are put into BaseException by whatever does, `attr`, `call_method`, `setattr` (`common-attributes.ts`).
 *
 * Source: Library Reference, "BaseException"; PEP 3134; PEP 678.
 */
import { AttributeError, NameError, PyBaseException, set_cause, TypeError } from "./exceptions.ts";
import { kind } from "./kind.ts";
import { tracebacks } from "./places.ts";
import type { Type } from "./type.ts";

/** The attributes: nobody makes one. */
class ExceptionAttributes {
  /** Reading goes through `special_attribute`, which makes the tuple: so that throwing needs no tuple. */
  get args(): undefined {
    return undefined;
  }
  set args(values: unknown) {
    if (values === null || typeof values !== "object" || !(Symbol.iterator in values)) {
      throw TypeError(`'${kind(values)}' object is not iterable`);
    }
    const e = of(this);
    e.$args = [...(values as Iterable<unknown>)];
    e.$args_tuple = undefined;
  }
  get __cause__(): unknown {
    return of(this).$cause ?? null;
  }
  set __cause__(cause: unknown) {
    set_cause(of(this), exception_or_none(cause, "cause"));
  }
  get __context__(): unknown {
    return of(this).$context ?? null;
  }
  set __context__(context: unknown) {
    of(this).$context = exception_or_none(context, "context");
  }
  get __suppress_context__(): boolean {
    return of(this).$suppress ?? false;
  }
  set __suppress_context__(suppress: boolean) {
    of(this).$suppress = suppress;
  }
  get __traceback__(): unknown {
    return traceback_of(of(this));
  }
  set __traceback__(traceback: unknown) {
    set_traceback(of(this), traceback);
  }

  add_note(note: unknown): null {
    return add_note(of(this), note);
  }
  with_traceback(traceback: unknown): unknown {
    set_traceback(of(this), traceback);
    return this;
  }
}

function of(attributes: ExceptionAttributes): PyBaseException {
  return attributes as unknown as PyBaseException;
}

function exception_or_none(x: unknown, role: string): PyBaseException | null {
  if (x == null) return null;
  if (x instanceof PyBaseException) return x;
  throw TypeError(`exception ${role} must be None or derive from BaseException`);
}

/** `e.__traceback__` */
export function traceback_of(e: PyBaseException): object | null {
  if (e.$traceback === undefined && e.$raised && tracebacks.of !== null) {
    e.$traceback = tracebacks.of(e);
    e.$traceback_given = false;
  }
  return e.$traceback ?? null;
}

/** `e.__traceback__ = traceback` */
export function set_traceback(e: PyBaseException, traceback: unknown): void {
  if (traceback != null && (traceback as { $class?: Type }).$class?.$name !== "traceback") {
    throw TypeError("__traceback__ must be a traceback or None");
  }
  if (traceback != null && traceback === e.$traceback) return;
  e.$traceback = traceback ?? null;
  e.$traceback_given = true;
}

/** `e.add_note(note)` */
export function add_note(e: PyBaseException, note: unknown): null {
  if (typeof note !== "string") throw TypeError(`note must be a str, not '${kind(note)}'`);
  e.__notes__ ??= [];
  if (!Array.isArray(e.__notes__)) throw TypeError("Cannot add note: __notes__ is not a list");
  e.__notes__.push(note);
  return null;
}

/** Put the attributes into the classes. @returns `value`, which may ask for one */
export function with_exception_attributes<T>(value: T): T {
  const { constructor: _, ...attributes } = Object.getOwnPropertyDescriptors(ExceptionAttributes.prototype);
  Object.defineProperties(PyBaseException.prototype, attributes);
  // Fields that are None until somebody sets them; `name` is `$about`, as a JavaScript error has a name of its own.
  Object.assign(NameError.prototype, { $about: null });
  Object.assign(AttributeError.prototype, { $about: null, obj: null });
  return value;
}
