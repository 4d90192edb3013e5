/**
 * The exception hierarchy, in the order of the Library Reference's tree.
 *
 * From: `raise ValueError("x")`, `except OSError as e`
 * To:   `throw ValueError("x")`, a call that makes an instance of a subclass of Error with the host's stack
 *
 * An exception keeps its arguments in `$args`. What `str()` and `repr()` say of it is asked of `$str` and
 * `$repr`, which receive these two functions: so that throwing does not drag the text of every value along.
 *
 * Source: Library Reference, "Built-in Exceptions"; The Python Language Reference, 4.3.
 */
import { kind } from "./kind.ts";
import { tracebacks } from "./places.ts";
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
  /** Frames the exception passed while the JavaScript stack was not theirs: filled by the driver. */
  declare $frames: TracebackFrame[];
  /** A handler was waiting for it when it was made; it may have no stack. */
  declare $expected: boolean | undefined;
  /** Made where it was raised once more, by name. */
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
    super(args.length === 1 && typeof args[0] === "string" ? args[0] : undefined);
    this.$args = split_keywords(args)[0];
    this.$raised = false;
  }

  get $class(): Type {
    return BaseException;
  }
  /** For the host's tools; an own property when the only argument is a string. */
  override get message(): string {
    return (this.$args ?? []).map((x) => (typeof x === "object" ? kind(x) : String(x))).join(", ");
  }
  override set message(value: unknown) {
    Object.defineProperty(this, "message", { value, writable: true, enumerable: true, configurable: true });
  }
  /** Reading goes through `special_attribute`, which makes the tuple: so that throwing needs no tuple. */
  get args(): undefined {
    return undefined;
  }
  set args(values: unknown) {
    if (values === null || typeof values !== "object" || !(Symbol.iterator in values)) {
      throw TypeError(`'${kind(values)}' object is not iterable`);
    }
    this.$args = [...(values as Iterable<unknown>)];
    this.$args_tuple = undefined;
  }
  get __cause__(): unknown {
    return this.$cause ?? null;
  }
  set __cause__(cause: unknown) {
    this.$cause = exception_or_none(cause, "cause");
    this.$suppress = true;
  }
  get __context__(): unknown {
    return this.$context ?? null;
  }
  set __context__(context: unknown) {
    this.$context = exception_or_none(context, "context");
  }
  get __suppress_context__(): boolean {
    return this.$suppress ?? false;
  }
  set __suppress_context__(suppress: boolean) {
    this.$suppress = suppress;
  }
  get __traceback__(): unknown {
    if (this.$traceback === undefined && this.$raised && tracebacks.of !== null) {
      this.$traceback = tracebacks.of(this);
      this.$traceback_given = false;
    }
    return this.$traceback ?? null;
  }
  set __traceback__(traceback: unknown) {
    if (traceback != null && (traceback as { $class?: Type }).$class?.$name !== "traceback") {
      throw TypeError("__traceback__ must be a traceback or None");
    }
    if (traceback != null && traceback === this.$traceback) return;
    this.$traceback = traceback ?? null;
    this.$traceback_given = true;
  }

  /** Called through `super().__init__(...)`, and by every class that has none of its own. */
  __init__(...args: unknown[]): void {
    const [values, record] = split_keywords(args);
    if (record !== null) throw TypeError(`${this.$class.$name}() takes no keyword arguments`);
    this.$args = values;
    this.$args_tuple = undefined;
  }
  /** Does the constructor take fields by name? */
  get $takes_names(): boolean {
    return false;
  }
  /** What was given by name, for a copy: no attribute of the program's. */
  $fields(): Record<string, unknown> {
    return {};
  }
  add_note(note: unknown): null {
    if (typeof note !== "string") throw TypeError(`note must be a str, not '${kind(note)}'`);
    this.__notes__ ??= [];
    if (!Array.isArray(this.__notes__)) throw TypeError("Cannot add note: __notes__ is not a list");
    this.__notes__.push(note);
    return null;
  }
  with_traceback(traceback: unknown): this {
    this.__traceback__ = traceback;
    return this;
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

function exception_or_none(x: unknown, role: string): PyBaseException | null {
  if (x == null) return null;
  if (x instanceof PyBaseException) return x;
  throw TypeError(`exception ${role} must be None or derive from BaseException`);
}

/** Names given as keywords: a trailing Keywords is recognised by its record. */
function split_keywords(args: readonly unknown[]): [unknown[], Readonly<Record<string, unknown>> | null] {
  const last = args[args.length - 1];
  if (typeof last !== "object" || last === null) return [args as unknown[], null];
  const record = (last as { $record?: Record<string, unknown> }).$record;
  return record === undefined ? [[...args], null] : [args.slice(0, -1), record];
}

/** The JavaScript class of a type's instances. An Error is made fastest by a class that derives from it. */
type HostClass = new (args: readonly unknown[]) => PyBaseException;

/**
 * What the `try` around the running code is waiting for: `expect` in semantics/protocols sets it, `relax` takes it back.
 *
 * Taking the host's stack is nearly all that an exception costs. One that a handler surely takes, and that handler looks at its arguments
 * at most, needs none; the first `WARM_UP` of a program have it nevertheless, so that only programs which raise by the thousand can tell.
 */
export const expected: {
  types: Expected;
  /** How many expected exceptions came to who expected them; never enough once one of them came to somebody else. */
  count: number;
} = { types: null, count: 0 };

const WARM_UP = 500;

/** A class, or several. */
export type Expected = Type | readonly Type[] | null;

function is_expected(cls: Type): boolean {
  const { types } = expected;
  if (types === null) return false;
  const is_of = (type: Type) => type === cls || cls.$mro.includes(type);
  return typeof types === "function" ? is_of(types) : types.some(is_of);
}

function instance(cls: Type, host: HostClass, args: readonly unknown[]): PyBaseException {
  if (!is_expected(cls)) return new host(args);
  const e = new (expected.count > WARM_UP ? stackless(host) : host)(args);
  e.$expected = true;
  return e;
}

/** An instance that is no native Error and has no stack: what it takes to be caught. */
function stackless(host: HostClass): HostClass {
  const made = host as HostClass & { $stackless?: HostClass };
  if (!Object.hasOwn(made, "$stackless")) {
    const Stackless = function (this: PyBaseException, args: readonly unknown[]): void {
      this.$args = split_keywords(args)[0];
      this.$raised = false;
    };
    Stackless.prototype = host.prototype;
    made.$stackless = Stackless as unknown as HostClass;
  }
  return made.$stackless as HostClass;
}

/**
 * An instance of `cls` after `__new__`; no `__init__` has been called.
 * @param args  positional arguments, and perhaps a Keywords as the last
 */
export function new_exception(cls: Type, args: readonly unknown[]): PyBaseException {
  return instance(cls, host_of(cls as ExceptionType), args);
}

/** A class statement's exceptions inherit from its prototype; their JavaScript class is made with the first. */
function host_of(cls: ExceptionType): HostClass {
  if (!Object.hasOwn(cls, "$host")) {
    cls.$host = class extends PyBaseException {
      constructor(args: readonly unknown[]) {
        super(args);
        // The host's stack has the text by now; a `message` of its own is one that the program sets.
        delete (this as { message?: unknown }).message;
      }
    };
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
  Object.defineProperty(prototype, "name", { value: name, writable: true, configurable: true });
  const own_init = prototype.__init__ !== PyBaseException.prototype.__init__;
  const make = (...args: unknown[]): PyBaseException => {
    const last = args[args.length - 1];
    const plain = typeof last !== "object" || last === null || !("$record" in last);
    const e = instance(cls, host, args);
    if (!plain && !e.$takes_names) throw TypeError(`${name}() takes no keyword arguments`);
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

/** OSError, in a program that has it: what the host says of files and sockets is one then. */
export const os_error: { type: ExceptionType | null } = { type: null };

/** What a misspelt keyword may have meant: the binder of wrong calls puts itself here. */
export const spelling: { best_match: (wrong: string, candidates: readonly string[]) => string | null } = {
  best_match: () => null,
};

/**
 * Fields set by keyword: `NameError("...", name="x")`.
 *
 * `name` is kept as `$about`, because JavaScript's `name` of an error is its class; `getattr(e, "name")` knows.
 */
function take_keywords(e: PyBaseException, args: readonly unknown[], fields: readonly string[]): void {
  const [values, record] = split_keywords(args);
  e.$args = values;
  e.$args_tuple = undefined;
  const target = e as unknown as Record<string, unknown>;
  for (const field of fields) target[field === "name" ? "$about" : field] = record?.[field] ?? null;
  for (const key of Object.keys(record ?? {})) {
    if (fields.includes(key)) continue;
    const close = spelling.best_match(key, fields);
    const hint = close === null ? "" : `. Did you mean '${close}'?`;
    throw TypeError(`${constructor_name(e)}() got an unexpected keyword argument '${key}'${hint}`);
  }
}

/** Those of the fields above that have a value. */
function given_fields(e: PyBaseException, fields: readonly string[]): Record<string, unknown> {
  const source = e as unknown as Record<string, unknown>;
  const given = fields.map((field) => [field, source[field === "name" ? "$about" : field]] as const);
  return Object.fromEntries(given.filter(([, value]) => value != null));
}

/** The built-in class whose constructor complains. */
function constructor_name(e: PyBaseException): string {
  return e.$class.$mro.find((cls) => cls.$module === "builtins")?.$name ?? "BaseException";
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

class PyNameError extends PyBaseException {
  override get $takes_names(): boolean {
    return true;
  }
  override __init__(...args: unknown[]): void {
    take_keywords(this, args, ["name"]);
  }
}

class PyAttributeError extends PyBaseException {
  override get $takes_names(): boolean {
    return true;
  }
  override __init__(...args: unknown[]): void {
    take_keywords(this, args, ["name", "obj"]);
  }
  override $fields(): Record<string, unknown> {
    return given_fields(this, ["name", "obj"]);
  }
}

class PyImportError extends PyBaseException {
  declare msg: unknown;
  override get $takes_names(): boolean {
    return true;
  }
  override __init__(...args: unknown[]): void {
    take_keywords(this, args, ["name", "path", "name_from"]);
    this.msg = this.$args.length === 1 ? this.$args[0] : null;
  }
  override $fields(): Record<string, unknown> {
    return given_fields(this, ["name", "path", "name_from"]);
  }
  override $str(str: Text, repr: Text): string {
    return typeof this.msg === "string" ? this.msg : super.$str(str, repr);
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
export const ImportError: ExceptionType = /* @__PURE__ */ exception_type(
  "ImportError",
  Exception,
  PyImportError,
);
export const ModuleNotFoundError: ExceptionType = /* @__PURE__ */ exception_type(
  "ModuleNotFoundError",
  ImportError,
);
export const LookupError: ExceptionType = /* @__PURE__ */ exception_type("LookupError", Exception);
export const IndexError: ExceptionType = /* @__PURE__ */ exception_type("IndexError", LookupError);
export const KeyError: ExceptionType = /* @__PURE__ */ exception_type("KeyError", LookupError, PyKeyError);
export const MemoryError: ExceptionType = /* @__PURE__ */ exception_type("MemoryError", Exception);
export const NameError: ExceptionType = /* @__PURE__ */ exception_type("NameError", Exception, PyNameError);
export const UnboundLocalError: ExceptionType = /* @__PURE__ */ exception_type(
  "UnboundLocalError",
  NameError,
);
export const AttributeError: ExceptionType = /* @__PURE__ */ exception_type(
  "AttributeError",
  Exception,
  PyAttributeError,
);
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
