/**
 * What the patterns of a `match` statement ask of a value.
 *
 * From: `case [x, y]`, `case {"key": value, **rest}`, `case Point(x=0)`
 * To:   `(items = match_sequence(subject, 2)) !== null`, and `items[0]`, `items[1]` for what stands in the places
 *
 * Each gives an array with one entry a sub-pattern, or null when the value is not of that shape.
 *
 * Source: PEP 634; The Python Language Reference, 8.6. The words of the errors are CPython's.
 */
import { getattr_of, load } from "../../objects/all-attributes.ts";
import { call_method } from "../../objects/attributes.ts";
import { dict_of } from "../../objects/dict.ts";
import { AttributeError, TypeError, ValueError } from "../../objects/exceptions.ts";
import { is_a } from "../../objects/iteration.ts";
import { mangle } from "../../objects/names.ts";
import { is_type, type_name, type_of } from "../../objects/object.ts";
import { repr } from "../../objects/repr.ts";
import { Tuple } from "../../objects/tuple.ts";
import type { Type } from "../../objects/type.ts";
import { isinstance } from "../builtins/isinstance.ts";
import { len } from "../builtins/len.ts";
import { delitem, getitem } from "../operators/containers.ts";
import { entries_of, unpack, unpack_star } from "./unpacking.ts";

type Items = readonly unknown[];

/** By module and name, so that none has to be loaded. str and bytes are no sequences here. */
const SEQUENCES: ReadonlySet<string> = /* @__PURE__ */ new Set(
  "builtins.list builtins.tuple builtins.range builtins.memoryview collections.deque array.array collections.abc.Sequence".split(
    " ",
  ),
);
const MAPPINGS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  "builtins.dict types.mappingproxy builtins.mappingproxy collections.ChainMap collections.abc.Mapping".split(
    " ",
  ),
);
/** Of these, and of what derives from them, the only positional sub-pattern is for the value itself. */
const MATCHING_THEMSELVES: ReadonlySet<string> = /* @__PURE__ */ new Set(
  "bool bytearray bytes dict float frozenset int list set str tuple".split(" "),
);

/** Which of the two a class is: what the first class of its MRO that is one says, or what that was last registered with. */
function kind_of(cls: Type): "sequence" | "mapping" | undefined {
  for (const { $module, $name, $registered_with } of cls.$mro) {
    const name = `${$module}.${$name}`;
    if (SEQUENCES.has(name)) return "sequence";
    if (MAPPINGS.has(name)) return "mapping";
    const registered = $registered_with?.map(kind_of).findLast((kind) => kind !== undefined);
    if (registered !== undefined) return registered;
  }
  return undefined;
}

function is_sequence(x: unknown): boolean {
  if (x instanceof Tuple || (Array.isArray(x) && (x as { $class?: Type }).$class === undefined)) return true;
  return typeof x === "object" && x !== null && kind_of(type_of(x)) === "sequence";
}

function is_mapping(x: unknown): boolean {
  return typeof x === "object" && x !== null && kind_of(type_of(x)) === "mapping";
}

/** The items of a sequence of `count` items. */
export function match_sequence(x: unknown, count: number): Items | null {
  if (!is_sequence(x) || len(x) !== count) return null;
  return count === 0 ? [] : unpack(x, count);
}

/** The items of a sequence with those in the middle in a list: `[first, *rest]` is `match_star(x, 1, 0)`. */
export function match_star(x: unknown, before: number, after: number): Items | null {
  return is_sequence(x) && len(x) >= before + after ? unpack_star(x, before, after) : null;
}

/** The same where nobody asks for what is in the middle: `[first, *_]` is `match_ends(x, 1, 0)`, and only the ends are looked at. */
export function match_ends(x: unknown, before: number, after: number): Items | null {
  if (!is_sequence(x)) return null;
  const size = len(x) as number;
  if (size < before + after) return null;
  const items: unknown[] = [];
  for (let index = 0; index < before; index++) items.push(getitem(x, index));
  items.push(null);
  for (let index = size - after; index < size; index++) items.push(getitem(x, index));
  return items;
}

/**
 * The values of a mapping's keys.
 * @param rest  whether a dict of all others comes last
 * @throws ValueError when a key stands twice in the pattern
 */
export function match_mapping(x: unknown, keys: Items, rest = false): Items | null {
  if (!is_mapping(x)) return null;
  if (keys.length > 0 && len(x) < keys.length) return null;
  const values: unknown[] = [];
  const seen = dict_of();
  const missing = Symbol("missing");
  for (const key of keys) {
    if (seen.__contains__(key)) throw ValueError(`mapping pattern checks duplicate key (${repr(key)})`);
    seen.__setitem__(key, null);
    const value = call_method(x, "get", key, missing);
    if (value === missing) return null;
    values.push(value);
  }
  if (rest) {
    const others = dict_of(...entries_of(x));
    for (const key of keys) delitem(others, key);
    values.push(others);
  }
  return values;
}

/**
 * The attributes of an instance of `cls`.
 * @param count  how many positional sub-patterns there are: `__match_args__` names their attributes
 * @param names  the attributes of the others
 * @throws TypeError when `cls` is no class, or has not so many positional attributes
 */
export function match_class(
  x: unknown,
  cls: unknown,
  count: number,
  ...names: readonly string[]
): Items | null {
  if (!is_type(cls)) throw TypeError("called match pattern must be a class");
  if (!isinstance(x, cls)) return null;
  const seen = new Set<string>();
  const values: unknown[] = [];
  const read = (name: string): boolean => {
    if (seen.has(name)) {
      throw TypeError(`${cls.$name}() got multiple sub-patterns for attribute ${repr(name)}`);
    }
    seen.add(name);
    try {
      values.push(getattr_of(x, name));
      return true;
    } catch (error) {
      if (is_a(error, AttributeError)) return false;
      throw error;
    }
  };
  if (count > 0) {
    const positional = positional_names(cls);
    const allowed = positional === null ? 1 : positional.length;
    if (count > allowed) {
      const plural = allowed === 1 ? "" : "s";
      throw TypeError(`${cls.$name}() accepts ${allowed} positional sub-pattern${plural} (${count} given)`);
    }
    if (positional === null) values.push(x);
    for (const name of positional?.slice(0, count) ?? []) {
      if (typeof name !== "string") {
        throw TypeError(`__match_args__ elements must be strings (got ${type_name(name)})`);
      }
      if (!read(name)) return null;
    }
  }
  return names.every(read) ? values : null;
}

/** The attributes that positional sub-patterns stand for; null when the one there may be stands for the value. */
function positional_names(cls: Type): Items | null {
  const names = load(cls, mangle("__match_args__"));
  if (names === undefined) {
    const matches_itself = cls.$mro.some(
      ({ $module, $name }) => $module === "builtins" && MATCHING_THEMSELVES.has($name),
    );
    return matches_itself ? null : [];
  }
  if (names instanceof Tuple) return names.$items;
  throw TypeError(`${cls.$name}.__match_args__ must be a tuple (got ${type_name(names)})`);
}
