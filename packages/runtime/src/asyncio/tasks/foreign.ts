/**
 * Coroutines that are not ours: objects with `send` and `throw`, as collections.abc.Coroutine has them.
 *
 * Source: Library Reference, `collections.abc.Coroutine`; Lib/asyncio/coroutines.py, iscoroutine.
 */
import { StopIteration } from "../../objects/exceptions.ts";
import { is_instance, machine, RAISED, SUSPENDED } from "../../objects/frame.ts";
import { kind } from "../../objects/kind.ts";

interface CoroutineLike {
  send(value: unknown): unknown;
  throw(error: unknown): unknown;
  close(): unknown;
}

/** Drives such an object as a task drives a coroutine object. */
export class ForeignCoroutine {
  readonly $object: CoroutineLike;
  /** It suspended on a future, whose result it fetches itself. */
  $fetches = false;

  constructor(object: CoroutineLike) {
    this.$object = object;
  }

  $drive(value: unknown, failed: boolean): unknown {
    try {
      const awaited = failed
        ? this.$object.throw(value)
        : this.$object.send(this.$fetches ? null : (value ?? null));
      machine.awaited = awaited;
      this.$fetches =
        (awaited as { _asyncio_future_blocking?: unknown } | null)?._asyncio_future_blocking === true;
      return SUSPENDED;
    } catch (error) {
      if (is_instance(error, StopIteration)) return (error as { value: unknown }).value;
      machine.error = error;
      return RAISED;
    }
  }
}

/** @returns null for what is no coroutine */
export function foreign_coroutine(x: unknown): ForeignCoroutine | null {
  return is_coroutine_like(x) ? new ForeignCoroutine(x) : null;
}

export function is_coroutine_like(x: unknown): x is CoroutineLike {
  // A generator that `types.coroutine` made awaitable is none.
  if (typeof x !== "object" || x === null || kind(x) === "generator") return false;
  const like = x as Partial<Record<"send" | "throw" | "close" | "__await__", unknown>>;
  return [like.send, like.throw, like.close, like.__await__].every((method) => typeof method === "function");
}
