/**
 * Which thread of the program is at work: there is one, and what CPython gives to others is run on it, from its start to its end.
 *
 * From: `threading.Thread(target=f).start()`, a function that an executor runs
 * To:   `enter_thread("Thread-1 (f)", ...)`, the function, `leave_thread(before)`
 *
 * A function that would have to wait for another thread cannot: `would_wait` makes the exception that says so, which ends the program
 * rather than that thread alone.
 *
 * Source: Library Reference, `threading`; docs/semantics.md, "Threads".
 */
import { execution, MAIN_THREAD, type ThreadLocal, workers } from "./context.ts";
import {
  type ExceptionType,
  exception_type,
  NotImplementedError,
  type PyBaseException,
} from "./exceptions.ts";

export interface Running {
  readonly name: string;
  readonly ident: number;
  /** May it sleep? Only where nothing else of the program would go on meanwhile. */
  readonly sleeps: boolean;
  /** The object of `threading` that it is; null while nobody asked for one. */
  thread: unknown;
  readonly local: ThreadLocal;
}

const MAIN: Running = /* @__PURE__ */ main();

function main(): Running {
  return { name: MAIN_THREAD, ident: 1, sleeps: true, thread: null, local: workers.local };
}

/** The one at work, how many there have been, and the worker of the executor that nobody named. */
interface Threads {
  current: Running;
  count: number;
  worker: Running | null;
}

export const threads: Threads = /* @__PURE__ */ with_workers({ current: MAIN, count: 1, worker: null });

/** Loops run functions of executors on a worker's thread from now on: a program that never asks for threads does without. */
function with_workers(value: Threads): Threads {
  workers.enter = enter_worker;
  workers.name = () => threads.current.name;
  return value;
}

function enter_worker(): () => void {
  const before = threads.worker === null ? enter_thread("asyncio_0", true) : resume_thread(threads.worker);
  threads.worker = threads.current;
  return () => {
    leave_thread(before);
  };
}

export function main_thread_record(): Running {
  return MAIN;
}

export function current_thread_record(): Running {
  return threads.current;
}

/** The one that was at work before, and its context. */
export interface Left {
  readonly record: Running;
  readonly context: (typeof execution)["context"];
  readonly rejoin: () => void;
}

/** @returns the one that was at work before, for `leave_thread` */
export function enter_thread(name: string, sleeps: boolean, thread: unknown = null): Left {
  threads.count++;
  return resume_thread({ name, ident: threads.count, sleeps, thread, local: { default_loop: null } });
}

/** Go on with one that has been at work already: a worker of an executor. */
export function resume_thread(record: Running): Left {
  const before = { record: threads.current, context: execution.context, rejoin: workers.apart() };
  threads.current = record;
  workers.local = record.local;
  // A thread has no context but its own.
  execution.context = null;
  return before;
}

export function leave_thread(before: Left): null {
  threads.current = before.record;
  workers.local = before.record.local;
  execution.context = before.context;
  before.rejoin();
  return null;
}

/** The refusal of what would have to wait: no exception that a thread may die of. */
export const WouldWait: ExceptionType = /* @__PURE__ */ exception_type(
  "ThreadsWouldWait",
  NotImplementedError,
);

/** @param what  the call that would wait: `threading.Event.wait()` */
export function would_wait(what: string): PyBaseException {
  return WouldWait(
    `${what} would have to wait for another thread, which is not in the subset: a thread is run to its end when it is started`,
  ) as PyBaseException;
}

export function in_thread(): boolean {
  return !threads.current.sleeps;
}
