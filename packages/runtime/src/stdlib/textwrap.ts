// @ts-nocheck
// biome-ignore-all lint: written by our compiler
// GENERATED from packages/runtime/python/textwrap.py by `npm run library:python`. Do not edit.

import { call, def, describe } from "../objects/call.ts";
import { eq, ge, gt, le, lt, ne } from "../objects/comparison.ts";
import { define_class } from "../objects/define-class.ts";
import { dict_from } from "../objects/dict.ts";
import { ValueError } from "../objects/exceptions.ts";
import { generator } from "../objects/generator.ts";
import { keywords, kw } from "../objects/signature.ts";
import { slice_of as slice } from "../objects/slice.ts";
import { truth } from "../objects/truth.ts";
import { tuple_of } from "../objects/tuple.ts";
import { any } from "../semantics/builtins/any.ts";
import { enumerate } from "../semantics/builtins/enumerate.ts";
import { len } from "../semantics/builtins/len.ts";
import { list } from "../semantics/builtins/list.ts";
import { map } from "../semantics/builtins/map.ts";
import { sum } from "../semantics/builtins/sum.ts";
import { append } from "../semantics/methods/append.ts";
import { join } from "../semantics/methods/joining.ts";
import { expandtabs } from "../semantics/methods/padding.ts";
import { pop } from "../semantics/methods/pop.ts";
import { isalnum, isdecimal } from "../semantics/methods/questions.ts";
import { reverse } from "../semantics/methods/reverse.ts";
import { endswith, replace, rfind, startswith } from "../semantics/methods/searching.ts";
import { lstrip, rstrip, split, splitlines, strip } from "../semantics/methods/splitting.ts";
import { add, mod, sub } from "../semantics/operators/arithmetic.ts";
import { contains, delitem, getitem, not_contains, setitem } from "../semantics/operators/containers.ts";
import { iadd, isub } from "../semantics/operators/inplace.ts";
import { kwargs_of } from "../semantics/protocols/calls.ts";
import { each, rows } from "../semantics/protocols/iteration.ts";

const _WHITESPACE = "\t\n\u000b\f\r ";
const _IN_WORDS = "_!\"'&.,?";

function _is_letter(c) {
  let value, value$1;
  return truth((value$1 = eq(c, "_"))) ? value$1 : truth((value = isalnum(c))) ? !truth(isdecimal(c)) : value;
}
def("_is_letter(c)", _is_letter, { module: "textwrap" });

function _may_precede_dash(c) {
  return contains(_IN_WORDS, c) || isalnum(c);
}
def("_may_precede_dash(c)", _may_precede_dash, { module: "textwrap" });

function _space_end(text, at) {
  while (lt(at, len(text)) && contains(_WHITESPACE, getitem(text, at))) {
    at = iadd(at, 1);
  }
  return at;
}
def("_space_end(text, at)", _space_end, { module: "textwrap" });

/** Where a dash of two hyphens or more between two words ends; `at` when there is none. */
function _dash_end(text, at) {
  if (
    eq(at, 0) ||
    !truth(startswith(text, "--", at)) ||
    !truth(_may_precede_dash(getitem(text, sub(at, 1))))
  ) {
    return at;
  }
  let end = at;
  while (lt(end, len(text)) && eq(getitem(text, end), "-")) {
    end = iadd(end, 1);
  }
  return lt(end, len(text)) && (truth(isalnum(getitem(text, end))) || eq(getitem(text, end), "_")) ? end : at;
}
def("_dash_end(text, at)", _dash_end, { module: "textwrap" });

