/**
 * Call arguments, in the second reading.
 *
 *     f(a=1, b)            positional argument follows keyword argument
 *     f(x for x in y, 1)   Generator expression must be parenthesized
 *     f(a.b=1)             expression cannot contain assignment, perhaps you meant "=="?
 */
import * as T from "../../language/tokens.ts";
import { forIfClauses } from "./comprehensions.ts";
import type { Diagnosis } from "./diagnosis.ts";
import type { Seen } from "./seen.ts";
import { starredExpression } from "./starred.ts";

/** What arguments were read: those without a name, and whether a `**` is among the others. */
interface Arguments {
  readonly positional: Seen[];
  unpacked: boolean;
}

/** arguments: args [','], up to the ')' at hand; the cursor stays when they are none */
export function callArguments(d: Diagnosis): void {
  d.remember("arguments", readArguments);
}

function readArguments(d: Diagnosis): void {
  const { pos } = d;
  if (args(d) !== null) {
    d.accept(T.COMMA);
    if (d.kind === T.RPAR) return;
  }
  d.pos = pos;
  if (d.checking) invalidArguments(d);
  d.pos = pos;
}

/** args: positional+ [',' kwargs] | kwargs */
function args(d: Diagnosis): Arguments | null {
  const result: Arguments = { positional: [], unpacked: false };
  if (!positionals(d, result)) return kwargs(d, result) ? result : null;
  const { pos } = d;
  if (!d.accept(T.COMMA) || !kwargs(d, result)) d.pos = pos;
  return result;
}

function positionals(d: Diagnosis, result: Arguments): boolean {
  return gather(d, () => {
    const value = starredExpression(d) ?? positional(d);
    if (value !== null) result.positional.push(value);
    return value !== null;
  });
}

/** (assignment_expression | expression !':=') !'=' */
function positional(d: Diagnosis): Seen | null {
  const { pos } = d;
  const value = d.rules.assignmentExpression(d) ?? d.rules.unnamedExpression(d);
  if (value !== null && d.kind !== T.EQUAL) return value;
  d.pos = pos;
  return null;
}

/** ','.item+ */
function gather(d: Diagnosis, item: (d: Diagnosis) => boolean): boolean {
  if (!item(d)) return false;
  for (;;) {
    const { pos } = d;
    if (!d.accept(T.COMMA)) return true;
    if (!item(d)) {
      d.pos = pos;
      return true;
    }
  }
}

/** kwargs: named and starred ones, then named and double-starred ones */
function kwargs(d: Diagnosis, result: Arguments): boolean {
  const starredOnes = gather(d, () => keyword(d) || starredKeyword(d, result));
  const { pos } = d;
  if (starredOnes && !d.accept(T.COMMA)) return true;
  if (gather(d, () => keyword(d) || doubleStarred(d, result))) return true;
  d.pos = pos;
  return starredOnes;
}

/** NAME '=' expression */
function keyword(d: Diagnosis): boolean {
  if (d.checking) invalidKeyword(d);
  const { pos } = d;
  if (d.accept(T.NAME) && d.accept(T.EQUAL) && d.rules.expression(d) !== null) return true;
  d.pos = pos;
  return false;
}

function starredKeyword(d: Diagnosis, result: Arguments): boolean {
  const value = starredExpression(d);
  if (value === null) return false;
  result.positional.push(value);
  return true;
}

function doubleStarred(d: Diagnosis, result: Arguments): boolean {
  const { pos } = d;
  if (d.accept(T.DOUBLESTAR) && d.rules.expression(d) !== null) {
    result.unpacked = true;
    return true;
  }
  d.pos = pos;
  return false;
}

function invalidKeyword(d: Diagnosis): void {
  const { pos, start, kind } = d;
  if ((kind === T.TRUE || kind === T.FALSE || kind === T.NONE) && d.peek(1) === T.EQUAL) {
    throw d.error("cannot_assign", start, d.tokens.ends[pos + 1]!, { what: d.tokenText() });
  }
  const named = kind === T.NAME && d.peek(1) === T.EQUAL;
  if (named) {
    d.pos += 2;
    if (d.rules.expression(d) !== null && forIfClauses(d) !== null) {
      throw d.error("maybe_equality_or_walrus", start, d.tokens.ends[pos + 1]!);
    }
  } else {
    const value = d.rules.expression(d);
    if (value !== null && d.accept(T.EQUAL)) throw d.error("keyword_expression", value.start, d.end);
  }
  d.pos = pos;
  if (d.accept(T.DOUBLESTAR) && d.rules.expression(d) !== null && d.accept(T.EQUAL)) {
    const value = d.rules.expression(d);
    if (value !== null) throw d.error("assign_to_keyword_unpacking", start, value.end);
  }
  d.pos = pos;
}

