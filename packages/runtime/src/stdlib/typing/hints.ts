/**
 * `get_type_hints`: annotations with their quoted names resolved.
 *
 * From: `def link(node: "Node | None") -> "Node": ...`, `get_type_hints(link)`
 * To:   a dict of types. The compiler tells what the names of the module stand for, where an annotation is a text
 *
 * Source: Library Reference, typing.get_type_hints.
 */
import { getattr_of } from "../../objects/all-attributes.ts";
import { call, def } from "../../objects/call.ts";
import { Dict } from "../../objects/dict.ts";
import * as exceptions from "../../objects/exceptions.ts";
import { NameError, TypeError } from "../../objects/exceptions.ts";
import { float } from "../../objects/float.ts";
import { GenericAlias, type UnionType } from "../../objects/generic-alias.ts";
import { mangle } from "../../objects/names.ts";
import { is_module, is_type, object } from "../../objects/object.ts";
import { repr } from "../../objects/repr.ts";
import { Ellipsis } from "../../objects/singletons.ts";
import { special_attribute } from "../../objects/special-attributes.ts";
import { tuple_from } from "../../objects/tuple.ts";
import type { Type } from "../../objects/type.ts";
import { NoneType } from "../../objects/types.ts";
import { bool } from "../../semantics/builtins/bool.ts";
import { bytearray, bytes } from "../../semantics/builtins/bytes.ts";
import { complex } from "../../semantics/builtins/complex.ts";
import { dict } from "../../semantics/builtins/dict.ts";
import { float as float_type } from "../../semantics/builtins/float.ts";
import { frozenset } from "../../semantics/builtins/frozenset.ts";
import { int } from "../../semantics/builtins/int.ts";
import { list } from "../../semantics/builtins/list.ts";
import { range } from "../../semantics/builtins/range.ts";
import { set } from "../../semantics/builtins/set.ts";
import { str } from "../../semantics/builtins/str.ts";
import { tuple } from "../../semantics/builtins/tuple.ts";
import { type } from "../../semantics/builtins/type.ts";
import { or_ } from "../../semantics/operators/bitwise.ts";
import { getitem } from "../../semantics/operators/containers.ts";
import { each as iterated } from "../../semantics/protocols/iteration.ts";
import { Alias, AnnotatedAlias } from "./alias.ts";
import type { Expression } from "./annotation-text.ts";
import { checked_type } from "./checks.ts";
import { NotRequired, ReadOnly, Required } from "./forms.ts";
import { ForwardRef_ } from "./forward.ts";

/** Names of types that every module knows. */
const BUILTIN_TYPES: () => Readonly<Record<string, unknown>> = () => ({
  bool,
  bytearray,
  bytes,
  complex,
  dict,
  float: float_type,
  frozenset,
  int,
  list,
  object,
  range,
  set,
  str,
  tuple,
  type,
});

/** What names stand for: the first that knows one. */
export type Names = () => readonly (Dict | null)[];

function value_of(name: string, names: Names): unknown {
  for (const known of names()) {
    const value = known?.get(name, undefined);
    if (value !== undefined && value !== null) return value;
    if (value === null && known?.__contains__(name) === true) return null;
  }
  const builtin =
    BUILTIN_TYPES()[name] ??
    (/^[A-Z]/.test(name) ? (exceptions as Record<string, unknown>)[name] : undefined);
  if (builtin === undefined) throw NameError(`name '${name}' is not defined`);
  return builtin;
}

function evaluated(expression: Expression, names: Names): unknown {
  switch (expression.kind) {
    case "name":
      return value_of(expression.name, names);
    case "value":
      return expression.value;
    case "float":
      return float(expression.value);
    case "ellipsis":
      return Ellipsis;
    case "attribute":
      return getattr_of(evaluated(expression.of, names), mangle(expression.name));
    case "list":
      return all_evaluated(expression.items, names);
    case "tuple":
      return tuple_from(all_evaluated(expression.items, names));
    case "item": {
      const items = all_evaluated(expression.items, names);
      return getitem(evaluated(expression.of, names), expression.one ? items[0] : tuple_from(items));
    }
    case "call":
      return call(evaluated(expression.of, names), ...all_evaluated(expression.items, names));
    case "or":
      return or_(evaluated(expression.left, names), evaluated(expression.right, names));
    case "star":
      return evaluated(expression.of, names);
  }
}

