/**
 * Definite assignment: which reads may come before any assignment.
 *
 *     if ready:
 *         x = 1
 *     print(x)        =>   this x may be unbound
 *
 * From the symbol table, to the choice of declarations and to `mayBeUnbound`. A state is the set of variables that are
 * surely assigned; null is a state that no execution reaches. Where ways meet, states are intersected; a `try` may stop
 * anywhere, so its handlers start from where it began. A function's body starts with what was assigned when it was
 * made: that it is called later can only add to it.
 *
 * Source: The Python Language Reference, 4.2.2 "Resolution of names"; 8 "Compound statements".
 */
import type {
  Comprehension,
  ExceptHandler,
  Expression,
  Match,
  Name,
  Node,
  NodeOf,
  Pattern,
  Statement,
} from "../language/nodes.ts";
import { childrenOf } from "../language/walk.ts";
import type { BindingNode, ComprehensionNode } from "./analysis.ts";
import { branchesOf, constantTruth, isIrrefutable } from "./reachability.ts";
import type { BindingRecord, ScopeRecord } from "./scopes.ts";
import type { SymbolTable } from "./symtable.ts";

type State = Set<BindingRecord>;
type Reached = State | null;

/** What a `break` or `continue` carries out of the loop. */
interface Loop {
  breaks: Reached;
}

/** The reads (and dels) that may find their variable unbound. */
export function possiblyUnbound(table: SymbolTable): ReadonlySet<Name> {
  const flow = new DefiniteAssignment(table);
  flow.run();
  return flow.unbound;
}

function join(a: Reached, b: Reached): Reached {
  if (a === null) return b === null ? null : new Set(b);
  if (b === null) return a;
  const both: State = new Set();
  for (const binding of a) if (b.has(binding)) both.add(binding);
  return both;
}

class DefiniteAssignment {
  readonly unbound = new Set<Name>();
  readonly #table: SymbolTable;
  /** Bodies to look at later: a function, lambda or generator expression, with what was assigned when it was made. */
  readonly #pending = new Map<ScopeRecord, State>();
  /** Where variables are deleted, by `del` or at the end of an `except ... as` clause. */
  readonly #deletions: { readonly binding: BindingRecord; readonly start: number }[] = [];
  #loop: Loop | null = null;

  constructor(table: SymbolTable) {
    this.#table = table;
    const seen = new Set<BindingRecord>();
    for (const symbol of table.symbols.values()) {
      if (symbol.binding === null || seen.has(symbol.binding)) continue;
      seen.add(symbol.binding);
      for (const site of symbol.binding.sites) {
        if (site.kind === "delete" || site.kind === "except") {
          this.#deletions.push({ binding: symbol.binding, start: site.node.start });
        }
      }
    }
  }

  run(): void {
    const module = this.#table.module;
    this.#suite((module.node as NodeOf<"Module">).body, new Set());
    for (const [scope, state] of this.#pending) {
      this.#loop = null;
      this.#body(scope, state);
      this.#pending.delete(scope);
    }
  }

