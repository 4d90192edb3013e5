/**
 * Attributes and items of a value that is evaluated already: load, store, delete.
 *
 *     p.x            =>   attr(p.x, p, "x"), or p.x where the attribute is surely there
 *     xs.length      =>   attribute(xs, "length"): JavaScript has a length of its own
 *     xs.append      =>   attr(xs.append, xs, "append", append): the method, should it be a list's or a str's
 *     p.x = 1        =>   settable(p, "x").x = 1, or this.x = 1; setattr(p, "x", 1) where p is no plain instance, or once in a module
 *
 * The read stays at its site, where it has an inline cache of its own; `attr` looks at the value and takes the slow path
 * only when it is missing or a function that must be bound.
 *
 * Source: The Python Language Reference, 6.3.1, 6.3.2, 7.2.
 */
import * as t from "@babel/types";
import type { Attribute, Subscript } from "../language/nodes.ts";
import { assign, id, member, statement, text } from "./builders.ts";
import { type Context, expression, helper } from "./context.ts";
import { classMethodNames, helperClasses, isSpecial, methodHelper, methodNames } from "./method-names.ts";
import { attributeName, isHostAttribute } from "./names.ts";

/** What None has as well, which JavaScript cannot be asked for a property. */
const NONE_HAS: ReadonlySet<string> = new Set(["__class__", "__doc__", "__dir__"]);

/** What a coroutine or a generator shows of itself. */
const LOOKS = /^(?:cr_(?:await|code|frame|origin|running|suspended)|(?:gi|ag)_(?:code|frame))$/;

/** `attr(e.args, e, "args", specials)`: says to bundlers that the program asks for such attributes. So does `range.start` of the class. */
function specials(name: string, { value }: Attribute, ctx: Context): t.Expression[] {
  if (name === "__traceback__") return [ctx.helpers.helper("protocols.with_traceback")];
  if (LOOKS.test(name)) return [ctx.helpers.helper("protocols.with_frames")];
  // The arguments of a callback that waits.
  if (name === "_args") return [ctx.helpers.helper("objects.tuple_from")];
  // What may be asked of the loop of a task, a future, a queue.
  if (name === "_loop") return [ctx.helpers.helper("methods._loop")];
  const isBuiltin = value.type === "Name" && ctx.analysis.isBuiltin(value);
  return isSpecial(name) || isBuiltin ? [ctx.helpers.helper("protocols.specials")] : [];
}

/** `node` with `object` for the value of `node.value`. */
export function attributeLoad(node: Attribute, object: t.Expression, ctx: Context): t.Expression {
  const name = ctx.analysis.privateName(node.attr, node);
  const use = ctx.analysis.attributeUse(node, "Load");
  if (use === "data" || use === "property" || use === "class attribute") {
    return member(object, attributeName(name));
  }
  // `map(str.upper, words)`: the helper of that name takes the receiver as its first argument, and a look at it.
  const isHelperClass =
    node.value.type === "Name" && helperClasses.has(node.value.id) && ctx.analysis.isBuiltin(node.value);
  if (isHelperClass && methodNames.has(name) && !classMethodNames.has(name)) {
    return helper("protocols.method", ctx, object, ctx.helpers.helper(methodHelper(name)));
  }
  if (isHostAttribute(name) || (NONE_HAS.has(name) && !t.isThisExpression(object)))
    return helper("protocols.attribute", ctx, object, text(name), ...specials(name, node, ctx));
  // `words.append` as a value: strings, arrays and numbers have no such method to read.
  const method = methodNames.has(name) ? [ctx.helpers.helper(methodHelper(name))] : specials(name, node, ctx);
  if (t.isIdentifier(object) || t.isThisExpression(object)) {
    const read = member(object, attributeName(name));
    return helper("protocols.attr", ctx, read, t.cloneNode(object), text(name), ...method);
  }
  const kept = ctx.frame.temporary();
  const read = member(assign(id(kept), object), attributeName(name));
  return helper("protocols.attr", ctx, read, id(kept), text(name), ...method);
}

export function attributeStore(
  target: Attribute,
  object: t.Expression,
  value: t.Expression,
  ctx: Context,
): t.Statement {
  const name = ctx.analysis.privateName(target.attr, target);
  const use = ctx.analysis.attributeUse(target);
  // An attribute of the name of a special method is not the method: `setattr` knows where it goes.
  if ((use === "data" && !isSpecial(name)) || use === "property") {
    return statement(assign(member(object, attributeName(name)), value));
  }
  if (name === "__bases__") return statement(helper("protocols.set_bases", ctx, object, value));
  if (!isStoredAtSite(target, name, ctx)) {
    return statement(helper("builtins.setattr", ctx, object, text(name), value));
  }
  const place = helper("protocols.settable", ctx, object, text(name));
  return statement(assign(member(place, attributeName(name)), value));
}

/** In a function, where it may matter how long it takes, and where the receiver may be a plain instance. */
function isStoredAtSite(target: Attribute, name: string, ctx: Context): boolean {
  if (isHostAttribute(name) || name.startsWith("__")) return false;
  const type = ctx.analysis.typeOf(target.value);
  return (type === "unknown" || type === "instance") && ctx.analysis.enclosingScope(target).kind !== "module";
}

export function attributeDelete(target: Attribute, ctx: Context): t.Statement {
  const name = ctx.analysis.privateName(target.attr, target);
  return statement(helper("builtins.delattr", ctx, expression(target.value, ctx), text(name)));
}

export function itemStore(
  object: t.Expression,
  key: t.Expression,
  value: t.Expression,
  ctx: Context,
): t.Statement {
  return statement(helper("operators.setitem", ctx, object, key, value));
}

export function itemDelete(target: Subscript, ctx: Context): t.Statement {
  return statement(
    helper("operators.delitem", ctx, expression(target.value, ctx), expression(target.slice, ctx)),
  );
}
