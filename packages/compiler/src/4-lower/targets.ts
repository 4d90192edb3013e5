/**
 * Targets: what may stand left of `=`, after `for`, `as` and `del`.
 *
 *     a, b = f()          =>   const [a, b] = unpack(f(), 2);
 *     first, *rest = xs   =>   const [first, rest] = unpack_star(xs, 1, 0);
 *     p.x = 1             =>   settable(p, "x").x = 1;
 *     xs[i], y = pair     =>   const [value, value$1] = unpack(pair, 2); setitem(xs, i, value); y = value$1;
 *
 * Source: The Python Language Reference, 7.2 "Assignment statements".
 */
import * as t from "@babel/types";
import type { Expression, List, Name, Statement, Tuple } from "../language/nodes.ts";
import { attributeStore, itemStore } from "./attributes.ts";
import { assign, declare, id, member, number, statement } from "./builders.ts";
import { type Context, expression, helper, store } from "./context.ts";
import { attributeName } from "./names.ts";
import { reference, spelling } from "./references.ts";

/** Store a value in a target that no statement declares. */
export function storeTarget(target: Expression, value: t.Expression, ctx: Context): t.Statement[] {
  switch (target.type) {
    case "Name":
      return [statement(assign(nameTarget(target, ctx), value))];
    case "Attribute":
      return [attributeStore(target, expression(target.value, ctx), value, ctx)];
    case "Subscript":
      return [itemStore(expression(target.value, ctx), expression(target.slice, ctx), value, ctx)];
    case "Tuple":
    case "List":
      return sequenceStore(target, unpacked(target, value, ctx), ctx);
    default:
      return store(target, value, ctx);
  }
}

function nameTarget(target: Name, ctx: Context): t.LVal {
  const binding = ctx.analysis.bindingOf(target);
  return binding === null ? classCellContents(ctx) : (reference(binding, ctx) as t.LVal);
}

/** What `nonlocal __class__` makes assignable: the only name that is assigned or deleted and no variable. */
export function classCellContents(ctx: Context): t.MemberExpression {
  return member(id(ctx.cells.get(ctx.method!.method!.owner)!), "$filled");
}

/** `unpack(value, 2)`, `unpack_star(value, 1, 0)`: an array with exactly one entry an element. */
function unpacked(target: Tuple | List, value: t.Expression, ctx: Context): t.Expression {
  const star = target.elts.findIndex((element) => element.type === "Starred");
  if (star < 0) return helper("protocols.unpack", ctx, value, number(target.elts.length));
  return helper("protocols.unpack_star", ctx, value, number(star), number(target.elts.length - star - 1));
}

/** Store an array's entries in the elements of a target, left to right. */
function sequenceStore(target: Tuple | List, array: t.Expression, ctx: Context): t.Statement[] {
  const plain = assignablePattern(target, ctx);
  if (plain !== null) return [statement(assign(plain, array))];
  const names = target.elts.map(() => ctx.frame.name("value"));
  const pattern = t.arrayPattern(names.map(id));
  return [
    declare("const", pattern, array),
    ...target.elts.flatMap((element, index) => store(inner(element), id(names[index]!), ctx)),
  ];
}

/** The pattern `[a, this.b]`, when every element is a variable or a data attribute of `this`. */
function assignablePattern(target: Tuple | List, ctx: Context): t.ArrayPattern | null {
  const elements = target.elts.map((element) => patternElement(inner(element), ctx));
  if (elements.length === 0 || elements.includes(null)) return null;
  return t.arrayPattern(elements as t.Identifier[]);
}

function patternElement(element: Expression, ctx: Context): t.LVal | null {
  if (element.type === "Name") return nameTarget(element, ctx);
  if (element.type !== "Attribute" || ctx.analysis.attributeUse(element) !== "data") return null;
  const object = expression(element.value, ctx);
  const name = attributeName(ctx.analysis.privateName(element.attr, element));
  return t.isThisExpression(object) ? member(object, name) : null;
}

/** A starred element is, once unpacked, an element like the others. */
function inner(element: Expression): Expression {
  return element.type === "Starred" ? element.value : element;
}

/** `[a, , b]`: a declaration may name a variable only once, and the last value counts. */
function namesPattern(names: readonly Name[], ctx: Context): t.ArrayPattern {
  return t.arrayPattern(
    names.map((name, index) => {
      const isLast = !names.slice(index + 1).some(({ id: later }) => later === name.id);
      return isLast ? (nameTarget(name, ctx) as t.Identifier) : null;
    }),
  );
}

/** The names in a target, however nested. */
export function patternNames(target: Expression): Name[] {
  switch (target.type) {
    case "Name":
      return [target];
    case "Starred":
      return patternNames(target.value);
    case "Tuple":
    case "List":
      return target.elts.flatMap(patternNames);
    default:
      return [];
  }
}

/**
 * How a statement declares its target: "const" or "let" when it declares all names of it; null when it declares none, or
 * not all.
 */
export function declarationKeyword(
  target: Expression,
  node: Statement,
  ctx: Context,
): "const" | "let" | null {
  if (!isPattern(target)) return null;
  const keywords = patternNames(target).map((name) => {
    const binding = ctx.analysis.bindingOf(name);
    return binding === null ? null : ctx.analysis.declares(node, binding);
  });
  if (keywords.length === 0 || keywords.includes(null)) return null;
  return keywords.includes("let") ? "let" : "const";
}

