/**
 * The inspect module, as far as coroutines, generators and their functions go.
 *
 * Source: Library Reference, "inspect".
 */
import { AsyncGenerator } from "../objects/async-generator.ts";
import type { PyFunction } from "../objects/call.ts";
import { Coroutine } from "../objects/coroutine.ts";
import { PyGenerator } from "../objects/generator.ts";
import { is_type, type_of } from "../objects/object.ts";

export const CORO_CREATED = "CORO_CREATED";
export const CORO_RUNNING = "CORO_RUNNING";
export const CORO_SUSPENDED = "CORO_SUSPENDED";
export const CORO_CLOSED = "CORO_CLOSED";
export const GEN_CREATED = "GEN_CREATED";
export const GEN_RUNNING = "GEN_RUNNING";
export const GEN_SUSPENDED = "GEN_SUSPENDED";
export const GEN_CLOSED = "GEN_CLOSED";

/** What `coroutine`, `generator` and `async_generator` leave on the functions they make. */
interface Made {
  readonly $code?: unknown;
  readonly start?: unknown;
  readonly $produces?: "items";
}

/** The function behind a bound method, or itself. */
function function_of(x: unknown): (PyFunction & Made) | null {
  if (typeof x !== "function" || is_type(x)) return null;
  const f = x as PyFunction & Made;
  return (f.$method as (PyFunction & Made) | undefined) ?? f;
}

export function iscoroutinefunction(obj: unknown): boolean {
  return typeof function_of(obj)?.start === "function";
}

export function isasyncgenfunction(obj: unknown): boolean {
  return function_of(obj)?.$produces === "items";
}

export function isgeneratorfunction(obj: unknown): boolean {
  const f = function_of(obj);
  return f?.$code !== undefined && f.start === undefined && f.$produces === undefined;
}

export function iscoroutine(obj: unknown): boolean {
  return obj instanceof Coroutine;
}

export function isasyncgen(obj: unknown): boolean {
  return obj instanceof AsyncGenerator;
}

export function isgenerator(obj: unknown): boolean {
  return obj instanceof PyGenerator;
}

/** Can it stand in an `await` expression? */
export function isawaitable(object: unknown): boolean {
  if (object == null || typeof object !== "object") return false;
  const { $class, __await__, then } = object as { $class?: unknown; __await__?: unknown; then?: unknown };
  return typeof __await__ === "function" || ($class === undefined && typeof then === "function");
}

export function isclass(object: unknown): boolean {
  return is_type(object);
}

export function isfunction(object: unknown): boolean {
  return typeof object === "function" && type_of(object).$name === "function";
}

export function ismethod(object: unknown): boolean {
  return typeof object === "function" && type_of(object).$name === "method";
}

export function getcoroutinestate(coroutine: Coroutine): string {
  if (coroutine.cr_running) return CORO_RUNNING;
  if (coroutine.cr_suspended) return CORO_SUSPENDED;
  return coroutine.cr_frame === null ? CORO_CLOSED : CORO_CREATED;
}

export function getgeneratorstate(generator: PyGenerator): string {
  if (generator.gi_running) return GEN_RUNNING;
  if (generator.gi_suspended) return GEN_SUSPENDED;
  return generator.gi_frame === null ? GEN_CLOSED : GEN_CREATED;
}
