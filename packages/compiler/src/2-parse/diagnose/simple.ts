/**
 * Simple statements, in the second reading.
 *
 *     f() = 1           cannot assign to function call here. Maybe you meant '==' instead of '='?
 *     (a, b): int       only single target (not tuple) can be annotated
 *     del f()           cannot delete function call
 *     import a from b   Did you mean to use 'from ... import ...' instead?
 */
import * as T from "../../language/tokens.ts";
import type { Diagnosis } from "./diagnosis.ts";
import { typeParameters } from "./parameters-of-types.ts";
import { invalidTarget, type Seen, shown } from "./seen.ts";
import { delTargets, singleSubscriptAttributeTarget, singleTarget, starTargets } from "./targets.ts";

/** simple_stmts: ';'.simple_stmt+ [';'] NEWLINE */
export function simpleStatements(d: Diagnosis): boolean {
  const { pos } = d;
  if (simpleStatement(d)) {
    for (;;) {
      const behind = d.pos;
      if (!d.accept(T.SEMI)) break;
      if (!simpleStatement(d)) {
        d.pos = behind + 1;
        break;
      }
    }
    if (d.accept(T.NEWLINE)) return true;
  }
  d.pos = pos;
  return false;
}

function simpleStatement(d: Diagnosis): boolean {
  return d.remember("simple_stmt", readSimpleStatement);
}

function readSimpleStatement(d: Diagnosis): boolean {
  const { pos } = d;
  if (assignment(d) || typeAlias(d) || d.rules.starExpressions(d) !== null || keywordStatement(d))
    return true;
  d.pos = pos;
  return false;
}

/** A statement that begins with a keyword of its own. */
function keywordStatement(d: Diagnosis): boolean {
  switch (d.kind) {
    case T.RETURN:
      d.pos++;
      d.rules.starExpressions(d);
      return true;
    case T.IMPORT:
      return importName(d);
    case T.FROM:
      return importFrom(d);
    case T.RAISE:
      return raiseStatement(d);
    case T.DEL:
      return delStatement(d);
    case T.YIELD:
      return d.rules.yieldExpression(d) !== null;
    case T.ASSERT:
      return assertStatement(d);
    case T.PASS:
    case T.BREAK:
    case T.CONTINUE:
      d.pos++;
      return true;
    case T.GLOBAL:
    case T.NONLOCAL:
      d.pos++;
      return names(d);
    default:
      return false;
  }
}

/** ','.NAME+ */
function names(d: Diagnosis): boolean {
  if (!d.accept(T.NAME)) return false;
  while (d.kind === T.COMMA && d.peek(1) === T.NAME) d.pos += 2;
  return true;
}

/** assignment: the forms of assignment, and then the mistakes in them */
function assignment(d: Diagnosis): boolean {
  const { pos } = d;
  if (annotated(d)) return true;
  d.pos = pos;
  if (chain(d)) return true;
  d.pos = pos;
  if (singleTarget(d) && augmentedOperator(d)) {
    // Behind the operator there is no other reading.
    if (d.rules.annotatedRhs(d) !== null) return true;
    d.pos = pos;
    return false;
  }
  d.pos = pos;
  if (d.checking) invalidAssignment(d);
  d.pos = pos;
  return false;
}

function annotated(d: Diagnosis): boolean {
  const { pos } = d;
  const annotation = () => {
    if (!d.accept(T.COLON) || d.rules.expression(d) === null) return false;
    const behind = d.pos;
    if (!d.accept(T.EQUAL) || d.rules.annotatedRhs(d) === null) d.pos = behind;
    return true;
  };
  if (d.accept(T.NAME) && annotation()) return true;
  d.pos = pos;
  if (d.accept(T.LPAR) && singleTarget(d) && d.accept(T.RPAR) && annotation()) return true;
  d.pos = pos;
  return singleSubscriptAttributeTarget(d) && annotation();
}

