/**
 * What the names in annotations mean: a class or alias of the module, one of another module's, a type variable, a name of the library.
 *
 *     from shapes import Square      =>   import type { Square } from "./shapes.js";     where an annotation says Square
 *     T = TypeVar("T")               =>   <T>                                            on each signature that says T
 *
 * From the module and its analysis, to annotations.ts. One object a module; `within` opens the type parameters of a definition.
 */
import type { Analysis, Imported } from "../3-analyze/analysis.ts";
import type { ClassDef, Expression, Module, Statement, TypeParam } from "../language/nodes.ts";
import { walk } from "../language/walk.ts";

/** A type of the program's: how it is written, and how many parameters it has; null when only its own module knows. */
export interface OwnType {
  readonly text: string;
  readonly parameters: number | null;
}

type Meaning =
  | { readonly kind: "class" | "alias"; readonly parameters: number }
  | { readonly kind: "variable" }
  | { readonly kind: "import"; readonly imported: Imported }
  | { readonly kind: "value" };

/** Modules whose names annotations are made of. */
const TYPING: ReadonlySet<string> = new Set(
  "builtins typing typing_extensions types collections collections.abc asyncio asyncio.futures asyncio.tasks dataclasses".split(
    " ",
  ),
);

/** Where an annotation stands. */
interface Place {
  /** Type variables that are parameters of the definitions around. */
  readonly open: ReadonlySet<string>;
  /** Where others are noted that a signature says; null outside signatures. */
  readonly used: Set<string> | null;
  /** What `Self` is: `this` in an instance. */
  readonly self: string;
  /** What None is: what a callback of JavaScript's returns may be nothing at all. */
  readonly none: string;
}

const OUTSIDE: Place = { open: new Set(), used: null, self: "this", none: "null" };

export class Names {
  readonly place: Place;
  readonly #meanings: ReadonlyMap<string, Meaning>;
  readonly #imports: Imports;

  private constructor(meanings: ReadonlyMap<string, Meaning>, imports: Imports, place: Place) {
    this.#meanings = meanings;
    this.#imports = imports;
    this.place = place;
  }

  static of(module: Module, analysis: Analysis, imports: Imports): Names {
    return new Names(meaningsOf(module, analysis), imports, OUTSIDE);
  }

  #at(changes: Partial<Place>): Names {
    return new Names(this.#meanings, this.#imports, { ...this.place, ...changes });
  }

  /** The names inside a definition with these type parameters. */
  within(parameters: readonly string[]): Names {
    return this.#at({ open: new Set([...this.place.open, ...parameters]) });
  }

  /** The names inside what a class itself has, where `Self` is the class `self`. */
  ofClass(self: string): Names {
    return this.#at({ self });
  }

  /** The names in what a callback returns. */
  ofResult(): Names {
    return this.#at({ none: "null | void" });
  }

