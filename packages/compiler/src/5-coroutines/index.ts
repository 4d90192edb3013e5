/**
 * Coroutines: async functions become generator functions.
 *
 *     async function () {              function* () {
 *       const x = await f();     =>      let x = start(f());
 *     }                                  if (x === SUSPENDED) x = yield;
 *                                      }
 *
 * `start` runs what is awaited up to its first suspension. Only when that did suspend does this function yield, to be resumed with
 * the value by whoever drives it. So awaiting a coroutine that never suspends hands control to nobody, and an async function
 * without any suspension point is a plain function.
 *
 * From the lowering's tree, to the printer. It knows Babel's nodes only. An `await` at the module's top level stays.
 *
 * Source: The Python Language Reference, 6.4 "Await expression"; docs/architecture.md, "Coroutines".
 */
import * as t from "@babel/types";
import { children } from "../4-lower/positions.ts";
import type { Settings } from "./forms.ts";
import { FunctionRewriter } from "./rewrite.ts";

export type { Settings } from "./forms.ts";

/** Turn every async function of a program into generator form, the inner ones first. */
export function lowerCoroutines(node: t.Node, settings: Settings): void {
  for (const child of children(node)) lowerCoroutines(child, settings);
  const isAsync =
    (t.isFunctionExpression(node) || t.isClassMethod(node) || t.isArrowFunctionExpression(node)) &&
    node.async;
  if (isAsync) toGenerator(node as AsyncFunction, settings);
}

type AsyncFunction = t.FunctionExpression | t.ClassMethod | t.ArrowFunctionExpression;

function toGenerator(node: AsyncFunction, settings: Settings): void {
  const rewriter = new FunctionRewriter(node.generator === true, settings);
  const body = node.body as t.BlockStatement;
  const statements = rewriter.statements(body.body);
  body.body = [...rewriter.declarations(), ...statements];
  // The await around an arrow function makes the generator: an arrow function cannot be one.
  node.async = false;
  if (t.isArrowFunctionExpression(node)) return;
  node.generator = node.generator === true || rewriter.suspends || mayEndWithStopIteration(body);
}

/** A StopIteration that leaves a coroutine becomes a RuntimeError: whoever runs a generator sees to that. */
function mayEndWithStopIteration(node: t.Node): boolean {
  if (t.isFunction(node)) return false;
  if (t.isIdentifier(node)) return /^(next|StopIteration)(\$\d+)?$/.test(node.name);
  return children(node).some(mayEndWithStopIteration);
}