/** (star_targets '=')+ annotated_rhs !'=' */
function chain(d: Diagnosis): boolean {
  return assignedTargets(d) > 0 && d.rules.annotatedRhs(d) !== null && d.kind !== T.EQUAL;
}

/** (star_targets '=')*: how many */
function assignedTargets(d: Diagnosis): number {
  for (let count = 0; ; count++) {
    const { pos } = d;
    if (starTargets(d) && d.accept(T.EQUAL)) continue;
    d.pos = pos;
    return count;
  }
}

function augmentedOperator(d: Diagnosis): boolean {
  if (d.kind < T.PLUSEQUAL || d.kind > T.DOUBLESTAREQUAL) return false;
  d.pos++;
  return true;
}

/** The mistakes in what is no assignment, in the order in which CPython looks for them. */
function invalidAssignment(d: Diagnosis): void {
  const { pos } = d;
  const display = displayTarget(d);
  if (display !== null && d.accept(T.COLON) && d.rules.expression(d) !== null) {
    throw d.errorIn("annotated_display", display, display, { what: display.what });
  }
  d.pos = pos;
  const first = d.rules.starNamedExpression(d);
  if (first !== null && d.accept(T.COMMA)) {
    // CPython takes lists of them in a row, and so does without the comma between two.
    while (d.rules.starNamedExpression(d) !== null) d.accept(T.COMMA);
    if (d.accept(T.COLON) && d.rules.expression(d) !== null) {
      throw d.errorIn("annotated_display", first, first, { what: "tuple" });
    }
  }
  d.pos = pos;
  const target = d.rules.expression(d);
  if (target !== null && d.accept(T.COLON) && d.rules.expression(d) !== null) {
    throw d.errorIn("illegal_annotation_target", target, target);
  }
  d.pos = pos;
  assignedTargets(d);
  const behind = d.pos;
  const value = d.rules.starExpressions(d);
  if (value !== null && d.accept(T.EQUAL)) {
    const wrong = invalidTarget(value, "star");
    if (wrong !== null) throw d.errorIn("cannot_assign", wrong, wrong, { what: shown(wrong) });
  }
  d.pos = behind;
  const yielded = d.rules.yieldExpression(d);
  if (yielded !== null && d.accept(T.EQUAL)) throw d.errorIn("assign_to_yield", yielded, yielded);
  d.pos = pos;
  const augmented = d.rules.starExpressions(d);
  if (augmented !== null && augmentedOperator(d) && d.rules.annotatedRhs(d) !== null) {
    throw d.errorIn("illegal_augmented_target", augmented, augmented, { what: shown(augmented) });
  }
  d.pos = pos;
}

/** A list or a tuple, in parentheses or not. */
function displayTarget(d: Diagnosis): Seen | null {
  const { pos, start, kind } = d;
  if (kind !== T.LPAR && kind !== T.LSQB) return null;
  const value = d.rules.atom(d);
  if (value !== null && (value.what === "tuple" || value.what === "list")) {
    if (value.start === start || kind === T.LPAR) return value;
  }
  d.pos = pos;
  return null;
}

/** type_alias: "type" NAME [type_params] '=' expression */
function typeAlias(d: Diagnosis): boolean {
  const { pos } = d;
  if (d.isSoft("type")) {
    d.pos++;
    if (d.accept(T.NAME)) {
      typeParameters(d);
      if (d.accept(T.EQUAL) && d.rules.expression(d) !== null) return true;
    }
  }
  d.pos = pos;
  return false;
}

/** raise_stmt: 'raise' [expression ['from' expression]] */
function raiseStatement(d: Diagnosis): boolean {
  d.pos++;
  if (d.rules.expression(d) === null) return true;
  const { pos } = d;
  if (!d.accept(T.FROM) || d.rules.expression(d) === null) d.pos = pos;
  return true;
}

