/**
 * The module `builtins`: the names that every module has, for programs that import it.
 *
 * They can be read here, not replaced: an ES module's exports are read-only for others.
 *
 * Source: Library Reference, `builtins`.
 */
export * from "../builtins.ts";
export { Ellipsis, NotImplemented } from "../objects/singletons.ts";
export { open } from "./io.ts";

export const __name__ = "builtins";