/** The mistakes between arguments, in the order in which CPython looks for them. */
function invalidArguments(d: Diagnosis): void {
  const { pos } = d;
  for (const mistake of [
    unpackingBehindKeywords,
    bareGeneratorFirst,
    generatorAsKeyword,
    missingKeywordValue,
    bareGeneratorLast,
    wrongOrder,
  ]) {
    mistake(d);
    d.pos = pos;
  }
}

/** `**a, *b` */
function unpackingBehindKeywords(d: Diagnosis): void {
  const { pos } = d;
  const result: Arguments = { positional: [], unpacked: false };
  if (!(positionals(d, result) && d.accept(T.COMMA) && kwargs(d, result))) {
    d.pos = pos;
    if (!kwargs(d, result)) return;
  }
  const comma = d.pos;
  if (!d.accept(T.COMMA)) return;
  const starred = () => starredExpression(d) !== null && d.kind !== T.EQUAL;
  if (gather(d, starred)) throw d.errorFrom("iterable_unpacking_follows", comma);
}

/** `x for x in y, ...` */
function bareGeneratorFirst(d: Diagnosis): void {
  const element = d.rules.expression(d);
  if (element === null) return;
  const clauses = forIfClauses(d);
  if (clauses === null || !d.accept(T.COMMA)) return;
  const { pos } = d;
  if (args(d) === null) {
    d.pos = pos;
    if (d.rules.expression(d) !== null) forIfClauses(d);
  }
  throw d.errorIn("bare_generator", element, clauses);
}

/** `a=x for x in y` */
function generatorAsKeyword(d: Diagnosis): void {
  const { pos, start } = d;
  if (!d.accept(T.NAME) || !d.accept(T.EQUAL)) return;
  if (d.rules.expression(d) === null || forIfClauses(d) === null) return;
  throw d.error("maybe_equality_or_walrus", start, d.tokens.ends[pos + 1]!);
}

/** `a=` */
function missingKeywordValue(d: Diagnosis): void {
  const { pos } = d;
  if (args(d) === null || !d.accept(T.COMMA)) d.pos = pos;
  const { start } = d;
  if (d.accept(T.NAME) && d.accept(T.EQUAL) && (d.kind === T.COMMA || d.kind === T.RPAR)) {
    throw d.error("expected_argument_value", start, d.end);
  }
  if (d.pos !== pos) d.pos = pos;
  const first = d.start;
  if (d.accept(T.NAME) && d.accept(T.EQUAL) && (d.kind === T.COMMA || d.kind === T.RPAR)) {
    throw d.error("expected_argument_value", first, d.end);
  }
}

/** `a, x for x in y`: the generator is what the last argument began, or a further one */
function bareGeneratorLast(d: Diagnosis): void {
  const { pos } = d;
  const read = args(d);
  if (read === null) return;
  const behind = d.pos;
  const clauses = forIfClauses(d);
  const last = read.positional.at(-1);
  if (clauses !== null && last !== undefined && read.positional.length > 1) {
    throw d.errorIn("bare_generator", last, clauses);
  }
  d.pos = behind;
  if (!d.accept(T.COMMA)) {
    d.pos = pos;
    return;
  }
  const element = d.rules.expression(d);
  const rest = element === null ? null : forIfClauses(d);
  if (element !== null && rest !== null) throw d.errorIn("bare_generator", element, rest);
}

/** Arguments behind those that must be last. */
function wrongOrder(d: Diagnosis): void {
  const read = args(d);
  if (read === null || !d.accept(T.COMMA) || args(d) === null) return;
  if (read.unpacked) throw d.errorHere("positional_follows_unpacking");
  throw d.errorHere("positional_follows_keyword");
}
