/**
 * What kind of function each def and lambda is, what it takes, and how a method spells `self`.
 *
 *     async def ticks(n, *, step=1):   =>   kind "async generator", "ticks(n, *, step=)"
 *         yield n
 *
 * From the symbol table and the flow, to the lowering.
 *
 * Source: The Python Language Reference, 8.7 "Function definitions", 8.9.1; Library Reference, "inspect".
 */
import type { Arg, Arguments, ClassDef, Expression, Statement } from "../language/nodes.ts";
import type {
  FunctionFacts,
  FunctionKind,
  FunctionNode,
  MethodFacts,
  Parameter,
  SelfUse,
} from "./analysis.ts";
import { returnsValue, suiteCompletes } from "./reachability.ts";
import { type BindingRecord, privateName, type ScopeRecord } from "./scopes.ts";
import type { SymbolTable } from "./symtable.ts";

/** Facts of every function of the program. */
export function functionFacts(table: SymbolTable): ReadonlyMap<FunctionNode, FunctionFacts> {
  const facts = new Map<FunctionNode, FunctionFacts>();
  for (const scope of table.scopes.values()) {
    const { node } = scope;
    if (node.type !== "FunctionDef" && node.type !== "AsyncFunctionDef" && node.type !== "Lambda") continue;
    facts.set(node, factsOf(node, scope, table));
  }
  return facts;
}

function factsOf(node: FunctionNode, scope: ScopeRecord, table: SymbolTable): FunctionFacts {
  const parameters = parametersOf(node.args);
  const className = table.places.get(node)?.className ?? null;
  const parameterList = parameterText(parameters, className);
  const { qualname, name } = scope;
  return {
    node,
    kind: kindOf(scope),
    name,
    qualname,
    scope,
    parameters,
    parameterList,
    signature: `${qualname}${parameterList}`,
    hasAwait: scope.hasAwait,
    hasYield: scope.hasYield,
    endReachable: node.type !== "Lambda" && suiteCompletes(node.body),
    returnsValue: node.type === "Lambda" || returnsValue(node.body),
    method: methodFacts(node, scope, table),
    usesClassCell: scope.usesClassCell,
    docstring: node.type === "Lambda" ? null : docstringOf(node.body),
  };
}

function kindOf(scope: ScopeRecord): FunctionKind {
  if (scope.isAsync) return scope.hasYield ? "async generator" : "coroutine";
  return scope.hasYield ? "generator" : "function";
}

/** The first statement of a body, when it is a string; without the indentation that all its lines share. */
export function docstringOf(body: readonly Statement[]): string | null {
  const [first] = body;
  if (first?.type !== "Expr" || first.value.type !== "Constant" || first.value.value.kind !== "str")
    return null;
  return withoutIndentation(first.value.value.value);
}

/** The first line loses all its leading blanks, the others those that every one of them with text in it has. */
function withoutIndentation(docstring: string): string {
  const [first, ...rest] = docstring.split("\n").map(withoutTabs);
  const blanks = (line: string): number => line.length - line.replace(/^ +/, "").length;
  const margin = Math.min(...rest.filter((line) => /[^ ]/.test(line)).map(blanks));
  return [first!.replace(/^ +/, ""), ...rest.map((line) => line.slice(Math.min(margin, blanks(line))))].join(
    "\n",
  );
}

/** Tabs reach to the next column that eight divides. */
function withoutTabs(line: string): string {
  let made = "";
  for (const character of line) {
    made += character === "\t" ? " ".repeat(8 - (made.length % 8)) : character;
  }
  return made;
}

function parametersOf(args: Arguments): readonly Parameter[] {
  const all: Parameter[] = [];
  const positional = [...args.posonlyargs, ...args.args];
  const required = positional.length - args.defaults.length;
  for (const [index, node] of positional.entries()) {
    const kind = index < args.posonlyargs.length ? "positional only" : "positional";
    all.push(parameter(node, kind, args.defaults[index - required] ?? null));
  }
  if (args.vararg !== null) all.push(parameter(args.vararg, "rest", null));
  for (const [index, node] of args.kwonlyargs.entries()) {
    all.push(parameter(node, "keyword only", args.kw_defaults[index] ?? null));
  }
  if (args.kwarg !== null) all.push(parameter(args.kwarg, "keywords", null));
  return all;
}

