/**
 * Two columns: the program on the left, what a stage made of each of its lines on the right.
 *
 *     1  x = 1     │ NAME x   OP =   NUMBER 1   NEWLINE
 *
 * From the views of explain/, to a terminal. Where a line of the program became several, the left column stays empty below it; a
 * program line that became nothing stands alone.
 */
import pc from "picocolors";

/** A line of a stage's result. */
export interface Row {
  /** 1-based line of the program that it comes from; null when it comes from none. */
  readonly line: number | null;
  readonly text: string;
}

/** @param width  columns of the terminal */
export function beside(lines: readonly string[], rows: readonly Row[], width: number): string {
  const digits = String(lines.length).length;
  const longest = Math.max(0, ...lines.map((line) => line.length));
  const left = Math.min(longest, Math.max(20, Math.floor((width - digits - 5) * 0.45)));
  const out: string[] = [];
  const show = (line: number | null, text: string) => {
    const number = line === null ? " ".repeat(digits) : String(line).padStart(digits);
    const source = line === null ? "" : (lines[line - 1] ?? "");
    const cut = source.length > left ? `${source.slice(0, left - 1)}…` : source.padEnd(left);
    out.push(`${pc.dim(number)}  ${cut} ${pc.dim("│")} ${text}`.trimEnd());
  };
  let next = 1;
  for (const row of rows) {
    // Lines come in the program's order; what comes from an earlier line again (a loop's head, a helper) is put below.
    while (row.line !== null && next < row.line) show(next++, "");
    if (row.line === next) show(next++, row.text);
    else show(null, row.text);
  }
  while (next <= lines.length) show(next++, "");
  return `${out.join("\n")}\n`;
}
