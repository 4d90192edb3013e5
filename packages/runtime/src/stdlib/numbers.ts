// @ts-nocheck
// biome-ignore-all lint: written by our compiler
// GENERATED from packages/runtime/python/numbers.py by `npm run library:python`. Do not edit.
/**
 * The tower of numbers.
 *
 * Source: Library Reference, `numbers`.
 */

import { attr, call_method } from "../objects/attributes.ts";
import { call, def } from "../objects/call.ts";
import { ne } from "../objects/comparison.ts";
import { define_class } from "../objects/define-class.ts";
import { NotImplementedError } from "../objects/exceptions.ts";
import { take_slots } from "../objects/slots.ts";
import { tuple_of } from "../objects/tuple.ts";
import { complex } from "../semantics/builtins/complex.ts";
import { property } from "../semantics/builtins/descriptors.ts";
import { float } from "../semantics/builtins/float.ts";
import { int } from "../semantics/builtins/int.ts";
import { add, floordiv, mod, neg, pos, truediv } from "../semantics/operators/arithmetic.ts";
import { ABC, abstractmethod } from "./abc.ts";

export const Number = /* @__PURE__ */ define_class(
  "Number",
  [ABC],
  class {
    static __slots__ = tuple_of();
    static __hash__ = null;
  },
  {},
  { module: "numbers", take_slots },
);

export const Complex = /* @__PURE__ */ define_class(
  "Complex",
  [Number],
  class {
    static __slots__ = tuple_of();

    /** As a complex. */
    static __complex__ = call(
      abstractmethod,
      def(
        "Complex.__complex__(self)",
        function (self) {
          return null;
        },
        { module: "numbers" },
      ),
    );

    __bool__() {
      return ne(this, 0);
    }

    static real = property(
      call(
        abstractmethod,
        def(
          "Complex.real(self)",
          function (self) {
            throw NotImplementedError();
          },
          { module: "numbers" },
        ),
      ),
    );

    static imag = property(
      call(
        abstractmethod,
        def(
          "Complex.imag(self)",
          function (self) {
            throw NotImplementedError();
          },
          { module: "numbers" },
        ),
      ),
    );

    static __add__ = call(
      abstractmethod,
      def(
        "Complex.__add__(self, other)",
        function (self, other) {
          throw NotImplementedError();
        },
        { module: "numbers" },
      ),
    );

    static __radd__ = call(
      abstractmethod,
      def(
        "Complex.__radd__(self, other)",
        function (self, other) {
          throw NotImplementedError();
        },
        { module: "numbers" },
      ),
    );

    static __neg__ = call(
      abstractmethod,
      def(
        "Complex.__neg__(self)",
        function (self) {
          throw NotImplementedError();
        },
        { module: "numbers" },
      ),
    );

    static __pos__ = call(
      abstractmethod,
      def(
        "Complex.__pos__(self)",
        function (self) {
          throw NotImplementedError();
        },
        { module: "numbers" },
      ),
    );

    __sub__(other) {
      return add(this, neg(other));
    }

    __rsub__(other) {
      return add(neg(this), other);
    }

    static __mul__ = call(
      abstractmethod,
      def(
        "Complex.__mul__(self, other)",
        function (self, other) {
          throw NotImplementedError();
        },
        { module: "numbers" },
      ),
    );

    static __rmul__ = call(
      abstractmethod,
      def(
        "Complex.__rmul__(self, other)",
        function (self, other) {
          throw NotImplementedError();
        },
        { module: "numbers" },
      ),
    );

    static __truediv__ = call(
      abstractmethod,
      def(
        "Complex.__truediv__(self, other)",
        function (self, other) {
          throw NotImplementedError();
        },
        { module: "numbers" },
      ),
    );

    static __rtruediv__ = call(
      abstractmethod,
      def(
        "Complex.__rtruediv__(self, other)",
        function (self, other) {
          throw NotImplementedError();
        },
        { module: "numbers" },
      ),
    );

    static __pow__ = call(
      abstractmethod,
      def(
        "Complex.__pow__(self, exponent)",
        function (self, exponent) {
          throw NotImplementedError();
        },
        { module: "numbers" },
      ),
    );

    static __rpow__ = call(
      abstractmethod,
      def(
        "Complex.__rpow__(self, base)",
        function (self, base) {
          throw NotImplementedError();
        },
        { module: "numbers" },
      ),
    );

    static __abs__ = call(
      abstractmethod,
      def(
        "Complex.__abs__(self)",
        function (self) {
          throw NotImplementedError();
        },
        { module: "numbers" },
      ),
    );

    static conjugate = call(
      abstractmethod,
      def(
        "Complex.conjugate(self)",
        function (self) {
          throw NotImplementedError();
        },
        { module: "numbers" },
      ),
    );

    static __eq__ = call(
      abstractmethod,
      def(
        "Complex.__eq__(self, other)",
        function (self, other) {
          throw NotImplementedError();
        },
        { module: "numbers" },
      ),
    );
  },
  { __bool__: "(self)", __sub__: "(self, other)", __rsub__: "(self, other)" },
  {
    module: "numbers",
    take_slots,
  },
);

