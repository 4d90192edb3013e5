/**
 * What `pickle` asks of objects that have nothing in Python to ask: how one of a built-in class is made again.
 *
 *     reduced(deque([1], 5))       (deque, ([1], 5))
 *     new_arguments(Point(1, 2))   (1, 2), for a named tuple
 *
 * Source: Library Reference, `pickle`, "Pickling Class Instances".
 */
import { ByteArray } from "../../objects/bytearray.ts";
import { Bytes } from "../../objects/bytes.ts";
import { def } from "../../objects/call.ts";
import { Complex } from "../../objects/complex.ts";
import { Dict, dict_of } from "../../objects/dict.ts";
import { reduced_exception } from "../../objects/exception-state.ts";
import { PyBaseException } from "../../objects/exceptions.ts";
import { Float } from "../../objects/float.ts";
import { items_of } from "../../objects/iteration.ts";
import { BuiltinIterator } from "../../objects/iterators.ts";
import { is_type, type_name, type_of } from "../../objects/object.ts";
import { plain_value } from "../../objects/plain-value.ts";
import { Range } from "../../objects/range.ts";
import { FrozenSet, Set_ } from "../../objects/set.ts";
import { Slice } from "../../objects/slice.ts";
import { Tuple, tuple_from, tuple_of } from "../../objects/tuple.ts";
import { object, type Type } from "../../objects/type.ts";
import { IntObject, StrObject } from "../../objects/types.ts";
import { __reduce__ } from "../../semantics/methods/iterator-state.ts";

export { type_name };

export const __newobj__ = /* @__PURE__ */ def("__newobj__(cls, *args)", (cls: unknown, ...args: unknown[]) =>
  make(cls as Type, tuple_from(args)),
);

/** A function or a method, of Python or built in. */
export function is_function(x: unknown): boolean {
  return typeof x === "function" && !is_type(x);
}

export function is_written_in_python(cls: Type): boolean {
  return cls.$js !== undefined;
}

/** `cls.__new__(cls, *args)` */
export function make(cls: Type, args: Tuple): unknown {
  const own = (cls as unknown as { __new__?: (...args: unknown[]) => unknown }).__new__;
  if (own !== undefined && cls.$mro.some((one) => one.$js !== undefined && Object.hasOwn(one, "__new__")))
    return own(cls, ...args.$items);
  return cls.$allocate(cls, args.$items);
}

/** A whole recipe, where the class of the object alone knows it; null where the common way goes. */
export function reduced(x: unknown): Tuple | null {
  if (x instanceof Range) return tuple_of(type_of(x), tuple_of(x.start, x.stop, x.step));
  if (x instanceof Slice) return tuple_of(type_of(x), tuple_of(x.start, x.stop, x.step));
  if (x instanceof ByteArray) return tuple_of(type_of(x), tuple_of(new Bytes(x.$bytes.slice())));
  if (x instanceof Complex && type_of(x).$js === undefined)
    return tuple_of(type_of(x), tuple_of(new Float(x.$real), new Float(x.$imag)));
  if (x instanceof PyBaseException) return reduced_exception(x);
  if (x instanceof BuiltinIterator) return __reduce__(x) as Tuple;
  const path = type_of(x).$mro.find((cls) => cls.$js === undefined);
  return path === undefined
    ? null
    : of_library(x as Record<string, unknown>, `${path.$module}.${path.$name}`);
}

function of_library(x: Record<string, unknown>, path: string): Tuple | null {
  const cls = type_of(x);
  const values = (...names: string[]): Tuple => tuple_from(names.map((name) => x[name] ?? null));
  if (path === "random.Random") return (x as unknown as { __reduce__(): Tuple }).__reduce__();
  switch (path) {
    case "array.array":
      return tuple_of(cls, tuple_of(x["typecode"], items_of(x)));
    case "collections.deque": {
      const made = x["maxlen"] == null ? tuple_of() : tuple_of(tuple_of(), x["maxlen"]);
      return tuple_of(cls, made, null, items_of(x));
    }
    case "datetime.date":
      return tuple_of(cls, values("year", "month", "day"));
    case "datetime.time":
      return tuple_of(cls, values("hour", "minute", "second", "microsecond", "tzinfo"));
    case "datetime.datetime":
      return tuple_of(
        cls,
        values("year", "month", "day", "hour", "minute", "second", "microsecond", "tzinfo"),
      );
    case "datetime.timedelta":
      return tuple_of(cls, values("days", "seconds", "microseconds"));
    case "enum.Enum":
    case "enum.IntEnum":
    case "enum.StrEnum":
    case "enum.Flag":
    case "enum.IntFlag":
      return tuple_of(cls, tuple_of(x["_value_"] ?? x["value"]));
    case "collections.defaultdict":
      return tuple_of(cls, values("default_factory"), null, null, pairs(x));
    case "collections.OrderedDict":
      return tuple_of(cls, tuple_of(), null, null, pairs(x));
    case "collections.Counter":
      return tuple_of(cls, tuple_of(dict_of(...entries(x))));
    default:
      return null;
  }
}

function entries(x: unknown): [unknown, unknown][] {
  return items_of((x as Dict).items()).map((pair) => (pair as Tuple).$items as [unknown, unknown]);
}

function pairs(x: unknown): unknown[] {
  return entries(x).map(([key, value]) => tuple_of(key, value));
}

/** What `cls.__new__` is given besides the class; null for what cannot be made again. */
export function new_arguments(x: unknown): Tuple | null {
  const cls = type_of(x);
  if (x instanceof Tuple) return "_fields" in cls ? tuple_from(x.$items) : tuple_of(tuple_from(x.$items));
  if (x instanceof IntObject || x instanceof StrObject || x instanceof Float) return tuple_of(plain_value(x));
  if (x instanceof Bytes) return tuple_of(new Bytes(x.$bytes.slice()));
  if (Array.isArray(x) || x instanceof Dict || x instanceof Set_ || x instanceof FrozenSet) return tuple_of();
  const base = cls.$mro.find((one) => one.$js === undefined);
  return base === object ? tuple_of() : null;
}
