/**
 * Guards: what may end a coroutine before its first suspension runs outside the generator.
 *
 *     coroutine("fib(n)", function* (n) {          coroutine("fib(n)", guarded((rest) => function (n) {
 *       if (lt(n, 2)) {                              if (lt(n, 2)) {
 *         return n;                                    return n;
 *       }                                    =>      }
 *       return fib.$awaited(...) ...                    return rest(n);
 *     });                                          }, function* (n) {
 *                                                    return fib.$awaited(...) ...
 *                                                  }));
 *
 * The first piece ends with the last `return` that stands before all suspensions. The second one is handed the variables that it uses.
 * Functions stay whole when a closure made in the first piece might share those variables.
 *
 * Source: docs/architecture.md, "Coroutines".
 */
import * as t from "@babel/types";
import { children } from "../4-lower/positions.ts";

/**
 * The generator function of a coroutine in two pieces.
 *
 * @param rest  what the second piece is called in the first
 * @returns the arguments of `guarded`; null when the function has no guard, or cannot be parted
 */
export function parted(
  node: t.FunctionExpression,
  rest: string,
): [t.ArrowFunctionExpression, t.FunctionExpression] | null {
  const body = withoutElse(node.body.body);
  const suspending = body.findIndex(suspends);
  const end =
    body.slice(0, Math.max(0, suspending)).findLastIndex((each) => some(each, t.isReturnStatement)) + 1;
  const opening = [...node.params, ...body.slice(0, end)];
  if (end === 0 || opening.some((each) => some(each, isClosure) || mayEndWithStopIteration(each)))
    return null;

  const { kept, moved } = withoutUnused(body.slice(0, end));
  const second = [...moved, ...body.slice(end)];
  const used = new Set(second.flatMap(namesIn));
  const known = declaredBy([...node.params, ...kept]);
  // A block that shadows a variable cannot lose its braces.
  if (declaredBy(second).some((name) => known.includes(name))) return null;
  const shared = () => known.filter((name) => used.has(name)).map((name) => t.identifier(name));
  const reached = t.returnStatement(t.callExpression(t.identifier(rest), shared()));
  const first = t.functionExpression(null, node.params, t.blockStatement([...kept, reached]));
  return [
    t.arrowFunctionExpression([t.identifier(rest)], first),
    t.functionExpression(null, shared(), t.blockStatement(second), true),
  ];
}

/**
 * `if (n < 2) { return n; } else {...}` as `if (n < 2) { return n; }` with what the `else` holds behind it, where the first suspension
 * stands there and nothing else follows.
 */
function withoutElse(body: readonly t.Statement[]): readonly t.Statement[] {
  const last = body.at(-1);
  if (!t.isIfStatement(last) || last.alternate == null || body.slice(0, -1).some(suspends)) return body;
  const { test, consequent, alternate } = last;
  const leaves = t.isBlockStatement(consequent) && t.isReturnStatement(consequent.body.at(-1));
  if (!leaves || suspends(test) || suspends(consequent) || !suspends(alternate)) return body;
  const guard = t.inherits(t.ifStatement(test, consequent), last);
  const behind = t.isBlockStatement(alternate) ? alternate.body : [alternate];
  return withoutElse([...body.slice(0, -1), guard, ...behind]);
}

function suspends(node: t.Node): boolean {
  return some(node, t.isYieldExpression);
}

/** A StopIteration that leaves a coroutine becomes a RuntimeError: whoever runs a generator sees to that. */
export function mayEndWithStopIteration(node: t.Node): boolean {
  return some(node, (each) => t.isIdentifier(each) && /^(next|StopIteration)(\$\d+)?$/.test(each.name));
}

/** `let x;` of variables that only the second piece uses goes there. */
function withoutUnused(first: readonly t.Statement[]): { kept: t.Statement[]; moved: t.Statement[] } {
  const mentioned = new Set(first.filter((each) => !isBare(each)).flatMap(namesIn));
  const kept: t.Statement[] = [];
  const moved: t.Statement[] = [];
  for (const each of first) {
    if (!isBare(each)) {
      kept.push(each);
      continue;
    }
    const isKept = ({ id }: t.VariableDeclarator) => mentioned.has((id as t.Identifier).name);
    kept.push(...declaring(each.declarations.filter(isKept)));
    moved.push(...declaring(each.declarations.filter((declarator) => !isKept(declarator))));
  }
  return { kept, moved };
}

/** `let x, y;` */
function isBare(node: t.Statement): node is t.VariableDeclaration {
  return (
    t.isVariableDeclaration(node) && node.declarations.every(({ id, init }) => t.isIdentifier(id) && !init)
  );
}

/** The variables of the block that `nodes` are the parameters and statements of: those of a loop's head are the loop's. */
function declaredBy(nodes: readonly t.Node[]): string[] {
  const declarations = nodes.filter((node) => t.isDeclaration(node) || !t.isStatement(node));
  return declarations.flatMap((node) => Object.keys(t.getBindingIdentifiers(node)));
}

function declaring(declarators: t.VariableDeclarator[]): t.Statement[] {
  return declarators.length === 0 ? [] : [t.variableDeclaration("let", declarators)];
}

/** The names of the variables in some code, those of functions inside included. */
function namesIn(node: t.Node): string[] {
  if (t.isIdentifier(node)) return [node.name];
  const isLabel = (child: t.Node) =>
    (t.isMemberExpression(node) && child === node.property && !node.computed) ||
    (t.isObjectProperty(node) && child === node.key && !node.computed);
  return children(node).flatMap((child) => (isLabel(child) ? [] : namesIn(child)));
}

/** Does `test` hold for a node, or one below it that is in the same function? */
function some(node: t.Node, test: (node: t.Node) => boolean): boolean {
  return test(node) || (!isClosure(node) && children(node).some((child) => some(child, test)));
}

function isClosure(node: t.Node): boolean {
  return t.isFunction(node) || t.isClass(node);
}
