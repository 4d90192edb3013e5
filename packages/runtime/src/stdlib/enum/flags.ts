// @ts-nocheck
// biome-ignore-all lint: written by our compiler
// GENERATED from packages/runtime/python/enum/flags.py by `npm run library:python`. Do not edit.
/**
 * `Flag`, `IntFlag`: members that combine bit by bit, and what becomes of bits that no member has.
 *
 * Source: Library Reference, `enum.Flag`; the words of errors are CPython's.
 */

import { call_special } from "../../objects/all-attributes.ts";
import { attr, call_method } from "../../objects/attributes.ts";
import { call, def, describe } from "../../objects/call.ts";
import { eq, ge, is_, is_not, le, lt } from "../../objects/comparison.ts";
import { define_class } from "../../objects/define-class.ts";
import { Exception, TypeError, ValueError } from "../../objects/exceptions.ts";
import { format } from "../../objects/format.ts";
import { formatted } from "../../objects/formatted.ts";
import { generator, yield_from } from "../../objects/generator.ts";
import { type_of } from "../../objects/object.ts";
import { settable } from "../../objects/plain-attributes.ts";
import { kw } from "../../objects/signature.ts";
import { NotImplemented } from "../../objects/singletons.ts";
import { slice_of as slice } from "../../objects/slice.ts";
import { truth } from "../../objects/truth.ts";
import { tuple_of } from "../../objects/tuple.ts";
import { all } from "../../semantics/builtins/all.ts";
import { bool } from "../../semantics/builtins/bool.ts";
import { classmethod, property, staticmethod } from "../../semantics/builtins/descriptors.ts";
import { max } from "../../semantics/builtins/extremes.ts";
import { int } from "../../semantics/builtins/int.ts";
import { isinstance } from "../../semantics/builtins/isinstance.ts";
import { list } from "../../semantics/builtins/list.ts";
import { object } from "../../semantics/builtins/object.ts";
import { repr } from "../../semantics/builtins/repr.ts";
import { sorted } from "../../semantics/builtins/sorted.ts";
import { type } from "../../semantics/builtins/type.ts";
import { zip } from "../../semantics/builtins/zip.ts";
import { get } from "../../semantics/methods/get.ts";
import { join } from "../../semantics/methods/joining.ts";
import { bit_count, bit_length } from "../../semantics/methods/numbers.ts";
import { rjust } from "../../semantics/methods/padding.ts";
import { values as values$1 } from "../../semantics/methods/values.ts";
import { add, neg, pow, sub } from "../../semantics/operators/arithmetic.ts";
import { and_, invert, lshift, or_, xor } from "../../semantics/operators/bitwise.ts";
import { contains, getitem, not_contains, setitem } from "../../semantics/operators/containers.ts";
import { ior, ixor } from "../../semantics/operators/inplace.ts";
import { attribute } from "../../semantics/protocols/attributes.ts";
import { caught, chain, matches, raise_from, undefined_name } from "../../semantics/protocols/exceptions.ts";
import { each, rows } from "../../semantics/protocols/iteration.ts";
import { has } from "../enum/host.ts";
import { Enum, ReprEnum, StrEnum } from "../enum/kinds.ts";
import { is_single_bit } from "../enum/members.ts";

export const FlagBoundary = /* @__PURE__ */ define_class(
  "FlagBoundary",
  [StrEnum],
  class {
    static STRICT = "strict";
    static CONFORM = "conform";
    static EJECT = "eject";
    static KEEP = "keep";
  },
  {},
  { module: "enum" },
);

export const STRICT = /* @__PURE__ */ attr(FlagBoundary.STRICT, FlagBoundary, "STRICT");
export const CONFORM = /* @__PURE__ */ attr(FlagBoundary.CONFORM, FlagBoundary, "CONFORM");
export const EJECT = /* @__PURE__ */ attr(FlagBoundary.EJECT, FlagBoundary, "EJECT");
export const KEEP = /* @__PURE__ */ attr(FlagBoundary.KEEP, FlagBoundary, "KEEP");

