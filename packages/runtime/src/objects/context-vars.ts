/**
 * Context variables: variables whose value belongs to a task.
 *
 * From: `request = ContextVar("request", default=None)`, `token = request.set(7)`
 * To:   the same calls; a task runs in a copy of the context that created it
 *
 * A context as a mapping is here too: only a program that has variables, or asks for a context, can look into one.
 *
 * Source: Library Reference, "contextvars"; PEP 567.
 */

import { bind } from "./binding.ts";
import { call } from "./call.ts";
import { equals } from "./comparison.ts";
import { ContextObject, context_type, execution, copy_context as plain_copy, run_in } from "./context.ts";
import { AttributeError, KeyError, LookupError, RuntimeError, TypeError, ValueError } from "./exceptions.ts";
import { BuiltinIterator } from "./iterators.ts";
import { fill } from "./late.ts";
import { builtin_type, PyObject, type Type } from "./object.ts";
import { at_address } from "./object-repr.ts";
import { repr } from "./repr.ts";
import { Keywords, keywords, signature_of } from "./signature.ts";
import { NotImplemented } from "./singletons.ts";
import { tuple_of } from "./tuple.ts";

/** The methods that a context has as a mapping: for `fill`, nobody makes one. */
class ContextMapping extends ContextObject {
  /** @returns undefined when it has no value here */
  $value_of(variable: unknown): unknown {
    const known = checked(variable);
    return this.$values?.get(known);
  }

  __getitem__(variable: unknown): unknown {
    const found = this.$value_of(variable);
    if (found === undefined) throw KeyError(variable);
    return found;
  }

  __contains__(variable: unknown): boolean {
    return this.$value_of(variable) !== undefined;
  }

  get(variable: unknown, fallback: unknown = null): unknown {
    const found = this.$value_of(variable);
    return found === undefined ? fallback : found;
  }

  /** Call `callable` in this context: what it sets stays here. */
  run(...args: unknown[]): unknown {
    if (args.length === 0 || args[0] instanceof Keywords)
      throw TypeError("run() missing 1 required positional argument");
    const [callable, ...rest] = args;
    if (this.$entered) throw RuntimeError(`cannot enter context: ${repr(this)} is already entered`);
    return run_in(this, () => call(callable, ...rest));
  }

  __repr__(): string {
    return `<_contextvars.Context object${at_address(this)}>`;
  }

  __len__(): number {
    return this.$values?.size ?? 0;
  }

  get __hash__(): null {
    return null;
  }

  /** The same variables with equal values. */
  __eq__(other: unknown): unknown {
    if (!(other instanceof ContextObject)) return NotImplemented;
    if ((this.$values?.size ?? 0) !== (other.$values?.size ?? 0)) return false;
    for (const [variable, value] of this.$values ?? []) {
      const theirs = other.$values?.get(variable);
      if (theirs === undefined || !equals(value, theirs)) return false;
    }
    return true;
  }

  __iter__(): Iterator<unknown> {
    return this[Symbol.iterator]();
  }

  [Symbol.iterator](): Iterator<unknown> {
    return [...(this.$values?.keys() ?? [])][Symbol.iterator]();
  }

  keys(): ContextView {
    return new ContextKeys([...(this.$values?.keys() ?? [])]);
  }

  values(): ContextView {
    return new ContextValues([...(this.$values?.values() ?? [])]);
  }

  items(): ContextView {
    return new ContextItems([...(this.$values ?? [])].map(([variable, value]) => tuple_of(variable, value)));
  }
}

/** What `keys`, `values` and `items` give: iterators that know how many there were. */
abstract class ContextView extends BuiltinIterator {
  readonly $count: number;

  constructor(entries: readonly unknown[]) {
    super(entries[Symbol.iterator]());
    this.$count = entries.length;
  }

  __len__(): number {
    return this.$count;
  }
}
class ContextKeys extends ContextView {
  override get $class(): Type {
    return keys_type;
  }
}
class ContextValues extends ContextView {
  override get $class(): Type {
    return values_type;
  }
}
class ContextItems extends ContextView {
  override get $class(): Type {
    return items_type;
  }
}
const keys_type: Type = /* @__PURE__ */ builtin_type("keys", ContextKeys, { final: true });
const values_type: Type = /* @__PURE__ */ builtin_type("values", ContextValues, { final: true });
const items_type: Type = /* @__PURE__ */ builtin_type("items", ContextItems, { final: true });

/** The values of a context, safe to change. */
function own_values(context: ContextObject): Map<object, unknown> {
  if (context.$values === null || context.$shared) {
    context.$values = new Map(context.$values ?? []);
    context.$shared = false;
  }
  return context.$values;
}

