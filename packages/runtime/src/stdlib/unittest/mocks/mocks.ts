// @ts-nocheck
// biome-ignore-all lint: written by our compiler
// GENERATED from packages/runtime/python/unittest/mocks/mocks.py by `npm run library:python`. Do not edit.
/**
 * `unittest.mock`: `Mock`, `MagicMock`, `AsyncMock` and their kin.
 *
 * A mock makes its attributes as they are asked for, and keeps what it was called with. Each has a class of its own, so that
 * properties and special methods can be set on it. Source: Library Reference, `unittest.mock`; the words of errors are CPython's.
 */

import { call_special, specials } from "../../../objects/all-attributes.ts";
import { attr, call_method } from "../../../objects/attributes.ts";
import { start } from "../../../objects/awaitable.ts";
import { call, def } from "../../../objects/call.ts";
import { eq, is_, is_not, ne } from "../../../objects/comparison.ts";
import { coroutine } from "../../../objects/coroutine.ts";
import { define_class } from "../../../objects/define-class.ts";
import { dict_from, dict_of } from "../../../objects/dict.ts";
import {
  AssertionError,
  AttributeError,
  BaseException,
  Exception,
  StopAsyncIteration,
  StopIteration,
  TypeError,
} from "../../../objects/exceptions.ts";
import { float } from "../../../objects/float.ts";
import { formatted } from "../../../objects/formatted.ts";
import { SUSPENDED } from "../../../objects/frame.ts";
import { details } from "../../../objects/function-details.ts";
import { guard_getters } from "../../../objects/getter-fallback.ts";
import { type_of } from "../../../objects/object.ts";
import { settable } from "../../../objects/plain-attributes.ts";
import { keywords, kw } from "../../../objects/signature.ts";
import { NotImplemented } from "../../../objects/singletons.ts";
import { slice_of as slice } from "../../../objects/slice.ts";
import { super_ } from "../../../objects/super.ts";
import { truth } from "../../../objects/truth.ts";
import { tuple_from, tuple_of } from "../../../objects/tuple.ts";
import { callable } from "../../../semantics/builtins/callable.ts";
import { complex } from "../../../semantics/builtins/complex.ts";
import { property } from "../../../semantics/builtins/descriptors.ts";
import { dir } from "../../../semantics/builtins/dir.ts";
import { frozenset } from "../../../semantics/builtins/frozenset.ts";
import { getattr, hasattr } from "../../../semantics/builtins/getattr.ts";
import { id } from "../../../semantics/builtins/id.ts";
import { isinstance, issubclass } from "../../../semantics/builtins/isinstance.ts";
import { iter } from "../../../semantics/builtins/iter.ts";
import { len } from "../../../semantics/builtins/len.ts";
import { list } from "../../../semantics/builtins/list.ts";
import { next } from "../../../semantics/builtins/next.ts";
import { object } from "../../../semantics/builtins/object.ts";
import { repr } from "../../../semantics/builtins/repr.ts";
import { set } from "../../../semantics/builtins/set.ts";
import { setattr } from "../../../semantics/builtins/setattr.ts";
import { sorted } from "../../../semantics/builtins/sorted.ts";
import { tuple } from "../../../semantics/builtins/tuple.ts";
import { type } from "../../../semantics/builtins/type.ts";
import { add as add$1 } from "../../../semantics/methods/add.ts";
import { append } from "../../../semantics/methods/append.ts";
import { count } from "../../../semantics/methods/count.ts";
import { discard } from "../../../semantics/methods/discard.ts";
import { get } from "../../../semantics/methods/get.ts";
import { items as items$1 } from "../../../semantics/methods/items.ts";
import { pop } from "../../../semantics/methods/pop.ts";
import { remove } from "../../../semantics/methods/remove.ts";
import { endswith, replace, startswith } from "../../../semantics/methods/searching.ts";
import { split } from "../../../semantics/methods/splitting.ts";
import { values as values$1 } from "../../../semantics/methods/values.ts";
import { add } from "../../../semantics/operators/arithmetic.ts";
import { contains, getitem, not_contains, setitem } from "../../../semantics/operators/containers.ts";
import { iadd } from "../../../semantics/operators/inplace.ts";
import { attribute as attribute$1 } from "../../../semantics/protocols/attributes.ts";
import { kwargs_of, spread } from "../../../semantics/protocols/calls.ts";
import {
  caught,
  chain,
  matches,
  raise_,
  raise_from,
  undefined_name,
} from "../../../semantics/protocols/exceptions.ts";
import { each, rows } from "../../../semantics/protocols/iteration.ts";
import { unpack, unpack_star } from "../../../semantics/protocols/unpacking.ts";
import { isclass, iscoroutinefunction, isfunction, signature } from "../../inspect.ts";
import { ANY, arguments_text, Call, CallList, DEFAULT } from "../../unittest/mocks/calls.ts";

