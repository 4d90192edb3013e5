/**
 * Properties of a class that has `__getattr__`: it is asked too when a getter raises AttributeError.
 *
 * From: `@property def size(self): return self.missing` beside `def __getattr__(self, name): ...`
 * To:   an accessor whose getter catches AttributeError and asks `__getattr__`
 *
 * Source: The Python Language Reference, 3.3.2, `object.__getattr__`.
 */
import { apply, type PyFunction } from "./call.ts";
import { StaticMethod } from "./descriptors.ts";
import { AttributeError } from "./exceptions.ts";
import { caught } from "./host-errors.ts";
import { unmangle } from "./names.ts";
import type { Type } from "./type.ts";

/** Its own getters; and those of its bases, when it is the class that brings `__getattr__`. */
export function guard_getters(cls: Type): void {
  const owners = Object.hasOwn(cls.prototype, "__getattr__") ? cls.$mro : [cls];
  for (const owner of owners) {
    for (const [key, descriptor] of Object.entries(owner.$descriptors ?? {})) {
      if (descriptor instanceof StaticMethod || (owner !== cls && Object.hasOwn(cls.prototype, key)))
        continue;
      const held = Object.getOwnPropertyDescriptor(owner.prototype, key);
      if (held?.get === undefined) continue;
      Object.defineProperty(cls.prototype, key, { ...held, get: guarded(held.get, key) });
      cls.$descriptors ??= Object.create(null) as Record<string, object>;
      cls.$descriptors[key] = descriptor;
    }
  }
}

/** Getters by those that ask `__getattr__` in their place. */
const plain: WeakMap<object, () => unknown> = /* @__PURE__ */ new WeakMap();

/** What a property under `key` gives by itself, where its getter would ask `__getattr__` too; undefined when there is none such. */
export function without_fallback(x: object, key: string): (() => unknown) | undefined {
  for (
    let holder: object | null = x;
    holder !== null;
    holder = Object.getPrototypeOf(holder) as object | null
  ) {
    const held = Object.getOwnPropertyDescriptor(holder, key);
    if (held !== undefined) return held.get && plain.get(held.get);
  }
  return undefined;
}

function guarded(getter: () => unknown, key: string): () => unknown {
  const asking = function (this: { __getattr__: PyFunction }): unknown {
    try {
      return getter.call(this);
    } catch (error) {
      const e = caught(error);
      if (!e.$class.$mro.includes(AttributeError)) throw error;
      return apply(this.__getattr__, this, [unmangle(key)]);
    }
  } as () => unknown;
  plain.set(asking, getter);
  return asking;
}
