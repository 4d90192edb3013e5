// @ts-nocheck
// biome-ignore-all lint: written by our compiler
// GENERATED from packages/runtime/python/unittest/mocks/state.py by `npm run library:python`. Do not edit.
/**
 * What a mock knows: its place below other mocks, its results, and what it was called with.
 *
 *     m.shop.price("tea")   =>   ".shop" below m, ".price" below that; `m.mock_calls` is told of the call as well
 *
 * Source: Library Reference, `unittest.mock`, "The Mock Class".
 */

import { call_special } from "../../../objects/all-attributes.ts";
import { attr } from "../../../objects/attributes.ts";
import { call, def } from "../../../objects/call.ts";
import { is_, ne } from "../../../objects/comparison.ts";
import { define_class } from "../../../objects/define-class.ts";
import { dict_of } from "../../../objects/dict.ts";
import { BaseException } from "../../../objects/exceptions.ts";
import { details } from "../../../objects/function-details.ts";
import { settable } from "../../../objects/plain-attributes.ts";
import { kw } from "../../../objects/signature.ts";
import { slice_of as slice } from "../../../objects/slice.ts";
import { truth } from "../../../objects/truth.ts";
import { tuple_of } from "../../../objects/tuple.ts";
import { property } from "../../../semantics/builtins/descriptors.ts";
import { dir } from "../../../semantics/builtins/dir.ts";
import { getattr } from "../../../semantics/builtins/getattr.ts";
import { isinstance, issubclass } from "../../../semantics/builtins/isinstance.ts";
import { list } from "../../../semantics/builtins/list.ts";
import { object } from "../../../semantics/builtins/object.ts";
import { set } from "../../../semantics/builtins/set.ts";
import { setattr } from "../../../semantics/builtins/setattr.ts";
import { tuple } from "../../../semantics/builtins/tuple.ts";
import { append } from "../../../semantics/methods/append.ts";
import { startswith } from "../../../semantics/methods/searching.ts";
import { add } from "../../../semantics/operators/arithmetic.ts";
import { contains, getitem } from "../../../semantics/operators/containers.ts";
import { iadd } from "../../../semantics/operators/inplace.ts";
import { attribute } from "../../../semantics/protocols/attributes.ts";
import { isclass } from "../../inspect.ts";
import { Call, CallList, DEFAULT } from "../../unittest/mocks/calls.ts";

/** What every mock derives from. */
export const Base = /* @__PURE__ */ define_class(
  "Base",
  [],
  class {},
  {},
  {
    module: "unittest",
  },
);

export function is_mock(x) {
  return isinstance(x, Base);
}
def("is_mock(x)", is_mock, { details: details({}), module: "unittest" });

export function is_exception(x) {
  let value$1;
  return (
    isinstance(x, BaseException) || (truth((value$1 = isclass(x))) ? issubclass(x, BaseException) : value$1)
  );
}
def("is_exception(x)", is_exception, { details: details({}), module: "unittest" });

/** What a mock knows. */
export const State = /* @__PURE__ */ define_class(
  "State",
  [],
  class {
    __init__(parent, label, name, spec, spec_set, wraps, unsafe) {
      this.parent = parent;
      this.label = label;
      this.name = name;
      this.spec = spec;
      this.names = spec == null ? null : isinstance(spec, tuple_of(list, tuple)) ? list(spec) : dir(spec);
      this.spec_set = spec_set;
      this.wraps = wraps;
      this.unsafe = unsafe;
      this.sealed = false;
      this.signature = null;
      this.children = dict_of();
      this.deleted = set();
      this.returned = DEFAULT;
      this.effect = null;
      this.forget();
    }

    forget() {
      this.called = false;
      this.call_count = 0;
      this.call_args = null;
      this.call_args_list = call(CallList);
      this.mock_calls = call(CallList);
      this.method_calls = call(CallList);
      this.await_count = 0;
      this.await_args = null;
      this.await_args_list = call(CallList);
      return null;
    }
  },
  { __init__: "(self, parent, label, name, spec, spec_set, wraps, unsafe)", forget: "(self)" },
  {
    module: "unittest",
    details: { __init__: details({}), forget: details({}) },
  },
);

