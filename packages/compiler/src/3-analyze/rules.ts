/**
 * Where statements and expressions may stand: what CPython's compiler refuses after the symbol table is built.
 *
 *     return 1            at the top level    =>   'return' outside function
 *     def f(): await x                        =>   'await' outside async function
 *     *a = 1                                  =>   starred assignment target must be in a list or tuple
 *
 * From the tree, to the user. The order of the visit is that of code generation, so that of two mistakes the same one
 * is reported as by CPython.
 *
 * Source: CPython 3.13, Python/compile.c; The Python Language Reference, 7 and 8; PEP 492, 525, 530.
 */
import type {
  Arguments,
  ClassDef,
  Expression,
  If,
  ImportFrom,
  Keyword,
  Module,
  Node,
  NodeOf,
  Return,
  Statement,
  Try,
  TryStar,
  TypeParam,
} from "../language/nodes.ts";
import { childrenOf } from "../language/walk.ts";
import type { ComprehensionNode } from "./analysis.ts";
import { fail } from "./fail.ts";
import { leadingFutures } from "./futures.ts";
import { checkMatch } from "./patterns.ts";
import { branchesOf } from "./reachability.ts";
import type { SymbolTable } from "./symtable.ts";

/** Whose code a node becomes part of. List, set and dict comprehensions are part of what is around them. */
interface Unit {
  readonly kind: "module" | "class" | "function" | "coroutine" | "lambda" | "generator expression";
  /** Has a `yield`: with `coroutine`, an async generator. */
  readonly hasYield: boolean;
}

/** What jumps would have to leave, innermost first. */
type Block = "loop" | "except star" | "other";

interface Place {
  readonly unit: Unit;
  readonly blocks: readonly Block[];
}

/** CPython's limit on nested loops, `try` and `with` in one function. */
const maximalBlocks = 21;

/** @throws CompileError for the first mistake */
export function checkRules(module: Module, table: SymbolTable): void {
  const rules = new Rules(module, table);
  rules.statements(module.body, { unit: { kind: "module", hasYield: false }, blocks: [] });
}

class Rules {
  readonly #table: SymbolTable;
  readonly #futures: ReadonlySet<Statement>;

  constructor(module: Module, table: SymbolTable) {
    this.#table = table;
    this.#futures = leadingFutures(module);
  }

  statements(body: readonly Statement[], place: Place): void {
    for (const node of body) this.#statement(node, place);
  }

  #statement(node: Statement, place: Place): void {
    const { unit } = place;
    switch (node.type) {
      case "FunctionDef":
      case "AsyncFunctionDef":
        this.#function(node, place);
        return;
      case "ClassDef":
        this.#class(node, place);
        return;
      case "Return":
        this.#return(node, place);
        return;
      case "Break":
      case "Continue":
        checkJump(node, place);
        return;
      case "For":
        this.#loop([node.iter, node.target], node, place);
        return;
      case "AsyncFor":
        if (unit.kind !== "coroutine") fail(node, "async_for_outside_coroutine");
        this.#loop([node.iter, node.target], node, place);
        return;
      case "While":
        this.#loop([node.test], node, place);
        return;
      case "If":
        this.#if(node, place);
        return;
      case "With":
      case "AsyncWith": {
        if (node.type === "AsyncWith" && unit.kind !== "coroutine")
          fail(node, "async_with_outside_coroutine");
        let inside = place;
        for (const item of node.items) {
          this.#expression(item.context_expr, unit);
          inside = within(inside, "other", node);
          if (item.optional_vars !== null) this.#expression(item.optional_vars, unit);
        }
        this.statements(node.body, inside);
        return;
      }
      case "Try":
      case "TryStar":
        this.#try(node, place);
        return;
      case "Match":
        this.#expression(node.subject, unit);
        checkMatch(node, {
          expression: (one) => this.#expression(one, unit),
          body: (body) => this.statements(body, place),
        });
        return;
      case "ImportFrom":
        this.#importFrom(node);
        return;
      case "Import":
        for (const { name, asname } of node.names)
          if ((asname ?? name.split(".")[0]) === "__debug__") fail(node, "assign_to_debug");
        return;
      case "AnnAssign":
        if (isDebug(node.target) && node.value === null) fail(node, "assign_to_debug");
        if (node.value !== null) this.#expression(node.value, unit);
        this.#expression(node.target, unit);
        if (!this.#table.postponedAnnotations) this.#expression(node.annotation, unit);
        return;
      case "AugAssign":
        // CPython lets `x.__debug__ += 1` pass.
        if (node.target.type === "Attribute") this.#expression(node.target.value, unit);
        else this.#expression(node.target, unit);
        this.#expression(node.value, unit);
        return;
      case "TypeAlias":
        this.#typeParameters(node.type_params);
        if (isDebug(node.name)) fail(node, "assign_to_debug");
        this.#expression(node.value, lazy);
        return;
      default:
        this.#children(node, unit);
    }
  }

