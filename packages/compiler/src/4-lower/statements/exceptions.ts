/**
 * Exceptions: `try`, `raise`, `assert`.
 *
 *     try:                             try {
 *         f()                            f();
 *     except ValueError as e:    =>    } catch (error) {
 *         print(e)                       const e = caught(error);
 *                                        if (!matches(e, ValueError)) throw error;
 *                                        print(e);
 *                                      }
 *
 * `caught` makes a Python exception of whatever the host throws. What a handler raises gets the handled exception for its
 * `__context__`: an explicit `raise` by `chain`, any other call by a `try` around the handler's body.
 *
 * `else` runs when the body ended by itself: after the statement where no handler ends normally, behind a flag elsewhere.
 *
 * Source: The Python Language Reference, 8.4, 7.8, 7.3.
 */
import * as t from "@babel/types";
import type { Assert, ExceptHandler, Expression, Node, Raise, Try, TryStar } from "../../language/nodes.ts";
import { holds, walk } from "../../language/walk.ts";
import { assign, block, boolean, call, declare, id, not, statement } from "../builders.ts";
import {
  type Announced,
  type Context,
  expression,
  helper,
  place,
  statements,
  type Table,
  test,
} from "../context.ts";
import { isExceptionClass, isExceptionDefinition, isQuiet } from "../exceptions.ts";
import { asksForException, expectedTypes, isTameHandler, mayAskForException } from "../expected.ts";
import { forgotten, reference, spelling } from "../references.ts";
import { announcedAgain } from "../suspensions.ts";
import { groupClause } from "./except-star.ts";

export const exceptions = {
  Try: tryStatement,
  TryStar: tryStatement,

  Raise(node: Raise, ctx: Context): t.Statement[] {
    if (node.exc === null) {
      return [
        t.throwStatement(
          ctx.handled === null
            ? helper("protocols.reraise", ctx, ...(ctx.around === null ? [] : [id(ctx.around)]))
            : id(ctx.handled),
        ),
      ];
    }
    return [t.throwStatement(chained(raised(node.exc, node.cause, ctx), ctx))];
  },

  Assert(node: Assert, ctx: Context): t.Statement[] {
    const message = node.msg === null ? [] : [expression(node.msg, ctx)];
    const thrown = t.throwStatement(chained(helper("builtins.AssertionError", ctx, ...message), ctx));
    return [t.ifStatement(not(test(node.test, ctx)), place(thrown, node, ctx))];
  },
} satisfies Table<"Try" | "TryStar" | "Raise" | "Assert", t.Statement[]>;

function tryStatement(node: Try | TryStar, ctx: Context): t.Statement[] {
  if (node.finalbody.length === 0) return guardedBody(node, ctx);
  const made = node.handlers.length === 0 ? statements([...node.body], ctx) : guardedBody(node, ctx);
  const [only] = made;
  if (node.finalbody.every((each) => isQuiet(each, ctx)) && !holds(node.finalbody, raises)) {
    const finalizer = block(statements(node.finalbody, ctx));
    // One `try` of JavaScript can say both, when there is nothing but it.
    if (made.length !== 1 || !t.isTryStatement(only) || only.finalizer || node.handlers.length === 0) {
      return [t.tryStatement(block(made), null, finalizer)];
    }
    only.finalizer = finalizer;
    return made;
  }
  return finallyAfter(made, node, ctx);
}

/** What `throw` throws for `raise exc from cause`. */
function raised(exc: Expression, cause: Expression | null, ctx: Context): t.Expression {
  const value = thrown(exc, ctx);
  const around = ctx.around === null ? [] : [id(ctx.around)];
  if (cause !== null) {
    const exception = value ?? expression(exc, ctx);
    return helper(
      "protocols.raise_from",
      ctx,
      exception,
      expression(cause, ctx),
      ...(value === null ? around : []),
    );
  }
  return value ?? helper("protocols.raise_", ctx, expression(exc, ctx), ...around);
}

