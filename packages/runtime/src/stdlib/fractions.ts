// @ts-nocheck
// biome-ignore-all lint: written by our compiler
// GENERATED from packages/runtime/python/fractions.py by `npm run library:python`. Do not edit.
/**
 * Rational numbers.
 *
 * Source: Library Reference, `fractions`; the words of errors are CPython's.
 */

import { call_special } from "../objects/all-attributes.ts";
import { attr, call_method } from "../objects/attributes.ts";
import { call, def } from "../objects/call.ts";
import { eq, ge, gt, is_, le, lt, ne } from "../objects/comparison.ts";
import { define_class } from "../objects/define-class.ts";
import { TypeError, ValueError, ZeroDivisionError } from "../objects/exceptions.ts";
import { float as float$1 } from "../objects/float.ts";
import { format } from "../objects/format.ts";
import { formatted } from "../objects/formatted.ts";
import { generator } from "../objects/generator.ts";
import { type_of } from "../objects/object.ts";
import { settable } from "../objects/plain-attributes.ts";
import { NotImplemented } from "../objects/singletons.ts";
import { slice_of as slice } from "../objects/slice.ts";
import { take_slots } from "../objects/slots.ts";
import { super_ } from "../objects/super.ts";
import { truth } from "../objects/truth.ts";
import { tuple_of } from "../objects/tuple.ts";
import { abs, divmod, pow as pow$1, round } from "../semantics/builtins/arithmetic.ts";
import { bool } from "../semantics/builtins/bool.ts";
import { complex } from "../semantics/builtins/complex.ts";
import { max } from "../semantics/builtins/extremes.ts";
import { float } from "../semantics/builtins/float.ts";
import { hasattr } from "../semantics/builtins/getattr.ts";
import { int } from "../semantics/builtins/int.ts";
import { isinstance } from "../semantics/builtins/isinstance.ts";
import { len } from "../semantics/builtins/len.ts";
import { range } from "../semantics/builtins/range.ts";
import { repr } from "../semantics/builtins/repr.ts";
import { str } from "../semantics/builtins/str.ts";
import { type } from "../semantics/builtins/type.ts";
import { join } from "../semantics/methods/joining.ts";
import { as_integer_ratio as as_integer_ratio$1 } from "../semantics/methods/numbers.ts";
import { zfill } from "../semantics/methods/padding.ts";
import { replace } from "../semantics/methods/searching.ts";
import { __trunc__ as __trunc__$1 } from "../semantics/methods/special.ts";
import { rstrip } from "../semantics/methods/splitting.ts";
import { add, floordiv, mod, mul, neg, pow, sub, truediv } from "../semantics/operators/arithmetic.ts";
import { invert } from "../semantics/operators/bitwise.ts";
import { contains, getitem } from "../semantics/operators/containers.ts";
import { iand, ifloordiv, imul } from "../semantics/operators/inplace.ts";
import { spread } from "../semantics/protocols/calls.ts";
import { anticipated, chain, expect, matches, relax } from "../semantics/protocols/exceptions.ts";
import { each } from "../semantics/protocols/iteration.ts";
import { unpack } from "../semantics/protocols/unpacking.ts";
import * as math from "./math.ts";
import * as numbers from "./numbers.ts";
import * as re from "./re.ts";
import * as sys from "./sys.ts";

const _TEXT = /* @__PURE__ */ re.compile(
  "\\s*(?P<sign>[-+]?)(?=\\d|\\.\\d)(?P<num>\\d*|\\d+(?:_\\d+)*)(?:(?P<slash>\\s*/\\s*)(?P<denom>\\d+(?:_\\d+)*)|(?:\\.(?P<decimal>\\d*|\\d+(?:_\\d+)*))?(?:E(?P<exp>[-+]?\\d+(?:_\\d+)*))?)\\s*",
  re.IGNORECASE,
);

