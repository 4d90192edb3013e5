// @ts-nocheck
// biome-ignore-all lint: written by our compiler
// GENERATED from packages/runtime/python/enum/members.py by `npm run library:python`. Do not edit.
/**
 * How members of enumerations are made, placed and found, and which of their methods are the enumeration's.
 *
 * Source: Library Reference, `enum`; the words of errors are CPython's.
 */

import { call_special, specials } from "../../objects/all-attributes.ts";
import { attr, call_method } from "../../objects/attributes.ts";
import { call, def } from "../../objects/call.ts";
import { eq, gt, is_, is_not, lt, ne } from "../../objects/comparison.ts";
import { define_class } from "../../objects/define-class.ts";
import { dict_of } from "../../objects/dict.ts";
import { Exception, NameError, TypeError, ValueError } from "../../objects/exceptions.ts";
import { formatted as formatted$1 } from "../../objects/formatted.ts";
import { generator } from "../../objects/generator.ts";
import { type_of } from "../../objects/object.ts";
import { settable } from "../../objects/plain-attributes.ts";
import { slice_of as slice } from "../../objects/slice.ts";
import { truth } from "../../objects/truth.ts";
import { tuple_of } from "../../objects/tuple.ts";
import { any } from "../../semantics/builtins/any.ts";
import { callable } from "../../semantics/builtins/callable.ts";
import { enumerate } from "../../semantics/builtins/enumerate.ts";
import { int } from "../../semantics/builtins/int.ts";
import { isinstance } from "../../semantics/builtins/isinstance.ts";
import { len } from "../../semantics/builtins/len.ts";
import { list } from "../../semantics/builtins/list.ts";
import { object } from "../../semantics/builtins/object.ts";
import { repr } from "../../semantics/builtins/repr.ts";
import { setattr } from "../../semantics/builtins/setattr.ts";
import { str } from "../../semantics/builtins/str.ts";
import { tuple } from "../../semantics/builtins/tuple.ts";
import { type } from "../../semantics/builtins/type.ts";
import { append } from "../../semantics/methods/append.ts";
import { get } from "../../semantics/methods/get.ts";
import { items as items$1 } from "../../semantics/methods/items.ts";
import { bit_length } from "../../semantics/methods/numbers.ts";
import { replace } from "../../semantics/methods/searching.ts";
import { __format__, __hash__, __repr__ } from "../../semantics/methods/special.ts";
import { split } from "../../semantics/methods/splitting.ts";
import { values as values$1 } from "../../semantics/methods/values.ts";
import { sub } from "../../semantics/operators/arithmetic.ts";
import { and_, lshift, or_ } from "../../semantics/operators/bitwise.ts";
import { contains, getitem, not_contains, setitem } from "../../semantics/operators/containers.ts";
import { spread } from "../../semantics/protocols/calls.ts";
import { caught, chain, handled, handling, matches, raise_ } from "../../semantics/protocols/exceptions.ts";
import { each, each_temporary, rows } from "../../semantics/protocols/iteration.ts";
import { entries_of, unpack } from "../../semantics/protocols/unpacking.ts";
import {
  plain_property as _plain_property,
  comes_from,
  found,
  has,
  held,
  is_built_in,
  is_built_in_method,
  show_by_class,
} from "../enum/host.ts";
import { is_descriptor, property } from "../enum/names.ts";
import { DynamicClassAttribute } from "../types/dynamic.ts";

const _SHOWN = /* @__PURE__ */ tuple_of("__repr__", "__str__", "__format__", "__reduce_ex__");
const _BITWISE = /* @__PURE__ */ tuple_of(
  "__or__",
  "__and__",
  "__xor__",
  "__ror__",
  "__rand__",
  "__rxor__",
  "__invert__",
);

export function is_single_bit(value) {
  let value$1;
  return truth((value$1 = gt(value, 0))) ? eq(and_(value, sub(value, 1)), 0) : value$1;
}
def("is_single_bit(value)", is_single_bit, { module: "enum" });

export function is_flag(cls) {
  return attr(cls._boundary_, cls, "_boundary_") != null;
}
def("is_flag(cls)", is_flag, { module: "enum" });

