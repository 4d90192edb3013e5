/**
 * What a loop logs of an exception that nobody catches.
 *
 * A context is a record here, a dict for the handler of a Python program (`exception_handler.ts`).
 *
 * Source: Lib/asyncio/base_events.py, default_exception_handler; Library Reference, "Error Handling API".
 */
import { origins } from "../objects/origins.ts";
import { repr, str_of } from "../objects/texts.ts";
import { leaves_the_loop } from "./events.ts";
import { error as log_error } from "./log.ts";

/** `message`, `exception`, `future`, `task`, `handle` ...; all but the message may be missing. */
export type ExceptionContext = Readonly<Record<string, unknown>>;

/** Do what reports an exception; one that it raises itself is logged as the default handler's, unless it is `failed`'s business. */
export function report(
  body: () => void,
  failed: (error: unknown) => void = (error) => log_error("Exception in default exception handler", error),
): void {
  try {
    body();
  } catch (error) {
    if (leaves_the_loop(error)) throw error;
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
