/**
 * Handlers: where records go.
 *
 * Source: Library Reference, `logging`, "Handler Objects"; `logging.handlers`.
 */
import { define_class } from "../../objects/define-class.ts";
import { handled, handling } from "../../objects/exception-contexts.ts";
import {
  Exception,
  NotImplementedError,
  type PyBaseException,
  RecursionError,
} from "../../objects/exceptions.ts";
import { current } from "../../objects/handling.ts";
import { streams, type Writable } from "../../objects/host.ts";
import { caught } from "../../objects/host-errors.ts";
import { is_a } from "../../objects/iteration.ts";
import { FileNotFoundError, OSError } from "../../objects/os-errors.ts";
import { repr, str_of } from "../../objects/repr.ts";
import { current_traceback } from "../../objects/tracebacks.ts";
import { truth } from "../../objects/truth.ts";
import { type Tuple, tuple_of } from "../../objects/tuple.ts";
import type { Type } from "../../objects/type.ts";
import { exception_text } from "../traceback/exceptions.ts";
import { Filterer, Formatter } from "./formatting.ts";
import { checked_level, level_name, NOTSET, WARNING } from "./levels.ts";
import type { Record_ } from "./records.ts";

export const settings: { raiseExceptions: unknown } = { raiseExceptions: true };

/** All handlers, for `shutdown`, and those that have a name. */
export const handlers: Handler_[] = [];
export const named: Map<string, Handler_> = /* @__PURE__ */ new Map();

export interface Handler_ {
  level: number;
  formatter: { format(record: unknown): string } | null;
  name: string | null;
  handle(record: unknown): unknown;
  filter(record: unknown): unknown;
  emit(record: unknown): unknown;
  format(record: unknown): string;
  flush(): unknown;
  close(): unknown;
}

let plain_formatter: { format(record: unknown): string } | undefined;

export const Handler: Type = /* @__PURE__ */ define_class(
  "Handler",
  [Filterer],
  class {
    declare level: number;
    declare formatter: Handler_["formatter"];
    declare filters: unknown[];
    declare _name: string | null;
    declare _closed: boolean;
    declare lock: unknown;

    __init__(level: unknown = NOTSET): void {
      this.filters = [];
      this._name = null;
      this.level = checked_level(level);
      this.formatter = null;
      this._closed = false;
      this.lock = null;
      handlers.push(this as unknown as Handler_);
    }
    get name(): string | null {
      return this._name;
    }
    set name(name: string | null) {
      if (this._name !== null) named.delete(this._name);
      this._name = name;
      if (name) named.set(name, this as unknown as Handler_);
    }
    get_name(): string | null {
      return this.name;
    }
    set_name(name: string | null): null {
      this.name = name;
      return null;
    }
    createLock(): null {
      return null;
    }
    acquire(): null {
      return null;
    }
    release(): null {
      return null;
    }
    setLevel(level: unknown): null {
      this.level = checked_level(level);
      return null;
    }
    format(record: unknown): string {
      if (this.formatter !== null) return this.formatter.format(record);
      plain_formatter ??= Formatter() as { format(record: unknown): string };
      return plain_formatter.format(record);
    }
    emit(_record: unknown): void {
      throw NotImplementedError("emit must be implemented by Handler subclasses");
    }
    handle(record: unknown): unknown {
      const self = this as unknown as Handler_;
      const passed = self.filter(record);
      if (!truth(passed)) return passed;
      self.emit(passed);
      return passed;
    }
    setFormatter(fmt: unknown): null {
      this.formatter = fmt as Handler_["formatter"];
      return null;
    }
    flush(): null {
      return null;
    }
    close(): null {
      this._closed = true;
      if (this._name !== null) named.delete(this._name);
      return null;
    }
    handleError(record: Record_): null {
      const out = streams.stderr;
      if (!truth(settings.raiseExceptions) || out === null) return null;
      out.write("--- Logging error ---\n");
      out.write(exception_text(current()));
      out.write("Call stack:\n");
      out.write(`Message: ${repr(record.msg)}\nArguments: ${str_of(record.args)}\n`);
      return null;
    }
    __repr__(): string {
      const cls = (this as unknown as { $class: Type }).$class;
      return `<${cls.$name} (${level_name(this.level)})>`;
    }
  } as never,
  {
    __init__: "(self, level=)",
    name: "@property",
    get_name: "(self)",
    set_name: "(self, name)",
    createLock: "(self)",
    acquire: "(self)",
    release: "(self)",
    setLevel: "(self, level)",
    format: "(self, record)",
    emit: "(self, record)",
    handle: "(self, record)",
    setFormatter: "(self, fmt)",
    flush: "(self)",
    close: "(self)",
    handleError: "(self, record)",
    __repr__: "(self)",
  },
  { module: "logging" },
);

/** Do it, and hand what goes wrong to `handleError`, as if in an `except` clause. */
function guarded(
  handler: { handleError(record: unknown): unknown },
  record: unknown,
  emit: () => void,
): null {
  try {
    emit();
  } catch (error) {
    const e = caught(error);
    if (is_a(e, RecursionError) || !is_a(e, Exception)) throw error;
    const outer = handling(e as PyBaseException);
    try {
      handler.handleError(record);
    } finally {
      handled(outer);
    }
  }
  return null;
}

