/**
 * What one file tells of itself to the program it is part of, before any file is compiled.
 *
 *     """Doc."""                        import settings          first: nothing has happened yet
 *     import settings            =>     from tools import f      later: "hello" is printed by then
 *     print("hello")                    settings: names { f: once, settings: once }, not inert
 *     from tools import f
 *
 * From a tree, to index.ts. Where it cannot tell it says the broader thing: an effect too many, never one too few.
 *
 * Source: The Python Language Reference, 5 "The import system".
 */
import { type ModuleUses, moduleUses } from "../3-analyze/module-uses.ts";
import { hasOddComparisons } from "../3-analyze/odd-comparisons.ts";
import { introspectionNames } from "../language/introspection.ts";
import { runtimeModules } from "../language/modules.ts";
import type { Expression, Module, Node, Statement } from "../language/nodes.ts";
import { childrenOf } from "../language/walk.ts";

export interface FileImport {
  /** Dotted name without leading dots. */
  readonly module: string;
  readonly level: number;
  /** What `from` takes of it, "*" included; null for `import module`. */
  readonly names: readonly string[] | null;
  /**
   * first: it stands at the top of the file, where nothing has happened yet; later: it runs when the file does, after something else or
   * perhaps not at all; inside: it runs when a function is called.
   */
  readonly place: "first" | "later" | "inside";
  /** Offsets of the statement in the text, end exclusive. */
  readonly start: number;
  readonly end: number;
}

export interface Survey {
  readonly imports: readonly FileImport[];
  readonly uses: ModuleUses;
  /** Variables of the module: "again" when something may rebind or delete them after their first assignment. */
  readonly names: ReadonlyMap<string, "once" | "again">;
  /** It answers for attributes it does not have (PEP 562), or puts some there by name. */
  readonly answers: boolean;
  /** Names by which it looks at definitions, of its own or of other files. */
  readonly asks: ReadonlySet<string>;
  /** It has classes whose comparisons may give anything. */
  readonly hasOddComparisons: boolean;
  /** Nobody can tell when its statements run: it only defines functions, classes and constants. */
  readonly isInert: boolean;
}

export function survey(module: Module, text: string): Survey {
  const imports: FileImport[] = [];
  const names = new Map<string, "once" | "again">();
  const asks = new Set<string>();
  let answers = false;
  let isInert = true;
  for (const statement of module.body) {
    const isImport = statement.type === "Import" || statement.type === "ImportFrom";
    if (isImport) importsOf(statement, isInert ? "first" : "later", imports);
    else {
      collectImports(statement, imports);
      if (!isHarmless(statement)) isInert = false;
    }
    if (isImport && !isInert) continue;
  }
  bindings(module, names);
  for (const name of ["__getattr__", "__dir__"]) answers ||= names.has(name);
  const pending: Node[] = [module];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    answers ||= node.type === "Name" && node.id === "globals" && !names.has("globals");
    for (const name of namesIn(node)) if (introspectionNames.has(name)) asks.add(name);
    for (const child of childrenOf(node)) if (child !== null) pending.push(child);
  }
  return {
    imports,
    uses: moduleUses(module),
    names,
    answers,
    asks,
    hasOddComparisons: hasOddComparisons(module, text),
    isInert,
  };
}

/** The names that a node says itself. */
function namesIn(node: Node): readonly string[] {
  if (node.type === "Name") return [node.id];
  if (node.type === "Attribute") return [node.attr];
  if (node.type === "Alias") return [node.name];
  return node.type === "Keyword" && node.arg !== null ? [node.arg] : [];
}

// ------------------------------------------------------------------------------------------------------------ imports

function importsOf(statement: Statement, place: FileImport["place"], found: FileImport[]): void {
  const { start, end } = statement;
  if (statement.type === "Import") {
    for (const { name } of statement.names)
      found.push({ module: name, level: 0, names: null, place, start, end });
  } else if (statement.type === "ImportFrom") {
    const names = statement.names.map(({ name }) => name);
    found.push({ module: statement.module ?? "", level: statement.level ?? 0, names, place, start, end });
  }
}

