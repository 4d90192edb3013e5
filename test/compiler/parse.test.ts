/**
 * The parser against CPython's trees, and against programs too large or too deep for a careless one.
 *
 * The trees in trees.json are CPython's (scripts/record-trees.py); `npm run oracle:ast` compares its whole library in the same way.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "../../packages/compiler/src/2-parse/index.ts";
import { CompileError } from "../../packages/compiler/src/language/diagnostics.ts";
import type { ConstantValue, Node } from "../../packages/compiler/src/language/nodes.ts";
import { Source } from "../../packages/compiler/src/language/source.ts";

const programs = readFileSync(join(__dirname, "trees.txt"), "utf8").replace(/\n$/, "").split("\n%%\n");
const trees = JSON.parse(readFileSync(join(__dirname, "trees.json"), "utf8")) as readonly string[];

/** Classes that CPython spells in lower case; those that it gives no place are without one here too. */
const lowercase: Readonly<Record<string, string>> = {
  Comprehension: "comprehension",
  Arguments: "arguments",
  Arg: "arg",
  Keyword: "keyword",
  Alias: "alias",
  WithItem: "withitem",
  MatchCase: "match_case",
};
const placeless = new Set(["Module", "Comprehension", "Arguments", "WithItem", "MatchCase"]);

/** JSON in ASCII, as Python writes it. */
function quoted(value: unknown): string {
  return JSON.stringify(value).replace(
    /[\u007f-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

function double(value: number): string {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value);
  return view.getBigUint64(0).toString(16).padStart(16, "0");
}

function constant(value: ConstantValue): string {
  switch (value.kind) {
    case "bool":
      return `bool ${value.value}`;
    case "int":
      return `int ${value.value.toString(16)}`;
    case "float":
    case "imaginary":
      return `${value.kind} ${double(value.value)}`;
    case "str":
    case "bytes":
      return `${value.kind} ${quoted(value.value)}`;
    default:
      return value.kind;
  }
}

/** A line a node and a line a field, as scripts/oracle-ast.py writes them. */
function dump(node: Node, source: Source, lines: string[]): string[] {
  const place = (offset: number) => `${source.line(offset)}:${source.utf8Column(offset)}`;
  const name = lowercase[node.type] ?? node.type;
  lines.push(placeless.has(node.type) ? name : `${name} ${place(node.start)} ${place(node.end)}`);
  if (node.type === "Constant") {
    lines.push(constant(node.value), node.kind ?? "-");
    return lines;
  }
  if (node.type === "MatchSingleton") {
    lines.push(constant(node.value));
    return lines;
  }
  for (const [field, value] of Object.entries(node)) {
    if (field === "type" || field === "start" || field === "end") continue;
    if (field === "ops") lines.push((value as string[]).join(" "));
    else if (field === "ctx" || field === "op") lines.push(value as string);
    else if (Array.isArray(value)) {
      lines.push(`[${value.length}`);
      for (const item of value as (Node | string | null)[]) {
        if (item === null || typeof item === "string") lines.push(quoted(item));
        else dump(item, source, lines);
      }
    } else if (value !== null && typeof value === "object") dump(value as Node, source, lines);
    else lines.push(quoted(value));
  }
  return lines;
}

test("there is a tree of each program", () => {
  expect(trees).toHaveLength(programs.length);
});

test.each(programs.map((program, index) => [program, trees[index]] as const))("%j", (program, tree) => {
  const source = new Source(program, "test.py");
  expect(dump(parse(source).module, source, [])).toEqual(tree!.split("\n"));
});

function bodyLength(text: string): number {
  return parse(new Source(text, "test.py")).module.body.length;
}

function messageOf(text: string): string {
  try {
    parse(new Source(text, "test.py"));
  } catch (error) {
    if (error instanceof CompileError) return `${error.kind}: ${error.message}`;
    throw error;
  }
  return "";
}

test("lines may end as on any system", () => {
  for (const end of ["\n", "\r\n", "\r"]) {
    const source = new Source(["if a:", "  b", "'''c", "d'''", ""].join(end), "test.py");
    const [first, second] = parse(source).module.body;
    expect([first!.type, second!.type]).toEqual(["If", "Expr"]);
    expect(second).toMatchObject({ value: { value: { kind: "str", value: "c\nd" } } });
  }
});

test("comments keep their place and text", () => {
  const text = "# a\nx = 1  # b\n\ty = (  # c\n)\n".replace("\t", "");
  const { comments } = parse(new Source(text, "test.py"));
  expect(comments.map((comment) => comment.text)).toEqual(["# a", "# b", "# c"]);
  for (const { start, end, text: comment } of comments) expect(text.slice(start, end)).toBe(comment);
});

test("identifiers are compared in their NFKC form", () => {
  const { module } = parse(new Source("ﬁ = 1", "test.py"));
  expect(module.body[0]).toMatchObject({ targets: [{ type: "Name", id: "fi" }] });
});

test("a byte order mark is no part of the program", () => {
  const source = new Source("\ufeffx = 1", "test.py");
  const [statement] = parse(source).module.body;
  expect(source.position(statement!.start)).toEqual({ line: 1, column: 0 });
});

test("long chains and lines need no deep stack", () => {
  expect(bodyLength(`x = ${"1 + ".repeat(50_000)}1`)).toBe(1);
  expect(bodyLength(`x = ${"a or ".repeat(50_000)}b`)).toBe(1);
  expect(bodyLength(`x = a${".b".repeat(50_000)}${"()".repeat(50_000)}`)).toBe(1);
  expect(bodyLength(`if a: b\n${"elif a: b\n".repeat(10_000)}`)).toBe(1);
  expect(bodyLength(`x = "${"a".repeat(1_000_000)}"`)).toBe(1);
});

test("nesting is bounded as in CPython", () => {
  expect(bodyLength(`${"(".repeat(200)}1${")".repeat(200)}`)).toBe(1);
  expect(messageOf("(".repeat(10_000))).toBe("SyntaxError: too many nested parentheses");
  const blocks = Array.from({ length: 100 }, (_, depth) => `${" ".repeat(depth)}if x:\n`).join("");
  expect(messageOf(`${blocks}${" ".repeat(100)}y`)).toBe("IndentationError: too many levels of indentation");
  for (const deep of [
    "not ".repeat(20_000),
    "-".repeat(20_000),
    "lambda: ".repeat(20_000),
    "1 ** ".repeat(20_000),
  ]) {
    expect(messageOf(`${deep}1`)).toBe(
      "SyntaxError: Parser stack overflowed - Python source too complex to parse",
    );
  }
});

test("a mistake is found under deep brackets", () => {
  for (const [open, close] of ["()", "[]", "{}"].map((pair) => [...pair] as [string, string])) {
    expect(messageOf(`${open.repeat(150)}a b${close.repeat(150)}`)).toBe(
      "SyntaxError: invalid syntax. Perhaps you forgot a comma?",
    );
  }
});
