/**
 * Subscripts and membership.
 *
 *     xs[i]           getitem(xs, i)
 *     xs[i] = v       setitem(xs, i, v)
 *     del xs[i]       delitem(xs, i)
 *     v in xs         contains(xs, v), which is operator.contains's order
 *
 * Lists with an int subscript are answered at once; objects by their special methods, which the built-in containers
 * have as well.
 *
 * Source: The Python Language Reference, 6.3.2, 6.10.2 and 3.3.7.
 */

import { equals } from "../../objects/comparison.ts";
import { Dict } from "../../objects/dict.ts";
import { AttributeError, KeyError, TypeError } from "../../objects/exceptions.ts";
import { Float } from "../../objects/float.ts";
import { class_item } from "../../objects/generic-alias.ts";
import { border } from "../../objects/host-call.ts";
import { try_index } from "../../objects/index-of.ts";
import { each_for, is_iterable } from "../../objects/iteration.ts";
import { list_delitem, list_find, list_getitem, list_setitem } from "../../objects/list.ts";
import { mangle } from "../../objects/names.ts";
import { is_type, metaclass_method, type_name } from "../../objects/object.ts";
import { is_plain_object, set_item } from "../../objects/plain-object.ts";
import { text_getitem } from "../../objects/text-items.ts";
import { truth } from "../../objects/truth.ts";
import type { Type } from "../../objects/type.ts";
import { StrObject } from "../../objects/types.ts";

interface Container {
  $class?: unknown;
  __getitem__?: unknown;
  __setitem__?: unknown;
  __delitem__?: unknown;
  __contains__?: unknown;
}

/** `x[subscript]`. */
export function getitem(x: unknown, subscript: unknown): unknown {
  if (typeof subscript === "number" && Array.isArray(x) && (x as Container).$class === undefined) {
    // The host answers undefined past the end and for a fraction.
    const item: unknown = x[subscript < 0 ? subscript + x.length : subscript];
    if (item !== undefined) return item;
  }
  if (x instanceof Dict) return x.__getitem__(subscript);
  return getitem_of_any(x, subscript);
}

function getitem_of_any(x: unknown, subscript: unknown): unknown {
  if (typeof x === "string") return text_getitem(x, subscript);
  if (typeof x === "object" && x !== null) {
    const method = (x as Container).__getitem__;
    if (typeof method === "function") return method.call(x, subscript);
    if (Array.isArray(x)) return list_getitem(x, subscript);
    if (x instanceof StrObject) return text_getitem(x.$value, subscript);
    if ((x as Container).$class === undefined) return host_getitem(x, subscript);
  }
  if (is_type(x)) return item_of_class(x, subscript);
  throw TypeError(`'${type_name(x)}' object is not subscriptable`);
}

/** `Stack[int]`: the class decides what that is. */
function item_of_class(cls: Type, subscript: unknown): unknown {
  const of_metaclass = metaclass_method(cls, "__getitem__");
  if (typeof of_metaclass === "function") return of_metaclass.call(cls, subscript);
  const method = (cls as { __class_getitem__?: unknown }).__class_getitem__;
  return typeof method === "function" ? method.call(cls, subscript) : class_item(cls, subscript);
}

/** A plain object of JavaScript is subscripted by name, a typed array by position. */
function host_getitem(x: object, subscript: unknown): unknown {
  if (typeof subscript !== "string" && typeof subscript !== "number") {
    throw TypeError(`'${type_name(x)}' object is not subscriptable`);
  }
  if (ArrayBuffer.isView(x))
    return border.from_host(list_getitem(x as unknown as readonly unknown[], subscript));
  const key = String(subscript);
  if (!Object.hasOwn(x, key) && (is_plain_object(x) || mangle(key) !== key || !(key in x)))
    throw KeyError(subscript);
  return border.from_host((x as Record<string, unknown>)[key]);
}

/** `x[subscript] = value`. */
export function setitem(x: unknown, subscript: unknown, value: unknown): void {
  if (Array.isArray(x) && (x as Container).$class === undefined) {
    if (
      typeof subscript === "number" &&
      subscript >= 0 &&
      subscript < x.length &&
      Number.isInteger(subscript)
    ) {
      x[subscript] = value === undefined ? null : value;
    } else {
      list_setitem(x, subscript, value);
    }
  } else if (x instanceof Dict) {
    x.__setitem__(subscript, value);
  } else {
    setitem_of_any(x, subscript, value);
  }
}