/** del_stmt: 'del' del_targets &(';' | NEWLINE) */
function delStatement(d: Diagnosis): boolean {
  const { pos } = d;
  d.pos++;
  if (delTargets(d) && (d.kind === T.SEMI || d.kind === T.NEWLINE)) return true;
  d.pos = pos + 1;
  if (d.checking) {
    const value = d.rules.starExpressions(d);
    const wrong = value === null ? null : invalidTarget(value, "del");
    if (wrong !== null) throw d.errorIn("cannot_delete", wrong, wrong, { what: shown(wrong) });
  }
  d.pos = pos;
  return false;
}

/** assert_stmt: 'assert' expression [',' expression] */
function assertStatement(d: Diagnosis): boolean {
  const { pos } = d;
  d.pos++;
  if (d.rules.expression(d) === null) {
    d.pos = pos;
    return false;
  }
  const behind = d.pos;
  if (!d.accept(T.COMMA) || d.rules.expression(d) === null) d.pos = behind;
  return true;
}

/** import_name: 'import' ','.(dotted_name ['as' NAME])+ */
function importName(d: Diagnosis): boolean {
  const { pos } = d;
  if (d.checking) invalidImport(d);
  d.pos = pos + 1;
  if (!dottedAsName(d)) {
    d.pos = pos;
    return false;
  }
  for (;;) {
    const behind = d.pos;
    if (d.accept(T.COMMA) && dottedAsName(d)) continue;
    d.pos = behind;
    return true;
  }
}

function invalidImport(d: Diagnosis): void {
  const { pos } = d;
  d.pos++;
  if (d.kind === T.NEWLINE) throw d.errorFrom("expected_imported_names", d.pos);
  if (!dottedName(d)) return;
  while (d.accept(T.COMMA)) {
    if (!dottedName(d)) return;
  }
  if (d.accept(T.FROM) && dottedName(d)) throw d.errorFrom("import_from", pos);
}

/** dotted_name: NAME ('.' NAME)* */
function dottedName(d: Diagnosis): boolean {
  if (!d.accept(T.NAME)) return false;
  while (d.kind === T.DOT && d.peek(1) === T.NAME) d.pos += 2;
  return true;
}

function dottedAsName(d: Diagnosis): boolean {
  if (!dottedName(d)) return false;
  asName(d);
  return true;
}

/** ['as' NAME] */
function asName(d: Diagnosis): void {
  if (d.kind === T.AS && d.peek(1) === T.NAME) d.pos += 2;
}

/** import_from: 'from' ('.' | '...')* [dotted_name] 'import' import_from_targets */
function importFrom(d: Diagnosis): boolean {
  const { pos } = d;
  d.pos++;
  while (d.accept(T.DOT) || d.accept(T.ELLIPSIS)) {
    // One level, or three, a turn.
  }
  const relative = d.pos > pos + 1;
  if ((dottedName(d) || relative) && d.accept(T.IMPORT) && importFromTargets(d)) return true;
  d.pos = pos;
  return false;
}

function importFromTargets(d: Diagnosis): boolean {
  const { pos } = d;
  if (d.accept(T.LPAR)) {
    if (asNames(d)) {
      d.accept(T.COMMA);
      if (d.accept(T.RPAR)) return true;
    }
    d.pos = pos;
    return false;
  }
  if (d.accept(T.STAR)) return true;
  if (asNames(d)) {
    if (d.kind !== T.COMMA) return true;
    if (d.checking && d.peek(1) === T.NEWLINE) throw d.errorHere("trailing_import_comma");
  } else if (d.checking && d.kind === T.NEWLINE) {
    throw d.errorFrom("expected_imported_names", d.pos);
  }
  d.pos = pos;
  return false;
}

/** import_from_as_names: ','.(NAME ['as' NAME])+ */
function asNames(d: Diagnosis): boolean {
  if (!d.accept(T.NAME)) return false;
  asName(d);
  while (d.kind === T.COMMA && d.peek(1) === T.NAME) {
    d.pos += 2;
    asName(d);
  }
  return true;
}
