/**
 * What flows into functions and out of them, where every call is in sight.
 *
 *     def area(w, h=1): return w * h         w receives 2 and 3; h receives 1 and 4;
 *     area(2); area(3, 4)             =>     area returns w * h
 *
 * From the program, to types.ts. A function whose value is passed on, or that other modules may import, may be called
 * with anything: its parameters are open. What it returns is known all the same, unless it is decorated or rebound.
 */
import type { AsyncFunctionDef, Call, Expression, FunctionDef } from "../language/nodes.ts";
import { walk } from "../language/walk.ts";
import type { FunctionFacts } from "./analysis.ts";
import { bindArguments, signatureParameters } from "./arguments.ts";
import type { Program } from "./program.ts";
import type { BindingRecord } from "./scopes.ts";

export type Definition = FunctionDef | AsyncFunctionDef;

/** What a function's own `return` statements give. */
export interface Returned {
  readonly values: readonly Expression[];
  /** Some way out of it gives None. */
  readonly givesNone: boolean;
}

export interface CallSites {
  /** Parameter to all that it ever receives; a parameter that is not here may receive anything. */
  readonly received: ReadonlyMap<BindingRecord, readonly Expression[]>;
  readonly returned: ReadonlyMap<Definition, Returned>;
}

export function callSites(program: Program, isExported: (binding: BindingRecord) => boolean): CallSites {
  const received = new Map<BindingRecord, readonly Expression[]>();
  const returned = returnsOf(program);
  for (const [node, facts] of program.functions) {
    if (node.type === "Lambda") continue;
    const binding = program.bindingOf(node);
    if (
      binding === null ||
      program.soleDefinition(binding) !== node ||
      isExported(binding) ||
      binding.isObserved
    )
      continue;
    const calls = directCalls(binding, program);
    if (calls !== null) receive(facts, calls, received, program);
  }
  return { received, returned };
}

/** Every call of a function; null when it is used in another way, too. */
function directCalls(binding: BindingRecord, program: Program): readonly Call[] | null {
  const calls: Call[] = [];
  for (const read of binding.reads) {
    const call = program.table.parents.get(read);
    if (call?.type !== "Call" || call.func !== read) return null;
    calls.push(call);
  }
  return calls;
}

function receive(
  facts: FunctionFacts,
  calls: readonly Call[],
  received: Map<BindingRecord, readonly Expression[]>,
  program: Program,
): void {
  const parameters = facts.parameters;
  const places = parameters.filter(({ kind }) => kind === "positional" || kind === "positional only");
  const values = new Map<string, Expression[]>(parameters.map(({ name }) => [name, []]));
  for (const call of calls) {
    const args = bindArguments(call, signatureParameters(parameters));
    if (args.kind === "undecided") return;
    if (args.kind === "raises") continue;
    const given = new Map(args.keywords.map(({ name, value }) => [name, value]));
    for (const [index, { name }] of places.entries()) {
      const value = args.positional[index];
      if (value != null) given.set(name, value);
    }
    for (const { name, kind, default: fallback } of parameters) {
      const value = given.get(name) ?? fallback;
      if (value !== null && kind !== "rest" && kind !== "keywords") values.get(name)!.push(value);
    }
  }
  for (const { name, kind, node } of parameters) {
    const binding = program.bindingOf(node);
    if (binding !== null && kind !== "rest" && kind !== "keywords") received.set(binding, values.get(name)!);
  }
}

/** A `with` may swallow an exception, so that what follows it gives None. */
function returnsOf(program: Program): ReadonlyMap<Definition, Returned> {
  const found = new Map<Definition, { values: Expression[]; givesNone: boolean }>();
  for (const [node, facts] of program.functions) {
    if (node.type !== "Lambda") found.set(node, { values: [], givesNone: facts.endReachable });
  }
  walk(program.table.module.node, (node) => {
    if (node.type !== "Return" && node.type !== "With" && node.type !== "AsyncWith") return undefined;
    const own = found.get(program.table.places.get(node)!.scope.node as Definition);
    if (own === undefined) return undefined;
    if (node.type === "Return" && node.value !== null) own.values.push(node.value);
    else own.givesNone = true;
    return undefined;
  });
  return found;
}
