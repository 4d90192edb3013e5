/**
 * Class definitions.
 *
 *     class Dog(Animal):                 =>   const Dog = define_class("Dog", [Animal], class {
 *         sound = "woof"                        static sound = "woof";
 *         def __init__(self, name):             __init__(name) { this.name = name; }
 *             self.name = name                }, { __init__: "(self, name)" });
 *
 *     class Odd:                         =>   const Odd = define_class("Odd", [], (ns) => {
 *         if debug: trace = True                if (truth(debug)) ns.trace = true;
 *                                             });
 *
 * A body of plain definitions is a JavaScript class, any other a function that fills a namespace.
 *
 * Source: The Python Language Reference, 8.8.
 */
import * as t from "@babel/types";
import type { ClassFacts, FunctionFacts, MethodFacts } from "../../3-analyze/analysis.ts";
import { bodyReaders } from "../../language/introspection.ts";
import type {
  AnnAssign,
  AsyncFunctionDef,
  ClassDef,
  FunctionDef,
  Name,
  Statement,
} from "../../language/nodes.ts";
import { walk } from "../../language/walk.ts";
import { annotationValue, emptyAnnotations, lazyAnnotations, resolvesAnnotations } from "../annotations.ts";
import { elements, keywordArguments } from "../arguments.ts";
import { block, declare, id, number, propertyKey, text } from "../builders.ts";
import { type Context, expression, helper, place, statements, type Table, withComments } from "../context.ts";
import { bind, decorated, documented } from "../definitions.ts";
import { Frame } from "../frame.ts";
import { detailsOf } from "../function-details.ts";
import {
  firstLine,
  functionExpression,
  functionParts,
  keepsDocs,
  withoutDocstring,
  wrapped,
} from "../functions.ts";
import type { HelperName } from "../helpers.ts";
import { attributeName } from "../names.ts";
import { moduleVariables } from "../namespaces.ts";
import type { ParameterList } from "../parameters.ts";
import { fileArgument, reference } from "../references.ts";
import { readVariables, typeParameters } from "../type-parameters.ts";

export const classes = {
  ClassDef(node: ClassDef, ctx: Context): t.Statement[] {
    const { value, defaults } = classValue(node, ctx);
    const before = defaults.map(({ name, value: made }) => declare("const", id(name), made));
    return [...before, documented(bind(node, value, ctx), ctx.analysis.classOf(node).docstring)];
  },
} satisfies Table<"ClassDef", t.Statement[]>;

/** `define_class(...)`, decorated, and what must be evaluated before. */
function classValue(node: ClassDef, outer: Context): { value: t.Expression; defaults: Body["defaults"] } {
  const facts = outer.analysis.classOf(node);
  const { ctx: typed, variables } = typeParameters(node.type_params, outer);
  const { ctx, cell } = withCell(facts, typed);
  const generic = variables.map(({ name }) => id(name));
  const bases = t.arrayExpression([
    ...elements(node.bases, ctx),
    ...(generic.length === 0 ? [] : [helper("protocols.generic", ctx, ...generic)]),
  ]);
  const body = isPlainBody(facts, ctx)
    ? javascriptClass(node, facts, ctx)
    : namespaceFunction(node, facts, ctx);
  const { metaclass } = facts;
  const maker = metaclass === null ? [] : [expression(metaclass, ctx)];
  const args: t.Expression[] = [...maker, text(node.name), bases, body.expression];
  const extras = [...extrasOf(node, facts, ctx), ...partsOf(facts, ctx)];
  if (body.annotated.length > 0) {
    extras.push(t.objectProperty(id("annotated"), t.objectExpression(body.annotated)));
  }
  if (body.details.length > 0) extras.push(t.objectProperty(id("details"), t.objectExpression(body.details)));
  if (body.table.length > 0 || extras.length > 0) args.push(t.objectExpression(body.table));
  if (extras.length > 0) args.push(t.objectExpression(extras));
  const define = metaclass === null ? "protocols.define_class" : "protocols.define_class_by";
  const made = helper(define, ctx, ...args);
  const before = [...variables, ...(cell === null ? [] : [cell]), ...body.defaults];
  return { value: decorated(node.decorator_list, made, outer), defaults: before };
}

