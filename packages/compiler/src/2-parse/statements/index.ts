/**
 * Statements, and the blocks they stand in.
 *
 * Source: The Python Language Reference, 7 and 8; 9.2 "File input".
 */
import type { Statement } from "../../language/nodes.ts";
import * as T from "../../language/tokens.ts";
import type { Parser } from "../parser.ts";
import { forStatement, ifStatement, tryStatement, whileStatement, withStatement } from "./compound.ts";
import { classDefinition, decorated, functionDefinition } from "./definitions.ts";
import { isMatchStatement, matchStatement } from "./match.ts";
import { simpleStatement } from "./simple.ts";

/** statements: statement+, up to a token of the kind `closing` */
export function statements(p: Parser, closing: number): Statement[] {
  const body: Statement[] = [];
  while (p.kind !== closing) statement(p, body);
  return body;
}

/** block: NEWLINE INDENT statements DEDENT | simple_stmts */
export function block(p: Parser): Statement[] {
  const body: Statement[] = [];
  if (!p.accept(T.NEWLINE)) {
    simpleStatements(p, body);
    return body;
  }
  p.expect(T.INDENT);
  do statement(p, body);
  while (!p.accept(T.DEDENT));
  return body;
}

/** statement: compound_stmt | simple_stmts */
function statement(p: Parser, body: Statement[]): void {
  const { pos } = p;
  readStatement(p, body);
  p.statementEnds[pos] = p.pos;
}

function readStatement(p: Parser, body: Statement[]): void {
  switch (p.kind) {
    case T.IF:
      body.push(ifStatement(p));
      return;
    case T.FOR:
      body.push(forStatement(p, p.start, false));
      return;
    case T.WHILE:
      body.push(whileStatement(p));
      return;
    case T.TRY:
      body.push(tryStatement(p));
      return;
    case T.WITH:
      body.push(withStatement(p, p.start, false));
      return;
    case T.DEF:
      body.push(functionDefinition(p, p.start, [], false));
      return;
    case T.CLASS:
      body.push(classDefinition(p, []));
      return;
    case T.AT:
      body.push(decorated(p));
      return;
    case T.ASYNC:
      body.push(asyncStatement(p));
      return;
    case T.NAME:
      if (isMatchStatement(p)) {
        body.push(matchStatement(p));
        return;
      }
      break;
    default:
  }
  simpleStatements(p, body);
}

/** 'async' before a function definition, a loop or a `with` */
function asyncStatement(p: Parser): Statement {
  const { start } = p;
  p.advance();
  switch (p.kind) {
    case T.DEF:
      return functionDefinition(p, start, [], true);
    case T.FOR:
      return forStatement(p, start, true);
    case T.WITH:
      return withStatement(p, start, true);
    default:
      throw p.fail();
  }
}

/** simple_stmts: ';'.simple_stmt+ [';'] NEWLINE */
function simpleStatements(p: Parser, body: Statement[]): void {
  for (;;) {
    body.push(simpleStatement(p));
    if (!p.accept(T.SEMI)) {
      p.expect(T.NEWLINE);
      return;
    }
    if (p.accept(T.NEWLINE)) return;
  }
}