function _from_text(text) {
  let value$1;
  const m = call_method(_TEXT, "fullmatch", text);
  if (m == null) {
    throw ValueError(`Invalid literal for Fraction: ${repr(text)}`);
  }
  let numerator = int(truth((value$1 = getitem(m, "num"))) ? value$1 : "0");
  let denominator = 1;
  if (truth(getitem(m, "denom"))) {
    denominator = int(getitem(m, "denom"));
  } else {
    if (truth(getitem(m, "decimal"))) {
      const digits = replace(getitem(m, "decimal"), "_", "");
      denominator = pow(10, len(digits));
      numerator = add(mul(numerator, denominator), int(digits));
    }
    if (truth(getitem(m, "exp"))) {
      const exponent = int(getitem(m, "exp"));
      if (exponent >= 0) {
        numerator = imul(numerator, pow(10, exponent));
      } else {
        denominator = imul(denominator, pow(10, neg(exponent)));
      }
    }
  }
  return tuple_of(truth(eq(getitem(m, "sign"), "-")) ? neg(numerator) : numerator, denominator);
}
def("_from_text(text)", _from_text, { module: "fractions" });

export const Fraction = /* @__PURE__ */ define_class(
  "Fraction",
  [numbers.Rational],
  class {
    static __slots__ = tuple_of("_numerator", "_denominator");

    static __new__(cls, numerator = 0, denominator = null) {
      const self = call_method(super_(Fraction, cls), "__new__", cls);
      if (denominator == null) {
        if (is_(type_of(numerator), int)) {
          settable(self, "_numerator")._numerator = numerator;
          settable(self, "_denominator")._denominator = 1;
          return self;
        }
        if (isinstance(numerator, numbers.Rational)) {
          settable(self, "_numerator")._numerator = attr(numerator.numerator, numerator, "numerator");
          settable(self, "_denominator")._denominator = attr(numerator.denominator, numerator, "denominator");
          return self;
        }
        if (
          isinstance(numerator, float) ||
          (!isinstance(numerator, tuple_of(str, type)) && hasattr(numerator, "as_integer_ratio"))
        ) {
          const [value$1, value$2] = unpack(as_integer_ratio$1(numerator), 2);
          settable(self, "_numerator")._numerator = value$1;
          settable(self, "_denominator")._denominator = value$2;
          return self;
        }
        if (!isinstance(numerator, str)) {
          throw TypeError("argument should be a string or a Rational instance");
        }
        [numerator, denominator] = unpack(_from_text(numerator), 2);
      } else if (is_(type_of(numerator), int) && is_(int, type_of(denominator))) {
      } else if (isinstance(numerator, numbers.Rational) && isinstance(denominator, numbers.Rational)) {
        [numerator, denominator] = [
          mul(
            attr(numerator.numerator, numerator, "numerator"),
            attr(denominator.denominator, denominator, "denominator"),
          ),
          mul(
            attr(denominator.numerator, denominator, "numerator"),
            attr(numerator.denominator, numerator, "denominator"),
          ),
        ];
      } else {
        throw TypeError("both arguments should be Rational instances");
      }
      if (truth(eq(denominator, 0))) {
        throw ZeroDivisionError(`Fraction(${formatted(numerator)}, 0)`);
      }
      let common = math.gcd(numerator, denominator);
      if (truth(lt(denominator, 0))) {
        common = neg(common);
      }
      settable(self, "_numerator")._numerator = floordiv(numerator, common);
      settable(self, "_denominator")._denominator = floordiv(denominator, common);
      return self;
    }

    static from_float(f) {
      let value$1;
      const cls = this;
      if (isinstance(f, numbers.Integral)) {
        return call(cls, f);
      }
      if (!isinstance(f, float)) {
        throw TypeError(
          `${formatted(attr(cls.__name__, cls, "__name__"))}.from_float() only takes floats, not ${repr(f)} (${formatted(attr((value$1 = type_of(f)).__name__, value$1, "__name__"))})`,
        );
      }
      return call(cls, ...spread(as_integer_ratio$1(f), cls));
    }

    static from_decimal(dec) {
      let value$1;
      const cls = this;
      if (isinstance(dec, numbers.Integral)) {
        return call(cls, int(dec));
      }
      if (!hasattr(dec, "as_integer_ratio") || isinstance(dec, float)) {
        throw TypeError(
          `${formatted(attr(cls.__name__, cls, "__name__"))}.from_decimal() only takes Decimals, not ${repr(dec)} (${formatted(attr((value$1 = type_of(dec)).__name__, value$1, "__name__"))})`,
        );
      }
      return call(cls, ...spread(as_integer_ratio$1(dec), cls));
    }

    get numerator() {
      return attr(this._numerator, this, "_numerator");
    }

    get denominator() {
      return attr(this._denominator, this, "_denominator");
    }

    is_integer() {
      return eq(attr(this._denominator, this, "_denominator"), 1);
    }

    as_integer_ratio() {
      return tuple_of(
        attr(this._numerator, this, "_numerator"),
        attr(this._denominator, this, "_denominator"),
      );
    }

    limit_denominator(max_denominator = 1000000) {
      if (truth(lt(max_denominator, 1))) {
        throw ValueError("max_denominator should be at least 1");
      }
      if (truth(le(attr(this._denominator, this, "_denominator"), max_denominator))) {
        return call(Fraction, this);
      }
      // Convergents of the continued fraction, as long as they fit.
      let [before, now] = [tuple_of(0, 1), tuple_of(1, 0)];
      let [n, d] = [attr(this._numerator, this, "_numerator"), attr(this._denominator, this, "_denominator")];
      while (true) {
        const a = floordiv(n, d);
        const size = add(getitem(before, 1), mul(a, getitem(now, 1)));
        if (truth(gt(size, max_denominator))) {
          break;
        }
        [before, now] = [now, tuple_of(add(getitem(before, 0), mul(a, getitem(now, 0))), size)];
        [n, d] = [d, sub(n, mul(a, d))];
      }
      const k = floordiv(sub(max_denominator, getitem(before, 1)), getitem(now, 1));
      const other = tuple_of(
        add(getitem(before, 0), mul(k, getitem(now, 0))),
        add(getitem(before, 1), mul(k, getitem(now, 1))),
      );
      if (truth(le(mul(mul(2, d), getitem(other, 1)), attr(this._denominator, this, "_denominator")))) {
        return call(Fraction, ...each(now));
      }
      return call(Fraction, ...each(other));
    }

    __repr__() {
      let value$1;
      return `${formatted(attr((value$1 = type_of(this)).__name__, value$1, "__name__"))}(${formatted(attr(this._numerator, this, "_numerator"))}, ${formatted(attr(this._denominator, this, "_denominator"))})`;
    }

    __str__() {
      return truth(eq(attr(this._denominator, this, "_denominator"), 1))
        ? str(attr(this._numerator, this, "_numerator"))
        : `${formatted(attr(this._numerator, this, "_numerator"))}/${formatted(attr(this._denominator, this, "_denominator"))}`;
    }

    __format__(spec) {
      let value$1;
      let m = call_method(_SPEC, "fullmatch", spec);
      if (m != null && getitem(m, "fill") != null && truth(getitem(m, "zero"))) {
        m = null;
      }
      if (m == null) {
        throw ValueError(
          `Invalid format specifier ${repr(spec)} for object of type ${repr(attr((value$1 = type_of(this)).__name__, value$1, "__name__"))}`,
        );
      }
      return truth(getitem(m, "type")) ? _formatted(this, m) : _plain(this, m, spec);
    }

    _binary(other, exact, rough) {
      if (isinstance(other, Fraction)) {
        return call(exact, this, other);
      }
      if (isinstance(other, int)) {
        return call(exact, this, call(Fraction, other));
      }
      if (isinstance(other, float)) {
        return call(rough, float(this), other);
      }
      if (isinstance(other, complex)) {
        return call(rough, float(this), other);
      }
      return NotImplemented;
    }

    _reflected(other, exact, rough) {
      if (isinstance(other, numbers.Rational)) {
        return call(exact, call(Fraction, other), this);
      }
      if (isinstance(other, numbers.Real)) {
        return call(rough, float(other), float(this));
      }
      if (isinstance(other, numbers.Complex)) {
        return call(rough, complex(other), float(this));
      }
      return NotImplemented;
    }

    __add__(b) {
      return call_method(
        this,
        "_binary",
        b,
        _add,
        def("Fraction.__add__.<locals>.<lambda>(x, y)", (x, y) => add(x, y), {
          module: "fractions",
        }),
      );
    }

    __radd__(a) {
      return call_method(
        this,
        "_reflected",
        a,
        _add,
        def("Fraction.__radd__.<locals>.<lambda>(x, y)", (x, y) => add(x, y), {
          module: "fractions",
        }),
      );
    }

    __sub__(b) {
      return call_method(
        this,
        "_binary",
        b,
        _sub,
        def("Fraction.__sub__.<locals>.<lambda>(x, y)", (x, y) => sub(x, y), {
          module: "fractions",
        }),
      );
    }

    __rsub__(a) {
      return call_method(
        this,
        "_reflected",
        a,
        _sub,
        def("Fraction.__rsub__.<locals>.<lambda>(x, y)", (x, y) => sub(x, y), {
          module: "fractions",
        }),
      );
    }

    __mul__(b) {
      return call_method(
        this,
        "_binary",
        b,
        _mul,
        def("Fraction.__mul__.<locals>.<lambda>(x, y)", (x, y) => mul(x, y), {
          module: "fractions",
        }),
      );
    }

    __rmul__(a) {
      return call_method(
        this,
        "_reflected",
        a,
        _mul,
        def("Fraction.__rmul__.<locals>.<lambda>(x, y)", (x, y) => mul(x, y), {
          module: "fractions",
        }),
      );
    }

    __truediv__(b) {
      return call_method(
        this,
        "_binary",
        b,
        _div,
        def("Fraction.__truediv__.<locals>.<lambda>(x, y)", (x, y) => truediv(x, y), {
          module: "fractions",
        }),
      );
    }

    __rtruediv__(a) {
      return call_method(
        this,
        "_reflected",
        a,
        _div,
        def("Fraction.__rtruediv__.<locals>.<lambda>(x, y)", (x, y) => truediv(x, y), {
          module: "fractions",
        }),
      );
    }

    __floordiv__(b) {
      return call_method(
        this,
        "_binary",
        b,
        _floordiv,
        def("Fraction.__floordiv__.<locals>.<lambda>(x, y)", (x, y) => floordiv(x, y), {
          module: "fractions",
        }),
      );
    }

    __rfloordiv__(a) {
      return call_method(
        this,
        "_reflected",
        a,
        _floordiv,
        def("Fraction.__rfloordiv__.<locals>.<lambda>(x, y)", (x, y) => floordiv(x, y), {
          module: "fractions",
        }),
      );
    }

    __mod__(b) {
      return call_method(
        this,
        "_binary",
        b,
        _mod,
        def("Fraction.__mod__.<locals>.<lambda>(x, y)", (x, y) => mod(x, y), {
          module: "fractions",
        }),
      );
    }

    __rmod__(a) {
      return call_method(
        this,
        "_reflected",
        a,
        _mod,
        def("Fraction.__rmod__.<locals>.<lambda>(x, y)", (x, y) => mod(x, y), {
          module: "fractions",
        }),
      );
    }

    __divmod__(b) {
      return call_method(
        this,
        "_binary",
        b,
        def("Fraction.__divmod__.<locals>.<lambda>(x, y)", (x, y) => tuple_of(_floordiv(x, y), _mod(x, y)), {
          module: "fractions",
        }),
        divmod,
      );
    }

    __rdivmod__(a) {
      return call_method(
        this,
        "_reflected",
        a,
        def("Fraction.__rdivmod__.<locals>.<lambda>(x, y)", (x, y) => tuple_of(_floordiv(x, y), _mod(x, y)), {
          module: "fractions",
        }),
        divmod,
      );
    }

    __pow__(b) {
      if (isinstance(b, numbers.Rational)) {
        if (truth(ne(attr(b.denominator, b, "denominator"), 1))) {
          return pow(float(this), float(b));
        }
        const power = attr(b.numerator, b, "numerator");
        const [n, d] = [
          attr(this._numerator, this, "_numerator"),
          attr(this._denominator, this, "_denominator"),
        ];
        if (truth(ge(power, 0))) {
          return call(Fraction, pow(n, power), pow(d, power));
        }
        if (truth(eq(n, 0))) {
          throw ZeroDivisionError(`Fraction(${formatted(pow(d, neg(power)))}, 0)`);
        }
        return call(Fraction, pow(d, neg(power)), pow(n, neg(power)));
      }
      if (isinstance(b, tuple_of(float, complex))) {
        return pow(float(this), b);
      }
      return NotImplemented;
    }

    __rpow__(a) {
      if (
        truth(eq(attr(this._denominator, this, "_denominator"), 1)) &&
        truth(ge(attr(this._numerator, this, "_numerator"), 0))
      ) {
        return pow(a, attr(this._numerator, this, "_numerator"));
      }
      if (isinstance(a, numbers.Rational)) {
        return pow(
          call(Fraction, attr(a.numerator, a, "numerator"), attr(a.denominator, a, "denominator")),
          this,
        );
      }
      if (truth(eq(attr(this._denominator, this, "_denominator"), 1))) {
        return pow(a, attr(this._numerator, this, "_numerator"));
      }
      return pow(a, float(this));
    }

    __pos__() {
      return call(
        Fraction,
        attr(this._numerator, this, "_numerator"),
        attr(this._denominator, this, "_denominator"),
      );
    }

    __neg__() {
      return call(
        Fraction,
        neg(attr(this._numerator, this, "_numerator")),
        attr(this._denominator, this, "_denominator"),
      );
    }

    __abs__() {
      return call(
        Fraction,
        abs(attr(this._numerator, this, "_numerator")),
        attr(this._denominator, this, "_denominator"),
      );
    }

    __int__() {
      return __trunc__$1(this);
    }

    __trunc__() {
      return truth(lt(attr(this._numerator, this, "_numerator"), 0))
        ? neg(
            floordiv(
              neg(attr(this._numerator, this, "_numerator")),
              attr(this._denominator, this, "_denominator"),
            ),
          )
        : floordiv(attr(this._numerator, this, "_numerator"), attr(this._denominator, this, "_denominator"));
    }

    __floor__() {
      return floordiv(
        attr(this._numerator, this, "_numerator"),
        attr(this._denominator, this, "_denominator"),
      );
    }

    __ceil__() {
      return neg(
        floordiv(
          neg(attr(this._numerator, this, "_numerator")),
          attr(this._denominator, this, "_denominator"),
        ),
      );
    }

    __round__(ndigits = null) {
      if (ndigits == null) {
        const [whole, rest] = unpack(
          divmod(attr(this._numerator, this, "_numerator"), attr(this._denominator, this, "_denominator")),
          2,
        );
        if (truth(lt(mul(rest, 2), attr(this._denominator, this, "_denominator")))) {
          return whole;
        }
        if (truth(gt(mul(rest, 2), attr(this._denominator, this, "_denominator")))) {
          return add(whole, 1);
        }
        return truth(eq(mod(whole, 2), 0)) ? whole : add(whole, 1);
      }
      const shift = pow(10, abs(ndigits));
      return truth(gt(ndigits, 0))
        ? call(Fraction, round(mul(this, shift)), shift)
        : call(Fraction, mul(round(truediv(this, shift)), shift));
    }

    __hash__() {
      let value$1, value$2;
      const modulus = attr((value$1 = sys.hash_info).modulus, value$1, "modulus");
      let inverse, value;
      let completed = false;
      const outer = expect(ValueError);
      try {
        inverse = pow$1(attr(this._denominator, this, "_denominator"), -1, modulus);
        completed = true;
      } catch (error) {
        const exception = anticipated(error);
        if (!matches(exception, ValueError)) throw error;
        try {
          value = attr((value$2 = sys.hash_info).inf, value$2, "inf");
        } catch (inner) {
          throw chain(inner, exception);
        }
      } finally {
        relax(outer);
      }
      if (completed) {
        value = mod(mul(mod(abs(attr(this._numerator, this, "_numerator")), modulus), inverse), modulus);
      }
      const result = truth(ge(attr(this._numerator, this, "_numerator"), 0)) ? value : neg(value);
      return truth(eq(result, -1)) ? -2 : result;
    }

    __eq__(b) {
      let value$1, value$2;
      if (is_(type_of(b), int)) {
        return truth((value$1 = eq(attr(this._numerator, this, "_numerator"), b)))
          ? eq(attr(this._denominator, this, "_denominator"), 1)
          : value$1;
      }
      if (isinstance(b, numbers.Rational)) {
        return truth(
          (value$2 = eq(attr(this._numerator, this, "_numerator"), attr(b.numerator, b, "numerator"))),
        )
          ? eq(attr(this._denominator, this, "_denominator"), attr(b.denominator, b, "denominator"))
          : value$2;
      }
      if (isinstance(b, numbers.Complex) && truth(eq(attr(b.imag, b, "imag"), 0))) {
        b = attr(b.real, b, "real");
      }
      if (isinstance(b, float)) {
        if (math.isnan(b) || math.isinf(b)) {
          return eq(float$1(0), b);
        }
        return eq(this, call(Fraction, b));
      }
      return NotImplemented;
    }

    _compare(other, by) {
      if (isinstance(other, numbers.Rational)) {
        return call(
          by,
          mul(attr(this._numerator, this, "_numerator"), attr(other.denominator, other, "denominator")),
          mul(attr(this._denominator, this, "_denominator"), attr(other.numerator, other, "numerator")),
        );
      }
      if (isinstance(other, float)) {
        if (math.isnan(other) || math.isinf(other)) {
          return call(by, float$1(0), other);
        }
        return call(by, this, call(Fraction, other));
      }
      return NotImplemented;
    }

    __lt__(b) {
      return call_method(
        this,
        "_compare",
        b,
        def("Fraction.__lt__.<locals>.<lambda>(x, y)", (x, y) => lt(x, y), {
          module: "fractions",
        }),
      );
    }

    __gt__(b) {
      return call_method(
        this,
        "_compare",
        b,
        def("Fraction.__gt__.<locals>.<lambda>(x, y)", (x, y) => gt(x, y), {
          module: "fractions",
        }),
      );
    }

    __le__(b) {
      return call_method(
        this,
        "_compare",
        b,
        def("Fraction.__le__.<locals>.<lambda>(x, y)", (x, y) => le(x, y), {
          module: "fractions",
        }),
      );
    }

    __ge__(b) {
      return call_method(
        this,
        "_compare",
        b,
        def("Fraction.__ge__.<locals>.<lambda>(x, y)", (x, y) => ge(x, y), {
          module: "fractions",
        }),
      );
    }

    __bool__() {
      return bool(attr(this._numerator, this, "_numerator"));
    }

    __copy__() {
      return is_(type_of(this), Fraction)
        ? this
        : call(
            type_of(this),
            attr(this._numerator, this, "_numerator"),
            attr(this._denominator, this, "_denominator"),
          );
    }

    __deepcopy__(memo) {
      return call_special(this, "__copy__");
    }

    __reduce__() {
      return tuple_of(
        type_of(this),
        tuple_of(attr(this._numerator, this, "_numerator"), attr(this._denominator, this, "_denominator")),
      );
    }
  },
  {
    __new__: "@staticmethod (cls, numerator=, denominator=)",
    from_float: "@classmethod (cls, f)",
    from_decimal: "@classmethod (cls, dec)",
    numerator: "@property",
    denominator: "@property",
    is_integer: "(self)",
    as_integer_ratio: "(self)",
    limit_denominator: "(self, max_denominator=)",
    __repr__: "(self)",
    __str__: "(self)",
    __format__: "(self, spec)",
    _binary: "(self, other, exact, rough)",
    _reflected: "(self, other, exact, rough)",
    __add__: "(a, b)",
    __radd__: "(b, a)",
    __sub__: "(a, b)",
    __rsub__: "(b, a)",
    __mul__: "(a, b)",
    __rmul__: "(b, a)",
    __truediv__: "(a, b)",
    __rtruediv__: "(b, a)",
    __floordiv__: "(a, b)",
    __rfloordiv__: "(b, a)",
    __mod__: "(a, b)",
    __rmod__: "(b, a)",
    __divmod__: "(a, b)",
    __rdivmod__: "(b, a)",
    __pow__: "(a, b)",
    __rpow__: "(b, a)",
    __pos__: "(a)",
    __neg__: "(a)",
    __abs__: "(a)",
    __int__: "(a)",
    __trunc__: "(a)",
    __floor__: "(a)",
    __ceil__: "(a)",
    __round__: "(self, ndigits=)",
    __hash__: "(self)",
    __eq__: "(a, b)",
    _compare: "(self, other, by)",
    __lt__: "(a, b)",
    __gt__: "(a, b)",
    __le__: "(a, b)",
    __ge__: "(a, b)",
    __bool__: "(a)",
    __copy__: "(self)",
    __deepcopy__: "(self, memo)",
    __reduce__: "(self)",
  },
  { module: "fractions", take_slots },
);

