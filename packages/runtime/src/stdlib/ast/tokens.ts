// @ts-nocheck
// biome-ignore-all lint: written by our compiler
// GENERATED from packages/runtime/python/ast/tokens.py by `npm run library:python`. Do not edit.

import { attr } from "../../objects/attributes.ts";
import { call, def } from "../../objects/call.ts";
import { eq, gt, lt, ne } from "../../objects/comparison.ts";
import { define_class } from "../../objects/define-class.ts";
import { dict_of } from "../../objects/dict.ts";
import { format } from "../../objects/format.ts";
import { formatted } from "../../objects/formatted.ts";
import { generator } from "../../objects/generator.ts";
import { slice_of as slice } from "../../objects/slice.ts";
import { SyntaxError } from "../../objects/syntax-errors.ts";
import { truth } from "../../objects/truth.ts";
import { tuple_of } from "../../objects/tuple.ts";
import { any } from "../../semantics/builtins/any.ts";
import { ord } from "../../semantics/builtins/characters.ts";
import { max } from "../../semantics/builtins/extremes.ts";
import { len } from "../../semantics/builtins/len.ts";
import { list } from "../../semantics/builtins/list.ts";
import { append } from "../../semantics/methods/append.ts";
import { lower } from "../../semantics/methods/case.ts";
import { join } from "../../semantics/methods/joining.ts";
import { pop } from "../../semantics/methods/pop.ts";
import { isalpha, isascii, isdigit, isidentifier, isprintable } from "../../semantics/methods/questions.ts";
import { replace, startswith } from "../../semantics/methods/searching.ts";
import { lstrip, split, strip } from "../../semantics/methods/splitting.ts";
import { add as add$1, sub } from "../../semantics/operators/arithmetic.ts";
import { contains, getitem, not_contains } from "../../semantics/operators/containers.ts";
import { iadd } from "../../semantics/operators/inplace.ts";
import { raise_ } from "../../semantics/protocols/exceptions.ts";
import { each as each$1 } from "../../semantics/protocols/iteration.ts";
import { unpack } from "../../semantics/protocols/unpacking.ts";

export const OPENING = /* @__PURE__ */ dict_of(["(", ")"], ["[", "]"], ["{", "}"]);
export const CLOSING = /* @__PURE__ */ dict_of([")", "("], ["]", "["], ["}", "{"]);
const _LONG_OPERATORS = /* @__PURE__ */ tuple_of(
  "...",
  "**",
  "//",
  "<<",
  ">>",
  "<=",
  ">=",
  "==",
  "!=",
  "<>",
  "->",
  ":=",
);
const _ASSIGNING = /* @__PURE__ */ tuple_of(
  "**=",
  "//=",
  "<<=",
  ">>=",
  "+=",
  "-=",
  "*=",
  "/=",
  "%=",
  "&=",
  "|=",
  "^=",
  "@=",
);
const _OPERATORS = "+-*/%@&|^~<>()[]{},:.;=";
const _AFTER_NUMBER = /* @__PURE__ */ tuple_of("and", "else", "for", "if", "in", "is", "not", "or");
const _DIGITS = /* @__PURE__ */ dict_of(
  ["x", tuple_of("0123456789abcdefABCDEF", "hexadecimal")],
  ["o", tuple_of("01234567", "octal")],
  ["b", tuple_of("01", "binary")],
);
const _DECIMAL = "0123456789";

/** `kind` is name, number, string, operator, newline, indent, error or end; `at` and `end` are columns counted from 0. */
export const Token = /* @__PURE__ */ define_class(
  "Token",
  [],
  class {
    __init__(kind, text, line, at, end, last_line, depth) {
      this.kind = kind;
      this.text = text;
      this.line = line;
      this.at = at;
      this.end = end;
      this.last_line = last_line;
      //: How many brackets are open behind it.
      this.depth = depth;
    }
  },
  { __init__: "(self, kind, text, line, at, end, last_line, depth)" },
  { module: "ast" },
);

const cls$default = SyntaxError;
/** `place` is line, offset, text of the line, last line, last offset. */
export function syntax_error(words, place, cls = cls$default) {
  const [line, offset, text, last_line, last_offset] = unpack(place, 5);
  return call(cls, words, tuple_of("<unknown>", line, offset, text, last_line, last_offset));
}
def("syntax_error(words, place, cls=)", syntax_error, { module: "ast" });

