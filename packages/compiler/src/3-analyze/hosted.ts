/**
 * The plain functions on the way from a module's top level to `asyncio.run`.
 *
 *     def main():                               async function main() {
 *         asyncio.run(work())        =>           await run_hosted(work());
 *                                               }
 *     if __name__ == "__main__":
 *         main()                                await main();
 *
 * JavaScript can wait at a module's top level, and so in a function whose every call stands there, or in another such
 * function: the host's own loop goes on meanwhile. Any other plain function must block.
 *
 * From the program and its calls, to the lowering.
 */
import type { AsyncFunctionDef, Call, FunctionDef } from "../language/nodes.ts";
import type { LoopDriver } from "./analysis.ts";
import type { Program } from "./program.ts";
import type { BindingRecord, ScopeRecord } from "./scopes.ts";
import type { Types } from "./types.ts";

type Definition = FunctionDef | AsyncFunctionDef;

/** Functions that may wait for the loop instead of blocking. */
export function hostedFunctions(
  program: Program,
  types: Types,
  isExported: (binding: BindingRecord) => boolean,
): ReadonlySet<Definition> {
  const callers = new Map<Definition, ReadonlySet<ScopeRecord>>();
  const able = new Set<Definition>();
  for (const [node, facts] of program.functions) {
    if (node.type !== "FunctionDef" || facts.kind !== "function") continue;
    const binding = program.bindingOf(node);
    if (
      binding === null ||
      program.soleDefinition(binding) !== node ||
      isExported(binding) ||
      binding.isObserved
    )
      continue;
    const scopes = callingScopes(binding, program);
    if (scopes === null) continue;
    able.add(node);
    callers.set(node, scopes);
  }
  // A caller that must block makes what it calls block, too.
  for (let changed = true; changed; ) {
    changed = false;
    for (const node of able) {
      const isReached = [...callers.get(node)!].every(
        (scope) => scope.kind === "module" || able.has(scope.node as Definition),
      );
      if (isReached) continue;
      able.delete(node);
      changed = true;
    }
  }
  return drivers(program, types, able, callers);
}

/** Of the able functions, those that drive the loop, themselves or through one they call. */
function drivers(
  program: Program,
  types: Types,
  able: ReadonlySet<Definition>,
  callers: ReadonlyMap<Definition, ReadonlySet<ScopeRecord>>,
): ReadonlySet<Definition> {
  const found = new Set<Definition>();
  const add = (scope: ScopeRecord): void => {
    const node = scope.node as Definition;
    if (scope.kind !== "function" || !able.has(node) || found.has(node)) return;
    found.add(node);
    for (const caller of callers.get(node)!) add(caller);
  };
  for (const [node, place] of program.table.places)
    if (node.type === "Call" && loopDriver(node, program, types) !== null) add(place.scope);
  return found;
}

/** How a call drives the loop; null when it does not. */
export function loopDriver({ func }: Call, program: Program, types: Types): LoopDriver | null {
  const imported = program.importedAs(func);
  if (imported !== null) {
    const isRun = imported.kind === "runtime" && imported.module === "asyncio" && imported.name === "run";
    return isRun ? "run" : null;
  }
  if (func.type !== "Attribute") return null;
  if (func.attr === "run_until_complete" || func.attr === "run_forever") return func.attr;
  return func.attr === "run" && types.runtimeClassOf(func.value) === "asyncio.Runner" ? "runner" : null;
}

/** The scopes that call a function; null when it is used in another way. */
function callingScopes(binding: BindingRecord, program: Program): ReadonlySet<ScopeRecord> | null {
  const scopes = new Set<ScopeRecord>();
  for (const read of binding.reads) {
    const call = program.table.parents.get(read);
    if (call?.type !== "Call" || call.func !== read) return null;
    scopes.add(program.table.places.get(call)!.scope);
  }
  return scopes;
}
