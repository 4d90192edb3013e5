/**
 * Assignments, augmented and annotated ones, deletion.
 *
 *     x = 1               =>   const x = 1;          (let, or no declaration, as the analysis says)
 *     a, b = b, a         =>   [a, b] = [b, a];
 *     a = b = f()         =>   const value = f(); a = value; b = value;
 *     n += 1              =>   n = iadd(n, 1);
 *     del x, xs[0]        =>   x = undefined; delitem(xs, 0);
 *
 * The value is evaluated first, then the targets from left to right; where JavaScript's order differs and it can be seen, the
 * value waits in a constant.
 *
 * Source: The Python Language Reference, 7.2, 7.2.1, 7.2.2, 7.5.
 */
import * as t from "@babel/types";
import type {
  AnnAssign,
  Assign,
  AugAssign,
  Delete,
  Expression,
  List,
  Name,
  Statement,
  Tuple,
} from "../../language/nodes.ts";
import { keptAnnotation } from "../annotations.ts";
import { arithmetic, operatorHelper } from "../arithmetic.ts";
import { attributeDelete, attributeLoad, attributeStore, itemDelete, itemStore } from "../attributes.ts";
import { assign, declare, id, statement, text, undefinedValue } from "../builders.ts";
import { type Context, expression, helper, type Table } from "../context.ts";
import { emptyCollection, fillingAmongStatements, isFilled } from "../filling.ts";
import { bareNumber, isBareFloat } from "../floats.ts";
import { finalized, replacing } from "../lifetimes.ts";
import { classReference, forgotten, guarded, isPure, isStable, reference, spelling } from "../references.ts";
import { classCellContents, declarationKeyword, declaringStore, sequenceDeclaring } from "../targets.ts";
import { unreachable } from "../unreachable.ts";

export const assignments = {
  Assign(node: Assign, ctx: Context): t.Statement[] {
    const [target] = node.targets;
    if (node.targets.length === 1) return assigned(target!, node.value, node, ctx);
    if (isBareFloat(target!, ctx)) return assignedToAll(node, ctx);
    if ((node.value.type === "Constant" || node.value.type === "Name") && isStable(node.value, ctx)) {
      return node.targets.flatMap((each) => declaringStore(each, expression(node.value, ctx), node, ctx));
    }
    const name = ctx.frame.name("value");
    return [
      declare("const", id(name), expression(node.value, ctx)),
      ...node.targets.flatMap((each) => declaringStore(each, id(name), node, ctx)),
    ];
  },

  AnnAssign(node: AnnAssign, ctx: Context): t.Statement[] {
    const stored = node.value === null ? [] : assigned(node.target, node.value, node, ctx);
    return [...stored, ...keptAnnotation(node, ctx)];
  },

  AugAssign(node: AugAssign, ctx: Context): t.Statement[] {
    const { target } = node;
    switch (target.type) {
      case "Name": {
        if (isBareFloat(target, ctx)) return [statement(bareUpdate(node, target, ctx))];
        const binding = ctx.analysis.bindingOf(target)!;
        const old = guarded(target, binding, ctx);
        return [statement(assign(reference(binding, ctx) as t.LVal, updated(node, old, ctx)))];
      }
      case "Attribute": {
        const object = repeatable(target.value, "target", node.value, ctx);
        const old = attributeLoad(target, object.read(), ctx);
        const value = updated(node, old, ctx);
        return [...object.before, attributeStore(target, object.read(), value, ctx)];
      }
      case "Subscript": {
        const object = repeatable(target.value, "target", node.value, ctx);
        const key = repeatable(target.slice, "key", node.value, ctx);
        const value = updated(node, helper("operators.getitem", ctx, object.read(), key.read()), ctx);
        return [...object.before, ...key.before, itemStore(object.read(), key.read(), value, ctx)];
      }
      default:
        return unreachable(`augmented assignment to ${target.type}`);
    }
  },

  Delete(node: Delete, ctx: Context): t.Statement[] {
    return node.targets.flatMap((target) => deleted(target, ctx));
  },
} satisfies Table<"Assign" | "AnnAssign" | "AugAssign" | "Delete", t.Statement[]>;

/** `target = value`, in Python's order: the value, then what stands left. */
function assigned(target: Expression, value: Expression, node: Statement, ctx: Context): t.Statement[] {
  switch (target.type) {
    case "Name": {
      const keyword = declarationKeyword(target, node, ctx);
      if (keyword === null || !isFilled(value, ctx))
        return declaringStore(
          target,
          replacing(target, valueFor(target, value, ctx), keyword, ctx),
          node,
          ctx,
        );
      const name = spelling(ctx.analysis.bindingOf(target)!, ctx);
      return [
        declare(keyword, id(name), emptyCollection(value, ctx)),
        ...fillingAmongStatements(value, name, ctx),
      ];
    }
    case "Tuple":
    case "List": {
      const array = swapped(target, value, ctx);
      return array === null
        ? declaringStore(target, expression(value, ctx), node, ctx)
        : sequenceDeclaring(target, array, node, ctx);
    }
    default: {
      const made = expression(value, ctx);
      if (isPure(value, ctx) || isQuiet(target, ctx)) return declaringStore(target, made, node, ctx);
      const name = ctx.frame.name("value");
      return [declare("const", id(name), made), ...declaringStore(target, id(name), node, ctx)];
    }
  }
}

