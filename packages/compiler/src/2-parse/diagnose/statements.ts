/**
 * Statements and blocks, in the second reading.
 *
 *     if a:
 *     b       expected an indented block (when no header is at hand to name)
 */
import * as T from "../../language/tokens.ts";
import { forStatement, ifStatement, tryStatement, whileStatement, withStatement } from "./compound.ts";
import { classDefinition, decorated, functionDefinition } from "./definitions.ts";
import type { Diagnosis } from "./diagnosis.ts";
import { matchStatement } from "./match.ts";
import { simpleStatements } from "./simple.ts";

/** statements: statement+ */
export function statements(d: Diagnosis): boolean {
  if (!statement(d)) return false;
  while (statement(d)) {
    // One statement a turn.
  }
  return true;
}

/** block: NEWLINE INDENT statements DEDENT | simple_stmts */
export function block(d: Diagnosis): boolean {
  return d.remember("block", readBlock);
}

function readBlock(d: Diagnosis): boolean {
  const { pos } = d;
  if (d.accept(T.NEWLINE) && d.accept(T.INDENT) && statements(d) && d.accept(T.DEDENT)) return true;
  d.pos = pos;
  if (simpleStatements(d)) return true;
  if (d.checking && d.kind === T.NEWLINE && d.peek(1) !== T.INDENT) throw d.errorHere("expected_block");
  return false;
}

/** statement: compound_stmt | simple_stmts */
function statement(d: Diagnosis): boolean {
  const end = d.statementEnds[d.pos]!;
  // A multiplication by a name `match` looks like a statement that has lost its colon, and CPython takes it for one.
  if (end > 0 && !(d.checking && d.isSoft("match"))) {
    d.pos = end;
    return true;
  }
  return compoundStatement(d) || simpleStatements(d);
}

function compoundStatement(d: Diagnosis): boolean {
  switch (d.kind) {
    case T.ASYNC:
      switch (d.peek(1)) {
        case T.DEF:
          return functionDefinition(d);
        case T.WITH:
          return withStatement(d);
        case T.FOR:
          return forStatement(d);
        default:
          return false;
      }
    case T.DEF:
      return functionDefinition(d);
    case T.AT:
      return decorated(d);
    case T.IF:
      return ifStatement(d);
    case T.CLASS:
      return classDefinition(d);
    case T.WITH:
      return withStatement(d);
    case T.FOR:
      return forStatement(d);
    case T.TRY:
      return tryStatement(d);
    case T.WHILE:
      return whileStatement(d);
    case T.NAME:
      return matchStatement(d);
    default:
      return false;
  }
}