  /** The names inside a signature: `used` then has the type variables that it says and nobody around declares. */
  signature(): { readonly names: Names; readonly used: ReadonlySet<string> } {
    const used = new Set<string>();
    return { names: this.#at({ used }), used };
  }

  /** The class, alias or type variable of a program that an expression names; null for the library's, and for values. */
  ownType(node: Expression): OwnType | null {
    if (node.type === "Attribute") {
      const module = this.#moduleOf(node.value);
      return module === null ? null : this.#imported(module, node.attr);
    }
    if (node.type !== "Name") return null;
    if (this.place.open.has(node.id)) return { text: node.id, parameters: 0 };
    const meaning = this.#meanings.get(node.id);
    switch (meaning?.kind) {
      case "class":
      case "alias":
        return { text: node.id, parameters: meaning.parameters };
      case "variable":
        this.place.used?.add(node.id);
        return { text: this.place.used === null ? "any" : node.id, parameters: 0 };
      case "import":
        return nameOf(meaning.imported) === null
          ? null
          : this.#imported(meaning.imported, nameOf(meaning.imported)!);
      default:
        return null;
    }
  }

  /** Is it a type variable, `T = TypeVar("T")`? */
  isVariable(name: string): boolean {
    return this.#meanings.get(name)?.kind === "variable";
  }

  /** `List` for `typing.List`, `int` for the builtin; null for what the program binds, and for other modules. */
  libraryName(node: Expression): string | null {
    if (node.type === "Attribute") {
      const module = dottedModule(node.value, (name) => this.#meanings.get(name));
      return module !== null && TYPING.has(module) ? node.attr : null;
    }
    if (node.type !== "Name") return null;
    const meaning = this.#meanings.get(node.id);
    if (meaning === undefined) return node.id;
    if (meaning.kind !== "import" || meaning.imported.kind !== "runtime") return null;
    return TYPING.has(meaning.imported.module) ? meaning.imported.name : null;
  }

  /** A word of the runtime's `types` door, under a name that the module leaves free. */
  word(name: string): string {
    return this.#imports.word(name, (local) => this.#declares(local));
  }

  #moduleOf(node: Expression): Imported | null {
    if (node.type !== "Name") return null;
    const meaning = this.#meanings.get(node.id);
    return meaning?.kind === "import" && nameOf(meaning.imported) === null ? meaning.imported : null;
  }

  #imported(imported: Imported, name: string): OwnType | null {
    const specifier = specifierOf(imported);
    if (specifier === null) return null;
    return { text: this.#imports.type(specifier, name, (local) => this.#declares(local)), parameters: null };
  }

  /** Does the declaration file have a declaration of this name? */
  #declares(name: string): boolean {
    const meaning = this.#meanings.get(name);
    return meaning !== undefined && meaning.kind !== "import" && meaning.kind !== "variable";
  }
}

/** What the types of a declaration file come from: its `import type` lines. */
export class Imports {
  readonly #runtime: string;
  readonly #extension: string;
  /** Module to exported name to local name. */
  readonly #taken = new Map<string, Map<string, string>>();

  /** @param extension  what stands for `.py` at the end of imports */
  constructor(runtime: string, extension: string) {
    this.#runtime = runtime;
    this.#extension = extension;
  }

  word(name: string, isTaken: (name: string) => boolean): string {
    return this.#take(`${this.#runtime}/types`, name, isTaken);
  }

  type(specifier: string, name: string, isTaken: (name: string) => boolean): string {
    return this.#take(this.path(specifier), name, isTaken);
  }

  path(specifier: string): string {
    return specifier.replace(/\.py$/, this.#extension);
  }

  lines(): string[] {
    return [...this.#taken]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([module, names]) => {
        const parts = [...names].sort(([a], [b]) => (a < b ? -1 : 1));
        const list = parts.map(([name, local]) => (name === local ? name : `${name} as ${local}`)).join(", ");
        return `import type { ${list} } from ${JSON.stringify(module)};`;
      });
  }

  #take(module: string, name: string, isTaken: (name: string) => boolean): string {
    let names = this.#taken.get(module);
    if (names === undefined) {
      names = new Map();
      this.#taken.set(module, names);
    }
    let local = names.get(name);
    if (local === undefined) {
      local = isTaken(name) ? `${name}$` : name;
      names.set(name, local);
    }
    return local;
  }
}

/** The name that an import takes from its module; null for the module itself. */
export function nameOf(imported: Imported): string | null {
  return "name" in imported ? imported.name : null;
}

/** The Python file that an import leads to; null for all others. */
export function specifierOf(imported: Imported): string | null {
  if (imported.kind === "python") return imported.specifier;
  return imported.kind === "live" ? (imported.path.at(-1) ?? null) : null;
}

function meaningsOf(module: Module, analysis: Analysis): Map<string, Meaning> {
  const meanings = new Map<string, Meaning>();
  const enter = (statements: readonly Statement[]): void => {
    for (const statement of statements) enterStatement(statement, meanings, analysis, enter);
  };
  enter(module.body);
  return meanings;
}

