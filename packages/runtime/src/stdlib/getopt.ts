// @ts-nocheck
// biome-ignore-all lint: written by our compiler
// GENERATED from packages/runtime/python/getopt.py by `npm run library:python`. Do not edit.

import { call_special } from "../objects/all-attributes.ts";
import { def } from "../objects/call.ts";
import { eq, lt, ne } from "../objects/comparison.ts";
import { define_class } from "../objects/define-class.ts";
import { Exception } from "../objects/exceptions.ts";
import { formatted } from "../objects/formatted.ts";
import { slice_of as slice } from "../objects/slice.ts";
import { truth } from "../objects/truth.ts";
import { tuple_of } from "../objects/tuple.ts";
import { isinstance } from "../semantics/builtins/isinstance.ts";
import { len } from "../semantics/builtins/len.ts";
import { list } from "../semantics/builtins/list.ts";
import { str } from "../semantics/builtins/str.ts";
import { append } from "../semantics/methods/append.ts";
import { endswith, find, startswith } from "../semantics/methods/searching.ts";
import { lstrip, partition, removesuffix } from "../semantics/methods/splitting.ts";
import { add } from "../semantics/operators/arithmetic.ts";
import { contains, getitem } from "../semantics/operators/containers.ts";
import { iadd } from "../semantics/operators/inplace.ts";
import { each as each$1 } from "../semantics/protocols/iteration.ts";
import { unpack } from "../semantics/protocols/unpacking.ts";

export const GetoptError = /* @__PURE__ */ define_class(
  "GetoptError",
  [Exception],
  class {
    static opt = "";
    static msg = "";

    __init__(msg, opt = "") {
      this.msg = msg;
      this.opt = opt;
      call_special(Exception, "__init__", this, msg, opt);
    }

    __str__() {
      return this.msg;
    }
  },
  { __init__: "(self, msg, opt=)", __str__: "(self)" },
  { module: "getopt" },
);

export const error = GetoptError;

const longopts$default = [];
/** Options up to the first argument that is none, and what is left. */
export function getopt(args, shortopts, longopts = longopts$default) {
  const found = [];
  const long = isinstance(longopts, str) ? [longopts] : list(longopts);
  while (truth(args) && truth(startswith(getitem(args, 0), "-")) && ne(getitem(args, 0), "-")) {
    if (eq(getitem(args, 0), "--")) {
      return tuple_of(found, getitem(args, slice(1, null)));
    }
    args = _taken(found, args, shortopts, long);
  }
  return tuple_of(found, args);
}
def("getopt(args, shortopts, longopts=)", getopt, { module: "getopt" });

const longopts$default$1 = [];
/** Options wherever they stand, unless `shortopts` begins with `+`. */
export function gnu_getopt(args, shortopts, longopts = longopts$default$1) {
  let [found, others] = [[], []];
  const long = isinstance(longopts, str) ? [longopts] : list(longopts);
  const stops = startswith(shortopts, "+");
  const in_order = startswith(shortopts, "-");
  shortopts = truth(stops) || truth(in_order) ? lstrip(shortopts, "+-") : shortopts;
  while (truth(args)) {
    if (eq(getitem(args, 0), "--")) {
      others = iadd(others, getitem(args, slice(1, null)));
      break;
    }
    if (truth(startswith(getitem(args, 0), "-")) && ne(getitem(args, 0), "-")) {
      args = _taken(found, args, shortopts, long);
    } else if (truth(stops)) {
      others = iadd(others, args);
      break;
    } else {
      others.push(getitem(args, 0));
      args = getitem(args, slice(1, null));
    }
  }
  return tuple_of(found, others);
}
def("gnu_getopt(args, shortopts, longopts=)", gnu_getopt, { module: "getopt" });

/** Note the options of the first argument. Returns the arguments behind them. */
function _taken(found, args, shortopts, longopts) {
  const [first, rest] = [getitem(args, 0), getitem(args, slice(1, null))];
  return truth(startswith(first, "--"))
    ? _long(found, getitem(first, slice(2, null)), longopts, rest)
    : _short(found, getitem(first, slice(1, null)), shortopts, rest);
}
def("_taken(found, args, shortopts, longopts)", _taken, { module: "getopt" });

function _long(found, option, longopts, args) {
  let equals, value;
  [option, equals, value] = unpack(partition(option, "="), 3);
  let takes;
  [takes, option] = unpack(_matched(option, longopts), 2);
  if (truth(takes)) {
    if (!truth(equals)) {
      if (!truth(args)) {
        throw GetoptError(`option --${formatted(option)} requires argument`, option);
      }
      [value, args] = [getitem(args, 0), getitem(args, slice(1, null))];
    }
  } else if (truth(equals)) {
    throw GetoptError(`option --${formatted(option)} must not have an argument`, option);
  }
  append(found, tuple_of(add("--", option), truth(takes) ? value : ""));
  return args;
}
def("_long(found, option, longopts, args)", _long, { module: "getopt" });

/** Whether it takes an argument, and its full name: a beginning that only one option has is enough. */
function _matched(option, longopts) {
  const possible = [];
  for (const each of each$1(longopts)) {
    if (truth(startswith(each, option))) {
      possible.push(each);
    }
  }
  if (!(possible.length > 0)) {
    throw GetoptError(`option --${formatted(option)} not recognized`, option);
  }
  if (contains(possible, option)) {
    return tuple_of(false, option);
  }
  if (contains(possible, add(option, "="))) {
    return tuple_of(true, option);
  }
  if (len(possible) > 1) {
    throw GetoptError(`option --${formatted(option)} not a unique prefix`, option);
  }
  return tuple_of(endswith(getitem(possible, 0), "="), removesuffix(getitem(possible, 0), "="));
}
def("_matched(option, longopts)", _matched, { module: "getopt" });

function _short(found, letters, shortopts, args) {
  while (truth(letters)) {
    let letter;
    [letter, letters] = [getitem(letters, 0), getitem(letters, slice(1, null))];
    const place = find(shortopts, letter);
    if (lt(place, 0) || eq(letter, ":")) {
      throw GetoptError(`option -${formatted(letter)} not recognized`, letter);
    }
    let value = "";
    if (truth(startswith(shortopts, ":", add(place, 1)))) {
      if (!truth(letters)) {
        if (!truth(args)) {
          throw GetoptError(`option -${formatted(letter)} requires argument`, letter);
        }
        [letters, args] = [getitem(args, 0), getitem(args, slice(1, null))];
      }
      [value, letters] = [letters, ""];
    }
    append(found, tuple_of(add("-", letter), value));
  }
  return args;
}
def("_short(found, letters, shortopts, args)", _short, { module: "getopt" });