/** `const Dog_class = class_cell();`, where methods need it to say which class is theirs. */
function withCell(
  { node, needsCell }: ClassFacts,
  ctx: Context,
): { ctx: Context; cell: Body["defaults"][number] | null } {
  if (!needsCell) return { ctx, cell: null };
  for (const around of ctx.cells.values()) ctx.frame.reserve(around);
  const name = ctx.frame.name(`${node.name}_class`);
  const cells = new Map([...ctx.cells, [node, name]]);
  return { ctx: { ...ctx, cells }, cell: { name, value: helper("protocols.class_cell", ctx) } };
}

interface Body {
  readonly expression: t.Expression;
  /** Method name to its signature, as `define_class` takes them. */
  readonly table: t.ObjectProperty[];
  /** Default values of methods, to be evaluated before the class is made. */
  readonly defaults: ParameterList["defaults"];
  /** What methods tell of their definitions, where the program asks. */
  readonly details: t.ObjectProperty[];
  /** What makes the annotations of methods, likewise. */
  readonly annotated: t.ObjectProperty[];
}

/**
 * Whether the body can be a JavaScript class. Inside a method its initialisers would have another `this` than the code around;
 * JavaScript has neither deleters nor accessors that are coroutines; and a default value that names a class attribute needs the
 * attribute to be there.
 */
function isPlainBody(facts: ClassFacts, ctx: Context): boolean {
  if (!facts.isSimple || ctx.self !== null) return false;
  return facts.node.body.every((node) => {
    if (node.type !== "FunctionDef" && node.type !== "AsyncFunctionDef") return true;
    const { method, kind } = ctx.analysis.functionOf(node);
    if (method?.binding === "deleter") return false;
    if (isAccessor(method?.binding) && (kind !== "function" || method?.self === null)) return false;
    return !namesClass(node, facts, ctx);
  });
}

function isAccessor(binding: string | undefined): boolean {
  return binding === "property" || binding === "setter";
}

/** Whether a default value of a method reads a name of the class body. */
function namesClass(node: FunctionDef | AsyncFunctionDef, facts: ClassFacts, ctx: Context): boolean {
  let found = false;
  for (const value of [...node.args.defaults, ...node.args.kw_defaults]) {
    if (value === null) continue;
    walk(value, (inner) => {
      if (inner.type === "Name") found ||= ctx.analysis.bindingOf(inner)?.scope === facts.scope;
      return !found;
    });
  }
  return found;
}

type Member = t.ClassMethod | t.ClassProperty;

function javascriptClass(node: ClassDef, facts: ClassFacts, ctx: Context): Body {
  const classBody = { object: () => t.thisExpression(), qualname: facts.qualname };
  const inner: Context = { ...ctx, topLevel: false, classBody };
  const table = new Map<string, string>();
  const defaults: Body["defaults"] = [];
  const told: Told = { details: [], annotated: [] };
  const members = withComments<Member>(withoutDocstring(node.body, facts), ctx, (statement) => {
    const made = membersOf(statement, inner, table, defaults, told);
    for (const each of made) place(each, statement, ctx);
    return made;
  });
  return {
    expression: t.classExpression(null, null, t.classBody(members)),
    table: [...table].map(([name, signature]) => t.objectProperty(propertyKey(name), text(signature))),
    defaults,
    ...told,
  };
}

type Told = Pick<Body, "details" | "annotated">;

function membersOf(
  node: Statement,
  ctx: Context,
  table: Map<string, string>,
  defaults: Body["defaults"],
  told: Told,
): Member[] {
  switch (node.type) {
    case "FunctionDef":
    case "AsyncFunctionDef":
      return [method(node, ctx, table, defaults, told)];
    case "Assign":
      return node.targets.map((target) =>
        attribute((target as Name).id, expression(node.value, ctx), node, ctx),
      );
    case "AnnAssign":
      if (node.value === null) return [];
      return [attribute((node.target as Name).id, expression(node.value, ctx), node, ctx)];
    case "ClassDef": {
      const inner = classValue(node, ctx);
      defaults.push(...inner.defaults);
      return [documented(attribute(node.name, inner.value, node, ctx), ctx.analysis.classOf(node).docstring)];
    }
    default:
      return [];
  }
}

/** `static sound = "woof";`: a class attribute. */
function attribute(name: string, value: t.Expression, node: Statement, ctx: Context): t.ClassProperty {
  const key = propertyKey(attributeName(ctx.analysis.privateName(name, node)));
  return t.classProperty(key, value, null, null, false, true);
}

