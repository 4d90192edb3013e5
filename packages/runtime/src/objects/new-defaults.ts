/**
 * Defaults that are assigned to a function after its definition.
 *
 * From: `f.__defaults__ = (1, 2)`, `f.__kwdefaults__ = {"key": 3}`
 * To:   another signature, by which `call` fills in what is not given
 *
 * The compiler sends all calls of a module that assigns them through `call`, and marks its functions (`assignable`).
 *
 * Source: The Python Language Reference, 3.2.8.1.
 */
import type { PyFunction } from "./call.ts";
import { Dict } from "./dict.ts";
import { TypeError } from "./exceptions.ts";
import { type Parameter, Signature } from "./signature.ts";
import { Tuple } from "./tuple.ts";

/** @throws TypeError when `value` is no such collection */
export function check_defaults(key: string, value: unknown): void {
  const wanted = key === "__defaults__" ? Tuple : Dict;
  if (value == null || value instanceof wanted) return;
  throw TypeError(`${key} must be set to a ${wanted === Tuple ? "tuple" : "dict"} object`);
}

/** Let calls of `f` take these for what is not given; None for no defaults. */
export function take_defaults(f: PyFunction, positional: unknown, named: unknown): void {
  const { qualname, parameters, positional: names, bound } = f.$signature!;
  const values = positional instanceof Tuple ? positional.$items : [];
  const by_name = named instanceof Dict ? named : new Dict();
  const optional = new Set<unknown>([
    ...names.slice(Math.max(0, names.length - values.length)),
    ...by_name.$map.keys(),
  ]);
  const text = `${qualname}(${parameter_list(parameters, optional)})`;
  f.$signature = new Signature(text, bound, false, {
    positional: values.slice(-names.length),
    named: (name) => by_name.$get(name),
  });
}

/** `a, /, b=, *, key=` */
function parameter_list(parameters: readonly Parameter[], optional: ReadonlySet<unknown>): string {
  const pieces: string[] = [];
  parameters.forEach(({ name, kind }, at) => {
    const before = parameters[at - 1]?.kind;
    if (before === "positional-only" && kind !== before) pieces.push("/");
    if (kind === "keyword-only" && before !== "keyword-only" && before !== "rest") pieces.push("*");
    const stars = kind === "rest" ? "*" : kind === "keywords" ? "**" : "";
    pieces.push(stars === "" && optional.has(name) ? `${name}=` : `${stars}${name}`);
  });
  if (parameters.at(-1)?.kind === "positional-only") pieces.push("/");
  return pieces.join(", ");
}
