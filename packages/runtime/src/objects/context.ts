/**
 * Contexts: what a task runs in a copy of.
 *
 * What a program can ask a context for (`run` among it), and the variables, are in `context-vars.ts`: the loop only copies and enters contexts.
 *
 * The context that runs now is `execution.context`. It is null as long as nothing was set in it: then nothing is copied either,
 * so that a program without context variables pays nothing for them.
 *
 * Source: Library Reference, "contextvars"; PEP 567.
 */

import { TypeError } from "./exceptions.ts";
import { kind } from "./kind.ts";
import { builtin_type, PyObject, type Type } from "./object.ts";

/** The context that code runs in; null stands for one in which nothing has been set. */
export const execution: { context: ContextObject | null } = { context: null };

/**
 * How a function gets a thread of its own while it runs, in programs that can tell; `enter` gives what ends that.
 * `name`: who is at work; `local`: what each has for itself; `apart`: no loop runs on the other one, and what ends that.
 */
export const workers: {
  enter: (() => () => void) | null;
  name: () => string;
  local: ThreadLocal;
  apart: () => () => void;
} = {
  enter: null,
  name: () => MAIN_THREAD,
  local: { default_loop: null },
  apart: () => () => {},
};

export interface ThreadLocal {
  default_loop: object | null;
}

export const MAIN_THREAD = "MainThread";

/** The values of context variables. */
export class ContextObject extends PyObject {
  /** Shared with the copies made of it; replaced before it is changed. */
  $values: Map<object, unknown> | null = null;
  $shared = false;
  $entered = false;

  override get $class(): Type {
    return context_type;
  }

  /** A shallow copy. */
  copy(): ContextObject {
    const copied = new ContextObject();
    if (this.$values !== null) {
      this.$shared = true;
      copied.$values = this.$values;
      copied.$shared = true;
    }
    return copied;
  }
}

/** The type; `context-vars.ts` exports it to programs, with all its methods. */
export const context_type: Type = /* @__PURE__ */ builtin_type("Context", ContextObject, {
  module: "_contextvars",
  path: true,
  final: true,
});

/** A copy of the current context. */
export function copy_context(): ContextObject {
  return execution.context?.copy() ?? new ContextObject();
}

/** As `copy_context`, but null for one in which nothing is set. */
export function copy_if_set(): ContextObject | null {
  return execution.context === null || execution.context.$values === null ? null : execution.context.copy();
}

/** @returns `value` as a context, or null when it is None */
export function context_or_null(value: unknown): ContextObject | null {
  if (value == null) return null;
  if (value instanceof ContextObject) return value;
  throw TypeError(`a context is required, not ${kind(value)}`);
}

/** Run `work` in a context that is not entered. */
export function run_in<T>(context: ContextObject, work: () => T): T {
  const outer = execution.context;
  context.$entered = true;
  execution.context = context;
  try {
    return work();
  } finally {
    execution.context = outer;
    context.$entered = false;
  }
}
