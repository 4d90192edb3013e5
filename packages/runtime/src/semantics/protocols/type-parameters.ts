/**
 * Type parameters of classes, functions and aliases.
 *
 * From: `class Box[T: int](Base): ...`
 * To:   `const T$1 = type_variable("T", { bound: () => int });  define_class("Box", [Base, generic(T$1)], ...)`
 *
 * Source: The Python Language Reference, 8.10; PEP 695.
 */
import { tuple_from } from "../../objects/tuple.ts";
import { Generic } from "../../stdlib/typing/protocols.ts";
import { ParamSpec, TypeVar, TypeVarTuple } from "../../stdlib/typing/variables.ts";
import { getitem } from "../operators/containers.ts";

export { type_alias } from "../../stdlib/typing/aliases.ts";

/** What is evaluated only when it is asked for. */
interface Lazy {
  bound?: () => unknown;
  default?: () => unknown;
}

interface Inferred {
  $inferred: boolean;
  $lazy: Lazy;
}

function inferred(variable: unknown, lazy: Lazy): unknown {
  (variable as Inferred).$inferred = true;
  (variable as Inferred).$lazy = lazy;
  return variable;
}

/** `T`, `T: int`, `T = str`. */
export function type_variable(name: string, lazy: Lazy = {}): unknown {
  return inferred(TypeVar(name), lazy);
}

/** `**P`. */
export function parameter_specification(name: string, lazy: Lazy = {}): unknown {
  return inferred(ParamSpec(name), lazy);
}

/** `*Ts`. */
export function type_variable_tuple(name: string, lazy: Lazy = {}): unknown {
  return inferred(TypeVarTuple(name), lazy);
}

/** The base that a generic class has besides those it names. */
export function generic(...variables: readonly unknown[]): unknown {
  return getitem(Generic, tuple_from(variables));
}