/** An expression that is an exception for sure; null when that must be checked. */
function thrown(node: Expression, ctx: Context): t.Expression | null {
  if (node.type === "Call") {
    const callee = ctx.analysis.calleeOf(node);
    const isException =
      (callee.kind === "class" && isExceptionDefinition(callee.facts, ctx)) ||
      (callee.kind === "builtin" && isExceptionClass(node.func, ctx));
    return isException ? expression(node, ctx) : null;
  }
  if (isExceptionClass(node, ctx)) return call(expression(node, ctx), []);
  if (node.type === "Name") {
    const binding = ctx.analysis.bindingOf(node);
    const isHandled = binding !== null && ctx.analysis.declarationOf(binding).place === "except";
    // For a traceback `raise_` notes that it was raised here too.
    return isHandled && !ctx.options.lines && !ctx.inGroupHandler ? expression(node, ctx) : null;
  }
  return null;
}

function chained(exception: t.Expression, ctx: Context): t.Expression {
  return ctx.chainTo === null ? exception : helper("protocols.chain", ctx, exception, id(ctx.chainTo));
}

/** `try { ... } catch (error) { ... }`, and the `else` suite behind it. */
function guardedBody(node: Try | TryStar, ctx: Context): t.Statement[] {
  const body = statements(node.body, ctx);
  const expecting = node.type === "Try" ? expectedTypes(node, ctx) : null;
  const handler =
    node.type === "TryStar"
      ? groupClause(node.handlers, ctx)
      : catchClause(node.handlers, expecting === null ? ctx : { ...ctx, anticipates: true });
  handler.body.body.unshift(...announcedAgain(node.body, ctx));
  const before: t.Statement[] = [];
  let orelse = statements(node.orelse, ctx);
  if (orelse.length > 0 && node.handlers.some((each) => endsNormally(each, ctx))) {
    const flag = ctx.frame.name("completed");
    before.push(declare("let", id(flag), boolean(false)));
    body.push(statement(assign(id(flag), boolean(true))));
    orelse = [t.ifStatement(id(flag), block(orelse))];
  }
  if (expecting === null) return [...before, t.tryStatement(block(body), handler), ...orelse];
  const outer = ctx.frame.name("outer");
  before.push(declare("const", id(outer), helper("protocols.expect", ctx, expecting)));
  const relax = block([statement(helper("protocols.relax", ctx, id(outer)))]);
  return [...before, t.tryStatement(block(body), handler, relax), ...orelse];
}

/** Whatever a `with` holds may be swallowed by its manager. */
function endsNormally(handler: ExceptHandler, ctx: Context): boolean {
  return holds(handler.body, isWith) || ctx.analysis.endReachable(handler.body.at(-1)!);
}

/**
 * A `finally` suite that may raise: what it raises while an exception is on its way has that for its context.
 *
 *     finally:          } catch (error) {
 *         g()      =>     pending = caught(error);
 *                         throw error;
 *                       } finally {
 *                         try { g(); } catch (inner) { throw chain(inner, pending); }
 *                       }
 */
function finallyAfter(body: t.Statement[], node: Try | TryStar, ctx: Context): t.Statement[] {
  const pending = ctx.frame.name("pending");
  const isPlain = node.finalbody.every((each) => isQuiet(each, ctx));
  // The manager of a `with` hands on what its body raises, and that has its context by then.
  const asks =
    !isPlain &&
    (mayAskForException(ctx) || node.finalbody.some(asksForException) || holds(node.finalbody, isWith));
  const told: Announced = { exception: pending, outer: asks ? ctx.frame.name("outer") : "" };
  const finalbody = statements(node.finalbody, {
    ...ctx,
    // A bare `raise` here means what is on its way, not what a handler around has taken.
    handled: null,
    chainTo: isPlain ? pending : null,
    around: pending,
    announced: asks ? [...ctx.announced, told] : ctx.announced,
  });
  const keep = t.catchClause(
    id("error"),
    block([statement(assign(id(pending), received("error", ctx))), t.throwStatement(id("error"))]),
  );
  const finalizer = block(
    isPlain ? finalbody : asks ? whileHandling(finalbody, told, ctx) : [withContext(finalbody, pending, ctx)],
  );
  const guarded = [...node.body, ...node.orelse, ...node.handlers.flatMap((each) => each.body)];
  finalizer.body.unshift(...announcedAgain(guarded, ctx));
  // Until something is raised here, what is on its way through the code around still counts.
  const before = ctx.around === null ? t.nullLiteral() : id(ctx.around);
  return [declare("let", id(pending), before), t.tryStatement(block(body), keep, finalizer)];
}

