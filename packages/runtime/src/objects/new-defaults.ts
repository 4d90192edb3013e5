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
import { Signature } from "./signature.ts";
import { Tuple } from "./tuple.ts";

/** @throws TypeError when `value` is no such collection */
export function check_defaults(key: string, value: unknown): void {
  const wanted = key === "__defaults__" ? Tuple : Dict;
  if (value == null || value instanceof wanted) return;
  throw TypeError(`${key} must be set to a ${wanted === Tuple ? "tuple" : "dict"} object`);
}

/** Let calls of `f` take these for what is not given; None for no defaults. */
export function take_defaults(f: PyFunction, positional: unknown, named: unknown): void {
  const signature = f.$signature!;
  const { qualname, positional: names, bound } = signature;
  const values = positional instanceof Tuple ? positional.$items : [];
  const by_name = named instanceof Dict ? named : new Dict();
  const optional = new Set<unknown>([
    ...names.slice(Math.max(0, names.length - values.length)),
    ...by_name.$map.keys(),
  ]);
  const text = `${qualname}(${parameter_list(signature, optional)})`;
  f.$signature = new Signature(text, bound, false, {
    positional: values.slice(-names.length),
    named: (name) => by_name.$get(name),
  });
}

/** `a, /, b=, *, key=` */
function parameter_list(signature: Signature, optional: ReadonlySet<unknown>): string {
  const { positional, positional_only, rest, keyword_only, extra } = signature;
  const with_default = (name: string) => (optional.has(name) ? `${name}=` : name);
  const pieces = positional.map(with_default);
  if (positional_only > 0) pieces.splice(positional_only, 0, "/");
  if (rest !== null || keyword_only.length > 0) pieces.push(`*${rest ?? ""}`);
  pieces.push(...keyword_only.map(({ name }) => with_default(name)));
  if (extra !== null) pieces.push(`**${extra}`);
  return pieces.join(", ");
}
