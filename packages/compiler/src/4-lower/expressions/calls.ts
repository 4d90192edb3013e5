/**
 * Calls.
 *
 *     f(1, y=2)          =>   f(1, 2)                    a function of this module
 *     callback(1)        =>   call(callback, 1)          anything else
 *     f(*xs, key=1)      =>   call(f, ...each(xs), kw({ key: 1 }))
 *     xs.append(1)       =>   append(xs, 1)              a method name that built-in types have
 *     shape.area(2)      =>   call_method(shape, "area", 2)
 *     self.area(2)       =>   this.area(2)               a method the analysis knows
 *
 * Who calls checks: what the analysis has bound to parameters is called as it stands, everything else by a helper that binds
 * at run time and raises CPython's TypeError.
 *
 * Source: The Python Language Reference, 6.3.4 "Calls".
 */
import * as t from "@babel/types";
import type { Arguments, Binding, Callee, Parameter } from "../../3-analyze/analysis.ts";
import type { Attribute, Call, ClassDef, Expression, Name } from "../../language/nodes.ts";
import { elements, written } from "../arguments.ts";
import { attributeLoad } from "../attributes.ts";
import { type Argument, call, member, propertyKey, text, undefinedValue } from "../builders.ts";
import { misfitOf } from "../builtin-arity.ts";
import { type Context, expression, helper, type Table } from "../context.ts";
import { callsHosted, hostedRun } from "../hosted.ts";
import {
  classMethodNames,
  drives,
  givesView,
  helperClasses,
  isLate,
  isSpecial,
  listMethodNames,
  methodHelper,
  methodNames,
} from "../method-names.ts";
import { attributeName } from "../names.ts";
import { namespaceCall } from "../namespaces.ts";
import { classReference, isPure, reference } from "../references.ts";
import { runtimeMember } from "./primaries.ts";

export const calls = {
  Call(node: Call, ctx: Context): t.Expression {
    const callee = ctx.analysis.calleeOf(node);
    const hosted = hostedRun(node, ctx, () => written(node, ctx));
    if (hosted !== null) return hosted;
    const made = called(node, callee, ctx);
    return callsHosted(callee, ctx) ? t.awaitExpression(made) : made;
  },
} satisfies Table<"Call", t.Expression>;

function called(node: Call, callee: Callee, ctx: Context): t.Expression {
  switch (callee.kind) {
    case "super":
      return superObject(callee, ctx);
    case "super method": {
      const name = ctx.analysis.privateName(callee.name, node.func);
      const owner = superObject(callee, ctx);
      // Behind a class that derives from int, str or float stand the helpers.
      if (isLate(name) || (methodNames.has(name) && derivesFromHelperClass(callee.owner, ctx))) {
        return helper(methodHelper(name), ctx, owner, ...written(node, ctx));
      }
      if (isSpecial(name) && !FOUND_BY_SUPER.has(name) && ctx.awaited !== node) {
        return helper("protocols.call_special", ctx, owner, text(name), ...written(node, ctx));
      }
      return byName(node, owner, name, ctx);
    }
    case "builtin": {
      const namespace = namespaceCall(node, callee.name, ctx);
      if (namespace !== null) return namespace;
      const [object] = node.args;
      if (callee.name === "type" && object !== undefined && isTypeOnly(node, ctx)) {
        return helper("objects.type_of", ctx, expression(object, ctx));
      }
      const words = misfitOf(callee.name, node);
      if (words !== null) {
        const values = [...node.args, ...node.keywords.map(({ value }) => value)];
        return helper("protocols.misfit", ctx, text(words), ...values.map((value) => expression(value, ctx)));
      }
      return knownCall(node, callee, ctx);
    }
    case "function":
    case "class":
    case "runtime":
    case "method":
      return knownCall(node, callee, ctx);
    case "runtime method":
      if (isLate(callee.name)) return unknown(node, ctx);
      if (ctx.awaited === node && STARTED.has(callee.name)) {
        const args = node.args.map((arg) => expression(arg, ctx));
        return startedMethod(expression(callee.receiver, ctx), callee.name, args, ctx);
      }
      return call(
        member(expression(callee.receiver, ctx), attributeName(callee.name)),
        node.args.map((arg) => expression(arg, ctx)),
      );
    case "host":
      return helper("javascript.host_call", ctx, expression(node.func, ctx), ...written(node, ctx));
    case "unknown":
      return unknown(node, ctx);
  }
}

