/**
 * Syntax warnings: what CPython says of a program that it compiles all the same.
 *
 *     if x is 1: ...    =>   main.py:1: SyntaxWarning: "is" with 'int' literal. Did you mean "=="?
 *                              if x is 1: ...
 *
 * From the tree and the tokens of a program, to standard error before it runs. CPython warns of escapes while it reads, of the rest while it
 * compiles, and of the same on the same line once.
 *
 * Source: Library Reference, "Warning Categories"; CPython 3.13's answers.
 */
import {
  type Expression,
  kindName,
  type Module,
  type Node,
  type Source,
  tokenize,
  walk,
} from "@asyncdef/compiler";

interface Warning {
  /** Offset of what it is about. */
  readonly place: number;
  readonly message: string;
}

/** @returns the lines to print; empty for most programs */
export function syntaxWarnings(module: Module, source: Source): string {
  const found = [...escapeWarnings(source), ...treeWarnings(module)];
  const lines = found.map(({ place, message }) => {
    const line = source.line(place);
    const head = `${source.file}:${line}: SyntaxWarning: ${message}\n`;
    return source.file.startsWith("<") ? head : `${head}  ${source.lineText(line).trim()}\n`;
  });
  return [...new Set(lines)].join("");
}

/** A backslash before a character that means nothing with it. Most texts have none, and need no second look. */
const suspicious = /\\[^\n\r\\'"abfnrtv0-3xNuU]/;
const strEscape = /\\(?:[4-7][0-7]{2}|[^\n\r\\'"abfnrtv0-7xNuU])/;
const bytesEscape = /\\(?:[4-7][0-7]{2}|[^\n\r\\'"abfnrtv0-7x])/;

/** The first of each literal. */
function* escapeWarnings(source: Source): Generator<Warning> {
  if (!suspicious.test(source.text)) return;
  const { kinds, starts, ends } = tokenize(source);
  let prefix = "";
  for (let i = 0; i < kinds.length; i++) {
    const kind = kindName(kinds[i]!);
    const text = source.text.slice(starts[i]!, ends[i]!);
    if (kind === "STRING" || kind === "FSTRING_START") prefix = /^[A-Za-z]*/.exec(text)![0].toLowerCase();
    if ((kind !== "STRING" && kind !== "FSTRING_MIDDLE") || prefix.includes("r")) continue;
    const wrong = firstWrong(text, prefix.includes("b") ? bytesEscape : strEscape);
    if (wrong === null) continue;
    const octal = /^\\\d/.test(wrong) ? "octal " : "";
    yield { place: starts[i]!, message: `invalid ${octal}escape sequence '${wrong}'` };
  }
}

/** Two backslashes are one, and hide what follows. */
function firstWrong(text: string, wrong: RegExp): string | null {
  for (let i = text.indexOf("\\"); i >= 0; i = text.indexOf("\\", i + 2)) {
    const match = wrong.exec(text.slice(i, i + 4));
    if (match?.index === 0) return match[0];
  }
  return null;
}

function treeWarnings(module: Module): readonly Warning[] {
  const found: Warning[] = [];
  walk(module, (node) => {
    const message = messageFor(node);
    if (message !== null) found.push({ place: node.start, message });
    return true;
  });
  return found;
}

function messageFor(node: Node): string | null {
  switch (node.type) {
    case "Assert":
      return node.test.type === "Tuple" && node.test.elts.length > 0
        ? "assertion is always true, perhaps remove parentheses?"
        : null;
    case "Call":
      return uncallable.has(node.func.type)
        ? `'${typeName(node.func)}' object is not callable; perhaps you missed a comma?`
        : null;
    case "Subscript":
      return node.ctx === "Load" ? subscript(node.value, node.slice) : null;
    case "Compare": {
      const operands = [node.left, ...node.comparators];
      for (const [index, op] of node.ops.entries()) {
        if (op !== "Is" && op !== "IsNot") continue;
        const literal = [operands[index]!, operands[index + 1]!].find(isComparedLiteral);
        if (literal === undefined) continue;
        const [is, equals] = op === "Is" ? ["is", "=="] : ["is not", "!="];
        return `"${is}" with '${typeName(literal)}' literal. Did you mean "${equals}"?`;
      }
      return null;
    }
    default:
      return null;
  }
}

const displays = ["Tuple", "List", "ListComp", "JoinedStr", "FormattedValue"] as const;
const uncallable: ReadonlySet<string> = new Set([
  ...displays,
  "Constant",
  "Dict",
  "DictComp",
  "Set",
  "SetComp",
  "GeneratorExp",
]);
const indexable: ReadonlySet<string> = new Set(displays);
const unsubscriptable: ReadonlySet<string> = new Set(["Set", "SetComp", "GeneratorExp", "Lambda"]);

function subscript(value: Expression, index: Expression): string | null {
  const isText = value.type === "Constant" && (value.value.kind === "str" || value.value.kind === "bytes");
  if (unsubscriptable.has(value.type) || (value.type === "Constant" && !isText)) {
    return `'${typeName(value)}' object is not subscriptable; perhaps you missed a comma?`;
  }
  if (!isText && !indexable.has(value.type)) return null;
  const type = typeName(index);
  if (type === null || type === "int" || type === "bool") return null;
  return `${typeName(value)} indices must be integers or slices, not ${type}; perhaps you missed a comma?`;
}

function isComparedLiteral(node: Expression): boolean {
  if (node.type === "Tuple") return node.elts.every(isConstant);
  return node.type === "Constant" && !["None", "bool", "Ellipsis"].includes(node.value.kind);
}

function isConstant(node: Expression): boolean {
  return node.type === "Constant" || (node.type === "Tuple" && node.elts.every(isConstant));
}

/** What type an expression surely has; null when only running it will tell. */
function typeName(node: Expression): string | null {
  switch (node.type) {
    case "Tuple":
      return "tuple";
    case "List":
    case "ListComp":
      return "list";
    case "Dict":
    case "DictComp":
      return "dict";
    case "Set":
    case "SetComp":
      return "set";
    case "GeneratorExp":
      return "generator";
    case "Lambda":
      return "function";
    case "JoinedStr":
    case "FormattedValue":
      return "str";
    case "Constant":
      return constantTypes[node.value.kind] ?? node.value.kind;
    default:
      return null;
  }
}

const constantTypes: Readonly<Record<string, string>> = {
  None: "NoneType",
  Ellipsis: "ellipsis",
  imaginary: "complex",
};