/** Imports below a statement: in functions, and in `if`, `try` and their kin. */
function collectImports(statement: Statement, found: FileImport[]): void {
  const pending: { readonly node: Node; readonly place: FileImport["place"] }[] = [
    { node: statement, place: "later" },
  ];
  const here: { readonly node: Statement; readonly place: FileImport["place"] }[] = [];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { node, place } = next;
    if (node.type === "If" && isTypeChecking(node.test)) {
      for (const child of node.orelse) pending.push({ node: child, place });
      continue;
    }
    if (node.type === "Import" || node.type === "ImportFrom") here.push({ node, place });
    const isFunction =
      node.type === "FunctionDef" || node.type === "AsyncFunctionDef" || node.type === "Lambda";
    for (const child of childrenOf(node)) {
      if (child !== null) pending.push({ node: child, place: isFunction ? "inside" : place });
    }
  }
  here.sort((a, b) => a.node.start - b.node.start);
  for (const { node, place } of here) importsOf(node, place, found);
}

function isTypeChecking(test: Expression): boolean {
  return (
    (test.type === "Name" && test.id === "TYPE_CHECKING") ||
    (test.type === "Attribute" && test.attr === "TYPE_CHECKING")
  );
}

// ------------------------------------------------------------------------------------------------------------ effects

/** Whether nobody can tell when a statement of a module runs: it raises nothing, prints nothing, and reads what does not change. */
function isHarmless(node: Statement): boolean {
  switch (node.type) {
    case "Pass":
      return true;
    case "Expr":
      return node.value.type === "Constant";
    case "Assign":
      return node.targets.every((target) => target.type === "Name") && isConstant(node.value);
    case "AnnAssign":
      return (
        node.target.type === "Name" &&
        (node.value === null || isConstant(node.value)) &&
        isPlainAnnotation(node.annotation)
      );
    case "FunctionDef":
    case "AsyncFunctionDef": {
      const { args } = node;
      const annotations = [...args.posonlyargs, ...args.args, ...args.kwonlyargs, args.vararg, args.kwarg];
      return (
        node.decorator_list.length === 0 &&
        [...args.defaults, ...args.kw_defaults].every((value) => value === null || isConstant(value)) &&
        annotations.every((arg) => arg?.annotation == null || isPlainAnnotation(arg.annotation)) &&
        (node.returns === null || isPlainAnnotation(node.returns))
      );
    }
    case "ClassDef":
      return (
        node.decorator_list.length === 0 &&
        node.keywords.length === 0 &&
        node.bases.every((base) => base.type === "Name" && PLAIN_BASES.test(base.id)) &&
        node.body.every(isHarmless)
      );
    case "If":
      return isTypeChecking(node.test) && node.orelse.every(isHarmless);
    default:
      return false;
  }
}

/** Built-in classes whose subclasses are made without anybody noticing. */
const PLAIN_BASES = /^(?:object|dict|list|int|str|(?:[A-Z][a-z]+)*(?:Error|Exception))$/;

function isConstant(node: Expression): boolean {
  switch (node.type) {
    case "Constant":
      return true;
    case "Lambda":
      return node.args.defaults.length === 0 && node.args.kw_defaults.length === 0;
    case "UnaryOp":
      return node.op === "USub" && node.operand.type === "Constant" && node.operand.value.kind !== "str";
    case "List":
    case "Tuple":
      return node.elts.every(isConstant);
    case "Dict":
      return (
        node.keys.every((key) => key?.type === "Constant") && node.values.every((value) => isConstant(value))
      );
    default:
      return false;
  }
}

