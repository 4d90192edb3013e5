// @ts-nocheck
// biome-ignore-all lint: written by our compiler
// GENERATED from packages/runtime/python/unittest/words.py by `npm run library:python`. Do not edit.

import { attr } from "../../objects/attributes.ts";
import { call, def, describe } from "../../objects/call.ts";
import { eq, gt, is_, le, lt } from "../../objects/comparison.ts";
import { dict_of } from "../../objects/dict.ts";
import { Exception, TypeError } from "../../objects/exceptions.ts";
import { float } from "../../objects/float.ts";
import { formatted } from "../../objects/formatted.ts";
import { generator, yield_from } from "../../objects/generator.ts";
import { type_of } from "../../objects/object.ts";
import { kw } from "../../objects/signature.ts";
import { slice_of as slice } from "../../objects/slice.ts";
import { truth } from "../../objects/truth.ts";
import { tuple_of } from "../../objects/tuple.ts";
import { dict } from "../../semantics/builtins/dict.ts";
import { enumerate } from "../../semantics/builtins/enumerate.ts";
import { max, min } from "../../semantics/builtins/extremes.ts";
import { frozenset } from "../../semantics/builtins/frozenset.ts";
import { len } from "../../semantics/builtins/len.ts";
import { list } from "../../semantics/builtins/list.ts";
import { object } from "../../semantics/builtins/object.ts";
import { range } from "../../semantics/builtins/range.ts";
import { repr } from "../../semantics/builtins/repr.ts";
import { set } from "../../semantics/builtins/set.ts";
import { sorted } from "../../semantics/builtins/sorted.ts";
import { str } from "../../semantics/builtins/str.ts";
import { sum } from "../../semantics/builtins/sum.ts";
import { tuple } from "../../semantics/builtins/tuple.ts";
import { type } from "../../semantics/builtins/type.ts";
import { zip } from "../../semantics/builtins/zip.ts";
import { append } from "../../semantics/methods/append.ts";
import { get } from "../../semantics/methods/get.ts";
import { join } from "../../semantics/methods/joining.ts";
import { isspace } from "../../semantics/methods/questions.ts";
import { setdefault } from "../../semantics/methods/setdefault.ts";
import { __repr__ } from "../../semantics/methods/special.ts";
import { rstrip, splitlines } from "../../semantics/methods/splitting.ts";
import { add, mul, sub, truediv } from "../../semantics/operators/arithmetic.ts";
import { contains, getitem, not_contains, setitem } from "../../semantics/operators/containers.ts";
import { iadd } from "../../semantics/operators/inplace.ts";
import { caught, chain, handled, handling, matches } from "../../semantics/protocols/exceptions.ts";
import { each, rows } from "../../semantics/protocols/iteration.ts";
import { unpack } from "../../semantics/protocols/unpacking.ts";

const _MAX = 80;

export function safe_repr(value, short = false) {
  let text;
  try {
    text = repr(value);
  } catch (error) {
    const exception = caught(error);
    if (!matches(exception, Exception)) throw error;
    const outer = handling(exception);
    try {
      text = call(attr(object.__repr__, object, "__repr__", __repr__), value);
    } catch (inner$1) {
      throw chain(inner$1, exception);
    } finally {
      handled(outer);
    }
  }
  if (!truth(short) || len(text) < _MAX) {
    return text;
  }
  return add(getitem(text, slice(null, _MAX)), " [truncated]...");
}
def("safe_repr(value, short=)", safe_repr, { module: "unittest" });

function _cut(text, head, tail) {
  const left_out = sub(sub(len(text), head), tail);
  return gt(left_out, 12)
    ? `${formatted(getitem(text, slice(null, head)))}[${formatted(left_out)} chars]${formatted(getitem(text, slice(sub(len(text), tail), null)))}`
    : text;
}
def("_cut(text, head, tail)", _cut, { module: "unittest" });

/** Both in at most some 80 characters, what they have in common left out first. */
export function short_reprs(first, second) {
  const texts = tuple_of(safe_repr(first), safe_repr(second));
  const longest = max(len(getitem(texts, 0)), len(getitem(texts, 1)));
  if (longest <= _MAX) {
    return texts;
  }
  let same = 0;
  while (
    same < min(len(getitem(texts, 0)), len(getitem(texts, 1))) &&
    eq(getitem(getitem(texts, 0), same), getitem(getitem(texts, 1), same))
  ) {
    same = add(same, 1);
  }
  const room = sub(_MAX, add(add(sub(longest, same), 5), 12));
  let start;
  if (room > 5) {
    start = _cut(getitem(getitem(texts, 0), slice(null, same)), 5, room);
    return tuple_of(
      add(start, getitem(getitem(texts, 0), slice(same, null))),
      add(start, getitem(getitem(texts, 1), slice(same, null))),
    );
  }
  start = _cut(getitem(getitem(texts, 0), slice(null, same)), 5, 5);
  return tuple_of(
    add(start, _cut(getitem(getitem(texts, 0), slice(same, null)), 41, 5)),
    add(start, _cut(getitem(getitem(texts, 1), slice(same, null)), 41, 5)),
  );
}
def("short_reprs(first, second)", short_reprs, { module: "unittest" });

