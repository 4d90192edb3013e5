/**
 * Compound statements, in the second reading.
 *
 *     if x           expected ':'
 *     if x:
 *     pass           expected an indented block after 'if' statement on line 1
 *     try: pass
 *     x              expected 'except' or 'finally' block
 */
import * as T from "../../language/tokens.ts";
import { invalidForTarget } from "./comprehensions.ts";
import type { Diagnosis } from "./diagnosis.ts";
import { invalidTarget, shown } from "./seen.ts";
import { starTarget, starTargets } from "./targets.ts";

/** ':' block */
function colonBlock(d: Diagnosis): boolean {
  return d.accept(T.COLON) && d.rules.block(d);
}

/** The block that the header at hand announces is not there. `keyword`: index of the token whose line is named. */
export function missingBlock(d: Diagnosis, what: string, keyword: number): void {
  const { pos } = d;
  if (d.accept(T.COLON) && d.accept(T.NEWLINE) && d.kind !== T.INDENT) {
    const line = d.source.line(d.tokens.starts[keyword]!);
    throw d.errorHere("expected_block_after", { what, line });
  }
  d.pos = pos;
}

/** A header that ends without its colon, or has no block. */
export function checkHeader(d: Diagnosis, what: string, keyword: number): void {
  if (!d.checking) return;
  if (d.kind === T.NEWLINE) throw d.errorHere("expected", { what: ":" });
  missingBlock(d, what, keyword);
}

/** if_stmt, elif_stmt: a keyword, named_expression, ':' block, and the branches behind */
export function ifStatement(d: Diagnosis): boolean {
  const { pos } = d;
  let what = "'if' statement";
  do {
    const keyword = d.pos;
    d.pos++;
    if (d.rules.namedExpression(d) === null) break;
    checkHeader(d, what, keyword);
    if (!colonBlock(d)) break;
    what = "'elif' statement";
    if (d.kind !== T.ELIF) {
      elseBlock(d);
      return true;
    }
  } while (d.kind === T.ELIF);
  d.pos = pos;
  return false;
}

/** else_block: 'else' ':' block; the cursor stays when there is none */
function elseBlock(d: Diagnosis): void {
  const { pos } = d;
  if (!d.accept(T.ELSE)) return;
  if (d.checking) missingBlock(d, "'else' statement", pos);
  if (!forced(d, T.COLON, ":") || !d.rules.block(d)) d.pos = pos;
}

/** A token that nothing else can stand for. */
export function forced(d: Diagnosis, kind: number, what: string): boolean {
  if (d.accept(kind)) return true;
  if (d.checking) throw d.errorAt("expected", d.pos, { what });
  return false;
}

/** while_stmt: 'while' named_expression ':' block [else_block] */
export function whileStatement(d: Diagnosis): boolean {
  const { pos } = d;
  d.pos++;
  if (d.rules.namedExpression(d) !== null) {
    checkHeader(d, "'while' statement", pos);
    if (colonBlock(d)) {
      elseBlock(d);
      return true;
    }
  }
  d.pos = pos;
  return false;
}

/** for_stmt: ['async'] 'for' star_targets 'in' star_expressions ':' block [else_block] */
export function forStatement(d: Diagnosis): boolean {
  const { pos } = d;
  d.accept(T.ASYNC);
  const keyword = d.pos;
  d.pos++;
  if (starTargets(d) && d.accept(T.IN)) {
    if (d.rules.starExpressions(d) !== null) {
      checkHeader(d, "'for' statement", keyword);
      if (colonBlock(d)) {
        elseBlock(d);
        return true;
      }
    }
    // Behind the `in` there is no other reading.
  } else {
    d.pos = pos;
    if (d.checking) invalidForTarget(d);
  }
  d.pos = pos;
  return false;
}

/** with_stmt: ['async'] 'with' items ':' block, the items in parentheses or not */
export function withStatement(d: Diagnosis): boolean {
  const { pos } = d;
  d.accept(T.ASYNC);
  const keyword = d.pos;
  d.pos++;
  const items = d.pos;
  if (d.checking) {
    withHeader(d, () => missingBlock(d, "'with' statement", keyword));
  }
  d.pos = items;
  if (d.accept(T.LPAR) && itemList(d)) {
    d.accept(T.COMMA);
    if (d.accept(T.RPAR) && colonBlock(d)) return true;
  }
  d.pos = items;
  if (itemList(d) && colonBlock(d)) return true;
  d.pos = items;
  if (d.checking) {
    withHeader(d, () => {
      if (d.kind === T.NEWLINE) throw d.errorHere("expected", { what: ":" });
    });
  }
  d.pos = pos;
  return false;
}

/** Call `behind` behind what may be the items, read loosely, with and without parentheses. */
function withHeader(d: Diagnosis, behind: () => void): void {
  const { pos } = d;
  if (looseItems(d, d.rules.expression)) behind();
  d.pos = pos;
  if (d.accept(T.LPAR) && looseItems(d, expressions)) {
    d.accept(T.COMMA);
    if (d.accept(T.RPAR)) behind();
  }
  d.pos = pos;
}

/** expressions: ','.expression+ [','] */
function expressions(d: Diagnosis) {
  const first = d.rules.expression(d);
  if (first === null) return null;
  while (d.accept(T.COMMA)) {
    if (d.rules.expression(d) === null) break;
  }
  return first;
}

