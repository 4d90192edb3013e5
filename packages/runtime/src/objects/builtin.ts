/**
 * Functions of the runtime that take keywords, or whose arity is worth checking when they are passed around.
 *
 *     export const sorted = builtin("sorted(iterable, /, *, key=, reverse=)", function sorted(iterable, options) {...})
 */
import type { PyFunction } from "./call.ts";
import { type Signature, signature_of } from "./signature.ts";
import type { Type } from "./type.ts";

/**
 * Give a function of the runtime its signature; its type stays builtin_function_or_method.
 * @param variants  of a method that several types have: the parameters where they are others, by the name of the type
 */
export function builtin<F extends (...args: never[]) => unknown>(
  signature: string,
  fn: F,
  variants?: Readonly<Record<string, string>>,
): F {
  (fn as F & { $signature?: Signature }).$signature = signature_of(signature, 0, true);
  if (variants !== undefined) (fn as F & Pick<PyFunction, "$variants">).$variants = variants;
  return fn;
}

/**
 * Give a built-in type a class method.
 * @param signature  `"fromkeys(cls, iterable, value=, /)"`
 * @param f          has the class as its `this`
 * @returns          the type
 */
export function class_method(
  cls: Type,
  signature: string,
  f: (this: Type, ...args: never[]) => unknown,
): Type {
  const method = f as PyFunction;
  method.$signature = signature_of(`${cls.$qualname}.${signature}`, 1, true);
  const name = method.$signature.name;
  const from_instance = function (this: { $class: Type }, ...args: readonly unknown[]): unknown {
    return Reflect.apply(f, this.$class, args as never[]);
  };
  (from_instance as unknown as PyFunction).$signature = method.$signature;
  Object.defineProperty(cls, name, { value: method, writable: true, configurable: true });
  Object.defineProperty(cls.prototype, name, { value: from_instance, writable: true, configurable: true });
  return cls;
}

/**
 * Say how instances of a built-in type may be called, so that `__call__` is handed keywords as they are.
 * @param signature  `"(self, /, *args, **keywords)"`
 * @returns          the type
 */
export function callable_type(cls: Type, signature: string): Type {
  const { __call__ } = cls.prototype as { __call__: PyFunction };
  __call__.$signature = signature_of(`${cls.$qualname}.__call__${signature}`, 1, true);
  return cls;
}
