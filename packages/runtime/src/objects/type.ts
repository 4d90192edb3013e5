/**
 * Type objects: what `type(x)` gives, and what a class statement makes.
 *
 * From: `class Dog(Animal): ...`, `int`, `ValueError`
 * To:   a function `Dog` that makes an instance when called; `Dog.prototype` is what instances inherit from
 *
 * Instances see methods and class attributes through one prototype chain, which is the MRO. The type objects
 * form a second chain in the same order, on which class attributes are mirrored, so that `Dog.sound` is a
 * plain property access. Where the MRO is not the base's own (multiple inheritance), copies of the classes
 * in between are linked; a class knows its copies and keeps them in step (`set_class_attribute`).
 *
 * Source: The Python Language Reference, 3.3.3; "The Python 2.3 Method Resolution Order" (C3).
 */
import type { Signature } from "./signature.ts";

/** A callable object that makes instances: a Python class. Its own fields begin with `$`. */
export interface Type {
  (...args: readonly unknown[]): unknown;
  /** Called when instances are asked for: replaced by `constructs`, for types whose constructor lives elsewhere. */
  $make: (...args: readonly unknown[]) => unknown;
  prototype: object;
  $class: Type;
  $name: string;
  $qualname: string;
  $module: string;
  /** What messages call it, when that is not `$name`: CPython's types in C carry their module, as in `datetime.date`. */
  $path?: string | undefined;
  $bases: readonly Type[];
  /** The method resolution order, the type itself first. */
  $mro: readonly Type[];
  /** Places where this class's attributes are mirrored: [prototype side, type side]. */
  $links: [object, object][];
  $subclasses: WeakRef<Type>[];
  /** How calls are checked; undefined lets everything through. */
  $signature?: Signature | undefined;
  /**
   * Makes an empty instance whose prototype is `cls.prototype`: what `object.__new__(cls)` does.
   * @param args  the constructor's arguments, for the types that are complete after `__new__`
   */
  $allocate: (cls: Type, args: readonly unknown[]) => object;
  $doc?: string | null;
  /** Parameters of the methods of a class written in JavaScript: see `TypeOptions.signatures`. */
  $signatures?: Signatures;
  /** Its data attributes: see `TypeOptions.members`. A class that derives from it inherits the row, and has no such attributes itself. */
  $members?: string;
  /** True when no class statement may name it as a base. */
  $final?: boolean;
  /** The only attributes that instances may be given; undefined when any. */
  $slots?: readonly string[] | undefined;
  $type_params?: () => readonly unknown[];
  /** Names that the class itself put into `__slots__`: no items of an instance's `__dict__`. */
  $own_slots?: readonly string[];
  /** What lets `__getattr__` answer for properties, where the class has one: getter-fallback.ts. */
  $guard_getters?: ((cls: Type) => void) | undefined;
  /** Made by a class statement, not by a call of `type`. */
  $statement?: boolean;
  /** The names of the body in their order, where the program looks at namespaces and the JavaScript class would tell another one. */
  $order?: string;
  /** `__firstlineno__` and `__static_attributes__`, where the program asks for them. */
  $line?: number;
  $assigned?: readonly string[];
  /** The JavaScript class of a class statement's instances. */
  $js?: new () => object;
  /** Descriptors of the class body that instances meet as accessors: properties, user-defined ones. */
  $descriptors?: Record<string, object> | undefined;
  /** Takes parameters between brackets, although a class statement of the runtime made it. */
  $generic?: boolean;
  /** An abstract base class: made by, or derived from one made by, ABCMeta. */
  $abc?: boolean;
  /** Decides for classes outside the MRO whether they count as derived from this one: virtual subclasses, protocols. */
  $subclass_check?: (cls: Type) => boolean;
  /** Decides for values of classes outside the MRO. */
  $instance_check?: (x: unknown) => boolean;
  /** Abstract classes that were told that this one is one of theirs. */
  $registered_with?: Type[];
  /** What calling the class does, where its metaclass says so: enumerations look a value up. */
  $called?: ((...args: readonly unknown[]) => unknown) | undefined;
  /** What a metaclass of the runtime does with a class that it gets: ABCMeta marks it. */
  $adopt?: (cls: Type) => void;
  /** On `type` alone: makes a class whose metaclass is the program's own. */
  $derive?: (metaclass: Type, statement: object) => unknown;
  /** On `type` alone: its methods in their function form. */
  $type_method?: (name: string) => ((cls: Type, ...args: readonly unknown[]) => unknown) | undefined;
  /** Names of methods that are still abstract; undefined when there are none. */
  $abstract?: readonly string[] | undefined;
  [name: string]: unknown;
}

