// @ts-nocheck
// biome-ignore-all lint: written by our compiler
// GENERATED from packages/runtime/python/inspect/members.py by `npm run library:python`. Do not edit.
/**
 * Members of objects and classes, with and without asking descriptors.
 *
 * Source: Library Reference, `inspect`, "Types and members", "Fetching attributes statically".
 */

import { call_special, specials } from "../../objects/all-attributes.ts";
import { attr as attr$1 } from "../../objects/attributes.ts";
import { call, def } from "../../objects/call.ts";
import { eq, is_, is_not } from "../../objects/comparison.ts";
import { dict_of } from "../../objects/dict.ts";
import { AttributeError } from "../../objects/exceptions.ts";
import { type_of } from "../../objects/object.ts";
import { kw } from "../../objects/signature.ts";
import { slice_of as slice } from "../../objects/slice.ts";
import { truth } from "../../objects/truth.ts";
import { tuple_of } from "../../objects/tuple.ts";
import { classmethod, property, staticmethod } from "../../semantics/builtins/descriptors.ts";
import { dict } from "../../semantics/builtins/dict.ts";
import { dir } from "../../semantics/builtins/dir.ts";
import { getattr, hasattr } from "../../semantics/builtins/getattr.ts";
import { isinstance } from "../../semantics/builtins/isinstance.ts";
import { len } from "../../semantics/builtins/len.ts";
import { object as object$1 } from "../../semantics/builtins/object.ts";
import { set } from "../../semantics/builtins/set.ts";
import { sorted } from "../../semantics/builtins/sorted.ts";
import { type } from "../../semantics/builtins/type.ts";
import { add } from "../../semantics/methods/add.ts";
import { append } from "../../semantics/methods/append.ts";
import { items as items$1 } from "../../semantics/methods/items.ts";
import { setdefault } from "../../semantics/methods/setdefault.ts";
import { sort } from "../../semantics/methods/sort.ts";
import { contains, getitem, not_contains } from "../../semantics/operators/containers.ts";
import { spread } from "../../semantics/protocols/calls.ts";
import {
  anticipated,
  caught,
  chain,
  expect,
  handled,
  handling,
  matches,
  relax,
} from "../../semantics/protocols/exceptions.ts";
import { each, rows } from "../../semantics/protocols/iteration.ts";
import { unpack } from "../../semantics/protocols/unpacking.ts";
import { namedtuple } from "../collections.ts";

const _nothing = /* @__PURE__ */ object$1();

const default$default = _nothing;
/** An attribute as it is stored: no descriptor, `__getattr__` or `__getattribute__` is asked. */
export function getattr_static(obj, attr, default$ = default$default) {
  let value$1, value$2;
  const is_class = isinstance(obj, type);
  let found = is_class ? _held(attr$1(obj.__mro__, obj, "__mro__", specials), attr) : _nothing;
  if (!is_class) {
    found = _held(attr$1((value$1 = type(obj)).__mro__, value$1, "__mro__", specials), attr);
    const own = _own(obj, attr);
    if (is_not(own, _nothing) && (is_(found, _nothing) || !_is_data(found))) {
      return own;
    }
  }
  if (is_not(found, _nothing)) {
    return found;
  }
  if (is_class) {
    found = _held(attr$1((value$2 = type(obj)).__mro__, value$2, "__mro__", specials), attr);
    if (is_not(found, _nothing)) {
      return found;
    }
  }
  if (is_not(default$, _nothing)) {
    return default$;
  }
  throw AttributeError(attr);
}
def("getattr_static(obj, attr, default=)", getattr_static, {
  doc: "An attribute as it is stored: no descriptor, `__getattr__` or `__getattribute__` is asked.",
  module: "inspect",
});

function _held(classes, attr) {
  for (const cls of each(classes)) {
    if (contains(attr$1(cls.__dict__, cls, "__dict__", specials), attr)) {
      return getitem(attr$1(cls.__dict__, cls, "__dict__", specials), attr);
    }
  }
  return _nothing;
}
def("_held(classes, attr)", _held, { module: "inspect" });

function _own(obj, attr) {
  let names;
  const outer = expect(AttributeError);
  try {
    names = call_special(object$1, "__getattribute__", obj, "__dict__");
  } catch (error) {
    const exception = anticipated(error);
    if (!matches(exception, AttributeError)) throw error;
    return _nothing;
  } finally {
    relax(outer);
  }
  return contains(names, attr) ? getitem(names, attr) : _nothing;
}
def("_own(obj, attr)", _own, { module: "inspect" });

function _is_data(descriptor) {
  const cls = type(descriptor);
  return hasattr(cls, "__get__") && (hasattr(cls, "__set__") || hasattr(cls, "__delete__"));
}
def("_is_data(descriptor)", _is_data, { module: "inspect" });

function _collected(object, predicate, read) {
  let value$1, value$2;
  const classes = isinstance(object, type)
    ? tuple_of(object, ...spread(attr$1(object.__mro__, object, "__mro__", specials)))
    : tuple_of();
  const names = dir(object);
  // Attributes that a metaclass has and its classes do not show.
  let name, value;
  for (const base of each(
    truth((value$1 = getitem(classes, slice(1, null))))
      ? attr$1(object.__bases__, object, "__bases__", specials)
      : value$1,
  )) {
    for (const entry of rows(items$1(attr$1(base.__dict__, base, "__dict__", specials)))) {
      [name, value] = unpack(entry, 2);
      if (eq(attr$1((value$2 = type_of(value)).__name__, value$2, "__name__"), "DynamicClassAttribute")) {
        names.push(name);
      }
    }
  }
  const [found, seen] = [[], set()];
  for (name of each(names)) {
    if (contains(seen, name)) {
      continue;
    }
    add(seen, name);
    try {
      value = call(read, object, name);
    } catch (error) {
      const exception = caught(error);
      if (!matches(exception, AttributeError)) throw error;
      const outer = handling(exception);
      try {
        value = _held(getitem(classes, slice(1, null)), name);
        if (is_(value, _nothing)) {
          continue;
        }
      } catch (inner) {
        throw chain(inner, exception);
      } finally {
        handled(outer);
      }
    }
    if (predicate == null || truth(call(predicate, value))) {
      found.push(tuple_of(name, value));
    }
  }
  sort(
    found,
    kw({
      key: def("_collected.<locals>.<lambda>(pair)", (pair) => getitem(pair, 0), { module: "inspect" }),
    }),
  );
  return found;
}
def("_collected(object, predicate, read)", _collected, { module: "inspect" });