function isPattern(target: Expression): boolean {
  return target.type === "Tuple" || target.type === "List"
    ? target.elts.map(inner).every(isPattern)
    : target.type === "Name";
}

/** Store a value in a target whose names the statement `node` may declare. */
export function declaringStore(
  target: Expression,
  value: t.Expression,
  node: Statement,
  ctx: Context,
): t.Statement[] {
  const keyword = declarationKeyword(target, node, ctx);
  if (keyword !== null) return declared(target, value, keyword, ctx);
  if (target.type === "Tuple" || target.type === "List") {
    return sequenceDeclaring(target, unpacked(target, value, ctx), node, ctx);
  }
  return store(target, value, ctx);
}

/** Entries of an array to elements of which the statement declares some. */
export function sequenceDeclaring(
  target: Tuple | List,
  array: t.Expression,
  node: Statement,
  ctx: Context,
): t.Statement[] {
  const keyword = declarationKeyword(target, node, ctx);
  const repeated = keyword === null ? null : repeatedNames(target, ctx);
  if (repeated !== null) return [...repeated, ...sequenceStore(target, array, ctx)];
  const elements = target.elts.map(inner);
  const keywords = elements.map((element) => declarationKeyword(element, node, ctx));
  if (keyword !== null && elements.every((element) => element.type === "Name")) {
    const pattern = namesPattern(elements as Name[], ctx);
    return [declare(keyword, pattern, array)];
  }
  if (keywords.every((each) => each === null)) return sequenceStore(target, array, ctx);
  const names = elements.map(() => ctx.frame.name("value"));
  return [
    declare("const", t.arrayPattern(names.map(id)), array),
    ...elements.flatMap((element, index) => declaringStore(element, id(names[index]!), node, ctx)),
  ];
}

function declared(
  target: Expression,
  value: t.Expression,
  keyword: "const" | "let",
  ctx: Context,
): t.Statement[] {
  if (target.type === "Name") return [declare(keyword, nameTarget(target, ctx), value)];
  const sequence = target as Tuple | List;
  const repeated = repeatedNames(sequence, ctx);
  if (repeated !== null) return [...repeated, ...storeTarget(target, value, ctx)];
  const array = unpacked(sequence, value, ctx);
  const elements = sequence.elts.map(inner);
  if (elements.every((element) => element.type === "Name")) {
    return [declare(keyword, namesPattern(elements as Name[], ctx), array)];
  }
  const names = elements.map((element) =>
    element.type === "Name" ? spelling(ctx.analysis.bindingOf(element)!, ctx) : ctx.frame.name("value"),
  );
  return [
    declare(keyword, t.arrayPattern(names.map(id)), array),
    ...elements.flatMap((element, index) =>
      element.type === "Name" ? [] : declared(element, id(names[index]!), keyword, ctx),
    ),
  ];
}

/** `let _, x, y;` for a nested target that names a variable in two of its parts; null for any other. */
function repeatedNames(target: Tuple | List, ctx: Context): t.Statement[] | null {
  if (target.elts.every((element) => inner(element).type === "Name")) return null;
  const names = patternNames(target).map((name) => spelling(ctx.analysis.bindingOf(name)!, ctx));
  const distinct = [...new Set(names)];
  if (distinct.length === names.length) return null;
  return [
    t.variableDeclaration(
      "let",
      distinct.map((name) => t.variableDeclarator(id(name))),
    ),
  ];
}

/**
 * The variable of a loop that declares its own: a pattern for `for (const ... of`, and what must come first in the body.
 *
 * What yields pairs for sure may be destructured on the spot; anything else is unpacked with Python's checks.
 */
export function loopTarget(
  target: Expression,
  iterable: Expression,
  ctx: Context,
  keyword: "const" | "let" = "const",
): { pattern: t.LVal; prologue: t.Statement[] } {
  if (target.type === "Name") return { pattern: nameTarget(target, ctx), prologue: [] };
  if ((target.type === "Tuple" || target.type === "List") && isPattern(target)) {
    const names = target.elts.every((element) => element.type === "Name");
    if (names && tupleLength(iterable, ctx) === target.elts.length) {
      return {
        pattern: namesPattern(target.elts as Name[], ctx),
        prologue: [],
      };
    }
    const item = ctx.frame.blockName("entry");
    return { pattern: id(item), prologue: declared(target, id(item), keyword, ctx) };
  }
  const item = ctx.frame.blockName("entry");
  return { pattern: id(item), prologue: store(target, id(item), ctx) };
}

/** The length of the tuples that an iterable surely yields; null when unknown. */
function tupleLength(iterable: Expression, ctx: Context): number | null {
  if (iterable.type !== "Call") return null;
  const callee = ctx.analysis.calleeOf(iterable);
  if (callee.kind === "builtin" && callee.name === "enumerate") return 2;
  if (callee.kind === "builtin" && callee.name === "zip") {
    return iterable.args.some((argument) => argument.type === "Starred") ? null : iterable.args.length;
  }
  const { func } = iterable;
  return func.type === "Attribute" && func.attr === "items" && ctx.analysis.typeOf(func.value) === "dict"
    ? 2
    : null;
}
