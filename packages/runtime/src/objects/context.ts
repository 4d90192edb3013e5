/**
 * Context variables: variables whose value belongs to a task.
 *
 * From: `request = ContextVar("request", default=None)`, `token = request.set(7)`
 * To:   the same calls; a task runs in a copy of the context that created it
 *
 * The context that runs now is `execution.context`. It is null as long as nothing was set in it: then nothing is copied either,
 * so that a program without context variables pays nothing for them.
 *
 * Source: Library Reference, "contextvars"; PEP 567.
 */

import { call } from "./call.ts";
import { KeyError, LookupError, RuntimeError, TypeError, ValueError } from "./exceptions.ts";
import { builtin_type, PyObject, type Type, type_name } from "./object.ts";
import { at_address } from "./object-repr.ts";
import { repr } from "./repr.ts";
import { keywords } from "./signature.ts";
import { Tuple, tuple_of } from "./tuple.ts";

/** The context that code runs in; null stands for one in which nothing has been set. */
export const execution: { context: ContextObject | null } = { context: null };

/** The values of context variables. */
export class ContextObject extends PyObject {
  /** Shared with the copies made of it; replaced before it is changed. */
  $values: Map<ContextVarObject, unknown> | null = null;
  $shared = false;
  $entered = false;

  override get $class(): Type {
    return Context;
  }

  /** Call `callable` in this context: what it sets stays here. */
  run(callable: unknown, ...args: unknown[]): unknown {
    if (this.$entered) throw RuntimeError(`cannot enter context: ${repr(this)} is already entered`);
    const outer = execution.context;
    this.$entered = true;
    execution.context = this;
    try {
      return call(callable, ...args);
    } finally {
      execution.context = outer;
      this.$entered = false;
    }
  }

  /** A shallow copy. */
  copy(): ContextObject {
    const copied = new ContextObject();
    if (this.$values !== null) {
      this.$shared = true;
      copied.$values = this.$values;
      copied.$shared = true;
    }
    return copied;
  }

  /** The map, safe to change. */
  $own(): Map<ContextVarObject, unknown> {
    if (this.$values === null || this.$shared) {
      this.$values = new Map(this.$values ?? []);
      this.$shared = false;
    }
    return this.$values;
  }

  __getitem__(variable: unknown): unknown {
    const found = this.$values?.get(checked(variable));
    if (found === undefined) throw KeyError(variable);
    return found;
  }

  __contains__(variable: unknown): boolean {
    return this.$values?.has(checked(variable)) ?? false;
  }

  get(variable: unknown, fallback: unknown = null): unknown {
    return this.$values?.get(checked(variable)) ?? fallback;
  }

  __len__(): number {
    return this.$values?.size ?? 0;
  }

  __iter__(): Iterator<unknown> {
    return this[Symbol.iterator]();
  }

  [Symbol.iterator](): Iterator<ContextVarObject> {
    return [...(this.$values?.keys() ?? [])][Symbol.iterator]();
  }

  keys(): unknown[] {
    return [...(this.$values?.keys() ?? [])];
  }

  values(): unknown[] {
    return [...(this.$values?.values() ?? [])];
  }

  items(): unknown[] {
    return [...(this.$values ?? [])].map(([variable, value]) => tuple_of(variable, value));
  }

  __repr__(): string {
    return `<_contextvars.Context object${at_address(this)}>`;
  }
}

function checked(variable: unknown): ContextVarObject {
  if (variable instanceof ContextVarObject) return variable;
  throw TypeError(`a ContextVar key was expected, got ${repr(variable)}`);
}

/** A variable with a value in each context. */
export class ContextVarObject extends PyObject {
  readonly name: string;
  readonly $default: unknown;

  constructor(name: string, fallback: unknown) {
    super();
    this.name = name;
    this.$default = fallback;
  }

  override get $class(): Type {
    return ContextVar;
  }

  get(fallback?: unknown): unknown {
    const found = execution.context?.$values?.get(this);
    if (found !== undefined) return found;
    if (fallback !== undefined) return fallback;
    if (this.$default !== undefined) return this.$default;
    throw LookupError(this);
  }

  set(value: unknown): TokenObject {
    execution.context ??= new ContextObject();
    const context = execution.context;
    const token = new TokenObject(this, context, context.$values?.get(this));
    context.$own().set(this, value ?? null);
    return token;
  }

  reset(token: unknown): null {
    if (!(token instanceof TokenObject)) throw TypeError(`expected an instance of Token, got ${repr(token)}`);
    if (token.$used) throw RuntimeError(`${repr(token)} has already been used once`);
    if (token.var !== this) throw ValueError(`${repr(token)} was created by a different ContextVar`);
    if (token.$context !== execution.context)
      throw ValueError(`${repr(token)} was created in a different Context`);
    token.$used = true;
    const values = token.$context.$own();
    if (token.$old === undefined) values.delete(this);
    else values.set(this, token.$old);
    return null;
  }

  __repr__(): string {
    const fallback = this.$default === undefined ? "" : ` default=${repr(this.$default)}`;
    return `<ContextVar name=${repr(this.name)}${fallback}${at_address(this)}>`;
  }
}

/** What `set` gives: the value to go back to. */
export class TokenObject extends PyObject {
  readonly var: ContextVarObject;
  readonly $context: ContextObject;
  /** undefined: it had no value. */
  readonly $old: unknown;
  $used = false;

  constructor(variable: ContextVarObject, context: ContextObject, old: unknown) {
    super();
    this.var = variable;
    this.$context = context;
    this.$old = old;
  }

  override get $class(): Type {
    return Token;
  }

  get MISSING(): unknown {
    return MISSING;
  }

  get old_value(): unknown {
    return this.$old === undefined ? MISSING : this.$old;
  }

  __repr__(): string {
    return `<Token${this.$used ? " used" : ""} var=${repr(this.var)}${at_address(this)}>`;
  }
}

class TokenMissing extends PyObject {
  __repr__(): string {
    return "<Token.MISSING>";
  }
}
const MISSING: TokenMissing = /* @__PURE__ */ new TokenMissing();

export const Context: Type = /* @__PURE__ */ builtin_type("Context", ContextObject, {
  module: "_contextvars",
  make: () => new ContextObject(),
  signatures: { get: "(self, key, default=, /)", run: "(self, callable, /, *args, **kwargs)" },
});
export const ContextVar: Type = /* @__PURE__ */ builtin_type("ContextVar", ContextVarObject, {
  module: "_contextvars",
  make: (name: unknown, ...options: unknown[]) => {
    if (typeof name !== "string") throw TypeError("context variable name must be a str");
    return new ContextVarObject(name, keywords(options)["default"]);
  },
  signatures: { get: "(self, default=, /)", set: "(self, value, /)", reset: "(self, token, /)" },
});
export const Token: Type = /* @__PURE__ */ builtin_type("Token", TokenObject, { module: "_contextvars" });

/** A copy of the current context. */
export function copy_context(): ContextObject {
  return execution.context?.copy() ?? new ContextObject();
}

/** As `copy_context`, but null for one in which nothing is set. */
export function copy_if_set(): ContextObject | null {
  return execution.context === null || execution.context.$values === null ? null : execution.context.copy();
}

/** @returns `value` as a context, or null when it is None */
export function context_or_null(value: unknown): ContextObject | null {
  if (value == null) return null;
  if (value instanceof ContextObject) return value;
  throw TypeError(`a context is required, not ${value instanceof Tuple ? "tuple" : type_name(value)}`);
}
