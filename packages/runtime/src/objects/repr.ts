/**
 * `repr(x)` and `str(x)` of any value.
 *
 * From: a value. To: text: its own `__repr__` or `__str__`, or what Python shows for the built-in types.
 *
 * A built-in container has `$repr(repr)`, which is given this function instead of importing it, so that a tuple does not drag the text of
 * every value along. Meeting a container inside itself gives its `$again`, `[...]` for a list.
 *
 * Source: Library Reference, `repr` and `str`; Language Reference 3.3.1.
 */

import type { PyFunction } from "./call.ts";
import { TypeError } from "./exceptions.ts";
import { Float, float_type } from "./float.ts";
import { float_repr } from "./float-text.ts";
import { with_host_words } from "./host-words.ts";
import { int_text } from "./int-text.ts";
import { type_name, type_of } from "./object.ts";
import { function_repr, object_repr } from "./object-repr.ts";
import { str_repr } from "./str-repr.ts";
import { texts } from "./texts.ts";
import { PyObject } from "./type.ts";
import { bool_type, IntObject, StrObject } from "./types.ts";

export type Text = (x: unknown) => string;

/** What built-in objects may have besides `__repr__`. */
interface Shown {
  __repr__?: unknown;
  __str__?: unknown;
  $repr?: (repr: Text) => string;
  $str?: (str: Text, repr: Text) => string;
  /** What a container shows where it is met inside itself. */
  $again?: string;
}

/** Make the texts known to those that only write messages. @returns `value` */
function with_texts<T>(value: T): T {
  texts.repr = repr_of;
  texts.str = text_of;
  return with_host_words(value);
}

/** `repr(x)` */
export const repr: Text = /* @__PURE__ */ with_texts(repr_of);

/** `str(x)` */
export const str_of: Text = /* @__PURE__ */ with_texts(text_of);

function repr_of(x: unknown): string {
  switch (typeof x) {
    case "string":
      return str_repr(x);
    case "number":
      return Number.isInteger(x) ? `${x}` : float_repr(x);
    case "bigint":
      return int_text(x);
    case "boolean":
      return x ? "True" : "False";
    case "undefined":
      return "None";
    case "object":
      if (x instanceof Float && x.$class === float_type) return float_repr(x.$value);
      return x === null ? "None" : repr_of_object(x);
    case "function":
      return repr_of_object(x);
    default:
      return String(x);
  }
}

function repr_of_object(x: object): string {
  const shown = class_side(x);
  const method = shown.__repr__;
  if (typeof method === "function" && method !== (PyObject.prototype as Shown).__repr__) {
    return checked(method.call(x), "__repr__");
  }
  return builtin_repr(x);
}

/** What `super().__repr__()` reaches in a class that derives from a built-in one or from object. */
export function builtin_repr(x: object): string {
  if (Array.isArray(x))
    return nested(x, "[...]", () => `[${Array.from(x, (item) => repr_of(item)).join(", ")}]`);
  if (typeof x === "function") return function_repr(x as PyFunction, repr_of);
  const shown = class_side(x);
  if (shown.$repr !== undefined) {
    const { $repr } = shown;
    return nested(x, shown.$again ?? "...", () => $repr.call(x, repr_of));
  }
  if (x instanceof IntObject) return type_of(x) === bool_type ? repr_of(x.$value !== 0) : repr_of(x.$value);
  if (x instanceof StrObject) return str_repr(x.$value);
  return object_repr(x);
}

/** Where special methods are looked up: the class, so that an attribute of the instance does not count. */
function class_side(x: object): Shown {
  return type_of(x).prototype as Shown;
}

/** Containers whose text is being made, the outermost first. */
const open: object[] = [];

/** `make()`, or `again` when it is already on its way: how a text ends that contains itself. */
export function nested(x: object, again: string, make: () => string): string {
  if (open.includes(x)) return again;
  open.push(x);
  try {
    return make();
  } finally {
    open.pop();
  }
}

function text_of(x: unknown): string {
  switch (typeof x) {
    case "string":
      return x;
    case "object":
      return x === null ? "None" : str_of_object(x);
    case "function":
      return str_of_object(x);
    default:
      return repr_of(x);
  }
}

function str_of_object(x: object): string {
  const shown = class_side(x);
  const method = shown.__str__;
  if (typeof method === "function" && method !== (PyObject.prototype as Shown).__str__) {
    return checked(method.call(x), "__str__");
  }
  return builtin_str(x);
}

/** What `super().__str__()` reaches in a class that derives from a built-in one or from object. */
export function builtin_str(x: object): string {
  const { $str } = class_side(x);
  if ($str !== undefined) return $str.call(x, text_of, repr_of);
  if (x instanceof StrObject) return x.$value;
  const method = class_side(x).__repr__;
  // `object.__str__` asks the `__repr__` of the class, and the words are those of who was asked.
  if (typeof method === "function" && method !== (PyObject.prototype as Shown).__repr__) {
    return checked(method.call(x), "__str__");
  }
  return repr_of(x);
}

function checked(text: unknown, method: string): string {
  if (typeof text === "string") return text;
  if (text instanceof StrObject) return text.$value;
  throw TypeError(`${method} returned non-string (type ${type_name(text)})`);
}
