/**
 * `inspect.signature`: Signature, Parameter, BoundArguments.
 *
 * A function's defaults are there in programs that name `signature` or `getfullargspec`: see function-details.ts.
 *
 * Source: Library Reference, `inspect`, "Introspecting callables with the Signature object"; PEP 362.
 */

import { is_callable, type PyFunction } from "../../objects/call.ts";
import { equals } from "../../objects/comparison.ts";
import { define_class } from "../../objects/define-class.ts";
import { Dict, dict_from } from "../../objects/dict.ts";
import { TypeError, ValueError } from "../../objects/exceptions.ts";
import { items_of } from "../../objects/iteration.ts";
import { unmangle } from "../../objects/names.ts";
import { is_type } from "../../objects/object.ts";
import { repr, str_of } from "../../objects/repr.ts";
import { keywords } from "../../objects/signature.ts";
import { Tuple, tuple_from, tuple_of } from "../../objects/tuple.ts";
import type { Type } from "../../objects/type.ts";
import { getattr } from "../../semantics/builtins/getattr.ts";

/** "There is none": of a default, an annotation. */
export const Empty: Type = /* @__PURE__ */ define_class(
  "_empty",
  [],
  class {} as never,
  {},
  { module: "inspect" },
);

interface Kind_ {
  readonly value: number;
  readonly name: string;
}

