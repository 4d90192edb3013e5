// @ts-nocheck
// biome-ignore-all lint: written by our compiler
// GENERATED from packages/runtime/python/decimal/context.py by `npm run library:python`. Do not edit.
/**
 * `Context`, and which one is current: `getcontext`, `setcontext`, `localcontext`.
 *
 * Source: Library Reference, `decimal`: Context objects.
 */

import { call_special } from "../../objects/all-attributes.ts";
import { attr, call_method } from "../../objects/attributes.ts";
import * as _c_types from "../../objects/c-types.ts";
import { call, def } from "../../objects/call.ts";
import { eq, gt, le } from "../../objects/comparison.ts";
import { define_class } from "../../objects/define-class.ts";
import { dict_from, dict_of } from "../../objects/dict.ts";
import { AttributeError, TypeError, ValueError } from "../../objects/exceptions.ts";
import { formatted } from "../../objects/formatted.ts";
import { generator } from "../../objects/generator.ts";
import { settable } from "../../objects/plain-attributes.ts";
import { keywords } from "../../objects/signature.ts";
import { take_slots } from "../../objects/slots.ts";
import { truth } from "../../objects/truth.ts";
import { tuple_from, tuple_of } from "../../objects/tuple.ts";
import { property } from "../../semantics/builtins/descriptors.ts";
import { dict } from "../../semantics/builtins/dict.ts";
import { int } from "../../semantics/builtins/int.ts";
import { isinstance } from "../../semantics/builtins/isinstance.ts";
import { object } from "../../semantics/builtins/object.ts";
import { setattr } from "../../semantics/builtins/setattr.ts";
import { copy as copy$1 } from "../../semantics/methods/copy.ts";
import { items as items$1 } from "../../semantics/methods/items.ts";
import { join } from "../../semantics/methods/joining.ts";
import { sub } from "../../semantics/operators/arithmetic.ts";
import { contains, getitem, not_contains, setitem } from "../../semantics/operators/containers.ts";
import { each, each_temporary, rows } from "../../semantics/protocols/iteration.ts";
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
import { count_digits } from "../decimal/digits.ts";
import { inverted, logical } from "../decimal/logic.ts";
import { both_made, Decimal, made, required } from "../decimal/number.ts";
import { exponential_of, logarithm, power, power_modulo, root } from "../decimal/powers.ts";
import { fixed, integral, normalized, quantized, signed, WRONG_ROUNDING } from "../decimal/rounding.ts";
import {
  Clamped,
  ConversionSyntax,
  DivisionByZero,
  FloatOperation,
  Inexact,
  InvalidOperation,
  MAX_EMAX,
  MAX_PREC,
  MIN_EMIN,
  Overflow,
  ROUND_CEILING,
  ROUND_FLOOR,
  ROUND_HALF_EVEN,
  ROUND_HALF_UP,
  ROUNDINGS,
  Rounded,
  SIGNALS,
  Subnormal,
  Underflow,
} from "../decimal/signals.ts";
import { current, DEFAULT, flags_from, set_current } from "../decimal/state.ts";
import { text_of } from "../decimal/text.ts";
import { absolute, is_nan, nan, negated, signed_as, total_order, whole_number } from "../decimal/values.ts";
import { and_, or_, xor } from "../operator.ts";

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