/** Stands in the body for a member until there is a class that it can be an instance of. */
export const Member = /* @__PURE__ */ define_class(
  "Member",
  [],
  class {
    __init__(value) {
      this.value = value;
    }

    __set_name__(cls, name) {
      call_special(type, "__delattr__", cls, name);
      let args = isinstance(this.value, tuple) ? this.value : tuple_of(this.value);
      if (is_(attr(cls._member_type_, cls, "_member_type_"), tuple)) {
        args = tuple_of(args);
      }
      const made = this._made(cls, args);
      const value = attr(made._value_, made, "_value_");
      settable(made, "_name_")._name_ = name;
      setattr(made, "__objclass__", cls);
      call_special(made, "__init__", ...spread(args, made, "__init__"));
      settable(made, "_sort_order_")._sort_order_ = len(attr(cls._member_names_, cls, "_member_names_"));
      const flag = is_flag(cls) && isinstance(value, int);
      if (flag) {
        _count_bits(cls, value);
      }
      let known = _known(cls, value);
      if (known == null) {
        if (!flag || truth(is_single_bit(value))) {
          append(attr(cls._member_names_, cls, "_member_names_"), name);
        }
        known = made;
      }
      call_method(known, "_add_alias_", name);
      call_method(known, "_add_value_alias_", value);
    }

    _made(cls, args) {
      const new$ = attr(cls._new_member_, cls, "_new_member_");
      let made;
      if (!truth(attr(cls._use_args_, cls, "_use_args_"))) {
        made = call(new$, cls);
        if (!truth(call(has, made, "_value_"))) {
          settable(made, "_value_")._value_ = this.value;
        }
        return made;
      }
      made = call(new$, cls, ...spread(args));
      if (truth(call(has, made, "_value_"))) {
        return made;
      }
      if (is_(attr(cls._member_type_, cls, "_member_type_"), object)) {
        settable(made, "_value_")._value_ = this.value;
        return made;
      }
      try {
        settable(made, "_value_")._value_ = call_method(
          cls,
          "_member_type_",
          ...spread(args, cls, "_member_type_"),
        );
      } catch (thrown) {
        const error = caught(thrown);
        if (!matches(error, Exception)) throw thrown;
        const outer = handling(error);
        try {
          const what = TypeError("_value_ not set in __new__, unable to create it");
          setattr(what, "__cause__", error);
          throw raise_(what, error);
        } catch (inner) {
          throw chain(inner, error);
        } finally {
          handled(outer);
        }
      }
      return made;
    }
  },
  { __init__: "(self, value)", __set_name__: "(self, cls, name)", _made: "(self, cls, args)" },
  {
    module: "enum",
  },
);

function _count_bits(cls, value) {
  if (lt(value, 0)) {
    return null;
  }
  call_special(
    type,
    "__setattr__",
    cls,
    "_flag_mask_",
    or_(attr(cls._flag_mask_, cls, "_flag_mask_"), value),
  );
  call_special(
    type,
    "__setattr__",
    cls,
    "_all_bits_",
    sub(lshift(1, bit_length(attr(cls._flag_mask_, cls, "_flag_mask_"))), 1),
  );
  if (truth(is_single_bit(value))) {
    call_special(
      type,
      "__setattr__",
      cls,
      "_singles_mask_",
      or_(attr(cls._singles_mask_, cls, "_singles_mask_"), value),
    );
  }
  return null;
}
def("_count_bits(cls, value)", _count_bits, { module: "enum" });

/** The member that has the value already. */
function _known(cls, value) {
  try {
    return get(attr(cls._value2member_map_, cls, "_value2member_map_"), value);
  } catch (thrown) {
    const exception = caught(thrown);
    if (!matches(exception, TypeError)) throw thrown;
    const outer = handling(exception);
    try {
      for (const one of each_temporary(values$1(attr(cls._member_map_, cls, "_member_map_")))) {
        if (eq(attr(one._value_, one, "_value_"), value)) {
          return one;
        }
      }
    } catch (inner) {
      throw chain(inner, exception);
    } finally {
      handled(outer);
    }
  }
  return null;
}
def("_known(cls, value)", _known, { module: "enum" });

