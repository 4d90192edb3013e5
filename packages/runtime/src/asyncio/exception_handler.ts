/**
 * What a loop whose handler a program may set does with an exception that nobody catches.
 *
 * Source: Lib/asyncio/base_events.py, call_exception_handler; Library Reference, "Error Handling API".
 */

import { ContextObject, run_in } from "../objects/context.ts";
import { PyBaseException } from "../objects/exceptions.ts";
import { call } from "../objects/light-call.ts";
import { records } from "../objects/records.ts";
import { type ExceptionContext, report } from "./exception_report.ts";
import { error as log_error } from "./log.ts";
import type { WholeLoop } from "./whole_loop.ts";

/** The dict a program hands in, as a record. */
export function context_of(given: unknown): ExceptionContext {
  const { $class, items } = given as { $class?: unknown; items?(): Iterable<Iterable<unknown>> };
  if ($class === undefined || items === undefined) return given as ExceptionContext;
  const pairs = [...Reflect.apply(items, given, [])];
  return Object.fromEntries(pairs.map((pair) => [...pair] as [string, unknown]));
}

export function handle_exception(loop: WholeLoop, context: ExceptionContext): void {
  const handler = loop.get_exception_handler();
  if (handler === null) {
    report(() => loop.$default_exception_handler(context));
    return;
  }
  report(
    () => {
      const about = (context["task"] ?? context["future"] ?? context["handle"]) as
        | { get_context?(): unknown }
        | undefined;
      const inside = typeof about?.get_context === "function" ? about.get_context() : null;
      if (inside instanceof ContextObject && !inside.$entered)
        run_in(inside, () => call(handler, loop, records.to_python(context)));
      else call(handler, loop, records.to_python(context));
    },
    (raised) => {
      const exception = in_context(raised, context);
      report(
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
  if (handling && raised instanceof PyBaseException && raised.$context == null) raised.$context = exception;
  return raised;
}