/** The root of every runtime object: what compiled classes and built-in ones have in common. */
export class PyObject {
  get $class(): Type {
    return object;
  }
}

/** The root of type objects: `Dog` inherits from `Animal`, then `object`, then this. */
export class TypeObject {
  declare $mro: readonly unknown[];
  get $class(): Type {
    return type;
  }
  /** `x instanceof Dog`: by the MRO, as the prototype chain may hold a copy. */
  [Symbol.hasInstance](x: unknown): boolean {
    const cls = (x as { $class?: Type } | null | undefined)?.$class;
    return cls?.$mro.includes(this as unknown as Type) ?? false;
  }
}

/** Methods by name: their parameters, `self` included, as in `{ get: "(self, key, default=, /)" }`. */
export type Signatures = Readonly<Record<string, string>>;

/** But for `bases`, `path` and `open`, the fields of the type: `module` is its `$module`. */
export interface TypeOptions {
  readonly bases?: readonly Type[];
  readonly module?: string;
  readonly doc?: string;
  /** Parameters of the methods that are called with keywords or whose arity is to be checked. */
  readonly signatures?: Signatures;
  /** The constructor; without it "cannot create 'x' instances". */
  readonly make?: (...args: never[]) => unknown;
  readonly allocate?: (cls: Type, args: readonly unknown[]) => object;
  readonly final?: boolean;
  /** Name it with its module in messages. */
  readonly path?: boolean;
  /** May attributes be added to its instances? */
  readonly open?: boolean;
  /** `getsets | members`: data attributes that can be seen on the type, see type-members.ts. */
  readonly members?: string;
}

const NO_SLOTS: readonly string[] = /* @__PURE__ */ Object.freeze([]);

/** A JavaScript class, as far as a type object needs it. */
export interface HostClass {
  readonly prototype: object;
}

/**
 * The type object of a class written in JavaScript.
 *
 *     export class Tuple extends PyObject { get $class(): Type { return tuple; } ... }
 *     export const tuple: Type = builtin_type("tuple", Tuple, { make: ... });
 */
export function builtin_type(name: string, host: HostClass, options: TypeOptions = {}): Type {
  const { bases = host === PyObject ? [] : [object], open, path, ...fields } = options;
  // Classes of which many instances are made do without `extends`: a constructor that calls no other one is inlined sooner.
  const above: unknown = Object.getPrototypeOf(host.prototype);
  if (host !== PyObject && above === Object.prototype)
    Object.setPrototypeOf(host.prototype, PyObject.prototype);
  // Not an arrow function: Reflect.construct takes only a constructor as the class of what it makes.
  // biome-ignore lint/complexity/useArrowFunction: see above
  const cls = make_type(name, host.prototype, bases, function (...args: readonly unknown[]) {
    return cls.$make(...args);
  });
  cls.$module = "builtins";
  cls.$allocate = (of) => Reflect.construct(host as new () => object, [], of) as object;
  cls.$slots = open ? undefined : NO_SLOTS;
  for (const [option, value] of Object.entries(fields)) cls[`$${option}`] = value;
  const place = `${cls.$module}.${name}`;
  if (path) cls.$path = place;
  // `waiting.ts` has a class of the same name, whose objects stand for those of the real one.
  if (!made.has(place)) made.set(place, cls);
  for (const put of waiting.get(place) ?? []) put(cls);
  return cls;
}

/** Name a class with its module in messages, as CPython does those it has in C. */
export function with_path(cls: Type, path: string): Type {
  cls.$path = path;
  return cls;
}

/** The built-in types of a program by module and name; what waits for one that is not made yet. */
const made: Map<string, Type> = /* @__PURE__ */ new Map();
const waiting: Map<string, ((cls: Type) => void)[]> = /* @__PURE__ */ new Map();

