/** The door of the values that generated code makes: re-exports only. */
export { Bytes, bytes_of } from "./objects/bytes.ts";
export { Complex, complex_of } from "./objects/complex.ts";
export { Dict, dict_from, dict_of } from "./objects/dict.ts";
export { Float, float } from "./objects/float.ts";
export { type_of } from "./objects/object.ts";
export { Range } from "./objects/range.ts";
export { FrozenSet, frozenset_from, Set_, set_from, set_of, set_of_constants } from "./objects/set.ts";
export { Ellipsis, NotImplemented } from "./objects/singletons.ts";
export { Slice, slice_of as slice } from "./objects/slice.ts";
export { Tuple, tuple_from, tuple_of } from "./objects/tuple.ts";
