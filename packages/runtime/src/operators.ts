/** The door of the operators, named as Python's `operator` module names them: re-exports only. */
export { eq, ge, gt, is_, is_not, le, lt, ne } from "./objects/comparison.ts";
export { index_of as index } from "./objects/index-of.ts";
export { truth } from "./objects/truth.ts";
export {
  add,
  floordiv,
  matmul,
  mod,
  mul,
  neg,
  pos,
  pow,
  power,
  quotient,
  sub,
  truediv,
} from "./semantics/operators/arithmetic.ts";
export { and_, invert, lshift, or_, rshift, xor } from "./semantics/operators/bitwise.ts";
export { contains, delitem, getitem, not_contains, setitem } from "./semantics/operators/containers.ts";
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
} from "./semantics/operators/inplace.ts";
export { not_ } from "./semantics/operators/truth.ts";