function _add(a, b) {
  return call(
    Fraction,
    add(
      mul(attr(a._numerator, a, "_numerator"), attr(b._denominator, b, "_denominator")),
      mul(attr(b._numerator, b, "_numerator"), attr(a._denominator, a, "_denominator")),
    ),
    mul(attr(a._denominator, a, "_denominator"), attr(b._denominator, b, "_denominator")),
  );
}
def("_add(a, b)", _add, { module: "fractions" });

function _sub(a, b) {
  return call(
    Fraction,
    sub(
      mul(attr(a._numerator, a, "_numerator"), attr(b._denominator, b, "_denominator")),
      mul(attr(b._numerator, b, "_numerator"), attr(a._denominator, a, "_denominator")),
    ),
    mul(attr(a._denominator, a, "_denominator"), attr(b._denominator, b, "_denominator")),
  );
}
def("_sub(a, b)", _sub, { module: "fractions" });

function _mul(a, b) {
  return call(
    Fraction,
    mul(attr(a._numerator, a, "_numerator"), attr(b._numerator, b, "_numerator")),
    mul(attr(a._denominator, a, "_denominator"), attr(b._denominator, b, "_denominator")),
  );
}
def("_mul(a, b)", _mul, { module: "fractions" });

function _div(a, b) {
  if (truth(eq(attr(b._numerator, b, "_numerator"), 0))) {
    const sign = sub(gt(attr(a._numerator, a, "_numerator"), 0), lt(attr(a._numerator, a, "_numerator"), 0));
    throw ZeroDivisionError(`Fraction(${formatted(sign)}, 0)`);
  }
  return call(
    Fraction,
    mul(attr(a._numerator, a, "_numerator"), attr(b._denominator, b, "_denominator")),
    mul(attr(b._numerator, b, "_numerator"), attr(a._denominator, a, "_denominator")),
  );
}
def("_div(a, b)", _div, { module: "fractions" });