/** `try { ... } catch (inner) { throw chain(inner, e); }`: everything raised inside gets `e` for its context. */
function withContext(body: t.Statement[], exception: string, ctx: Context): t.TryStatement {
  const thrown = ctx.frame.blockName("inner");
  const rethrow = t.throwStatement(helper("protocols.chain", ctx, id(thrown), id(exception)));
  return t.tryStatement(block(body), t.catchClause(id(thrown), block([rethrow])));
}

/** The same for statements that may ask what is being handled: they are told before, and the code around after. */
function whileHandling(body: t.Statement[], { exception, outer }: Announced, ctx: Context): t.Statement[] {
  const made = withContext(body, exception, ctx);
  made.finalizer = block([statement(helper("protocols.handled", ctx, id(outer)))]);
  return [declare("const", id(outer), helper("protocols.handling", ctx, id(exception))), made];
}

function raises({ type }: Node): boolean {
  return type === "Raise" || type === "Assert";
}

/** `catch (error) { const e = caught(error); if (matches(e, A)) {...} else throw error; }`. */
function catchClause(handlers: readonly ExceptHandler[], outer: Context): t.CatchClause {
  const ctx = withOwnNames(handlers, outer);
  const error = ctx.names.isTaken("error") ? ctx.frame.blockName("thrown") : "error";
  const shared = sharedName(handlers, ctx);
  const exception = shared ?? generalName(ctx);
  const bodies = handlers.map((handler) => handlerBody(handler, exception, shared !== null, ctx));
  const first = handlers[0]!;

  const isBare = handlers.length === 1 && first.type_ === null;
  const isRead = bodies.some(({ readsException }) => readsException);
  if (isBare && !isRead) return t.catchClause(null, block(bodies[0]!.statements));

  const caught = declare("const", id(exception), received(error, ctx));
  const rethrow = t.throwStatement(id(error));
  if (handlers.length === 1 && first.type_ !== null) {
    const guard = t.ifStatement(not(matches(first.type_, exception, ctx)), rethrow);
    return t.catchClause(id(error), block([caught, guard, ...bodies[0]!.statements]));
  }
  let rest: t.Statement = rethrow;
  handlers.toReversed().forEach((handler, index) => {
    const body = block(bodies[handlers.length - 1 - index]!.statements);
    rest = handler.type_ === null ? body : t.ifStatement(matches(handler.type_, exception, ctx), body, rest);
  });
  const inside = t.isBlockStatement(rest) ? (rest as t.BlockStatement).body : [rest];
  return t.catchClause(id(error), block([caught, ...inside]));
}

/** The Python exception of what was caught; inside a handler it has the handled exception for its context. */
function received(error: string, ctx: Context): t.Expression {
  return ctx.around === null
    ? helper(ctx.anticipates ? "protocols.anticipated" : "protocols.caught", ctx, id(error))
    : helper("protocols.chain", ctx, id(error), id(ctx.around));
}

/** A name for the exception: in another handler it must not hide that one's. */
function generalName(ctx: Context): string {
  const general = ctx.frame.blockName("exception");
  if (ctx.around === null && ctx.announced.length === 0) return general;
  ctx.frame.reserve(general);
  return ctx.frame.name("exception");
}

