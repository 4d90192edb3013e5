/**
 * `operator`: the operators of the language as functions.
 *
 *     operator.add(1)        add expected 2 arguments, got 1
 *     operator.neg(1, 2)     _operator.neg() takes exactly one argument (2 given)
 *
 * The functions are those that compiled operators are; a signature is added, by which calls of them as values are checked.
 *
 * Source: Library Reference, operator.
 */
import { builtin } from "../objects/builtin.ts";
import * as comparison from "../objects/comparison.ts";
import * as truths from "../objects/truth.ts";
import * as numbers from "../semantics/builtins/arithmetic.ts";
import * as arithmetic from "../semantics/operators/arithmetic.ts";
import * as bitwise from "../semantics/operators/bitwise.ts";
import * as containers from "../semantics/operators/containers.ts";
import * as inplace from "../semantics/operators/inplace.ts";
import * as negation from "../semantics/operators/truth.ts";
import * as functions from "./operator/functions.ts";

export { attrgetter, itemgetter, methodcaller } from "./operator/getters.ts";

// Every JavaScript function has a `call`: the attribute lies beside it.
export { call as call$ };

export const __name__ = "operator";

export const abs = /* @__PURE__ */ builtin("_operator.abs(a, /)", (a: unknown) => numbers.abs(a));
export const add = /* @__PURE__ */ builtin("_operator.add(a, b, /)", arithmetic.add);
export const and_ = /* @__PURE__ */ builtin("_operator.and_(a, b, /)", bitwise.and_);
export const call = /* @__PURE__ */ builtin("call(*args, **kwargs)", functions.call);
export const concat = /* @__PURE__ */ builtin("_operator.concat(a, b, /)", functions.concat);
export const contains = /* @__PURE__ */ builtin("_operator.contains(a, b, /)", containers.contains);
export const countOf = /* @__PURE__ */ builtin("_operator.countOf(a, b, /)", functions.countOf);
export const delitem = /* @__PURE__ */ builtin("_operator.delitem(a, b, /)", containers.delitem);
export const eq = /* @__PURE__ */ builtin("_operator.eq(a, b, /)", comparison.eq);
export const floordiv = /* @__PURE__ */ builtin("_operator.floordiv(a, b, /)", arithmetic.floordiv);
export const ge = /* @__PURE__ */ builtin("_operator.ge(a, b, /)", comparison.ge);
export const getitem = /* @__PURE__ */ builtin("_operator.getitem(a, b, /)", containers.getitem);
export const gt = /* @__PURE__ */ builtin("_operator.gt(a, b, /)", comparison.gt);
export const iadd = /* @__PURE__ */ builtin("_operator.iadd(a, b, /)", inplace.iadd);
export const iand = /* @__PURE__ */ builtin("_operator.iand(a, b, /)", inplace.iand);
export const iconcat = /* @__PURE__ */ builtin("_operator.iconcat(a, b, /)", functions.iconcat);
export const ifloordiv = /* @__PURE__ */ builtin("_operator.ifloordiv(a, b, /)", inplace.ifloordiv);
export const ilshift = /* @__PURE__ */ builtin("_operator.ilshift(a, b, /)", inplace.ilshift);
export const imatmul = /* @__PURE__ */ builtin("_operator.imatmul(a, b, /)", inplace.imatmul);
export const imod = /* @__PURE__ */ builtin("_operator.imod(a, b, /)", inplace.imod);
export const imul = /* @__PURE__ */ builtin("_operator.imul(a, b, /)", inplace.imul);
export const index = /* @__PURE__ */ builtin("_operator.index(a, /)", functions.index);
export const indexOf = /* @__PURE__ */ builtin("_operator.indexOf(a, b, /)", functions.indexOf);
export const inv = /* @__PURE__ */ builtin("_operator.inv(a, /)", (a: unknown) => bitwise.invert(a));
export const invert = /* @__PURE__ */ builtin("_operator.invert(a, /)", bitwise.invert);
export const ior = /* @__PURE__ */ builtin("_operator.ior(a, b, /)", inplace.ior);
export const ipow = /* @__PURE__ */ builtin("_operator.ipow(a, b, /)", inplace.ipow);
export const irshift = /* @__PURE__ */ builtin("_operator.irshift(a, b, /)", inplace.irshift);
export const is_ = /* @__PURE__ */ builtin("_operator.is_(a, b, /)", comparison.is_);
export const is_not = /* @__PURE__ */ builtin("_operator.is_not(a, b, /)", comparison.is_not);
export const isub = /* @__PURE__ */ builtin("_operator.isub(a, b, /)", inplace.isub);
export const itruediv = /* @__PURE__ */ builtin("_operator.itruediv(a, b, /)", inplace.itruediv);
export const ixor = /* @__PURE__ */ builtin("_operator.ixor(a, b, /)", inplace.ixor);
export const le = /* @__PURE__ */ builtin("_operator.le(a, b, /)", comparison.le);
export const length_hint = /* @__PURE__ */ builtin(
  "_operator.length_hint(obj, default=, /)",
  functions.length_hint,
);
export const lshift = /* @__PURE__ */ builtin("_operator.lshift(a, b, /)", bitwise.lshift);
export const lt = /* @__PURE__ */ builtin("_operator.lt(a, b, /)", comparison.lt);
export const matmul = /* @__PURE__ */ builtin("_operator.matmul(a, b, /)", arithmetic.matmul);
export const mod = /* @__PURE__ */ builtin("_operator.mod(a, b, /)", arithmetic.mod);
export const mul = /* @__PURE__ */ builtin("_operator.mul(a, b, /)", arithmetic.mul);
export const ne = /* @__PURE__ */ builtin("_operator.ne(a, b, /)", comparison.ne);
export const neg = /* @__PURE__ */ builtin("_operator.neg(a, /)", arithmetic.neg);
export const not_ = /* @__PURE__ */ builtin("_operator.not_(a, /)", negation.not_);
export const or_ = /* @__PURE__ */ builtin("_operator.or_(a, b, /)", bitwise.or_);
export const pos = /* @__PURE__ */ builtin("_operator.pos(a, /)", arithmetic.pos);
export const pow = /* @__PURE__ */ builtin("_operator.pow(a, b, /)", arithmetic.pow);
export const rshift = /* @__PURE__ */ builtin("_operator.rshift(a, b, /)", bitwise.rshift);
export const setitem = /* @__PURE__ */ builtin("_operator.setitem(a, b, c, /)", containers.setitem);
export const sub = /* @__PURE__ */ builtin("_operator.sub(a, b, /)", arithmetic.sub);
export const truediv = /* @__PURE__ */ builtin("_operator.truediv(a, b, /)", arithmetic.truediv);
export const truth = /* @__PURE__ */ builtin("_operator.truth(a, /)", truths.truth);
export const xor = /* @__PURE__ */ builtin("_operator.xor(a, b, /)", bitwise.xor);

