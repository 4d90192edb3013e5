/**
 * Positions: from a place in the generated JavaScript back to what Python was evaluating there.
 *
 *     main.py's JavaScript, 12:5   =>   { name: "f", line: 4, span of `a / b` in the Python text }
 *
 * From stack.ts, when there is a traceback to print. The program is compiled once more, and each node of the Babel tree gets a number
 * in place of its position: so the source map leads not only to where an expression begins, but to the expression itself, of
 * which many may begin at the same place.
 *
 * Source: PEP 657.
 */
import { childrenOf, type Node, Source } from "@asyncdef/compiler";
import { originalPositionFor, TraceMap } from "@jridgewell/trace-mapping";
import type { Program, Programs } from "../loader/programs.ts";
import { compileProgram, printOptions } from "../loader/translate.ts";
import { print } from "../print.ts";
import type { FrameSummary, Span } from "./frame-summary.ts";
import { blame, type Raised, type TextRange } from "./instructions.ts";

/** A place in a Python program. */
export interface Place {
  readonly summary: FrameSummary;
  /** The nodes around it, the module first. */
  readonly path: readonly Node[];
}

/** Positions of one program, worked out when first needed. */
export class Positions {
  readonly #program: Program;
  readonly #source: Source;
  readonly #module: Node;
  readonly #map: TraceMap;
  /** Ranges of the Python text, by the number that stands for them in the map. */
  readonly #ranges: TextRange[] = [];
  #lines: readonly string[] | null = null;
  #allWaits: readonly Wait[] | null = null;

