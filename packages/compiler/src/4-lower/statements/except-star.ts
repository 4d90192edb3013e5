/**
 * `except*`: each handler takes its part of a group of exceptions.
 *
 *     except* ValueError as e:         } catch (error) {
 *         print(e.exceptions)            const group = handle_group(error);
 *     except* OSError:                   if (group.matches(ValueError)) {
 *         pass                   =>        const e = group.matched;
 *                                          try { print(e.exceptions); } catch (inner) { group.raised(inner); }
 *                                        }
 *                                        group.matches(OSError);
 *                                        group.end();
 *                                      }
 *
 * What a handler raises waits until the others have run: `end` raises it, together with what no handler took.
 *
 * Source: The Python Language Reference, 8.4.2; PEP 654.
 */
import * as t from "@babel/types";
import type { ExceptHandler } from "../../language/nodes.ts";
import { assign, block, call, declare, id, member, statement } from "../builders.ts";
import { type Context, expression, helper, place, statements } from "../context.ts";
import { isTameHandler } from "../expected.ts";
import { forgotten, reference, spelling } from "../references.ts";

export function groupClause(handlers: readonly ExceptHandler[], ctx: Context): t.CatchClause {
  const error = ctx.names.isTaken("error") ? ctx.frame.blockName("thrown") : "error";
  const group = ctx.frame.name("group");
  const around = ctx.around === null ? [] : [id(ctx.around)];
  const handled = handlers.map((handler) => place(handlerOf(handler, group, ctx), handler, ctx));
  return t.catchClause(
    id(error),
    block([
      declare("const", id(group), helper("protocols.handle_group", ctx, id(error), ...around)),
      ...handled,
      statement(call(member(id(group), "end"), [])),
    ]),
  );
}

function handlerOf(handler: ExceptHandler, group: string, ctx: Context): t.Statement {
  const matches = call(member(id(group), "matches"), [expression(handler.type_!, ctx)]);
  if (handler.name === null && handler.body.every(({ type }) => type === "Pass")) return statement(matches);

  const binding = handler.name === null ? null : ctx.analysis.bindingOf(handler)!;
  const own = binding !== null && ctx.analysis.declarationOf(binding).place === "except";
  const exception = own ? spelling(binding, ctx) : ctx.frame.name("exception");
  const tells = !isTameHandler(handler, ctx);
  const outer = tells ? ctx.frame.name("outer") : "";
  const inner: Context = {
    ...ctx,
    handled: exception,
    chainTo: null,
    around: exception,
    inGroupHandler: true,
    announced: tells ? [...ctx.announced, { exception, outer }] : ctx.announced,
  };
  let body = statements(handler.body, inner);
  const before: t.Statement[] = [declare("const", id(exception), member(id(group), "matched"))];
  if (binding !== null && !own) {
    before.push(statement(assign(reference(binding, ctx) as t.LVal, id(exception))));
    // Python deletes the name when the handler is left, however that happens, so that it keeps no traceback alive.
    body = [t.tryStatement(block(body), null, block([forgotten(binding, ctx)]))];
  }
  const thrown = ctx.frame.blockName("inner");
  const keep = t.catchClause(id(thrown), block([statement(call(member(id(group), "raised"), [id(thrown)]))]));
  if (!tells) return t.ifStatement(matches, block([...before, t.tryStatement(block(body), keep)]));
  before.push(declare("const", id(outer), helper("protocols.handling", ctx, id(exception))));
  const leave = block([statement(helper("protocols.handled", ctx, id(outer)))]);
  return t.ifStatement(matches, block([...before, t.tryStatement(block(body), keep, leave)]));
}
