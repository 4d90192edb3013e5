/**
 * Compares our syntax trees with CPython's, and measures the parser.
 *
 *     npm run oracle:ast                 every .py file of python3.13's own library
 *     npm run oracle:ast -- FILE...      these files
 *
 * Node classes, fields, places (lines, and columns in UTF-8 bytes) and constants (exactly: floats by their bits) must be the same.
 * What CPython rejects we must reject. python3.13 does its half in one process, scripts/oracle-ast.py, a file at a time.
 * Ends with 1 when a file differs.
 */
import { execFileSync, spawn } from "node:child_process";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { usage } from "./usage.mjs";

usage(import.meta.url);

const scripts = dirname(fileURLToPath(import.meta.url));
/** Where the compiler is built; another place may be named, to try a build that is not installed. */
const built = process.env.ASYNCDEF_COMPILER ?? join(scripts, "../packages/compiler/dist");
const require = createRequire(import.meta.url);
const { parse } = require(join(built, "2-parse/index.js"));
const { Source } = require(join(built, "language/source.js"));
const { decode } = require(join(built, "language/decode.js"));

/** CPython's fields of each node class, in its order; `type` of an except handler is `type_` here. */
const fields = {
  Module: ["body"],
  FunctionDef: ["name", "args", "body", "decorator_list", "returns", "type_params"],
  AsyncFunctionDef: ["name", "args", "body", "decorator_list", "returns", "type_params"],
  ClassDef: ["name", "bases", "keywords", "body", "decorator_list", "type_params"],
  Return: ["value"],
  Delete: ["targets"],
  Assign: ["targets", "value"],
  TypeAlias: ["name", "type_params", "value"],
  AugAssign: ["target", "op", "value"],
  AnnAssign: ["target", "annotation", "value", "simple"],
  For: ["target", "iter", "body", "orelse"],
  AsyncFor: ["target", "iter", "body", "orelse"],
  While: ["test", "body", "orelse"],
  If: ["test", "body", "orelse"],
  With: ["items", "body"],
  AsyncWith: ["items", "body"],
  Match: ["subject", "cases"],
  Raise: ["exc", "cause"],
  Try: ["body", "handlers", "orelse", "finalbody"],
  TryStar: ["body", "handlers", "orelse", "finalbody"],
  Assert: ["test", "msg"],
  Import: ["names"],
  ImportFrom: ["module", "names", "level"],
  Global: ["names"],
  Nonlocal: ["names"],
  Expr: ["value"],
  Pass: [],
  Break: [],
  Continue: [],
  BoolOp: ["op", "values"],
  NamedExpr: ["target", "value"],
  BinOp: ["left", "op", "right"],
  UnaryOp: ["op", "operand"],
  Lambda: ["args", "body"],
  IfExp: ["test", "body", "orelse"],
  Dict: ["keys", "values"],
  Set: ["elts"],
  ListComp: ["elt", "generators"],
  SetComp: ["elt", "generators"],
  DictComp: ["key", "value", "generators"],
  GeneratorExp: ["elt", "generators"],
  Await: ["value"],
  Yield: ["value"],
  YieldFrom: ["value"],
  Compare: ["left", "ops", "comparators"],
  Call: ["func", "args", "keywords"],
  FormattedValue: ["value", "conversion", "format_spec"],
  JoinedStr: ["values"],
  Attribute: ["value", "attr", "ctx"],
  Subscript: ["value", "slice", "ctx"],
  Starred: ["value", "ctx"],
  Name: ["id", "ctx"],
  List: ["elts", "ctx"],
  Tuple: ["elts", "ctx"],
  Slice: ["lower", "upper", "step"],
  Comprehension: ["target", "iter", "ifs", "is_async"],
  ExceptHandler: ["type_", "name", "body"],
  Arguments: ["posonlyargs", "args", "vararg", "kwonlyargs", "kw_defaults", "kwarg", "defaults"],
  Arg: ["arg", "annotation"],
  Keyword: ["arg", "value"],
  Alias: ["name", "asname"],
  WithItem: ["context_expr", "optional_vars"],
  MatchCase: ["pattern", "guard", "body"],
  MatchValue: ["value"],
  MatchSequence: ["patterns"],
  MatchMapping: ["keys", "patterns", "rest"],
  MatchClass: ["cls", "patterns", "kwd_attrs", "kwd_patterns"],
  MatchStar: ["name"],
  MatchAs: ["pattern", "name"],
  MatchOr: ["patterns"],
  TypeVar: ["name", "bound", "default_value"],
  ParamSpec: ["name", "default_value"],
  TypeVarTuple: ["name", "default_value"],
};

/** Classes that CPython spells in lower case, and whether it gives them a place. */
const spelling = {
  Comprehension: ["comprehension", false],
  Arguments: ["arguments", false],
  Arg: ["arg", true],
  Keyword: ["keyword", true],
  Alias: ["alias", true],
  WithItem: ["withitem", false],
  MatchCase: ["match_case", false],
  Module: ["Module", false],
};

const bits = new DataView(new ArrayBuffer(8));

