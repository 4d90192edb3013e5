// @ts-nocheck
// biome-ignore-all lint: written by our compiler
// GENERATED from packages/runtime/python/unittest/mocks/calls.py by `npm run library:python`. Do not edit.

import { call_special } from "../../../objects/all-attributes.ts";
import { attr as attr$1 } from "../../../objects/attributes.ts";
import { call as call$1, def } from "../../../objects/call.ts";
import { eq, is_, ne } from "../../../objects/comparison.ts";
import { define_class } from "../../../objects/define-class.ts";
import { dict_from, dict_of } from "../../../objects/dict.ts";
import { AttributeError } from "../../../objects/exceptions.ts";
import { formatted } from "../../../objects/formatted.ts";
import { generator } from "../../../objects/generator.ts";
import { guard_getters } from "../../../objects/getter-fallback.ts";
import { settable } from "../../../objects/plain-attributes.ts";
import { keywords, kw } from "../../../objects/signature.ts";
import { NotImplemented } from "../../../objects/singletons.ts";
import { slice_of as slice } from "../../../objects/slice.ts";
import { truth } from "../../../objects/truth.ts";
import { tuple_from, tuple_of } from "../../../objects/tuple.ts";
import { any } from "../../../semantics/builtins/any.ts";
import { isinstance } from "../../../semantics/builtins/isinstance.ts";
import { len } from "../../../semantics/builtins/len.ts";
import { list } from "../../../semantics/builtins/list.ts";
import { range } from "../../../semantics/builtins/range.ts";
import { repr } from "../../../semantics/builtins/repr.ts";
import { reversed } from "../../../semantics/builtins/reversed.ts";
import { str } from "../../../semantics/builtins/str.ts";
import { tuple } from "../../../semantics/builtins/tuple.ts";
import { items as items$1 } from "../../../semantics/methods/items.ts";
import { join } from "../../../semantics/methods/joining.ts";
import { startswith } from "../../../semantics/methods/searching.ts";
import { setdefault } from "../../../semantics/methods/setdefault.ts";
import {
  __contains__ as __contains__$1,
  __eq__ as __eq__$1,
  __repr__ as __repr__$1,
} from "../../../semantics/methods/special.ts";
import { add } from "../../../semantics/operators/arithmetic.ts";
import { getitem } from "../../../semantics/operators/containers.ts";
import { kwargs_of, spread } from "../../../semantics/protocols/calls.ts";
import { each, rows } from "../../../semantics/protocols/iteration.ts";
import { unpack } from "../../../semantics/protocols/unpacking.ts";

const _Sentinel = /* @__PURE__ */ define_class(
  "_Sentinel",
  [],
  class {
    __init__(name) {
      this.name = name;
    }

    __repr__() {
      return `sentinel.${formatted(this.name)}`;
    }

    __reduce__() {
      return `sentinel.${formatted(this.name)}`;
    }

    __copy__() {
      return this;
    }

    __deepcopy__(memo) {
      return this;
    }
  },
  {
    __init__: "(self, name)",
    __repr__: "(self)",
    __reduce__: "(self)",
    __copy__: "(self)",
    __deepcopy__: "(self, memo)",
  },
  { module: "unittest", guard_getters },
);

const _Sentinels = /* @__PURE__ */ define_class(
  "_Sentinels",
  [],
  class {
    __init__() {
      settable(this, "_sentinels")._sentinels = dict_of();
    }

    __getattr__(name) {
      if (truth(eq(name, "__bases__"))) {
        throw AttributeError();
      }
      return setdefault(attr$1(this._sentinels, this, "_sentinels"), name, _Sentinel(name));
    }
  },
  { __init__: "(self)", __getattr__: "(self, name)" },
  { module: "unittest", guard_getters },
);

export const sentinel = /* @__PURE__ */ _Sentinels();
export const DEFAULT = /* @__PURE__ */ attr$1(sentinel.DEFAULT, sentinel, "DEFAULT");

const _Any = /* @__PURE__ */ define_class(
  "_Any",
  [],
  class {
    __eq__(other) {
      return true;
    }

    __ne__(other) {
      return false;
    }

    __repr__() {
      return "<ANY>";
    }
  },
  { __eq__: "(self, other)", __ne__: "(self, other)", __repr__: "(self)" },
  {
    module: "unittest",
    guard_getters,
  },
);