export const ParameterKind: Type = /* @__PURE__ */ define_class(
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
const [POSITIONAL_ONLY, POSITIONAL_OR_KEYWORD, VAR_POSITIONAL, KEYWORD_ONLY, VAR_KEYWORD] = [0, 1, 2, 3, 4];

export interface Parameter_ {
  readonly name: string;
  readonly kind: Kind_;
  readonly default: unknown;
  readonly annotation: unknown;
}

/** A type by its name, anything else by its repr. */
export function formatannotation(annotation: unknown): string {
  if (!is_type(annotation)) return repr(annotation);
  const { $module, $qualname } = annotation;
  return $module === "builtins" ? $qualname : `${$module}.${$qualname}`;
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

    __init__(name: string, kind: unknown, options: unknown): void {
      const { default: default$ = Empty, annotation = Empty } = keywords(options) as Record<string, unknown>;
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
        given["default"] === undefined ? this.default : given["default"],
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
  } as never,
  {
    __init__: "(self, name, kind, *, default=, annotation=)",
    replace: "(self, *, name=, kind=, annotation=, default=)",
    __eq__: "(self, other)",
    __str__: "(self)",
    __repr__: "(self)",
  },
  { module: "inspect" },
);

function parameter(name: string, kind: number, default$: unknown, annotation: unknown): Parameter_ {
  const made = Object.create(Parameter.prototype) as Record<string, unknown>;
  Object.assign(made, { name, kind: kinds[kind], default: default$, annotation });
  return made as unknown as Parameter_;
}

interface Bound_ {
  readonly arguments$: Dict;
}

export const BoundArguments: Type = /* @__PURE__ */ define_class(
  "BoundArguments",
  [],
  class {
    declare arguments$: Dict;
    declare $signature_: SignatureObject;

    __init__(signature: unknown, arguments_: Dict): void {
      this.$signature_ = signature as SignatureObject;
      this.arguments$ = arguments_;
    }
    get signature(): unknown {
      return this.$signature_;
    }
    get args(): Tuple {
      const found: unknown[] = [];
      for (const each of this.$signature_.$list) {
        if (each.kind.value === VAR_KEYWORD || each.kind.value === KEYWORD_ONLY) break;
        const value = this.arguments$.$get(each.name);
        if (value === undefined) break;
        if (each.kind.value === VAR_POSITIONAL) found.push(...items_of(value));
        else found.push(value);
      }
      return tuple_from(found);
    }
    get kwargs(): Dict {
      const found = new Dict();
      let named = false;
      for (const each of this.$signature_.$list) {
        const value = this.arguments$.$get(each.name);
        if (each.kind.value === VAR_KEYWORD || each.kind.value === KEYWORD_ONLY) named = true;
        else if (value === undefined) {
          named = true;
          continue;
        }
        if (!named || value === undefined) continue;
        if (each.kind.value === VAR_KEYWORD) for (const [key, x] of (value as Dict).$map) found.$set(key, x);
        else found.$set(each.name, value);
      }
      return found;
    }
    apply_defaults(): null {
      const all = new Dict();
      for (const each of this.$signature_.$list) {
        const value = this.arguments$.$get(each.name);
        if (value !== undefined) all.$set(each.name, value);
        else if (each.default !== Empty) all.$set(each.name, each.default);
        else if (each.kind.value === VAR_POSITIONAL) all.$set(each.name, tuple_of());
        else if (each.kind.value === VAR_KEYWORD) all.$set(each.name, new Dict());
      }
      this.arguments$ = all;
      return null;
    }
    __eq__(other: unknown): boolean {
      return equals((other as Partial<Bound_> | null)?.arguments$, this.arguments$);
    }
    __repr__(): string {
      const parts = [...this.arguments$.$map].map(([name, value]) => `${str_of(name)}=${repr(value)}`);
      return `<BoundArguments (${parts.join(", ")})>`;
    }
  } as never,
  {
    __init__: "(self, signature, arguments)",
    signature: "@property",
    args: "@property",
    kwargs: "@property",
    apply_defaults: "(self)",
    __eq__: "(self, other)",
    __repr__: "(self)",
  },
  { module: "inspect" },
);

interface SignatureObject {
  readonly $list: readonly Parameter_[];
  readonly return_annotation: unknown;
}

export const Signature: Type = /* @__PURE__ */ define_class(
  "Signature",
  [],
  class {
    static empty = Empty;
    declare $list: readonly Parameter_[];
    declare return_annotation: unknown;

    __init__(parameters: unknown = null, options: unknown): void {
      const { return_annotation = Empty } = keywords(options) as { return_annotation?: unknown };
      this.$list = parameters === null ? [] : (items_of(parameters) as Parameter_[]);
      this.return_annotation = return_annotation;
    }
    get parameters(): Dict {
      return dict_from(Object.fromEntries(this.$list.map((each) => [each.name, each])));
    }
    static from_callable(obj: unknown): unknown {
      return signature_of_callable(obj);
    }
    replace(options: unknown): unknown {
      const given = keywords(options) as Record<string, unknown>;
      const list =
        given["parameters"] === undefined ? this.$list : (items_of(given["parameters"]) as Parameter_[]);
      const returns =
        given["return_annotation"] === undefined ? this.return_annotation : given["return_annotation"];
      return signature_object(list, returns);
    }
    bind$(...args: unknown[]): unknown {
      return bound(this, args, false);
    }
    bind_partial(...args: unknown[]): unknown {
      return bound(this, args, true);
    }
    __eq__(other: unknown): boolean {
      const that = other as Partial<SignatureObject> | null;
      const list = that?.$list;
      return (
        list !== undefined &&
        list.length === this.$list.length &&
        list.every((each, i) => equals(each, this.$list[i])) &&
        equals(that?.return_annotation, this.return_annotation)
      );
    }
    __str__(): string {
      const parts: string[] = [];
      let positional_only = false;
      let star = false;
      for (const each of this.$list) {
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
      const returns =
        this.return_annotation === Empty ? "" : ` -> ${formatannotation(this.return_annotation)}`;
      return `(${parts.join(", ")})${returns}`;
    }
    __repr__(): string {
      return `<Signature ${this.__str__()}>`;
    }
  } as never,
  {
    __init__: "(self, parameters=, *, return_annotation=)",
    parameters: "@property",
    from_callable: "@classmethod (cls, obj)",
    replace: "(self, *, parameters=, return_annotation=)",
    bind$: "(self, /, *args, **kwargs)",
    bind_partial: "(self, /, *args, **kwargs)",
    __eq__: "(self, other)",
    __str__: "(self)",
    __repr__: "(self)",
  },
  { module: "inspect" },
);

function signature_object(list: readonly Parameter_[], return_annotation: unknown): SignatureObject {
  const made = Object.create(Signature.prototype) as Record<string, unknown>;
  Object.assign(made, { $list: list, return_annotation });
  return made as unknown as SignatureObject;
}

function bound(signature: SignatureObject, given: unknown[], partial: boolean): unknown {
  const named = new Map(Object.entries({ ...keywords(given) }).map(([key, value]) => [unmangle(key), value]));
  const found = new Dict();
  let at = 0;
  const rest = (): unknown[] => given.slice(at);
  for (const each of signature.$list) {
    const kind = each.kind.value;
    if (kind === VAR_POSITIONAL) {
      if (at < given.length) found.$set(each.name, tuple_from(rest()));
      at = given.length;
    } else if (kind <= POSITIONAL_OR_KEYWORD && at < given.length) {
      if (kind === POSITIONAL_OR_KEYWORD && named.has(each.name)) {
        throw TypeError(`multiple values for argument ${repr(each.name)}`);
      }
      found.$set(each.name, given[at++]);
    } else if (kind !== VAR_KEYWORD && kind !== POSITIONAL_ONLY && named.has(each.name)) {
      found.$set(each.name, named.get(each.name));
      named.delete(each.name);
    } else if (kind !== VAR_KEYWORD && each.default === Empty && !partial && at >= given.length) {
      const what = kind === KEYWORD_ONLY ? "keyword-only argument" : "argument";
      throw TypeError(`missing a required ${what}: ${repr(each.name)}`);
    } else if (kind === KEYWORD_ONLY && each.default === Empty && !partial) {
      if (at < given.length) break;
      throw TypeError(`missing a required keyword-only argument: ${repr(each.name)}`);
    }
  }
  if (at < given.length) throw TypeError("too many positional arguments");
  const extra = signature.$list.find((each) => each.kind.value === VAR_KEYWORD);
  if (named.size > 0) {
    if (extra === undefined) {
      throw TypeError(`got an unexpected keyword argument ${repr([...named.keys()][0])}`);
    }
    const all = new Dict();
    for (const [key, value] of named) all.$set(key, value);
    found.$set(extra.name, all);
  }
  return BoundArguments(signature, found);
}

/** The values of a tuple or a dict that may not be there. */
function get(x: unknown, name: string): unknown {
  return getattr(x, name, null);
}

const KIND_OF: Readonly<Record<string, number>> = /* @__PURE__ */ Object.freeze({
  "positional-only": POSITIONAL_ONLY,
  positional: POSITIONAL_OR_KEYWORD,
  "keyword-only": KEYWORD_ONLY,
});

function of_function(f: PyFunction, skip: number): SignatureObject {
  const signature = f.$signature;
  if (signature === undefined) throw ValueError(`no signature found for builtin ${repr(f)}`);
  const defaults = get(f, "__defaults__");
  const kwdefaults = get(f, "__kwdefaults__");
  const annotations = get(f, "__annotations__");
  const note = (name: string): unknown => {
    const noted = annotations instanceof Dict ? annotations.$get(name) : undefined;
    return noted === undefined ? Empty : noted;
  };
  const values = defaults instanceof Tuple ? defaults.$items : [];
  const first = signature.positional.length - values.length;
  const list: Parameter_[] = [];
  signature.positional.forEach((key, i) => {
    const name = unmangle(key);
    const kind = i < signature.positional_only ? POSITIONAL_ONLY : POSITIONAL_OR_KEYWORD;
    list.push(parameter(name, kind, i >= first ? values[i - first] : Empty, note(name)));
  });
  if (signature.rest !== null) {
    list.push(parameter(unmangle(signature.rest), VAR_POSITIONAL, Empty, note(unmangle(signature.rest))));
  }
  for (const each of signature.keyword_only) {
    const name = unmangle(each.name);
    const value = kwdefaults instanceof Dict ? kwdefaults.$get(name) : undefined;
    list.push(
      parameter(name, KIND_OF["keyword-only"] as number, value === undefined ? Empty : value, note(name)),
    );
  }
  if (signature.extra !== null) {
    list.push(parameter(unmangle(signature.extra), VAR_KEYWORD, Empty, note(unmangle(signature.extra))));
  }
  return signature_object(list.slice(skip), note("return"));
}

/** @throws TypeError for what cannot be called, ValueError for a function of the host */
export function signature_of_callable(obj: unknown): SignatureObject {
  if (!is_callable(obj)) throw TypeError(`${repr(obj)} is not a callable object`);
  const own = get(obj, "__signature__");
  if (own !== null) return own as SignatureObject;
  const wrapped = is_type(obj) ? null : get(obj, "__wrapped__");
  if (wrapped !== null) return signature_of_callable(wrapped);
  if (is_type(obj)) {
    const init = get(obj, "__init__") as PyFunction;
    if (typeof init === "function" && init.$signature !== undefined && obj.$js !== undefined)
      return of_function(init, 1);
    return signature_object([], Empty);
  }
  if (typeof obj !== "function") return signature_of_callable(get(obj, "__call__"));
  const f = obj as PyFunction & { $method?: unknown };
  const bound_to = f.$self !== undefined && f.$method !== undefined;
  return of_function(bound_to ? (get(f, "__func__") as PyFunction) : f, bound_to ? 1 : 0);
}
