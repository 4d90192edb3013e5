/**
 * Calling a value of which nothing is known.
 *
 * From: `callback(1, key=2)`
 * To:   `call(callback, 1, kw({ key: 2 }))`
 *
 * The caller checks, not the callee: a function's signature says whether the arguments fit, and only calls with
 * keywords, or mistaken ones, take the way through the binder.
 *
 * Source: The Python Language Reference, 6.3.4.
 */

import { bind } from "./binding.ts";
import { with_exception_fields } from "./exception-fields.ts";
import { TypeError } from "./exceptions.ts";
import { function_words } from "./function-words.ts";
import { call_host, call_unsigned } from "./host-call.ts";
import { call as call_fitting, calls, def as define } from "./light-call.ts";
import { type_name } from "./object.ts";
import { Keywords, type Signature } from "./signature.ts";
import type { Type } from "./type.ts";

/** A function, as far as Python knows it. */
export interface PyFunction {
  (...args: readonly unknown[]): unknown;
  $signature?: Signature;
  /** The object that an attribute of this name is, where a class has it in the place of a method: see class-attributes.ts. */
  $stands_for?: unknown;
  /** `self` of a bound method. */
  $self?: unknown;
  /** The function form of a method, once somebody asked for it; the function of a bound method. */
  $function?: PyFunction | undefined;
  /** What a definition has besides its code. */
  $extras?: FunctionExtras | undefined;
  /** The this-form that a function form or a bound method stands for. */
  $method?: PyFunction;
  /** The helper of the `methods` door behind a bound method of a built-in type. */
  $helper?: PyFunction;
  /** The class method behind what instances see of it. */
  $class_method?: PyFunction;
  /** The class that a method of a built-in type as a value, `list.append`, belongs to; such a function checks its own arguments. */
  $objclass?: Type;
  /** Of a helper: the parameters it has for the types where they are others, by name. */
  $variants?: Readonly<Record<string, string>>;
  /** Of a helper: which built-in types have the method; undefined for the one its signature names. */
  $serves?: (cls: Type) => boolean;
  /** Of a helper: what the method of the class `owner` itself does, where the helper asks the class of the object. */
  $plain?: (owner: Type, self: unknown, ...args: readonly unknown[]) => unknown;
  /** How `$objclass`'s method is called. */
  $described?: Signature;
  /** Set on classes only. */
  $mro?: readonly unknown[];
}

/** @returns undefined when nothing is known */
export type Details = (f: PyFunction, key: string) => unknown;

export interface FunctionExtras {
  readonly doc?: string | undefined;
  /** Evaluated annotations by name: a Dict, or a function that makes it. */
  readonly annotations?: unknown;
  readonly module?: string;
  /** Answers for `__defaults__`, `__code__` and their kin, where the module asks for them: see function-details.ts. */
  readonly details?: Details;
  /** `prog.py:7`: where it is defined, in programs compiled with `lines`. */
  readonly place?: string;
}

/** Make what is rare known to `light-call.ts`. @returns `value`, which is something a program may call wrongly with */
function with_calls<T>(value: T): T {
  calls.bind = bind;
  calls.call = call_checked;
  calls.apply = apply_checked;
  return with_exception_fields(value);
}

/**
 * Make a JavaScript function a Python one.
 * @param signature  `"outer.<locals>.inner(a, b=, /, *args, key=, **rest)"`
 * @returns          `fn` itself
 */
export const def: typeof define = /* @__PURE__ */ with_calls(define);

/** Give a coroutine or generator function what only a program that asks for it needs. @returns `fn` itself */
export function describe<F extends (...args: never[]) => unknown>(fn: F, extras: FunctionExtras): F {
  (fn as unknown as PyFunction).$extras = extras;
  return fn;
}

/**
 * `f(*args)`, with CPython's errors when `f` cannot be called so.
 * @param args  positional arguments, and perhaps a Keywords as the last
 */
export const call: typeof call_fitting = /* @__PURE__ */ with_calls(call_fitting);

function call_checked(f: unknown, args: readonly unknown[]): unknown {
  const signature = typeof f === "function" ? (f as PyFunction).$signature : undefined;
  if (signature === undefined) return call_other(f, args);
  refuse_mistake(f, args);
  return (f as PyFunction)(...bind(signature, args));
}

/** What no function can take: a name given twice, `**5`. */
function refuse_mistake(f: unknown, args: readonly unknown[]): void {
  const last = args[args.length - 1];
  if (!(last instanceof Keywords) || last.$mistake === undefined) return;
  throw TypeError(`${function_words(f)} ${last.$mistake}`);
}

/** `f(*args, **{})` passes no keywords, which a function without a signature could not tell. */
function without_nothing(args: readonly unknown[]): readonly unknown[] {
  const last = args[args.length - 1];
  const is_nothing = last instanceof Keywords && Object.keys(last.$record).length === 0;
  return is_nothing ? args.slice(0, -1) : args;
}

/** Classes, instances with `__call__`, and functions of the host. */
function call_other(f: unknown, given: readonly unknown[]): unknown {
  refuse_mistake(f, given);
  const args = without_nothing(given);
  if (typeof f === "function") {
    // A class without a signature, and a function of the runtime, see to their arguments themselves.
    if ((f as PyFunction).$mro !== undefined || (f as PyFunction).$objclass !== undefined) {
      return (f as PyFunction)(...args);
    }
    return call_unsigned(f as PyFunction, args);
  }
  if (typeof f === "object" && f !== null && (f as { $class?: unknown }).$class !== undefined) {
    const method = (f as { __call__?: unknown }).__call__;
    if (typeof method === "function") return apply_checked(method as PyFunction, f, args);
    if (method !== undefined) return call(method, ...args);
  }
  throw TypeError(`'${type_name(f)}' object is not callable`);
}

/** Call a method in its this-form, checking the arguments by its signature. */
export const apply: typeof apply_checked = /* @__PURE__ */ with_calls(apply_checked);

function apply_checked(method: PyFunction, self: unknown, args: readonly unknown[]): unknown {
  refuse_mistake(method, args);
  const signature = method.$signature;
  if (signature !== undefined) return Reflect.apply(method, self, bind(signature, args));
  // A method of the runtime that takes keywords unwraps them itself; the host's gets an object of options.
  const ours = (self as { $class?: unknown } | null | undefined)?.$class !== undefined;
  const given = without_nothing(args);
  return ours ? Reflect.apply(method, self, given) : call_host(method, self, given);
}

export { is_callable } from "./light-call.ts";
