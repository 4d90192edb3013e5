// @ts-nocheck
// biome-ignore-all lint: written by our compiler
// GENERATED from packages/runtime/python/decimal/number.py by `npm run library:python`. Do not edit.
/**
 * `Decimal`: the methods and operators that programs see; what they do is in the modules beside this one, on values.
 *
 * Source: Library Reference, `decimal`: Decimal objects.
 */

import { call_special } from "../../objects/all-attributes.ts";
import { attr, call_method } from "../../objects/attributes.ts";
import * as _c_types from "../../objects/c-types.ts";
import { call, def } from "../../objects/call.ts";
import { eq, ge, gt, is_, le, lt } from "../../objects/comparison.ts";
import { define_class } from "../../objects/define-class.ts";
import { TypeError, ValueError } from "../../objects/exceptions.ts";
import { formatted as formatted$1 } from "../../objects/formatted.ts";
import { type_of } from "../../objects/object.ts";
import { settable } from "../../objects/plain-attributes.ts";
import { NotImplemented } from "../../objects/singletons.ts";
import { take_slots } from "../../objects/slots.ts";
import { truth } from "../../objects/truth.ts";
import { tuple_of } from "../../objects/tuple.ts";
import { bool } from "../../semantics/builtins/bool.ts";
import { complex } from "../../semantics/builtins/complex.ts";
import { classmethod, property } from "../../semantics/builtins/descriptors.ts";
import { float } from "../../semantics/builtins/float.ts";
import { int } from "../../semantics/builtins/int.ts";
import { isinstance } from "../../semantics/builtins/isinstance.ts";
import { list } from "../../semantics/builtins/list.ts";
import { map } from "../../semantics/builtins/map.ts";
import { object } from "../../semantics/builtins/object.ts";
import { repr } from "../../semantics/builtins/repr.ts";
import { str } from "../../semantics/builtins/str.ts";
import { tuple } from "../../semantics/builtins/tuple.ts";
import { __eq__ as __eq__$1, __hash__ as __hash__$1 } from "../../semantics/methods/special.ts";
import { mul, neg, sub } from "../../semantics/operators/arithmetic.ts";
import { contains, getitem, setitem } from "../../semantics/operators/containers.ts";
import { attribute } from "../../semantics/protocols/attributes.ts";
import { unpack } from "../../semantics/protocols/unpacking.ts";
import {
  difference,
  multiplied_and_added,
  product,
  quotient,
  quotient_and_remainder,
  remainder,
  remainder_near,
  sum_of,
  whole_quotient,
} from "../decimal/arithmetic.ts";
import {
  chosen,
  compared,
  compared_signalling,
  is_normal,
  is_subnormal,
  logb,
  moved,
  neighbour,
  next_toward,
  number_class,
  same_quantum,
  scaled,
} from "../decimal/comparing.ts";
import { inverted, logical } from "../decimal/logic.ts";
import { exponential_of, logarithm, power, power_modulo, root } from "../decimal/powers.ts";
import { integral, normalized, quantized, signed, whole_by } from "../decimal/rounding.ts";
import {
  ConversionSyntax,
  FloatOperation,
  InvalidOperation,
  ROUND_CEILING,
  ROUND_FLOOR,
  ROUND_HALF_EVEN,
} from "../decimal/signals.ts";
import { current, state_of } from "../decimal/state.ts";
import { formatted, text_of } from "../decimal/text.ts";
import {
  absolute,
  adjusted,
  hash_of,
  int_of,
  is_nan,
  nan,
  negated,
  of_float,
  of_tuple,
  order_of,
  parsed,
  ratio_of,
  signed_as,
  text_of_int,
  total_order,
  Value,
  whole_number,
} from "../decimal/values.ts";
import * as math from "../math.ts";
import { Rational } from "../numbers.ts";
import { and_, or_, xor } from "../operator.ts";

