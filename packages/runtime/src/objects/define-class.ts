/**
 * The class statement.
 *
 * From: `class Dog(Animal): ...`
 * To:   `const Dog = define_class("Dog", [Animal], class { __init__(name) { this.name = name; } },
 *           { __init__: "(self, name)" });`
 *
 * The body is a JavaScript class whose methods have `self` as their `this`, or, where a body does more than
 * define, a function that fills a namespace. What comes out is a function that makes instances when called.
 *
 * Source: The Python Language Reference, 3.3.3 and 8.8.
 */
import type { async_generator } from "./async-generator.ts";
import { apply, type Details, def, type PyFunction } from "./call.ts";
import type { ClassCell } from "./cell.ts";
import {
  as_value,
  chain,
  class_method_sides,
  guard_overrides,
  implicit_sides,
  install,
  install_value,
  is_implicit,
  method_sides,
  refresh_signature,
  set_name,
} from "./class-attributes.ts";
import type { coroutine } from "./coroutine.ts";
import { ClassMethod, class_accessor_of, completed, property_of, StaticMethod } from "./descriptors.ts";
import type { dict_from } from "./dict.ts";
import { AttributeError, BaseException, TypeError } from "./exceptions.ts";
import { is_native_generator } from "./frame.ts";
import type { generator } from "./generator.ts";
import type { guard_getters } from "./getter-fallback.ts";
import { factory } from "./instances.ts";
import { metaclass_conflict, metaclass_for, without_metaclass } from "./metaclass.ts";
import { function_form } from "./method.ts";
import { with_entries } from "./mro-entries.ts";
import { unmangle } from "./names.ts";
import { is_type, type_name } from "./object.ts";
import { records } from "./records.ts";
import { type Keywords, signature_of } from "./signature.ts";
import { slots_conflict, slots_of } from "./slot-layout.ts";
import type { take_slots } from "./slots.ts";
import { builtin_base, make_type, mro, object, type Type, type } from "./type.ts";

/** Parameters of the methods, after what they are: `"(self, /)"`, `"async (self, x)"`, `"@staticmethod async* (x)"`. */
export type MethodTable = Readonly<Record<string, string>>;

export type HostClass = (new () => object) & Record<string, unknown>;
export type Body = HostClass | ((namespace: Record<string, unknown>) => void);

/**
 * What makes the parts that only some classes have. The statement of such a class hands it over, `{ generator }`, so that a program whose
 * classes have methods and attributes carries nothing else.
 */
export interface ClassParts {
  /** For methods that are generators, coroutines, asynchronous generators. */
  readonly generator?: typeof generator;
  readonly coroutine?: typeof coroutine;
  readonly async_generator?: typeof async_generator;
  /** For `__slots__`. */
  readonly take_slots?: typeof take_slots;
  /** For `__getattr__`; the classes derived from such a one have it from that. */
  readonly guard_getters?: typeof guard_getters;
  /** For a class that may stand in for a loop, whose methods asyncio hands dicts. That it is there is enough: see records.ts. */
  readonly dict_from?: typeof dict_from;
}

export interface ClassExtras extends ClassParts {
  readonly doc?: string;
  /** Annotations by name, or a function that gives them; called when somebody asks. */
  readonly annotations?: Record<string, unknown> | (() => Record<string, unknown>);
  readonly qualname?: string;
  readonly module?: string;
  /** Keywords of the class statement, for `__init_subclass__`. */
  readonly keywords?: Keywords | undefined;
  /** What the names of the module stand for, where annotations are texts that the program may resolve. */
  readonly globals?: () => unknown;
  /** Docstrings of methods and properties, when the program asks for docstrings. */
  readonly docs?: Readonly<Record<string, string>>;
  /** What makes the annotations of methods, when the program asks for them. */
  readonly annotated?: Readonly<Record<string, () => unknown>>;
  /** `__type_params__`, when the program asks for them. */
  readonly type_params?: () => readonly unknown[];
  /** What methods tell of their definitions, where the module asks: see function-details.ts. */
  readonly details?: Readonly<Record<string, Details>>;
  /** Where a metaclass may look: the first line of the statement, and the names that methods assign to `self`. */
  readonly line?: number;
  readonly assigned?: readonly string[];
  /** Set by `define_class`: the class comes from a statement. */
  readonly statement?: boolean;
  /** The names of the body in their order: see `$order` of types. */
  readonly order?: string;
  /** `__orig_bases__`, where bases were replaced: see mro-entries.ts. */
  readonly original_bases?: unknown;
  /** Tells the methods which class is theirs, where its name may not: see cell.ts. */
  readonly cell?: ClassCell | undefined;
  /** The Python file, and the lines of the methods in it, when compiled with `lines`. */
  readonly file?: string;
  readonly lines?: Readonly<Record<string, number>>;
}

