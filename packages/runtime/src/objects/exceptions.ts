/**
 * The exception hierarchy, in the order of the Library Reference's tree.
 *
 * From: `raise ValueError("x")`, `except OSError as e`
 * To:   `throw ValueError("x")`, a call that makes an instance of a subclass of Error with the host's stack
 *
 * An exception keeps its arguments in `$args`. What `str()` and `repr()` say of it is asked of `$str` and
 * `$repr`, which receive these two functions: so that throwing does not drag the text of every value along. Nor does it what a program may
 * name of an exception (`exception-attributes.ts`) and hand to its constructor by name (`exception-fields.ts`).
 *
 * Source: Library Reference, "Built-in Exceptions"; The Python Language Reference, 4.3.
 */
import { kind } from "./kind.ts";
import { builtin_type, object, type Type } from "./type.ts";

/** A text for a value: `str` or `repr`. */
export type Text = (x: unknown) => string;

/** One frame of a traceback, the outermost last: where an exception passed on its way up. */
export interface TracebackFrame {
  readonly name: string;
  readonly file: string;
  /** 1-based; 0 when unknown. */
  readonly line: number;
}

/** An exception class: `throw ValueError("x")`. */
export interface ExceptionType extends Type {
  (...args: readonly unknown[]): PyBaseException;
  $host: HostClass;
}

/**
 * The first exceptions of a program are made to be shown: with more of the host's frames, of which ten can all be the runtime's. Frames are most
 * of what raising costs, so programs that raise by the thousand go without.
 */
const early = { left: 500 };

/** What every exception has. Instances are native Error objects whose prototype is their type's. */
export class PyBaseException extends Error {
  declare $args: unknown[];
  declare $args_tuple: unknown;
  declare $cause: PyBaseException | null;
  declare $context: PyBaseException | null;
  declare $suppress: boolean;
  /** What it was raised in is no part of its chain: a group that `except*` clauses have put together. */
  declare $complete?: boolean;
  /** As asked for in its present handler, or as the program has set it; undefined when neither. */
  declare $traceback: object | null | undefined;
  /** What it was given as its traceback before it was raised. */
  declare $prior: object | undefined;
  /** The program has set it. */
  declare $traceback_given: boolean | undefined;
  /** A handler has seen it: it was raised. */
  declare $raised: boolean | undefined;
  /** Frames the exception passed while the JavaScript stack was not theirs, filled by the driver; between them host errors made where it was raised once more. */
  declare $frames: (TracebackFrame | Error)[];
  /** A handler was waiting for it when it was made; it may have no stack. */
  declare $expected: boolean | undefined;
  /** Made where it was raised once more, by name, before it passed any of `$frames`. */
  declare $again: Error[] | undefined;
  /** Made where the program handed over to the host's loop; its stack goes on where the exception's own ends. */
  declare $entered: Error;
  /** PEP 678; an own property from the first add_note on. */
  declare __notes__: unknown[];

  /**
   * What `__new__` does: keep the arguments, and let the host take its stack.
   * @param args  positional arguments, and perhaps a Keywords as the last
   */
  constructor(args: readonly unknown[] = []) {
    const { stackTraceLimit: limit = 0 } = Error as { stackTraceLimit?: number };
    const is_early = limit > 0 && early.left-- > 0;
    if (is_early) Reflect.set(Error, "stackTraceLimit", limit + 20);
    super(args.length === 1 && typeof args[0] === "string" ? args[0] : undefined);
    this.$args = by_name.positional(args);
    this.$raised = false;
    if (!is_early) return;
    Reflect.set(Error, "stackTraceLimit", limit);
    // The host's tools show the fields of an error that can be enumerated.
    for (const key of Object.keys(this)) Object.defineProperty(this, key, { enumerable: false });
  }

  get $class(): Type {
    return BaseException;
  }
  /** For JavaScript and the host's tools. */
  override get name(): string {
    return (this.$class as Type).$name;
  }
  override set name(value: unknown) {
    own(this, "name", value);
  }
  /** As `name`; an own property when the only argument is a string. */
  override get message(): string {
    return (this.$args ?? []).map((x) => (typeof x === "object" ? kind(x) : String(x))).join(", ");
  }
  override set message(value: unknown) {
    own(this, "message", value);
  }

  /** Called through `super().__init__(...)`, and by every class that has none of its own. */
  __init__(...args: unknown[]): void {
    this.$args = by_name.positional(args);
    if (this.$args_tuple !== undefined) this.$args_tuple = undefined;
    by_name.take?.(this, args);
  }

  /** `str(e)`, given the functions for the text of its arguments. */
  $str(str: Text, repr: Text): string {
    if (this.$args.length === 0) return "";
    return this.$args.length === 1 ? str(this.$args[0]) : `(${this.$args.map(repr).join(", ")})`;
  }
  /** `repr(e)`. */
  $repr(repr: Text): string {
    return `${(this.$class as Type).$name}(${this.$args.map(repr).join(", ")})`;
  }
}