// The same by the names of the special methods.
export {
  abs as __abs__,
  add as __add__,
  and_ as __and__,
  call as __call__,
  concat as __concat__,
  contains as __contains__,
  delitem as __delitem__,
  eq as __eq__,
  floordiv as __floordiv__,
  ge as __ge__,
  getitem as __getitem__,
  gt as __gt__,
  iadd as __iadd__,
  iand as __iand__,
  iconcat as __iconcat__,
  ifloordiv as __ifloordiv__,
  ilshift as __ilshift__,
  imatmul as __imatmul__,
  imod as __imod__,
  imul as __imul__,
  index as __index__,
  inv as __inv__,
  invert as __invert__,
  ior as __ior__,
  ipow as __ipow__,
  irshift as __irshift__,
  isub as __isub__,
  itruediv as __itruediv__,
  ixor as __ixor__,
  le as __le__,
  lshift as __lshift__,
  lt as __lt__,
  matmul as __matmul__,
  mod as __mod__,
  mul as __mul__,
  ne as __ne__,
  neg as __neg__,
  not_ as __not__,
  or_ as __or__,
  pos as __pos__,
  pow as __pow__,
  rshift as __rshift__,
  setitem as __setitem__,
  sub as __sub__,
  truediv as __truediv__,
  xor as __xor__,
};
