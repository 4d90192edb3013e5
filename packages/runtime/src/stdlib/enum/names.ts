// @ts-nocheck
// biome-ignore-all lint: written by our compiler
// GENERATED from packages/runtime/python/enum/names.py by `npm run library:python`. Do not edit.
/**
 * What stands in the body of an enumeration: `auto`, `member`, `nonmember`, `property`, and the dictionary that tells members from the rest.
 *
 * Source: Library Reference, `enum`; the words of errors are CPython's.
 */

import { specials } from "../../objects/all-attributes.ts";
import { attr, call_method } from "../../objects/attributes.ts";
import { call, def } from "../../objects/call.ts";
import { class_cell } from "../../objects/cell.ts";
import { eq, is_, ne } from "../../objects/comparison.ts";
import { define_class } from "../../objects/define-class.ts";
import { dict_from, dict_of } from "../../objects/dict.ts";
import { AttributeError, TypeError, ValueError } from "../../objects/exceptions.ts";
import { formatted } from "../../objects/formatted.ts";
import { generator } from "../../objects/generator.ts";
import { settable } from "../../objects/plain-attributes.ts";
import { keywords } from "../../objects/signature.ts";
import { slice_of as slice } from "../../objects/slice.ts";
import { super_ } from "../../objects/super.ts";
import { truth } from "../../objects/truth.ts";
import { tuple_of } from "../../objects/tuple.ts";
import { any } from "../../semantics/builtins/any.ts";
import { staticmethod } from "../../semantics/builtins/descriptors.ts";
import { dict } from "../../semantics/builtins/dict.ts";
import { isinstance } from "../../semantics/builtins/isinstance.ts";
import { len } from "../../semantics/builtins/len.ts";
import { list } from "../../semantics/builtins/list.ts";
import { repr } from "../../semantics/builtins/repr.ts";
import { set } from "../../semantics/builtins/set.ts";
import { setattr } from "../../semantics/builtins/setattr.ts";
import { str } from "../../semantics/builtins/str.ts";
import { tuple } from "../../semantics/builtins/tuple.ts";
import { type } from "../../semantics/builtins/type.ts";
import { append } from "../../semantics/methods/append.ts";
import { items as items$1 } from "../../semantics/methods/items.ts";
import { endswith, replace, startswith } from "../../semantics/methods/searching.ts";
import { split } from "../../semantics/methods/splitting.ts";
import { and_ } from "../../semantics/operators/bitwise.ts";
import { contains, getitem, not_contains, setitem } from "../../semantics/operators/containers.ts";
import { attribute } from "../../semantics/protocols/attributes.ts";
import { keys_view } from "../../semantics/protocols/dict-views.ts";
import { each, rows } from "../../semantics/protocols/iteration.ts";
import { unpack } from "../../semantics/protocols/unpacking.ts";
import { plain_property as _plain_property, found, has } from "../enum/host.ts";
import { DynamicClassAttribute } from "../types/dynamic.ts";

const _Null = /* @__PURE__ */ define_class(
  "_Null",
  [],
  class {
    __repr__() {
      return "_auto_null";
    }
  },
  { __repr__: "(self)" },
  { module: "enum" },
);

export const NULL = /* @__PURE__ */ _Null();

const _HOOKS = /* @__PURE__ */ tuple_of(
  "_order_",
  "_generate_next_value_",
  "_numeric_repr_",
  "_missing_",
  "_ignore_",
  "_iter_member_",
  "_iter_member_by_value_",
  "_iter_member_by_def_",
  "_add_alias_",
  "_add_value_alias_",
);

export function is_descriptor(x) {
  let value$1, value$2;
  return truth((value$2 = call(has, x, "__get__")))
    ? value$2
    : truth((value$1 = call(has, x, "__set__")))
      ? value$1
      : call(has, x, "__delete__");
}
def("is_descriptor(x)", is_descriptor, { module: "enum" });

export function is_dunder(name) {
  let value$1, value$2, value$3;
  return (
    len(name) > 4 &&
    (truth(
      (value$3 =
        eq(getitem(name, slice(null, 2)), (value$1 = getitem(name, slice(-2, null)))) && eq(value$1, "__")),
    )
      ? truth((value$2 = ne(getitem(name, 2), "_")))
        ? ne(getitem(name, -3), "_")
        : value$2
      : value$3)
  );
}
def("is_dunder(name)", is_dunder, { module: "enum" });

export function is_sunder(name) {
  let value$1, value$2, value$3;
  return (
    len(name) > 2 &&
    (truth((value$3 = eq(getitem(name, 0), (value$1 = getitem(name, -1))) && eq(value$1, "_")))
      ? truth((value$2 = ne(getitem(name, 1), "_")))
        ? ne(getitem(name, -2), "_")
        : value$2
      : value$3)
  );
}
def("is_sunder(name)", is_sunder, { module: "enum" });

