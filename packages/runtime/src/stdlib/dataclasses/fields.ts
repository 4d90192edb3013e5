/**
 * Fields of a dataclass, and how they are read off a class body.
 *
 *     x: int = 3                       Field(name='x', type=int, default=3)
 *     xs: list = field(default_factory=list)
 *
 * Source: Library Reference, dataclasses.
 */
import { load } from "../../objects/all-attributes.ts";
import { builtin } from "../../objects/builtin.ts";
import { delete_class_attribute, set_class_attribute, set_name } from "../../objects/class-attributes.ts";
import { Dict } from "../../objects/dict.ts";
import { AttributeError, TypeError, ValueError } from "../../objects/exceptions.ts";
import { is_a } from "../../objects/iteration.ts";
import { proxied } from "../../objects/mapping-proxy.ts";
import { mangle } from "../../objects/names.ts";
import { builtin_type, constructs, PyObject, type Type, type_of } from "../../objects/object.ts";
import { repr } from "../../objects/repr.ts";
import { keywords, signature_of } from "../../objects/signature.ts";
import { truth } from "../../objects/truth.ts";

class Missing extends PyObject {
  override get $class(): Type {
    return missing_type;
  }
}

const missing_type: Type = /* @__PURE__ */ builtin_type("_MISSING_TYPE", Missing, {
  module: "dataclasses",
  final: true,
});

/** Stands for "no default was given". */
export const MISSING: PyObject = /* @__PURE__ */ new Missing();

class KeywordsOnly extends PyObject {
  override get $class(): Type {
    return keywords_only_type;
  }
}

const keywords_only_type: Type = /* @__PURE__ */ builtin_type("_KW_ONLY_TYPE", KeywordsOnly, {
  module: "dataclasses",
  final: true,
});

/** `_: KW_ONLY` makes the fields behind it keyword-only. */
export const KW_ONLY: PyObject = /* @__PURE__ */ new KeywordsOnly();

/** What a field is: stored, handed to `__post_init__` only, or not a field at all. */
export type Kind = "_FIELD" | "_FIELD_INITVAR" | "_FIELD_CLASSVAR";

export class Field extends PyObject {
  name: string | null = null;
  type: unknown = null;
  readonly default: unknown;
  readonly default_factory: unknown;
  readonly init: boolean;
  readonly repr: boolean;
  readonly hash: boolean | null;
  readonly compare: boolean;
  readonly metadata: unknown;
  kw_only: unknown;
  $kind: Kind | null = null;

  constructor(options: Readonly<Record<string, unknown>>) {
    super();
    this.default = options["default"] === undefined ? MISSING : options["default"];
    this.default_factory = options["default_factory"] ?? MISSING;
    this.init = !("init" in options) || truth(options["init"]);
    this.repr = truth(options["repr"] ?? true);
    this.hash = options["hash"] == null ? null : truth(options["hash"]);
    this.compare = truth(options["compare"] ?? true);
    this.metadata = proxied(options["metadata"] ?? new Dict());
    this.kw_only = options["kw_only"] ?? MISSING;
  }

  override get $class(): Type {
    return field_type;
  }

  /** Is there a value for it when none is given? */
  get $has_default(): boolean {
    return this.default !== MISSING || this.default_factory !== MISSING;
  }

  $repr(repr: (x: unknown) => string): string {
    const parts = [
      `name=${repr(this.name)}`,
      `type=${repr(this.type)}`,
      `default=${repr(this.default)}`,
      `default_factory=${repr(this.default_factory)}`,
      `init=${repr(this.init)}`,
      `repr=${repr(this.repr)}`,
      `hash=${repr(this.hash)}`,
      `compare=${repr(this.compare)}`,
      `metadata=${repr(this.metadata)}`,
      `kw_only=${repr(this.kw_only)}`,
      `_field_type=${this.$kind ?? "None"}`,
    ];
    return `Field(${parts.join(",")})`;
  }
}

export const field_type: Type = /* @__PURE__ */ builtin_type("Field", Field, { module: "dataclasses" });

export const field = /* @__PURE__ */ builtin(
  "field(*, default=, default_factory=, init=, repr=, hash=, compare=, metadata=, kw_only=)",
  function field(options?: unknown): Field {
    const made = new Field(keywords(options));
    if (made.default !== MISSING && made.default_factory !== MISSING) {
      throw ValueError("cannot specify both default and default_factory");
    }
    return made;
  },
);

/** `x: InitVar[int]`: a parameter of `__init__` that goes on to `__post_init__` and is not stored. */
class InitVar_ extends PyObject {
  readonly type: unknown;

  constructor(type: unknown) {
    super();
    this.type = type;
  }

  override get $class(): Type {
    return InitVar;
  }