function method(
  node: FunctionDef | AsyncFunctionDef,
  ctx: Context,
  table: Map<string, string>,
  defaults: Body["defaults"],
  told: Told,
): Member {
  const facts = ctx.analysis.functionOf(node);
  const binding = facts.method!.binding;
  const isFunctionForm = binding === "decorated" || (binding !== "static" && facts.method!.self === null);
  const generic = typeParameters(node.type_params, ctx);
  const parts = functionParts(node, isFunctionForm ? "parameter" : "this", generic.ctx);
  const details = detailsOf(facts, parts.values, generic.ctx);
  const annotations = lazyAnnotations(node, generic.ctx);
  const read = [...parts.parameters, parts.body, details, annotations].filter((part) => part !== null);
  defaults.push(...readVariables(generic, read), ...parts.defaults);
  if (isFunctionForm) {
    const value = decorated(
      node.decorator_list,
      wrapped(facts, functionExpression(parts), parts.values, generic.ctx),
      ctx,
    );
    return documented(attribute(node.name, value, node, ctx), facts.docstring);
  }
  const name = attributeName(ctx.analysis.privateName(node.name, node));
  if (binding !== "setter") table.set(name, tableEntry(facts, binding));
  if (details !== null && binding !== "setter")
    told.details.push(t.objectProperty(propertyKey(name), details));
  if (annotations !== null) told.annotated.push(t.objectProperty(propertyKey(name), annotations));
  const made = t.classMethod(
    binding === "property" ? "get" : binding === "setter" ? "set" : "method",
    propertyKey(name),
    parts.parameters as t.ClassMethod["params"],
    parts.body,
    false,
    binding === "static" || binding === "class",
    parts.generator,
    parts.async,
  );
  return documented(made, facts.docstring);
}

/** `"(self, name)"`, `"async (self)"`, `"@property"`, `"@classmethod (cls, name)"`. */
function tableEntry(facts: FunctionFacts, binding: MethodFacts["binding"]): string {
  if (binding === "property") return "@property";
  const decorator = binding === "static" ? "@staticmethod " : binding === "class" ? "@classmethod " : "";
  const kind = facts.kind === "coroutine" ? "async " : facts.kind === "async generator" ? "async* " : "";
  return `${decorator}${kind}${facts.parameterList}`;
}

/** `(ns) => { ... }`: the statements as they are, every name a property of the namespace. */
function namespaceFunction(node: ClassDef, facts: ClassFacts, ctx: Context): Body {
  const frame = new Frame(ctx.names);
  // The body runs inside the handlers around it, and says so by their variables.
  for (const { exception } of ctx.announced) frame.reserve(exception);
  if (ctx.around !== null) frame.reserve(ctx.around);
  const name = frame.name("ns");
  const keepsAnnotations = readsAnnotations(node, facts, ctx) && annotatesInBlocks(node);
  const inner: Context = {
    ...ctx,
    frame,
    topLevel: false,
    breakLabel: null,
    classBody: {
      object: () => id(name),
      qualname: facts.qualname,
      isPrepared: facts.isMadeByMetaclass && ctx.analysis.names.has("__prepare__"),
      keepsAnnotations,
    },
  };
  const made = statements(withoutDocstring(node.body, facts), inner);
  const head = keepsAnnotations ? [emptyAnnotations(inner)] : [];
  const body = block([...frame.declarations(), ...head, ...made]);
  return {
    expression: t.arrowFunctionExpression([id(name)], body),
    table: [],
    defaults: [],
    details: [],
    annotated: [],
  };
}