function _floordiv(a, b) {
  return floordiv(
    mul(attr(a._numerator, a, "_numerator"), attr(b._denominator, b, "_denominator")),
    mul(attr(a._denominator, a, "_denominator"), attr(b._numerator, b, "_numerator")),
  );
}
def("_floordiv(a, b)", _floordiv, { module: "fractions" });

function _mod(a, b) {
  const common = mul(attr(a._denominator, a, "_denominator"), attr(b._denominator, b, "_denominator"));
  return call(
    Fraction,
    mod(
      mul(attr(a._numerator, a, "_numerator"), attr(b._denominator, b, "_denominator")),
      mul(attr(b._numerator, b, "_numerator"), attr(a._denominator, a, "_denominator")),
    ),
    common,
  );
}
def("_mod(a, b)", _mod, { module: "fractions" });

const _SPEC = /* @__PURE__ */ re.compile(
  "(?:(?P<fill>.)?(?P<align>[<>=^]))?(?P<sign>[-+ ]?)(?P<no_neg_zero>z)?(?P<alt>#)?(?P<zero>0(?=[0-9]))?(?P<width>[0-9]+)?(?P<thousands>[,_])?(?:\\.(?P<precision>[0-9]+))?(?P<type>[eEfFgG%]?)",
  re.DOTALL,
);

