/**
 * The symbol table: which scopes a program has, and what each name in each of them means.
 *
 *     def outer():
 *         n = 0                       outer: n cell
 *         def inner():         =>     inner: n free, and both symbols share one binding
 *             nonlocal n
 *
 * From a Module, to SymbolTable. Two passes, as in CPython: the first notes what each scope does with each name and
 * raises what can be seen on the spot; the second (resolution.ts) decides where each name lives.
 *
 * Source: CPython 3.13, Python/symtable.c; The Python Language Reference, 4.2 "Naming and binding".
 */
import type {
  AnnAssign,
  Arguments,
  AsyncFunctionDef,
  ClassDef,
  DictComp,
  Expression,
  FunctionDef,
  GeneratorExp,
  Global,
  ImportFrom,
  ListComp,
  Module,
  Node,
  NodeOf,
  Nonlocal,
  Positioned,
  SetComp,
  TypeAlias,
  TypeParam,
} from "../language/nodes.ts";
import { childrenOf } from "../language/walk.ts";
import type { ComprehensionNode } from "./analysis.ts";
import { Builder, type Handlers, type Place, type SymbolTable } from "./builder.ts";
import { fail } from "./fail.ts";
import type { Names } from "./module-uses.ts";
import { resolveNames } from "./resolution.ts";
import { privateName, ScopeRecord } from "./scopes.ts";

export type { Place, SymbolTable } from "./builder.ts";

/** @throws CompileError for what symtable.c and future.c refuse */
/**
 * @param written  the module's variables that other modules may assign; null: none, and they cannot see them
 * @param deleted  names that something deletes from a module
 */
export function buildSymbolTable(
  module: Module,
  written: Names | null = null,
  deleted: Names = new Set(),
): SymbolTable {
  const builder = new Builder(module);
  builder.run(handlers);
  resolveNames(builder, written, deleted);
  return builder;
}

const scopeTitles = {
  ListComp: "<listcomp>",
  SetComp: "<setcomp>",
  DictComp: "<dictcomp>",
  GeneratorExp: "<genexpr>",
} as const;

const comprehensionTitles = {
  ListComp: "list comprehension",
  SetComp: "set comprehension",
  DictComp: "dict comprehension",
  GeneratorExp: "generator expression",
} as const;

// ------------------------------------------------------------------------------------------------------------- handlers