export const DecimalTuple = /* @__PURE__ */ define_class(
  "DecimalTuple",
  [tuple],
  class {
    static __new__(cls, sign, digits, exponent) {
      return call_special(tuple, "__new__", cls, tuple_of(sign, digits, exponent));
    }

    static sign = property(
      def("DecimalTuple.<lambda>(self)", (self) => getitem(self, 0), {
        module: "decimal",
      }),
    );
    static digits = property(
      def("DecimalTuple.<lambda>(self)", (self) => getitem(self, 1), {
        module: "decimal",
      }),
    );
    static exponent = property(
      def("DecimalTuple.<lambda>(self)", (self) => getitem(self, 2), {
        module: "decimal",
      }),
    );

    __repr__() {
      return `DecimalTuple(sign=${repr(getitem(this, 0))}, digits=${repr(getitem(this, 1))}, exponent=${repr(getitem(this, 2))})`;
    }
  },
  { __new__: "@staticmethod (cls, sign, digits, exponent)", __repr__: "(self)" },
  {
    module: "decimal",
  },
);

/** The Decimal of a value. */
export function made(value) {
  const self = call_special(object, "__new__", Decimal);
  settable(self, "_value")._value = value;
  return self;
}
def("made(value)", made, { module: "decimal" });

export function both_made(pair) {
  return tuple_of(made(getitem(pair, 0)), made(getitem(pair, 1)));
}
def("both_made(pair)", both_made, { module: "decimal" });

/** The value of an operand, or NotImplemented. */
function _converted(other) {
  if (isinstance(other, Decimal)) {
    return attr(other._value, other, "_value");
  }
  if (isinstance(other, int)) {
    return call(whole_number, int(other));
  }
  return NotImplemented;
}
def("_converted(other)", _converted, { module: "decimal" });

/** The value of an argument. @throws TypeError */
export function required(other) {
  let value$1;
  const value = _converted(other);
  if (is_(value, NotImplemented)) {
    throw TypeError(
      `conversion from ${formatted$1(attr((value$1 = type_of(other)).__name__, value$1, "__name__"))} to Decimal is not supported`,
    );
  }
  return value;
}
def("required(other)", required, { module: "decimal" });

/** What an operator gives; an operand of another type is left to its own class. */
function _result(a, b, operation) {
  [a, b] = [_converted(a), _converted(b)];
  return is_(a, NotImplemented) || is_(b, NotImplemented)
    ? NotImplemented
    : made(call(operation, a, b, call(current)));
}
def("_result(a, b, operation)", _result, { module: "decimal" });

/** Both sides of a comparison as values, or NotImplemented. @param ordered  false for == and != */
function _both_sides(a, b, ordered) {
  let value$1;
  if (isinstance(b, Decimal)) {
    return tuple_of(a, attr(b._value, b, "_value"));
  }
  if (isinstance(b, int)) {
    return tuple_of(a, _converted(b));
  }
  if (isinstance(b, float)) {
    const context = call(current);
    if (truth(ordered)) {
      call_method(context, "tell", [FloatOperation], null);
    } else {
      setitem(attr(context.flags, context, "flags"), FloatOperation, true);
    }
    return tuple_of(a, call(of_float, b));
  }
  if (isinstance(b, Rational)) {
    if (!truth(attr(a.kind, a, "kind"))) {
      a = call(
        Value,
        attr(a.sign, a, "sign"),
        mul(attr(a.coefficient, a, "coefficient"), attr(b.denominator, b, "denominator")),
        attr(a.exponent, a, "exponent"),
      );
    }
    return tuple_of(a, _converted(attr(b.numerator, b, "numerator")));
  }
  if (isinstance(b, complex) && !truth(ordered) && truth(eq(attr(b.imag, b, "imag"), 0))) {
    setitem(attr((value$1 = call(current)).flags, value$1, "flags"), FloatOperation, true);
    return tuple_of(a, call(of_float, attr(b.real, b, "real")));
  }
  return tuple_of(NotImplemented, NotImplemented);
}
def("_both_sides(a, b, ordered)", _both_sides, { module: "decimal" });

/** The order of two numbers, None with a NaN, or NotImplemented. */
function _order(a, b) {
  [a, b] = unpack(_both_sides(attr(a._value, a, "_value"), b, true), 2);
  if (is_(a, NotImplemented)) {
    return a;
  }
  if (truth(call(is_nan, a)) || truth(call(is_nan, b))) {
    return call_method(call(current), "tell", [InvalidOperation], null);
  }
  return call(order_of, a, b);
}
def("_order(a, b)", _order, { module: "decimal" });

