/**
 * A timeline in text: a row for each task, a column for each step of any task.
 *
 *     Task-1  █··········█✓
 *     fetch    █····█✓
 *     parse     █·x
 *
 * `█` it runs, `·` it waits, `✓` it is done, `✗` it failed, `x` it was cancelled.
 */
import type { TaskObject } from "../asyncio/tasks/task.ts";
import { str_of } from "../objects/repr.ts";
import type { LoopEvent } from "./events.ts";

/** @param events  what `observe` told, in its order */
export function text_timeline(events: Iterable<LoopEvent>): string {
  const rows = new Map<TaskObject, string[]>();
  let column = 0;
  const row_of = (task: TaskObject): string[] => {
    const row = rows.get(task) ?? [];
    rows.set(task, row);
    return row;
  };
  for (const { kind, task } of events) {
    if (task === undefined) continue;
    const row = row_of(task);
    if (kind === "task step") {
      fill(row, column);
      row.push("█");
      column += 1;
    } else if (kind === "task done") row.push(task._exception === null ? "✓" : "✗");
    else if (kind === "task cancelled") row.push("x");
  }
  const names = [...rows.keys()].map((task) => str_of(task.get_name()));
  const width = Math.max(0, ...names.map((name) => name.length));
  return [...rows.values()].map((row, at) => `${names[at]?.padEnd(width)}  ${row.join("")}\n`).join("");
}

/** A task that has had a step waits until its next one; before its first it is not there. */
function fill(row: string[], until: number): void {
  const mark = row.includes("█") ? "·" : " ";
  while (row.length < until) row.push(mark);
}
