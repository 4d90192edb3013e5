// @ts-nocheck
// biome-ignore-all lint: written by our compiler
// GENERATED from packages/runtime/python/decimal/formatting.py by `npm run library:python`. Do not edit.

import { attr } from "../../objects/attributes.ts";
import { def } from "../../objects/call.ts";
import { eq, gt, le, ne } from "../../objects/comparison.ts";
import { define_class } from "../../objects/define-class.ts";
import { ValueError } from "../../objects/exceptions.ts";
import { format } from "../../objects/format.ts";
import { slice_of as slice } from "../../objects/slice.ts";
import { truth } from "../../objects/truth.ts";
import { tuple_of } from "../../objects/tuple.ts";
import { max, min } from "../../semantics/builtins/extremes.ts";
import { int } from "../../semantics/builtins/int.ts";
import { len } from "../../semantics/builtins/len.ts";
import { reversed } from "../../semantics/builtins/reversed.ts";
import { join } from "../../semantics/methods/joining.ts";
import { rjust } from "../../semantics/methods/padding.ts";
import { isdecimal } from "../../semantics/methods/questions.ts";
import { add, floordiv, mul, neg, sub } from "../../semantics/operators/arithmetic.ts";
import { contains, getitem, not_contains } from "../../semantics/operators/containers.ts";
import { iadd, isub } from "../../semantics/operators/inplace.ts";

export const Spec = /* @__PURE__ */ define_class(
  "Spec",
  [],
  class {
    __init__() {
      this.fill = " ";
      this.align = ">";
      this.sign = "-";
      this.plain_zero = false;
      this.width = 0;
      this.zero = false;
      this.group = "";
      this.precision = null;
      this.kind = null;
    }
  },
  { __init__: "(self)" },
  { module: "decimal" },
);

/** The parts of a specification. @throws ValueError */
export function parse_spec(text) {
  const spec = Spec();
  let at = 0;
  let aligned = false;
  if (len(text) > 1 && contains("<>=^", getitem(text, 1))) {
    const [value, value$1] = [getitem(text, 0), getitem(text, 1)];
    spec.fill = value;
    spec.align = value$1;
    at = 2;
    aligned = true;
  } else if (truth(getitem(text, slice(null, 1))) && contains("<>=^", getitem(text, 0))) {
    spec.align = getitem(text, 0);
    at = 1;
    aligned = true;
  }
  if (at < len(text) && contains("+- ", getitem(text, at))) {
    spec.sign = getitem(text, at);
    at = add(at, 1);
  }
  if (at < len(text) && eq(getitem(text, at), "z")) {
    spec.plain_zero = true;
    at = add(at, 1);
  }
  if (at < len(text) && eq(getitem(text, at), "0")) {
    if (aligned) {
      if (ne(spec.align, "=") && ne(spec.fill, "0")) {
      }
    } else {
      spec.fill = "0";
      spec.align = "=";
      spec.zero = true;
    }
    at = add(at, 1);
  }
  let start = at;
  while (at < len(text) && truth(isdecimal(getitem(text, at)))) {
    at = add(at, 1);
  }
  if (at > start) {
    spec.width = int(getitem(text, slice(start, at)));
  }
  if (at < len(text) && contains(",_", getitem(text, at))) {
    spec.group = getitem(text, at);
    at = add(at, 1);
  }
  if (at < len(text) && eq(getitem(text, at), ".")) {
    start = add(at, 1);
    at = start;
    while (at < len(text) && truth(isdecimal(getitem(text, at)))) {
      at = add(at, 1);
    }
    if (at === start) {
      throw ValueError("invalid format string");
    }
    spec.precision = int(getitem(text, slice(start, at)));
  }
  if (at < len(text)) {
    spec.kind = getitem(text, at);
    at = add(at, 1);
  }
  if (at < len(text) || (spec.kind != null && not_contains("eEfFgGn%", spec.kind)) || eq(spec.group, "_")) {
    throw ValueError("invalid format string");
  }
  return spec;
}
def("parse_spec(text)", parse_spec, { module: "decimal" });

/** Digits in threes; zeros in front until there are `least` characters. */
export function grouped(digits, separator, least) {
  if (!truth(separator)) {
    return gt(least, 0) ? rjust(digits, max(least, 1), "0") : digits;
  }
  const groups = [];
  while (true) {
    const take = min(3, max(len(digits), least, 1));
    groups.push(
      truth(digits)
        ? add(mul("0", sub(take, len(digits))), getitem(digits, slice(neg(take), null)))
        : mul("0", take),
    );
    digits = getitem(digits, slice(null, neg(take)));
    least = isub(least, take);
    if (!truth(digits) && le(least, 0)) {
      break;
    }
    least = isub(least, 1);
  }
  return join(separator, reversed(groups));
}
def("grouped(digits, separator, least)", grouped, { module: "decimal" });

export function padded(sign, body, spec) {
  const shown = truth(sign)
    ? "-"
    : contains("+ ", attr(spec.sign, spec, "sign"))
      ? attr(spec.sign, spec, "sign")
      : "";
  const room = mul(
    attr(spec.fill, spec, "fill"),
    sub(sub(attr(spec.width, spec, "width"), len(shown)), len(body)),
  );
  if (eq(attr(spec.align, spec, "align"), "<")) {
    return add(add(shown, body), room);
  }
  if (eq(attr(spec.align, spec, "align"), "=")) {
    return add(add(shown, room), body);
  }
  if (eq(attr(spec.align, spec, "align"), "^")) {
    const half = floordiv(len(room), 2);
    return add(add(add(getitem(room, slice(null, half)), shown), body), getitem(room, slice(half, null)));
  }
  return add(add(room, shown), body);
}
def("padded(sign, body, spec)", padded, { module: "decimal" });

/** A number of digits before and after the point, times a power of ten. */
export function written(sign, whole, fraction, exponent, spec) {
  const shown = truth(sign)
    ? "-"
    : contains("+ ", attr(spec.sign, spec, "sign"))
      ? attr(spec.sign, spec, "sign")
      : "";
  let end = truth(fraction) ? add(".", fraction) : "";
  if (ne(exponent, 0) || contains(tuple_of("e", "E"), attr(spec.kind, spec, "kind"))) {
    const mark = contains(tuple_of("E", "G", null), attr(spec.kind, spec, "kind")) ? "E" : "e";
    end = iadd(end, `${mark}${format(exponent, "+")}`);
  }
  if (eq(attr(spec.kind, spec, "kind"), "%")) {
    end = iadd(end, "%");
  }
  const least =
    eq(attr(spec.fill, spec, "fill"), "0") && eq(attr(spec.align, spec, "align"), "=")
      ? sub(sub(attr(spec.width, spec, "width"), len(end)), len(shown))
      : 0;
  return padded(sign, add(grouped(whole, attr(spec.group, spec, "group"), least), end), spec);
}
def("written(sign, whole, fraction, exponent, spec)", written, { module: "decimal" });
