/** The type of a constant that nobody annotated. */
import type { Expression } from "../language/nodes.ts";

/** `any` for what only running it would tell. */
export function constantType(node: Expression): string {
  switch (node.type) {
    case "JoinedStr":
      return "string";
    case "UnaryOp":
      return node.op === "Not" ? "boolean" : constantType(node.operand);
    case "Constant":
      switch (node.value.kind) {
        case "str":
          return "string";
        case "int":
          return "number";
        case "bool":
          return "boolean";
        default:
          return "any";
      }
    default:
      return "any";
  }
}
