/**
 * Views: what each stage of the compiler makes of a program, as rows for the right column.
 *
 *     tokens   ast   scopes   lower (async functions still async)   javascript (what is written)
 *
 * From commands/explain.ts, to beside.ts.
 */
import {
  type Analysis,
  kindName,
  type Module,
  print,
  type Scope,
  type Source,
  tokenize,
} from "@asyncdef/compiler";
import type { File } from "@babel/types";
import { originalPositionFor, TraceMap } from "@jridgewell/trace-mapping";
import type { Row } from "./beside.ts";

/** One row a line: the tokens that begin on it. */
export function tokenRows(source: Source): readonly Row[] {
  const { kinds, starts, ends } = tokenize(source);
  const byLine = new Map<number, string[]>();
  for (let i = 0; i < kinds.length; i++) {
    const start = starts[i]!;
    const text = source.text.slice(start, ends[i]!);
    const name = kindName(kinds[i]!);
    const line = source.line(start);
    const shown = text.trim() === "" ? name : `${name} ${text.length > 40 ? `${text.slice(0, 39)}…` : text}`;
    byLine.set(line, [...(byLine.get(line) ?? []), shown.replaceAll("\n", "⏎")]);
  }
  return [...byLine].sort(([a], [b]) => a - b).map(([line, tokens]) => ({ line, text: tokens.join("  ") }));
}

/** The tree, one row a node, indented; a field that holds a node has its name before it. */
export function astRows(module: Module, source: Source): readonly Row[] {
  const rows: Row[] = [];
  const visit = (node: object, label: string, depth: number, line: number) => {
    const { type, start, end, ...fields } = node as { type: string; start: number; end: number };
    const here = type === "Module" ? line : source.line(start);
    const plain: string[] = [];
    const nested: (readonly [string, object])[] = [];
    for (const [name, value] of Object.entries(fields)) {
      if (isNode(value)) nested.push([name, value]);
      else if (Array.isArray(value) && value.some(isNode)) {
        for (const item of value) if (isNode(item)) nested.push([name, item]);
      } else if (!isEmpty(value)) plain.push(`${name}=${plainText(value)}`);
    }
    const inside = plain.length > 0 ? ` ${plain.join(" ")}` : "";
    rows.push({ line: here, text: `${"  ".repeat(depth)}${label}${type}${inside}` });
    for (const [name, child] of nested.sort(([, a], [, b]) => startOf(a) - startOf(b))) {
      visit(child, `${name}: `, depth + 1, here);
    }
  };
  for (const statement of module.body) visit(statement, "", 0, 1);
  return rows;
}

function startOf(node: object): number {
  return (node as { start: number }).start;
}

function isNode(value: unknown): value is object {
  return typeof value === "object" && value !== null && "type" in value && "start" in value;
}

function isEmpty(value: unknown): boolean {
  return value === null || (Array.isArray(value) && value.length === 0);
}

function plainText(value: unknown): string {
  if (typeof value === "object" && value !== null && "kind" in value) {
    const { kind, value: held } = value as { kind: string; value?: unknown };
    return held === undefined ? kind : typeof held === "string" ? JSON.stringify(held) : String(held);
  }
  return typeof value === "string" ? value : String(value);
}

/** Every scope with its names and what symtable calls them. */
export function scopeRows(analysis: Analysis, source: Source): readonly Row[] {
  const rows: Row[] = [];
  const visit = (scope: Scope, depth: number) => {
    const line = scope.kind === "module" ? 1 : source.line(scope.node.start);
    const names = [...scope.symbols.values()].map(({ name, kind, binding }) => {
      const role =
        binding === null ? "builtin" : binding.isParameter && kind === "local" ? "parameter" : kind;
      return `${name} (${role})`;
    });
    const title = scope.kind === "module" ? "module" : `${scope.kind} ${scope.name}`;
    rows.push({
      line,
      text: `${"  ".repeat(depth)}${title}${names.length > 0 ? `: ${names.join(", ")}` : ""}`,
    });
    for (const child of scope.children) visit(child, depth + 1);
  };
  visit(analysis.scopeOf(analysis.module), 0);
  return rows;
}

/** JavaScript, each line beside the first line of the program that it comes from. */
export function javascriptRows(file: File, source: Source): readonly Row[] {
  const { code, map } = print(file, { filename: source.file, text: source.text });
  const trace = new TraceMap(map);
  return code
    .trimEnd()
    .split("\n")
    .map((text, index) => {
      const column = text.length - text.trimStart().length;
      const closing = /^[\])}]/.test(text.trim());
      const { line } = originalPositionFor(trace, { line: index + 1, column });
      return { line: closing || text === "" ? null : line, text };
    });
}
