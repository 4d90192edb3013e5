/**
 * Imports.
 *
 *     import asyncio                 =>   import * as asyncio from "@asyncdef/runtime/asyncio";
 *     from asyncio import sleep      =>   import { sleep } from "@asyncdef/runtime/asyncio";
 *     from .shapes import Square     =>   import { Square } from "./shapes.py";
 *     from js import fetch           =>   const { fetch } = globalThis;     with what converts at the border: `javascript`
 *
 * An import of JavaScript stands at the top of its module and is never assigned to. Where a program rebinds an imported name, the
 * import gets a name of its own and the statement is an assignment.
 *
 * Source: The Python Language Reference, 7.11.
 */
import * as t from "@babel/types";
import type { Binding, Imported } from "../../3-analyze/analysis.ts";
import type { Alias, Import, ImportFrom } from "../../language/nodes.ts";
import { assign, declare, id, member, propertyKey, statement, text } from "../builders.ts";
import { type Context, helper, type Table } from "../context.ts";
import { liveModule, moduleHelper, moduleObject, runtimeModule } from "../module-objects.ts";
import { moduleSpecifier } from "../modules.ts";
import { attributeName, variableName } from "../names.ts";
import { moduleVariables } from "../namespaces.ts";
import { reference, spelling } from "../references.ts";

export const imports = {
  Import(node: Import, ctx: Context): t.Statement[] {
    return node.names.flatMap((alias) => imported(alias, node, ctx));
  },

  ImportFrom(node: ImportFrom, ctx: Context): t.Statement[] {
    const [only] = node.names;
    if (only?.name === "*") return star(node, only, ctx);
    return node.names.flatMap((alias) => imported(alias, node, ctx));
  },
} satisfies Table<"Import" | "ImportFrom", t.Statement[]>;

function imported(alias: Alias, node: Import | ImportFrom, ctx: Context): t.Statement[] {
  const what = ctx.analysis.importOf(alias);
  const binding = ctx.analysis.bindingOf(alias);
  switch (what.kind) {
    case "nothing":
      return [];
    case "missing":
      return [
        t.throwStatement(helper(`builtins.${what.error}`, ctx, text(what.message), ...nameOf(what, ctx))),
      ];
    case "live":
      return binding === null ? [] : liveModuleImport(what, alias, binding, node, ctx);
    case "registered":
      return binding === null ? [] : bind(binding, registered(what, ctx), node, ctx);
    case "js":
      ctx.helpers.open("javascript");
      return binding === null ? [] : [hostName(what.name, binding, node, ctx)];
    case "runtime":
    case "python":
    case "npm":
      return binding === null ? [] : fromModule(what, alias, binding, node, ctx);
  }
}

/** The `name` that the exception has. */
function nameOf({ module }: Extract<Imported, { kind: "missing" }>, ctx: Context): t.Expression[] {
  if (module === null) return [];
  const name = t.objectProperty(id("name"), text(module));
  return [helper("protocols.kw", ctx, t.objectExpression([name]))];
}

/** `const { fetch } = globalThis;` */
function hostName(
  name: string | null,
  binding: Binding,
  node: Import | ImportFrom,
  ctx: Context,
): t.Statement {
  const host = id("globalThis");
  const isImport = ctx.analysis.declarationOf(binding).place === "import";
  const keyword = isImport ? "const" : ctx.analysis.declares(node, binding);
  if (keyword === null) {
    return statement(assign(reference(binding, ctx) as t.LVal, name === null ? host : member(host, name)));
  }
  const local = spelling(binding, ctx);
  if (name === null) return declare(keyword, id(local), host);
  const property = t.objectProperty(propertyKey(name), id(local), false, name === local);
  return declare(keyword, t.objectPattern([property]), host);
}

type FromModule = Extract<Imported, { kind: "runtime" | "python" | "npm" }>;

function fromModule(
  what: FromModule,
  alias: Alias,
  binding: Binding,
  node: Import | ImportFrom,
  ctx: Context,
): t.Statement[] {
  // `import a.b` binds `a`; its parts are found where they are named.
  const isPackage = node.type === "Import" && alias.asname === null && alias.name.includes(".");
  const root = isPackage ? rootOf(what, alias, ctx) : what;
  loadPackages(what, ctx);
  if (isPackage && what.kind === "python") ctx.helpers.load(moduleSpecifier(what, ctx.options));
  if (what.kind === "npm") ctx.helpers.open("javascript");
  const specifier = moduleSpecifier(root, ctx.options);
  const name = root.name === null ? null : exportedName(root.kind, root.name);
  const { openModules } = ctx.analysis;
  const isOpen = root.kind === "runtime" && openModules.has(root.module);
  if (ctx.analysis.declarationOf(binding).place === "import") {
    const local = spelling(binding, ctx);
    if (!ctx.helpers.hasLocal(local)) ctx.helpers.importAs(specifier, name, local);
    // Who asks for modules by their names finds those that were imported by then.
    if (openModules.registry && root.kind === "runtime") {
      const module =
        name === null ? moduleObject(root.module, id(local), ctx) : runtimeModule(root.module, ctx);
      return [statement(moduleHelper("load", ctx, module))];
    }
    if (ctx.analysis.isExported(binding) && root.kind === "python") {
      ctx.module.exports.set(attributeName(binding.name), local);
    }
    return [];
  }
  if (isOpen) {
    const module = moduleHelper("load", ctx, runtimeModule(root.module, ctx));
    const value = name === null ? module : moduleHelper("imported", ctx, module, text(root.name!));
    return bind(binding, value, node, ctx);
  }
  const value =
    name === null
      ? ctx.helpers.namespace(specifier, variableName(alias.asname ?? alias.name.replaceAll(".", "_")))
      : ctx.helpers.named(specifier, name);
  return bind(binding, value, node, ctx);
}

