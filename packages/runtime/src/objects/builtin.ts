/**
 * Functions of the runtime that take keywords, or whose arity is worth checking when they are passed around.
 *
 *     export const sorted = builtin("sorted(iterable, /, *, key=, reverse=)", function sorted(iterable, options) {...})
 */
import { type Signature, signature_of } from "./signature.ts";

/** Give a function of the runtime its signature; its type stays builtin_function_or_method. */
export function builtin<F extends (...args: never[]) => unknown>(signature: string, fn: F): F {
  (fn as F & { $signature?: Signature }).$signature = signature_of(signature, 0, true);
  return fn;
}
