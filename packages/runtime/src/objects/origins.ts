/**
 * Where objects were made: coroutine objects while a program asks for it, asyncio's handles, futures and tasks in debug mode.
 *
 * From: `sys.set_coroutine_origin_tracking_depth(2)`, `asyncio.run(main(), debug=True)`
 * To:   `coroutine.cr_origin`, `task._source_traceback`, "created at" in reprs and messages
 *
 * `stdlib/traceback/origins.ts` fills this in, where the lines of the program are known or it asks for them. Until then nothing is noted.
 *
 * Source: Library Reference, `sys`; "Developing with asyncio", "Debug Mode".
 */
import type { TracebackEntry } from "./places.ts";

export const origins: {
  /** How many frames of a coroutine object's making are kept; 0: none. */
  depth: number;
  /** @returns the depth before */
  track(depth: number): number;
  /** `x` is made here. */
  note(x: object): void;
  /** The frames where `x` was made, the outermost first; none where it was not noted. */
  of(x: object): readonly TracebackEntry[];
  /** `_source_traceback`: the same as the traceback module has them, or None. */
  summary(x: object): unknown;
  /** The frames of a summary as a traceback shows them. */
  text(summary: unknown): string;
  /** ` created at prog.py:7`, or nothing. */
  created_at(x: object): string[];
  /** What the context for an exception handler says of where `x` was made. */
  with_source(x: object): { source_traceback?: unknown };
  /** What the warning of a coroutine object that was never awaited says of it. */
  of_coroutine(x: object): string;
} = {
  depth: 0,
  track: () => 0,
  note: () => {},
  of: () => [],
  summary: () => null,
  text: () => "",
  created_at: () => [],
  with_source: () => ({}),
  of_coroutine: () => "",
};

/** Frames that asyncio's debug mode keeps. */
export const DEBUG_STACK_DEPTH = 10;
