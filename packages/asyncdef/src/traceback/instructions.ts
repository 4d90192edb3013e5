/**
 * Instructions: the part of the Python text that CPython blames when something is raised.
 *
 *     for x in items: ...     a failing iteration blames `items`
 *     x = f(1)                a failing call blames `f(1)`, an undefined `f` only `f`
 *
 * From positions.ts, which knows the nodes around a place, innermost last. CPython gives every bytecode instruction the range of the
 * node it was made for; the table says which, where it is not the node itself.
 *
 * Source: PEP 657; CPython 3.13's `co_positions`, observed.
 */
import type { Expression, Node, NodeOf } from "@asyncdef/compiler";

/** Offsets into the Python text, end exclusive. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** What is known of the exception, when it was raised right here and not in a function called from here. */
export type Raised =
  | { readonly kind: "name" }
  | { readonly kind: "attribute"; readonly name: string }
  | { readonly kind: "other" };

/**
 * @param path    the nodes around the place, the module first; not empty
 * @param raised  null when the place called a function that raised
 * @param helper  the runtime's function that was called there, which tells the parts of a statement apart; null when there was none
 */
export function blame(
  path: readonly Node[],
  raised: Raised | null,
  helper: string | null,
  text: string,
): TextRange {
  const node = path.at(-1)!;
  const parent = path.at(-2);
  if (isCallee(node, parent) && raised?.kind !== "name")
    return blame(path.slice(0, -1), raised, helper, text);
  if (raised !== null && parent?.type === "Raise" && parent.exc === node) return parent;
  if (node.type === "Call" && node.func.type === "Attribute" && raised?.kind === "attribute") {
    if (node.func.attr === raised.name) return fromName(node.func, node.func, text);
  }
  if (node.type === "AugAssign" && node.target.type === "Attribute" && raised?.kind === "attribute") {
    if (node.target.attr === raised.name) return rangeOf(node.target, text);
  }
  return rangeOf(targetOf(node, helper) ?? node, text);
}

/** The target of a statement, when it is that which the helper reads, unpacks into or stores in. */
function targetOf(node: Node, helper: string | null): Expression | null {
  if (helper === null) return null;
  const targets =
    node.type === "Assign" ? node.targets : "target" in node && node.target !== null ? [node.target] : [];
  const wanted = /^unpack/.test(helper)
    ? ["Tuple", "List"]
    : /^(?:get|set)item$/.test(helper)
      ? ["Subscript"]
      : /^(?:get|set)?attr$|attribute/.test(helper)
        ? ["Attribute"]
        : [];
  return (targets as readonly Expression[]).find((target) => wanted.includes(target.type)) ?? null;
}

/** The name in `f(1)`, whose place a call's own place is. */
function isCallee(node: Node, parent: Node | undefined): boolean {
  return parent?.type === "Call" && parent.func === node && node.type !== "Call";
}

function rangeOf(node: Node, text: string): TextRange {
  const inner = (elsewhere[node.type] as ((node: Node) => Node | null | undefined) | undefined)?.(node);
  if (inner != null) return rangeOf(inner, text);
  if (node.type === "Attribute") return fromName(node, node, text);
  if (node.type === "Call" && node.func.type === "Attribute") return fromName(node.func, node, text);
  return node;
}

/** An attribute that stands on a later line than its object is blamed from its name on. */
function fromName(attribute: NodeOf<"Attribute">, whole: Expression, text: string): TextRange {
  if (!text.slice(attribute.start, attribute.end).includes("\n")) return whole;
  return { start: attribute.end - attribute.attr.length, end: whole.end };
}

/** Statements, and what in them is evaluated when they fail. */
const elsewhere: { readonly [K in Node["type"]]?: (node: NodeOf<K>) => Node | null | undefined } = {
  Expr: (node) => node.value,
  Return: (node) => node.value,
  Assign: (node) => node.value,
  AnnAssign: (node) => node.value,
  NamedExpr: (node) => node.value,
  Delete: (node) => node.targets[0],
  For: (node) => node.iter,
  While: (node) => node.test,
  If: (node) => node.test,
  IfExp: (node) => node.test,
  With: (node) => node.items[0]?.context_expr,
  AsyncWith: (node) => node.items[0]?.context_expr,
  WithItem: (node) => node.context_expr,
  Assert: (node) => node.test,
  Match: (node) => node.subject,
  ListComp: (node) => node.generators[0]?.iter,
  SetComp: (node) => node.generators[0]?.iter,
  DictComp: (node) => node.generators[0]?.iter,
  Comprehension: (node) => node.iter,
  FunctionDef: (node) => node.decorator_list[0],
  AsyncFunctionDef: (node) => node.decorator_list[0],
};