function enterStatement(
  statement: Statement,
  meanings: Map<string, Meaning>,
  analysis: Analysis,
  enter: (statements: readonly Statement[]) => void,
): void {
  switch (statement.type) {
    case "ClassDef":
      meanings.set(statement.name, { kind: "class", parameters: typeParameters(statement).length });
      break;
    case "FunctionDef":
    case "AsyncFunctionDef":
      meanings.set(statement.name, { kind: "value" });
      break;
    case "TypeAlias":
      if (statement.name.type === "Name") {
        meanings.set(statement.name.id, { kind: "alias", parameters: statement.type_params.length });
      }
      break;
    case "Import":
    case "ImportFrom":
      for (const alias of statement.names) {
        const imported = analysis.importOf(alias);
        const local = alias.asname ?? alias.name.split(".")[0]!;
        meanings.set(local, { kind: "import", imported });
      }
      break;
    case "Assign":
    case "AnnAssign":
      for (const target of statement.type === "Assign" ? statement.targets : [statement.target]) {
        if (target.type === "Name") meanings.set(target.id, assigned(statement));
      }
      break;
    case "If":
    case "Try":
      // `if TYPE_CHECKING:` is where imports for annotations stand.
      enter(statement.body);
      enter(statement.orelse);
      break;
    default:
      break;
  }
}

function assigned(statement: Extract<Statement, { type: "Assign" | "AnnAssign" }>): Meaning {
  const { value } = statement;
  const maker = value?.type === "Call" && value.func.type === "Name" ? value.func.id : null;
  if (maker === "TypeVar" || maker === "ParamSpec") return { kind: "variable" };
  return isAlias(statement) ? { kind: "alias", parameters: 0 } : { kind: "value" };
}

/** `Pair: TypeAlias = tuple[int, int]`, and `Pair = tuple[int, int]`, which looks like nothing else; `NewType` too. */
export function isAlias(statement: Extract<Statement, { type: "Assign" | "AnnAssign" }>): boolean {
  if (statement.type === "AnnAssign") return lastName(statement.annotation) === "TypeAlias";
  const { value } = statement;
  if (value.type === "Call") return lastName(value.func) === "NewType";
  if (value.type !== "Subscript") return false;
  const head = lastName(value.value);
  return head !== null && /^(?:list|tuple|dict|set|frozenset|type|[A-Z]\w*)$/.test(head);
}

function lastName(node: Expression): string | null {
  return node.type === "Name" ? node.id : node.type === "Attribute" ? node.attr : null;
}

/** The type parameters of a class: PEP 695's, or those of `Generic[T]`, `Protocol[T]`. */
export function typeParameters({ type_params, bases }: ClassDef): readonly string[] {
  if (type_params.length > 0) return type_params.filter(isTypeVariable).map(({ name }) => name);
  const names = new Set<string>();
  for (const base of bases) {
    if (base.type !== "Subscript") continue;
    const isGeneric = /^(?:Generic|Protocol)$/.test(lastName(base.value) ?? "");
    if (!isGeneric) continue;
    walk(base.slice, (node) => {
      if (node.type === "Name") names.add(node.id);
      return undefined;
    });
  }
  return [...names];
}

export function isTypeVariable({ type }: TypeParam): boolean {
  return type === "TypeVar";
}

/** `collections.abc` for the expression of that name, by the module's imports. */
function dottedModule(node: Expression, meaning: (name: string) => Meaning | undefined): string | null {
  if (node.type === "Attribute") {
    const around = dottedModule(node.value, meaning);
    return around === null ? null : `${around}.${node.attr}`;
  }
  if (node.type !== "Name") return null;
  const found = meaning(node.id);
  if (found?.kind !== "import" || found.imported.kind !== "runtime") return null;
  const { module, name } = found.imported;
  return name === null ? module : `${module}.${name}`;
}
