// @ts-nocheck
// biome-ignore-all lint: written by our compiler
// GENERATED from packages/runtime/python/threading/local_data.py by `npm run library:python`. Do not edit.
/**
 * `threading.local`: attributes that each thread has for itself.
 *
 * Source: Library Reference, `threading`, "Thread-Local Data".
 */

import { call_special, specials } from "../../objects/all-attributes.ts";
import { attr } from "../../objects/attributes.ts";
import { call, def } from "../../objects/call.ts";
import { eq, is_ } from "../../objects/comparison.ts";
import { define_class } from "../../objects/define-class.ts";
import { dict_from, dict_of } from "../../objects/dict.ts";
import { AttributeError, TypeError } from "../../objects/exceptions.ts";
import { formatted } from "../../objects/formatted.ts";
import { type_of } from "../../objects/object.ts";
import { keywords, kw } from "../../objects/signature.ts";
import { truth } from "../../objects/truth.ts";
import { tuple_from, tuple_of } from "../../objects/tuple.ts";
import { object } from "../../semantics/builtins/object.ts";
import { contains, delitem, getitem, not_contains, setitem } from "../../semantics/operators/containers.ts";
import { kwargs_of, spread } from "../../semantics/protocols/calls.ts";
import { unpack } from "../../semantics/protocols/unpacking.ts";
import { get_ident } from "../threading/threads.ts";

export const local = /* @__PURE__ */ define_class(
  "local",
  [],
  class {
    static __module__ = "_thread";
    static __qualname__ = "_local";

    static __new__(cls, ...args$) {
      const kwargs = dict_from(keywords(args$));
      const args = tuple_from(args$);
      if (
        (truth(args) || truth(kwargs)) &&
        is_(
          attr(cls.__init__, cls, "__init__", specials),
          attr(object.__init__, object, "__init__", specials),
        )
      ) {
        throw TypeError("Initialization arguments are not supported");
      }
      const self = call_special(object, "__new__", cls);
      call_special(object, "__setattr__", self, "_kept", dict_of());
      call_special(object, "__setattr__", self, "_given", tuple_of(args, kwargs));
      const value$1 = dict_of();
      setitem(attr(self._kept, self, "_kept"), call(get_ident), value$1);
      return self;
    }

    __getattribute__(name) {
      if (contains(tuple_of("_kept", "_given", "__class__", "__init__"), name)) {
        return call_special(object, "__getattribute__", this, name);
      }
      const mine = _mine(this);
      if (eq(name, "__dict__")) {
        return mine;
      }
      if (contains(mine, name)) {
        return getitem(mine, name);
      }
      return call_special(object, "__getattribute__", this, name);
    }

    __setattr__(name, value) {
      let value$1;
      if (eq(name, "__dict__")) {
        throw AttributeError(
          `'${formatted(attr((value$1 = type_of(this)).__name__, value$1, "__name__"))}' object attribute '__dict__' is read-only`,
        );
      }
      setitem(_mine(this), name, value);
    }

    __delattr__(name) {
      let value$1;
      const mine = _mine(this);
      if (not_contains(mine, name)) {
        throw AttributeError(
          `'${formatted(attr((value$1 = type_of(this)).__name__, value$1, "__name__"))}' object has no attribute '${formatted(name)}'`,
        );
      }
      delitem(mine, name);
    }
  },
  {
    __new__: "@staticmethod (cls, *args, **kwargs)",
    __getattribute__: "(self, name)",
    __setattr__: "(self, name, value)",
    __delattr__: "(self, name)",
  },
  { module: "threading" },
);

/** The attributes of this thread; a thread that sees the object for the first time initialises it. */
function _mine(self) {
  const kept = attr(self._kept, self, "_kept");
  const me = call(get_ident);
  if (not_contains(kept, me)) {
    setitem(kept, me, dict_of());
    const [args, kwargs] = unpack(attr(self._given, self, "_given"), 2);
    call_special(self, "__init__", ...spread(args, self, "__init__"), kw(kwargs_of(kwargs)));
  }
  return getitem(kept, me);
}
def("_mine(self)", _mine, { module: "threading" });
