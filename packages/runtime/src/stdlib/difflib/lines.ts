// @ts-nocheck
// biome-ignore-all lint: written by our compiler
// GENERATED from packages/runtime/python/difflib/lines.py by `npm run library:python`. Do not edit.
/**
 * Differences of lists of lines as text: unified, with context, and line by line with hints.
 *
 * Source: Library Reference, `difflib`.
 */

import { attr, call_method } from "../../objects/attributes.ts";
import { bytes_of } from "../../objects/bytes.ts";
import { call, def, describe } from "../../objects/call.ts";
import { eq, gt, le, lt, ne } from "../../objects/comparison.ts";
import { define_class } from "../../objects/define-class.ts";
import { dict_of } from "../../objects/dict.ts";
import { AttributeError, TypeError, ValueError } from "../../objects/exceptions.ts";
import { float } from "../../objects/float.ts";
import { formatted } from "../../objects/formatted.ts";
import { generator, yield_from } from "../../objects/generator.ts";
import { type_of } from "../../objects/object.ts";
import { set_of } from "../../objects/set.ts";
import { keywords } from "../../objects/signature.ts";
import { slice_of as slice } from "../../objects/slice.ts";
import { truth } from "../../objects/truth.ts";
import { tuple_from, tuple_of } from "../../objects/tuple.ts";
import { int } from "../../semantics/builtins/int.ts";
import { isinstance } from "../../semantics/builtins/isinstance.ts";
import { len } from "../../semantics/builtins/len.ts";
import { range } from "../../semantics/builtins/range.ts";
import { repr } from "../../semantics/builtins/repr.ts";
import { str } from "../../semantics/builtins/str.ts";
import { zip } from "../../semantics/builtins/zip.ts";
import { decode } from "../../semantics/methods/delegated.ts";
import { get } from "../../semantics/methods/get.ts";
import { join } from "../../semantics/methods/joining.ts";
import { isspace } from "../../semantics/methods/questions.ts";
import { rstrip, strip } from "../../semantics/methods/splitting.ts";
import { encode } from "../../semantics/methods/translating.ts";
import { add, mul, sub } from "../../semantics/operators/arithmetic.ts";
import { and_ } from "../../semantics/operators/bitwise.ts";
import { contains, getitem } from "../../semantics/operators/containers.ts";
import { iadd } from "../../semantics/operators/inplace.ts";
import {
  caught,
  chain,
  handled,
  handling,
  matches,
  raise_from,
} from "../../semantics/protocols/exceptions.ts";
import { each, rows } from "../../semantics/protocols/iteration.ts";
import { unpack } from "../../semantics/protocols/unpacking.ts";
import { SequenceMatcher } from "../difflib/matching.ts";

function _checked(a, b, ...words$) {
  let value;
  const words = tuple_from(words$);
  for (const lines of each(tuple_of(a, b))) {
    if (truth(lines) && !isinstance(getitem(lines, 0), str)) {
      throw TypeError(
        `lines to compare must be str, not ${formatted(attr((value = type_of(getitem(lines, 0))).__name__, value, "__name__"))} (${repr(getitem(lines, 0))})`,
      );
    }
  }
  for (const word of each(words)) {
    if (!isinstance(word, str)) {
      throw TypeError(`all arguments must be str, not: ${repr(word)}`);
    }
  }
  return null;
}
def("_checked(a, b, *words)", _checked, { module: "difflib" });

function _dated(name, date) {
  return truth(date) ? `${formatted(name)}\t${formatted(date)}` : name;
}
def("_dated(name, date)", _dated, { module: "difflib" });

function _unified_range(start, stop) {
  const length = sub(stop, start);
  if (eq(length, 1)) {
    return str(add(start, 1));
  }
  return `${formatted(truth(length) ? add(start, 1) : start)},${formatted(length)}`;
}
def("_unified_range(start, stop)", _unified_range, { module: "difflib" });

