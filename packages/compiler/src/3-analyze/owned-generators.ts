/**
 * Variables that alone hold the generators they are given, so that CPython closes those with the variable.
 *
 *     def first():
 *         rows = read()            `rows` is one, when `read` is a generator function that has something to clean up:
 *         return next(rows)  =>    its `finally` blocks run as `first` returns
 *
 * Each value is made by a call on the spot, and every use takes items out of the generator without keeping it.
 *
 * CPython: reference counts say so; here the text of the program must.
 */
import type { Call, Name, Node } from "../language/nodes.ts";
import { holds } from "../language/walk.ts";
import type { BindingSite, Callee, FunctionNode } from "./analysis.ts";
import type { Program } from "./program.ts";
import type { BindingRecord, ScopeRecord } from "./scopes.ts";

type CalleeOf = (call: Call) => Callee;

/** Those of the scope of a function or of the module, in the order of their first assignments. */
export function ownedGenerators(
  scope: ScopeRecord,
  program: Program,
  calleeOf: CalleeOf,
): readonly BindingRecord[] {
  const found: BindingRecord[] = [];
  for (const { binding } of scope.symbols.values()) {
    if (binding === null || binding.scope !== scope || !isOwner(binding, program, calleeOf)) continue;
    found.push(binding);
  }
  return found.sort((a, b) => a.sites[0]!.node.start - b.sites[0]!.node.start);
}

function isOwner(binding: BindingRecord, program: Program, calleeOf: CalleeOf): boolean {
  if (binding.isParameter || binding.isAssignedFromInner || binding.isWrittenByName) return false;
  if (binding.isCaptured && binding.scope.kind !== "module") return false;
  const sites = binding.sites.filter(({ kind }) => kind !== "annotation");
  const first = sites[0]?.statement;
  // Seen from wherever the function may end.
  if (first == null || program.table.parents.get(first) !== binding.scope.node) return false;
  const values = sites.map((site) => givenBy(site, calleeOf));
  if (values.includes("another") || !values.includes("generator")) return false;
  return binding.reads.every((read) => isTaking(read, program, calleeOf));
}

/** What a variable gets: a new generator, or nothing that could be one. */
function givenBy({ kind, statement, value, node }: BindingSite, calleeOf: CalleeOf): string {
  if (kind === "delete") return "nothing";
  if (kind !== "assignment" || statement?.type !== "Assign" || value === null) return "another";
  if (statement.targets.length !== 1 || statement.targets[0] !== node) return "another";
  if (value.type === "Constant") return "nothing";
  if (value.type !== "Call") return "another";
  const callee = calleeOf(value);
  const isKnown = callee.kind === "function" || callee.kind === "method";
  return isKnown && callee.facts.kind === "generator" && cleansUp(callee.facts.node)
    ? "generator"
    : "another";
}

/** Whether closing a generator of this function may run some of its code. */
export function cleansUp(definition: FunctionNode): boolean {
  return definition.type !== "Lambda" && holds(definition.body, ({ type }) => CLEANING.has(type));
}

const CLEANING: ReadonlySet<string> = new Set([
  "Try",
  "TryStar",
  "With",
  "AsyncWith",
  "AsyncFor",
  "YieldFrom",
]);

const METHODS: ReadonlySet<string> = new Set(["send", "throw", "close", "__next__"]);
const TAKERS: ReadonlySet<string> = new Set(
  "next list tuple set frozenset dict sorted sum min max any all print repr str type isinstance hasattr id bool".split(
    " ",
  ),
);

/** Does this use of the variable leave the generator with nobody else? */
function isTaking(read: Name, program: Program, calleeOf: CalleeOf): boolean {
  const parent = program.table.parents.get(read) as Node;
  switch (parent.type) {
    case "Call": {
      if (parent.func === read) return false;
      const callee = calleeOf(parent);
      return callee.kind === "builtin" && TAKERS.has(callee.name);
    }
    case "Attribute": {
      if (parent.attr.startsWith("gi_") || parent.attr.startsWith("__")) return parent.attr !== "__self__";
      const call = program.table.parents.get(parent);
      return call?.type === "Call" && call.func === parent && METHODS.has(parent.attr);
    }
    case "For":
    case "Comprehension":
      return parent.iter === read;
    case "Compare":
    case "YieldFrom":
    case "Expr":
      return true;
    case "Assign":
      return parent.targets.some(({ type }) => type === "Tuple" || type === "List");
    default:
      return false;
  }
}