export function state_of(mock) {
  return call_special(object, "__getattribute__", mock, "_mock_state");
}
def("state_of(mock)", state_of, { details: details({}), module: "unittest" });

/** An attribute of a mock that is kept with its state. */
export function state_field(name) {
  return property(
    def("state_field.<locals>.<lambda>(self)", (self) => getattr(state_of(self), name), {
      details: details({}),
      module: "unittest",
    }),
    def("state_field.<locals>.<lambda>(self, value)", (self, value) => setattr(state_of(self), name, value), {
      details: details({}),
      module: "unittest",
    }),
  );
}
def("state_field(name)", state_field, { details: details({}), module: "unittest" });

/** A mock set as an attribute, or a result, is a child from then on; one that has a name or a parent stays what it is. */
export function adopt(parent, value, label) {
  let value$1;
  if (!is_mock(value)) {
    return false;
  }
  const state = state_of(value);
  if (attribute(state, "name") != null || attr(state.parent, state, "parent") != null || is_(value, parent)) {
    return false;
  }
  let above = parent;
  while (above != null) {
    if (is_(above, value)) {
      return false;
    }
    above = attr((value$1 = state_of(above)).parent, value$1, "parent");
  }
  settable(state, "parent").parent = parent;
  settable(state, "label").label = label;
  return true;
}
def("adopt(parent, value, label)", adopt, { details: details({}), module: "unittest" });

/** `mock.shop.price()`: as its repr calls it. */
export function dotted_name(mock) {
  let value$1;
  let path = "";
  while (true) {
    const state = state_of(mock);
    if (attr(state.parent, state, "parent") == null) {
      return add(truth((value$1 = attribute(state, "name"))) ? value$1 : "mock", path);
    }
    if (attribute(state, "name") != null) {
      return add(attribute(state, "name"), path);
    }
    path = add(attr(state.label, state, "label"), path);
    mock = attr(state.parent, state, "parent");
  }
}
def("dotted_name(mock)", dotted_name, { details: details({}), module: "unittest" });

/** `price`: as assertions call it. */
export function short_name(mock) {
  const state = state_of(mock);
  if (attribute(state, "name") != null) {
    return attribute(state, "name");
  }
  return contains(tuple_of("", "()"), attr(state.label, state, "label"))
    ? "mock"
    : getitem(attr(state.label, state, "label"), slice(1, null));
}
def("short_name(mock)", short_name, { details: details({}), module: "unittest" });

/** It was called: so were, below their own names for it, all mocks above it. */
export function note_call(mock, args, kwargs) {
  let state = state_of(mock);
  settable(state, "called").called = true;
  settable(state, "call_count").call_count = iadd(attr(state.call_count, state, "call_count"), 1);
  settable(state, "call_args").call_args = call(Call, tuple_of(args, kwargs), kw({ two: true }));
  append(attr(state.call_args_list, state, "call_args_list"), attr(state.call_args, state, "call_args"));
  append(attr(state.mock_calls, state, "mock_calls"), call(Call, tuple_of("", args, kwargs)));
  let path = "";
  let by_attributes = true;
  while (attr(state.parent, state, "parent") != null) {
    by_attributes = truth(by_attributes) ? ne(attr(state.label, state, "label"), "()") : by_attributes;
    path = add(attr(state.label, state, "label"), path);
    state = state_of(attr(state.parent, state, "parent"));
    const name = truth(startswith(path, ".")) ? getitem(path, slice(1, null)) : path;
    append(attr(state.mock_calls, state, "mock_calls"), call(Call, tuple_of(name, args, kwargs)));
    if (truth(by_attributes)) {
      append(attr(state.method_calls, state, "method_calls"), call(Call, tuple_of(name, args, kwargs)));
    }
  }
  return null;
}
def("note_call(mock, args, kwargs)", note_call, { details: details({}), module: "unittest" });
