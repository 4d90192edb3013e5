/**
 * The text of an exception with its chain, as the interpreter would print it.
 *
 * Source: Library Reference, `traceback`.
 */
import { PyBaseException } from "../../objects/exceptions.ts";
import { repr, str_of as str } from "../../objects/repr.ts";
import { best_match } from "../../objects/suggestions.ts";
import {
  exceptionLines,
  type PythonException,
  type ReportContext,
  report,
} from "../../objects/traceback-report.ts";
import { current_traceback, entries_of_traceback, places } from "../../objects/tracebacks.ts";
import { dir } from "../../semantics/builtins/dir.ts";
import { limited } from "./summaries.ts";

export interface Wanted {
  readonly limit?: unknown;
  readonly chain?: boolean;
  /** The traceback to show for the exception itself. */
  readonly traceback?: unknown;
}

function context_of(top: PyBaseException, { limit, chain = true, traceback }: Wanted): ReportContext {
  const own = traceback === undefined ? current_traceback(top) : traceback;
  return {
    chain,
    frames: (e, next) =>
      limited(
        e === (top as unknown)
          ? entries_of_traceback(own)
          : places.current.frames(e as unknown as PyBaseException, next as unknown as PyBaseException | null),
        limit,
      ),
    str,
    repr,
    hint: (e) =>
      places.current.hint(e as unknown as PyBaseException, (x) => dir(x) as readonly string[], best_match),
  };
}

/** What the interpreter would print. */
export function exception_text(value: unknown, wanted: Wanted = {}): string {
  if (!(value instanceof PyBaseException)) return no_exception(value);
  return report(value as unknown as PythonException, context_of(value, wanted));
}

/** The last lines alone: type, message and notes. */
export function last_lines(value: unknown, show_group = false): string {
  if (!(value instanceof PyBaseException)) return no_exception(value);
  const context = context_of(value, { traceback: null });
  const own = exceptionLines(value as unknown as PythonException, context);
  const { exceptions } = value as unknown as { exceptions?: Iterable<unknown> };
  if (!show_group || exceptions === undefined) return own;
  const inner = [...exceptions].map((e) => last_lines(e, true).replace(/^(?=.)/gm, "   "));
  return own + inner.join("");
}

function no_exception(value: unknown): string {
  return value == null
    ? "NoneType: None\n"
    : `${str((value as { $class?: { $name: string } }).$class?.$name)}: ${str(value)}\n`;
}

/** The pieces in which the functions of the module hand out a text: a frame is one, a sentence between two exceptions is one. */
export function pieces(text: string): string[] {
  const found: string[] = [];
  const lines = text.match(/.*\n|.+$/g) ?? [];
  for (let i = 0; i < lines.length; i++) {
    let piece = lines[i] as string;
    if (/^[ |]*File "/.test(piece)) {
      const margin = (/^[ |]*/.exec(piece) as RegExpExecArray)[0];
      while (i + 1 < lines.length && (lines[i + 1] as string).startsWith(`${margin}  `)) piece += lines[++i];
    } else if (
      /^[ |]*\n$/.test(piece) &&
      /^[ |]*(?:During handling|The above exception)/.test(lines[i + 1] ?? "")
    ) {
      piece += (lines[i + 1] as string) + (lines[i + 2] ?? "");
      i += 2;
    }
    found.push(piece);
  }
  return found;
}
