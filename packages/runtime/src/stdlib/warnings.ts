/**
 * The warnings module.
 *
 * From: `warnings.warn("old", DeprecationWarning, stacklevel=2)`
 * To:   `main.py:7: DeprecationWarning: old` on standard error, an exception, or nothing: as the filters say
 *
 * Source: Library Reference, `warnings`.
 */
import { call, def, is_callable } from "../objects/call.ts";
import { define_class } from "../objects/define-class.ts";
import {
  AttributeError,
  DeprecationWarning,
  type PyBaseException,
  RuntimeError,
  TypeError,
  UserWarning,
  ValueError,
  Warning,
} from "../objects/exceptions.ts";
import { is_a } from "../objects/iteration.ts";
import { is_type, type_name } from "../objects/object.ts";
import { setattr } from "../objects/plain-attributes.ts";
import { repr, str_of } from "../objects/repr.ts";
import { keywords } from "../objects/signature.ts";
import { Tuple, tuple_of } from "../objects/tuple.ts";
import type { Type } from "../objects/type.ts";
import { blamed } from "../objects/warn.ts";
import { wraps } from "./contextlib/decorating.ts";
import { compile, I } from "./re.ts";
import { decide, filters_now, formatted, module_of, print, type Shown, state } from "./warnings/filters.ts";

function checked_category(category: unknown): Type {
  if (is_type(category) && category.$mro.includes(Warning)) return category;
  throw TypeError(`category must be a Warning subclass, not '${type_name(category)}'`);
}

function message_of(message: unknown, category: unknown): readonly [PyBaseException, Type] {
  if (is_a(message, Warning)) {
    return [message as PyBaseException, (message as PyBaseException).$class];
  }
  const type = checked_category(category ?? UserWarning);
  return [call(type, message) as PyBaseException, type];
}

export const warn = /* @__PURE__ */ def(
  "warn(message, category=, stacklevel=, source=, *, skip_file_prefixes=)",
  function warn(message: unknown, category?: unknown, stacklevel: unknown = 1, source?: unknown): null {
    const [exception, type] = message_of(message, category);
    const at = blamed(Number(stacklevel));
    decide(exception, type, at, module_of(at.file), source ?? null);
    return null;
  },
);

export const warn_explicit = /* @__PURE__ */ def(
  "warn_explicit(message, category, filename, lineno, module=, registry=, module_globals=, source=)",
  function warn_explicit(
    message: unknown,
    category: unknown,
    filename: string,
    lineno: number,
    module?: unknown,
    _registry?: unknown,
    _globals?: unknown,
    source?: unknown,
  ): null {
    const [exception, type] = message_of(message, category);
    const name = typeof module === "string" ? module : filename.replace(/\.py$/, "");
    decide(exception, type, { file: filename, line: lineno, text: "" }, name, source ?? null);
    return null;
  },
);

export const showwarning = /* @__PURE__ */ def(
  "showwarning(message, category, filename, lineno, file=, line=)",
  function showwarning(
    message: unknown,
    category: Type,
    filename: string,
    lineno: number,
    file?: unknown,
    line?: string | null,
  ): null {
    const at = { file: filename, line: lineno, text: "" };
    print({ message, category, at, file: file ?? null, line: line ?? null, source: null });
    return null;
  },
);

export const formatwarning = /* @__PURE__ */ def(
  "formatwarning(message, category, filename, lineno, line=)",
  function formatwarning(
    message: unknown,
    category: Type,
    filename: string,
    lineno: number,
    line?: string | null,
  ): string {
    return formatted(str_of(message), category, { file: filename, line: lineno, text: "" }, line ?? null);
  },
);

const ACTIONS: ReadonlySet<unknown> = /* @__PURE__ */ new Set([
  "error",
  "ignore",
  "always",
  "all",
  "default",
  "module",
  "once",
]);

function checked_action(action: unknown): void {
  if (!ACTIONS.has(action)) throw ValueError(`invalid action: ${repr(action)}`);
}

function add_filter(filter: Tuple, append: unknown): null {
  const filters = filters_now();
  const same = (other: unknown) =>
    other instanceof Tuple && other.$items.every((x, i) => x === filter.$items[i]);
  const known = filters.findIndex(same);
  if (append === true) {
    if (known < 0) filters.push(filter);
  } else {
    if (known >= 0) filters.splice(known, 1);
    filters.unshift(filter);
  }
  state.version += 1;
  return null;
}

export const filterwarnings = /* @__PURE__ */ def(
  "filterwarnings(action, message=, category=, module=, lineno=, append=)",
  function filterwarnings(
    action: unknown,
    message: unknown = "",
    category: unknown = Warning,
    module: unknown = "",
    lineno: unknown = 0,
    append: unknown = false,
  ): null {
    checked_action(action);
    if (typeof message !== "string") throw TypeError("message must be a string");
    if (!is_type(category) || !category.$mro.includes(Warning)) {
      throw TypeError("category must be a Warning subclass");
    }
    if (typeof module !== "string") throw TypeError("module must be a string");
    if (typeof lineno !== "number") throw TypeError("lineno must be an int");
    if (lineno < 0) throw ValueError("lineno must be an int >= 0");
    const pattern = message === "" ? null : compile(message, I);
    const where = module === "" ? null : compile(module);
    return add_filter(tuple_of(action, pattern, category, where, lineno), append);
  },
);

export const simplefilter = /* @__PURE__ */ def(
  "simplefilter(action, category=, lineno=, append=)",
  function simplefilter(
    action: unknown,
    category: unknown = Warning,
    lineno: unknown = 0,
    append: unknown = false,
  ): null {
    checked_action(action);
    if (typeof lineno !== "number") throw TypeError("lineno must be an int");
    if (lineno < 0) throw ValueError("lineno must be an int >= 0");
    return add_filter(tuple_of(action, null, category, null, lineno), append);
  },
);

