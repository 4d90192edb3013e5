/**
 * How many arguments the built-in functions written in C take.
 *
 *     abs(1, 2)      =>      misfit("abs() takes exactly one argument (2 given)", 1, 2)
 *     iter()         =>      misfit("iter expected at least 1 argument, got 0")
 *
 * The runtime's functions of these names check nothing, so that a call that fits costs nothing. A call that cannot fit is
 * seen here, evaluates its arguments and raises CPython's TypeError in CPython's words, which know three forms: one
 * parameter, a fixed number, a range.
 *
 * Source: Library Reference, "Built-in Functions"; words as CPython 3.13 prints them.
 */
import type { Call } from "../language/nodes.ts";

/** Functions of one parameter. */
const one = new Set("abs aiter all any ascii bin callable chr hash hex id len oct ord repr".split(" "));

/** Fewest and most positional arguments of the others that take no keywords. */
const ranges: ReadonlyMap<string, readonly [number, number]> = new Map([
  ["anext", [1, 2]],
  ["delattr", [2, 2]],
  ["dir", [0, 1]],
  ["divmod", [2, 2]],
  ["format", [1, 2]],
  ["getattr", [2, 3]],
  ["hasattr", [2, 2]],
  ["input", [0, 1]],
  ["isinstance", [2, 2]],
  ["issubclass", [2, 2]],
  ["iter", [1, 2]],
  ["next", [1, 2]],
  ["reversed", [1, 1]],
  ["setattr", [3, 3]],
  ["vars", [0, 1]],
]);

/** What CPython says of a call of the built-in `name` that cannot fit; null when it fits, or a star hides the count. */
export function misfitOf(name: string, node: Call): string | null {
  const range = one.has(name) ? ([1, 1] as const) : ranges.get(name);
  if (range === undefined || node.args.some(({ type }) => type === "Starred")) return null;
  if (node.keywords.length > 0) {
    return node.keywords.every(({ arg }) => arg !== null) ? `${name}() takes no keyword arguments` : null;
  }
  const [fewest, most] = range;
  const given = node.args.length;
  if (given >= fewest && given <= most) return null;
  if (one.has(name)) return `${name}() takes exactly one argument (${given} given)`;
  if (fewest === most) return `${name} expected ${argumentCount(most)}, got ${given}`;
  return given < fewest
    ? `${name} expected at least ${argumentCount(fewest)}, got ${given}`
    : `${name} expected at most ${argumentCount(most)}, got ${given}`;
}

function argumentCount(count: number): string {
  return `${count} argument${count === 1 ? "" : "s"}`;
}