const _RANGES = /* @__PURE__ */ dict_of(
  ["prec", tuple_of(1, MAX_PREC, "valid range for prec is [1, MAX_PREC]")],
  ["Emin", tuple_of(MIN_EMIN, 0, "valid range for Emin is [MIN_EMIN, 0]")],
  ["Emax", tuple_of(0, MAX_EMAX, "valid range for Emax is [0, MAX_EMAX]")],
  ["capitals", tuple_of(0, 1, "valid values for capitals are 0 or 1")],
  ["clamp", tuple_of(0, 1, "valid values for clamp are 0 or 1")],
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

/** The one context of a state. */
function _face_of(state) {
  if (attr(state.face, state, "face") == null) {
    const face = call_special(object, "__new__", Context);
    call_special(object, "__setattr__", face, "_state", state);
    settable(state, "face").face = face;
  }
  return attr(state.face, state, "face");
}
def("_face_of(state)", _face_of, { module: "decimal" });

function _decimal(x) {
  if (!isinstance(x, Decimal)) {
    throw TypeError("argument must be a Decimal");
  }
  return x;
}
def("_decimal(x)", _decimal, { module: "decimal" });

export const Context = /* @__PURE__ */ call(
  attr(_c_types.of_c, _c_types, "of_c"),
  define_class(
    "Context",
    [],
    (ns) => {
      ns.__module__ = "decimal";
      ns.__slots__ = tuple_of("_state");

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
          const state = copy$1(DEFAULT);
          settable(state, "flags").flags = call(flags_from, flags);
          if (traps != null) {
            settable(state, "traps").traps = call(flags_from, traps);
          }
          settable(state, "face").face = self;
          call_special(object, "__setattr__", self, "_state", state);
          for (const entry of rows(
            tuple_of(
              tuple_of("prec", prec),
              tuple_of("rounding", rounding),
              tuple_of("Emin", Emin),
              tuple_of("Emax", Emax),
              tuple_of("capitals", capitals),
              tuple_of("clamp", clamp),
            ),
          )) {
            const [name, value] = unpack(entry, 2);
            if (value != null) {
              setattr(self, name, value);
            }
          }
        },
        { module: "decimal" },
      );

      ns.prec = property(
        def(
          "Context.<lambda>(self)",
          (self) => {
            let value$1;
            return attr((value$1 = attr(self._state, self, "_state")).prec, value$1, "prec");
          },
          { module: "decimal" },
        ),
      );
      ns.rounding = property(
        def(
          "Context.<lambda>(self)",
          (self) => {
            let value$1;
            return attr((value$1 = attr(self._state, self, "_state")).rounding, value$1, "rounding");
          },
          { module: "decimal" },
        ),
      );
      ns.Emin = property(
        def(
          "Context.<lambda>(self)",
          (self) => {
            let value$1;
            return attr((value$1 = attr(self._state, self, "_state")).Emin, value$1, "Emin");
          },
          { module: "decimal" },
        ),
      );
      ns.Emax = property(
        def(
          "Context.<lambda>(self)",
          (self) => {
            let value$1;
            return attr((value$1 = attr(self._state, self, "_state")).Emax, value$1, "Emax");
          },
          { module: "decimal" },
        ),
      );
      ns.capitals = property(
        def(
          "Context.<lambda>(self)",
          (self) => {
            let value$1;
            return attr((value$1 = attr(self._state, self, "_state")).capitals, value$1, "capitals");
          },
          { module: "decimal" },
        ),
      );
      ns.clamp = property(
        def(
          "Context.<lambda>(self)",
          (self) => {
            let value$1;
            return attr((value$1 = attr(self._state, self, "_state")).clamp, value$1, "clamp");
          },
          { module: "decimal" },
        ),
      );
      ns.flags = property(
        def(
          "Context.<lambda>(self)",
          (self) => {
            let value$1;
            return attr((value$1 = attr(self._state, self, "_state")).flags, value$1, "flags");
          },
          { module: "decimal" },
        ),
      );
      ns.traps = property(
        def(
          "Context.<lambda>(self)",
          (self) => {
            let value$1;
            return attr((value$1 = attr(self._state, self, "_state")).traps, value$1, "traps");
          },
          { module: "decimal" },
        ),
      );

      ns.__setattr__ = def(
        "Context.__setattr__(self, name, value)",
        function (self, name, value) {
          if (contains(_RANGES, name)) {
            if (!isinstance(value, int)) {
              throw TypeError("an integer is required");
            }
            const [low, high, words] = unpack(getitem(_RANGES, name), 3);
            if (!(le(low, value) && le(value, high))) {
              throw ValueError(words);
            }
          } else if (eq(name, "rounding")) {
            if (not_contains(ROUNDINGS, value)) {
              throw TypeError(WRONG_ROUNDING);
            }
          } else if (contains(tuple_of("flags", "traps"), name)) {
            if (!isinstance(value, dict)) {
              throw TypeError("argument must be a signal dict");
            }
            value = call(flags_from, value);
          } else {
            throw AttributeError(`'decimal.Context' object has no attribute '${formatted(name)}'`);
          }
          setattr(attr(self._state, self, "_state"), name, value);
        },
        { module: "decimal" },
      );

      ns.__repr__ = def(
        "Context.__repr__(self)",
        function (self) {
          return `Context(prec=${formatted(attr(self.prec, self, "prec"))}, rounding=${formatted(attr(self.rounding, self, "rounding"))}, Emin=${formatted(attr(self.Emin, self, "Emin"))}, Emax=${formatted(attr(self.Emax, self, "Emax"))}, capitals=${formatted(attr(self.capitals, self, "capitals"))}, clamp=${formatted(attr(self.clamp, self, "clamp"))}, flags=${_signal_names(attr(self.flags, self, "flags"))}, traps=${_signal_names(attr(self.traps, self, "traps"))})`;
        },
        { module: "decimal" },
      );

      ns.copy = def(
        "Context.copy(self)",
        function (self) {
          return _face_of(copy$1(attr(self._state, self, "_state")));
        },
        { module: "decimal" },
      );

      ns.__copy__ = ns.copy;

      ns.clear_flags = def(
        "Context.clear_flags(self)",
        function (self) {
          for (const signal of each(SIGNALS)) {
            setitem(attr(self.flags, self, "flags"), signal, false);
          }
          return null;
        },
        { module: "decimal" },
      );

      ns.clear_traps = def(
        "Context.clear_traps(self)",
        function (self) {
          for (const signal of each(SIGNALS)) {
            setitem(attr(self.traps, self, "traps"), signal, false);
          }
          return null;
        },
        { module: "decimal" },
      );

      ns.Etiny = def(
        "Context.Etiny(self)",
        function (self) {
          return call_method(attr(self._state, self, "_state"), "Etiny");
        },
        { module: "decimal" },
      );

      ns.Etop = def(
        "Context.Etop(self)",
        function (self) {
          return call_method(attr(self._state, self, "_state"), "Etop");
        },
        { module: "decimal" },
      );

      ns.radix = def(
        "Context.radix(self)",
        function (self) {
          return call(made, call(whole_number, 10));
        },
        { module: "decimal" },
      );

      // Making decimals.

      ns.create_decimal = def(
        "Context.create_decimal(self, num=, /)",
        function (self, num = "0") {
          let value$1;
          const state = attr(self._state, self, "_state");
          const value = attr((value$1 = call(Decimal, num, self))._value, value$1, "_value");
          if (
            truth(call(is_nan, value)) &&
            gt(
              call(count_digits, attr(value.coefficient, value, "coefficient")),
              sub(attr(state.prec, state, "prec"), attr(state.clamp, state, "clamp")),
            )
          ) {
            return call(made, call_method(state, "tell", [ConversionSyntax], call(nan)));
          }
          return call(made, call(fixed, value, state));
        },
        { module: "decimal" },
      );

      ns.create_decimal_from_float = def(
        "Context.create_decimal_from_float(self, f, /)",
        function (self, f) {
          let value$1;
          return call(
            made,
            call(
              fixed,
              attr((value$1 = call_method(Decimal, "from_float", f))._value, value$1, "_value"),
              attr(self._state, self, "_state"),
            ),
          );
        },
        { module: "decimal" },
      );

      ns.canonical = def(
        "Context.canonical(self, x, /)",
        function (self, x) {
          return _decimal(x);
        },
        { module: "decimal" },
      );

      ns.copy_decimal = def(
        "Context.copy_decimal(self, x, /)",
        function (self, x) {
          return isinstance(x, Decimal) ? x : call(made, call(required, x));
        },
        { module: "decimal" },
      );

      // Signs and text.

      ns.abs = def(
        "Context.abs(self, x, /)",
        function (self, x) {
          return call(made, call(signed, call(required, x), 0, attr(self._state, self, "_state")));
        },
        { module: "decimal" },
      );

      ns.minus = def(
        "Context.minus(self, x, /)",
        function (self, x) {
          const value = call(required, x);
          return call(
            made,
            call(signed, value, sub(1, attr(value.sign, value, "sign")), attr(self._state, self, "_state")),
          );
        },
        { module: "decimal" },
      );

      ns.plus = def(
        "Context.plus(self, x, /)",
        function (self, x) {
          const value = call(required, x);
          return call(
            made,
            call(signed, value, attr(value.sign, value, "sign"), attr(self._state, self, "_state")),
          );
        },
        { module: "decimal" },
      );

      ns.copy_abs = def(
        "Context.copy_abs(self, x, /)",
        function (self, x) {
          return call(made, call(absolute, call(required, x)));
        },
        { module: "decimal" },
      );

      ns.copy_negate = def(
        "Context.copy_negate(self, x, /)",
        function (self, x) {
          return call(made, call(negated, call(required, x)));
        },
        { module: "decimal" },
      );

      ns.copy_sign = def(
        "Context.copy_sign(self, x, y, /)",
        function (self, x, y) {
          return call(made, call(signed_as, call(required, x), call(required, y)));
        },
        { module: "decimal" },
      );

      ns.to_eng_string = def(
        "Context.to_eng_string(self, x, /)",
        function (self, x) {
          return call(text_of, call(required, x), true, attr(self._state, self, "_state"));
        },
        { module: "decimal" },
      );

      ns.to_sci_string = def(
        "Context.to_sci_string(self, x, /)",
        function (self, x) {
          return call(text_of, call(required, x), false, attr(self._state, self, "_state"));
        },
        { module: "decimal" },
      );

      // What a number is.

      ns.is_canonical = def(
        "Context.is_canonical(self, x, /)",
        function (self, x) {
          return call_method(_decimal(x), "is_canonical");
        },
        { module: "decimal" },
      );

      ns.is_finite = def(
        "Context.is_finite(self, x, /)",
        function (self, x) {
          let value$1;
          return !truth(attr((value$1 = call(required, x)).kind, value$1, "kind"));
        },
        { module: "decimal" },
      );

      ns.is_infinite = def(
        "Context.is_infinite(self, x, /)",
        function (self, x) {
          let value$1;
          return eq(attr((value$1 = call(required, x)).kind, value$1, "kind"), "F");
        },
        { module: "decimal" },
      );

      ns.is_nan = def(
        "Context.is_nan(self, x, /)",
        function (self, x) {
          return call(is_nan, call(required, x));
        },
        { module: "decimal" },
      );

      ns.is_qnan = def(
        "Context.is_qnan(self, x, /)",
        function (self, x) {
          let value$1;
          return eq(attr((value$1 = call(required, x)).kind, value$1, "kind"), "n");
        },
        { module: "decimal" },
      );

      ns.is_snan = def(
        "Context.is_snan(self, x, /)",
        function (self, x) {
          let value$1;
          return eq(attr((value$1 = call(required, x)).kind, value$1, "kind"), "N");
        },
        { module: "decimal" },
      );

      ns.is_signed = def(
        "Context.is_signed(self, x, /)",
        function (self, x) {
          let value$1;
          return eq(attr((value$1 = call(required, x)).sign, value$1, "sign"), 1);
        },
        { module: "decimal" },
      );

      ns.is_zero = def(
        "Context.is_zero(self, x, /)",
        function (self, x) {
          return !truth(call(required, x));
        },
        { module: "decimal" },
      );

      ns.is_normal = def(
        "Context.is_normal(self, x, /)",
        function (self, x) {
          return call(is_normal, call(required, x), attr(self._state, self, "_state"));
        },
        { module: "decimal" },
      );

      ns.is_subnormal = def(
        "Context.is_subnormal(self, x, /)",
        function (self, x) {
          return call(is_subnormal, call(required, x), attr(self._state, self, "_state"));
        },
        { module: "decimal" },
      );

      ns.number_class = def(
        "Context.number_class(self, x, /)",
        function (self, x) {
          return call(number_class, call(required, x), attr(self._state, self, "_state"));
        },
        { module: "decimal" },
      );

      ns.same_quantum = def(
        "Context.same_quantum(self, x, y, /)",
        function (self, x, y) {
          return call(same_quantum, call(required, x), call(required, y));
        },
        { module: "decimal" },
      );

      // Comparing.

      ns.compare = def(
        "Context.compare(self, x, y, /)",
        function (self, x, y) {
          return call(
            made,
            call(compared, call(required, x), call(required, y), attr(self._state, self, "_state")),
          );
        },
        { module: "decimal" },
      );

      ns.compare_signal = def(
        "Context.compare_signal(self, x, y, /)",
        function (self, x, y) {
          return call(
            made,
            call(
              compared_signalling,
              call(required, x),
              call(required, y),
              attr(self._state, self, "_state"),
            ),
          );
        },
        { module: "decimal" },
      );

      ns.compare_total = def(
        "Context.compare_total(self, x, y, /)",
        function (self, x, y) {
          return call(made, call(total_order, call(required, x), call(required, y)));
        },
        { module: "decimal" },
      );

      ns.compare_total_mag = def(
        "Context.compare_total_mag(self, x, y, /)",
        function (self, x, y) {
          return call(
            made,
            call(total_order, call(absolute, call(required, x)), call(absolute, call(required, y))),
          );
        },
        { module: "decimal" },
      );

      ns.max = def(
        "Context.max(self, x, y, /)",
        function (self, x, y) {
          return call(
            made,
            call(chosen, call(required, x), call(required, y), attr(self._state, self, "_state"), 1, false),
          );
        },
        { module: "decimal" },
      );

      ns.max_mag = def(
        "Context.max_mag(self, x, y, /)",
        function (self, x, y) {
          return call(
            made,
            call(chosen, call(required, x), call(required, y), attr(self._state, self, "_state"), 1, true),
          );
        },
        { module: "decimal" },
      );

      ns.min = def(
        "Context.min(self, x, y, /)",
        function (self, x, y) {
          return call(
            made,
            call(chosen, call(required, x), call(required, y), attr(self._state, self, "_state"), -1, false),
          );
        },
        { module: "decimal" },
      );

      ns.min_mag = def(
        "Context.min_mag(self, x, y, /)",
        function (self, x, y) {
          return call(
            made,
            call(chosen, call(required, x), call(required, y), attr(self._state, self, "_state"), -1, true),
          );
        },
        { module: "decimal" },
      );

      // Arithmetic.

      ns.add = def(
        "Context.add(self, x, y, /)",
        function (self, x, y) {
          return call(
            made,
            call(sum_of, call(required, x), call(required, y), attr(self._state, self, "_state")),
          );
        },
        { module: "decimal" },
      );

      ns.subtract = def(
        "Context.subtract(self, x, y, /)",
        function (self, x, y) {
          return call(
            made,
            call(difference, call(required, x), call(required, y), attr(self._state, self, "_state")),
          );
        },
        { module: "decimal" },
      );

      ns.multiply = def(
        "Context.multiply(self, x, y, /)",
        function (self, x, y) {
          return call(
            made,
            call(product, call(required, x), call(required, y), attr(self._state, self, "_state")),
          );
        },
        { module: "decimal" },
      );

      ns.divide = def(
        "Context.divide(self, x, y, /)",
        function (self, x, y) {
          return call(
            made,
            call(quotient, call(required, x), call(required, y), attr(self._state, self, "_state")),
          );
        },
        { module: "decimal" },
      );

      ns.divide_int = def(
        "Context.divide_int(self, x, y, /)",
        function (self, x, y) {
          return call(
            made,
            call(whole_quotient, call(required, x), call(required, y), attr(self._state, self, "_state")),
          );
        },
        { module: "decimal" },
      );

      ns.divmod = def(
        "Context.divmod(self, x, y, /)",
        function (self, x, y) {
          return call(
            both_made,
            call(
              quotient_and_remainder,
              call(required, x),
              call(required, y),
              attr(self._state, self, "_state"),
            ),
          );
        },
        { module: "decimal" },
      );

      ns.remainder = def(
        "Context.remainder(self, x, y, /)",
        function (self, x, y) {
          return call(
            made,
            call(remainder, call(required, x), call(required, y), attr(self._state, self, "_state")),
          );
        },
        { module: "decimal" },
      );

      ns.remainder_near = def(
        "Context.remainder_near(self, x, y, /)",
        function (self, x, y) {
          return call(
            made,
            call(remainder_near, call(required, x), call(required, y), attr(self._state, self, "_state")),
          );
        },
        { module: "decimal" },
      );

      ns.fma = def(
        "Context.fma(self, x, y, z, /)",
        function (self, x, y, z) {
          return call(
            made,
            call(
              multiplied_and_added,
              call(required, x),
              call(required, y),
              call(required, z),
              attr(self._state, self, "_state"),
            ),
          );
        },
        { module: "decimal" },
      );

      // Powers, roots, logarithms.

      ns.power = def(
        "Context.power(self, a, b, modulo=)",
        function (self, a, b, modulo = null) {
          if (modulo != null) {
            return call(
              made,
              call(
                power_modulo,
                call(required, a),
                call(required, b),
                call(required, modulo),
                attr(self._state, self, "_state"),
              ),
            );
          }
          return call(
            made,
            call(power, call(required, a), call(required, b), attr(self._state, self, "_state")),
          );
        },
        { module: "decimal" },
      );

      ns.exp = def(
        "Context.exp(self, x, /)",
        function (self, x) {
          return call(made, call(exponential_of, call(required, x), attr(self._state, self, "_state")));
        },
        { module: "decimal" },
      );

      ns.ln = def(
        "Context.ln(self, x, /)",
        function (self, x) {
          return call(made, call(logarithm, call(required, x), attr(self._state, self, "_state"), false));
        },
        { module: "decimal" },
      );

      ns.log10 = def(
        "Context.log10(self, x, /)",
        function (self, x) {
          return call(made, call(logarithm, call(required, x), attr(self._state, self, "_state"), true));
        },
        { module: "decimal" },
      );

      ns.sqrt = def(
        "Context.sqrt(self, x, /)",
        function (self, x) {
          return call(made, call(root, call(required, x), attr(self._state, self, "_state")));
        },
        { module: "decimal" },
      );

      // Rounding, exponents, digits, neighbours.

      ns.quantize = def(
        "Context.quantize(self, x, y, /)",
        function (self, x, y) {
          return call(
            made,
            call(quantized, call(required, x), call(required, y), null, attr(self._state, self, "_state")),
          );
        },
        { module: "decimal" },
      );

      ns.normalize = def(
        "Context.normalize(self, x, /)",
        function (self, x) {
          return call(made, call(normalized, call(required, x), attr(self._state, self, "_state")));
        },
        { module: "decimal" },
      );

      ns.to_integral_exact = def(
        "Context.to_integral_exact(self, x, /)",
        function (self, x) {
          return call(made, call(integral, call(required, x), null, attr(self._state, self, "_state"), true));
        },
        { module: "decimal" },
      );

      ns.to_integral_value = def(
        "Context.to_integral_value(self, x, /)",
        function (self, x) {
          return call(
            made,
            call(integral, call(required, x), null, attr(self._state, self, "_state"), false),
          );
        },
        { module: "decimal" },
      );

      ns.to_integral = ns.to_integral_value;

      ns.logb = def(
        "Context.logb(self, x, /)",
        function (self, x) {
          return call(made, call(logb, call(required, x), attr(self._state, self, "_state")));
        },
        { module: "decimal" },
      );

      ns.scaleb = def(
        "Context.scaleb(self, x, y, /)",
        function (self, x, y) {
          return call(
            made,
            call(scaled, call(required, x), call(required, y), attr(self._state, self, "_state")),
          );
        },
        { module: "decimal" },
      );

      ns.shift = def(
        "Context.shift(self, x, y, /)",
        function (self, x, y) {
          return call(
            made,
            call(moved, call(required, x), call(required, y), attr(self._state, self, "_state"), false),
          );
        },
        { module: "decimal" },
      );

      ns.rotate = def(
        "Context.rotate(self, x, y, /)",
        function (self, x, y) {
          return call(
            made,
            call(moved, call(required, x), call(required, y), attr(self._state, self, "_state"), true),
          );
        },
        { module: "decimal" },
      );

      ns.logical_and = def(
        "Context.logical_and(self, x, y, /)",
        function (self, x, y) {
          return call(
            made,
            call(logical, call(required, x), call(required, y), attr(self._state, self, "_state"), and_),
          );
        },
        { module: "decimal" },
      );

      ns.logical_or = def(
        "Context.logical_or(self, x, y, /)",
        function (self, x, y) {
          return call(
            made,
            call(logical, call(required, x), call(required, y), attr(self._state, self, "_state"), or_),
          );
        },
        { module: "decimal" },
      );

      ns.logical_xor = def(
        "Context.logical_xor(self, x, y, /)",
        function (self, x, y) {
          return call(
            made,
            call(logical, call(required, x), call(required, y), attr(self._state, self, "_state"), xor),
          );
        },
        { module: "decimal" },
      );

      ns.logical_invert = def(
        "Context.logical_invert(self, x, /)",
        function (self, x) {
          return call(made, call(inverted, call(required, x), attr(self._state, self, "_state")));
        },
        { module: "decimal" },
      );

      ns.next_plus = def(
        "Context.next_plus(self, x, /)",
        function (self, x) {
          return call(
            made,
            call(neighbour, call(required, x), attr(self._state, self, "_state"), ROUND_CEILING, 1),
          );
        },
        { module: "decimal" },
      );

      ns.next_minus = def(
        "Context.next_minus(self, x, /)",
        function (self, x) {
          return call(
            made,
            call(neighbour, call(required, x), attr(self._state, self, "_state"), ROUND_FLOOR, 0),
          );
        },
        { module: "decimal" },
      );

      ns.next_toward = def(
        "Context.next_toward(self, x, y, /)",
        function (self, x, y) {
          return call(
            made,
            call(next_toward, call(required, x), call(required, y), attr(self._state, self, "_state")),
          );
        },
        { module: "decimal" },
      );
    },
    {},
    { module: "decimal", take_slots },
  ),
);

