// @ts-nocheck
// biome-ignore-all lint: written by our compiler
// GENERATED from packages/runtime/python/enum/kinds.py by `npm run library:python`. Do not edit.
/**
 * `EnumType`, the metaclass, and the enumerations that others derive from: `Enum`, `ReprEnum`, `IntEnum`, `StrEnum`.
 *
 * Source: Library Reference, `enum`; the words of errors are CPython's.
 */

import { call_special, specials } from "../../objects/all-attributes.ts";
import { attr, call_method } from "../../objects/attributes.ts";
import { call, def } from "../../objects/call.ts";
import { class_cell } from "../../objects/cell.ts";
import { eq, is_, is_not, ne } from "../../objects/comparison.ts";
import { define_class } from "../../objects/define-class.ts";
import { dict_from, dict_of } from "../../objects/dict.ts";
import { AttributeError, Exception, TypeError, ValueError } from "../../objects/exceptions.ts";
import { formatted } from "../../objects/formatted.ts";
import { generator } from "../../objects/generator.ts";
import { settable } from "../../objects/plain-attributes.ts";
import { set_of } from "../../objects/set.ts";
import { keywords, kw } from "../../objects/signature.ts";
import { super_ } from "../../objects/super.ts";
import { truth } from "../../objects/truth.ts";
import { tuple_from, tuple_of } from "../../objects/tuple.ts";
import { classmethod, staticmethod } from "../../semantics/builtins/descriptors.ts";
import { dict } from "../../semantics/builtins/dict.ts";
import { hasattr } from "../../semantics/builtins/getattr.ts";
import { hash } from "../../semantics/builtins/hash.ts";
import { int } from "../../semantics/builtins/int.ts";
import { isinstance } from "../../semantics/builtins/isinstance.ts";
import { len } from "../../semantics/builtins/len.ts";
import { object } from "../../semantics/builtins/object.ts";
import { repr } from "../../semantics/builtins/repr.ts";
import { reversed } from "../../semantics/builtins/reversed.ts";
import { set } from "../../semantics/builtins/set.ts";
import { delattr } from "../../semantics/builtins/setattr.ts";
import { sorted } from "../../semantics/builtins/sorted.ts";
import { str } from "../../semantics/builtins/str.ts";
import { type as type$1 } from "../../semantics/builtins/type.ts";
import { add } from "../../semantics/methods/add.ts";
import { append } from "../../semantics/methods/append.ts";
import { lower } from "../../semantics/methods/case.ts";
import { discard } from "../../semantics/methods/discard.ts";
import { get } from "../../semantics/methods/get.ts";
import { items as items$1 } from "../../semantics/methods/items.ts";
import { join } from "../../semantics/methods/joining.ts";
import { pop } from "../../semantics/methods/pop.ts";
import { setdefault } from "../../semantics/methods/setdefault.ts";
import {
  __format__ as __format__$1,
  __repr__ as __repr__$1,
  __setitem__,
} from "../../semantics/methods/special.ts";
import { split } from "../../semantics/methods/splitting.ts";
import { union } from "../../semantics/methods/union.ts";
import { update } from "../../semantics/methods/update.ts";
import { values as values$1 } from "../../semantics/methods/values.ts";
import { add as add$1 } from "../../semantics/operators/arithmetic.ts";
import { contains, getitem, not_contains, setitem } from "../../semantics/operators/containers.ts";
import { attribute as attribute$1 } from "../../semantics/protocols/attributes.ts";
import { kwargs_of, spread } from "../../semantics/protocols/calls.ts";
import {
  anticipated,
  caught,
  chain as chain$1,
  expect,
  handled,
  handling,
  matches,
  raise_from,
  relax,
} from "../../semantics/protocols/exceptions.ts";
import { each, each_temporary, rows } from "../../semantics/protocols/iteration.ts";
import { define_class_by, prepared_name } from "../../semantics/protocols/metaclasses.ts";
import { unpack } from "../../semantics/protocols/unpacking.ts";
import {
  plain_property as _plain_property,
  found,
  held,
  is_built_in,
  makes_its_own,
  mro_of,
  plain_dir,
  with_quick_fields,
} from "../enum/host.ts";
import { check_order, is_flag, Member, member_of, pairs_of, place, settle_methods } from "../enum/members.ts";
import { EnumDict, property } from "../enum/names.ts";
import { MappingProxyType } from "../types.ts";

