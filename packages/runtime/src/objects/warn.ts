/**
 * Warnings of the runtime itself, and the default way of all of them: to standard error.
 *
 * From: `generator.throw(type, value, traceback)`, which is deprecated
 * To:   `main.py:3: DeprecationWarning: ...` and the line of the program
 *
 * The warnings module puts its own machinery into `warner` once a program has set a filter.
 *
 * Source: Library Reference, `warnings`.
 */
import { write_error } from "./at-exit.ts";
import { DeprecationWarning } from "./exceptions.ts";
import { here, places, type TracebackEntry } from "./places.ts";
import type { Type } from "./type.ts";

/** Where a warning is about. */
export interface Blamed {
  readonly file: string;
  readonly line: number;
  readonly text: string;
}

export const warner: {
  issue: (text: string, category: Type, at: Blamed) => void;
  /** The program has set filters: warnings that CPython ignores by default may be wanted. */
  has_filters: boolean;
} = {
  has_filters: false,
  issue: (text, category, at) => write_error(warning_text(text, category, at)),
};

/** `stacklevel` calls above the function of the runtime that warns. */
export function blamed(stacklevel: number): Blamed {
  const entries = places.current.stack(here());
  const entry: TracebackEntry | undefined = entries[entries.length - Math.max(1, stacklevel)];
  return entry ?? { file: "<sys>", line: 0, text: "" };
}

export function warning_text(text: string, category: Type, { file, line, text: source }: Blamed): string {
  return `${file}:${line}: ${category.$name}: ${text}\n${source === "" ? "" : `  ${source}\n`}`;
}

/** Warn of something the program does. */
export function warn_of(text: string, category: Type): void {
  warner.issue(text, category, blamed(1));
}

/** Warn of something that by default nobody hears of: ResourceWarning and its like. */
export function warn_whoever_asked(text: string, category: Type): void {
  if (warner.has_filters) warn_of(text, category);
}

/** Its arguments are one exception by now. */
export function deprecated_throw(method: "throw" | "athrow"): void {
  const words = `the (type, exc, tb) signature of ${method}() is deprecated, use the single-arg signature instead.`;
  warn_of(words, DeprecationWarning);
}
