/**
 * `task.get_stack()` and `task.print_stack()`.
 *
 * A task that waits has one frame: that of its coroutine, at the line where it waits. A failed one has the frames of its exception.
 *
 * Source: Lib/asyncio/base_tasks.py; Library Reference, "Task Object".
 */
import { type Coroutine, is_closed } from "../../objects/coroutine.ts";
import type { PyBaseException } from "../../objects/exceptions.ts";
import { COROUTINE } from "../../objects/frame.ts";
import { streams, type Writable } from "../../objects/host.ts";
import { sources } from "../../objects/never-awaited.ts";
import { type_name } from "../../objects/object.ts";
import { repr } from "../../objects/repr.ts";
import { keywords } from "../../objects/signature.ts";
import { SuspendedFrame } from "../../objects/suspended-frame.ts";
import { current_traceback, type Traceback } from "../../objects/tracebacks.ts";
import { coroutine_place } from "../format_helpers.ts";
import { log } from "../log.ts";
import type { TaskObject } from "./task.ts";

/** Frames, outermost first, as far as a frame can be looked at: `f_lineno` and `f_code`. Empty when the task is done. */
export function stack_of(task: TaskObject, options?: unknown): unknown[] {
  const { limit } = keywords(options) as { limit?: unknown };
  const frames = frames_of(task);
  return typeof limit === "number" ? frames.slice(0, limit) : frames;
}

function frames_of(task: TaskObject): unknown[] {
  if (task.done() && !task.cancelled() && task._exception !== null) {
    const frames: unknown[] = [];
    let link = current_traceback(task._exception as PyBaseException) as Traceback | null;
    for (; link !== null; link = link.tb_next) frames.push(link.tb_frame);
    return frames;
  }
  const coroutine = unfinished(task);
  if (coroutine === null) return [];
  const place = coroutine_place(coroutine);
  const at = { $code: coroutine.$code, $line: place === null ? undefined : Number(place[1]) };
  return [new SuspendedFrame(at, COROUTINE, place !== null)];
}

/** The coroutine object of a task that is not done; null for one that is, and for a coroutine that is not ours. */
function unfinished(task: TaskObject): Coroutine | null {
  const coroutine = task.get_coro();
  const is_ours = type_name(coroutine) === "coroutine" && !is_closed(coroutine as Coroutine);
  return is_ours ? (coroutine as Coroutine) : null;
}

/**
 * Without a file the frames go to standard error and the rest to standard output, as CPython has it.
 * @param options  the keywords `limit` and `file`
 */
export function print_stack(task: TaskObject, options: unknown): null {
  const { limit, file } = keywords(options) as { limit?: unknown; file?: Writable | null };
  const { header, frames, end } = parts_of(task, typeof limit === "number" ? limit : null);
  const out = file ?? streams.stdout;
  out?.write(`${header}\n`);
  if (frames !== "") (file ?? streams.stderr)?.write(frames);
  if (end !== "") out?.write(end);
  return null;
}

/** What is printed: a line, the frames, and for a failed task its exception. */
function parts_of(task: TaskObject, limit: number | null): { header: string; frames: string; end: string } {
  if (task.done() && !task.cancelled() && task._exception !== null) return failure_parts(task);
  const coroutine = unfinished(task);
  const place = coroutine === null ? null : coroutine_place(coroutine);
  if (place === null || limit === 0) return { header: `No stack for ${repr(task)}`, frames: "", end: "" };
  const [file, line] = place;
  const source = sources.line(file, Number(line));
  const shown = source === null ? "" : `    ${source.trim()}\n`;
  const name = (coroutine as Coroutine).__name__;
  return {
    header: `Stack for ${repr(task)} (most recent call last):`,
    frames: `  File "${file}", line ${line}, in ${name}\n${shown}`,
    end: "",
  };
}

function failure_parts(task: TaskObject): { header: string; frames: string; end: string } {
  const title = "Traceback (most recent call last):\n";
  const text = `${log.format_exception(task._exception)}\n`;
  const own = text.slice(text.lastIndexOf(title) + title.length);
  const frames = /^(?: .*\n)*/.exec(own)?.[0] ?? "";
  const header = `Traceback for ${repr(task)} (most recent call last):`;
  // Carets are for uncaught exceptions: this list is of plain frames.
  return { header, frames: frames.replace(/^ +[~^]+\n/gm, ""), end: own.slice(frames.length) };
}
