/**
 * The "asyncio" logger, as it prints when logging is not configured: warnings and errors, to standard error, the message alone.
 *
 * How an exception becomes text is the business of whoever knows source maps: the command sets `log.format_exception`.
 *
 * Source: Lib/asyncio/log.py; Library Reference, "logging", lastResort.
 */
import { write_error } from "../objects/at-exit.ts";
import { PyBaseException } from "../objects/exceptions.ts";
import { str_of as str } from "../objects/texts.ts";

/** `exception`: logged below the message, as a traceback. */
export interface LogRecord {
  readonly level: "WARNING" | "ERROR";
  readonly message: string;
  readonly exception: unknown;
}

export const log: {
  /** A traceback and its last line, without a line break at the end. */
  format_exception: (error: unknown) => string;
  /** Where records go: standard error, until logging is configured. */
  emit: (record: LogRecord) => void;
  /** Where what nobody reads goes, when logging is there. */
  debug: ((message: string) => void) | null;
} = { format_exception: plain_traceback, emit: to_standard_error, debug: null };

export function warning(message: string): void {
  log.emit({ level: "WARNING", message, exception: null });
}

export function error(message: string, exception: unknown = null): void {
  log.emit({ level: "ERROR", message, exception });
}

function to_standard_error({ message, exception }: LogRecord): void {
  const traceback = exception == null ? "" : `${log.format_exception(exception)}\n`;
  write_error(`${message}\n${traceback}`);
}

/** The links the driver recorded, and the last line. The host's own frames need source maps to be of use. */
function plain_traceback(error: unknown): string {
  const lines = ["Traceback (most recent call last):"];
  if (!(error instanceof PyBaseException)) return [...lines, String(error)].join("\n");
  for (const frame of [...(error.$frames ?? [])].reverse()) {
    if ("file" in frame) lines.push(`  File "${frame.file}", line ${frame.line}, in ${frame.name}`);
  }
  const cls = error.$class;
  const name =
    cls.$module === "builtins" || cls.$module === "__main__"
      ? cls.$qualname
      : `${cls.$module}.${cls.$qualname}`;
  const text = str(error);
  return [...lines, text === "" ? name : `${name}: ${text}`].join("\n");
}
