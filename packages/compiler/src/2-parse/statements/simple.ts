/**
 * Simple statements: those that hold no other.
 *
 *     return x   raise E from e   del a, b   assert c, "m"   global g   type T[X] = list[X]   pass
 *
 * Source: The Python Language Reference, 7.
 */
import type { Expression, Statement } from "../../language/nodes.ts";
import * as T from "../../language/tokens.ts";
import { expression, starExpressions, startsExpression } from "../expressions/index.ts";
import type { Parser } from "../parser.ts";
import { delTargets } from "../targets.ts";
import { assignment } from "./assignments.ts";
import { typeParameters } from "./definitions.ts";
import { importFrom, importStatement } from "./imports.ts";

/** simple_stmt: one statement of a line, without the ';' or NEWLINE behind it */
export function simpleStatement(p: Parser): Statement {
  const { start } = p;
  switch (p.kind) {
    case T.RETURN: {
      p.advance();
      const value = startsExpression(p.kind) ? starExpressions(p) : null;
      return { type: "Return", start, end: p.end, value };
    }
    case T.IMPORT:
      return importStatement(p);
    case T.FROM:
      return importFrom(p);
    case T.RAISE:
      return raiseStatement(p);
    case T.PASS:
      p.advance();
      return { type: "Pass", start, end: p.end };
    case T.BREAK:
      p.advance();
      return { type: "Break", start, end: p.end };
    case T.CONTINUE:
      p.advance();
      return { type: "Continue", start, end: p.end };
    case T.DEL:
      return delStatement(p);
    case T.ASSERT:
      return assertStatement(p);
    case T.GLOBAL: {
      const names = nameList(p);
      return { type: "Global", start, end: p.end, names };
    }
    case T.NONLOCAL: {
      const names = nameList(p);
      return { type: "Nonlocal", start, end: p.end, names };
    }
    case T.NAME:
      if (p.next === T.NAME && p.isSoft("type")) return typeAlias(p);
      return assignment(p);
    default:
      return assignment(p);
  }
}

/** raise_stmt: 'raise' [expression ['from' expression]] */
function raiseStatement(p: Parser): Statement {
  const { start } = p;
  p.advance();
  let exc: Expression | null = null;
  let cause: Expression | null = null;
  if (startsExpression(p.kind) && p.kind !== T.STAR) {
    exc = expression(p);
    if (p.accept(T.FROM)) cause = expression(p);
  }
  return { type: "Raise", start, end: p.end, exc, cause };
}

/** del_stmt: 'del' del_targets */
function delStatement(p: Parser): Statement {
  const { start } = p;
  p.advance();
  const targets = delTargets(p);
  if (p.kind !== T.NEWLINE && p.kind !== T.SEMI) throw p.fail();
  return { type: "Delete", start, end: p.end, targets };
}

/** assert_stmt: 'assert' expression [',' expression] */
function assertStatement(p: Parser): Statement {
  const { start } = p;
  p.advance();
  const test = expression(p);
  const msg = p.accept(T.COMMA) ? expression(p) : null;
  return { type: "Assert", start, end: p.end, test, msg };
}

/** ('global' | 'nonlocal') ','.NAME+ */
function nameList(p: Parser): string[] {
  p.advance();
  const names: string[] = [];
  do names.push(p.name());
  while (p.accept(T.COMMA));
  return names;
}

/** type_alias: "type" NAME [type_params] '=' expression */
function typeAlias(p: Parser): Statement {
  const { start } = p;
  p.advance();
  const nameStart = p.start;
  const id = p.name();
  const name: Expression = { type: "Name", start: nameStart, end: p.end, id, ctx: "Store" };
  const type_params = typeParameters(p);
  p.expect(T.EQUAL);
  const value = expression(p);
  return { type: "TypeAlias", start, end: p.end, name, type_params, value };
}