const _NOT_GIVEN = /* @__PURE__ */ object();

const names$default = _NOT_GIVEN;
/** The metaclass of enumerations. */
export const EnumType = /* @__PURE__ */ define_class(
  "EnumType",
  [type$1],
  class {
    static __prepare__(cls, bases, options) {
      const metacls = this;
      const kwds = dict_from(keywords(options));
      call_method(metacls, "_check_for_existing_members_", cls, bases);
      const names = call(EnumDict, cls);
      const [_, first] = unpack(call_method(metacls, "_get_mixins_", cls, bases), 2);
      if (first != null) {
        setitem(names, "_generate_next_value_", call(found, first, "_generate_next_value_"));
      }
      return names;
    }

    static __new__(metacls, cls, bases, classdict, options) {
      const { boundary = null, _simple = false, ...kwds$ } = keywords(options);
      const kwds = dict_from(kwds$);
      const ignored = get(classdict, "_ignore_", []);
      for (const name of each([...spread(ignored), "_ignore_"])) {
        pop(classdict, name, null);
      }
      const members = attr(classdict._member_names, classdict, "_member_names");
      const wrong = set_of();
      for (const name of each(members)) {
        if (contains(tuple_of("mro", ""), name)) {
          wrong.add(name);
        }
      }
      if (truth(wrong)) {
        throw ValueError(
          `invalid enum member name(s) ${join(
            ",",
            Array.from(each(wrong), (name) => repr(name)),
          )}`,
        );
      }
      const order = pop(classdict, "_order_", null);
      const [data, first] = unpack(call_method(metacls, "_get_mixins_", cls, bases), 2);
      const [new$, keeps_new, takes_args] = unpack(_maker(classdict, data, first), 3);
      for (const name of each(members)) {
        if (contains(classdict, name)) {
          call(
            attr(dict.__setitem__, dict, "__setitem__", __setitem__),
            classdict,
            name,
            call(Member, getitem(classdict, name)),
          );
        }
      }
      const own = dict(classdict);
      setitem(own, "_new_member_", new$);
      setitem(own, "_use_args_", takes_args);
      setitem(own, "_member_names_", []);
      setitem(own, "_member_map_", dict_of());
      setitem(own, "_value2member_map_", dict_of());
      setitem(own, "_unhashable_values_", []);
      setitem(own, "_unhashable_values_map_", dict_of());
      setitem(own, "_member_type_", data);
      setitem(own, "_value_repr_", _data_repr(bases));
      if (first == null) {
        setitem(own, "_boundary_", null);
      } else if (boundary != null || truth(call(is_flag, first))) {
        setitem(own, "_boundary_", truth(boundary) ? boundary : attr(first._boundary_, first, "_boundary_"));
        setitem(own, "_flag_mask_", 0);
        setitem(own, "_singles_mask_", 0);
        setitem(own, "_all_bits_", 0);
        setitem(own, "_inverted_", null);
      }
      const gnv = get(own, "_generate_next_value_");
      if (gnv != null && !isinstance(gnv, tuple_of(staticmethod, classmethod))) {
        setitem(own, "_generate_next_value_", staticmethod(gnv));
      }
      let made;
      try {
        made = call_method(
          super_(EnumType, metacls),
          "__new__",
          metacls,
          cls,
          bases,
          own,
          kw(kwargs_of(kwds)),
        );
      } catch (thrown) {
        const error = caught(thrown);
        if (!matches(error, Exception)) throw thrown;
        const outer = handling(error);
        try {
          // That a member could not be made is said without how members are made.
          if (hasattr(error, "__notes__")) {
            delattr(error, "__notes__");
          }
          throw error;
        } catch (inner) {
          throw chain$1(inner, error);
        } finally {
          handled(outer);
        }
      }
      if (first != null) {
        call(settle_methods, made, own, bases, data, first);
        if (truth(keeps_new)) {
          call_special(type$1, "__setattr__", made, "__new_member__", new$);
        }
        call_special(type$1, "__setattr__", made, "__new__", attr(Enum.__new__, Enum, "__new__", specials));
      }
      if (order != null) {
        call(check_order, made, order);
      }
      return made;
    }

    __init__(...args$) {
      const kwds = dict_from(keywords(args$));
      const args = tuple_from(args$);
    }

    __bool__() {
      return true;
    }

    __call__(value, names = names$default, ...values$) {
      const { module = null, qualname = null, type = null, start = 1, boundary = null } = keywords(values$);
      const values = tuple_from(values$);
      if (truth(attr(this._member_map_, this, "_member_map_"))) {
        return call(
          member_of,
          this,
          is_(names, _NOT_GIVEN) ? value : tuple_of(value, names, ...spread(values)),
        );
      }
      if (is_(names, _NOT_GIVEN) && type == null) {
        throw TypeError(
          `${formatted(this)} has no members; specify \`names=()\` if you meant to create a new, empty, enum`,
        );
      }
      return call_method(
        this,
        "_create_",
        value,
        is_(names, _NOT_GIVEN) ? null : names,
        kw({
          module: module,
          qualname: qualname,
          type: type,
          start: start,
          boundary: boundary,
        }),
      );
    }

    __contains__(value) {
      if (isinstance(value, this)) {
        return true;
      }
      const outer = expect(TypeError);
      try {
        return contains(attr(this._value2member_map_, this, "_value2member_map_"), value);
      } catch (thrown) {
        const exception = anticipated(thrown);
        if (!matches(exception, TypeError)) throw thrown;
        try {
          return contains(attr(this._unhashable_values_, this, "_unhashable_values_"), value);
        } catch (inner) {
          throw chain$1(inner, exception);
        }
      } finally {
        relax(outer);
      }
    }

    __getitem__(name) {
      return getitem(attr(this._member_map_, this, "_member_map_"), name);
    }

    __iter__() {
      const cls = this;
      return generator("EnumType.__iter__.<locals>.<genexpr>(.0)", function* (source) {
        for (const name of source) {
          yield getitem(attr(cls._member_map_, cls, "_member_map_"), name);
        }
      })(each(attr(cls._member_names_, cls, "_member_names_")));
    }

    __reversed__() {
      const cls = this;
      return generator("EnumType.__reversed__.<locals>.<genexpr>(.0)", function* (source) {
        for (const name of source) {
          yield getitem(attr(cls._member_map_, cls, "_member_map_"), name);
        }
      })(each(reversed(attr(cls._member_names_, cls, "_member_names_"))));
    }

    __len__() {
      return len(attr(this._member_names_, this, "_member_names_"));
    }

    static __members__ = call(
      _plain_property,
      def(
        "EnumType.__members__(cls)",
        function (cls) {
          return MappingProxyType(attr(cls._member_map_, cls, "_member_map_"));
        },
        { module: "enum" },
      ),
    );

    __repr__() {
      return `<${truth(call(is_flag, this)) ? "flag" : "enum"} ${repr(attr(this.__name__, this, "__name__"))}>`;
    }

    __setattr__(name, value) {
      let value$1;
      if (contains(truth((value$1 = call(held, this, "_member_map_"))) ? value$1 : dict_of(), name)) {
        throw AttributeError(`cannot reassign member ${repr(name)}`);
      }
      call_special(super_(EnumType, this), "__setattr__", name, value);
    }

    __delattr__(name) {
      let value$1;
      if (contains(truth((value$1 = call(held, this, "_member_map_"))) ? value$1 : dict_of(), name)) {
        throw AttributeError(
          `${repr(attr(this.__name__, this, "__name__"))} cannot delete member ${repr(name)}.`,
        );
      }
      call_special(super_(EnumType, this), "__delattr__", name);
    }

    __dir__() {
      const names = set(
        split(
          "__class__ __contains__ __doc__ __getitem__ __iter__ __len__ __members__ __module__ __name__ __qualname__",
        ),
      );
      update(names, attr(this._member_names_, this, "_member_names_"));
      add(names, "__init_subclass__");
      if (
        is_not(
          attr(this._new_member_, this, "_new_member_"),
          attr(object.__new__, object, "__new__", specials),
        )
      ) {
        add(names, "__new__");
      }
      const data = attr(this._member_type_, this, "_member_type_");
      return sorted(is_(data, object) ? names : union(names, call(plain_dir, data)));
    }

    _create_(class_name, names, options) {
      const { module = null, qualname = null, type = null, start = 1, boundary = null } = keywords(options);
      const metacls = attr(this.__class__, this, "__class__");
      const bases = type == null ? tuple_of(this) : tuple_of(type, this);
      const [_, first] = unpack(call_method(this, "_get_mixins_", class_name, bases), 2);
      const namespace = call_special(metacls, "__prepare__", class_name, bases);
      for (const entry of rows(call(pairs_of, first, names, start))) {
        const [name, value] = unpack(entry, 2);
        setitem(namespace, name, value);
      }
      if (module != null) {
        setitem(namespace, "__module__", module);
      }
      if (qualname != null) {
        setitem(namespace, "__qualname__", qualname);
      }
      return call_special(
        metacls,
        "__new__",
        metacls,
        class_name,
        bases,
        namespace,
        kw({
          boundary: boundary,
        }),
      );
    }

    static _check_for_existing_members_(class_name, bases) {
      for (const chain of each(bases)) {
        for (const base of each_temporary(call(mro_of, chain))) {
          if (isinstance(base, EnumType) && truth(attr(base._member_names_, base, "_member_names_"))) {
            throw TypeError(`<enum ${repr(class_name)}> cannot extend ${repr(base)}`);
          }
        }
      }
      return null;
    }

    /** The type of the data that members are too, and the enumeration derived from. */
    static _get_mixins_(class_name, bases) {
      let value$1;
      if (!truth(bases)) {
        return tuple_of(object, null);
      }
      const first = getitem(bases, -1);
      if (!isinstance(first, EnumType)) {
        throw TypeError(
          "new enumerations should be created as `EnumName([mixin_type, ...] [data_type,] enum_type)`",
        );
      }
      return tuple_of(truth((value$1 = _data_type(class_name, bases))) ? value$1 : object, first);
    }
  },
  {
    __prepare__: "@classmethod (metacls, cls, bases, **kwds)",
    __new__: "@staticmethod (metacls, cls, bases, classdict, *, boundary=, _simple=, **kwds)",
    __init__: "(cls, *args, **kwds)",
    __bool__: "(cls)",
    __call__: "(cls, value, names=, *values, module=, qualname=, type=, start=, boundary=)",
    __contains__: "(cls, value)",
    __getitem__: "(cls, name)",
    __iter__: "(cls)",
    __reversed__: "(cls)",
    __len__: "(cls)",
    __repr__: "(cls)",
    __setattr__: "(cls, name, value)",
    __delattr__: "(cls, name)",
    __dir__: "(cls)",
    _create_: "(cls, class_name, names, *, module=, qualname=, type=, start=, boundary=)",
    _check_for_existing_members_: "@classmethod (mcls, class_name, bases)",
    _get_mixins_: "@classmethod (mcls, class_name, bases)",
  },
  {
    doc: "The metaclass of enumerations.",
    docs: {
      _get_mixins_: "The type of the data that members are too, and the enumeration derived from.",
    },
    module: "enum",
    order:
      "__prepare__ __new__ __init__ __bool__ __call__ __contains__ __getitem__ __iter__ __reversed__ __len__ __members__ __repr__ __setattr__ __delattr__ __dir__ _create_ _check_for_existing_members_ _get_mixins_",
  },
);