/** May a line end behind the hyphen at `at`: two letters, or a letter, hyphen and letter before it, and two letters behind? */
function _breaks_behind(text, at) {
  let value, value$1, value$2, value$3, value$4, value$5, value$6;
  const after = eq(getitem(text, slice(add(at, 2), add(at, 3))), "-") ? add(at, 2) : add(at, 1);
  if (
    !(
      truth(_is_letter(truth((value = getitem(text, slice(add(at, 1), add(at, 2))))) ? value : " ")) &&
      truth(_is_letter(truth((value$1 = getitem(text, slice(add(after, 1), add(after, 2))))) ? value$1 : " "))
    )
  ) {
    if (
      !(
        truth(_is_letter(truth((value$2 = getitem(text, slice(add(at, 1), add(at, 2))))) ? value$2 : " ")) &&
        truth(_is_letter(truth((value$3 = getitem(text, slice(add(at, 2), add(at, 3))))) ? value$3 : " "))
      )
    ) {
      return false;
    }
  }
  if (lt(at, 2) || !truth(_is_letter(getitem(text, sub(at, 1))))) {
    return false;
  }
  return truth((value$6 = _is_letter(getitem(text, sub(at, 2)))))
    ? value$6
    : truth((value$5 = ge(at, 3)))
      ? truth((value$4 = eq(getitem(text, sub(at, 2)), "-")))
        ? _is_letter(getitem(text, sub(at, 3)))
        : value$4
      : value$5;
}
def("_breaks_behind(text, at)", _breaks_behind, { module: "textwrap" });

/** Where the piece of a word that begins at `start` ends: at white space, before a dash, or behind a hyphen. */
function _piece_end(text, start) {
  let at = add(start, 1);
  while (lt(at, len(text)) && not_contains(_WHITESPACE, getitem(text, at))) {
    if (eq(getitem(text, at), "-")) {
      if (truth(_breaks_behind(text, at))) {
        return add(at, 1);
      }
      if (gt(_dash_end(text, at), at)) {
        return at;
      }
    }
    at = iadd(at, 1);
  }
  return at;
}
def("_piece_end(text, start)", _piece_end, { module: "textwrap" });

const _pieces = /* @__PURE__ */ describe(
  generator("_pieces(text, by_hyphens)", function* (text, by_hyphens) {
    let at = 0;
    while (lt(at, len(text))) {
      let end = _space_end(text, at);
      if (eq(end, at)) {
        if (truth(by_hyphens)) {
          end = _dash_end(text, at);
          if (eq(end, at)) {
            end = _piece_end(text, at);
          }
        } else {
          while (lt(end, len(text)) && not_contains(_WHITESPACE, getitem(text, end))) {
            end = iadd(end, 1);
          }
        }
      }
      yield getitem(text, slice(at, end));
      at = end;
    }
  }),
  { module: "textwrap" },
);

function _ends_sentence(word) {
  let value, value$1;
  const end = truth(endswith(word, tuple_of("'", '"'))) ? getitem(word, slice(null, -1)) : word;
  return truth((value$1 = endswith(end, tuple_of(".", "!", "?"))))
    ? le("a", (value = getitem(end, slice(-2, -1)))) && le(value, "z")
    : value$1;
}
def("_ends_sentence(word)", _ends_sentence, { module: "textwrap" });