/** What `define_class` is told besides: only what differs from its defaults, or is asked for by the program. */
function extrasOf(node: ClassDef, facts: ClassFacts, ctx: Context): t.ObjectProperty[] {
  const extras: t.ObjectProperty[] = [];
  const add = (key: string, value: t.Expression) => extras.push(t.objectProperty(id(key), value));
  if (facts.docstring !== null && keepsDocs(ctx.analysis.names)) add("doc", text(facts.docstring));
  const docs = keepsDocs(ctx.analysis.names) ? methodDocs(facts, ctx) : [];
  if (docs.length > 0) add("docs", t.objectExpression(docs));
  if (facts.qualname !== node.name) add("qualname", text(facts.qualname));
  if (!ctx.options.main) add("module", text(ctx.options.moduleName));
  for (const file of fileArgument(ctx)) {
    add("file", file);
    add("lines", t.objectExpression(methodLines(facts, ctx)));
  }
  const cell = ctx.cells.get(node);
  if (cell !== undefined) add("cell", id(cell));
  const annotations = annotationsOf(node, facts, ctx);
  if (annotations.length > 0) add("annotations", t.objectExpression(annotations));
  const written = node.body.map((each) => (each.type === "AnnAssign" ? each.annotation : null));
  if (annotations.length > 0 && resolvesAnnotations(written, ctx)) {
    add("globals", t.arrowFunctionExpression([], moduleVariables(ctx)));
  }
  if (node.type_params.length > 0 && ctx.analysis.names.has("__type_params__")) {
    const variables = node.type_params.map((each) => reference(ctx.analysis.bindingOf(each)!, ctx));
    add("type_params", t.arrowFunctionExpression([], t.arrayExpression(variables)));
  }
  const keywords = node.keywords.filter(({ value }) => value !== facts.metaclass);
  if (keywords.length > 0) add("keywords", keywordArguments(keywords, ctx));
  const order = isPlainBody(facts, ctx) ? namesInOrder(node, ctx) : null;
  if (order !== null) add("order", text(order));
  if (facts.isMadeByMetaclass || bodyReaders.some((name) => ctx.analysis.names.has(name))) {
    add("line", number(firstLine(node, ctx)));
    const assigned = assignedToSelf(facts, ctx);
    if (assigned.length > 0) add("assigned", t.arrayExpression(assigned.map(text)));
  }
  return extras;
}

/**
 * What makes the parts that only some classes have: `{ generator, take_slots }`. Methods in function form are made where they stand, so
 * those of the others ask for it.
 */
function partsOf(facts: ClassFacts, ctx: Context): t.ObjectProperty[] {
  const { names } = ctx.analysis;
  const methods = [...facts.methods.values()];
  const has = (kind: FunctionFacts["kind"]) => methods.some((each) => each.kind === kind);
  const binds = (name: string) => facts.methods.has(name) || facts.attributes.has(name);
  // `locals()["__slots__"] = ...`
  const bindsByName = !isPlainBody(facts, ctx) && (names.has("locals") || names.has("vars"));
  const asked: readonly (readonly [boolean, HelperName])[] = [
    [has("generator"), "coroutines.generator"],
    [has("coroutine"), "coroutines.coroutine"],
    [has("async generator"), "coroutines.async_generator"],
    [binds("__slots__") || bindsByName, "protocols.take_slots"],
    // A base may be given one later: `Base.__getattr__ = f`.
    [names.has("__getattr__") || bindsByName, "protocols.guard_getters"],
    [CONTEXTS.some(binds), "objects.dict_from"],
  ];
  return asked
    .filter(([isAsked]) => isAsked)
    .map(([, name]) => {
      const key = id(name.slice(name.indexOf(".") + 1));
      const value = ctx.helpers.helper(name);
      return t.objectProperty(key, value, false, value.name === key.name);
    });
}

/** Methods of loops that are handed a dict. */
const CONTEXTS = ["call_exception_handler", "default_exception_handler"];

/** Whether the program may look at the namespaces of classes, whose order is that of the body. */
function looksAtNamespaces({ analysis: { names } }: Context): boolean {
  return names.has("__dict__") || names.has("vars");
}

/** What a JavaScript class has before its body runs: a field of that name keeps the place. */
const GIVEN_TO_CLASSES = ["length", "name"];

/**
 * The names of the body, where a JavaScript class would tell another order and the program may see it: methods come before fields, which
 * namespaces show; and before both what a class is given, which `__set_name__` and the members of an enumeration show too.
 */
