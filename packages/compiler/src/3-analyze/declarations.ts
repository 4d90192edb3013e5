/**
 * Where each variable's JavaScript declaration stands.
 *
 *     x = 1                              const x = 1;
 *     for i in range(3): print(i)        for (let i = 0; ...), once for each of several loops
 *     if a: y = 1                =>      let y;
 *     else: y = 2                        if (a) y = 1; else y = 2;
 *     print(y)
 *
 * Python has one variable a function, JavaScript one a block and one a time round a loop. A declaration may stand with
 * an assignment when every use is in its block or deeper, and comes later; when the block is a loop's body, no closure
 * and no read may look back at the time before.
 *
 * Source: The Python Language Reference, 4.2.1 "Binding of names"; ECMAScript, 14.3.1 "Let and Const Declarations".
 */
import type { Expression, Name, Node, Statement, WithItem } from "../language/nodes.ts";
import { walk } from "../language/walk.ts";
import type { BindingSite, Declaration } from "./analysis.ts";
import { type Block, type Blocks, commonBlock, outwards, statementWithin } from "./blocks.ts";
import { builtinNames } from "./builtins.ts";
import { EarlyCalls } from "./early-calls.ts";
import type { BindingRecord, ScopeRecord } from "./scopes.ts";
import type { SymbolTable } from "./symtable.ts";

export interface Declarations {
  readonly of: ReadonlyMap<BindingRecord, Declaration>;
  readonly before: ReadonlyMap<Statement, readonly BindingRecord[]>;
  readonly atTop: ReadonlyMap<ScopeRecord, readonly BindingRecord[]>;
}

/** What the choice depends on besides the table. */
export interface Circumstances {
  readonly blocks: Blocks;
  readonly unbound: ReadonlySet<Name>;
  isExported(binding: BindingRecord): boolean;
  /** The alias brings in an ES import, rather than a value computed where it stands. */
  isImport(site: BindingSite): boolean;
  /** The alias is given a value where it stands. */
  isLoaded(site: BindingSite): boolean;
  /** The module's code is a function of its own: its variables are declared around it. */
  readonly isLive: boolean;
}

export function declarationsOf(table: SymbolTable, circumstances: Circumstances): Declarations {
  const chooser = new Chooser(table, circumstances);
  for (const scope of allScopes(table)) {
    for (const { binding } of scope.symbols.values()) {
      if (binding !== null && binding.scope === scope) chooser.choose(binding);
    }
  }
  // A variable that only other scopes bind, with `global x`, has no symbol in the module.
  for (const { binding } of table.symbols.values()) if (binding !== null) chooser.choose(binding);
  chooser.keepDestructuringWhole();
  return chooser.result();
}

function* allScopes(table: SymbolTable): Iterable<ScopeRecord> {
  yield* table.scopes.values();
  yield* table.typeParameters.values();
}

/** One use of a variable, by the statement it stands in. */
interface Use {
  readonly node: Node;
  readonly statement: Statement | null;
  readonly scope: ScopeRecord;
}

class Chooser {
  readonly #of = new Map<BindingRecord, Declaration>();
  readonly #table: SymbolTable;
  readonly #circumstances: Circumstances;
  readonly #early: EarlyCalls;

  constructor(table: SymbolTable, circumstances: Circumstances) {
    this.#table = table;
    this.#circumstances = circumstances;
    this.#early = new EarlyCalls(table, circumstances.blocks, circumstances.unbound);
  }