/** Wraps text by rules that its attributes give. */
export const TextWrapper = /* @__PURE__ */ define_class(
  "TextWrapper",
  [],
  class {
    __init__(
      width = 70,
      initial_indent = "",
      subsequent_indent = "",
      expand_tabs = true,
      replace_whitespace = true,
      fix_sentence_endings = false,
      break_long_words = true,
      drop_whitespace = true,
      break_on_hyphens = true,
      tabsize = 8,
      options,
    ) {
      const { max_lines = null, placeholder = " [...]" } = keywords(options);
      this.width = width;
      this.initial_indent = initial_indent;
      this.subsequent_indent = subsequent_indent;
      this.expand_tabs = expand_tabs;
      this.replace_whitespace = replace_whitespace;
      this.fix_sentence_endings = fix_sentence_endings;
      this.break_long_words = break_long_words;
      this.drop_whitespace = drop_whitespace;
      this.break_on_hyphens = break_on_hyphens;
      this.tabsize = tabsize;
      this.max_lines = max_lines;
      this.placeholder = placeholder;
    }

    _munge_whitespace(text) {
      if (truth(this.expand_tabs)) {
        text = expandtabs(text, this.tabsize);
      }
      if (truth(this.replace_whitespace)) {
        for (const space of each("\t\n\u000b\f\r")) {
          text = replace(text, space, " ");
        }
      }
      return text;
    }

    _split(text) {
      return list(_pieces(text, this.break_on_hyphens === true));
    }

    _fix_sentence_endings(chunks) {
      let at = 0;
      while (at < len(chunks) - 1) {
        if (eq(getitem(chunks, add(at, 1)), " ") && truth(_ends_sentence(getitem(chunks, at)))) {
          setitem(chunks, add(at, 1), "  ");
          at = add(at, 2);
        } else {
          at = add(at, 1);
        }
      }
      return null;
    }

    _handle_long_word(reversed_chunks, cur_line, cur_len, width) {
      const space_left = lt(width, 1) ? 1 : sub(width, cur_len);
      if (truth(this.break_long_words)) {
        let end = space_left;
        const chunk = getitem(reversed_chunks, -1);
        if (truth(this.break_on_hyphens) && gt(len(chunk), space_left)) {
          // Behind the last hyphen that fits, unless nothing but hyphens stands before it.
          const hyphen = rfind(chunk, "-", 0, space_left);
          if (
            gt(hyphen, 0) &&
            any(
              generator("TextWrapper._handle_long_word.<locals>.<genexpr>(.0)", function* (source) {
                for (const c of source) {
                  yield ne(c, "-");
                }
              })(each(getitem(chunk, slice(null, hyphen)))),
            )
          ) {
            end = add(hyphen, 1);
          }
        }
        append(cur_line, getitem(chunk, slice(null, end)));
        const value = getitem(chunk, slice(end, null));
        setitem(reversed_chunks, -1, value);
      } else if (!truth(cur_line)) {
        append(cur_line, pop(reversed_chunks));
      }
      return null;
    }

    _wrap_chunks(chunks) {
      let value;
      const lines = [];
      if (le(this.width, 0)) {
        throw ValueError(mod("invalid width %r (must be > 0)", this.width));
      }
      let indent;
      if (this.max_lines != null) {
        indent = gt(this.max_lines, 1) ? this.subsequent_indent : this.initial_indent;
        if (gt(len(indent) + len(lstrip(this.placeholder)), this.width)) {
          throw ValueError("placeholder too large for max width");
        }
      }
      // The next chunk is the last of the list.
      reverse(chunks);
      while (truth(chunks)) {
        const line = [];
        let length = 0;
        indent = lines.length > 0 ? this.subsequent_indent : this.initial_indent;
        const width = sub(this.width, len(indent));
        if (truth(this.drop_whitespace) && eq(strip(getitem(chunks, -1)), "") && lines.length > 0) {
          delitem(chunks, -1);
        }
        while (truth(chunks) && le(add(length, len(getitem(chunks, -1))), width)) {
          length = iadd(length, len(getitem(chunks, -1)));
          line.push(pop(chunks));
        }
        if (truth(chunks) && gt(len(getitem(chunks, -1)), width)) {
          this._handle_long_word(chunks, line, length, width);
          length = sum(map(len, line));
        }
        if (truth(this.drop_whitespace) && line.length > 0 && eq(strip(getitem(line, -1)), "")) {
          length = isub(length, len(getitem(line, -1)));
          delitem(line, -1);
        }
        if (!(line.length > 0)) {
          continue;
        }
        const is_last =
          !truth(chunks) ||
          (truth((value = this.drop_whitespace))
            ? len(chunks) === 1 && !truth(strip(getitem(chunks, 0)))
            : value);
        if (
          this.max_lines == null ||
          lt(len(lines) + 1, this.max_lines) ||
          (truth(is_last) && le(length, width))
        ) {
          lines.push(add(indent, join("", line)));
          continue;
        }
        this._end(lines, line, length, indent, width);
        break;
      }
      return lines;
    }

    /** The last line allowed, with the placeholder where it fits. */
    _end(lines, line, length, indent, width) {
      while (truth(line)) {
        if (truth(strip(getitem(line, -1))) && le(add(length, len(this.placeholder)), width)) {
          append(line, this.placeholder);
          append(lines, add(indent, join("", line)));
          return null;
        }
        length = isub(length, len(getitem(line, -1)));
        delitem(line, -1);
      }
      if (truth(lines)) {
        const previous = rstrip(getitem(lines, -1));
        if (le(len(previous) + len(this.placeholder), this.width)) {
          const value = add(previous, this.placeholder);
          setitem(lines, -1, value);
          return null;
        }
      }
      append(lines, add(indent, lstrip(this.placeholder)));
      return null;
    }

    _split_chunks(text) {
      text = this._munge_whitespace(text);
      return this._split(text);
    }

    /** The lines of a paragraph, without ends. */
    wrap(text) {
      const chunks = this._split_chunks(text);
      if (truth(this.fix_sentence_endings)) {
        this._fix_sentence_endings(chunks);
      }
      return this._wrap_chunks(chunks);
    }

    /** The lines as one text. */
    fill(text) {
      return join("\n", this.wrap(text));
    }
  },
  {
    __init__:
      "(self, width=, initial_indent=, subsequent_indent=, expand_tabs=, replace_whitespace=, fix_sentence_endings=, break_long_words=, drop_whitespace=, break_on_hyphens=, tabsize=, *, max_lines=, placeholder=)",
    _munge_whitespace: "(self, text)",
    _split: "(self, text)",
    _fix_sentence_endings: "(self, chunks)",
    _handle_long_word: "(self, reversed_chunks, cur_line, cur_len, width)",
    _wrap_chunks: "(self, chunks)",
    _end: "(self, lines, line, length, indent, width)",
    _split_chunks: "(self, text)",
    wrap: "(self, text)",
    fill: "(self, text)",
  },
  { module: "textwrap" },
);

