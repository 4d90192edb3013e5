/**
 * Variables with whose end something else ends in CPython: those that alone hold the generators they are given, which are closed then,
 * asynchronous ones by their loop; the coroutines they are given, of which CPython says that nobody awaited them; and those that hold views
 * of memory, which keep their size as long.
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
  if (sites[0]?.statement == null) return false;
  const kinds = new Set(sites.map((site) => givenBy(site, calleeOf)).filter((kind) => kind !== "nothing"));
  if (kinds.size !== 1) return false;
  const [kind] = kinds;
  if (kind === "another") return false;
  if (kind === "view") return isOwnedToTheEnd(binding, program);
  return binding.reads.every((read) => USES[kind as Held](read, program, calleeOf));
}

/** Whether a variable can be seen from wherever its function may end: what another one is given is let go of by `del` and the like only. */
export function isOwnedToTheEnd({ sites, scope }: BindingRecord, program: Program): boolean {
  const first = sites.find(({ kind }) => kind !== "annotation")?.statement;
  return first != null && program.table.parents.get(first) === scope.node;
}

/** What an owner is given. */
export function heldBy(binding: BindingRecord, calleeOf: CalleeOf): Held | "view" {
  const kinds = binding.sites.map((site) => givenBy(site, calleeOf));
  return kinds.find((kind) => kind !== "nothing") as Held | "view";
}

/** What nobody else may have. */
type Held = "generator" | "async generator" | "coroutine";

/** What a variable gets: a new object of one of these kinds, or nothing that could be one. */
function givenBy(
  { kind, statement, value, node }: BindingSite,
  calleeOf: CalleeOf,
): Held | "view" | "nothing" | "another" {
  if (kind === "delete") return "nothing";
  if (kind !== "assignment" || statement?.type !== "Assign" || value === null) return "another";
  if (statement.targets.length !== 1 || statement.targets[0] !== node) return "another";
  if (value.type === "Constant") return "nothing";
  if (value.type !== "Call") return "another";
  const callee = calleeOf(value);
  if (makesView(value, calleeOf)) return "view";
  if (callee.kind === "runtime") return callee.isCoroutine ? "coroutine" : "another";
  if (callee.kind !== "function" && callee.kind !== "method") return "another";
  const { kind: made, node: definition } = callee.facts;
  if (made === "coroutine") return made;
  return made !== "function" && cleansUp(definition) ? made : "another";
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
const ASYNC_METHODS: ReadonlySet<string> = new Set(["asend", "athrow", "aclose", "__anext__"]);
const TAKERS: ReadonlySet<string> = new Set(
  "next list tuple set frozenset dict sorted sum min max any all print repr str type isinstance hasattr id bool".split(
    " ",
  ),
);

const LOOKERS: ReadonlySet<string> = new Set("print repr str type isinstance hasattr id bool".split(" "));
/** They have their way with a coroutine at once. */
const DRIVERS: ReadonlySet<string> = new Set(["create_task", "ensure_future", "run", "iscoroutine"]);

/** Does this use of the variable leave what it holds with nobody else? */
const USES: Readonly<Record<Held, (read: Name, program: Program, calleeOf: CalleeOf) => boolean>> = {
  generator: isTaking,
  "async generator": isAwaiting,
  coroutine: isDriving,
};

function isAwaiting(read: Name, program: Program, calleeOf: CalleeOf): boolean {
  const { parents } = program.table;
  const parent = parents.get(read) as Node;
  const isAwaited = (call: Node | undefined) => call?.type === "Call" && parents.get(call)?.type === "Await";
  switch (parent.type) {
    case "Call": {
      const callee = calleeOf(parent);
      if (parent.func === read || callee.kind !== "builtin") return false;
      return LOOKERS.has(callee.name) || (callee.name === "anext" && isAwaited(parent));
    }
    case "Attribute":
      if (parent.attr.startsWith("ag_")) return true;
      return ASYNC_METHODS.has(parent.attr) && isAwaited(parents.get(parent));
    case "AsyncFor":
      return parent.iter === read;
    case "Comprehension":
      return parent.iter === read && parents.get(parent)?.type !== "GeneratorExp";
    case "Compare":
    case "Expr":
      return true;
    default:
      return false;
  }
}

function isDriving(read: Name, program: Program, calleeOf: CalleeOf): boolean {
  const parent = program.table.parents.get(read) as Node;
  switch (parent.type) {
    case "Call": {
      const callee = calleeOf(parent);
      if (parent.func === read) return false;
      if (callee.kind === "builtin") return LOOKERS.has(callee.name);
      return callee.kind === "runtime" && DRIVERS.has(callee.name);
    }
    case "Attribute": {
      if (parent.attr.startsWith("cr_") || parent.attr === "__name__") return true;
      const call = program.table.parents.get(parent);
      return call?.type === "Call" && call.func === parent && METHODS.has(parent.attr);
    }
    case "Await":
    case "Compare":
    case "Expr":
      return true;
    default:
      return false;
  }
}

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
