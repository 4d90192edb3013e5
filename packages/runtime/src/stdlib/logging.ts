/**
 * The logging module.
 *
 * From: `logging.basicConfig(level=logging.INFO); logging.info("ready")`
 * To:   `INFO:root:ready` on standard error
 *
 * Once a program has a logger or a handler, asyncio's own messages are records of the logger "asyncio".
 *
 * Source: Library Reference, `logging`.
 */
import { call, def, is_callable, type PyFunction } from "../objects/call.ts";
import type { Dict } from "../objects/dict.ts";
import { TypeError, ValueError } from "../objects/exceptions.ts";
import { items_of } from "../objects/iteration.ts";
import { is_type } from "../objects/object.ts";
import { setattr } from "../objects/plain-attributes.ts";
import { frozenset_from } from "../objects/set.ts";
import { keywords } from "../objects/signature.ts";
import { truth } from "../objects/truth.ts";
import { tuple_of } from "../objects/tuple.ts";
import type { Type } from "../objects/type.ts";
import { Formatter, style_named } from "./logging/formatting.ts";
import {
  FileHandler,
  type Handler_,
  handlers,
  last_resort,
  named,
  StreamHandler,
  settings,
  the_last_resort,
} from "./logging/handlers.ts";
import { add_level_name, CRITICAL, checked_level, level_name, level_numbers } from "./logging/levels.ts";
import { Logger, type Logger_, logger_named, manager, root_logger } from "./logging/loggers.ts";
import { LogRecord } from "./logging/records.ts";
import { state as warnings_state } from "./warnings/filters.ts";
import { formatwarning } from "./warnings.ts";

export { BASIC_FORMAT, Filter, Filterer, Formatter } from "./logging/formatting.ts";
export { FileHandler, Handler, NullHandler, StreamHandler } from "./logging/handlers.ts";
export { CRITICAL, DEBUG, ERROR, FATAL, INFO, NOTSET, WARN, WARNING } from "./logging/levels.ts";
export { Logger, LoggerAdapter, RootLogger } from "./logging/loggers.ts";
export { LogRecord } from "./logging/records.ts";

export const root: Logger_ = /* @__PURE__ */ root_logger();
export const lastResort: Handler_ | null = /* @__PURE__ */ the_last_resort();
export const raiseExceptions = true;

/** `logging.raiseExceptions = False`, `logging.lastResort = None`. */
export function $set(name: string, value: unknown): boolean {
  if (name === "raiseExceptions") settings.raiseExceptions = value;
  else if (name === "lastResort") last_resort.handler = value as Handler_ | null;
  else return false;
  return true;
}

export const getLogger = /* @__PURE__ */ def(
  "getLogger(name=)",
  function getLogger(name: unknown = null): Logger_ {
    if (name === null || name === "" || name === "root") return root_logger();
    return logger_named(name);
  },
);

export function getLevelName(level: unknown): unknown {
  return level_name(level);
}

export function getLevelNamesMapping(): Dict {
  return level_numbers();
}

export const addLevelName = /* @__PURE__ */ def(
  "addLevelName(level, levelName)",
  function addLevelName(level: number, levelName: string): null {
    add_level_name(level, levelName);
    return null;
  },
);

/** Drop what is of this level or less. */
export const disable = /* @__PURE__ */ def(
  "disable(level=)",
  function disable(level: unknown = CRITICAL): null {
    manager.disabled = checked_level(level);
    return null;
  },
);

const CONFIGURATION: readonly string[] = /* @__PURE__ */ Object.freeze([
  "filename",
  "filemode",
  "format",
  "datefmt",
  "style",
  "level",
  "stream",
  "handlers",
  "force",
  "encoding",
  "errors",
]);

export const basicConfig = /* @__PURE__ */ def(
  "basicConfig(**kwargs)",
  function basicConfig(given?: unknown): null {
    const options = keywords(given);
    const logger = root_logger();
    if (truth(options["force"] ?? false)) {
      for (const handler of [...logger.handlers]) {
        logger.handlers.splice(logger.handlers.indexOf(handler), 1);
        handler.close();
      }
    }
    if (logger.handlers.length > 0) return null;
    configure(logger, options);
    const unknown = Object.keys(options).filter((name) => !CONFIGURATION.includes(name));
    if (unknown.length > 0) throw ValueError(`Unrecognised argument(s): ${unknown.join(", ")}`);
    return null;
  },
);