export const Tokenizer = /* @__PURE__ */ define_class(
  "Tokenizer",
  [],
  class {
    __init__(text) {
      if (contains(text, "\u0000")) {
        throw SyntaxError("source code string cannot contain null bytes");
      }
      this.lines = split(replace(replace(text, "\r\n", "\n"), "\r", "\n"), "\n");
      this.chars = list(join("\n", this.lines));
      this.at = 0;
      this.line = 1;
      this.line_start = 0;
      this.tokens = [];
      //: Open brackets: character, line, column.
      this.open = [];
    }

    text_of(line) {
      return gt(line, 0) ? getitem(this.lines, sub(line, 1)) : "";
    }

    /** An error at one place of the line that is being read. */
    fault(words, at = null, end_offset = null) {
      const offset = add$1(sub(at == null ? this.at : at, this.line_start), 1);
      const place = tuple_of(
        this.line,
        offset,
        this.text_of(this.line),
        this.line,
        end_offset == null ? offset : end_offset,
      );
      return syntax_error(words, place);
    }

    never_closed() {
      const [bracket, line, column] = unpack(getitem(this.open, -1), 3);
      return syntax_error(
        `'${formatted(bracket)}' was never closed`,
        tuple_of(line, add$1(column, 1), this.text_of(line), line, 0),
      );
    }

    peek(ahead = 0) {
      const at = add$1(this.at, ahead);
      return lt(at, len(this.chars)) ? getitem(this.chars, at) : "";
    }

    add(kind, start, line = null, line_start = null) {
      const text = join("", getitem(this.chars, slice(start, this.at)));
      const first = line_start == null ? this.line_start : line_start;
      const first_line = line == null ? this.line : line;
      const end = sub(this.at, this.line_start);
      append(this.tokens, Token(kind, text, first_line, sub(start, first), end, this.line, len(this.open)));
      return null;
    }

    next_line() {
      this.line = iadd(this.line, 1);
      this.line_start = this.at;
      return null;
    }

    /** The tokens of the whole text, the last of which is `end`. Raises SyntaxError. */
    all() {
      let value;
      let fresh = true;
      while (lt(this.at, len(this.chars))) {
        if (fresh && !truth(this.open)) {
          fresh = false;
          this.indentation();
          continue;
        }
        const char = this.peek();
        if (contains(" \t\f", char)) {
          this.at = iadd(this.at, 1);
        } else if (eq(char, "#")) {
          while (not_contains(tuple_of("", "\n"), this.peek())) {
            this.at = iadd(this.at, 1);
          }
        } else if (eq(char, "\n")) {
          if (!truth(this.open)) {
            fresh = true;
            if (
              truth(this.tokens) &&
              ne(attr((value = getitem(this.tokens, -1)).kind, value, "kind"), "newline")
            ) {
              append(this.tokens, Token("newline", "", this.line, -1, -1, this.line, 0));
            }
          }
          this.at = iadd(this.at, 1);
          this.next_line();
        } else if (eq(char, "\\")) {
          this.continuation();
        } else {
          this.token(char);
        }
      }
      if (!truth(this.tokens)) {
        const blank = len(this.chars) === 0;
        const line = blank ? 0 : sub(this.line, 1);
        const text = blank ? "" : "\n";
        throw raise_(syntax_error("invalid syntax", tuple_of(line, 0, text, line, 0)));
      }
      const last = getitem(this.tokens, -1);
      append(
        this.tokens,
        Token(
          "end",
          "",
          attr(last.line, last, "line"),
          -1,
          -1,
          attr(last.line, last, "line"),
          len(this.open),
        ),
      );
      return this.tokens;
    }

    /** The first line was stripped; any other one that is indented, and no comment, is one too many. */
    indentation() {
      const start = this.at;
      while (contains(tuple_of(" ", "\t", "\f"), this.peek())) {
        this.at = iadd(this.at, 1);
      }
      const width = sub(this.at, start);
      if (eq(width, 0) || eq(this.line, 1) || contains(tuple_of("#", "\n"), this.peek())) {
        return null;
      }
      append(this.tokens, Token("indent", "", this.line, sub(width, 1), -2, this.line, 0));
      return null;
    }

    continuation() {
      if (eq(this.peek(1), "\n")) {
        this.at = iadd(this.at, 2);
        this.next_line();
        return null;
      }
      const at = truth(this.peek(1)) ? add$1(this.at, 1) : this.at;
      throw raise_(this.fault("unexpected character after line continuation character", at, 0));
    }

    token(char) {
      const start = this.at;
      if (
        (truth(isdigit(char)) && truth(isascii(char))) ||
        (eq(char, ".") && contains(_DECIMAL, this.peek(1)) && truth(this.peek(1)))
      ) {
        return this.number(start);
      }
      if (contains("'\"", char)) {
        return this.string(start, "");
      }
      if (eq(char, "_") || truth(isidentifier(char))) {
        return this.name(start);
      }
      for (const width of each$1(tuple_of(3, 2))) {
        const word = join("", getitem(this.chars, slice(start, add$1(start, width))));
        if (contains(_LONG_OPERATORS, word) || contains(_ASSIGNING, word)) {
          this.at = iadd(this.at, width);
          return this.add("operator", start);
        }
      }
      if (contains(_OPERATORS, char)) {
        this.bracket(char);
        this.at = iadd(this.at, 1);
        return this.add("operator", start);
      }
      if (!truth(isascii(char))) {
        const code = `U+${format(ord(char), "04X")}`;
        if (truth(isprintable(char))) {
          throw raise_(this.fault(`invalid character '${formatted(char)}' (${code})`));
        }
        throw raise_(this.fault(`invalid non-printable character ${code}`));
      }
      this.at = iadd(this.at, 1);
      this.add("error", start);
      return null;
    }

    bracket(char) {
      if (contains(OPENING, char)) {
        append(this.open, tuple_of(char, this.line, sub(this.at, this.line_start)));
      } else if (contains(CLOSING, char)) {
        if (!truth(this.open)) {
          throw raise_(this.fault(`unmatched '${formatted(char)}'`));
        }
        const [bracket, line, _] = unpack(pop(this.open), 3);
        if (ne(bracket, getitem(CLOSING, char))) {
          const where = ne(line, this.line) ? ` on line ${formatted(line)}` : "";
          throw raise_(
            this.fault(
              `closing parenthesis '${formatted(char)}' does not match opening parenthesis '${formatted(bracket)}'${where}`,
            ),
          );
        }
      }
      return null;
    }

    name(start) {
      while (truth(this.peek()) && (eq(this.peek(), "_") || truth(isidentifier(add$1("a", this.peek()))))) {
        this.at = iadd(this.at, 1);
      }
      const word = lower(join("", getitem(this.chars, slice(start, this.at))));
      if (
        contains(tuple_of("'", '"'), this.peek()) &&
        contains(tuple_of("r", "u", "b", "f", "br", "rb", "fr", "rf"), word)
      ) {
        return this.string(start, word);
      }
      this.add("name", start);
      return null;
    }

    /** Digits with single underscores between them. */
    digits(allowed, kind) {
      while (true) {
        if (not_contains(allowed, this.peek()) || !truth(this.peek())) {
          throw raise_(this.fault(`invalid ${formatted(kind)} literal`, sub(this.at, 1)));
        }
        while (truth(this.peek()) && contains(allowed, this.peek())) {
          this.at = iadd(this.at, 1);
        }
        if (ne(this.peek(), "_")) {
          return null;
        }
        this.at = iadd(this.at, 1);
      }
    }

    number(start) {
      let kind = "decimal";
      const base = lower(this.peek(1));
      if (eq(this.peek(), "0") && truth(base) && contains("xob", base)) {
        let allowed;
        [allowed, kind] = unpack(getitem(_DIGITS, base), 2);
        this.at = iadd(this.at, 2);
        if (eq(this.peek(), "_")) {
          this.at = iadd(this.at, 1);
        }
        this.based(allowed, kind);
      } else {
        kind = this.decimal(start);
      }
      this.end_of_number(kind);
      this.add("number", start);
      return null;
    }

    based(allowed, kind) {
      if (truth(this.peek()) && contains(_DECIMAL, this.peek()) && not_contains(allowed, this.peek())) {
        throw raise_(this.fault(`invalid digit '${formatted(this.peek())}' in ${formatted(kind)} literal`));
      }
      this.digits(allowed, kind);
      if (truth(this.peek()) && contains(_DECIMAL, this.peek())) {
        throw raise_(this.fault(`invalid digit '${formatted(this.peek())}' in ${formatted(kind)} literal`));
      }
      return null;
    }

    decimal(start) {
      if (ne(this.peek(), ".")) {
        this.digits(_DECIMAL, "decimal");
      }
      const whole = join("", getitem(this.chars, slice(start, this.at)));
      let is_float = false;
      if (eq(this.peek(), ".")) {
        is_float = true;
        this.at = iadd(this.at, 1);
        if (truth(this.peek()) && contains(_DECIMAL, this.peek())) {
          this.digits(_DECIMAL, "decimal");
        }
      }
      if (contains(tuple_of("e", "E"), this.peek())) {
        const signed = contains(tuple_of("+", "-"), this.peek(1));
        const first = this.peek(signed ? 2 : 1);
        if (truth(first) && contains(_DECIMAL, first)) {
          is_float = true;
          this.at = iadd(this.at, signed ? 2 : 1);
          this.digits(_DECIMAL, "decimal");
        } else if (signed) {
          throw raise_(this.fault("invalid decimal literal", add$1(this.at, 1)));
        }
      }
      if (contains(tuple_of("j", "J"), this.peek())) {
        this.at = iadd(this.at, 1);
        return "imaginary";
      }
      if (!is_float && getitem(whole, 0) === "0" && strip(whole, "0_")) {
        const zeros = len(whole) - len(lstrip(whole, "0_"));
        const words =
          "leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers";
        throw raise_(this.fault(words, start, add$1(add$1(sub(start, this.line_start), zeros), 1)));
      }
      return "decimal";
    }

    /** A letter behind a number is a fault, unless it begins a keyword that may stand there. */
    end_of_number(kind) {
      const char = this.peek();
      if (!truth(char) || !(eq(char, "_") || truth(isidentifier(char)))) {
        return null;
      }
      let end = this.at;
      while (lt(end, len(this.chars)) && truth(isalpha(getitem(this.chars, end)))) {
        end = iadd(end, 1);
      }
      const word = join("", getitem(this.chars, slice(this.at, end)));
      if (
        !any(
          generator("Tokenizer.end_of_number.<locals>.<genexpr>(.0)", function* (source) {
            for (const each of source) {
              yield startswith(word, each);
            }
          })(each$1(_AFTER_NUMBER)),
        )
      ) {
        throw raise_(this.fault(`invalid ${formatted(kind)} literal`, sub(this.at, 1)));
      }
      return null;
    }

    string(start, prefix) {
      let value;
      const [line, line_start] = [this.line, this.line_start];
      const quote = this.peek();
      const triple = truth((value = eq(this.peek(1), quote))) ? eq(this.peek(2), quote) : value;
      const width = truth(triple) ? 3 : 1;
      this.at = iadd(this.at, width);
      while (true) {
        let char = this.peek();
        if (eq(char, "") || (eq(char, "\n") && !truth(triple))) {
          const name = contains(prefix, "f") ? "f-string" : "string";
          const kind = truth(triple) ? `triple-quoted ${name}` : name;
          // A last line that is empty is none.
          const detected =
            eq(char, "") && truth(triple) && !truth(this.text_of(this.line)) ? sub(this.line, 1) : this.line;
          [this.line, this.line_start] = [line, line_start];
          const words = `unterminated ${kind} literal (detected at line ${formatted(max(detected, line))})`;
          throw raise_(this.fault(words, start));
        }
        if (eq(char, "\\") && truth(this.peek(1))) {
          this.at = iadd(this.at, 1);
          char = this.peek();
        } else if (
          eq(char, quote) &&
          (!truth(triple) || (eq(this.peek(1), quote) && eq(this.peek(2), quote)))
        ) {
          this.at = iadd(this.at, width);
          return this.add("string", start, line, line_start);
        }
        this.at = iadd(this.at, 1);
        if (eq(char, "\n")) {
          this.next_line();
        }
      }
    }
  },
  {
    __init__: "(self, text)",
    text_of: "(self, line)",
    fault: "(self, words, at=, end_offset=)",
    never_closed: "(self)",
    peek: "(self, ahead=)",
    add: "(self, kind, start, line=, line_start=)",
    next_line: "(self)",
    all: "(self)",
    indentation: "(self)",
    continuation: "(self)",
    token: "(self, char)",
    bracket: "(self, char)",
    name: "(self, start)",
    digits: "(self, allowed, kind)",
    number: "(self, start)",
    based: "(self, allowed, kind)",
    decimal: "(self, start)",
    end_of_number: "(self, kind)",
    string: "(self, start, prefix)",
  },
  { module: "ast" },
);
