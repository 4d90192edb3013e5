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
import type {
  Call,
  Comprehension,
  DictComp,
  Expression,
  For,
  ListComp,
  Name,
  Positioned,
  SetComp,
} from "../language/nodes.ts";
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
  return counted(target, iter, node, program, types);
}

/** A generator of a comprehension: its variable is the comprehension's own, so only a closure could keep it. */
export function countingComprehension(
  node: Comprehension,
  whole: ListComp | SetComp | DictComp,
  program: Program,
  types: Types,
): CountingLoop | null {
  const { target, iter } = node;
  if (node.is_async === 1 || target.type !== "Name" || iter.type !== "Call") return null;
  if (types.rangeInterval(iter) === null) return null;
  const binding = program.bindingOf(target);
  if (binding === null || binding.isCaptured || binding.sites.length > 1) return null;
  return counted(target, iter, whole, program, types);
}

function counted(
  target: Name,
  iter: Call,
  loop: Positioned,
  program: Program,
  types: Types,
): CountingLoop | null {
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
    stopIsStable: isStable(stop, loop, program, types),
  };
}

function constantInt(node: Expression): number | null {
  if (node.type === "UnaryOp" && node.op === "USub") {
    const value = constantInt(node.operand);
    return value === null ? null : -value;
  }
  return node.type === "Constant" && node.value.kind === "int" ? Number(node.value.value) : null;
}

function isStable(stop: Expression, loop: Positioned, program: Program, types: Types): boolean {
  if (stop.type === "Constant") return true;
  if (stop.type !== "Name" || types.typeOf(stop) !== "int") return false;
  const binding = program.bindingOf(stop);
  if (binding === null || binding.isAssignedFromInner) return false;
  return !binding.sites.some((site) => loop.start <= site.node.start && site.node.end <= loop.end);
}