function namesInOrder(node: ClassDef, ctx: Context): string | null {
  const methods: string[] = [];
  const fields: string[] = [];
  const all = new Set<string>();
  const bound = (name: string, at: Statement, into: string[]) => {
    const full = ctx.analysis.privateName(name, at);
    if (!all.has(full)) into.push(full);
    all.add(full);
  };
  for (const each of node.body) {
    switch (each.type) {
      case "FunctionDef":
      case "AsyncFunctionDef": {
        const { method: made } = ctx.analysis.functionOf(each);
        const isField =
          made!.binding === "decorated" || made!.binding === "static" || made!.binding === "class";
        bound(each.name, each, isField || made!.self === null ? fields : methods);
        break;
      }
      case "ClassDef":
        bound(each.name, each, fields);
        break;
      case "Assign":
        for (const target of each.targets) bound((target as Name).id, each, fields);
        break;
      case "AnnAssign":
        if (each.value !== null) bound((each.target as Name).id, each, fields);
        break;
      default:
    }
  }
  const order = [...all].join(" ");
  const given = GIVEN_TO_CLASSES.filter((name) => fields.includes(name));
  const inClass = [...given, ...methods, ...fields.filter((name) => !given.includes(name))].join(" ");
  if (order === inClass) return null;
  if (looksAtNamespaces(ctx)) return order;
  const isSeen = node.bases.length > 0 || ctx.analysis.names.has("__set_name__");
  return isSeen && given.some((name, i) => fields[i] !== name) ? order : null;
}

/** Names of the attributes that methods assign to `self`: CPython's `__static_attributes__`, there in no order. */
function assignedToSelf(facts: ClassFacts, ctx: Context): string[] {
  const names = new Set<string>();
  for (const { node, method } of facts.methods.values()) {
    const self = method?.self ?? null;
    if (self === null) continue;
    walk(node, (inner) => {
      if (inner.type !== "Attribute" || inner.ctx !== "Store" || inner.value.type !== "Name") return true;
      if (ctx.analysis.bindingOf(inner.value) === self)
        names.add(ctx.analysis.privateName(inner.attr, inner));
      return true;
    });
  }
  return [...names].sort();
}

function methodDocs(facts: ClassFacts, ctx: Context): t.ObjectProperty[] {
  return [...facts.methods.values()].flatMap(({ name, docstring, node }) => {
    if (docstring === null) return [];
    const key = propertyKey(attributeName(ctx.analysis.privateName(name, node)));
    return [t.objectProperty(key, text(docstring))];
  });
}

/** Where methods are defined, for reprs and messages: their first line is that of their decorators. */
function methodLines(facts: ClassFacts, ctx: Context): t.ObjectProperty[] {
  return [...facts.methods.values()].map(({ name, node }) => {
    const key = propertyKey(attributeName(ctx.analysis.privateName(name, node)));
    return t.objectProperty(key, number(firstLine(node, ctx)));
  });
}

/** Whether a decorator, a base class or the program itself may look at the annotations of the class body. */
function readsAnnotations(node: ClassDef, facts: ClassFacts, ctx: Context): boolean {
  return (
    facts.isMadeByMetaclass ||
    node.decorator_list.length > 0 ||
    facts.bases.some(({ kind }) => kind === "runtime" || kind === "unknown") ||
    ctx.analysis.names.has("__annotations__") ||
    looksAtNamespaces(ctx) ||
    ctx.analysis.names.has("get_type_hints") ||
    ctx.analysis.names.has("get_annotations")
  );
}

/** Whether an annotation of the class body stands in an `if`, a loop, a `try` or the like: being there depends on the run. */
function annotatesInBlocks(node: ClassDef): boolean {
  return node.body.some((each) => {
    let found = false;
    walk(each, (inner) => {
      if (inner.type === "AnnAssign") found ||= inner !== each;
      return !found && !OWN_BODY.has(inner.type);
    });
    return found;
  });
}

const OWN_BODY: ReadonlySet<string> = new Set(["FunctionDef", "AsyncFunctionDef", "ClassDef", "Lambda"]);

/** Annotations that stand in the class body itself, when somebody may look at them. */
function annotationsOf(node: ClassDef, facts: ClassFacts, ctx: Context): t.ObjectProperty[] {
  if (!readsAnnotations(node, facts, ctx) || annotatesInBlocks(node)) return [];
  return node.body
    .filter((each): each is AnnAssign => each.type === "AnnAssign" && each.target.type === "Name")
    .map(({ target, annotation }) => {
      const value = annotationValue(annotation, ctx);
      const name = ctx.analysis.privateName((target as Name).id, target);
      return t.objectProperty(propertyKey(attributeName(name)), value);
    });
}
