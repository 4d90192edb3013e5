/**
 * The second pass of the symbol table: where every name of every scope lives.
 *
 *     n = 0                          inner's n is free and stands for outer's, which is therefore a cell;
 *     def outer():            =>     without the assignment in outer it would be the module's
 *         n = 1
 *         def inner(): return n
 *
 * From the scopes as symtable.ts notes them, to the same scopes with kinds and bindings filled in.
 *
 * Source: CPython 3.13, Python/symtable.c, analyze_name; The Python Language Reference, 4.2.2.
 */
import type { Name, Node, Statement } from "../language/nodes.ts";
import type { BindingNode } from "./analysis.ts";
import type { NamespaceUse } from "./builder.ts";
import { fail } from "./fail.ts";
import type { Names } from "./module-uses.ts";
import { observe, observeCells, observeFromOutside } from "./namespaces.ts";
import { BindingRecord, type ScopeRecord, SymbolRecord } from "./scopes.ts";
import { loopsAround } from "./surrounding-loops.ts";

/** What the second pass needs of the first. */
interface FirstPass {
  readonly module: ScopeRecord;
  readonly places: ReadonlyMap<Node, { readonly statement: Statement | null }>;
  readonly parents: ReadonlyMap<Node, Node>;
  readonly symbols: Map<BindingNode, SymbolRecord>;
  readonly namespaces: readonly NamespaceUse[];
  readonly names: ReadonlySet<string>;
}

/** Decide where every name of every scope lives, and gather each variable's places. */
export function resolveNames(first: FirstPass, written: Names | null, deleted: Names): void {
  const { module } = first;
  const scopes: ScopeRecord[] = [];
  const stack = [module];
  for (let scope = stack.pop(); scope !== undefined; scope = stack.pop()) {
    scopes.push(scope);
    for (let index = scope.children.length - 1; index >= 0; index--) stack.push(scope.children[index]!);
  }

  const globals = new Map<string, BindingRecord>();
  const globalBinding = (name: string): BindingRecord => {
    let binding = globals.get(name);
    if (binding === undefined) {
      binding = new BindingRecord(name, module);
      globals.set(name, binding);
      // `global x` in a function makes a variable of the module, mentioned there or not.
      const symbol = module.symbol(name);
      symbol.isBound = true;
      symbol.binding = binding;
    }
    return binding;
  };

  // Variables first: a name may be read before, and outside of, the scope that binds it.
  for (const scope of scopes) {
    for (const symbol of scope.symbols.values()) {
      if (symbol.isGlobal && symbol.isNonlocal) {
        fail(symbol.directive!, "name_nonlocal_and_global", { name: symbol.name });
      }
      if (!symbol.isBound || symbol.isNonlocal) continue;
      if (symbol.isGlobal || scope.kind === "module") symbol.binding = globalBinding(symbol.name);
      else symbol.binding = new BindingRecord(symbol.name, scope);
    }
  }

  const early = new Map<ScopeRecord, readonly SymbolRecord[]>();
  for (const scope of scopes) {
    if (scope.kind === "class") early.set(scope, earlyReads(scope, first));
    for (const symbol of scope.symbols.values()) place(symbol, scope, globals);
    for (const symbol of early.get(scope) ?? []) {
      symbol.kind = "global implicit";
      symbol.binding = globals.get(symbol.name) ?? null;
    }
  }
  for (const scope of scopes) if (isConsumedAtOnce(scope, first)) scope.frame = scope.parent!.frame;

  for (const scope of scopes) {
    for (const symbol of [...scope.symbols.values(), ...(early.get(scope) ?? [])]) {
      const { binding } = symbol;
      if (binding === null) continue;
      for (const site of symbol.sites) {
        binding.sites.push(site);
        if (site.kind === "parameter") binding.isParameter = true;
        if (site.kind === "delete") binding.isDeleted = true;
        if (scope.frame !== binding.scope.frame) binding.isAssignedFromInner = true;
      }
      binding.reads.push(...symbol.reads);
      if (scope.frame !== binding.scope.frame) binding.isCaptured = true;
      if (unit(scope) !== unit(binding.scope)) binding.isCell = true;
    }
    if (scope.usesClassCell) noteClassCell(scope);
    if (scope.kind === "class") noteFallbacks(scope, globals);
  }

  const bindings = new Set<BindingRecord>();
  for (const scope of scopes) {
    for (const symbol of scope.symbols.values()) {
      const { binding } = symbol;
      if (binding === null) continue;
      if (symbol.kind === "local" && scope.isFunctionLike && binding.isCell) symbol.kind = "cell";
      bindings.add(binding);
    }
  }
  observe(first);
  if (first.names.has("cell_contents")) observeCells(first, bindings);
  if (written !== null) observeFromOutside(first.module, written, deleted);
  for (const binding of bindings) sortByPosition(binding);
}

/**
 * `x = x` in a class body reads the module's x: until the body has assigned a name, it means the global, not even the
 * variable of a function around. Such reads get a symbol of their own.
 */