function configure(logger: Logger_, options: Readonly<Record<string, unknown>>): void {
  const { handlers: given, filename, filemode = "a", stream, style = "%", datefmt, format, level } = options;
  if (given == null) {
    if ("stream" in options && "filename" in options) {
      throw ValueError("'stream' and 'filename' should not be specified together");
    }
  } else if ("stream" in options || "filename" in options) {
    throw ValueError("'stream' or 'filename' should not be specified together with 'handlers'");
  }
  const made =
    given == null
      ? [filename == null ? StreamHandler(stream ?? null) : FileHandler(filename, filemode)]
      : items_of(given);
  const formatter = Formatter(format ?? style_named(style).basic, datefmt ?? null, style);
  for (const each of made as Handler_[]) {
    each.formatter ??= formatter as Handler_["formatter"];
    logger.addHandler(each);
  }
  if (level != null) logger.setLevel(level);
}

type Speaker = PyFunction & ((msg: unknown, ...args: unknown[]) => null);

/** A function of the module that says it to the root logger, which is configured when it is not. */
function speaker(name: string): Speaker {
  return def(`${name}(msg, *args, **kwargs)`, (...args: unknown[]): null => {
    const logger = root_logger() as unknown as Record<string, (...args: unknown[]) => null>;
    if ((logger as unknown as Logger_).handlers.length === 0) basicConfig();
    return (logger[name] as (...args: unknown[]) => null)(...args);
  }) as unknown as Speaker;
}

export const debug: Speaker = /* @__PURE__ */ speaker("debug");
export const info: Speaker = /* @__PURE__ */ speaker("info");
export const warning: Speaker = /* @__PURE__ */ speaker("warning");
export const warn: Speaker = /* @__PURE__ */ speaker("warn");
export const error: Speaker = /* @__PURE__ */ speaker("error");
export const exception: Speaker = /* @__PURE__ */ speaker("exception");
export const critical: Speaker = /* @__PURE__ */ speaker("critical");
export const fatal: Speaker = /* @__PURE__ */ speaker("fatal");

export const log = /* @__PURE__ */ def(
  "log(level, msg, *args, **kwargs)",
  function log(level: unknown, msg: unknown, ...args: unknown[]): null {
    const logger = root_logger() as unknown as { log(...args: unknown[]): null };
    if (root_logger().handlers.length === 0) basicConfig();
    return logger.log(level, msg, ...args);
  },
);

export function getLoggerClass(): unknown {
  return manager.logger_class ?? Logger;
}

export function setLoggerClass(klass: unknown): null {
  if (!is_type(klass) || !klass.$mro.includes(Logger)) {
    throw TypeError(`logger not derived from logging.Logger: ${(klass as Type | null)?.$name}`);
  }
  manager.logger_class = klass;
  return null;
}

export function getLogRecordFactory(): unknown {
  return manager.record_factory ?? LogRecord;
}

export function setLogRecordFactory(factory: unknown): null {
  if (!is_callable(factory)) throw TypeError("factory must be callable");
  manager.record_factory = factory;
  return null;
}

/** A record with the fields of a dict. */
export const makeLogRecord = /* @__PURE__ */ def(
  "makeLogRecord(dict)",
  function makeLogRecord(dict: Dict): unknown {
    const record = call(getLogRecordFactory(), null, null, "", 0, "", tuple_of(), null, null);
    for (const [key, value] of dict.$map) setattr(record, key as string, value);
    return record;
  },
);

export function getHandlerByName(name: string): unknown {
  return named.get(name) ?? null;
}

export function getHandlerNames(): unknown {
  return frozenset_from([...named.keys()]);
}

export const shutdown = /* @__PURE__ */ def("shutdown(handlerList=)", function shutdown(): null {
  for (const handler of [...handlers].reverse()) {
    handler.flush();
    handler.close();
  }
  return null;
});

/** Warnings go to the logger "py.warnings". */
export function captureWarnings(capture: unknown): null {
  if (!truth(capture)) {
    warnings_state.show = null;
    return null;
  }
  const logger = logger_named("py.warnings") as unknown as {
    handlers: unknown[];
    warning(...args: unknown[]): null;
  };
  warnings_state.show = (message: unknown, category: Type, filename: string, lineno: number) =>
    logger.warning("%s", formatwarning(message, category, filename, lineno));
  return null;
}
