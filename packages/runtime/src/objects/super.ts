/**
 * `super()`.
 *
 * From: `super().speak()`
 * To:   `call_method(super_(Dog, this), "speak")`
 *
 * Looks along the prototype chain of the instance's own class, from behind `Dog`: which is the MRO.
 *
 * Source: Library Reference, `super`.
 */

import { with_signature } from "./attributes.ts";
import { apply, call, type PyFunction } from "./call.ts";
import { AttributeError, RuntimeError, TypeError } from "./exceptions.ts";
import { bound_method, is_this_form } from "./method.ts";
import { unmangle } from "./names.ts";
import { is_type, type_name, type_of } from "./object.ts";
import { object_init, object_init_subclass, object_method, object_new } from "./object-methods.ts";
import { builtin_type, PyObject, type Type } from "./type.ts";

export class Super extends PyObject {
  /** The class behind which the search begins. */
  readonly $after: Type;
  readonly $of: unknown;

  constructor(after: Type, of: unknown) {
    super();
    this.$after = after;
    this.$of = of;
  }
  override get $class(): Type {
    return super_type;
  }

  /** The prototype behind the class, in the chain of the instance's own class; kept for the next call like it. */
  $next(): object {
    const start = is_type(this.$of) ? this.$of : type_of(this.$of);
    const after = this.$after as Type & { $behind?: { start: Type; next: object } };
    if (Object.hasOwn(after, "$behind") && after.$behind?.start === start) return after.$behind.next;
    const next = this.$find(start);
    after.$behind = { start, next };
    return next;
  }

  $find(start: Type): object {
    let prototype: object = start.prototype;
    while ((prototype as { $class: Type }).$class !== this.$after) {
      prototype = Object.getPrototypeOf(prototype) as object;
      if (prototype === null || (prototype as { $class?: Type }).$class === undefined) {
        throw TypeError("super(type, obj): obj must be an instance or subtype of type");
      }
    }
    return Object.getPrototypeOf(prototype) as object;
  }

  /** Call a method of the classes behind. */
  $call(key: string, args: readonly unknown[]): unknown {
    const next = this.$next();
    const f = (next as Record<string, unknown>)[key] as PyFunction | undefined;
    if (key === "__init__")
      return f === undefined
        ? object_init(this.$of, ...args)
        : apply(with_signature(f, next, key), this.$of, args);
    if (key === "__init_subclass__" && f === undefined) return object_init_subclass(this.$of, ...args);
    if (key === "__new__") {
      return f === undefined ? object_new(args[0], ...args.slice(1)) : apply(f, args[0], args.slice(1));
    }
    if (
      typeof f === "function" &&
      !is_type(this.$of) &&
      !is_type(f) &&
      (next as { $class?: unknown }).$class !== undefined
    ) {
      return apply(with_signature(f, next, key), this.$of, args);
    }
    const found = this.$load(key);
    if (found === undefined) throw AttributeError(`'super' object has no attribute '${unmangle(key)}'`);
    return call(found, ...args);
  }

  $load(key: string): unknown {
    const next = this.$next();
    const value: unknown = is_type(this.$of)
      ? (next as Record<string, unknown>)[key]
      : Reflect.get(next, key, this.$of);
    if (value === undefined) return object_method(this.$of, key);
    if (typeof value !== "function" || is_type(value)) return value;
    const f = value as PyFunction;
    if (key === "__new__") return (cls: unknown, ...args: readonly unknown[]) => apply(f, cls, args);
    if (is_type(this.$of)) {
      const class_method = f.$class_method;
      return bound_method(class_method ?? f, this.$of);
    }
    return f.$signature !== undefined && !is_this_form(f) ? f : bound_method(f, this.$of);
  }

  $repr(): string {
    const of = this.$of;
    return `<super: <class '${this.$after.$name}'>, <${is_type(of) ? of.$name : type_name(of)} object>>`;
  }
}

export const super_type: Type = /* @__PURE__ */ builtin_type("super", Super, {
  make: (...args: unknown[]) => {
    if (args.length === 0) throw RuntimeError("super(): no arguments");
    const [cls, of] = args;
    if (!is_type(cls)) throw TypeError(`super() argument 1 must be a type, not ${type_name(cls)}`);
    return super_(cls, of);
  },
});

/** `super(cls, of)`; without arguments in a method, the compiler fills them in. */
export function super_(cls: unknown, of: unknown): Super {
  const after = cls as Type;
  if (!type_of(of).$mro.includes(after) && !(is_type(of) && of.$mro.includes(after))) {
    const what = is_type(of) ? `type ${of.$name}` : `instance of ${type_name(of)}`;
    throw TypeError(
      `super(type, obj): obj (${what}) is not an instance or subtype of type (${after.$name}).`,
    );
  }
  return new Super(after, of);
}
