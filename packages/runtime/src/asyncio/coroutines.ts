/**
 * iscoroutine, iscoroutinefunction.
 *
 * Source: Lib/asyncio/coroutines.py.
 */
import type { PyFunction } from "../objects/call.ts";
import { Coroutine } from "../objects/coroutine.ts";
import { is_coroutine_like } from "./tasks/foreign.ts";

/** Is it a coroutine object? */
export function iscoroutine(x: unknown): boolean {
  return x instanceof Coroutine || is_coroutine_like(x);
}

/** Was it made by `async def`? */
export function iscoroutinefunction(x: unknown): boolean {
  if (typeof x !== "function") return is_marked(x);
  const { start, $method } = x as unknown as PyFunction & { start?: unknown };
  return (
    typeof start === "function" || is_marked(x) || ($method !== undefined && iscoroutinefunction($method))
  );
}

/** What says that calling it gives what is to be awaited: a function that was marked, an object by its class (a mock). */
export function is_marked(x: unknown): boolean {
  if (typeof x === "function" && (x as { $marked?: boolean }).$marked === true) return true;
  const cls = (x as { $class?: { prototype: { _is_coroutine_function?: unknown } } } | null)?.$class;
  return cls?.prototype?._is_coroutine_function === true;
}