/** The powers of two that a number is the sum of, smallest first. */
export const single_bits = /* @__PURE__ */ describe(
  generator("single_bits(number)", function* (number) {
    if (lt(number, 0)) {
      throw ValueError(`${repr(number)} is not a positive integer`);
    }
    while (truth(number)) {
      const bit = and_(number, neg(number));
      yield bit;
      number = ixor(number, bit);
    }
  }),
  { module: "enum" },
);

/** As the built-in, with the sign as a digit in front of the others. */
export function bin(num, max_bits = null) {
  const at_least = truth(max_bits) ? max_bits : 0;
  let sign, digits, fill;
  if (ge(num, 0)) {
    [sign, digits, fill] = ["0", `${format(num, "b")}`, "0"];
  } else {
    [sign, digits, fill] = [
      "1",
      `${format(xor(invert(num), sub(lshift(1, bit_length(invert(num))), 1)), "b")}`,
      "1",
    ];
    digits = rjust(digits, bit_length(invert(num)), "0");
  }
  return `0b${sign} ${rjust(digits, at_least, fill)}`;
}
def("bin(num, max_bits=)", bin, { module: "enum" });

export function show_flag_values(value) {
  return list(single_bits(value));
}
def("show_flag_values(value)", show_flag_values, { module: "enum" });

function _top_bit(value) {
  return sub(bit_length(value), 1);
}
def("_top_bit(value)", _top_bit, { module: "enum" });

/** A value that the boundary lets pass; None where it is handed back as it is. */
function _known_bits(cls, value) {
  const outside = !(
    le(invert(attr(cls._all_bits_, cls, "_all_bits_")), value) &&
    le(value, attr(cls._all_bits_, cls, "_all_bits_"))
  );
  if (
    !outside &&
    !truth(
      and_(value, xor(attr(cls._all_bits_, cls, "_all_bits_"), attr(cls._flag_mask_, cls, "_flag_mask_"))),
    )
  ) {
    return value;
  }
  const boundary = attr(cls._boundary_, cls, "_boundary_");
  if (is_(boundary, STRICT)) {
    const width = max(bit_length(value), bit_length(attr(cls._flag_mask_, cls, "_flag_mask_")));
    throw ValueError(
      `${repr(cls)} invalid value ${repr(value)}\n    given ${bin(value, width)}\n  allowed ${bin(attr(cls._flag_mask_, cls, "_flag_mask_"), width)}`,
    );
  }
  if (is_(boundary, CONFORM)) {
    return and_(value, attr(cls._flag_mask_, cls, "_flag_mask_"));
  }
  if (is_(boundary, EJECT)) {
    return null;
  }
  if (is_(boundary, KEEP)) {
    return ge(value, 0)
      ? value
      : add(max(add(attr(cls._all_bits_, cls, "_all_bits_"), 1), pow(2, bit_length(value))), value);
  }
  throw ValueError(`${repr(cls)} unknown flag boundary ${repr(boundary)}`);
}
def("_known_bits(cls, value)", _known_bits, { module: "enum" });

