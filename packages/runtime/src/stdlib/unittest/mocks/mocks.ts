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
import { call, def } from "../../../objects/call.ts";
import { eq, is_, is_not, ne } from "../../../objects/comparison.ts";
import { define_class } from "../../../objects/define-class.ts";
import { dict_from, dict_of } from "../../../objects/dict.ts";
import { AssertionError, AttributeError, Exception } from "../../../objects/exceptions.ts";
import { formatted } from "../../../objects/formatted.ts";
import { details } from "../../../objects/function-details.ts";
import { guard_getters } from "../../../objects/getter-fallback.ts";
import { type_of } from "../../../objects/object.ts";
import { settable } from "../../../objects/plain-attributes.ts";
import { keywords, kw } from "../../../objects/signature.ts";
import { super_ } from "../../../objects/super.ts";
import { truth } from "../../../objects/truth.ts";
import { tuple_from, tuple_of } from "../../../objects/tuple.ts";
import { callable } from "../../../semantics/builtins/callable.ts";
import { property } from "../../../semantics/builtins/descriptors.ts";
import { dir } from "../../../semantics/builtins/dir.ts";
import { frozenset } from "../../../semantics/builtins/frozenset.ts";
import { getattr } from "../../../semantics/builtins/getattr.ts";
import { id } from "../../../semantics/builtins/id.ts";
import { isinstance, issubclass } from "../../../semantics/builtins/isinstance.ts";
import { iter } from "../../../semantics/builtins/iter.ts";
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
import { startswith } from "../../../semantics/methods/searching.ts";
import { split } from "../../../semantics/methods/splitting.ts";
import { values as values$1 } from "../../../semantics/methods/values.ts";
import { add } from "../../../semantics/operators/arithmetic.ts";
import { contains, getitem, not_contains, setitem } from "../../../semantics/operators/containers.ts";
import { iadd } from "../../../semantics/operators/inplace.ts";
import { attribute as attribute$1 } from "../../../semantics/protocols/attributes.ts";
import { kwargs_of, spread } from "../../../semantics/protocols/calls.ts";
import { raise_ } from "../../../semantics/protocols/exceptions.ts";
import { each, rows } from "../../../semantics/protocols/iteration.ts";
import { unpack, unpack_star } from "../../../semantics/protocols/unpacking.ts";
import { isclass, iscoroutinefunction } from "../../inspect.ts";
import { check_any, check_arguments, check_run, told_apart } from "../../unittest/mocks/assertions.ts";
import { AsyncMockMixin } from "../../unittest/mocks/awaits.ts";
import { DEFAULT } from "../../unittest/mocks/calls.ts";
import { is_dunder, MagicMixin, RESULTS, set_special, with_specials } from "../../unittest/mocks/specials.ts";
import {
  adopt,
  Base,
  dotted_name,
  is_exception,
  is_mock,
  note_call,
  State,
  short_name,
  state_field,
  state_of,
} from "../../unittest/mocks/state.ts";

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
const _CALLED = /* @__PURE__ */ frozenset(
  split("called_once called_with called_once_with called_any not_called has_calls any_call"),
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

/** A mock that cannot be called. */
export const NonCallableMock = /* @__PURE__ */ define_class(
  "NonCallableMock",
  [Base],
  (ns) => {
    let value$1, value$2;

    ns.__new__ = def(
      "NonCallableMock.__new__(cls, spec=, wraps=, name=, spec_set=, parent=, _label=, unsafe=, **kwargs)",
      function (
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
        if (truth(call(is_mock, wanted))) {
          throw InvalidSpecError(`Cannot spec a Mock object. [object=${repr(wanted)}]`);
        }
        const state = call(State, parent, _label, name, wanted, spec_set != null, wraps, unsafe);
        call_special(object, "__setattr__", made, "_mock_state", state);
        return made;
      },
      {
        details: details({ defaults: () => [null, null, null, null, null, "", false] }),
        module: "unittest",
      },
    );

    ns.__init__ = def(
      "NonCallableMock.__init__(self, spec=, wraps=, name=, spec_set=, parent=, _label=, unsafe=, **kwargs)",
      function (
        self,
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
          call_method(self, "configure_mock", kw(kwargs_of(kwargs)));
        }
      },
      {
        details: details({ defaults: () => [null, null, null, null, null, "", false] }),
        module: "unittest",
      },
    );

    ns.called = call(state_field, "called");
    ns.call_count = call(state_field, "call_count");
    ns.call_args = call(state_field, "call_args");
    ns.call_args_list = call(state_field, "call_args_list");
    ns.mock_calls = call(state_field, "mock_calls");
    ns.method_calls = call(state_field, "method_calls");

    ns.return_value = property(
      def(
        "NonCallableMock.return_value(self)",
        function (self) {
          const state = call(state_of, self);
          if (is_(attr(state.returned, state, "returned"), DEFAULT)) {
            if (attr(state.wraps, state, "wraps") != null) {
              return DEFAULT;
            }
            settable(state, "returned").returned = call_method(
              self,
              "_get_child_mock",
              kw({
                parent: self,
                _label: "()",
              }),
            );
          }
          return attr(state.returned, state, "returned");
        },
        { details: details({}), module: "unittest" },
      ),
    );

    ns.return_value = call(
      attr((value$1 = ns.return_value).setter, value$1, "setter"),
      def(
        "NonCallableMock.return_value(self, value)",
        function (self, value) {
          const state = call(state_of, self);
          settable(state, "returned").returned = value;
          call(adopt, self, value, "()");
        },
        { details: details({}), module: "unittest" },
      ),
    );

    ns.side_effect = property(
      def(
        "NonCallableMock.side_effect(self)",
        function (self) {
          let value$1;
          return attr((value$1 = call(state_of, self)).effect, value$1, "effect");
        },
        { details: details({}), module: "unittest" },
      ),
    );

    ns.side_effect = call(
      attr((value$2 = ns.side_effect).setter, value$2, "setter"),
      def(
        "NonCallableMock.side_effect(self, value)",
        function (self, value) {
          if (value != null && !callable(value) && !truth(call(is_exception, value))) {
            value = iter(value);
          }
          settable(call(state_of, self), "effect").effect = value;
        },
        { details: details({}), module: "unittest" },
      ),
    );

    ns.__class__ = property(
      def(
        "NonCallableMock.__class__(self)",
        function (self) {
          let value$1;
          const spec = attr((value$1 = call(state_of, self)).spec, value$1, "spec");
          if (spec == null || isinstance(spec, tuple_of(list, tuple))) {
            return type(self);
          }
          return truth(isclass(spec)) ? spec : type(spec);
        },
        { details: details({}), module: "unittest" },
      ),
    );

    ns.__getattr__ = def(
      "NonCallableMock.__getattr__(self, name)",
      function (self, name) {
        const state = call(state_of, self);
        if (contains(tuple_of("_mock_state", "_mock_methods"), name)) {
          throw AttributeError(name);
        }
        if (attr(state.names, state, "names") != null) {
          if (
            not_contains(attr(state.names, state, "names"), name) ||
            (contains(RESULTS, name) && !isinstance(self, MagicMixin))
          ) {
            throw AttributeError(`Mock object has no attribute ${repr(name)}`);
          }
        } else if (truth(call(is_dunder, name))) {
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
            throw AttributeError(`${formatted(call(dotted_name, self))}.${formatted(name)}`);
          }
          const wraps =
            attr(state.wraps, state, "wraps") == null
              ? null
              : getattr(attr(state.wraps, state, "wraps"), name);
          child = call(
            call_method(self, "_child_kind", name),
            kw({
              parent: self,
              _label: add(".", name),
              wraps: wraps,
            }),
          );
          setitem(attr(state.children, state, "children"), name, child);
        }
        return child;
      },
      { details: details({}), module: "unittest" },
    );

    ns.__setattr__ = def(
      "NonCallableMock.__setattr__(self, name, value)",
      function (self, name, value) {
        let value$1;
        const state = call(state_of, self);
        if (
          contains(_OWN, name) ||
          contains(attr((value$1 = type(self)).__dict__, value$1, "__dict__", specials), name)
        ) {
          call_special(object, "__setattr__", self, name, value);
          return null;
        }
        if (
          truth(attr(state.spec_set, state, "spec_set")) &&
          not_contains(attr(state.names, state, "names"), name) &&
          not_contains(attr(self.__dict__, self, "__dict__", specials), name)
        ) {
          throw AttributeError(`Mock object has no attribute '${formatted(name)}'`);
        }
        discard(attr(state.deleted, state, "deleted"), name);
        if (truth(call(is_dunder, name)) && ne(name, "__class__")) {
          call(set_special, self, name, value);
        } else if (eq(name, "__class__")) {
          call_special(object, "__setattr__", self, "_mock_class", value);
        } else if (truth(call(adopt, self, value, add(".", name)))) {
          setitem(attr(state.children, state, "children"), name, value);
        } else {
          if (
            truth(attr(state.sealed, state, "sealed")) &&
            not_contains(attr(self.__dict__, self, "__dict__", specials), name) &&
            not_contains(attr(state.children, state, "children"), name)
          ) {
            throw AttributeError(`Cannot set ${formatted(call(dotted_name, self))}.${formatted(name)}`);
          }
          pop(attr(state.children, state, "children"), name, null);
          call_special(object, "__setattr__", self, name, value);
        }
      },
      { details: details({}), module: "unittest" },
    );

    ns.__delattr__ = def(
      "NonCallableMock.__delattr__(self, name)",
      function (self, name) {
        const state = call(state_of, self);
        if (contains(attr(state.deleted, state, "deleted"), name)) {
          throw AttributeError(name);
        }
        if (contains(attr(self.__dict__, self, "__dict__", specials), name)) {
          call_special(object, "__delattr__", self, name);
        }
        pop(attr(state.children, state, "children"), name, null);
        add$1(attr(state.deleted, state, "deleted"), name);
      },
      { details: details({}), module: "unittest" },
    );

    ns.__repr__ = def(
      "NonCallableMock.__repr__(self)",
      function (self) {
        let value$1;
        const state = call(state_of, self);
        const name = call(dotted_name, self);
        let shown =
          eq(name, "mock") &&
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
        return `<${formatted(attr((value$1 = type_of(self)).__name__, value$1, "__name__"))}${shown} id='${id(self)}'>`;
      },
      { details: details({}), module: "unittest" },
    );

    ns.__dir__ = def(
      "NonCallableMock.__dir__(self)",
      function (self) {
        const state = call(state_of, self);
        let names =
          attr(state.names, state, "names") == null
            ? (() => {
                const result$1 = [];
                for (const name of each(dir(type(self)))) {
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
            for (const name of each(attr(self.__dict__, self, "__dict__", specials))) {
              if (ne(name, "_mock_state")) {
                result$1.push(name);
              }
            }
            return result$1;
          })(),
        );
        return sorted(set(names));
      },
      { details: details({}), module: "unittest" },
    );

    ns._get_child_mock = def(
      "NonCallableMock._get_child_mock(self, /, **kwargs)",
      function (self, options) {
        const kwargs = dict_from(keywords(options));
        return call(call_method(self, "_child_kind", "()"), kw(kwargs_of(kwargs)));
      },
      { details: details({}), module: "unittest" },
    );

    ns._child_kind = def(
      "NonCallableMock._child_kind(self, name)",
      function (self, name) {
        let value$1;
        const state = call(state_of, self);
        const spec = attr(state.spec, state, "spec");
        if (spec != null && !isinstance(spec, tuple_of(list, tuple))) {
          if (truth(iscoroutinefunction(getattr(spec, name, null)))) {
            return AsyncMock;
          }
        }
        const kind = getitem(attr((value$1 = type(self)).__mro__, value$1, "__mro__", specials), 1);
        if (issubclass(kind, AsyncMock)) {
          return attr(state.names, state, "names") != null &&
            contains(attr(state.names, state, "names"), name)
            ? MagicMock
            : AsyncMock;
        }
        if (!issubclass(kind, CallableMixin)) {
          return issubclass(kind, MagicMixin) ? MagicMock : Mock;
        }
        return kind;
      },
      { details: details({}), module: "unittest" },
    );

    /** What stands for a special method. */
    ns._special_kind = def(
      "NonCallableMock._special_kind(self, name)",
      function (self, name) {
        return contains(tuple_of("__aenter__", "__aexit__", "__anext__"), name) ? AsyncMock : MagicMock;
      },
      { doc: "What stands for a special method.", details: details({}), module: "unittest" },
    );

    ns.configure_mock = def(
      "NonCallableMock.configure_mock(self, /, **kwargs)",
      function (self, options) {
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
          let target = self;
          for (const name of each(owners)) {
            target = getattr(target, name);
          }
          setattr(target, last, value);
        }
        return null;
      },
      { details: details({}), module: "unittest" },
    );

    ns.attach_mock = def(
      "NonCallableMock.attach_mock(self, mock, attribute)",
      function (self, mock, attribute) {
        const state = call(state_of, mock);
        settable(state, "parent").parent = null;
        settable(state, "label").label = "";
        setattr(state, "name", null);
        setattr(self, attribute, mock);
        return null;
      },
      { details: details({}), module: "unittest" },
    );

    ns.mock_add_spec = def(
      "NonCallableMock.mock_add_spec(self, spec, spec_set=)",
      function (self, spec, spec_set = false) {
        const state = call(state_of, self);
        settable(state, "spec").spec = spec;
        settable(state, "names").names = isinstance(spec, tuple_of(list, tuple)) ? list(spec) : dir(spec);
        settable(state, "spec_set").spec_set = spec_set;
        return null;
      },
      { details: details({ defaults: () => [false] }), module: "unittest" },
    );

    ns.reset_mock = def(
      "NonCallableMock.reset_mock(self, visited=, *, return_value=, side_effect=)",
      function (self, visited = null, options) {
        const { return_value = false, side_effect = false } = keywords(options);
        visited = visited == null ? [] : visited;
        if (contains(visited, id(self))) {
          return null;
        }
        append(visited, id(self));
        const state = call(state_of, self);
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
          if (truth(call(is_mock, child))) {
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
      },
      {
        details: details({
          defaults: () => [null],
          kwdefaults: () => ({ return_value: false, side_effect: false }),
        }),
        module: "unittest",
      },
    );

    ns.assert_called = def(
      "NonCallableMock.assert_called(self)",
      function (self) {
        if (eq(attr(self.call_count, self, "call_count"), 0)) {
          throw AssertionError(`Expected '${formatted(call(short_name, self))}' to have been called.`);
        }
        return null;
      },
      { details: details({}), module: "unittest" },
    );

    ns.assert_not_called = def(
      "NonCallableMock.assert_not_called(self)",
      function (self) {
        if (truth(attr(self.call_count, self, "call_count"))) {
          throw AssertionError(
            `Expected '${formatted(call(short_name, self))}' to not have been called. Called ${formatted(attr(self.call_count, self, "call_count"))} times.${_calls_text(attr(self.mock_calls, self, "mock_calls"))}`,
          );
        }
        return null;
      },
      { details: details({}), module: "unittest" },
    );

    ns.assert_called_once = def(
      "NonCallableMock.assert_called_once(self)",
      function (self) {
        if (ne(attr(self.call_count, self, "call_count"), 1)) {
          throw AssertionError(
            `Expected '${formatted(call(short_name, self))}' to have been called once. Called ${formatted(attr(self.call_count, self, "call_count"))} times.${_calls_text(attr(self.mock_calls, self, "mock_calls"))}`,
          );
        }
        return null;
      },
      { details: details({}), module: "unittest" },
    );

    ns.assert_called_with = def(
      "NonCallableMock.assert_called_with(self, /, *args, **kwargs)",
      function (self, ...args$) {
        const kwargs = dict_from(keywords(args$));
        const args = tuple_from(args$);
        const never = "expected call not found.\nExpected: {}\n  Actual: not called.";
        call(check_arguments, self, attr(self.call_args, self, "call_args"), args, kwargs, "call", never);
        return null;
      },
      { details: details({}), module: "unittest" },
    );

    ns.assert_called_once_with = def(
      "NonCallableMock.assert_called_once_with(self, /, *args, **kwargs)",
      function (self, ...args$) {
        const kwargs = dict_from(keywords(args$));
        const args = tuple_from(args$);
        if (ne(attr(self.call_count, self, "call_count"), 1)) {
          throw AssertionError(
            `Expected '${formatted(call(short_name, self))}' to be called once. Called ${formatted(attr(self.call_count, self, "call_count"))} times.${_calls_text(attr(self.mock_calls, self, "mock_calls"))}`,
          );
        }
        call_method(
          self,
          "assert_called_with",
          ...spread(args, self, "assert_called_with"),
          kw(kwargs_of(kwargs)),
        );
        return null;
      },
      { details: details({}), module: "unittest" },
    );

    ns.assert_any_call = def(
      "NonCallableMock.assert_any_call(self, /, *args, **kwargs)",
      function (self, ...args$) {
        const kwargs = dict_from(keywords(args$));
        const args = tuple_from(args$);
        call(check_any, self, attr(self.call_args_list, self, "call_args_list"), args, kwargs, "call");
        return null;
      },
      { details: details({}), module: "unittest" },
    );

    ns.assert_has_calls = def(
      "NonCallableMock.assert_has_calls(self, calls, any_order=)",
      function (self, calls, any_order = false) {
        calls = list(calls);
        if (!truth(any_order)) {
          call(check_run, calls, attr(self.mock_calls, self, "mock_calls"), "Calls", "  Actual");
          return null;
        }
        const [missing, others] = unpack(
          call(told_apart, calls, attr(self.mock_calls, self, "mock_calls")),
          2,
        );
        if (truth(missing)) {
          throw AssertionError(
            `${repr(call(short_name, self))} does not contain all of ${repr(tuple(missing))} in its call list, found ${repr(others)} instead`,
          );
        }
        return null;
      },
      { details: details({ defaults: () => [false] }), module: "unittest" },
    );
  },
  {},
  {
    doc: "A mock that cannot be called.",
    docs: { _special_kind: "What stands for a special method." },
    module: "unittest",
    guard_getters,
  },
);

