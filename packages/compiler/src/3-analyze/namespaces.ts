/**
 * `globals()`, `locals()`, `vars()`, `dir()`: which variables somebody may read, or assign, by their names in strings.
 *
 *     globals()["x"]         the module's variables are observed: declared where the whole module sees them
 *     globals()[name] = 1    any of them may be assigned: nothing is known of their values
 *     f.__globals__          likewise, by whichever function
 *     locals()               the function's variables are observed
 *
 * From the first pass of the symbol table, which notes where such names are read.
 *
 * Source: Library Reference, "Built-in Functions"; PEP 667.
 */
import type { Attribute, Call, Name, Node } from "../language/nodes.ts";
import type { BindingNode } from "./analysis.ts";
import type { NamespaceUse } from "./builder.ts";
import type { Names } from "./module-uses.ts";
import type { BindingRecord, ScopeRecord, SymbolRecord } from "./scopes.ts";

interface FirstPass {
  readonly module: ScopeRecord;
  readonly parents: ReadonlyMap<Node, Node>;
  readonly symbols: ReadonlyMap<Node, SymbolRecord>;
  readonly namespaces: readonly NamespaceUse[];
}

/** Mark the variables that namespaces taken as dictionaries show. */
export function observe({ module, parents, symbols, namespaces }: FirstPass): void {
  for (const { node, scope } of namespaces) {
    if (node.type === "Attribute") {
      observeModule(module, node, !isReadOnly(node, parents, symbols));
      continue;
    }
    if (symbols.get(node)?.binding != null) continue;
    const call = bareCall(node, parents);
    if (node.id !== "globals" && call === null) continue;
    const around = functionAround(scope);
    if (node.id === "globals" || scope.kind === "module" || around === null) {
      if (scope.kind === "class" && node.id !== "globals") {
        scope.readsNamespace = true;
        continue;
      }
      const isWritten = call === null || !(node.id === "dir" || isReadOnly(call, parents, symbols));
      observeModule(module, node, isWritten);
    } else {
      for (const binding of variablesOf(around))
        if (binding.scope.kind !== "module") look(binding, false, node);
    }
  }
}

/** Variables of functions that a module may assign through their cells: `f.__closure__[0].cell_contents = 1`. */
export function observeCells({ parents }: FirstPass, bindings: Iterable<BindingRecord>): void {
  const store = [...parents.keys()].find(
    (node): node is Attribute =>
      node.type === "Attribute" && node.attr === "cell_contents" && node.ctx === "Store",
  );
  if (store === undefined) return;
  for (const binding of bindings) if (binding.isCell) look(binding, true, store);
}

function observeModule(module: ScopeRecord, node: Name | Attribute, isWritten: boolean): void {
  if (isWritten) module.isWrittenByName = true;
  for (const binding of variablesOf(module)) {
    if (binding.scope === module) look(binding, isWritten, node);
  }
}

/** A module that others see as an object, and whose variables of these names they may assign. */
export function observeFromOutside(module: ScopeRecord, written: Names, deleted: Names): void {
  module.isWrittenByName = true;
  for (const binding of variablesOf(module)) {
    const [first] = binding.sites;
    if (binding.scope !== module || first === undefined) continue;
    const isWritten = written === "all" || written.has(binding.name);
    if (isWritten && (deleted === "all" || deleted.has(binding.name))) binding.isDeleted = true;
    look(binding, isWritten, first.node);
  }
}

function look(binding: BindingRecord, isWritten: boolean, node: BindingNode | Attribute): void {
  binding.isObserved = true;
  binding.isCaptured = true;
  if (!isWritten || binding.isWrittenByName) return;
  binding.isWrittenByName = true;
  binding.isAssignedFromInner = true;
  binding.sites.push({ kind: "assignment", node, scope: binding.scope, statement: null, value: null });
}

function variablesOf(scope: ScopeRecord): BindingRecord[] {
  return [...scope.symbols.values()].flatMap(({ binding }) => (binding === null ? [] : [binding]));
}

/** The function whose variables `locals()` means; null in a module or a class. */
function functionAround(scope: ScopeRecord): ScopeRecord | null {
  let here: ScopeRecord | null = scope;
  while (here !== null && here.kind === "comprehension" && !here.isGeneratorExpression) here = here.parent;
  return here === null || here.kind === "module" || here.kind === "class" ? null : here;
}

/** The call `name()` without arguments. */
function bareCall(node: Name, parents: ReadonlyMap<Node, Node>): Call | null {
  const call = parents.get(node);
  if (call?.type !== "Call" || call.func !== node) return null;
  return call.args.length === 0 && call.keywords.length === 0 ? call : null;
}

const READING_METHODS: ReadonlySet<string> = new Set(["get", "keys", "items", "values", "copy"]);

const READING_FUNCTIONS: ReadonlySet<string> = new Set(
  "len sorted list dict set tuple print iter str repr isinstance type id any all enumerate filter map bool".split(
    " ",
  ),
);

/** Whether what is done with the dictionary surely does not change it. */
function isReadOnly(
  call: Call | Attribute,
  parents: ReadonlyMap<Node, Node>,
  symbols: ReadonlyMap<Node, SymbolRecord>,
): boolean {
  const parent = parents.get(call);
  switch (parent?.type) {
    case "Subscript":
      return parent.value === call && parent.ctx === "Load";
    case "Attribute":
      return READING_METHODS.has(parent.attr);
    case "Compare":
    case "For":
    case "Comprehension":
    case "Expr":
    case "FormattedValue":
      return true;
    case "Keyword":
      return parent.arg === null;
    case "BinOp":
      return parent.op === "Mod";
    case "Call": {
      const { func } = parent;
      if (func.type !== "Name" || !READING_FUNCTIONS.has(func.id)) return false;
      return symbols.get(func)?.binding == null;
    }
    default:
      return false;
  }
}