const _ASSERTS = /* @__PURE__ */ tuple_of(
  "assert",
  "assret",
  "asert",
  "aseert",
  "assrt",
  "called_",
  "called",
);
const _OWN = /* @__PURE__ */ frozenset(
  split(
    "return_value side_effect called call_count call_args call_args_list mock_calls method_calls await_count await_args await_args_list",
  ),
);
const _UNARY = /* @__PURE__ */ split(
  "__hash__ __str__ __sizeof__ __repr__ __dir__ __format__ __subclasses__",
);
const _NUMERIC = /* @__PURE__ */ split(
  "add sub mul matmul truediv floordiv mod lshift rshift and xor or pow",
);
// What special methods give where nothing was set.
const _RESULTS = /* @__PURE__ */ dict_of(
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
/** A mock was to be the spec of another. */
export const InvalidSpecError = /* @__PURE__ */ define_class(
  "InvalidSpecError",
  [Exception],
  class {},
  {},
  {
    doc: "A mock was to be the spec of another.",
    module: "unittest",
    guard_getters,
  },
);
/** What a mock knows. */
const _State = /* @__PURE__ */ define_class(
  "_State",
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
    doc: "What a mock knows.",
    module: "unittest",
    guard_getters,
    details: { __init__: details({}), forget: details({}) },
  },
);
export function is_mock(x) {
  return isinstance(x, NonCallableMock);
}
def("is_mock(x)", is_mock, { details: details({}), module: "unittest" });
export function is_exception(x) {
  let value$1;
  return (
    isinstance(x, BaseException) || (truth((value$1 = isclass(x))) ? issubclass(x, BaseException) : value$1)
  );
}
def("is_exception(x)", is_exception, { details: details({}), module: "unittest" });
export function state_of(mock) {
  return call_special(object, "__getattribute__", mock, "_mock_state");
}
def("state_of(mock)", state_of, { details: details({}), module: "unittest" });
function _field(name) {
  return property(
    def("_field.<locals>.<lambda>(self)", (self) => getattr(state_of(self), name), {
      details: details({}),
      module: "unittest",
    }),
    def("_field.<locals>.<lambda>(self, value)", (self, value) => setattr(state_of(self), name, value), {
      details: details({}),
      module: "unittest",
    }),
  );
}
def("_field(name)", _field, { details: details({}), module: "unittest" });
/** A mock that cannot be called. */
export const NonCallableMock = /* @__PURE__ */ define_class(
  "NonCallableMock",
  [],
  class {
    static __new__(
      cls,
      spec = null,
      wraps = null,
      name = null,
      spec_set = null,
      parent = null,
      _label = "",
      unsafe = false,
      options,
    ) {
      const kwargs = dict_from(keywords(options));
      const own = type(
        attr(cls.__name__, cls, "__name__"),
        tuple_of(cls),
        dict_of(
          ["__module__", attr(cls.__module__, cls, "__module__", specials)],
          ["__doc__", attribute$1(cls, "__doc__", specials)],
        ),
      );
      const made = call_special(object, "__new__", own);
      const wanted = spec_set == null ? spec : spec_set;
      if (is_mock(wanted)) {
        throw InvalidSpecError(`Cannot spec a Mock object. [object=${repr(wanted)}]`);
      }
      const state = _State(parent, _label, name, wanted, spec_set != null, wraps, unsafe);
      call_special(object, "__setattr__", made, "_mock_state", state);
      return made;
    }
    __init__(
      spec = null,
      wraps = null,
      name = null,
      spec_set = null,
      parent = null,
      _label = "",
      unsafe = false,
      options,
    ) {
      const kwargs = dict_from(keywords(options));
      if (truth(kwargs)) {
        call_method(this, "configure_mock", kw(kwargs_of(kwargs)));
      }
    }
    static called = _field("called");
    static call_count = _field("call_count");
    static call_args = _field("call_args");
    static call_args_list = _field("call_args_list");
    static mock_calls = _field("mock_calls");
    static method_calls = _field("method_calls");
    get return_value() {
      const state = state_of(this);
      if (is_(attr(state.returned, state, "returned"), DEFAULT)) {
        if (attr(state.wraps, state, "wraps") != null) {
          return DEFAULT;
        }
        settable(state, "returned").returned = call_method(
          this,
          "_get_child_mock",
          kw({
            parent: this,
            _label: "()",
          }),
        );
      }
      return attr(state.returned, state, "returned");
    }
    set return_value(value) {
      const state = state_of(this);
      settable(state, "returned").returned = value;
      undefined_name(_adopt, "_adopt")(this, value, "()");
    }
    get side_effect() {
      let value$1;
      return attr((value$1 = state_of(this)).effect, value$1, "effect");
    }
    set side_effect(value) {
      if (value != null && !callable(value) && !truth(is_exception(value))) {
        value = iter(value);
      }
      settable(state_of(this), "effect").effect = value;
    }
    get __class__() {
      let value$1;
      const spec = attr((value$1 = state_of(this)).spec, value$1, "spec");
      if (spec == null || isinstance(spec, tuple_of(list, tuple))) {
        return type_of(this);
      }
      return truth(isclass(spec)) ? spec : type(spec);
    }
    __getattr__(name) {
      const state = state_of(this);
      if (contains(tuple_of("_mock_state", "_mock_methods"), name)) {
        throw AttributeError(name);
      }
      if (attr(state.names, state, "names") != null) {
        if (
          not_contains(attr(state.names, state, "names"), name) ||
          (contains(_RESULTS, name) && !isinstance(this, MagicMixin))
        ) {
          throw AttributeError(`Mock object has no attribute ${repr(name)}`);
        }
      } else if (truth(undefined_name(_is_dunder, "_is_dunder")(name))) {
        throw AttributeError(name);
      }
      if (
        !truth(attr(state.unsafe, state, "unsafe")) &&
        truth(startswith(name, _ASSERTS)) &&
        (attr(state.names, state, "names") == null || not_contains(attr(state.names, state, "names"), name))
      ) {
        if (
          truth(startswith(name, tuple_of("assert", "assret", "asert", "aseert", "assrt"))) ||
          contains(_CALLED, name)
        ) {
          throw AttributeError(
            `${repr(name)} is not a valid assertion. Use a spec for the mock if ${repr(name)} is meant to be an attribute.`,
          );
        }
      }
      if (contains(attr(state.deleted, state, "deleted"), name)) {
        throw AttributeError(name);
      }
      let child = get(attr(state.children, state, "children"), name);
      if (child == null) {
        if (truth(attr(state.sealed, state, "sealed"))) {
          throw AttributeError(`${formatted(undefined_name(_dotted, "_dotted")(this))}.${formatted(name)}`);
        }
        const wraps =
          attr(state.wraps, state, "wraps") == null ? null : getattr(attr(state.wraps, state, "wraps"), name);
        child = call(
          call_method(this, "_child_kind", name),
          kw({
            parent: this,
            _label: add(".", name),
            wraps: wraps,
          }),
        );
        setitem(attr(state.children, state, "children"), name, child);
      }
      return child;
    }
    __setattr__(name, value) {
      let value$1;
      const state = state_of(this);
      if (
        contains(_OWN, name) ||
        contains(attr((value$1 = type_of(this)).__dict__, value$1, "__dict__", specials), name)
      ) {
        call_special(object, "__setattr__", this, name, value);
        return null;
      }
      if (
        truth(attr(state.spec_set, state, "spec_set")) &&
        not_contains(attr(state.names, state, "names"), name) &&
        not_contains(attr(this.__dict__, this, "__dict__", specials), name)
      ) {
        throw AttributeError(`Mock object has no attribute '${formatted(name)}'`);
      }
      discard(attr(state.deleted, state, "deleted"), name);
      if (truth(undefined_name(_is_dunder, "_is_dunder")(name)) && truth(ne(name, "__class__"))) {
        undefined_name(_set_special, "_set_special")(this, name, value);
      } else if (truth(eq(name, "__class__"))) {
        call_special(object, "__setattr__", this, "_mock_class", value);
      } else if (undefined_name(_adopt, "_adopt")(this, value, add(".", name))) {
        setitem(attr(state.children, state, "children"), name, value);
      } else {
        if (
          truth(attr(state.sealed, state, "sealed")) &&
          not_contains(attr(this.__dict__, this, "__dict__", specials), name) &&
          not_contains(attr(state.children, state, "children"), name)
        ) {
          throw AttributeError(
            `Cannot set ${formatted(undefined_name(_dotted, "_dotted")(this))}.${formatted(name)}`,
          );
        }
        pop(attr(state.children, state, "children"), name, null);
        call_special(object, "__setattr__", this, name, value);
      }
    }
    __delattr__(name) {
      const state = state_of(this);
      if (contains(attr(state.deleted, state, "deleted"), name)) {
        throw AttributeError(name);
      }
      if (contains(attr(this.__dict__, this, "__dict__", specials), name)) {
        call_special(object, "__delattr__", this, name);
      }
      pop(attr(state.children, state, "children"), name, null);
      add$1(attr(state.deleted, state, "deleted"), name);
    }
    __repr__() {
      let value$1;
      const state = state_of(this);
      const name = undefined_name(_dotted, "_dotted")(this);
      let shown =
        truth(eq(name, "mock")) &&
        attribute$1(state, "name") == null &&
        attr(state.parent, state, "parent") == null
          ? ""
          : ` name=${repr(name)}`;
      if (
        attr(state.spec, state, "spec") != null &&
        !isinstance(attr(state.spec, state, "spec"), tuple_of(list, tuple))
      ) {
        const kind = truth(isclass(attr(state.spec, state, "spec")))
          ? attr(state.spec, state, "spec")
          : type(attr(state.spec, state, "spec"));
        shown =
          shown +
          ` ${truth(attr(state.spec_set, state, "spec_set")) ? "spec_set" : "spec"}=${repr(attr(kind.__name__, kind, "__name__"))}`;
      }
      return `<${formatted(attr((value$1 = type_of(this)).__name__, value$1, "__name__"))}${shown} id='${id(this)}'>`;
    }
    __dir__() {
      const state = state_of(this);
      let names =
        attr(state.names, state, "names") == null
          ? (() => {
              const result$1 = [];
              for (const name of each(dir(type_of(this)))) {
                if (!truth(startswith(name, "_"))) {
                  result$1.push(name);
                }
              }
              return result$1;
            })()
          : list(attr(state.names, state, "names"));
      names = iadd(
        names,
        (() => {
          const result$1 = [];
          for (const name of each(attr(state.children, state, "children"))) {
            if (not_contains(attr(state.deleted, state, "deleted"), name)) {
              result$1.push(name);
            }
          }
          return result$1;
        })(),
      );
      names = iadd(
        names,
        (() => {
          const result$1 = [];
          for (const name of each(attr(this.__dict__, this, "__dict__", specials))) {
            if (truth(ne(name, "_mock_state"))) {
              result$1.push(name);
            }
          }
          return result$1;
        })(),
      );
      return sorted(set(names));
    }
    _get_child_mock(options) {
      const kwargs = dict_from(keywords(options));
      return call(call_method(this, "_child_kind", "()"), kw(kwargs_of(kwargs)));
    }
    _child_kind(name) {
      let value$1, value$2;
      const spec = attr((value$1 = state_of(this)).spec, value$1, "spec");
      if (spec != null && !isinstance(spec, tuple_of(list, tuple))) {
        if (truth(iscoroutinefunction(getattr(spec, name, null)))) {
          return AsyncMock;
        }
      }
      const kind = getitem(attr((value$2 = type_of(this)).__mro__, value$2, "__mro__", specials), 1);
      if (issubclass(kind, AsyncMock)) {
        if (truth(eq(name, "()")) || spec != null) {
          return MagicMock;
        }
        return kind;
      }
      if (!issubclass(kind, CallableMixin)) {
        return issubclass(kind, MagicMixin) ? MagicMock : Mock;
      }
      return kind;
    }
    configure_mock(options) {
      const kwargs = dict_from(keywords(options));
      for (const entry of rows(
        sorted(
          items$1(kwargs),
          kw({
            key: def(
              "NonCallableMock.configure_mock.<locals>.<lambda>(item)",
              (item) => count(getitem(item, 0), "."),
              {
                details: details({}),
                module: "unittest",
              },
            ),
          }),
        ),
      )) {
        const [path, value] = unpack(entry, 2);
        const [owners, last] = unpack_star(split(path, "."), 0, 1);
        let target = this;
        for (const name of each(owners)) {
          target = getattr(target, name);
        }
        setattr(target, last, value);
      }
      return null;
    }
    attach_mock(mock, attribute) {
      const state = state_of(mock);
      settable(state, "parent").parent = null;
      settable(state, "label").label = "";
      setattr(state, "name", null);
      setattr(this, attribute, mock);
      return null;
    }
    mock_add_spec(spec, spec_set = false) {
      const state = state_of(this);
      settable(state, "spec").spec = spec;
      settable(state, "names").names = isinstance(spec, tuple_of(list, tuple)) ? list(spec) : dir(spec);
      settable(state, "spec_set").spec_set = spec_set;
      return null;
    }
    reset_mock(visited = null, options) {
      const { return_value = false, side_effect = false } = keywords(options);
      visited = visited == null ? [] : visited;
      if (contains(visited, id(this))) {
        return null;
      }
      append(visited, id(this));
      const state = state_of(this);
      call_method(state, "forget");
      if (truth(return_value)) {
        settable(state, "returned").returned = DEFAULT;
      }
      if (truth(side_effect)) {
        settable(state, "effect").effect = null;
      }
      for (const child of each([
        ...spread(values$1(attr(state.children, state, "children"))),
        attr(state.returned, state, "returned"),
      ])) {
        if (is_mock(child)) {
          call_method(
            child,
            "reset_mock",
            visited,
            kw({
              return_value: return_value,
              side_effect: side_effect,
            }),
          );
        }
      }
      return null;
    }
    _calls_text(calls) {
      return truth(calls) ? `\nCalls: ${repr(list(calls))}.` : "";
    }
    assert_called() {
      if (truth(eq(attr(this.call_count, this, "call_count"), 0))) {
        throw AssertionError(`Expected '${formatted(_short(this))}' to have been called.`);
      }
      return null;
    }
    assert_not_called() {
      if (truth(attr(this.call_count, this, "call_count"))) {
        throw AssertionError(
          `Expected '${formatted(_short(this))}' to not have been called. Called ${formatted(attr(this.call_count, this, "call_count"))} times.${formatted(call_method(this, "_calls_text", attr(this.mock_calls, this, "mock_calls")))}`,
        );
      }
      return null;
    }
    assert_called_once() {
      if (truth(ne(attr(this.call_count, this, "call_count"), 1))) {
        throw AssertionError(
          `Expected '${formatted(_short(this))}' to have been called once. Called ${formatted(attr(this.call_count, this, "call_count"))} times.${formatted(call_method(this, "_calls_text", attr(this.mock_calls, this, "mock_calls")))}`,
        );
      }
      return null;
    }
    assert_called_with(...args$) {
      const kwargs = dict_from(keywords(args$));
      const args = tuple_from(args$);
      const expected = call(arguments_text, _short(this), args, kwargs);
      if (attr(this.call_args, this, "call_args") == null) {
        throw AssertionError(
          `expected call not found.\nExpected: ${formatted(expected)}\n  Actual: not called.`,
        );
      }
      if (
        truth(
          ne(
            call(
              Call,
              tuple_of(args, kwargs),
              kw({
                two: true,
              }),
            ),
            attr(this.call_args, this, "call_args"),
          ),
        )
      ) {
        const actual = call(arguments_text, _short(this), ...spread(attr(this.call_args, this, "call_args")));
        throw AssertionError(
          `expected call not found.\nExpected: ${formatted(expected)}\n  Actual: ${formatted(actual)}`,
        );
      }
      return null;
    }
    assert_called_once_with(...args$) {
      const kwargs = dict_from(keywords(args$));
      const args = tuple_from(args$);
      if (truth(ne(attr(this.call_count, this, "call_count"), 1))) {
        throw AssertionError(
          `Expected '${formatted(_short(this))}' to be called once. Called ${formatted(attr(this.call_count, this, "call_count"))} times.${formatted(call_method(this, "_calls_text", attr(this.mock_calls, this, "mock_calls")))}`,
        );
      }
      call_method(
        this,
        "assert_called_with",
        ...spread(args, this, "assert_called_with"),
        kw(kwargs_of(kwargs)),
      );
      return null;
    }
    assert_any_call(...args$) {
      let value$1;
      const kwargs = dict_from(keywords(args$));
      const args = tuple_from(args$);
      if (
        ((value$1 = call(
          Call,
          tuple_of(args, kwargs),
          kw({
            two: true,
          }),
        )),
        not_contains(attr(this.call_args_list, this, "call_args_list"), value$1))
      ) {
        throw AssertionError(`${formatted(call(arguments_text, _short(this), args, kwargs))} call not found`);
      }
      return null;
    }
    assert_has_calls(calls, any_order = false) {
      _check_calls(
        list(calls),
        attr(this.mock_calls, this, "mock_calls"),
        any_order,
        "Calls",
        _short(this),
        "does not contain all of",
      );
      return null;
    }
  },
  {
    __new__: "@staticmethod (cls, spec=, wraps=, name=, spec_set=, parent=, _label=, unsafe=, **kwargs)",
    __init__: "(self, spec=, wraps=, name=, spec_set=, parent=, _label=, unsafe=, **kwargs)",
    return_value: "@property",
    side_effect: "@property",
    __class__: "@property",
    __getattr__: "(self, name)",
    __setattr__: "(self, name, value)",
    __delattr__: "(self, name)",
    __repr__: "(self)",
    __dir__: "(self)",
    _get_child_mock: "(self, /, **kwargs)",
    _child_kind: "(self, name)",
    configure_mock: "(self, /, **kwargs)",
    attach_mock: "(self, mock, attribute)",
    mock_add_spec: "(self, spec, spec_set=)",
    reset_mock: "(self, visited=, *, return_value=, side_effect=)",
    _calls_text: "(self, calls)",
    assert_called: "(self)",
    assert_not_called: "(self)",
    assert_called_once: "(self)",
    assert_called_with: "(self, /, *args, **kwargs)",
    assert_called_once_with: "(self, /, *args, **kwargs)",
    assert_any_call: "(self, /, *args, **kwargs)",
    assert_has_calls: "(self, calls, any_order=)",
  },
  {
    doc: "A mock that cannot be called.",
    module: "unittest",
    order:
      "__new__ __init__ called call_count call_args call_args_list mock_calls method_calls return_value side_effect __class__ __getattr__ __setattr__ __delattr__ __repr__ __dir__ _get_child_mock _child_kind configure_mock attach_mock mock_add_spec reset_mock _calls_text assert_called assert_not_called assert_called_once assert_called_with assert_called_once_with assert_any_call assert_has_calls",
    guard_getters,
    details: {
      __new__: details({ defaults: () => [null, null, null, null, null, "", false] }),
      __init__: details({ defaults: () => [null, null, null, null, null, "", false] }),
      return_value: details({}),
      side_effect: details({}),
      __class__: details({}),
      __getattr__: details({}),
      __setattr__: details({}),
      __delattr__: details({}),
      __repr__: details({}),
      __dir__: details({}),
      _get_child_mock: details({}),
      _child_kind: details({}),
      configure_mock: details({}),
      attach_mock: details({}),
      mock_add_spec: details({ defaults: () => [false] }),
      reset_mock: details({
        defaults: () => [null],
        kwdefaults: () => ({ return_value: false, side_effect: false }),
      }),
      _calls_text: details({}),
      assert_called: details({}),
      assert_not_called: details({}),
      assert_called_once: details({}),
      assert_called_with: details({}),
      assert_called_once_with: details({}),
      assert_any_call: details({}),
      assert_has_calls: details({ defaults: () => [false] }),
    },
  },
);
const _CALLED = /* @__PURE__ */ frozenset(
  split("called_once called_with called_once_with called_any not_called has_calls any_call"),
);
function _check_calls(wanted, made, any_order, word, name, missing) {
  if (!truth(any_order)) {
    if (not_contains(made, wanted)) {
      throw AssertionError(
        `${formatted(word)} not found.\nExpected: ${repr(wanted)}\n  Actual: ${repr(list(made))}`,
      );
    }
    return null;
  }
  const left = list(made);
  const not_found = [];
  for (const one of each(wanted)) {
    if (contains(left, one)) {
      remove(left, one);
    } else {
      not_found.push(one);
    }
  }
  if (not_found.length > 0) {
    throw AssertionError(
      truth(eq(word, "Calls"))
        ? `${repr(name)} ${formatted(missing)} ${repr(tuple(wanted))} in its call list, found ${repr(not_found)} instead`
        : `${repr(tuple(not_found))} not all found in await list`,
    );
  }
  return null;
}
def("_check_calls(wanted, made, any_order, word, name, missing)", _check_calls, {
  details: details({}),
  module: "unittest",
});
let _is_dunder;
_is_dunder = def(
  "_is_dunder(name)",
  function (name) {
    let value$1;
    return len(name) > 4 && (truth((value$1 = startswith(name, "__"))) ? endswith(name, "__") : value$1);
  },
  { details: details({}), module: "unittest" },
);
let _adopt;
/** A mock set as an attribute, or a result, is a child from then on; one that has a name or a parent stays what it is. */
_adopt = def(
  "_adopt(parent, value, label)",
  function (parent, value, label) {
    let value$1;
    if (!is_mock(value)) {
      return false;
    }
    const state = state_of(value);
    if (
      attribute$1(state, "name") != null ||
      attr(state.parent, state, "parent") != null ||
      is_(value, parent)
    ) {
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
  },
  {
    doc: "A mock set as an attribute, or a result, is a child from then on; one that has a name or a parent stays what it is.",
    details: details({}),
    module: "unittest",
  },
);
let _dotted;
_dotted = def(
  "_dotted(mock)",
  function (mock) {
    let value$1;
    let path = "";
    while (true) {
      const state = state_of(mock);
      if (attr(state.parent, state, "parent") == null) {
        return add(truth((value$1 = attribute$1(state, "name"))) ? value$1 : "mock", path);
      }
      if (attribute$1(state, "name") != null) {
        return add(attribute$1(state, "name"), path);
      }
      path = add(attr(state.label, state, "label"), path);
      mock = attr(state.parent, state, "parent");
    }
  },
  { details: details({}), module: "unittest" },
);
function _short(mock) {
  const state = state_of(mock);
  if (attribute$1(state, "name") != null) {
    return attribute$1(state, "name");
  }
  return contains(tuple_of("", "()"), attr(state.label, state, "label"))
    ? "mock"
    : getitem(attr(state.label, state, "label"), slice(1, null));
}
def("_short(mock)", _short, { details: details({}), module: "unittest" });
function _note_call(mock, args, kwargs) {
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
def("_note_call(mock, args, kwargs)", _note_call, { details: details({}), module: "unittest" });
const return_value$default = DEFAULT;
export const CallableMixin = /* @__PURE__ */ define_class(
  "CallableMixin",
  [],
  class {
    __init__(
      spec = null,
      side_effect = null,
      return_value = return_value$default,
      wraps = null,
      name = null,
      options,
    ) {
      const kwargs = dict_from(keywords(options));
      if (side_effect != null) {
        this.side_effect = side_effect;
      }
      if (is_not(return_value, DEFAULT)) {
        this.return_value = return_value;
      }
      call_method(super_(CallableMixin, this), "__init__", spec, wraps, name, kw(kwargs_of(kwargs)));
    }
    __call__(...args$) {
      const kwargs = dict_from(keywords(args$));
      const args = tuple_from(args$);
      const state = state_of(this);
      if (attr(state.signature, state, "signature") != null) {
        call_method(
          attr(state.signature, state, "signature"),
          "bind",
          ...spread(args),
          kw(kwargs_of(kwargs)),
        );
      }
      _note_call(this, args, kwargs);
      return this._result(args, kwargs);
    }
    _result(args, kwargs) {
      const state = state_of(this);
      const effect = attr(state.effect, state, "effect");
      if (effect != null) {
        if (truth(is_exception(effect))) {
          throw raise_(effect);
        }
        let result;
        if (callable(effect)) {
          result = call(effect, ...spread(args, effect), kw(kwargs_of(kwargs)));
        } else {
          result = next(effect);
          if (truth(is_exception(result))) {
            throw raise_(result);
          }
        }
        if (is_not(result, DEFAULT)) {
          return result;
        }
      }
      if (is_not(attr(state.returned, state, "returned"), DEFAULT)) {
        return attr(state.returned, state, "returned");
      }
      if (attr(state.wraps, state, "wraps") != null) {
        return call_method(state, "wraps", ...spread(args, state, "wraps"), kw(kwargs_of(kwargs)));
      }
      return attr(this.return_value, this, "return_value");
    }
  },
  {
    __init__: "(self, spec=, side_effect=, return_value=, wraps=, name=, **kwargs)",
    __call__: "(self, /, *args, **kwargs)",
    _result: "(self, args, kwargs)",
  },
  {
    module: "unittest",
    guard_getters,
    details: {
      __init__: details({ defaults: () => [null, null, return_value$default, null, null] }),
      __call__: details({}),
      _result: details({}),
    },
  },
);
const return_value$default$1 = DEFAULT;
function _new_mock(
  cls,
  spec = null,
  side_effect = null,
  return_value = return_value$default$1,
  wraps = null,
  name = null,
  options,
) {
  const kwargs = dict_from(keywords(options));
  return call_special(NonCallableMock, "__new__", cls, spec, wraps, name, kw(kwargs_of(kwargs)));
}
def("_new_mock(cls, spec=, side_effect=, return_value=, wraps=, name=, **kwargs)", _new_mock, {
  details: details({ defaults: () => [null, null, return_value$default$1, null, null] }),
  module: "unittest",
});
/** Makes its attributes as they are asked for, and remembers how it was called. */
export const Mock = /* @__PURE__ */ define_class(
  "Mock",
  [CallableMixin, NonCallableMock],
  class {
    static __new__ = _new_mock;
  },
  {},
  {
    doc: "Makes its attributes as they are asked for, and remembers how it was called.",
    module: "unittest",
    guard_getters,
  },
);
let _set_special;
_set_special = def(
  "_set_special(mock, name, value)",
  function (mock, name, value) {
    let value$1;
    const kind = type(mock);
    if (is_mock(value)) {
      _adopt(mock, value, add(".", name));
      setitem(attr((value$1 = state_of(mock)).children, value$1, "children"), name, value);
      setattr(kind, name, undefined_name(_caller, "_caller")(name, false));
    } else if (callable(value)) {
      // A function gets the mock, as a method of its class would.
      setattr(kind, name, truth(isfunction(value)) ? value : undefined_name(_caller_of, "_caller_of")(value));
    } else {
      setattr(kind, name, value);
    }
    return null;
  },
  { details: details({}), module: "unittest" },
);
let _caller_of;
_caller_of = def(
  "_caller_of(f)",
  function (f) {
    return def(
      "_caller_of.<locals>.<lambda>(self, *args, **kwargs)",
      (self, ...args$) => {
        const kwargs = dict_from(keywords(args$));
        const args = tuple_from(args$);
        return call(f, ...spread(args, f), kw(kwargs_of(kwargs)));
      },
      { details: details({}), module: "unittest" },
    );
  },
  { details: details({}), module: "unittest" },
);
/** The mock that stands for a special method. */
function _special_child(mock, name) {
  const state = state_of(mock);
  let child = get(attr(state.children, state, "children"), name);
  if (child == null) {
    const kind = contains(tuple_of("__aenter__", "__aexit__", "__anext__"), name) ? AsyncMock : MagicMock;
    child = call(kind, kw({ parent: mock, _label: add(".", name) }));
    setitem(attr(state.children, state, "children"), name, child);
    const default$ = undefined_name(_default_result, "_default_result")(mock, name);
    if (is_not(default$, DEFAULT)) {
      settable(child, "side_effect").side_effect = default$;
    }
  }
  return child;
}
def("_special_child(mock, name)", _special_child, {
  doc: "The mock that stands for a special method.",
  details: details({}),
  module: "unittest",
});
function _allowed_child(mock, name) {
  let value$1, value$2, value$3;
  const names = attr((value$1 = state_of(mock)).names, value$1, "names");
  if (
    names != null &&
    not_contains(names, name) &&
    not_contains(attr((value$2 = state_of(mock)).children, value$2, "children"), name)
  ) {
    throw TypeError(
      `${repr(attr((value$3 = type_of(mock)).__name__, value$3, "__name__"))} object has no ${formatted(name)}()`,
    );
  }
  return _special_child(mock, name);
}
def("_allowed_child(mock, name)", _allowed_child, { details: details({}), module: "unittest" });
let _default_result;
_default_result = def(
  "_default_result(mock, name)",
  function (mock, name) {
    if (contains(_RESULTS, name)) {
      const value = getitem(_RESULTS, name);
      return def(
        "_default_result.<locals>.<lambda>(*args, **kwargs)",
        (...args$) => {
          let value$1, value$2;
          const kwargs = dict_from(keywords(args$));
          const args = tuple_from(args$);
          return is_not(
            attr(
              (value$2 = state_of(
                getitem(attr((value$1 = state_of(mock)).children, value$1, "children"), name),
              )).returned,
              value$2,
              "returned",
            ),
            DEFAULT,
          )
            ? DEFAULT
            : value;
        },
        { details: details({}), module: "unittest" },
      );
    }
    if (truth(eq(name, "__iter__"))) {
      function items() {
        let value$1, value$2;
        const given = attr(
          (value$2 = state_of(getitem(attr((value$1 = state_of(mock)).children, value$1, "children"), name)))
            .returned,
          value$2,
          "returned",
        );
        return is_(given, DEFAULT) ? iter([]) : iter(given);
      }
      def("_default_result.<locals>.items()", items, { details: details({}), module: "unittest" });
      return items;
    }
    if (truth(eq(name, "__aiter__"))) {
      function later() {
        let value$1, value$2;
        const given = attr(
          (value$2 = state_of(getitem(attr((value$1 = state_of(mock)).children, value$1, "children"), name)))
            .returned,
          value$2,
          "returned",
        );
        return _AsyncItems(is_(given, DEFAULT) ? iter([]) : iter(given));
      }
      def("_default_result.<locals>.later()", later, { details: details({}), module: "unittest" });
      return later;
    }
    return DEFAULT;
  },
  { details: details({}), module: "unittest" },
);
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
    guard_getters,
    details: { __init__: details({}), __aiter__: details({}), __anext__: details({}) },
  },
);
let _caller;
_caller = def(
  "_caller(name, lazily=)",
  function (name, lazily = true) {
    if (truth(lazily)) {
      return def(
        "_caller.<locals>.<lambda>(self, *args, **kwargs)",
        (self, ...args$) => {
          const kwargs = dict_from(keywords(args$));
          const args = tuple_from(args$);
          return call(_allowed_child(self, name), ...spread(args), kw(kwargs_of(kwargs)));
        },
        { details: details({}), module: "unittest" },
      );
    }
    return def(
      "_caller.<locals>.<lambda>(self, *args, **kwargs)",
      (self, ...args$) => {
        let value$1;
        const kwargs = dict_from(keywords(args$));
        const args = tuple_from(args$);
        return call(
          getitem(attr((value$1 = state_of(self)).children, value$1, "children"), name),
          ...spread(args),
          kw(kwargs_of(kwargs)),
        );
      },
      { details: details({}), module: "unittest" },
    );
  },
  { details: details({ defaults: () => [true] }), module: "unittest" },
);
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
def("_specials()", _specials, { details: details({}), module: "unittest" });
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
  {
    module: "unittest",
    guard_getters,
    details: { __getattribute__: details({}) },
  },
);
function _with_specials(cls) {
  for (const name of each(_SPECIALS)) {
    setattr(cls, name, _caller(name));
  }
  return cls;
}
def("_with_specials(cls)", _with_specials, { details: details({}), module: "unittest" });
/** A mock that cannot be called and has special methods. */
export const NonCallableMagicMock = /* @__PURE__ */ call(
  _with_specials,
  define_class(
    "NonCallableMagicMock",
    [MagicMixin, NonCallableMock],
    class {},
    {},
    {
      doc: "A mock that cannot be called and has special methods.",
      module: "unittest",
      guard_getters,
    },
  ),
);
/** A mock with special methods. */
export const MagicMock = /* @__PURE__ */ call(
  _with_specials,
  define_class(
    "MagicMock",
    [MagicMixin, Mock],
    class {},
    {},
    {
      doc: "A mock with special methods.",
      module: "unittest",
      guard_getters,
    },
  ),
);
/** A mock whose calls are awaited. */
export const AsyncMock = /* @__PURE__ */ call(
  _with_specials,
  define_class(
    "AsyncMock",
    [MagicMixin, CallableMixin, NonCallableMock],
    class {
      static __new__ = _new_mock;
      static _is_coroutine_function = true;
      static await_count = _field("await_count");
      static await_args = _field("await_args");
      static await_args_list = _field("await_args_list");
      *_result(args, kwargs) {
        let now;
        const state = state_of(this);
        settable(state, "await_count").await_count = iadd(attr(state.await_count, state, "await_count"), 1);
        settable(state, "await_args").await_args = call(
          Call,
          tuple_of(args, kwargs),
          kw({
            two: true,
          }),
        );
        append(
          attr(state.await_args_list, state, "await_args_list"),
          attr(state.await_args, state, "await_args"),
        );
        const effect = attr(state.effect, state, "effect");
        let result;
        if (effect != null) {
          if (truth(is_exception(effect))) {
            throw raise_(effect);
          }
          if (callable(effect)) {
            result = call(effect, ...spread(args, effect), kw(kwargs_of(kwargs)));
            if (truth(iscoroutinefunction(effect)) || isinstance(effect, AsyncMock)) {
              result = (now = start(result)) === SUSPENDED ? yield : now;
            }
          } else {
            try {
              result = next(effect);
            } catch (error) {
              const exception = caught(error);
              if (!matches(exception, StopIteration)) throw error;
              throw chain(raise_from(StopAsyncIteration(), null), exception);
            }
            if (truth(is_exception(result))) {
              throw raise_(result);
            }
          }
          if (is_not(result, DEFAULT)) {
            return result;
          }
        }
        if (is_not(attr(state.returned, state, "returned"), DEFAULT)) {
          return attr(state.returned, state, "returned");
        }
        if (attr(state.wraps, state, "wraps") != null) {
          result = call_method(state, "wraps", ...spread(args, state, "wraps"), kw(kwargs_of(kwargs)));
          return truth(iscoroutinefunction(attr(state.wraps, state, "wraps")))
            ? (now = start(result)) === SUSPENDED
              ? yield
              : now
            : result;
        }
        return attr(this.return_value, this, "return_value");
      }
      assert_awaited() {
        if (truth(eq(attr(this.await_count, this, "await_count"), 0))) {
          throw AssertionError(`Expected ${formatted(_short(this))} to have been awaited.`);
        }
        return null;
      }
      assert_not_awaited() {
        if (truth(ne(attr(this.await_count, this, "await_count"), 0))) {
          throw AssertionError(
            `Expected ${formatted(_short(this))} to not have been awaited. Awaited ${formatted(attr(this.await_count, this, "await_count"))} times.`,
          );
        }
        return null;
      }
      assert_awaited_once() {
        if (truth(ne(attr(this.await_count, this, "await_count"), 1))) {
          throw AssertionError(
            `Expected ${formatted(_short(this))} to have been awaited once. Awaited ${formatted(attr(this.await_count, this, "await_count"))} times.`,
          );
        }
        return null;
      }
      assert_awaited_with(...args$) {
        const kwargs = dict_from(keywords(args$));
        const args = tuple_from(args$);
        const expected = call(arguments_text, _short(this), args, kwargs);
        if (attr(this.await_args, this, "await_args") == null) {
          throw AssertionError(`Expected await: ${formatted(expected)}\nNot awaited`);
        }
        if (
          truth(
            ne(
              call(
                Call,
                tuple_of(args, kwargs),
                kw({
                  two: true,
                }),
              ),
              attr(this.await_args, this, "await_args"),
            ),
          )
        ) {
          const actual = call(
            arguments_text,
            _short(this),
            ...spread(attr(this.await_args, this, "await_args")),
          );
          throw AssertionError(
            `expected await not found.\nExpected: ${formatted(expected)}\n  Actual: ${formatted(actual)}`,
          );
        }
        return null;
      }
      assert_awaited_once_with(...args$) {
        const kwargs = dict_from(keywords(args$));
        const args = tuple_from(args$);
        if (truth(ne(attr(this.await_count, this, "await_count"), 1))) {
          throw AssertionError(
            `Expected ${formatted(_short(this))} to have been awaited once. Awaited ${formatted(attr(this.await_count, this, "await_count"))} times.`,
          );
        }
        call_method(
          this,
          "assert_awaited_with",
          ...spread(args, this, "assert_awaited_with"),
          kw(kwargs_of(kwargs)),
        );
        return null;
      }
      assert_any_await(...args$) {
        let value$1;
        const kwargs = dict_from(keywords(args$));
        const args = tuple_from(args$);
        if (
          ((value$1 = call(
            Call,
            tuple_of(args, kwargs),
            kw({
              two: true,
            }),
          )),
          not_contains(attr(this.await_args_list, this, "await_args_list"), value$1))
        ) {
          throw AssertionError(
            `${formatted(call(arguments_text, _short(this), args, kwargs))} await not found`,
          );
        }
        return null;
      }
      assert_has_awaits(calls, any_order = false) {
        _check_calls(
          list(calls),
          attr(this.await_args_list, this, "await_args_list"),
          any_order,
          "Awaits",
          _short(this),
          "",
        );
        return null;
      }
    },
    {
      _result: "async (self, args, kwargs)",
      assert_awaited: "(self)",
      assert_not_awaited: "(self)",
      assert_awaited_once: "(self)",
      assert_awaited_with: "(self, /, *args, **kwargs)",
      assert_awaited_once_with: "(self, /, *args, **kwargs)",
      assert_any_await: "(self, /, *args, **kwargs)",
      assert_has_awaits: "(self, calls, any_order=)",
    },
    {
      doc: "A mock whose calls are awaited.",
      module: "unittest",
      order:
        "__new__ _is_coroutine_function await_count await_args await_args_list _result assert_awaited assert_not_awaited assert_awaited_once assert_awaited_with assert_awaited_once_with assert_any_await assert_has_awaits",
      coroutine,
      guard_getters,
      details: {
        _result: details({}),
        assert_awaited: details({}),
        assert_not_awaited: details({}),
        assert_awaited_once: details({}),
        assert_awaited_with: details({}),
        assert_awaited_once_with: details({}),
        assert_any_await: details({}),
        assert_has_awaits: details({ defaults: () => [false] }),
      },
    },
  ),
);
/** Stands for a property: reading calls it, and so does assigning, with the value. */
export const PropertyMock = /* @__PURE__ */ define_class(
  "PropertyMock",
  [Mock],
  class {
    __get__(obj, obj_type = null) {
      return call(this);
    }
    __set__(obj, val) {
      call(this, val);
    }
  },
  { __get__: "(self, obj, obj_type=)", __set__: "(self, obj, val)" },
  {
    doc: "Stands for a property: reading calls it, and so does assigning, with the value.",
    module: "unittest",
    guard_getters,
    details: { __get__: details({ defaults: () => [null] }), __set__: details({}) },
  },
);
/** No attribute of the mock, or of its children, is made from now on. */
export function seal(mock) {
  let value$1;
  const state = state_of(mock);
  settable(state, "sealed").sealed = true;
  for (const child of each(list(values$1(attr(state.children, state, "children"))))) {
    if (is_mock(child) && is_(attr((value$1 = state_of(child)).parent, value$1, "parent"), mock)) {
      seal(child);
    }
  }
  return null;
}
def("seal(mock)", seal, {
  doc: "No attribute of the mock, or of its children, is made from now on.",
  details: details({}),
  module: "unittest",
});
/** A mock with the attributes of an object, whose calls are checked by its signatures. */
export function create_autospec(
  spec,
  spec_set = false,
  instance = false,
  _parent = null,
  _name = null,
  options,
) {
  const { unsafe = false, ...kwargs$ } = keywords(options);
  const kwargs = dict_from(kwargs$);
  if (is_mock(spec)) {
    throw InvalidSpecError(`Cannot autospec a Mock object. [object=${repr(spec)}]`);
  }
  const how = truth(spec_set) ? dict_of(["spec_set", spec]) : dict_of(["spec", spec]);
  let kind = MagicMock;
  if (truth(iscoroutinefunction(spec))) {
    kind = AsyncMock;
  } else if (!callable(spec) || (truth(isclass(spec)) && truth(instance) && !hasattr(spec, "__call__"))) {
    kind = NonCallableMagicMock;
  }
  const made = call(kind, kw({ name: _name, unsafe: unsafe }, kwargs_of(how), kwargs_of(kwargs)));
  const state = state_of(made);
  if (truth(isfunction(spec)) || (truth(isclass(spec)) && !truth(instance))) {
    settable(state, "signature").signature = signature(spec);
  }
  if (truth(isclass(spec))) {
    if (!truth(instance) && not_contains(kwargs, "return_value")) {
      settable(made, "return_value").return_value = create_autospec(spec, spec_set, true);
      const result = state_of(attr(made.return_value, made, "return_value"));
      const [value$1, value$2] = [made, "()"];
      settable(result, "parent").parent = value$1;
      settable(result, "label").label = value$2;
    }
    for (const name of each(dir(spec))) {
      if (truth(_is_dunder(name))) {
        continue;
      }
      const f = getattr(spec, name);
      if (truth(isfunction(f))) {
        const child = call(
          call_method(made, "_child_kind", name),
          kw({
            parent: made,
            _label: add(".", name),
          }),
        );
        setitem(attr(state.children, state, "children"), name, child);
        const value$3 = truth(instance) ? _without_self(f) : signature(f);
        settable(state_of(child), "signature").signature = value$3;
      }
    }
  }
  return made;
}
def("create_autospec(spec, spec_set=, instance=, _parent=, _name=, *, unsafe=, **kwargs)", create_autospec, {
  doc: "A mock with the attributes of an object, whose calls are checked by its signatures.",
  details: details({
    defaults: () => [false, false, null, null],
    kwdefaults: () => ({ unsafe: false }),
  }),
  module: "unittest",
});
function _without_self(f) {
  const whole = signature(f);
  return replace(
    whole,
    kw({
      parameters: getitem(list(values$1(attr(whole.parameters, whole, "parameters"))), slice(1, null)),
    }),
  );
}
def("_without_self(f)", _without_self, { details: details({}), module: "unittest" });
