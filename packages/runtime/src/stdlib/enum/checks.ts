// @ts-nocheck
// biome-ignore-all lint: written by our compiler
// GENERATED from packages/runtime/python/enum/checks.py by `npm run library:python`. Do not edit.
/**
 * Decorators of enumerations: `unique`, `verify`, and what shows members by the module they are of.
 *
 * Source: Library Reference, `enum`, "Utilities and Decorators"; the words of errors are CPython's.
 */

import { specials } from "../../objects/all-attributes.ts";
import { attr } from "../../objects/attributes.ts";
import { call, def } from "../../objects/call.ts";
import { eq, is_, lt, ne } from "../../objects/comparison.ts";
import { define_class } from "../../objects/define-class.ts";
import { TypeError, ValueError } from "../../objects/exceptions.ts";
import { format } from "../../objects/format.ts";
import { formatted } from "../../objects/formatted.ts";
import { set_of } from "../../objects/set.ts";
import { keywords } from "../../objects/signature.ts";
import { slice_of as slice } from "../../objects/slice.ts";
import { truth } from "../../objects/truth.ts";
import { tuple_from, tuple_of } from "../../objects/tuple.ts";
import { max, min } from "../../semantics/builtins/extremes.ts";
import { isinstance } from "../../semantics/builtins/isinstance.ts";
import { len } from "../../semantics/builtins/len.ts";
import { range } from "../../semantics/builtins/range.ts";
import { repr } from "../../semantics/builtins/repr.ts";
import { str } from "../../semantics/builtins/str.ts";
import { items as items$1 } from "../../semantics/methods/items.ts";
import { join } from "../../semantics/methods/joining.ts";
import { bit_length } from "../../semantics/methods/numbers.ts";
import { isdigit } from "../../semantics/methods/questions.ts";
import { split } from "../../semantics/methods/splitting.ts";
import { add, pow, sub } from "../../semantics/operators/arithmetic.ts";
import { and_ } from "../../semantics/operators/bitwise.ts";
import { contains, getitem, not_contains } from "../../semantics/operators/containers.ts";
import { ior } from "../../semantics/operators/inplace.ts";
import { attribute } from "../../semantics/protocols/attributes.ts";
import { each, rows } from "../../semantics/protocols/iteration.ts";
import { unpack } from "../../semantics/protocols/unpacking.ts";
import { single_bits } from "../enum/flags.ts";
import { EnumType, StrEnum } from "../enum/kinds.ts";
import { is_flag } from "../enum/members.ts";

export const EnumCheck = /* @__PURE__ */ define_class(
  "EnumCheck",
  [StrEnum],
  class {
    static CONTINUOUS = "no skipped integer values";
    static NAMED_FLAGS = "multi-flag aliases may not contain unnamed flags";
    static UNIQUE = "one name per value";
  },
  {},
  { module: "enum" },
);

export const CONTINUOUS = /* @__PURE__ */ attr(EnumCheck.CONTINUOUS, EnumCheck, "CONTINUOUS");
export const NAMED_FLAGS = /* @__PURE__ */ attr(EnumCheck.NAMED_FLAGS, EnumCheck, "NAMED_FLAGS");
export const UNIQUE = /* @__PURE__ */ attr(EnumCheck.UNIQUE, EnumCheck, "UNIQUE");

function _aliases(enumeration) {
  const found = [];
  for (const entry of rows(items$1(attr(enumeration.__members__, enumeration, "__members__", specials)))) {
    const [name, one] = unpack(entry, 2);
    if (ne(name, attribute(one, "name"))) {
      found.push(tuple_of(name, attribute(one, "name")));
    }
  }
  return join(
    ", ",
    Array.from(rows(found), (entry) => {
      const [alias, name] = unpack(entry, 2);
      return `${formatted(alias)} -> ${formatted(name)}`;
    }),
  );
}
def("_aliases(enumeration)", _aliases, { module: "enum" });

export function unique(enumeration) {
  const found = _aliases(enumeration);
  if (found) {
    throw ValueError(`duplicate values found in ${repr(enumeration)}: ${found}`);
  }
  return enumeration;
}
def("unique(enumeration)", unique, { module: "enum" });

export const verify = /* @__PURE__ */ define_class(
  "verify",
  [],
  class {
    __init__(...checks$) {
      const checks = tuple_from(checks$);
      this.checks = checks;
    }

    __call__(enumeration) {
      if (!isinstance(enumeration, EnumType)) {
        throw TypeError("the 'verify' decorator only works with Enum and Flag");
      }
      const kind = truth(call(is_flag, enumeration)) ? "flag" : "enum";
      for (const check of each(this.checks)) {
        if (is_(check, UNIQUE)) {
          const found = _aliases(enumeration);
          if (found) {
            throw ValueError(`aliases found in ${repr(enumeration)}: ${found}`);
          }
        } else if (is_(check, CONTINUOUS)) {
          _check_continuous(enumeration, kind);
        } else if (is_(check, NAMED_FLAGS)) {
          _check_named(enumeration);
        }
      }
      return enumeration;
    }
  },
  { __init__: "(self, *checks)", __call__: "(self, enumeration)" },
  { module: "enum" },
);