/** No filters at all: every warning is shown once for each place. */
export function resetwarnings(): null {
  filters_now().length = 0;
  state.version += 1;
  return null;
}

/** `warnings.filters`. */
export const filters: unknown[] = /* @__PURE__ */ filters_now();

/** `warnings.showwarning = ...`, asked by `setattr`. */
export function $set(name: string, value: unknown): boolean {
  if (name === "showwarning") state.show = value === showwarning ? null : value;
  else if (name === "formatwarning") state.format = value === formatwarning ? null : value;
  else if (name === "filters") {
    filters.splice(0, filters.length, ...(value as Iterable<unknown>));
    state.version += 1;
  } else return false;
  return true;
}

export const WarningMessage: Type = /* @__PURE__ */ define_class(
  "WarningMessage",
  [],
  class {
    declare message: unknown;
    declare category: Type;
    declare filename: unknown;
    declare lineno: unknown;
    declare file: unknown;
    declare line: unknown;
    declare source: unknown;

    __init__(
      message: unknown,
      category: Type,
      filename: unknown,
      lineno: unknown,
      file?: unknown,
      line?: unknown,
      source?: unknown,
    ): void {
      Object.assign(this, { message, category, filename, lineno });
      this.file = file ?? null;
      this.line = line ?? null;
      this.source = source ?? null;
    }
    get _category_name(): string | null {
      return this.category?.$name ?? null;
    }
    __str__(): string {
      const name = this._category_name;
      return `{message : ${repr(this.message)}, category : ${repr(name)}, filename : ${repr(this.filename)}, lineno : ${str_of(this.lineno)}, line : ${repr(this.line)}}`;
    }
  } as never,
  {
    __init__: "(self, message, category, filename, lineno, file=, line=, source=)",
    _category_name: "@property",
    __str__: "(self)",
  },
  { module: "warnings" },
);

/** What `catch_warnings` brings back. */
interface Saved {
  readonly filters: unknown[];
  readonly show: unknown;
  readonly format: unknown;
  readonly record: typeof state.record;
}

export const catch_warnings: Type = /* @__PURE__ */ define_class(
  "catch_warnings",
  [],
  class {
    declare $saved: Saved | null;
    declare $entered: boolean;
    declare $options: Readonly<Record<string, unknown>>;

    __init__(options: unknown): void {
      this.$options = { ...keywords(options) };
      this.$entered = false;
      this.$saved = null;
    }
    __enter__(): unknown {
      if (this.$entered) throw RuntimeError(`Cannot enter ${repr(this)} twice`);
      this.$entered = true;
      this.$saved = {
        filters: [...filters_now()],
        show: state.show,
        format: state.format,
        record: state.record,
      };
      state.version += 1;
      const { record = false, action, category = Warning, lineno = 0, append = false } = this.$options;
      let log: unknown[] | null = null;
      if (record === true) {
        const taken: unknown[] = [];
        log = taken;
        state.record = (shown) => taken.push(as_message(shown as Shown));
        state.show = null;
      }
      if (action != null) simplefilter(action, category, lineno, append);
      return log;
    }
    __exit__(): null {
      if (this.$saved === null) throw RuntimeError(`Cannot exit ${repr(this)} without entering first`);
      const { filters: before, show, format, record } = this.$saved;
      filters.splice(0, filters.length, ...before);
      state.version += 1;
      Object.assign(state, { show, format, record });
      return null;
    }
    __repr__(): string {
      const parts = this.$options["record"] === true ? ["record=True"] : [];
      return `catch_warnings(${parts.join(", ")})`;
    }
  } as never,
  {
    __init__: "(self, *, record=, module=, action=, category=, lineno=, append=)",
    __enter__: "(self)",
    __exit__: "(self, *exc_info)",
    __repr__: "(self)",
  },
  { module: "warnings" },
);

function as_message({ message, category, at, line, source }: Shown): unknown {
  return WarningMessage(message, category, at.file, at.line, null, line, source);
}

export const deprecated: Type = /* @__PURE__ */ define_class(
  "deprecated",
  [],
  class {
    declare message: string;
    declare category: unknown;
    declare stacklevel: number;

    __init__(message: unknown, options: unknown): void {
      if (typeof message !== "string") {
        throw TypeError(`Expected an object of type str for 'message', not ${repr(type_name(message))}`);
      }
      const { category = DeprecationWarning, stacklevel = 1 } = keywords(options) as {
        category?: unknown;
        stacklevel?: number;
      };
      this.message = message;
      this.category = category;
      this.stacklevel = stacklevel;
    }
    __call__(arg: unknown): unknown {
      const { message, category, stacklevel } = this;
      if (category === null) {
        setattr(arg, "__deprecated__", message);
        return arg;
      }
      if (is_type(arg))
        throw AttributeError("a deprecated class is not in the subset: deprecate its __init__");
      if (!is_callable(arg)) {
        throw TypeError(
          `@deprecated decorator with non-None category must be applied to a class or callable, not ${repr(arg)}`,
        );
      }
      const wrapper = wraps(arg, (...args) => {
        warn(message, category, stacklevel);
        return call(arg, ...args);
      });
      setattr(wrapper, "__deprecated__", message);
      return wrapper;
    }
  } as never,
  { __init__: "(self, message, /, *, category=, stacklevel=)", __call__: "(self, arg, /)" },
  { module: "warnings" },
);
