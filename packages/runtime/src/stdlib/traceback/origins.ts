/**
 * Notes where objects are made: the stack of the host is kept, and looked at when somebody asks.
 *
 * The frames are the program's own. CPython: those of asyncio (`run`, `_run_once`, `create_future`) stand between and below them.
 *
 * Source: Library Reference, `sys`; Lib/asyncio/format_helpers.py, extract_stack.
 */
import { Coroutine } from "../../objects/coroutine.ts";
import { never_awaited } from "../../objects/never-awaited.ts";
import { DEBUG_STACK_DEPTH, origins } from "../../objects/origins.ts";
import { here, places, type TracebackEntry } from "../../objects/places.ts";
import { format_summaries, stack_summary } from "./summaries.ts";

interface Made {
  readonly here: Error;
  readonly depth: number;
  entries: readonly TracebackEntry[] | null;
}

const made: WeakMap<object, Made> = /* @__PURE__ */ new WeakMap();

function note(x: object): void {
  made.set(x, {
    here: here(),
    depth: x instanceof Coroutine ? origins.depth : DEBUG_STACK_DEPTH,
    entries: null,
  });
}

function of(x: object): readonly TracebackEntry[] {
  const found = made.get(x);
  if (found === undefined) return [];
  found.entries ??= places.current.stack(found.here).slice(-found.depth);
  return found.entries;
}

function summary(x: object): unknown {
  return made.has(x) ? stack_summary(of(x)) : null;
}

function text(given: unknown): string {
  return format_summaries(given).join("").trimEnd();
}

function created_at(x: object): string[] {
  const place = of(x).at(-1);
  return place === undefined ? [] : [`created at ${place.file}:${place.line}`];
}

function with_source(x: object): { source_traceback?: unknown } {
  const made = summary(x);
  return made === null ? {} : { source_traceback: made };
}

function of_coroutine(x: object): string {
  const frames = of(x).map(({ file, line, name, text }) => {
    const source = text === "" ? "" : `\n    ${text}`;
    return `\n  File "${file}", line ${line}, in ${name}${source}`;
  });
  return frames.length === 0 ? "" : `\nCoroutine created at (most recent call last)${frames.join("")}`;
}

/** Every coroutine object is watched from its making on: that is where it is noted. A program that does not track pays nothing. */
function track(depth: number): number {
  const before = origins.depth;
  origins.depth = depth;
  const { add } = Object.getPrototypeOf(never_awaited) as typeof never_awaited;
  never_awaited.add =
    depth === 0
      ? add
      : (coroutine) => {
          note(coroutine);
          add.call(never_awaited, coroutine);
        };
  return before;
}

/** Note origins from now on, when they are asked for. @returns `value`, which may ask */
export function with_origins<T>(value: T): T {
  Object.assign(origins, { track, note, of, summary, text, created_at, with_source, of_coroutine });
  return value;
}
