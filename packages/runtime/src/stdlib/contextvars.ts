/**
 * The contextvars module.
 *
 * Source: Library Reference, "contextvars".
 */
export { Context, ContextVar, copy_context, Token } from "../objects/context-vars.ts";
