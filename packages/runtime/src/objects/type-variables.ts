/**
 * What is left open in a type with parameters, and what takes its place.
 *
 * From: `dict[K, list[V]].__parameters__`, `dict[K, list[V]][str, int]`
 * To:   the variables in the order they are met; the same type with other parameters
 *
 * Variables and the types that hold them are known by fields, so that `list[int]` needs nothing of `typing`.
 *
 * Source: PEP 484, 612, 646, 696; Library Reference, "Generic Alias Type".
 */
import { TypeError } from "./exceptions.ts";
import { open_types } from "./generic-alias.ts";
import { Ellipsis } from "./singletons.ts";
import { repr } from "./texts.ts";
import { Tuple, tuple_type } from "./tuple.ts";

export type VariableKind = "TypeVar" | "ParamSpec" | "TypeVarTuple";

/** `T`, `**P`, `*Ts`. */
export interface TypeVariable {
  readonly $variable: VariableKind;
  has_default(): boolean;
  readonly __default__: unknown;
}

/** `list[T]`, `T | None`: what has parameters that may hold variables. */
export interface Parametric {
  readonly $parameters: readonly unknown[];
  /** The same with other parameters. */
  $remade(parameters: readonly unknown[]): unknown;
}

/** `*Ts` among parameters: what takes its place is as many items. */
interface Unpacked {
  readonly $is_unpacked?: boolean;
}

/** `*tuple[int, str]`, by a star or by `Unpack`. */
interface Starred extends Unpacked {
  readonly $is_starred?: boolean;
  readonly __origin__?: unknown;
}

export function variable_kind(x: unknown): VariableKind | undefined {
  return typeof x === "object" && x !== null ? (x as Partial<TypeVariable>).$variable : undefined;
}

/** Parameters of a list of parameters or of a type; undefined where there can be none. */
function inside(x: unknown): readonly unknown[] | undefined {
  if (Array.isArray(x)) return x;
  if (x instanceof Tuple) return x.$items;
  if (typeof x !== "object" || x === null || typeof (x as Parametric).$remade !== "function")
    return undefined;
  return (x as Parametric).$parameters;
}

/** The variables in `parameters`, each once, in the order they are met. */
export function variables_of(parameters: readonly unknown[]): readonly TypeVariable[] {
  const found = new Set<TypeVariable>();
  const visit = (x: unknown): void => {
    if (variable_kind(x) !== undefined) found.add(x as TypeVariable);
    else for (const each of inside(x) ?? []) visit(each);
  };
  for (const each of parameters) visit(each);
  return [...found];
}

/** Make types with open parameters known to generic-alias.ts. @returns `value`, which makes variables */
export function with_variables<T>(value: T): T {
  open_types.variables_of = variables_of;
  open_types.filled = filled;
  return value;
}

/** `parameters`, those of `x`, with what was `given` in the place of their variables. */
export function filled(
  x: object,
  parameters: readonly unknown[],
  given: readonly unknown[],
): readonly unknown[] {
  const values = bound_variables(() => repr(x), variables_of(parameters), given.flatMap(unpacked_items));
  return parameters.flatMap((each) => replaced(each, values));
}

/** The items of `*tuple[int, str]`, which is no other thing than two parameters; of anything else, itself. */
function unpacked_items(x: unknown): readonly unknown[] {
  const { $is_starred, $is_unpacked, $parameters } = (x ?? {}) as Partial<Parametric & Starred>;
  const tuple = $is_unpacked === true ? $parameters?.[0] : $is_starred === true ? x : undefined;
  const { __origin__, $parameters: items } = (tuple ?? {}) as Partial<Parametric & Starred>;
  return __origin__ === tuple_type && items !== undefined && items.at(-1) !== Ellipsis ? items : [x];
}

export type Bindings = ReadonlyMap<unknown, unknown>;

/** `x` with values for variables: several items where a `*Ts` stood. */
export function replaced(x: unknown, values: Bindings): readonly unknown[] {
  const kind = variable_kind(x);
  if (kind !== undefined) {
    const value = values.has(x) ? values.get(x) : x;
    return kind === "TypeVarTuple" && values.has(x) ? (value as readonly unknown[]) : [value];
  }
  if (Array.isArray(x)) return [x.flatMap((each) => replaced(each, values))];
  const parameters = inside(x);
  if (parameters === undefined || variables_of(parameters).length === 0) return [x];
  const others = parameters.flatMap((each) => replaced(each, values));
  const is_open = variable_kind(others[0]) === "TypeVarTuple" || !(x as Unpacked).$is_unpacked;
  return is_open ? [(x as Parametric).$remade(others)] : others;
}

/**
 * Which variable stands for what.
 * @param who  how errors name what is subscripted
 * @throws TypeError when there are too many or too few
 */
export function bound_variables(
  who: () => string,
  variables: readonly TypeVariable[],
  given: readonly unknown[],
): Bindings {
  if (variables.length === 0) throw TypeError(`${who()} is not a generic class`);
  const values = arranged(variables, given);
  const required = variables.filter(
    (each) => !each.has_default() && each.$variable !== "TypeVarTuple",
  ).length;
  const several = variables.some((each) => each.$variable === "TypeVarTuple");
  if (values.length > variables.length && !several) {
    throw TypeError(`Too many arguments for ${who()}; actual ${values.length}, expected ${variables.length}`);
  }
  if (given.length < required) {
    throw TypeError(`Too few arguments for ${who()}; actual ${given.length}, expected at least ${required}`);
  }
  const bindings = new Map<unknown, unknown>();
  variables.forEach((variable, index) => {
    const value = index < values.length ? values[index] : variable.__default__;
    bindings.set(variable, variable.$variable === "ParamSpec" ? parameter_list(value) : value);
  });
  return bindings;
}

/** The items given, one a variable: those of a `*Ts` together, and those of the only `**P` too. */
function arranged(variables: readonly TypeVariable[], given: readonly unknown[]): readonly unknown[] {
  const [first] = variables;
  if (variables.length === 1 && first?.$variable === "ParamSpec") {
    return given.length === 1 && is_parameter_list(given[0]) ? given : [given];
  }
  const at = variables.findIndex((each) => each.$variable === "TypeVarTuple");
  if (at < 0) return given;
  const behind = variables.length - 1 - at;
  const end = Math.max(at, given.length - behind);
  return [...given.slice(0, at), given.slice(at, end), ...given.slice(end)];
}

function is_parameter_list(x: unknown): boolean {
  return (
    Array.isArray(x) ||
    x instanceof Tuple ||
    x === Ellipsis ||
    variable_kind(x) === "ParamSpec" ||
    (x as { $is_concatenated?: boolean } | null)?.$is_concatenated === true
  );
}

function parameter_list(x: unknown): unknown {
  if (is_parameter_list(x)) return x instanceof Tuple ? [...x.$items] : x;
  throw TypeError(`Expected a list of types, an ellipsis, ParamSpec, or Concatenate. Got ${repr(x)}`);
}
