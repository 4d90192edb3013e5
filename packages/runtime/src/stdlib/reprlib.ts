// @ts-nocheck
// biome-ignore-all lint: written by our compiler
// GENERATED from packages/runtime/python/reprlib.py by `npm run library:python`. Do not edit.
/**
 * Texts of values that are kept short.
 *
 * Source: Library Reference, `reprlib`.
 */

import { specials } from "../objects/all-attributes.ts";
import { attr } from "../objects/attributes.ts";
import { call, def } from "../objects/call.ts";
import { eq, gt, is_, le, lt } from "../objects/comparison.ts";
import { define_class } from "../objects/define-class.ts";
import { Exception, TypeError, ValueError } from "../objects/exceptions.ts";
import { format } from "../objects/format.ts";
import { formatted } from "../objects/formatted.ts";
import { generator } from "../objects/generator.ts";
import { type_of } from "../objects/object.ts";
import { keywords } from "../objects/signature.ts";
import { slice_of as slice } from "../objects/slice.ts";
import { truth } from "../objects/truth.ts";
import { tuple_of } from "../objects/tuple.ts";
import { any } from "../semantics/builtins/any.ts";
import { max } from "../semantics/builtins/extremes.ts";
import { getattr } from "../semantics/builtins/getattr.ts";
import { id } from "../semantics/builtins/id.ts";
import { int } from "../semantics/builtins/int.ts";
import { isinstance } from "../semantics/builtins/isinstance.ts";
import { len } from "../semantics/builtins/len.ts";
import { list } from "../semantics/builtins/list.ts";
import { repr as repr$1 } from "../semantics/builtins/repr.ts";
import { setattr } from "../semantics/builtins/setattr.ts";
import { sorted } from "../semantics/builtins/sorted.ts";
import { join } from "../semantics/methods/joining.ts";
import { pop } from "../semantics/methods/pop.ts";
import { split } from "../semantics/methods/splitting.ts";
import { add, floordiv, mul, neg, sub } from "../semantics/operators/arithmetic.ts";
import { contains, getitem, not_contains } from "../semantics/operators/containers.ts";
import { imul } from "../semantics/operators/inplace.ts";
import { attribute } from "../semantics/protocols/attributes.ts";
import { spread } from "../semantics/protocols/calls.ts";
import {
  anticipated,
  caught,
  chain,
  expect,
  handled,
  handling,
  matches,
  raise_from,
  relax,
} from "../semantics/protocols/exceptions.ts";
import { each } from "../semantics/protocols/iteration.ts";
import { islice } from "./itertools.ts";

export function recursive_repr(fillvalue = "...") {
  function decorate(function$) {
    const running = [];

    function wrapper(self) {
      if (
        any(
          generator(
            "recursive_repr.<locals>.decorate.<locals>.wrapper.<locals>.<genexpr>(.0)",
            function* (source) {
              for (const one of source) {
                yield is_(one, self);
              }
            },
          )(each(running)),
        )
      ) {
        return fillvalue;
      }
      running.push(self);
      let pending = null;
      try {
        return call(function$, self);
      } catch (error) {
        pending = caught(error);
        throw error;
      } finally {
        try {
          pop(running);
        } catch (inner) {
          throw chain(inner, pending);
        }
      }
    }
    def("recursive_repr.<locals>.decorate.<locals>.wrapper(self)", wrapper, { module: "reprlib" });

    setattr(wrapper, "__name__", attr(function$.__name__, function$, "__name__"));
    setattr(wrapper, "__qualname__", attr(function$.__qualname__, function$, "__qualname__"));
    setattr(wrapper, "__doc__", attribute(function$, "__doc__", specials));
    setattr(wrapper, "__module__", attr(function$.__module__, function$, "__module__", specials));
    setattr(wrapper, "__wrapped__", function$);
    return wrapper;
  }
  def("recursive_repr.<locals>.decorate(function)", decorate, { module: "reprlib" });

  return decorate;
}
def("recursive_repr(fillvalue=)", recursive_repr, { module: "reprlib" });