  /** A function's body, from the state its variables had when it was made. */
  #body(scope: ScopeRecord, made: State): void {
    const { node } = scope;
    const state: State = new Set(made);
    for (const symbol of scope.symbols.values()) {
      if (symbol.isParameter && symbol.binding !== null) state.add(symbol.binding);
    }
    if (node.type === "Lambda") this.#expression(node.body, state);
    else if (node.type === "GeneratorExp") this.#generators(node, state);
    else if (node.type === "FunctionDef" || node.type === "AsyncFunctionDef") this.#suite(node.body, state);
  }

  /** Remember a body; what another scope may delete is never sure. */
  #defer(node: NodeOf<"Lambda" | "GeneratorExp" | "FunctionDef" | "AsyncFunctionDef">, state: Reached): void {
    const scope = this.#table.scopes.get(node)!;
    if (state === null && this.#pending.has(scope)) return;
    const made: State = new Set();
    const before = this.#pending.get(scope);
    for (const binding of state ?? []) {
      if (!binding.isDeleted && (before === undefined || before.has(binding))) made.add(binding);
    }
    this.#pending.set(scope, made);
  }

  #bindingOf(node: BindingNode): BindingRecord | null {
    return this.#table.symbols.get(node)?.binding ?? null;
  }

  #assign(node: BindingNode, state: Reached): void {
    const binding = this.#bindingOf(node);
    if (binding !== null) state?.add(binding);
  }

  #read(node: Name, state: Reached): void {
    const binding = this.#bindingOf(node);
    if (binding === null || state === null) return;
    const deletedElsewhere = binding.isDeleted && binding.isAssignedFromInner;
    if (!state.has(binding) || deletedElsewhere) this.unbound.add(node);
  }

  /** Forget what a piece of the program deletes: it may be looked back on from anywhere in it. */
  #withoutDeletions(state: State, nodes: readonly Node[]): State {
    const [first, last] = [nodes[0], nodes.at(-1)];
    const kept: State = new Set(state);
    if (first === undefined || last === undefined || this.#deletions.length === 0) return kept;
    for (const { binding, start } of this.#deletions) {
      if (first.start <= start && start < last.end) kept.delete(binding);
    }
    return kept;
  }

  // --------------------------------------------------------------------------------------------------------- statements

  #suite(body: readonly Statement[], state: Reached): Reached {
    let now = state;
    for (const node of body) now = this.#statement(node, now);
    return now;
  }

  #statement(node: Statement, state: Reached): Reached {
    switch (node.type) {
      case "FunctionDef":
      case "AsyncFunctionDef":
        this.#all([...node.decorator_list, ...node.args.defaults, ...node.args.kw_defaults], state);
        this.#defer(node, state);
        this.#assign(node, state);
        return state;
      case "ClassDef": {
        this.#all([...node.decorator_list, ...node.bases, ...node.keywords], state);
        const loop = this.#loop;
        const after = this.#suite(node.body, state);
        this.#loop = loop;
        this.#assign(node, after);
        return after;
      }
      case "Assign":
        this.#expression(node.value, state);
        this.#all(node.targets, state);
        return state;
      case "AugAssign":
        this.#target(node.target, state, true);
        this.#expression(node.value, state);
        this.#target(node.target, state, false);
        return state;
      case "AnnAssign":
        if (node.value !== null) this.#expression(node.value, state);
        if (node.value !== null || node.target.type !== "Name") this.#expression(node.target, state);
        return state;
      case "If": {
        const { branches, orelse } = branchesOf(node);
        let after: Reached = null;
        let next = state;
        for (const { test, body } of branches) {
          const { yes, no } = this.#condition(test, next);
          after = join(this.#suite(body, yes), after);
          next = no;
        }
        return join(this.#suite(orelse, next), after);
      }
      case "For":
      case "AsyncFor":
        return this.#for(node, state);
      case "While":
        return this.#while(node, state);
      case "With":
      case "AsyncWith":
        return this.#with(node, state);
      case "Try":
      case "TryStar":
        return this.#try(node, state);
      case "Match":
        return this.#match(node, state);
      case "Return":
      case "Raise":
        this.#all(childrenOf(node), state);
        return null;
      case "Break":
        if (this.#loop !== null) this.#loop.breaks = join(state, this.#loop.breaks);
        return null;
      case "Continue":
        return null;
      case "Assert": {
        const { yes, no } = this.#condition(node.test, state);
        if (node.msg !== null) this.#expression(node.msg, no);
        return yes;
      }
      case "Import":
      case "ImportFrom":
        for (const alias of node.names) this.#assign(alias, state);
        return state;
      case "Delete":
      case "Expr":
        this.#all(childrenOf(node), state);
        return state;
      case "TypeAlias":
        this.#expression(node.name, state);
        return state;
      case "Global":
      case "Nonlocal":
      case "Pass":
        return state;
    }
  }

  #for(node: NodeOf<"For" | "AsyncFor">, state: Reached): Reached {
    this.#expression(node.iter, state);
    if (state === null) {
      this.#suite(node.body, null);
      return this.#suite(node.orelse, null);
    }
    const entry = this.#withoutDeletions(state, node.body);
    const inside: State = new Set(entry);
    this.#expression(node.target, inside);
    const breaks = this.#inLoop(() => this.#suite(node.body, inside));
    return join(this.#suite(node.orelse, entry), breaks);
  }

  #while(node: NodeOf<"While">, state: Reached): Reached {
    const entry = state === null ? null : this.#withoutDeletions(state, [node.test, ...node.body]);
    const { yes, no } = this.#condition(node.test, entry);
    const breaks = this.#inLoop(() => this.#suite(node.body, yes));
    return join(this.#suite(node.orelse, no), breaks);
  }

  #inLoop(body: () => void): Reached {
    const outer = this.#loop;
    const loop: Loop = { breaks: null };
    this.#loop = loop;
    body();
    this.#loop = outer;
    return loop.breaks;
  }

  /** A manager may swallow an exception: what follows can come from anywhere in the body. */
  #with(node: NodeOf<"With" | "AsyncWith">, state: Reached): Reached {
    for (const { context_expr, optional_vars } of node.items) {
      this.#expression(context_expr, state);
      if (optional_vars !== null) this.#expression(optional_vars, state);
    }
    const entry = state === null ? null : this.#withoutDeletions(state, node.body);
    const after = this.#suite(node.body, state);
    return neverSwallows(node, this.#table) ? after : join(after, entry);
  }

  #try(node: NodeOf<"Try" | "TryStar">, state: Reached): Reached {
    const handlers: readonly ExceptHandler[] = node.handlers;
    const entry = state === null ? null : this.#withoutDeletions(state, node.body);
    const whole = state === null ? null : this.#withoutDeletions(state, [node]);
    const loop = this.#loop;
    const inner: Loop | null = loop === null ? null : { breaks: null };
    if (node.finalbody.length > 0) this.#loop = inner;

    let after = this.#suite(node.orelse, this.#suite(node.body, state === null ? null : new Set(state)));
    for (const handler of handlers) {
      const caught = entry === null ? null : new Set(entry);
      if (handler.type_ !== null) this.#expression(handler.type_, caught);
      if (handler.name !== null) this.#assign(handler, caught);
      const end = this.#suite(handler.body, caught);
      const name = handler.name === null ? null : this.#bindingOf(handler);
      if (name !== null) end?.delete(name);
      after = join(after, end);
    }
    this.#loop = loop;
    if (node.finalbody.length === 0) return after;

    // Once for an exception or a jump that passes through, once for the ordinary way.
    this.#suite(node.finalbody, whole === null ? null : new Set(whole));
    if (loop !== null && inner !== null && inner.breaks !== null) {
      loop.breaks = join(this.#suite(node.finalbody, inner.breaks), loop.breaks);
    }
    return this.#suite(node.finalbody, after);
  }

  #match(node: Match, state: Reached): Reached {
    this.#expression(node.subject, state);
    let after: Reached = null;
    let next = state;
    for (const { pattern, guard, body } of node.cases) {
      const inside: Reached = next === null ? null : new Set(next);
      this.#pattern(pattern, inside);
      const { yes } = guard === null ? { yes: inside } : this.#condition(guard, inside);
      after = join(this.#suite(body, yes), after);
      if (guard === null && isIrrefutable(pattern)) next = null;
    }
    return join(after, next);
  }

  #pattern(pattern: Pattern, state: Reached): void {
    if (pattern.type === "MatchAs" && pattern.name !== null) this.#assign(pattern, state);
    else if (pattern.type === "MatchStar" && pattern.name !== null) this.#assign(pattern, state);
    else if (pattern.type === "MatchMapping" && pattern.rest !== null) this.#assign(pattern, state);
    for (const child of childrenOf(pattern)) {
      if (child === null) continue;
      if (child.type.startsWith("Match")) this.#pattern(child as Pattern, state);
      else this.#expression(child as Expression, state);
    }
  }

  // -------------------------------------------------------------------------------------------------------- expressions

  #all(nodes: readonly (Node | null)[], state: Reached): void {
    for (const node of nodes) if (node !== null) this.#expression(node, state);
  }

  /** The target of an augmented assignment: read first, assigned afterwards; its parts are evaluated once. */
  #target(node: Expression, state: Reached, first: boolean): void {
    if (node.type !== "Name") {
      if (first) this.#expression(node, state);
    } else if (first) this.#read(node, state);
    else this.#assign(node, state);
  }

  /** Evaluate in order, with a stack for all that is not conditional. The state changes in place. */
  #expression(root: Node, state: Reached): void {
    const stack: Node[] = [root];
    for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
      switch (node.type) {
        case "Name":
          if (node.ctx === "Load") this.#read(node, state);
          else if (node.ctx === "Store") this.#assign(node, state);
          else this.#delete(node, state);
          break;
        case "NamedExpr":
          this.#expression(node.value, state);
          this.#expression(node.target, state);
          break;
        case "Lambda":
          this.#all([...node.args.defaults, ...node.args.kw_defaults], state);
          this.#defer(node, state);
          break;
        case "GeneratorExp": {
          const [first] = node.generators;
          if (first !== undefined) this.#expression(first.iter, state);
          this.#defer(node, state);
          break;
        }
        case "ListComp":
        case "SetComp":
        case "DictComp": {
          const [first] = node.generators;
          if (first !== undefined) this.#expression(first.iter, state);
          this.#generators(node, state === null ? null : new Set(state));
          break;
        }
        case "BoolOp":
        case "IfExp":
          this.#conditional(node, state);
          break;
        case "Compare": {
          // a < b < c: what follows the second operand is conditional.
          this.#all([node.left, node.comparators[0] ?? null], state);
          if (node.comparators.length > 1) {
            this.#all(node.comparators.slice(1), state === null ? null : new Set(state));
          }
          break;
        }
        default: {
          const children = childrenOf(node);
          for (let index = children.length - 1; index >= 0; index--) {
            const child = children[index];
            if (child != null) stack.push(child);
          }
        }
      }
    }
  }

  #delete(node: Name, state: Reached): void {
    this.#read(node, state);
    const binding = this.#bindingOf(node);
    if (binding !== null) state?.delete(binding);
  }

  /** All of a comprehension but its first iterable. It may go round no time at all: the state is the caller's to drop. */
  #generators(node: ComprehensionNode, state: Reached): void {
    let inside = state;
    for (const [index, generator] of node.generators.entries()) {
      inside = this.#generator(generator, index > 0, inside);
    }
    this.#all(node.type === "DictComp" ? [node.key, node.value] : [node.elt], inside);
  }

  #generator(node: Comprehension, withIterable: boolean, state: Reached): Reached {
    if (withIterable) this.#expression(node.iter, state);
    this.#expression(node.target, state);
    let now = state;
    for (const test of node.ifs) now = this.#condition(test, now).yes;
    return now;
  }

  #conditional(node: NodeOf<"BoolOp" | "IfExp">, state: Reached): void {
    const after =
      node.type === "BoolOp"
        ? this.#joined(this.#condition(node, state))
        : this.#joined(this.#branches(node, state));
    if (state === null || after === null) return;
    for (const binding of after) state.add(binding);
  }

  #joined({ yes, no }: { yes: Reached; no: Reached }): Reached {
    return join(yes, no);
  }

  #branches(node: NodeOf<"IfExp">, state: Reached): { yes: Reached; no: Reached } {
    const { yes, no } = this.#condition(node.test, state);
    this.#expression(node.body, yes);
    this.#expression(node.orelse, no);
    return { yes, no };
  }

  /** The states after a test came out true, and after it came out false. The given state may be changed. */
  #condition(test: Expression, state: Reached): { yes: Reached; no: Reached } {
    const copy = (from: Reached): Reached => (from === null ? null : new Set(from));
    if (test.type === "UnaryOp" && test.op === "Not") {
      const { yes, no } = this.#condition(test.operand, state);
      return { yes: no, no: yes };
    }
    if (test.type === "BoolOp") {
      let going: Reached = copy(state);
      let left: Reached = null;
      let first = true;
      for (const value of test.values) {
        const { yes, no } = this.#condition(value, going);
        const [stop, go] = test.op === "And" ? [no, yes] : [yes, no];
        left = first ? stop : join(left, stop);
        going = go;
        first = false;
      }
      return test.op === "And" ? { yes: going, no: left } : { yes: left, no: going };
    }
    this.#expression(test, state);
    const truth = constantTruth(test);
    return { yes: truth === false ? null : copy(state), no: truth === true ? null : copy(state) };
  }
}

