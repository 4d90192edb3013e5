/** `ast`: `literal_eval` only; there is no compiler at run time that would make trees of statements. Written in Python (`packages/runtime/python/ast/`). Source: Library Reference, ast. */
export { literal_eval } from "./ast/literals.ts";

export const __name__ = "ast";
