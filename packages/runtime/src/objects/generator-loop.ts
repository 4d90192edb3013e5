/**
 * What asynchronous generators and the loop that runs know of each other.
 *
 * A loop keeps those that have begun, so that it can close them in the end, and closes those that are dropped unfinished. What there is to
 * do stands in `async-generator.ts`: a program without such generators carries none of it.
 *
 * Source: Lib/asyncio/base_events.py, shutdown_asyncgens; PEP 525, "Finalization".
 */
import type { AsyncGenerator } from "./async-generator.ts";

/** A loop, as far as its generators ask. */
export interface GeneratorLoop {
  readonly _asyncgens: Set<WeakRef<AsyncGenerator>>;
  _asyncgens_shutdown_called: boolean;
  readonly _closed: boolean;
  call_soon(callback: () => unknown): unknown;
  $create_task(coroutine: unknown, options: Readonly<Record<string, unknown>>): unknown;
  $exception_handler(context: Readonly<Record<string, unknown>>): void;
}

/** Gives a future that is done when all of `futures` are. */
type Settled = (loop: never, futures: readonly never[]) => unknown;

export const generator_loop: {
  /** The loop that runs. */
  running: GeneratorLoop | null;
  /** A part of a coroutine: closes what was begun and not finished. The first generator function of a program puts it here. */
  close_all: ((loop: GeneratorLoop, settled: Settled) => Generator<unknown, void, unknown>) | null;
} = { running: null, close_all: null };