export const Real = /* @__PURE__ */ define_class(
  "Real",
  [Complex],
  class {
    static __slots__ = tuple_of();

    static __float__ = call(
      abstractmethod,
      def(
        "Real.__float__(self)",
        function (self) {
          throw NotImplementedError();
        },
        { module: "numbers" },
      ),
    );

    static __trunc__ = call(
      abstractmethod,
      def(
        "Real.__trunc__(self)",
        function (self) {
          throw NotImplementedError();
        },
        { module: "numbers" },
      ),
    );

    static __floor__ = call(
      abstractmethod,
      def(
        "Real.__floor__(self)",
        function (self) {
          throw NotImplementedError();
        },
        { module: "numbers" },
      ),
    );

    static __ceil__ = call(
      abstractmethod,
      def(
        "Real.__ceil__(self)",
        function (self) {
          throw NotImplementedError();
        },
        { module: "numbers" },
      ),
    );

    static __round__ = call(
      abstractmethod,
      def(
        "Real.__round__(self, ndigits=)",
        function (self, ndigits = null) {
          throw NotImplementedError();
        },
        { module: "numbers" },
      ),
    );

    __divmod__(other) {
      return tuple_of(floordiv(this, other), mod(this, other));
    }

    __rdivmod__(other) {
      return tuple_of(floordiv(other, this), mod(other, this));
    }

    static __floordiv__ = call(
      abstractmethod,
      def(
        "Real.__floordiv__(self, other)",
        function (self, other) {
          throw NotImplementedError();
        },
        { module: "numbers" },
      ),
    );

    static __rfloordiv__ = call(
      abstractmethod,
      def(
        "Real.__rfloordiv__(self, other)",
        function (self, other) {
          throw NotImplementedError();
        },
        { module: "numbers" },
      ),
    );

    static __mod__ = call(
      abstractmethod,
      def(
        "Real.__mod__(self, other)",
        function (self, other) {
          throw NotImplementedError();
        },
        { module: "numbers" },
      ),
    );

    static __rmod__ = call(
      abstractmethod,
      def(
        "Real.__rmod__(self, other)",
        function (self, other) {
          throw NotImplementedError();
        },
        { module: "numbers" },
      ),
    );

    static __lt__ = call(
      abstractmethod,
      def(
        "Real.__lt__(self, other)",
        function (self, other) {
          throw NotImplementedError();
        },
        { module: "numbers" },
      ),
    );

    static __le__ = call(
      abstractmethod,
      def(
        "Real.__le__(self, other)",
        function (self, other) {
          throw NotImplementedError();
        },
        { module: "numbers" },
      ),
    );

    __complex__() {
      return complex(float(this));
    }

    get real() {
      return pos(this);
    }

    get imag() {
      return 0;
    }

    conjugate() {
      return pos(this);
    }
  },
  {
    __divmod__: "(self, other)",
    __rdivmod__: "(self, other)",
    __complex__: "(self)",
    real: "@property",
    imag: "@property",
    conjugate: "(self)",
  },
  { module: "numbers", take_slots },
);

export const Rational = /* @__PURE__ */ define_class(
  "Rational",
  [Real],
  class {
    static __slots__ = tuple_of();

    static numerator = property(
      call(
        abstractmethod,
        def(
          "Rational.numerator(self)",
          function (self) {
            throw NotImplementedError();
          },
          { module: "numbers" },
        ),
      ),
    );

    static denominator = property(
      call(
        abstractmethod,
        def(
          "Rational.denominator(self)",
          function (self) {
            throw NotImplementedError();
          },
          { module: "numbers" },
        ),
      ),
    );

    __float__() {
      return truediv(
        int(attr(this.numerator, this, "numerator")),
        int(attr(this.denominator, this, "denominator")),
      );
    }
  },
  { __float__: "(self)" },
  { module: "numbers", take_slots },
);

export const Integral = /* @__PURE__ */ define_class(
  "Integral",
  [Rational],
  class {
    static __slots__ = tuple_of();

    static __int__ = call(
      abstractmethod,
      def(
        "Integral.__int__(self)",
        function (self) {
          throw NotImplementedError();
        },
        { module: "numbers" },
      ),
    );

    __index__() {
      return int(this);
    }

    static __pow__ = call(
      abstractmethod,
      def(
        "Integral.__pow__(self, exponent, modulus=)",
        function (self, exponent, modulus = null) {
          throw NotImplementedError();
        },
        { module: "numbers" },
      ),
    );

    static __lshift__ = call(
      abstractmethod,
      def(
        "Integral.__lshift__(self, other)",
        function (self, other) {
          throw NotImplementedError();
        },
        { module: "numbers" },
      ),
    );

    static __rshift__ = call(
      abstractmethod,
      def(
        "Integral.__rshift__(self, other)",
        function (self, other) {
          throw NotImplementedError();
        },
        { module: "numbers" },
      ),
    );

    static __and__ = call(
      abstractmethod,
      def(
        "Integral.__and__(self, other)",
        function (self, other) {
          throw NotImplementedError();
        },
        { module: "numbers" },
      ),
    );

    static __xor__ = call(
      abstractmethod,
      def(
        "Integral.__xor__(self, other)",
        function (self, other) {
          throw NotImplementedError();
        },
        { module: "numbers" },
      ),
    );

    static __or__ = call(
      abstractmethod,
      def(
        "Integral.__or__(self, other)",
        function (self, other) {
          throw NotImplementedError();
        },
        { module: "numbers" },
      ),
    );

    static __invert__ = call(
      abstractmethod,
      def(
        "Integral.__invert__(self)",
        function (self) {
          throw NotImplementedError();
        },
        { module: "numbers" },
      ),
    );

    __float__() {
      return float(int(this));
    }

    get numerator() {
      return pos(this);
    }

    get denominator() {
      return 1;
    }
  },
  { __index__: "(self)", __float__: "(self)", numerator: "@property", denominator: "@property" },
  {
    module: "numbers",
    take_slots,
  },
);

call_method(Complex, "register", complex);
call_method(Real, "register", float);
call_method(Integral, "register", int);