function checked(variable: unknown): ContextVarObject {
  if (variable instanceof ContextVarObject) return variable;
  throw TypeError(`a ContextVar key was expected, got ${repr(variable)}`);
}

/** A variable with a value in each context. */
class ContextVarObject extends PyObject {
  readonly $label: string;
  readonly $default: unknown;

  constructor(name: string, fallback: unknown) {
    super();
    this.$label = name;
    this.$default = fallback;
  }

  get name(): string {
    return this.$label;
  }

  set name(_name: unknown) {
    throw AttributeError("readonly attribute");
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
    own_values(context).set(this, value ?? null);
    return token;
  }

  reset(token: unknown): null {
    if (!(token instanceof TokenObject)) throw TypeError(`expected an instance of Token, got ${repr(token)}`);
    if (token.$used) throw RuntimeError(`${repr(token)} has already been used once`);
    if (token.$of !== this) throw ValueError(`${repr(token)} was created by a different ContextVar`);
    if (token.$context !== execution.context)
      throw ValueError(`${repr(token)} was created in a different Context`);
    token.$used = true;
    const values = own_values(token.$context);
    if (token.$old === undefined) values.delete(this);
    else values.set(this, token.$old);
    return null;
  }

  __repr__(): string {
    const fallback = this.$default === undefined ? "" : ` default=${repr(this.$default)}`;
    return `<ContextVar name=${repr(this.$label)}${fallback}${at_address(this)}>`;
  }
}

/** What `set` gives: the value to go back to. */
class TokenObject extends PyObject {
  readonly $of: ContextVarObject;
  readonly $context: ContextObject;
  /** undefined: it had no value. */
  readonly $old: unknown;
  $used = false;

  constructor(variable: ContextVarObject, context: ContextObject, old: unknown) {
    super();
    this.$of = variable;
    this.$context = context;
    this.$old = old;
  }

  override get $class(): Type {
    return Token;
  }

  get var(): ContextVarObject {
    return this.$of;
  }

  set var(_variable: unknown) {
    throw AttributeError("attribute 'var' of '_contextvars.Token' objects is not writable");
  }

  get old_value(): unknown {
    return this.$old === undefined ? MISSING : this.$old;
  }

  set old_value(_value: unknown) {
    throw AttributeError("attribute 'old_value' of '_contextvars.Token' objects is not writable");
  }

  __repr__(): string {
    return `<Token${this.$used ? " used" : ""} var=${repr(this.$of)}${at_address(this)}>`;
  }
}

class TokenMissing extends PyObject {
  override get $class(): Type {
    return token_missing;
  }

  __repr__(): string {
    return "<Token.MISSING>";
  }
}
const token_missing: Type = /* @__PURE__ */ builtin_type("Token.MISSING", TokenMissing);
const MISSING: TokenMissing = /* @__PURE__ */ new TokenMissing();

/** Give contexts their methods. @returns what `make` makes */
export function complete<T>(make: () => T): T {
  fill("_contextvars.Context", ContextMapping);
  context_type.$make = new_context;
  context_type.$signatures = { get: "(self, key, default=, /)", run: "(self, *args, **kwargs)" };
  return make();
}

function new_context(...args: unknown[]): ContextObject {
  const named = keywords(args);
  if (args.length > 0 || Object.keys(named).length > 0)
    throw TypeError("Context() does not accept any arguments");
  return new ContextObject();
}

/** The type of contexts. */
export const Context: Type = /* @__PURE__ */ complete(() => context_type);

/** A copy of the current context. */
export const copy_context: () => ContextObject = /* @__PURE__ */ complete(() => plain_copy);

export const ContextVar: Type = /* @__PURE__ */ complete(() =>
  builtin_type("ContextVar", ContextVarObject, {
    module: "_contextvars",
    path: true,
    final: true,
    make: (...args: unknown[]) => {
      const [name, fallback] = bind(signature_of("ContextVar(name, /, *, default=)", 0, true), args);
      if (typeof name !== "string") throw TypeError("context variable name must be a str");
      return new ContextVarObject(name, keywords([fallback])["default"]);
    },
    signatures: { get: "(self, default=, /)", set: "(self, value, /)", reset: "(self, token, /)" },
  }),
);
export const Token: Type = /* @__PURE__ */ token_type();

function token_type(): Type {
  const cls = builtin_type("Token", TokenObject, {
    module: "_contextvars",
    path: true,
    final: true,
    make: () => {
      throw RuntimeError("Tokens can only be created by ContextVars");
    },
  });
  for (const holder of [cls, cls.prototype]) {
    Object.defineProperty(holder, "MISSING", { value: MISSING, writable: true, configurable: true });
  }
  return cls;
}
