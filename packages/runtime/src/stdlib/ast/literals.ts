// @ts-nocheck
// biome-ignore-all lint: written by our compiler
// GENERATED from packages/runtime/python/ast/literals.py by `npm run library:python`. Do not edit.
/**
 * `ast.literal_eval`: the value of a text that is a literal, or a display of literals.
 *
 * Source: Library Reference, ast.literal_eval; the words of errors are CPython's.
 */

import { attr, call_method } from "../../objects/attributes.ts";
import { call, def } from "../../objects/call.ts";
import { eq, ne } from "../../objects/comparison.ts";
import { ValueError } from "../../objects/exceptions.ts";
import { formatted } from "../../objects/formatted.ts";
import { type_of } from "../../objects/object.ts";
import { truth } from "../../objects/truth.ts";
import { tuple_of } from "../../objects/tuple.ts";
import { complex } from "../../semantics/builtins/complex.ts";
import { dict } from "../../semantics/builtins/dict.ts";
import { float } from "../../semantics/builtins/float.ts";
import { int } from "../../semantics/builtins/int.ts";
import { isinstance } from "../../semantics/builtins/isinstance.ts";
import { list } from "../../semantics/builtins/list.ts";
import { map } from "../../semantics/builtins/map.ts";
import { repr } from "../../semantics/builtins/repr.ts";
import { set } from "../../semantics/builtins/set.ts";
import { str } from "../../semantics/builtins/str.ts";
import { tuple } from "../../semantics/builtins/tuple.ts";
import { zip } from "../../semantics/builtins/zip.ts";
import { lstrip } from "../../semantics/methods/splitting.ts";
import { add, neg, pos, sub } from "../../semantics/operators/arithmetic.ts";
import { contains, getitem, not_contains } from "../../semantics/operators/containers.ts";
import { raise_ } from "../../semantics/protocols/exceptions.ts";
import { unpack } from "../../semantics/protocols/unpacking.ts";
import { Node } from "../ast/nodes.ts";
import { Reader } from "../ast/reading.ts";

export function literal_eval(node_or_string) {
  if (isinstance(node_or_string, str)) {
    node_or_string = call_method(call(Reader, lstrip(node_or_string, " \t")), "whole");
  }
  return _value(node_or_string);
}
def("literal_eval(node_or_string)", literal_eval, { module: "ast" });

function _malformed(node) {
  let value$1;
  let words = "malformed node or string";
  if (isinstance(node, Node)) {
    words =
      words +
      ` on line ${formatted(attr((value$1 = attr(node.first, node, "first")).line, value$1, "line"))}`;
  }
  return ValueError(`${words}: ${repr(node)}`);
}
def("_malformed(node)", _malformed, { module: "ast" });

function _value(node) {
  if (!isinstance(node, Node)) {
    throw raise_(_malformed(node));
  }
  const subject = attr(node.kind, node, "kind");
  if (eq(subject, "Constant")) {
    return attr(node.parts, node, "parts");
  } else if (eq(subject, "Tuple")) {
    return tuple(map(_value, attr(node.parts, node, "parts")));
  } else if (eq(subject, "List")) {
    return list(map(_value, attr(node.parts, node, "parts")));
  } else if (eq(subject, "Set")) {
    return set(map(_value, attr(node.parts, node, "parts")));
  } else if (eq(subject, "Call") && truth(_is_empty_set(node))) {
    return set();
  } else if (eq(subject, "Dict")) {
    const [keys, values] = unpack(attr(node.parts, node, "parts"), 2);
    return dict(zip(map(_value, keys), map(_value, values)));
  } else if (
    eq(subject, "BinOp") &&
    contains(tuple_of("+", "-"), getitem(attr(node.parts, node, "parts"), 1))
  ) {
    const [left, sign, right] = unpack(attr(node.parts, node, "parts"), 3);
    const real = _signed(left);
    const imaginary = _number(right);
    if (isinstance(real, tuple_of(int, float)) && isinstance(imaginary, complex)) {
      return eq(sign, "+") ? add(real, imaginary) : sub(real, imaginary);
    }
    throw raise_(_malformed(node));
  }
  return _signed(node);
}
def("_value(node)", _value, { module: "ast" });

function _is_empty_set(node) {
  let value$1, value$2;
  const [called, count] = unpack(attr(node.parts, node, "parts"), 2);
  return truth((value$2 = eq(count, 0)))
    ? truth((value$1 = eq(attr(called.kind, called, "kind"), "Name")))
      ? eq(attr(called.parts, called, "parts"), "set")
      : value$1
    : value$2;
}
def("_is_empty_set(node)", _is_empty_set, { module: "ast" });

function _number(node) {
  if (
    ne(attr(node.kind, node, "kind"), "Constant") ||
    not_contains(tuple_of(int, float, complex), type_of(attr(node.parts, node, "parts")))
  ) {
    throw raise_(_malformed(node));
  }
  return attr(node.parts, node, "parts");
}
def("_number(node)", _number, { module: "ast" });

function _signed(node) {
  if (
    eq(attr(node.kind, node, "kind"), "UnaryOp") &&
    contains(tuple_of("+", "-"), getitem(attr(node.parts, node, "parts"), 0))
  ) {
    const [sign, operand] = unpack(attr(node.parts, node, "parts"), 2);
    const value = _number(operand);
    return eq(sign, "+") ? pos(value) : neg(value);
  }
  return _number(node);
}
def("_signed(node)", _signed, { module: "ast" });
