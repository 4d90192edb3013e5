/**
 * Forms: how an await, an item and the end of an async iteration are written.
 *
 *     await x     =>   start(x), and yield if it answers SUSPENDED      lowering: "inline"
 *                      yield* delegate(x)                               lowering: "delegate"
 *
 * Source: docs/architecture.md, "Coroutines".
 */
import * as t from "@babel/types";

/** What this stage needs from the rest of the compiler. */
export interface Settings {
  readonly lowering: "inline" | "delegate";
  /** Yields of awaits carry their Python line. */
  readonly lines: boolean;
  /** A reference to an export of the runtime's `coroutines` door. */
  readonly helper: (
    name:
      | "start"
      | "SUSPENDED"
      | "delegate"
      | "item"
      | "aiter"
      | "anext"
      | "drop"
      | "DONE"
      | "guarded"
      | "resumed"
      | "waiting"
      | "delegate_waiting",
  ) => t.Identifier;
  readonly isTaken: (name: string) => boolean;
  /** Whether a call is that of a known coroutine function, which may be started without an object. */
  readonly isCoroutineCall: (node: t.Node) => boolean;
  /** Whether a call starts what it gives: `start_method(queue, "put", 1)`. */
  readonly isStarted: (node: t.Node) => boolean;
  /** Whether an async loop must `drop` its stream when it is left. */
  readonly isAbandoned: (node: t.Node) => boolean;
  /** The variable of what the handler around an await, or an async loop, handles. */
  readonly handledAt: WeakMap<t.Node, string>;
}

/** `start(x)`, or `f.$awaited(a)` for `f(a)`. */
export function started(awaited: t.Expression, settings: Settings): t.Expression {
  if (settings.isStarted(awaited)) return awaited;
  if (t.isCallExpression(awaited) && settings.isCoroutineCall(awaited)) {
    const callee = t.memberExpression(awaited.callee as t.Expression, t.identifier("$awaited"));
    return t.callExpression(callee, awaited.arguments);
  }
  return t.callExpression(settings.helper("start"), [awaited]);
}

/** `x === SUSPENDED` */
export function isSuspended(value: t.Expression, settings: Settings): t.Expression {
  return t.binaryExpression("===", value, settings.helper("SUSPENDED"));
}

/** The bare `yield` of a suspension; with the line of the await for tracebacks. `resumed(yield waiting(e), e)` in the handler of `e`. */
export function suspension(node: t.Node, settings: Settings): t.Expression {
  const line = settings.lines && node.loc ? t.numericLiteral(node.loc.start.line) : null;
  const handled = settings.handledAt.get(node);
  if (handled === undefined) return t.yieldExpression(line);
  const waiting = t.callExpression(settings.helper("waiting"), [
    t.identifier(handled),
    ...(line === null ? [] : [line]),
  ]);
  return resumed(t.yieldExpression(waiting), handled, settings);
}

/** `yield* delegate(x)` */
export function delegation(awaited: t.Expression, node: t.Node, settings: Settings): t.Expression {
  const handled = settings.handledAt.get(node);
  const delegated =
    handled === undefined
      ? t.callExpression(settings.helper("delegate"), [awaited])
      : t.callExpression(settings.helper("delegate_waiting"), [awaited, t.identifier(handled)]);
  const yielded = t.yieldExpression(delegated, true);
  return handled === undefined ? yielded : resumed(yielded, handled, settings);
}

function resumed(suspended: t.YieldExpression, handled: string, settings: Settings): t.Expression {
  return t.callExpression(settings.helper("resumed"), [suspended, t.identifier(handled)]);
}

/** An async arrow function called on the spot, as comprehensions make them. */
export function inlineFunction(awaited: t.Expression): t.ArrowFunctionExpression | null {
  const isInline = t.isCallExpression(awaited) && t.isArrowFunctionExpression(awaited.callee);
  return isInline ? (awaited.callee as t.ArrowFunctionExpression) : null;
}