/** Methods of `object` that `super()` finds by itself. */
const FOUND_BY_SUPER: ReadonlySet<string> = new Set(["__init__", "__new__", "__init_subclass__"]);

/**
 * Whether `type(x)` surely asks for a class, and nobody can make one with what it gives, which would be `type` itself should `x` be a class:
 * the class of `self`, or one that is only named, compared or shown. `type` as a value can do more, and costs it.
 */
function isTypeOnly(node: Call, ctx: Context): boolean {
  const [object] = node.args;
  if (node.args.length !== 1 || node.keywords.length > 0 || object?.type === "Starred") return false;
  const isSelf = object?.type === "Name" && ctx.self !== null && ctx.analysis.bindingOf(object) === ctx.self;
  return isSelf || ctx.analysis.isReadAtOnce(node, "class");
}

function knownCall(node: Call, callee: KnownCallee, ctx: Context): t.Expression {
  const args = bound(node, callee, ctx);
  if (args === null) return unknown(node, ctx);
  if (ctx.awaited === node && isCoroutineMethod(callee) && node.func.type === "Attribute") {
    const name = ctx.analysis.privateName(node.func.attr, node.func);
    return startedMethod(expression(node.func.value, ctx), name, args, ctx);
  }
  const made = call(raw(node.func, callee, ctx), args);
  if (isKnownCoroutine(callee)) ctx.notes.coroutineCalls.add(made);
  return made;
}

/** The callee as JavaScript calls it: no check that it is callable, no binding of a method. */
function raw(node: Expression, callee: Callee, ctx: Context): t.Expression {
  if (callee.kind === "method" || callee.kind === "runtime") {
    if (node.type === "Attribute" && callee.kind === "runtime") return runtimeMember(node, ctx);
    if (node.type === "Attribute") {
      return member(expression(node.value, ctx), attributeName(ctx.analysis.privateName(node.attr, node)));
    }
  }
  return expression(node, ctx);
}

/** The arguments where the analysis has put them; null when the call must be bound at run time. */
function bound(node: Call, callee: KnownCallee, ctx: Context): Argument[] | null {
  const { arguments: given } = callee;
  if (given.kind === "raises") return null;
  if (given.kind === "undecided") return fillsRest(node, callee) ? written(node, ctx) : null;
  const ordered = [...given.positional, ...given.rest, ...given.keywords.map(({ value }) => value)];
  if (!given.inSourceOrder && !ordered.every((value) => value === null || isPure(value, ctx))) return null;
  const args: Argument[] = given.positional.map((value) =>
    value === null ? undefinedValue() : expression(value, ctx),
  );
  args.push(...given.rest.map((value) => expression(value, ctx)));
  if (given.keywords.length > 0) {
    const slots = positionalSlots(callee);
    while (args.length < slots) args.push(undefinedValue());
    const properties = given.keywords.map(({ name, value }) =>
      t.objectProperty(propertyKey(attributeName(name)), expression(value, ctx)),
    );
    args.push(helper("protocols.kw", ctx, t.objectExpression(properties)));
  }
  return args;
}

/** How many positional parameters stand before the `options` that keywords arrive in. */
function positionalSlots(callee: KnownCallee): number {
  return signatureOf(callee).filter(({ kind }) => kind === "positional").length;
}

/** Whether the stars of a call only fill `*args`, and its keywords are keyword-only: then nothing need be bound. */
function fillsRest(node: Call, callee: KnownCallee): boolean {
  const signature = signatureOf(callee);
  if (!signature.some(({ kind }) => kind === "rest")) return false;
  const slots = signature.filter(({ kind }) => kind === "positional").length;
  const firstStar = node.args.findIndex(({ type }) => type === "Starred");
  const keywordOnly = new Set(
    signature.filter(({ kind }) => kind === "keyword only").map(({ name }) => name),
  );
  return (
    (firstStar < 0 ? node.args.length : firstStar) >= slots &&
    node.keywords.every(({ arg }) => arg !== null && keywordOnly.has(arg))
  );
}