function bind(binding: Binding, value: t.Expression, node: Import | ImportFrom, ctx: Context): t.Statement[] {
  const keyword = ctx.analysis.declares(node, binding);
  const target = reference(binding, ctx) as t.LVal;
  return [keyword === null ? statement(assign(target, value)) : declare(keyword, target, value)];
}

/** `const settings = load($settings);`, `const { debug } = ...` for a name of it. */
function liveModuleImport(
  what: Extract<Imported, { kind: "live" }>,
  alias: Alias,
  binding: Binding,
  node: Import | ImportFrom,
  ctx: Context,
): t.Statement[] {
  const path = what.path.map((specifier) => liveModule(specifier, ctx));
  if (what.name === null) {
    const isPackage = node.type === "Import" && alias.asname === null && path.length > 1;
    return bind(binding, moduleHelper(isPackage ? "load_package" : "load", ctx, ...path), node, ctx);
  }
  const submodule = what.submodule === null ? [] : [liveModule(what.submodule, ctx)];
  const module = moduleHelper("load", ctx, ...path);
  return bind(binding, moduleHelper("imported", ctx, module, text(what.name), ...submodule), node, ctx);
}

/** A module that only `sys.modules` may have. */
function registered(what: Extract<Imported, { kind: "registered" }>, ctx: Context): t.Expression {
  const module = moduleHelper("registered", ctx, text(what.module));
  return what.name === null ? module : moduleHelper("imported", ctx, module, text(what.name));
}

/** JavaScript's own packages export what they like; Python modules and the runtime, the spelling of an attribute. */
function exportedName(kind: FromModule["kind"], name: string): string {
  return kind === "npm" || kind === "runtime" ? name : attributeName(name);
}

/** The package that `import a.b.c` binds. */
function rootOf(what: FromModule, alias: Alias, ctx: Context): FromModule {
  const module = alias.name.slice(0, alias.name.indexOf("."));
  if (what.kind === "runtime") return { kind: "runtime", module, name: null };
  const specifier = ctx.options.resolve?.(module, 0) ?? what.specifier;
  return { ...what, module, specifier, name: null };
}

function star(node: ImportFrom, alias: Alias, ctx: Context): t.Statement[] {
  const what = ctx.analysis.importOf(alias);
  if (what.kind === "live") {
    const module = moduleHelper("load", ctx, ...what.path.map((specifier) => liveModule(specifier, ctx)));
    return [statement(moduleHelper("import_star", ctx, moduleVariables(ctx), module))];
  }
  if (what.kind !== "runtime" && what.kind !== "python" && what.kind !== "npm") return [];
  const specifier = moduleSpecifier(what, ctx.options);
  loadPackages(what, ctx);
  if (what.kind !== "runtime" && !ctx.options.main) {
    ctx.helpers.write(t.exportAllDeclaration(t.stringLiteral(specifier)));
  }
  if (what.kind === "python") {
    ctx.module.stars.push(ctx.helpers.namespace(specifier, starName(what.module)).name);
    return [];
  }
  if (what.kind === "runtime") {
    ctx.module.libraryStars.push({ specifier, names: new Set(ctx.analysis.starNames(node)) });
  }
  return [];
}

/** `import "./pkg/__init__.py";`: the packages a module lies in run before it. Inside a package they have begun already. */
function loadPackages(what: FromModule, ctx: Context): void {
  if (what.kind !== "python" || what.module.startsWith(".")) return;
  const own = moduleSpecifier(what, ctx.options);
  for (let dot = what.module.indexOf("."); dot > 0; dot = what.module.indexOf(".", dot + 1)) {
    const module = what.module.slice(0, dot);
    const specifier = ctx.options.resolve?.(module, 0);
    if (specifier == null) continue;
    const file = moduleSpecifier({ kind: "python", module, name: null, specifier }, ctx.options);
    if (file !== own) ctx.helpers.load(file);
  }
}

/** A name for the namespace of a module: the last part of the dotted name. */
function starName(module: string): string {
  const last = module.split(".").at(-1)!;
  return last === "" ? "package" : last;
}
