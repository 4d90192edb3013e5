/**
 * Loggers and their tree.
 *
 * From: `logging.getLogger("shop.cart").warning("only %d left", 3)`
 * To:   a record that goes to the handlers of "shop.cart", of "shop" and of the root
 *
 * Source: Library Reference, `logging`, "Logger Objects".
 */
import { log as asyncio_log } from "../../asyncio/log.ts";
import { call } from "../../objects/call.ts";
import { define_class } from "../../objects/define-class.ts";
import { Dict } from "../../objects/dict.ts";
import { KeyError, PyBaseException, TypeError } from "../../objects/exceptions.ts";
import { current } from "../../objects/handling.ts";
import { streams } from "../../objects/host.ts";
import { setattr } from "../../objects/plain-attributes.ts";
import { repr } from "../../objects/repr.ts";
import { set_of } from "../../objects/set.ts";
import { keywords, kw } from "../../objects/signature.ts";
import { here, places } from "../../objects/tracebacks.ts";
import { truth } from "../../objects/truth.ts";
import { Tuple, tuple_from, tuple_of } from "../../objects/tuple.ts";
import type { Type } from "../../objects/type.ts";
import { kwargs_of } from "../../semantics/protocols/calls.ts";
import { format_summaries, stack_summary } from "../traceback/summaries.ts";
import { Filterer } from "./formatting.ts";
import { exc_info_of, type Handler_, the_last_resort } from "./handlers.ts";
import { CRITICAL, checked_level, DEBUG, ERROR, INFO, level_name, NOTSET, WARNING } from "./levels.ts";
import { FOUND_LATER, LogRecord, type Record_ } from "./records.ts";

export interface Logger_ {
  name: string;
  level: number;
  parent: Logger_ | null;
  propagate: unknown;
  handlers: Handler_[];
  disabled: unknown;
  addHandler(handler: unknown): null;
  setLevel(level: unknown): null;
  isEnabledFor(level: unknown): boolean;
  getEffectiveLevel(): number;
  filter(record: unknown): unknown;
  handle(record: unknown): unknown;
  callHandlers(record: unknown): null;
  makeRecord(...args: unknown[]): unknown;
  _log(level: unknown, msg: unknown, args: unknown, options: unknown): null;
}

/** What the loggers of a program share. */
export const manager: {
  readonly loggers: Map<string, Logger_>;
  root: Logger_ | undefined;
  /** Records up to this level are dropped. */
  disabled: number;
  logger_class: unknown;
  record_factory: unknown;
  warned: boolean;
} = {
  loggers: new Map(),
  root: undefined,
  disabled: 0,
  logger_class: undefined,
  record_factory: undefined,
  warned: false,
};

/** The keywords of a logging call. */
interface Options {
  readonly exc_info?: unknown;
  readonly extra?: unknown;
  readonly stack_info?: unknown;
  readonly stacklevel?: number;
}