export const ANY = /* @__PURE__ */ _Any();

export function arguments_text(name, args, kwargs) {
  const shown = add(
    Array.from(each(args), (arg) => repr(arg)),
    Array.from(rows(items$1(kwargs)), (entry) => {
      const [key, value] = unpack(entry, 2);
      return `${formatted(key)}=${repr(value)}`;
    }),
  );
  return `${formatted(name)}(${join(", ", shown)})`;
}
def("arguments_text(name, args, kwargs)", arguments_text, { module: "unittest" });

/** Name, arguments and keywords of a call, or of a tuple that stands for one; None for what is neither. */
function _parts(value) {
  let [name, args, kwargs] = ["", tuple_of(), dict_of()];
  if (len(value) === 3) {
    [name, args, kwargs] = unpack(value, 3);
  } else if (len(value) === 2) {
    const [first, second] = unpack(value, 2);
    if (isinstance(first, str)) {
      name = first;
      if (isinstance(second, tuple)) {
        args = second;
      } else {
        kwargs = second;
      }
    } else {
      [args, kwargs] = [first, second];
    }
  } else if (len(value) === 1) {
    [value] = unpack(value, 1);
    if (isinstance(value, str)) {
      name = value;
    } else if (isinstance(value, tuple)) {
      args = value;
    } else {
      kwargs = value;
    }
  } else if (len(value) > 3) {
    return null;
  }
  return tuple_of(name, args, kwargs);
}
def("_parts(value)", _parts, { module: "unittest" });

