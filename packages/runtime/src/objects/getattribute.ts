/**
 * Instances of a class that defines `__getattribute__`.
 *
 * Generated code reads properties where they stand, so such an instance is a Proxy: every name Python code can
 * spell is asked of `__getattribute__`. Only these instances pay for it.
 *
 * Source: The Python Language Reference, 3.3.2.
 */
import { apply, type PyFunction } from "./call.ts";
import { AttributeError, PyBaseException } from "./exceptions.ts";
import { mangle, unmangle } from "./names.ts";

const targets: WeakMap<object, object> = /* @__PURE__ */ new WeakMap();

/** The instance itself, behind its Proxy. */
export function target_of(x: unknown): object | undefined {
  return typeof x === "object" && x !== null ? targets.get(x) : undefined;
}

/** `x`, behind a Proxy when its class asks for it. */
export function guarded(x: unknown): unknown {
  if (typeof x !== "object" || x === null || targets.has(x)) return x;
  if (typeof (x as Asking).__getattribute__ !== "function") return x;
  const proxy: object = new Proxy(x, { get: ask });
  targets.set(proxy, x);
  return proxy;
}

interface Asking {
  readonly __getattribute__?: PyFunction;
  readonly __getattr__?: PyFunction;
}

/** Names of the runtime (`$class`), of special methods and of JavaScript's object model are not asked for. */
function ask(target: object, key: string | symbol, proxy: unknown): unknown {
  if (typeof key === "symbol" || key.startsWith("$") || key.startsWith("__") || mangle(key) !== key) {
    return Reflect.get(target, key, proxy);
  }
  const { __getattribute__, __getattr__ } = target as Asking;
  try {
    return apply(__getattribute__ as PyFunction, proxy, [unmangle(key)]);
  } catch (error) {
    if (__getattr__ === undefined || !(error instanceof PyBaseException)) throw error;
    if (!error.$class.$mro.includes(AttributeError)) throw error;
    return apply(__getattr__, proxy, [unmangle(key)]);
  }
}
