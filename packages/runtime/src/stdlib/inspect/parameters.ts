/**
 * `inspect.Parameter`: one parameter of a callable, its kinds, and how it is written.
 *
 * Source: Library Reference, `inspect`, "Introspecting callables with the Signature object"; PEP 362.
 */
import { def } from "../../objects/call.ts";
import { equals } from "../../objects/comparison.ts";
import { define_class } from "../../objects/define-class.ts";
import { TypeError, ValueError } from "../../objects/exceptions.ts";
import { hash_of } from "../../objects/hash.ts";
import { mangle } from "../../objects/names.ts";
import { repr, str_of } from "../../objects/repr.ts";
import { keywords } from "../../objects/signature.ts";
import type { Type } from "../../objects/type.ts";
import { getattr } from "../../semantics/builtins/getattr.ts";
import { formatannotation } from "./annotations.ts";

/** "There is none": of a default, an annotation. */
export const Empty: Type = /* @__PURE__ */ define_class(
  "_empty",
  [],
  class {} as never,
  {},
  { module: "inspect" },
);

export interface Kind_ {
  readonly value: number;
  readonly name: string;
}

const ParameterKind: Type = /* @__PURE__ */ define_class(
  "_ParameterKind",
  [],
  class {
    declare value: number;
    declare name: string;
    declare description: string;

    __init__(value: number, name: string, description: string): void {
      Object.assign(this, { value, name, description });
    }
    __eq__(other: unknown): boolean {
      return other === this || other === this.value;
    }
    __hash__(): number {
      return this.value;
    }
    __lt__(other: Kind_): boolean {
      return this.value < Number(other.value ?? other);
    }
    __gt__(other: Kind_): boolean {
      return this.value > Number(other.value ?? other);
    }
    __int__(): number {
      return this.value;
    }
    __str__(): string {
      return this.name;
    }
    __repr__(): string {
      return `<_ParameterKind.${this.name}: ${this.value}>`;
    }
  } as never,
  {
    __init__: "(self, value, name, description)",
    __eq__: "(self, other)",
    __hash__: "(self)",
    __lt__: "(self, other)",
    __gt__: "(self, other)",
    __int__: "(self)",
    __str__: "(self)",
    __repr__: "(self)",
  },
  { module: "inspect" },
);

function make_kinds(): readonly Kind_[] {
  const words: readonly (readonly [string, string])[] = [
    ["POSITIONAL_ONLY", "positional-only"],
    ["POSITIONAL_OR_KEYWORD", "positional or keyword"],
    ["VAR_POSITIONAL", "variadic positional"],
    ["KEYWORD_ONLY", "keyword-only"],
    ["VAR_KEYWORD", "variadic keyword"],
  ];
  return words.map(([name, description], i) => ParameterKind(i, name, description) as Kind_);
}

const kinds: readonly Kind_[] = /* @__PURE__ */ make_kinds();
export const [POSITIONAL_ONLY, POSITIONAL_OR_KEYWORD, VAR_POSITIONAL, KEYWORD_ONLY, VAR_KEYWORD] = [
  0, 1, 2, 3, 4,
];

export interface Parameter_ {
  readonly name: string;
  readonly kind: Kind_;
  readonly default: unknown;
  readonly annotation: unknown;
}

/** A `formatannotation` that leaves out the module of `object`. */
export function formatannotationrelativeto(object: unknown): unknown {
  const module = get(object, "__module__");
  return def("formatannotationrelativeto.<locals>._formatannotation(annotation)", (annotation: unknown) =>
    formatannotation(annotation, module),
  );
}