/** Members that combine bit by bit. */
export const Flag = /* @__PURE__ */ define_class(
  "Flag",
  [Enum],
  (ns) => {
    ns._numeric_repr_ = repr;

    ns._generate_next_value_ = staticmethod(
      def(
        "Flag._generate_next_value_(name, start, count, last_values)",
        function (name, start, count, last_values) {
          if (!truth(count)) {
            return start == null ? 1 : start;
          }
          const last = max(last_values);
          try {
            return pow(2, add(_top_bit(last), 1));
          } catch (error) {
            const exception = caught(error);
            if (!matches(exception, Exception)) throw error;
            throw chain(raise_from(TypeError(`invalid flag value ${repr(last)}`), null), exception);
          }
        },
        { module: "enum" },
      ),
    );

    ns._iter_member_by_value_ = classmethod(
      describe(
        generator("Flag._iter_member_by_value_(cls, value)", function* (cls, value) {
          for (const bit of each(single_bits(and_(value, attr(cls._flag_mask_, cls, "_flag_mask_"))))) {
            yield get(attr(cls._value2member_map_, cls, "_value2member_map_"), bit);
          }
        }),
        { module: "enum" },
      ),
    );

    ns._iter_member_by_def_ = classmethod(
      describe(
        generator("Flag._iter_member_by_def_(cls, value)", function* (cls, value) {
          yield* yield_from(
            sorted(
              call_method(cls, "_iter_member_by_value_", value),
              kw({
                key: def(
                  "Flag._iter_member_by_def_.<locals>.<lambda>(one)",
                  (one) => attr(one._sort_order_, one, "_sort_order_"),
                  {
                    module: "enum",
                  },
                ),
              }),
            ),
          );
        }),
        { module: "enum" },
      ),
    );

    ns._iter_member_ = classmethod(
      def(
        "Flag._iter_member_(cls, value)",
        function (cls, value) {
          let value$1;
          const values = Array.from(each(attr(cls._member_names_, cls, "_member_names_")), (name) =>
            attr(
              (value$1 = getitem(attr(cls._member_map_, cls, "_member_map_"), name))._value_,
              value$1,
              "_value_",
            ),
          );
          const in_order = all(
            generator("Flag._iter_member_.<locals>.<genexpr>(.0)", function* (source) {
              for (const [a, b] of source) {
                yield le(a, b);
              }
            })(rows(zip(values, getitem(values, slice(1, null))))),
          );
          return in_order
            ? call_method(cls, "_iter_member_by_value_", value)
            : call_method(cls, "_iter_member_by_def_", value);
        },
        { module: "enum" },
      ),
    );

    /** The combination of a value, made when it is first met and kept. */
    ns._missing_ = classmethod(
      def(
        "Flag._missing_(cls, value)",
        function (cls, value) {
          if (!isinstance(value, int)) {
            throw ValueError(
              `${repr(value)} is not a valid ${formatted(attr(cls.__qualname__, cls, "__qualname__"))}`,
            );
          }
          let bits = _known_bits(cls, value);
          if (bits == null) {
            return value;
          }
          let negative = null;
          if (lt(bits, 0)) {
            negative = bits;
            bits = contains(tuple_of(EJECT, KEEP), attr(cls._boundary_, cls, "_boundary_"))
              ? add(add(attr(cls._all_bits_, cls, "_all_bits_"), 1), bits)
              : and_(attr(cls._singles_mask_, cls, "_singles_mask_"), bits);
          }
          const unknown = and_(bits, invert(attr(cls._flag_mask_, cls, "_flag_mask_")));
          if (truth(unknown) && is_not(attr(cls._boundary_, cls, "_boundary_"), KEEP)) {
            throw ValueError(
              `${formatted(attr(cls.__name__, cls, "__name__"))}(${repr(value)}) -->  unknown values ${repr(unknown)} [${bin(unknown)}]`,
            );
          }
          let known = get(attr(cls._value2member_map_, cls, "_value2member_map_"), bits);
          if (known == null) {
            const data = attr(cls._member_type_, cls, "_member_type_");
            known = is_(data, object)
              ? call_special(object, "__new__", cls)
              : call_special(data, "__new__", cls, bits);
            if (!truth(call(has, known, "_value_"))) {
              settable(known, "_value_")._value_ = bits;
            }
            settable(known, "_name_")._name_ = _combined_name(cls, bits);
            setitem(attr(cls._value2member_map_, cls, "_value2member_map_"), bits, known);
          }
          if (negative != null) {
            setitem(attr(cls._value2member_map_, cls, "_value2member_map_"), negative, known);
          }
          return known;
        },
        { module: "enum" },
      ),
    );

    ns._is_combined = property(
      def(
        "Flag._is_combined(self)",
        function (self) {
          return !truth(call(is_single_bit, attr(self._value_, self, "_value_")));
        },
        { module: "enum" },
      ),
    );

    ns.__reduce_ex__ = def(
      "Flag.__reduce_ex__(self, proto)",
      function (self, proto) {
        return tuple_of(attribute(self, "__class__"), tuple_of(attr(self._value_, self, "_value_")));
      },
      { module: "enum" },
    );

    ns.__contains__ = def(
      "Flag.__contains__(self, other)",
      function (self, other) {
        let value$1;
        const cls = attribute(self, "__class__");
        if (!isinstance(other, cls)) {
          throw TypeError(
            `unsupported operand type(s) for 'in': ${repr(attr((value$1 = type_of(other)).__qualname__, value$1, "__qualname__"))} and ${repr(attr(cls.__qualname__, cls, "__qualname__"))}`,
          );
        }
        return eq(
          and_(attr(other._value_, other, "_value_"), attr(self._value_, self, "_value_")),
          attr(other._value_, other, "_value_"),
        );
      },
      { module: "enum" },
    );

    ns.__iter__ = describe(
      generator("Flag.__iter__(self)", function* (self) {
        yield* yield_from(call_method(self, "_iter_member_", attr(self._value_, self, "_value_")));
      }),
      { module: "enum" },
    );

    ns.__len__ = def(
      "Flag.__len__(self)",
      function (self) {
        return bit_count(attr(self._value_, self, "_value_"));
      },
      { module: "enum" },
    );

    ns.__repr__ = def(
      "Flag.__repr__(self)",
      function (self) {
        let value$1;
        const cls = attribute(self, "__class__");
        const shown = call(
          truth((value$1 = attr(cls._value_repr_, cls, "_value_repr_"))) ? value$1 : repr,
          attr(self._value_, self, "_value_"),
        );
        const name =
          attr(self._name_, self, "_name_") == null ? "" : add(".", attr(self._name_, self, "_name_"));
        return `<${formatted(attr(cls.__name__, cls, "__name__"))}${formatted(name)}: ${formatted(shown)}>`;
      },
      { module: "enum" },
    );

    ns.__str__ = def(
      "Flag.__str__(self)",
      function (self) {
        const cls = attribute(self, "__class__");
        return attr(self._name_, self, "_name_") == null
          ? `${formatted(attr(cls.__name__, cls, "__name__"))}(${repr(attr(self._value_, self, "_value_"))})`
          : `${formatted(attr(cls.__name__, cls, "__name__"))}.${formatted(attr(self._name_, self, "_name_"))}`;
      },
      { module: "enum" },
    );

    ns.__bool__ = def(
      "Flag.__bool__(self)",
      function (self) {
        return bool(attr(self._value_, self, "_value_"));
      },
      { module: "enum" },
    );

    ns._get_value = def(
      "Flag._get_value(self, flag)",
      function (self, flag) {
        const cls = attribute(self, "__class__");
        if (isinstance(flag, cls)) {
          return attr(flag._value_, flag, "_value_");
        }
        if (
          is_not(attr(cls._member_type_, cls, "_member_type_"), object) &&
          isinstance(flag, attr(cls._member_type_, cls, "_member_type_"))
        ) {
          return flag;
        }
        return NotImplemented;
      },
      { module: "enum" },
    );

    ns.__or__ = def(
      "Flag.__or__(self, other)",
      function (self, other) {
        if (
          is_(type_of(other), type_of(self)) &&
          attr(self._value_, self, "_value_") != null &&
          attr(other._value_, other, "_value_") != null
        ) {
          const bits = or_(attr(self._value_, self, "_value_"), attr(other._value_, other, "_value_"));
          const known = get(attr(self._value2member_map_, self, "_value2member_map_"), bits);
          return known == null ? call(type(self), bits) : known;
        }
        const value = call_method(self, "_get_value", other);
        return is_(value, NotImplemented)
          ? NotImplemented
          : undefined_name(_joined, "_joined")(self, other, value, "|");
      },
      { module: "enum" },
    );

    ns.__and__ = def(
      "Flag.__and__(self, other)",
      function (self, other) {
        if (
          is_(type_of(other), type_of(self)) &&
          attr(self._value_, self, "_value_") != null &&
          attr(other._value_, other, "_value_") != null
        ) {
          const bits = and_(attr(self._value_, self, "_value_"), attr(other._value_, other, "_value_"));
          const known = get(attr(self._value2member_map_, self, "_value2member_map_"), bits);
          return known == null ? call(type(self), bits) : known;
        }
        const value = call_method(self, "_get_value", other);
        return is_(value, NotImplemented)
          ? NotImplemented
          : undefined_name(_joined, "_joined")(self, other, value, "&");
      },
      { module: "enum" },
    );

    ns.__xor__ = def(
      "Flag.__xor__(self, other)",
      function (self, other) {
        if (
          is_(type_of(other), type_of(self)) &&
          attr(self._value_, self, "_value_") != null &&
          attr(other._value_, other, "_value_") != null
        ) {
          const bits = xor(attr(self._value_, self, "_value_"), attr(other._value_, other, "_value_"));
          const known = get(attr(self._value2member_map_, self, "_value2member_map_"), bits);
          return known == null ? call(type(self), bits) : known;
        }
        const value = call_method(self, "_get_value", other);
        return is_(value, NotImplemented)
          ? NotImplemented
          : undefined_name(_joined, "_joined")(self, other, value, "^");
      },
      { module: "enum" },
    );

    ns.__invert__ = def(
      "Flag.__invert__(self)",
      function (self) {
        const cls = attribute(self, "__class__");
        if (call_method(self, "_get_value", self) == null) {
          throw TypeError(`'${formatted(self)}' cannot be inverted`);
        }
        if (attr(self._inverted_, self, "_inverted_") == null) {
          if (contains(tuple_of(EJECT, KEEP), attr(cls._boundary_, cls, "_boundary_"))) {
            settable(self, "_inverted_")._inverted_ = call(cls, invert(attr(self._value_, self, "_value_")));
          } else {
            settable(self, "_inverted_")._inverted_ = call(
              cls,
              and_(
                attr(cls._singles_mask_, cls, "_singles_mask_"),
                invert(attr(self._value_, self, "_value_")),
              ),
            );
          }
        }
        return attr(self._inverted_, self, "_inverted_");
      },
      { module: "enum" },
    );

    ns.__rand__ = ns.__and__;
    ns.__ror__ = ns.__or__;
    ns.__rxor__ = ns.__xor__;
  },
  {},
  { module: "enum", keywords: kw({ boundary: STRICT }), generator },
);