function _check_continuous(enumeration, kind) {
  const values = set_of();
  for (const one of each(enumeration)) {
    values.add(attr(one.value, one, "value"));
  }
  if (len(values) < 2) {
    return null;
  }
  const [low, high] = [min(values), max(values)];
  let wanted;
  if (eq(kind, "flag")) {
    wanted = Array.from(each(range(bit_length(low), sub(bit_length(high), 1))), (power) => pow(2, power));
  } else {
    wanted = range(add(low, 1), high);
  }
  const missing = [];
  for (const value of each(wanted)) {
    if (not_contains(values, value)) {
      missing.push(str(value));
    }
  }
  if (missing.length > 0) {
    throw ValueError(
      getitem(
        `invalid ${formatted(kind)} ${repr(attr(enumeration.__name__, enumeration, "__name__"))}: missing values ${join(", ", missing)}`,
        slice(null, 256),
      ),
    );
  }
  return null;
}
def("_check_continuous(enumeration, kind)", _check_continuous, { module: "enum" });

function _check_named(enumeration) {
  const known = Array.from(each(enumeration), (one) => attr(one._value_, one, "_value_"));
  const names = [];
  let missing = 0;
  for (const entry of rows(items$1(attr(enumeration._member_map_, enumeration, "_member_map_")))) {
    const [name, alias] = unpack(entry, 2);
    if (
      contains(attr(enumeration._member_names_, enumeration, "_member_names_"), name) ||
      lt(attr(alias._value_, alias, "_value_"), 0)
    ) {
      continue;
    }
    const unnamed = [];
    for (const bit of each(call(single_bits, attr(alias._value_, alias, "_value_")))) {
      if (not_contains(known, bit)) {
        unnamed.push(bit);
      }
    }
    if (unnamed.length > 0) {
      names.push(name);
      for (const bit of each(unnamed)) {
        missing = ior(missing, bit);
      }
    }
  }
  if (!(names.length > 0)) {
    return null;
  }
  let who;
  if (len(names) === 1) {
    who = `alias ${formatted(getitem(names, 0))} is missing`;
  } else {
    who = `aliases ${join(", ", getitem(names, slice(null, -1)))} and ${formatted(getitem(names, -1))} are missing`;
  }
  const values = eq(and_(missing, sub(missing, 1)), 0)
    ? `value 0x${format(missing, "x")}`
    : `combined values of 0x${format(missing, "x")}`;
  throw ValueError(
    `invalid Flag ${repr(attr(enumeration.__name__, enumeration, "__name__"))}: ${who} ${values} [use enum.show_flag_values(value) for details]`,
  );
}
def("_check_named(enumeration)", _check_named, { module: "enum" });

function _module_of(cls) {
  return getitem(split(attr(cls.__module__, cls, "__module__", specials), "."), -1);
}
def("_module_of(cls)", _module_of, { module: "enum" });

export function global_enum_repr(self) {
  const cls = attribute(self, "__class__");
  return `${formatted(_module_of(cls))}.${formatted(attr(self._name_, self, "_name_"))}`;
}
def("global_enum_repr(self)", global_enum_repr, { module: "enum" });

export function global_flag_repr(self) {
  const cls = attribute(self, "__class__");
  const module = _module_of(cls);
  if (attr(self._name_, self, "_name_") == null) {
    return `${formatted(module)}.${formatted(attr(cls.__name__, cls, "__name__"))}(${repr(attr(self._value_, self, "_value_"))})`;
  }
  if (not_contains(attr(self._name_, self, "_name_"), "|")) {
    return `${formatted(module)}.${formatted(attr(self._name_, self, "_name_"))}`;
  }
  return join(
    "|",
    Array.from(each(split(attr(self._name_, self, "_name_"), "|")), (name) =>
      truth(isdigit(getitem(name, 0))) ? name : `${formatted(module)}.${formatted(name)}`,
    ),
  );
}
def("global_flag_repr(self)", global_flag_repr, { module: "enum" });

export function global_str(self) {
  const cls = attribute(self, "__class__");
  return attr(self._name_, self, "_name_") == null
    ? `${formatted(attr(cls.__name__, cls, "__name__"))}(${repr(attr(self._value_, self, "_value_"))})`
    : attr(self._name_, self, "_name_");
}
def("global_str(self)", global_str, { module: "enum" });
