/**
 * Compound statements: conditions, loops, `try` and `with`, and their async forms.
 *
 * Source: The Python Language Reference, 8.1 to 8.5 and 8.9.
 */
import type { ExceptHandler, Expression, If, Statement, WithItem } from "../../language/nodes.ts";
import * as T from "../../language/tokens.ts";
import { expression, namedExpression, starExpressions } from "../expressions/index.ts";
import type { ParseFailure, Parser } from "../parser.ts";
import { starTarget, starTargets } from "../targets.ts";

/**
 * if_stmt: 'if' named_expression ':' block ('elif' named_expression ':' block)* ['else' ':' block]
 *
 * An `elif` is an If in its predecessor's `orelse`. The branches are gathered in a loop, for there may be thousands.
 */
export function ifStatement(p: Parser): If {
  const branches: { start: number; test: Expression; body: Statement[] }[] = [];
  let orelse: Statement[] = [];
  do {
    const { start } = p;
    p.advance();
    const test = namedExpression(p);
    p.expect(T.COLON);
    branches.push({ start, test, body: p.rules.block(p) });
  } while (p.kind === T.ELIF);
  if (p.kind === T.ELSE) orelse = elseBlock(p);
  const { end } = p;
  for (let i = branches.length - 1; i > 0; i--) {
    const { start, test, body } = branches[i]!;
    orelse = [{ type: "If", start, end, test, body, orelse }];
  }
  const { start, test, body } = branches[0]!;
  return { type: "If", start, end, test, body, orelse };
}

/** else_block: 'else' ':' block */
function elseBlock(p: Parser): Statement[] {
  p.advance();
  p.expect(T.COLON);
  return p.rules.block(p);
}

/** while_stmt: 'while' named_expression ':' block [else_block] */
export function whileStatement(p: Parser): Statement {
  const { start } = p;
  p.advance();
  const test = namedExpression(p);
  p.expect(T.COLON);
  const body = p.rules.block(p);
  const orelse = p.kind === T.ELSE ? elseBlock(p) : [];
  return { type: "While", start, end: p.end, test, body, orelse };
}

/** for_stmt: ['async'] 'for' star_targets 'in' star_expressions ':' block [else_block] */
export function forStatement(p: Parser, start: number, isAsync: boolean): Statement {
  p.advance();
  const target = starTargets(p);
  p.expect(T.IN);
  const iter = starExpressions(p);
  p.expect(T.COLON);
  const body = p.rules.block(p);
  const orelse = p.kind === T.ELSE ? elseBlock(p) : [];
  const { end } = p;
  return { type: isAsync ? "AsyncFor" : "For", start, end, target, iter, body, orelse };
}

/** with_stmt: ['async'] 'with' ('(' ','.with_item+ [','] ')' | ','.with_item+) ':' block */
export function withStatement(p: Parser, start: number, isAsync: boolean): Statement {
  p.advance();
  const items = p.kind === T.LPAR ? (parenthesisedItems(p) ?? withItems(p)) : withItems(p);
  p.expect(T.COLON);
  const body = p.rules.block(p);
  return { type: isAsync ? "AsyncWith" : "With", start, end: p.end, items, body };
}

/** The items when the parentheses around them are the statement's own: when the ':' follows them at once. */
function parenthesisedItems(p: Parser): WithItem[] | null {
  if (p.kinds[closingBracket(p) + 1] !== T.COLON) return null;
  return p.attempt(() => {
    p.advance();
    const items: WithItem[] = [];
    do {
      if (items.length > 0 && p.kind === T.RPAR) break;
      items.push(withItem(p));
    } while (p.accept(T.COMMA));
    p.expect(T.RPAR);
    if (p.kind !== T.COLON) throw p.fail();
    return items;
  });
}

/** Index of the token that closes the bracket at hand. */
function closingBracket(p: Parser): number {
  let depth = 0;
  for (let pos = p.pos; pos < p.kinds.length; pos++) {
    const kind = p.kinds[pos]!;
    if (kind === T.LPAR || kind === T.LSQB || kind === T.LBRACE) depth++;
    else if ((kind === T.RPAR || kind === T.RSQB || kind === T.RBRACE) && --depth === 0) return pos;
  }
  return p.kinds.length - 1;
}

function withItems(p: Parser): WithItem[] {
  const items: WithItem[] = [];
  do items.push(withItem(p));
  while (p.accept(T.COMMA));
  return items;
}

/** with_item: expression ['as' star_target] */
function withItem(p: Parser): WithItem {
  const { start } = p;
  const context_expr = expression(p);
  const optional_vars = p.accept(T.AS) ? starTarget(p) : null;
  return { type: "WithItem", start, end: p.end, context_expr, optional_vars };
}

/** try_stmt: 'try' ':' block (finally_block | except_block+ [else_block] [finally_block]), or with `except*` */
export function tryStatement(p: Parser): Statement {
  const { start } = p;
  p.advance();
  p.expect(T.COLON);
  const body = p.rules.block(p);
  const handlers: ExceptHandler[] = [];
  const star = p.kind === T.EXCEPT && p.next === T.STAR;
  while (p.kind === T.EXCEPT) {
    if ((p.next === T.STAR) !== star) throw mixedHandlers(p);
    handlers.push(handler(p, star));
  }
  const orelse = handlers.length > 0 && p.kind === T.ELSE ? elseBlock(p) : [];
  let finalbody: Statement[] = [];
  if (p.kind === T.FINALLY) finalbody = elseBlock(p);
  else if (handlers.length === 0) throw p.fail();
  const { end } = p;
  return { type: star ? "TryStar" : "Try", start, end, body, handlers, orelse, finalbody };
}

function mixedHandlers(p: Parser): ParseFailure {
  p.advance();
  return p.fail();
}

/** except_block: 'except' ['*'] [expression ['as' NAME]] ':' block */
function handler(p: Parser, star: boolean): ExceptHandler {
  const { start } = p;
  p.advance();
  if (star) p.advance();
  let type_: Expression | null = null;
  let name: string | null = null;
  if (star || p.kind !== T.COLON) {
    type_ = expression(p);
    if (p.accept(T.AS)) name = p.name();
  }
  p.expect(T.COLON);
  const body = p.rules.block(p);
  return { type: "ExceptHandler", start, end: p.end, type_, name, body };
}
