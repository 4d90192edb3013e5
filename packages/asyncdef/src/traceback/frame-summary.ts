/**
 * One frame of a traceback as text: the place, the source lines, and the carets under what was being evaluated.
 *
 *     { file: "t.py", line: 3, name: "f", span of `a / b` }   =>     File "t.py", line 3, in f
 *                                                                      return a / b
 *                                                                             ~~^~~
 *
 * From stack.ts, which finds the frames, to the runtime's report. Carets are `^`, and `~` beside an operator, a subscript's or a call's
 * brackets; they are left out where they would underline the whole line and tell nothing.
 *
 * Source: Library Reference, "traceback"; PEP 657; compared with CPython 3.13's output.
 */
import { type Expression, parse, Source, type Statement } from "@asyncdef/compiler";
import type { TracebackEntry } from "@asyncdef/runtime/objects/tracebacks";
import { displayWidth } from "./display-width.ts";

/** Lines are 1-based, columns 0-based in UTF-16 code units, the end exclusive. */
export interface Span {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export interface FrameSummary {
  readonly file: string;
  readonly line: number;
  /** As CPython's `co_name`: `f`, `<module>`, `<lambda>`, a class's name. */
  readonly name: string;
  /** What was being evaluated; null when only the line is known. */
  readonly span: Span | null;
  /** The lines of the file; null when there is no text to show, as for standard input. */
  readonly lines: readonly string[] | null;
}

/** What to underline otherwise inside a span; places are relative to the span's lines. */
interface Anchors {
  readonly start: Place;
  readonly end: Place;
}

interface Place {
  readonly line: number;
  readonly column: number;
}

/** A frame as the runtime's tracebacks hold it: its text and carets are worked out when somebody asks for them. */
export function entryOf(frame: FrameSummary): TracebackEntry {
  const { file, line, name, span } = frame;
  let source: string | undefined;
  return {
    file,
    line,
    name,
    endLine: span?.endLine ?? null,
    column: span?.column ?? null,
    endColumn: span?.endColumn ?? null,
    get text() {
      return frame.lines?.[line - 1]?.trim() ?? "";
    },
    get source() {
      source ??= sourceOf(frame);
      return source;
    },
  };
}

/** What stands below `File ...`; empty when there is no text to show. */
function sourceOf({ line, span, lines }: FrameSummary): string {
  const first = lines?.[line - 1]?.trim();
  if (lines === null || first === undefined || first === "") return "";
  if (span === null || span.line !== line) return `    ${first}\n`;
  return formatSpan(lines, span);
}

function formatSpan(allLines: readonly string[], span: Span): string {
  const original = allLines.slice(span.line - 1, span.endLine);
  const lines = dedent(original);
  const removed = original[0]!.length - lines[0]!.length;
  const start = { line: 0, column: Math.max(0, span.column - removed) };
  const end = { line: lines.length - 1, column: Math.max(0, span.endColumn - removed) };

  const anchors = findAnchors(lines, start, end);
  const carets = wantsCarets(lines, start, end, anchors);
  const shown = new Set([0, lines.length - 1]);
  for (const place of anchors === null ? [] : [anchors.start, anchors.end]) {
    for (const line of [place.line - 1, place.line, place.line + 1]) {
      if (line >= 0 && line < lines.length) shown.add(line);
    }
  }

  const out: string[] = [];
  const show = (line: number) => {
    out.push(lines[line]!.trimEnd());
    if (carets) out.push(caretLine(lines, line, start, end, anchors));
  };
  let previous: number | null = null;
  for (const line of [...shown].sort((a, b) => a - b)) {
    const skipped = previous === null ? 0 : line - previous - 1;
    if (skipped === 1) show(line - 1);
    else if (skipped > 1) out.push(`...<${skipped} lines>...`);
    show(line);
    previous = line;
  }
  return dedent(out)
    .map((line) => `    ${line}\n`)
    .join("");
}

function caretLine(
  lines: readonly string[],
  index: number,
  start: Place,
  end: Place,
  anchors: Anchors | null,
): string {
  const line = lines[index]!;
  const indentation = line.length - line.trimStart().length;
  const width = displayWidth(index === lines.length - 1 ? line.slice(0, end.column) : line);
  const startColumn = index === 0 ? displayWidth(line.slice(0, start.column)) : 0;
  const from = anchors === null ? null : { ...anchors.start, column: columnOf(lines, anchors.start) };
  const to = anchors === null ? null : { ...anchors.end, column: columnOf(lines, anchors.end) };
  let out = "";
  for (let column = 0; column < width; column++) {
    if (column < indentation || column < startColumn) out += " ";
    else if (from === null || to === null) out += "^";
    else out += !isBefore(index, column, from) && isBefore(index, column, to) ? "^" : "~";
  }
  return out;
}

function columnOf(lines: readonly string[], place: Place): number {
  return displayWidth(lines[place.line]!.slice(0, place.column));
}

function isBefore(line: number, column: number, place: Place): boolean {
  return line < place.line || (line === place.line && column < place.column);
}

/** CPython leaves carets out when the whole line is one call that is returned or assigned, and when they would cover all. */
function wantsCarets(lines: readonly string[], start: Place, end: Place, anchors: Anchors | null): boolean {
  const statement = firstStatement(lines.join("\n"));
  if (statement === "empty") return false;
  const call = statement === null ? null : wholeCall(statement.node);
  if (statement !== null && call !== null) {
    const from = statement.source.position(call.start);
    const to = statement.source.position(call.end);
    const same =
      from.line === 1 && from.column === start.column && to.line === lines.length && to.column === end.column;
    if (same) return false;
  }
  if (anchors !== null) return true;
  return lines[0]!.slice(0, start.column).trim() !== "" || lines.at(-1)!.slice(end.column).trim() !== "";
}

function wholeCall(statement: Statement): Expression | null {
  if (statement.type === "Return" && statement.value?.type === "Call") {
    return statement.value.func.type === "Name" ? statement.value : null;
  }
  if (statement.type === "Assign" && statement.value.type === "Call") {
    return statement.targets.length === 1 && statement.targets[0]!.type === "Name" ? statement.value : null;
  }
  return null;
}

function firstStatement(
  text: string,
): { readonly node: Statement; readonly source: Source } | "empty" | null {
  const parsed = tryParse(text);
  if (parsed === null) return null;
  const node = parsed.body[0];
  return node === undefined ? "empty" : { node, source: parsed.source };
}

function tryParse(text: string): { readonly body: readonly Statement[]; readonly source: Source } | null {
  const source = new Source(text, "<traceback>");
  try {
    return { body: parse(source).module.body, source };
  } catch {
    return null;
  }
}

/** The operator of a binary operation, the brackets of a subscript or a call: what the span's `^` point at. */
function findAnchors(lines: readonly string[], start: Place, end: Place): Anchors | null {
  const last = lines.length - 1;
  const segment = lines
    .map((line, index) => line.slice(index === 0 ? start.column : 0, index === last ? end.column : undefined))
    .join("\n");
  // In parentheses, so that an expression over several lines is one.
  const parsed = tryParse(`(\n${segment}\n)`);
  const statement = parsed?.body[0];
  if (parsed == null || parsed.body.length !== 1 || statement?.type !== "Expr") return null;
  const bounds = anchorOffsets(statement.value, segment);
  if (bounds === null) return null;
  const place = (offset: number): Place => {
    const { line, column } = parsed.source.position(offset);
    // The parenthesis took a line, and the segment begins somewhere in its first one.
    return { line: line - 2, column: line === 2 ? column + start.column : column };
  };
  return { start: place(bounds[0]), end: place(bounds[1]) };

  function anchorOffsets(node: Expression, segment: string): readonly [number, number] | null {
    const text = `(\n${segment}\n)`;
    if (node.type === "BinOp") {
      const operator = skipTo(text, node.left.end, (c) => !/[\s)]/.test(c));
      const next = text[operator + 1] ?? "";
      const two = operator + 1 < node.right.start && !/[\s\\#]/.test(next);
      return [operator, two ? operator + 2 : operator + 1];
    }
    if (node.type === "Subscript") return [skipTo(text, node.value.end, (c) => c === "["), node.end];
    if (node.type === "Call") return [skipTo(text, node.func.end, (c) => c === "("), node.end];
    return null;
  }
}

/** The first offset from `offset` whose character is wanted; comments and line joinings are passed over. */
function skipTo(text: string, offset: number, wanted: (character: string) => boolean): number {
  let i = offset;
  while (i < text.length) {
    const c = text[i]!;
    if (c === "\\" || c === "#") i = text.indexOf("\n", i) + 1 || text.length;
    else if (wanted(c)) return i;
    else i++;
  }
  return offset;
}

/** Take the white space away that all lines begin with; lines of white space alone do not count and become empty. */
function dedent(lines: readonly string[]): string[] {
  const blank = (line: string) => line.trim() === "";
  let common: string | null = null;
  for (const line of lines) {
    if (blank(line)) continue;
    const indentation = line.slice(0, line.length - line.trimStart().length);
    if (common === null) common = indentation;
    while (!indentation.startsWith(common)) common = common.slice(0, -1);
  }
  const width = common?.length ?? 0;
  return lines.map((line) => (blank(line) ? "" : line.slice(width)));
}