function _data_type(class_name, bases) {
  const kinds = [];
  for (const chain of each(bases)) {
    let candidate = null;
    for (const base of each(attr(chain.__mro__, chain, "__mro__", specials))) {
      if (is_(base, object)) {
        continue;
      }
      let kind;
      if (isinstance(base, EnumType)) {
        if (is_(attr(base._member_type_, base, "_member_type_"), object)) {
          continue;
        }
        kind = attr(base._member_type_, base, "_member_type_");
      } else if (truth(call(makes_its_own, base)) || call(held, base, "__dataclass_fields__") != null) {
        kind = truth(candidate) ? candidate : base;
      } else {
        candidate = truth(candidate) ? candidate : base;
        continue;
      }
      if (not_contains(kinds, kind)) {
        kinds.push(kind);
      }
      break;
    }
  }
  if (len(kinds) > 1) {
    throw TypeError(`too many data types for ${repr(class_name)}: ${repr(set(kinds))}`);
  }
  return kinds.length > 0 ? getitem(kinds, 0) : null;
}
def("_data_type(class_name, bases)", _data_type, { module: "enum" });

function _data_repr(bases) {
  for (const chain of each(bases)) {
    for (const base of each(attr(chain.__mro__, chain, "__mro__", specials))) {
      if (is_(base, object)) {
        continue;
      }
      if (isinstance(base, EnumType)) {
        return attr(base._value_repr_, base, "_value_repr_");
      }
      const params = call(held, base, "__dataclass_params__");
      if (params != null && truth(attr(params.repr, params, "repr"))) {
        return _dataclass_repr;
      }
      if (truth(call(is_built_in, base)) || call(held, base, "__repr__") != null) {
        return attr(base.__repr__, base, "__repr__", __repr__$1);
      }
    }
  }
  return null;
}
def("_data_repr(bases)", _data_repr, { module: "enum" });

