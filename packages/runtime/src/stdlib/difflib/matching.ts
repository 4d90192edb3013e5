// @ts-nocheck
// biome-ignore-all lint: written by our compiler
// GENERATED from packages/runtime/python/difflib/matching.py by `npm run library:python`. Do not edit.
/**
 * Longest blocks that two sequences have in common.
 *
 * Source: Library Reference, `difflib`; J. W. Ratcliff and D. Metzener, "Pattern Matching: The Gestalt Approach", 1988.
 */

import { attr, call_method } from "../../objects/attributes.ts";
import { call, def, describe } from "../../objects/call.ts";
import { eq, ge, gt, is_not, le, lt } from "../../objects/comparison.ts";
import { define_class } from "../../objects/define-class.ts";
import { dict_of } from "../../objects/dict.ts";
import { ValueError } from "../../objects/exceptions.ts";
import { float } from "../../objects/float.ts";
import { generator } from "../../objects/generator.ts";
import { set_of } from "../../objects/set.ts";
import { truth } from "../../objects/truth.ts";
import { tuple_of } from "../../objects/tuple.ts";
import { enumerate } from "../../semantics/builtins/enumerate.ts";
import { max, min } from "../../semantics/builtins/extremes.ts";
import { len } from "../../semantics/builtins/len.ts";
import { list } from "../../semantics/builtins/list.ts";
import { range } from "../../semantics/builtins/range.ts";
import { repr } from "../../semantics/builtins/repr.ts";
import { set } from "../../semantics/builtins/set.ts";
import { sum } from "../../semantics/builtins/sum.ts";
import { append } from "../../semantics/methods/append.ts";
import { get } from "../../semantics/methods/get.ts";
import { items as items$1 } from "../../semantics/methods/items.ts";
import { pop } from "../../semantics/methods/pop.ts";
import { setdefault } from "../../semantics/methods/setdefault.ts";
import { sort } from "../../semantics/methods/sort.ts";
import { add, floordiv, mul, sub, truediv } from "../../semantics/operators/arithmetic.ts";
import { contains, delitem, getitem, setitem } from "../../semantics/operators/containers.ts";
import { iadd } from "../../semantics/operators/inplace.ts";
import { attribute } from "../../semantics/protocols/attributes.ts";
import { spread } from "../../semantics/protocols/calls.ts";
import { each_temporary, each as each$1, rows } from "../../semantics/protocols/iteration.ts";
import { unpack } from "../../semantics/protocols/unpacking.ts";
import { namedtuple } from "../collections.ts";
import { nlargest } from "../heapq.ts";

export const Match = /* @__PURE__ */ namedtuple("Match", "a b size");

function _share(common, length) {
  return truth(length) ? truediv(mul(float(2), common), length) : float(1);
}
def("_share(common, length)", _share, { module: "difflib" });

