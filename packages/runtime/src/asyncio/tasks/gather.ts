/**
 * gather.
 *
 * CPython gives each child a callback that counts; ours counts at once and puts a callback into the ready queue only where CPython's would
 * change something: when the last child is done, or one has failed. What can be observed is the same.
 *
 * Source: Lib/asyncio/tasks.py, gather; Library Reference, "Running Tasks Concurrently".
 */

import { Coroutine } from "../../objects/coroutine.ts";
import { flag } from "../../objects/flag.ts";
import { def } from "../../objects/light-call.ts";
import { builtin_type, type Type } from "../../objects/object.ts";
import { keywords } from "../../objects/signature.ts";
import type { BaseEventLoopObject } from "../base_events.ts";
import { type Entry, get_event_loop } from "../events.ts";
import { CancelledError } from "../exceptions.ts";
import { FINISHED, Future, FutureObject } from "../futures.ts";
import { FirstSteps, type Waiting } from "./first_steps.ts";
import { ensure_future_of } from "./new_task.ts";
import { TaskObject } from "./task.ts";

/** The future that `gather` gives. Cancelling it cancels the children. */
class GatheringFutureObject extends FutureObject {
  declare $gathering: Gathering;
  _cancel_requested = false;

  override get $class(): Type {
    return _GatheringFuture;
  }

  override cancel(message: unknown = null): boolean {
    if (this.done()) return false;
    let cancelled = false;
    for (const child of this.$gathering.children()) if (child.cancel(message)) cancelled = true;
    if (cancelled) this._cancel_requested = true;
    return cancelled;
  }
}

const _GatheringFuture: Type = /* @__PURE__ */ builtin_type("_GatheringFuture", GatheringFutureObject, {
  module: "asyncio.tasks",
  bases: [Future],
});

/** Run awaitables concurrently; gives the list of their results, in the order of the arguments. */
export const gather = /* @__PURE__ */ def(
  "gather(*coros_or_futures, return_exceptions=)",
  (...awaitables: unknown[]): FutureObject => {
    const return_exceptions = flag(keywords(awaitables)["return_exceptions"]);
    if (awaitables.length === 0) {
      const empty = get_event_loop().create_future();
      empty.$set_result([]);
      return empty;
    }
    const gathering = new Gathering(return_exceptions);
    const first_steps = FirstSteps.of(awaitables, gathering);
    if (first_steps !== null) {
      gathering.unfinished = awaitables.length;
      return gathering.begin(first_steps, get_event_loop());
    }
    const children: FutureObject[] = [];
    const done: FutureObject[] = [];
    let made: Map<unknown, FutureObject> | null = null;
    for (const awaitable of awaitables) {
      // A coroutine object that nobody has taken yet cannot have come before.
      const fresh = awaitable instanceof Coroutine && awaitable.$depth === 0;
      if (!fresh && made === null && awaitables.length > FEW)
        made = new Map(children.map((child, at) => [awaitables[at], child]));
      let child = fresh ? undefined : known_child(awaitables, children, made, awaitable);
      if (child === undefined) {
        child = ensure_future_of(children[0]?._loop ?? null, awaitable);
        if (child !== awaitable && child instanceof TaskObject) child._log_destroy_pending = false;
        gathering.unfinished += 1;
        if (child.done()) done.push(child);
        else child.$add_callback(gathering);
      }
      children.push(child);
      made?.set(awaitable, child);
    }
    const outer = gathering.begin(children, (children[0] as FutureObject)._loop);
    for (const child of done) gathering.count(child)?.$run();
    return outer;
  },
);

/** Up to so many arguments are looked through; with more, that would take the square of their number. */
const FEW = 32;

/**
 * The child made for an earlier mention of `awaitable`.
 * @param made  the children by argument, where there are more than a few
 */
function known_child(
  awaitables: readonly unknown[],
  children: readonly FutureObject[],
  made: ReadonlyMap<unknown, FutureObject> | null,
  awaitable: unknown,
): FutureObject | undefined {
  return made === null ? children[awaitables.indexOf(awaitable)] : made.get(awaitable);
}

/** Counts the children that are done. */
class Gathering implements Waiting {
  readonly return_exceptions: boolean;
  /** null: not there yet, or never, as a later argument was none that can be awaited. */
  outer: GatheringFutureObject | null = null;
  unfinished = 0;
  #children: readonly FutureObject[] | FirstSteps = [];

  constructor(return_exceptions: boolean) {
    this.return_exceptions = return_exceptions;
  }

  begin(children: readonly FutureObject[] | FirstSteps, loop: BaseEventLoopObject): GatheringFutureObject {
    this.#children = children;
    this.outer = new GatheringFutureObject(loop);
    this.outer.$gathering = this;
    return this.outer;
  }

  children(): readonly FutureObject[] {
    return this.#children instanceof FirstSteps ? this.#children.tasks() : this.#children;
  }

  $ended(): void {
    this.unfinished -= 1;
    if (this.unfinished === 0) (this.outer as GatheringFutureObject)._loop._add_callback(this.#end());
  }

  $notify(child: FutureObject): void {
    const entry = this.count(child);
    if (entry !== null) child._loop._add_callback(entry);
  }

  $callback_name(): string {
    return "gather.<locals>._done_callback()";
  }

  /** @returns what is to run now that `child` is done, if anything */
  count(child: FutureObject): Entry | null {
    this.unfinished -= 1;
    const failed = child._state !== FINISHED || child._exception !== null;
    if (failed && !this.return_exceptions) return { $run: () => this.fail(child) };
    return this.unfinished === 0 ? this.#end() : null;
  }

  #end(): Entry {
    return { $run: () => this.finish() };
  }

  fail(child: FutureObject): void {
    const error = child.cancelled() ? null : child.exception();
    if (this.outer?.done() === false) this.outer.$set_exception(error ?? child._make_cancelled_error());
  }

  finish(): void {
    const { outer } = this;
    if (outer === null || outer.done()) return;
    if (outer._cancel_requested) {
      // CPython asks the last of the arguments for the exception, whether it was cancelled or not.
      const last = this.children().at(-1) as FutureObject;
      outer.$set_exception(last._make_cancelled_error());
    } else {
      const children = this.#children;
      outer.$set_result(children instanceof FirstSteps ? children.results(outcome) : children.map(outcome));
    }
  }
}

/** The result of a child, or its exception as a value. */
function outcome(child: FutureObject): unknown {
  if (child._state === FINISHED && child._exception === null) return child._result;
  return child.cancelled() ? CancelledError(child._cancel_message ?? "") : child.exception();
}