function _in_order(keys) {
  try {
    return sorted(keys);
  } catch (error) {
    const exception = caught(error);
    if (!matches(exception, TypeError)) throw error;
    const outer = handling(exception);
    try {
      return sorted(
        keys,
        kw({
          key: def("_in_order.<locals>.<lambda>(key)", (key) => tuple_of(str(type_of(key)), repr(key)), {
            module: "unittest",
          }),
        }),
      );
    } catch (inner$1) {
      throw chain(inner$1, exception);
    } finally {
      handled(outer);
    }
  }
}
def("_in_order(keys)", _in_order, { module: "unittest" });

/** The representation on one line, dictionaries sorted. */
function _flat(value) {
  const kind = type(value);
  if (is_(kind, dict)) {
    return (
      "{" +
      join(
        ", ",
        Array.from(each(_in_order(value)), (key) => `${_flat(key)}: ${_flat(getitem(value, key))}`),
      ) +
      "}"
    );
  }
  if (is_(kind, list)) {
    return (
      "[" +
      join(
        ", ",
        Array.from(each(value), (item) => _flat(item)),
      ) +
      "]"
    );
  }
  if (is_(kind, tuple)) {
    const inner = join(
      ", ",
      Array.from(each(value), (item) => _flat(item)),
    );
    return len(value) === 1 ? `(${inner},)` : `(${inner})`;
  }
  return repr(value);
}
def("_flat(value)", _flat, { module: "unittest" });

/** The representation, an item a line where it is longer than 80 columns; `behind` columns are taken at its end. */
export function pretty(value, indent = 0, behind = 0) {
  const flat = _flat(value);
  const kind = type(value);
  if (
    le(len(flat), sub(sub(_MAX, indent), behind)) ||
    !truth(value) ||
    not_contains(tuple_of(dict, list, tuple, set, frozenset), kind)
  ) {
    return flat;
  }
  let [opening, closing] = unpack(
    getitem(
      dict_of(
        [dict, tuple_of("{", "}")],
        [list, tuple_of("[", "]")],
        [tuple, tuple_of("(", ")")],
        [set, tuple_of("{", "}")],
        [frozenset, tuple_of("frozenset({", "})")],
      ),
      kind,
    ),
    2,
  );
  if (is_(kind, tuple) && len(value) === 1) {
    closing = ",)";
  }
  const at = add(indent, len(opening));
  const items = contains(tuple_of(list, tuple), kind) ? list(value) : _in_order(value);
  const lines = [];
  for (const [i, item] of items.entries()) {
    const taken = i === len(items) - 1 ? add(behind, len(closing)) : 1;
    if (is_(kind, dict)) {
      const key = _flat(item);
      lines.push(`${key}: ${formatted(pretty(getitem(value, item), add(add(at, len(key)), 2), taken))}`);
    } else {
      lines.push(pretty(item, at, taken));
    }
  }
  return add(add(opening, join(add(",\n", mul(" ", at)), lines)), closing);
}
def("pretty(value, indent=, behind=)", pretty, { module: "unittest" });

/** The longest run that both have in the given ranges, the earliest of them: (start in a, start in b, length). */
function _longest_match(a, b, a_from, a_to, b_from, b_to) {
  const places = dict_of();
  for (const j of each(range(b_from, b_to))) {
    append(setdefault(places, getitem(b, j), []), j);
  }
  let best = tuple_of(a_from, b_from, 0);
  let ends = dict_of();
  for (const i of each(range(a_from, a_to))) {
    const now = dict_of();
    for (const j of each(get(places, getitem(a, i), tuple_of()))) {
      const length = add(get(ends, sub(j, 1), 0), 1);
      setitem(now, j, length);
      if (gt(length, getitem(best, 2))) {
        best = tuple_of(add(sub(i, length), 1), add(sub(j, length), 1), length);
      }
    }
    ends = now;
  }
  return best;
}
def("_longest_match(a, b, a_from, a_to, b_from, b_to)", _longest_match, { module: "unittest" });

function _matches(a, b, a_from, a_to, b_from, b_to, found) {
  const [i, j, length] = unpack(_longest_match(a, b, a_from, a_to, b_from, b_to), 3);
  if (eq(length, 0)) {
    return null;
  }
  _matches(a, b, a_from, i, b_from, j, found);
  append(found, tuple_of(i, j, length));
  _matches(a, b, add(i, length), a_to, add(j, length), b_to, found);
  return null;
}
def("_matches(a, b, a_from, a_to, b_from, b_to, found)", _matches, { module: "unittest" });

/** How alike two sequences are, from 0 to 1, and the runs they have in common. */
function _alike(a, b) {
  const found = [];
  _matches(a, b, 0, len(a), 0, len(b), found);
  const total = len(a) + len(b);
  return tuple_of(
    total
      ? truediv(
          mul(
            float(2),
            sum(
              Array.from(rows(found), (entry) => {
                const [, _, length] = unpack(entry, 3);
                return length;
              }),
            ),
          ),
          total,
        )
      : float(1),
    found,
  );
}
def("_alike(a, b)", _alike, { module: "unittest" });

