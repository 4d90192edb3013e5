/**
 * Methods of built-in types as values: of the type, and bound to an object.
 *
 * From: `list.append`, `int.__add__`, `xs.append`
 * To:   `method_descriptor(list, "append", ...)`, which takes the list first and looks whether it is one; `bound_builtin(xs, "append", ...)`
 *
 *     list.append(5, 1)      descriptor 'append' for 'list' objects doesn't apply to a 'int' object
 *
 * A descriptor carries no `$signature`: it checks its arguments itself, since the receiver comes first.
 *
 * Source: The Python Language Reference, 3.2.8.5; CPython 3.13, Objects/descrobject.c.
 */
import { bind } from "./binding.ts";
import type { PyFunction } from "./call.ts";
import { TypeError } from "./exceptions.ts";
import { type_name, type_of } from "./object.ts";
import { plain_value } from "./plain-value.ts";
import { Keywords, type Signature, signature_of } from "./signature.ts";
import { is_slot_wrapper, slot_parameters } from "./slot-names.ts";
import type { Type } from "./type.ts";
import { bool_type, int_type } from "./types.ts";

/** The special methods that bool has itself; the rest are int's. */
const OF_BOOL = " __and__ __invert__ __new__ __or__ __rand__ __repr__ __ror__ __rxor__ __xor__ ";

/**
 * Is it a class that CPython writes in C? Instances of those that it writes in Python take attributes, those of asyncio's protocols and
 * transports excepted; futures and tasks do too, and are written in C.
 */
export function is_native(cls: Type): boolean {
  return (
    cls.$js === undefined &&
    (cls.$module === "builtins" ||
      cls.$module === "_asyncio" ||
      (cls.$slots !== undefined && !cls.$module.startsWith("asyncio.")))
  );
}

/** The built-in class that the method `name` of `cls` comes from. */
export function owner_of(cls: Type, name: string): Type {
  const base = cls.$mro.find((one) => one.$js === undefined) ?? cls;
  return base === bool_type && !OF_BOOL.includes(` ${name} `) ? int_type : base;
}

/**
 * How the method `name` of the built-in class `owner` is called; `self` is not among the JavaScript arguments.
 * @param helper  the helper of that name, which knows its parameters where the class does not
 */
export function method_signature(owner: Type, name: string, helper?: PyFunction): Signature {
  const text = owner.$signatures?.[name] ?? helper?.$variants?.[owner.$name] ?? parameters_of(helper, name);
  return signature_of(`${owner.$qualname}.${name}${text}`, 1, true);
}

function parameters_of(helper: PyFunction | undefined, name: string): string {
  const signature = helper?.$signature;
  if (signature !== undefined) return signature.text.slice(signature.qualname.length);
  return slot_parameters(name) ?? "(self, /, *args, **kwargs)";
}

/**
 * `list.append`: always the same one for one method.
 * @param owner  the class that has the method
 * @param run    gets the receiver and the arguments in order
 */
export function method_descriptor(
  owner: Type,
  signature: Signature,
  run: (self: unknown, args: readonly unknown[]) => unknown,
): PyFunction {
  const { name } = signature;
  const known = descriptors_of(owner);
  const made = known.get(name);
  if (made !== undefined) return made;
  const descriptor: PyFunction = (...args) => {
    const [self, ...rest] = args;
    if (args.length === 0 || self instanceof Keywords) throw needs_receiver(owner, signature);
    if (!type_of(self).$mro.includes(owner)) throw wrong_receiver(owner, signature, self);
    return run(self, bind(signature, rest));
  };
  descriptor.$objclass = owner;
  descriptor.$described = signature;
  descriptor.$method = function (this: unknown, ...args: readonly unknown[]): unknown {
    return descriptor(this, ...args);
  };
  descriptor.$method.$function = descriptor;
  known.set(name, descriptor);
  return descriptor;
}

function descriptors_of(owner: Type): Map<string, PyFunction> {
  if (!Object.hasOwn(owner, "$method_descriptors")) owner["$method_descriptors"] = new Map();
  return owner["$method_descriptors"] as Map<string, PyFunction>;
}

function needs_receiver(owner: Type, { name, qualname }: Signature): Error {
  return TypeError(
    is_slot_wrapper(qualname)
      ? `descriptor '${name}' of '${owner.$name}' object needs an argument`
      : `unbound method ${qualname}() needs an argument`,
  );
}

function wrong_receiver(owner: Type, { name, qualname }: Signature, self: unknown): Error {
  return TypeError(
    is_slot_wrapper(qualname)
      ? `descriptor '${name}' requires a '${owner.$name}' object but received a '${type_name(self)}'`
      : `descriptor '${name}' for '${owner.$name}' objects doesn't apply to a '${type_name(self)}' object`,
  );
}

/**
 * `list.append`, where the methods of the class are helpers that take the receiver first.
 *
 *     method(str, upper)
 *
 * @param helper  of the `methods` door
 */
export function method(cls: Type, helper: PyFunction): PyFunction {
  const name = helper.$signature!.name;
  const owner = owner_of(cls, name);
  const known = descriptors_of(owner).get(name);
  if (known !== undefined) return known;
  const { $plain } = helper;
  return method_descriptor(owner, method_signature(owner, name, helper), (self, args) =>
    $plain === undefined ? helper(plain_value(self), ...args) : $plain(owner, plain_value(self), ...args),
  );
}

/** A method that is bound goes by the name of the object's own class; a slot wrapper by that of the class it comes from. */
function bound_signature(signature: Signature, x: unknown): Signature {
  const { $qualname } = type_of(x);
  const { qualname, name, text } = signature;
  if (qualname.startsWith(`${$qualname}.`) || is_slot_wrapper(qualname)) return signature;
  return signature_of(`${$qualname}.${name}${text.slice(qualname.length)}`, 1, true);
}

/** `list.append.__get__(xs)`. */
export function bound_descriptor(descriptor: PyFunction, x: unknown): PyFunction {
  const bound: PyFunction = (...args) => descriptor(x, ...args);
  bound.$self = x;
  bound.$helper = descriptor;
  bound.$signature = bound_signature(descriptor.$described!, x);
  return bound;
}

/** `d.get` as a value, where the method is a JavaScript one of the object. */
export function bound_native(method: PyFunction, x: unknown): PyFunction {
  const bound: PyFunction = (...args) => Reflect.apply(method, x, args);
  bound.$self = x;
  bound.$helper = method;
  if (method.$signature !== undefined) bound.$signature = bound_signature(method.$signature, x);
  else Object.defineProperty(bound, "name", { value: method.name });
  return bound;
}

/** `xs.append` as a value. @param helper  takes the receiver first */
export function bound_builtin(helper: PyFunction, x: unknown, name: string): PyFunction {
  const bound: PyFunction = (...args) => helper(x, ...args);
  bound.$self = x;
  bound.$helper = helper;
  bound.$signature = bound_signature(method_signature(owner_of(type_of(x), name), name, helper), x);
  return bound;
}
