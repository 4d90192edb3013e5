/**
 * Primaries and targets, in the second reading.
 */
import * as T from "../../language/tokens.ts";
import { callArguments } from "./arguments.ts";
import { atom } from "./atoms.ts";
import { generatorExpression } from "./comprehensions.ts";
import type { Diagnosis } from "./diagnosis.ts";
import { type Seen, seen } from "./seen.ts";
import { starredExpression } from "./starred.ts";

/** primary: an atom and what is hung on it */
export function primary(d: Diagnosis): Seen | null {
  return d.remember("primary", readPrimary);
}

function readPrimary(d: Diagnosis): Seen | null {
  const { start } = d;
  let value = atom(d);
  while (value !== null) {
    const what = trailer(d);
    if (what === null) return value;
    value = seen(what, start, d.end);
  }
  return null;
}

/** '.' NAME | genexp | '(' [arguments] ')' | '[' slices ']': what the primary is with it, or null */
function trailer(d: Diagnosis): string | null {
  const { pos } = d;
  switch (d.kind) {
    case T.DOT:
      d.pos++;
      if (d.accept(T.NAME)) return "attribute";
      break;
    case T.LPAR:
      if (generatorExpression(d) !== null) return "function call";
      d.pos++;
      callArguments(d);
      if (d.accept(T.RPAR)) return "function call";
      break;
    case T.LBRACE:
      generatorExpression(d);
      break;
    case T.LSQB:
      generatorExpression(d);
      d.pos++;
      if (slices(d) && d.accept(T.RSQB)) return "subscript";
      break;
    default:
  }
  d.pos = pos;
  return null;
}

/** slices: ','.(slice | starred_expression)+ [','] */
function slices(d: Diagnosis): boolean {
  const { pos } = d;
  if (slice(d) && d.kind !== T.COMMA) return true;
  d.pos = pos;
  if (!slice(d) && starredExpression(d) === null) return false;
  while (d.accept(T.COMMA)) {
    if (!slice(d) && starredExpression(d) === null) break;
  }
  return true;
}

/** slice: [expression] ':' [expression] [':' [expression]] | named_expression */
function slice(d: Diagnosis): boolean {
  const { pos } = d;
  d.rules.expression(d);
  if (d.accept(T.COLON)) {
    d.rules.expression(d);
    if (d.accept(T.COLON)) d.rules.expression(d);
    return true;
  }
  d.pos = pos;
  return d.rules.namedExpression(d) !== null;
}
