// @ts-nocheck
// biome-ignore-all lint: written by our compiler
// GENERATED from packages/runtime/python/argparse/values.py by `npm run library:python`. Do not edit.
/**
 * How many strings an argument takes, and what they are converted to.
 *
 * Source: Library Reference, `argparse`, "nargs", "type", "choices"; the words are CPython's.
 */

import { attr, call_method } from "../../objects/attributes.ts";
import { call, def } from "../../objects/call.ts";
import { eq, ge, gt, ne } from "../../objects/comparison.ts";
import { dict_of } from "../../objects/dict.ts";
import { TypeError, ValueError } from "../../objects/exceptions.ts";
import { formatted } from "../../objects/formatted.ts";
import { slice_of as slice } from "../../objects/slice.ts";
import { truth } from "../../objects/truth.ts";
import { tuple_of } from "../../objects/tuple.ts";
import { enumerate } from "../../semantics/builtins/enumerate.ts";
import { getattr } from "../../semantics/builtins/getattr.ts";
import { int } from "../../semantics/builtins/int.ts";
import { isinstance } from "../../semantics/builtins/isinstance.ts";
import { iter } from "../../semantics/builtins/iter.ts";
import { len } from "../../semantics/builtins/len.ts";
import { repr } from "../../semantics/builtins/repr.ts";
import { str } from "../../semantics/builtins/str.ts";
import { join } from "../../semantics/methods/joining.ts";
import { add } from "../../semantics/operators/arithmetic.ts";
import { contains, getitem, not_contains } from "../../semantics/operators/containers.ts";
import { iadd } from "../../semantics/operators/inplace.ts";
import { caught, chain, handled, handling, matches, raise_ } from "../../semantics/protocols/exceptions.ts";
import { each_temporary, each as each$1, rows } from "../../semantics/protocols/iteration.ts";
import { unpack } from "../../semantics/protocols/unpacking.ts";
import {
  ArgumentError,
  ArgumentTypeError,
  ONE_OR_MORE,
  OPTIONAL,
  PARSER,
  REMAINDER,
  SUPPRESS,
  ZERO_OR_MORE,
} from "../argparse/words.ts";

// Least and most strings.
const _bounds = /* @__PURE__ */ dict_of(
  [null, tuple_of(1, 1)],
  [OPTIONAL, tuple_of(0, 1)],
  [ZERO_OR_MORE, tuple_of(0, null)],
  [ONE_OR_MORE, tuple_of(1, null)],
  [PARSER, tuple_of(1, null)],
  [REMAINDER, tuple_of(0, null)],
  [SUPPRESS, tuple_of(0, 0)],
);

/**
 * How much an argument may take of what `marks` shows, most first.
 *
 * A mark is "A" for an argument, "O" for an option, "-" for the `--` that ends options; only `--` costs nothing.
 */
export function lengths(action, marks) {
  const [least, most] = unpack(
    contains(_bounds, attr(action.nargs, action, "nargs"))
      ? getitem(_bounds, attr(action.nargs, action, "nargs"))
      : tuple_of(attr(action.nargs, action, "nargs"), attr(action.nargs, action, "nargs")),
    2,
  );
  const found = eq(least, 0) ? [0] : [];
  let taken = 0;
  for (const [place, mark] of rows(enumerate(marks))) {
    if (
      eq(mark, "O") &&
      ne(attr(action.nargs, action, "nargs"), REMAINDER) &&
      (ne(attr(action.nargs, action, "nargs"), PARSER) || eq(taken, 0))
    ) {
      break;
    }
    if (eq(mark, "-") && truth(attr(action.option_strings, action, "option_strings"))) {
      break;
    }
    taken = iadd(taken, ne(mark, "-"));
    if (most != null && gt(taken, most)) {
      break;
    }
    if (ge(taken, least)) {
      found.push(place + 1);
    }
  }
  return getitem(found, slice(null, null, -1));
}
def("lengths(action, marks)", lengths, { module: "argparse" });

/** How much each of the positional arguments takes; as many arguments as can have theirs, the first ones most. */
export function shares(actions, marks) {
  for (let count = len(actions); count > 0; count--) {
    const found = _shared(getitem(actions, slice(null, count)), marks);
    if (found != null) {
      return found;
    }
  }
  return [];
}
def("shares(actions, marks)", shares, { module: "argparse" });

