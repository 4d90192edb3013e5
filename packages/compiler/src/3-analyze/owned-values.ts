/**
 * Variables with whose end something else ends in CPython: those that alone hold the generators they are given, which are closed then, and
 * those that hold views of memory, which keep their size as long.
 *
 *     def first():
 *         rows = read()            `rows` is one, when `read` is a generator function that has something to clean up:
 *         return next(rows)  =>    its `finally` blocks run as `first` returns
 *
 *     view = memoryview(data)      `data` cannot grow before `view` is deleted, assigned to, or leaves with its function
 *
 * Each value is made by a call on the spot, and every use takes items out of the generator without keeping it. A view may be used in any way:
 * its variable holds it all the same.
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
export function ownedVariables(
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
  if (values.includes("another")) return false;
  if (!values.includes("generator")) return values.includes("view");
  return !values.includes("view") && binding.reads.every((read) => isTaking(read, program, calleeOf));
}

/** Whether an owner is given views of memory. */
export function ownsViews(binding: BindingRecord, calleeOf: CalleeOf): boolean {
  return binding.sites.some((site) => givenBy(site, calleeOf) === "view");
}

/** What a variable gets: a new generator or view, or nothing that could be one. */
function givenBy({ kind, statement, value, node }: BindingSite, calleeOf: CalleeOf): string {
  if (kind === "delete") return "nothing";
  if (kind !== "assignment" || statement?.type !== "Assign" || value === null) return "another";
  if (statement.targets.length !== 1 || statement.targets[0] !== node) return "another";
  if (value.type === "Constant") return "nothing";
  if (value.type !== "Call") return "another";
  const callee = calleeOf(value);
  if (makesView(value, calleeOf)) return "view";
  const isKnown = callee.kind === "function" || callee.kind === "method";
  return isKnown && callee.facts.kind === "generator" && cleansUp(callee.facts.node)
    ? "generator"
    : "another";
}

/** `memoryview(data)`, `file.getbuffer()`, or such a view seen in another way. */
function makesView(call: Call, calleeOf: CalleeOf): boolean {
  const callee = calleeOf(call);
  if (callee.kind === "builtin") return callee.name === "memoryview";
  if (call.func.type !== "Attribute") return false;
  const { attr, value } = call.func;
  if (attr === "getbuffer") return true;
  return (attr === "cast" || attr === "toreadonly") && value.type === "Call" && makesView(value, calleeOf);
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