function setitem_of_any(x: unknown, subscript: unknown, value: unknown): void {
  if (typeof x === "object" && x !== null) {
    const method = (x as Container).__setitem__;
    if (typeof method === "function") {
      method.call(x, subscript, value);
      return;
    }
    if (Array.isArray(x)) {
      list_setitem(x, subscript, value);
      return;
    }
    if (
      (x as Container).$class === undefined &&
      (typeof subscript === "string" || typeof subscript === "number")
    ) {
      set_item(x, subscript, border.to_host(value));
      return;
    }
  }
  const of_metaclass = metaclass_method(x, "__setitem__");
  if (typeof of_metaclass === "function") {
    of_metaclass.call(x, subscript, value);
    return;
  }
  if (typeof (x as Container | null)?.__delitem__ === "function") throw AttributeError("__setitem__");
  throw TypeError(`'${type_name(x)}' object does not support item assignment`);
}

/** `del x[subscript]`. */
export function delitem(x: unknown, subscript: unknown): void {
  if (typeof x === "object" && x !== null) {
    const method = (x as Container).__delitem__;
    if (typeof method === "function") {
      method.call(x, subscript);
      return;
    }
    if (Array.isArray(x)) {
      list_delitem(x, subscript);
      return;
    }
    if (
      (x as Container).$class === undefined &&
      (typeof subscript === "string" || typeof subscript === "number")
    ) {
      delete (x as Record<string | number, unknown>)[subscript];
      return;
    }
  }
  const of_metaclass = metaclass_method(x, "__delitem__");
  if (typeof of_metaclass === "function") {
    of_metaclass.call(x, subscript);
    return;
  }
  // A class has one place for both.
  if (typeof (x as Container | null)?.__setitem__ === "function" && !Array.isArray(x)) {
    throw AttributeError("__delitem__");
  }
  // CPython has two ways to say it: one for an index into what at least is a sequence or a class's instance.
  const has_items = typeof x === "string" || (typeof x === "object" && x !== null && !(x instanceof Float));
  const verb = has_items && try_index(subscript) !== undefined ? "doesn't" : "does not";
  throw TypeError(`'${type_name(x)}' object ${verb} support item deletion`);
}

/** `value in x`. */
export function contains(x: unknown, value: unknown): boolean {
  if (typeof x === "string") return text_contains(x, value);
  if (x instanceof Dict) {
    // A class derived from dict may answer anything.
    const found: unknown = x.__contains__(value);
    return typeof found === "boolean" ? found : truth(found);
  }
  if (Array.isArray(x) && (x as Container).$class === undefined) return list_find(x, value) >= 0;
  if (typeof x === "object" && x !== null) {
    const method = (x as Container).__contains__;
    if (typeof method === "function") {
      const answer: unknown = method.call(x, value);
      return typeof answer === "boolean" ? answer : truth(answer);
    }
    if (method !== null) {
      if (x instanceof StrObject) return text_contains(x.$value, value);
      if (is_iterable(x)) return is_among(x, value);
      if ((x as Container).$class === undefined && typeof value === "string") return Object.hasOwn(x, value);
    }
  }
  const of_class = metaclass_method(x, "__contains__");
  if (typeof of_class === "function") return truth(of_class.call(x, value));
  if ((x as Container | null)?.__contains__ === null) {
    throw TypeError(`'${type_name(x)}' object is not a container`);
  }
  if (is_iterable(x)) return is_among(x, value);
  throw TypeError(`argument of type '${type_name(x)}' is not iterable`);
}

/** By iteration. */
function is_among(x: unknown, value: unknown): boolean {
  for (const item of each_for(x, `argument of type '${type_name(x)}' is not iterable`)) {
    if (equals(item, value)) return true;
  }
  return false;
}

/** `value not in x`. */
export function not_contains(x: unknown, value: unknown): boolean {
  return !contains(x, value);
}

function text_contains(text: string, part: unknown): boolean {
  // `indexOf` is inlined by the engine, `includes` is not.
  if (typeof part === "string") return text.indexOf(part) >= 0;
  if (part instanceof StrObject) return text.includes(part.$value);
  throw TypeError(`'in <string>' requires string as left operand, not ${type_name(part)}`);
}
