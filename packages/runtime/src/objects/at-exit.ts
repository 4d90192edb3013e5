/**
 * What is to be said when the program ends, and how a message reaches standard error.
 *
 * The command reports pending messages before it prints a traceback: `report_at_exit()`. Elsewhere Node's "exit" event does it;
 * a browser has no end of a program, and its page reports nothing then.
 *
 * Source: Library Reference, `atexit`.
 */
import { streams } from "./host.ts";

interface Process {
  once?(event: "exit", listener: () => void): unknown;
}

const reports: (() => void)[] = [];

/** Call `report` when the program ends. */
export function at_exit(report: () => void): void {
  if (reports.push(report) > 1) return;
  (globalThis as { process?: Process }).process?.once?.("exit", report_at_exit);
}

/** Say now what would be said when the program ends. */
export function report_at_exit(): void {
  for (const report of reports) report();
}

/** Write to standard error. */
export function write_error(text: string): void {
  streams.stderr?.write(text);
}