type KnownCallee = Extract<Callee, { arguments: Arguments }>;

interface SignaturePart {
  readonly name: string;
  readonly kind: "positional" | "rest" | "keyword only" | "keywords";
}

/** The parameters a caller sees: without `self`. */
function signatureOf(callee: KnownCallee): readonly SignaturePart[] {
  switch (callee.kind) {
    case "function":
      return callee.facts.parameters.map(part);
    case "method": {
      const { method, parameters } = callee.facts;
      return parameters.slice(method?.self == null || method.binding === "static" ? 0 : 1).map(part);
    }
    case "class":
      return callee.facts.methods.get("__init__")?.parameters.slice(1).map(part) ?? [];
    case "builtin":
    case "runtime":
      return callee.signature === null ? [] : parsed(callee.signature);
  }
}

function part({ name, kind }: Parameter): SignaturePart {
  return { name, kind: kind === "positional only" ? "positional" : kind };
}

/** `"sorted(iterable, /, *, key=, reverse=)"`: what stands where. */
function parsed(signature: string): SignaturePart[] {
  const list = signature.slice(signature.indexOf("(") + 1, signature.lastIndexOf(")"));
  const parts: SignaturePart[] = [];
  let kind: SignaturePart["kind"] = "positional";
  for (const item of list.split(",").map((text) => text.trim())) {
    if (item === "" || item === "/") continue;
    if (item.startsWith("**")) parts.push({ name: item.slice(2), kind: "keywords" });
    else if (item.startsWith("*")) {
      if (item !== "*") parts.push({ name: item.slice(1), kind: "rest" });
      kind = "keyword only";
    } else parts.push({ name: item.replace(/=.*$/, ""), kind });
  }
  return parts;
}

function unknown(node: Call, ctx: Context): t.Expression {
  const { func } = node;
  if (func.type === "Attribute" && isObject(func, ctx)) return methodCall(node, func, ctx);
  return helper("protocols.call", ctx, expression(func, ctx), ...written(node, ctx));
}

/** Whether a method is called on a value, rather than a function of a module that is only read. */
function isObject({ value, attr }: Attribute, ctx: Context): boolean {
  const module = ctx.analysis.moduleOf(value);
  return (
    module === null || (module.kind === "runtime" && ctx.analysis.openModules.changes(module.module, attr))
  );
}

function methodCall(node: Call, func: Attribute, ctx: Context): t.Expression {
  const receiver = expression(func.value, ctx);
  const name = ctx.analysis.privateName(func.attr, func);
  const isBuiltinClass = func.value.type === "Name" && ctx.analysis.isBuiltin(func.value);
  // `str.upper(x)` is the method itself, not what the class of `x` may have in its place.
  if (isBuiltinClass && methodNames.has(name) && !classMethodNames.has(name)) {
    const [self, ...rest] = written(node, ctx);
    const type = (func.value as Name).id;
    if (helperClasses.has(type)) {
      const isPlain =
        node.args.length > 0 && node.keywords.length === 0 && ctx.analysis.typeOf(node.args[0]!) === type;
      return isPlain && t.isExpression(self)
        ? helper(`methods.${name}`, ctx, self, ...rest)
        : helper("protocols.call", ctx, attributeLoad(func, receiver, ctx), ...written(node, ctx));
    }
    if (name.startsWith("__")) {
      return helper("protocols.call", ctx, attributeLoad(func, receiver, ctx), ...written(node, ctx));
    }
  }
  // No list takes them: bound at run time, which finds words for it.
  if (node.keywords.length > 0 && listMethodNames.has(name)) {
    return helper("protocols.call", ctx, attributeLoad(func, receiver, ctx), ...written(node, ctx));
  }
  if (methodNames.has(name) && !isBuiltinClass && !isComplete(func, name, ctx.awaited === node, ctx)) {
    const plain = plainMethod(node, func, receiver, ctx);
    if (plain !== null) return plain;
    const helperName = methodHelper(name, ctx.analysis.isReadAtOnce(node, "iterable"));
    return helper(helperName, ctx, receiver, ...written(node, ctx));
  }
  // The methods of `object` itself finish at once: nobody awaits them.
  if (isSpecial(name))
    return helper("protocols.call_special", ctx, receiver, text(name), ...written(node, ctx));
  return byName(node, receiver, name, ctx);
}

