/**
 * What is known of a program's names: which definition, import or builtin an expression surely is.
 *
 *     import asyncio as aio; aio.sleep    =>   sleep of the runtime's asyncio
 *     def f(): ...; f                     =>   that def, if nothing else is ever called f
 *
 * From the symbol table, the functions and the imports, to the analysis of classes, calls, types and loops.
 */
import { type Library, library, unlistedNames } from "../language/library.ts";
import { runtimeModules } from "../language/modules.ts";
import type { Alias, Expression, ImportFrom, Name } from "../language/nodes.ts";
import { walk } from "../language/walk.ts";
import type { BindingNode, DefinitionNode, FunctionFacts, FunctionNode, Imported } from "./analysis.ts";
import { builtinNames, moduleNames } from "./builtins.ts";
import type { OpenModules } from "./module-uses.ts";
import { type BindingRecord, privateName } from "./scopes.ts";
import type { SymbolTable } from "./symtable.ts";

export class Program {
  readonly table: SymbolTable;
  readonly functions: ReadonlyMap<FunctionNode, FunctionFacts>;
  readonly imports: ReadonlyMap<Alias, Imported>;
  /** Attribute names that are assigned, or deleted, anywhere in the module and on whatever object; private ones in both spellings. */
  readonly storedAttributes = new Set<string>();
  readonly deletedAttributes = new Set<string>();
  readonly openModules: OpenModules;
  readonly #importAlias: (binding: BindingRecord) => Alias | null;
  /** Answers of `importedAs`: every part of a long chain of attributes asks for those below it. */
  readonly #imported = new WeakMap<Expression, Imported | null>();

  constructor(
    table: SymbolTable,
    functions: ReadonlyMap<FunctionNode, FunctionFacts>,
    imports: ReadonlyMap<Alias, Imported>,
    importAlias: (binding: BindingRecord) => Alias | null,
    openModules: OpenModules,
  ) {
    this.table = table;
    this.functions = functions;
    this.imports = imports;
    this.#importAlias = importAlias;
    this.openModules = openModules;
    for (const name of openModules.spelled) this.storedAttributes.add(name);
    walk(table.module.node, (node) => {
      if (node.type !== "Attribute" || node.ctx === "Load") return undefined;
      const names = node.ctx === "Store" ? this.storedAttributes : this.deletedAttributes;
      names.add(node.attr);
      names.add(privateName(node.attr, table.places.get(node)?.className ?? null));
      return undefined;
    });
  }

  /** Defaults of functions may be others than those of their definitions. */
  get assignsDefaults(): boolean {
    return ["__defaults__", "__kwdefaults__"].some(
      (name) => this.storedAttributes.has(name) || this.deletedAttributes.has(name),
    );
  }

  bindingOf(node: BindingNode): BindingRecord | null {
    return this.table.symbols.get(node)?.binding ?? null;
  }

  isBuiltin(node: Name): boolean {
    if (this.bindingOf(node) !== null || this.openModules.changes("builtins", node.id)) return false;
    return builtinNames.has(node.id) || moduleNames.has(node.id);
  }

  /** The name of the builtin an expression is; null when it is none, or hidden. */
  builtinOf(node: Expression): string | null {
    return node.type === "Name" && this.isBuiltin(node) ? node.id : null;
  }

  /** The undecorated def or class that an expression surely is: its variable has no other assignment. */
  definitionOf(node: Expression): DefinitionNode | null {
    if (node.type !== "Name") return null;
    const binding = this.bindingOf(node);
    return binding === null ? null : this.soleDefinition(binding);
  }

  soleDefinition(binding: BindingRecord): DefinitionNode | null {
    const [site, another] = binding.sites;
    if (site === undefined || another !== undefined || binding.scope.kind === "class") return null;
    const { node } = site;
    if (node.type !== "FunctionDef" && node.type !== "AsyncFunctionDef" && node.type !== "ClassDef")
      return null;
    return node.decorator_list.length === 0 ? node : null;
  }

  /** What an expression was imported as: a module, or a name of one. */
  importedAs(node: Expression): Imported | null {
    const known = this.#imported.get(node);
    if (known !== undefined) return known;
    const found = this.#importedAs(node);
    this.#imported.set(node, found);
    return found;
  }

  #importedAs(node: Expression): Imported | null {
    if (node.type === "Name") {
      const binding = this.bindingOf(node);
      const alias = binding === null ? null : this.#importAlias(binding);
      const imported = alias === null ? undefined : this.imports.get(alias);
      if (alias === null || imported === undefined) return null;
      const isPackage = alias.asname === null && alias.name.includes(".") && imported.kind !== "runtime";
      return isPackage ? null : imported;
    }
    if (node.type !== "Attribute") return null;
    const base = this.importedAs(node.value);
    if (base !== null && base.kind !== "nothing" && base.kind !== "missing" && base.name === null) {
      if (base.kind === "runtime" && runtimeModules.has(`${base.module}.${node.attr}`)) {
        return { kind: "runtime", module: `${base.module}.${node.attr}`, name: null };
      }
      if (base.kind === "live" || base.kind === "registered") return null;
      if (base.kind === "runtime" && this.openModules.changes(base.module, node.attr)) return null;
      return { ...base, name: node.attr };
    }
    return this.#submodule(node);
  }

  /** `pkg.mod` where the module imports it so, here or in another scope: the package has it as an attribute from then on. */
  #submodule(node: Expression): Imported | null {
    const parts: string[] = [];
    let root = node;
    for (; root.type === "Attribute"; root = root.value) parts.push(root.attr);
    if (root.type !== "Name") return null;
    if (!this.bindingOf(root)?.sites.some(({ kind }) => kind === "import")) return null;
    const dotted = [root.id, ...parts.reverse()].join(".");
    for (const [alias, imported] of this.imports) {
      if (alias.name !== dotted) continue;
      // What `import os.path` binds is os.
      return imported.kind === "runtime" && runtimeModules.has(dotted)
        ? { ...imported, module: dotted }
        : imported;
    }
    return null;
  }

  /** What `from m import *` brings in, of a module of the runtime: its public names. Submodules are none, but for the `path` of `os`. */
  starNames(node: ImportFrom): readonly string[] {
    const [alias] = node.names;
    const imported = alias?.name === "*" ? this.imports.get(alias) : undefined;
    if (imported?.kind !== "runtime") return [];
    const { module } = imported;
    const isSubmodule = (name: string) => module !== "os" && `${module}.${name}` in library;
    return [...((library as Library)[module]?.keys() ?? [])].filter(
      (name) => !name.startsWith("_") && !unlistedNames[module]?.has(name) && !isSubmodule(name),
    );
  }

  /** The module an expression stands for. */
  moduleOf(node: Expression): Imported | null {
    const imported = this.importedAs(node);
    if (imported === null || imported.kind === "nothing" || imported.kind === "missing") return null;
    if (imported.kind === "live" || imported.kind === "registered") return null;
    return imported.name === null ? imported : null;
  }
}
