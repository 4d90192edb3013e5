/**
 * The host's garbage collector, where it can be asked: Node's.
 *
 * JavaScript keeps what a weak reference was made of, or gave, until the running job ends. A script of a context with microtasks of its own ends
 * such a job within ours.
 *
 * Source: ECMA-262, ClearKeptObjects; Node.js, `v8.setFlagsFromString`, `vm.createContext`.
 */
import { mourn_all } from "./deaths.ts";
import { machine } from "./frame.ts";
import { type Watch, watches } from "./watch.ts";

interface V8 {
  setFlagsFromString(flags: string): void;
}

interface VM {
  createContext(globals: object, options: { microtaskMode: "afterEvaluate" }): object;
  runInContext(code: string, context: object): unknown;
  runInNewContext(code: string): unknown;
}

interface Host {
  readonly process?: { getBuiltinModule?(name: string): unknown };
}

/** Free what nobody can reach. */
type Collector = () => void;

/** @returns null where the host does not let itself be asked */
function find_collector(): Collector | null {
  const { process } = globalThis as Host;
  const v8 = process?.getBuiltinModule?.("node:v8") as V8 | undefined;
  const vm = process?.getBuiltinModule?.("node:vm") as VM | undefined;
  if (v8?.setFlagsFromString === undefined || vm?.createContext === undefined) return null;
  v8.setFlagsFromString("--expose-gc");
  const collect = vm.runInNewContext("globalThis.gc");
  if (typeof collect !== "function") return null;
  const context = vm.createContext({}, { microtaskMode: "afterEvaluate" });
  return () => {
    vm.runInContext("0", context);
    collect();
  };
}

let collector: Collector | null | undefined;

/** Have the collector run, and whatever waited for the death of what it found. Nothing where the host cannot be asked. */
export function collect_garbage(): void {
  collector ??= find_collector();
  if (collector == null) return;
  const burials = watches.map(let_go);
  forget_last_step();
  collector();
  for (const bury of burials) bury();
  mourn_all();
}

/** What the step before left behind is read no more. */
function forget_last_step(): void {
  Object.assign(machine, { innermost: null, outermost: null, awaited: null, error: null, item: null });
}

/** Hold its objects weakly. @returns what reports those that are gone by then, and goes on watching the others */
function let_go(watch: Watch<object>): () => void {
  const left = watch.take().map((x) => ({ reference: new WeakRef(x), farewell: watch.farewell(x) }));
  return () => {
    for (const { reference, farewell } of left) {
      const x = reference.deref();
      if (x === undefined) farewell();
      else watch.add(x);
    }
  };
}
