/**
 * Instances of a class that defines `__getattribute__`, or a `__setattr__` that its bases do not know of.
 *
 * Generated code reads and writes properties where they stand, so such an instance is a Proxy: every name Python code
 * can spell is asked of `__getattribute__`, and told to `__setattr__`. Only these instances pay for it.
 *
 * Source: The Python Language Reference, 3.3.2.
 */
import { apply, type PyFunction } from "./call.ts";
import { AttributeError, PyBaseException } from "./exceptions.ts";
import { mangle, unmangle } from "./names.ts";
import type { Type } from "./type.ts";

const targets: WeakMap<object, object> = /* @__PURE__ */ new WeakMap();

/** The instance itself, behind its Proxy. */
export function target_of(x: unknown): object | undefined {
  return typeof x === "object" && x !== null ? targets.get(x) : undefined;
}

/** Must instances of `cls` stand behind a Proxy? */
export function needs_guard(cls: Type): boolean {
  const { __getattribute__, __setattr__ } = cls.prototype as Asking;
  if (__getattribute__ !== undefined) return true;
  if (__setattr__ === undefined) return false;
  // A class statement without `__setattr__` in sight assigns to `this` directly.
  return cls.$mro.some(
    (base) => base.$js !== undefined && (base.prototype as Asking).__setattr__ === undefined,
  );
}

/** `x`, behind a Proxy when its class asks for it. */
export function guarded(x: unknown): unknown {
  if (typeof x !== "object" || x === null || targets.has(x)) return x;
  const { $class, __getattribute__, __setattr__ } = x as Asking;
  if ($class === undefined || !needs_guard($class)) return x;
  const proxy: object = new Proxy(x, {
    ...(__getattribute__ !== undefined && { get: ask }),
    ...(__setattr__ !== undefined && { set: tell }),
  });
  targets.set(proxy, x);
  return proxy;
}

interface Asking {
  readonly $class?: Type;
  readonly __setattr__?: PyFunction;
  readonly __getattribute__?: PyFunction;
  readonly __getattr__?: PyFunction;
}

/** Names of the runtime (`$class`), of special methods, of JavaScript's object model, of a list's elements and its length concern nobody. */
function is_internal(key: string | symbol, target: object): key is symbol {
  if (typeof key === "symbol" || key.startsWith("$") || key.startsWith("__") || mangle(key) !== key)
    return true;
  return Array.isArray(target) && (key === "length" || /^\d+$/.test(key));
}

function tell(target: object, key: string | symbol, value: unknown, proxy: unknown): boolean {
  if (is_internal(key, target)) return Reflect.set(target, key, value);
  apply((target as Asking).__setattr__ as PyFunction, proxy, [unmangle(key), value]);
  return true;
}

function ask(target: object, key: string | symbol, proxy: unknown): unknown {
  return is_internal(key, target) ? Reflect.get(target, key, proxy) : asked(target, key, proxy);
}

/**
 * A special name that the program says itself, `x.__dict__`: the protocols of the language, which read such names too,
 * pass `__getattribute__` by. Undefined when the class has none.
 */
export function ask_special(x: unknown, key: string): unknown {
  const target = target_of(x);
  if (target === undefined || (target as Asking).__getattribute__ === undefined) return undefined;
  return asked(target, key, x);
}

function asked(target: object, key: string, proxy: unknown): unknown {
  const { __getattribute__, __getattr__ } = target as Asking;
  try {
    return apply(__getattribute__ as PyFunction, proxy, [unmangle(key)]);
  } catch (error) {
    if (__getattr__ === undefined || !(error instanceof PyBaseException)) throw error;
    if (!error.$class.$mro.includes(AttributeError)) throw error;
    return apply(__getattr__, proxy, [unmangle(key)]);
  }
}
