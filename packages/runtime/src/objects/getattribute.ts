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
export function target_of(x: object): object {
  return targets.get(x) ?? x;
}

/** `x`, behind a Proxy when its class asks for it. */
export function guarded(x: unknown): unknown {
  if (typeof x !== "object" || x === null) return x;
  const ask = (x as { __getattribute__?: unknown }).__getattribute__;
  if (typeof ask !== "function" || targets.has(x)) return x;
  const proxy: object = new Proxy(x, {
    get(target, key, receiver) {
      if (
        typeof key === "symbol" ||
        key.startsWith("$") ||
        key.startsWith("__") ||
        (mangle(key) !== key && key !== unmangle(key))
      ) {
        return Reflect.get(target, key, receiver);
      }
      try {
        return apply(ask as PyFunction, receiver, [unmangle(key)]);
      } catch (error) {
        if (error instanceof PyBaseException && error.$class.$mro.includes(AttributeError)) return undefined;
        throw error;
      }
    },
  });
  targets.set(proxy, x);
  return proxy;
}
