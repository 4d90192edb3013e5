/**
 * The match statement: a chain of conditions about one value.
 *
 *     match f():                       const subject = f();
 *         case [x, y] if x < y:        if ((items = match_sequence(subject, 2)) !== null && (x = items[0], y = items[1], lt(x, y))) {
 *             print(x, y)        =>      print(x, y);
 *         case str(text):              } else if (isinstance(subject, str)) {
 *             print(text)                text = subject;
 *         case _:                        print(text);
 *             print("?")               } else {
 *                                        print("?");
 *                                      }
 *
 * Source: The Python Language Reference, 8.6.
 */
import * as t from "@babel/types";
import type { Match, MatchCase } from "../../language/nodes.ts";
import { walk } from "../../language/walk.ts";
import { block, declare, id, statement, when } from "../builders.ts";
import { type Context, expression, place, statements, type Table, test } from "../context.ts";
import { allOf, assignments, matched, Parts } from "../patterns.ts";
import { isStable } from "../references.ts";

export const matches = {
  Match(node: Match, ctx: Context): t.Statement[] {
    const value = expression(node.subject, ctx);
    const isRead = isStable(node.subject, ctx) && !bindsSubject(node, ctx) && t.isIdentifier(value);
    const name = isRead ? (value as t.Identifier).name : ctx.frame.name("subject");
    const parts = new Parts(ctx);
    const branches = node.cases.map((each) => branch(each, name, node, parts, ctx));
    const before = isRead ? [] : [declare("const", id(name), value)];
    return [...before, ...chained(branches)];
  },
} satisfies Table<"Match", t.Statement[]>;

interface Branch {
  /** Null when it takes whatever comes. */
  readonly condition: t.Expression | null;
  readonly body: t.Statement[];
}

function branch(node: MatchCase, subject: string, whole: Match, parts: Parts, ctx: Context): Branch {
  parts.restart();
  const found = matched(node.pattern, () => id(subject), parts, ctx, whole.subject);
  const condition = allOf(found.tests);
  const bound = assignments(found, ctx);
  if (node.guard === null) {
    const body = [
      ...bound.map((each) => place(statement(each), node.pattern, ctx)),
      ...statements(node.body, ctx),
    ];
    return { condition, body };
  }
  const guard = test(node.guard, ctx);
  const last = bound.length === 0 ? guard : t.sequenceExpression([...bound, guard]);
  return {
    condition: condition === null ? last : t.logicalExpression("&&", condition, last),
    body: statements(node.body, ctx),
  };
}

/** `if ... else if ... else ...`. */
function chained(branches: readonly Branch[]): t.Statement[] {
  let rest: t.Statement[] = [];
  for (const { condition, body } of branches.toReversed()) {
    if (condition !== null) rest = [when(condition, body, rest)];
    else rest = branches.length === 1 ? [block(body)] : body;
  }
  return rest;
}

/** Whether a pattern, or a guard, gives the variable that is looked at another value. */
function bindsSubject(node: Match, ctx: Context): boolean {
  if (node.subject.type !== "Name") return false;
  const subject = ctx.analysis.bindingOf(node.subject);
  let found = false;
  for (const { pattern, guard } of node.cases) {
    if (guard !== null) {
      walk(guard, (inner) => {
        found ||=
          inner.type === "NamedExpr" &&
          inner.target.type === "Name" &&
          ctx.analysis.bindingOf(inner.target) === subject;
        return !found;
      });
    }
    walk(pattern, (inner) => {
      if (inner.type !== "MatchAs" && inner.type !== "MatchStar" && inner.type !== "MatchMapping")
        return true;
      const name = inner.type === "MatchMapping" ? inner.rest : inner.name;
      found ||= name !== null && ctx.analysis.bindingOf(inner) === subject;
      return true;
    });
  }
  return found;
}