/** Inside a handler that has the same name for its exception: `const e = chain(error, e)` would read the new e. */
function withOwnNames(handlers: readonly ExceptHandler[], ctx: Context): Context {
  const renamed = new Map(ctx.renamed);
  for (const handler of handlers) {
    const binding = handler.name === null ? null : ctx.analysis.bindingOf(handler);
    if (binding === null) continue;
    const name = spelling(binding, ctx);
    if (name !== ctx.around && !ctx.announced.some(({ exception }) => exception === name)) continue;
    if (ctx.analysis.declarationOf(binding).place === "except") {
      renamed.set(binding, ctx.frame.name(binding.name));
    }
  }
  return { ...ctx, renamed };
}

function matches(type: Expression, exception: string, ctx: Context): t.CallExpression {
  return helper("protocols.matches", ctx, id(exception), expression(type, ctx));
}

/** The one name that all handlers give the exception, when it is a variable of the handlers alone. */
function sharedName(handlers: readonly ExceptHandler[], ctx: Context): string | null {
  const names = new Set<string>();
  for (const handler of handlers) {
    if (handler.name === null) continue;
    const binding = ctx.analysis.bindingOf(handler)!;
    if (ctx.analysis.declarationOf(binding).place !== "except") return null;
    names.add(spelling(binding, ctx));
  }
  const [name] = names;
  return names.size === 1 ? name! : null;
}

function isWith({ type }: Node): boolean {
  return type === "With" || type === "AsyncWith";
}

function jumps({ type }: Node): boolean {
  return type === "Break" || type === "Continue" || type === "Return" || type === "Raise";
}

/** `body`, and `last` after it, whichever way the body is left. */
function leaving(body: t.Statement[], last: t.Statement, endsByItself: boolean): t.Statement[] {
  if (endsByItself) return [...body, last];
  const [only] = body;
  if (body.length !== 1 || !t.isTryStatement(only) || only.finalizer)
    return [t.tryStatement(block(body), null, block([last]))];
  only.finalizer = block([last]);
  return body;
}

interface HandlerBody {
  readonly statements: t.Statement[];
  /** It mentions the variable that holds the exception. */
  readonly readsException: boolean;
}

function handlerBody(
  handler: ExceptHandler,
  exception: string,
  isShared: boolean,
  ctx: Context,
): HandlerBody {
  const quiet = handler.body.every((each) => isQuiet(each, ctx));
  const tells = !quiet && !isTameHandler(handler, ctx);
  const told: Announced = { exception, outer: tells ? ctx.frame.name("outer") : "" };
  const inner: Context = {
    ...ctx,
    handled: exception,
    chainTo: quiet ? exception : null,
    around: exception,
    anticipates: false,
    announced: tells ? [...ctx.announced, told] : ctx.announced,
  };
  let made = statements(handler.body, inner);
  if (tells) made = whileHandling(made, told, ctx);
  else if (!quiet) made = [withContext(made, exception, ctx)];
  let readsException = !quiet || handler.name !== null || raisesAnything(handler);
  if (handler.name !== null && !isShared) {
    const binding = ctx.analysis.bindingOf(handler)!;
    const own = ctx.analysis.declarationOf(binding).place === "except";
    const name = own ? id(spelling(binding, ctx)) : (reference(binding, ctx) as t.LVal);
    // Python deletes the name when the handler is left, however that happens, so that it keeps no traceback alive.
    if (!own) made = leaving(made, forgotten(binding, ctx), quiet && !holds(handler.body, jumps));
    made.unshift(
      own ? declare("const", name as t.Identifier, id(exception)) : statement(assign(name, id(exception))),
    );
    readsException = true;
  }
  return { statements: made, readsException };
}

function raisesAnything(handler: ExceptHandler): boolean {
  let found = false;
  for (const each of handler.body) {
    walk(each, (node) => {
      found ||= raises(node);
      return !found;
    });
  }
  return found;
}