export const Decimal = /* @__PURE__ */ call(
  attr(_c_types.of_c, _c_types, "of_c"),
  define_class(
    "Decimal",
    [],
    (ns) => {
      ns.__module__ = "decimal";
      ns.__slots__ = tuple_of("_value");

      ns.__new__ = def(
        "Decimal.__new__(cls, value=, context=)",
        function (cls, value = "0", context = null) {
          let value$1;
          let found;
          if (isinstance(value, str)) {
            found = call(parsed, value);
            if (found == null) {
              found = call_method(call(state_of, context), "tell", [ConversionSyntax], call(nan));
            }
          } else if (isinstance(value, Decimal)) {
            if (is_(cls, Decimal) && is_(type_of(value), Decimal)) {
              return value;
            }
            found = attr(value._value, value, "_value");
          } else if (isinstance(value, int)) {
            found = _converted(value);
          } else if (isinstance(value, float)) {
            call_method(call(state_of, context), "tell", [FloatOperation], null);
            found = call(of_float, value);
          } else if (isinstance(value, tuple_of(tuple, list))) {
            found = call(of_tuple, value);
          } else {
            throw TypeError(
              `conversion from ${formatted$1(attr((value$1 = type_of(value)).__name__, value$1, "__name__"))} to Decimal is not supported`,
            );
          }
          const self = call_special(object, "__new__", cls);
          settable(self, "_value")._value = found;
          return self;
        },
        { module: "decimal" },
      );

      ns.from_float = classmethod(
        def(
          "Decimal.from_float(cls, f, /)",
          function (cls, f) {
            let number;
            if (isinstance(f, int)) {
              number = made(_converted(f));
            } else if (isinstance(f, float)) {
              number = made(call(of_float, f));
            } else {
              throw TypeError("argument must be int or float");
            }
            return is_(cls, Decimal) ? number : call(cls, number);
          },
          { module: "decimal" },
        ),
      );

      // As text, as a tuple, as a key.

      ns.__repr__ = def(
        "Decimal.__repr__(self)",
        function (self) {
          return `Decimal('${formatted$1(self)}')`;
        },
        { module: "decimal" },
      );

      ns.__str__ = def(
        "Decimal.__str__(self)",
        function (self) {
          return call(text_of, attr(self._value, self, "_value"), false, call(current));
        },
        { module: "decimal" },
      );

      ns.to_eng_string = def(
        "Decimal.to_eng_string(self, context=)",
        function (self, context = null) {
          return call(text_of, attr(self._value, self, "_value"), true, call(state_of, context));
        },
        { module: "decimal" },
      );

      ns.__format__ = def(
        "Decimal.__format__(self, text, context=)",
        function (self, text, context = null) {
          return call(formatted, attr(self._value, self, "_value"), text, call(state_of, context));
        },
        { module: "decimal" },
      );

      ns.as_tuple = def(
        "Decimal.as_tuple(self)",
        function (self) {
          let value$1;
          const value = attr(self._value, self, "_value");
          if (truth(eq(attr(value.kind, value, "kind"), "F"))) {
            return call(DecimalTuple, attr(value.sign, value, "sign"), tuple_of(0), "F");
          }
          const digits =
            truth(attr(value.kind, value, "kind")) && !truth(attr(value.coefficient, value, "coefficient"))
              ? tuple_of()
              : tuple(map(int, call(text_of_int, attr(value.coefficient, value, "coefficient"))));
          return call(
            DecimalTuple,
            attr(value.sign, value, "sign"),
            digits,
            truth((value$1 = attr(value.kind, value, "kind")))
              ? value$1
              : attr(value.exponent, value, "exponent"),
          );
        },
        { module: "decimal" },
      );

      ns.__reduce__ = def(
        "Decimal.__reduce__(self)",
        function (self) {
          return tuple_of(attribute(self, "__class__"), tuple_of(str(self)));
        },
        { module: "decimal" },
      );

      ns.__copy__ = def(
        "Decimal.__copy__(self)",
        function (self) {
          return self;
        },
        { module: "decimal" },
      );

      ns.__deepcopy__ = def(
        "Decimal.__deepcopy__(self, memo)",
        function (self, memo) {
          return self;
        },
        { module: "decimal" },
      );

      ns.__hash__ = def(
        "Decimal.__hash__(self)",
        function (self) {
          let value$1;
          return truth(eq(attr((value$1 = attr(self._value, self, "_value")).kind, value$1, "kind"), "n"))
            ? call(attr(object.__hash__, object, "__hash__", __hash__$1), self)
            : call(hash_of, attr(self._value, self, "_value"));
        },
        { module: "decimal" },
      );

      // As other numbers.

      ns.__bool__ = def(
        "Decimal.__bool__(self)",
        function (self) {
          return bool(attr(self._value, self, "_value"));
        },
        { module: "decimal" },
      );

      ns.__int__ = def(
        "Decimal.__int__(self)",
        function (self) {
          return call(int_of, attr(self._value, self, "_value"));
        },
        { module: "decimal" },
      );

      ns.__trunc__ = ns.__int__;

      ns.__float__ = def(
        "Decimal.__float__(self)",
        function (self) {
          const value = attr(self._value, self, "_value");
          if (truth(eq(attr(value.kind, value, "kind"), "N"))) {
            throw ValueError("cannot convert signaling NaN to float");
          }
          if (truth(eq(attr(value.kind, value, "kind"), "n"))) {
            return truth(attr(value.sign, value, "sign")) ? neg(math.nan) : math.nan;
          }
          return float(str(self));
        },
        { module: "decimal" },
      );

      ns.__complex__ = def(
        "Decimal.__complex__(self)",
        function (self) {
          return complex(float(self));
        },
        { module: "decimal" },
      );

      ns.real = property(
        def(
          "Decimal.real(self)",
          function (self) {
            return self;
          },
          { module: "decimal" },
        ),
      );

      ns.imag = property(
        def(
          "Decimal.imag(self)",
          function (self) {
            return made(call(whole_number, 0));
          },
          { module: "decimal" },
        ),
      );

      ns.conjugate = def(
        "Decimal.conjugate(self)",
        function (self) {
          return self;
        },
        { module: "decimal" },
      );

      ns.as_integer_ratio = def(
        "Decimal.as_integer_ratio(self)",
        function (self) {
          return call(ratio_of, attr(self._value, self, "_value"));
        },
        { module: "decimal" },
      );

      ns.__round__ = def(
        "Decimal.__round__(self, n=)",
        function (self, n = null) {
          if (n == null) {
            return call(whole_by, attr(self._value, self, "_value"), ROUND_HALF_EVEN);
          }
          if (!isinstance(n, int)) {
            throw TypeError("optional arg must be an integer");
          }
          return made(
            call(
              quantized,
              attr(self._value, self, "_value"),
              call(Value, 0, 1, neg(n)),
              null,
              call(current),
            ),
          );
        },
        { module: "decimal" },
      );

      ns.__floor__ = def(
        "Decimal.__floor__(self)",
        function (self) {
          return call(whole_by, attr(self._value, self, "_value"), ROUND_FLOOR);
        },
        { module: "decimal" },
      );

      ns.__ceil__ = def(
        "Decimal.__ceil__(self)",
        function (self) {
          return call(whole_by, attr(self._value, self, "_value"), ROUND_CEILING);
        },
        { module: "decimal" },
      );

      // What it is.

      ns.adjusted = def(
        "Decimal.adjusted(self)",
        function (self) {
          return call(adjusted, attr(self._value, self, "_value"));
        },
        { module: "decimal" },
      );

      ns.is_canonical = def(
        "Decimal.is_canonical(self)",
        function (self) {
          return true;
        },
        { module: "decimal" },
      );

      ns.is_finite = def(
        "Decimal.is_finite(self)",
        function (self) {
          let value$1;
          return !truth(attr((value$1 = attr(self._value, self, "_value")).kind, value$1, "kind"));
        },
        { module: "decimal" },
      );

      ns.is_infinite = def(
        "Decimal.is_infinite(self)",
        function (self) {
          let value$1;
          return eq(attr((value$1 = attr(self._value, self, "_value")).kind, value$1, "kind"), "F");
        },
        { module: "decimal" },
      );

      ns.is_nan = def(
        "Decimal.is_nan(self)",
        function (self) {
          return call(is_nan, attr(self._value, self, "_value"));
        },
        { module: "decimal" },
      );

      ns.is_qnan = def(
        "Decimal.is_qnan(self)",
        function (self) {
          let value$1;
          return eq(attr((value$1 = attr(self._value, self, "_value")).kind, value$1, "kind"), "n");
        },
        { module: "decimal" },
      );

      ns.is_snan = def(
        "Decimal.is_snan(self)",
        function (self) {
          let value$1;
          return eq(attr((value$1 = attr(self._value, self, "_value")).kind, value$1, "kind"), "N");
        },
        { module: "decimal" },
      );

      ns.is_signed = def(
        "Decimal.is_signed(self)",
        function (self) {
          let value$1;
          return eq(attr((value$1 = attr(self._value, self, "_value")).sign, value$1, "sign"), 1);
        },
        { module: "decimal" },
      );

      ns.is_zero = def(
        "Decimal.is_zero(self)",
        function (self) {
          return !truth(attr(self._value, self, "_value"));
        },
        { module: "decimal" },
      );

      ns.is_normal = def(
        "Decimal.is_normal(self, context=)",
        function (self, context = null) {
          return call(is_normal, attr(self._value, self, "_value"), call(state_of, context));
        },
        { module: "decimal" },
      );

      ns.is_subnormal = def(
        "Decimal.is_subnormal(self, context=)",
        function (self, context = null) {
          return call(is_subnormal, attr(self._value, self, "_value"), call(state_of, context));
        },
        { module: "decimal" },
      );

      ns.number_class = def(
        "Decimal.number_class(self, context=)",
        function (self, context = null) {
          return call(number_class, attr(self._value, self, "_value"), call(state_of, context));
        },
        { module: "decimal" },
      );

      ns.radix = def(
        "Decimal.radix(self)",
        function (self) {
          return made(call(whole_number, 10));
        },
        { module: "decimal" },
      );

      ns.same_quantum = def(
        "Decimal.same_quantum(self, other, context=)",
        function (self, other, context = null) {
          return call(same_quantum, attr(self._value, self, "_value"), required(other));
        },
        { module: "decimal" },
      );

      // Rounding and signs.

      ns.quantize = def(
        "Decimal.quantize(self, exp, rounding=, context=)",
        function (self, exp, rounding = null, context = null) {
          return made(
            call(
              quantized,
              attr(self._value, self, "_value"),
              required(exp),
              rounding,
              call(state_of, context),
            ),
          );
        },
        { module: "decimal" },
      );

      ns.to_integral_exact = def(
        "Decimal.to_integral_exact(self, rounding=, context=)",
        function (self, rounding = null, context = null) {
          return made(
            call(integral, attr(self._value, self, "_value"), rounding, call(state_of, context), true),
          );
        },
        { module: "decimal" },
      );

      ns.to_integral_value = def(
        "Decimal.to_integral_value(self, rounding=, context=)",
        function (self, rounding = null, context = null) {
          return made(
            call(integral, attr(self._value, self, "_value"), rounding, call(state_of, context), false),
          );
        },
        { module: "decimal" },
      );

      ns.to_integral = ns.to_integral_value;

      ns.normalize = def(
        "Decimal.normalize(self, context=)",
        function (self, context = null) {
          return made(call(normalized, attr(self._value, self, "_value"), call(state_of, context)));
        },
        { module: "decimal" },
      );

      ns.canonical = def(
        "Decimal.canonical(self)",
        function (self) {
          return self;
        },
        { module: "decimal" },
      );

      ns.copy_abs = def(
        "Decimal.copy_abs(self)",
        function (self) {
          return made(call(absolute, attr(self._value, self, "_value")));
        },
        { module: "decimal" },
      );

      ns.copy_negate = def(
        "Decimal.copy_negate(self)",
        function (self) {
          return made(call(negated, attr(self._value, self, "_value")));
        },
        { module: "decimal" },
      );

      ns.copy_sign = def(
        "Decimal.copy_sign(self, other, context=)",
        function (self, other, context = null) {
          return made(call(signed_as, attr(self._value, self, "_value"), required(other)));
        },
        { module: "decimal" },
      );

      ns.__neg__ = def(
        "Decimal.__neg__(self)",
        function (self) {
          let value$1;
          return made(
            call(
              signed,
              attr(self._value, self, "_value"),
              sub(1, attr((value$1 = attr(self._value, self, "_value")).sign, value$1, "sign")),
              call(current),
            ),
          );
        },
        { module: "decimal" },
      );

      ns.__pos__ = def(
        "Decimal.__pos__(self)",
        function (self) {
          let value$1;
          return made(
            call(
              signed,
              attr(self._value, self, "_value"),
              attr((value$1 = attr(self._value, self, "_value")).sign, value$1, "sign"),
              call(current),
            ),
          );
        },
        { module: "decimal" },
      );

      ns.__abs__ = def(
        "Decimal.__abs__(self)",
        function (self) {
          return made(call(signed, attr(self._value, self, "_value"), 0, call(current)));
        },
        { module: "decimal" },
      );

      // Comparing.

      ns.__eq__ = def(
        "Decimal.__eq__(self, other)",
        function (self, other) {
          const [a, b] = unpack(_both_sides(attr(self._value, self, "_value"), other, false), 2);
          if (is_(a, NotImplemented)) {
            return a;
          }
          if (truth(call(is_nan, a)) || truth(call(is_nan, b))) {
            if (contains(tuple_of(attr(a.kind, a, "kind"), attr(b.kind, b, "kind")), "N")) {
              call_method(call(current), "tell", [InvalidOperation], null);
            }
            return false;
          }
          return eq(call(order_of, a, b), 0);
        },
        { module: "decimal" },
      );

      ns.__ne__ = def(
        "Decimal.__ne__(self, other)",
        function (self, other) {
          const equal = __eq__$1(self, other);
          return is_(equal, NotImplemented) ? equal : !truth(equal);
        },
        { module: "decimal" },
      );

      ns.__lt__ = def(
        "Decimal.__lt__(self, other)",
        function (self, other) {
          const order = _order(self, other);
          return is_(order, NotImplemented) ? order : order != null && lt(order, 0);
        },
        { module: "decimal" },
      );

      ns.__le__ = def(
        "Decimal.__le__(self, other)",
        function (self, other) {
          const order = _order(self, other);
          return is_(order, NotImplemented) ? order : order != null && le(order, 0);
        },
        { module: "decimal" },
      );

      ns.__gt__ = def(
        "Decimal.__gt__(self, other)",
        function (self, other) {
          const order = _order(self, other);
          return is_(order, NotImplemented) ? order : order != null && gt(order, 0);
        },
        { module: "decimal" },
      );

      ns.__ge__ = def(
        "Decimal.__ge__(self, other)",
        function (self, other) {
          const order = _order(self, other);
          return is_(order, NotImplemented) ? order : order != null && ge(order, 0);
        },
        { module: "decimal" },
      );

      ns.compare = def(
        "Decimal.compare(self, other, context=)",
        function (self, other, context = null) {
          return made(
            call(compared, attr(self._value, self, "_value"), required(other), call(state_of, context)),
          );
        },
        { module: "decimal" },
      );

      ns.compare_signal = def(
        "Decimal.compare_signal(self, other, context=)",
        function (self, other, context = null) {
          return made(
            call(
              compared_signalling,
              attr(self._value, self, "_value"),
              required(other),
              call(state_of, context),
            ),
          );
        },
        { module: "decimal" },
      );

      ns.compare_total = def(
        "Decimal.compare_total(self, other, context=)",
        function (self, other, context = null) {
          return made(call(total_order, attr(self._value, self, "_value"), required(other)));
        },
        { module: "decimal" },
      );

      ns.compare_total_mag = def(
        "Decimal.compare_total_mag(self, other, context=)",
        function (self, other, context = null) {
          return made(
            call(
              total_order,
              call(absolute, attr(self._value, self, "_value")),
              call(absolute, required(other)),
            ),
          );
        },
        { module: "decimal" },
      );

      ns.max = def(
        "Decimal.max(self, other, context=)",
        function (self, other, context = null) {
          return made(
            call(
              chosen,
              attr(self._value, self, "_value"),
              required(other),
              call(state_of, context),
              1,
              false,
            ),
          );
        },
        { module: "decimal" },
      );

      ns.min = def(
        "Decimal.min(self, other, context=)",
        function (self, other, context = null) {
          return made(
            call(
              chosen,
              attr(self._value, self, "_value"),
              required(other),
              call(state_of, context),
              -1,
              false,
            ),
          );
        },
        { module: "decimal" },
      );

      ns.max_mag = def(
        "Decimal.max_mag(self, other, context=)",
        function (self, other, context = null) {
          return made(
            call(
              chosen,
              attr(self._value, self, "_value"),
              required(other),
              call(state_of, context),
              1,
              true,
            ),
          );
        },
        { module: "decimal" },
      );

      ns.min_mag = def(
        "Decimal.min_mag(self, other, context=)",
        function (self, other, context = null) {
          return made(
            call(
              chosen,
              attr(self._value, self, "_value"),
              required(other),
              call(state_of, context),
              -1,
              true,
            ),
          );
        },
        { module: "decimal" },
      );

      // Arithmetic.

      ns.__add__ = def(
        "Decimal.__add__(self, other)",
        function (self, other) {
          return _result(self, other, sum_of);
        },
        { module: "decimal" },
      );

      ns.__radd__ = ns.__add__;

      ns.__sub__ = def(
        "Decimal.__sub__(self, other)",
        function (self, other) {
          return _result(self, other, difference);
        },
        { module: "decimal" },
      );

      ns.__rsub__ = def(
        "Decimal.__rsub__(self, other)",
        function (self, other) {
          return _result(other, self, difference);
        },
        { module: "decimal" },
      );

      ns.__mul__ = def(
        "Decimal.__mul__(self, other)",
        function (self, other) {
          return _result(self, other, product);
        },
        { module: "decimal" },
      );

      ns.__rmul__ = ns.__mul__;

      ns.__truediv__ = def(
        "Decimal.__truediv__(self, other)",
        function (self, other) {
          return _result(self, other, quotient);
        },
        { module: "decimal" },
      );

      ns.__rtruediv__ = def(
        "Decimal.__rtruediv__(self, other)",
        function (self, other) {
          return _result(other, self, quotient);
        },
        { module: "decimal" },
      );

      ns.__floordiv__ = def(
        "Decimal.__floordiv__(self, other)",
        function (self, other) {
          return _result(self, other, whole_quotient);
        },
        { module: "decimal" },
      );

      ns.__rfloordiv__ = def(
        "Decimal.__rfloordiv__(self, other)",
        function (self, other) {
          return _result(other, self, whole_quotient);
        },
        { module: "decimal" },
      );

      ns.__mod__ = def(
        "Decimal.__mod__(self, other)",
        function (self, other) {
          return _result(self, other, remainder);
        },
        { module: "decimal" },
      );

      ns.__rmod__ = def(
        "Decimal.__rmod__(self, other)",
        function (self, other) {
          return _result(other, self, remainder);
        },
        { module: "decimal" },
      );

      ns.__divmod__ = def(
        "Decimal.__divmod__(self, other)",
        function (self, other) {
          other = _converted(other);
          return is_(other, NotImplemented)
            ? other
            : both_made(
                call(quotient_and_remainder, attr(self._value, self, "_value"), other, call(current)),
              );
        },
        { module: "decimal" },
      );

      ns.__rdivmod__ = def(
        "Decimal.__rdivmod__(self, other)",
        function (self, other) {
          other = _converted(other);
          return is_(other, NotImplemented)
            ? other
            : both_made(
                call(quotient_and_remainder, other, attr(self._value, self, "_value"), call(current)),
              );
        },
        { module: "decimal" },
      );

      ns.remainder_near = def(
        "Decimal.remainder_near(self, other, context=)",
        function (self, other, context = null) {
          return made(
            call(remainder_near, attr(self._value, self, "_value"), required(other), call(state_of, context)),
          );
        },
        { module: "decimal" },
      );

      ns.fma = def(
        "Decimal.fma(self, other, third, context=)",
        function (self, other, third, context = null) {
          return made(
            call(
              multiplied_and_added,
              attr(self._value, self, "_value"),
              required(other),
              required(third),
              call(state_of, context),
            ),
          );
        },
        { module: "decimal" },
      );

      // Powers, roots, logarithms.

      ns.__pow__ = def(
        "Decimal.__pow__(self, other, modulo=)",
        function (self, other, modulo = null) {
          if (modulo == null) {
            return _result(self, other, power);
          }
          [other, modulo] = [_converted(other), _converted(modulo)];
          if (is_(other, NotImplemented) || is_(modulo, NotImplemented)) {
            return NotImplemented;
          }
          return made(call(power_modulo, attr(self._value, self, "_value"), other, modulo, call(current)));
        },
        { module: "decimal" },
      );

      ns.__rpow__ = def(
        "Decimal.__rpow__(self, other, modulo=)",
        function (self, other, modulo = null) {
          return _result(other, self, power);
        },
        { module: "decimal" },
      );

      ns.exp = def(
        "Decimal.exp(self, context=)",
        function (self, context = null) {
          return made(call(exponential_of, attr(self._value, self, "_value"), call(state_of, context)));
        },
        { module: "decimal" },
      );

      ns.ln = def(
        "Decimal.ln(self, context=)",
        function (self, context = null) {
          return made(call(logarithm, attr(self._value, self, "_value"), call(state_of, context), false));
        },
        { module: "decimal" },
      );

      ns.log10 = def(
        "Decimal.log10(self, context=)",
        function (self, context = null) {
          return made(call(logarithm, attr(self._value, self, "_value"), call(state_of, context), true));
        },
        { module: "decimal" },
      );

      ns.sqrt = def(
        "Decimal.sqrt(self, context=)",
        function (self, context = null) {
          return made(call(root, attr(self._value, self, "_value"), call(state_of, context)));
        },
        { module: "decimal" },
      );

      // Exponents, digits, neighbours.

      ns.logb = def(
        "Decimal.logb(self, context=)",
        function (self, context = null) {
          return made(call(logb, attr(self._value, self, "_value"), call(state_of, context)));
        },
        { module: "decimal" },
      );

      ns.scaleb = def(
        "Decimal.scaleb(self, other, context=)",
        function (self, other, context = null) {
          return made(
            call(scaled, attr(self._value, self, "_value"), required(other), call(state_of, context)),
          );
        },
        { module: "decimal" },
      );

      ns.shift = def(
        "Decimal.shift(self, other, context=)",
        function (self, other, context = null) {
          return made(
            call(moved, attr(self._value, self, "_value"), required(other), call(state_of, context), false),
          );
        },
        { module: "decimal" },
      );

      ns.rotate = def(
        "Decimal.rotate(self, other, context=)",
        function (self, other, context = null) {
          return made(
            call(moved, attr(self._value, self, "_value"), required(other), call(state_of, context), true),
          );
        },
        { module: "decimal" },
      );

      ns.logical_and = def(
        "Decimal.logical_and(self, other, context=)",
        function (self, other, context = null) {
          return made(
            call(logical, attr(self._value, self, "_value"), required(other), call(state_of, context), and_),
          );
        },
        { module: "decimal" },
      );

      ns.logical_or = def(
        "Decimal.logical_or(self, other, context=)",
        function (self, other, context = null) {
          return made(
            call(logical, attr(self._value, self, "_value"), required(other), call(state_of, context), or_),
          );
        },
        { module: "decimal" },
      );

      ns.logical_xor = def(
        "Decimal.logical_xor(self, other, context=)",
        function (self, other, context = null) {
          return made(
            call(logical, attr(self._value, self, "_value"), required(other), call(state_of, context), xor),
          );
        },
        { module: "decimal" },
      );

      ns.logical_invert = def(
        "Decimal.logical_invert(self, context=)",
        function (self, context = null) {
          return made(call(inverted, attr(self._value, self, "_value"), call(state_of, context)));
        },
        { module: "decimal" },
      );

      ns.next_plus = def(
        "Decimal.next_plus(self, context=)",
        function (self, context = null) {
          return made(
            call(neighbour, attr(self._value, self, "_value"), call(state_of, context), ROUND_CEILING, 1),
          );
        },
        { module: "decimal" },
      );

      ns.next_minus = def(
        "Decimal.next_minus(self, context=)",
        function (self, context = null) {
          return made(
            call(neighbour, attr(self._value, self, "_value"), call(state_of, context), ROUND_FLOOR, 0),
          );
        },
        { module: "decimal" },
      );

      ns.next_toward = def(
        "Decimal.next_toward(self, other, context=)",
        function (self, other, context = null) {
          return made(
            call(next_toward, attr(self._value, self, "_value"), required(other), call(state_of, context)),
          );
        },
        { module: "decimal" },
      );
    },
    {},
    { module: "decimal", take_slots },
  ),
);
