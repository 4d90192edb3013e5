/**
 * Primaries: attribute references, subscriptions, slicings.
 *
 *     p.x              =>   attr(p.x, p, "x"); see attributes.ts
 *     asyncio.sleep    =>   asyncio.sleep
 *     pkg.mod          =>   pkg_mod, after import pkg.mod
 *     xs[i]  xs[1:]    =>   getitem(xs, i)   getitem(xs, slice(1, null))
 *
 * Source: The Python Language Reference, 6.3.1 to 6.3.3.
 */
import type * as t from "@babel/types";
import type { Attribute, Expression, Slice, Subscript } from "../../language/nodes.ts";
import { attributeLoad } from "../attributes.ts";
import { member, none, text } from "../builders.ts";
import { type Context, expression, helper, type Table } from "../context.ts";
import { moduleObject, namespaceOf } from "../module-objects.ts";
import { moduleSpecifier } from "../modules.ts";
import { attributeName, variableName } from "../names.ts";

export const primaries = {
  Attribute(node: Attribute, ctx: Context): t.Expression {
    const submodule = ctx.analysis.moduleOf(node);
    if (submodule?.kind === "python" || submodule?.kind === "runtime") {
      const local = variableName(submodule.module.replaceAll(".", "_"));
      const namespace = ctx.helpers.namespace(moduleSpecifier(submodule, ctx.options), local);
      const isOpen = submodule.kind === "runtime" && ctx.analysis.openModules.has(submodule.module);
      return isOpen ? moduleObject(submodule.module, namespace, ctx) : namespace;
    }
    const imported = ctx.analysis.moduleOf(node.value);
    if (imported?.kind === "runtime" && !ctx.analysis.openModules.changes(imported.module, node.attr)) {
      return runtimeMember(node, ctx);
    }
    return attributeLoad(node, expression(node.value, ctx), ctx);
  },

  Subscript(node: Subscript, ctx: Context): t.Expression {
    return helper("operators.getitem", ctx, expression(node.value, ctx), expression(node.slice, ctx));
  },

  Slice(node: Slice, ctx: Context): t.Expression {
    const part = (value: Expression | null): t.Expression =>
      value === null ? none() : expression(value, ctx);
    const parts = [part(node.lower), part(node.upper)];
    if (node.step !== null) parts.push(part(node.step));
    return helper("objects.slice", ctx, ...parts);
  },
} satisfies Table<"Attribute" | "Subscript" | "Slice", t.Expression>;

/** `asyncio.sleep`: an export of the runtime, whose existence the analysis has checked. */
export function runtimeMember(node: Attribute, ctx: Context): t.Expression {
  const module = ctx.analysis.moduleOf(node.value);
  if (node.attr === "__name__" && module?.kind === "runtime") return text(module.module);
  return member(namespaceOf(node, ctx), attributeName(node.attr));
}