function all_evaluated(items: readonly Expression[], names: Names): unknown[] {
  return items.flatMap((each) =>
    each.kind === "star" ? [...iterated(evaluated(each.of, names))] : [evaluated(each, names)],
  );
}

/** A type with what its quoted names stand for. */
function resolved(x: unknown, names: Names): unknown {
  if (x instanceof ForwardRef_) return resolved(checked_type(evaluated(x.$expression, names)), names);
  if (Array.isArray(x)) return x.map((each) => resolved(each, names));
  // Between the brackets of `list["Node"]` a text is a name; between those of a Literal it is not.
  const remade = (inside: Remade): unknown => {
    const quoted = inside instanceof GenericAlias;
    const parameters = inside.$parameters.map((each) =>
      resolved(quoted && typeof each === "string" ? new ForwardRef_(each) : each, names),
    );
    const same = parameters.every((each, i) => each === inside.$parameters[i]);
    return same ? inside : inside.$remade(parameters);
  };
  return is_remade(x) ? remade(x) : x;
}

type Remade = Alias | GenericAlias | UnionType;

function is_remade(x: unknown): x is Remade {
  return typeof x === "object" && x !== null && "$remade" in x;
}

/** Without what `Annotated`, `Required` and their kin add. */
function stripped(x: unknown): unknown {
  if (x instanceof AnnotatedAlias) return stripped(x.__origin__);
  if (x instanceof Alias && [Required, NotRequired, ReadOnly].includes(x.__origin__ as typeof Required)) {
    return stripped(x.$parameters[0]);
  }
  if (Array.isArray(x)) return x.map(stripped);
  if (!is_remade(x)) return x;
  const parameters = x.$parameters.map(stripped);
  return parameters.every((each, i) => each === x.$parameters[i]) ? x : x.$remade(parameters);
}

/** The type an annotation stands for. */
export function hint_of(annotation: unknown, names: Names): unknown {
  return (
    resolved(typeof annotation === "string" ? new ForwardRef_(annotation) : annotation, names) ?? NoneType
  );
}

/** What the names of the module of `x` stand for; null where no annotation of it needs any. */
export function module_names(x: unknown): Dict | null {
  if (is_type(x)) return ((x as { $globals?: () => unknown }).$globals?.() as Dict | undefined) ?? null;
  return (special_attribute(x, "__globals__") as Dict | undefined) ?? null;
}

/** Annotations that `x` itself has; null when it cannot have any. */
export function own_annotations(x: unknown): Dict | null {
  const annotations = special_attribute(x, "__annotations__");
  return annotations instanceof Dict ? annotations : null;
}

/** @throws TypeError for what has no annotations */
export const get_type_hints = /* @__PURE__ */ def(
  "get_type_hints(obj, globalns=, localns=, include_extras=)",
  hints_of,
);

function hints_of(x: unknown, globalns: unknown, localns: unknown, include_extras: unknown): Dict {
  const given = [localns, globalns].filter((each) => each instanceof Dict) as Dict[];
  const clean = include_extras === true ? (type_: unknown) => type_ : stripped;
  const hints = new Dict();
  const take = (holder: unknown, annotations: Dict): void => {
    const names = (): readonly (Dict | null)[] =>
      globalns == null ? [...given, module_names(holder)] : given;
    for (const [name, annotation] of pairs_of(annotations)) {
      hints.$set(name, clean(hint_of(annotation, names)));
    }
  };
  if (is_type(x)) {
    for (const base of [...(x.$mro as readonly Type[])].reverse())
      take(base, own_annotations(base) ?? new Dict());
    return hints;
  }
  const function_ = unwrapped(x);
  const annotations = own_annotations(function_);
  if (annotations !== null) take(function_, annotations);
  else if (!is_module(x as object) && typeof x !== "function") {
    throw TypeError(`${repr(x)} is not a module, class, method, or function.`);
  }
  return hints;
}

function pairs_of(annotations: Dict): [unknown, unknown][] {
  return [...iterated(annotations)].map((name) => [name, annotations.__getitem__(name) ?? null]);
}

function unwrapped(x: unknown): unknown {
  let here = x;
  while ((here as { __wrapped__?: unknown } | null)?.__wrapped__ !== undefined) {
    here = (here as { __wrapped__: unknown }).__wrapped__;
  }
  return here;
}