export const Logger: Type = /* @__PURE__ */ define_class(
  "Logger",
  [Filterer],
  class {
    declare name: string;
    declare level: number;
    declare parent: Logger_ | null;
    declare propagate: unknown;
    declare handlers: Handler_[];
    declare disabled: unknown;
    declare filters: unknown[];

    __init__(name: string, level: unknown = NOTSET): void {
      this.filters = [];
      this.name = name;
      this.level = checked_level(level);
      this.parent = null;
      this.propagate = true;
      this.handlers = [];
      this.disabled = false;
    }
    get root(): unknown {
      return root_logger();
    }
    setLevel(level: unknown): null {
      this.level = checked_level(level);
      return null;
    }
    $say(level: number, msg: unknown, rest: unknown[], more: Options = {}): null {
      const self = this as unknown as Logger_;
      if (!self.isEnabledFor(level)) return null;
      const options = { ...more, ...(keywords(rest) as Options) };
      return self._log(level, msg, tuple_from(rest), kw(options as Record<string, unknown>));
    }
    debug(msg: unknown, ...args: unknown[]): null {
      return this.$say(DEBUG, msg, args);
    }
    info(msg: unknown, ...args: unknown[]): null {
      return this.$say(INFO, msg, args);
    }
    warning(msg: unknown, ...args: unknown[]): null {
      return this.$say(WARNING, msg, args);
    }
    warn(msg: unknown, ...args: unknown[]): null {
      return this.$say(WARNING, msg, args);
    }
    error(msg: unknown, ...args: unknown[]): null {
      return this.$say(ERROR, msg, args);
    }
    exception(msg: unknown, ...args: unknown[]): null {
      return this.$say(ERROR, msg, args, { exc_info: true });
    }
    critical(msg: unknown, ...args: unknown[]): null {
      return this.$say(CRITICAL, msg, args);
    }
    fatal(msg: unknown, ...args: unknown[]): null {
      return this.$say(CRITICAL, msg, args);
    }
    log(level: unknown, msg: unknown, ...args: unknown[]): null {
      if (typeof level !== "number") throw TypeError("level must be an integer");
      return this.$say(level, msg, args);
    }
    findCaller(stack_info: unknown = false, stacklevel: number = 1): Tuple {
      const entries = places.current.stack(here());
      const entry = entries[entries.length - stacklevel];
      const stack = truth(stack_info) ? stack_text() : null;
      if (entry === undefined) return tuple_of("(unknown file)", 0, "(unknown function)", stack);
      return tuple_of(entry.file, entry.line, entry.name, stack);
    }
    makeRecord(
      name: unknown,
      level: unknown,
      fn: unknown,
      lno: unknown,
      msg: unknown,
      args: unknown,
      exc_info: unknown,
      func?: unknown,
      extra?: unknown,
      sinfo?: unknown,
    ): unknown {
      const factory = manager.record_factory ?? LogRecord;
      const record = call(
        factory,
        name,
        level,
        fn,
        lno,
        msg,
        args,
        exc_info,
        func ?? null,
        sinfo ?? null,
      ) as object;
      if (extra == null) return record;
      for (const [key, value] of (extra as Dict).$map) {
        const taken = key === "message" || key === "asctime" || FOUND_LATER.includes(key as string);
        if (taken || Object.hasOwn(record, key as string)) {
          throw KeyError(`Attempt to overwrite ${repr(key)} in LogRecord`);
        }
        setattr(record, key as string, value);
      }
      return record;
    }
    _log(level: unknown, msg: unknown, args: unknown, given: unknown): null {
      const { exc_info, extra, stack_info, stacklevel = 1 } = keywords(given) as Options;
      const self = this as unknown as Logger_;
      const stack = truth(stack_info ?? null) ? stack_text() : null;
      const info = info_of(exc_info);
      const record = self.makeRecord(
        this.name,
        level,
        null,
        null,
        msg,
        args,
        info,
        null,
        extra ?? null,
        stack,
      ) as Record_;
      if (places.current.known) {
        record.$here = here();
        record.$level = stacklevel;
      }
      self.handle(record);
      return null;
    }
    handle(record: unknown): null {
      if (truth(this.disabled)) return null;
      const self = this as unknown as Logger_;
      const passed = self.filter(record);
      if (truth(passed)) self.callHandlers(passed);
      return null;
    }
    addHandler(handler: Handler_): null {
      use_logging_in_asyncio();
      if (!this.handlers.includes(handler)) this.handlers.push(handler);
      return null;
    }
    removeHandler(handler: Handler_): null {
      const at = this.handlers.indexOf(handler);
      if (at >= 0) this.handlers.splice(at, 1);
      return null;
    }
    hasHandlers(): boolean {
      for (const logger of lineage(this as unknown as Logger_)) if (logger.handlers.length > 0) return true;
      return false;
    }
    callHandlers(record: Record_): null {
      let found = 0;
      for (const logger of lineage(this as unknown as Logger_)) {
        for (const handler of logger.handlers) {
          found++;
          if (record.levelno >= handler.level) handler.handle(record);
        }
      }
      if (found > 0) return null;
      const last = the_last_resort();
      if (last !== null) {
        if (record.levelno >= last.level) last.handle(record);
      } else if (!manager.warned) {
        streams.stderr?.write(`No handlers could be found for logger "${this.name}"\n`);
        manager.warned = true;
      }
      return null;
    }
    getEffectiveLevel(): number {
      for (let logger: Logger_ | null = this as unknown as Logger_; logger !== null; logger = logger.parent) {
        if (logger.level !== NOTSET) return logger.level;
      }
      return NOTSET;
    }
    isEnabledFor(level: number): boolean {
      if (truth(this.disabled) || manager.disabled >= level) return false;
      return level >= this.getEffectiveLevel();
    }
    getChild(suffix: string): unknown {
      return logger_named(this === (manager.root as unknown) ? suffix : `${this.name}.${suffix}`);
    }
    getChildren(): unknown {
      const own = this === (manager.root as unknown) ? "" : `${this.name}.`;
      const children = [...manager.loggers.values()].filter(
        ({ name, parent }) =>
          parent === (this as unknown) && name.startsWith(own) && !name.slice(own.length).includes("."),
      );
      return set_of(...children);
    }
    __repr__(): string {
      const cls = (this as unknown as { $class: Type }).$class;
      return `<${cls.$name} ${this.name} (${level_name(this.getEffectiveLevel())})>`;
    }
  } as never,
  {
    __init__: "(self, name, level=)",
    root: "@property",
    setLevel: "(self, level)",
    debug: "(self, msg, *args, **kwargs)",
    info: "(self, msg, *args, **kwargs)",
    warning: "(self, msg, *args, **kwargs)",
    warn: "(self, msg, *args, **kwargs)",
    error: "(self, msg, *args, **kwargs)",
    exception: "(self, msg, *args, exc_info=, **kwargs)",
    critical: "(self, msg, *args, **kwargs)",
    fatal: "(self, msg, *args, **kwargs)",
    log: "(self, level, msg, *args, **kwargs)",
    findCaller: "(self, stack_info=, stacklevel=)",
    makeRecord: "(self, name, level, fn, lno, msg, args, exc_info, func=, extra=, sinfo=)",
    _log: "(self, level, msg, args, **options)",
    handle: "(self, record)",
    addHandler: "(self, hdlr)",
    removeHandler: "(self, hdlr)",
    hasHandlers: "(self)",
    callHandlers: "(self, record)",
    getEffectiveLevel: "(self)",
    isEnabledFor: "(self, level)",
    getChild: "(self, suffix)",
    getChildren: "(self)",
    __repr__: "(self)",
  },
  { module: "logging" },
);

