/**
 * Who knows where the program's lines are, as far as every program with a coroutine in it needs it.
 *
 * The command `asyncdef run` knows the Python text behind the places in JavaScript, and puts itself into `places`. `tracebacks.ts` reads the
 * host's own stack, and makes what `e.__traceback__` gives; it comes with programs that look at a traceback, or hand one to an `__exit__`.
 * Without either nothing is known of lines.
 */
import type { PyBaseException } from "./exceptions.ts";

/** One frame of a traceback. Lines are 1-based, columns 0-based in UTF-16 code units; null when unknown. */
export interface TracebackEntry {
  readonly file: string;
  readonly line: number;
  /** As CPython's `co_name`: `f`, `<module>`, `<lambda>`. */
  readonly name: string;
  readonly endLine: number | null;
  readonly column: number | null;
  readonly endColumn: number | null;
  /** The line of the program, without the white space around it; empty when its text is not known. */
  readonly text: string;
  /** The lines below `File ...` of a traceback: the text and its carets, indented, each with its line break. */
  readonly source: string;
}

export interface Places {
  /**
   * The frames of an exception that is printed or logged, the outermost first.
   * @param next  the exception that was raised while it was handled, or the group it is a member of
   */
  frames(e: PyBaseException, next: PyBaseException | null): readonly TracebackEntry[];
  /** Those from the frame on that handles it, seen from `here`, an error made where the question was asked. */
  handled(
    e: PyBaseException,
    here: Error | null,
  ): { readonly all: readonly TracebackEntry[]; readonly from: number };
  /** The stack of calls in which `here` was made, the outermost first. */
  stack(here: Error): readonly TracebackEntry[];
  /** What to add to a message: ". Did you mean: 'x'?"; empty when nothing looks near. */
  hint(
    e: PyBaseException,
    dir: (x: unknown) => readonly string[],
    nearest: (wrong: string, candidates: readonly string[]) => string | null,
  ): string;
  /** A line of the program, without the white space around it; empty when its text is not known. */
  line(file: string, line: number): string;
  /** Whether `here` is worth its making. */
  readonly known: boolean;
}

/** Nothing is known. */
const nowhere: Places = {
  frames: () => [],
  handled: () => ({ all: [], from: 0 }),
  stack: () => [],
  hint: () => "",
  line: () => "",
  known: false,
};

/** Replaced by the command; by `tracebacks.ts`, where there is no command. */
export const places: { current: Places } = { current: nowhere };

/** Nobody has replaced it yet. */
export function is_nowhere(current: Places): boolean {
  return current === nowhere;
}

/** What `e.__traceback__` gives, when nobody has set another one: filled by `tracebacks.ts`. */
export const tracebacks: { of: ((e: PyBaseException) => object) | null } = { of: null };

/** `sys.excepthook`, once a program has set one: told of what nobody caught, in place of the printed traceback. */
export const hook: { except: ((e: PyBaseException) => unknown) | null } = { except: null };

/** The host's frames of what is running now. */
export function here(): Error {
  const host = Error as { stackTraceLimit?: number };
  const limit = host.stackTraceLimit;
  host.stackTraceLimit = Number.POSITIVE_INFINITY;
  try {
    return new Error("here");
  } finally {
    if (limit === undefined) delete host.stackTraceLimit;
    else host.stackTraceLimit = limit;
  }
}
