/**
 * Builders: the few shapes of the Babel tree that lowerings make again and again.
 *
 *     call(id("f"), [number(1)])   =>   f(1)
 *
 * Nodes carry no position here: the dispatch in `context.ts` gives the outermost node of a lowering its Python place, and
 * `positions.ts` hands it down.
 */
import * as t from "@babel/types";

export function id(name: string): t.Identifier {
  return t.identifier(name);
}

/** A string literal printed with the characters it holds, not with escapes for everything outside ASCII. */
export function text(value: string): t.StringLiteral {
  const node = t.stringLiteral(value);
  node.extra = { raw: JSON.stringify(value), rawValue: value };
  return node;
}

export function number(value: number): t.Expression {
  return value < 0 || Object.is(value, -0)
    ? t.unaryExpression("-", t.numericLiteral(-value))
    : t.numericLiteral(value);
}

/** A Python int: a number while it is safe, beyond that a bigint. */
export function integer(value: bigint): t.Expression {
  const safe = BigInt(Number.MAX_SAFE_INTEGER);
  return value <= safe && value >= -safe ? number(Number(value)) : t.bigIntLiteral(value.toString());
}

export function boolean(value: boolean): t.BooleanLiteral {
  return t.booleanLiteral(value);
}

export function none(): t.NullLiteral {
  return t.nullLiteral();
}

export function undefinedValue(): t.Identifier {
  return t.identifier("undefined");
}

export type Argument = t.Expression | t.SpreadElement;

export function call(callee: t.Expression, args: readonly Argument[]): t.CallExpression {
  return t.callExpression(callee, [...args]);
}

/** `object.name`, or `object["a b"]` when the name is no identifier. */
export function member(object: t.Expression, name: string): t.MemberExpression {
  return t.isValidIdentifier(name, false)
    ? t.memberExpression(object, t.identifier(name))
    : t.memberExpression(object, text(name), true);
}

/** The key of an object literal or of a destructuring pattern. */
export function propertyKey(name: string): t.Identifier | t.StringLiteral {
  return t.isValidIdentifier(name, false) ? t.identifier(name) : text(name);
}

export function assign(target: t.LVal, value: t.Expression): t.AssignmentExpression {
  return t.assignmentExpression("=", target as t.AssignmentExpression["left"], value);
}

export function statement(expression: t.Expression): t.ExpressionStatement {
  return t.expressionStatement(expression);
}

/** `const name = value;`, `let name = value;` or `let name;`. */
export function declare(
  kind: "const" | "let",
  target: t.LVal,
  value: t.Expression | null = null,
): t.VariableDeclaration {
  return t.variableDeclaration(kind, [t.variableDeclarator(target as t.VariableDeclarator["id"], value)]);
}

export function block(body: readonly t.Statement[]): t.BlockStatement {
  return t.blockStatement([...body]);
}

/** `if (test) body`, `else if` for an alternative that is one `if` itself. */
export function when(
  test: t.Expression,
  body: readonly t.Statement[],
  orelse: readonly t.Statement[] = [],
): t.IfStatement {
  const [only] = orelse;
  const alternate =
    orelse.length === 0
      ? null
      : orelse.length === 1 && t.isIfStatement(only) && !only.leadingComments
        ? only
        : block(orelse);
  return t.ifStatement(test, block(body), alternate);
}

/** `!test`, written as the opposite operator where there is one. */
export function not(test: t.Expression): t.Expression {
  if (t.isUnaryExpression(test, { operator: "!" })) return test.argument;
  if (t.isBinaryExpression(test)) {
    const opposite = OPPOSITES[test.operator];
    if (opposite !== undefined) return t.binaryExpression(opposite, test.left as t.Expression, test.right);
  }
  return t.unaryExpression("!", test);
}

/** Only equality has an opposite for every operand: `!(a < NaN)` is not `a >= NaN`. */
const OPPOSITES: Partial<Record<t.BinaryExpression["operator"], t.BinaryExpression["operator"]>> = {
  "===": "!==",
  "!==": "===",
  "==": "!=",
  "!=": "==",
};

/** A comment that stands above a node, on lines of its own. */
export function comment(node: t.Node, value: string, kind: "CommentBlock" | "CommentLine"): void {
  t.addComment(node, "leading", value, kind === "CommentLine");
}
