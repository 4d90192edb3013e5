/**
 * Special methods called by name on numbers, text and lists: `(5).__add__(2)`, `super().__add__(other)`, `map(int.__add__, xs, ys)`.
 *
 * A method of arithmetic says NotImplemented where the operator would go on to the other operand.
 *
 * Source: Language Reference 3.3.
 */
import { eq, ge, gt, le, lt, ne } from "../../objects/comparison.ts";
import { TypeError } from "../../objects/exceptions.ts";
import { Float, float, float_to_int } from "../../objects/float.ts";
import { format } from "../../objects/format.ts";
import { hash_of } from "../../objects/hash.ts";
import { count_of, index_of } from "../../objects/index-of.ts";
import { iter_of } from "../../objects/iteration.ts";
import { list_extend } from "../../objects/list.ts";
import { type_name, type_of } from "../../objects/object.ts";
import { object_repr } from "../../objects/object-repr.ts";
import { special_method } from "../../objects/plain-receiver.ts";
import { plain_value } from "../../objects/plain-value.ts";
import { real_argument } from "../../objects/real-argument.ts";
import { builtin_repr, repr, str_of } from "../../objects/repr.ts";
import { NotImplemented } from "../../objects/singletons.ts";
import { Slice } from "../../objects/slice.ts";
import { as_text, type Helper, text_argument } from "../../objects/str-method.ts";
import { truth } from "../../objects/truth.ts";
import { object, type Type } from "../../objects/type.ts";
import { IntObject } from "../../objects/types.ts";
import { hashToInt } from "../../objects/wide-hash.ts";
import { abs, DIVMOD, pow, round } from "../builtins/arithmetic.ts";
import { int_of } from "../builtins/int.ts";
import { len } from "../builtins/len.ts";
import { reversed } from "../builtins/reversed.ts";
import {
  ADD,
  concatenated,
  FLOORDIV,
  MOD,
  MUL,
  mod,
  mul,
  neg,
  POW,
  pos,
  SUB,
  sub,
  TRUEDIV,
} from "../operators/arithmetic.ts";
import { type BinaryOperator, on_numbers } from "../operators/binary.ts";
import { AND, and_, invert, LSHIFT, OR, or_, RSHIFT, XOR, xor } from "../operators/bitwise.ts";
import { contains, delitem, getitem, setitem } from "../operators/containers.ts";
import { iand, imul, ior, isub, ixor } from "../operators/inplace.ts";

type Operation = (a: unknown, b: unknown) => unknown;

function is_int(x: unknown): boolean {
  return typeof x === "number" || typeof x === "bigint" || typeof x === "boolean" || x instanceof IntObject;
}

function is_number(x: unknown): boolean {
  return is_int(x) || x instanceof Float;
}

/** An int leaves everything but ints to the other operand. */
function on_kind(operator: BinaryOperator, a: unknown, b: unknown, self: unknown): unknown {
  const other = self === a ? b : a;
  return is_int(other) || (self instanceof Float && other instanceof Float)
    ? on_numbers(operator, a, b)
    : NotImplemented;
}

/** @param of_sequences  what text and lists do */
function arithmetic(name: string, operator: BinaryOperator, of_sequences?: Operation): Helper {
  return special_method(`int.${name}(self, value, /)`, (a, b) => {
    if (is_number(a)) return on_kind(operator, a, b, a);
    return of_sequences === undefined ? NotImplemented : of_sequences(a, b);
  });
}

function reflected(name: string, operator: BinaryOperator, of_sequences?: Operation): Helper {
  return special_method(`int.${name}(self, value, /)`, (a, b) => {
    if (is_number(a)) return on_kind(operator, b, a, a);
    return of_sequences === undefined ? NotImplemented : of_sequences(a, b);
  });
}

/** Does the class of `a` compare itself with such a `b`? */
function are_alike(a: unknown, b: unknown, name: string): boolean {
  if (a instanceof Float) return is_number(b);
  if (is_int(a)) return is_int(b);
  if (Array.isArray(a)) return Array.isArray(b);
  if (as_text(a) !== null) return as_text(b) !== null;
  if (is_set(a)) return is_set(b);
  if (name !== "__eq__" && name !== "__ne__") return a instanceof Slice && b instanceof Slice;
  return a === b || (a !== null && type_of(a).$mro.includes(type_of(b)));
}

/** Values of one kind compare, whatever the class of the other has to say; others leave it to the other operand. */
function comparison(name: string, operation: Operation): Helper {
  return special_method(`int.${name}(self, value, /)`, (a, b) => {
    return are_alike(a, b, name) ? operation(a, plain_value(b)) : NotImplemented;
  });
}

function is_set(x: unknown): boolean {
  return type_of(x).$mro.some(({ $name }) => $name === "set" || $name === "frozenset");
}

