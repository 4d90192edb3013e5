/**
 * The traceback module.
 *
 * From: `traceback.print_exc()` in a handler
 * To:   what the interpreter would print, with the lines of the program under `asyncdef run`; elsewhere the host's own frames
 *
 * Source: Library Reference, `traceback`.
 */
import { def } from "../objects/call.ts";
import { PyBaseException, TypeError } from "../objects/exceptions.ts";
import { current } from "../objects/handling.ts";
import { streams, type Writable } from "../objects/host.ts";
import { type_name } from "../objects/object.ts";
import { keywords } from "../objects/signature.ts";
import {
  current_traceback,
  entries_of_traceback,
  here,
  PyFrame,
  places,
  Traceback,
  type TracebackEntry,
} from "../objects/tracebacks.ts";
import { type Tuple, tuple_of } from "../objects/tuple.ts";
import { last } from "./sys/last.ts";
import { exception_text, last_lines, pieces } from "./traceback/exceptions.ts";
import { format_summaries, limited, stack_summary } from "./traceback/summaries.ts";

export { FrameSummary, StackSummary } from "./traceback/summaries.ts";
export { TracebackException } from "./traceback/traceback-exception.ts";

function write(file: unknown, text: string): null {
  ((file ?? streams.stderr) as Writable | null)?.write(text);
  return null;
}

/** `f(exc)`, or the older `f(type, value, traceback)`. */
function given(name: string, exc: unknown, value: unknown, traceback: unknown): readonly [unknown, unknown] {
  if (value === undefined && traceback === undefined) {
    if (exc != null && !(exc instanceof PyBaseException)) {
      throw TypeError(`Exception expected for value, ${type_name(exc)} found`);
    }
    return [exc, exc == null ? null : current_traceback(exc as PyBaseException)];
  }
  if (value === undefined || traceback === undefined)
    throw TypeError("Both or neither of value and tb must be given");
  void name;
  return [value, traceback];
}

export const format_exception = /* @__PURE__ */ def(
  "format_exception(exc, /, value=, tb=, limit=, chain=)",
  function format_exception(
    exc: unknown,
    value?: unknown,
    tb?: unknown,
    limit?: unknown,
    chain = true,
  ): string[] {
    const [e, traceback] = given("format_exception", exc, value, tb);
    return pieces(exception_text(e, { limit, chain, traceback }));
  },
);

export const print_exception = /* @__PURE__ */ def(
  "print_exception(exc, /, value=, tb=, limit=, file=, chain=)",
  function print_exception(
    exc: unknown,
    value?: unknown,
    tb?: unknown,
    limit?: unknown,
    file?: unknown,
    chain = true,
  ): null {
    const [e, traceback] = given("print_exception", exc, value, tb);
    return write(file, exception_text(e, { limit, chain, traceback }));
  },
);

export const format_exception_only = /* @__PURE__ */ def(
  "format_exception_only(exc, /, value=, *, show_group=)",
  function format_exception_only(exc: unknown, value?: unknown, options?: unknown): string[] {
    const { show_group = false } = keywords(options) as { show_group?: boolean };
    return pieces(last_lines(value === undefined ? exc : value, show_group));
  },
);

export const format_exc = /* @__PURE__ */ def(
  "format_exc(limit=, chain=)",
  function format_exc(limit?: unknown, chain = true): string {
    return exception_text(current(), { limit, chain });
  },
);

export const print_exc = /* @__PURE__ */ def(
  "print_exc(limit=, file=, chain=)",
  function print_exc(limit?: unknown, file?: unknown, chain = true): null {
    return write(file, exception_text(current(), { limit, chain }));
  },
);

export const print_last = /* @__PURE__ */ def(
  "print_last(limit=, file=, chain=)",
  function print_last(limit?: unknown, file?: unknown, chain = true): null {
    return write(file, exception_text(last.exception(), { limit, chain }));
  },
);

export const extract_tb = /* @__PURE__ */ def(
  "extract_tb(tb, limit=)",
  function extract_tb(tb: unknown, limit?: unknown): unknown {
    return stack_summary(limited(entries_of_traceback(tb), limit));
  },
);

export const format_tb = /* @__PURE__ */ def(
  "format_tb(tb, limit=)",
  function format_tb(tb: unknown, limit?: unknown): string[] {
    return format_summaries(extract_tb(tb, limit));
  },
);

export const print_tb = /* @__PURE__ */ def(
  "print_tb(tb, limit=, file=)",
  function print_tb(tb: unknown, limit?: unknown, file?: unknown): null {
    return write(file, format_tb(tb, limit).join(""));
  },
);

/** The frames of a frame and of its callers, the outermost first. */
function stack(frame: unknown, limit: unknown): readonly TracebackEntry[] {
  const entries =
    frame instanceof PyFrame ? frame.$entries.slice(0, frame.$at + 1) : places.current.stack(here());
  // The innermost ones are counted first.
  if (limit == null) return entries;
  const count = Number(limit);
  return count >= 0 ? entries.slice(Math.max(0, entries.length - count)) : entries.slice(0, -count);
}

export const extract_stack = /* @__PURE__ */ def(
  "extract_stack(f=, limit=)",
  function extract_stack(f?: unknown, limit?: unknown): unknown {
    return stack_summary(stack(f, limit));
  },
);

export const format_stack = /* @__PURE__ */ def(
  "format_stack(f=, limit=)",
  function format_stack(f?: unknown, limit?: unknown): string[] {
    return format_summaries(stack_summary(stack(f, limit)));
  },
);

export const print_stack = /* @__PURE__ */ def(
  "print_stack(f=, limit=, file=)",
  function print_stack(f?: unknown, limit?: unknown, file?: unknown): null {
    return write(file, format_stack(f, limit).join(""));
  },
);

export const format_list = /* @__PURE__ */ def(
  "format_list(extracted_list)",
  function format_list(extracted_list: unknown): string[] {
    return format_summaries(extracted_list);
  },
);

export const print_list = /* @__PURE__ */ def(
  "print_list(extracted_list, file=)",
  function print_list(extracted_list: unknown, file?: unknown): null {
    return write(file, format_summaries(extracted_list).join(""));
  },
);

/** Pairs of frame and line, from the outermost on. */
export function walk_tb(tb: unknown): Tuple[] {
  const found: Tuple[] = [];
  for (let link = tb as Traceback | null; link instanceof Traceback; link = link.tb_next) {
    found.push(tuple_of(link.tb_frame, link.tb_lineno));
  }
  return found;
}

/** Pairs of frame and line, from the innermost on. */
export function walk_stack(f: unknown): Tuple[] {
  const entries = stack(f, null);
  const found: Tuple[] = [];
  for (let at = entries.length - 1; at >= 0; at--) {
    const frame = new PyFrame(entries, at);
    found.push(tuple_of(frame, frame.f_lineno));
  }
  return found;
}

/** Frames hold no local variables here. */
export function clear_frames(_tb: unknown): null {
  return null;
}