/** Pairs of name and value, by name. */
export function getmembers(object, predicate = null) {
  return _collected(object, predicate, getattr);
}
def("getmembers(object, predicate=)", getmembers, {
  doc: "Pairs of name and value, by name.",
  module: "inspect",
});

/** The same, without asking descriptors. */
export function getmembers_static(object, predicate = null) {
  return _collected(object, predicate, getattr_static);
}
def("getmembers_static(object, predicate=)", getmembers_static, {
  doc: "The same, without asking descriptors.",
  module: "inspect",
});

export const Attribute = /* @__PURE__ */ namedtuple("Attribute", "name kind defining_class object");

/** For each attribute of a class: its name, what it is, the class that defines it, the object stored there. */
export function classify_class_attrs(cls) {
  let value$1, value$2;
  const found = [];
  const names = dir(cls);
  for (const base of each(attr$1(cls.__bases__, cls, "__bases__", specials))) {
    for (const entry of rows(items$1(attr$1(base.__dict__, base, "__dict__", specials)))) {
      const [name, value] = unpack(entry, 2);
      if (
        eq(attr$1((value$1 = type_of(value)).__name__, value$1, "__name__"), "DynamicClassAttribute") &&
        attr$1(value.fget, value, "fget") != null
      ) {
        names.push(name);
      }
    }
  }
  for (const name of each(sorted(set(names)))) {
    let home = null;
    for (const base of each(
      tuple_of(
        ...spread(attr$1(cls.__mro__, cls, "__mro__", specials)),
        ...spread(attr$1((value$2 = type(cls)).__mro__, value$2, "__mro__", specials)),
      ),
    )) {
      if (contains(attr$1(base.__dict__, base, "__dict__", specials), name)) {
        home = base;
        break;
      }
    }
    if (home == null) {
      continue;
    }
    const held = getitem(attr$1(home.__dict__, home, "__dict__", specials), name);
    found.push(call(Attribute, name, _kind(held), home, held));
  }
  return found;
}
def("classify_class_attrs(cls)", classify_class_attrs, {
  doc: "For each attribute of a class: its name, what it is, the class that defines it, the object stored there.",
  module: "inspect",
});

function _kind(held) {
  let value$1;
  if (isinstance(held, tuple_of(staticmethod, _BUILTIN))) {
    return "static method";
  }
  if (isinstance(held, tuple_of(classmethod, _CLASS_METHOD))) {
    return "class method";
  }
  if (
    isinstance(held, property) ||
    eq(attr$1((value$1 = type_of(held)).__name__, value$1, "__name__"), "DynamicClassAttribute")
  ) {
    return "property";
  }
  return _is_routine(held) ? "method" : "data";
}
def("_kind(held)", _kind, { module: "inspect" });

const _BUILTIN = /* @__PURE__ */ type(len);
const _CLASS_METHOD = /* @__PURE__ */ type(
  getitem(attr$1(dict.__dict__, dict, "__dict__", specials), "fromkeys"),
);

function _is_routine(held) {
  let value$1;
  return contains(
    tuple_of("function", "method", "method_descriptor", "wrapper_descriptor", "slot wrapper"),
    attr$1((value$1 = type_of(held)).__name__, value$1, "__name__"),
  );
}
def("_is_routine(held)", _is_routine, { module: "inspect" });

function _class_key(cls) {
  return tuple_of(attr$1(cls.__module__, cls, "__module__", specials), attr$1(cls.__name__, cls, "__name__"));
}
def("_class_key(cls)", _class_key, { module: "inspect" });

export function walktree(classes, children, parent) {
  const found = [];
  for (const cls of each(sorted(classes, kw({ key: _class_key })))) {
    found.push(tuple_of(cls, attr$1(cls.__bases__, cls, "__bases__", specials)));
    if (contains(children, cls)) {
      found.push(walktree(getitem(children, cls), children, cls));
    }
  }
  return found;
}
def("walktree(classes, children, parent)", walktree, { module: "inspect" });

/** Classes below their bases, as nested lists. */
export function getclasstree(classes, unique = false) {
  const [children, roots] = [dict_of(), []];
  for (const cls of each(classes)) {
    loop: {
      for (const parent of each(attr$1(cls.__bases__, cls, "__bases__", specials))) {
        const below = setdefault(children, parent, []);
        if (not_contains(below, cls)) {
          append(below, cls);
        }
        if (truth(unique) && contains(classes, parent)) {
          break loop;
        }
      }
      if (!truth(attr$1(cls.__bases__, cls, "__bases__", specials)) && not_contains(roots, cls)) {
        roots.push(cls);
      }
    }
  }
  for (const parent of each(children)) {
    if (not_contains(classes, parent)) {
      roots.push(parent);
    }
  }
  return walktree(roots, children, null);
}
def("getclasstree(classes, unique=)", getclasstree, {
  doc: "Classes below their bases, as nested lists.",
  module: "inspect",
});
