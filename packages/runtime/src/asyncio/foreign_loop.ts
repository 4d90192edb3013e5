/**
 * What the runtime needs of a loop that somebody wrote in Python.
 *
 * From: `class Mini(asyncio.AbstractEventLoop): ...`, or any object with `call_soon` and the methods a program uses
 * To:   tasks and futures of that loop, which hand it their steps and callbacks by its own `call_soon`
 *
 * A loop of ours takes a task itself into its ready queue (`_add_callback`). Any other loop, and one of ours whose `call_soon` a
 * subclass replaced, is given functions to call.
 *
 * Source: Lib/asyncio/events.py, AbstractEventLoop; Library Reference, "Event Loop Implementations".
 */
import type { PyFunction } from "../objects/call.ts";
import { execution } from "../objects/context.ts";
import { AttributeError } from "../objects/exceptions.ts";
import { Float } from "../objects/float.ts";
import { kind } from "../objects/kind.ts";
import { apply, def } from "../objects/light-call.ts";
import { records } from "../objects/records.ts";
import { Keywords } from "../objects/signature.ts";
import type { BaseEventLoopObject } from "./base_events.ts";
import type { Entry, HandleObject } from "./events.ts";
import type { ExceptionContext } from "./exception_report.ts";
import type { DoneCallback, FutureObject } from "./futures.ts";
import { invoke } from "./loop_parts.ts";
import { running } from "./running.ts";
import { seconds } from "./seconds.ts";

/** Call a method of a loop or a policy by the name Python code gives it: it may be anything that was set on the loop, or that its class finds for it. */
export function ask(loop: object, name: string, ...args: unknown[]): unknown {
  const own = (loop as Record<string, unknown>)[name] ?? found(loop, name);
  if (own === undefined) throw AttributeError(`'${kind(loop)}' object has no attribute '${name}'`);
  return invoke(own, loop, args);
}

function found(loop: { readonly __getattr__?: PyFunction }, name: string): unknown {
  const { __getattr__ } = loop;
  return __getattr__ === undefined ? undefined : apply(__getattr__, loop, [name]);
}

/** Hand an entry to a loop by its own `call_soon`. */
export function through_call_soon(this: object, entry: Entry): void {
  // A handle has a callback, a task steps by itself.
  if ("_callback" in entry) {
    const { _callback, $args, _context } = entry as HandleObject;
    ask(this, "call_soon", _callback, ...($args ?? []), new Keywords({ context: _context }));
    return;
  }
  const context = (entry as { get_context?(): unknown }).get_context?.() ?? null;
  ask(this, "call_soon", step_of(entry), new Keywords({ context }));
}

/** The entry as a function: what it says about the running task holds for the call only. */
function step_of(entry: Entry): () => null {
  return def("TaskStepMethWrapper()", () => {
    const { stand_in } = running;
    const { context } = execution;
    running.stand_in = entry.$task ?? null;
    try {
      entry.$run();
    } finally {
      running.stand_in = stand_in;
      execution.context = context;
    }
    return null;
  });
}

/** A future of a subclass that has an `add_done_callback` of its own: what waits for it is handed to that. @returns the future */
export function diverted<T extends FutureObject>(future: T): T {
  const { add_done_callback: own } = future;
  if ((own as { $signature?: { builtin: boolean } }).$signature?.builtin === false) {
    const plainly = future.$add_callback;
    Object.defineProperty(future, "$add_callback", {
      value(this: T, entry: DoneCallback & Partial<Entry>): void {
        // What the subclass hands on comes back as a function's handle.
        if ("_callback" in entry || entry.$run === undefined) plainly.call(this, entry);
        else {
          const step = step_of(entry as Entry);
          ask(
            this,
            "add_done_callback",
            def("task_wakeup(future, /)", (_future: unknown) => step()),
          );
        }
      },
    });
  }
  return future;
}

/** A time on a clock of the program's own, which may count in whole seconds. */
export function given_time(when: number): number | Float {
  return Number.isInteger(when) ? when : new Float(when);
}

/** What the runtime asks of every loop, beside its public methods. */
const foreign = {
  _add_callback: through_call_soon,

  $now(this: object): number {
    return seconds(ask(this, "time"));
  },

  $exception_handler(this: object, context: ExceptionContext): void {
    ask(this, "call_exception_handler", records.to_python(context));
  },

  $create_task(this: object, coroutine: unknown, options: Readonly<Record<string, unknown>>): unknown {
    return ask(this, "create_task", coroutine, new Keywords(options));
  },

  $call_when(this: object, when: number, callback: () => void): unknown {
    return ask(this, "call_at", given_time(when), callback);
  },

  $wake(): void {},
} as const;

/** Give an object that is to serve as a loop what the runtime asks of one. @returns the object */
export function adopted(loop: unknown): BaseEventLoopObject {
  const taken = loop as BaseEventLoopObject;
  if (typeof loop !== "object" || loop === null || taken.$now !== undefined) return taken;
  for (const [name, value] of Object.entries(foreign)) {
    Object.defineProperty(loop, name, { value, writable: true, configurable: true });
  }
  return taken;
}