const handlers: Handlers = {
  FunctionDef: functionDef,
  AsyncFunctionDef: functionDef,
  ClassDef: classDef,

  Lambda(builder, node, place) {
    builder.push(node, place, parameterDefaults(node.args));
    const scope = builder.open("lambda", node, "<lambda>", place);
    builder.scopes.set(node, scope);
    const inside = { ...place, scope, target: null };
    builder.places.set(node.args, inside);
    builder.parents.set(node.args, node);
    bindParameters(builder, node.args, inside);
    builder.push(node, inside, [node.body]);
  },

  ListComp: comprehension,
  SetComp: comprehension,
  DictComp: comprehension,
  GeneratorExp: comprehension,

  TypeAlias(builder, node, place) {
    const name = node.name.type === "Name" ? node.name.id : "";
    const around = openTypeParameters(builder, node, name, node.type_params, place);
    const scope = builder.open("type alias", node, name, around);
    builder.scopes.set(node, scope);
    builder.push(node, { ...around, scope, target: null }, [node.value]);
    builder.push(node, { ...place, target: { kind: "type alias", value: null } }, [node.name]);
  },

  Name(builder, node, place) {
    const kind = place.target?.kind ?? "assignment";
    if (node.ctx === "Del") builder.bind(node, node.id, place, "delete");
    else if (node.ctx === "Store") builder.bind(node, node.id, place, kind, place.target?.value ?? null);
    if (node.ctx === "Load" || (node.ctx === "Store" && kind === "augmented")) builder.read(node, place);
  },

  Tuple: displayTarget,
  List: displayTarget,
  Starred: displayTarget,

  Attribute(builder, node, place) {
    builder.names.add(node.attr);
    if (node.attr === "__globals__") builder.namespaces.push({ node, scope: place.scope });
    builder.push(node, withoutTarget(place), [node.value]);
  },
  Subscript(builder, node, place) {
    builder.push(node, withoutTarget(place), [node.value, node.slice]);
  },

  Assign(builder, node, place) {
    builder.push(node, place, [node.value]);
    builder.push(node, { ...place, target: { kind: "assignment", value: node.value } }, node.targets);
  },
  AugAssign(builder, node, place) {
    builder.push(node, place, [node.value]);
    builder.push(node, { ...place, target: { kind: "augmented", value: null } }, [node.target]);
  },
  AnnAssign: annAssign,
  For: forLoop,
  AsyncFor(builder, node, place) {
    noteAwait(place.scope);
    forLoop(builder, node, place);
  },
  AsyncWith(builder, node, place) {
    noteAwait(place.scope);
    builder.push(node, place, childrenOf(node));
  },
  WithItem(builder, node, place) {
    builder.push(node, { ...place, target: { kind: "with", value: null } }, [node.optional_vars]);
    builder.push(node, place, [node.context_expr]);
  },
  NamedExpr: namedExpression,

  Import(builder, node, place) {
    for (const alias of node.names) {
      builder.places.set(alias, place);
      builder.parents.set(alias, node);
      for (const part of alias.name.split(".")) builder.names.add(part);
      builder.bind(alias, alias.asname ?? firstPart(alias.name), place, "import");
    }
  },
  ImportFrom: importFrom,

  Global: directive,
  Nonlocal: directive,

  ExceptHandler(builder, node, place) {
    if (node.name !== null) builder.bind(node, node.name, place, "except");
    builder.push(node, place, childrenOf(node));
  },
  MatchAs(builder, node, place) {
    if (node.name !== null) builder.bind(node, node.name, place, "pattern");
    builder.push(node, place, childrenOf(node));
  },
  MatchStar(builder, node, place) {
    if (node.name !== null) builder.bind(node, node.name, place, "pattern");
  },
  MatchMapping(builder, node, place) {
    if (node.rest !== null) builder.bind(node, node.rest, place, "pattern");
    builder.push(node, place, childrenOf(node));
  },
  Keyword(builder, node, place) {
    if (node.arg !== null) builder.names.add(node.arg);
    builder.push(node, place, childrenOf(node));
  },

  Yield: yieldExpression,
  YieldFrom: yieldExpression,
  Await(builder, node, place) {
    refuseInTypeScope(node, "await expression", place.scope);
    noteAwait(place.scope);
    builder.push(node, place, childrenOf(node));
  },
};

function withoutTarget(place: Place): Place {
  return place.target === null ? place : { ...place, target: null };
}

function firstPart(name: string): string {
  const dot = name.indexOf(".");
  return dot === -1 ? name : name.slice(0, dot);
}

/** The parts of `a, b = 1, 2` are bound to the parts of the display; of any other value to no expression of the program. */
function displayTarget(builder: Builder, node: NodeOf<"Tuple" | "List" | "Starred">, place: Place): void {
  const { target } = place;
  if (target === null || target.value === null) {
    builder.push(node, place, childrenOf(node));
    return;
  }
  const parts = node.type === "Starred" ? null : partsOf(target.value, node.elts);
  for (const [index, child] of [...childrenOf(node).entries()].reverse()) {
    const value = parts?.[index] ?? null;
    builder.push(node, { ...place, target: { kind: target.kind, value } }, [child]);
  }
}

/** The elements of a display that pair off with the targets; null when there are stars, or another number. */
function partsOf(value: Expression, targets: readonly Expression[]): readonly Expression[] | null {
  if ((value.type !== "Tuple" && value.type !== "List") || value.elts.length !== targets.length) return null;
  const isPlain = [...value.elts, ...targets].every((element) => element.type !== "Starred");
  return isPlain ? value.elts : null;
}

