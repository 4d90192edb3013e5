// @ts-nocheck
// biome-ignore-all lint: written by our compiler
// GENERATED from packages/runtime/python/ast/reading.py by `npm run library:python`. Do not edit.
/**
 * The grammar of expressions, for `ast.literal_eval`.
 *
 * From: tokens
 * To:   nodes: of literals with all that is in them, of other expressions with their kind only; a SyntaxError for what is none
 *
 * Source: The Python Language Reference, 6 and 10; the words of errors are CPython's.
 */

import { attr, call_method } from "../../objects/attributes.ts";
import { call, def } from "../../objects/call.ts";
import { eq, gt, is_, ne } from "../../objects/comparison.ts";
import { define_class } from "../../objects/define-class.ts";
import { dict_of } from "../../objects/dict.ts";
import { ValueError } from "../../objects/exceptions.ts";
import { formatted as formatted$1 } from "../../objects/formatted.ts";
import { settable } from "../../objects/plain-attributes.ts";
import { keywords } from "../../objects/signature.ts";
import { Ellipsis } from "../../objects/singletons.ts";
import { slice_of as slice$1 } from "../../objects/slice.ts";
import { IndentationError, SyntaxError } from "../../objects/syntax-errors.ts";
import { truth } from "../../objects/truth.ts";
import { tuple_from, tuple_of } from "../../objects/tuple.ts";
import { all } from "../../semantics/builtins/all.ts";
import { any } from "../../semantics/builtins/any.ts";
import { bytes } from "../../semantics/builtins/bytes.ts";
import { complex } from "../../semantics/builtins/complex.ts";
import { float } from "../../semantics/builtins/float.ts";
import { frozenset } from "../../semantics/builtins/frozenset.ts";
import { int } from "../../semantics/builtins/int.ts";
import { isinstance } from "../../semantics/builtins/isinstance.ts";
import { len } from "../../semantics/builtins/len.ts";
import { str } from "../../semantics/builtins/str.ts";
import { lower } from "../../semantics/methods/case.ts";
import { get } from "../../semantics/methods/get.ts";
import { index } from "../../semantics/methods/index.ts";
import { join } from "../../semantics/methods/joining.ts";
import { replace } from "../../semantics/methods/searching.ts";
import { split } from "../../semantics/methods/splitting.ts";
import { add, sub } from "../../semantics/operators/arithmetic.ts";
import { contains, getitem, not_contains } from "../../semantics/operators/containers.ts";
import { iadd } from "../../semantics/operators/inplace.ts";
import { spread } from "../../semantics/protocols/calls.ts";
import {
  anticipated,
  caught,
  chain,
  expect as expect$1,
  handled,
  handling,
  matches,
  raise_,
  raise_from,
  relax,
} from "../../semantics/protocols/exceptions.ts";
import { each } from "../../semantics/protocols/iteration.ts";
import { Node } from "../ast/nodes.ts";
import { literal_value } from "../ast/strings.ts";
import { syntax_error, Tokenizer } from "../ast/tokens.ts";

const _KEYWORDS = /* @__PURE__ */ frozenset(
  split(
    "False None True and as assert async await break class continue def del elif else except finally for from global if import in is lambda nonlocal not or pass raise return try while with yield",
  ),
);
const _CONSTANTS = /* @__PURE__ */ dict_of(["None", null], ["True", true], ["False", false]);
const _SOFT = /* @__PURE__ */ tuple_of("_", "case", "match", "type");
const _COMPARING = /* @__PURE__ */ tuple_of("<", ">", "==", ">=", "<=", "!=", "in", "is", "not");
//: Binary operators, the weakest first.
const _LEVELS = /* @__PURE__ */ tuple_of(
  tuple_of("|"),
  tuple_of("^"),
  tuple_of("&"),
  tuple_of("<<", ">>"),
  tuple_of("+", "-"),
  tuple_of("*", "/", "//", "%", "@"),
);
//: What an error calls that to which nothing can be assigned.
const _SPOKEN = /* @__PURE__ */ dict_of(
  ["Constant", "literal"],
  ["Attribute", "attribute"],
  ["Subscript", "subscript"],
  ["Call", "function call"],
  ["Await", "await expression"],
  ["Dict", "dict literal"],
  ["Set", "set display"],
  ["DictComp", "dict comprehension"],
  ["SetComp", "set comprehension"],
  ["JoinedStr", "f-string expression"],
  ["Lambda", "lambda"],
);

