/**
 * What is to be said when the program ends, and how a message reaches standard error.
 *
 * The command reports pending messages before it prints a traceback: `report_at_exit()`. Elsewhere Node's "exit" event does it;
 * a browser has no end of a program, and its page reports nothing then.
 *
 * Source: Library Reference, `atexit`.
 */
interface Process {
  once?(event: "exit", listener: () => void): unknown;
  readonly stderr?: { write(text: string): unknown };
}

interface Host {
  readonly process?: Process;
  readonly console?: { error(text: string): void };
}

const reports: (() => void)[] = [];

/** Call `report` when the program ends. */
export function at_exit(report: () => void): void {
  if (reports.push(report) > 1) return;
  (globalThis as Host).process?.once?.("exit", report_at_exit);
}

/** Say now what would be said when the program ends. */
function report_at_exit(): void {
  for (const report of reports) report();
}

/** Where messages go: to the host, until `host.ts` is part of the program and knows what `sys.stderr` is. */
export const messages: { write: (text: string) => void } = { write: to_the_host };

function to_the_host(text: string): void {
  const { process, console } = globalThis as Host;
  if (process?.stderr !== undefined) process.stderr.write(text);
  else console?.error(text.replace(/\n$/, ""));
}

/** Write to standard error. */
export function write_error(text: string): void {
  messages.write(text);
}
