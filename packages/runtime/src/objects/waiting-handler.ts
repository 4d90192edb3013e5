/**
 * A handler that waits: what it handles is handled by what it awaits, too, when that goes on.
 *
 * From: `except ValueError as e: await report()`
 * To:   `if (report.$awaited() === SUSPENDED) resumed(yield waiting(e), e);`
 *
 * `report` goes on without the frame that awaits it. So `waiting` puts a mark above its frames, and below all of a suspended chain that has
 * a mark stands another one, which is resumed first. Programs that await nothing in a handler have neither.
 *
 * Source: The Python Language Reference, 7.8; Library Reference, `sys.exception`: "the exception that is being handled, here or further up".
 */
import { start } from "./awaitable.ts";
import type { PyBaseException } from "./exceptions.ts";
import { type Frame, handlers, link, machine, SUSPENDED } from "./frame.ts";
import { state } from "./handling.ts";

/** Announces an exception, and hands on what it is resumed with. It is no frame of Python: it counts for nothing in the depth. */
class HandlerMark implements Frame {
  $parent: Frame | null;
  readonly $handled: PyBaseException;

  constructor(handled: PyBaseException, parent: Frame | null) {
    this.$handled = handled;
    this.$parent = parent;
  }

  $resume(value: unknown): unknown {
    machine.depth += 1;
    state.own = this.$handled;
    return value;
  }

  // CPython shows what is thrown in nothing of the handlers above either.
  $throw(error: unknown): unknown {
    machine.depth += 1;
    throw error;
  }
}

export function is_mark(frame: Frame): boolean {
  return frame instanceof HandlerMark;
}

/**
 * The handler of `e` waits for what has suspended.
 * @param line  what the frame yields besides: the Python line, when compiled with `lines`
 */
export function waiting(e: PyBaseException, line?: number): number | undefined {
  // Without a frame below there is no code that could ask.
  if (machine.outermost !== null) {
    handlers.below = below;
    link(new HandlerMark(e, null));
  }
  return line;
}

/** `yield* delegate_waiting(x, e)`: `delegate`, in the handler of `e`. */
export function* delegate_waiting(
  awaitable: unknown,
  e: PyBaseException,
): Generator<unknown, unknown, unknown> {
  const value = start(awaitable);
  return value === SUSPENDED ? yield waiting(e) : value;
}

/** The innermost frame of a chain, or a mark below it that says what the first handler above handles. */
function below(innermost: Frame): Frame {
  if (innermost instanceof HandlerMark) return innermost;
  let frame: Frame | null = innermost.$parent;
  while (frame !== null && !(frame instanceof HandlerMark)) frame = frame.$parent;
  return frame === null ? innermost : new HandlerMark(frame.$handled, innermost);
}