  #children(node: Statement, unit: Unit): void {
    for (const child of childrenOf(node)) if (child !== null) this.#expression(child, unit);
  }

  #function(node: NodeOf<"FunctionDef" | "AsyncFunctionDef">, { unit }: Place): void {
    for (const decorator of node.decorator_list) this.#expression(decorator, unit);
    this.#typeParameters(node.type_params);
    this.#arguments(node.args, unit);
    if (node.returns !== null && !this.#table.postponedAnnotations) this.#expression(node.returns, unit);
    const hasYield = this.#table.scopes.get(node)!.hasYield;
    const kind = node.type === "AsyncFunctionDef" ? "coroutine" : "function";
    if (node.name === "__debug__") fail(node, "assign_to_debug");
    this.statements(node.body, { unit: { kind, hasYield }, blocks: [] });
  }

  /** Defaults and annotations belong to the code around the function. */
  #arguments(args: Arguments, unit: Unit): void {
    for (const value of [...args.defaults, ...args.kw_defaults])
      if (value !== null) this.#expression(value, unit);
    for (const arg of [...args.posonlyargs, ...args.args, ...args.kwonlyargs, args.vararg, args.kwarg]) {
      if (arg === null) continue;
      if (arg.arg === "__debug__") fail(arg, "assign_to_debug");
      if (arg.annotation === null || this.#table.postponedAnnotations) continue;
      const isStarred = arg === args.vararg && arg.annotation.type === "Starred";
      this.#expression(isStarred ? (arg.annotation as NodeOf<"Starred">).value : arg.annotation, unit);
    }
  }

  #class(node: ClassDef, { unit }: Place): void {
    for (const decorator of node.decorator_list) this.#expression(decorator, unit);
    this.#typeParameters(node.type_params);
    checkKeywords(node.keywords);
    if (node.name === "__debug__") fail(node, "assign_to_debug");
    this.statements(node.body, { unit: { kind: "class", hasYield: false }, blocks: [] });
    for (const base of node.bases) this.#expression(base, unit, true);
    for (const keyword of node.keywords) this.#expression(keyword.value, unit);
  }

  #typeParameters(parameters: readonly TypeParam[]): void {
    let hasDefault = false;
    for (const parameter of parameters) {
      if (parameter.name === "__debug__") fail(parameter, "assign_to_debug");
      if (parameter.default_value !== null) hasDefault = true;
      else if (hasDefault) fail(parameter, "type_parameter_default_order", { name: parameter.name });
      for (const child of childrenOf(parameter)) if (child !== null) this.#expression(child, lazy, true);
    }
  }

  #if(node: If, place: Place): void {
    const { branches, orelse } = branchesOf(node);
    for (const { test, body } of branches) {
      this.#expression(test, place.unit);
      this.statements(body, place);
    }
    this.statements(orelse, place);
  }

  #return(node: Return, { unit, blocks }: Place): void {
    if (unit.kind !== "function" && unit.kind !== "coroutine") fail(node, "return_outside_function");
    if (node.value !== null && unit.kind === "coroutine" && unit.hasYield) {
      fail(node, "return_value_in_async_generator");
    }
    if (node.value !== null) this.#expression(node.value, unit);
    if (blocks.includes("except star")) fail(node, "jump_in_except_star");
  }

  #loop(head: readonly Expression[], node: NodeOf<"For" | "AsyncFor" | "While">, place: Place): void {
    const inside = within(place, "loop", node);
    for (const one of head) this.#expression(one, place.unit);
    this.statements(node.body, inside);
    this.statements(node.orelse, place);
  }

  #try(node: Try | TryStar, place: Place): void {
    const guarded = node.finalbody.length > 0 ? within(place, "other", node) : place;
    this.statements(node.body, node.handlers.length > 0 ? within(guarded, "other", node) : guarded);
    const inside = within(guarded, node.type === "TryStar" ? "except star" : "other", node);
    for (const [index, handler] of node.handlers.entries()) {
      if (handler.type_ === null && index < node.handlers.length - 1)
        fail(handler, "default_except_not_last");
      if (handler.type_ !== null) this.#expression(handler.type_, place.unit);
      if (handler.name === "__debug__") fail(handler, "assign_to_debug");
      this.statements(handler.body, inside);
    }
    this.statements(node.orelse, guarded);
    this.statements(node.finalbody, place);
  }

  #importFrom(node: ImportFrom): void {
    if (node.module === "__future__" && (node.level ?? 0) === 0 && !this.#futures.has(node)) {
      fail(node, "future_too_late");
    }
    for (const { name, asname } of node.names)
      if ((asname ?? name) === "__debug__") fail(node, "assign_to_debug");
  }

  // -------------------------------------------------------------------------------------------------------- expressions

  /** @param mayBeStarred  a display, a call or a class takes `*xs` as an element */
  #expression(root: Node, unit: Unit, mayBeStarred = false): void {
    const stack: { node: Node; mayBeStarred: boolean }[] = [{ node: root, mayBeStarred }];
    for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
      const { node } = top;
      switch (node.type) {
        case "Lambda":
          this.#lambda(node, unit);
          continue;
        case "ListComp":
        case "SetComp":
        case "DictComp":
        case "GeneratorExp":
          this.#comprehension(node, unit);
          continue;
        case "Starred":
          if (!top.mayBeStarred)
            fail(node, node.ctx === "Store" ? "starred_target_not_in_display" : "starred_not_here");
          break;
        default:
          checkExpression(node, unit);
      }
      const takesStars = starTakers.has(node.type);
      const children = childrenOf(node);
      for (let index = children.length - 1; index >= 0; index--) {
        const child = children[index];
        if (child != null) stack.push({ node: child, mayBeStarred: takesStars });
      }
    }
  }

  #lambda(node: NodeOf<"Lambda">, unit: Unit): void {
    this.#arguments(node.args, unit);
    const hasYield = this.#table.scopes.get(node)!.hasYield;
    this.#expression(node.body, { kind: "lambda", hasYield });
  }

  #comprehension(node: ComprehensionNode, unit: Unit): void {
    const [first] = node.generators;
    if (first !== undefined) this.#expression(first.iter, unit);
    const isGenerator = node.type === "GeneratorExp";
    const mayAwait = unit.kind === "coroutine" || unit.kind === "generator expression";
    if (this.#table.scopes.get(node)!.hasAwait && !isGenerator && !mayAwait) {
      fail(node, "async_comprehension_outside_coroutine");
    }
    const inside: Unit = isGenerator ? { kind: "generator expression", hasYield: false } : unit;
    for (const [index, generator] of node.generators.entries()) {
      if (index > 0) this.#expression(generator.iter, inside);
      this.#expression(generator.target, inside);
      for (const test of generator.ifs) this.#expression(test, inside);
    }
    for (const one of node.type === "DictComp" ? [node.key, node.value] : [node.elt])
      this.#expression(one, inside);
  }
}