/** A class statement, as a base that makes classes of its own kind gets it: `typing.NamedTuple`. */
export interface ClassStatement {
  readonly name: string;
  readonly bases: readonly unknown[];
  readonly body: Body;
  readonly table: MethodTable;
  readonly extras: ClassExtras;
}

interface Maker {
  $define(statement: ClassStatement): Type;
}

/** Make a Python class. @throws TypeError when the bases do not go together */
export function define_class(
  name: string,
  bases: readonly unknown[],
  body: Body,
  table: MethodTable = {},
  extras: ClassExtras = {},
): Type {
  const maker = bases.find((base) => (base as Maker | null)?.$define !== undefined) as Maker | undefined;
  if (maker !== undefined) return maker.$define({ name, bases, body, table, extras });
  const entries = with_entries(bases);
  const parents = checked_bases(entries);
  const metaclass = metaclass_for(parents, extras.keywords);
  if (metaclass.$js !== undefined) {
    // A metaclass of the program's own: see type-call.ts, which programs with such a class bring along.
    return type.$derive!(metaclass, { name, bases, body, table, extras }) as Type;
  }
  const { keywords } = extras;
  return build_class(metaclass, name, parents, body, table, {
    ...extras,
    statement: true,
    ...((entries !== bases || bases.some(has_origin)) && { original_bases: records.to_tuple(bases) }),
    keywords: without_metaclass(keywords),
  });
}

/** What `type.__new__` does: the class itself, once its metaclass is known. */
export function build_class(
  metaclass: Type,
  name: string,
  parents: readonly Type[],
  body: Body,
  table: MethodTable,
  extras: ClassExtras,
): Type {
  const is_class = (body as { prototype?: unknown }).prototype !== undefined;
  const js = (is_class ? body : class {}) as HostClass;
  const cls = make_type(
    name,
    js.prototype,
    parents,
    factory(() => cls),
  );
  cls.$js = js;
  if (metaclass !== type) take_metaclass(cls, metaclass);
  cls.$qualname = extras.qualname ?? name;
  cls.$module = extras.module ?? "__main__";
  cls.$doc = extras.doc ?? null;
  if (extras.annotations !== undefined) cls["$annotations"] = extras.annotations;
  if (extras.globals !== undefined) cls["$globals"] = extras.globals;
  if (extras.type_params !== undefined) cls.$type_params = extras.type_params;
  if (extras.statement) note_statement(cls, extras);
  Object.defineProperty(cls, "name", { value: name, configurable: true });
  link(cls, parents);
  if (extras.cell !== undefined) extras.cell.$filled = cls;
  cls.$allocate = allocator(cls);
  // Of the bases at first: `__set_name__` may make instances already. With its own slots it is told again.
  cls.$slots = slots_of(cls);
  if (is_class) take_class(cls, js, table, extras);
  else take_namespace(cls, body as (namespace: Record<string, unknown>) => void);
  if (extras.original_bases !== undefined) install_value(cls, "__orig_bases__", extras.original_bases);
  finish(cls, extras);
  return cls;
}

function note_statement(cls: Type, { order, line, assigned }: ClassExtras): void {
  cls.$statement = true;
  if (order !== undefined) cls.$order = order;
  if (line !== undefined) cls.$line = line;
  if (assigned !== undefined) cls.$assigned = assigned;
}

export function checked_bases(bases: readonly unknown[]): readonly Type[] {
  const parents = bases.length === 0 ? [object] : bases.map(origin_of);
  for (const base of parents) {
    if (!is_type(base)) throw not_a_base(base);
    if (base.$final) throw TypeError(`type '${base.$path ?? base.$qualname}' is not an acceptable base type`);
  }
  return all_different(parents as readonly Type[]);
}

/** @throws TypeError when a base stands twice among them */
export function all_different(bases: readonly Type[]): readonly Type[] {
  bases.forEach((base, i) => {
    if (bases.indexOf(base) < i) throw TypeError(`duplicate base class ${base.$name}`);
  });
  return bases;
}