/** `a, b = b, a`: as many values as targets, so nothing need be unpacked. */
function swapped(target: Tuple | List, value: Expression, ctx: Context): t.ArrayExpression | null {
  if (value.type !== "Tuple" && value.type !== "List") return null;
  const isPlain = [...target.elts, ...value.elts].every(({ type }) => type !== "Starred");
  if (!isPlain || value.elts.length !== target.elts.length || value.elts.length === 0) return null;
  return t.arrayExpression(value.elts.map((element, index) => valueFor(target.elts[index]!, element, ctx)));
}

/** What a target gets: the double alone, where the target keeps that. */
function valueFor(target: Expression, value: Expression, ctx: Context): t.Expression {
  return isBareFloat(target, ctx) ? bareNumber(value, ctx) : expression(value, ctx);
}

/** `x = y = 0.0`, of variables that keep doubles. */
function assignedToAll(node: Assign, ctx: Context): t.Statement[] {
  const isShort = node.value.type === "Constant" || node.value.type === "Name";
  if (isShort) {
    return node.targets.flatMap((each) => declaringStore(each, bareNumber(node.value, ctx), node, ctx));
  }
  const name = ctx.frame.name("value");
  return [
    declare("const", id(name), bareNumber(node.value, ctx)),
    ...node.targets.flatMap((each) => declaringStore(each, id(name), node, ctx)),
  ];
}

/** `x += a * b`, of a variable that keeps a double. */
function bareUpdate(node: AugAssign, target: Name, ctx: Context): t.Expression {
  const { op, value: right, start, end } = node;
  const value = bareNumber({ type: "BinOp", left: target, op, right, start, end }, ctx);
  const variable = reference(ctx.analysis.bindingOf(target)!, ctx) as t.LVal;
  const isSum =
    t.isBinaryExpression(value) && t.isIdentifier(value.left, { name: (variable as t.Identifier).name });
  return isSum
    ? t.assignmentExpression(`${value.operator}=`, variable as t.Identifier, value.right)
    : assign(variable, value);
}

/** Whether evaluating the parts of a target does nothing, and nothing done meanwhile changes them. */
function isQuiet(target: Expression, ctx: Context): boolean {
  if (target.type === "Attribute") return isFixed(target.value, ctx);
  return target.type === "Subscript" && isFixed(target.value, ctx) && isFixed(target.slice, ctx);
}

function isFixed(node: Expression, ctx: Context): boolean {
  return isStable(node, ctx) && !(node.type === "Name" && isWalrusTarget(node, ctx));
}

/** A name that an assignment expression in the same statement may change between its two readings. */
function isWalrusTarget(node: Name, ctx: Context): boolean {
  return ctx.analysis.bindingOf(node)?.sites.some(({ kind }) => kind === "named") ?? false;
}

/** The new value of an augmented assignment. */
function updated(node: AugAssign, old: t.Expression, ctx: Context): t.Expression {
  const value = expression(node.value, ctx);
  const type = ctx.analysis.typeOf(node.target);
  if (type === "int" || type === "str" || type === "float" || type === "bool") {
    return arithmetic(node.op, old, value, { left: node.target, right: node.value, whole: null }, ctx);
  }
  return helper(operatorHelper(node.op, "inplace"), ctx, old, value);
}

/**
 * A part of a target that is read twice but must be evaluated once.
 *
 * @param meanwhile  what is evaluated between the two readings
 */
function repeatable(
  node: Expression,
  name: string,
  meanwhile: Expression,
  ctx: Context,
): { read: () => t.Expression; before: t.Statement[] } {
  const again = isFixed(node, ctx) || (isDataAttribute(node, ctx) && isPure(meanwhile, ctx));
  if (again) return { read: () => expression(node, ctx), before: [] };
  const kept = ctx.frame.name(name);
  return { read: () => id(kept), before: [declare("const", id(kept), expression(node, ctx))] };
}

function isDataAttribute(node: Expression, ctx: Context): boolean {
  return node.type === "Attribute" && ctx.analysis.attributeUse(node) === "data" && isFixed(node.value, ctx);
}

/** `nonlocal __class__; del __class__` */
function emptiedClassCell(ctx: Context): t.Statement[] {
  const held = classReference(ctx.method!.method!.owner, ctx);
  return [statement(held), statement(assign(classCellContents(ctx), undefinedValue()))];
}

function deleted(target: Expression, ctx: Context): t.Statement[] {
  switch (target.type) {
    case "Name": {
      const binding = ctx.analysis.bindingOf(target);
      if (binding === null) return emptiedClassCell(ctx);
      const cleared = forgotten(binding, ctx);
      // No builtin of that name can be deleted in its stead.
      const checked =
        ctx.analysis.mayBeUnbound(target) === "global"
          ? helper("protocols.undefined_name", ctx, reference(binding, ctx), text(target.id))
          : guarded(target, binding, ctx);
      const last = ctx.owned.includes(binding) ? [finalized(binding, target, ctx)] : [];
      return t.isCallExpression(checked) ? [statement(checked), ...last, cleared] : [...last, cleared];
    }
    case "Attribute":
      return [attributeDelete(target, ctx)];
    case "Subscript":
      return [itemDelete(target, ctx)];
    case "Tuple":
    case "List":
      return target.elts.flatMap((element) => deleted(element, ctx));
    default:
      return unreachable(`del of ${target.type}`);
  }
}
