// @ts-nocheck
// biome-ignore-all lint: written by our compiler
// GENERATED from packages/runtime/python/unittest/mocks/specials.py by `npm run library:python`. Do not edit.
/**
 * Special methods of mocks: `MagicMock` has them from the start, other mocks when they are set.
 *
 *     len(m)                 =>   the child `.__len__` of m is called; 0 where no result was set
 *     m.__len__ = ...        =>   is put into the class that each mock has of its own
 *
 * Source: Library Reference, `unittest.mock`, "MagicMock and magic method support".
 */

import { call_special } from "../../../objects/all-attributes.ts";
import { attr, call_method } from "../../../objects/attributes.ts";
import { call, def } from "../../../objects/call.ts";
import { eq, is_, is_not } from "../../../objects/comparison.ts";
import { coroutine } from "../../../objects/coroutine.ts";
import { define_class } from "../../../objects/define-class.ts";
import { dict_from, dict_of } from "../../../objects/dict.ts";
import { AttributeError, StopAsyncIteration, TypeError } from "../../../objects/exceptions.ts";
import { float } from "../../../objects/float.ts";
import { formatted } from "../../../objects/formatted.ts";
import { type_of } from "../../../objects/object.ts";
import { settable } from "../../../objects/plain-attributes.ts";
import { keywords, kw } from "../../../objects/signature.ts";
import { NotImplemented } from "../../../objects/singletons.ts";
import { truth } from "../../../objects/truth.ts";
import { tuple_from } from "../../../objects/tuple.ts";
import { callable } from "../../../semantics/builtins/callable.ts";
import { complex } from "../../../semantics/builtins/complex.ts";
import { frozenset } from "../../../semantics/builtins/frozenset.ts";
import { iter } from "../../../semantics/builtins/iter.ts";
import { len } from "../../../semantics/builtins/len.ts";
import { object } from "../../../semantics/builtins/object.ts";
import { repr } from "../../../semantics/builtins/repr.ts";
import { setattr } from "../../../semantics/builtins/setattr.ts";
import { type } from "../../../semantics/builtins/type.ts";
import { get } from "../../../semantics/methods/get.ts";
import { endswith, startswith } from "../../../semantics/methods/searching.ts";
import { split } from "../../../semantics/methods/splitting.ts";
import { add } from "../../../semantics/operators/arithmetic.ts";
import { contains, getitem, not_contains, setitem } from "../../../semantics/operators/containers.ts";
import { iadd } from "../../../semantics/operators/inplace.ts";
import { kwargs_of, spread } from "../../../semantics/protocols/calls.ts";
import { each } from "../../../semantics/protocols/iteration.ts";
import { isfunction } from "../../inspect.ts";
import { DEFAULT } from "../../unittest/mocks/calls.ts";
import { adopt, is_mock, state_of } from "../../unittest/mocks/state.ts";

const _NUMERIC = /* @__PURE__ */ split(
  "add sub mul matmul truediv floordiv mod lshift rshift and xor or pow",
);

// What special methods give where nothing was set.
export const RESULTS = /* @__PURE__ */ dict_of(
  ["__lt__", NotImplemented],
  ["__gt__", NotImplemented],
  ["__le__", NotImplemented],
  ["__ge__", NotImplemented],
  ["__int__", 1],
  ["__contains__", false],
  ["__len__", 0],
  ["__exit__", false],
  ["__aexit__", false],
  ["__complex__", complex(0, float(1))],
  ["__float__", float(1)],
  ["__bool__", true],
  ["__index__", 1],
);

export function is_dunder(name) {
  let value$1;
  return len(name) > 4 && (truth((value$1 = startswith(name, "__"))) ? endswith(name, "__") : value$1);
}
def("is_dunder(name)", is_dunder, { module: "unittest" });

export function set_special(mock, name, value) {
  let value$1;
  const kind = type(mock);
  if (truth(call(is_mock, value))) {
    call(adopt, mock, value, add(".", name));
    setitem(attr((value$1 = call(state_of, mock)).children, value$1, "children"), name, value);
    setattr(kind, name, _caller(name, false));
  } else if (callable(value)) {
    // A function gets the mock, as a method of its class would.
    setattr(kind, name, truth(isfunction(value)) ? value : _caller_of(value));
  } else {
    setattr(kind, name, value);
  }
  return null;
}
def("set_special(mock, name, value)", set_special, { module: "unittest" });

function _caller_of(f) {
  return def(
    "_caller_of.<locals>.<lambda>(self, *args, **kwargs)",
    (self, ...args$) => {
      const kwargs = dict_from(keywords(args$));
      const args = tuple_from(args$);
      return call(f, ...spread(args, f), kw(kwargs_of(kwargs)));
    },
    { module: "unittest" },
  );
}
def("_caller_of(f)", _caller_of, { module: "unittest" });

/** The mock that stands for a special method. */
function _special_child(mock, name) {
  const state = call(state_of, mock);
  let child = get(attr(state.children, state, "children"), name);
  if (child == null) {
    child = call(
      call_method(mock, "_special_kind", name),
      kw({
        parent: mock,
        _label: add(".", name),
      }),
    );
    setitem(attr(state.children, state, "children"), name, child);
    const default$ = _default_result(mock, name);
    if (is_not(default$, DEFAULT)) {
      settable(child, "side_effect").side_effect = default$;
    }
  }
  return child;
}
def("_special_child(mock, name)", _special_child, { module: "unittest" });