function _shared(actions, marks) {
  if (!truth(actions)) {
    return [];
  }
  for (const length of each_temporary(lengths(getitem(actions, 0), marks))) {
    const others = _shared(getitem(actions, slice(1, null)), getitem(marks, slice(length, null)));
    if (others != null) {
      return add([length], others);
    }
  }
  return null;
}
def("_shared(actions, marks)", _shared, { module: "argparse" });

/** The words when an option has not what it needs. */
export function too_few(action) {
  if (attr(action.nargs, action, "nargs") == null) {
    return "expected one argument";
  }
  if (eq(attr(action.nargs, action, "nargs"), OPTIONAL)) {
    return "expected at most one argument";
  }
  if (eq(attr(action.nargs, action, "nargs"), ONE_OR_MORE)) {
    return "expected at least one argument";
  }
  if (isinstance(attr(action.nargs, action, "nargs"), int)) {
    return `expected ${formatted(attr(action.nargs, action, "nargs"))} argument${eq(attr(action.nargs, action, "nargs"), 1) ? "" : "s"}`;
  }
  return `expected ${formatted(attr(action.nargs, action, "nargs"))} arguments`;
}
def("too_few(action)", too_few, { module: "argparse" });

/** What an action gets for its strings. */
export function values_of(parser, action, strings) {
  const nargs = attr(action.nargs, action, "nargs");
  if (eq(nargs, SUPPRESS)) {
    return SUPPRESS;
  }
  let value;
  if (!truth(strings) && eq(nargs, OPTIONAL)) {
    value = truth(attr(action.option_strings, action, "option_strings"))
      ? attr(action.const, action, "const")
      : attr(action.default, action, "default");
    if (isinstance(value, str)) {
      value = call_method(parser, "_get_value", action, value);
      call_method(parser, "_check_value", action, value);
    }
    return value;
  }
  if (
    !truth(strings) &&
    eq(nargs, ZERO_OR_MORE) &&
    !truth(attr(action.option_strings, action, "option_strings"))
  ) {
    return attr(action.default, action, "default") == null ? [] : attr(action.default, action, "default");
  }
  if (len(strings) === 1 && contains(tuple_of(null, OPTIONAL), nargs)) {
    value = call_method(parser, "_get_value", action, getitem(strings, 0));
    call_method(parser, "_check_value", action, value);
    return value;
  }
  const values = Array.from(each$1(strings), (each) => call_method(parser, "_get_value", action, each));
  if (ne(nargs, REMAINDER)) {
    for (value of each$1(eq(nargs, PARSER) ? getitem(values, slice(null, 1)) : values)) {
      call_method(parser, "_check_value", action, value);
    }
  }
  return values;
}
def("values_of(parser, action, strings)", values_of, { module: "argparse" });

export function converted(parser, action, text) {
  const convert = call_method(
    parser,
    "_registry_get",
    "type",
    attr(action.type, action, "type"),
    attr(action.type, action, "type"),
  );
  if (convert == null) {
    return text;
  }
  let words;
  try {
    return call(convert, text);
  } catch (error) {
    const e = caught(error);
    if (matches(e, ArgumentTypeError)) {
      words = str(e);
    } else if (matches(e, tuple_of(TypeError, ValueError))) {
      const outer = handling(e);
      try {
        const name = getattr(
          attr(action.type, action, "type"),
          "__name__",
          repr(attr(action.type, action, "type")),
        );
        words = `invalid ${formatted(name)} value: ${repr(text)}`;
      } catch (inner) {
        throw chain(inner, e);
      } finally {
        handled(outer);
      }
    } else throw error;
  }
  throw raise_(call(ArgumentError, action, words));
}
def("converted(parser, action, text)", converted, { module: "argparse" });

export function check_choice(action, value) {
  let choices = attr(action.choices, action, "choices");
  if (choices == null) {
    return null;
  }
  if (isinstance(choices, str)) {
    choices = iter(choices);
  }
  if (not_contains(choices, value)) {
    const shown = join(
      ", ",
      Array.from(each$1(attr(action.choices, action, "choices")), (each) => repr(each)),
    );
    throw raise_(call(ArgumentError, action, `invalid choice: ${repr(value)} (choose from ${shown})`));
  }
  return null;
}
def("check_choice(action, value)", check_choice, { module: "argparse" });
