/**
 * Refusing what asyncdef does not have: every row of the table of features that says so.
 *
 *     eval("1")        =>   eval() (Built-in Functions) is not supported by asyncdef; ...
 *
 * From the tree, after the rules of the language itself: a mistake that CPython reports too comes first.
 *
 * Source: language/features.ts.
 */
import { type Feature, features, type RejectedId } from "../language/features.ts";
import { type Library, library } from "../language/library.ts";
import type { Alias, ImportFrom, Module, Name, Node, Positioned } from "../language/nodes.ts";
import { walk } from "../language/walk.ts";
import { fail } from "./fail.ts";
import { isGuarded } from "./imports.ts";
import type { Program } from "./program.ts";

const rowOf: ReadonlyMap<string, Feature> = new Map(features.map((row) => [row.id, row]));

/** Built-ins by their name, to the id of the row that refuses them. */
const rejectedBuiltins: ReadonlyMap<string, RejectedId> = new Map(
  features.flatMap(({ id, status }) =>
    status === "unsupported" && id.startsWith("builtins/") ? [[id.slice("builtins/".length), id]] : [],
  ),
);

/** @throws CompileError for the first thing that is not supported */
export function checkFeatures(module: Module, program: Program): void {
  walk(module, (node) => {
    checkNode(node, program);
    return undefined;
  });
}

function refuse(at: Positioned, id: RejectedId): never {
  const { title, source, instead = "there is nothing in its place" } = rowOf.get(id) as Feature;
  fail(at, "unsupported_feature", { title, source, instead });
}

function checkNode(node: Node, program: Program): void {
  switch (node.type) {
    case "Name": {
      const row = rejectedBuiltins.get(node.id);
      if (row !== undefined && node.ctx === "Load" && program.isBuiltin(node)) refuse(node, row);
      if (node.ctx === "Store") checkSpecial(node, node.id);
      if (node.id === "locals" && program.isBuiltin(node)) checkLocals(node, program);
      return;
    }
    case "Attribute": {
      if (node.ctx === "Store") checkSpecial(node, node.attr);
      const module = program.moduleOf(node.value);
      if (module?.kind === "runtime" && !program.openModules.changes(module.module, node.attr))
        checkName(node, node.attr, module.module, program);
      return;
    }
    case "ImportFrom":
      checkImported(node, program);
      return;
    case "FunctionDef":
      if (program.functions.get(node)?.method) checkSpecial(node, node.name);
      return;
  }
}

/** What a class defines, or is given later. */
function checkSpecial(at: Node, name: string): void {
  if (name === "__del__") refuse(at, "classes/finalizers");
}

/** Whose variables it gives is known where it is called. */
function checkLocals(node: Name, program: Program): void {
  const parent = program.table.parents.get(node);
  if (parent?.type === "Call" && parent.func === node) return;
  const instead = "call it where the variables are";
  fail(node, "unsupported_feature", { title: "locals as a value", source: "Built-in Functions", instead });
}

function checkImported(node: ImportFrom, program: Program): void {
  for (const alias of node.names) {
    const imported = program.imports.get(alias);
    if (imported?.kind !== "runtime" || imported.name === null || imported.name === "*") continue;
    if (!program.openModules.changes(imported.module, imported.name)) {
      checkName(alias, imported.name, imported.module, program);
    }
  }
}

function checkName(at: Node | Alias, name: string, module: string, program: Program): void {
  const names = (library as Library)[module];
  if (names === undefined || names.has(name) || (name.startsWith("__") && name !== "__all__")) return;
  if ((library as Library)[`${module}.${name}`] !== undefined || isGuarded(at, program.table)) return;
  fail(at, "unknown_module_name", { name, module });
}
