// @ts-nocheck
// biome-ignore-all lint: written by our compiler
// GENERATED from packages/runtime/python/unittest/mocks/autospec.py by `npm run library:python`. Do not edit.
/**
 * `create_autospec` and `seal`: mocks that are held to what they stand for.
 *
 *     create_autospec(open_shop)(1, 2, 3)   =>   TypeError where open_shop takes fewer arguments
 *
 * Source: Library Reference, `unittest.mock`, "Autospeccing", "Sealing mocks".
 */

import { specials } from "../../../objects/all-attributes.ts";
import { attr, call_method } from "../../../objects/attributes.ts";
import { call, def } from "../../../objects/call.ts";
import { is_ } from "../../../objects/comparison.ts";
import { dict_from, dict_of } from "../../../objects/dict.ts";
import { details } from "../../../objects/function-details.ts";
import { generator } from "../../../objects/generator.ts";
import { settable } from "../../../objects/plain-attributes.ts";
import { keywords, kw } from "../../../objects/signature.ts";
import { slice_of as slice } from "../../../objects/slice.ts";
import { truth } from "../../../objects/truth.ts";
import { any } from "../../../semantics/builtins/any.ts";
import { callable } from "../../../semantics/builtins/callable.ts";
import { dir } from "../../../semantics/builtins/dir.ts";
import { getattr } from "../../../semantics/builtins/getattr.ts";
import { list } from "../../../semantics/builtins/list.ts";
import { repr } from "../../../semantics/builtins/repr.ts";
import { replace } from "../../../semantics/methods/searching.ts";
import { values as values$1 } from "../../../semantics/methods/values.ts";
import { add } from "../../../semantics/operators/arithmetic.ts";
import { contains, getitem, not_contains, setitem } from "../../../semantics/operators/containers.ts";
import { kwargs_of } from "../../../semantics/protocols/calls.ts";
import { raise_ } from "../../../semantics/protocols/exceptions.ts";
import { each } from "../../../semantics/protocols/iteration.ts";
import { isclass, iscoroutinefunction, isfunction, signature } from "../../inspect.ts";
import { AsyncMock, InvalidSpecError, MagicMock, NonCallableMagicMock } from "../../unittest/mocks/mocks.ts";
import { is_dunder } from "../../unittest/mocks/specials.ts";
import { is_mock, state_of } from "../../unittest/mocks/state.ts";

/** No attribute of the mock, or of its children, is made from now on. */
export function seal(mock) {
  let value;
  const state = call(state_of, mock);
  settable(state, "sealed").sealed = true;
  for (const child of each(list(values$1(attr(state.children, state, "children"))))) {
    if (
      truth(call(is_mock, child)) &&
      is_(attr((value = call(state_of, child)).parent, value, "parent"), mock)
    ) {
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
  if (truth(call(is_mock, spec))) {
    throw raise_(call(InvalidSpecError, `Cannot autospec a Mock object. [object=${repr(spec)}]`));
  }
  const how = truth(spec_set) ? dict_of(["spec_set", spec]) : dict_of(["spec", spec]);
  let kind = MagicMock;
  if (truth(iscoroutinefunction(spec))) {
    kind = AsyncMock;
  } else if (!callable(spec) || (truth(isclass(spec)) && truth(instance) && !_makes_callables(spec))) {
    kind = NonCallableMagicMock;
  }
  const made = call(kind, kw({ name: _name, unsafe: unsafe }, kwargs_of(how), kwargs_of(kwargs)));
  const state = call(state_of, made);
  if (truth(isfunction(spec)) || (truth(isclass(spec)) && !truth(instance))) {
    settable(state, "signature").signature = signature(spec);
  }
  if (truth(isclass(spec))) {
    if (!truth(instance) && not_contains(kwargs, "return_value")) {
      settable(made, "return_value").return_value = create_autospec(spec, spec_set, true);
      const result = call(state_of, attr(made.return_value, made, "return_value"));
      const [value, value$1] = [made, "()"];
      settable(result, "parent").parent = value;
      settable(result, "label").label = value$1;
    }
    for (const name of each(dir(spec))) {
      if (truth(call(is_dunder, name))) {
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
        const value$2 = truth(instance) ? _without_self(f) : signature(f);
        settable(call(state_of, child), "signature").signature = value$2;
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

function _makes_callables(cls) {
  return any(
    generator("_makes_callables.<locals>.<genexpr>(.0)", function* (source) {
      for (const base of source) {
        yield contains(attr(base.__dict__, base, "__dict__", specials), "__call__");
      }
    })(each(attr(cls.__mro__, cls, "__mro__", specials))),
  );
}
def("_makes_callables(cls)", _makes_callables, { details: details({}), module: "unittest" });

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