const starTakers: ReadonlySet<Node["type"]> = new Set<Node["type"]>(["Tuple", "List", "Set", "Call"]);

function checkExpression(node: Node, unit: Unit): void {
  switch (node.type) {
    case "Await":
      if (unit.kind === "module" || unit.kind === "class") fail(node, "await_outside_function");
      if (unit.kind === "function" || unit.kind === "lambda") fail(node, "await_outside_coroutine");
      return;
    case "Yield":
      if (unit.kind === "module" || unit.kind === "class") fail(node, "yield_outside_function");
      return;
    case "YieldFrom":
      if (unit.kind === "module" || unit.kind === "class") fail(node, "yield_from_outside_function");
      if (unit.kind === "coroutine") fail(node, "yield_from_in_coroutine");
      return;
    case "Name":
      if (node.id === "__debug__" && node.ctx === "Store") fail(node, "assign_to_debug");
      if (node.id === "__debug__" && node.ctx === "Del") fail(node, "delete_debug");
      return;
    case "Attribute":
      if (node.attr === "__debug__" && node.ctx === "Store") fail(node, "assign_to_debug");
      return;
    case "Tuple":
    case "List":
      if (node.ctx === "Store") checkStars(node);
      return;
    case "Call":
      checkKeywords(node.keywords);
      return;
  }
}

function checkStars(node: NodeOf<"Tuple" | "List">): void {
  const first = node.elts.findIndex((element) => element.type === "Starred");
  if (first === -1) return;
  if (first >= 256) fail(node, "too_many_before_star");
  if (node.elts.slice(first + 1).some((element) => element.type === "Starred"))
    fail(node, "multiple_starred_targets");
}

function checkKeywords(keywords: readonly Keyword[]): void {
  const seen = new Set<string>();
  for (const keyword of keywords) {
    if (keyword.arg === null) continue;
    if (keyword.arg === "__debug__") fail(keyword, "assign_to_debug");
    if (seen.has(keyword.arg)) fail(keyword, "keyword_repeated", { name: keyword.arg });
    seen.add(keyword.arg);
  }
}

function isDebug(target: Expression): boolean {
  if (target.type === "Name") return target.id === "__debug__";
  return target.type === "Attribute" && target.attr === "__debug__";
}

/** Bounds, defaults and the value of a type alias: evaluated later, each as a function of its own. */
const lazy: Unit = { kind: "function", hasYield: false };

/** The jump leaves blocks from the inside out, until it comes to its loop. */
function checkJump(node: NodeOf<"Break" | "Continue">, { blocks }: Place): void {
  for (const block of blocks) {
    if (block === "loop") return;
    if (block === "except star") fail(node, "jump_in_except_star");
  }
  fail(node, node.type === "Break" ? "break_outside_loop" : "continue_outside_loop");
}

function within(place: Place, block: Block, node: Statement): Place {
  if (place.blocks.length >= maximalBlocks) fail(node, "too_many_blocks");
  return { ...place, blocks: [block, ...place.blocks] };
}