export const Reader = /* @__PURE__ */ define_class(
  "Reader",
  [],
  class {
    __init__(text) {
      this.source = call(Tokenizer, text);
      this.tokens = call_method(this.source, "all");
      this.at = 0;
    }

    // Tokens.

    get token() {
      return getitem(this.tokens, this.at);
    }

    get last() {
      return getitem(this.tokens, sub(this.at, 1));
    }

    sees(...words$) {
      const words = tuple_from(words$);
      const token = this.token;
      return (
        contains(tuple_of("operator", "name"), attr(token.kind, token, "kind")) &&
        contains(words, attr(token.text, token, "text"))
      );
    }

    take(word) {
      if (!truth(this.sees(word))) {
        return false;
      }
      this.at = iadd(this.at, 1);
      return true;
    }

    expect(word) {
      if (!truth(this.take(word))) {
        throw raise_(this.fault());
      }
      return null;
    }

    done(node) {
      settable(node, "last").last = this.last;
      return node;
    }

    // Errors.

    fault(words = "invalid syntax", first = null, last = null) {
      let value$1, value$2;
      first = first == null ? this.token : first;
      last = last == null ? first : last;
      if (
        eq(attr((value$1 = this.token).kind, value$1, "kind"), "end") &&
        truth(attr((value$2 = this.source).open, value$2, "open"))
      ) {
        return call_method(this.source, "never_closed");
      }
      if (eq(attr(first.kind, first, "kind"), "indent")) {
        words = "unexpected indent";
      }
      const place = tuple_of(
        attr(first.line, first, "line"),
        add(attr(first.at, first, "at"), 1),
        call_method(this.source, "text_of", attr(first.line, first, "line")),
        attr(last.last_line, last, "last_line"),
        add(attr(last.end, last, "end"), 1),
      );
      return call(
        syntax_error,
        words,
        place,
        eq(attr(first.kind, first, "kind"), "indent") ? IndentationError : SyntaxError,
      );
    }

    /** CPython gives this one an end before its beginning. */
    no_colon(key_end) {
      const line = attr(key_end.last_line, key_end, "last_line");
      const place = tuple_of(
        line,
        attr(key_end.end, key_end, "end"),
        call_method(this.source, "text_of", line),
        line,
        0,
      );
      return call(syntax_error, "':' expected after dictionary key", place);
    }

    /** Two expressions one behind the other: between brackets a comma may be missing. */
    missing_comma(node) {
      let value$1, value$2, value$3, value$4;
      const token = this.token;
      if (!truth(this.begins_expression(token))) {
        return null;
      }
      const is_name =
        is_(attr(node.first, node, "first"), attr(node.last, node, "last")) &&
        eq(attr(node.kind, node, "kind"), "Name");
      const legacy = truth(is_name)
        ? contains(
            tuple_of("print", "exec"),
            attr((value$1 = attr(node.first, node, "first")).text, value$1, "text"),
          )
        : is_name;
      if (
        truth(is_name) &&
        !truth(legacy) &&
        (eq(attr(token.kind, token, "kind"), "string") ||
          contains(_SOFT, attr((value$2 = attr(node.first, node, "first")).text, value$2, "text")))
      ) {
        return null;
      }
      if (
        !truth(legacy) &&
        eq(attr(token.depth, token, "depth"), 0) &&
        not_contains(tuple_of("(", "[", "{"), attr(token.text, token, "text"))
      ) {
        return null;
      }
      const start = this.at;
      let other;
      const outer = expect$1(SyntaxError);
      try {
        other = this.expression();
      } catch (thrown) {
        const exception = anticipated(thrown);
        if (!matches(exception, SyntaxError)) throw thrown;
        try {
          this.at = start;
          return null;
        } catch (inner) {
          throw chain(inner, exception);
        }
      } finally {
        relax(outer);
      }
      if (truth(legacy)) {
        const name = attr((value$3 = attr(node.first, node, "first")).text, value$3, "text");
        const words = `Missing parentheses in call to '${formatted$1(name)}'. Did you mean ${formatted$1(name)}(...)?`;
        throw raise_(this.fault(words, attr(node.first, node, "first"), attr(other.last, other, "last")));
      }
      if (gt(attr((value$4 = attr(other.last, other, "last")).depth, value$4, "depth"), 0)) {
        throw raise_(
          this.fault(
            "invalid syntax. Perhaps you forgot a comma?",
            attr(node.first, node, "first"),
            attr(other.last, other, "last"),
          ),
        );
      }
      this.at = start;
      return null;
    }

    begins_expression(token) {
      if (eq(attr(token.kind, token, "kind"), "name")) {
        const words = tuple_of("None", "True", "False", "lambda", "not", "await");
        return (
          not_contains(_KEYWORDS, attr(token.text, token, "text")) ||
          contains(words, attr(token.text, token, "text"))
        );
      }
      return (
        contains(tuple_of("number", "string"), attr(token.kind, token, "kind")) ||
        contains(tuple_of("(", "[", "{", "...", "~"), attr(token.text, token, "text"))
      );
    }

    // Expressions, the loosest first.

    whole() {
      let value$1, value$2, value$3;
      const node = this.several(attr(this.expression, this, "expression"));
      while (eq(attr((value$1 = this.token).kind, value$1, "kind"), "newline")) {
        this.at = iadd(this.at, 1);
      }
      if (ne(attr((value$2 = this.token).kind, value$2, "kind"), "end")) {
        throw raise_(this.fault());
      }
      if (truth(attr((value$3 = this.source).open, value$3, "open"))) {
        throw raise_(call_method(this.source, "never_closed"));
      }
      return node;
    }

    /** `one`, or a tuple of them without parentheses. */
    several(one) {
      const first = this.token;
      const items = [call(one)];
      if (!truth(this.sees(","))) {
        return getitem(items, 0);
      }
      while (truth(this.take(","))) {
        if (truth(this.ends_list())) {
          break;
        }
        items.push(call(one));
      }
      return this.done(call(Node, "Tuple", first, items));
    }

    ends_list() {
      let value$1;
      return (
        contains(tuple_of("newline", "end"), attr((value$1 = this.token).kind, value$1, "kind")) ||
        this.sees(")", "]", "}", ":", "=", "in")
      );
    }

    starred() {
      const first = this.token;
      if (truth(this.take("*"))) {
        this.binary(0);
        return this.done(call(Node, "Starred", first));
      }
      return this.named();
    }

    named() {
      const first = this.token;
      const node = this.expression();
      if (
        eq(attr(node.kind, node, "kind"), "Name") &&
        is_(attr(node.last, node, "last"), first) &&
        truth(this.take(":="))
      ) {
        this.expression();
        return this.done(call(Node, "NamedExpr", first));
      }
      if (truth(this.sees("="))) {
        this.assigned(node);
      }
      return node;
    }

    /** `=` where only a value may stand. */
    assigned(node) {
      let value$1;
      const start = this.at;
      this.at = iadd(this.at, 1);
      const value = this.binary(0);
      if (truth(this.sees("=", ":="))) {
        this.at = start;
        return null;
      }
      if (eq(attr(node.kind, node, "kind"), "Name")) {
        throw raise_(
          this.fault(
            "invalid syntax. Maybe you meant '==' or ':=' instead of '='?",
            attr(node.first, node, "first"),
            attr(value.last, value, "last"),
          ),
        );
      }
      if (
        not_contains(tuple_of("List", "Tuple", "GeneratorExp"), attr(node.kind, node, "kind")) &&
        not_contains(_CONSTANTS, attr((value$1 = attr(node.first, node, "first")).text, value$1, "text"))
      ) {
        const spoken = get(_SPOKEN, attr(node.kind, node, "kind"), "expression");
        const words = `cannot assign to ${formatted$1(spoken)} here. Maybe you meant '==' instead of '='?`;
        throw raise_(this.fault(words, attr(node.first, node, "first"), attr(node.last, node, "last")));
      }
      this.at = start;
      return null;
    }

    expression() {
      if (truth(this.sees("lambda"))) {
        return this.lambda_();
      }
      const first = this.token;
      const node = this.disjunction();
      if (truth(this.take("if"))) {
        const test = this.disjunction();
        if (!truth(this.take("else"))) {
          if (truth(this.sees(":"))) {
            throw raise_(this.fault());
          }
          throw raise_(
            this.fault("expected 'else' after 'if' expression", first, attr(test.last, test, "last")),
          );
        }
        this.expression();
        return this.done(call(Node, "IfExp", first));
      }
      this.missing_comma(node);
      return node;
    }

    lambda_() {
      let value$1;
      const first = this.token;
      this.at = iadd(this.at, 1);
      while (!truth(this.sees(":"))) {
        if (!truth(this.take("/"))) {
          const starred = truth((value$1 = this.take("**"))) ? value$1 : this.take("*");
          if (!(truth(starred) && truth(this.sees(",")))) {
            this.identifier();
          }
          if (truth(this.take("="))) {
            this.expression();
          }
        }
        if (!truth(this.take(","))) {
          break;
        }
      }
      this.expect(":");
      this.expression();
      return this.done(call(Node, "Lambda", first));
    }

    identifier() {
      let value$1, value$2;
      if (
        ne(attr((value$1 = this.token).kind, value$1, "kind"), "name") ||
        contains(_KEYWORDS, attr((value$2 = this.token).text, value$2, "text"))
      ) {
        throw raise_(this.fault());
      }
      this.at = iadd(this.at, 1);
      return null;
    }

    disjunction() {
      return this.joined(
        "or",
        def(
          "Reader.disjunction.<locals>.<lambda>()",
          () => this.joined("and", attr(this.inversion, this, "inversion")),
          {
            module: "ast",
          },
        ),
      );
    }

    joined(word, operand) {
      const first = this.token;
      const node = call(operand);
      if (!truth(this.sees(word))) {
        return node;
      }
      while (truth(this.take(word))) {
        call(operand);
      }
      return this.done(call(Node, "BoolOp", first));
    }

    inversion() {
      const first = this.token;
      if (truth(this.take("not"))) {
        this.inversion();
        return this.done(call(Node, "UnaryOp", first, tuple_of("not", null)));
      }
      const node = this.binary(0);
      let compared = false;
      while (truth(this.sees(...each(_COMPARING)))) {
        if (truth(this.take("is"))) {
          this.take("not");
        } else if (truth(this.take("not"))) {
          this.expect("in");
        } else {
          this.at = iadd(this.at, 1);
        }
        this.binary(0);
        compared = true;
      }
      return compared ? this.done(call(Node, "Compare", first)) : node;
    }

    binary(level) {
      let value$1;
      if (eq(level, len(_LEVELS))) {
        return this.factor();
      }
      const first = this.token;
      let node = this.binary(add(level, 1));
      while (truth(this.sees(...spread(getitem(_LEVELS, level), this, "sees")))) {
        const word = attr((value$1 = this.token).text, value$1, "text");
        this.at = iadd(this.at, 1);
        node = this.done(call(Node, "BinOp", first, tuple_of(node, word, this.binary(add(level, 1)))));
      }
      return node;
    }

    factor() {
      const first = this.token;
      if (truth(this.sees("+", "-", "~"))) {
        this.at = iadd(this.at, 1);
        return this.done(
          call(Node, "UnaryOp", first, tuple_of(attr(first.text, first, "text"), this.factor())),
        );
      }
      let node = this.primary();
      if (truth(this.take("**"))) {
        node = this.done(call(Node, "BinOp", first, tuple_of(node, "**", this.factor())));
      }
      return node;
    }

    primary() {
      const first = this.token;
      if (truth(this.take("await"))) {
        this.primary();
        return this.done(call(Node, "Await", first));
      }
      let node = this.atom();
      while (true) {
        if (truth(this.take("."))) {
          this.identifier();
          node = call(Node, "Attribute", first);
        } else if (truth(this.take("("))) {
          node = call(Node, "Call", first, tuple_of(node, this.arguments$()));
        } else if (truth(this.take("["))) {
          this.several(attr(this.slice, this, "slice"));
          this.expect("]");
          node = call(Node, "Subscript", first);
        } else {
          return node;
        }
        this.done(node);
      }
    }

    /** How many there are. */
    arguments$() {
      let value$1, value$2;
      let count = 0;
      while (!truth(this.take(")"))) {
        if (truth(this.take("**"))) {
          this.expression();
        } else if (
          eq(attr((value$1 = this.token).kind, value$1, "kind"), "name") &&
          eq(attr((value$2 = getitem(this.tokens, add(this.at, 1))).text, value$2, "text"), "=")
        ) {
          this.identifier();
          this.at = iadd(this.at, 1);
          if (truth(this.sees(")", ","))) {
            throw raise_(
              this.fault(
                "expected argument value expression",
                getitem(this.tokens, sub(this.at, 2)),
                this.last,
              ),
            );
          }
          this.expression();
        } else {
          this.starred();
          this.comprehension();
        }
        count = add(count, 1);
        if (!truth(this.take(","))) {
          this.expect(")");
          break;
        }
      }
      return count;
    }

    slice() {
      if (!truth(this.sees(":"))) {
        const node = this.starred();
        if (!truth(this.sees(":"))) {
          return node;
        }
      }
      const first = this.token;
      while (truth(this.take(":"))) {
        if (!truth(this.sees(":", ",", "]"))) {
          this.expression();
        }
      }
      return this.done(call(Node, "Slice", first));
    }

    // Atoms.

    atom() {
      const token = this.token;
      if (eq(attr(token.kind, token, "kind"), "string")) {
        return this.strings();
      }
      if (eq(attr(token.kind, token, "kind"), "number")) {
        this.at = iadd(this.at, 1);
        return call(Node, "Constant", token, this.number(token));
      }
      if (
        eq(attr(token.kind, token, "kind"), "name") &&
        (not_contains(_KEYWORDS, attr(token.text, token, "text")) ||
          contains(_CONSTANTS, attr(token.text, token, "text")))
      ) {
        this.at = iadd(this.at, 1);
        if (contains(_CONSTANTS, attr(token.text, token, "text"))) {
          return call(Node, "Constant", token, getitem(_CONSTANTS, attr(token.text, token, "text")));
        }
        return call(Node, "Name", token, attr(token.text, token, "text"));
      }
      if (eq(attr(token.kind, token, "kind"), "operator")) {
        if (truth(this.take("..."))) {
          return call(Node, "Constant", token, Ellipsis);
        }
        if (truth(this.take("("))) {
          return this.parenthesis(token);
        }
        if (truth(this.take("["))) {
          return this.list(token);
        }
        if (truth(this.take("{"))) {
          return this.braces(token);
        }
      }
      throw raise_(this.fault());
    }

    number(token) {
      const text = replace(attr(token.text, token, "text"), "_", "");
      if (contains("jJ", getitem(text, -1))) {
        return complex(0, float(getitem(text, slice$1(null, -1))));
      }
      try {
        return int(text, 0);
      } catch (thrown) {
        const error = caught(thrown);
        if (!matches(error, ValueError)) throw thrown;
        const outer = handling(error);
        try {
          if (not_contains(str(error), "Exceeds")) {
            return float(text);
          }
          const hint = "Consider hexadecimal for huge integer literals to avoid decimal conversion limits.";
          throw raise_from(this.fault(`${formatted$1(error)} - ${hint}`, token), null, error);
        } catch (inner) {
          throw chain(inner, error);
        } finally {
          handled(outer);
        }
      }
    }

    strings() {
      let value$1, value$2;
      const first = this.token;
      const values = [];
      let formatted = false;
      while (eq(attr((value$1 = this.token).kind, value$1, "kind"), "string")) {
        const text = attr((value$2 = this.token).text, value$2, "text");
        this.at = iadd(this.at, 1);
        formatted =
          formatted || contains(lower(getitem(text, slice$1(null, index(text, getitem(text, -1))))), "f");
        try {
          values.push(call(literal_value, text));
        } catch (thrown) {
          const error = caught(thrown);
          if (!matches(error, ValueError)) throw thrown;
          const outer = handling(error);
          try {
            throw raise_from(this.fault(str(error), this.last), null, error);
          } catch (inner) {
            throw chain(inner, error);
          } finally {
            handled(outer);
          }
        }
      }
      const kinds = Array.from(each(values), (value) => isinstance(value, bytes));
      if (any(kinds) && !all(kinds)) {
        throw raise_(this.fault("cannot mix bytes and nonbytes literals"));
      }
      if (formatted) {
        return this.done(call(Node, "JoinedStr", first));
      }
      return this.done(
        call(Node, "Constant", first, join(getitem(getitem(values, 0), slice$1(null, 0)), values)),
      );
    }

    /** `for x in xs if y` ..., when it stands here. */
    comprehension() {
      let value$1;
      let found = false;
      while (
        truth(this.sees("for")) ||
        (truth(this.sees("async")) &&
          eq(attr((value$1 = getitem(this.tokens, add(this.at, 1))).text, value$1, "text"), "for"))
      ) {
        found = true;
        this.take("async");
        this.at = iadd(this.at, 1);
        this.several(
          def("Reader.comprehension.<locals>.<lambda>()", () => this.starred_target(), {
            module: "ast",
          }),
        );
        if (!truth(this.take("in"))) {
          throw raise_(this.fault("'in' expected after for-loop variables"));
        }
        this.disjunction();
        while (truth(this.take("if"))) {
          this.disjunction();
        }
      }
      return found;
    }

    starred_target() {
      this.take("*");
      return this.binary(0);
    }

    parenthesis(first) {
      if (truth(this.take(")"))) {
        return this.done(call(Node, "Tuple", first, []));
      }
      if (truth(this.take("yield"))) {
        const kind = truth(this.take("from")) ? "YieldFrom" : "Yield";
        if (!truth(this.sees(")"))) {
          this.several(attr(this.starred, this, "starred"));
        }
        this.expect(")");
        return this.done(call(Node, kind, first));
      }
      let node = this.several(attr(this.starred, this, "starred"));
      if (ne(attr(node.kind, node, "kind"), "Tuple") && truth(this.comprehension())) {
        node = call(Node, "GeneratorExp", first);
      }
      this.expect(")");
      if (eq(attr(node.kind, node, "kind"), "Starred")) {
        throw raise_(
          this.fault(
            "cannot use starred expression here",
            attr(node.first, node, "first"),
            attr(node.last, node, "last"),
          ),
        );
      }
      // Parentheses belong to a tuple, and to nothing else.
      return this.done(call(Node, attr(node.kind, node, "kind"), first, attr(node.parts, node, "parts")));
    }

    list(first) {
      const items = this.items("]");
      if (items == null) {
        return this.done(call(Node, "ListComp", first));
      }
      return this.done(call(Node, "List", first, items));
    }

    /** Those up to the bracket `close`; None for a comprehension. */
    items(close) {
      let value$1, value$2;
      const items = [];
      while (!truth(this.take(close))) {
        const start = this.token;
        items.push(this.starred());
        if (truth(this.sees("for", "async"))) {
          if (len(items) > 1) {
            const words = "did you forget parentheses around the comprehension target?";
            throw raise_(
              this.fault(
                words,
                attr((value$1 = getitem(items, 0)).first, value$1, "first"),
                attr((value$2 = getitem(items, -1)).last, value$2, "last"),
              ),
            );
          }
          if (truth(this.comprehension())) {
            this.expect(close);
            return null;
          }
        }
        if (!truth(this.take(","))) {
          this.expect(close);
          break;
        }
      }
      return items;
    }

    braces(first) {
      if (truth(this.take("}"))) {
        return this.done(call(Node, "Dict", first, tuple_of([], [])));
      }
      const start = this.at;
      if (!truth(this.sees("**", "*"))) {
        this.named();
      }
      if (truth(this.sees(":", "**"))) {
        this.at = start;
        return this.dict(first);
      }
      this.at = start;
      const items = this.items("}");
      if (items == null) {
        return this.done(call(Node, "SetComp", first));
      }
      return this.done(call(Node, "Set", first, items));
    }

    dict(first) {
      const [keys, values] = [[], []];
      while (!truth(this.take("}"))) {
        if (truth(this.take("**"))) {
          keys.push(null);
          values.push(this.binary(0));
        } else {
          keys.push(this.expression());
          if (!truth(this.take(":"))) {
            throw raise_(this.no_colon(this.last));
          }
          values.push(this.dict_value());
          if (truth(this.comprehension())) {
            this.expect("}");
            return this.done(call(Node, "DictComp", first));
          }
        }
        if (!truth(this.take(","))) {
          this.expect("}");
          break;
        }
      }
      return this.done(call(Node, "Dict", first, tuple_of(keys, values)));
    }

    dict_value() {
      if (truth(this.sees("}", ","))) {
        throw raise_(this.fault("expression expected after dictionary key and ':'", this.last));
      }
      const star = this.token;
      if (truth(this.take("*"))) {
        const value = this.binary(0);
        throw raise_(
          this.fault(
            "cannot use a starred expression in a dictionary value",
            star,
            attr(value.last, value, "last"),
          ),
        );
      }
      return this.expression();
    }
  },
  {
    __init__: "(self, text)",
    token: "@property",
    last: "@property",
    sees: "(self, *words)",
    take: "(self, word)",
    expect: "(self, word)",
    done: "(self, node)",
    fault: "(self, words=, first=, last=)",
    no_colon: "(self, key_end)",
    missing_comma: "(self, node)",
    begins_expression: "(self, token)",
    whole: "(self)",
    several: "(self, one)",
    ends_list: "(self)",
    starred: "(self)",
    named: "(self)",
    assigned: "(self, node)",
    expression: "(self)",
    lambda_: "(self)",
    identifier: "(self)",
    disjunction: "(self)",
    joined: "(self, word, operand)",
    inversion: "(self)",
    binary: "(self, level)",
    factor: "(self)",
    primary: "(self)",
    arguments$: "(self)",
    slice: "(self)",
    atom: "(self)",
    number: "(self, token)",
    strings: "(self)",
    comprehension: "(self)",
    starred_target: "(self)",
    parenthesis: "(self, first)",
    list: "(self, first)",
    items: "(self, close)",
    braces: "(self, first)",
    dict: "(self, first)",
    dict_value: "(self)",
  },
  { module: "ast" },
);