function functionDef(builder: Builder, node: FunctionDef | AsyncFunctionDef, place: Place): void {
  builder.bind(node, node.name, place, "function");
  const around = openTypeParameters(builder, node, node.name, node.type_params, place);
  const scope = builder.open("function", node, node.name, around);
  builder.scopes.set(node, scope);
  const inside: Place = { ...around, scope, statement: node, target: null, inIterable: false };
  builder.places.set(node.args, inside);
  builder.parents.set(node.args, node);
  bindParameters(builder, node.args, inside);
  // What is pushed last is visited first: decorators, defaults, annotations, body.
  builder.push(node, inside, node.body);
  builder.push(node, around, annotations(builder, node.args, node.returns));
  builder.push(node, place, parameterDefaults(node.args));
  builder.push(node, place, node.decorator_list);
}

function classDef(builder: Builder, node: ClassDef, place: Place): void {
  builder.bind(node, node.name, place, "class");
  const around = openTypeParameters(builder, node, node.name, node.type_params, place);
  const scope = builder.open("class", node, node.name, around);
  builder.scopes.set(node, scope);
  builder.push(node, { ...around, scope, className: node.name, target: null }, node.body);
  builder.push(node, around, [...node.bases, ...node.keywords]);
  builder.push(node, place, node.decorator_list);
}

/** The scope of `[T, *Ts, **P]`; the place itself when there is none. */
function openTypeParameters(
  builder: Builder,
  node: FunctionDef | AsyncFunctionDef | ClassDef | TypeAlias,
  name: string,
  parameters: readonly TypeParam[],
  place: Place,
): Place {
  if (parameters.length === 0) return place;
  const scope = new ScopeRecord("type parameters", node, name, place.scope);
  scope.qualname = place.scope.qualname;
  builder.typeParameters.set(node, scope);
  const inside: Place = { ...place, scope, className: node.type === "ClassDef" ? name : place.className };
  for (const parameter of parameters) {
    builder.places.set(parameter, inside);
    builder.parents.set(parameter, node);
    builder.bind(parameter, parameter.name, inside, "type parameter");
    const lazy = childrenOf(parameter).filter((child) => child !== null);
    if (lazy.length === 0) continue;
    const own = builder.open("type variable", parameter, parameter.name, inside);
    builder.scopes.set(parameter, own);
    builder.push(parameter, { ...inside, scope: own }, lazy);
  }
  return inside;
}

function parameterDefaults(args: Arguments): (Expression | null)[] {
  return [...args.defaults, ...args.kw_defaults];
}

function bindParameters(builder: Builder, args: Arguments, place: Place): void {
  // CPython's order, which decides about the place of "duplicate argument": stars last.
  const all = [...args.posonlyargs, ...args.args, ...args.kwonlyargs, args.vararg, args.kwarg];
  for (const arg of all) {
    if (arg === null) continue;
    builder.places.set(arg, place);
    builder.parents.set(arg, args);
    builder.bind(arg, arg.arg, place, "parameter");
  }
}

/** Postponed annotations are text: no name in them is read. */
function annotations(builder: Builder, args: Arguments, returns: Expression | null): (Expression | null)[] {
  const all = [
    ...args.posonlyargs.map((arg) => arg.annotation),
    ...args.args.map((arg) => arg.annotation),
    args.vararg?.annotation ?? null,
    args.kwarg?.annotation ?? null,
    ...args.kwonlyargs.map((arg) => arg.annotation),
    returns,
  ];
  if (!builder.postponedAnnotations) return all;
  for (const annotation of all) refuseInAnnotation(annotation);
  return [];
}