export function is_private(owner, name) {
  let value$1, value$2;
  const prefix = `_${formatted(owner)}__`;
  return (
    len(name) > len(prefix) &&
    (truth((value$2 = startswith(name, prefix)))
      ? truth((value$1 = ne(getitem(name, -1), "_")))
        ? value$1
        : ne(getitem(name, -2), "_")
      : value$2)
  );
}
def("is_private(owner, name)", is_private, { module: "enum" });

/** Keeps a value of the body from becoming a member. */
export const nonmember = /* @__PURE__ */ define_class(
  "nonmember",
  [],
  class {
    __init__(value) {
      this.value = value;
    }
  },
  { __init__: "(self, value)" },
  { module: "enum" },
);

/** Makes a member of what otherwise would be none. */
export const member = /* @__PURE__ */ define_class(
  "member",
  [],
  class {
    __init__(value) {
      this.value = value;
    }
  },
  { __init__: "(self, value)" },
  { module: "enum" },
);

const value$default = NULL;
/** A value to be chosen when it is bound to a name. */
export const auto = /* @__PURE__ */ define_class(
  "auto",
  [],
  class {
    __init__(value = value$default) {
      this.value = value;
    }

    __repr__() {
      return `auto(${repr(this.value)})`;
    }
  },
  { __init__: "(self, value=)", __repr__: "(self)" },
  { module: "enum" },
);

/** A property of members whose name may be that of a member too. */
export const property = /* @__PURE__ */ define_class(
  "property",
  [DynamicClassAttribute],
  (ns) => {
    ns.member = null;
    ns.name = null;
    ns.clsname = null;
    // Whether the member stands in front of a method of the type of the data.
    ns.covers = false;

    ns.__get__ = def(
      "property.__get__(self, instance, ownerclass=)",
      function (self, instance, ownerclass = null) {
        if (instance == null) {
          if (attr(self.member, self, "member") != null) {
            return attr(self.member, self, "member");
          }
          throw AttributeError(`${repr(ownerclass)} has no attribute ${repr(attribute(self, "name"))}`);
        }
        if (attr(self.fget, self, "fget") != null) {
          return call_method(self, "fget", instance);
        }
        if (truth(attr(self.covers, self, "covers")) && truth(call(has, instance, "_value_"))) {
          return call(found, attr(instance._value_, instance, "_value_"), attribute(self, "name"));
        }
        if (attr(self.member, self, "member") == null) {
          throw AttributeError(`${repr(ownerclass)} has no attribute ${repr(attribute(self, "name"))}`);
        }
        return attr(self.member, self, "member");
      },
      { module: "enum" },
    );

    ns.__set__ = def(
      "property.__set__(self, instance, value)",
      function (self, instance, value) {
        if (attr(self.fset, self, "fset") == null) {
          throw AttributeError(
            `<enum ${repr(attr(self.clsname, self, "clsname"))}> cannot set attribute ${repr(attribute(self, "name"))}`,
          );
        }
        return call_method(self, "fset", instance, value);
      },
      { module: "enum" },
    );

    ns.__delete__ = def(
      "property.__delete__(self, instance)",
      function (self, instance) {
        if (attr(self.fdel, self, "fdel") == null) {
          throw AttributeError(
            `<enum ${repr(attr(self.clsname, self, "clsname"))}> cannot delete attribute ${repr(attribute(self, "name"))}`,
          );
        }
        return call_method(self, "fdel", instance);
      },
      { module: "enum" },
    );

    ns.__set_name__ = def(
      "property.__set_name__(self, ownerclass, name)",
      function (self, ownerclass, name) {
        setattr(self, "name", name);
        settable(self, "clsname").clsname = attr(ownerclass.__name__, ownerclass, "__name__");
      },
      { module: "enum" },
    );
  },
  {},
  { module: "enum" },
);