function _calls_text(calls) {
  return truth(calls) ? `\nCalls: ${repr(calls)}.` : "";
}
def("_calls_text(calls)", _calls_text, { details: details({}), module: "unittest" });

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
      const state = call(state_of, this);
      if (attr(state.signature, state, "signature") != null) {
        call_method(
          attr(state.signature, state, "signature"),
          "bind",
          ...spread(args),
          kw(kwargs_of(kwargs)),
        );
      }
      call(note_call, this, args, kwargs);
      return this._result(args, kwargs);
    }

    _result(args, kwargs) {
      const state = call(state_of, this);
      const effect = attr(state.effect, state, "effect");
      if (effect != null) {
        if (truth(call(is_exception, effect))) {
          throw raise_(effect);
        }
        let result;
        if (callable(effect)) {
          result = call(effect, ...spread(args, effect), kw(kwargs_of(kwargs)));
        } else {
          result = next(effect);
          if (truth(call(is_exception, result))) {
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

/** Makes its attributes as they are asked for, and remembers how it was called. */
export const Mock = /* @__PURE__ */ define_class(
  "Mock",
  [CallableMixin, NonCallableMock],
  (ns) => {
    const return_value$default = DEFAULT;
    ns.__new__ = def(
      "Mock.__new__(cls, spec=, side_effect=, return_value=, wraps=, name=, **kwargs)",
      function (
        cls,
        spec = null,
        side_effect = null,
        return_value = return_value$default,
        wraps = null,
        name = null,
        options,
      ) {
        const kwargs = dict_from(keywords(options));
        return call_special(NonCallableMock, "__new__", cls, spec, wraps, name, kw(kwargs_of(kwargs)));
      },
      {
        details: details({ defaults: () => [null, null, return_value$default, null, null] }),
        module: "unittest",
      },
    );
  },
  {},
  {
    doc: "Makes its attributes as they are asked for, and remembers how it was called.",
    module: "unittest",
    guard_getters,
  },
);

/** A mock that cannot be called and has special methods. */
export const NonCallableMagicMock = /* @__PURE__ */ call(
  with_specials,
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
  with_specials,
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
  with_specials,
  define_class(
    "AsyncMock",
    [AsyncMockMixin, MagicMixin, Mock],
    class {
      static _is_coroutine_function = true;
    },
    {},
    { doc: "A mock whose calls are awaited.", module: "unittest", guard_getters },
  ),
);

/** Stands for a property: reading calls it, and so does assigning, with the value. */
export const PropertyMock = /* @__PURE__ */ define_class(
  "PropertyMock",
  [Mock],
  (ns) => {
    ns.__get__ = def(
      "PropertyMock.__get__(self, obj, obj_type=)",
      function (self, obj, obj_type = null) {
        return call(self);
      },
      { details: details({ defaults: () => [null] }), module: "unittest" },
    );

    ns.__set__ = def(
      "PropertyMock.__set__(self, obj, val)",
      function (self, obj, val) {
        call(self, val);
      },
      { details: details({}), module: "unittest" },
    );
  },
  {},
  {
    doc: "Stands for a property: reading calls it, and so does assigning, with the value.",
    module: "unittest",
    guard_getters,
  },
);
