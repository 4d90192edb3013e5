/**
 * FirstSteps: coroutines that stand in the ready queue before they have a task.
 *
 * From: `gather(trivial(1), trivial(2), ...)`, coroutines that nobody has taken yet
 * To:   this object in the ready queue, once for each; a task for those that wait, or that somebody looks at
 *
 * A coroutine that ends in its first step needs no task: nobody holds it, and `current_task()` and `all_tasks()` make it when they ask.
 * Half of what such a task costs is the garbage collector's, so that gathering many is twice as fast. What can be observed is the same:
 * tasks have the names and contexts that they would have been given when `gather` was called.
 *
 * Source: Lib/asyncio/tasks.py, Task.__step; docs/architecture.md, "The event loop".
 */
import { type ContextObject, copy_if_set, execution } from "../../objects/context.ts";
import { Coroutine, CREATED } from "../../objects/coroutine.ts";
import { RAISED, SUSPENDED } from "../../objects/frame.ts";
import type { BaseEventLoopObject } from "../base_events.ts";
import { type Entry, get_event_loop } from "../events.ts";
import type { DoneCallback } from "../futures.ts";
import { names, TaskObject } from "./task.ts";

/** How many look at each step of every task: while there are any, each coroutine has its task from the start. */
export const observers = { count: 0 };

/** What waits for the coroutines: the callback of those that get a task. */
export interface Waiting extends DoneCallback {
  /** A coroutine without a task has ended. */
  $ended(): void;
}

export class FirstSteps implements Entry {
  readonly #loop: BaseEventLoopObject;
  /** The coroutines; what they gave, in place of those that ended without a task. */
  readonly #coroutines: unknown[];
  readonly #waiting: Waiting;
  /** The number in the name of the first one's task. */
  readonly #first_name: number;
  /** What the context was when they were handed over; each gets a copy. null: nothing was set. */
  readonly #context: ContextObject | null = copy_if_set();
  #tasks: (TaskObject | null)[] | null = null;
  /** How many have begun. */
  #begun = 0;
  /** The context of the one that runs; undefined while none does. */
  #running: ContextObject | null | undefined;

  private constructor(loop: BaseEventLoopObject, coroutines: unknown[], waiting: Waiting) {
    this.#loop = loop;
    this.#coroutines = coroutines;
    this.#waiting = waiting;
    this.#first_name = names.count + 1;
    names.count += coroutines.length;
    for (let at = 0; at < coroutines.length; at++) loop._add_callback(this);
  }

  /**
   * Put coroutines into the ready queue of the running loop.
   * @param coroutines  will hold what they give
   * @returns null where each must have a task from the start, or one of them is none that begins here
   */
  static of(coroutines: unknown[], waiting: Waiting): FirstSteps | null {
    for (const each of coroutines) if (!(each instanceof Coroutine && each.$depth === CREATED)) return null;
    // Futures bring their loop along: only coroutines need one that is there.
    const loop = get_event_loop();
    if (observers.count > 0 || !loop.$makes_plain_tasks) return null;
    for (let at = 0; at < coroutines.length; at++) {
      const coroutine = coroutines[at] as Coroutine;
      if (coroutine.$depth !== CREATED) {
        // It has come before.
        for (const each of coroutines.slice(0, at)) (each as Coroutine).$depth = CREATED;
        return null;
      }
      coroutine.$owned();
    }
    return new FirstSteps(loop, coroutines, waiting);
  }

  /** The turn of the next coroutine has come. */
  $run(): void {
    const at = this.#begun++;
    const looked_at = this.#made(at);
    if (looked_at !== null) {
      looked_at.$run();
      return;
    }
    const context = this.#context === null ? null : this.#context.copy();
    if (execution.context !== context) execution.context = context;
    this.#running = context;
    const result = (this.#coroutines[at] as Coroutine).$drive(null, false);
    if (result === SUSPENDED || result === RAISED || this.#made(at) !== null) {
      const task = this.#task(at);
      this.#running = undefined;
      task.$stepped(result);
      return;
    }
    this.#running = undefined;
    this.#coroutines[at] = result ?? null;
    this.#waiting.$ended();
  }

  /** The task of the coroutine that runs. */
  get $task(): TaskObject {
    return this.#task(this.#begun - 1);
  }

  /** The tasks of the coroutine that runs and of those whose turn is to come. */
  $fresh(): TaskObject[] {
    const tasks: TaskObject[] = [];
    const last = this.#begun - 1;
    const runs = this.#running !== undefined || this.#made(last) !== null;
    for (let at = runs ? last : last + 1; at < this.#coroutines.length; at++) tasks.push(this.#task(at));
    return tasks;
  }

  /** All tasks. */
  tasks(): TaskObject[] {
    return this.#coroutines.map((_, at) => this.#task(at));
  }

  /** What came of all, once they have ended. @param outcome  of a task */
  results(outcome: (task: TaskObject) => unknown): unknown[] {
    const tasks = this.#tasks;
    if (tasks !== null) {
      for (const [at, task] of tasks.entries()) if (task !== null) this.#coroutines[at] = outcome(task);
    }
    return this.#coroutines;
  }

  /** The task of a coroutine, if it was made. */
  #made(at: number): TaskObject | null {
    return this.#tasks === null ? null : (this.#tasks[at] ?? null);
  }

  #task(at: number): TaskObject {
    const made = this.#made(at);
    if (made !== null) return made;
    this.#tasks ??= new Array<TaskObject | null>(this.#coroutines.length).fill(null);
    const task = new TaskObject(this.#loop);
    this.#tasks[at] = task;
    const runs = this.#running !== undefined && at === this.#begun - 1;
    const given = this.#coroutines[at];
    if (at < this.#begun && !runs) task.$was_done(this.#first_name + at, given);
    else {
      const context = runs ? (this.#running as ContextObject | null) : (this.#context?.copy() ?? null);
      task.$takes_over(given as Coroutine, this.#first_name + at, context);
      task.$add_callback(this.#waiting);
    }
    return task;
  }
}