let _joined;
_joined = def(
  "_joined(self, other, value, sign)",
  function (self, other, value, sign) {
    for (const flag of each(tuple_of(self, other))) {
      if (call_method(self, "_get_value", flag) == null) {
        throw TypeError(`'${formatted(flag)}' cannot be combined with other flags with ${formatted(sign)}`);
      }
    }
    const mine = attr(self._value_, self, "_value_");
    const bits = eq(sign, "|") ? or_(mine, value) : eq(sign, "&") ? and_(mine, value) : xor(mine, value);
    const known = get(attr(self._value2member_map_, self, "_value2member_map_"), bits);
    return known == null ? call_method(self, "__class__", bits) : known;
  },
  { module: "enum" },
);

/** The names of the parts; None when there are none. */
function _combined_name(cls, bits) {
  const singles = and_(bits, attr(cls._singles_mask_, cls, "_singles_mask_"));
  const aliases = and_(bits, invert(attr(cls._singles_mask_, cls, "_singles_mask_")));
  const parts = truth(singles) || truth(aliases) ? list(call_method(cls, "_iter_member_", singles)) : [];
  if (truth(aliases)) {
    const rest = or_(singles, aliases);
    for (const one of each(values$1(attr(cls._member_map_, cls, "_member_map_")))) {
      if (
        not_contains(parts, one) &&
        truth(attr(one._value_, one, "_value_")) &&
        eq(and_(attr(one._value_, one, "_value_"), rest), attr(one._value_, one, "_value_"))
      ) {
        parts.push(one);
      }
    }
  }
  let covered = 0;
  for (const one of each(parts)) {
    covered = ior(covered, attr(one._value_, one, "_value_"));
  }
  const unknown = xor(bits, covered);
  if (!truth(covered)) {
    return null;
  }
  if (truth(unknown) && is_(attr(cls._boundary_, cls, "_boundary_"), STRICT)) {
    throw ValueError(`${repr(cls)}: no members with value ${repr(unknown)}`);
  }
  const name = join(
    "|",
    Array.from(each(parts), (one) => attr(one._name_, one, "_name_")),
  );
  return truth(unknown) ? `${name}|${formatted(call_method(cls, "_numeric_repr_", unknown))}` : name;
}
def("_combined_name(cls, bits)", _combined_name, { module: "enum" });

/** Members that combine bit by bit, and are integers too. */
export const IntFlag = /* @__PURE__ */ define_class(
  "IntFlag",
  [int, ReprEnum, Flag],
  class {},
  {},
  {
    module: "enum",
    keywords: kw({ boundary: KEEP }),
  },
);
