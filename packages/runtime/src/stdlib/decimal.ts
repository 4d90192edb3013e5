// @ts-nocheck
// biome-ignore-all lint: written by our compiler
// GENERATED from packages/runtime/python/decimal.py by `npm run library:python`. Do not edit.
/**
 * Decimal numbers, rounded as a context says.
 *
 * A number is a sign, a whole coefficient and an exponent of ten, or one of the special values. What goes wrong is told to the context, which
 * raises what it traps and keeps a flag of everything else.
 *
 * Source: Library Reference, `decimal`; General Decimal Arithmetic Specification 1.70.
 */

import { call_special } from "../objects/all-attributes.ts";
import { attr, call_method } from "../objects/attributes.ts";
import * as _c_types from "../objects/c-types.ts";
import { call, def } from "../objects/call.ts";
import { eq, ge, gt, is_, le, lt, ne } from "../objects/comparison.ts";
import { define_class } from "../objects/define-class.ts";
import { dict_from, dict_of } from "../objects/dict.ts";
import {
  ArithmeticError,
  AttributeError,
  OverflowError,
  TypeError,
  ValueError,
  ZeroDivisionError,
} from "../objects/exceptions.ts";
import { float } from "../objects/float.ts";
import { format } from "../objects/format.ts";
import { generator } from "../objects/generator.ts";
import { keywords, kw } from "../objects/signature.ts";
import { NotImplemented } from "../objects/singletons.ts";
import { slice_of as slice } from "../objects/slice.ts";
import { truth } from "../objects/truth.ts";
import { tuple_from, tuple_of } from "../objects/tuple.ts";
import { abs as abs$1, divmod as divmod$1, pow as pow$1 } from "../semantics/builtins/arithmetic.ts";
import { bool } from "../semantics/builtins/bool.ts";
import { complex } from "../semantics/builtins/complex.ts";
import { classmethod, property } from "../semantics/builtins/descriptors.ts";
import { dict } from "../semantics/builtins/dict.ts";
import { max as max$1, min as min$1 } from "../semantics/builtins/extremes.ts";
import { float as float$1 } from "../semantics/builtins/float.ts";
import { int } from "../semantics/builtins/int.ts";
import { isinstance } from "../semantics/builtins/isinstance.ts";
import { len } from "../semantics/builtins/len.ts";
import { list } from "../semantics/builtins/list.ts";
import { map } from "../semantics/builtins/map.ts";
import { object } from "../semantics/builtins/object.ts";
import { repr } from "../semantics/builtins/repr.ts";
import { setattr } from "../semantics/builtins/setattr.ts";
import { str } from "../semantics/builtins/str.ts";
import { tuple } from "../semantics/builtins/tuple.ts";
import { type } from "../semantics/builtins/type.ts";
import { lower as lower$1 } from "../semantics/methods/case.ts";
import { copy as copy$1 } from "../semantics/methods/copy.ts";
import { get } from "../semantics/methods/get.ts";
import { index } from "../semantics/methods/index.ts";
import { items as items$1 } from "../semantics/methods/items.ts";
import { join } from "../semantics/methods/joining.ts";
import { as_integer_ratio as as_integer_ratio$1, bit_length } from "../semantics/methods/numbers.ts";
import { rjust } from "../semantics/methods/padding.ts";
import { isdecimal } from "../semantics/methods/questions.ts";
import { replace, startswith } from "../semantics/methods/searching.ts";
import { sort } from "../semantics/methods/sort.ts";
import { __eq__ as __eq__$1, __hash__ as __hash__$1 } from "../semantics/methods/special.ts";
import { partition, strip } from "../semantics/methods/splitting.ts";
import { add as add$1, floordiv, mod, mul, neg, pow, sub } from "../semantics/operators/arithmetic.ts";
import { and_, lshift, rshift, xor } from "../semantics/operators/bitwise.ts";
import { contains, getitem, not_contains, setitem } from "../semantics/operators/containers.ts";
import { iadd, ifloordiv, imod, imul, isub } from "../semantics/operators/inplace.ts";
import { attribute } from "../semantics/protocols/attributes.ts";
import { raise_ } from "../semantics/protocols/exceptions.ts";
import { each, each_temporary } from "../semantics/protocols/iteration.ts";
import { unpack } from "../semantics/protocols/unpacking.ts";
import { ContextVar } from "./contextvars.ts";
import { count_digits, dropped, exp_fixed, ln_fixed, ln10, root_digits } from "./decimal/digits.ts";
import { padded, parse_spec, written } from "./decimal/formatting.ts";
import * as math from "./math.ts";
import { Rational } from "./numbers.ts";
export const DecimalException = /* @__PURE__ */ define_class(
  "DecimalException",
  [ArithmeticError],
  class {
    static __module__ = "decimal";
  },
  {},
  { module: "decimal" },
);
export const Clamped = /* @__PURE__ */ define_class(
  "Clamped",
  [DecimalException],
  class {
    static __module__ = "decimal";
  },
  {},
  { module: "decimal" },
);
export const InvalidOperation = /* @__PURE__ */ define_class(
  "InvalidOperation",
  [DecimalException],
  class {
    static __module__ = "decimal";
  },
  {},
  { module: "decimal" },
);
export const ConversionSyntax = /* @__PURE__ */ define_class(
  "ConversionSyntax",
  [InvalidOperation],
  class {
    static __module__ = "decimal";
  },
  {},
  { module: "decimal" },
);
export const DivisionByZero = /* @__PURE__ */ define_class(
  "DivisionByZero",
  [DecimalException, ZeroDivisionError],
  class {
    static __module__ = "decimal";
  },
  {},
  { module: "decimal" },
);
export const DivisionImpossible = /* @__PURE__ */ define_class(
  "DivisionImpossible",
  [InvalidOperation],
  class {
    static __module__ = "decimal";
  },
  {},
  { module: "decimal" },
);
export const DivisionUndefined = /* @__PURE__ */ define_class(
  "DivisionUndefined",
  [InvalidOperation, ZeroDivisionError],
  class {
    static __module__ = "decimal";
  },
  {},
  { module: "decimal" },
);
export const InvalidContext = /* @__PURE__ */ define_class(
  "InvalidContext",
  [InvalidOperation],
  class {
    static __module__ = "decimal";
  },
  {},
  { module: "decimal" },
);
export const Inexact = /* @__PURE__ */ define_class(
  "Inexact",
  [DecimalException],
  class {
    static __module__ = "decimal";
  },
  {},
  { module: "decimal" },
);
export const Rounded = /* @__PURE__ */ define_class(
  "Rounded",
  [DecimalException],
  class {
    static __module__ = "decimal";
  },
  {},
  { module: "decimal" },
);
export const Subnormal = /* @__PURE__ */ define_class(
  "Subnormal",
  [DecimalException],
  class {
    static __module__ = "decimal";
  },
  {},
  { module: "decimal" },
);
export const Overflow = /* @__PURE__ */ define_class(
  "Overflow",
  [Inexact, Rounded],
  class {
    static __module__ = "decimal";
  },
  {},
  { module: "decimal" },
);
export const Underflow = /* @__PURE__ */ define_class(
  "Underflow",
  [Inexact, Rounded, Subnormal],
  class {
    static __module__ = "decimal";
  },
  {},
  { module: "decimal" },
);
export const FloatOperation = /* @__PURE__ */ define_class(
  "FloatOperation",
  [DecimalException, TypeError],
  class {
    static __module__ = "decimal";
  },
  {},
  { module: "decimal" },
);
// In the order in which the first that is trapped is raised.
const _SIGNALS = /* @__PURE__ */ tuple_of(
  InvalidOperation,
  FloatOperation,
  DivisionByZero,
  Overflow,
  Underflow,
  Subnormal,
  Inexact,
  Rounded,
  Clamped,
);
/** The signal that has the flag and the trap of a condition. */
function _signal_of(condition) {
  return contains(_SIGNALS, condition) ? condition : InvalidOperation;
}
def("_signal_of(condition)", _signal_of, { module: "decimal" });
export const __version__ = "1.70";
export const __libmpdec_version__ = "2.5.1";
export const ROUND_DOWN = "ROUND_DOWN";
export const ROUND_HALF_UP = "ROUND_HALF_UP";
export const ROUND_HALF_EVEN = "ROUND_HALF_EVEN";
export const ROUND_CEILING = "ROUND_CEILING";
export const ROUND_FLOOR = "ROUND_FLOOR";
export const ROUND_UP = "ROUND_UP";
export const ROUND_HALF_DOWN = "ROUND_HALF_DOWN";
export const ROUND_05UP = "ROUND_05UP";
export const HAVE_THREADS = true;
export const HAVE_CONTEXTVAR = true;
export const MAX_PREC = 999999999999999999n;
export const MAX_EMAX = 999999999999999999n;
export const MIN_EMIN = -999999999999999999n;
export const MIN_ETINY = -1999999999999999997n;
const _ROUNDINGS = /* @__PURE__ */ tuple_of(
  ROUND_UP,
  ROUND_DOWN,
  ROUND_CEILING,
  ROUND_FLOOR,
  ROUND_HALF_UP,
  ROUND_HALF_DOWN,
  ROUND_HALF_EVEN,
  ROUND_05UP,
);
const _HASH_MODULUS = /* @__PURE__ */ sub(lshift(1, 61), 1);
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
/** A number, as it is. @param kind  "" for a finite one, "F" infinite, "n" and "N" for the quiet and the signalling NaN */
function _make(sign, coefficient, exponent, kind = "") {
  const self = call_special(object, "__new__", Decimal);
  setattr(self, "_sign", sign);
  setattr(self, "_int", coefficient);
  setattr(self, "_exp", exponent);
  setattr(self, "_kind", kind);
  return self;
}
def("_make(sign, coefficient, exponent, kind=)", _make, { module: "decimal" });
function _nan() {
  return _make(0, 0, 0, "n");
}
def("_nan()", _nan, { module: "decimal" });
function _infinity(sign) {
  return _make(sign, 0, 0, "F");
}
def("_infinity(sign)", _infinity, { module: "decimal" });
/** The digits of an int of any size. */
function _text_of_int(n) {
  if (lt(n, pow(10, 4000))) {
    return str(n);
  }
  const half = floordiv(call(count_digits, n), 2);
  const [high, low] = unpack(divmod$1(n, pow(10, half)), 2);
  return _text_of_int(high) + rjust(_text_of_int(low), half, "0");
}
def("_text_of_int(n)", _text_of_int, { module: "decimal" });
function _int_of_text(digits) {
  if (len(digits) <= 4000) {
    return int(digits);
  }
  const half = floordiv(len(digits), 2);
  return add$1(
    mul(_int_of_text(getitem(digits, slice(null, neg(half)))), pow(10, half)),
    _int_of_text(getitem(digits, slice(neg(half), null))),
  );
}
def("_int_of_text(digits)", _int_of_text, { module: "decimal" });
/** The number that a text is, or None. */
function _parsed(text) {
  text = replace(strip(text), "_", "");
  let sign = 0;
  if (contains(tuple_of("+", "-"), getitem(text, slice(null, 1)))) {
    sign = eq(getitem(text, 0), "-") ? 1 : 0;
    text = getitem(text, slice(1, null));
  }
  const lower = lower$1(text);
  if (contains(tuple_of("inf", "infinity"), lower)) {
    return _infinity(sign);
  }
  for (const entry of each(tuple_of(tuple_of("snan", "N"), tuple_of("nan", "n")))) {
    const [prefix, kind] = unpack(entry, 2);
    if (truth(startswith(lower, prefix))) {
      const payload = getitem(text, slice(len(prefix), null));
      if (truth(payload) && !truth(isdecimal(payload))) {
        return null;
      }
      return _make(sign, truth(payload) ? _int_of_text(payload) : 0, 0, kind);
    }
  }
  const [mantissa, mark, power] = unpack(partition(lower, "e"), 3);
  let exponent = 0;
  if (truth(mark)) {
    const digits = contains(tuple_of("+", "-"), getitem(power, slice(null, 1)))
      ? getitem(power, slice(1, null))
      : power;
    if (!truth(isdecimal(digits))) {
      return null;
    }
    exponent = int(power);
  }
  const [whole, _, fraction] = unpack(partition(mantissa, "."), 3);
  if (!truth(isdecimal(add$1(whole, fraction))) || contains(fraction, ".")) {
    return null;
  }
  return _make(sign, _int_of_text(add$1(whole, fraction)), sub(exponent, len(fraction)));
}
def("_parsed(text)", _parsed, { module: "decimal" });
function _of_ratio_of_float(f) {
  if (math.isnan(f)) {
    return _make(lt(math.copysign(float(1), f), 0) ? 1 : 0, 0, 0, "n");
  }
  if (math.isinf(f)) {
    return _infinity(lt(f, 0) ? 1 : 0);
  }
  const sign = lt(math.copysign(float(1), f), 0) ? 1 : 0;
  const [n, d] = unpack(as_integer_ratio$1(abs$1(f)), 2);
  const k = sub(bit_length(d), 1);
  return _make(sign, mul(n, pow(5, k)), neg(k));
}
def("_of_ratio_of_float(f)", _of_ratio_of_float, { module: "decimal" });
function _of_tuple(value, context) {
  if (len(value) !== 3) {
    throw ValueError("argument must be a sequence of length 3");
  }
  const [sign, digits, exponent] = unpack(value, 3);
  if (!isinstance(sign, int) || not_contains(tuple_of(0, 1), sign)) {
    throw ValueError("sign must be an integer with the value 0 or 1");
  }
  if (eq(exponent, "F")) {
    return _infinity(sign);
  }
  if (isinstance(exponent, str) && not_contains(tuple_of("n", "N"), exponent)) {
    throw ValueError("string argument in the third position must be 'F', 'n' or 'N'");
  }
  if (!isinstance(exponent, tuple_of(int, str))) {
    throw ValueError("exponent must be an integer");
  }
  let number = 0;
  for (const digit of each(digits)) {
    if (!isinstance(digit, int) || !(le(0, digit) && le(digit, 9))) {
      throw ValueError("coefficient must be a tuple of digits");
    }
    number = add$1(mul(number, 10), digit);
  }
  if (isinstance(exponent, str)) {
    return _make(sign, number, 0, exponent);
  }
  return _make(sign, number, exponent);
}
def("_of_tuple(value, context)", _of_tuple, { module: "decimal" });
/** An operand as a Decimal, or NotImplemented. */
function _converted(other) {
  if (isinstance(other, Decimal)) {
    return other;
  }
  if (isinstance(other, int)) {
    return _make(lt(other, 0) ? 1 : 0, abs$1(int(other)), 0);
  }
  return NotImplemented;
}
def("_converted(other)", _converted, { module: "decimal" });
function _required(other) {
  let value$1;
  const number = _converted(other);
  if (is_(number, NotImplemented)) {
    throw TypeError(
      `conversion from ${format(attr((value$1 = type(other)).__name__, value$1, "__name__"))} to Decimal is not supported`,
    );
  }
  return number;
}
def("_required(other)", _required, { module: "decimal" });
/** Both sides of a comparison as Decimals, or NotImplemented. */
function _compared(a, b, ordered) {
  let value$1;
  if (isinstance(b, Decimal) || isinstance(b, int)) {
    return tuple_of(a, _converted(b));
  }
  if (isinstance(b, float$1)) {
    const context = getcontext();
    if (truth(ordered)) {
      call_method(context, "_raise", [FloatOperation], null);
    } else {
      setitem(attr(context.flags, context, "flags"), FloatOperation, true);
    }
    return tuple_of(a, _of_ratio_of_float(b));
  }
  if (isinstance(b, Rational)) {
    if (!truth(attr(a._kind, a, "_kind"))) {
      a = _make(
        attr(a._sign, a, "_sign"),
        mul(attr(a._int, a, "_int"), attr(b.denominator, b, "denominator")),
        attr(a._exp, a, "_exp"),
      );
    }
    return tuple_of(a, _converted(attr(b.numerator, b, "numerator")));
  }
  if (isinstance(b, complex) && !truth(ordered) && eq(attr(b.imag, b, "imag"), 0)) {
    setitem(attr((value$1 = getcontext()).flags, value$1, "flags"), FloatOperation, true);
    return tuple_of(a, _of_ratio_of_float(attr(b.real, b, "real")));
  }
  return tuple_of(NotImplemented, NotImplemented);
}
def("_compared(a, b, ordered)", _compared, { module: "decimal" });
export const Decimal = /* @__PURE__ */ call(
  attr(_c_types.of_c, _c_types, "of_c"),
  define_class(
    "Decimal",
    [],
    (ns) => {
      ns.__module__ = "decimal";
      ns.__slots__ = tuple_of("_sign", "_int", "_exp", "_kind");
      ns.__new__ = def(
        "Decimal.__new__(cls, value=, context=)",
        function (cls, value = "0", context = null) {
          let value$1;
          let made;
          if (isinstance(value, str)) {
            made = _parsed(value);
            if (made == null) {
              made = call_method(
                context == null ? getcontext() : context,
                "_raise",
                [ConversionSyntax],
                _nan(),
              );
            }
          } else if (isinstance(value, Decimal)) {
            made = value;
          } else if (isinstance(value, int)) {
            made = _converted(value);
          } else if (isinstance(value, float$1)) {
            call_method(context == null ? getcontext() : context, "_raise", [FloatOperation], null);
            made = _of_ratio_of_float(value);
          } else if (isinstance(value, tuple_of(tuple, list))) {
            made = _of_tuple(value, context);
          } else {
            throw TypeError(
              `conversion from ${format(attr((value$1 = type(value)).__name__, value$1, "__name__"))} to Decimal is not supported`,
            );
          }
          if (is_(cls, Decimal)) {
            return made;
          }
          const self = call_special(object, "__new__", cls);
          const [value$2, value$3, value$4, value$5] = [
            attr(made._sign, made, "_sign"),
            attr(made._int, made, "_int"),
            attr(made._exp, made, "_exp"),
            attr(made._kind, made, "_kind"),
          ];
          setattr(self, "_sign", value$2);
          setattr(self, "_int", value$3);
          setattr(self, "_exp", value$4);
          setattr(self, "_kind", value$5);
          return self;
        },
        { module: "decimal" },
      );
      ns.from_float = classmethod(
        def(
          "Decimal.from_float(cls, f, /)",
          function (cls, f) {
            let made;
            if (isinstance(f, int)) {
              made = _converted(f);
            } else if (isinstance(f, float$1)) {
              made = _of_ratio_of_float(f);
            } else {
              throw TypeError("argument must be int or float");
            }
            return is_(cls, Decimal) ? made : call(cls, made);
          },
          { module: "decimal" },
        ),
      );
      // What it is.
      /** The NaN that an operation on a NaN gives; None when neither is one. */
      ns._nan_result = def(
        "Decimal._nan_result(self, other, context)",
        function (self, other, context) {
          for (const number of each(tuple_of(self, other))) {
            if (number != null && eq(attr(number._kind, number, "_kind"), "N")) {
              const quiet = _make(
                attr(number._sign, number, "_sign"),
                attr(number._int, number, "_int"),
                0,
                "n",
              );
              return call_method(
                context,
                "_raise",
                [InvalidOperation],
                call_method(quiet, "_shortened", context),
              );
            }
          }
          for (const number of each(tuple_of(self, other))) {
            if (number != null && eq(attr(number._kind, number, "_kind"), "n")) {
              return call_method(number, "_shortened", context);
            }
          }
          return null;
        },
        { module: "decimal" },
      );
      ns._shortened = def(
        "Decimal._shortened(self, context)",
        function (self, context) {
          const most = sub(attr(context.prec, context, "prec"), attr(context.clamp, context, "clamp"));
          if (le(call(count_digits, attr(self._int, self, "_int")), most)) {
            return is_(type(self), Decimal)
              ? self
              : _make(
                  attr(self._sign, self, "_sign"),
                  attr(self._int, self, "_int"),
                  0,
                  attr(self._kind, self, "_kind"),
                );
          }
          return _make(
            attr(self._sign, self, "_sign"),
            mod(attr(self._int, self, "_int"), pow(10, most)),
            0,
            attr(self._kind, self, "_kind"),
          );
        },
        { module: "decimal" },
      );
      ns.__bool__ = def(
        "Decimal.__bool__(self)",
        function (self) {
          return bool(attr(self._kind, self, "_kind")) || ne(attr(self._int, self, "_int"), 0);
        },
        { module: "decimal" },
      );
      ns.adjusted = def(
        "Decimal.adjusted(self)",
        function (self) {
          return truth(attr(self._kind, self, "_kind"))
            ? 0
            : sub(add$1(attr(self._exp, self, "_exp"), call(count_digits, attr(self._int, self, "_int"))), 1);
        },
        { module: "decimal" },
      );
      ns.as_tuple = def(
        "Decimal.as_tuple(self)",
        function (self) {
          let value$1;
          if (eq(attr(self._kind, self, "_kind"), "F")) {
            return call(DecimalTuple, attr(self._sign, self, "_sign"), tuple_of(0), "F");
          }
          const digits =
            truth(attr(self._kind, self, "_kind")) && !truth(attr(self._int, self, "_int"))
              ? tuple_of()
              : tuple(map(int, _text_of_int(attr(self._int, self, "_int"))));
          return call(
            DecimalTuple,
            attr(self._sign, self, "_sign"),
            digits,
            truth((value$1 = attr(self._kind, self, "_kind"))) ? value$1 : attr(self._exp, self, "_exp"),
          );
        },
        { module: "decimal" },
      );
      ns.as_integer_ratio = def(
        "Decimal.as_integer_ratio(self)",
        function (self) {
          if (eq(attr(self._kind, self, "_kind"), "F")) {
            throw OverflowError("cannot convert Infinity to integer ratio");
          }
          if (truth(attr(self._kind, self, "_kind"))) {
            throw ValueError("cannot convert NaN to integer ratio");
          }
          const n = truth(attr(self._sign, self, "_sign"))
            ? neg(attr(self._int, self, "_int"))
            : attr(self._int, self, "_int");
          if (ge(attr(self._exp, self, "_exp"), 0)) {
            return tuple_of(mul(n, pow(10, attr(self._exp, self, "_exp"))), 1);
          }
          const d = pow(10, neg(attr(self._exp, self, "_exp")));
          const g = math.gcd(n, d);
          return tuple_of(floordiv(n, g), floordiv(d, g));
        },
        { module: "decimal" },
      );
      ns.__repr__ = def(
        "Decimal.__repr__(self)",
        function (self) {
          return `Decimal('${format(self)}')`;
        },
        { module: "decimal" },
      );
      ns.__str__ = def(
        "Decimal.__str__(self)",
        function (self) {
          return call_method(self, "_text", false, getcontext());
        },
        { module: "decimal" },
      );
      ns.to_eng_string = def(
        "Decimal.to_eng_string(self, context=)",
        function (self, context = null) {
          return call_method(self, "_text", true, context == null ? getcontext() : context);
        },
        { module: "decimal" },
      );
      ns._text = def(
        "Decimal._text(self, engineering, context)",
        function (self, engineering, context) {
          const sign = truth(attr(self._sign, self, "_sign")) ? "-" : "";
          if (eq(attr(self._kind, self, "_kind"), "F")) {
            return sign + "Infinity";
          }
          if (truth(attr(self._kind, self, "_kind"))) {
            return (
              sign +
              (eq(attr(self._kind, self, "_kind"), "n") ? "NaN" : "sNaN") +
              (truth(attr(self._int, self, "_int")) ? _text_of_int(attr(self._int, self, "_int")) : "")
            );
          }
          const digits = _text_of_int(attr(self._int, self, "_int"));
          const left = add$1(attr(self._exp, self, "_exp"), len(digits));
          let point;
          if (le(attr(self._exp, self, "_exp"), 0) && gt(left, -6)) {
            point = left;
          } else if (!truth(engineering)) {
            point = 1;
          } else if (eq(attr(self._int, self, "_int"), 0)) {
            point = sub(mod(add$1(left, 1), 3), 1);
          } else {
            point = add$1(mod(sub(left, 1), 3), 1);
          }
          let whole, fraction;
          if (le(point, 0)) {
            [whole, fraction] = ["0", add$1(add$1(".", mul("0", neg(point))), digits)];
          } else if (ge(point, len(digits))) {
            [whole, fraction] = [add$1(digits, mul("0", sub(point, len(digits)))), ""];
          } else {
            [whole, fraction] = [
              getitem(digits, slice(null, point)),
              "." + getitem(digits, slice(point, null)),
            ];
          }
          const power = eq(left, point)
            ? ""
            : `${truth(attr(context.capitals, context, "capitals")) ? "E" : "e"}${format(sub(left, point), "+")}`;
          return add$1(add$1(add$1(sign, whole), fraction), power);
        },
        { module: "decimal" },
      );
      ns.__format__ = def(
        "Decimal.__format__(self, text, context=)",
        function (self, text, context = null) {
          if (!isinstance(text, str)) {
            throw TypeError("format arg must be str");
          }
          context = context == null ? getcontext() : context;
          const spec = call(parse_spec, text);
          if (truth(attr(self._kind, self, "_kind"))) {
            const body =
              str(call_method(self, "copy_abs")) + (eq(attr(spec.kind, spec, "kind"), "%") ? "%" : "");
            if (eq(attr(spec.fill, spec, "fill"), "0") && eq(attr(spec.align, spec, "align"), "=")) {
              setattr(spec, "fill", " ");
              setattr(spec, "align", ">");
            }
            return call(padded, attr(self._sign, self, "_sign"), body, spec);
          }
          let kind = attr(spec.kind, spec, "kind");
          if (kind == null && !truth(attr(context.capitals, context, "capitals"))) {
            kind = "g";
          }
          kind = kind == null ? "G" : eq(kind, "n") ? "g" : kind;
          let number = self;
          if (eq(kind, "%")) {
            number = _make(
              attr(self._sign, self, "_sign"),
              attr(self._int, self, "_int"),
              add$1(attr(self._exp, self, "_exp"), 2),
            );
          }
          const precision = attr(spec.precision, spec, "precision");
          const rounding = attr(context.rounding, context, "rounding");
          if (precision != null) {
            if (contains("eE", kind)) {
              number = call_method(number, "_to_digits", add$1(precision, 1), rounding);
            } else if (contains("fF%", kind)) {
              number = call_method(number, "_rescaled", neg(precision), rounding);
            } else if (gt(call(count_digits, attr(number._int, number, "_int")), max$1(precision, 1))) {
              number = call_method(number, "_to_digits", max$1(precision, 1), rounding);
            }
          }
          if (
            !truth(attr(number._int, number, "_int")) &&
            gt(attr(number._exp, number, "_exp"), 0) &&
            contains("fF%", kind)
          ) {
            number = call_method(number, "_rescaled", 0, rounding);
          }
          let sign = attr(number._sign, number, "_sign");
          if (
            truth(attr(spec.plain_zero, spec, "plain_zero")) &&
            !truth(attr(number._int, number, "_int")) &&
            contains("fF%", kind)
          ) {
            sign = 0;
          }
          const digits = _text_of_int(attr(number._int, number, "_int"));
          const left = add$1(attr(number._exp, number, "_exp"), len(digits));
          let point;
          if (contains("eE", kind)) {
            point = !truth(attr(number._int, number, "_int")) && precision != null ? sub(1, precision) : 1;
          } else if (contains("fF%", kind)) {
            point = left;
          } else {
            point = le(attr(number._exp, number, "_exp"), 0) && gt(left, -6) ? left : 1;
          }
          let whole, fraction;
          if (lt(point, 0)) {
            [whole, fraction] = ["0", add$1(mul("0", neg(point)), digits)];
          } else if (gt(point, len(digits))) {
            [whole, fraction] = [add$1(digits, mul("0", sub(point, len(digits)))), ""];
          } else {
            [whole, fraction] = [
              getitem(digits, slice(null, point)) || "0",
              getitem(digits, slice(point, null)),
            ];
          }
          return call(written, sign, whole, fraction, sub(left, point), spec);
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
          return is_(type(self), Decimal) ? self : call_method(self, "__class__", str(self));
        },
        { module: "decimal" },
      );
      ns.__deepcopy__ = def(
        "Decimal.__deepcopy__(self, memo)",
        function (self, memo) {
          return call_special(self, "__copy__");
        },
        { module: "decimal" },
      );
      ns.__hash__ = def(
        "Decimal.__hash__(self)",
        function (self) {
          if (eq(attr(self._kind, self, "_kind"), "N")) {
            throw TypeError("Cannot hash a signaling NaN value");
          }
          if (eq(attr(self._kind, self, "_kind"), "n")) {
            return call(attr(object.__hash__, object, "__hash__", __hash__$1), self);
          }
          if (truth(attr(self._kind, self, "_kind"))) {
            return truth(attr(self._sign, self, "_sign")) ? -314159 : 314159;
          }
          const power = ge(attr(self._exp, self, "_exp"), 0)
            ? pow$1(10, attr(self._exp, self, "_exp"), _HASH_MODULUS)
            : pow$1(pow$1(10, -1, _HASH_MODULUS), neg(attr(self._exp, self, "_exp")), _HASH_MODULUS);
          let found = mod(mul(attr(self._int, self, "_int"), power), _HASH_MODULUS);
          found = truth(attr(self._sign, self, "_sign")) ? neg(found) : found;
          return eq(found, -1) ? -2 : found;
        },
        { module: "decimal" },
      );
      // As other numbers.

      ns.__int__ = def(
        "Decimal.__int__(self)",
        function (self) {
          if (eq(attr(self._kind, self, "_kind"), "F")) {
            throw OverflowError("cannot convert Infinity to integer");
          }
          if (truth(attr(self._kind, self, "_kind"))) {
            throw ValueError("cannot convert NaN to integer");
          }
          const n = ge(attr(self._exp, self, "_exp"), 0)
            ? mul(attr(self._int, self, "_int"), pow(10, attr(self._exp, self, "_exp")))
            : floordiv(attr(self._int, self, "_int"), pow(10, neg(attr(self._exp, self, "_exp"))));
          return truth(attr(self._sign, self, "_sign")) ? neg(n) : n;
        },
        { module: "decimal" },
      );
      ns.__trunc__ = ns.__int__;
      ns.__float__ = def(
        "Decimal.__float__(self)",
        function (self) {
          if (eq(attr(self._kind, self, "_kind"), "N")) {
            throw ValueError("cannot convert signaling NaN to float");
          }
          if (eq(attr(self._kind, self, "_kind"), "n")) {
            return truth(attr(self._sign, self, "_sign")) ? neg(math.nan) : math.nan;
          }
          return float$1(str(self));
        },
        { module: "decimal" },
      );
      ns.__complex__ = def(
        "Decimal.__complex__(self)",
        function (self) {
          return complex(float$1(self));
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
            return _make(0, 0, 0);
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
      ns._whole = def(
        "Decimal._whole(self, rounding)",
        function (self, rounding) {
          if (eq(attr(self._kind, self, "_kind"), "F")) {
            throw OverflowError("cannot convert Infinity to integer");
          }
          if (truth(attr(self._kind, self, "_kind"))) {
            throw ValueError("cannot convert NaN to integer");
          }
          return int(call_method(self, "_rescaled", 0, rounding));
        },
        { module: "decimal" },
      );
      ns.__round__ = def(
        "Decimal.__round__(self, n=)",
        function (self, n = null) {
          if (n == null) {
            if (eq(attr(self._kind, self, "_kind"), "F")) {
              throw OverflowError("cannot convert Infinity to integer");
            }
            if (truth(attr(self._kind, self, "_kind"))) {
              throw ValueError("cannot convert NaN to integer");
            }
            return call_method(self, "_whole", ROUND_HALF_EVEN);
          }
          if (!isinstance(n, int)) {
            throw TypeError("optional arg must be an integer");
          }
          return call_method(self, "quantize", _make(0, 1, neg(n)));
        },
        { module: "decimal" },
      );
      ns.__floor__ = def(
        "Decimal.__floor__(self)",
        function (self) {
          return call_method(self, "_whole", ROUND_FLOOR);
        },
        { module: "decimal" },
      );
      ns.__ceil__ = def(
        "Decimal.__ceil__(self)",
        function (self) {
          return call_method(self, "_whole", ROUND_CEILING);
        },
        { module: "decimal" },
      );
      // Rounding.
      /** With that exponent, whatever the precision. */
      ns._rescaled = def(
        "Decimal._rescaled(self, exponent, rounding)",
        function (self, exponent, rounding) {
          if (truth(attr(self._kind, self, "_kind"))) {
            return self;
          }
          if (!truth(attr(self._int, self, "_int"))) {
            return _make(attr(self._sign, self, "_sign"), 0, exponent);
          }
          const [coefficient, _] = unpack(
            call(
              dropped,
              rounding,
              attr(self._sign, self, "_sign"),
              attr(self._int, self, "_int"),
              sub(exponent, attr(self._exp, self, "_exp")),
            ),
            2,
          );
          return _make(attr(self._sign, self, "_sign"), coefficient, exponent);
        },
        { module: "decimal" },
      );
      /** With that many digits. */
      ns._to_digits = def(
        "Decimal._to_digits(self, places, rounding)",
        function (self, places, rounding) {
          if (!truth(attr(self._int, self, "_int"))) {
            return self;
          }
          let number = call_method(
            self,
            "_rescaled",
            sub(add$1(call_method(self, "adjusted"), 1), places),
            rounding,
          );
          if (gt(call(count_digits, attr(number._int, number, "_int")), places)) {
            number = call_method(
              number,
              "_rescaled",
              sub(add$1(call_method(number, "adjusted"), 1), places),
              rounding,
            );
          }
          return number;
        },
        { module: "decimal" },
      );
      /** Rounded to the precision of the context and brought into its range. */
      ns._fixed = def(
        "Decimal._fixed(self, context)",
        function (self, context) {
          if (truth(attr(self._kind, self, "_kind"))) {
            return eq(attr(self._kind, self, "_kind"), "F") ? self : call_method(self, "_shortened", context);
          }
          const [etiny, etop] = [call_method(context, "Etiny"), call_method(context, "Etop")];
          let [sign, coefficient, exponent] = [
            attr(self._sign, self, "_sign"),
            attr(self._int, self, "_int"),
            attr(self._exp, self, "_exp"),
          ];
          if (eq(coefficient, 0)) {
            const most = truth(attr(context.clamp, context, "clamp"))
              ? etop
              : attr(context.Emax, context, "Emax");
            const bounded = min$1(max$1(exponent, etiny), most);
            if (ne(bounded, exponent)) {
              return call_method(context, "_raise", [Clamped], _make(sign, 0, bounded));
            }
            return is_(type(self), Decimal) ? self : _make(sign, 0, exponent);
          }
          const size = call(count_digits, coefficient);
          let least = sub(add$1(size, exponent), attr(context.prec, context, "prec"));
          if (gt(least, etop)) {
            return call_method(context, "_overflow", sign);
          }
          const is_subnormal = lt(sub(add$1(size, exponent), 1), attr(context.Emin, context, "Emin"));
          if (lt(least, etiny)) {
            least = etiny;
          }
          let conditions;
          if (lt(exponent, least)) {
            let changed;
            if (lt(sub(add$1(size, exponent), least), 0)) {
              let _;
              [coefficient, _] = unpack(
                call(dropped, attr(context.rounding, context, "rounding"), sign, 1, 2),
                2,
              );
              changed = true;
            } else {
              [coefficient, changed] = unpack(
                call(
                  dropped,
                  attr(context.rounding, context, "rounding"),
                  sign,
                  coefficient,
                  sub(least, exponent),
                ),
                2,
              );
            }
            exponent = least;
            if (gt(call(count_digits, coefficient), attr(context.prec, context, "prec"))) {
              coefficient = ifloordiv(coefficient, 10);
              exponent = iadd(exponent, 1);
            }
            if (gt(exponent, etop)) {
              return call_method(context, "_overflow", sign);
            }
            conditions = [Rounded];
            if (truth(changed)) {
              conditions.push(Inexact);
            }
            if (truth(is_subnormal)) {
              conditions.push(Subnormal);
              if (truth(changed)) {
                conditions.push(Underflow);
              }
            }
            if (!truth(coefficient)) {
              conditions.push(Clamped);
            }
            return call_method(context, "_raise", conditions, _make(sign, coefficient, exponent));
          }
          conditions = [];
          if (truth(is_subnormal)) {
            conditions.push(Subnormal);
          }
          if (truth(attr(context.clamp, context, "clamp")) && gt(exponent, etop)) {
            conditions.push(Clamped);
            coefficient = imul(coefficient, pow(10, sub(exponent, etop)));
            exponent = etop;
          }
          if (conditions.length > 0) {
            return call_method(context, "_raise", conditions, _make(sign, coefficient, exponent));
          }
          return is_(type(self), Decimal) ? self : _make(sign, coefficient, exponent);
        },
        { module: "decimal" },
      );
      ns.quantize = def(
        "Decimal.quantize(self, exp, rounding=, context=)",
        function (self, exp, rounding = null, context = null) {
          context = context == null ? getcontext() : context;
          rounding = rounding == null ? attr(context.rounding, context, "rounding") : rounding;
          if (not_contains(_ROUNDINGS, rounding)) {
            throw TypeError(
              "valid values for rounding are:\n  [ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN,\n   ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN,\n   ROUND_05UP]",
            );
          }
          exp = _required(exp);
          if (truth(attr(self._kind, self, "_kind")) || truth(attr(exp._kind, exp, "_kind"))) {
            const found = call_method(self, "_nan_result", exp, context);
            if (found != null) {
              return found;
            }
            if (truth(attr(self._kind, self, "_kind")) && truth(attr(exp._kind, exp, "_kind"))) {
              return self;
            }
            return call_method(context, "_raise", [InvalidOperation], _nan());
          }
          const wanted = attr(exp._exp, exp, "_exp");
          if (
            !(le(call_method(context, "Etiny"), wanted) && le(wanted, attr(context.Emax, context, "Emax")))
          ) {
            return call_method(context, "_raise", [InvalidOperation], _nan());
          }
          if (!truth(attr(self._int, self, "_int"))) {
            return call_method(_make(attr(self._sign, self, "_sign"), 0, wanted), "_fixed", context);
          }
          const adjusted = call_method(self, "adjusted");
          if (
            gt(adjusted, attr(context.Emax, context, "Emax")) ||
            gt(add$1(sub(adjusted, wanted), 1), attr(context.prec, context, "prec"))
          ) {
            return call_method(context, "_raise", [InvalidOperation], _nan());
          }
          const made = call_method(self, "_rescaled", wanted, rounding);
          if (
            gt(call_method(made, "adjusted"), attr(context.Emax, context, "Emax")) ||
            gt(call(count_digits, attr(made._int, made, "_int")), attr(context.prec, context, "prec"))
          ) {
            return call_method(context, "_raise", [InvalidOperation], _nan());
          }
          const conditions = [];
          if (
            truth(attr(made._int, made, "_int")) &&
            lt(call_method(made, "adjusted"), attr(context.Emin, context, "Emin"))
          ) {
            conditions.push(Subnormal);
          }
          if (gt(wanted, attr(self._exp, self, "_exp"))) {
            if (
              ne(
                mul(attr(made._int, made, "_int"), pow(10, sub(wanted, attr(self._exp, self, "_exp")))),
                attr(self._int, self, "_int"),
              )
            ) {
              conditions.push(Inexact);
            }
            conditions.push(Rounded);
          }
          return conditions.length > 0 ? call_method(context, "_raise", conditions, made) : made;
        },
        { module: "decimal" },
      );
      ns.to_integral_exact = def(
        "Decimal.to_integral_exact(self, rounding=, context=)",
        function (self, rounding = null, context = null) {
          return call_method(self, "_integral", rounding, context, true);
        },
        { module: "decimal" },
      );
      ns.to_integral_value = def(
        "Decimal.to_integral_value(self, rounding=, context=)",
        function (self, rounding = null, context = null) {
          return call_method(self, "_integral", rounding, context, false);
        },
        { module: "decimal" },
      );
      ns.to_integral = ns.to_integral_value;
      ns._integral = def(
        "Decimal._integral(self, rounding, context, tells)",
        function (self, rounding, context, tells) {
          context = context == null ? getcontext() : context;
          if (truth(attr(self._kind, self, "_kind"))) {
            const found = call_method(self, "_nan_result", null, context);
            return found == null ? self : found;
          }
          if (ge(attr(self._exp, self, "_exp"), 0)) {
            return self;
          }
          const made = call_method(
            self,
            "_rescaled",
            0,
            rounding == null ? attr(context.rounding, context, "rounding") : rounding,
          );
          if (truth(tells)) {
            const conditions = [Rounded];
            if (
              ne(
                mul(attr(made._int, made, "_int"), pow(10, neg(attr(self._exp, self, "_exp")))),
                attr(self._int, self, "_int"),
              )
            ) {
              conditions.push(Inexact);
            }
            call_method(context, "_raise", conditions, null);
          }
          return made;
        },
        { module: "decimal" },
      );
      ns.normalize = def(
        "Decimal.normalize(self, context=)",
        function (self, context = null) {
          context = context == null ? getcontext() : context;
          const found = call_method(self, "_nan_result", null, context);
          if (found != null) {
            return found;
          }
          const number = call_method(self, "_fixed", context);
          if (truth(attr(number._kind, number, "_kind"))) {
            return number;
          }
          if (!truth(attr(number._int, number, "_int"))) {
            return _make(attr(number._sign, number, "_sign"), 0, 0);
          }
          let [coefficient, exponent] = [
            attr(number._int, number, "_int"),
            attr(number._exp, number, "_exp"),
          ];
          const most = truth(attr(context.clamp, context, "clamp"))
            ? call_method(context, "Etop")
            : attr(context.Emax, context, "Emax");
          while (eq(mod(coefficient, 10), 0) && lt(exponent, most)) {
            coefficient = ifloordiv(coefficient, 10);
            exponent = iadd(exponent, 1);
          }
          return _make(attr(number._sign, number, "_sign"), coefficient, exponent);
        },
        { module: "decimal" },
      );
      // Signs.

      ns.copy_abs = def(
        "Decimal.copy_abs(self)",
        function (self) {
          return _make(
            0,
            attr(self._int, self, "_int"),
            attr(self._exp, self, "_exp"),
            attr(self._kind, self, "_kind"),
          );
        },
        { module: "decimal" },
      );
      ns.copy_negate = def(
        "Decimal.copy_negate(self)",
        function (self) {
          return _make(
            sub(1, attr(self._sign, self, "_sign")),
            attr(self._int, self, "_int"),
            attr(self._exp, self, "_exp"),
            attr(self._kind, self, "_kind"),
          );
        },
        { module: "decimal" },
      );
      ns.copy_sign = def(
        "Decimal.copy_sign(self, other, context=)",
        function (self, other, context = null) {
          let value$1;
          return _make(
            attr((value$1 = _required(other))._sign, value$1, "_sign"),
            attr(self._int, self, "_int"),
            attr(self._exp, self, "_exp"),
            attr(self._kind, self, "_kind"),
          );
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
      ns.__neg__ = def(
        "Decimal.__neg__(self)",
        function (self) {
          return call_method(self, "_signed", sub(1, attr(self._sign, self, "_sign")), getcontext());
        },
        { module: "decimal" },
      );
      ns.__pos__ = def(
        "Decimal.__pos__(self)",
        function (self) {
          return call_method(self, "_signed", attr(self._sign, self, "_sign"), getcontext());
        },
        { module: "decimal" },
      );
      ns.__abs__ = def(
        "Decimal.__abs__(self)",
        function (self) {
          return call_method(self, "_signed", 0, getcontext());
        },
        { module: "decimal" },
      );
      ns._signed = def(
        "Decimal._signed(self, sign, context)",
        function (self, sign, context) {
          const found = call_method(self, "_nan_result", null, context);
          if (found != null) {
            return found;
          }
          if (!truth(self) && ne(attr(context.rounding, context, "rounding"), ROUND_FLOOR)) {
            sign = 0;
          }
          return call_method(
            _make(
              sign,
              attr(self._int, self, "_int"),
              attr(self._exp, self, "_exp"),
              attr(self._kind, self, "_kind"),
            ),
            "_fixed",
            context,
          );
        },
        { module: "decimal" },
      );
      // Comparing.
      /** -1, 0 or 1; neither is a NaN. */
      ns._order = def(
        "Decimal._order(self, other)",
        function (self, other) {
          let a, b;
          if (truth(attr(self._kind, self, "_kind")) || truth(attr(other._kind, other, "_kind"))) {
            a = !truth(attr(self._kind, self, "_kind")) ? 0 : truth(attr(self._sign, self, "_sign")) ? -1 : 1;
            b = !truth(attr(other._kind, other, "_kind"))
              ? 0
              : truth(attr(other._sign, other, "_sign"))
                ? -1
                : 1;
            return sub(gt(a, b), lt(a, b));
          }
          if (!truth(attr(self._int, self, "_int")) || !truth(attr(other._int, other, "_int"))) {
            a = !truth(attr(self._int, self, "_int")) ? 0 : truth(attr(self._sign, self, "_sign")) ? -1 : 1;
            b = !truth(attr(other._int, other, "_int"))
              ? 0
              : truth(attr(other._sign, other, "_sign"))
                ? -1
                : 1;
            return sub(gt(a, b), lt(a, b));
          }
          if (ne(attr(self._sign, self, "_sign"), attr(other._sign, other, "_sign"))) {
            return truth(attr(self._sign, self, "_sign")) ? -1 : 1;
          }
          [a, b] = [call_method(self, "adjusted"), call_method(other, "adjusted")];
          if (eq(a, b)) {
            [a, b] = [attr(self._int, self, "_int"), attr(other._int, other, "_int")];
            if (gt(attr(self._exp, self, "_exp"), attr(other._exp, other, "_exp"))) {
              a = imul(a, pow(10, sub(attr(self._exp, self, "_exp"), attr(other._exp, other, "_exp"))));
            } else {
              b = imul(b, pow(10, sub(attr(other._exp, other, "_exp"), attr(self._exp, self, "_exp"))));
            }
          }
          const order = sub(gt(a, b), lt(a, b));
          return truth(attr(self._sign, self, "_sign")) ? neg(order) : order;
        },
        { module: "decimal" },
      );
      ns.__eq__ = def(
        "Decimal.__eq__(self, other)",
        function (self, other) {
          const [a, b] = unpack(_compared(self, other, false), 2);
          if (is_(a, NotImplemented)) {
            return a;
          }
          if (
            contains(tuple_of("n", "N"), attr(a._kind, a, "_kind")) ||
            contains(tuple_of("n", "N"), attr(b._kind, b, "_kind"))
          ) {
            if (contains(tuple_of(attr(a._kind, a, "_kind"), attr(b._kind, b, "_kind")), "N")) {
              call_method(getcontext(), "_raise", [InvalidOperation], null);
            }
            return false;
          }
          return eq(call_method(a, "_order", b), 0);
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
      /** The order of two numbers, None with a NaN, or NotImplemented. */
      ns._ordered = def(
        "Decimal._ordered(self, other)",
        function (self, other) {
          const [a, b] = unpack(_compared(self, other, true), 2);
          if (is_(a, NotImplemented)) {
            return a;
          }
          if (
            contains(tuple_of("n", "N"), attr(a._kind, a, "_kind")) ||
            contains(tuple_of("n", "N"), attr(b._kind, b, "_kind"))
          ) {
            return call_method(getcontext(), "_raise", [InvalidOperation], null);
          }
          return call_method(a, "_order", b);
        },
        { module: "decimal" },
      );
      ns.__lt__ = def(
        "Decimal.__lt__(self, other)",
        function (self, other) {
          const order = call_method(self, "_ordered", other);
          return is_(order, NotImplemented) ? order : order != null && lt(order, 0);
        },
        { module: "decimal" },
      );
      ns.__le__ = def(
        "Decimal.__le__(self, other)",
        function (self, other) {
          const order = call_method(self, "_ordered", other);
          return is_(order, NotImplemented) ? order : order != null && le(order, 0);
        },
        { module: "decimal" },
      );
      ns.__gt__ = def(
        "Decimal.__gt__(self, other)",
        function (self, other) {
          const order = call_method(self, "_ordered", other);
          return is_(order, NotImplemented) ? order : order != null && gt(order, 0);
        },
        { module: "decimal" },
      );
      ns.__ge__ = def(
        "Decimal.__ge__(self, other)",
        function (self, other) {
          const order = call_method(self, "_ordered", other);
          return is_(order, NotImplemented) ? order : order != null && ge(order, 0);
        },
        { module: "decimal" },
      );
      ns.compare = def(
        "Decimal.compare(self, other, context=)",
        function (self, other, context = null) {
          context = context == null ? getcontext() : context;
          other = _required(other);
          const found = call_method(self, "_nan_result", other, context);
          if (found != null) {
            return found;
          }
          return call(Decimal, call_method(self, "_order", other));
        },
        { module: "decimal" },
      );
      ns.compare_signal = def(
        "Decimal.compare_signal(self, other, context=)",
        function (self, other, context = null) {
          context = context == null ? getcontext() : context;
          other = _required(other);
          const found = call_method(self, "_nan_result", other, context);
          if (found != null) {
            return call_method(context, "_raise", [InvalidOperation], found);
          }
          return call(Decimal, call_method(self, "_order", other));
        },
        { module: "decimal" },
      );
      ns.compare_total = def(
        "Decimal.compare_total(self, other, context=)",
        function (self, other, context = null) {
          other = _required(other);
          if (ne(attr(self._sign, self, "_sign"), attr(other._sign, other, "_sign"))) {
            return call(Decimal, truth(attr(self._sign, self, "_sign")) ? -1 : 1);
          }
          const order = call_method(self, "_total_order", other);
          return call(Decimal, truth(attr(self._sign, self, "_sign")) ? neg(order) : order);
        },
        { module: "decimal" },
      );
      ns.compare_total_mag = def(
        "Decimal.compare_total_mag(self, other, context=)",
        function (self, other, context = null) {
          return call_method(
            call_method(self, "copy_abs"),
            "compare_total",
            call_method(_required(other), "copy_abs"),
          );
        },
        { module: "decimal" },
      );
      ns._total_order = def(
        "Decimal._total_order(self, other)",
        function (self, other) {
          const rank = dict_of(["", 0], ["F", 1], ["N", 2], ["n", 3]);
          const [a, b] = [
            tuple_of(getitem(rank, attr(self._kind, self, "_kind")), attr(self._int, self, "_int")),
            tuple_of(getitem(rank, attr(other._kind, other, "_kind")), attr(other._int, other, "_int")),
          ];
          if (ne(getitem(a, 0), getitem(b, 0)) || gt(getitem(a, 0), 1)) {
            return ne(getitem(a, 0), getitem(b, 0)) || gt(getitem(a, 0), 1) ? sub(gt(a, b), lt(a, b)) : 0;
          }
          const order = call_method(call_method(self, "copy_abs"), "_order", call_method(other, "copy_abs"));
          return truth(order) || truth(attr(self._kind, self, "_kind"))
            ? order
            : sub(
                gt(attr(self._exp, self, "_exp"), attr(other._exp, other, "_exp")),
                lt(attr(self._exp, self, "_exp"), attr(other._exp, other, "_exp")),
              );
        },
        { module: "decimal" },
      );
      ns.same_quantum = def(
        "Decimal.same_quantum(self, other, context=)",
        function (self, other, context = null) {
          let value$1, value$2, value$3;
          other = _required(other);
          if (truth(attr(self._kind, self, "_kind")) || truth(attr(other._kind, other, "_kind"))) {
            return truth(
              (value$3 = truth((value$1 = call_method(self, "is_nan")))
                ? call_method(other, "is_nan")
                : value$1),
            )
              ? value$3
              : truth((value$2 = call_method(self, "is_infinite")))
                ? call_method(other, "is_infinite")
                : value$2;
          }
          return eq(attr(self._exp, self, "_exp"), attr(other._exp, other, "_exp"));
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
          return !truth(attr(self._kind, self, "_kind"));
        },
        { module: "decimal" },
      );
      ns.is_infinite = def(
        "Decimal.is_infinite(self)",
        function (self) {
          return eq(attr(self._kind, self, "_kind"), "F");
        },
        { module: "decimal" },
      );
      ns.is_nan = def(
        "Decimal.is_nan(self)",
        function (self) {
          return contains(tuple_of("n", "N"), attr(self._kind, self, "_kind"));
        },
        { module: "decimal" },
      );
      ns.is_qnan = def(
        "Decimal.is_qnan(self)",
        function (self) {
          return eq(attr(self._kind, self, "_kind"), "n");
        },
        { module: "decimal" },
      );
      ns.is_snan = def(
        "Decimal.is_snan(self)",
        function (self) {
          return eq(attr(self._kind, self, "_kind"), "N");
        },
        { module: "decimal" },
      );
      ns.is_signed = def(
        "Decimal.is_signed(self)",
        function (self) {
          return eq(attr(self._sign, self, "_sign"), 1);
        },
        { module: "decimal" },
      );
      ns.is_zero = def(
        "Decimal.is_zero(self)",
        function (self) {
          return !truth(attr(self._kind, self, "_kind")) && eq(attr(self._int, self, "_int"), 0);
        },
        { module: "decimal" },
      );
      ns.is_normal = def(
        "Decimal.is_normal(self, context=)",
        function (self, context = null) {
          let value$1;
          context = context == null ? getcontext() : context;
          return bool(
            !truth(attr(self._kind, self, "_kind")) &&
              (truth((value$1 = attr(self._int, self, "_int")))
                ? le(attr(context.Emin, context, "Emin"), call_method(self, "adjusted"))
                : value$1),
          );
        },
        { module: "decimal" },
      );
      ns.is_subnormal = def(
        "Decimal.is_subnormal(self, context=)",
        function (self, context = null) {
          let value$1;
          context = context == null ? getcontext() : context;
          return bool(
            !truth(attr(self._kind, self, "_kind")) &&
              (truth((value$1 = attr(self._int, self, "_int")))
                ? lt(call_method(self, "adjusted"), attr(context.Emin, context, "Emin"))
                : value$1),
          );
        },
        { module: "decimal" },
      );
      ns.number_class = def(
        "Decimal.number_class(self, context=)",
        function (self, context = null) {
          if (eq(attr(self._kind, self, "_kind"), "N")) {
            return "sNaN";
          }
          if (eq(attr(self._kind, self, "_kind"), "n")) {
            return "NaN";
          }
          const sign = truth(attr(self._sign, self, "_sign")) ? "-" : "+";
          if (truth(attr(self._kind, self, "_kind"))) {
            return sign + "Infinity";
          }
          if (!truth(attr(self._int, self, "_int"))) {
            return sign + "Zero";
          }
          return sign + (truth(call_method(self, "is_subnormal", context)) ? "Subnormal" : "Normal");
        },
        { module: "decimal" },
      );
      ns.radix = def(
        "Decimal.radix(self)",
        function (self) {
          return call(Decimal, 10);
        },
        { module: "decimal" },
      );
      /** max and min, of the numbers or of their sizes. */
      ns._chosen = def(
        "Decimal._chosen(self, other, context, wants, magnitude)",
        function (self, other, context, wants, magnitude) {
          context = context == null ? getcontext() : context;
          other = _required(other);
          if (truth(call_method(self, "is_nan")) || truth(call_method(other, "is_nan"))) {
            if (eq(attr(self._kind, self, "_kind"), "n") && !truth(call_method(other, "is_nan"))) {
              return call_method(other, "_fixed", context);
            }
            if (eq(attr(other._kind, other, "_kind"), "n") && !truth(call_method(self, "is_nan"))) {
              return call_method(self, "_fixed", context);
            }
            return call_method(self, "_nan_result", other, context);
          }
          let order = truth(magnitude)
            ? call_method(call_method(self, "copy_abs"), "_order", call_method(other, "copy_abs"))
            : call_method(self, "_order", other);
          if (eq(order, 0)) {
            order = int(call_method(self, "compare_total", other));
          }
          return call_method(ge(mul(order, wants), 0) ? self : other, "_fixed", context);
        },
        { module: "decimal" },
      );
      ns.max = def(
        "Decimal.max(self, other, context=)",
        function (self, other, context = null) {
          return call_method(self, "_chosen", other, context, 1, false);
        },
        { module: "decimal" },
      );
      ns.min = def(
        "Decimal.min(self, other, context=)",
        function (self, other, context = null) {
          return call_method(self, "_chosen", other, context, -1, false);
        },
        { module: "decimal" },
      );
      ns.max_mag = def(
        "Decimal.max_mag(self, other, context=)",
        function (self, other, context = null) {
          return call_method(self, "_chosen", other, context, 1, true);
        },
        { module: "decimal" },
      );
      ns.min_mag = def(
        "Decimal.min_mag(self, other, context=)",
        function (self, other, context = null) {
          return call_method(self, "_chosen", other, context, -1, true);
        },
        { module: "decimal" },
      );
      // Arithmetic.

      ns.__add__ = def(
        "Decimal.__add__(self, other)",
        function (self, other) {
          other = _converted(other);
          return is_(other, NotImplemented) ? other : call_method(self, "_sum", other, getcontext());
        },
        { module: "decimal" },
      );
      ns.__radd__ = ns.__add__;
      ns._sum = def(
        "Decimal._sum(self, other, context)",
        function (self, other, context) {
          const found = call_method(self, "_nan_result", other, context);
          if (found != null) {
            return found;
          }
          if (truth(attr(self._kind, self, "_kind"))) {
            if (
              truth(attr(other._kind, other, "_kind")) &&
              ne(attr(self._sign, self, "_sign"), attr(other._sign, other, "_sign"))
            ) {
              return call_method(context, "_raise", [InvalidOperation], _nan());
            }
            return _infinity(attr(self._sign, self, "_sign"));
          }
          if (truth(attr(other._kind, other, "_kind"))) {
            return _infinity(attr(other._sign, other, "_sign"));
          }
          let exponent = min$1(attr(self._exp, self, "_exp"), attr(other._exp, other, "_exp"));
          if (!truth(attr(self._int, self, "_int")) && !truth(attr(other._int, other, "_int"))) {
            let sign = min$1(attr(self._sign, self, "_sign"), attr(other._sign, other, "_sign"));
            if (
              eq(attr(context.rounding, context, "rounding"), ROUND_FLOOR) &&
              ne(attr(self._sign, self, "_sign"), attr(other._sign, other, "_sign"))
            ) {
              sign = 1;
            }
            return call_method(_make(sign, 0, exponent), "_fixed", context);
          }
          if (!truth(attr(self._int, self, "_int")) || !truth(attr(other._int, other, "_int"))) {
            const number = !truth(attr(self._int, self, "_int")) ? other : self;
            exponent = max$1(
              exponent,
              sub(sub(attr(number._exp, number, "_exp"), attr(context.prec, context, "prec")), 1),
            );
            return call_method(
              call_method(number, "_rescaled", exponent, attr(context.rounding, context, "rounding")),
              "_fixed",
              context,
            );
          }
          const [large, small] = unpack(
            ge(attr(self._exp, self, "_exp"), attr(other._exp, other, "_exp"))
              ? tuple_of(self, other)
              : tuple_of(other, self),
            2,
          );
          const low = add$1(
            attr(large._exp, large, "_exp"),
            min$1(
              -1,
              sub(
                sub(call(count_digits, attr(large._int, large, "_int")), attr(context.prec, context, "prec")),
                2,
              ),
            ),
          );
          let [small_int, small_exp] = [attr(small._int, small, "_int"), attr(small._exp, small, "_exp")];
          if (lt(sub(add$1(call(count_digits, small_int), small_exp), 1), low)) {
            [small_int, small_exp] = [1, low];
          }
          const n = mul(
            attr(large._int, large, "_int"),
            pow(10, sub(attr(large._exp, large, "_exp"), small_exp)),
          );
          const total = add$1(
            truth(attr(large._sign, large, "_sign")) ? neg(n) : n,
            truth(attr(small._sign, small, "_sign")) ? neg(small_int) : small_int,
          );
          if (eq(total, 0)) {
            return call_method(
              _make(eq(attr(context.rounding, context, "rounding"), ROUND_FLOOR) ? 1 : 0, 0, small_exp),
              "_fixed",
              context,
            );
          }
          return call_method(_make(lt(total, 0) ? 1 : 0, abs$1(total), small_exp), "_fixed", context);
        },
        { module: "decimal" },
      );
      ns.__sub__ = def(
        "Decimal.__sub__(self, other)",
        function (self, other) {
          other = _converted(other);
          return is_(other, NotImplemented) ? other : call_method(self, "_difference", other, getcontext());
        },
        { module: "decimal" },
      );
      ns.__rsub__ = def(
        "Decimal.__rsub__(self, other)",
        function (self, other) {
          other = _converted(other);
          return is_(other, NotImplemented) ? other : call_method(other, "_difference", self, getcontext());
        },
        { module: "decimal" },
      );
      ns._difference = def(
        "Decimal._difference(self, other, context)",
        function (self, other, context) {
          const found = call_method(self, "_nan_result", other, context);
          return found == null
            ? call_method(self, "_sum", call_method(other, "copy_negate"), context)
            : found;
        },
        { module: "decimal" },
      );
      ns.__mul__ = def(
        "Decimal.__mul__(self, other)",
        function (self, other) {
          other = _converted(other);
          return is_(other, NotImplemented) ? other : call_method(self, "_product", other, getcontext());
        },
        { module: "decimal" },
      );
      ns.__rmul__ = ns.__mul__;
      ns._product = def(
        "Decimal._product(self, other, context)",
        function (self, other, context) {
          const found = call_method(self, "_nan_result", other, context);
          if (found != null) {
            return found;
          }
          const sign = xor(attr(self._sign, self, "_sign"), attr(other._sign, other, "_sign"));
          if (truth(attr(self._kind, self, "_kind")) || truth(attr(other._kind, other, "_kind"))) {
            if (!truth(self) || !truth(other)) {
              return call_method(context, "_raise", [InvalidOperation], _nan());
            }
            return _infinity(sign);
          }
          return call_method(
            _make(
              sign,
              mul(attr(self._int, self, "_int"), attr(other._int, other, "_int")),
              add$1(attr(self._exp, self, "_exp"), attr(other._exp, other, "_exp")),
            ),
            "_fixed",
            context,
          );
        },
        { module: "decimal" },
      );
      ns.__truediv__ = def(
        "Decimal.__truediv__(self, other)",
        function (self, other) {
          other = _converted(other);
          return is_(other, NotImplemented) ? other : call_method(self, "_quotient", other, getcontext());
        },
        { module: "decimal" },
      );
      ns.__rtruediv__ = def(
        "Decimal.__rtruediv__(self, other)",
        function (self, other) {
          other = _converted(other);
          return is_(other, NotImplemented) ? other : call_method(other, "_quotient", self, getcontext());
        },
        { module: "decimal" },
      );
      ns._quotient = def(
        "Decimal._quotient(self, other, context)",
        function (self, other, context) {
          const found = call_method(self, "_nan_result", other, context);
          if (found != null) {
            return found;
          }
          const sign = xor(attr(self._sign, self, "_sign"), attr(other._sign, other, "_sign"));
          if (truth(attr(self._kind, self, "_kind"))) {
            return truth(attr(other._kind, other, "_kind"))
              ? call_method(context, "_raise", [InvalidOperation], _nan())
              : _infinity(sign);
          }
          if (truth(attr(other._kind, other, "_kind"))) {
            return call_method(context, "_raise", [Clamped], _make(sign, 0, call_method(context, "Etiny")));
          }
          if (!truth(attr(other._int, other, "_int"))) {
            if (!truth(attr(self._int, self, "_int"))) {
              return call_method(context, "_raise", [DivisionUndefined], _nan());
            }
            return call_method(context, "_raise", [DivisionByZero], _infinity(sign));
          }
          if (!truth(attr(self._int, self, "_int"))) {
            return call_method(
              _make(sign, 0, sub(attr(self._exp, self, "_exp"), attr(other._exp, other, "_exp"))),
              "_fixed",
              context,
            );
          }
          const shift = add$1(
            add$1(
              sub(
                call(count_digits, attr(other._int, other, "_int")),
                call(count_digits, attr(self._int, self, "_int")),
              ),
              attr(context.prec, context, "prec"),
            ),
            1,
          );
          let exponent = sub(sub(attr(self._exp, self, "_exp"), attr(other._exp, other, "_exp")), shift);
          let coefficient, rest;
          if (ge(shift, 0)) {
            [coefficient, rest] = unpack(
              divmod$1(mul(attr(self._int, self, "_int"), pow(10, shift)), attr(other._int, other, "_int")),
              2,
            );
          } else {
            [coefficient, rest] = unpack(
              divmod$1(
                attr(self._int, self, "_int"),
                mul(attr(other._int, other, "_int"), pow(10, neg(shift))),
              ),
              2,
            );
          }
          if (truth(rest)) {
            if (eq(mod(coefficient, 5), 0)) {
              coefficient = iadd(coefficient, 1);
            }
          } else {
            const ideal = sub(attr(self._exp, self, "_exp"), attr(other._exp, other, "_exp"));
            while (lt(exponent, ideal) && eq(mod(coefficient, 10), 0)) {
              coefficient = ifloordiv(coefficient, 10);
              exponent = iadd(exponent, 1);
            }
          }
          return call_method(_make(sign, coefficient, exponent), "_fixed", context);
        },
        { module: "decimal" },
      );
      /** Whole quotient and remainder of finite numbers, the divisor not zero; None when the quotient has too many digits. */
      ns._divided = def(
        "Decimal._divided(self, other, context)",
        function (self, other, context) {
          const sign = xor(attr(self._sign, self, "_sign"), attr(other._sign, other, "_sign"));
          const ideal = truth(attr(other._kind, other, "_kind"))
            ? attr(self._exp, self, "_exp")
            : min$1(attr(self._exp, self, "_exp"), attr(other._exp, other, "_exp"));
          const distance = sub(call_method(self, "adjusted"), call_method(other, "adjusted"));
          if (
            !truth(attr(self._int, self, "_int")) ||
            truth(attr(other._kind, other, "_kind")) ||
            le(distance, -2)
          ) {
            return tuple_of(
              _make(sign, 0, 0),
              call_method(self, "_rescaled", ideal, attr(context.rounding, context, "rounding")),
            );
          }
          if (le(distance, attr(context.prec, context, "prec"))) {
            let [a, b] = [attr(self._int, self, "_int"), attr(other._int, other, "_int")];
            if (ge(attr(self._exp, self, "_exp"), attr(other._exp, other, "_exp"))) {
              a = imul(a, pow(10, sub(attr(self._exp, self, "_exp"), attr(other._exp, other, "_exp"))));
            } else {
              b = imul(b, pow(10, sub(attr(other._exp, other, "_exp"), attr(self._exp, self, "_exp"))));
            }
            const [q, r] = unpack(divmod$1(a, b), 2);
            if (lt(q, pow(10, attr(context.prec, context, "prec")))) {
              return tuple_of(_make(sign, q, 0), _make(attr(self._sign, self, "_sign"), r, ideal));
            }
          }
          return null;
        },
        { module: "decimal" },
      );
      ns.__floordiv__ = def(
        "Decimal.__floordiv__(self, other)",
        function (self, other) {
          other = _converted(other);
          return is_(other, NotImplemented)
            ? other
            : call_method(self, "_whole_quotient", other, getcontext());
        },
        { module: "decimal" },
      );
      ns.__rfloordiv__ = def(
        "Decimal.__rfloordiv__(self, other)",
        function (self, other) {
          other = _converted(other);
          return is_(other, NotImplemented)
            ? other
            : call_method(other, "_whole_quotient", self, getcontext());
        },
        { module: "decimal" },
      );
      ns._whole_quotient = def(
        "Decimal._whole_quotient(self, other, context)",
        function (self, other, context) {
          const found = call_method(self, "_nan_result", other, context);
          if (found != null) {
            return found;
          }
          const sign = xor(attr(self._sign, self, "_sign"), attr(other._sign, other, "_sign"));
          if (truth(attr(self._kind, self, "_kind"))) {
            return truth(attr(other._kind, other, "_kind"))
              ? call_method(context, "_raise", [InvalidOperation], _nan())
              : _infinity(sign);
          }
          if (!truth(other)) {
            if (truth(self)) {
              return call_method(context, "_raise", [DivisionByZero], _infinity(sign));
            }
            return call_method(context, "_raise", [DivisionUndefined], _nan());
          }
          const both = call_method(self, "_divided", other, context);
          return both == null
            ? call_method(context, "_raise", [DivisionImpossible], _nan())
            : getitem(both, 0);
        },
        { module: "decimal" },
      );
      ns.__mod__ = def(
        "Decimal.__mod__(self, other)",
        function (self, other) {
          other = _converted(other);
          return is_(other, NotImplemented) ? other : call_method(self, "_remainder", other, getcontext());
        },
        { module: "decimal" },
      );
      ns.__rmod__ = def(
        "Decimal.__rmod__(self, other)",
        function (self, other) {
          other = _converted(other);
          return is_(other, NotImplemented) ? other : call_method(other, "_remainder", self, getcontext());
        },
        { module: "decimal" },
      );
      ns._remainder = def(
        "Decimal._remainder(self, other, context)",
        function (self, other, context) {
          const found = call_method(self, "_nan_result", other, context);
          if (found != null) {
            return found;
          }
          if (truth(attr(self._kind, self, "_kind"))) {
            return call_method(context, "_raise", [InvalidOperation], _nan());
          }
          if (!truth(other)) {
            return call_method(
              context,
              "_raise",
              [truth(self) ? InvalidOperation : DivisionUndefined],
              _nan(),
            );
          }
          const both = call_method(self, "_divided", other, context);
          return both == null
            ? call_method(context, "_raise", [DivisionImpossible], _nan())
            : call_method(getitem(both, 1), "_fixed", context);
        },
        { module: "decimal" },
      );
      ns.__divmod__ = def(
        "Decimal.__divmod__(self, other)",
        function (self, other) {
          other = _converted(other);
          return is_(other, NotImplemented) ? other : call_method(self, "_both", other, getcontext());
        },
        { module: "decimal" },
      );
      ns.__rdivmod__ = def(
        "Decimal.__rdivmod__(self, other)",
        function (self, other) {
          other = _converted(other);
          return is_(other, NotImplemented) ? other : call_method(other, "_both", self, getcontext());
        },
        { module: "decimal" },
      );
      ns._both = def(
        "Decimal._both(self, other, context)",
        function (self, other, context) {
          let found = call_method(self, "_nan_result", other, context);
          if (found != null) {
            return tuple_of(found, found);
          }
          const sign = xor(attr(self._sign, self, "_sign"), attr(other._sign, other, "_sign"));
          if (truth(attr(self._kind, self, "_kind"))) {
            if (truth(attr(other._kind, other, "_kind"))) {
              found = call_method(context, "_raise", [InvalidOperation], _nan());
              return tuple_of(found, found);
            }
            return tuple_of(_infinity(sign), call_method(context, "_raise", [InvalidOperation], _nan()));
          }
          if (!truth(other)) {
            if (!truth(self)) {
              found = call_method(context, "_raise", [DivisionUndefined], _nan());
              return tuple_of(found, found);
            }
            call_method(context, "_raise", [DivisionByZero, InvalidOperation], null);
            return tuple_of(_infinity(sign), _nan());
          }
          const both = call_method(self, "_divided", other, context);
          if (both == null) {
            found = call_method(context, "_raise", [DivisionImpossible], _nan());
            return tuple_of(found, found);
          }
          return tuple_of(getitem(both, 0), call_method(getitem(both, 1), "_fixed", context));
        },
        { module: "decimal" },
      );
      ns.remainder_near = def(
        "Decimal.remainder_near(self, other, context=)",
        function (self, other, context = null) {
          context = context == null ? getcontext() : context;
          other = _required(other);
          const found = call_method(self, "_nan_result", other, context);
          if (found != null) {
            return found;
          }
          if (truth(attr(self._kind, self, "_kind")) || !truth(other)) {
            return call_method(
              context,
              "_raise",
              [truth(self) ? InvalidOperation : DivisionUndefined],
              _nan(),
            );
          }
          if (truth(attr(other._kind, other, "_kind"))) {
            return call_method(self, "_fixed", context);
          }
          const ideal = min$1(attr(self._exp, self, "_exp"), attr(other._exp, other, "_exp"));
          if (!truth(attr(self._int, self, "_int"))) {
            return call_method(_make(attr(self._sign, self, "_sign"), 0, ideal), "_fixed", context);
          }
          if (
            ge(
              sub(call_method(self, "adjusted"), call_method(other, "adjusted")),
              add$1(attr(context.prec, context, "prec"), 1),
            )
          ) {
            return call_method(context, "_raise", [DivisionImpossible], _nan());
          }
          const a = mul(attr(self._int, self, "_int"), pow(10, sub(attr(self._exp, self, "_exp"), ideal)));
          const b = mul(
            attr(other._int, other, "_int"),
            pow(10, sub(attr(other._exp, other, "_exp"), ideal)),
          );
          let [q, r] = unpack(divmod$1(a, b), 2);
          if (gt(add$1(mul(2, r), and_(q, 1)), b)) {
            r = isub(r, b);
            q = iadd(q, 1);
          }
          if (ge(q, pow(10, attr(context.prec, context, "prec")))) {
            return call_method(context, "_raise", [DivisionImpossible], _nan());
          }
          const sign = attr(self._sign, self, "_sign");
          return call_method(_make(lt(r, 0) ? sub(1, sign) : sign, abs$1(r), ideal), "_fixed", context);
        },
        { module: "decimal" },
      );
      ns.fma = def(
        "Decimal.fma(self, other, third, context=)",
        function (self, other, third, context = null) {
          context = context == null ? getcontext() : context;
          [other, third] = [_required(other), _required(third)];
          if (
            contains(tuple_of("n", "N"), attr(self._kind, self, "_kind")) ||
            contains(tuple_of("n", "N"), attr(other._kind, other, "_kind"))
          ) {
            const found = call_method(self, "_nan_result", other, context);
            return found;
          }
          if (
            (truth(attr(self._kind, self, "_kind")) && !truth(other)) ||
            (truth(attr(other._kind, other, "_kind")) && !truth(self))
          ) {
            return call_method(context, "_raise", [InvalidOperation], _nan());
          }
          const sign = xor(attr(self._sign, self, "_sign"), attr(other._sign, other, "_sign"));
          let product;
          if (truth(attr(self._kind, self, "_kind")) || truth(attr(other._kind, other, "_kind"))) {
            product = _infinity(sign);
          } else {
            product = _make(
              sign,
              mul(attr(self._int, self, "_int"), attr(other._int, other, "_int")),
              add$1(attr(self._exp, self, "_exp"), attr(other._exp, other, "_exp")),
            );
          }
          return call_method(product, "_sum", third, context);
        },
        { module: "decimal" },
      );
      // Powers, roots, logarithms.

      ns.__pow__ = def(
        "Decimal.__pow__(self, other, modulo=)",
        function (self, other, modulo = null) {
          other = _converted(other);
          if (is_(other, NotImplemented)) {
            return other;
          }
          if (modulo != null) {
            modulo = _converted(modulo);
            return is_(modulo, NotImplemented)
              ? modulo
              : call_method(self, "_power_modulo", other, modulo, getcontext());
          }
          return call_method(self, "_power", other, getcontext());
        },
        { module: "decimal" },
      );
      ns.__rpow__ = def(
        "Decimal.__rpow__(self, other, modulo=)",
        function (self, other, modulo = null) {
          other = _converted(other);
          return is_(other, NotImplemented) ? other : call_method(other, "_power", self, getcontext());
        },
        { module: "decimal" },
      );
      ns._is_whole = def(
        "Decimal._is_whole(self)",
        function (self) {
          let value$1;
          if (truth(attr(self._kind, self, "_kind"))) {
            return false;
          }
          return truth((value$1 = ge(attr(self._exp, self, "_exp"), 0)))
            ? value$1
            : !truth(attr(self._int, self, "_int")) ||
                eq(mod(attr(self._int, self, "_int"), pow(10, neg(attr(self._exp, self, "_exp")))), 0);
        },
        { module: "decimal" },
      );
      ns._power_modulo = def(
        "Decimal._power_modulo(self, other, modulo, context)",
        function (self, other, modulo, context) {
          let value$1, value$2, value$3, value$4;
          const found = truth((value$1 = call_method(self, "_nan_result", other, context)))
            ? value$1
            : call_method(modulo, "_nan_result", null, context);
          if (found != null) {
            return found;
          }
          const fits = truth((value$4 = call_method(self, "_is_whole")))
            ? truth((value$3 = call_method(other, "_is_whole")))
              ? truth((value$2 = call_method(modulo, "_is_whole")))
                ? !truth(attr(other._sign, other, "_sign"))
                : value$2
              : value$3
            : value$4;
          if (
            !truth(fits) ||
            !truth(modulo) ||
            ge(call_method(modulo, "adjusted"), attr(context.prec, context, "prec")) ||
            (!truth(self) && !truth(other))
          ) {
            return call_method(context, "_raise", [InvalidOperation], _nan());
          }
          const [a, b, m] = [abs$1(int(self)), int(other), abs$1(int(modulo))];
          const sign = mod(b, 2) ? attr(self._sign, self, "_sign") : 0;
          return _make(sign, pow$1(a, b, m), 0);
        },
        { module: "decimal" },
      );
      ns._power = def(
        "Decimal._power(self, other, context)",
        function (self, other, context) {
          const found = call_method(self, "_nan_result", other, context);
          if (found != null) {
            return found;
          }
          if (!truth(other)) {
            return truth(self) ? _make(0, 1, 0) : call_method(context, "_raise", [InvalidOperation], _nan());
          }
          const whole = call_method(other, "_is_whole");
          const odd = lt(call_method(other, "adjusted"), 2000)
            ? truth(whole)
              ? mod(int(other), 2) === 1
              : whole
            : false;
          const sign = truth(attr(self._sign, self, "_sign")) && truth(odd) ? 1 : 0;
          if (
            truth(attr(self._sign, self, "_sign")) &&
            truth(self) &&
            !truth(whole) &&
            !(truth(attr(self._kind, self, "_kind")) && truth(attr(other._kind, other, "_kind")))
          ) {
            return call_method(context, "_raise", [InvalidOperation], _nan());
          }
          if (!truth(self)) {
            return !truth(attr(other._sign, other, "_sign")) ? _make(sign, 0, 0) : _infinity(sign);
          }
          if (truth(attr(self._kind, self, "_kind"))) {
            return truth(attr(other._sign, other, "_sign")) ? _make(sign, 0, 0) : _infinity(sign);
          }
          const base = call_method(self, "copy_abs");
          const order = call_method(base, "_order", _make(0, 1, 0));
          if (truth(attr(other._kind, other, "_kind"))) {
            if (eq(order, 0)) {
              return call_method(
                context,
                "_raise",
                [Inexact, Rounded],
                _make(
                  0,
                  pow(10, sub(attr(context.prec, context, "prec"), 1)),
                  sub(1, attr(context.prec, context, "prec")),
                ),
              );
            }
            return eq(gt(order, 0), bool(attr(other._sign, other, "_sign"))) ? _make(0, 0, 0) : _infinity(0);
          }
          if (truth(whole)) {
            const n = lt(call_method(other, "adjusted"), 9) ? int(other) : null;
            if (eq(order, 0) && n != null) {
              const exponent = gt(n, 0)
                ? max$1(
                    mul(attr(self._exp, self, "_exp"), abs$1(n)),
                    sub(1, attr(context.prec, context, "prec")),
                  )
                : 0;
              if (eq(attr(self._exp, self, "_exp"), 0)) {
                return _make(sign, 1, 0);
              }
              return call_method(_make(sign, pow(10, neg(exponent)), exponent), "_fixed", context);
            }
            if (n != null && lt(mul(abs$1(n), call(count_digits, attr(base._int, base, "_int"))), 60000)) {
              if (gt(n, 0)) {
                return call_method(
                  _make(sign, pow(attr(base._int, base, "_int"), n), mul(attr(base._exp, base, "_exp"), n)),
                  "_fixed",
                  context,
                );
              }
              return call_method(
                _make(sign, 1, 0),
                "_quotient",
                _make(
                  0,
                  pow(attr(base._int, base, "_int"), neg(n)),
                  mul(attr(base._exp, base, "_exp"), neg(n)),
                ),
                context,
              );
            }
          }
          const made = call_method(base, "_inexact_power", other, context);
          return !sign ? made : call_method(made, "copy_negate");
        },
        { module: "decimal" },
      );
      ns._inexact_power = def(
        "Decimal._inexact_power(self, other, context)",
        function (self, other, context) {
          if (eq(call_method(self, "_order", _make(0, 1, 0)), 0)) {
            return call_method(
              context,
              "_raise",
              [Inexact, Rounded],
              _make(
                0,
                pow(10, sub(attr(context.prec, context, "prec"), 1)),
                sub(1, attr(context.prec, context, "prec")),
              ),
            );
          }
          const extra = add$1(
            add$1(12, max$1(0, call_method(other, "adjusted"))),
            mul(2, max$1(0, call(count_digits, add$1(abs$1(call_method(self, "adjusted")), 1)))),
          );
          const digits = add$1(attr(context.prec, context, "prec"), extra);
          const ln = call(
            ln_fixed,
            attr(self._int, self, "_int"),
            attr(self._exp, self, "_exp"),
            add$1(digits, attr(context.prec, context, "prec")),
          );
          const n = truth(attr(other._sign, other, "_sign"))
            ? neg(attr(other._int, other, "_int"))
            : attr(other._int, other, "_int");
          let product = mul(ln, n);
          product = ge(attr(other._exp, other, "_exp"), 0)
            ? mul(product, pow(10, attr(other._exp, other, "_exp")))
            : floordiv(product, pow(10, neg(attr(other._exp, other, "_exp"))));
          return _exponential(
            floordiv(product, pow(10, attr(context.prec, context, "prec"))),
            digits,
            context,
          );
        },
        { module: "decimal" },
      );
      ns.exp = def(
        "Decimal.exp(self, context=)",
        function (self, context = null) {
          context = context == null ? getcontext() : context;
          const found = call_method(self, "_nan_result", null, context);
          if (found != null) {
            return found;
          }
          if (truth(attr(self._kind, self, "_kind"))) {
            return truth(attr(self._sign, self, "_sign")) ? _make(0, 0, 0) : self;
          }
          if (!truth(attr(self._int, self, "_int"))) {
            return _make(0, 1, 0);
          }
          context = call_method(context, "_half_even");
          const digits = add$1(
            add$1(attr(context.prec, context, "prec"), 12),
            max$1(0, call_method(self, "adjusted")),
          );
          if (gt(call_method(self, "adjusted"), 19)) {
            return call_method(
              _make(
                0,
                1,
                !truth(attr(self._sign, self, "_sign"))
                  ? add$1(mul(attr(context.Emax, context, "Emax"), 2), 1)
                  : sub(mul(call_method(context, "Etiny"), 2), 1),
              ),
              "_fixed",
              context,
            );
          }
          const n = ge(add$1(digits, attr(self._exp, self, "_exp")), 0)
            ? mul(attr(self._int, self, "_int"), pow(10, add$1(digits, attr(self._exp, self, "_exp"))))
            : floordiv(
                attr(self._int, self, "_int"),
                pow(10, neg(add$1(digits, attr(self._exp, self, "_exp")))),
              );
          return _exponential(truth(attr(self._sign, self, "_sign")) ? neg(n) : n, digits, context);
        },
        { module: "decimal" },
      );
      ns.ln = def(
        "Decimal.ln(self, context=)",
        function (self, context = null) {
          context = context == null ? getcontext() : context;
          return call_method(
            self,
            "_logarithm",
            !truth(attr(self._kind, self, "_kind")) ? call_method(context, "_half_even") : context,
            false,
          );
        },
        { module: "decimal" },
      );
      ns.log10 = def(
        "Decimal.log10(self, context=)",
        function (self, context = null) {
          context = context == null ? getcontext() : context;
          return call_method(
            self,
            "_logarithm",
            !truth(attr(self._kind, self, "_kind")) ? call_method(context, "_half_even") : context,
            true,
          );
        },
        { module: "decimal" },
      );
      ns._logarithm = def(
        "Decimal._logarithm(self, context, of_ten)",
        function (self, context, of_ten) {
          const found = call_method(self, "_nan_result", null, context);
          if (found != null) {
            return found;
          }
          if (!truth(self)) {
            return _infinity(1);
          }
          if (truth(attr(self._sign, self, "_sign"))) {
            return call_method(context, "_raise", [InvalidOperation], _nan());
          }
          if (truth(attr(self._kind, self, "_kind"))) {
            return _infinity(0);
          }
          if (eq(call_method(self, "_order", _make(0, 1, 0)), 0)) {
            return _make(0, 0, 0);
          }
          const tens = sub(call(count_digits, attr(self._int, self, "_int")), 1);
          if (truth(of_ten) && eq(attr(self._int, self, "_int"), pow(10, tens))) {
            return call_method(call(Decimal, add$1(attr(self._exp, self, "_exp"), tens)), "_fixed", context);
          }
          // Next to one a logarithm is small: as many digits more.
          const near = call_method(self, "_sum", _make(1, 1, 0), _EXACT);
          const digits = add$1(
            add$1(attr(context.prec, context, "prec"), 12),
            contains(tuple_of(0, -1), call_method(self, "adjusted"))
              ? max$1(0, neg(call_method(near, "adjusted")))
              : 0,
          );
          let n = call(ln_fixed, attr(self._int, self, "_int"), attr(self._exp, self, "_exp"), digits);
          if (truth(of_ten)) {
            n = floordiv(mul(n, pow(10, digits)), call(ln10, pow(10, digits)));
          }
          return call_method(
            _make(lt(n, 0) ? 1 : 0, _sticky(abs$1(n)), sub(neg(digits), 1)),
            "_fixed",
            context,
          );
        },
        { module: "decimal" },
      );
      ns.sqrt = def(
        "Decimal.sqrt(self, context=)",
        function (self, context = null) {
          context = context == null ? getcontext() : context;
          const found = call_method(self, "_nan_result", null, context);
          if (found != null) {
            return found;
          }
          if (truth(attr(self._kind, self, "_kind")) && !truth(attr(self._sign, self, "_sign"))) {
            return self;
          }
          if (!truth(self)) {
            return call_method(
              _make(attr(self._sign, self, "_sign"), 0, rshift(attr(self._exp, self, "_exp"), 1)),
              "_fixed",
              context,
            );
          }
          if (truth(attr(self._sign, self, "_sign"))) {
            return call_method(context, "_raise", [InvalidOperation], _nan());
          }
          const [n, exponent, _] = unpack(
            call(
              root_digits,
              attr(self._int, self, "_int"),
              attr(self._exp, self, "_exp"),
              attr(context.prec, context, "prec"),
            ),
            3,
          );
          return call_method(_make(0, n, exponent), "_fixed", call_method(context, "_half_even"));
        },
        { module: "decimal" },
      );
      ns.logb = def(
        "Decimal.logb(self, context=)",
        function (self, context = null) {
          context = context == null ? getcontext() : context;
          const found = call_method(self, "_nan_result", null, context);
          if (found != null) {
            return found;
          }
          if (truth(attr(self._kind, self, "_kind"))) {
            return _infinity(0);
          }
          if (!truth(attr(self._int, self, "_int"))) {
            return call_method(context, "_raise", [DivisionByZero], _infinity(1));
          }
          return call_method(call(Decimal, call_method(self, "adjusted")), "_fixed", context);
        },
        { module: "decimal" },
      );
      ns.scaleb = def(
        "Decimal.scaleb(self, other, context=)",
        function (self, other, context = null) {
          let value$1;
          context = context == null ? getcontext() : context;
          other = _required(other);
          const found = call_method(self, "_nan_result", other, context);
          if (found != null) {
            return found;
          }
          const limit = mul(
            2,
            add$1(attr(context.Emax, context, "Emax"), attr(context.prec, context, "prec")),
          );
          if (
            truth(attr(other._kind, other, "_kind")) ||
            ne(attr(other._exp, other, "_exp"), 0) ||
            !(le(neg(limit), (value$1 = int(other))) && le(value$1, limit))
          ) {
            return call_method(context, "_raise", [InvalidOperation], _nan());
          }
          return truth(attr(self._kind, self, "_kind"))
            ? self
            : call_method(
                _make(
                  attr(self._sign, self, "_sign"),
                  attr(self._int, self, "_int"),
                  add$1(attr(self._exp, self, "_exp"), int(other)),
                ),
                "_fixed",
                context,
              );
        },
        { module: "decimal" },
      );
      ns.shift = def(
        "Decimal.shift(self, other, context=)",
        function (self, other, context = null) {
          return call_method(self, "_moved", other, context, false);
        },
        { module: "decimal" },
      );
      ns.rotate = def(
        "Decimal.rotate(self, other, context=)",
        function (self, other, context = null) {
          return call_method(self, "_moved", other, context, true);
        },
        { module: "decimal" },
      );
      ns._moved = def(
        "Decimal._moved(self, other, context, around)",
        function (self, other, context, around) {
          let value$1;
          context = context == null ? getcontext() : context;
          other = _required(other);
          const found = call_method(self, "_nan_result", other, context);
          if (found != null) {
            return found;
          }
          if (
            truth(attr(other._kind, other, "_kind")) ||
            ne(attr(other._exp, other, "_exp"), 0) ||
            !(
              le(neg(attr(context.prec, context, "prec")), (value$1 = int(other))) &&
              le(value$1, attr(context.prec, context, "prec"))
            )
          ) {
            return call_method(context, "_raise", [InvalidOperation], _nan());
          }
          if (truth(attr(self._kind, self, "_kind"))) {
            return self;
          }
          let places = int(other);
          let digits = mod(attr(self._int, self, "_int"), pow(10, attr(context.prec, context, "prec")));
          if (truth(around)) {
            places = imod(places, attr(context.prec, context, "prec"));
            const [high, low] = unpack(
              divmod$1(digits, pow(10, sub(attr(context.prec, context, "prec"), places))),
              2,
            );
            return _make(
              attr(self._sign, self, "_sign"),
              add$1(mul(low, pow(10, places)), high),
              attr(self._exp, self, "_exp"),
            );
          }
          digits = ge(places, 0)
            ? mod(mul(digits, pow(10, places)), pow(10, attr(context.prec, context, "prec")))
            : floordiv(digits, pow(10, neg(places)));
          return _make(attr(self._sign, self, "_sign"), digits, attr(self._exp, self, "_exp"));
        },
        { module: "decimal" },
      );
      ns._next = def(
        "Decimal._next(self, context, rounding)",
        function (self, context, rounding) {
          context = copy$1(context);
          setattr(context, "traps", call_method(dict, "fromkeys", _SIGNALS, false));
          setattr(context, "rounding", rounding);
          const rounded = call_method(self, "_fixed", context);
          if (ne(call_method(rounded, "_order", self), 0)) {
            return rounded;
          }
          const step = _make(eq(rounding, ROUND_CEILING) ? 0 : 1, 1, sub(call_method(context, "Etiny"), 1));
          return call_method(self, "_sum", step, context);
        },
        { module: "decimal" },
      );
      ns.next_plus = def(
        "Decimal.next_plus(self, context=)",
        function (self, context = null) {
          return call_method(self, "_neighbour", context, ROUND_CEILING, 1);
        },
        { module: "decimal" },
      );
      ns.next_minus = def(
        "Decimal.next_minus(self, context=)",
        function (self, context = null) {
          return call_method(self, "_neighbour", context, ROUND_FLOOR, 0);
        },
        { module: "decimal" },
      );
      ns._neighbour = def(
        "Decimal._neighbour(self, context, rounding, sign)",
        function (self, context, rounding, sign) {
          context = context == null ? getcontext() : context;
          const found = call_method(self, "_nan_result", null, context);
          if (found != null) {
            return found;
          }
          if (truth(attr(self._kind, self, "_kind"))) {
            if (ne(attr(self._sign, self, "_sign"), sign)) {
              return self;
            }
            return _make(
              sign,
              sub(pow(10, attr(context.prec, context, "prec")), 1),
              call_method(context, "Etop"),
            );
          }
          return call_method(self, "_next", context, rounding);
        },
        { module: "decimal" },
      );
      ns.next_toward = def(
        "Decimal.next_toward(self, other, context=)",
        function (self, other, context = null) {
          context = context == null ? getcontext() : context;
          other = _required(other);
          const found = call_method(self, "_nan_result", other, context);
          if (found != null) {
            return found;
          }
          const order = call_method(self, "_order", other);
          if (eq(order, 0)) {
            return call_method(self, "copy_sign", other);
          }
          return lt(order, 0)
            ? call_method(self, "next_plus", context)
            : call_method(self, "next_minus", context);
        },
        { module: "decimal" },
      );
    },
    {},
    { module: "decimal" },
  ),
);
/** A number of which more is to come: never exact, never half way. */
let _sticky = /* @__PURE__ */ def(
  "_sticky(n)",
  function (n) {
    return add$1(mul(n, 10), 1);
  },
  { module: "decimal" },
);
/** exp(n * 10**-digits), rounded. */
let _exponential = /* @__PURE__ */ def(
  "_exponential(n, digits, context)",
  function (n, digits, context) {
    if (gt(abs$1(n), pow(10, add$1(digits, 20)))) {
      return call_method(
        _make(
          0,
          1,
          gt(n, 0)
            ? add$1(mul(attr(context.Emax, context, "Emax"), 2), 1)
            : sub(mul(call_method(context, "Etiny"), 2), 1),
        ),
        "_fixed",
        context,
      );
    }
    let [coefficient, exponent] = unpack(call(exp_fixed, n, digits), 2);
    const more = sub(sub(call(count_digits, coefficient), attr(context.prec, context, "prec")), 5);
    if (gt(more, 0)) {
      coefficient = ifloordiv(coefficient, pow(10, more));
      exponent = iadd(exponent, more);
      // An exact power looks like one, with a few of the last digits wrong.
      const rest = mod(coefficient, pow(10, 5));
      if (contains(tuple_of(0, 1, 99999), rest)) {
        coefficient = iadd(coefficient, getitem(dict_of([0, 0], [1, -1], [99999, 1]), rest));
        let made = _make(0, floordiv(coefficient, pow(10, 5)), add$1(exponent, 5));
        const missing = sub(
          attr(context.prec, context, "prec"),
          call(count_digits, attr(made._int, made, "_int")),
        );
        if (gt(missing, 0)) {
          made = _make(
            0,
            mul(attr(made._int, made, "_int"), pow(10, missing)),
            sub(attr(made._exp, made, "_exp"), missing),
          );
        }
        call_method(context, "_raise", [Inexact, Rounded], null);
        return call_method(made, "_fixed", context);
      }
    }
    return call_method(_make(0, _sticky(coefficient), sub(exponent, 1)), "_fixed", context);
  },
  { module: "decimal" },
);
const _SignalDict = /* @__PURE__ */ define_class(
  "_SignalDict",
  [dict],
  class {
    __repr__() {
      return (
        "{" +
        join(
          ", ",
          generator("_SignalDict.__repr__.<locals>.<genexpr>(.0)", function* (source) {
            for (const entry of source) {
              const [key, value] = unpack(entry, 2);
              yield `${repr(key)}:${repr(value)}`;
            }
          })(each(items$1(this))),
        ) +
        "}"
      );
    }
  },
  { __repr__: "(self)" },
  { module: "decimal" },
);
function _signal_names(flags) {
  return (
    "[" +
    join(
      ", ",
      generator("_signal_names.<locals>.<genexpr>(.0)", function* (source) {
        for (const signal of source) {
          if (truth(getitem(flags, signal))) {
            yield attr(signal.__name__, signal, "__name__");
          }
        }
      })(each(_ORDER_OF_FLAGS)),
    ) +
    "]"
  );
}
def("_signal_names(flags)", _signal_names, { module: "decimal" });
const _ORDER_OF_FLAGS = /* @__PURE__ */ tuple_of(
  Clamped,
  InvalidOperation,
  DivisionByZero,
  Inexact,
  FloatOperation,
  Overflow,
  Rounded,
  Subnormal,
  Underflow,
);
function _flags_from(given) {
  if (given == null) {
    return call_method(dict, "fromkeys", _SIGNALS, false);
  }
  if (isinstance(given, dict)) {
    const result$1 = dict_of();
    for (const signal of each(_SIGNALS)) {
      setitem(result$1, signal, bool(get(given, signal, false)));
    }
    return result$1;
  }
  const result$1 = dict_of();
  for (const signal of each(_SIGNALS)) {
    setitem(result$1, signal, contains(given, signal));
  }
  return result$1;
}
def("_flags_from(given)", _flags_from, { module: "decimal" });
export const Context = /* @__PURE__ */ call(
  attr(_c_types.of_c, _c_types, "of_c"),
  define_class(
    "Context",
    [],
    (ns) => {
      ns.__module__ = "decimal";
      ns.__init__ = def(
        "Context.__init__(self, prec=, rounding=, Emin=, Emax=, capitals=, clamp=, flags=, traps=)",
        function (
          self,
          prec = null,
          rounding = null,
          Emin = null,
          Emax = null,
          capitals = null,
          clamp = null,
          flags = null,
          traps = null,
        ) {
          call_special(object, "__setattr__", self, "flags", _flags_from(flags));
          call_special(
            object,
            "__setattr__",
            self,
            "traps",
            _flags_from(traps == null ? attr(DefaultContext.traps, DefaultContext, "traps") : traps),
          );
          setattr(self, "prec", prec == null ? attr(DefaultContext.prec, DefaultContext, "prec") : prec);
          setattr(
            self,
            "rounding",
            rounding == null ? attr(DefaultContext.rounding, DefaultContext, "rounding") : rounding,
          );
          setattr(self, "Emin", Emin == null ? attr(DefaultContext.Emin, DefaultContext, "Emin") : Emin);
          setattr(self, "Emax", Emax == null ? attr(DefaultContext.Emax, DefaultContext, "Emax") : Emax);
          setattr(
            self,
            "capitals",
            capitals == null ? attr(DefaultContext.capitals, DefaultContext, "capitals") : capitals,
          );
          setattr(self, "clamp", clamp == null ? attr(DefaultContext.clamp, DefaultContext, "clamp") : clamp);
        },
        { module: "decimal" },
      );
      ns.__setattr__ = def(
        "Context.__setattr__(self, name, value)",
        function (self, name, value) {
          if (contains(tuple_of("prec", "Emin", "Emax", "capitals", "clamp"), name)) {
            if (!isinstance(value, int)) {
              throw TypeError("an integer is required");
            }
            const [low, high, words] = unpack(getitem(_RANGES, name), 3);
            if (!(le(low, value) && le(value, high))) {
              throw ValueError(words);
            }
          } else if (eq(name, "rounding")) {
            if (not_contains(_ROUNDINGS, value)) {
              throw TypeError(
                "valid values for rounding are:\n  [ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN,\n   ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN,\n   ROUND_05UP]",
              );
            }
          } else if (contains(tuple_of("flags", "traps"), name)) {
            value = _flags_from(value);
          } else {
            throw AttributeError(`'decimal.Context' object has no attribute '${format(name)}'`);
          }
          call_special(object, "__setattr__", self, name, value);
        },
        { module: "decimal" },
      );
      ns.__repr__ = def(
        "Context.__repr__(self)",
        function (self) {
          return `Context(prec=${format(attr(self.prec, self, "prec"))}, rounding=${format(attr(self.rounding, self, "rounding"))}, Emin=${format(attr(self.Emin, self, "Emin"))}, Emax=${format(attr(self.Emax, self, "Emax"))}, capitals=${format(attr(self.capitals, self, "capitals"))}, clamp=${format(attr(self.clamp, self, "clamp"))}, flags=${_signal_names(attr(self.flags, self, "flags"))}, traps=${_signal_names(attr(self.traps, self, "traps"))})`;
        },
        { module: "decimal" },
      );
      /** Set the flags of what happened; raise what is trapped, or give the result. */
      ns._raise = def(
        "Context._raise(self, conditions, result)",
        function (self, conditions, result) {
          const trapped = [];
          for (const condition of each(conditions)) {
            const signal = _signal_of(condition);
            setitem(attr(self.flags, self, "flags"), signal, true);
            if (truth(getitem(attr(self.traps, self, "traps"), signal))) {
              trapped.push(condition);
            }
          }
          if (!(trapped.length > 0)) {
            return result;
          }
          sort(
            trapped,
            kw({
              key: def(
                "Context._raise.<locals>.<lambda>(condition)",
                (condition) => index(_SIGNALS, _signal_of(condition)),
                {
                  module: "decimal",
                },
              ),
            }),
          );
          throw raise_(call(_signal_of(getitem(trapped, 0)), trapped));
        },
        { module: "decimal" },
      );
      ns._overflow = def(
        "Context._overflow(self, sign)",
        function (self, sign) {
          const rounding = attr(self.rounding, self, "rounding");
          const up = contains(tuple_of(ROUND_HALF_UP, ROUND_HALF_EVEN, ROUND_HALF_DOWN, ROUND_UP), rounding);
          let made;
          if (
            up ||
            (eq(rounding, ROUND_CEILING) && !truth(sign)) ||
            (eq(rounding, ROUND_FLOOR) && truth(sign))
          ) {
            made = _infinity(sign);
          } else {
            made = _make(sign, sub(pow(10, attr(self.prec, self, "prec")), 1), call_method(self, "Etop"));
          }
          return call_method(self, "_raise", [Overflow, Inexact, Rounded], made);
        },
        { module: "decimal" },
      );
      /** The same context, flags and traps included, but for its rounding. */
      ns._half_even = def(
        "Context._half_even(self)",
        function (self) {
          if (eq(attr(self.rounding, self, "rounding"), ROUND_HALF_EVEN)) {
            return self;
          }
          const other = copy$1(self);
          call_special(object, "__setattr__", other, "flags", attr(self.flags, self, "flags"));
          setattr(other, "rounding", ROUND_HALF_EVEN);
          return other;
        },
        { module: "decimal" },
      );
      ns.copy = def(
        "Context.copy(self)",
        function (self) {
          return call(
            Context,
            attr(self.prec, self, "prec"),
            attr(self.rounding, self, "rounding"),
            attr(self.Emin, self, "Emin"),
            attr(self.Emax, self, "Emax"),
            attr(self.capitals, self, "capitals"),
            attr(self.clamp, self, "clamp"),
            dict(attr(self.flags, self, "flags")),
            dict(attr(self.traps, self, "traps")),
          );
        },
        { module: "decimal" },
      );
      ns.__copy__ = ns.copy;
      ns.clear_flags = def(
        "Context.clear_flags(self)",
        function (self) {
          for (const signal of each(_SIGNALS)) {
            setitem(attr(self.flags, self, "flags"), signal, false);
          }
          return null;
        },
        { module: "decimal" },
      );
      ns.clear_traps = def(
        "Context.clear_traps(self)",
        function (self) {
          for (const signal of each(_SIGNALS)) {
            setitem(attr(self.traps, self, "traps"), signal, false);
          }
          return null;
        },
        { module: "decimal" },
      );
      ns.Etiny = def(
        "Context.Etiny(self)",
        function (self) {
          return add$1(sub(attr(self.Emin, self, "Emin"), attr(self.prec, self, "prec")), 1);
        },
        { module: "decimal" },
      );
      ns.Etop = def(
        "Context.Etop(self)",
        function (self) {
          return add$1(sub(attr(self.Emax, self, "Emax"), attr(self.prec, self, "prec")), 1);
        },
        { module: "decimal" },
      );
      ns.radix = def(
        "Context.radix(self)",
        function (self) {
          return call(Decimal, 10);
        },
        { module: "decimal" },
      );
      ns.create_decimal = def(
        "Context.create_decimal(self, num=, /)",
        function (self, num = "0") {
          const made = call(Decimal, num, self);
          if (
            truth(call_method(made, "is_nan")) &&
            gt(
              call(count_digits, attr(made._int, made, "_int")),
              sub(attr(self.prec, self, "prec"), attr(self.clamp, self, "clamp")),
            )
          ) {
            return call_method(self, "_raise", [ConversionSyntax], _nan());
          }
          return call_method(made, "_fixed", self);
        },
        { module: "decimal" },
      );
      ns.create_decimal_from_float = def(
        "Context.create_decimal_from_float(self, f, /)",
        function (self, f) {
          return call_method(call_method(Decimal, "from_float", f), "_fixed", self);
        },
        { module: "decimal" },
      );
      ns.abs = def(
        "Context.abs(self, x, /)",
        function (self, x) {
          return call_method(_required(x), "_signed", 0, self);
        },
        { module: "decimal" },
      );
      ns.add = def(
        "Context.add(self, x, y, /)",
        function (self, x, y) {
          return call_method(_required(x), "_sum", _required(y), self);
        },
        { module: "decimal" },
      );
      ns.canonical = def(
        "Context.canonical(self, x, /)",
        function (self, x) {
          return x;
        },
        { module: "decimal" },
      );
      ns.compare = def(
        "Context.compare(self, x, y, /)",
        function (self, x, y) {
          return call_method(_required(x), "compare", y, self);
        },
        { module: "decimal" },
      );
      ns.compare_signal = def(
        "Context.compare_signal(self, x, y, /)",
        function (self, x, y) {
          return call_method(_required(x), "compare_signal", y, self);
        },
        { module: "decimal" },
      );
      ns.compare_total = def(
        "Context.compare_total(self, x, y, /)",
        function (self, x, y) {
          return call_method(_required(x), "compare_total", y);
        },
        { module: "decimal" },
      );
      ns.compare_total_mag = def(
        "Context.compare_total_mag(self, x, y, /)",
        function (self, x, y) {
          return call_method(_required(x), "compare_total_mag", y);
        },
        { module: "decimal" },
      );
      ns.copy_abs = def(
        "Context.copy_abs(self, x, /)",
        function (self, x) {
          return call_method(_required(x), "copy_abs");
        },
        { module: "decimal" },
      );
      ns.copy_decimal = def(
        "Context.copy_decimal(self, x, /)",
        function (self, x) {
          return _required(x);
        },
        { module: "decimal" },
      );
      ns.copy_negate = def(
        "Context.copy_negate(self, x, /)",
        function (self, x) {
          return call_method(_required(x), "copy_negate");
        },
        { module: "decimal" },
      );
      ns.copy_sign = def(
        "Context.copy_sign(self, x, y, /)",
        function (self, x, y) {
          return call_method(_required(x), "copy_sign", y);
        },
        { module: "decimal" },
      );
      ns.divide = def(
        "Context.divide(self, x, y, /)",
        function (self, x, y) {
          return call_method(_required(x), "_quotient", _required(y), self);
        },
        { module: "decimal" },
      );
      ns.divide_int = def(
        "Context.divide_int(self, x, y, /)",
        function (self, x, y) {
          return call_method(_required(x), "_whole_quotient", _required(y), self);
        },
        { module: "decimal" },
      );
      ns.divmod = def(
        "Context.divmod(self, x, y, /)",
        function (self, x, y) {
          return call_method(_required(x), "_both", _required(y), self);
        },
        { module: "decimal" },
      );
      ns.exp = def(
        "Context.exp(self, x, /)",
        function (self, x) {
          return call_method(_required(x), "exp", self);
        },
        { module: "decimal" },
      );
      ns.fma = def(
        "Context.fma(self, x, y, z, /)",
        function (self, x, y, z) {
          return call_method(_required(x), "fma", y, z, self);
        },
        { module: "decimal" },
      );
      ns.is_canonical = def(
        "Context.is_canonical(self, x, /)",
        function (self, x) {
          return true;
        },
        { module: "decimal" },
      );
      ns.is_finite = def(
        "Context.is_finite(self, x, /)",
        function (self, x) {
          return call_method(_required(x), "is_finite");
        },
        { module: "decimal" },
      );
      ns.is_infinite = def(
        "Context.is_infinite(self, x, /)",
        function (self, x) {
          return call_method(_required(x), "is_infinite");
        },
        { module: "decimal" },
      );
      ns.is_nan = def(
        "Context.is_nan(self, x, /)",
        function (self, x) {
          return call_method(_required(x), "is_nan");
        },
        { module: "decimal" },
      );
      ns.is_normal = def(
        "Context.is_normal(self, x, /)",
        function (self, x) {
          return call_method(_required(x), "is_normal", self);
        },
        { module: "decimal" },
      );
      ns.is_qnan = def(
        "Context.is_qnan(self, x, /)",
        function (self, x) {
          return call_method(_required(x), "is_qnan");
        },
        { module: "decimal" },
      );
      ns.is_signed = def(
        "Context.is_signed(self, x, /)",
        function (self, x) {
          return call_method(_required(x), "is_signed");
        },
        { module: "decimal" },
      );
      ns.is_snan = def(
        "Context.is_snan(self, x, /)",
        function (self, x) {
          return call_method(_required(x), "is_snan");
        },
        { module: "decimal" },
      );
      ns.is_subnormal = def(
        "Context.is_subnormal(self, x, /)",
        function (self, x) {
          return call_method(_required(x), "is_subnormal", self);
        },
        { module: "decimal" },
      );
      ns.is_zero = def(
        "Context.is_zero(self, x, /)",
        function (self, x) {
          return call_method(_required(x), "is_zero");
        },
        { module: "decimal" },
      );
      ns.ln = def(
        "Context.ln(self, x, /)",
        function (self, x) {
          return call_method(_required(x), "ln", self);
        },
        { module: "decimal" },
      );
      ns.log10 = def(
        "Context.log10(self, x, /)",
        function (self, x) {
          return call_method(_required(x), "log10", self);
        },
        { module: "decimal" },
      );
      ns.logb = def(
        "Context.logb(self, x, /)",
        function (self, x) {
          return call_method(_required(x), "logb", self);
        },
        { module: "decimal" },
      );
      ns.max = def(
        "Context.max(self, x, y, /)",
        function (self, x, y) {
          return call_method(_required(x), "max", y, self);
        },
        { module: "decimal" },
      );
      ns.max_mag = def(
        "Context.max_mag(self, x, y, /)",
        function (self, x, y) {
          return call_method(_required(x), "max_mag", y, self);
        },
        { module: "decimal" },
      );
      ns.min = def(
        "Context.min(self, x, y, /)",
        function (self, x, y) {
          return call_method(_required(x), "min", y, self);
        },
        { module: "decimal" },
      );
      ns.min_mag = def(
        "Context.min_mag(self, x, y, /)",
        function (self, x, y) {
          return call_method(_required(x), "min_mag", y, self);
        },
        { module: "decimal" },
      );
      ns.minus = def(
        "Context.minus(self, x, /)",
        function (self, x) {
          const number = _required(x);
          return call_method(number, "_signed", sub(1, attr(number._sign, number, "_sign")), self);
        },
        { module: "decimal" },
      );
      ns.multiply = def(
        "Context.multiply(self, x, y, /)",
        function (self, x, y) {
          return call_method(_required(x), "_product", _required(y), self);
        },
        { module: "decimal" },
      );
      ns.next_minus = def(
        "Context.next_minus(self, x, /)",
        function (self, x) {
          return call_method(_required(x), "next_minus", self);
        },
        { module: "decimal" },
      );
      ns.next_plus = def(
        "Context.next_plus(self, x, /)",
        function (self, x) {
          return call_method(_required(x), "next_plus", self);
        },
        { module: "decimal" },
      );
      ns.next_toward = def(
        "Context.next_toward(self, x, y, /)",
        function (self, x, y) {
          return call_method(_required(x), "next_toward", y, self);
        },
        { module: "decimal" },
      );
      ns.normalize = def(
        "Context.normalize(self, x, /)",
        function (self, x) {
          return call_method(_required(x), "normalize", self);
        },
        { module: "decimal" },
      );
      ns.number_class = def(
        "Context.number_class(self, x, /)",
        function (self, x) {
          return call_method(_required(x), "number_class", self);
        },
        { module: "decimal" },
      );
      ns.plus = def(
        "Context.plus(self, x, /)",
        function (self, x) {
          const number = _required(x);
          return call_method(number, "_signed", attr(number._sign, number, "_sign"), self);
        },
        { module: "decimal" },
      );
      ns.power = def(
        "Context.power(self, a, b, modulo=)",
        function (self, a, b, modulo = null) {
          if (modulo != null) {
            return call_method(_required(a), "_power_modulo", _required(b), _required(modulo), self);
          }
          return call_method(_required(a), "_power", _required(b), self);
        },
        { module: "decimal" },
      );
      ns.quantize = def(
        "Context.quantize(self, x, y, /)",
        function (self, x, y) {
          return call_method(_required(x), "quantize", y, null, self);
        },
        { module: "decimal" },
      );
      ns.remainder = def(
        "Context.remainder(self, x, y, /)",
        function (self, x, y) {
          return call_method(_required(x), "_remainder", _required(y), self);
        },
        { module: "decimal" },
      );
      ns.remainder_near = def(
        "Context.remainder_near(self, x, y, /)",
        function (self, x, y) {
          return call_method(_required(x), "remainder_near", y, self);
        },
        { module: "decimal" },
      );
      ns.rotate = def(
        "Context.rotate(self, x, y, /)",
        function (self, x, y) {
          return call_method(_required(x), "rotate", y, self);
        },
        { module: "decimal" },
      );
      ns.same_quantum = def(
        "Context.same_quantum(self, x, y, /)",
        function (self, x, y) {
          return call_method(_required(x), "same_quantum", y);
        },
        { module: "decimal" },
      );
      ns.scaleb = def(
        "Context.scaleb(self, x, y, /)",
        function (self, x, y) {
          return call_method(_required(x), "scaleb", y, self);
        },
        { module: "decimal" },
      );
      ns.shift = def(
        "Context.shift(self, x, y, /)",
        function (self, x, y) {
          return call_method(_required(x), "shift", y, self);
        },
        { module: "decimal" },
      );
      ns.sqrt = def(
        "Context.sqrt(self, x, /)",
        function (self, x) {
          return call_method(_required(x), "sqrt", self);
        },
        { module: "decimal" },
      );
      ns.subtract = def(
        "Context.subtract(self, x, y, /)",
        function (self, x, y) {
          return call_method(_required(x), "_difference", _required(y), self);
        },
        { module: "decimal" },
      );
      ns.to_eng_string = def(
        "Context.to_eng_string(self, x, /)",
        function (self, x) {
          return call_method(_required(x), "to_eng_string", self);
        },
        { module: "decimal" },
      );
      ns.to_integral_exact = def(
        "Context.to_integral_exact(self, x, /)",
        function (self, x) {
          return call_method(_required(x), "to_integral_exact", null, self);
        },
        { module: "decimal" },
      );
      ns.to_integral_value = def(
        "Context.to_integral_value(self, x, /)",
        function (self, x) {
          return call_method(_required(x), "to_integral_value", null, self);
        },
        { module: "decimal" },
      );
      ns.to_integral = ns.to_integral_value;
      ns.to_sci_string = def(
        "Context.to_sci_string(self, x, /)",
        function (self, x) {
          return call_method(_required(x), "_text", false, self);
        },
        { module: "decimal" },
      );
    },
    {},
    { module: "decimal" },
  ),
);
const _RANGES = /* @__PURE__ */ dict_of(
  ["prec", tuple_of(1, MAX_PREC, "valid range for prec is [1, MAX_PREC]")],
  ["Emin", tuple_of(MIN_EMIN, 0, "valid range for Emin is [MIN_EMIN, 0]")],
  ["Emax", tuple_of(0, MAX_EMAX, "valid range for Emax is [0, MAX_EMAX]")],
  ["capitals", tuple_of(0, 1, "valid values for capitals are 0 or 1")],
  ["clamp", tuple_of(0, 1, "valid values for clamp are 0 or 1")],
);
export const DefaultContext = /* @__PURE__ */ call(
  Context,
  28,
  ROUND_HALF_EVEN,
  -999999,
  999999,
  1,
  0,
  null,
  [DivisionByZero, Overflow, InvalidOperation],
);
export const BasicContext = /* @__PURE__ */ call(Context, 9, ROUND_HALF_UP, -999999, 999999, 1, 0, null, [
  DivisionByZero,
  Overflow,
  InvalidOperation,
  Clamped,
  Underflow,
]);
export const ExtendedContext = /* @__PURE__ */ call(
  Context,
  9,
  ROUND_HALF_EVEN,
  -999999,
  999999,
  1,
  0,
  null,
  [],
);
const _EXACT = /* @__PURE__ */ call(Context, 100000, ROUND_HALF_EVEN, MIN_EMIN, MAX_EMAX, 1, 0, null, []);
const _current = /* @__PURE__ */ ContextVar("decimal_context");
export let getcontext = /* @__PURE__ */ def(
  "getcontext()",
  function () {
    let context = _current.get(null);
    if (context == null) {
      context = copy$1(DefaultContext);
      _current.set(context);
    }
    return context;
  },
  { module: "decimal" },
);
export function setcontext(context) {
  if (!isinstance(context, Context)) {
    throw TypeError("argument must be a context");
  }
  if (contains(tuple_of(DefaultContext, BasicContext, ExtendedContext), context)) {
    context = copy$1(context);
    call_method(context, "clear_flags");
  }
  _current.set(context);
  return null;
}
def("setcontext(context, /)", setcontext, { module: "decimal" });
const _ContextManager = /* @__PURE__ */ define_class(
  "_ContextManager",
  [],
  class {
    __init__(context) {
      this._context = copy$1(context);
      this._saved = null;
    }
    __enter__() {
      this._saved = getcontext();
      _current.set(this._context);
      return this._context;
    }
    __exit__(...error$) {
      const error = tuple_from(error$);
      _current.set(this._saved);
      return null;
    }
  },
  { __init__: "(self, context)", __enter__: "(self)", __exit__: "(self, *error)" },
  {
    module: "decimal",
  },
);
export function localcontext(ctx = null, options) {
  const kwargs = dict_from(keywords(options));
  if (ctx == null) {
    ctx = getcontext();
  } else if (!isinstance(ctx, Context)) {
    throw TypeError("optional argument must be a context");
  }
  const manager = _ContextManager(ctx);
  for (const entry of each_temporary(items$1(kwargs))) {
    const [name, value] = unpack(entry, 2);
    if (
      not_contains(tuple_of("prec", "rounding", "Emin", "Emax", "capitals", "clamp", "flags", "traps"), name)
    ) {
      throw TypeError(`'${format(name)}' is an invalid keyword argument for this function`);
    }
    setattr(manager._context, name, value);
  }
  return manager;
}
def("localcontext(ctx=, **kwargs)", localcontext, { module: "decimal" });
