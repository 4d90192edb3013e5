/**
 * Helpers: which exports of the runtime a module uses, and the imports that bring them in.
 *
 *     helper("operators.add")   =>   add      with   import { add } from "@asyncdef/runtime/operators";
 *
 * A helper is imported once, at the top, under its own name; under `add$1` when the program has an `add` of its own, for
 * the user's names stay as they are.
 */
import * as t from "@babel/types";
import type { ModuleNames } from "./names.ts";

/** The doors of the runtime that compiled code imports from by itself. */
export type Door =
  | "operators"
  | "protocols"
  | "builtins"
  | "methods"
  | "objects"
  | "coroutines"
  | "hosted"
  | "javascript"
  | "asyncio";

/** `operators.truth`, `protocols.each` ...: the door and the name of the export. */
export type HelperName = `${Door}.${string}`;

/** The imports of one compiled module. Lines come out in alphabetical order, names within them too. */
export class Helpers {
  readonly #names: ModuleNames;
  readonly #runtime: string;
  /** Door to exported name to local name. */
  readonly #imports = new Map<string, Map<string, string>>();
  /** Imports that the program wrote itself, in its order. */
  readonly #written: t.Statement[] = [];
  readonly #locals = new Set<string>();
  readonly #namespaces = new Map<string, string>();

  /** @param runtime  the package the doors belong to: "@asyncdef/runtime" */
  constructor(names: ModuleNames, runtime: string) {
    this.#names = names;
    this.#runtime = runtime;
  }

  /** A reference to an export of the runtime. */
  helper(name: HelperName): t.Identifier {
    const dot = name.indexOf(".");
    return this.named(`${this.#runtime}/${name.slice(0, dot)}`, name.slice(dot + 1));
  }

  /** Import a door for what its import does, if nothing else is taken from it. */
  open(door: Door): void {
    const module = `${this.#runtime}/${door}`;
    if (!this.#imports.has(module)) this.#imports.set(module, new Map());
  }

  /**
   * A reference to the export `name` of `module`.
   *
   * @param base  what it is called here, if that is free
   */
  named(module: string, name: string, base = name): t.Identifier {
    let names = this.#imports.get(module);
    if (names === undefined) {
      names = new Map();
      this.#imports.set(module, names);
    }
    let local = names.get(name);
    if (local === undefined) {
      local = this.#names.reserve(base);
      names.set(name, local);
    }
    return t.identifier(local);
  }

  /** The namespace of `module`, under `base` when that name is free. */
  namespace(module: string, base: string): t.Identifier {
    let local = this.#namespaces.get(module);
    if (local === undefined) {
      local = this.#names.reserve(base);
      this.#namespaces.set(module, local);
      this.importAs(module, null, local);
    }
    return t.identifier(local);
  }

  /** Whether an import has declared `local` already: two functions may import the same module. */
  hasLocal(local: string): boolean {
    return this.#locals.has(local);
  }

  /**
   * Import under a name the program chose.
   *
   * @param name  the export; null for the namespace
   */
  importAs(module: string, name: string | null, local: string): void {
    this.#locals.add(local);
    const imported = t.identifier(local);
    const earlier = this.#importOf(module);
    if (name === null) {
      if (!this.#namespaces.has(module)) this.#namespaces.set(module, local);
      const specifier = t.importNamespaceSpecifier(imported);
      if (earlier?.specifiers.length === 0) earlier.specifiers.push(specifier);
      else this.write(t.importDeclaration([specifier], t.stringLiteral(module)));
      return;
    }
    const specifier = t.importSpecifier(imported, t.identifier(name));
    if (earlier?.specifiers.every((each) => t.isImportSpecifier(each))) earlier.specifiers.push(specifier);
    else this.write(t.importDeclaration([specifier], t.stringLiteral(module)));
  }

  /** Run `module` before this one, if no import does so already. */
  load(module: string): void {
    if (this.#importOf(module) === undefined) this.write(t.importDeclaration([], t.stringLiteral(module)));
  }

  /** The first import of `module` that the program asked for. */
  #importOf(module: string): t.ImportDeclaration | undefined {
    return this.#written.find(
      (each): each is t.ImportDeclaration => t.isImportDeclaration(each) && each.source.value === module,
    );
  }

  /** Add an import or export that the program asked for. */
  write(declaration: t.Statement): void {
    this.#written.push(declaration);
  }

  /** What goes to the top of the module. Call it when everything is lowered. */
  declarations(): t.Statement[] {
    const made = [...this.#imports].sort(([a], [b]) => compare(a, b));
    return [
      ...this.#written,
      ...made.map(([module, names]) =>
        t.importDeclaration(
          [...names]
            .sort(([a], [b]) => compare(a, b))
            .map(([name, local]) => t.importSpecifier(t.identifier(local), t.identifier(name))),
          t.stringLiteral(module),
        ),
      ),
    ];
  }
}

/** Order by code unit, which no locale changes. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