export const unified_diff = /* @__PURE__ */ describe(
  generator(
    "unified_diff(a, b, fromfile=, tofile=, fromfiledate=, tofiledate=, n=, lineterm=)",
    function* (a, b, fromfile = "", tofile = "", fromfiledate = "", tofiledate = "", n = 3, lineterm = "\n") {
      _checked(a, b, fromfile, tofile, fromfiledate, tofiledate, lineterm);
      let is_first = true;
      for (const group of each(call_method(call(SequenceMatcher, null, a, b), "get_grouped_opcodes", n))) {
        if (is_first) {
          is_first = false;
          yield `--- ${formatted(_dated(fromfile, fromfiledate))}${formatted(lineterm)}`;
          yield `+++ ${formatted(_dated(tofile, tofiledate))}${formatted(lineterm)}`;
        }
        const [first, last] = [getitem(group, 0), getitem(group, -1)];
        yield `@@ -${_unified_range(getitem(first, 1), getitem(last, 2))} +${_unified_range(getitem(first, 3), getitem(last, 4))} @@${formatted(lineterm)}`;
        for (const entry of rows(group)) {
          const [tag, i1, i2, j1, j2] = unpack(entry, 5);
          if (eq(tag, "equal")) {
            for (const line of each(getitem(a, slice(i1, i2)))) {
              yield add(" ", line);
            }
            continue;
          }
          if (ne(tag, "insert")) {
            for (const line of each(getitem(a, slice(i1, i2)))) {
              yield add("-", line);
            }
          }
          if (ne(tag, "delete")) {
            for (const line of each(getitem(b, slice(j1, j2)))) {
              yield add("+", line);
            }
          }
        }
      }
    },
  ),
  { module: "difflib" },
);

function _context_range(start, stop) {
  const length = sub(stop, start);
  if (le(length, 1)) {
    return str(truth(length) ? add(start, 1) : start);
  }
  return `${formatted(add(start, 1))},${formatted(stop)}`;
}
def("_context_range(start, stop)", _context_range, { module: "difflib" });

const _MARKS = /* @__PURE__ */ dict_of(
  ["insert", "+ "],
  ["delete", "- "],
  ["replace", "! "],
  ["equal", "  "],
);

export const context_diff = /* @__PURE__ */ describe(
  generator(
    "context_diff(a, b, fromfile=, tofile=, fromfiledate=, tofiledate=, n=, lineterm=)",
    function* (a, b, fromfile = "", tofile = "", fromfiledate = "", tofiledate = "", n = 3, lineterm = "\n") {
      _checked(a, b, fromfile, tofile, fromfiledate, tofiledate, lineterm);
      let is_first = true;
      for (const group of each(call_method(call(SequenceMatcher, null, a, b), "get_grouped_opcodes", n))) {
        if (is_first) {
          is_first = false;
          yield `*** ${formatted(_dated(fromfile, fromfiledate))}${formatted(lineterm)}`;
          yield `--- ${formatted(_dated(tofile, tofiledate))}${formatted(lineterm)}`;
        }
        const [first, last] = [getitem(group, 0), getitem(group, -1)];
        const tags = set_of();
        for (const code of each(group)) {
          tags.add(getitem(code, 0));
        }
        yield add("***************", lineterm);
        yield `*** ${_context_range(getitem(first, 1), getitem(last, 2))} ****${formatted(lineterm)}`;
        if (truth(and_(tags, set_of("replace", "delete")))) {
          for (const entry of rows(group)) {
            const [tag, i1, i2, , _] = unpack(entry, 5);
            if (ne(tag, "insert")) {
              for (const line of each(getitem(a, slice(i1, i2)))) {
                yield add(getitem(_MARKS, tag), line);
              }
            }
          }
        }
        yield `--- ${_context_range(getitem(first, 3), getitem(last, 4))} ----${formatted(lineterm)}`;
        if (truth(and_(tags, set_of("replace", "insert")))) {
          for (const entry of rows(group)) {
            const [tag, , _, j1, j2] = unpack(entry, 5);
            if (ne(tag, "delete")) {
              for (const line of each(getitem(b, slice(j1, j2)))) {
                yield add(getitem(_MARKS, tag), line);
              }
            }
          }
        }
      }
    },
  ),
  { module: "difflib" },
);