/** Compares `a` and `b`: what is learnt of `b` is kept, so that many sequences can be compared with one. */
export const SequenceMatcher = /* @__PURE__ */ define_class(
  "SequenceMatcher",
  [],
  class {
    __init__(isjunk = null, a = "", b = "", autojunk = true) {
      this.isjunk = isjunk;
      this.autojunk = autojunk;
      this.a = null;
      this.b = null;
      this.set_seqs(a, b);
    }

    set_seqs(a, b) {
      this.set_seq1(a);
      this.set_seq2(b);
      return null;
    }

    set_seq1(a) {
      if (is_not(a, this.a)) {
        this.a = a;
        this._forget();
      }
      return null;
    }

    set_seq2(b) {
      if (is_not(b, this.b)) {
        this.b = b;
        this._forget();
        this.fullbcount = null;
        this._index();
      }
      return null;
    }

    _forget() {
      this.matching_blocks = null;
      this.opcodes = null;
      return null;
    }

    /** Where each element of `b` stands, without junk and, in long sequences, without what stands everywhere. */
    _index() {
      const places = dict_of();
      for (const [index, element] of rows(enumerate(this.b))) {
        append(setdefault(places, element, []), index);
      }
      this.bjunk = truth(this.isjunk)
        ? (() => {
            const result = set_of();
            for (const element of each$1(places)) {
              if (truth(call_method(this, "isjunk", element))) {
                result.add(element);
              }
            }
            return result;
          })()
        : set();
      for (const element of each$1(attr(this.bjunk, this, "bjunk"))) {
        delitem(places, element);
      }
      this.bpopular = set();
      const count = len(this.b);
      if (truth(this.autojunk) && count >= 200) {
        const most = floordiv(count, 100) + 1;
        this.bpopular = (() => {
          const result = set_of();
          for (const [element, indices] of rows(items$1(places))) {
            if (len(indices) > most) {
              result.add(element);
            }
          }
          return result;
        })();
        for (const element of each$1(attr(this.bpopular, this, "bpopular"))) {
          delitem(places, element);
        }
      }
      this.b2j = places;
      return null;
    }

    /** The longest block without junk in these parts, the first in `a`, then in `b`, grown by what equals at its ends. */
    find_longest_match(alo = 0, ahi = null, blo = 0, bhi = null) {
      const [a, b] = [this.a, this.b];
      ahi = ahi == null ? len(a) : ahi;
      bhi = bhi == null ? len(b) : bhi;
      let [start_a, start_b, size] = [alo, blo, 0];
      // Length of the common run that ends at the element before, by its place in b.
      let ending = dict_of();
      for (const i of each$1(range(alo, ahi))) {
        const here = dict_of();
        for (const j of each_temporary(get(attr(this.b2j, this, "b2j"), getitem(a, i), tuple_of()))) {
          if (lt(j, blo)) {
            continue;
          }
          if (ge(j, bhi)) {
            break;
          }
          const value = add(get(ending, sub(j, 1), 0), 1);
          const length = value;
          setitem(here, j, value);
          if (gt(length, size)) {
            [start_a, start_b, size] = [add(sub(i, length), 1), add(sub(j, length), 1), length];
          }
        }
        ending = here;
      }
      // First by popular elements at both ends, then by junk.
      for (const junk of each$1(tuple_of(false, true))) {
        while (
          gt(start_a, alo) &&
          gt(start_b, blo) &&
          truth(this._grows(sub(start_a, 1), sub(start_b, 1), junk))
        ) {
          [start_a, start_b, size] = [sub(start_a, 1), sub(start_b, 1), add(size, 1)];
        }
        while (
          lt(add(start_a, size), ahi) &&
          lt(add(start_b, size), bhi) &&
          truth(this._grows(add(start_a, size), add(start_b, size), junk))
        ) {
          size = iadd(size, 1);
        }
      }
      return call(Match, start_a, start_b, size);
    }

    _grows(i, j, junk) {
      let value, value$1;
      return truth(
        (value$1 = eq(
          ((value = getitem(this.b, j)), contains(attr(this.bjunk, this, "bjunk"), value)),
          junk,
        )),
      )
        ? eq(getitem(this.a, i), getitem(this.b, j))
        : value$1;
    }

    get_matching_blocks() {
      if (attr(this.matching_blocks, this, "matching_blocks") == null) {
        const pending = [tuple_of(0, len(this.a), 0, len(this.b))];
        const found = [];
        while (pending.length > 0) {
          const [alo, ahi, blo, bhi] = unpack(pop(pending), 4);
          const match = this.find_longest_match(alo, ahi, blo, bhi);
          if (truth(attribute(match, "size"))) {
            found.push(match);
            pending.push(tuple_of(alo, attr(match.a, match, "a"), blo, attr(match.b, match, "b")));
            pending.push(
              tuple_of(
                add(attr(match.a, match, "a"), attribute(match, "size")),
                ahi,
                add(attr(match.b, match, "b"), attribute(match, "size")),
                bhi,
              ),
            );
          }
        }
        sort(found);
        this.matching_blocks = [...spread(_joined(found)), call(Match, len(this.a), len(this.b), 0)];
      }
      return attr(this.matching_blocks, this, "matching_blocks");
    }

    /** How to make `b` of `a`: `(tag, i1, i2, j1, j2)`. */
    get_opcodes() {
      if (attr(this.opcodes, this, "opcodes") == null) {
        let i = 0;
        let j = 0;
        this.opcodes = [];
        for (const entry of rows(this.get_matching_blocks())) {
          const [a, b, size] = unpack(entry, 3);
          const tag = lt(i, a) && lt(j, b) ? "replace" : lt(i, a) ? "delete" : lt(j, b) ? "insert" : null;
          if (tag != null) {
            append(attr(this.opcodes, this, "opcodes"), tuple_of(tag, i, a, j, b));
          }
          [i, j] = [add(a, size), add(b, size)];
          if (truth(size)) {
            append(attr(this.opcodes, this, "opcodes"), tuple_of("equal", a, i, b, j));
          }
        }
      }
      return attr(this.opcodes, this, "opcodes");
    }

    /** The changes with up to `n` equal elements around them, in groups. */
    *get_grouped_opcodes(n = 3) {
      let value;
      const codes = truth((value = list(this.get_opcodes()))) ? value : [tuple_of("equal", 0, 1, 0, 1)];
      let tag, i1, i2, j1, j2;
      if (eq(getitem(getitem(codes, 0), 0), "equal")) {
        [tag, i1, i2, j1, j2] = unpack(getitem(codes, 0), 5);
        setitem(codes, 0, tuple_of(tag, max(i1, sub(i2, n)), i2, max(j1, sub(j2, n)), j2));
      }
      if (eq(getitem(getitem(codes, -1), 0), "equal")) {
        [tag, i1, i2, j1, j2] = unpack(getitem(codes, -1), 5);
        const value$1 = tuple_of(tag, i1, min(i2, add(i1, n)), j1, min(j2, add(j1, n)));
        setitem(codes, -1, value$1);
      }
      let group = [];
      for (const entry of rows(codes)) {
        [tag, i1, i2, j1, j2] = unpack(entry, 5);
        if (eq(tag, "equal") && gt(sub(i2, i1), mul(2, n))) {
          group.push(tuple_of(tag, i1, min(i2, add(i1, n)), j1, min(j2, add(j1, n))));
          yield group;
          group = [];
          [i1, j1] = [max(i1, sub(i2, n)), max(j1, sub(j2, n))];
        }
        group.push(tuple_of(tag, i1, i2, j1, j2));
      }
      if (group.length > 0 && !(len(group) === 1 && eq(getitem(getitem(group, 0), 0), "equal"))) {
        yield group;
      }
    }

    ratio() {
      const common = sum(
        generator("SequenceMatcher.ratio.<locals>.<genexpr>(.0)", function* (source) {
          for (const match of source) {
            yield attribute(match, "size");
          }
        })(each$1(this.get_matching_blocks())),
      );
      return _share(common, len(this.a) + len(this.b));
    }

    /** At least `ratio()`: by how often each element is there. */
    quick_ratio() {
      if (attr(this.fullbcount, this, "fullbcount") == null) {
        this.fullbcount = dict_of();
        for (const element of each$1(this.b)) {
          const value = add(get(attr(this.fullbcount, this, "fullbcount"), element, 0), 1);
          setitem(attr(this.fullbcount, this, "fullbcount"), element, value);
        }
      }
      let [left, common] = [dict_of(), 0];
      for (const element of each$1(this.a)) {
        const count = contains(left, element)
          ? getitem(left, element)
          : get(attr(this.fullbcount, this, "fullbcount"), element, 0);
        setitem(left, element, sub(count, 1));
        common = iadd(common, gt(count, 0));
      }
      return _share(common, len(this.a) + len(this.b));
    }

    /** At least `quick_ratio()`: by the lengths. */
    real_quick_ratio() {
      return _share(min(len(this.a), len(this.b)), len(this.a) + len(this.b));
    }
  },
  {
    __init__: "(self, isjunk=, a=, b=, autojunk=)",
    set_seqs: "(self, a, b)",
    set_seq1: "(self, a)",
    set_seq2: "(self, b)",
    _forget: "(self)",
    _index: "(self)",
    find_longest_match: "(self, alo=, ahi=, blo=, bhi=)",
    _grows: "(self, i, j, junk)",
    get_matching_blocks: "(self)",
    get_opcodes: "(self)",
    get_grouped_opcodes: "(self, n=)",
    ratio: "(self)",
    quick_ratio: "(self)",
    real_quick_ratio: "(self)",
  },
  { module: "difflib", generator },
);

