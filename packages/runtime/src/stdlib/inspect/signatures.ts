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
import { caught } from "../../objects/host-errors.ts";
import { items_of } from "../../objects/iteration.ts";
import { unmangle } from "../../objects/names.ts";
import { is_type, type_of } from "../../objects/object.ts";
import { repr, str_of } from "../../objects/repr.ts";
import { keywords, kw, type Signature as Signature_ } from "../../objects/signature.ts";
import { truth } from "../../objects/truth.ts";
import { Tuple, tuple_from, tuple_of } from "../../objects/tuple.ts";
import type { Type } from "../../objects/type.ts";
import { kwargs_of } from "../../semantics/protocols/calls.ts";
import { chain } from "../../semantics/protocols/exceptions.ts";
import { hint_of, module_names } from "../typing/hints.ts";
import { formatannotation } from "./annotations.ts";
import {
  checked,
  Empty,
  get,
  KEYWORD_ONLY,
  type Parameter_,
  POSITIONAL_ONLY,
  POSITIONAL_OR_KEYWORD,
  parameter,
  shown_parameters,
  VAR_KEYWORD,
  VAR_POSITIONAL,
} from "./parameters.ts";

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

    __init__(parameters: unknown = null, options?: unknown): void {
      const { return_annotation = Empty } = keywords(options) as { return_annotation?: unknown };
      this.$list = parameters == null ? [] : checked(items_of(parameters) as Parameter_[]);
      this.return_annotation = return_annotation;
    }
    get parameters(): Dict {
      return dict_from(Object.fromEntries(this.$list.map((each) => [each.name, each])));
    }
    static from_callable(obj: unknown, options?: unknown): unknown {
      return signature_of_callable(obj, keywords(options) as SignatureOptions);
    }
    replace(options: unknown): unknown {
      const given = keywords(options) as Record<string, unknown>;
      const list =
        given["parameters"] === undefined
          ? this.$list
          : checked(items_of(given["parameters"]) as Parameter_[]);
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
    __hash__(): unknown {
      return this.$list.length;
    }
    __replace__(options: unknown): unknown {
      return this.replace(options);
    }
    format(options?: unknown): string {
      const { max_width } = keywords(options) as { max_width?: unknown };
      const parts = shown_parameters(this.$list);
      const returns =
        this.return_annotation === Empty ? "" : ` -> ${formatannotation(this.return_annotation)}`;
      const text = `(${parts.join(", ")})`;
      // Too long for a line: a parameter a line.
      const is_long = max_width != null && text.length > Number(max_width);
      return (is_long ? `(\n    ${parts.join(",\n    ")}\n)` : text) + returns;
    }
    __str__(): string {
      return this.format();
    }
    __repr__(): string {
      return `<Signature ${this.__str__()}>`;
    }
  } as never,
  {
    __init__: "(self, parameters=, *, return_annotation=)",
    parameters: "@property",
    from_callable: "@classmethod (cls, obj, *, follow_wrapped=, globals=, locals=, eval_str=)",
    format: "(self, *, max_width=)",
    replace: "(self, *, parameters=, return_annotation=)",
    __replace__: "(self, *, parameters=, return_annotation=)",
    __hash__: "(self)",
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
  // Once something was left to keywords or defaults, what is missing is missing without a word about its kind.
  let is_late = false;
  const rest = (): unknown[] => given.slice(at);
  for (const each of signature.$list) {
    const kind = each.kind.value;
    if (kind === VAR_POSITIONAL) {
      if (at < given.length) found.$set(each.name, tuple_from(rest()));
      at = given.length;
      is_late = true;
    } else if (kind <= POSITIONAL_OR_KEYWORD && at < given.length) {
      if (kind === POSITIONAL_OR_KEYWORD && named.has(each.name)) {
        throw TypeError(`multiple values for argument ${repr(each.name)}`);
      }
      found.$set(each.name, given[at++]);
    } else if (kind !== VAR_KEYWORD && kind !== POSITIONAL_ONLY && named.has(each.name)) {
      found.$set(each.name, named.get(each.name));
      named.delete(each.name);
      is_late = true;
    } else if (kind !== VAR_KEYWORD && each.default === Empty && !partial && at >= given.length) {
      const what = kind === KEYWORD_ONLY && !is_late ? "keyword-only argument" : "argument";
      throw TypeError(`missing a required ${what}: ${repr(each.name)}`);
    } else if (kind === KEYWORD_ONLY && each.default === Empty && !partial) {
      if (at < given.length) break;
      throw TypeError(`missing a required keyword-only argument: ${repr(each.name)}`);
    } else {
      is_late = true;
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

const KIND_OF: Readonly<Record<string, number>> = /* @__PURE__ */ Object.freeze({
  "positional-only": POSITIONAL_ONLY,
  positional: POSITIONAL_OR_KEYWORD,
  "keyword-only": KEYWORD_ONLY,
});

/** A function of asyncdef's library has its defaults in JavaScript only. @throws ValueError where they would be shown */
function check_known(signature: Signature_, first: number, kwdefaults: unknown): void {
  const named = (name: string): unknown => (kwdefaults instanceof Dict ? kwdefaults.$get(name) : undefined);
  const is_known =
    first === signature.required &&
    signature.keyword_only.every(({ name, required }) => required || named(unmangle(name)) !== undefined);
  if (is_known) return;
  throw ValueError(
    `the signature of ${signature.qualname}() is not available to asyncdef: its defaults are not known`,
  );
}

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
  check_known(signature, first, kwdefaults);
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

/** What `signature` may be asked for besides. */
export interface SignatureOptions {
  readonly follow_wrapped?: unknown;
  readonly eval_str?: unknown;
}

/** `functools.partial(f, 1, key=2)`, as far as it tells what it calls. */
interface Partial_ {
  readonly func: unknown;
  readonly args: Tuple;
  readonly keywords: Dict;
}

/** What is left to give: positional arguments are taken, keywords become defaults that only keywords replace. */
function of_partial(told: Partial_, options: SignatureOptions): SignatureObject {
  const { func, args, keywords: named } = told;
  const whole = signature_of_callable(func, options);
  try {
    bound(whole, [...args.$items, ...(named.$size === 0 ? [] : [kw(kwargs_of(named))])], true);
  } catch (error) {
    throw chain(ValueError(`partial object ${repr(told)} has incorrect arguments`), caught(error));
  }
  let left = args.$items.length;
  let only = false;
  const list: Parameter_[] = [];
  for (const each of whole.$list) {
    const kind = each.kind.value;
    if (kind <= POSITIONAL_OR_KEYWORD && left > 0) {
      left -= 1;
      continue;
    }
    const value = named.$get(each.name);
    if (value !== undefined && kind === POSITIONAL_OR_KEYWORD) only = true;
    if (only && kind === VAR_POSITIONAL) continue;
    const is_named = only && kind === POSITIONAL_OR_KEYWORD;
    list.push(
      parameter(
        each.name,
        is_named ? KEYWORD_ONLY : kind,
        value === undefined || kind === VAR_KEYWORD ? each.default : value,
        each.annotation,
      ),
    );
  }
  return signature_object(list, whole.return_annotation);
}

/** With what the names in quoted annotations stand for. */
function evaluated(f: unknown, signature: SignatureObject): SignatureObject {
  const names = () => [module_names(f)];
  const value = (annotation: unknown): unknown =>
    typeof annotation === "string" ? hint_of(annotation, names) : annotation;
  const list = signature.$list.map((each) =>
    parameter(each.name, each.kind.value, each.default, value(each.annotation)),
  );
  return signature_object(list, value(signature.return_annotation));
}

/** @throws TypeError for what cannot be called, ValueError for a function of the host */
export function signature_of_callable(obj: unknown, options: SignatureOptions = {}): SignatureObject {
  if (!is_callable(obj)) throw TypeError(`${repr(obj)} is not a callable object`);
  const own = is_type(obj) ? null : get(obj, "__signature__");
  if (own !== null) return own as SignatureObject;
  const follows = options.follow_wrapped === undefined || truth(options.follow_wrapped);
  const wrapped = is_type(obj) || !follows ? null : get(obj, "__wrapped__");
  if (wrapped !== null) return signature_of_callable(wrapped, options);
  if (is_type(obj)) return of_class(obj, options);
  if (typeof obj !== "function") {
    if (type_of(obj).$name === "partial") return of_partial(obj as unknown as Partial_, options);
    return signature_of_callable(get(obj, "__call__"), options);
  }
  const f = obj as PyFunction & { $method?: unknown };
  const bound_to = f.$self !== undefined && f.$method !== undefined;
  const function_ = bound_to ? (get(f, "__func__") as PyFunction) : f;
  const found = of_function(function_, bound_to ? 1 : 0);
  return truth(options.eval_str ?? false) ? evaluated(function_, found) : found;
}

/** Of `__call__` of the metaclass, `__new__`, `__init__`: the first that the program wrote. */
function of_class(cls: Type, options: SignatureOptions): SignatureObject {
  const told = get(cls, "__signature__");
  if (told !== null) return told as SignatureObject;
  const meta = cls.$class;
  const call_ = meta.$js === undefined ? undefined : get(meta, "__call__");
  if (typeof call_ === "function" && (call_ as PyFunction).$signature !== undefined) {
    return of_function(call_ as PyFunction, 1);
  }
  const holder = (name: string): number =>
    cls.$mro.findIndex((base) => base.$js !== undefined && Object.hasOwn(base.prototype, name));
  const [made, begun] = [holder("__new__"), holder("__init__")];
  const name = made >= 0 && (begun < 0 || made <= begun) ? "__new__" : "__init__";
  if (made < 0 && begun < 0) {
    const signature = cls.$signature;
    if (cls.$js === undefined && signature !== undefined && signature.minimum === signature.maximum) {
      return of_function(cls as unknown as PyFunction, signature.bound === 1 ? 1 : 0);
    }
    return signature_object([], Empty);
  }
  const found = get(cls, name) as PyFunction;
  if (typeof found !== "function") return signature_of_callable(found, options);
  const whole = of_function(found, 1);
  return truth(options.eval_str ?? false) ? evaluated(found, whole) : whole;
}

/** With its first parameter and without what decorators say of it; for `getfullargspec`. */
export function signature_of(f: unknown): SignatureObject {
  if (typeof f !== "function" || is_type(f)) return signature_of_callable(f);
  return of_function(f as PyFunction, 0);
}
