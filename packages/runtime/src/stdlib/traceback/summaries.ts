/**
 * FrameSummary and StackSummary: frames as data.
 *
 * Source: Library Reference, `traceback`.
 */
import { define_class } from "../../objects/define-class.ts";
import { IndexError } from "../../objects/exceptions.ts";
import { items_of } from "../../objects/iteration.ts";
import { keywords } from "../../objects/signature.ts";
import { NotImplemented } from "../../objects/singletons.ts";
import { formatEntries } from "../../objects/traceback-report.ts";
import type { TracebackEntry } from "../../objects/tracebacks.ts";
import { Tuple, tuple_of } from "../../objects/tuple.ts";
import type { Type } from "../../objects/type.ts";
import { list } from "../../semantics/builtins/list.ts";

/** The fields of a FrameSummary. */
export interface Summary {
  $init(...args: unknown[]): void;
  filename: string;
  lineno: number | null;
  name: string;
  line: string | null;
  locals: unknown;
  end_lineno: number | null;
  colno: number | null;
  end_colno: number | null;
  /** What stands below `File ...`. */
  $source: string;
}

export const FrameSummary: Type = /* @__PURE__ */ define_class(
  "FrameSummary",
  [],
  class {
    declare filename: string;
    declare lineno: number | null;
    declare name: string;
    declare line: string | null;
    declare locals: unknown;
    declare end_lineno: number | null;
    declare colno: number | null;
    declare end_colno: number | null;
    declare $source: string;

    __init__(filename: string, lineno: number | null, name: string, options: unknown): void {
      const given = keywords(options) as Record<string, unknown>;
      this.filename = filename;
      this.lineno = lineno;
      this.name = name;
      const line = (given["line"] ?? null) as string | null;
      this.line = line === null ? null : line.trim();
      this.locals = given["locals"] ?? null;
      this.end_lineno = (given["end_lineno"] ?? null) as number | null;
      this.colno = (given["colno"] ?? null) as number | null;
      this.end_colno = (given["end_colno"] ?? null) as number | null;
      this.$source = this.line === null || this.line === "" ? "" : `    ${this.line}\n`;
    }
    $four(): Tuple {
      return tuple_of(this.filename, this.lineno, this.name, this.line);
    }
    __iter__(): unknown {
      return this.$four().__iter__();
    }
    __len__(): number {
      return 4;
    }
    __getitem__(index: number): unknown {
      const items = this.$four().$items;
      const at = index < 0 ? index + 4 : index;
      if (at < 0 || at > 3) throw IndexError("tuple index out of range");
      return items[at];
    }
    __eq__(other: unknown): unknown {
      const mine = this.$four().$items;
      if (other instanceof Tuple)
        return other.$items.length === 4 && other.$items.every((x, i) => x === mine[i]);
      const theirs = other as { $four?: () => Tuple };
      if (theirs?.$four === undefined) return NotImplemented;
      return theirs.$four().$items.every((x, i) => x === mine[i]);
    }
    __repr__(): string {
      return `<FrameSummary file ${this.filename}, line ${this.lineno} in ${this.name}>`;
    }
  } as never,
  {
    __init__:
      "(self, filename, lineno, name, *, lookup_line=, locals=, line=, end_lineno=, colno=, end_colno=)",
    __iter__: "(self)",
    __len__: "(self)",
    __getitem__: "(self, pos)",
    __eq__: "(self, other)",
    __repr__: "(self)",
  },
  { module: "traceback" },
);

function summary(filename: unknown, lineno: unknown, name: unknown, line: unknown): Summary {
  const made = FrameSummary(filename, lineno, name) as Summary;
  if (typeof line === "string") {
    made.line = line.trim();
    made.$source = made.line === "" ? "" : `    ${made.line}\n`;
  }
  return made;
}

function summary_of(entry: TracebackEntry): Summary {
  const made = summary(entry.file, entry.line, entry.name, entry.text);
  made.end_lineno = entry.endLine;
  made.colno = entry.column;
  made.end_colno = entry.endColumn;
  made.$source = entry.source;
  return made;
}

/** The entry a report prints for it. */
function entry_of(made: Summary): TracebackEntry {
  return {
    file: made.filename,
    line: made.lineno ?? 0,
    name: made.name,
    endLine: made.end_lineno,
    column: made.colno,
    endColumn: made.end_colno,
    text: made.line ?? "",
    source: made.$source,
  };
}

export const StackSummary: Type = /* @__PURE__ */ define_class(
  "StackSummary",
  [list],
  class {
    static from_list(a_list: unknown): unknown {
      const found = items_of(a_list).map((x) => {
        if (x instanceof Tuple) return summary(x.$items[0], x.$items[1], x.$items[2], x.$items[3]);
        return x;
      });
      return stack_of_items(found);
    }
    format(): string[] {
      const frames = [...(this as unknown as Iterable<Summary>)].map(entry_of);
      return formatEntries(frames);
    }
    format_frame_summary(frame_summary: Summary): string {
      return formatEntries([entry_of(frame_summary)]).join("");
    }
  } as never,
  {
    from_list: "@classmethod (klass, a_list)",
    format: "(self, **kwargs)",
    format_frame_summary: "(self, frame_summary, **kwargs)",
  },
  { module: "traceback" },
);

function stack_of_items(items: readonly unknown[]): unknown {
  const made = StackSummary() as unknown[];
  for (const item of items) made.push(item);
  return made;
}

/** The frames as a StackSummary. */
export function stack_summary(entries: readonly TracebackEntry[]): unknown {
  return stack_of_items(entries.map(summary_of));
}

/** `format_list`: of FrameSummary objects and plain tuples. */
export function format_summaries(x: unknown): string[] {
  const frames = items_of(x).map((item) =>
    item instanceof Tuple
      ? summary(item.$items[0], item.$items[1], item.$items[2], item.$items[3])
      : (item as Summary),
  );
  return formatEntries(frames.map(entry_of));
}

/** As many of the frames as `limit` lets through: the first ones, or with a negative one the last. */
export function limited<T>(entries: readonly T[], limit: unknown): readonly T[] {
  if (limit == null) return entries;
  const count = Number(limit);
  return count >= 0 ? entries.slice(0, count) : entries.slice(count);
}