function _allowed_child(mock, name) {
  let value$1, value$2, value$3;
  const names = attr((value$1 = call(state_of, mock)).names, value$1, "names");
  if (
    names != null &&
    not_contains(names, name) &&
    not_contains(attr((value$2 = call(state_of, mock)).children, value$2, "children"), name)
  ) {
    throw TypeError(
      `${repr(attr((value$3 = type_of(mock)).__name__, value$3, "__name__"))} object has no ${formatted(name)}()`,
    );
  }
  return _special_child(mock, name);
}
def("_allowed_child(mock, name)", _allowed_child, { module: "unittest" });

function _default_result(mock, name) {
  if (contains(RESULTS, name)) {
    const value = getitem(RESULTS, name);
    return def(
      "_default_result.<locals>.<lambda>(*args, **kwargs)",
      (...args$) => {
        let value$1, value$2;
        const kwargs = dict_from(keywords(args$));
        const args = tuple_from(args$);
        return is_not(
          attr(
            (value$2 = call(
              state_of,
              getitem(attr((value$1 = call(state_of, mock)).children, value$1, "children"), name),
            )).returned,
            value$2,
            "returned",
          ),
          DEFAULT,
        )
          ? DEFAULT
          : value;
      },
      { module: "unittest" },
    );
  }
  if (truth(eq(name, "__iter__"))) {
    function items() {
      let value$1, value$2;
      const given = attr(
        (value$2 = call(
          state_of,
          getitem(attr((value$1 = call(state_of, mock)).children, value$1, "children"), name),
        )).returned,
        value$2,
        "returned",
      );
      return is_(given, DEFAULT) ? iter([]) : iter(given);
    }
    def("_default_result.<locals>.items()", items, { module: "unittest" });

    return items;
  }
  if (truth(eq(name, "__aiter__"))) {
    function later() {
      let value$1, value$2;
      const given = attr(
        (value$2 = call(
          state_of,
          getitem(attr((value$1 = call(state_of, mock)).children, value$1, "children"), name),
        )).returned,
        value$2,
        "returned",
      );
      return _AsyncItems(is_(given, DEFAULT) ? iter([]) : iter(given));
    }
    def("_default_result.<locals>.later()", later, { module: "unittest" });

    return later;
  }
  return DEFAULT;
}
def("_default_result(mock, name)", _default_result, { module: "unittest" });

const _AsyncItems = /* @__PURE__ */ define_class(
  "_AsyncItems",
  [],
  class {
    __init__(items) {
      this.items = items;
    }

    __aiter__() {
      return this;
    }

    __anext__() {
      for (const item of each(this.items)) {
        return item;
      }
      throw StopAsyncIteration();
    }
  },
  { __init__: "(self, items)", __aiter__: "(self)", __anext__: "async (self)" },
  {
    module: "unittest",
    coroutine,
  },
);

function _caller(name, lazily = true) {
  if (truth(lazily)) {
    return def(
      "_caller.<locals>.<lambda>(self, *args, **kwargs)",
      (self, ...args$) => {
        const kwargs = dict_from(keywords(args$));
        const args = tuple_from(args$);
        return call(_allowed_child(self, name), ...spread(args), kw(kwargs_of(kwargs)));
      },
      { module: "unittest" },
    );
  }
  return def(
    "_caller.<locals>.<lambda>(self, *args, **kwargs)",
    (self, ...args$) => {
      let value$1;
      const kwargs = dict_from(keywords(args$));
      const args = tuple_from(args$);
      return call(
        getitem(attr((value$1 = call(state_of, self)).children, value$1, "children"), name),
        ...spread(args),
        kw(kwargs_of(kwargs)),
      );
    },
    { module: "unittest" },
  );
}
def("_caller(name, lazily=)", _caller, { module: "unittest" });

function _specials() {
  let names = split(
    "lt gt le ge int contains len exit complex float bool index iter enter getitem setitem delitem reversed missing ",
  );
  names = iadd(
    names,
    split("neg pos invert round trunc floor ceil divmod rdivmod abs fspath aenter aexit aiter anext"),
  );
  for (const name of each(_NUMERIC)) {
    names = iadd(names, [name, add("r", name), add("i", name)]);
  }
  return Array.from(each(names), (name) => `__${formatted(name)}__`);
}
def("_specials()", _specials, { module: "unittest" });

const _SPECIALS = /* @__PURE__ */ frozenset(_specials());

export const MagicMixin = /* @__PURE__ */ define_class(
  "MagicMixin",
  [],
  class {
    __getattribute__(name) {
      if (contains(_SPECIALS, name)) {
        const state = call_special(object, "__getattribute__", this, "_mock_state");
        if (
          attr(state.names, state, "names") != null &&
          not_contains(attr(state.names, state, "names"), name)
        ) {
          throw AttributeError(name);
        }
        return _special_child(this, name);
      }
      return call_special(object, "__getattribute__", this, name);
    }
  },
  { __getattribute__: "(self, name)" },
  { module: "unittest" },
);

export function with_specials(cls) {
  for (const name of each(_SPECIALS)) {
    setattr(cls, name, _caller(name));
  }
  return cls;
}
def("with_specials(cls)", with_specials, { module: "unittest" });