/** Names of types and subscripts of them: `int`, `list[str]`, `dict[str, int] | None`. */
function isPlainAnnotation(node: Expression): boolean {
  switch (node.type) {
    case "Constant":
      return true;
    case "Name":
      return /^(?:int|str|float|bool|bytes|list|dict|set|tuple|object|type|complex|frozenset|None)$/.test(
        node.id,
      );
    case "Subscript":
      return isPlainAnnotation(node.value) && isPlainAnnotation(node.slice);
    case "Tuple":
      return node.elts.every(isPlainAnnotation);
    case "BinOp":
      return node.op === "BitOr" && isPlainAnnotation(node.left) && isPlainAnnotation(node.right);
    default:
      return false;
  }
}

// -------------------------------------------------------------------------------------------------------------- names

/** The module's variables, with how often they are bound: a `global` in a function binds them again. */
function bindings(module: Module, names: Map<string, "once" | "again">): void {
  const bind = (name: string, again = false): void => {
    names.set(name, again || names.has(name) ? "again" : "once");
  };
  const pending: { readonly node: Node; readonly isInner: boolean; readonly globals: ReadonlySet<string> }[] =
    module.body.map((node) => ({ node, isInner: false, globals: new Set<string>() })).reverse();
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { node, isInner } = next;
    let { globals } = next;
    const put = (name: string, again = false): void => {
      if (!isInner) bind(name, again);
      else if (globals.has(name)) bind(name, true);
    };
    switch (node.type) {
      case "FunctionDef":
      case "AsyncFunctionDef":
      case "ClassDef":
        put(node.name);
        break;
      case "Name":
        if (node.ctx !== "Load") put(node.id, node.ctx === "Del");
        break;
      case "Import":
      case "ImportFrom":
        for (const { name, asname } of node.names) put(asname ?? name.split(".")[0]!);
        break;
      case "AugAssign":
        if (node.target.type === "Name") put(node.target.id, true);
        break;
      case "ExceptHandler":
        if (node.name !== null) put(node.name, true);
        break;
      case "MatchAs":
      case "MatchStar":
        if (node.name !== null) put(node.name, true);
        break;
      default:
        break;
    }
    const opens =
      node.type === "FunctionDef" ||
      node.type === "AsyncFunctionDef" ||
      node.type === "ClassDef" ||
      node.type === "Lambda" ||
      /Comp$|GeneratorExp/.test(node.type);
    if (opens) globals = new Set(globalNames(node));
    for (const child of [...childrenOf(node)].reverse()) {
      if (child !== null) pending.push({ node: child, isInner: isInner || opens, globals });
    }
    if ((node.type === "For" || node.type === "While") && !isInner) {
      // What a loop assigns it assigns again.
      for (const name of assignedIn(node)) bind(name, true);
    }
  }
}

function globalNames(node: Node): string[] {
  if (!("body" in node) || !Array.isArray(node.body)) return [];
  const found: string[] = [];
  const pending: Node[] = [...(node.body as Node[])];
  for (let here = pending.pop(); here !== undefined; here = pending.pop()) {
    if (here.type === "Global") found.push(...here.names);
    if (here.type === "FunctionDef" || here.type === "AsyncFunctionDef" || here.type === "ClassDef") continue;
    for (const child of childrenOf(here)) if (child !== null) pending.push(child);
  }
  return found;
}

function assignedIn(loop: Node): string[] {
  const found: string[] = [];
  const pending: Node[] = [loop];
  for (let here = pending.pop(); here !== undefined; here = pending.pop()) {
    if (here.type === "Name" && here.ctx === "Store") found.push(here.id);
    if (here.type === "FunctionDef" || here.type === "AsyncFunctionDef" || here.type === "ClassDef") continue;
    for (const child of childrenOf(here)) if (child !== null) pending.push(child);
  }
  return found;
}

/** Whether a module of that name is the runtime's, should the program have none. */
export function isLibrary(module: string): boolean {
  return runtimeModules.has(module) || module === "js" || module === "__future__";
}