/** Managers that let every exception through, by the module they are imported from. */
const plainManagers: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    "asyncio",
    new Set([
      "timeout",
      "timeout_at",
      "TaskGroup",
      "Runner",
      "Lock",
      "Semaphore",
      "BoundedSemaphore",
      "Condition",
    ]),
  ],
  ["contextlib", new Set(["closing", "aclosing", "nullcontext", "redirect_stdout", "redirect_stderr"])],
]);

/** Whether no manager of a `with` can swallow an exception: what its body assigns is then assigned afterwards. */
function neverSwallows(node: NodeOf<"With" | "AsyncWith">, table: SymbolTable): boolean {
  return node.items.every(({ context_expr: manager }) => isPlainManager(manager, table));
}

function isPlainManager(manager: Expression, table: SymbolTable): boolean {
  if (manager.type === "Name") {
    const sites = table.symbols.get(manager)?.binding?.sites ?? [];
    return (
      sites.length > 0 && sites.every(({ value }) => value?.type === "Call" && isPlainManager(value, table))
    );
  }
  if (manager.type !== "Call") return false;
  const { func } = manager;
  if (func.type === "Attribute") {
    const module = func.value.type === "Name" ? importedModule(func.value, table) : null;
    return module !== null && plainManagers.get(module)?.has(func.attr) === true;
  }
  if (func.type !== "Name") return false;
  const sites = table.symbols.get(func)?.binding?.sites;
  if (sites === undefined) return func.id === "open";
  return sites.every(
    ({ node, statement }) =>
      node.type === "Alias" &&
      statement?.type === "ImportFrom" &&
      plainManagers.get(statement.module ?? "")?.has(node.name) === true,
  );
}

/** The module of `import m` or `import m as n`, for a name that is nothing else. */
function importedModule(name: Name, table: SymbolTable): string | null {
  const sites = table.symbols.get(name)?.binding?.sites ?? [];
  const [first] = sites;
  if (first?.node.type !== "Alias" || first.statement?.type !== "Import") return null;
  const module = first.node.name;
  return sites.every(({ node }) => node.type === "Alias" && node.name === module) ? module : null;
}