/** `Generic[T]`, `list[int]`. */
export function has_origin(base: unknown): boolean {
  return (base as { $origin?: unknown } | null | undefined)?.$origin !== undefined;
}

/** `class Box(Generic[T])` derives from Generic. */
export function origin_of(base: unknown): unknown {
  return (base as { $origin?: unknown } | null | undefined)?.$origin ?? base;
}

/** CPython takes the type of what is no class for the metaclass, and calls that with a name, bases and a namespace. */
function not_a_base(base: unknown): Error {
  const name = type_name(base);
  switch (name) {
    case "NoneType":
      return TypeError("NoneType takes no arguments");
    case "int":
      return TypeError("int expected at most 2 arguments, got 3");
    case "module":
      return TypeError("module() takes at most 2 arguments (3 given)");
    case "function":
      return TypeError("function() argument 'code' must be code, not str");
    case "str":
    case "bytes":
    case "bytearray":
      return TypeError(`${name}() argument 'encoding' must be str, not tuple`);
    case "builtin_function_or_method":
      return TypeError(`cannot create '${name}' instances`);
  }
  if (OF_ONE_ARGUMENT.includes(` ${name} `)) return TypeError(`${name} expected at most 1 argument, got 3`);
  if (typeof base !== "function") return metaclass_conflict();
  return TypeError(`a class can derive from Python classes only, not from '${name}'`);
}

/** Built-in types whose constructor complains so. */
const OF_ONE_ARGUMENT = " bool float tuple list dict set frozenset ";

/** Put the class into the two chains: of prototypes, and of classes. @throws TypeError when the bases do not go together */
export function link(cls: Type, bases: readonly Type[]): void {
  const stuck = new Set<Type>();
  const order = mro(cls, bases, stuck);
  if (order === null) {
    const names = [...stuck].map((base) => base.$name).join(", ");
    throw TypeError(`Cannot create a consistent method resolution order (MRO) for bases ${names}`);
  }
  cls.$mro = order;
  const native = bases.map(layout_of).filter((base) => base !== object);
  if (
    native.some((base) => native.some((other) => !base.$mro.includes(other) && !other.$mro.includes(base))) ||
    (bases.length > 1 && slots_conflict(bases))
  ) {
    throw TypeError("multiple bases have instance lay-out conflict");
  }
  const [prototype, side] = chain(
    order.slice(1),
    native.reduce<Type | null>((most, base) => (most?.$mro.includes(base) ? most : base), null),
  );
  Object.setPrototypeOf(cls.prototype, prototype);
  Object.setPrototypeOf(cls, side);
}

/** What decides how instances are held. Exceptions are all held alike. */
function layout_of(cls: Type): Type {
  const base = builtin_base(cls);
  return base.$mro.includes(BaseException) ? BaseException : base;
}

/** Who makes the empty instance: the JavaScript class, or the built-in type it derives from. */
function allocator(cls: Type): Type["$allocate"] {
  const base = builtin_base(cls);
  if (base === object) return (of) => new of.$js!();
  refuse_members(base);
  // A class made by `NamedTuple` has what fills it from a class that its MRO does not show.
  return cls.$bases.find((parent) => builtin_base(parent) === base)?.$allocate ?? base.$allocate;
}

/** Instances of a derived class may be given attributes where they stand; what the built-in class computes is not one of them. */
function refuse_members(base: Type): void {
  const { $name, $members = "" } = base;
  const [getsets = "", fields = ""] = $members.split("|");
  const refuse = (names: string, words: (name: string) => string): void => {
    for (const name of names.split(" ")) {
      const held = Object.getOwnPropertyDescriptor(base.prototype, name);
      if (held?.get === undefined || held.set !== undefined) continue;
      const set = (): never => {
        throw AttributeError(words(name));
      };
      Object.defineProperty(base.prototype, name, { ...held, set });
    }
  };
  refuse(getsets, (name) => `attribute '${name}' of '${$name}' objects is not writable`);
  refuse(fields, () => "readonly attribute");
}

