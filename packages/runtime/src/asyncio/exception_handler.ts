/**
 * What a loop does with an exception that nobody catches: log it, or hand it to the handler that was set.
 *
 * A context is a record here, a dict for the handler of a Python program.
 *
 * Source: Lib/asyncio/base_events.py, call_exception_handler; Library Reference, "Error Handling API".
 */

import { ContextObject } from "../objects/context.ts";
import { KeyboardInterrupt, PyBaseException, SystemExit } from "../objects/exceptions.ts";
import { is_instance } from "../objects/frame.ts";
import { call } from "../objects/light-call.ts";
import { origins } from "../objects/origins.ts";
import { records } from "../objects/records.ts";
import { repr, str_of } from "../objects/texts.ts";
import type { BaseEventLoopObject } from "./base_events.ts";
import { error as log_error } from "./log.ts";

/** `message`, `exception`, `future`, `task`, `handle` ...; all but the message may be missing. */
export type ExceptionContext = Readonly<Record<string, unknown>>;

/** The dict a program hands in, as a record. */
export function context_of(given: unknown): ExceptionContext {
  const { $class, items } = given as { $class?: unknown; items?(): Iterable<Iterable<unknown>> };
  if ($class === undefined || items === undefined) return given as ExceptionContext;
  const pairs = [...Reflect.apply(items, given, [])];
  return Object.fromEntries(pairs.map((pair) => [...pair] as [string, unknown]));
}

export function handle_exception(loop: BaseEventLoopObject, context: ExceptionContext): void {
  const handler = loop.get_exception_handler();
  if (handler === null) {
    guarded(
      () => loop.$default_exception_handler(context),
      (error) => log_error("Exception in default exception handler", error),
    );
    return;
  }
  guarded(
    () => {
      const about = (context["task"] ?? context["future"] ?? context["handle"]) as
        | { get_context?(): unknown }
        | undefined;
      const inside = typeof about?.get_context === "function" ? about.get_context() : null;
      if (inside instanceof ContextObject && !inside.$entered)
        inside.run(handler, loop, records.to_python(context));
      else call(handler, loop, records.to_python(context));
    },
    (raised) => {
      const exception = in_context(raised, context);
      guarded(
        () =>
          loop.$default_exception_handler({
            message: "Unhandled error in exception handler",
            exception,
            context: records.to_python(context),
          }),
        (error) =>
          log_error(
            "Exception in default exception handler while handling an unexpected error in custom exception handler",
            error,
          ),
      );
    },
  );
}

/** An exception raised while another is handled shows that one as its context; only a failed callback's is being handled. */
function in_context(raised: unknown, { handle, exception }: ExceptionContext): unknown {
  const handling = handle !== undefined && exception instanceof PyBaseException && exception !== raised;
  if (handling && raised instanceof PyBaseException && raised.__context__ === null)
    raised.__context__ = exception;
  return raised;
}

function guarded(body: () => void, failed: (error: unknown) => void): void {
  try {
    body();
  } catch (error) {
    if (is_instance(error, SystemExit) || is_instance(error, KeyboardInterrupt)) throw error;
    failed(error);
  }
}

/** Entries of a context that are tracebacks, and of what. */
const TRACEBACKS: Readonly<Record<string, string>> = {
  source_traceback: "Object",
  handle_traceback: "Handle",
};

/** The default handler: the message, then the other entries by name, then the traceback. */
export function log_context(context: ExceptionContext): void {
  const message = context["message"];
  const lines = [message == null || message === "" ? "Unhandled exception in event loop" : str_of(message)];
  for (const key of Object.keys(context).sort()) {
    if (key === "message" || key === "exception") continue;
    const value = context[key];
    const made = TRACEBACKS[key];
    lines.push(
      `${key}: ${made === undefined ? repr(value) : `${made} created at (most recent call last):\n${origins.text(value)}`}`,
    );
  }
  log_error(lines.join("\n"), context["exception"] ?? null);
}
