/**
 * Walking a tree: the child nodes of each node class, in the order in which Python evaluates them.
 *
 *     x = f(y)      =>   Assign: its value, then its targets
 *     a if b else c =>   IfExp: test, body, orelse
 *
 * From any stage that must look at every node. `walk` keeps its own stack, so a chain of a hundred thousand terms is
 * walked as easily as a short one.
 *
 * Source: The Python Language Reference, 6.16 "Evaluation order"; 7.2; 8.7.
 */
import type { Arguments, Comprehension, Expression, Node, NodeOf, Statement } from "./nodes.ts";

type Children = readonly (Node | null)[];

/** What a comprehension evaluates: its generators from left to right, then what it collects. */
function comprehension(generators: readonly Comprehension[], ...collected: Expression[]): Children {
  return [...generators, ...collected];
}

/** Defaults come first, in order, then annotations in CPython's order. */
function parameters(node: Arguments): Children {
  return [
    ...node.defaults,
    ...node.kw_defaults,
    ...node.posonlyargs,
    ...node.args,
    node.vararg,
    ...node.kwonlyargs,
    node.kwarg,
  ];
}

const nothing: Children = [];

const table: { readonly [K in Node["type"]]: (node: NodeOf<K>) => Children } = {
  Module: (node) => node.body,
  FunctionDef: (node) => [...node.decorator_list, ...node.type_params, node.args, node.returns, ...node.body],
  AsyncFunctionDef: (node) => [
    ...node.decorator_list,
    ...node.type_params,
    node.args,
    node.returns,
    ...node.body,
  ],
  ClassDef: (node) => [
    ...node.decorator_list,
    ...node.type_params,
    ...node.bases,
    ...node.keywords,
    ...node.body,
  ],
  Return: (node) => [node.value],
  Delete: (node) => node.targets,
  Assign: (node) => [node.value, ...node.targets],
  TypeAlias: (node) => [node.name, ...node.type_params, node.value],
  AugAssign: (node) => [node.target, node.value],
  AnnAssign: (node) => [node.value, node.target, node.annotation],
  For: (node) => [node.iter, node.target, ...node.body, ...node.orelse],
  AsyncFor: (node) => [node.iter, node.target, ...node.body, ...node.orelse],
  While: (node) => [node.test, ...node.body, ...node.orelse],
  If: (node) => [node.test, ...node.body, ...node.orelse],
  With: (node) => [...node.items, ...node.body],
  AsyncWith: (node) => [...node.items, ...node.body],
  Match: (node) => [node.subject, ...node.cases],
  Raise: (node) => [node.exc, node.cause],
  Try: (node) => [...node.body, ...node.handlers, ...node.orelse, ...node.finalbody],
  TryStar: (node) => [...node.body, ...node.handlers, ...node.orelse, ...node.finalbody],
  Assert: (node) => [node.test, node.msg],
  Import: (node) => node.names,
  ImportFrom: (node) => node.names,
  Global: () => nothing,
  Nonlocal: () => nothing,
  Expr: (node) => [node.value],
  Pass: () => nothing,
  Break: () => nothing,
  Continue: () => nothing,

  BoolOp: (node) => node.values,
  NamedExpr: (node) => [node.value, node.target],
  BinOp: (node) => [node.left, node.right],
  UnaryOp: (node) => [node.operand],
  Lambda: (node) => [node.args, node.body],
  IfExp: (node) => [node.test, node.body, node.orelse],
  Dict: (node) => node.keys.flatMap((key, index) => [key, node.values[index] ?? null]),
  Set: (node) => node.elts,
  ListComp: (node) => comprehension(node.generators, node.elt),
  SetComp: (node) => comprehension(node.generators, node.elt),
  DictComp: (node) => comprehension(node.generators, node.key, node.value),
  GeneratorExp: (node) => comprehension(node.generators, node.elt),
  Await: (node) => [node.value],
  Yield: (node) => [node.value],
  YieldFrom: (node) => [node.value],
  Compare: (node) => [node.left, ...node.comparators],
  Call: (node) => [node.func, ...node.args, ...node.keywords],
  FormattedValue: (node) => [node.value, node.format_spec],
  JoinedStr: (node) => node.values,
  Constant: () => nothing,
  Attribute: (node) => [node.value],
  Subscript: (node) => [node.value, node.slice],
  Starred: (node) => [node.value],
  Name: () => nothing,
  List: (node) => node.elts,
  Tuple: (node) => node.elts,
  Slice: (node) => [node.lower, node.upper, node.step],

  Comprehension: (node) => [node.iter, node.target, ...node.ifs],
  ExceptHandler: (node) => [node.type_, ...node.body],
  Arguments: parameters,
  Arg: (node) => [node.annotation],
  Keyword: (node) => [node.value],
  Alias: () => nothing,
  WithItem: (node) => [node.context_expr, node.optional_vars],
  MatchCase: (node) => [node.pattern, node.guard, ...node.body],

  MatchValue: (node) => [node.value],
  MatchSingleton: () => nothing,
  MatchSequence: (node) => node.patterns,
  MatchMapping: (node) => [...node.keys, ...node.patterns],
  MatchClass: (node) => [node.cls, ...node.patterns, ...node.kwd_patterns],
  MatchStar: () => nothing,
  MatchAs: (node) => [node.pattern],
  MatchOr: (node) => node.patterns,

  TypeVar: (node) => [node.bound, node.default_value],
  ParamSpec: (node) => [node.default_value],
  TypeVarTuple: (node) => [node.default_value],
};

/** The child nodes of a node in evaluation order; null where an optional child is missing. */
export function childrenOf(node: Node): Children {
  return (table[node.type] as (node: Node) => Children)(node);
}

/**
 * Visit a node and everything below it, parents first, in evaluation order.
 *
 * @param visit  false keeps the walk out of the node's children
 */
export function walk(root: Node, visit: (node: Node) => boolean | undefined): void {
  const stack: Node[] = [root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (visit(node) === false) continue;
    const children = childrenOf(node);
    for (let index = children.length - 1; index >= 0; index--) {
      const child = children[index];
      if (child != null) stack.push(child);
    }
  }
}

/** Holds an `await` or a `yield` of its own. */
export function suspends(root: Node): boolean {
  let found = false;
  walk(root, (node) => {
    if (/^(?:Await|Yield|YieldFrom|AsyncFor|AsyncWith)$/.test(node.type)) found = true;
    if (node.type === "Comprehension" && node.is_async) found = true;
    return !found && !/FunctionDef$|^Lambda$/.test(node.type);
  });
  return found;
}

/** Whether some node of these statements, those of inner functions and classes aside, passes the test. */
export function holds(body: readonly Statement[], test: (node: Node) => boolean): boolean {
  let found = false;
  for (const statement of body) {
    walk(statement, (node) => {
      found ||= test(node);
      const isInner =
        node.type === "FunctionDef" || node.type === "AsyncFunctionDef" || node.type === "ClassDef";
      return !found && !isInner;
    });
  }
  return found;
}