function _padded(body, sign, m, align) {
  let value$1, value$2;
  const fill = truth((value$1 = getitem(m, "fill"))) ? value$1 : " ";
  const width = int(truth((value$2 = getitem(m, "width"))) ? value$2 : "0");
  const missing = max(0, sub(sub(width, len(sign)), len(body)));
  if (truth(eq(align, "<"))) {
    return add(add(sign, body), mul(fill, missing));
  }
  if (truth(eq(align, "^"))) {
    const half = floordiv(missing, 2);
    return add(add(add(mul(fill, half), sign), body), mul(fill, sub(missing, half)));
  }
  if (truth(eq(align, "="))) {
    return add(add(sign, mul(fill, missing)), body);
  }
  return add(add(mul(fill, missing), sign), body);
}
def("_padded(body, sign, m, align)", _padded, { module: "fractions" });

/** Without a type: the fraction itself. */
function _plain(x, m, spec) {
  let value$1, value$2, value$3;
  if (truth(getitem(m, "zero")) || truth(getitem(m, "no_neg_zero")) || truth(getitem(m, "precision"))) {
    throw ValueError(
      `Invalid format specifier ${repr(spec)} for object of type ${repr(attr((value$1 = type_of(x)).__name__, value$1, "__name__"))}`,
    );
  }
  const grouping = truth((value$2 = getitem(m, "thousands"))) ? value$2 : "";
  let body = `${format(abs(attr(x._numerator, x, "_numerator")), `${formatted(grouping)}`)}`;
  if (truth(gt(attr(x._denominator, x, "_denominator"), 1)) || truth(getitem(m, "alt"))) {
    body = body + `/${format(attr(x._denominator, x, "_denominator"), `${formatted(grouping)}`)}`;
  }
  const sign = truth(lt(x, 0)) ? "-" : truth(eq(getitem(m, "sign"), "-")) ? "" : getitem(m, "sign");
  return _padded(body, sign, m, truth((value$3 = getitem(m, "align"))) ? value$3 : ">");
}
def("_plain(x, m, spec)", _plain, { module: "fractions" });

