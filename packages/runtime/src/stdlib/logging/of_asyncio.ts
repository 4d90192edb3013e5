/**
 * The logger of asyncio's own messages as `asyncio.base_events` names it, and whatever a program puts in its place.
 *
 *     with mock.patch("asyncio.base_events.logger") as log: ...      log.error.assert_called_with(...)
 *
 * Source: Lib/asyncio/base_events.py, `logger`; Lib/asyncio/log.py.
 */
import { type LogRecord, log } from "../../asyncio/log.ts";
import { call_method } from "../../objects/attributes.ts";
import { PyBaseException } from "../../objects/exceptions.ts";
import { kw } from "../../objects/signature.ts";
import { exc_info_of } from "./handlers.ts";
import { type Logger_, logger_named } from "./loggers.ts";

const own: Logger_ = /* @__PURE__ */ logger_named("asyncio");

export let logger: unknown = own;

/** `base_events.logger = x`. @returns whether the runtime takes note of the name */
export function $set(name: string, value: unknown): boolean {
  if (name !== "logger") return false;
  if (logger === own) before = { emit: log.emit, debug: log.debug };
  logger = value;
  Object.assign(log, value === own ? before : { emit: told, debug: asked });
  return true;
}

/** How messages are logged without a logger of the program's. */
let before: Pick<typeof log, "emit" | "debug"> = log;

/** The program's logger is told what asyncio's would be. */
function told({ level, message, exception }: LogRecord): void {
  if (level === "WARNING") call_method(logger, "warning", message);
  else call_method(logger, "error", message, kw({ exc_info: shown(message, exception) }));
}

/** What is logged beside a message: the exception of a report in three parts; that the handler's own failure is being handled. */
function shown(message: string, exception: unknown): unknown {
  if (message.startsWith("Exception in default exception handler")) return true;
  return exception instanceof PyBaseException && exc_info_of(exception);
}

function asked(message: string): void {
  call_method(logger, "debug", message);
}