export const diff_bytes = /* @__PURE__ */ describe(
  generator(
    "diff_bytes(dfunc, a, b, fromfile=, tofile=, fromfiledate=, tofiledate=, n=, lineterm=)",
    function* (
      dfunc,
      a,
      b,
      fromfile = bytes_of(""),
      tofile = bytes_of(""),
      fromfiledate = bytes_of(""),
      tofiledate = bytes_of(""),
      n = 3,
      lineterm = bytes_of("\n"),
    ) {
      function text(data) {
        let value;
        try {
          return decode(data, "ascii", "surrogateescape");
        } catch (thrown) {
          const error = caught(thrown);
          if (!matches(error, AttributeError)) throw thrown;
          const outer = handling(error);
          try {
            throw raise_from(
              TypeError(
                `all arguments must be bytes, not ${formatted(attr((value = type_of(data)).__name__, value, "__name__"))} (${repr(data)})`,
              ),
              error,
            );
          } catch (inner) {
            throw chain(inner, error);
          } finally {
            handled(outer);
          }
        }
      }

      const words = Array.from(each(tuple_of(fromfile, tofile, fromfiledate, tofiledate)), (word) =>
        text(word),
      );
      for (const line of each(
        call(
          dfunc,
          Array.from(each(a), (line) => text(line)),
          Array.from(each(b), (line) => text(line)),
          ...each(words),
          n,
          text(lineterm),
        ),
      )) {
        yield encode(line, "ascii", "surrogateescape");
      }
    },
  ),
  { module: "difflib" },
);

/** A line with nothing on it, or only a `#`. */
export function IS_LINE_JUNK(line, pat = null) {
  if (pat == null) {
    return contains(tuple_of("", "#"), strip(line));
  }
  return call(pat, line) != null;
}
def("IS_LINE_JUNK(line, pat=)", IS_LINE_JUNK, { module: "difflib" });

export function IS_CHARACTER_JUNK(ch, ws = " \t") {
  return contains(ws, ch);
}
def("IS_CHARACTER_JUNK(ch, ws=)", IS_CHARACTER_JUNK, { module: "difflib" });

/** Lines of both texts, marked, with `?` lines that point at what is different within similar ones. */
export const Differ = /* @__PURE__ */ define_class(
  "Differ",
  [],
  class {
    __init__(linejunk = null, charjunk = null) {
      this.linejunk = linejunk;
      this.charjunk = charjunk;
    }

    *compare(a, b) {
      for (const entry of rows(call_method(call(SequenceMatcher, this.linejunk, a, b), "get_opcodes"))) {
        const [tag, alo, ahi, blo, bhi] = unpack(entry, 5);
        if (eq(tag, "replace")) {
          yield* yield_from(this._replaced(a, alo, ahi, b, blo, bhi));
        } else if (eq(tag, "delete")) {
          yield* yield_from(_marked("-", getitem(a, slice(alo, ahi))));
        } else if (eq(tag, "insert")) {
          yield* yield_from(_marked("+", getitem(b, slice(blo, bhi))));
        } else {
          yield* yield_from(_marked(" ", getitem(a, slice(alo, ahi))));
        }
      }
    }

    /** Pairs of similar lines, each shown with what differs; the rest between them as it is. */
    *_replaced(a, alo, ahi, b, blo, bhi) {
      let [best, threshold] = [float(0.74), float(0.75)];
      const pairs = [];
      const matcher = call(SequenceMatcher, this.charjunk);
      for (const j of each(range(blo, bhi))) {
        call_method(matcher, "set_seq2", getitem(b, j));
        let found = null;
        for (const i of each(range(alo, ahi))) {
          if (eq(getitem(a, i), getitem(b, j))) {
            continue;
          }
          call_method(matcher, "set_seq1", getitem(a, i));
          if (
            gt(call_method(matcher, "real_quick_ratio"), best) &&
            gt(call_method(matcher, "quick_ratio"), best) &&
            gt(call_method(matcher, "ratio"), best)
          ) {
            [best, found] = [call_method(matcher, "ratio"), i];
          }
        }
        if (found != null) {
          pairs.push(tuple_of(best, found, j));
        }
      }
      if (!(pairs.length > 0) || lt(getitem(getitem(pairs, -1), 0), threshold)) {
        yield* yield_from(this._equal_pair(a, alo, ahi, b, blo, bhi));
        return null;
      }
      const [_, best_i, best_j] = unpack(getitem(pairs, -1), 3);
      yield* yield_from(this._around(a, alo, best_i, b, blo, best_j));
      yield* yield_from(this._similar(getitem(a, best_i), getitem(b, best_j)));
      yield* yield_from(this._around(a, add(best_i, 1), ahi, b, add(best_j, 1), bhi));
    }

    *_equal_pair(a, alo, ahi, b, blo, bhi) {
      for (const j of each(range(blo, bhi))) {
        for (const i of each(range(alo, ahi))) {
          if (eq(getitem(a, i), getitem(b, j))) {
            yield* yield_from(this._around(a, alo, i, b, blo, j));
            yield add("  ", getitem(a, i));
            yield* yield_from(this._around(a, add(i, 1), ahi, b, add(j, 1), bhi));
            return null;
          }
        }
      }
      yield* yield_from(_unlike(getitem(a, slice(alo, ahi)), getitem(b, slice(blo, bhi))));
    }

    *_around(a, alo, ahi, b, blo, bhi) {
      if (lt(alo, ahi) && lt(blo, bhi)) {
        yield* yield_from(this._replaced(a, alo, ahi, b, blo, bhi));
      } else if (lt(alo, ahi)) {
        yield* yield_from(_marked("-", getitem(a, slice(alo, ahi))));
      } else {
        yield* yield_from(_marked("+", getitem(b, slice(blo, bhi))));
      }
    }

    *_similar(aline, bline) {
      let amarks = "";
      let bmarks = "";
      for (const entry of rows(
        call_method(call(SequenceMatcher, this.charjunk, aline, bline), "get_opcodes"),
      )) {
        const [tag, i1, i2, j1, j2] = unpack(entry, 5);
        amarks = iadd(
          amarks,
          mul(
            getitem(dict_of(["replace", "^"], ["delete", "-"], ["insert", ""], ["equal", " "]), tag),
            sub(i2, i1),
          ),
        );
        bmarks = iadd(
          bmarks,
          mul(
            getitem(dict_of(["replace", "^"], ["delete", ""], ["insert", "+"], ["equal", " "]), tag),
            sub(j2, j1),
          ),
        );
      }
      yield add("- ", aline);
      yield* yield_from(_hint(aline, amarks));
      yield add("+ ", bline);
      yield* yield_from(_hint(bline, bmarks));
    }
  },
  {
    __init__: "(self, linejunk=, charjunk=)",
    compare: "(self, a, b)",
    _replaced: "(self, a, alo, ahi, b, blo, bhi)",
    _equal_pair: "(self, a, alo, ahi, b, blo, bhi)",
    _around: "(self, a, alo, ahi, b, blo, bhi)",
    _similar: "(self, aline, bline)",
  },
  { module: "difflib", generator },
);