  choose(binding: BindingRecord): void {
    if (!this.#of.has(binding)) this.#of.set(binding, this.#place(binding));
  }

  result(): Declarations {
    const before = new Map<Statement, BindingRecord[]>();
    const atTop = new Map<ScopeRecord, BindingRecord[]>();
    for (const [binding, declaration] of this.#of) {
      if (declaration.place === "before") put(before, declaration.statement, binding);
      else if (declaration.place === "top") put(atTop, binding.scope.frame, binding);
    }
    return { of: this.#of, before, atTop };
  }

  /**
   * `a, b = pair` declares all its names or none: one pattern is one declaration. Nor can it when it also assigns to an
   * attribute, an item, or a variable that lives elsewhere.
   */
  keepDestructuringWhole(): void {
    for (let changed = true; changed; ) {
      changed = false;
      for (const [binding, declaration] of this.#of) {
        if (declaration.place !== "statement") continue;
        for (const site of binding.sites) {
          if (site.statement === null || !declaration.statements.includes(site.statement)) continue;
          const pattern = patternOf(site);
          if (pattern === null || this.#declaresAll(pattern, site.statement)) continue;
          this.#of.set(binding, this.#hoisted(binding));
          changed = true;
          break;
        }
      }
    }
  }

  #declaresAll(pattern: Expression, statement: Statement): boolean {
    let all = true;
    walk(pattern, (node) => {
      if (node.type === "Name") {
        const binding = this.#table.symbols.get(node)?.binding;
        const declaration = binding == null ? undefined : this.#of.get(binding);
        all &&= declaration?.place === "statement" && declaration.statements.includes(statement);
      } else if (node.type === "Attribute" || node.type === "Subscript") all = false;
      return all;
    });
    return all;
  }

  #place(binding: BindingRecord): Declaration {
    const { scope } = binding;
    const sites = binding.sites.filter((site) => site.kind !== "annotation");
    if (binding.isParameter) return { place: "parameter" };
    if (scope.kind === "class") return { place: "class" };
    if (scope.kind === "type parameters") return { place: "type parameters" };
    if (sites.length > 0 && sites.every((site) => site.kind === "comprehension")) {
      return { place: "comprehension", keyword: sites.length === 1 ? "const" : "let" };
    }
    const alias = this.#importOf(sites);
    if (alias !== null && !(this.#circumstances.isLive && binding.isWrittenByName)) {
      return { place: "import", alias };
    }
    if (this.#circumstances.isLive && scope.kind === "module") return { place: "top" };
    if (binding.isWrittenByName && !this.#circumstances.isExported(binding)) return { place: "top" };
    if (scope.kind === "lambda" || scope.kind === "comprehension") return { place: "top" };
    if (this.#isHandlerName(binding, sites)) return { place: "except" };
    return this.#byUses(binding, sites);
  }

  #importOf(sites: readonly BindingSite[]): (BindingSite["node"] & { type: "Alias" }) | null {
    const [first] = sites;
    if (first?.node.type !== "Alias" || !this.#circumstances.isImport(first)) return null;
    const alias = first.node;
    const path = (site: BindingSite): string => importPath(site);
    return sites.every((site) => site.kind === "import" && path(site) === path(first)) ? alias : null;
  }

  /** Assigned by `except ... as e` only, and each use inside the clause that is innermost around it. */
  #isHandlerName(binding: BindingRecord, sites: readonly BindingSite[]): boolean {
    if (binding.isCaptured || this.#circumstances.isExported(binding)) return false;
    if (!sites.every((site) => site.kind === "except" && site.scope === binding.scope)) return false;
    return binding.reads.every((read) => {
      let inside: Node | undefined = read;
      while (inside !== undefined) {
        const parent = this.#table.parents.get(inside);
        if (parent?.type === "ExceptHandler" && inside !== parent.type_) {
          const symbol = this.#table.symbols.get(parent);
          // A clause within it that has the same name has deleted it at its end.
          const { start } = parent;
          const isDeleted = sites.some(({ node }) => node.start > start && node.end <= read.start);
          if (symbol?.binding === binding) return !isDeleted;
        }
        inside = parent;
      }
      return false;
    });
  }

  #usesOf(binding: BindingRecord): readonly Use[] {
    const nodes: Node[] = [...binding.sites.map((site) => site.node), ...binding.reads, ...binding.fallbacks];
    return nodes.flatMap((node) => {
      const place = this.#table.places.get(node);
      return place === undefined ? [] : [{ node, statement: place.statement, scope: place.scope }];
    });
  }

  /** The block that holds every use, as far out as the frame's own body if need be. */
  #home(binding: BindingRecord, uses: readonly Use[]): Block | null {
    const { blocks } = this.#circumstances;
    const root = bodyBlock(binding.scope, blocks);
    if (root === null) return null;
    if (binding.isObserved || this.#circumstances.isExported(binding)) return root;
    let home: Block | null = null;
    for (const { statement } of uses) {
      const own = statement === null ? undefined : blocks.get(statement);
      if (own === undefined) return root;
      home = home === null ? own : commonBlock(home, own);
    }
    if (home === null || ![...outwards(home)].includes(root)) return root;
    // A class body inside the function has no variables of its own.
    for (const block of outwards(home)) {
      if (block === root) break;
      if (block.owner.type === "ClassDef") home = block.parent!;
    }
    return home;
  }

  #byUses(binding: BindingRecord, sites: readonly BindingSite[]): Declaration {
    const uses = this.#usesOf(binding);
    let home = this.#home(binding, uses);
    if (home === null) return { place: "top" };
    const root = bodyBlock(binding.scope, this.#circumstances.blocks)!;
    const header = this.#loopHeaders(binding, sites, uses);
    if (header !== null) return header;

    const looksBack =
      binding.isCaptured ||
      binding.isDeleted ||
      sites.some((site) => site.kind === "except") ||
      binding.reads.some((read) => this.#circumstances.unbound.has(read));
    if (looksBack) {
      let outermost: Block = home;
      for (const block of outwards(home)) {
        if (block === root) break;
        if (block.isLoop) outermost = block.parent!;
      }
      home = outermost;
    }
    return this.#inBlock(binding, sites, uses, home) ?? this.#before(binding, uses, home);
  }

  /** A declaration by the first statement of `home` that uses the variable, if that statement assigns it. */
  #inBlock(
    binding: BindingRecord,
    sites: readonly BindingSite[],
    uses: readonly Use[],
    home: Block,
  ): Declaration | null {
    if (binding.isDeleted || this.#mustTellFree(binding, sites)) return null;
    const first = this.#firstStatement(binding, uses, home);
    if (first === null) return null;
    const own = sites.filter((site) => site.statement === first && declaring.has(site.kind));
    // `k = k = 1` and `k, k = 1, 2` would declare it twice.
    if (own.length !== 1 || own[0]!.scope !== binding.scope) return null;
    // `x = (x := 1)` has assigned it before.
    if (sites.some((site) => site.statement === first && site !== own[0])) return null;
    if (assignedBefore(first, binding)) return null;
    if (first.type === "For" || first.type === "AsyncFor") return null;
    const isImport = first.type === "Import" || first.type === "ImportFrom";
    if (isImport && !this.#circumstances.isLoaded(own[0]!)) return null;
    if (
      isLaterItem(first, own) &&
      uses.some(({ node }) => !(first.start <= node.start && node.end <= first.end))
    )
      return null;
    // An augmented or annotated first mention reads, or assigns nothing; so does `x = x + 1`.
    const readsItself = uses.some(
      (use) =>
        use.scope.frame === binding.scope.frame &&
        use.statement === first &&
        binding.reads.includes(use.node as Name),
    );
    if (readsItself) return null;
    if (first.type === "ClassDef" && this.#readInClassBody(binding, first)) return null;
    if (first.type === "Assign" && !first.targets.some((target) => mentionsDirectly(target, own)))
      return null;
    const keyword = sites.length === 1 && !binding.isAssignedFromInner ? "const" : "let";
    return { place: "statement", statements: [first], keyword };
  }

  /**
   * A closure may read the variable of its function too early: JavaScript's own ReferenceError cannot tell that from a
   * global, Python's words can. A def or class that nothing calls early keeps its declaration, for functions that call
   * each other.
   */
  #mustTellFree(binding: BindingRecord, sites: readonly BindingSite[]): boolean {
    if (!binding.isCaptured) return false;
    // JavaScript hoists a function, and guards a class by itself.
    const isHoisted = sites.every(({ kind }) => kind === "function");
    if (isHoisted) return sites.length === 1 && this.#early.isReadEarly(binding);
    if (binding.scope.kind === "module") return this.#hidesBuiltin(binding);
    if (sites.every(({ kind }) => kind === "function" || kind === "class")) {
      return sites.length === 1 && this.#early.isReadEarly(binding);
    }
    return binding.reads.some(
      (read) =>
        this.#circumstances.unbound.has(read) &&
        this.#table.places.get(read)?.scope.frame !== binding.scope.frame,
    );
  }

  /** A global of a builtin's name that functions may read before it is assigned: until then they see the builtin. */
  #hidesBuiltin(binding: BindingRecord): boolean {
    return (
      binding.scope.kind === "module" && builtinNames.has(binding.name) && this.#early.isReadEarly(binding)
    );
  }

  /** The body of a class runs at once: it cannot read the name that the class is about to be given. */
  #readInClassBody(binding: BindingRecord, node: Statement): boolean {
    return binding.reads.some((read) => {
      const place = this.#table.places.get(read);
      const inside = node.start <= read.start && read.end <= node.end;
      return inside && place !== undefined && place.scope.frame === binding.scope.frame;
    });
  }

  /** @param everyUse  closures' too: where a check, not JavaScript, must find the variable unbound */
  #firstStatement(
    binding: BindingRecord,
    uses: readonly Use[],
    home: Block,
    everyUse = false,
  ): Statement | null {
    let first: Statement | null = null;
    for (const { statement, scope, node } of uses) {
      if (statement === null) continue;
      // What a function inside does happens when it is called; until then JavaScript guards the name.
      if (!everyUse && scope.frame !== binding.scope.frame && !isDefinitionOf(node, binding)) continue;
      const here = statementWithin(home, statement, this.#circumstances.blocks);
      if (first === null || here.start < first.start) first = here;
    }
    return first;
  }

  /** `for` loops that use the variable as their target, each for itself: `for (const x of ...)`, twice. */
  #loopHeaders(
    binding: BindingRecord,
    sites: readonly BindingSite[],
    uses: readonly Use[],
  ): Declaration | null {
    if (binding.isCaptured || binding.isDeleted || this.#circumstances.isExported(binding)) return null;
    const loops = new Set<Statement>();
    for (const site of sites) if (site.kind === "for" && site.statement !== null) loops.add(site.statement);
    if (loops.size === 0) return null;
    for (const { node } of uses) {
      if (![...loops].some((loop) => inLoop(node, loop))) return null;
    }
    if (nested(loops)) return null;
    const again = sites.some((site) => site.kind !== "for");
    return { place: "statement", statements: [...loops], keyword: again ? "let" : "const" };
  }

  #hoisted(binding: BindingRecord): Declaration {
    const uses = this.#usesOf(binding);
    const home = this.#home(binding, uses);
    return home === null ? { place: "top" } : this.#before(binding, uses, home);
  }

  #before(binding: BindingRecord, uses: readonly Use[], home: Block): Declaration {
    const { blocks } = this.#circumstances;
    let block = home;
    let first = this.#firstStatement(binding, uses, block, binding.scope.kind !== "module");
    if (
      first === null ||
      binding.isDeleted ||
      assignedBefore(first, binding) ||
      (binding.isCaptured && this.#hidesBuiltin(binding))
    ) {
      // Only inner functions assign it, or one may do so before; or its end is not the block's.
      return { place: "top" };
    }
    // `elif` must stay part of its chain.
    while (isElif(first, block)) {
      first = block.owner as Statement;
      block = blocks.get(first)!;
    }
    return { place: "before", statement: first };
  }
}

/** The second item of a `with` opens within the first one's block, which ends with the statement. */
function isLaterItem(first: Statement, own: readonly BindingSite[]): boolean {
  if (first.type !== "With" && first.type !== "AsyncWith") return false;
  const [{ optional_vars }] = first.items as readonly [WithItem];
  return own.some(({ node }) => optional_vars === null || node.start >= optional_vars.end);
}

/** A function that stands before `first` may assign the variable when it is called, with `global` or `nonlocal`. */
function assignedBefore(first: Statement, binding: BindingRecord): boolean {
  return binding.sites.some(
    (site) => site.scope.frame !== binding.scope.frame && site.node.start < first.start,
  );
}

/** Kinds of sites whose statement can declare. Walrus, except and augmented assignment stand deeper in theirs. */
const declaring: ReadonlySet<BindingSite["kind"]> = new Set([
  "assignment",
  "function",
  "class",
  "with",
  "type alias",
]);

function put<K>(map: Map<K, BindingRecord[]>, key: K, binding: BindingRecord): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [binding]);
  else list.push(binding);
}

function bodyBlock(scope: ScopeRecord, blocks: Blocks): Block | null {
  const { node } = scope.frame;
  if (node.type !== "Module" && node.type !== "FunctionDef" && node.type !== "AsyncFunctionDef") return null;
  const [first] = node.body;
  return first === undefined ? null : (blocks.get(first) ?? null);
}

/** The tuple or list target a site is part of; null when it is a target by itself. */
function patternOf(site: BindingSite): Expression | null {
  const { statement, node } = site;
  const holding = (target: Expression | null): Expression | null =>
    target !== null && target !== node && target.start <= node.start && node.end <= target.end
      ? target
      : null;
  switch (statement?.type) {
    case "Assign":
      for (const target of statement.targets) {
        const pattern = holding(target);
        if (pattern !== null) return pattern;
      }
      return null;
    case "For":
    case "AsyncFor":
      return holding(statement.target);
    case "With":
    case "AsyncWith":
      for (const item of statement.items) {
        const pattern = holding(item.optional_vars);
        if (pattern !== null) return pattern;
      }
      return null;
    default:
      return null;
  }
}

function importPath(site: BindingSite): string {
  const { node, statement } = site;
  if (node.type !== "Alias" || statement === null) return "";
  if (statement.type === "ImportFrom") {
    return `${".".repeat(statement.level ?? 0)}${statement.module ?? ""}:${node.name}`;
  }
  return node.asname === null ? node.name.split(".")[0]! : node.name;
}

function isDefinitionOf(node: Node, binding: BindingRecord): boolean {
  return binding.sites.some((site) => site.node === node && site.scope === binding.scope);
}

/** In the target or the body of a loop: where a `const` of its header is seen. */
function inLoop(node: Node, loop: Statement): boolean {
  if (loop.type !== "For" && loop.type !== "AsyncFor") return false;
  const last = loop.body.at(-1);
  const inTarget = loop.target.start <= node.start && node.end <= loop.target.end;
  return inTarget || (loop.body[0]!.start <= node.start && node.end <= last!.end);
}

function nested(loops: ReadonlySet<Statement>): boolean {
  const all = [...loops];
  return all.some((a) => all.some((b) => a !== b && a.start <= b.start && b.end <= a.end));
}

function mentionsDirectly(target: Expression, sites: readonly BindingSite[]): boolean {
  return sites.some(({ node }) => target.start <= node.start && node.end <= target.end);
}

function isElif(statement: Statement, block: Block): boolean {
  if (statement.type !== "If" || block.owner.type !== "If") return false;
  return block.owner.orelse === block.body && block.body.length === 1;
}
