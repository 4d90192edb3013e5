/**
 * `super()`.
 *
 * From: `super().speak()`
 * To:   `call_method(super_(Dog, this), "speak")`
 *
 * The methods of `object` and `type` at the end of the search are there where a program names one of them, `__init__` and its kin apart
 * (common-attributes.ts).
 *
 * Looks along the prototype chain of the instance's own class, from behind `Dog`: which is the MRO.
 *
 * Source: Library Reference, `super`.
 */

import { class_attribute, with_signature } from "./attributes.ts";
import { apply, call, type PyFunction } from "./call.ts";
import { others } from "./common-attributes.ts";
import { AttributeError, RuntimeError, TypeError } from "./exceptions.ts";
import { bound_method, is_this_form } from "./method.ts";
import { unmangle } from "./names.ts";
import { new_method } from "./new-method.ts";
import { is_type, type_name, type_of } from "./object.ts";
import { object_init, object_init_subclass, object_new } from "./object-methods.ts";
import { Keywords } from "./signature.ts";
import { told_class } from "./told-class.ts";
import { builtin_type, PyObject, type Type, type } from "./type.ts";

/** In place of the object of a `super(C)` that is bound to none. */
const UNBOUND: unique symbol = /* @__PURE__ */ Symbol("unbound");

export class Super extends PyObject {
  /** The class behind which the search begins. */
  readonly $after: Type;
  /** The object the search is for, or `UNBOUND`. */
  readonly $of: unknown;

  constructor(after: Type, of: unknown) {
    super();
    this.$after = after;
    this.$of = of;
  }
  override get $class(): Type {
    return super_type;
  }

  /** Are class methods looked for? The alternative for a class is that it is an instance of its metaclass. */
  get $is_class(): boolean {
    return is_type(this.$of) && this.$of.$mro.includes(this.$after);
  }

  /** The class whose MRO is searched. */
  get $start(): Type {
    return this.$is_class ? (this.$of as Type) : class_for(this.$of, this.$after);
  }

  /** The prototype behind the class, in the chain of the instance's own class; kept for the next call like it. */
  $next(): object {
    const start = this.$start;
    const after = this.$after;
    const known = known_behind(after, start);
    if (known !== undefined) return known;
    const next = this.$find(start);
    (after as Searched).$behind = { after, start, next };
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
    if (this.$of === UNBOUND) return call(this.$load(key) ?? this.$missing(key), ...args);
    const next = this.$next();
    const f = (next as Record<string, unknown>)[key] as PyFunction | undefined;
    if (typeof this.$of === "object" && is_method_taking(f, args)) return Reflect.apply(f, this.$of, args);
    const of_type = f === undefined ? this.$type_method(key) : undefined;
    if (of_type !== undefined) return of_type(...args);
    if (key === "__init__") {
      if (f !== undefined) return apply(with_signature(f, next, key), this.$of, args);
      return this.$of instanceof Super ? init(args) : object_init(this.$of, ...args);
    }
    if (key === "__init_subclass__" && f === undefined) return object_init_subclass(this.$of, ...args);
    if (key === "__new__") return this.$new()(...args);
    if (
      typeof f === "function" &&
      !this.$is_class &&
      !is_type(f) &&
      (next as { $class?: unknown }).$class !== undefined
    ) {
      return apply(with_signature(f, next, key), this.$of, args);
    }
    const found = this.$load(key);
    return call(found ?? this.$missing(key), ...args);
  }

  /** The next `__new__`, as a function of the class and its arguments. */
  $new(): (...args: readonly unknown[]) => unknown {
    const { $mro } = this.$start;
    const f = new_method($mro, $mro.indexOf(this.$after) + 1);
    return (cls, ...args) => (f === undefined ? object_new(cls, ...args) : apply(f, cls, args));
  }

  $missing(key: string): never {
    throw AttributeError(`'super' object has no attribute '${unmangle(key)}'`);
  }

  __get__(of: unknown): Super {
    return this.$bind(of);
  }

  /** `super(C).__get__(x)`: as a descriptor in a class body it is bound to the instances. */
  $bind(of: unknown): Super {
    return of == null || this.$of !== UNBOUND ? this : super_(this.$after, of);
  }

  /** What it has itself. */
  $own(key: string): unknown {
    const of = this.$of === UNBOUND ? null : this.$of;
    switch (key) {
      case "__class__":
        return this.$class;
      case "__self__":
        return of;
      case "__thisclass__":
        return this.$after;
      case "__self_class__":
        return of === null ? null : this.$start;
      default:
        return undefined;
    }
  }

