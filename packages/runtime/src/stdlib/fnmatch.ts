// @ts-nocheck
// biome-ignore-all lint: written by our compiler
// GENERATED from packages/runtime/python/fnmatch.py by `npm run library:python`. Do not edit.
/**
 * File names by patterns of the shell.
 *
 * Source: Library Reference, `fnmatch`.
 */

import { attr } from "../objects/attributes.ts";
import { call, def, describe } from "../objects/call.ts";
import { eq, ge, gt, lt, ne } from "../objects/comparison.ts";
import { formatted } from "../objects/formatted.ts";
import { generator } from "../objects/generator.ts";
import { slice_of as slice } from "../objects/slice.ts";
import { truth } from "../objects/truth.ts";
import { tuple_of } from "../objects/tuple.ts";
import { bytes } from "../semantics/builtins/bytes.ts";
import { isinstance } from "../semantics/builtins/isinstance.ts";
import { len } from "../semantics/builtins/len.ts";
import { list } from "../semantics/builtins/list.ts";
import { decode } from "../semantics/methods/delegated.ts";
import { index } from "../semantics/methods/index.ts";
import { join } from "../semantics/methods/joining.ts";
import { find, replace } from "../semantics/methods/searching.ts";
import { encode } from "../semantics/methods/translating.ts";
import { add } from "../semantics/operators/arithmetic.ts";
import { contains, delitem, getitem, not_contains, setitem } from "../semantics/operators/containers.ts";
import { iadd } from "../semantics/operators/inplace.ts";
import { each } from "../semantics/protocols/iteration.ts";
import * as re from "./re.ts";

/** The expression for `[...]` that begins behind `at`, and where it ends; None when it is not closed. */
function _set(pattern, at) {
  let end = at;
  if (eq(getitem(pattern, slice(end, add(end, 1))), "!")) {
    end = iadd(end, 1);
  }
  if (eq(getitem(pattern, slice(end, add(end, 1))), "]")) {
    end = iadd(end, 1);
  }
  while (lt(end, len(pattern)) && ne(getitem(pattern, end), "]")) {
    end = iadd(end, 1);
  }
  if (ge(end, len(pattern))) {
    return null;
  }
  let stuff = getitem(pattern, slice(at, end));
  if (not_contains(stuff, "-")) {
    stuff = replace(stuff, "\\", "\\\\");
  } else {
    const chunks = _ranges(stuff);
    stuff = join(
      "-",
      generator("_set.<locals>.<genexpr>(.0)", function* (source) {
        for (const chunk of source) {
          yield replace(replace(chunk, "\\", "\\\\"), "-", "\\-");
        }
      })(each(chunks)),
    );
  }
  stuff = re.sub("([&~|])", "\\\\\\1", stuff);
  if (!truth(stuff)) {
    return tuple_of("(?!)", add(end, 1));
  }
  if (eq(stuff, "!")) {
    return tuple_of(".", add(end, 1));
  }
  if (eq(getitem(stuff, 0), "!")) {
    stuff = add("^", getitem(stuff, slice(1, null)));
  } else if (contains(tuple_of("^", "["), getitem(stuff, 0))) {
    stuff = add("\\", stuff);
  }
  return tuple_of(`[${formatted(stuff)}]`, add(end, 1));
}
def("_set(pattern, at)", _set, { module: "fnmatch" });

/** Split at the hyphens that make ranges; ranges that hold nothing are left out. */
function _ranges(stuff) {
  const chunks = [];
  let start = 0;
  let at = find(stuff, "-", eq(getitem(stuff, 0), "!") ? 2 : 1);
  while (ge(at, 0)) {
    chunks.push(getitem(stuff, slice(start, at)));
    start = add(at, 1);
    at = find(stuff, "-", add(at, 3));
  }
  const rest = getitem(stuff, slice(start, null));
  if (truth(rest)) {
    chunks.push(rest);
  } else {
    const key = -1;
    setitem(chunks, key, iadd(getitem(chunks, key), "-"));
  }
  for (let i = len(chunks) - 1; i > 0; i--) {
    if (gt(getitem(getitem(chunks, i - 1), -1), getitem(getitem(chunks, i), 0))) {
      const value = add(
        getitem(getitem(chunks, i - 1), slice(null, -1)),
        getitem(getitem(chunks, i), slice(1, null)),
      );
      setitem(chunks, i - 1, value);
      delitem(chunks, i);
    }
  }
  return chunks;
}
def("_ranges(stuff)", _ranges, { module: "fnmatch" });

/** Expressions, and None for each run of stars. */
const _pieces = /* @__PURE__ */ describe(
  generator("_pieces(pattern)", function* (pattern) {
    let at = 0;
    while (lt(at, len(pattern))) {
      const c = getitem(pattern, at);
      at = iadd(at, 1);
      if (eq(c, "*")) {
        while (lt(at, len(pattern)) && eq(getitem(pattern, at), "*")) {
          at = iadd(at, 1);
        }
        yield null;
      } else if (eq(c, "?")) {
        yield ".";
      } else if (eq(c, "[")) {
        const found = _set(pattern, at);
        if (found == null) {
          yield "\\[";
        } else {
          yield getitem(found, 0);
          at = getitem(found, 1);
        }
      } else {
        yield re.escape(c);
      }
    }
  }),
  { module: "fnmatch" },
);

export function translate(pat) {
  const pieces = list(_pieces(pat));
  const first = contains(pieces, null) ? index(pieces, null) : len(pieces);
  let result = join("", getitem(pieces, slice(null, first)));
  let rest = first < len(pieces) ? getitem(pieces, slice(add(first, 1), null)) : null;
  // Text between two stars is found once and for all: what follows cannot ask for another place of it.
  while (truth(rest)) {
    if (not_contains(rest, null)) {
      result = result + (".*" + join("", rest));
      return `(?s:${result})\\Z`;
    }
    const at = index(rest, null);
    result = result + `(?>.*?${join("", getitem(rest, slice(null, at)))})`;
    rest = getitem(rest, slice(add(at, 1), null));
  }
  if (rest != null) {
    result = result + ".*";
  }
  return `(?s:${result})\\Z`;
}
def("translate(pat)", translate, { module: "fnmatch" });

function _matcher(pat) {
  let value, value$1;
  if (isinstance(pat, bytes)) {
    return attr(
      (value = re.compile(encode(translate(decode(pat, "latin-1")), "latin-1"))).match,
      value,
      "match",
    );
  }
  return attr((value$1 = re.compile(translate(pat))).match, value$1, "match");
}
def("_matcher(pat)", _matcher, { module: "fnmatch" });

export function fnmatch(name, pat) {
  return fnmatchcase(name, pat);
}
def("fnmatch(name, pat)", fnmatch, { module: "fnmatch" });

export function fnmatchcase(name, pat) {
  return call(_matcher(pat), name) != null;
}
def("fnmatchcase(name, pat)", fnmatchcase, { module: "fnmatch" });

export function filter(names, pat) {
  const match = _matcher(pat);
  const result$1 = [];
  for (const name of each(names)) {
    if (truth(call(match, name))) {
      result$1.push(name);
    }
  }
  return result$1;
}
def("filter(names, pat)", filter, { module: "fnmatch" });