/** A JavaScript class as the body. */
function take_class(cls: Type, js: HostClass, table: MethodTable, extras: ClassExtras): void {
  for (const key of Object.getOwnPropertyNames(js.prototype)) {
    // Names that begin with `$` are no Python names: a class of the runtime made this way may have some.
    if (key === "constructor" || key.startsWith("$")) continue;
    const held = Object.getOwnPropertyDescriptor(js.prototype, key)!;
    if (held.get !== undefined || held.set !== undefined) {
      const property = property_of(held, unmangle(key), cls.$qualname);
      const doc = extras.docs?.[key];
      if (doc !== undefined) {
        property.__doc__ = doc;
        property.$doc_of_getter = true;
        if (typeof property.fget === "function") (property.fget as PyFunction).$extras = { doc };
      }
      const own = class_accessor_of(property);
      install(cls, key, { instance: completed(held, key), own, descriptor: property });
      continue;
    }
    const method = made(cls, key, held.value as PyFunction, table[key] ?? "", 1, extras);
    install(cls, key, is_implicit(key) ? implicit_sides(key, method) : method_sides(method));
  }
  const named: [string, unknown][] = [];
  for (const key of Object.getOwnPropertyNames(js)) {
    const held = Object.getOwnPropertyDescriptor(js, key)!;
    // `name` and `length` are the JavaScript class's own unless the body assigned them.
    if (key === "prototype" || (!held.enumerable && typeof held.value !== "function")) continue;
    const role = held.enumerable ? undefined : table[key];
    if (role === undefined && BY_NAME.has(key)) take_named(cls, key, held.value);
    else if (role === undefined) {
      install_value(cls, key, held.value);
      named.push([key, held.value]);
    } else if (role.startsWith("@classmethod")) {
      const method = made(cls, key, held.value as PyFunction, role, 1, extras);
      install(cls, key, class_method_sides(method, new ClassMethod(function_form(method))));
    } else if (key === "__new__") {
      install_value(cls, key, made(cls, key, held.value as PyFunction, role, 0, extras));
    } else {
      const f = made(cls, key, held.value as PyFunction, role, 0, extras);
      install(cls, key, as_value(key, f, new StaticMethod(f)));
    }
  }
  if (extras.order !== undefined) sort_as_written(named, extras.order);
  for (const [key, value] of named) set_name(cls, unmangle(key), value);
}

/** In the order of the body: JavaScript has the methods first, and gives a class `length` and `name` before the body runs. */
export function sort_as_written(named: [string, unknown][], order: string): void {
  const names = order.split(" ");
  const place = ([key]: [string, unknown]): number => names.indexOf(unmangle(key));
  named.sort((one, other) => place(one) - place(other));
}

/** A function of a class body, wrapped as what the table says it is. */
export function made(
  cls: { readonly $qualname: string },
  key: string,
  f: PyFunction,
  role: string,
  bound: 0 | 1,
  extras: ClassExtras,
): PyFunction {
  const method = with_role(cls, key, f, role, bound, extras);
  const doc = extras.docs?.[key];
  const annotations = extras.annotated?.[key];
  const details = extras.details?.[key];
  const { module, lines } = extras;
  const place = lines && place_of(key, extras);
  if (doc !== undefined || annotations !== undefined || (details ?? module ?? place) !== undefined) {
    method.$extras = {
      doc,
      annotations,
      ...(details && { details }),
      ...(module && { module }),
      ...(place && { place }),
    };
  }
  return method;
}

function with_role(
  cls: { readonly $qualname: string },
  key: string,
  f: PyFunction,
  role: string,
  bound: 0 | 1,
  extras: ClassExtras,
): PyFunction {
  const open = role.indexOf("(");
  if (open < 0) return f;
  const signature = `${cls.$qualname}.${unmangle(key)}${role.slice(open)}`;
  const kind = role.slice(0, open);
  const make = maker_of(kind, f, extras);
  if (make !== null)
    return make(signature, f as never, place_of(key, extras), bound) as unknown as PyFunction;
  if (bound === 0) return def(signature, f);
  f.$signature = signature_of(signature, 1);
  return f;
}

/** `main.py:7`, as far as that is known. */
function place_of(key: string, { file, lines }: ClassExtras): string | undefined {
  const line = lines?.[key];
  return line === undefined ? file : `${file}:${line}`;
}

/** What makes a method that may suspend of its JavaScript function; null for any other. */
function maker_of(
  kind: string,
  f: PyFunction,
  extras: ClassParts,
): typeof generator | typeof coroutine | typeof async_generator | null {
  if (kind.includes("async*")) return extras.async_generator!;
  if (kind.includes("async")) return extras.coroutine!;
  return is_native_generator(f) ? extras.generator! : null;
}