  $repr(repr: (x: unknown) => string): string {
    const name = (this.type as { $qualname?: string } | null)?.$qualname;
    return `dataclasses.InitVar[${name ?? repr(this.type)}]`;
  }
}

export const InitVar: Type = /* @__PURE__ */ init_var_type();

function init_var_type(): Type {
  const cls = constructs(
    builtin_type("InitVar", InitVar_, { module: "dataclasses" }),
    (type: unknown) => new InitVar_(type),
    { signature: signature_of("InitVar.__init__(type)", 0) },
  );
  Object.defineProperty(cls, "__class_getitem__", { value: (type: unknown) => new InitVar_(type) });
  return cls;
}

/** The fields of a class and of its bases, by name; absent when it is no dataclass. */
export function fields_of(cls: unknown): Map<string, Field> | undefined {
  return (cls as { $fields?: Map<string, Field> } | null | undefined)?.$fields;
}

/** Is an annotation `ClassVar`, `ClassVar[int]`, or such a name in quotes? */
function is_class_var(annotation: unknown): boolean {
  if (typeof annotation === "string") return /^(?:\w+\.)?ClassVar\b/.test(annotation);
  const { $name, $form } = (annotation ?? {}) as { $name?: string; $form?: { $name?: string } };
  return (typeof annotation === "object" && $name === "ClassVar") || $form?.$name === "ClassVar";
}

function is_init_var(annotation: unknown): boolean {
  if (typeof annotation === "string") return /^(?:\w+\.)?InitVar\b/.test(annotation);
  return annotation === InitVar || annotation instanceof InitVar_;
}

/**
 * The fields that a class body adds, in order.
 *
 * A default written as `field(...)` leaves the class, or becomes the plain default.
 * @throws ValueError on a default that may change
 */
export function own_fields(cls: Type, kw_only: boolean): Field[] {
  const annotations = load(cls, "__annotations__");
  const found: Field[] = [];
  let only = kw_only;
  let seen = false;
  for (const [name, annotation] of annotations instanceof Dict ? annotations.$map : []) {
    if (
      annotation === KW_ONLY ||
      (typeof annotation === "string" && /^(?:\w+\.)?KW_ONLY$/.test(annotation))
    ) {
      if (seen) throw TypeError(`${repr(name)} is KW_ONLY, but KW_ONLY has already been specified`);
      seen = true;
      only = true;
      continue;
    }
    found.push(read_field(cls, name as string, annotation, only));
  }
  const names = found.map((each) => each.name);
  for (const key of Object.getOwnPropertyNames(cls.prototype)) {
    const value = Object.getOwnPropertyDescriptor(cls.prototype, key)?.value as unknown;
    if (value instanceof Field && !names.includes(key)) {
      throw TypeError(`${repr(key)} is a field but has no type annotation`);
    }
  }
  return found;
}

/** What a descriptor gives to who asks the class: the default, unless it refuses. */
function shown_by_class(cls: Type, name: string): unknown {
  try {
    return load(cls, mangle(name));
  } catch (error) {
    if (is_a(error, AttributeError)) return MISSING;
    throw error;
  }
}

function read_field(cls: Type, name: string, annotation: unknown, kw_only: boolean): Field {
  const held = Object.getOwnPropertyDescriptor(cls.prototype, mangle(name));
  const given: unknown =
    held === undefined ? MISSING : held.get === undefined ? held.value : shown_by_class(cls, name);
  const made = given instanceof Field ? given : new Field({ default: given });
  made.name = name;
  made.type = annotation;
  made.$kind = is_class_var(annotation)
    ? "_FIELD_CLASSVAR"
    : is_init_var(annotation)
      ? "_FIELD_INITVAR"
      : "_FIELD";
  if (made.$kind === "_FIELD_CLASSVAR" && made.kw_only !== MISSING) {
    throw TypeError(`field ${name} is a ClassVar but specifies kw_only`);
  }
  if (made.kw_only === MISSING) made.kw_only = made.$kind === "_FIELD_CLASSVAR" ? MISSING : kw_only;
  if (made.$kind !== "_FIELD" && made.default_factory !== MISSING) {
    throw TypeError(`field ${name} cannot have a default factory`);
  }
  if (given instanceof Field) {
    if (made.default === MISSING) {
      delete_class_attribute(cls, name);
    } else {
      set_class_attribute(cls, name, made.default);
      set_name(cls, name, made.default);
    }
  }
  if (made.$kind === "_FIELD" && made.default !== MISSING && is_mutable(made.default)) {
    throw ValueError(
      `mutable default ${repr(type_of(made.default))} for field ${name} is not allowed: use default_factory`,
    );
  }
  return made;
}

/** What has no hash may change, and would be shared by all instances. */
function is_mutable(x: unknown): boolean {
  return (
    Array.isArray(x) || (typeof x === "object" && (x as { __hash__?: unknown } | null)?.__hash__ === null)
  );
}