const _marked = /* @__PURE__ */ describe(
  generator("_marked(mark, lines)", function* (mark, lines) {
    for (const line of each(lines)) {
      yield `${formatted(mark)} ${formatted(line)}`;
    }
  }),
  { module: "difflib" },
);

/** The shorter side first. */
const _unlike = /* @__PURE__ */ describe(
  generator("_unlike(a, b)", function* (a, b) {
    if (len(b) < len(a)) {
      yield* yield_from(_marked("+", b));
      yield* yield_from(_marked("-", a));
    } else {
      yield* yield_from(_marked("-", a));
      yield* yield_from(_marked("+", b));
    }
  }),
  { module: "difflib" },
);

/** The marks under a line, with the line's own tabs. */
const _hint = /* @__PURE__ */ describe(
  generator("_hint(line, marks)", function* (line, marks) {
    const shown = rstrip(
      join(
        "",
        generator("_hint.<locals>.<genexpr>(.0)", function* (source) {
          for (const [character, mark] of source) {
            yield eq(mark, " ") && truth(isspace(character)) ? character : mark;
          }
        })(rows(zip(line, marks))),
      ),
    );
    if (shown) {
      yield `? ${shown}\n`;
    }
  }),
  { module: "difflib" },
);

const charjunk$default = IS_CHARACTER_JUNK;
export function ndiff(a, b, linejunk = null, charjunk = charjunk$default) {
  return Differ(linejunk, charjunk).compare(a, b);
}
def("ndiff(a, b, linejunk=, charjunk=)", ndiff, { module: "difflib" });

/** The lines of one of the two texts, 1 or 2, from what `ndiff` gave. */
export const restore = /* @__PURE__ */ describe(
  generator("restore(delta, which)", function* (delta, which) {
    const mark = get(dict_of([1, "- "], [2, "+ "]), int(which));
    if (mark == null) {
      throw raise_from(ValueError(`unknown delta choice (must be 1 or 2): ${repr(which)}`), null);
    }
    for (const line of each(delta)) {
      if (contains(tuple_of("  ", mark), getitem(line, slice(null, 2)))) {
        yield getitem(line, slice(2, null));
      }
    }
  }),
  { module: "difflib" },
);