function own(e: PyBaseException, key: string, value: unknown): void {
  Object.defineProperty(e, key, { value, writable: true, enumerable: true, configurable: true });
}

/** `raise e from cause`, where nothing has to be checked. */
export function set_cause(e: PyBaseException, cause: PyBaseException | null): void {
  e.$cause = cause;
  e.$suppress = true;
}

/** As `set_cause`, for what is raised in the place of `cause`. @returns e */
export function caused_by(e: PyBaseException, cause: unknown): PyBaseException {
  set_cause(e, cause as PyBaseException);
  e.$context = cause as PyBaseException;
  return e;
}

/** What keyword arguments are to an exception, in a program that has any: `exception-fields.ts`. */
export const by_name: {
  /** The arguments without them. */
  positional: (args: readonly unknown[]) => unknown[];
  /** Called with what a constructor was given. @throws TypeError where the class takes none */
  take: ((e: PyBaseException, args: readonly unknown[]) => void) | null;
} = { positional: (args) => args as unknown[], take: null };

/** A class, or several. */
export type Expected = Type | readonly Type[] | null;

/** What the `try` around the running code is waiting for, in a program whose handlers say so: `expected-exceptions.ts`. */
export const expected: {
  types: Expected;
  /** How many expected exceptions came to who expected them; never enough once one of them came to somebody else. */
  count: number;
  /** Makes an exception. */
  instance: (host: HostClass, args: readonly unknown[], cls: Type) => PyBaseException;
} = { types: null, count: 0, instance: (host, args) => new host(args) };

/** The JavaScript class of a type's instances. An Error is made fastest by a class that derives from it. */
export type HostClass = new (args: readonly unknown[]) => PyBaseException;

/**
 * An instance of `cls` after `__new__`; no `__init__` has been called.
 * @param args  positional arguments, and perhaps a Keywords as the last
 */
export function new_exception(cls: Type, args: readonly unknown[]): PyBaseException {
  return expected.instance(host_of(cls as ExceptionType), args, cls);
}

/** A class statement's exceptions inherit from its prototype; their JavaScript class is made with the first. */
function host_of(cls: ExceptionType): HostClass {
  if (!Object.hasOwn(cls, "$host")) {
    const { [cls.$name]: host } = {
      [cls.$name]: class extends PyBaseException {
        constructor(args: readonly unknown[]) {
          super(args);
          // The host's stack has the text by now; a `message` of its own is one that the program sets.
          delete (this as { message?: unknown }).message;
        }
      },
    };
    cls.$host = host as HostClass;
    Object.setPrototypeOf(cls.$host.prototype, cls.prototype);
  }
  return cls.$host;
}

/**
 * A built-in exception class.
 * @param host  the JavaScript class whose prototype instances get; its `__init__` is called
 */
export function exception_type(
  name: string,
  base: Type,
  host: HostClass = class extends PyBaseException {},
): ExceptionType {
  const { prototype } = host;
  if ((host as unknown) !== PyBaseException) Object.setPrototypeOf(prototype, base.prototype);
  // Node shows both names of an error, where they differ.
  Object.defineProperty(host, "name", { value: name });
  const own_init = prototype.__init__ !== PyBaseException.prototype.__init__;
  const make = (...args: unknown[]): PyBaseException => {
    const e = expected.instance(host, args, cls);
    by_name.take?.(e, args);
    if (own_init) e.__init__(...args);
    return e;
  };
  const cls = builtin_type(name, host, {
    bases: [base],
    open: true,
    allocate: new_exception,
    make,
  }) as ExceptionType;
  cls.$host = host;
  return cls;
}

class PyStopIteration extends PyBaseException {
  declare $value: unknown;
  get value(): unknown {
    return this.$value === undefined ? (this.$args[0] ?? null) : this.$value;
  }
  set value(value: unknown) {
    this.$value = value;
  }
}

class PySystemExit extends PyBaseException {
  declare $code: unknown;
  /** Several arguments are the code together: `special_attribute` makes the tuple. */
  get code(): unknown {
    if (this.$code !== undefined) return this.$code;
    return this.$args.length > 1 ? undefined : (this.$args[0] ?? null);
  }
  set code(code: unknown) {
    this.$code = code;
  }
}

class PyKeyError extends PyBaseException {
  /** The key in quotes, so that `KeyError('')` shows something. */
  override $str(str: Text, repr: Text): string {
    return this.$args.length === 1 ? repr(this.$args[0]) : super.$str(str, repr);
  }
}