export const DefaultContext = /* @__PURE__ */ _face_of(DEFAULT);
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

export function getcontext() {
  return _face_of(call(current));
}
def("getcontext()", getcontext, { module: "decimal" });

export function setcontext(context) {
  if (!isinstance(context, Context)) {
    throw TypeError("argument must be a context");
  }
  if (contains(tuple_of(DefaultContext, BasicContext, ExtendedContext), context)) {
    context = copy$1(context);
    call_method(context, "clear_flags");
  }
  call(set_current, attr(context._state, context, "_state"));
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
      let value$1;
      this._saved = call(current);
      call(set_current, attr((value$1 = this._context)._state, value$1, "_state"));
      return this._context;
    }

    __exit__(...error$) {
      const error = tuple_from(error$);
      call(set_current, this._saved);
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
    let [name, value] = unpack(entry, 2);
    if (
      not_contains(tuple_of("prec", "rounding", "Emin", "Emax", "capitals", "clamp", "flags", "traps"), name)
    ) {
      throw TypeError(`this function got an unexpected keyword argument '${formatted(name)}'`);
    }
    if (contains(tuple_of("flags", "traps"), name)) {
      value = call(flags_from, value);
    }
    setattr(manager._context, name, value);
  }
  return manager;
}
def("localcontext(ctx=, **kwargs)", localcontext, { module: "decimal" });
