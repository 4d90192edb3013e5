/**
 * Import statements.
 *
 *     import a.b as c          =>   Import([alias(a.b, c)])
 *     from ..d import (e, f)   =>   ImportFrom(d, [e, f], level=2)
 *
 * Source: The Python Language Reference, 7.11.
 */
import type { Alias, Statement } from "../../language/nodes.ts";
import * as T from "../../language/tokens.ts";
import type { Parser } from "../parser.ts";

/** import_name: 'import' ','.(dotted_name ['as' NAME])+ */
export function importStatement(p: Parser): Statement {
  const { start } = p;
  p.advance();
  const names: Alias[] = [];
  do {
    const aliasStart = p.start;
    const name = dottedName(p);
    const asname = p.accept(T.AS) ? p.name() : null;
    names.push({ type: "Alias", start: aliasStart, end: p.end, name, asname });
  } while (p.accept(T.COMMA));
  return { type: "Import", start, end: p.end, names };
}

/** dotted_name: NAME ('.' NAME)* */
function dottedName(p: Parser): string {
  let name = p.name();
  while (p.accept(T.DOT)) name += `.${p.name()}`;
  return name;
}

/** import_from: 'from' ('.' | '...')* [dotted_name] 'import' import_from_targets */
export function importFrom(p: Parser): Statement {
  const { start } = p;
  p.advance();
  let level = 0;
  for (;;) {
    if (p.accept(T.DOT)) level++;
    else if (p.accept(T.ELLIPSIS)) level += 3;
    else break;
  }
  const module = level === 0 || p.kind === T.NAME ? dottedName(p) : null;
  p.expect(T.IMPORT);
  const names = importFromTargets(p);
  return { type: "ImportFrom", start, end: p.end, module, names, level };
}

/** import_from_targets: '(' import_from_as_names [','] ')' | import_from_as_names !',' | '*' */
function importFromTargets(p: Parser): Alias[] {
  const { start } = p;
  if (p.accept(T.STAR)) return [{ type: "Alias", start, end: p.end, name: "*", asname: null }];
  const parenthesised = p.accept(T.LPAR);
  const names: Alias[] = [];
  do {
    if (parenthesised && names.length > 0 && p.kind === T.RPAR) break;
    const aliasStart = p.start;
    const name = p.name();
    const asname = p.accept(T.AS) ? p.name() : null;
    names.push({ type: "Alias", start: aliasStart, end: p.end, name, asname });
  } while (p.accept(T.COMMA));
  if (parenthesised) p.expect(T.RPAR);
  return names;
}