function double(value) {
  bits.setFloat64(0, value);
  return bits.getBigUint64(0).toString(16).padStart(16, "0");
}

/** JSON in ASCII, as Python's json.dumps writes it. */
function quoted(value) {
  const unicodeEscape = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
  return JSON.stringify(value).replace(/[\u007f-\uffff]/g, unicodeEscape);
}

function constant(value) {
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

/** The lines that scripts/oracle-ast.py writes for the same tree. */
function dump(node, source, out) {
  const [name, placed] = spelling[node.type] ?? [node.type, true];
  const { start, end } = node;
  const place = placed
    ? ` ${source.line(start)}:${source.utf8Column(start)} ${source.line(end)}:${source.utf8Column(end)}`
    : "";
  out.push(name + place);
  if (node.type === "Constant") {
    out.push(constant(node.value), node.kind ?? "-");
    return;
  }
  if (node.type === "MatchSingleton") {
    out.push(constant(node.value));
    return;
  }
  for (const field of fields[node.type]) {
    const value = node[field];
    if (field === "ops") out.push(value.join(" "));
    else if (field === "ctx" || field === "op") out.push(value);
    else if (Array.isArray(value)) {
      out.push(`[${value.length}`);
      for (const item of value) {
        if (item === null || typeof item === "string") out.push(quoted(item));
        else dump(item, source, out);
      }
    } else if (value !== null && typeof value === "object") dump(value, source, out);
    else out.push(quoted(value));
  }
}

/** Our dump of a file, or "! " and our message. */
function ours(path) {
  try {
    const source = new Source(decode(readFileSync(path)), path);
    const out = [];
    dump(parse(source).module, source, out);
    return out.join("\n");
  } catch (error) {
    if (error.name !== "CompileError") return `? ${error.stack}`;
    return `! ${error.message}`;
  }
}

function* pythonFiles(folder) {
  for (const name of readdirSync(folder).sort()) {
    const path = join(folder, name);
    const status = statSync(path, { throwIfNoEntry: false });
    if (status?.isDirectory()) yield* pythonFiles(path);
    else if (name.endsWith(".py")) yield path;
  }
}

/** The trees of CPython, one a path, as they come. */
async function* theirs(paths) {
  const python = spawn("python3.13", [join(scripts, "oracle-ast.py")], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  python.stdin.end(paths.join("\n"));
  let pending = "";
  let index = 0;
  for await (const chunk of python.stdout.setEncoding("latin1")) {
    pending += chunk;
    for (;;) {
      const newline = pending.indexOf("\n");
      if (newline < 0) break;
      const length = Number(pending.slice(0, newline));
      if (pending.length < newline + 1 + length) break;
      yield [paths[index++], pending.slice(newline + 1, newline + 1 + length)];
      pending = pending.slice(newline + 1 + length);
    }
  }
  if (index < paths.length) throw new Error(`python3.13 stopped at ${paths[index]}`);
}

function firstDifference(expected, actual) {
  const left = expected.split("\n");
  const right = actual.split("\n");
  let i = 0;
  while (i < left.length && left[i] === right[i]) i++;
  const before = left.slice(Math.max(0, i - 2), i).join(" | ");
  return `after ${before}\n    CPython: ${left[i]}\n    ours:    ${right[i]}`;
}

/** The folder of CPython's own library. */
function library() {
  const code = "import sysconfig; print(sysconfig.get_paths()['stdlib'])";
  try {
    return execFileSync("python3.13", ["-c", code], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    }).trim();
  } catch {
    console.error("oracle-ast: python3.13 is needed, and does not run here");
    process.exit(2);
  }
}

const root = library();
const named = process.argv.slice(2);
const paths = named.length > 0 ? named : [...pythonFiles(root)];

const counts = { identical: 0, different: 0, rejected: 0, accepted: 0 };
for await (const [path, expected] of theirs(paths)) {
  const actual = ours(path);
  if (expected.startsWith("! ")) {
    counts.rejected++;
    if (actual.startsWith("! ")) continue;
    counts.accepted++;
    console.log(`${relative(root, path)}: CPython rejects it (${expected.slice(2)}), we do not`);
  } else if (actual === expected) {
    counts.identical++;
  } else {
    counts.different++;
    console.log(`${relative(root, path)}: ${firstDifference(expected, actual)}`);
  }
}

const good = [];
for (const path of paths) {
  try {
    good.push(new Source(decode(readFileSync(path)), path));
    parse(good.at(-1));
  } catch {
    good.pop();
  }
}
const lines = good.reduce((sum, source) => sum + source.lineStarts.length, 0);
const begun = performance.now();
for (const source of good) parse(source);
const seconds = (performance.now() - begun) / 1000;

console.log(`identical: ${counts.identical} files`);
console.log(`different: ${counts.different} files`);
console.log(`rejected by CPython: ${counts.rejected} files, of which accepted by us: ${counts.accepted}`);
console.log(
  `speed, warm: ${Math.round(lines / seconds).toLocaleString("en")} lines a second (${lines.toLocaleString("en")} lines)`,
);
if (counts.different + counts.accepted > 0) process.exitCode = 1;