  $load(key: string): unknown {
    const own = this.$own(key);
    if (own !== undefined) return own;
    if (this.$of === UNBOUND) {
      return key === "__get__" ? (of: unknown) => this.$bind(of) : others.object_method(this, key);
    }
    if (this.$is_class && key !== "__new__") {
      const of = this.$of as Type;
      const behind = of.$mro.slice(of.$mro.indexOf(this.$after) + 1);
      const found = class_attribute(behind, of, key);
      return found === undefined ? (this.$type_method(key) ?? others.object_method(of, key)) : found;
    }
    const next = this.$next();
    const value: unknown = this.$is_class
      ? (next as Record<string, unknown>)[key]
      : Reflect.get(next, key, this.$of);
    if (value === undefined)
      return this.$type_method(key) ?? this.$derived(key) ?? others.object_method(this.$of, key);
    if (typeof value !== "function" || is_type(value)) return value;
    const f = value as PyFunction;
    if (key === "__new__") return this.$new();
    return f.$signature !== undefined && !is_this_form(f) ? f : bound_method(f, this.$of);
  }

  /** What it has by a class derived from `super`, or was given. */
  $derived(key: string): unknown {
    if (this.$class === super_type) return undefined;
    const value = (this as unknown as Record<string, unknown>)[key];
    return typeof value === "function" && !Object.hasOwn(this, key)
      ? bound_method(value as PyFunction, this)
      : value;
  }

  /** A method of `type`, where the search ends there: in a class of classes. */
  $type_method(key: string): PyFunction | undefined {
    const { $of: of } = this;
    if (!is_type(of) || key === "__new__") return undefined;
    const metaclass = this.$is_class ? of : of.$class;
    if (!metaclass.$mro.includes(type)) return undefined;
    const f = (type.$type_method?.(key) ?? others.lookup(type, key)) as PyFunction | undefined;
    if (f === undefined || (this.$is_class && key !== "__prepare__" && key !== "mro")) return undefined;
    const bound: PyFunction = (...args) => f(of, ...args);
    bound.$self = of;
    return bound;
  }

  $repr(): string {
    const of = this.$of;
    if (of === UNBOUND) return `<super: <class '${this.$after.$name}'>, NULL>`;
    return `<super: <class '${this.$after.$name}'>, <${is_type(of) ? of.$name : type_name(of)} object>>`;
  }
}

export const super_type: Type = /* @__PURE__ */ builtin_type("super", Super, {
  members: "| __thisclass__ __self__ __self_class__",
  make: (...args: unknown[]) => made(args),
  allocate: (cls, args) => {
    const { $after, $of } = made(args);
    return Reflect.construct(Super, [$after, $of], cls) as object;
  },
});

/** `super(*args)`; without arguments in a method, the compiler fills them in. */
function made(args: readonly unknown[]): Super {
  if (args.length === 0) throw RuntimeError("super(): no arguments");
  const [cls, of] = args;
  if (!is_type(cls)) throw TypeError(`super() argument 1 must be a type, not ${type_name(cls)}`);
  if (args.length > 2) throw TypeError(`super() takes at most 2 arguments (${args.length} given)`);
  return args.length === 1 ? new Super(cls, UNBOUND) : super_(cls, of);
}

/** `__init__` of a class derived from `super`: what `__new__` was given is checked once more. */
function init(args: readonly unknown[]): null {
  made(args);
  return null;
}

/** Where a class keeps what its last `super()` found. */
interface Searched extends Type {
  /** A class that has none sees that of its base: `after` tells. */
  $behind?: { after: Type; start: Type; next: object };
}

/** The prototype behind `after` for instances of `start`, when that was what was last looked for. */
function known_behind(after: Type, start: Type): object | undefined {
  const behind = (after as Searched).$behind;
  return behind !== undefined && behind.start === start && behind.after === after ? behind.next : undefined;
}

/** The class of `x`, or the one that it says it is of where only that derives from `after`. */
function class_for(x: unknown, after: Type): Type {
  const cls = type_of(x);
  if (cls.$mro.includes(after)) return cls;
  const told = told_class(x);
  return told?.$mro.includes(after) ? told : cls;
}

/** A method as it stands on a prototype, called with arguments that need no binding? */
function is_method_taking(f: unknown, args: readonly unknown[]): f is PyFunction {
  if (typeof f !== "function") return false;
  const { $signature: signature, $mro } = f as PyFunction & { $mro?: unknown };
  if (signature === undefined || signature.bound !== 1 || $mro !== undefined) return false;
  const count = args.length;
  if (count < signature.minimum || count > signature.maximum) return false;
  return count === 0 || !(args[count - 1] instanceof Keywords);
}

/** `super(cls, of)`; without arguments in a method, the compiler fills them in. */
export function super_(cls: unknown, of: unknown): Super {
  const after = cls as Type;
  // What was found once for such an instance need not be checked again.
  if (typeof of === "object" && known_behind(after, type_of(of)) !== undefined) return new Super(after, of);
  if (of === undefined) throw RuntimeError("super(): arg[0] deleted");
  if (!is_type(cls)) throw RuntimeError(`super(): __class__ is not a type (${type_name(cls)})`);
  if (!class_for(of, after).$mro.includes(after) && !(is_type(of) && of.$mro.includes(after))) {
    const what = is_type(of) ? `type ${of.$name}` : `instance of ${type_name(of)}`;
    throw TypeError(
      `super(type, obj): obj (${what}) is not an instance or subtype of type (${after.$name}).`,
    );
  }
  return new Super(after, of);
}