export const BaseException: ExceptionType = /* @__PURE__ */ exception_type(
  "BaseException",
  object,
  PyBaseException,
);
export const GeneratorExit: ExceptionType = /* @__PURE__ */ exception_type("GeneratorExit", BaseException);
export const KeyboardInterrupt: ExceptionType = /* @__PURE__ */ exception_type(
  "KeyboardInterrupt",
  BaseException,
);
export const SystemExit: ExceptionType = /* @__PURE__ */ exception_type(
  "SystemExit",
  BaseException,
  PySystemExit,
);
export const Exception: ExceptionType = /* @__PURE__ */ exception_type("Exception", BaseException);
export const ArithmeticError: ExceptionType = /* @__PURE__ */ exception_type("ArithmeticError", Exception);
export const FloatingPointError: ExceptionType = /* @__PURE__ */ exception_type(
  "FloatingPointError",
  ArithmeticError,
);
export const OverflowError: ExceptionType = /* @__PURE__ */ exception_type("OverflowError", ArithmeticError);
export const ZeroDivisionError: ExceptionType = /* @__PURE__ */ exception_type(
  "ZeroDivisionError",
  ArithmeticError,
);
export const AssertionError: ExceptionType = /* @__PURE__ */ exception_type("AssertionError", Exception);
export const StopIteration: ExceptionType = /* @__PURE__ */ exception_type(
  "StopIteration",
  Exception,
  PyStopIteration,
);
export const StopAsyncIteration: ExceptionType = /* @__PURE__ */ exception_type(
  "StopAsyncIteration",
  Exception,
);
export const BufferError: ExceptionType = /* @__PURE__ */ exception_type("BufferError", Exception);
export const EOFError: ExceptionType = /* @__PURE__ */ exception_type("EOFError", Exception);
export const LookupError: ExceptionType = /* @__PURE__ */ exception_type("LookupError", Exception);
export const IndexError: ExceptionType = /* @__PURE__ */ exception_type("IndexError", LookupError);
export const KeyError: ExceptionType = /* @__PURE__ */ exception_type("KeyError", LookupError, PyKeyError);
export const MemoryError: ExceptionType = /* @__PURE__ */ exception_type("MemoryError", Exception);
export const NameError: ExceptionType = /* @__PURE__ */ exception_type("NameError", Exception);
export const UnboundLocalError: ExceptionType = /* @__PURE__ */ exception_type(
  "UnboundLocalError",
  NameError,
);
export const AttributeError: ExceptionType = /* @__PURE__ */ exception_type("AttributeError", Exception);
export const ReferenceError: ExceptionType = /* @__PURE__ */ exception_type("ReferenceError", Exception);
export const RuntimeError: ExceptionType = /* @__PURE__ */ exception_type("RuntimeError", Exception);
export const NotImplementedError: ExceptionType = /* @__PURE__ */ exception_type(
  "NotImplementedError",
  RuntimeError,
);
export const PythonFinalizationError: ExceptionType = /* @__PURE__ */ exception_type(
  "PythonFinalizationError",
  RuntimeError,
);
export const RecursionError: ExceptionType = /* @__PURE__ */ exception_type("RecursionError", RuntimeError);
export const SystemError: ExceptionType = /* @__PURE__ */ exception_type("SystemError", Exception);
export const TypeError: ExceptionType = /* @__PURE__ */ exception_type("TypeError", Exception);
export const ValueError: ExceptionType = /* @__PURE__ */ exception_type("ValueError", Exception);
export const Warning: ExceptionType = /* @__PURE__ */ exception_type("Warning", Exception);
export const BytesWarning: ExceptionType = /* @__PURE__ */ exception_type("BytesWarning", Warning);
export const DeprecationWarning: ExceptionType = /* @__PURE__ */ exception_type(
  "DeprecationWarning",
  Warning,
);
export const EncodingWarning: ExceptionType = /* @__PURE__ */ exception_type("EncodingWarning", Warning);
export const FutureWarning: ExceptionType = /* @__PURE__ */ exception_type("FutureWarning", Warning);
export const ImportWarning: ExceptionType = /* @__PURE__ */ exception_type("ImportWarning", Warning);
export const PendingDeprecationWarning: ExceptionType = /* @__PURE__ */ exception_type(
  "PendingDeprecationWarning",
  Warning,
);
export const ResourceWarning: ExceptionType = /* @__PURE__ */ exception_type("ResourceWarning", Warning);
export const RuntimeWarning: ExceptionType = /* @__PURE__ */ exception_type("RuntimeWarning", Warning);
export const SyntaxWarning: ExceptionType = /* @__PURE__ */ exception_type("SyntaxWarning", Warning);
export const UnicodeWarning: ExceptionType = /* @__PURE__ */ exception_type("UnicodeWarning", Warning);
export const UserWarning: ExceptionType = /* @__PURE__ */ exception_type("UserWarning", Warning);
