/**
 * Formatter and Filter.
 *
 * Source: Library Reference, `logging`, "Formatter Objects", "Filter Objects".
 */
import { call } from "../../objects/call.ts";
import { define_class } from "../../objects/define-class.ts";
import { KeyError, ValueError } from "../../objects/exceptions.ts";
import { is_a } from "../../objects/iteration.ts";
import { percent_format } from "../../objects/percent-format.ts";
import { str_of } from "../../objects/repr.ts";
import { keywords } from "../../objects/signature.ts";
import { truth } from "../../objects/truth.ts";
import type { Tuple } from "../../objects/tuple.ts";
import type { Type } from "../../objects/type.ts";
import { getattr, hasattr } from "../../semantics/builtins/getattr.ts";
import { format_map } from "../../semantics/methods/formatting.ts";
import { gmtime, localtime, strftime } from "../time.ts";
import { exception_text } from "../traceback/exceptions.ts";
import { fields_of, LogRecord, type Record_ } from "./records.ts";

export const BASIC_FORMAT = "%(levelname)s:%(name)s:%(message)s";

/** How one of the three styles finds the names in a format, and fills them in. */
interface Style {
  readonly plain: string;
  readonly basic: string;
  readonly valid: RegExp;
  readonly names: RegExp;
  fill(format: string, fields: unknown): string;
}

