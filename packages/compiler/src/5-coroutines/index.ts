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
import { unused } from "../4-lower/names.ts";
import { children } from "../4-lower/positions.ts";
import type { Settings } from "./forms.ts";
import { mayEndWithStopIteration, parted } from "./guards.ts";
import { FunctionRewriter } from "./rewrite.ts";

export type { Settings } from "./forms.ts";

/** Turn every async function of a program into generator form, the inner ones first. */
export function lowerCoroutines(node: t.Node, settings: Settings): void {
  const isMade = isCoroutine(node);
  for (const child of children(node)) lowerCoroutines(child, settings);
  const isAsync =
    (t.isFunctionExpression(node) || t.isClassMethod(node) || t.isArrowFunctionExpression(node)) &&
    node.async;
  if (isAsync) toGenerator(node as AsyncFunction, settings);
  else if (isMade) guard(node as t.CallExpression, settings);
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

/** `coroutine("f(x)", async function (x) {...})` */
function isCoroutine(node: t.Node): boolean {
  if (!t.isCallExpression(node)) return false;
  const [signature, body] = node.arguments;
  return t.isStringLiteral(signature) && t.isFunctionExpression(body) && body.async && !body.generator;
}

/** Part the body of a coroutine, where that pays. */
function guard(node: t.CallExpression, settings: Settings): void {
  const body = node.arguments[1] as t.FunctionExpression;
  const pieces = body.generator ? parted(body, unused("rest", settings.isTaken)) : null;
  if (pieces !== null) node.arguments[1] = t.callExpression(settings.helper("guarded"), pieces);
}
