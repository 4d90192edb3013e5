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
import { type PyBaseException, RuntimeWarning } from "./exceptions.ts";
import { origins } from "./origins.ts";
import { type Blamed, NOWHERE, warner } from "./warn.ts";
import { Watch } from "./watch.ts";

/** A coroutine object, as far as it is watched. */
export interface Unstarted {
  /** 0: it has not run. */
  $depth: number;
  readonly __qualname__: string;
  __repr__(): string;
}

/** Gives the text of a line of a program; the command knows it. */
export const sources: { line: (file: string, line: number) => string | null } = { line: () => null };

class NeverAwaited extends Watch<Unstarted> {
  due(coroutine: Unstarted): boolean {
    return coroutine.$depth === 0;
  }

  farewell(coroutine: Unstarted): () => void {
    const text = never_awaited_text(coroutine);
    const shown = coroutine.__repr__();
    return () => warn_unawaited(text, NOWHERE, null, shown);
  }
}

export const never_awaited: NeverAwaited = /* @__PURE__ */ new NeverAwaited();

function never_awaited_text(coroutine: Unstarted): string {
  return `coroutine '${coroutine.__qualname__}' was never awaited${origins.of_coroutine(coroutine)}`;
}

/** Warn of a coroutine object that is dropped at a line of a program. */
export function warn_at(coroutine: Unstarted, file: string, line: number): void {
  const at = { file, line, text: sources.line(file, line)?.trim() ?? "" };
  warn_unawaited(never_awaited_text(coroutine), at, coroutine, coroutine.__repr__());
}

/** Nobody can catch what the program's filters make of it. */
function warn_unawaited(text: string, at: Blamed, source: Unstarted | null, shown: string): void {
  try {
    warner.issue(text, RuntimeWarning, at, source);
  } catch (error) {
    const { $class } = error as PyBaseException;
    write_error(`Exception ignored in: ${shown}\n${$class.$name}: ${text}\n`);
  }
}

/** The value of an expression statement: nobody has it from here on. */
export function dropped(value: unknown, file: string, line: number): void {
  (value as { $dropped?(file: string, line: number): void } | null | undefined)?.$dropped?.(file, line);
}