/** What a class has in fields of its own, should its body assign it. */
const BY_NAME: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "__annotations__",
  "__doc__",
  "__module__",
  "__qualname__",
]);

function take_named(cls: Type, key: string, value: unknown): void {
  if (key === "__qualname__" && typeof value !== "string") {
    throw TypeError(`type __qualname__ must be a str, not ${type_name(value)}`);
  }
  (cls as Record<string, unknown>)[`$${key.slice(2, -2)}`] = value;
}

/** A function that fills a namespace as the body. */
function take_namespace(cls: Type, body: (namespace: Record<string, unknown>) => void): void {
  const namespace = Object.create(null) as Record<string, unknown>;
  body(namespace);
  const entries = Object.entries(namespace).filter(([, value]) => value !== undefined);
  for (const [key, value] of entries) {
    if (BY_NAME.has(key)) take_named(cls, key, value);
    else install_value(cls, key, value);
  }
  for (const [key, value] of entries) set_name(cls, unmangle(key), value);
}

/** What happens once the attributes are there. */
function finish(cls: Type, { keywords, take_slots, guard_getters }: ClassExtras): void {
  if (Object.hasOwn(cls.prototype, "__slots__")) take_slots!(cls);
  guard_overrides(cls.prototype, Object.getPrototypeOf(cls.prototype) as object);
  refresh_signature(cls);
  if ((cls.prototype as { __getattr__?: unknown }).__getattr__ !== undefined) {
    cls.$guard_getters = guard_getters ?? cls.$mro.find((base) => base.$guard_getters)?.$guard_getters;
    cls.$guard_getters?.(cls);
  }
  cls.$slots = slots_of(cls);
  // Inherited from a built-in class, it would be that one's.
  if (cls.$path !== undefined) cls.$path = undefined;
  const prototype = cls.prototype as { __eq__?: unknown };
  // Reference 3.3.1: a class that defines __eq__ and not __hash__ has its __hash__ set to None.
  if (Object.hasOwn(prototype, "__eq__") && !Object.hasOwn(prototype, "__hash__")) {
    install_value(cls, "__hash__", null);
  }
  const hook = (Object.getPrototypeOf(cls) as { __init_subclass__?: PyFunction }).__init_subclass__;
  const given = keywords === undefined ? [] : [keywords];
  cls.$abstract = abstract_names(cls);
  if (hook !== undefined) apply(hook, cls, given);
  else if (given.length > 0) {
    throw TypeError(`${cls.$qualname}.__init_subclass__() takes no keyword arguments`);
  }
}

/** Inherited along the chain of classes where that is the MRO; a link that stands for a base has none. */
function take_metaclass(cls: Type, metaclass: Type): void {
  Object.defineProperty(cls, "$class", { value: metaclass, writable: true, configurable: true });
  metaclass.$adopt?.(cls);
}

/** Methods marked by `abc.abstractmethod` that no class of the MRO makes good. */
export function abstract_names(cls: Type): readonly string[] | undefined {
  if (!cls.$mro.some((base) => base.$abc === true)) return undefined;
  const names = new Set<string>();
  for (const base of cls.$mro) {
    for (const key of Object.getOwnPropertyNames(base.prototype)) {
      const held = Object.getOwnPropertyDescriptor(cls_holder(cls, key), key);
      if (held !== undefined && is_abstract(cls, key, held)) names.add(unmangle(key));
    }
  }
  return names.size === 0 ? undefined : [...names].sort();
}

/** The first prototype of the MRO that has `key`. */
function cls_holder(cls: Type, key: string): object {
  return cls.$mro.find((base) => Object.hasOwn(base.prototype, key))?.prototype ?? cls.prototype;
}

function is_abstract(cls: Type, key: string, held: PropertyDescriptor): boolean {
  const marked = (x: unknown) =>
    (x as { __isabstractmethod__?: unknown } | null | undefined)?.__isabstractmethod__ === true;
  if (held.get !== undefined) {
    const descriptor = cls.$mro.find((base) => Object.hasOwn(base.prototype, key))?.$descriptors?.[key];
    const { fget, __func__ } = (descriptor ?? {}) as { fget?: unknown; __func__?: unknown };
    return (
      marked(descriptor) || marked(fget) || marked(__func__) || (fget === undefined && marked(held.get()))
    );
  }
  const f = held.value as PyFunction | undefined;
  const method = f?.$class_method ?? f;
  return marked(method) || marked(method?.$function);
}