function earlyReads(scope: ScopeRecord, { places, parents, symbols }: FirstPass): readonly SymbolRecord[] {
  const found: SymbolRecord[] = [];
  const start = (node: Node): number => places.get(node)?.statement?.start ?? Number.POSITIVE_INFINITY;
  for (const symbol of scope.symbols.values()) {
    if (!symbol.isBound || symbol.isGlobal || symbol.isNonlocal || symbol.reads.length === 0) continue;
    const earliest = Math.min(...symbol.sites.map((site) => site.statement?.start ?? 0));
    // The next round of a loop sees what this one has assigned.
    const comesAgain = (read: Name): boolean =>
      loopsAround(read, parents).some((loop) =>
        symbol.sites.some(({ node }) => loop.start <= node.start && node.end <= loop.end),
      );
    const isEarly = (read: Name): boolean =>
      read.ctx === "Load" && start(read) <= earliest && !comesAgain(read);
    const outer = new SymbolRecord(symbol.name);
    outer.isUsed = true;
    outer.reads.push(...symbol.reads.filter(isEarly));
    if (outer.reads.length === 0) continue;
    symbol.reads.splice(0, Infinity, ...symbol.reads.filter((read) => !isEarly(read)));
    for (const read of outer.reads) symbols.set(read, outer);
    found.push(outer);
  }
  return found;
}

/** While a class body has not assigned a name, it means the global of that name: which is read, then, wherever the body reads the name. */
function noteFallbacks(scope: ScopeRecord, globals: ReadonlyMap<string, BindingRecord>): void {
  for (const symbol of scope.symbols.values()) {
    const outer = globals.get(symbol.name);
    if (outer === undefined || symbol.binding?.scope !== scope) continue;
    const updates = symbol.sites.filter(({ kind }) => kind === "augmented");
    const reads = [...symbol.reads, ...updates.map(({ node }) => node as Name)];
    outer.fallbacks.push(...reads);
    if (reads.length > 0 && scope.frame !== outer.scope.frame) outer.isCaptured = true;
  }
}

/** Builtins that run the iterable they are given to its end, before they return. */
const consumers: ReadonlySet<string> = new Set(
  "all any sum min max list tuple set frozenset sorted dict bytes".split(" "),
);

/**
 * `all(f(x) for x in xs)`: the generator expression is over when the call is, so that it sees the variables around it as
 * they are, like a list comprehension. Its JavaScript may close over a variable of one round of a loop.
 */
function isConsumedAtOnce(scope: ScopeRecord, { parents, symbols }: FirstPass): boolean {
  if (!scope.isGeneratorExpression) return false;
  const call = parents.get(scope.node);
  if (call?.type !== "Call" || call.args[0] !== scope.node || call.func.type !== "Name") return false;
  const isBuiltin = symbols.get(call.func)?.binding == null;
  return isBuiltin && consumers.has(call.func.id);
}

/** The scope whose code object holds a scope's code: list, set and dict comprehensions have none of their own. */
export function unit(scope: ScopeRecord): ScopeRecord {
  let here = scope;
  while (here.kind === "comprehension" && !here.isGeneratorExpression && here.parent !== null)
    here = here.parent;
  return here;
}

function place(symbol: SymbolRecord, scope: ScopeRecord, globals: ReadonlyMap<string, BindingRecord>): void {
  if (symbol.isGlobal) {
    symbol.kind = "global explicit";
    symbol.binding ??= globals.get(symbol.name) ?? null;
    return;
  }
  if (symbol.isNonlocal) {
    if (scope.kind === "module") fail(symbol.directive!, "nonlocal_at_module_level");
    const binding = enclosingVariable(symbol.name, scope.parent);
    if (binding === null && !(symbol.name === "__class__" && insideClass(scope))) {
      fail(symbol.directive!, "no_binding_for_nonlocal", { name: symbol.name });
    }
    if (binding?.scope.kind === "type parameters") {
      fail(symbol.directive!, "nonlocal_type_parameter", { name: symbol.name });
    }
    symbol.kind = "free";
    symbol.binding = binding;
    return;
  }
  if (symbol.isBound) {
    symbol.kind = "local";
    return;
  }
  const binding = enclosingVariable(symbol.name, scope.parent);
  if (binding !== null) {
    symbol.kind = "free";
    symbol.binding = binding;
    return;
  }
  if (symbol.name === "__class__" && scope.isFunctionLike && insideClass(scope)) {
    symbol.kind = "free";
    return;
  }
  symbol.kind = "global implicit";
  symbol.binding = globals.get(symbol.name) ?? null;
}

/** The variable of an enclosing function that a name means; null when it means a global. Classes are looked through. */
export function enclosingVariable(name: string, from: ScopeRecord | null): BindingRecord | null {
  for (let scope = from; scope !== null && scope.kind !== "module"; scope = scope.parent) {
    const symbol = scope.symbols.get(name);
    if (symbol === undefined || scope.kind === "class") continue;
    if (symbol.isGlobal) return null;
    if (symbol.isBound && !symbol.isNonlocal) return symbol.binding;
  }
  return null;
}

function insideClass(scope: ScopeRecord): boolean {
  for (let here = scope.parent; here !== null; here = here.parent) if (here.kind === "class") return true;
  return false;
}

/** Every function between a use of `super` or `__class__` and its class must hand the cell on. */
function noteClassCell(scope: ScopeRecord): void {
  for (let here: ScopeRecord | null = scope; here !== null && here.kind !== "class"; here = here.parent) {
    here.usesClassCell = true;
  }
}

function sortByPosition(binding: BindingRecord): void {
  binding.sites.sort((a, b) => a.node.start - b.node.start);
  binding.reads.sort((a, b) => a.start - b.start);
}