/** Whether no receiver that matters can be without the method in JavaScript, though some built-in type has one of that name. */
function isComplete({ value }: Attribute, name: string, isAwaited: boolean, ctx: Context): boolean {
  // Of the built-in types that have a `get`, none lacks it; nobody awaits the None that `close` gives of a coroutine.
  if (isAwaited && (name === "get" || name === "close")) return true;
  return drives(name) && ctx.analysis.typeOf(value) === "generator";
}

/** `call_method(shape, "area", 2)`; what is awaited is started on the spot: `start_method(queue, "put", 1)`. */
function byName(node: Call, receiver: t.Expression, name: string, ctx: Context): t.Expression {
  const isAwaited = ctx.awaited === node;
  // `super().keys()`, `dict.keys(d)`
  if (givesView(name) && !isAwaited && !ctx.analysis.isReadAtOnce(node, "iterable")) {
    return helper(methodHelper(name), ctx, receiver, ...written(node, ctx));
  }
  const made = helper(
    isAwaited ? "coroutines.start_method" : "protocols.call_method",
    ctx,
    receiver,
    text(name),
    ...written(node, ctx),
  );
  if (isAwaited) ctx.notes.startingCalls.add(made);
  return made;
}

/** JavaScript's own method, where the receiver is surely a list and both do the same. */
function plainMethod(node: Call, func: Attribute, receiver: t.Expression, ctx: Context): t.Expression | null {
  if (node.keywords.length > 0 || node.args.length !== 1 || node.args[0]!.type === "Starred") return null;
  // `push` gives the new length, where `append` gives None.
  if (func.attr === "append" && ctx.dropped === node && ctx.analysis.typeOf(func.value) === "list") {
    return call(member(receiver, "push"), elements(node.args, ctx));
  }
  return null;
}

/** `super_(Dog, this)`: the attributes of the classes after Dog in the instance's own method resolution order. */
function superObject(
  { owner, receiver: first }: Extract<Callee, { readonly receiver: Binding | null }>,
  ctx: Context,
): t.Expression {
  const self = first ?? ctx.method?.method?.self ?? null;
  const receiver = self === null ? t.thisExpression() : reference(self, ctx);
  return helper("protocols.super_", ctx, classReference(owner, ctx), receiver);
}

function derivesFromHelperClass(owner: ClassDef, ctx: Context): boolean {
  return owner.bases.some(
    (base) => base.type === "Name" && helperClasses.has(base.id) && ctx.analysis.isBuiltin(base),
  );
}

/** Methods of the runtime's classes that `start_method` runs without making a coroutine object: those of queues. */
const STARTED: ReadonlySet<string> = new Set(["put", "get"]);

/** A method of one of the program's classes, called on an instance. */
function isCoroutineMethod(callee: Callee): boolean {
  return (
    callee.kind === "method" &&
    callee.facts.kind === "coroutine" &&
    callee.facts.method?.binding === "instance"
  );
}

/** `await self.walk(2)`: `start_method(this, "walk", 2)`, which makes no coroutine object and costs half of what one does. */
function startedMethod(
  receiver: t.Expression,
  name: string,
  args: readonly Argument[],
  ctx: Context,
): t.Expression {
  const made = helper("coroutines.start_method", ctx, receiver, text(name), ...args);
  ctx.notes.startingCalls.add(made);
  return made;
}

function isKnownCoroutine(callee: Callee): boolean {
  if (callee.kind === "function") return callee.facts.kind === "coroutine";
  return callee.kind === "runtime" && callee.isCoroutine;
}