/**
 * Do something to a built-in type, should it be part of the program, without making it so: see `late.ts`.
 * @param path  `builtins.float`
 */
export function when_made(path: string, put: (cls: Type) => void): void {
  const cls = made.get(path);
  if (cls !== undefined) put(cls);
  else waiting.set(path, [...(waiting.get(path) ?? []), put]);
}

/**
 * Give a type its constructor, and return the type.
 *
 *     export const int: Type = constructs(int_type, (x, base) => ...);
 *
 * So `type(5)` is `int` in a program that never calls `int`, without its constructor being part of it.
 */
export function constructs(
  cls: Type,
  make: (...args: never[]) => unknown,
  { allocate, signature }: { allocate?: Type["$allocate"]; signature?: Signature } = {},
): Type {
  cls.$make = make as Type["$make"];
  if (allocate !== undefined) cls.$allocate = allocate;
  if (signature !== undefined) cls.$signature = signature;
  return cls;
}

/** What every type has in common. `call` is the type object itself: a function nobody else uses. */
export function make_type(
  name: string,
  prototype: object,
  bases: readonly Type[],
  call: (...args: readonly unknown[]) => unknown,
): Type {
  const cls = call as Type;
  Object.setPrototypeOf(cls, bases[0] ?? TypeObject.prototype);
  cls.prototype = prototype;
  if (Object.getOwnPropertyDescriptor(prototype, "$class") === undefined) {
    Object.defineProperty(prototype, "$class", { value: cls, writable: true, configurable: true });
  }
  cls.$name = name;
  cls.$qualname = name;
  cls.$module = "__main__";
  cls.$bases = bases;
  // Several bases are the business of class statements, which put the C3 order here.
  cls.$mro = [cls, ...(bases[0]?.$mro ?? [])];
  cls.$links = [[prototype, cls]];
  cls.$subclasses = [];
  // Its own, not that of the base, from which it inherits as an object, and which would be asked and changed in its place.
  cls.$descriptors = undefined;
  cls.$make = no_constructor;
  for (const base of bases) base.$subclasses.push(new WeakRef(cls));
  return cls;
}

/** Does nothing but stand in the slot: `call` recognises it and raises CPython's TypeError. */
function no_constructor(this: Type): never {
  throw new globalThis.TypeError(
    `cannot create '${this.$module === "builtins" ? "" : `${this.$module}.`}${this.$name}' instances`,
  );
}

/**
 * The C3 linearization.
 * @returns the type first, then its ancestors; null when the bases contradict each other
 */
export function mro(cls: Type, bases: readonly Type[], stuck: Set<Type> = new Set()): Type[] | null {
  const merged = merge([...bases.map((base) => base.$mro), bases], stuck);
  return merged === null ? null : [cls, ...merged];
}

/** The one order that keeps those of all lists; null when there is none, with `stuck` for what is in the way. */
export function merge(lists: readonly (readonly Type[])[], stuck: Set<Type> = new Set()): Type[] | null {
  const sequences = lists.map((list) => [...list]).filter((list) => list.length > 0);
  const order: Type[] = [];
  while (sequences.length > 0) {
    const head = sequences
      .map((list) => list[0]!)
      .find((first) => sequences.every((list) => list.indexOf(first) < 1));
    if (head === undefined) {
      for (const list of sequences) stuck.add(list[0]!);
      return null;
    }
    order.push(head);
    for (const list of sequences) if (list[0] === head) list.shift();
    for (let i = sequences.length; i-- > 0; ) if (sequences[i]!.length === 0) sequences.splice(i, 1);
  }
  return order;
}

/** `object`. */
export const object: Type = /* @__PURE__ */ builtin_type("object", PyObject, {
  make: () => new PyObject(),
});

/** `type`. Its constructor is the builtin, which also takes a name, bases and a namespace. */
export const type: Type = /* @__PURE__ */ builtin_type("type", TypeObject);

/** The first class of the MRO that is not made by a class statement. */
export function builtin_base(cls: Type): Type {
  return cls.$mro.find((base) => base.$js === undefined) ?? object;
}
