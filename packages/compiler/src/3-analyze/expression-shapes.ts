/**
 * What the form of an expression alone tells.
 *
 *     r = x * x + y * y         =>   r is not negative, so that r ** 0.5 is no complex number
 *     x, y = 1, 2               =>   y gets 2
 *
 * From the program's names, to types.ts and bare-floats.ts.
 */
import type { BinOp, Expression } from "../language/nodes.ts";
import type { BindingSite } from "./analysis.ts";
import type { Program } from "./program.ts";

/** Whether a number is 0 or more, or a NaN, by how it is computed. */
export function isNotNegative(node: Expression, program: Program, depth = 0): boolean {
  if (depth > 8) return false;
  const both = (a: Expression, b: Expression): boolean =>
    isNotNegative(a, program, depth + 1) && isNotNegative(b, program, depth + 1);
  switch (node.type) {
    case "Constant":
      return (node.value.kind === "int" || node.value.kind === "float") && node.value.value >= 0;
    case "BinOp": {
      const { left, op, right } = node;
      if (op === "Mult" && left.type === "Name" && right.type === "Name" && left.id === right.id) return true;
      if (op === "Pow" && right.type === "Constant" && right.value.kind === "int")
        return right.value.value % 2n === 0n || isNotNegative(left, program, depth + 1);
      return (op === "Add" || op === "Mult" || op === "Div") && both(left, right);
    }
    case "Call": {
      const imported = program.importedAs(node.func);
      if (imported?.kind === "runtime") return imported.module === "math" && imported.name === "sqrt";
      return program.builtinOf(node.func) === "abs";
    }
    case "Name": {
      const sites = program.bindingOf(node)?.sites ?? [];
      return (
        sites.length > 0 &&
        sites.every(
          ({ kind, value }) =>
            kind === "assignment" && value !== null && isNotNegative(value, program, depth + 1),
        )
      );
    }
    default:
      return false;
  }
}

/** The value a name gets in `x, y = 1, 2`, where as many stand on either side; null for any other site. */
export function parallelValue({ kind, node, statement }: BindingSite, program: Program): Expression | null {
  if (kind !== "assignment" || statement?.type !== "Assign") return null;
  const target = program.table.parents.get(node);
  if ((target?.type !== "Tuple" && target?.type !== "List") || !statement.targets.includes(target))
    return null;
  const { value } = statement;
  if ((value.type !== "Tuple" && value.type !== "List") || value.elts.length !== target.elts.length)
    return null;
  if ([...target.elts, ...value.elts].some(({ type }) => type === "Starred")) return null;
  return value.elts[target.elts.indexOf(node as Expression)] ?? null;
}

/** `x.a().b().c()...` beyond what anybody writes by hand: not worth the stack it takes. */
export function isLongChain(node: Expression): boolean {
  let here = node;
  for (let depth = 0; depth < 300; depth++) {
    if (here.type === "Attribute" || here.type === "Subscript") here = here.value;
    else if (here.type === "Call") here = here.func;
    else return false;
  }
  return true;
}

export function leftDepth(node: BinOp): number {
  let depth = 0;
  for (let left: Expression = node; left.type === "BinOp" && depth <= 50; left = left.left) depth++;
  return depth;
}