function _dataclass_repr(self) {
  let value$1;
  const fields = attr(self.__dataclass_fields__, self, "__dataclass_fields__", specials);
  return join(
    ", ",
    (() => {
      const result = [];
      for (const name of each(fields)) {
        if (truth(attr((value$1 = getitem(fields, name)).repr, value$1, "repr"))) {
          result.push(`${formatted(name)}=${repr(call(found, self, name))}`);
        }
      }
      return result;
    })(),
  );
}
def("_dataclass_repr(self)", _dataclass_repr, { module: "enum" });

/** What makes members; whether it is the class's own; whether it is handed the value. */
function _maker(classdict, data, first) {
  let new$ = get(classdict, "__new__");
  const keeps = first != null && new$ != null;
  if (new$ == null) {
    const ordinary = tuple_of(
      null,
      attr(object.__new__, object, "__new__", specials),
      first == null ? null : attr(Enum.__new__, Enum, "__new__", specials),
    );
    for (const attribute of each(tuple_of("__new_member__", "__new__"))) {
      for (const owner of each(tuple_of(data, first))) {
        const made = call(found, owner, attribute);
        if (new$ == null && not_contains(ordinary, made)) {
          new$ = made;
        }
      }
    }
    if (new$ == null) {
      new$ = attr(object.__new__, object, "__new__", specials);
    }
  } else if (isinstance(new$, staticmethod)) {
    new$ = attr(new$.__func__, new$, "__func__", specials);
  }
  const takes_args =
    first != null &&
    is_not(new$, attr(Enum.__new__, Enum, "__new__", specials)) &&
    is_not(new$, attr(object.__new__, object, "__new__", specials));
  return tuple_of(new$, keeps, takes_args);
}
def("_maker(classdict, data, first)", _maker, {
  doc: "What makes members; whether it is the class's own; whether it is handed the value.",
  module: "enum",
});

