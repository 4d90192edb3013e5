/**
 * Modules as objects: those of the runtime that a program changes, and those of the program that run when they are imported.
 *
 *     time.sleep = fake      =>   setattr(time$1, "sleep", fake)     with   const time$1 = open_module("time", time);
 *     import settings        =>   const settings = load($settings);  with   import { $module as $settings } from "./settings.py";
 *     settings.py            =>   export const $module = module_of(variables, () => {...});
 *                                 ready($module);
 *
 * Source: The Python Language Reference, 5 "The import system".
 */
import * as t from "@babel/types";
import type { Attribute, Name } from "../language/nodes.ts";
import { block, declare, id, statement, text } from "./builders.ts";
import { type Context, expression } from "./context.ts";
import { moduleSpecifier } from "./modules.ts";
import { attributeName, variableName } from "./names.ts";
import { moduleVariables } from "./namespaces.ts";
import { spelling } from "./references.ts";

/** An export of the door that knows modules. */
export function moduleHelper(name: string, ctx: Context, ...args: t.Expression[]): t.CallExpression {
  return t.callExpression(ctx.helpers.named(`${ctx.options.runtime}/modules`, name), args);
}

/** The object of a module of the runtime; its constant is declared before the module's statements. */
export function moduleObject(module: string, namespace: t.Identifier, ctx: Context): t.Identifier {
  let opened = ctx.module.opened.get(module);
  if (opened === undefined) {
    opened = { name: ctx.names.reserve(variableName(module.replaceAll(".", "_"))), namespace };
    ctx.module.opened.set(module, opened);
  }
  return id(opened.name);
}

/** The object of a module of the runtime that the program may not have imported itself. */
export function runtimeModule(module: string, ctx: Context): t.Identifier {
  const known = ctx.module.opened.get(module);
  if (known !== undefined) return id(known.name);
  const specifier = moduleSpecifier({ kind: "runtime", module, name: null }, ctx.options);
  const namespace = ctx.helpers.namespace(specifier, variableName(module.replaceAll(".", "_")));
  return moduleObject(module, namespace, ctx);
}

/** `const time$1 = open_module("time", time);` */
export function openedModules(ctx: Context): t.Statement[] {
  return [...ctx.module.opened].map(([module, { name, namespace }]) =>
    declare("const", id(name), moduleHelper("open_module", ctx, text(module), namespace)),
  );
}

/** A name that is a module of the runtime which the program needs as an object; null for all other names. */
export function openedName(node: Name, ctx: Context): t.Expression | null {
  const imported = ctx.analysis.moduleOf(node);
  if (imported?.kind !== "runtime" || !ctx.analysis.openModules.has(imported.module)) return null;
  const binding = ctx.analysis.bindingOf(node)!;
  return moduleObject(imported.module, id(spelling(binding, ctx)), ctx);
}

/** The namespace of a module of the runtime, where an attribute that nobody changes is read. */
export function namespaceOf(node: Attribute, ctx: Context): t.Expression {
  const { value } = node;
  const binding = value.type === "Name" ? ctx.analysis.bindingOf(value) : null;
  return binding === null ? expression(value, ctx) : id(spelling(binding, ctx));
}

/** What `export const $module` of another file is called here. */
export function liveModule(specifier: string, ctx: Context): t.Identifier {
  const file = moduleSpecifier({ kind: "python", module: "", name: null, specifier }, ctx.options);
  const stem = specifier
    .replace(/\/__init__\.py$|\.py$/, "")
    .split("/")
    .at(-1)!;
  return ctx.helpers.named(file, "$module", `$${attributeName(/^\w+$/.test(stem) ? stem : "package")}`);
}

/** The whole body of a module that runs when it is imported, and the word that it may. */
export function liveBody(body: readonly t.Statement[], ctx: Context): t.Statement[] {
  const run = t.arrowFunctionExpression([], block([...body]));
  const names = ctx.options.program?.cycle ?? [];
  const cycle = names.length === 0 ? [] : [t.arrayExpression(names.map((name) => text(name)))];
  const made = moduleHelper("module_of", ctx, moduleVariables(ctx), run);
  return [
    t.exportNamedDeclaration(declare("const", id("$module"), made) as t.VariableDeclaration),
    statement(moduleHelper("ready", ctx, id("$module"), ...cycle)),
  ];
}

/** What a program that asks for modules by their names says before its first statement. */
export function registration(ctx: Context): t.Statement[] {
  const { openModules } = ctx.analysis;
  if (!openModules.registry) return [];
  const made: t.Statement[] = [];
  if (ctx.options.main) {
    made.push(statement(moduleHelper("main_module", ctx, moduleVariables(ctx))));
    for (const name of ["builtins", "sys"])
      made.push(statement(moduleHelper("load", ctx, runtimeModule(name, ctx))));
  }
  for (const { name, path } of ctx.analysis.namedModules) {
    const modules =
      typeof path === "string" ? [runtimeModule(path, ctx)] : path.map((one) => liveModule(one, ctx));
    made.push(statement(moduleHelper("offer", ctx, text(name), ...modules)));
  }
  return made;
}
