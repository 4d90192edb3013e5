/**
 * The builder of the symbol table: what has been seen of the program, and the stack of what is still to be visited.
 *
 *     builder.bind(node, "x", place, "assignment")   =>   x is a name of place.scope, and that is one of its sites
 *
 * From symtable.ts, whose handlers say what each node does to the scopes, to resolution.ts. The stack is the builder's own,
 * so that deep expressions do not exhaust JavaScript's.
 *
 * Source: CPython 3.13, Python/symtable.c.
 */
import type { Attribute, Expression, Module, Name, Node, NodeOf, Statement } from "../language/nodes.ts";
import { childrenOf } from "../language/walk.ts";
import type { BindingNode, BindingSite, ScopeNode, SiteKind } from "./analysis.ts";
import { fail } from "./fail.ts";
import { futureFeatures } from "./futures.ts";
import { privateName, ScopeRecord, type SymbolRecord } from "./scopes.ts";

/** What a node's place in the program is: shared by all nodes of the same place, never changed. */
export interface Place {
  readonly scope: ScopeRecord;
  /** The innermost statement around it; itself for a statement. */
  readonly statement: Statement | null;
  /** The class whose private names are mangled here. */
  readonly className: string | null;
  /** What a Name in Store context here is the target of. */
  readonly target: { readonly kind: SiteKind; readonly value: Expression | null } | null;
  /** Inside the iterable of a comprehension, where `:=` is not allowed. */
  readonly inIterable: boolean;
}

export interface SymbolTable {
  readonly module: ScopeRecord;
  readonly scopes: ReadonlyMap<ScopeNode, ScopeRecord>;
  readonly typeParameters: ReadonlyMap<Node, ScopeRecord>;
  readonly places: ReadonlyMap<Node, Place>;
  readonly parents: ReadonlyMap<Node, Node>;
  readonly symbols: ReadonlyMap<BindingNode, SymbolRecord>;
  readonly names: ReadonlySet<string>;
  readonly namespaces: readonly NamespaceUse[];
  readonly postponedAnnotations: boolean;
}

/** A name that may mean a builtin which gives the variables of a scope, or `f.__globals__`. */
export interface NamespaceUse {
  readonly node: Name | Attribute;
  readonly scope: ScopeRecord;
}

/** A handler takes over a node and pushes of its children what it does not see to itself. */
export type Handlers = {
  readonly [K in Node["type"]]?: (builder: Builder, node: NodeOf<K>, place: Place) => void;
};

export class Builder implements SymbolTable {
  readonly module: ScopeRecord;
  readonly scopes = new Map<ScopeNode, ScopeRecord>();
  readonly typeParameters = new Map<Node, ScopeRecord>();
  readonly places = new Map<Node, Place>();
  readonly parents = new Map<Node, Node>();
  readonly symbols = new Map<BindingNode, SymbolRecord>();
  readonly names = new Set<string>();
  readonly namespaces: NamespaceUse[] = [];
  readonly postponedAnnotations: boolean;

  readonly #nodes: Node[] = [];
  readonly #places: Place[] = [];

  constructor(node: Module) {
    this.postponedAnnotations = futureFeatures(node).has("annotations");
    this.module = new ScopeRecord("module", node, "<module>", null);
    this.scopes.set(node, this.module);
    const place = { scope: this.module, statement: null, className: null, target: null, inIterable: false };
    this.places.set(node, place);
    this.push(node, place, node.body);
  }

  run(handlers: Handlers): void {
    for (let node = this.#nodes.pop(); node !== undefined; node = this.#nodes.pop()) {
      const place = this.#places.pop()!;
      this.places.set(node, place);
      const handler = handlers[node.type] as
        | ((builder: Builder, node: Node, place: Place) => void)
        | undefined;
      if (handler !== undefined) handler(this, node, place);
      else this.push(node, place, childrenOf(node));
    }
  }

