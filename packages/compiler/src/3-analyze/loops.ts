/**
 * Loops over `range` that JavaScript can count.
 *
 *     for i in range(1, n):      =>      for (let i = 1; i < n; i++)
 *         print(i)
 *
 * Counting means the same only while nobody but the loop assigns its variable, no closure keeps it, and nothing reads
 * it afterwards: then the declaration already stands in the loop's header.
 *
 * Source: The Python Language Reference, 8.3 "The for statement"; Library Reference, "Ranges".
 */
import type { Expression, For } from "../language/nodes.ts";
import type { CountingLoop, Declaration } from "./analysis.ts";
import type { Program } from "./program.ts";
import type { BindingRecord } from "./scopes.ts";
import type { Types } from "./types.ts";

export function countingLoop(
  node: For,
  program: Program,
  types: Types,
  declarationOf: (binding: BindingRecord) => Declaration,
): CountingLoop | null {
  const { target, iter } = node;
  if (target.type !== "Name" || iter.type !== "Call" || types.rangeInterval(iter) === null) return null;
  const binding = program.bindingOf(target);
  if (binding === null) return null;
  const declaration = declarationOf(binding);
  if (declaration.place !== "statement" || !declaration.statements.includes(node)) return null;
  const isRebound = binding.sites.some(
    (site) => site.node !== target && node.start <= site.node.start && site.node.end <= node.end,
  );
  if (isRebound) return null;

  const [first, second, third] = iter.args as [Expression, Expression?, Expression?];
  const step = third === undefined ? 1 : constantInt(third);
  if (step === null || step === 0) return null;
  const stop = second ?? first;
  return {
    target,
    start: second === undefined ? null : first,
    stop,
    step,
    stopNeedsIndex: types.typeOf(stop) !== "int",
    stopIsStable: isStable(stop, node, program, types),
  };
}

function constantInt(node: Expression): number | null {
  if (node.type === "UnaryOp" && node.op === "USub") {
    const value = constantInt(node.operand);
    return value === null ? null : -value;
  }
  return node.type === "Constant" && node.value.kind === "int" ? Number(node.value.value) : null;
}

function isStable(stop: Expression, loop: For, program: Program, types: Types): boolean {
  if (stop.type === "Constant") return true;
  if (stop.type !== "Name" || types.typeOf(stop) !== "int") return false;
  const binding = program.bindingOf(stop);
  if (binding === null || binding.isAssignedFromInner) return false;
  return !binding.sites.some((site) => loop.start <= site.node.start && site.node.end <= loop.end);
}
