/**
 * Driving the event loop from where JavaScript can wait: the module's top level, and the functions on the way from there.
 *
 *     asyncio.run(main())                  await run_hosted(main());
 *     loop.run_until_complete(main())      await run_until_complete_hosted(loop, main());
 *     def start(): asyncio.run(main())     async function start() { await run_hosted(main()); }
 *     start()                              await start();
 *
 * In any other function it blocks.
 *
 * Source: Library Reference, "Runners"; docs/semantics.md.
 */
import * as t from "@babel/types";
import type { Callee, FunctionFacts } from "../3-analyze/analysis.ts";
import type { Call, Expression } from "../language/nodes.ts";
import { walk } from "../language/walk.ts";
import type { Argument } from "./builders.ts";
import { type Context, expression, helper } from "./context.ts";

/** Whether a function comes out as a native async function, whose calls are awaited. */
export function isHosted(facts: FunctionFacts, ctx: Context): boolean {
  const { node } = facts;
  if (node.type !== "FunctionDef" || facts.method !== null || !ctx.options.topLevelAwait) return false;
  if (!ctx.analysis.runsHosted(node)) return false;
  const binding = ctx.analysis.bindingOf(node);
  return binding !== null && ctx.analysis.declares(node, binding) === "const";
}

/** A call of a function that waits for the loop. */
export function callsHosted(callee: Callee, ctx: Context): boolean {
  return ctx.topLevel && callee.kind === "function" && isHosted(callee.facts, ctx);
}

/** Whether an expression waits for the loop somewhere: then it cannot stand in a plain arrow function. */
export function waitsForLoop(node: Expression, ctx: Context): boolean {
  if (!ctx.topLevel || !ctx.options.topLevelAwait) return false;
  let waits = false;
  walk(node, (inner) => {
    if (inner.type === "Lambda") return false;
    if (inner.type === "Call") {
      waits ||= ctx.analysis.drivesLoop(inner) !== null || callsHosted(ctx.analysis.calleeOf(inner), ctx);
    }
    return !waits;
  });
  return waits;
}

/** A call that drives the loop, where JavaScript can wait for it; null for any other. */
export function hostedRun(node: Call, ctx: Context, written: () => Argument[]): t.Expression | null {
  if (!ctx.topLevel || !ctx.options.topLevelAwait) return null;
  const driver = ctx.analysis.drivesLoop(node);
  if (driver === null) return null;
  const { func } = node;
  // What cannot fit raises where the function itself checks.
  if (driver === "run" && !fitsRun(node)) return null;
  if (driver === "run" || func.type !== "Attribute")
    return t.awaitExpression(helper("hosted.run_hosted", ctx, ...written()));
  const name = helpers[driver];
  return t.awaitExpression(helper(name, ctx, expression(func.value, ctx), ...written()));
}

/** `run(main, *, debug=None, loop_factory=None)` */
function fitsRun({ args, keywords }: Call): boolean {
  const names = keywords.map(({ arg }) => arg);
  if (names.includes(null) || args.some(({ type }) => type === "Starred")) return true;
  const isKnown = names.every((name) => name === "main" || name === "debug" || name === "loop_factory");
  return isKnown && args.length + (names.includes("main") ? 1 : 0) === 1;
}

const helpers = {
  run_until_complete: "hosted.run_until_complete_hosted",
  run_forever: "hosted.run_forever_hosted",
  runner: "hosted.run_runner_hosted",
} as const;
