/**
 * iscoroutine, iscoroutinefunction.
 *
 * Source: Lib/asyncio/coroutines.py.
 */
import type { PyFunction } from "../objects/call.ts";
import { Coroutine } from "../objects/coroutine.ts";
import type { Code } from "../objects/frame.ts";
import { partial_parts } from "./format_helpers.ts";
import { is_coroutine_like } from "./tasks/foreign.ts";

/** Is it a coroutine object? */
export function iscoroutine(x: unknown): boolean {
  return x instanceof Coroutine || is_coroutine_like(x);
}

/** Was it made by `async def`? */
export function iscoroutinefunction(x: unknown): boolean {
  const f = definition_of(x);
  return f?.$awaited !== undefined || is_marked(f ?? x);
}

/** A function with what its definition left on it. */
export interface Defined extends PyFunction {
  readonly $code?: Code;
  /** Of a coroutine function. */
  readonly $awaited?: unknown;
  /** Of an asynchronous generator function. */
  readonly $produces?: "items";
}

/** The function as its definition made it: behind a partial, a bound method, or a method that a class body took as a value. */
export function definition_of(x: unknown): Defined | null {
  if (typeof x !== "function") {
    const parts = partial_parts(x);
    return parts === null ? null : definition_of(parts.func);
  }
  const f = x as Defined;
  const method = f.$method as Defined | undefined;
  const forms = [f, method, method?.$function as Defined | undefined];
  return forms.find((form) => form?.$code !== undefined) ?? method ?? f;
}

/** What says that calling it gives what is to be awaited: a function that was marked, an object by its class (a mock). */
function is_marked(x: unknown): boolean {
  if (typeof x === "function" && (x as { $marked?: boolean }).$marked === true) return true;
  const cls = (x as { $class?: { prototype: { _is_coroutine_function?: unknown } } } | null)?.$class;
  return cls?.prototype?._is_coroutine_function === true;
}