export const Repr = /* @__PURE__ */ define_class(
  "Repr",
  [],
  class {
    __init__(options) {
      const {
        maxlevel = 6,
        maxtuple = 6,
        maxlist = 6,
        maxarray = 5,
        maxdict = 4,
        maxset = 6,
        maxfrozenset = 6,
        maxdeque = 6,
        maxstring = 30,
        maxlong = 40,
        maxother = 30,
        fillvalue = "...",
        indent = null,
      } = keywords(options);
      this.maxlevel = maxlevel;
      this.maxtuple = maxtuple;
      this.maxlist = maxlist;
      this.maxarray = maxarray;
      this.maxdict = maxdict;
      this.maxset = maxset;
      this.maxfrozenset = maxfrozenset;
      this.maxdeque = maxdeque;
      this.maxstring = maxstring;
      this.maxlong = maxlong;
      this.maxother = maxother;
      this.fillvalue = fillvalue;
      this.indent = indent;
    }

    repr(x) {
      return this.repr1(x, this.maxlevel);
    }

    repr1(x, level) {
      let value, value$1;
      let name = attr((value = type_of(x)).__name__, value, "__name__");
      if (contains(name, " ")) {
        name = join("_", split(name));
      }
      const method = getattr(this, add("repr_", name), null);
      if (
        method != null &&
        (eq(attr((value$1 = type_of(x)).__module__, value$1, "__module__", specials), "builtins") ||
          eq(name, "deque") ||
          not_contains(_BUILT_IN, name))
      ) {
        return call(method, x, level);
      }
      return this.repr_instance(x, level);
    }

    _join(pieces, level) {
      if (this.indent == null) {
        return join(", ", pieces);
      }
      if (!truth(pieces)) {
        return "";
      }
      let indent = this.indent;
      if (isinstance(indent, int)) {
        if (lt(indent, 0)) {
          throw ValueError(`Repr.indent cannot be negative int (was ${repr$1(indent)})`);
        }
        indent = imul(indent, " ");
      }
      let sep;
      try {
        sep = add(",\n", mul(add(sub(this.maxlevel, level), 1), indent));
      } catch (thrown) {
        const error = caught(thrown);
        if (!matches(error, TypeError)) throw thrown;
        throw chain(
          raise_from(
            TypeError(`Repr.indent must be a str, int or None, not ${formatted(type_of(indent))}`),
            error,
          ),
          error,
        );
      }
      return getitem(join(sep, tuple_of("", ...spread(pieces), "")), slice(1, neg(len(indent)) || null));
    }

    _repr_iterable(x, level, left, right, maxiter, trail = "") {
      const n = len(x);
      let text;
      if (le(level, 0) && n) {
        text = this.fillvalue;
      } else {
        const pieces = Array.from(each(islice(x, maxiter)), (item) => this.repr1(item, sub(level, 1)));
        if (gt(n, maxiter)) {
          pieces.push(this.fillvalue);
        }
        text = this._join(pieces, level);
        if (n === 1 && truth(trail) && this.indent == null) {
          right = add(trail, right);
        }
      }
      return `${formatted(left)}${formatted(text)}${formatted(right)}`;
    }

    repr_tuple(x, level) {
      return this._repr_iterable(x, level, "(", ")", this.maxtuple, ",");
    }

    repr_list(x, level) {
      return this._repr_iterable(x, level, "[", "]", this.maxlist);
    }

    repr_set(x, level) {
      if (!truth(x)) {
        return "set()";
      }
      return this._repr_iterable(_sorted(x), level, "{", "}", this.maxset);
    }

    repr_frozenset(x, level) {
      if (!truth(x)) {
        return "frozenset()";
      }
      return this._repr_iterable(_sorted(x), level, "frozenset({", "})", this.maxfrozenset);
    }

    repr_deque(x, level) {
      return this._repr_iterable(x, level, "deque([", "])", this.maxdeque);
    }

    repr_dict(x, level) {
      const n = len(x);
      if (n === 0) {
        return "{}";
      }
      if (le(level, 0)) {
        return add(add("{", this.fillvalue), "}");
      }
      const pieces = [];
      for (const key of each(islice(_sorted(x), this.maxdict))) {
        pieces.push(
          `${formatted(this.repr1(key, sub(level, 1)))}: ${formatted(this.repr1(getitem(x, key), sub(level, 1)))}`,
        );
      }
      if (gt(n, this.maxdict)) {
        pieces.push(this.fillvalue);
      }
      return add(add("{", this._join(pieces, level)), "}");
    }

    _short(text, most) {
      if (le(len(text), most)) {
        return text;
      }
      const i = max(0, floordiv(sub(most, 3), 2));
      const j = max(0, sub(sub(most, 3), i));
      return add(
        add(getitem(text, slice(null, i)), this.fillvalue),
        getitem(text, slice(sub(len(text), j), null)),
      );
    }

    repr_str(x, level) {
      let text = `${repr$1(getitem(x, slice(null, this.maxstring)))}`;
      if (gt(len(text), this.maxstring)) {
        const i = max(0, floordiv(sub(this.maxstring, 3), 2));
        const j = max(0, sub(sub(this.maxstring, 3), i));
        text = `${repr$1(add(getitem(x, slice(null, i)), getitem(x, slice(sub(len(x), j), null))))}`;
        text = add(
          add(getitem(text, slice(null, i)), this.fillvalue),
          getitem(text, slice(sub(len(text), j), null)),
        );
      }
      return text;
    }

    repr_int(x, level) {
      return this._short(`${repr$1(x)}`, this.maxlong);
    }

    repr_instance(x, level) {
      let value;
      let text;
      try {
        text = `${repr$1(x)}`;
      } catch (thrown) {
        const exception = caught(thrown);
        if (!matches(exception, Exception)) throw thrown;
        const outer = handling(exception);
        try {
          return `<${formatted(attr((value = type_of(x)).__name__, value, "__name__"))} instance at ${format(id(x), "#x")}>`;
        } catch (inner) {
          throw chain(inner, exception);
        } finally {
          handled(outer);
        }
      }
      return this._short(text, this.maxother);
    }
  },
  {
    __init__:
      "(self, *, maxlevel=, maxtuple=, maxlist=, maxarray=, maxdict=, maxset=, maxfrozenset=, maxdeque=, maxstring=, maxlong=, maxother=, fillvalue=, indent=)",
    repr: "(self, x)",
    repr1: "(self, x, level)",
    _join: "(self, pieces, level)",
    _repr_iterable: "(self, x, level, left, right, maxiter, trail=)",
    repr_tuple: "(self, x, level)",
    repr_list: "(self, x, level)",
    repr_set: "(self, x, level)",
    repr_frozenset: "(self, x, level)",
    repr_deque: "(self, x, level)",
    repr_dict: "(self, x, level)",
    _short: "(self, text, most)",
    repr_str: "(self, x, level)",
    repr_int: "(self, x, level)",
    repr_instance: "(self, x, level)",
  },
  { module: "reprlib" },
);

const _BUILT_IN = /* @__PURE__ */ tuple_of("tuple", "list", "set", "frozenset", "dict", "str", "int");

function _sorted(x) {
  const outer = expect(Exception);
  try {
    return sorted(x);
  } catch (thrown) {
    const exception = anticipated(thrown);
    if (!matches(exception, Exception)) throw thrown;
    try {
      return list(x);
    } catch (inner) {
      throw chain(inner, exception);
    }
  } finally {
    relax(outer);
  }
}
def("_sorted(x)", _sorted, { module: "reprlib" });

export const aRepr = /* @__PURE__ */ Repr();

export function repr(x) {
  return aRepr.repr(x);
}
def("repr(x)", repr, { module: "reprlib" });
