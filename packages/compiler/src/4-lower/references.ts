/**
 * References: which JavaScript expression a Python variable is.
 *
 *     self.n         in a method     =>   this.n
 *     x              in a class body =>   this.x
 *     x = 1; del x; print(x)         =>   print(undefined_name(x, "x"))
 *
 * Source: The Python Language Reference, 4.2.2 "Resolution of names".
 */
import * as t from "@babel/types";
import type { Binding } from "../3-analyze/analysis.ts";
import { builtinNames } from "../3-analyze/builtins.ts";
import type { BinOp, ClassDef, Expression, Name } from "../language/nodes.ts";
import { id, member, text, undefinedValue } from "./builders.ts";
import { type Context, helper } from "./context.ts";
import { attributeName, variableName } from "./names.ts";

/** The variable itself: what may stand left of `=`. */
export function reference(
  binding: Binding,
  ctx: Context,
): t.Identifier | t.ThisExpression | t.MemberExpression {
  if (binding === ctx.self) return t.thisExpression();
  if (ctx.classBody !== null && ctx.analysis.declarationOf(binding).place === "class") {
    return member(ctx.classBody.object(), attributeName(binding.name));
  }
  return id(spelling(binding, ctx));
}

/** A name that a class body may not have assigned yet: until then it is the global, or the builtin, of that name. */
function orGlobal(value: t.Expression, name: string, ctx: Context): t.Expression {
  const outer = ctx.analysis.lookup(name, ctx.analysis.scopeOf(ctx.analysis.module));
  const given = givenToClassBody(name, ctx);
  const isMissing = t.binaryExpression("===", value, undefinedValue());
  let otherwise: t.Expression;
  if (given !== null) otherwise = given;
  else if (outer !== null)
    otherwise = helper("protocols.undefined_name", ctx, id(spelling(outer, ctx)), text(name));
  else if (builtinNames.has(name)) otherwise = builtin(name, ctx);
  else otherwise = helper("protocols.name_error", ctx, text(name));
  return t.conditionalExpression(isMissing, otherwise, t.cloneNode(value));
}

/** `__module__` and `__qualname__`, which every class body has before its first statement; null for other names and elsewhere. */
export function givenToClassBody(name: string, ctx: Context): t.Expression | null {
  if (ctx.classBody === null) return null;
  if (name === "__module__") return builtin("__name__", ctx);
  return name === "__qualname__" ? text(ctx.classBody.qualname) : null;
}

/** `x = undefined`: the variable has no value any more. */
export function forgotten(binding: Binding, ctx: Context): t.Statement {
  const variable = reference(binding, ctx) as t.Identifier | t.MemberExpression;
  return t.expressionStatement(t.assignmentExpression("=", variable, undefinedValue()));
}

/** The JavaScript identifier of a variable. */
export function spelling(binding: Binding, ctx: Context): string {
  return ctx.renamed.get(binding) ?? variableName(binding.name);
}

/** A read of a variable, checked where it may come before the first assignment. */
export function guarded(node: Name, binding: Binding, ctx: Context): t.Expression {
  const value = reference(binding, ctx);
  switch (ctx.analysis.mayBeUnbound(node)) {
    case null:
      return value;
    case "local":
      return helper("protocols.unbound", ctx, value, text(node.id));
    case "free":
      return helper("protocols.unbound_free", ctx, value, text(node.id));
    case "global":
      if (binding.scope.kind === "class") return orGlobal(value, node.id, ctx);
      if (builtinNames.has(node.id)) return shadowing(value, node.id, ctx);
      return helper("protocols.undefined_name", ctx, value, text(node.id));
  }
}

/** A global variable with a builtin's name: until it is assigned, and once it is deleted, the builtin is seen. */
function shadowing(value: t.Expression, name: string, ctx: Context): t.Expression {
  const isMissing = t.binaryExpression("===", value, undefinedValue());
  return t.conditionalExpression(isMissing, builtin(name, ctx), t.cloneNode(value));
}

/** The Python file, for the tracebacks of functions that yield their lines. */
export function fileArgument(ctx: Context): t.Expression[] {
  return ctx.options.lines ? [builtin("__file__", ctx)] : [];
}

/** A builtin that no binding hides. `__name__` and its kin are declared by `index.ts` when they are read. */
export function builtin(name: string, ctx: Context): t.Expression {
  switch (name) {
    case "Ellipsis":
    case "NotImplemented":
      return ctx.helpers.helper(`objects.${name}`);
    case "__debug__":
      return t.booleanLiteral(true);
    case "__name__":
    case "__file__":
    case "__package__":
    case "__spec__":
    case "__path__":
    case "__doc__":
      ctx.module.dunders.add(name);
      return id(name);
    case "open":
      // Not behind the door of the built-ins: who opens no file need not load files.
      return ctx.helpers.named(`${ctx.options.runtime}/stdlib/io`, name);
    default:
      return ctx.helpers.helper(`builtins.${name}`);
  }
}

/**
 * Whether an expression may be evaluated at another moment, or twice, and nobody can tell.
 *
 * A constant; or a variable that only the code at hand assigns, so that nothing called meanwhile changes it.
 */
export function isStable(node: Expression, ctx: Context): boolean {
  if (node.type === "Constant") return node.value.kind !== "float" && node.value.kind !== "imaginary";
  if (node.type !== "Name" || ctx.analysis.mayBeUnbound(node) !== null) return false;
  const binding = ctx.analysis.bindingOf(node);
  if (binding === null) return ctx.analysis.isBuiltin(node);
  // Each reading of a bare double makes a new box.
  return !binding.isAssignedFromInner && !ctx.analysis.isBareFloat(binding);
}

/** Whether nothing that evaluating `node` does can be seen, nor depends on what is done meanwhile. */
export function isPure(node: Expression, ctx: Context): boolean {
  switch (node.type) {
    case "Constant":
    case "Name":
      return node.type === "Constant" || isStable(node, ctx) || isBareVariable(node, ctx);
    case "UnaryOp":
      return isPure(node.operand, ctx) && isNumber(node.operand, ctx);
    case "BinOp":
      return isPure(node.left, ctx) && isPure(node.right, ctx) && cannotFail(node, ctx);
    case "Tuple":
    case "List":
      return node.elts.every((element) => isPure(element, ctx));
    case "Lambda":
      return true;
    default:
      return false;
  }
}

function isBareVariable(node: Name, ctx: Context): boolean {
  const binding = ctx.analysis.bindingOf(node);
  return binding !== null && ctx.analysis.isBareFloat(binding);
}

/** An operation of built-in types that raises nothing: sums and products of numbers, strings put together. */
function cannotFail(node: BinOp, ctx: Context): boolean {
  const isText = (each: Expression): boolean => ctx.analysis.typeOf(each) === "str";
  if (node.op === "Add" && isText(node.left) && isText(node.right)) return true;
  const isSafe = node.op === "Add" || node.op === "Sub" || node.op === "Mult";
  return isSafe && isNumber(node.left, ctx) && isNumber(node.right, ctx);
}

function isNumber(node: Expression, ctx: Context): boolean {
  const type = ctx.analysis.typeOf(node);
  return type === "int" || type === "float" || type === "bool";
}

/** The class that `super()` and `__class__` mean in its methods: by its variable, or by its cell. */
export function classReference(owner: ClassDef, ctx: Context): t.Expression {
  const cell = ctx.cells.get(owner);
  return cell === undefined ? id(spelling(ctx.analysis.bindingOf(owner)!, ctx)) : member(id(cell), "$type");
}