export const StreamHandler: Type = /* @__PURE__ */ define_class(
  "StreamHandler",
  [Handler],
  class {
    static terminator = "\n";
    declare stream: Writable | null;
    declare terminator: string;

    __init__(stream: unknown = null): void {
      (Handler.prototype as { __init__(): void }).__init__.call(this);
      this.stream = (stream ?? streams.stderr) as Writable | null;
    }
    flush(): null {
      this.stream?.flush?.();
      return null;
    }
    emit(record: unknown): null {
      const self = this as unknown as Handler_ & { handleError(record: unknown): unknown };
      return guarded(self, record, () => {
        const text = self.format(record);
        this.stream?.write(text + this.terminator);
        self.flush();
      });
    }
    setStream(stream: unknown): unknown {
      if (stream === this.stream) return null;
      const before = this.stream;
      this.flush();
      this.stream = stream as Writable;
      return before;
    }
    __repr__(): string {
      const cls = (this as unknown as { $class: Type }).$class;
      const own = this as unknown as { level: number; stream: { name?: unknown } | null };
      const name = own.stream?.name;
      const shown = name === undefined || name === null ? "" : `${str_of(name)} `;
      return `<${cls.$name} ${shown}(${level_name(own.level)})>`;
    }
  } as never,
  {
    __init__: "(self, stream=)",
    flush: "(self)",
    emit: "(self, record)",
    setStream: "(self, stream)",
    __repr__: "(self)",
  },
  { module: "logging" },
);

/** The part of Node's `fs` that files need. */
interface HostFiles {
  openSync(path: string, mode: string): number;
  writeSync(file: number, text: string): void;
  closeSync(file: number): void;
}
interface HostPath {
  resolve(path: string): string;
}
interface HostProcess {
  getBuiltinModule?(name: string): unknown;
}

function host_module<T>(name: string): T {
  const found = (globalThis as { process?: HostProcess }).process?.getBuiltinModule?.(name);
  if (found === undefined) throw OSError("this host has no files");
  return found as T;
}

/** A file that log lines are written to. */
class LogFile implements Writable {
  readonly name: string;
  readonly #file: number;

  constructor(path: string, mode: string) {
    this.name = path;
    this.#file = host_module<HostFiles>("node:fs").openSync(path, mode);
  }
  write(text: string): void {
    host_module<HostFiles>("node:fs").writeSync(this.#file, text);
  }
  close(): void {
    host_module<HostFiles>("node:fs").closeSync(this.#file);
  }
}

export const FileHandler: Type = /* @__PURE__ */ define_class(
  "FileHandler",
  [StreamHandler],
  class {
    declare baseFilename: string;
    declare mode: string;
    declare encoding: unknown;
    declare errors: unknown;
    declare delay: unknown;
    declare stream: LogFile | null;

    __init__(
      filename: unknown,
      mode: unknown = "a",
      encoding: unknown = null,
      delay: unknown = false,
      errors: unknown = null,
    ): void {
      (Handler.prototype as { __init__(): void }).__init__.call(this);
      this.baseFilename = host_module<HostPath>("node:path").resolve(str_of(filename));
      this.mode = mode as string;
      this.encoding = encoding;
      this.errors = errors;
      this.delay = delay;
      this.stream = truth(delay) ? null : this._open();
    }
    _open(): LogFile {
      try {
        return new LogFile(this.baseFilename, this.mode);
      } catch (error) {
        const { code } = error as { code?: string };
        if (code === "ENOENT") throw FileNotFoundError(2, "No such file or directory", this.baseFilename);
        throw error;
      }
    }
    emit(record: unknown): null {
      this.stream ??= this._open();
      return (StreamHandler.prototype as { emit(record: unknown): null }).emit.call(this, record);
    }
    flush(): null {
      return null;
    }
    close(): null {
      this.stream?.close();
      this.stream = null;
      return (Handler.prototype as { close(): null }).close.call(this);
    }
    __repr__(): string {
      const cls = (this as unknown as { $class: Type }).$class;
      const { level } = this as unknown as { level: number };
      return `<${cls.$name} ${this.baseFilename} (${level_name(level)})>`;
    }
  } as never,
  {
    __init__: "(self, filename, mode=, encoding=, delay=, errors=)",
    _open: "(self)",
    emit: "(self, record)",
    flush: "(self)",
    close: "(self)",
    __repr__: "(self)",
  },
  { module: "logging" },
);

export const NullHandler: Type = /* @__PURE__ */ define_class(
  "NullHandler",
  [Handler],
  class {
    handle(): null {
      return null;
    }
    emit(): null {
      return null;
    }
  } as never,
  { handle: "(self, record)", emit: "(self, record)" },
  { module: "logging" },
);

/** Standard error as it is when something is written, for records that no handler takes. */
const StderrHandler: Type = /* @__PURE__ */ define_class(
  "_StderrHandler",
  [StreamHandler],
  class {
    __init__(level: unknown = NOTSET): void {
      (Handler.prototype as { __init__(level: unknown): void }).__init__.call(this, level);
    }
    get stream(): Writable | null {
      return streams.stderr;
    }
  } as never,
  { __init__: "(self, level=)", stream: "@property" },
  { module: "logging" },
);

export const last_resort: { handler: Handler_ | null | undefined } = { handler: undefined };

/** What writes warnings and errors while nothing is configured. */
export function the_last_resort(): Handler_ | null {
  if (last_resort.handler === undefined) last_resort.handler = StderrHandler(WARNING) as Handler_;
  return last_resort.handler;
}

/** Class, instance and traceback of an exception. */
export function exc_info_of(e: PyBaseException | null): Tuple {
  return e === null ? tuple_of(null, null, null) : tuple_of(e.$class, e, current_traceback(e));
}