const EnumDict_class = /* @__PURE__ */ class_cell();
/** The namespace of the body: keeps the names of members apart, in order, and resolves `auto()` as it comes. */
export const EnumDict = /* @__PURE__ */ define_class(
  "EnumDict",
  [dict],
  class {
    __init__(cls_name = null) {
      call_method(super_(EnumDict_class.$type, this), "__init__");
      this._cls_name = cls_name;
      this._member_names = dict_of();
      this._last_values = [];
      this._ignore = [];
      this._auto_called = false;
      this._generate_next_value = null;
    }

    static member_names = call(
      _plain_property,
      def(
        "EnumDict.member_names(self)",
        function (self) {
          return list(attr(self._member_names, self, "_member_names"));
        },
        { module: "enum" },
      ),
    );

    __setitem__(key, value) {
      const owner = this._cls_name;
      if (owner != null && truth(is_private(owner, key))) {
      } else if (truth(is_sunder(key))) {
        value = this._hook(key, value);
      } else if (truth(is_dunder(key))) {
        if (eq(key, "__order__")) {
          key = "_order_";
        }
      } else if (contains(this._member_names, key)) {
        throw TypeError(`${repr(key)} already defined as ${repr(getitem(this, key))}`);
      } else if (contains(this._ignore, key)) {
      } else if (isinstance(value, nonmember)) {
        value = attr(value.value, value, "value");
      } else if (!truth(this._is_plain(value))) {
        if (contains(this, key)) {
          throw TypeError(`${repr(key)} already defined as ${repr(getitem(this, key))}`);
        }
        if (isinstance(value, member)) {
          value = attr(value.value, value, "value");
        }
        const resolved = this._resolved(key, value);
        setitem(this._member_names, key, null);
        if (is_(resolved, value)) {
          append(this._last_values, value);
        }
        value = resolved;
      }
      call_method(super_(EnumDict_class.$type, this), "__setitem__", key, value);
    }

    _hook(key, value) {
      if (not_contains(_HOOKS, key)) {
        throw ValueError(`_sunder_ names, such as ${repr(key)}, are reserved for future Enum use`);
      }
      if (eq(key, "_generate_next_value_")) {
        if (truth(this._auto_called)) {
          throw TypeError("_generate_next_value_ must be defined before members");
        }
        this._generate_next_value = isinstance(value, staticmethod)
          ? attr(value.__func__, value, "__func__", specials)
          : value;
      } else if (eq(key, "_ignore_")) {
        value = isinstance(value, str) ? split(replace(value, ",", " ")) : list(value);
        this._ignore = value;
        const already = and_(set(value), set(this._member_names));
        if (truth(already)) {
          throw ValueError(`_ignore_ cannot specify already set names: ${repr(already)}`);
        }
      }
      return value;
    }

    /** Whether it stays what it is: a function, a descriptor, a class of the body. */
    _is_plain(value) {
      let value$1;
      if (isinstance(value, type)) {
        const owner = this._cls_name;
        return truth((value$1 = owner != null && _is_inner(owner, value))) ? value$1 : is_descriptor(value);
      }
      return !isinstance(value, tuple_of(member, auto)) && is_descriptor(value);
    }

    _resolved(key, value) {
      if (isinstance(value, auto)) {
        return this._chosen(key, value);
      }
      if (
        isinstance(value, tuple) &&
        any(
          generator("EnumDict._resolved.<locals>.<genexpr>(.0)", function* (source) {
            for (const item of source) {
              yield isinstance(item, auto);
            }
          })(each(value)),
        )
      ) {
        const items = Array.from(each(value), (item) =>
          isinstance(item, auto) ? this._chosen(key, item) : item,
        );
        const kind = type(value);
        return is_(kind, tuple) || !truth(call(has, kind, "_fields"))
          ? call(kind, items)
          : call(kind, ...each(items));
      }
      return value;
    }

    _chosen(key, one) {
      if (is_(attr(one.value, one, "value"), NULL)) {
        settable(one, "value").value = call_method(
          this,
          "_generate_next_value",
          key,
          1,
          len(this._member_names),
          getitem(this._last_values, slice(null, null)),
        );
        this._auto_called = true;
      }
      append(this._last_values, attr(one.value, one, "value"));
      return attr(one.value, one, "value");
    }

    update(members, options) {
      const more_members = dict_from(keywords(options));
      const pairs = truth(call(has, members, "keys")) ? keys_view(members) : null;
      if (pairs != null) {
        for (const name of each(pairs)) {
          setitem(this, name, getitem(members, name));
        }
      } else {
        for (const entry of rows(members)) {
          const [name, value] = unpack(entry, 2);
          setitem(this, name, value);
        }
      }
      for (const entry of rows(items$1(more_members))) {
        const [name, value] = unpack(entry, 2);
        setitem(this, name, value);
      }
      return null;
    }
  },
  {
    __init__: "(self, cls_name=)",
    __setitem__: "(self, key, value)",
    _hook: "(self, key, value)",
    _is_plain: "(self, value)",
    _resolved: "(self, key, value)",
    _chosen: "(self, key, one)",
    update: "(self, members, **more_members)",
  },
  { module: "enum", cell: EnumDict_class },
);

function _is_inner(owner, cls) {
  let value$1;
  const qualname = attr(cls.__qualname__, cls, "__qualname__");
  const tail = `${formatted(owner)}.${formatted(attr(cls.__name__, cls, "__name__"))}`;
  return truth((value$1 = eq(qualname, tail))) ? value$1 : endswith(qualname, "." + tail);
}
def("_is_inner(owner, cls)", _is_inner, { module: "enum" });
