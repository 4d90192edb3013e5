/**
 * Values that are gone through, measured or shown on the spot, and that nobody keeps.
 *
 *     for k, v in d.items(): ...          the view: all that is asked of it is its items
 *     both = a.keys() & b.keys()          not these
 *
 * Source: Library Reference, "Built-in Functions".
 */
import type { Call, Node } from "../language/nodes.ts";
import type { Callee } from "./analysis.ts";

type ParentOf = (node: Node) => Node | undefined;
type CalleeOf = (call: Call) => Callee;

/** Built-in functions that go through what they are given, or show it, and keep nothing of it but its items. */
const READERS: ReadonlySet<string> = new Set(
  "all any bool dict enumerate filter frozenset iter len list map max min print repr reversed set sorted str sum tuple zip".split(
    " ",
  ),
);

/** Built-in functions that show a class, or compare it. */
const NAMERS: ReadonlySet<string> = new Set("hash id isinstance issubclass print repr str".split(" "));

/** What a class is called. */
const NAMES: ReadonlySet<string> = new Set(["__name__", "__qualname__", "__module__"]);

/** Whether the class that `type(x)` gives is only named, compared, shown, or asked for an attribute of the program's own. */
export function isOnlyNamed(node: Call, parentOf: ParentOf, calleeOf: CalleeOf): boolean {
  const parent = parentOf(node);
  switch (parent?.type) {
    case "Attribute":
      return NAMES.has(parent.attr) || (!parent.attr.startsWith("__") && parent.attr !== "mro");
    case "Compare":
    case "FormattedValue":
    case "Expr":
      return true;
    case "Call": {
      const callee = parent.func === node ? undefined : calleeOf(parent);
      return callee?.kind === "builtin" && NAMERS.has(callee.name);
    }
    default:
      return false;
  }
}

/** @param parentOf  the node that a node is part of */
export function isReadAtOnce(node: Call, parentOf: ParentOf, calleeOf: CalleeOf): boolean {
  const parent = parentOf(node);
  switch (parent?.type) {
    case "For":
    case "Comprehension":
      return parent.iter === node;
    case "Starred":
    case "YieldFrom":
    case "FormattedValue":
    case "Await":
    case "Expr":
      return true;
    case "If":
    case "While":
      return parent.test === node;
    case "UnaryOp":
      return parent.op === "Not";
    case "Compare": {
      const [operator] = parent.ops;
      const isIn = operator === "In" || operator === "NotIn";
      return isIn && parent.comparators.length === 1 && parent.comparators[0] === node;
    }
    case "Assign":
      return parent.value === node && parent.targets.every(({ type }) => type === "Tuple" || type === "List");
    case "Call":
      return parent.func !== node && isReader(parent, calleeOf);
    default:
      return false;
  }
}

function isReader(call: Call, calleeOf: CalleeOf): boolean {
  const { func } = call;
  if (func.type === "Attribute" && func.value.type === "Constant") return func.attr === "join";
  const callee = calleeOf(call);
  if (callee.kind !== "builtin" || !READERS.has(callee.name)) return false;
  // The larger of two is one of them.
  return (callee.name !== "max" && callee.name !== "min") || call.args.length === 1;
}