/** The descriptor of a base class that a member of this name stands in front of. */
function _covered(cls, name) {
  for (const base of each(getitem(attr(cls.__mro__, cls, "__mro__", specials), slice(1, null)))) {
    const one = call(held, base, name);
    if (one != null) {
      return callable(one) || truth(call(is_descriptor, one)) ? one : null;
    }
  }
  return null;
}
def("_covered(cls, name)", _covered, { module: "enum" });

/** Make `cls.name` the member. */
export function place(cls, name, one) {
  const known = get(attr(cls._member_map_, cls, "_member_map_"), name);
  if (known != null) {
    if (is_not(known, one)) {
      throw NameError(`${repr(name)} is already bound: ${repr(known)}`);
    }
    return null;
  }
  const covered = _covered(cls, name);
  if (truth(call(is_built_in_method, attr(cls._member_type_, cls, "_member_type_"), name))) {
    call(show_by_class, cls, name, one);
  } else if (covered == null) {
    call_special(type, "__setattr__", cls, name, one);
  } else {
    const redirect = call(property);
    settable(redirect, "member").member = one;
    call_special(redirect, "__set_name__", cls, name);
    if (isinstance(covered, tuple_of(_plain_property, DynamicClassAttribute))) {
      settable(redirect, "fget").fget = attr(covered.fget, covered, "fget");
      settable(redirect, "fset").fset = attr(covered.fset, covered, "fset");
      settable(redirect, "fdel").fdel = attr(covered.fdel, covered, "fdel");
    } else {
      settable(redirect, "covers").covers = true;
    }
    call_special(type, "__setattr__", cls, name, redirect);
  }
  setitem(attr(cls._member_map_, cls, "_member_map_"), name, one);
  return null;
}
def("place(cls, name, one)", place, { module: "enum" });

/** What shows a member is the enumeration's, whatever the type of the data brings along. */
export function settle_methods(cls, own, bases, data, first) {
  if (
    is_not(data, object) &&
    any(
      generator("settle_methods.<locals>.<genexpr>(.0)", function* (source) {
        for (const base of source) {
          yield eq(attr(base.__name__, base, "__name__"), "ReprEnum");
        }
      })(each(bases)),
    )
  ) {
    if (not_contains(own, "__format__")) {
      call_special(type, "__setattr__", cls, "__format__", _formatter(data));
    }
    if (not_contains(own, "__str__")) {
      let shown;
      if (truth(call(is_built_in, data))) {
        shown = _text_of_data;
      } else {
        shown = is_(
          attr(data.__str__, data, "__str__", specials),
          attr(object.__str__, object, "__str__", specials),
        )
          ? attr(data.__repr__, data, "__repr__", __repr__)
          : attr(data.__str__, data, "__str__", specials);
      }
      call_special(type, "__setattr__", cls, "__str__", shown);
    }
    own = dict_of(...entries_of(own), ["__format__", null], ["__str__", null]);
  }
  if (is_not(data, object)) {
    if (truth(call(is_built_in, data)) && not_contains(own, "__hash__") && not_contains(own, "__eq__")) {
      call_special(type, "__setattr__", cls, "__hash__", _hasher(data));
    }
    for (const name of each(_SHOWN)) {
      if (not_contains(own, name) && truth(call(comes_from, cls, name, data))) {
        call_special(type, "__setattr__", cls, name, call(found, first, name));
      }
    }
  }
  if (is_flag(cls)) {
    for (const name of each(_BITWISE)) {
      if (not_contains(own, name) && truth(call(comes_from, cls, name, data))) {
        call_special(type, "__setattr__", cls, name, call(found, first, name));
      }
    }
  }
  return null;
}
def("settle_methods(cls, own, bases, data, first)", settle_methods, { module: "enum" });

function _text_of_data(self) {
  return str(attr(self._value_, self, "_value_"));
}
def("_text_of_data(self)", _text_of_data, { module: "enum" });

function _hasher(data) {
  const f = attr(data.__hash__, data, "__hash__", __hash__);
  return f == null
    ? null
    : def("_hasher.<locals>.<lambda>(self)", (self) => call(f, self), {
        module: "enum",
      });
}
def("_hasher(data)", _hasher, { module: "enum" });

