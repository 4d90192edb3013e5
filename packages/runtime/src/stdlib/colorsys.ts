// @ts-nocheck
// biome-ignore-all lint: written by our compiler
// GENERATED from packages/runtime/python/colorsys.py by `npm run library:python`. Do not edit.

import { def } from "../objects/call.ts";
import { eq, le, lt } from "../objects/comparison.ts";
import { float } from "../objects/float.ts";
import { generator } from "../objects/generator.ts";
import { tuple_of } from "../objects/tuple.ts";
import { max, min } from "../semantics/builtins/extremes.ts";
import { int } from "../semantics/builtins/int.ts";
import { tuple } from "../semantics/builtins/tuple.ts";
import { add, mod, mul, sub, truediv } from "../semantics/operators/arithmetic.ts";
import { getitem } from "../semantics/operators/containers.ts";
import { each } from "../semantics/protocols/iteration.ts";

export const ONE_THIRD = /* @__PURE__ */ truediv(float(1), float(3));
export const ONE_SIXTH = /* @__PURE__ */ truediv(float(1), float(6));
export const TWO_THIRD = /* @__PURE__ */ truediv(float(2), float(3));

export function rgb_to_yiq(r, g, b) {
  const y = add(add(mul(float(0.3), r), mul(float(0.59), g)), mul(float(0.11), b));
  const i = sub(mul(float(0.74), sub(r, y)), mul(float(0.27), sub(b, y)));
  const q = add(mul(float(0.48), sub(r, y)), mul(float(0.41), sub(b, y)));
  return tuple_of(y, i, q);
}
def("rgb_to_yiq(r, g, b)", rgb_to_yiq, { module: "colorsys" });

export function yiq_to_rgb(y, i, q) {
  const r = add(add(y, mul(float(0.9468822170900693), i)), mul(float(0.6235565819861433), q));
  const g = sub(sub(y, mul(float(0.27478764629897834), i)), mul(float(0.6356910791873801), q));
  const b = add(sub(y, mul(float(1.1085450346420322), i)), mul(float(1.7090069284064666), q));
  return tuple(
    generator("yiq_to_rgb.<locals>.<genexpr>(.0)", function* (source) {
      for (const part of source) {
        yield min(max(part, float(0)), float(1));
      }
    })(each(tuple_of(r, g, b))),
  );
}
def("yiq_to_rgb(y, i, q)", yiq_to_rgb, { module: "colorsys" });

function _hue(r, g, b, high, spread) {
  const rc = truediv(sub(high, r), spread);
  const gc = truediv(sub(high, g), spread);
  const bc = truediv(sub(high, b), spread);
  let h;
  if (eq(r, high)) {
    h = sub(bc, gc);
  } else if (eq(g, high)) {
    h = sub(add(float(2), rc), bc);
  } else {
    h = sub(add(float(4), gc), rc);
  }
  return mod(truediv(h, float(6)), float(1));
}
def("_hue(r, g, b, high, spread)", _hue, { module: "colorsys" });

export function rgb_to_hls(r, g, b) {
  const high = max(r, g, b);
  const low = min(r, g, b);
  const total = add(high, low);
  const spread = sub(high, low);
  const l = truediv(total, float(2));
  if (eq(low, high)) {
    return tuple_of(float(0), l, float(0));
  }
  const s = le(l, float(0.5)) ? truediv(spread, total) : truediv(spread, sub(sub(float(2), high), low));
  return tuple_of(_hue(r, g, b, high, spread), l, s);
}
def("rgb_to_hls(r, g, b)", rgb_to_hls, { module: "colorsys" });

export function hls_to_rgb(h, l, s) {
  if (eq(s, float(0))) {
    return tuple_of(l, l, l);
  }
  const m2 = le(l, float(0.5)) ? mul(l, add(float(1), s)) : sub(add(l, s), mul(l, s));
  const m1 = sub(mul(float(2), l), m2);
  return tuple_of(_part(m1, m2, add(h, ONE_THIRD)), _part(m1, m2, h), _part(m1, m2, sub(h, ONE_THIRD)));
}
def("hls_to_rgb(h, l, s)", hls_to_rgb, { module: "colorsys" });

function _part(m1, m2, hue) {
  hue = mod(hue, float(1));
  if (lt(hue, ONE_SIXTH)) {
    return add(m1, mul(mul(sub(m2, m1), hue), float(6)));
  }
  if (lt(hue, float(0.5))) {
    return m2;
  }
  if (lt(hue, TWO_THIRD)) {
    return add(m1, mul(mul(sub(m2, m1), sub(TWO_THIRD, hue)), float(6)));
  }
  return m1;
}
def("_part(m1, m2, hue)", _part, { module: "colorsys" });

export function rgb_to_hsv(r, g, b) {
  const high = max(r, g, b);
  const low = min(r, g, b);
  const spread = sub(high, low);
  if (eq(low, high)) {
    return tuple_of(float(0), float(0), high);
  }
  return tuple_of(_hue(r, g, b, high, spread), truediv(spread, high), high);
}
def("rgb_to_hsv(r, g, b)", rgb_to_hsv, { module: "colorsys" });

export function hsv_to_rgb(h, s, v) {
  if (eq(s, float(0))) {
    return tuple_of(v, v, v);
  }
  const i = int(mul(h, float(6)));
  const f = sub(mul(h, float(6)), i);
  const p = mul(v, sub(float(1), s));
  const q = mul(v, sub(float(1), mul(s, f)));
  const t = mul(v, sub(float(1), mul(s, sub(float(1), f))));
  return getitem(
    tuple_of(
      tuple_of(v, t, p),
      tuple_of(q, v, p),
      tuple_of(p, v, t),
      tuple_of(p, q, v),
      tuple_of(t, p, v),
      tuple_of(v, p, q),
    ),
    mod(i, 6),
  );
}
def("hsv_to_rgb(h, s, v)", hsv_to_rgb, { module: "colorsys" });