/** The absolute value in units of 10**exponent, half to even. */
function _rounded(n, d, exponent) {
  if (truth(ge(exponent, 0))) {
    d = imul(d, pow(10, exponent));
  } else {
    n = imul(n, pow(10, neg(exponent)));
  }
  let [whole, rest] = unpack(divmod(add(n, floordiv(d, 2)), d), 2);
  if (truth(eq(rest, 0)) && truth(eq(mod(d, 2), 0))) {
    whole = iand(whole, invert(1));
  }
  return whole;
}
def("_rounded(n, d, exponent)", _rounded, { module: "fractions" });

function _formatted(x, m) {
  let value$1, value$2, value$3;
  const kind = getitem(m, "type");
  const precision = int(truth((value$1 = getitem(m, "precision"))) ? value$1 : "6");
  const [n, d] = [abs(attr(x._numerator, x, "_numerator")), attr(x._denominator, x, "_denominator")];
  let negative = lt(attr(x._numerator, x, "_numerator"), 0);
  const trim = contains("gG", kind) && !truth(getitem(m, "alt"));
  let exponent, digits, point, shown;
  if (contains("fF%", kind)) {
    exponent = neg(precision);
    if (truth(eq(kind, "%"))) {
      exponent = sub(exponent, 2);
    }
    digits = _rounded(n, d, exponent);
    point = precision;
    shown = null;
  } else {
    const figures = contains("gG", kind) ? max(precision, 1) : add(precision, 1);
    if (truth(eq(n, 0))) {
      [digits, exponent] = [0, sub(1, figures)];
    } else {
      let size = len(str(n)) - len(str(d));
      if (truth(size >= 0 ? le(mul(pow(10, size), d), n) : le(d, mul(n, pow(10, neg(size)))))) {
        size = add(size, 1);
      }
      exponent = sub(size, figures);
      digits = _rounded(n, d, exponent);
      if (len(str(digits)) === add(figures, 1)) {
        digits = ifloordiv(digits, 10);
        exponent = add(exponent, 1);
      }
    }
    const place = sub(add(exponent, figures), 1);
    if (contains("eE", kind) || !(-4 <= place && place < figures)) {
      point = sub(figures, 1);
      shown = place;
    } else {
      point = neg(exponent);
      shown = null;
    }
  }
  if (truth(eq(digits, 0)) && truth(negative) && truth(getitem(m, "no_neg_zero"))) {
    negative = false;
  }
  const text = zfill(str(digits), add(point, 1));
  let [leading, trailing] = [
    getitem(text, slice(null, sub(len(text), point))),
    getitem(text, slice(sub(len(text), point), null)),
  ];
  if (trim) {
    trailing = rstrip(trailing, "0");
  }
  let end = truth(eq(kind, "%")) ? "%" : "";
  if (shown != null) {
    end = `${contains("EG", kind) ? "E" : "e"}${truth(lt(shown, 0)) ? "-" : "+"}${format(abs(shown), "02")}`;
  }
  const tail = (trailing || truth(getitem(m, "alt")) ? "." : "") + trailing + end;
  const sign = truth(negative) ? "-" : truth(eq(getitem(m, "sign"), "-")) ? "" : getitem(m, "sign");
  const grouping = truth((value$2 = getitem(m, "thousands"))) ? value$2 : "";
  if (truth(getitem(m, "zero"))) {
    const room = sub(sub(int(getitem(m, "width")), len(sign)), len(tail));
    leading = zfill(leading, truth(grouping) ? add(floordiv(mul(3, room), 4), 1) : room);
  }
  if (truth(grouping)) {
    const first = 1 + mod(len(leading) - 1, 3);
    leading = add(
      getitem(leading, slice(null, first)),
      join(
        "",
        generator("_formatted.<locals>.<genexpr>(.0)", function* (source) {
          for (const at of source) {
            yield add(grouping, getitem(leading, slice(at, at + 3)));
          }
        })(each(range(first, len(leading), 3))),
      ),
    );
  }
  return _padded(add(leading, tail), sign, m, truth((value$3 = getitem(m, "align"))) ? value$3 : ">");
}
def("_formatted(x, m)", _formatted, { module: "fractions" });
