// @ts-nocheck
// biome-ignore-all lint: written by our compiler
// GENERATED from packages/runtime/python/decimal/state.py by `npm run library:python`. Do not edit.
/**
 * What a context knows: precision, rounding, range, and the flags and traps of the signals; and which one is the current one.
 *
 * `Context` is the class that programs see around a `State`.
 *
 * Source: Library Reference, `decimal`: Context objects.
 */

import { call_method } from "../../objects/attributes.ts";
import { call, def } from "../../objects/call.ts";
import { eq } from "../../objects/comparison.ts";
import { define_class } from "../../objects/define-class.ts";
import { KeyError, TypeError } from "../../objects/exceptions.ts";
import { generator } from "../../objects/generator.ts";
import { settable } from "../../objects/plain-attributes.ts";
import { kw } from "../../objects/signature.ts";
import { super_ } from "../../objects/super.ts";
import { truth } from "../../objects/truth.ts";
import { tuple_of } from "../../objects/tuple.ts";
import { bool } from "../../semantics/builtins/bool.ts";
import { dict } from "../../semantics/builtins/dict.ts";
import { getattr } from "../../semantics/builtins/getattr.ts";
import { isinstance } from "../../semantics/builtins/isinstance.ts";
import { len } from "../../semantics/builtins/len.ts";
import { repr } from "../../semantics/builtins/repr.ts";
import { get } from "../../semantics/methods/get.ts";
import { index } from "../../semantics/methods/index.ts";
import { items as items$1 } from "../../semantics/methods/items.ts";
import { join } from "../../semantics/methods/joining.ts";
import { sort } from "../../semantics/methods/sort.ts";
import { add, sub } from "../../semantics/operators/arithmetic.ts";
import { contains, getitem, not_contains, setitem } from "../../semantics/operators/containers.ts";
import { raise_ } from "../../semantics/protocols/exceptions.ts";
import { each, rows } from "../../semantics/protocols/iteration.ts";
import { unpack } from "../../semantics/protocols/unpacking.ts";
import { ContextVar } from "../contextvars.ts";
import {
  DivisionByZero,
  InvalidOperation,
  Overflow,
  ROUND_HALF_EVEN,
  SIGNALS,
  signal_of,
} from "../decimal/signals.ts";

const _NAMES =
  "InvalidOperation, FloatOperation, DivisionByZero,\n   Overflow, Underflow, Subnormal, Inexact, Rounded,\n   Clamped";

/** Signals, each set or not. */
export const SignalDict = /* @__PURE__ */ define_class(
  "SignalDict",
  [dict],
  class {
    __setitem__(signal, value) {
      if (not_contains(SIGNALS, signal)) {
        throw KeyError(`valid values for signals are:\n  [${_NAMES}]`);
      }
      call_method(super_(SignalDict, this), "__setitem__", signal, bool(value));
    }

    __repr__() {
      return (
        "{" +
        join(
          ", ",
          generator("SignalDict.__repr__.<locals>.<genexpr>(.0)", function* (source) {
            for (const entry of source) {
              const [signal, is_set] = unpack(entry, 2);
              yield `${repr(signal)}:${repr(is_set)}`;
            }
          })(rows(items$1(this))),
        ) +
        "}"
      );
    }
  },
  { __setitem__: "(self, signal, value)", __repr__: "(self)" },
  { module: "decimal" },
);

/**
 * Signals: from a dict, from a list of those that are set, or from None for none.
 * @throws KeyError  for a dict without all of them
 */
export function flags_from(given) {
  if (isinstance(given, dict)) {
    if (len(given) !== len(SIGNALS)) {
      throw KeyError("invalid signal dict");
    }
    return call(
      SignalDict,
      generator("flags_from.<locals>.<genexpr>(.0)", function* (source) {
        for (const signal of source) {
          yield tuple_of(signal, bool(get(given, signal, false)));
        }
      })(each(SIGNALS)),
    );
  }
  return call(
    SignalDict,
    generator("flags_from.<locals>.<genexpr>(.0)", function* (source) {
      for (const signal of source) {
        yield tuple_of(signal, given != null && contains(given, signal));
      }
    })(each(SIGNALS)),
  );
}
def("flags_from(given)", flags_from, { module: "decimal" });

export const State = /* @__PURE__ */ define_class(
  "State",
  [],
  class {
    __init__(prec, rounding, Emin, Emax, capitals, clamp, flags, traps) {
      this.prec = prec;
      this.rounding = rounding;
      this.Emin = Emin;
      this.Emax = Emax;
      this.capitals = capitals;
      this.clamp = clamp;
      this.flags = flags_from(flags);
      this.traps = flags_from(traps);
      // The context that a program has of it, once it asks.
      this.face = null;
    }

    /** Set the flags of what happened; raise what is trapped, or give the result. */
    tell(conditions, result) {
      const trapped = [];
      for (const condition of each(conditions)) {
        const signal = call(signal_of, condition);
        setitem(this.flags, signal, true);
        if (truth(getitem(this.traps, signal))) {
          trapped.push(condition);
        }
      }
      if (!(trapped.length > 0)) {
        return result;
      }
      sort(
        trapped,
        kw({
          key: def(
            "State.tell.<locals>.<lambda>(condition)",
            (condition) => index(SIGNALS, call(signal_of, condition)),
            {
              module: "decimal",
            },
          ),
        }),
      );
      throw raise_(call(call(signal_of, getitem(trapped, 0)), trapped));
    }

    copy() {
      return State(
        this.prec,
        this.rounding,
        this.Emin,
        this.Emax,
        this.capitals,
        this.clamp,
        this.flags,
        this.traps,
      );
    }

    /** The same, flags included, but for its rounding. */
    half_even() {
      if (eq(this.rounding, ROUND_HALF_EVEN)) {
        return this;
      }
      const other = this.copy();
      settable(other, "flags").flags = this.flags;
      settable(other, "rounding").rounding = ROUND_HALF_EVEN;
      return other;
    }

    Etiny() {
      return add(sub(this.Emin, this.prec), 1);
    }

    Etop() {
      return add(sub(this.Emax, this.prec), 1);
    }
  },
  {
    __init__: "(self, prec, rounding, Emin, Emax, capitals, clamp, flags, traps)",
    tell: "(self, conditions, result)",
    copy: "(self)",
    half_even: "(self)",
    Etiny: "(self)",
    Etop: "(self)",
  },
  { module: "decimal" },
);

// Of DefaultContext: what a thread or a task that has set none begins with a copy of.
export const DEFAULT = /* @__PURE__ */ State(28, ROUND_HALF_EVEN, -999999, 999999, 1, 0, null, [
  DivisionByZero,
  Overflow,
  InvalidOperation,
]);

const _current = /* @__PURE__ */ ContextVar("decimal_context");

export function current() {
  let state = _current.get(null);
  if (state == null) {
    state = DEFAULT.copy();
    _current.set(state);
  }
  return state;
}
def("current()", current, { module: "decimal" });

export function set_current(state) {
  _current.set(state);
  return null;
}
def("set_current(state)", set_current, { module: "decimal" });

/** Of an optional argument. @throws TypeError */
export function state_of(context) {
  if (context == null) {
    return current();
  }
  const state = getattr(context, "_state", null);
  if (!isinstance(state, State)) {
    throw TypeError("optional argument must be a context");
  }
  return state;
}
def("state_of(context)", state_of, { module: "decimal" });
