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
import type { Assert, ExceptHandler, Expression, Raise, Statement, Try } from "../../language/nodes.ts";
import { walk } from "../../language/walk.ts";
import {
  assign,
  block,
  boolean,
  call,
  declare,
  id,
  not,
  statement,
  text,
  undefinedValue,
} from "../builders.ts";
import { type Context, expression, helper, place, statements, type Table, test } from "../context.ts";
import { isExceptionClass, isExceptionDefinition, isQuiet } from "../exceptions.ts";
import { spelling } from "../references.ts";

export const exceptions = {
  Try(node: Try, ctx: Context): t.Statement[] {
    if (node.finalbody.length === 0) return guardedBody(node, ctx);
    const made = node.handlers.length === 0 ? statements([...node.body], ctx) : guardedBody(node, ctx);
    const [only] = made;
    if (node.finalbody.every((each) => isQuiet(each, ctx) && !raisesItself(each))) {
      const finalizer = block(statements(node.finalbody, ctx));
      // One `try` of JavaScript can say both, when there is nothing but it.
      if (made.length !== 1 || !t.isTryStatement(only) || only.finalizer || node.handlers.length === 0) {
        return [t.tryStatement(block(made), null, finalizer)];
      }
      only.finalizer = finalizer;
      return made;
    }
    return finallyAfter(made, node, ctx);
  },

  Raise(node: Raise, ctx: Context): t.Statement[] {
    if (node.exc === null) {
      return [
        t.throwStatement(
          ctx.handled === null
            ? helper("builtins.RuntimeError", ctx, text("No active exception to reraise"))
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
} satisfies Table<"Try" | "Raise" | "Assert", t.Statement[]>;

/** What `throw` throws for `raise exc from cause`. */
function raised(exc: Expression, cause: Expression | null, ctx: Context): t.Expression {
  const value = thrown(exc, ctx);
  if (cause !== null) {
    const exception = value ?? expression(exc, ctx);
    return helper("protocols.raise_from", ctx, exception, expression(cause, ctx));
  }
  return value ?? helper("protocols.raise_", ctx, expression(exc, ctx));
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
    return isHandled && !ctx.options.lines ? expression(node, ctx) : null;
  }
  return null;
}

function chained(exception: t.Expression, ctx: Context): t.Expression {
  return ctx.chainTo === null ? exception : helper("protocols.chain", ctx, exception, id(ctx.chainTo));
}

/** `try { ... } catch (error) { ... }`, and the `else` suite behind it. */
function guardedBody(node: Try, ctx: Context): t.Statement[] {
  // What is raised and caught inside a handler has the handled exception for its context as well.
  const body = statements(node.body, { ...ctx, chainTo: ctx.chainTo ?? ctx.handled });
  const handler = catchClause(node.handlers, ctx);
  const before: t.Statement[] = [];
  let orelse = statements(node.orelse, ctx);
  if (orelse.length > 0 && node.handlers.some((each) => endsNormally(each, ctx))) {
    const flag = ctx.frame.name("completed");
    before.push(declare("let", id(flag), boolean(false)));
    body.push(statement(assign(id(flag), boolean(true))));
    orelse = [t.ifStatement(id(flag), block(orelse))];
  }
  return [...before, t.tryStatement(block(body), handler), ...orelse];
}

function endsNormally(handler: ExceptHandler, ctx: Context): boolean {
  return ctx.analysis.endReachable(handler.body.at(-1)!);
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
function finallyAfter(body: t.Statement[], node: Try, ctx: Context): t.Statement[] {
  const pending = ctx.frame.name("pending");
  const isPlain = node.finalbody.every((each) => isQuiet(each, ctx));
  const finalbody = statements(node.finalbody, { ...ctx, chainTo: isPlain ? pending : null });
  const keep = t.catchClause(
    id("error"),
    block([
      statement(assign(id(pending), helper("protocols.caught", ctx, id("error")))),
      t.throwStatement(id("error")),
    ]),
  );
  const finalizer = block(isPlain ? finalbody : [withContext(finalbody, pending, ctx)]);
  return [declare("let", id(pending), t.nullLiteral()), t.tryStatement(block(body), keep, finalizer)];
}

/** `try { ... } catch (inner) { throw chain(inner, e); }`: everything raised inside gets `e` for its context. */
function withContext(body: t.Statement[], exception: string, ctx: Context): t.Statement {
  const thrown = ctx.frame.blockName("inner");
  const rethrow = t.throwStatement(helper("protocols.chain", ctx, id(thrown), id(exception)));
  return t.tryStatement(block(body), t.catchClause(id(thrown), block([rethrow])));
}

function raisesItself(statement: Statement): boolean {
  let found = false;
  walk(statement, (inner) => {
    found ||= inner.type === "Raise" || inner.type === "Assert";
    return inner.type !== "FunctionDef" && inner.type !== "AsyncFunctionDef" && inner.type !== "ClassDef";
  });
  return found;
}

/** `catch (error) { const e = caught(error); if (matches(e, A)) {...} else throw error; }`. */
function catchClause(handlers: readonly ExceptHandler[], ctx: Context): t.CatchClause {
  const error = ctx.names.isTaken("error") ? ctx.frame.blockName("thrown") : "error";
  const shared = sharedName(handlers, ctx);
  const exception = shared ?? ctx.frame.blockName("exception");
  const bodies = handlers.map((handler) => handlerBody(handler, exception, shared !== null, ctx));
  const first = handlers[0]!;

  const isBare = handlers.length === 1 && first.type_ === null;
  const isRead = bodies.some(({ readsException }) => readsException);
  if (isBare && !isRead) return t.catchClause(null, block(bodies[0]!.statements));

  const caught = declare("const", id(exception), helper("protocols.caught", ctx, id(error)));
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
  const inner: Context = { ...ctx, handled: exception, chainTo: quiet ? exception : null };
  let made = statements(handler.body, inner);
  if (!quiet) {
    made = [withContext(made, exception, ctx)];
  }
  let readsException = !quiet || handler.name !== null || raisesAnything(handler);
  if (handler.name !== null && !isShared) {
    const binding = ctx.analysis.bindingOf(handler)!;
    const name = id(spelling(binding, ctx));
    const own = ctx.analysis.declarationOf(binding).place === "except";
    made.unshift(own ? declare("const", name, id(exception)) : statement(assign(name, id(exception))));
    // Python deletes the name when the handler is left, so that it keeps no traceback alive.
    if (!own && endsNormally(handler, ctx)) made.push(statement(assign(t.cloneNode(name), undefinedValue())));
    readsException = true;
  }
  return { statements: made, readsException };
}

function raisesAnything(handler: ExceptHandler): boolean {
  let found = false;
  for (const each of handler.body) {
    walk(each, (node) => {
      found ||= node.type === "Raise" || node.type === "Assert";
      return !found;
    });
  }
  return found;
}