const Enum_class = /* @__PURE__ */ class_cell();
/** Names for values. */
export const Enum = /* @__PURE__ */ call(
  with_quick_fields,
  define_class_by(
    EnumType,
    "Enum",
    [],
    (ns) => {
      ns.__signature__ = prepared_name(
        ns,
        "classmethod",
        () => classmethod,
      )(
        def(
          "Enum.__signature__(cls)",
          function (cls) {
            if (truth(attr(cls._member_names_, cls, "_member_names_"))) {
              return "(*values)";
            }
            return "(new_class_name, /, names, *, module=None, qualname=None, type=None, start=1, boundary=None)";
          },
          { module: "enum" },
        ),
      );

      ns.__new__ = def(
        "Enum.__new__(cls, value)",
        function (cls, value) {
          return call(member_of, cls, value);
        },
        { module: "enum" },
      );

      ns.__init__ = def(
        "Enum.__init__(self, *args, **kwds)",
        function (self, ...args$) {
          const kwds = dict_from(keywords(args$));
          const args = tuple_from(args$);
        },
        { module: "enum" },
      );

      ns.__init_subclass__ = def(
        "Enum.__init_subclass__(cls, *args, **kwds)",
        function (cls, ...args$) {
          const kwds = dict_from(keywords(args$));
          const args = tuple_from(args$);
          call_method(super_(Enum_class.$type, cls), "__init_subclass__");
        },
        { module: "enum" },
      );

      ns._add_alias_ = def(
        "Enum._add_alias_(self, name)",
        function (self, name) {
          call(place, attribute$1(self, "__class__"), name, self);
          return null;
        },
        { module: "enum" },
      );

      ns._add_value_alias_ = def(
        "Enum._add_value_alias_(self, value)",
        function (self, value) {
          const cls = attribute$1(self, "__class__");
          try {
            if (contains(attr(cls._value2member_map_, cls, "_value2member_map_"), value)) {
              if (is_not(getitem(attr(cls._value2member_map_, cls, "_value2member_map_"), value), self)) {
                throw ValueError(
                  `${repr(value)} is already bound: ${repr(getitem(attr(cls._value2member_map_, cls, "_value2member_map_"), value))}`,
                );
              }
              return null;
            }
            setitem(attr(cls._value2member_map_, cls, "_value2member_map_"), value, self);
          } catch (thrown) {
            const exception = caught(thrown);
            if (!matches(exception, TypeError)) throw thrown;
            const outer = handling(exception);
            try {
              for (const one of each_temporary(values$1(attr(cls._member_map_, cls, "_member_map_")))) {
                if (eq(attr(one._value_, one, "_value_"), value) && is_not(one, self)) {
                  throw raise_from(ValueError(`${repr(value)} is already bound: ${repr(one)}`), null);
                }
              }
              append(attr(cls._unhashable_values_, cls, "_unhashable_values_"), value);
              append(
                setdefault(
                  attr(cls._unhashable_values_map_, cls, "_unhashable_values_map_"),
                  attribute$1(self, "name"),
                  [],
                ),
                value,
              );
            } catch (inner) {
              throw chain$1(inner, exception);
            } finally {
              handled(outer);
            }
          }
          return null;
        },
        { module: "enum" },
      );

      ns._generate_next_value_ = prepared_name(
        ns,
        "staticmethod",
        () => staticmethod,
      )(
        def(
          "Enum._generate_next_value_(name, start, count, last_values)",
          function (name, start, count, last_values) {
            if (!truth(last_values)) {
              return start;
            }
            let last;
            try {
              last = getitem(sorted(last_values), -1);
            } catch (thrown) {
              const exception = caught(thrown);
              if (!matches(exception, TypeError)) throw thrown;
              throw chain$1(raise_from(TypeError("unable to sort non-numeric values"), null), exception);
            }
            try {
              return add$1(last, 1);
            } catch (thrown) {
              const exception = caught(thrown);
              if (!matches(exception, TypeError)) throw thrown;
              throw chain$1(raise_from(TypeError(`unable to increment ${repr(last)}`), null), exception);
            }
          },
          { module: "enum" },
        ),
      );

      ns._missing_ = prepared_name(
        ns,
        "classmethod",
        () => classmethod,
      )(
        def(
          "Enum._missing_(cls, value)",
          function (cls, value) {
            return null;
          },
          { module: "enum" },
        ),
      );

      ns.__repr__ = def(
        "Enum.__repr__(self)",
        function (self) {
          let value$1;
          const cls = attribute$1(self, "__class__");
          return `<${formatted(attr(cls.__name__, cls, "__name__"))}.${formatted(attr(self._name_, self, "_name_"))}: ${formatted(call(truth((value$1 = attr(cls._value_repr_, cls, "_value_repr_"))) ? value$1 : repr, attr(self._value_, self, "_value_")))}>`;
        },
        { module: "enum" },
      );

      ns.__str__ = def(
        "Enum.__str__(self)",
        function (self) {
          let value$1;
          return `${formatted(attr((value$1 = attribute$1(self, "__class__")).__name__, value$1, "__name__"))}.${formatted(attr(self._name_, self, "_name_"))}`;
        },
        { module: "enum" },
      );

      ns.__dir__ = def(
        "Enum.__dir__(self)",
        function (self) {
          const cls = attribute$1(self, "__class__");
          const names = set(split("__class__ __doc__ __eq__ __hash__ __module__"));
          if (is_not(attr(cls._member_type_, cls, "_member_type_"), object)) {
            update(names, call(plain_dir, self));
          }
          update(
            names,
            (() => {
              const result = [];
              for (const name of each(attr(self.__dict__, self, "__dict__", specials))) {
                if (
                  ne(getitem(name, 0), "_") &&
                  not_contains(attr(cls._member_map_, cls, "_member_map_"), name)
                ) {
                  result.push(name);
                }
              }
              return result;
            })(),
          );
          for (const base of each(attr(cls.__mro__, cls, "__mro__", specials))) {
            for (const entry of rows(items$1(attr(base.__dict__, base, "__dict__", specials)))) {
              const [name, x] = unpack(entry, 2);
              if (eq(getitem(name, 0), "_")) {
                continue;
              }
              if (isinstance(x, property)) {
                if (
                  attr(x.fget, x, "fget") != null ||
                  not_contains(attr(cls._member_map_, cls, "_member_map_"), name)
                ) {
                  add(names, name);
                } else {
                  discard(names, name);
                }
              } else if (not_contains(attr(cls._member_map_, cls, "_member_map_"), name)) {
                add(names, name);
              }
            }
          }
          return sorted(names);
        },
        { module: "enum" },
      );

      ns.__format__ = def(
        "Enum.__format__(self, format_spec)",
        function (self, format_spec) {
          return __format__$1(str(self), format_spec);
        },
        { module: "enum" },
      );

      ns.__hash__ = def(
        "Enum.__hash__(self)",
        function (self) {
          return hash(attr(self._name_, self, "_name_"));
        },
        { module: "enum" },
      );

      ns.__reduce_ex__ = def(
        "Enum.__reduce_ex__(self, proto)",
        function (self, proto) {
          return tuple_of(attribute$1(self, "__class__"), tuple_of(attr(self._value_, self, "_value_")));
        },
        { module: "enum" },
      );

      ns.__copy__ = def(
        "Enum.__copy__(self)",
        function (self) {
          return self;
        },
        { module: "enum" },
      );

      ns.__deepcopy__ = def(
        "Enum.__deepcopy__(self, memo)",
        function (self, memo) {
          return self;
        },
        { module: "enum" },
      );

      ns.name = call(
        prepared_name(ns, "property", () => property),
        def(
          "Enum.name(self)",
          function (self) {
            return attr(self._name_, self, "_name_");
          },
          { module: "enum" },
        ),
      );

      ns.value = call(
        prepared_name(ns, "property", () => property),
        def(
          "Enum.value(self)",
          function (self) {
            return attr(self._value_, self, "_value_");
          },
          { module: "enum" },
        ),
      );
    },
    {},
    { doc: "Names for values.", module: "enum", cell: Enum_class, line: 253 },
  ),
);