const STYLES: Readonly<Record<string, Style>> = /* @__PURE__ */ Object.freeze({
  "%": {
    plain: "%(message)s",
    basic: BASIC_FORMAT,
    valid: /%\(\w+\)[#0+ -]*(?:\*|\d+)?(?:\.(?:\*|\d+))?[diouxefgcrsa%]/i,
    names: /%\((\w+)\)/g,
    fill: (format, fields) => percent_format(format, fields),
  },
  "{": {
    plain: "{message}",
    basic: "{levelname}:{name}:{message}",
    valid: /\{\w+/,
    names: /\{(\w+)/g,
    fill: (format, fields) => format_map(format, fields) as string,
  },
  $: {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the style writes it so
    plain: "${message}",
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the style writes it so
    basic: "${levelname}:${name}:${message}",
    valid: /\$(?:\w|\{\w)/,
    names: /\$\{?(\w+)/g,
    fill: (format, fields) =>
      format.replace(/\$(?:(\$)|(\w+)|\{(\w+)\})/g, (_, dollar, bare, braced) => {
        if (dollar !== undefined) return "$";
        const name = (bare ?? braced) as string;
        const value = (fields as { $get(key: string): unknown }).$get(name);
        if (value === undefined) throw KeyError(name);
        return str_of(value);
      }),
  },
} satisfies Record<string, Style>);

export function style_named(style: unknown): Style {
  const found = typeof style === "string" ? STYLES[style] : undefined;
  if (found === undefined) throw ValueError("Style must be one of: %,{,$");
  return found;
}

export const Formatter: Type = /* @__PURE__ */ define_class(
  "Formatter",
  [],
  class {
    static default_time_format = "%Y-%m-%d %H:%M:%S";
    static default_msec_format = "%s,%03d";
    declare _fmt: string;
    declare datefmt: unknown;
    declare $style: Style;
    declare $mentioned: readonly string[];
    declare $defaults: unknown;
    declare default_time_format: string;
    declare default_msec_format: string | null;
    declare converter: unknown;

    __init__(
      fmt: unknown = null,
      datefmt: unknown = null,
      style: unknown = "%",
      validate: unknown = true,
      options: unknown,
    ): void {
      this.$style = style_named(style);
      this._fmt = fmt === null || fmt === "" ? this.$style.plain : (fmt as string);
      if (truth(validate) && !this.$style.valid.test(this._fmt)) {
        throw ValueError(
          style === "%"
            ? `Invalid format '${this._fmt}' for '%' style`
            : style === "{"
              ? "invalid format: no fields"
              : "invalid format: no fields",
        );
      }
      this.datefmt = datefmt;
      this.$mentioned = [...this._fmt.matchAll(this.$style.names)].map((match) => match[1] as string);
      this.$defaults = keywords(options)["defaults"];
    }
    usesTime(): boolean {
      return this.$mentioned.includes("asctime");
    }
    formatTime(record: Record_, datefmt: unknown = null): string {
      const own = this as unknown as { converter?: unknown };
      const made = own.converter === undefined ? localtime : own.converter;
      const time =
        made === localtime || made === gmtime
          ? (made as typeof localtime)(record.created)
          : call(made, record.created);
      if (datefmt !== null && datefmt !== "") return strftime(datefmt, time);
      const text = strftime(this.default_time_format, time);
      const millis = String(Math.floor(record.msecs.$value)).padStart(3, "0");
      return this.default_msec_format === null
        ? text
        : this.default_msec_format.replace("%s", text).replace("%03d", millis);
    }
    formatException(ei: Tuple): string {
      const text = exception_text(ei.$items[1]);
      return text.endsWith("\n") ? text.slice(0, -1) : text;
    }
    formatMessage(record: object): string {
      try {
        return this.$style.fill(this._fmt, fields_of(record, this.$mentioned, this.$defaults));
      } catch (error) {
        if (is_a(error, KeyError)) throw ValueError(`Formatting field not found in record: ${str_of(error)}`);
        throw error;
      }
    }
    formatStack(stack_info: string): string {
      return stack_info;
    }
    format(record: Record_): string {
      record.message = record.getMessage();
      if (this.usesTime()) record.asctime = this.formatTime(record, this.datefmt);
      let text = this.formatMessage(record);
      if (truth(record.exc_info) && !record.exc_text) {
        record.exc_text = this.formatException(record.exc_info as Tuple);
      }
      if (record.exc_text) text = `${text}${text.endsWith("\n") ? "" : "\n"}${record.exc_text}`;
      if (record.stack_info) {
        text = `${text}${text.endsWith("\n") ? "" : "\n"}${this.formatStack(record.stack_info)}`;
      }
      return text;
    }
  } as never,
  {
    __init__: "(self, fmt=, datefmt=, style=, validate=, *, defaults=)",
    usesTime: "(self)",
    formatTime: "(self, record, datefmt=)",
    formatException: "(self, ei)",
    formatMessage: "(self, record)",
    formatStack: "(self, stack_info)",
    format: "(self, record)",
  },
  { module: "logging" },
);

export const Filter: Type = /* @__PURE__ */ define_class(
  "Filter",
  [],
  class {
    declare name: string;
    declare nlen: number;

    __init__(name: string = ""): void {
      this.name = name;
      this.nlen = name.length;
    }
    filter(record: Record_): boolean {
      return this.nlen === 0 || record.name === this.name || record.name.startsWith(`${this.name}.`);
    }
  } as never,
  { __init__: "(self, name=)", filter: "(self, record)" },
  { module: "logging" },
);

/** What handlers and loggers have in common. */
export const Filterer: Type = /* @__PURE__ */ define_class(
  "Filterer",
  [],
  class {
    declare filters: unknown[];

    __init__(): void {
      this.filters = [];
    }
    addFilter(filter: unknown): null {
      if (!this.filters.includes(filter)) this.filters.push(filter);
      return null;
    }
    removeFilter(filter: unknown): null {
      const at = this.filters.indexOf(filter);
      if (at >= 0) this.filters.splice(at, 1);
      return null;
    }
    filter(record: unknown): unknown {
      let present = record;
      for (const filter of this.filters) {
        const f = hasattr(filter, "filter") ? getattr(filter, "filter") : filter;
        const result = call(f, present);
        if (!truth(result)) return false;
        if (is_a(result, LogRecord)) present = result;
      }
      return present;
    }
  } as never,
  {
    __init__: "(self)",
    addFilter: "(self, filter)",
    removeFilter: "(self, filter)",
    filter: "(self, record)",
  },
  { module: "logging" },
);
