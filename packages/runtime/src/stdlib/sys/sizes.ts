/**
 * `sys.getsizeof`: the bytes that CPython on a machine of 64 bits would need for an object.
 *
 * From: `sys.getsizeof([1, 2])`. To: 72
 *
 * Numbers, texts, bytes and tuples have exactly the sizes they have there. How much room a list, a dict or a set keeps for more
 * depends on how it was made, which nobody remembers: a list of up to ten items is taken for one that was written down, a longer one and
 * the others for one that grew item by item (docs/semantics.md).
 *
 * Source: Library Reference, `sys.getsizeof`.
 */
import { ByteArray } from "../../objects/bytearray.ts";
import { Bytes } from "../../objects/bytes.ts";
import { call } from "../../objects/call.ts";
import { Complex } from "../../objects/complex.ts";
import { Dict } from "../../objects/dict.ts";
import { PyBaseException, TypeError, ValueError } from "../../objects/exceptions.ts";
import { Float } from "../../objects/float.ts";
import { try_index } from "../../objects/index-of.ts";
import { type_of } from "../../objects/object.ts";
import { FrozenSet, Set_ } from "../../objects/set.ts";
import { Tuple } from "../../objects/tuple.ts";

/** What is in front of an object that the collector of cycles looks after. */
const COLLECTED = 16;

function int_size(value: number | bigint): number {
  const bits = value === 0 ? 1 : BigInt(value < 0 ? -value : value).toString(2).length;
  return 24 + 4 * Math.ceil(bits / 30);
}

function text_size(text: string): number {
  let most = 0;
  let length = 0;
  for (const character of text) {
    most = Math.max(most, character.codePointAt(0)!);
    length++;
  }
  if (most < 0x80) return 41 + length;
  if (most < 0x100) return 57 + length + (length === 1 ? 3 : 0);
  return most < 0x10000 ? 58 + 2 * length : 60 + 4 * length;
}

/** Room of a list that got its items one after the other. */
function list_size(length: number): number {
  if (length < 3) return 56 + 8 * length;
  if (length <= 10) return 56 + 8 * (length + (length % 2));
  let room = 0;
  while (room < length) room = (room + 1 + ((room + 1) >> 3) + 6) & ~3;
  return 56 + 8 * room;
}

/** Tables of dicts are two thirds full at most. */
function dict_size(length: number, only_texts: boolean): number {
  if (length === 0) return 64;
  let slots = 8;
  while (Math.floor((slots * 2) / 3) < length) slots *= 2;
  const index = slots <= 128 ? 1 : slots <= 32768 ? 2 : 4;
  return 96 + slots * index + Math.floor((slots * 2) / 3) * (only_texts ? 16 : 24);
}

/** Tables of sets are three fifths full at most, and grow by four. */
function set_size(length: number): number {
  let slots = 8;
  while (length * 5 >= (slots - 1) * 3) slots *= length > 50000 ? 2 : 4;
  return 216 + (slots === 8 ? 0 : slots * 16);
}

const OTHERS: Readonly<Record<string, number>> = {
  NoneType: 16,
  ellipsis: 16,
  NotImplementedType: 16,
  object: 16,
  range: 48,
  slice: 56,
  memoryview: 184,
  function: 160,
  builtin_function_or_method: 72,
  method: 64,
  generator: 192,
  coroutine: 192,
  async_generator: 200,
  dict_keys: 40,
  dict_values: 40,
  dict_items: 40,
  zip: 64,
  enumerate: 72,
  module: 72,
  property: 80,
};

function type_size(cls: { readonly $js?: unknown }): number {
  return cls.$js === undefined ? 416 : 1712;
}

function own_size(x: unknown): number {
  switch (typeof x) {
    case "boolean":
      return 28;
    case "number":
    case "bigint":
      return int_size(x);
    case "string":
      return text_size(x);
  }
  if (x instanceof Float) return 24;
  if (x instanceof Complex) return 32;
  if (x instanceof Bytes) return 33 + x.$bytes.length;
  if (x instanceof ByteArray) return 56 + (x.$size === 0 ? 0 : x.$size + 1);
  if (x instanceof Tuple) return 40 + 8 * x.$items.length;
  if (Array.isArray(x)) return list_size(x.length);
  if (x instanceof Dict) {
    const keys = [...x];
    return dict_size(
      keys.length,
      keys.every((key) => typeof key === "string"),
    );
  }
  if (x instanceof Set_ || x instanceof FrozenSet) return set_size(x.__len__());
  if (x instanceof PyBaseException) return 88;
  const cls = type_of(x);
  if (typeof x === "function" && type_of(x).$mro.some((one) => one.$name === "type"))
    return type_size(x as { readonly $js?: unknown });
  return OTHERS[cls.$name] ?? 48;
}

export function size_of_object(x: unknown, otherwise: readonly unknown[]): unknown {
  const method = (type_of(x).prototype as { __sizeof__?: unknown }).__sizeof__;
  if (typeof x !== "object" || x === null || typeof method !== "function" || type_of(x).$js === undefined)
    return own_size(x);
  const size = try_index(call(method.bind(x)));
  if (size === undefined) {
    if (otherwise.length > 0) return otherwise[0];
    throw TypeError("an integer is required");
  }
  if (size < 0) throw ValueError("__sizeof__() should return >= 0");
  return Number(size) + COLLECTED + 16;
}