function annAssign(builder: Builder, node: AnnAssign, place: Place): void {
  const { target, value } = node;
  if (target.type === "Name") {
    const symbol = place.scope.symbols.get(privateName(target.id, place.className));
    if (node.simple === 1 && place.scope.kind !== "module" && symbol !== undefined) {
      const details = { name: target.id };
      if (symbol.isGlobal) fail(node, "annotated_name_global", details);
      if (symbol.isNonlocal) fail(node, "annotated_name_nonlocal", details);
    }
    builder.places.set(target, place);
    builder.parents.set(target, node);
    if (node.simple === 1 || value !== null) {
      if (value === null) builder.bind(target, target.id, place, "annotation");
      else builder.bind(target, target.id, place, "assignment", value);
      if (node.simple === 1) place.scope.symbol(privateName(target.id, place.className)).isAnnotated = true;
    }
  }
  builder.push(node, place, [value]);
  if (builder.postponedAnnotations) refuseInAnnotation(node.annotation);
  else builder.push(node, place, [node.annotation]);
  if (target.type !== "Name") builder.push(node, place, [target]);
}

function refuseInAnnotation(annotation: Expression | null): void {
  if (annotation === null) return;
  const stack: Node[] = [annotation];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    const words = typeScopeWords[node.type as keyof typeof typeScopeWords] as string | undefined;
    if (words !== undefined) fail(node, "not_in_annotation", { what: words });
    if (node.type === "Lambda") continue;
    // A comprehension is a scope of its own, but for its first iterable.
    const children =
      "generators" in node ? [(node as ComprehensionNode).generators[0]!.iter] : childrenOf(node);
    for (const child of children) if (child !== null) stack.push(child);
  }
}

const typeScopeWords = {
  NamedExpr: "named expression",
  Yield: "yield expression",
  YieldFrom: "yield expression",
  Await: "await expression",
} as const;

function forLoop(builder: Builder, node: NodeOf<"For" | "AsyncFor">, place: Place): void {
  builder.push(node, place, [...node.body, ...node.orelse]);
  builder.push(node, { ...place, target: { kind: "for", value: null } }, [node.target]);
  builder.push(node, place, [node.iter]);
}

function importFrom(builder: Builder, node: ImportFrom, place: Place): void {
  for (const alias of node.names) {
    builder.places.set(alias, place);
    builder.parents.set(alias, node);
    builder.names.add(alias.name);
    if (alias.name !== "*") builder.bind(alias, alias.asname ?? alias.name, place, "import");
    else if (place.scope.kind !== "module") fail(alias, "import_star_not_at_module_level");
  }
}

function directive(builder: Builder, node: Global | Nonlocal, place: Place): void {
  const word = node.type === "Global" ? "global" : "nonlocal";
  for (const name of node.names) {
    builder.names.add(name);
    const symbol = place.scope.symbol(privateName(name, place.className));
    if (symbol.isParameter) fail(node, "name_is_parameter_and", { name, word });
    if (symbol.isUsed) fail(node, "name_used_prior_to", { name, word });
    if (symbol.isAnnotated) {
      fail(node, word === "global" ? "annotated_name_global" : "annotated_name_nonlocal", { name });
    }
    if (symbol.isAssigned) fail(node, "name_assigned_before", { name, word });
    if (word === "global") symbol.isGlobal = true;
    else symbol.isNonlocal = true;
    symbol.directive ??= node;
  }
}

// ------------------------------------------------------------------------------------- comprehensions, yield and await

/** The first iterable belongs to the scope around; everything else to the comprehension. */
function comprehension(builder: Builder, node: ComprehensionNode, place: Place): void {
  const scope = builder.open("comprehension", node, scopeTitles[node.type], place);
  builder.scopes.set(node, scope);
  const inside: Place = { ...place, scope, target: null };
  const [first, ...others] = node.generators;
  if (first === undefined) return;
  builder.push(node, inside, collected(node));
  for (const generator of others.reverse()) {
    builder.places.set(generator, inside);
    builder.parents.set(generator, node);
    builder.push(generator, inside, generator.ifs);
    builder.push(generator, { ...inside, inIterable: true }, [generator.iter]);
    builder.push(generator, { ...inside, target: { kind: "comprehension", value: null } }, [
      generator.target,
    ]);
  }
  builder.places.set(first, inside);
  builder.parents.set(first, node);
  builder.push(first, inside, first.ifs);
  builder.push(first, { ...inside, target: { kind: "comprehension", value: null } }, [first.target]);
  builder.push(first, { ...withoutTarget(place), inIterable: true }, [first.iter]);
  if (node.generators.some((generator) => generator.is_async === 1)) noteAwait(scope);
}

