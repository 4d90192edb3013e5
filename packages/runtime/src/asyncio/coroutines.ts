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
  if (typeof x !== "function") return false;
  const { start, $method } = x as unknown as PyFunction & { start?: unknown };
  return typeof start === "function" || ($method !== undefined && iscoroutinefunction($method));
}