/** ','.(item ['as' star_target])+ */
function looseItems(d: Diagnosis, item: (d: Diagnosis) => unknown): boolean {
  if (item(d) === null) return false;
  for (;;) {
    const { pos } = d;
    if (!d.accept(T.AS) || !starTarget(d)) d.pos = pos;
    const behind = d.pos;
    if (d.accept(T.COMMA) && item(d) !== null) continue;
    d.pos = behind;
    return true;
  }
}

/** ','.with_item+ */
function itemList(d: Diagnosis): boolean {
  if (!withItem(d)) return false;
  for (;;) {
    const { pos } = d;
    if (d.accept(T.COMMA) && withItem(d)) continue;
    d.pos = pos;
    return true;
  }
}

/** with_item: expression ['as' star_target &(',' | ')' | ':')] */
function withItem(d: Diagnosis): boolean {
  const { pos } = d;
  if (d.rules.expression(d) === null) {
    d.pos = pos;
    return false;
  }
  const behind = d.pos;
  if (d.accept(T.AS)) {
    const target = d.pos;
    if (starTarget(d) && endsItem(d)) return true;
    d.pos = target;
    const value = d.checking ? d.rules.expression(d) : null;
    const wrong = value !== null && endsItem(d) ? invalidTarget(value, "star") : null;
    if (wrong !== null) throw d.errorIn("cannot_assign", wrong, wrong, { what: shown(wrong) });
  }
  d.pos = behind;
  return true;
}

function endsItem(d: Diagnosis): boolean {
  return d.kind === T.COMMA || d.kind === T.RPAR || d.kind === T.COLON;
}

/** try_stmt: 'try' ':' block, handlers of one kind, and the blocks behind */
export function tryStatement(d: Diagnosis): boolean {
  const { pos } = d;
  d.pos++;
  if (d.checking) {
    missingBlock(d, "'try' statement", pos);
    invalidTry(d);
  }
  d.pos = pos + 1;
  if (forced(d, T.COLON, ":") && d.rules.block(d)) {
    const body = d.pos;
    if (finallyBlock(d)) return true;
    for (const star of [false, true]) {
      d.pos = body;
      if (!handler(d, star)) continue;
      while (handler(d, star)) {
        // One handler a turn.
      }
      elseBlock(d);
      finallyBlock(d);
      return true;
    }
  }
  d.pos = pos;
  return false;
}

/** The cursor is behind the `try`. */
function invalidTry(d: Diagnosis): void {
  const { pos } = d;
  if (colonBlock(d) && d.kind !== T.EXCEPT && d.kind !== T.FINALLY) throw d.errorHere("expected_except");
  for (const star of [false, true]) {
    d.pos = pos;
    if (!d.accept(T.COLON)) continue;
    while (d.rules.block(d)) {
      // One block a turn.
    }
    if (!handler(d, star)) continue;
    while (handler(d, star)) {
      // One handler a turn.
    }
    otherHandler(d, !star);
  }
  d.pos = pos;
}

/** A handler with a star behind those without, or the other way round. */
function otherHandler(d: Diagnosis, star: boolean): void {
  const { start } = d;
  if (!d.accept(T.EXCEPT)) return;
  let { end } = d;
  if (star) {
    if (!d.accept(T.STAR)) return;
    end = d.end;
  }
  if (d.rules.expression(d) !== null) asName(d);
  else if (star) return;
  if (d.kind === T.COLON) throw d.error("mixed_except", start, end);
}

/** ['as' NAME] */
function asName(d: Diagnosis): void {
  if (d.kind === T.AS && d.peek(1) === T.NAME) d.pos += 2;
}

/** except_block: 'except' ['*'] [expression ['as' NAME]] ':' block */
function handler(d: Diagnosis, star: boolean): boolean {
  const { pos } = d;
  if (!d.accept(T.EXCEPT)) return false;
  if (!star || d.accept(T.STAR)) {
    const typed = d.rules.expression(d) !== null;
    if (typed) asName(d);
    if (typed || !star) {
      if (d.checking) missingBlock(d, star ? "'except*' statement" : "'except' statement", pos);
      if (colonBlock(d)) return true;
    }
  }
  d.pos = pos + 1;
  if (d.checking) invalidHandler(d);
  d.pos = pos;
  return false;
}

/** The cursor is behind the `except`. */
function invalidHandler(d: Diagnosis): void {
  const { pos } = d;
  const star = d.accept(T.STAR);
  const type = d.pos;
  if (d.rules.expression(d) !== null) {
    const behind = d.pos;
    if (d.accept(T.COMMA) && expressions(d) !== null) {
      asName(d);
      if (d.accept(T.COLON)) throw d.errorFrom("parenthesise_exception_types", type);
    }
    d.pos = behind;
    asName(d);
    if (d.kind === T.NEWLINE) throw d.errorHere("expected", { what: ":" });
  }
  d.pos = pos;
  if (d.kind === T.NEWLINE) throw d.errorHere("expected", { what: ":" });
  if (star) {
    d.pos++;
    if (d.kind === T.NEWLINE || d.kind === T.COLON) throw d.errorHere("expected_exception_types");
  }
}

/** finally_block: 'finally' ':' block */
function finallyBlock(d: Diagnosis): boolean {
  const { pos } = d;
  if (!d.accept(T.FINALLY)) return false;
  if (d.checking) missingBlock(d, "'finally' statement", pos);
  if (forced(d, T.COLON, ":") && d.rules.block(d)) return true;
  d.pos = pos;
  return false;
}