export const RootLogger: Type = /* @__PURE__ */ define_class(
  "RootLogger",
  [Logger],
  class {
    __init__(level: unknown): void {
      (Logger.prototype as { __init__(name: string, level: unknown): void }).__init__.call(
        this,
        "root",
        level,
      );
    }
  } as never,
  { __init__: "(self, level)" },
  { module: "logging" },
);

export function root_logger(): Logger_ {
  manager.root ??= RootLogger(WARNING) as Logger_;
  return manager.root;
}

/** A logger and those above it, as far as records go up. */
function* lineage(first: Logger_): Generator<Logger_> {
  for (
    let logger: Logger_ | null = first;
    logger !== null;
    logger = truth(logger.propagate) ? logger.parent : null
  ) {
    yield logger;
  }
}

function stack_text(): string {
  const frames = format_summaries(stack_summary(places.current.stack(here()))).join("");
  return `Stack (most recent call last):\n${frames}`.replace(/\n$/, "");
}

/** What `exc_info=` means. */
function info_of(exc_info: unknown): unknown {
  if (exc_info instanceof PyBaseException) return exc_info_of(exc_info);
  if (exc_info == null || !truth(exc_info)) return null;
  return exc_info instanceof Tuple ? exc_info : exc_info_of(current());
}

/** The logger of that name, always the same. */
export function logger_named(name: unknown): Logger_ {
  if (typeof name !== "string") throw TypeError("A logger name must be a string");
  use_logging_in_asyncio();
  const known = manager.loggers.get(name);
  if (known !== undefined) return known;
  const logger = call(manager.logger_class ?? Logger, name) as Logger_;
  logger.parent = nearest(name);
  for (const other of manager.loggers.values()) {
    const between =
      other.name.startsWith(`${name}.`) && !(other.parent as Logger_).name.startsWith(`${name}.`);
    if (between) other.parent = logger;
  }
  manager.loggers.set(name, logger);
  return logger;
}

function nearest(name: string): Logger_ {
  for (let at = name.lastIndexOf("."); at > 0; at = name.lastIndexOf(".", at - 1)) {
    const above = manager.loggers.get(name.slice(0, at));
    if (above !== undefined) return above;
  }
  return root_logger();
}

/** From here on asyncio's messages are records of the logger "asyncio". */
function use_logging_in_asyncio(): void {
  if (asyncio_log.emit === emit_for_asyncio) return;
  asyncio_log.emit = emit_for_asyncio;
  asyncio_log.debug = (message) => say_for_asyncio(DEBUG, message, null);
}