  constructor(program: Program, programs: Programs) {
    const compilation = compileProgram(program, programs.roots, programs.factsOf(program));
    this.#program = program;
    this.#source = new Source(program.text, program.file);
    this.#module = compilation.module;
    numberNodes(compilation.file, this.#source, this.#ranges);
    const { map } = print(compilation.file, { ...printOptions, map: program.file });
    this.#map = new TraceMap(map as NonNullable<typeof map>);
  }

  /**
   * @param line    1-based, in the generated JavaScript
   * @param column  0-based
   * @param helper  the function of the runtime that was called there; null when it was Python's
   * @returns null for code that stands for nothing in the program
   */
  find(line: number, column: number, raised: Raised | null, helper: string | null): Place | null {
    const { line: number } = originalPositionFor(this.#map, { line, column });
    const range = number === null ? undefined : this.#ranges[number - 1];
    if (range === undefined) return null;
    const path = pathTo(this.#module, range);
    return { path, summary: this.#summary(path, blame(path, raised, helper, this.#program.text)) };
  }

  /**
   * A frame of which only the line is known: that of what it waits for. Several awaits on one line cannot be told apart.
   *
   * @param name  of the function
   * @returns null when no function of that name waits on that line
   */
  waiting(line: number, name: string): FrameSummary | null {
    const waits = this.#waits.filter((wait) => wait.name === name && this.#source.line(wait.line) === line);
    if (waits.length === 0) return null;
    const [only, another] = waits;
    const span = another === undefined ? this.#span(only!.range) : null;
    return { file: this.#program.file, line, name, span, lines: this.lines };
  }

  /** A statement of the module itself, by its offsets. */
  statement(range: TextRange): FrameSummary {
    return this.#summary([this.#module], range);
  }

  /** CPython has no text for what came by standard input. */
  get lines(): readonly string[] | null {
    if (this.#program.file === "<stdin>") return null;
    this.#lines ??= this.#source.lineStarts.map((_, index) => this.#source.lineText(index + 1));
    return this.#lines;
  }

  #summary(path: readonly Node[], range: TextRange): FrameSummary {
    const span = this.#span(range);
    return { file: this.#program.file, line: span.line, name: codeName(path), span, lines: this.lines };
  }

  #span({ start, end }: TextRange): Span {
    const from = this.#source.position(start);
    const to = this.#source.position(end);
    return { line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
  }

  /** The places where a coroutine can suspend. */
  get #waits(): readonly Wait[] {
    this.#allWaits ??= findWaits(this.#module);
    return this.#allWaits;
  }
}

interface Wait {
  /** Name of the function that waits. */
  readonly name: string;
  /** What CPython blames. */
  readonly range: TextRange;
  /** Offset whose line the compiler notes. */
  readonly line: number;
}

function findWaits(module: Node): readonly Wait[] {
  const found: Wait[] = [];
  const pending: { readonly node: Node; readonly name: string }[] = [{ node: module, name: "<module>" }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { node, name } = next;
    const range = suspension(node);
    if (range !== null) found.push({ name, range, line: node.start });
    for (const child of childrenOf(node)) {
      if (child != null) pending.push({ node: child, name: codeNameOf(node, child, undefined) ?? name });
    }
  }
  return found;
}

function suspension(node: Node): TextRange | null {
  if (node.type === "Await" || node.type === "YieldFrom" || node.type === "Yield" || node.type === "AsyncFor")
    return node;
  if (node.type === "AsyncWith") return node.items[0]?.context_expr ?? null;
  return null;
}

/** The innermost nodes around a range. Of several with the same range (a statement and its expression) all are on the path. */
function pathTo(module: Node, range: TextRange): readonly Node[] {
  const path = [module];
  for (;;) {
    const next = childrenOf(path.at(-1)!).find(
      (child) => child != null && startOf(child) <= range.start && range.end <= child.end,
    );
    if (next == null) return path;
    path.push(next);
  }
}

/** CPython's definitions begin at `def` or `class`, behind their decorators. */
function startOf(node: Node): number {
  return "decorator_list" in node ? (node.decorator_list[0]?.start ?? node.start) : node.start;
}

/** The name of the code object that a node's instructions belong to. */
function codeName(path: readonly Node[]): string {
  for (let i = path.length - 1; i >= 0; i--) {
    const name = codeNameOf(path[i]!, path[i + 1], path[i + 2]);
    if (name !== null) return name;
  }
  return "<module>";
}

/**
 * @param inside  the child of `node` in question: decorators, defaults, bases and first iterables run outside
 * @param after   the child of that
 */
function codeNameOf(node: Node, inside: Node | undefined, after: Node | undefined): string | null {
  if (inside === undefined) return null;
  switch (node.type) {
    case "FunctionDef":
    case "AsyncFunctionDef":
      return (node.body as readonly Node[]).includes(inside) ? node.name : null;
    case "ClassDef":
      return (node.body as readonly Node[]).includes(inside) ? node.name : null;
    case "Lambda":
      return inside === node.body ? "<lambda>" : null;
    case "GeneratorExp":
      return inside === node.generators[0] && after === node.generators[0]?.iter ? null : "<genexpr>";
    default:
      return null;
  }
}

/** Where a node of the Babel tree comes from: 1-based lines, 0-based columns. */
interface Location {
  readonly start: Corner;
  readonly end: Corner;
}

interface Corner {
  readonly line: number;
  readonly column: number;
}

/** Give every node a line of its own in place of its position, and note what range the line stands for. */
function numberNodes(tree: object, source: Source, ranges: TextRange[]): void {
  const numbers = new Map<string, number>();
  const offset = ({ line, column }: Corner) => (source.lineStarts[line - 1] ?? 0) + column;
  const pending: unknown[] = [tree];
  const seen = new Set<unknown>();
  while (pending.length > 0) {
    const node = pending.pop();
    if (typeof node !== "object" || node === null || seen.has(node)) continue;
    seen.add(node);
    const { loc } = node as { loc?: Location | null };
    if (loc != null) {
      const key = `${loc.start.line}:${loc.start.column}-${loc.end.line}:${loc.end.column}`;
      let number = numbers.get(key);
      if (number === undefined) {
        number = ranges.push({ start: offset(loc.start), end: offset(loc.end) });
        numbers.set(key, number);
      }
      const corner = { line: number, column: 0 };
      (node as { loc: Location }).loc = { start: corner, end: corner };
    }
    for (const [key, value] of Object.entries(node)) if (key !== "loc") pending.push(value);
  }
}
