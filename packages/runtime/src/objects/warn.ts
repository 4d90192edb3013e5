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

/** Where no line of the program is known. */
export const NOWHERE: Blamed = { file: "<sys>", line: 0, text: "" };

export const warner: {
  /** @param source  the object that is warned of; null where that is not told */
  issue: (text: string, category: Type, at: Blamed, source: object | null) => void;
  /** The program has set filters: warnings that CPython ignores by default may be wanted. */
  has_filters: boolean;
} = {
  has_filters: false,
  issue: (text, category, at, source) => {
    const key = `${at.file}:${at.line} ${category.$name} ${text}`;
    if (shown.has(key)) return;
    shown.add(key);
    write_error(warning_text(text, category, at, source !== null));
  },
};

/** What has been said of which line is not said twice. */
const shown: Set<string> = /* @__PURE__ */ new Set();

/** `stacklevel` calls above the function of the runtime that warns. */
export function blamed(stacklevel: number): Blamed {
  const entries = places.current.stack(here());
  const entry: TracebackEntry | undefined = entries[entries.length - Math.max(1, stacklevel)];
  return entry ?? NOWHERE;
}

/** @param of_object  CPython could say where the object was made, and says how to have that said */
export function warning_text(
  text: string,
  category: Type,
  { file, line, text: source }: Blamed,
  of_object = false,
): string {
  const { $name } = category;
  const hint = of_object ? `${$name}: Enable tracemalloc to get the object allocation traceback\n` : "";
  return `${file}:${line}: ${$name}: ${text}\n${source === "" ? "" : `  ${source}\n`}${hint}`;
}

/** Warn of something the program does. */
export function warn_of(text: string, category: Type): void {
  warner.issue(text, category, blamed(1), null);
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
