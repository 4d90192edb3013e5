/**
 * The clauses of comprehensions and generator expressions.
 *
 *     for x in xs if x async for y in ys   =>   [comprehension(x, xs, [x]), comprehension(y, ys, is_async=1)]
 *
 * Source: The Python Language Reference, 6.2.4 "Displays"; PEP 530.
 */
import type { Comprehension, Expression } from "../../language/nodes.ts";
import * as T from "../../language/tokens.ts";
import type { Parser } from "../parser.ts";
import { starTargets } from "../targets.ts";

/** for_if_clauses: ('async'? 'for' star_targets 'in' disjunction ('if' disjunction)*)+ */
export function generators(p: Parser): Comprehension[] {
  const clauses: Comprehension[] = [];
  while (p.kind === T.FOR || p.kind === T.ASYNC) {
    const { start } = p;
    const isAsync = p.accept(T.ASYNC);
    p.expect(T.FOR);
    const target = starTargets(p);
    p.expect(T.IN);
    const iter = p.rules.disjunction(p);
    const ifs: Expression[] = [];
    while (p.accept(T.IF)) ifs.push(p.rules.disjunction(p));
    clauses.push({ type: "Comprehension", start, end: p.end, target, iter, ifs, is_async: isAsync ? 1 : 0 });
  }
  return clauses;
}
