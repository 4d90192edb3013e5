/**
 * The end of generators that one variable holds, and of the hold that a view has on the size of what it shows.
 *
 * From: `del rows`                 `rows = read(path)` once more          `return total`, in the function of `rows`
 * To:   `finalize(rows);`          `rows = replacing(rows, read(path))`   `return leaving(total, rows)`
 *
 * CPython closes a generator with the last reference to it. Where the text of a program shows which one that is (owned-values.ts of
 * the compiler), its `finally` blocks run there and then.
 *
 * Source: The Python Language Reference, 6.2.9.
 */
import { write_error } from "../../objects/at-exit.ts";
import { type PyBaseException, RuntimeError } from "../../objects/exceptions.ts";
import { PyGenerator } from "../../objects/generator.ts";
import { caught } from "../../objects/host-errors.ts";
import { dropped, type Unstarted } from "../../objects/never-awaited.ts";
import type { TracebackEntry } from "../../objects/places.ts";
import { formatEntry } from "../../objects/traceback-report.ts";
import { places } from "../../objects/tracebacks.ts";
import { blamed } from "../../objects/warn.ts";
import { last_lines } from "../../stdlib/traceback/exceptions.ts";

/**
 * Close what a variable held, if that is a generator that waits. What closing raises is told, and goes no further.
 * @param file  where the variable ends, if it held a coroutine: that may never have been awaited
 */
export function finalize(x: unknown, file?: string, line = 0): void {
  (x as Partial<Holding> | null | undefined)?.$let_go?.();
  if (file !== undefined) dropped(x, file, line);
  if (!(x instanceof PyGenerator) || x.gi_running) return;
  const around = frames_of(RuntimeError()).length;
  try {
    x.close();
  } catch (error) {
    const exception = caught(error);
    const frames = frames_of(exception as PyBaseException).slice(around);
    const lines = frames.map((frame) => formatEntry({ ...frame, source: `    ${frame.text}\n` }));
    write_error(
      `Exception ignored in: ${x.__repr__()}\nTraceback (most recent call last):\n${lines.join("")}${last_lines(exception)}`,
    );
  }
}

/** A view of memory, or an asynchronous generator. */
interface Holding {
  $hold(): void;
  $let_go(): void;
}

/** `x`, which a variable holds from now on. */
export function holding<T>(x: T): T {
  (x as Partial<Holding> | null | undefined)?.$hold?.();
  return x;
}

function frames_of(exception: PyBaseException): readonly TracebackEntry[] {
  return places.current.frames(exception, null);
}

/** The new value of a variable, whose old one goes. */
export function replacing<T>(old: unknown, value: T, file?: string, line?: number): T {
  finalize(old, file, line);
  return value;
}

/** The result of a function, whose variables go. Of a coroutine among them CPython says so where the function was called. */
export function leaving<T>(result: T, ...variables: readonly unknown[]): T {
  for (const x of variables) {
    finalize(x);
    if ((x as Partial<Unstarted> | null | undefined)?.$depth === 0) {
      const { file, line } = blamed(2);
      dropped(x, file, line);
    }
  }
  return result;
}