/** `__format__` of the type of the data, as a method that a class can have: those of built-in types are bound to nobody. */
function _formatter(data) {
  const f = attr(data.__format__, data, "__format__", __format__);
  if (!truth(call(is_built_in, data))) {
    return f;
  }

  function formatted(self, format_spec) {
    return truth(format_spec) ? call(f, self, format_spec) : str(self);
  }
  def("_formatter.<locals>.formatted(self, format_spec)", formatted, { module: "enum" });

  return formatted;
}
def("_formatter(data)", _formatter, { module: "enum" });

export function check_order(cls, order) {
  if (isinstance(order, str)) {
    order = split(replace(order, ",", " "));
  }
  const names = attr(cls._member_names_, cls, "_member_names_");
  order = (() => {
    const result = [];
    for (const name of each(order)) {
      if (not_contains(attr(cls._member_map_, cls, "_member_map_"), name) || contains(names, name)) {
        result.push(name);
      }
    }
    return result;
  })();
  if (ne(order, names)) {
    throw TypeError(`member order does not match _order_:\n  ${repr(names)}\n  ${repr(order)}`);
  }
  return null;
}
def("check_order(cls, order)", check_order, { module: "enum" });

/** Names and values of the functional form. */
export function pairs_of(first, names, start) {
  if (names == null) {
    return [];
  }
  if (isinstance(names, str)) {
    names = split(replace(names, ",", " "));
  }
  if (isinstance(names, tuple_of(tuple, list)) && truth(names) && isinstance(getitem(names, 0), str)) {
    const [pairs, values] = [[], []];
    for (const [count, name] of rows(enumerate(names))) {
      const value = call_method(
        first,
        "_generate_next_value_",
        name,
        start,
        count,
        getitem(values, slice(null, null)),
      );
      values.push(value);
      pairs.push(tuple_of(name, value));
    }
    return pairs;
  }
  return Array.from(each(names), (item) =>
    isinstance(item, str) ? tuple_of(item, getitem(names, item)) : item,
  );
}
def("pairs_of(first, names, start)", pairs_of, { module: "enum" });

/** The member of a value. */
export function member_of(cls, value) {
  if (is_(type_of(value), cls)) {
    return value;
  }
  try {
    const one = get(attr(cls._value2member_map_, cls, "_value2member_map_"), value);
    if (one != null) {
      return one;
    }
  } catch (thrown) {
    const exception = caught(thrown);
    if (!matches(exception, TypeError)) throw thrown;
    const outer = handling(exception);
    try {
      for (const entry of each_temporary(
        items$1(attr(cls._unhashable_values_map_, cls, "_unhashable_values_map_")),
      )) {
        const [name, values] = unpack(entry, 2);
        if (contains(values, value)) {
          return getitem(cls, name);
        }
      }
    } catch (inner) {
      throw chain(inner, exception);
    } finally {
      handled(outer);
    }
  }
  if (!truth(attr(cls._member_map_, cls, "_member_map_"))) {
    throw TypeError(`${repr(cls)} has no members defined`);
  }
  return _missed(cls, value);
}
def("member_of(cls, value)", member_of, { module: "enum" });

function _missed(cls, value) {
  let problem = null;
  let one = null;
  try {
    one = call_method(cls, "_missing_", value);
  } catch (thrown) {
    const error = caught(thrown);
    if (!matches(error, Exception)) throw thrown;
    problem = error;
  }
  if (
    isinstance(one, cls) ||
    (is_flag(cls) && eq(attr(cls._boundary_, cls, "_boundary_"), "eject") && isinstance(one, int))
  ) {
    return one;
  }
  const invalid = ValueError(
    `${repr(value)} is not a valid ${formatted$1(attr(cls.__qualname__, cls, "__qualname__"))}`,
  );
  if (problem == null) {
    if (one == null) {
      throw raise_(invalid);
    }
    problem = TypeError(
      `error in ${formatted$1(attr(cls.__name__, cls, "__name__"))}._missing_: returned ${repr(one)} instead of None or a valid member`,
    );
  }
  if (!isinstance(problem, ValueError)) {
    setattr(problem, "__context__", invalid);
  }
  throw raise_(problem);
}
def("_missed(cls, value)", _missed, { module: "enum" });
