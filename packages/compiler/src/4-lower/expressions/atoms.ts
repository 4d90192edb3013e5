/**
 * Atoms: names and literals.
 *
 *     None  1  0.5  "a"  b"a"      =>   null  1  float(0.5)  "a"  bytes_of("a")
 *     x                            =>   x, or unbound(x, "x") where it may come too early
 *     print                        =>   print, imported from the runtime's builtins
 *
 * A float literal is boxed, since a JavaScript number is an int here; that keeps `1.0` apart from `1`.
 *
 * Source: The Python Language Reference, 6.2.1 "Identifiers (Names)", 6.2.2 "Literals".
 */
import * as t from "@babel/types";
import type { Constant, Name } from "../../language/nodes.ts";
import { boolean, id, integer, member, none, number, text } from "../builders.ts";
import { type Context, helper, type Table } from "../context.ts";
import { boxed } from "../floats.ts";
import { moduleHelper, openedName, runtimeModule } from "../module-objects.ts";
import { attributeName, variableName } from "../names.ts";
import { isPackage, moduleVariables } from "../namespaces.ts";
import { builtin, classReference, givenToClassBody, guarded } from "../references.ts";

export const atoms = {
  Name(node: Name, ctx: Context): t.Expression {
    const { classBody } = ctx;
    const found = variable(node, ctx);
    if (!classBody?.isPrepared || t.isMemberExpression(found)) return found;
    // What `__prepare__` put into the namespace is seen before any other variable.
    const otherwise = t.arrowFunctionExpression([], found);
    return helper("protocols.prepared_name", ctx, classBody.object(), text(node.id), otherwise);
  },

  Constant(node: Constant, ctx: Context): t.Expression {
    const { value } = node;
    switch (value.kind) {
      case "None":
        return none();
      case "Ellipsis":
        return ctx.helpers.helper("objects.Ellipsis");
      case "bool":
        return boolean(value.value);
      case "int":
        return integer(value.value);
      case "float":
        return helper("objects.float", ctx, realNumber(value.value));
      case "imaginary":
        return helper(
          "builtins.complex",
          ctx,
          number(0),
          helper("objects.float", ctx, realNumber(value.value)),
        );
      case "str":
        return text(value.value);
      case "bytes":
        return helper("objects.bytes_of", ctx, text(value.value));
    }
  },
} satisfies Table<"Name" | "Constant", t.Expression>;

function variable(node: Name, ctx: Context): t.Expression {
  const binding = ctx.analysis.bindingOf(node);
  if (binding !== null && ctx.analysis.isBareFloat(binding)) return boxed(node, ctx);
  if (binding !== null) return openedName(node, ctx) ?? guarded(node, binding, ctx);
  if (ctx.analysis.openModules.changes("builtins", node.id) && node.ctx === "Load") {
    return moduleHelper("builtin_name", ctx, runtimeModule("builtins", ctx), text(node.id));
  }
  if (node.id === "__class__" && ctx.method?.method) return classReference(ctx.method.method.owner, ctx);
  const given = givenToClassBody(node.id, ctx);
  if (given !== null) return given;
  const imported = fromLibrary(node.id, ctx);
  if (imported !== null) return imported;
  if (node.id === "globals" && ctx.analysis.isBuiltin(node)) {
    return helper(
      "protocols.def",
      ctx,
      text("globals()"),
      t.arrowFunctionExpression([], moduleVariables(ctx)),
    );
  }
  const isOwnPath = node.id === "__path__" && isPackage(ctx.options);
  if (isOwnPath || ctx.analysis.isBuiltin(node)) return builtin(node.id, ctx);
  if (ctx.analysis.scopeOf(ctx.analysis.module).isWrittenByName) {
    return helper("protocols.global_name", ctx, moduleVariables(ctx), text(node.id));
  }
  return starred(node.id, ctx) ?? helper("protocols.name_error", ctx, text(node.id));
}

/** A name that `from m import *` brings in, of a module of the runtime: imported when it is read. The last such statement counts. */
function fromLibrary(name: string, ctx: Context): t.Expression | null {
  const star = ctx.module.libraryStars.findLast(({ names }) => names.has(name));
  if (star === undefined) return null;
  return ctx.helpers.named(star.specifier, name, variableName(name));
}

/** A name that may come from `from m import *` of another Python file, whose names are known when it runs; the last one counts. */
function starred(name: string, ctx: Context): t.Expression | null {
  const [last, ...earlier] = ctx.module.stars.toReversed();
  if (last === undefined || name.startsWith("_")) return null;
  const read = (namespace: string): t.Expression => member(id(namespace), attributeName(name));
  const value = earlier.reduce(
    (found, namespace) => t.logicalExpression("??", found, read(namespace)),
    read(last),
  );
  return helper("protocols.undefined_name", ctx, value, text(name));
}

/** `1e999` is infinite; no literal spells that. */
function realNumber(value: number): t.Expression {
  return Number.isFinite(value) ? number(value) : id("Infinity");
}