/** Two bools give a bool. */
function bitwise(name: string, operator: BinaryOperator, of_bools: Operation): Helper {
  return special_method(`int.${name}(self, value, /)`, (a, b) => {
    if (typeof a === "boolean" && typeof b === "boolean") return of_bools(a, b);
    if (is_number(a)) return on_kind(operator, a, b, a);
    // Sets have the reflected form of what they do.
    return name.startsWith("__r") && is_set(b) ? of_bools(b, a) : NotImplemented;
  });
}

function modular(a: unknown, b: unknown, m: unknown): unknown {
  if (a instanceof Float || b instanceof Float)
    throw TypeError("pow() 3rd argument not allowed unless all arguments are integers");
  return is_int(a) && is_int(b) && is_int(m) ? pow(a, b, m) : NotImplemented;
}

/** `xs.__mul__(n)`, where the operator would ask the other operand first what it makes of it. */
function repeated(x: unknown, times: unknown): unknown {
  return mul(x, count_of(times));
}

function unary(name: string, operation: (x: unknown) => unknown): Helper {
  return special_method(`int.${name}(self, /)`, operation);
}

export const __add__: Helper = /* @__PURE__ */ arithmetic("__add__", ADD, (a, b) => concatenated(a, b, "+"));
export const __sub__: Helper = /* @__PURE__ */ arithmetic("__sub__", SUB);
export const __mul__: Helper = /* @__PURE__ */ arithmetic("__mul__", MUL, repeated);
export const __truediv__: Helper = /* @__PURE__ */ arithmetic("__truediv__", TRUEDIV);
export const __floordiv__: Helper = /* @__PURE__ */ arithmetic("__floordiv__", FLOORDIV);
export const __mod__: Helper = /* @__PURE__ */ arithmetic("__mod__", MOD, (a, b) =>
  as_text(a) === null ? NotImplemented : mod(a, b),
);
export const __pow__: Helper = /* @__PURE__ */ special_method(
  "int.__pow__(self, value, mod=, /)",
  (a, b, m) => (m == null ? on_kind(POW, a, b, a) : modular(a, b, m)),
);
export const __and__: Helper = /* @__PURE__ */ bitwise("__and__", AND, and_);
export const __or__: Helper = /* @__PURE__ */ bitwise("__or__", OR, or_);
export const __xor__: Helper = /* @__PURE__ */ bitwise("__xor__", XOR, xor);
export const __lshift__: Helper = /* @__PURE__ */ arithmetic("__lshift__", LSHIFT);
export const __rshift__: Helper = /* @__PURE__ */ arithmetic("__rshift__", RSHIFT);
export const __divmod__: Helper = /* @__PURE__ */ arithmetic("__divmod__", DIVMOD);
export const __radd__: Helper = /* @__PURE__ */ reflected("__radd__", ADD);
export const __rdivmod__: Helper = /* @__PURE__ */ reflected("__rdivmod__", DIVMOD);
export const __rsub__: Helper = /* @__PURE__ */ reflected("__rsub__", SUB, (a, b) =>
  is_set(b) ? sub(b, a) : NotImplemented,
);
export const __rmul__: Helper = /* @__PURE__ */ reflected("__rmul__", MUL, repeated);
export const __rtruediv__: Helper = /* @__PURE__ */ reflected("__rtruediv__", TRUEDIV);
export const __rfloordiv__: Helper = /* @__PURE__ */ reflected("__rfloordiv__", FLOORDIV);
export const __rmod__: Helper = /* @__PURE__ */ reflected("__rmod__", MOD, (a, b) =>
  as_text(a) === null || as_text(b) === null ? NotImplemented : mod(b, a),
);
export const __rpow__: Helper = /* @__PURE__ */ special_method(
  "int.__rpow__(self, value, mod=, /)",
  (a, b, m) => (m == null ? on_kind(POW, b, a, a) : modular(b, a, m)),
);
export const __rand__: Helper = /* @__PURE__ */ bitwise("__rand__", AND, and_);
export const __ror__: Helper = /* @__PURE__ */ bitwise("__ror__", OR, or_);
export const __rxor__: Helper = /* @__PURE__ */ bitwise("__rxor__", XOR, xor);
export const __rlshift__: Helper = /* @__PURE__ */ reflected("__rlshift__", LSHIFT);
export const __rrshift__: Helper = /* @__PURE__ */ reflected("__rrshift__", RSHIFT);

export const __eq__: Helper = /* @__PURE__ */ comparison("__eq__", eq);
export const __ne__: Helper = /* @__PURE__ */ comparison("__ne__", ne);
export const __lt__: Helper = /* @__PURE__ */ comparison("__lt__", lt);
export const __le__: Helper = /* @__PURE__ */ comparison("__le__", le);
export const __gt__: Helper = /* @__PURE__ */ comparison("__gt__", gt);
export const __ge__: Helper = /* @__PURE__ */ comparison("__ge__", ge);

