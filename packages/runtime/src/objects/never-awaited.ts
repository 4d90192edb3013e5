/**
 * "coroutine 'main' was never awaited".
 *
 * A call that is a statement of its own drops the coroutine object where it stands: compiled with `lines` it says so, and the warning
 * comes at once, as CPython's does. Other objects are reported at the end, as CPython reports what is left then.
 *
 * From: `forgotten()`
 * To:   `dropped(forgotten(), __file__, 10);`
 *
 * Source: Library Reference, "Detect never awaited coroutines".
 */
import { write_error } from "./at-exit.ts";
import { origins } from "./origins.ts";
import { Watch } from "./watch.ts";

/** A coroutine object, as far as it is watched. */
export interface Unstarted {
  /** 0: it has not run. */
  $depth: number;
  readonly __qualname__: string;
}

/** Gives the text of a line of a program; the command knows it. */
export const sources: { line: (file: string, line: number) => string | null } = { line: () => null };

class NeverAwaited extends Watch<Unstarted> {
  due(coroutine: Unstarted): boolean {
    return coroutine.$depth === 0;
  }

  override sift(from: readonly Unstarted[], kept: Unstarted[]): void {
    for (let at = 0; at < from.length; at++) {
      const coroutine = from[at] as Unstarted;
      if (coroutine.$depth === 0) kept.push(coroutine);
    }
  }

  farewell(coroutine: Unstarted): () => void {
    const message = warning(coroutine);
    return () => write_error(`<sys>:0: ${message}`);
  }
}

export const never_awaited: NeverAwaited = /* @__PURE__ */ new NeverAwaited();

function warning(coroutine: Unstarted): string {
  const frames = origins.of(coroutine).map(({ file, line, name, text }) => {
    const source = text === "" ? "" : `    ${text}\n`;
    return `  File "${file}", line ${line}, in ${name}\n${source}`;
  });
  const made = frames.length === 0 ? "" : `Coroutine created at (most recent call last)\n${frames.join("")}`;
  return `RuntimeWarning: coroutine '${coroutine.__qualname__}' was never awaited\n${made}`;
}

/** Warn of a coroutine object that is dropped at a line of a program. */
export function warn_at(coroutine: Unstarted, file: string, line: number): void {
  const text = sources.line(file, line);
  const shown = text === null ? "" : `  ${text.trim()}\n`;
  const hint = "RuntimeWarning: Enable tracemalloc to get the object allocation traceback\n";
  write_error(`${file}:${line}: ${warning(coroutine)}${shown}${hint}`);
}

/** The value of an expression statement: nobody has it from here on. */
export function dropped(value: unknown, file: string, line: number): void {
  (value as { $dropped?(file: string, line: number): void } | null | undefined)?.$dropped?.(file, line);
}