  /** Put children on the stack so that the first is visited first. Statements make a place of their own. */
  push(parent: Node, place: Place, children: readonly (Node | null)[]): void {
    for (let index = children.length - 1; index >= 0; index--) {
      const child = children[index];
      if (child == null) continue;
      this.parents.set(child, parent);
      this.#nodes.push(child);
      this.#places.push(isStatement(child) ? { ...place, statement: child, target: null } : place);
    }
  }

  open(kind: ScopeRecord["kind"], node: ScopeNode, name: string, place: Place): ScopeRecord {
    const scope = new ScopeRecord(kind, node, name, place.scope);
    scope.qualname = qualifiedName(scope);
    return scope;
  }

  /** Note that the code at `place` binds a name. */
  bind(node: BindingNode, name: string, place: Place, kind: SiteKind, value: Expression | null = null): void {
    this.names.add(name);
    const mangled = privateName(name, place.className);
    const symbol = place.scope.symbol(mangled);
    if (place.scope.kind === "comprehension" && kind === "comprehension") {
      if (symbol.isGlobal || symbol.isNonlocal) fail(node, "comprehension_rebinds_target", { name: mangled });
      symbol.isIterationVariable = true;
    }
    if (kind === "annotation") symbol.isAnnotated = true;
    symbol.isBound = true;
    if (kind !== "import") symbol.isAssigned = true;
    const site: BindingSite = { kind, node, scope: place.scope, statement: place.statement, value };
    symbol.sites.push(site);
    this.symbols.set(node, symbol);
    if (kind === "parameter") {
      if (symbol.isParameter) fail(node, "duplicate_argument", { name: mangled });
      symbol.isParameter = true;
    } else if (kind === "type parameter") {
      if (symbol.isTypeParameter) fail(node, "duplicate_type_parameter", { name: mangled });
      symbol.isTypeParameter = true;
    }
  }

  read(node: Name, place: Place): void {
    this.names.add(node.id);
    const symbol = place.scope.symbol(privateName(node.id, place.className));
    // The target of an augmented assignment is read, but to symtable.c it is assigned only.
    if (node.ctx === "Load") symbol.isUsed = true;
    symbol.reads.push(node);
    if (!this.symbols.has(node)) this.symbols.set(node, symbol);
    if (NAMESPACE_NAMES.has(node.id)) this.namespaces.push({ node, scope: place.scope });
    if (node.id === "super" && place.scope.kind !== "module" && place.scope.kind !== "class") {
      place.scope.usesClassCell = true;
    }
    if (node.id === "__class__") place.scope.usesClassCell = true;
  }
}

/** Builtins that give the variables of a scope. */
const NAMESPACE_NAMES: ReadonlySet<string> = new Set(["globals", "locals", "vars", "dir"]);

function isStatement(node: Node): node is Statement {
  switch (node.type) {
    case "FunctionDef":
    case "AsyncFunctionDef":
    case "ClassDef":
    case "Return":
    case "Delete":
    case "Assign":
    case "TypeAlias":
    case "AugAssign":
    case "AnnAssign":
    case "For":
    case "AsyncFor":
    case "While":
    case "If":
    case "With":
    case "AsyncWith":
    case "Match":
    case "Raise":
    case "Try":
    case "TryStar":
    case "Assert":
    case "Import":
    case "ImportFrom":
    case "Global":
    case "Nonlocal":
    case "Expr":
    case "Pass":
    case "Break":
    case "Continue":
      return true;
    default:
      return false;
  }
}

/** `outer.<locals>.inner`; a name declared global where it is defined starts anew. */
function qualifiedName(scope: ScopeRecord): string {
  const { parent, name } = scope;
  if (parent === null) return "";
  let around: ScopeRecord | null = parent;
  while (around !== null && around.kind === "type parameters") around = around.parent;
  if (around === null || around.kind === "module") return name;
  const declaredGlobal =
    (scope.kind === "function" || scope.kind === "class") && around.symbols.get(name)?.isGlobal === true;
  if (declaredGlobal) return name;
  return around.kind === "class" ? `${around.qualname}.${name}` : `${around.qualname}.<locals>.${name}`;
}