function collected(node: ListComp | SetComp | DictComp | GeneratorExp): Expression[] {
  return node.type === "DictComp" ? [node.key, node.value] : [node.elt];
}

/** A suspension point in a list, set or dict comprehension is one of the function around it. */
function noteAwait(scope: ScopeRecord): void {
  let here: ScopeRecord | null = scope;
  while (here !== null) {
    here.hasAwait = true;
    if (here.kind !== "comprehension" || here.isGeneratorExpression) return;
    here = here.parent;
  }
}

function namedExpression(builder: Builder, node: NodeOf<"NamedExpr">, place: Place): void {
  refuseInTypeScope(node, "named expression", place.scope);
  if (place.inIterable) fail(node, "named_expression_in_iterable");
  const target = node.target;
  builder.push(node, place, [node.value]);
  if (target.type !== "Name") return;
  builder.places.set(target, place);
  builder.parents.set(target, node);
  const name = privateName(target.id, place.className);
  let outer = place.scope;
  while (outer.kind === "comprehension") {
    const symbol = outer.symbols.get(name);
    if (symbol?.isIterationVariable) fail(target, "named_expression_rebinds_iteration", { name: target.id });
    outer = outer.parent!;
  }
  if (outer !== place.scope) {
    if (outer.kind === "class") fail(target, "named_expression_in_class_comprehension");
    if (outer.kind === "type alias")
      fail(target, "named_expression_comprehension_in", { what: "a type alias" });
    if (outer.kind === "type variable") {
      fail(target, "named_expression_comprehension_in", { what: "a TypeVar bound" });
    }
    if (outer.kind === "type parameters") {
      fail(target, "named_expression_comprehension_in", { what: "the definition of a generic" });
    }
    // The comprehension sees the name as one of the scope around it.
    const inner = place.scope.symbol(name);
    if (outer.kind === "module" || outer.symbols.get(name)?.isGlobal === true) inner.isGlobal = true;
    else inner.isNonlocal = true;
    inner.directive ??= target;
    const bound = outer.symbol(name);
    bound.isBound = true;
    bound.isAssigned = true;
  }
  builder.bind(target, target.id, place, "named", node.value);
}

function yieldExpression(builder: Builder, node: NodeOf<"Yield" | "YieldFrom">, place: Place): void {
  refuseInTypeScope(node, "yield expression", place.scope);
  const { scope } = place;
  if (scope.kind === "comprehension") {
    fail(node, "yield_in_comprehension", {
      what: comprehensionTitles[scope.node.type as keyof typeof comprehensionTitles],
    });
  }
  scope.hasYield = true;
  builder.push(node, place, childrenOf(node));
}

function refuseInTypeScope(node: Node, what: string, scope: ScopeRecord): void {
  if (scope.kind === "type parameters")
    fail(node, "not_in_type_scope", { what, where: "the definition of a generic" });
  if (scope.kind === "type alias") fail(node, "not_in_type_scope", { what, where: "a type alias" });
  if (scope.kind !== "type variable") return;
  const parameter = scope.node as TypeParam;
  const isBound = parameter.type === "TypeVar" && parameter.bound !== null && within(node, parameter.bound);
  const where = isBound ? "a TypeVar bound" : `a ${parameter.type} default`;
  fail(node, "not_in_type_scope", { what, where });
}

function within(node: Positioned, outer: Positioned): boolean {
  return outer.start <= node.start && node.end <= outer.end;
}