function parameter(node: Arg, kind: Parameter["kind"], value: Expression | null): Parameter {
  return { name: node.arg, kind, default: value, node };
}

/** `(a, /, b=, *args, key=, **kwargs)`. */
function parameterText(parameters: readonly Parameter[], className: string | null): string {
  const parts: string[] = [];
  let previous: Parameter["kind"] | null = null;
  for (const { name, kind, default: value } of parameters) {
    if (previous === "positional only" && kind !== "positional only") parts.push("/");
    if (kind === "keyword only" && previous !== "keyword only" && previous !== "rest") parts.push("*");
    const stars = kind === "rest" ? "*" : kind === "keywords" ? "**" : "";
    parts.push(`${stars}${privateName(name, className)}${value === null ? "" : "="}`);
    previous = kind;
  }
  if (previous === "positional only") parts.push("/");
  return `(${parts.join(", ")})`;
}

// ------------------------------------------------------------------------------------------------------------- methods

function methodFacts(node: FunctionNode, scope: ScopeRecord, table: SymbolTable): MethodFacts | null {
  let around = scope.parent;
  if (around?.kind === "type parameters" && node.type !== "Lambda") around = around.parent;
  if (around?.kind !== "class" || node.type === "Lambda") return null;
  const binding = methodBinding(node.name, node.decorator_list, around, table);
  const first = node.args.posonlyargs[0] ?? node.args.args[0];
  const self =
    first === undefined || (binding === "static" && node.name !== "__new__")
      ? null
      : (table.symbols.get(first)?.binding ?? null);
  return {
    owner: around.node as ClassDef,
    binding,
    self,
    selfUse: self === null ? "alias" : selfUse(self, scope),
  };
}

function methodBinding(
  name: string,
  decorators: readonly Expression[],
  owner: ScopeRecord,
  table: SymbolTable,
): MethodFacts["binding"] {
  const [decorator] = decorators;
  if (decorator === undefined) {
    if (name === "__new__") return "static";
    return name === "__init_subclass__" || name === "__class_getitem__" ? "class" : "instance";
  }
  if (decorators.length > 1) return "decorated";
  if (decorator.type === "Name") {
    if (table.symbols.get(decorator)?.binding != null) return "decorated";
    if (decorator.id === "staticmethod") return "static";
    if (decorator.id === "classmethod") return "class";
    return decorator.id === "property" ? "property" : "decorated";
  }
  if (decorator.type !== "Attribute" || decorator.value.type !== "Name") return "decorated";
  const accessor = decorator.attr === "setter" || decorator.attr === "deleter" ? decorator.attr : null;
  if (accessor === null || decorator.value.id !== name) return "decorated";
  const property = owner.symbols.get(privateName(name, owner.name));
  return property?.sites.some((site) => site.kind === "function") ? accessor : "decorated";
}

/** `this` means self in the method itself, in its lambdas (arrow functions) and in comprehensions that run in place. */
function selfUse(self: BindingRecord, method: ScopeRecord): SelfUse {
  if (self.sites.some((site) => site.kind !== "parameter")) return "alias";
  return capturedByArrowsOnly(self.name, method) ? "this" : "alias";
}

function capturedByArrowsOnly(name: string, scope: ScopeRecord): boolean {
  return scope.children.every((child) => {
    const keepsThis =
      (child.kind === "lambda" && !child.hasYield) ||
      (child.kind === "comprehension" && !child.isGeneratorExpression);
    if (keepsThis) return capturedByArrowsOnly(name, child);
    return !mentions(name, child);
  });
}

/** Whether a scope, or one inside it, uses a variable of a scope around it by this name. */
function mentions(name: string, scope: ScopeRecord): boolean {
  if (scope.symbols.get(name)?.kind === "free") return true;
  return scope.children.some((child) => mentions(name, child));
}