/** The two lines of marks below two lines that are alike. */
function _marks(a, b, found) {
  let [first, second] = ["", ""];
  let [i, j] = [0, 0];
  for (const entry of rows(add(found, [tuple_of(len(a), len(b), 0)]))) {
    const [at, there, length] = unpack(entry, 3);
    const [gone, new$] = [sub(at, i), sub(there, j)];
    if (truth(gone) && truth(new$)) {
      first = iadd(
        first,
        gt(gone, new$) ? add(mul("^", min(gone, new$)), mul("-", sub(gone, new$))) : mul("^", gone),
      );
      second = iadd(
        second,
        gt(new$, gone) ? add(mul("^", min(gone, new$)), mul("+", sub(new$, gone))) : mul("^", new$),
      );
    } else {
      first = iadd(first, mul("-", gone));
      second = iadd(second, mul("+", new$));
    }
    first = iadd(first, mul(" ", length));
    second = iadd(second, mul(" ", length));
    [i, j] = [add(at, length), add(there, length)];
  }
  return tuple_of(rstrip(first), rstrip(second));
}
def("_marks(a, b, found)", _marks, { module: "unittest" });

const _guided = /* @__PURE__ */ describe(
  generator("_guided(mark, line, marks)", function* (mark, line, marks) {
    yield `${formatted(mark)} ${formatted(line)}`;
    if (truth(marks)) {
      const kept = join(
        "",
        Array.from(rows(zip(line, marks)), ([c, m]) => (eq(m, " ") && truth(isspace(c)) ? c : m)),
      );
      yield `? ${kept}\n`;
    }
  }),
  { module: "unittest" },
);

/** Lines that are not alike: the shorter part comes first. */
function _plain(a, b) {
  const gone = Array.from(each(a), (line) => `- ${formatted(line)}`);
  const new$ = Array.from(each(b), (line) => `+ ${formatted(line)}`);
  return len(b) < len(a) && truth(b) ? add(new$, gone) : add(gone, new$);
}
def("_plain(a, b)", _plain, { module: "unittest" });

const _replaced = /* @__PURE__ */ describe(
  generator("_replaced(a, b)", function* (a, b) {
    if (!truth(a) || !truth(b)) {
      yield* yield_from(_plain(a, b));
      return null;
    }
    let best = tuple_of(float(0.74), -1, -1, []);
    let same = null;
    let j, there, i, found;
    for (const entry of rows(enumerate(b))) {
      [j, there] = unpack(entry, 2);
      let here;
      for (const entry of rows(enumerate(a))) {
        [i, here] = unpack(entry, 2);
        if (eq(here, there)) {
          same = same == null ? tuple_of(i, j) : same;
          continue;
        }
        let ratio;
        [ratio, found] = unpack(_alike(here, there), 2);
        if (gt(ratio, add(getitem(best, 0), float(1e-12)))) {
          best = tuple_of(ratio, i, j, found);
        }
      }
    }
    let _;
    [_, i, j, found] = unpack(best, 4);
    if (lt(getitem(best, 0), float(0.75))) {
      if (same == null) {
        yield* yield_from(_plain(a, b));
        return null;
      }
      [i, j] = unpack(same, 2);
      yield* yield_from(_replaced(getitem(a, slice(null, i)), getitem(b, slice(null, j))));
      yield `  ${formatted(getitem(a, i))}`;
    } else {
      yield* yield_from(_replaced(getitem(a, slice(null, i)), getitem(b, slice(null, j))));
      const [first, second] = unpack(_marks(getitem(a, i), getitem(b, j), found), 2);
      yield* yield_from(_guided("-", getitem(a, i), first));
      yield* yield_from(_guided("+", getitem(b, j), second));
    }
    yield* yield_from(_replaced(getitem(a, slice(add(i, 1), null)), getitem(b, slice(add(j, 1), null))));
  }),
  { module: "unittest" },
);

/** The lines of both, each behind `- `, `+ ` or two blanks, lines that are alike with marks below. */
export const line_differences = /* @__PURE__ */ describe(
  generator("line_differences(a, b)", function* (a, b) {
    const found = getitem(_alike(a, b), 1);
    let [i, j] = [0, 0];
    for (const entry of rows(add(found, [tuple_of(len(a), len(b), 0)]))) {
      const [at, there, length] = unpack(entry, 3);
      yield* yield_from(_replaced(getitem(a, slice(i, at)), getitem(b, slice(j, there))));
      for (const line of each(getitem(a, slice(at, add(at, length))))) {
        yield `  ${formatted(line)}`;
      }
      [i, j] = [add(at, length), add(there, length)];
    }
  }),
  { module: "unittest" },
);

function _closed(text) {
  return splitlines(text);
}
def("_closed(text)", _closed, { module: "unittest" });

export function value_differences(first, second) {
  return "\n" + join("\n", line_differences(_closed(pretty(first)), _closed(pretty(second))));
}
def("value_differences(first, second)", value_differences, { module: "unittest" });
