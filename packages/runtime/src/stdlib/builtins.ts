/**
 * The module `builtins`: the names that every module has, for programs that import it.
 *
 * What a program assigns to them is kept in the object of the module (`open_module`), which its names then ask.
 *
 * Source: Library Reference, `builtins`.
 */
export * from "../builtins.ts";
export { Ellipsis, NotImplemented } from "../objects/singletons.ts";
export { open } from "./io.ts";

export const __name__ = "builtins";