/** Changes the repr only: what a member prints as is what its value prints as. */
export const ReprEnum = /* @__PURE__ */ define_class(
  "ReprEnum",
  [Enum],
  class {},
  {},
  {
    doc: "Changes the repr only: what a member prints as is what its value prints as.",
    module: "enum",
  },
);

/** Members are integers too. */
export const IntEnum = /* @__PURE__ */ define_class(
  "IntEnum",
  [int, ReprEnum],
  class {},
  {},
  {
    doc: "Members are integers too.",
    module: "enum",
  },
);

/** Members are strings too. */
export const StrEnum = /* @__PURE__ */ define_class(
  "StrEnum",
  [str, ReprEnum],
  (ns) => {
    ns.__new__ = def(
      "StrEnum.__new__(cls, *values)",
      function (cls, ...values$) {
        const values = tuple_from(values$);
        if (len(values) > 3) {
          throw TypeError(`too many arguments for str(): ${repr(values)}`);
        }
        if (len(values) === 1 && !isinstance(getitem(values, 0), str)) {
          throw TypeError(`${repr(getitem(values, 0))} is not a string`);
        }
        if (len(values) >= 2 && !isinstance(getitem(values, 1), str)) {
          throw TypeError(`encoding must be a string, not ${repr(getitem(values, 1))}`);
        }
        if (len(values) === 3 && !isinstance(getitem(values, 2), str)) {
          throw TypeError(`errors must be a string, not ${repr(getitem(values, 2))}`);
        }
        const text = call(str, ...spread(values, str));
        const made = call_special(str, "__new__", cls, text);
        settable(made, "_value_")._value_ = text;
        return made;
      },
      { module: "enum" },
    );

    ns._generate_next_value_ = staticmethod(
      def(
        "StrEnum._generate_next_value_(name, start, count, last_values)",
        function (name, start, count, last_values) {
          return lower(name);
        },
        { module: "enum" },
      ),
    );
  },
  {},
  { doc: "Members are strings too.", module: "enum" },
);
