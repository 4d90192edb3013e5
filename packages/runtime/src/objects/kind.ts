/**
 * `type(x).__name__` for messages, without the machinery of `type_of`: for the lowest files, and for what every program with a coroutine in it
 * carries. Only descriptors of methods and wrappers of slots it does not tell apart.
 *
 * From: `await 5`
 * To:   "object int can't be used in 'await' expression"
 */
import type { Type } from "./type.ts";

const VALUES: Readonly<Record<string, string>> = { bigint: "int", string: "str", boolean: "bool" };

/** The name of the class of `x`, with its module where CPython says it too. */
export function kind(x: unknown): string {
  if (x == null) return "NoneType";
  if (typeof x === "number") return Number.isInteger(x) ? "int" : "float";
  const of_value = VALUES[typeof x];
  if (of_value !== undefined) return of_value;
  const { $class, $signature, $self, $helper, $objclass } = x as {
    $class?: Type;
    $signature?: { builtin: unknown };
    $self?: unknown;
    $helper?: unknown;
    $objclass?: unknown;
  };
  if ($class !== undefined) return ($class.$path as string | undefined) ?? $class.$name;
  if (typeof x === "function") {
    if ($objclass !== undefined) return "method_descriptor";
    const is_builtin = $helper !== undefined || $signature === undefined || $signature.builtin === true;
    if (is_builtin) return "builtin_function_or_method";
    return $self === undefined ? "function" : "method";
  }
  if (Array.isArray(x)) return "list";
  return (x as object)[Symbol.toStringTag as never] === "Module" ? "module" : "JavaScript object";
}