/** One call: its name, arguments and keywords; without the name where it is known whose call it is. */
export const Call = /* @__PURE__ */ define_class(
  "Call",
  [tuple],
  class {
    static __new__(cls, value = tuple_of(), name = "", parent = null, two = false, from_kall = true) {
      const [found, args, kwargs] = unpack(_parts(value), 3);
      const items = truth(two)
        ? tuple_of(args, kwargs)
        : tuple_of(truth(value) ? found : truth(name) ? name : "", args, kwargs);
      return call_special(tuple, "__new__", cls, items);
    }

    __init__(value = tuple_of(), name = null, parent = null, two = false, from_kall = true) {
      settable(this, "_mock_name")._mock_name = name;
      settable(this, "_mock_parent")._mock_parent = parent;
      settable(this, "_mock_from_kall")._mock_from_kall = from_kall;
    }

    __eq__(other) {
      if (!isinstance(other, tuple)) {
        return NotImplemented;
      }
      const theirs = _parts(other);
      if (theirs == null) {
        return false;
      }
      const mine = _parts(this);
      if (
        attr$1(this._mock_parent, this, "_mock_parent") != null &&
        isinstance(other, Call) &&
        attr$1(other._mock_parent, other, "_mock_parent") != null
      ) {
        if (
          truth(
            ne(
              attr$1(this._mock_parent, this, "_mock_parent"),
              attr$1(other._mock_parent, other, "_mock_parent"),
            ),
          )
        ) {
          return false;
        }
      }
      if (len(this) === 2 || (len(other) === 2 && !isinstance(getitem(other, 0), str))) {
        return eq(
          tuple_of(getitem(theirs, 1), getitem(theirs, 2)),
          tuple_of(getitem(mine, 1), getitem(mine, 2)),
        );
      }
      return eq(
        tuple_of(getitem(theirs, 0), getitem(theirs, 1), getitem(theirs, 2)),
        tuple_of(getitem(mine, 0), getitem(mine, 1), getitem(mine, 2)),
      );
    }

    __ne__(other) {
      const equal = __eq__$1(this, other);
      return is_(equal, NotImplemented) ? equal : !truth(equal);
    }

    static __hash__ = null;

    __call__(...args$) {
      const kwargs = dict_from(keywords(args$));
      const args = tuple_from(args$);
      if (attr$1(this._mock_name, this, "_mock_name") == null) {
        return call$1(Call, tuple_of("", args, kwargs), kw({ name: "()" }));
      }
      return call$1(
        Call,
        tuple_of(attr$1(this._mock_name, this, "_mock_name"), args, kwargs),
        kw({
          name: add(attr$1(this._mock_name, this, "_mock_name"), "()"),
          parent: this,
        }),
      );
    }

    __getattr__(attr) {
      if (truth(startswith(attr, "_mock_")) || truth(startswith(attr, "__"))) {
        throw AttributeError(attr);
      }
      if (attr$1(this._mock_name, this, "_mock_name") == null) {
        return call$1(Call, kw({ name: attr, from_kall: false }));
      }
      return call$1(
        Call,
        kw({
          name: `${formatted(attr$1(this._mock_name, this, "_mock_name"))}.${formatted(attr)}`,
          parent: this,
          from_kall: false,
        }),
      );
    }

    count(...args$) {
      const kwargs = dict_from(keywords(args$));
      const args = tuple_from(args$);
      return call$1(call_special(this, "__getattr__", "count"), ...spread(args), kw(kwargs_of(kwargs)));
    }

    index(...args$) {
      const kwargs = dict_from(keywords(args$));
      const args = tuple_from(args$);
      return call$1(call_special(this, "__getattr__", "index"), ...spread(args), kw(kwargs_of(kwargs)));
    }

    get args() {
      return len(this) === 2 ? getitem(this, 0) : getitem(this, 1);
    }

    get kwargs() {
      return len(this) === 2 ? getitem(this, 1) : getitem(this, 2);
    }

    __repr__() {
      let value$1;
      let name;
      if (!truth(attr$1(this._mock_from_kall, this, "_mock_from_kall"))) {
        name = truth((value$1 = attr$1(this._mock_name, this, "_mock_name"))) ? value$1 : "call";
        return truth(startswith(name, "call")) ? name : `call.${formatted(name)}`;
      }
      let args, kwargs;
      [name, args, kwargs] = unpack(len(this) === 2 ? tuple_of("", ...spread(this)) : this, 3);
      if (!truth(name)) {
        name = "call";
      } else if (truth(startswith(name, "()"))) {
        name = add("call", name);
      } else {
        name = add("call.", name);
      }
      return arguments_text(name, args, kwargs);
    }

    call_list() {
      const calls = [];
      let one = this;
      while (one != null) {
        if (truth(attr$1(one._mock_from_kall, one, "_mock_from_kall"))) {
          calls.push(one);
        }
        one = attr$1(one._mock_parent, one, "_mock_parent");
      }
      return call$1(CallList, reversed(calls));
    }
  },
  {
    __new__: "@staticmethod (cls, value=, name=, parent=, two=, from_kall=)",
    __init__: "(self, value=, name=, parent=, two=, from_kall=)",
    __eq__: "(self, other)",
    __ne__: "(self, other)",
    __call__: "(self, /, *args, **kwargs)",
    __getattr__: "(self, attr)",
    count: "(self, /, *args, **kwargs)",
    index: "(self, /, *args, **kwargs)",
    args: "@property",
    kwargs: "@property",
    __repr__: "(self)",
    call_list: "(self)",
  },
  { module: "unittest", guard_getters },
);

const call = /* @__PURE__ */ call$1(
  Call,
  kw({
    from_kall: false,
  }),
);

/** Calls in order; `calls in other` asks for a run of them. */
export const CallList = /* @__PURE__ */ define_class(
  "CallList",
  [list],
  class {
    __repr__() {
      const shown = call$1(attr$1(list.__repr__, list, "__repr__", __repr__$1), this);
      return len(shown) <= 80
        ? shown
        : "[" +
            join(
              ",\n ",
              Array.from(each(this), (one) => repr(one)),
            ) +
            "]";
    }

    __contains__(value) {
      const self = this;
      if (!isinstance(value, list)) {
        return call$1(attr$1(list.__contains__, list, "__contains__", __contains__$1), self, value);
      }
      const size = len(value);
      return any(
        generator("CallList.__contains__.<locals>.<genexpr>(.0)", function* (source) {
          for (const start of source) {
            yield eq(list(getitem(self, slice(start, start + size))), value);
          }
        })(each(range(len(self) - size + 1))),
      );
    }
  },
  { __repr__: "(self)", __contains__: "(self, value)" },
  { module: "unittest", guard_getters },
);
export { call as call$ };
