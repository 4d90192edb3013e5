/**
 * Scopes, symbols and variables as the symbol table builds them: the writable side of `Scope` and `Binding`.
 *
 *     x = 1                 module: x local
 *     def f():        =>    f: x free? no: global implicit, and its binding is the module's x
 *         print(x)
 *
 * From symtable.ts, which fills them in, to everybody else, who reads them through the interfaces of analysis.ts.
 *
 * Source: CPython 3.13, Python/symtable.c; The Python Language Reference, 4.2.2 "Resolution of names"; PEP 709.
 */
import type { Name, Node } from "../language/nodes.ts";
import type { Binding, BindingSite, Scope, ScopeKind, ScopeNode, ScopeSymbol } from "./analysis.ts";

/** One name in one scope. The flags say what the code of this very scope does with it. */
export class SymbolRecord implements ScopeSymbol {
  readonly name: string;
  kind: ScopeSymbol["kind"] = "local";
  binding: BindingRecord | null = null;

  isParameter = false;
  isTypeParameter = false;
  /** Assigned, imported, defined, deleted ...: what makes a name local. */
  isBound = false;
  /** Bound by something other than an import: too late for `global` or `nonlocal`. */
  isAssigned = false;
  /** Has an annotation of its own: `x: int`. */
  isAnnotated = false;
  isUsed = false;
  isGlobal = false;
  isNonlocal = false;
  /** Target of a comprehension's `for`. */
  isIterationVariable = false;
  /** Where `global` or `nonlocal` says so, for the errors. */
  directive: Node | null = null;

  readonly sites: BindingSite[] = [];
  readonly reads: Name[] = [];

  constructor(name: string) {
    this.name = name;
  }
}

export class ScopeRecord implements Scope {
  readonly kind: ScopeKind;
  readonly node: ScopeNode;
  readonly name: string;
  readonly parent: ScopeRecord | null;
  /** Changed once, for a generator expression that its caller runs to the end at once: see resolution.ts. */
  frame: ScopeRecord;
  readonly children: ScopeRecord[] = [];
  readonly symbols = new Map<string, SymbolRecord>();
  qualname = "";

  /** The generator expression among the comprehensions: the only one with a frame of its own. */
  readonly isGeneratorExpression: boolean;
  /** The body of an `async def`. */
  readonly isAsync: boolean;
  hasYield = false;
  /** A suspension point in this very scope, or in a list, set or dict comprehension of it. */
  hasAwait = false;
  usesClassCell = false;
  isWrittenByName = false;
  /** A class body that calls `locals()`. */
  readsNamespace = false;

  constructor(kind: ScopeKind, node: ScopeNode, name: string, parent: ScopeRecord | null) {
    this.kind = kind;
    this.node = node;
    this.name = name;
    this.parent = parent;
    this.isGeneratorExpression = node.type === "GeneratorExp";
    this.isAsync = kind === "function" && node.type === "AsyncFunctionDef";
    const runsInParent = kind === "class" || (kind === "comprehension" && !this.isGeneratorExpression);
    this.frame = runsInParent && parent !== null ? parent.frame : this;
    parent?.children.push(this);
  }

  /** Functions, lambdas, comprehensions and type scopes: a name bound here is seen by the scopes inside. */
  get isFunctionLike(): boolean {
    return this.kind !== "module" && this.kind !== "class";
  }

  symbol(name: string): SymbolRecord {
    let symbol = this.symbols.get(name);
    if (symbol === undefined) {
      symbol = new SymbolRecord(name);
      this.symbols.set(name, symbol);
    }
    return symbol;
  }
}

export class BindingRecord implements Binding {
  readonly name: string;
  readonly scope: ScopeRecord;
  readonly sites: BindingSite[] = [];
  readonly reads: Name[] = [];
  /** Reads in class bodies of a name of their own: they mean this variable while the body has not assigned that. */
  readonly fallbacks: Name[] = [];
  isParameter = false;
  isCaptured = false;
  isAssignedFromInner = false;
  isDeleted = false;
  /** `globals()` or `locals()` may read it. */
  isObserved = false;
  /** Something may assign it by its name in a string: `globals()["x"] = 1`. */
  isWrittenByName = false;
  /** Used by code that is compiled apart from its own: what makes CPython call it a cell. */
  isCell = false;

  constructor(name: string, scope: ScopeRecord) {
    this.name = name;
    this.scope = scope;
  }
}

/**
 * A private name as its class spells it: `__x` in class `_C` is `_C__x`.
 *
 * Source: The Python Language Reference, 6.2.1 "Private name mangling".
 */
export function privateName(name: string, className: string | null): string {
  if (className === null || !name.startsWith("__") || name.endsWith("__") || name.includes(".")) return name;
  const stripped = className.replace(/^_+/, "");
  return stripped === "" ? name : `_${stripped}${name}`;
}
