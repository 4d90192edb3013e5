/** The door of the values that generated code makes: re-exports only. */
export { Complex, complex_of } from "./objects/complex.ts";
export { Float, float } from "./objects/float.ts";
export { Ellipsis, NotImplemented } from "./objects/singletons.ts";
