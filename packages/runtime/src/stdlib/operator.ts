/** `operator`: the operators of the language as functions. Source: Library Reference, operator. */
export { eq, ge, gt, is_, is_not, le, lt, ne } from "../objects/comparison.ts";
export { truth } from "../objects/truth.ts";
export { abs } from "../semantics/builtins/arithmetic.ts";
export {
  add,
  floordiv,
  matmul,
  mod,
  mul,
  neg,
  pos,
  pow,
  sub,
  truediv,
} from "../semantics/operators/arithmetic.ts";
export { and_, invert, invert as inv, lshift, or_, rshift, xor } from "../semantics/operators/bitwise.ts";
export { contains, delitem, getitem, setitem } from "../semantics/operators/containers.ts";
export {
  iadd,
  iand,
  ifloordiv,
  ilshift,
  imatmul,
  imod,
  imul,
  ior,
  ipow,
  irshift,
  isub,
  itruediv,
  ixor,
} from "../semantics/operators/inplace.ts";
export { not_ } from "../semantics/operators/truth.ts";
export { call, concat, countOf, iconcat, index, indexOf, length_hint } from "./operator/functions.ts";
export { attrgetter, itemgetter, methodcaller } from "./operator/getters.ts";

export const __name__ = "operator";