function say_for_asyncio(level: number, message: string, exception: unknown): void {
  const logger = logger_named("asyncio");
  if (logger.isEnabledFor(level)) logger._log(level, message, tuple_of(), kw({ exc_info: exception }));
}

function emit_for_asyncio({
  level,
  message,
  exception,
}: {
  level: string;
  message: string;
  exception: unknown;
}): void {
  say_for_asyncio(level === "ERROR" ? ERROR : WARNING, message, exception);
}

export const LoggerAdapter: Type = /* @__PURE__ */ define_class(
  "LoggerAdapter",
  [],
  class {
    declare logger: Logger_;
    declare extra: unknown;
    declare merge_extra: unknown;

    __init__(logger: Logger_, extra: unknown = null, merge_extra: unknown = false): void {
      this.logger = logger;
      this.extra = extra;
      this.merge_extra = merge_extra;
    }
    process(msg: unknown, kwargs: Dict): Tuple {
      const own = kwargs.get("extra");
      if (truth(this.merge_extra) && own instanceof Dict) {
        const merged = (this.extra as Dict).copy();
        for (const [key, value] of own.$map) merged.$set(key, value);
        kwargs.$set("extra", merged);
      } else kwargs.$set("extra", this.extra);
      return tuple_of(msg, kwargs);
    }
    $say(level: number, msg: unknown, rest: unknown[], more: Options = {}): null {
      if (!this.isEnabledFor(level)) return null;
      const given = new Dict();
      for (const [key, value] of Object.entries({ ...more, ...keywords(rest) })) given.$set(key, value);
      const [text, kwargs] = this.process(msg, given).$items;
      const log = this.logger as unknown as { log(...args: unknown[]): null };
      return log.log(level, text, ...rest, kw(kwargs_of(kwargs)));
    }
    debug(msg: unknown, ...args: unknown[]): null {
      return this.$say(DEBUG, msg, args);
    }
    info(msg: unknown, ...args: unknown[]): null {
      return this.$say(INFO, msg, args);
    }
    warning(msg: unknown, ...args: unknown[]): null {
      return this.$say(WARNING, msg, args);
    }
    warn(msg: unknown, ...args: unknown[]): null {
      return this.$say(WARNING, msg, args);
    }
    error(msg: unknown, ...args: unknown[]): null {
      return this.$say(ERROR, msg, args);
    }
    exception(msg: unknown, ...args: unknown[]): null {
      return this.$say(ERROR, msg, args, { exc_info: true });
    }
    critical(msg: unknown, ...args: unknown[]): null {
      return this.$say(CRITICAL, msg, args);
    }
    log(level: number, msg: unknown, ...args: unknown[]): null {
      return this.$say(level, msg, args);
    }
    isEnabledFor(level: number): boolean {
      return this.logger.isEnabledFor(level);
    }
    setLevel(level: unknown): null {
      return this.logger.setLevel(level);
    }
    getEffectiveLevel(): number {
      return this.logger.getEffectiveLevel();
    }
    hasHandlers(): boolean {
      return (this.logger as unknown as { hasHandlers(): boolean }).hasHandlers();
    }
    get name(): unknown {
      return this.logger.name;
    }
    __repr__(): string {
      const cls = (this as unknown as { $class: Type }).$class;
      return `<${cls.$name} ${this.logger.name} (${level_name(this.getEffectiveLevel())})>`;
    }
  } as never,
  {
    __init__: "(self, logger, extra=, merge_extra=)",
    process: "(self, msg, kwargs)",
    debug: "(self, msg, *args, **kwargs)",
    info: "(self, msg, *args, **kwargs)",
    warning: "(self, msg, *args, **kwargs)",
    warn: "(self, msg, *args, **kwargs)",
    error: "(self, msg, *args, **kwargs)",
    exception: "(self, msg, *args, exc_info=, **kwargs)",
    critical: "(self, msg, *args, **kwargs)",
    log: "(self, level, msg, *args, **kwargs)",
    isEnabledFor: "(self, level)",
    setLevel: "(self, level)",
    getEffectiveLevel: "(self)",
    hasHandlers: "(self)",
    name: "@property",
    __repr__: "(self)",
  },
  { module: "logging" },
);