/** Blocks that touch are one. */
const _joined = /* @__PURE__ */ describe(
  generator("_joined(blocks)", function* (blocks) {
    let start_a = 0;
    let start_b = 0;
    let size = 0;
    for (const entry of rows(blocks)) {
      const [a, b, more] = unpack(entry, 3);
      if (eq(add(start_a, size), a) && eq(add(start_b, size), b)) {
        size = iadd(size, more);
        continue;
      }
      if (truth(size)) {
        yield call(Match, start_a, start_b, size);
      }
      [start_a, start_b, size] = [a, b, more];
    }
    if (truth(size)) {
      yield call(Match, start_a, start_b, size);
    }
  }),
  { module: "difflib" },
);

/** The best `n` of those that are similar enough, the most similar first. */
export function get_close_matches(word, possibilities, n = 3, cutoff = float(0.6)) {
  if (!gt(n, 0)) {
    throw ValueError(`n must be > 0: ${repr(n)}`);
  }
  if (!(le(float(0), cutoff) && le(cutoff, float(1)))) {
    throw ValueError(`cutoff must be in [0.0, 1.0]: ${repr(cutoff)}`);
  }
  const matcher = SequenceMatcher();
  matcher.set_seq2(word);
  const scored = [];
  for (const each of each$1(possibilities)) {
    matcher.set_seq1(each);
    if (
      ge(matcher.real_quick_ratio(), cutoff) &&
      ge(matcher.quick_ratio(), cutoff) &&
      ge(matcher.ratio(), cutoff)
    ) {
      scored.push(tuple_of(matcher.ratio(), each));
    }
  }
  return Array.from(rows(nlargest(n, scored)), (entry) => {
    const [_, each] = unpack(entry, 2);
    return each;
  });
}
def("get_close_matches(word, possibilities, n=, cutoff=)", get_close_matches, {
  module: "difflib",
});
