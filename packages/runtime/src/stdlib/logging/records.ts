/**
 * LogRecord: one event, before it has a text.
 *
 * Where it was logged is found when somebody asks for the line or the function: the host's stack is kept until then.
 *
 * Source: Library Reference, `logging.LogRecord`.
 */

import { running } from "../../asyncio/events.ts";
import { define_class } from "../../objects/define-class.ts";
import { Dict } from "../../objects/dict.ts";
import { float } from "../../objects/float.ts";
import { percent_format } from "../../objects/percent-format.ts";
import { str_of } from "../../objects/repr.ts";
import { places, type TracebackEntry } from "../../objects/tracebacks.ts";
import { Tuple } from "../../objects/tuple.ts";
import type { Type } from "../../objects/type.ts";
import { level_name } from "./levels.ts";

/** The fields that are read here. */
export interface Record_ {
  name: string;
  msg: unknown;
  args: unknown;
  levelname: string;
  levelno: number;
  exc_info: unknown;
  exc_text: string | null;
  stack_info: string | null;
  created: { readonly $value: number };
  msecs: { readonly $value: number };
  message: unknown;
  asctime: string;
  getMessage(): string;
  $here: Error | null;
  $level: number;
}

const loaded: number = /* @__PURE__ */ Date.now();
const NOWHERE: TracebackEntry = /* @__PURE__ */ Object.freeze({
  file: "(unknown file)",
  line: 0,
  name: "(unknown function)",
  endLine: null,
  column: null,
  endColumn: null,
  text: "",
  source: "",
});

interface Process {
  readonly pid?: number;
}

export const LogRecord: Type = /* @__PURE__ */ define_class(
  "LogRecord",
  [],
  class {
    declare name: unknown;
    declare msg: unknown;
    declare args: unknown;
    declare levelname: unknown;
    declare levelno: unknown;
    declare exc_info: unknown;
    declare exc_text: unknown;
    declare stack_info: unknown;
    declare created: unknown;
    declare msecs: unknown;
    declare relativeCreated: unknown;
    declare thread: unknown;
    declare threadName: unknown;
    declare processName: unknown;
    declare process: unknown;
    declare taskName: unknown;
    declare $here: Error | null;
    declare $level: number;
    declare $entry: TracebackEntry | undefined;
    declare $given: Record<string, unknown>;

    __init__(
      name: unknown,
      level: unknown,
      pathname: unknown,
      lineno: unknown,
      msg: unknown,
      args: unknown,
      exc_info: unknown,
      func?: unknown,
      sinfo?: unknown,
    ): void {
      const now = Date.now();
      this.name = name;
      this.msg = msg;
      const only = args instanceof Tuple && args.$items.length === 1 ? args.$items[0] : undefined;
      this.args = only instanceof Dict && only.__len__() > 0 ? only : args;
      this.levelname = level_name(level);
      this.levelno = level;
      this.$given = { pathname, lineno, funcName: func ?? null };
      this.$here = null;
      this.$level = 1;
      this.exc_info = exc_info;
      this.exc_text = null;
      this.stack_info = sinfo ?? null;
      this.created = float(now / 1000);
      this.msecs = float(now % 1000);
      this.relativeCreated = float(now - loaded);
      this.thread = 1;
      this.threadName = "MainThread";
      this.processName = "MainProcess";
      this.process = (globalThis as { process?: Process }).process?.pid ?? null;
      const task = running.task as { get_name?: () => unknown } | null;
      this.taskName = task?.get_name?.() ?? null;
    }
    $find(): TracebackEntry {
      if (this.$entry === undefined && this.$here !== null) {
        const entries = places.current.stack(this.$here);
        this.$entry = entries[entries.length - this.$level];
      }
      return this.$entry ?? NOWHERE;
    }
    get pathname(): unknown {
      return this.$given["pathname"] ?? this.$find().file;
    }
    set pathname(value: unknown) {
      this.$given["pathname"] = value;
    }
    get lineno(): unknown {
      return this.$given["lineno"] ?? this.$find().line;
    }
    set lineno(value: unknown) {
      this.$given["lineno"] = value;
    }
    get funcName(): unknown {
      return this.$given["funcName"] ?? (this.$here === null ? null : this.$find().name);
    }
    set funcName(value: unknown) {
      this.$given["funcName"] = value;
    }
    get filename(): unknown {
      return this.$given["filename"] ?? String(this.pathname).replace(/^.*[\\/]/, "");
    }
    set filename(value: unknown) {
      this.$given["filename"] = value;
    }
    get module(): unknown {
      return this.$given["module"] ?? String(this.filename).replace(/\.[^.]*$/, "");
    }
    set module(value: unknown) {
      this.$given["module"] = value;
    }
    getMessage(): string {
      const text = str_of(this.msg);
      const { args } = this;
      const some =
        args instanceof Tuple ? args.$items.length > 0 : args instanceof Dict && args.__len__() > 0;
      return some ? percent_format(text, args) : text;
    }
    __repr__(): string {
      return `<LogRecord: ${str_of(this.name)}, ${str_of(this.levelno)}, ${str_of(this.pathname)}, ${str_of(this.lineno)}, "${str_of(this.msg)}">`;
    }
  } as never,
  {
    __init__: "(self, name, level, pathname, lineno, msg, args, exc_info, func=, sinfo=, **kwargs)",
    pathname: "@property",
    lineno: "@property",
    funcName: "@property",
    filename: "@property",
    module: "@property",
    getMessage: "(self)",
    __repr__: "(self)",
  },
  { module: "logging" },
);

/** What a record has as attributes of its class, besides its own. */
export const FOUND_LATER: readonly string[] = /* @__PURE__ */ Object.freeze([
  "pathname",
  "lineno",
  "funcName",
  "filename",
  "module",
]);

/** The names a format may mention, those alone that it does. */
export function fields_of(record: object, mentioned: readonly string[], defaults: unknown): Dict {
  const fields = defaults instanceof Dict ? defaults.copy() : new Dict();
  const own = record as Record<string, unknown>;
  for (const name of mentioned) {
    const value = own[name];
    if (value !== undefined && (FOUND_LATER.includes(name) || Object.hasOwn(own, name)))
      fields.$set(name, value);
  }
  return fields;
}
