/**
 * TracebackException: an exception kept for its text.
 *
 * Source: Library Reference, `traceback.TracebackException`.
 */
import { define_class } from "../../objects/define-class.ts";
import { PyBaseException } from "../../objects/exceptions.ts";
import { streams, type Writable } from "../../objects/host.ts";
import { repr, str_of as str } from "../../objects/repr.ts";
import { keywords, kw } from "../../objects/signature.ts";
import { current_traceback, entries_of_traceback } from "../../objects/tracebacks.ts";
import type { Type } from "../../objects/type.ts";
import { exception_text, last_lines, pieces } from "./exceptions.ts";
import { limited, stack_summary } from "./summaries.ts";

interface Fields {
  readonly filename?: unknown;
  readonly lineno?: unknown;
  readonly text?: unknown;
  readonly offset?: unknown;
  readonly msg?: unknown;
  readonly exceptions?: Iterable<unknown>;
}

export const TracebackException: Type = /* @__PURE__ */ define_class(
  "TracebackException",
  [],
  class {
    declare $value: PyBaseException;
    declare $traceback: unknown;
    declare $limit: unknown;
    declare exc_type: unknown;
    declare stack: unknown;
    declare __notes__: unknown;
    declare $linked: Map<string, unknown>;

    __init__(_type: unknown, value: PyBaseException, traceback: unknown, options: unknown): void {
      const { limit } = keywords(options) as { limit?: unknown };
      this.$value = value;
      this.$traceback = traceback;
      this.$limit = limit;
      this.exc_type = value.$class;
      this.stack = stack_summary(limited(entries_of_traceback(traceback), limit));
      this.__notes__ = (value as Partial<PyBaseException>).__notes__ ?? null;
      this.$linked = new Map();
      const fields = value as unknown as Fields;
      if ("lineno" in fields) {
        const { filename, lineno, text, offset, msg } = fields;
        Object.assign(this, { filename, lineno: lineno == null ? null : str(lineno), text, offset, msg });
      }
    }
    static from_exception(exc: PyBaseException, ...rest: unknown[]): unknown {
      const given = keywords(rest) as Record<string, unknown>;
      return (this as unknown as Type)(exc.$class, exc, current_traceback(exc), kw(given));
    }
    $link(name: "$cause" | "$context"): unknown {
      const linked = this.$value[name];
      if (!(linked instanceof PyBaseException)) return null;
      let made = this.$linked.get(name);
      if (made === undefined) {
        made = TracebackException(linked.$class, linked, current_traceback(linked));
        this.$linked.set(name, made);
      }
      return made;
    }
    get __cause__(): unknown {
      return this.$link("$cause");
    }
    get __context__(): unknown {
      return this.$link("$context");
    }
    get __suppress_context__(): boolean {
      return this.$value.$suppress ?? false;
    }
    get exceptions(): unknown {
      const { exceptions } = this.$value as unknown as Fields;
      if (exceptions === undefined) return null;
      return [...exceptions].map((e) => {
        const inner = e as PyBaseException;
        return TracebackException(inner.$class, inner, current_traceback(inner));
      });
    }
    get exc_type_str(): string {
      const { $module, $qualname } = this.$value.$class;
      return $module === "builtins" || $module === "__main__" ? $qualname : `${$module}.${$qualname}`;
    }
    format(options: unknown): unknown {
      const { chain = true } = keywords(options) as { chain?: boolean };
      return pieces(exception_text(this.$value, { chain, limit: this.$limit, traceback: this.$traceback }))[
        Symbol.iterator
      ]();
    }
    format_exception_only(options: unknown): unknown {
      const { show_group = false } = keywords(options) as { show_group?: boolean };
      return pieces(last_lines(this.$value, show_group))[Symbol.iterator]();
    }
    print(options: unknown): null {
      const { file, chain = true } = keywords(options) as { file?: Writable | null; chain?: boolean };
      const text = exception_text(this.$value, { chain, limit: this.$limit, traceback: this.$traceback });
      (file ?? streams.stderr)?.write(text);
      return null;
    }
    __eq__(other: unknown): boolean {
      return (other as { $value?: unknown })?.$value === this.$value;
    }
    __str__(): string {
      return str(this.$value);
    }
    __repr__(): string {
      return `<TracebackException ${repr(this.$value)}>`;
    }
  } as never,
  {
    __init__:
      "(self, exc_type, exc_value, exc_traceback, *, limit=, lookup_lines=, capture_locals=, compact=, max_group_width=, max_group_depth=)",
    from_exception: "@classmethod (cls, exc, *args, **kwargs)",
    exc_type_str: "@property",
    exceptions: "@property",
    format: "(self, *, chain=)",
    format_exception_only: "(self, *, show_group=)",
    print: "(self, *, file=, chain=)",
    __eq__: "(self, other)",
    __str__: "(self)",
    __repr__: "(self)",
  },
  { module: "traceback" },
);