export const Parameter: Type = /* @__PURE__ */ define_class(
  "Parameter",
  [],
  class {
    static POSITIONAL_ONLY = kinds[0];
    static POSITIONAL_OR_KEYWORD = kinds[1];
    static VAR_POSITIONAL = kinds[2];
    static KEYWORD_ONLY = kinds[3];
    static VAR_KEYWORD = kinds[4];
    static empty = Empty;
    declare name: string;
    declare kind: Kind_;
    declare default: unknown;
    declare annotation: unknown;

    __init__(name: string, kind: unknown, options?: unknown): void {
      const given = keywords(options) as Record<string, unknown>;
      const { annotation = Empty } = given;
      const default$ = given[mangle("default")] === undefined ? Empty : given[mangle("default")];
      const found = kinds.find((each) => each === kind || each.value === kind);
      if (found === undefined) throw ValueError(`value ${repr(kind)} is not a valid Parameter.kind`);
      if (typeof name !== "string") throw TypeError(`name must be a str, not a ${str_of(typeof name)}`);
      if (!/^[\p{L}_][\p{L}\p{N}_]*$/u.test(name))
        throw ValueError(`${repr(name)} is not a valid parameter name`);
      if (default$ !== Empty && (found.value === VAR_POSITIONAL || found.value === VAR_KEYWORD)) {
        const words = (found as unknown as { description: string }).description;
        throw ValueError(`${words} parameters cannot have default values`);
      }
      Object.assign(this, { name, kind: found, default: default$, annotation });
    }
    replace(options: unknown): unknown {
      const given = keywords(options) as Record<string, unknown>;
      return parameter(
        (given["name"] ?? this.name) as string,
        (given["kind"] as Kind_ | undefined)?.value ?? this.kind.value,
        given[mangle("default")] === undefined ? this.default : given[mangle("default")],
        given["annotation"] === undefined ? this.annotation : given["annotation"],
      );
    }
    __eq__(other: unknown): boolean {
      const that = other as Parameter_ | null;
      return (
        that?.name === this.name &&
        that.kind === this.kind &&
        equals(that.default, this.default) &&
        equals(that.annotation, this.annotation)
      );
    }
    __str__(): string {
      const stars = this.kind.value === VAR_POSITIONAL ? "*" : this.kind.value === VAR_KEYWORD ? "**" : "";
      const typed = this.annotation !== Empty;
      const note = typed ? `: ${formatannotation(this.annotation)}` : "";
      const value = this.default === Empty ? "" : `${typed ? " = " : "="}${repr(this.default)}`;
      return `${stars}${this.name}${note}${value}`;
    }
    __repr__(): string {
      return `<Parameter "${this.__str__()}">`;
    }
    __hash__(): unknown {
      return hash_of(this.name);
    }
    __replace__(options: unknown): unknown {
      return this.replace(options);
    }
  } as never,
  {
    __init__: "(self, name, kind, *, default=, annotation=)",
    replace: "(self, *, name=, kind=, annotation=, default=)",
    __replace__: "(self, *, name=, kind=, annotation=, default=)",
    __eq__: "(self, other)",
    __hash__: "(self)",
    __str__: "(self)",
    __repr__: "(self)",
  },
  { module: "inspect" },
);

export function parameter(name: string, kind: number, default$: unknown, annotation: unknown): Parameter_ {
  const made = Object.create(Parameter.prototype) as Record<string, unknown>;
  Object.assign(made, { name, kind: kinds[kind], default: default$, annotation });
  return made as unknown as Parameter_;
}

/** The parameters as text, with `/` and `*` between their kinds. */
export function shown_parameters(list: readonly Parameter_[]): string[] {
  const parts: string[] = [];
  let positional_only = false;
  let star = false;
  for (const each of list) {
    const kind = each.kind.value;
    if (positional_only && kind !== POSITIONAL_ONLY) parts.push("/");
    positional_only = kind === POSITIONAL_ONLY;
    if (kind === VAR_POSITIONAL) star = true;
    else if (kind === KEYWORD_ONLY && !star) {
      parts.push("*");
      star = true;
    }
    parts.push(str_of(each));
  }
  if (positional_only) parts.push("/");
  return parts;
}

/** @throws ValueError for an order, defaults or names that no function can have */
export function checked(list: readonly Parameter_[]): readonly Parameter_[] {
  const names = new Set<string>();
  let before: Kind_ = kinds[0]!;
  let has_default = false;
  for (const each of list) {
    const { kind, name } = each;
    if (kind.value < before.value) {
      const words = (one: Kind_): string => (one as unknown as { description: string }).description;
      throw ValueError(`wrong parameter order: ${words(before)} parameter before ${words(kind)} parameter`);
    }
    before = kind;
    if (kind.value <= POSITIONAL_OR_KEYWORD) {
      if (each.default !== Empty) has_default = true;
      else if (has_default) throw ValueError("non-default argument follows default argument");
    }
    if (names.has(name)) throw ValueError(`duplicate parameter name: ${repr(name)}`);
    names.add(name);
  }
  return list;
}

/** An attribute; None where there is none. */
export function get(x: unknown, name: string): unknown {
  return getattr(x, name, null);
}
