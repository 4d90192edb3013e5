/**
 * The three forms of a method.
 *
 *     this-form      function (metres) { this.at += metres; }     on the prototype; `$signature.bound` is 1
 *     function form  (self, metres) => ...                        `Dog.walk`: made when asked for, and kept
 *     bound method   (metres) => ...                              `rex.walk` as a value: `$self`, `$function`
 *
 * Source: The Python Language Reference, 3.2.8.2.
 */
import { call, type PyFunction } from "./call.ts";
import { is_type } from "./object.ts";
import { type Signature, signature_of } from "./signature.ts";

/** The same parameters, with `self` among the JavaScript ones (0) or as `this` (1). */
function rebound(signature: Signature, bound: 0 | 1): Signature {
  return signature_of(signature.text, bound, signature.builtin);
}

/** Is it a method as it stands on a prototype? A class is none, though its parameters come after `self` too. */
export function is_this_form(f: PyFunction): boolean {
  return f.$signature?.bound === 1 && f.$self === undefined && !is_type(f);
}

/** `Dog.walk`: takes `self` as its first argument. Always the same one for one method. */
export function function_form(method: PyFunction): PyFunction {
  if (method.$function === undefined) {
    const form: PyFunction = (self, ...args) => Reflect.apply(method, self, args);
    if (method.$signature !== undefined) form.$signature = rebound(method.$signature, 0);
    if (method.$extras !== undefined) form.$extras = method.$extras;
    form.$method = method;
    method.$function = form;
  }
  return method.$function;
}

/** The this-form of a function that a class body holds as a value: the result of a decorator, a shared function. */
export function this_form(f: PyFunction): PyFunction {
  const known = f.$method;
  if (known !== undefined && f.$self === undefined) return known;
  // The arguments are checked by `call`: the signature is the decorated function's.
  const method: PyFunction = function (this: unknown, ...args: readonly unknown[]) {
    return call(f, this, ...args);
  };
  // What is bound already, or is no function, takes the other `self` as an argument like any.
  const is_function = typeof f === "function" && f.$self === undefined;
  if (!is_function) method.$signature = signature_of("(self, /, *args, **kwargs)", 1);
  else if (f.$signature !== undefined) method.$signature = rebound(f.$signature, 1);
  method.$function = f;
  return method;
}

/** `rex.walk` as a value. */
export function bound_method(method: PyFunction, self: unknown): PyFunction {
  const bound: PyFunction = (...args) => Reflect.apply(method, self, args);
  if (method.$signature !== undefined) bound.$signature = method.$signature;
  bound.$self = self;
  bound.$method = method;
  return bound;
}

/** What two bound methods of one object have in common when they are the same method; undefined for what is no bound method. */
export function method_key(f: PyFunction): PyFunction | undefined {
  if (f.$self === undefined) return undefined;
  return f.$method === undefined ? (f as { $helper?: PyFunction }).$helper : function_form(f.$method);
}

/** `f.__func__` of a bound method. */
export function function_of(bound: PyFunction): PyFunction {
  return bound.$method === undefined ? bound : function_form(bound.$method);
}
