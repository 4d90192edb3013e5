/**
 * The loops that an expression or a statement stands in.
 *
 *     for row in rows:
 *         while row: f(row)      =>   of `f(row)`: the `while`, the `for`
 *
 * To bare-floats.ts, class-cells.ts and resolution.ts.
 */
import type { Node } from "../language/nodes.ts";

/** Those of the same function or class body, the innermost first. */
export function loopsAround(node: Node, parents: ReadonlyMap<Node, Node>): Node[] {
  const loops: Node[] = [];
  for (let here = parents.get(node); here !== undefined; here = parents.get(here)) {
    switch (here.type) {
      case "For":
      case "AsyncFor":
      case "While":
      case "ListComp":
      case "SetComp":
      case "DictComp":
        loops.push(here);
        break;
      case "FunctionDef":
      case "AsyncFunctionDef":
      case "ClassDef":
      case "Lambda":
        return loops;
    }
  }
  return loops;
}
