/**
 * Raising a mistake at a node.
 *
 *     fail(node, "yield_outside_function")   =>   CompileError: 'yield' outside function, at the node's span
 *
 * From every check of the analysis, to the user.
 */
import type { Code, Details } from "../language/diagnostics.ts";
import { compileError } from "../language/diagnostics.ts";
import type { Positioned } from "../language/nodes.ts";

/** @throws CompileError always */
export function fail<C extends Code>(at: Positioned, code: C, ...details: Details<C>): never {
  throw compileError(code, at.start, at.end, ...details);
}