export function wrap(text, width = 70, options) {
  const kwargs = dict_from(keywords(options));
  return call(TextWrapper, kw({ width: width }, kwargs_of(kwargs))).wrap(text);
}
def("wrap(text, width=, **kwargs)", wrap, { module: "textwrap" });

export function fill(text, width = 70, options) {
  const kwargs = dict_from(keywords(options));
  return call(TextWrapper, kw({ width: width }, kwargs_of(kwargs))).fill(text);
}
def("fill(text, width=, **kwargs)", fill, { module: "textwrap" });

export function shorten(text, width, options) {
  const kwargs = dict_from(keywords(options));
  const wrapper = call(TextWrapper, kw({ width: width, max_lines: 1 }, kwargs_of(kwargs)));
  return wrapper.fill(join(" ", split(strip(text))));
}
def("shorten(text, width, **kwargs)", shorten, { module: "textwrap" });

/** Without the white space that all lines begin with; lines of white space alone become empty. */
export function dedent(text) {
  let margin = null;
  let lines = split(text, "\n");
  for (const [i, line] of rows(enumerate(lines))) {
    if (!truth(strip(line, " \t"))) {
      setitem(lines, i, "");
      continue;
    }
    const indent = getitem(line, slice(null, len(line) - len(lstrip(line, " \t"))));
    if (margin == null) {
      margin = indent;
    } else {
      while (!truth(startswith(indent, margin))) {
        margin = getitem(margin, slice(null, -1));
      }
    }
  }
  if (truth(margin)) {
    lines = Array.from(each(lines), (line) => (truth(line) ? getitem(line, slice(len(margin), null)) : line));
  }
  return join("\n", lines);
}
def("dedent(text)", dedent, { module: "textwrap" });

/** The prefix before every line that is not white space alone, or that the predicate is true of. */
export function indent(text, prefix, predicate = null) {
  const parts = [];
  for (const line of each(splitlines(text, true))) {
    if (truth(predicate == null ? strip(line) : call(predicate, line))) {
      parts.push(prefix);
    }
    parts.push(line);
  }
  return join("", parts);
}
def("indent(text, prefix, predicate=)", indent, { module: "textwrap" });