export const __neg__: Helper = /* @__PURE__ */ unary("__neg__", neg);
export const __pos__: Helper = /* @__PURE__ */ unary("__pos__", pos);
export const __abs__: Helper = /* @__PURE__ */ unary("__abs__", abs);
export const __invert__: Helper = /* @__PURE__ */ unary("__invert__", invert);
export const __bool__: Helper = /* @__PURE__ */ unary("__bool__", truth);
export const __len__: Helper = /* @__PURE__ */ unary("__len__", len);
export const __iter__: Helper = /* @__PURE__ */ unary("__iter__", iter_of);
export const __repr__: Helper = /* @__PURE__ */ Object.assign(/* @__PURE__ */ unary("__repr__", repr), {
  // `list.__repr__(self)` in a class that derives from list and has a `__repr__` of its own.
  $plain(owner: Type, self: unknown): string {
    if ((typeof self !== "object" && typeof self !== "function") || self === null) return repr(self);
    if (owner === object) return typeof self === "function" ? builtin_repr(self) : object_repr(self);
    return self instanceof Float ? repr(self) : builtin_repr(self);
  },
});
export const __hash__: Helper = /* @__PURE__ */ unary("__hash__", (x) => hashToInt(hash_of(x)));
export const __int__: Helper = /* @__PURE__ */ unary("__int__", (x) => int_of(x));
export const __index__: Helper = /* @__PURE__ */ unary("__index__", index_of);
export const __float__: Helper = /* @__PURE__ */ unary("__float__", (x) => float(real_argument(x)));
export const __trunc__: Helper = /* @__PURE__ */ unary("__trunc__", (x) => int_of(x));

export const __round__: Helper = /* @__PURE__ */ special_method(
  "int.__round__(self, ndigits=, /)",
  (x, digits) => {
    if (digits === undefined) return round(x);
    return digits === null && !(x instanceof Float) ? round(x, index_of(digits)) : round(x, digits);
  },
);

export const __format__: Helper = /* @__PURE__ */ Object.assign(
  /* @__PURE__ */ special_method(
    "object.__format__(self, format_spec, /)",
    (x, spec) => {
      text_argument(spec, "__format__() argument");
      return format(x, spec);
    },
    () => true,
  ),
  {
    // That of object, in a class that has one of its own: str(self), and no specification.
    $plain(_owner: Type, self: unknown, spec: unknown): unknown {
      const text = text_argument(spec, "__format__() argument");
      const is_plain = typeof self !== "object" || self === null || self instanceof Float;
      if (is_plain || (type_of(self).prototype as { __format__?: unknown }).__format__ === undefined)
        return format(self, spec);
      if (text === "") return str_of(self);
      throw TypeError(`unsupported format string passed to ${type_name(self)}.__format__`);
    },
  },
);

export const __contains__: Helper = /* @__PURE__ */ special_method(
  "str.__contains__(self, key, /)",
  contains,
);
export const __getitem__: Helper = /* @__PURE__ */ special_method("str.__getitem__(self, key, /)", getitem);

export const __setitem__: Helper = /* @__PURE__ */ special_method(
  "list.__setitem__(self, key, value, /)",
  (xs, key, value) => {
    setitem(xs, key, value);
    return null;
  },
);

export const __delitem__: Helper = /* @__PURE__ */ special_method(
  "list.__delitem__(self, key, /)",
  (xs, key) => {
    delitem(xs, key);
    return null;
  },
);

export const __floor__: Helper = /* @__PURE__ */ unary("__floor__", (x) =>
  x instanceof Float ? float_to_int(Math.floor(x.$value)) : int_of(x),
);
export const __ceil__: Helper = /* @__PURE__ */ unary("__ceil__", (x) =>
  x instanceof Float ? float_to_int(Math.ceil(x.$value)) : int_of(x),
);

/** An in-place operator by name: gives the object itself. */
function inplace(name: string, operation: Operation): Helper {
  return special_method(`list.${name}(self, value, /)`, operation);
}

export const __iadd__: Helper = /* @__PURE__ */ inplace("__iadd__", (xs, items) => {
  list_extend(xs as unknown[], items);
  return xs;
});
export const __imul__: Helper = /* @__PURE__ */ inplace("__imul__", (xs, times) => imul(xs, count_of(times)));
export const __iand__: Helper = /* @__PURE__ */ inplace("__iand__", iand);
export const __ior__: Helper = /* @__PURE__ */ inplace("__ior__", ior);
export const __isub__: Helper = /* @__PURE__ */ inplace("__isub__", isub);
export const __ixor__: Helper = /* @__PURE__ */ inplace("__ixor__", ixor);
export const __reversed__: Helper = /* @__PURE__ */ unary("__reversed__", (x) => reversed(x));
