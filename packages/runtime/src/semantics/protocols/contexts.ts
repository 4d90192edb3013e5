/**
 * Context managers.
 *
 * From: `with lock as held: ...`
 * To:   const manager = enter(lock);
 *       const held = manager.value;
 *       try { ... } catch (error) { manager.raised(error); } finally { manager.exit(); }
 *
 * Exactly one of `raised` and `exit` calls `__exit__`, however the body ends. The asynchronous manager has the same
 * three steps, to be awaited.
 *
 * Source: The Python Language Reference, 8.5 and 8.9.3.
 */
import { awaitable_from, start } from "../../objects/awaitable.ts";
import { apply, type PyFunction } from "../../objects/call.ts";
import { coroutine } from "../../objects/coroutine.ts";
import { resumed } from "../../objects/exception-contexts.ts";
import { type PyBaseException, StopIteration, TypeError } from "../../objects/exceptions.ts";
import { handed_back, is_instance, SUSPENDED } from "../../objects/frame.ts";
import { type_name, type_of } from "../../objects/object.ts";
import { current_traceback } from "../../objects/tracebacks.ts";
import { truth } from "../../objects/truth.ts";
import { waiting } from "../../objects/waiting-handler.ts";
import { caught, chain, handled, handling } from "./exceptions.ts";

/** The method of the class of `x`: special methods are not looked up on the instance. */
function special(x: unknown, name: string): PyFunction | undefined {
  if (x == null) return undefined;
  const method = (type_of(x).prototype as Record<string, unknown>)[name];
  return typeof method === "function" ? (method as PyFunction) : undefined;
}

/** What `__exit__` is given when the body ended by itself. */
const NOTHING_RAISED = [null, null, null] as const;

function details(e: PyBaseException): readonly unknown[] {
  return [e.$class, e, current_traceback(e)];
}

/** A context manager that has been entered. */
class Manager {
  readonly value: unknown;
  readonly #manager: unknown;
  readonly #leave: PyFunction;
  #left = false;

  constructor(manager: unknown, begin: PyFunction, leave: PyFunction) {
    this.#manager = manager;
    this.#leave = leave;
    this.value = apply(begin, manager, []) ?? null;
  }

  /** The body raised: throws on what `__exit__` does not swallow. */
  raised(error: unknown): void {
    this.#left = true;
    const e = caught(error);
    let swallowed: boolean;
    const outer = handling(e);
    try {
      swallowed = truth(apply(this.#leave, this.#manager, details(e)));
    } catch (inner) {
      throw chain(inner, e);
    } finally {
      handled(outer);
    }
    if (!swallowed) throw error;
  }

  /** The body is left, if it has not raised. */
  exit(): void {
    if (this.#left) return;
    this.#left = true;
    apply(this.#leave, this.#manager, NOTHING_RAISED);
  }
}

/** Enter `with x`. @throws TypeError when `x` is no context manager */
export function enter(x: unknown): Manager {
  const begin = special(x, "__enter__");
  const leave = special(x, "__exit__");
  if (begin === undefined || leave === undefined) {
    const missed = begin === undefined ? "" : " (missed __exit__ method)";
    throw TypeError(`'${type_name(x)}' object does not support the context manager protocol${missed}`);
  }
  return new Manager(x, begin, leave);
}

/** An asynchronous context manager, about to be entered. */
class AsyncManager {
  readonly #manager: unknown;
  readonly #begin: PyFunction;
  readonly #leave: PyFunction;
  #left = false;

  constructor(manager: unknown, begin: PyFunction, leave: PyFunction) {
    this.#manager = manager;
    this.#begin = begin;
    this.#leave = leave;
  }

  /** An awaitable of the value. */
  enter(): unknown {
    return awaitable_from("__aenter__", apply(this.#begin, this.#manager, []));
  }

  /** An awaitable that throws on what `__aexit__` does not swallow. */
  raised(error: unknown): unknown {
    this.#left = true;
    return leave_with(error, (e: PyBaseException) => apply(this.#leave, this.#manager, details(e)));
  }

  /** An awaitable. */
  exit(): unknown {
    if (this.#left) return NOTHING_TO_AWAIT;
    this.#left = true;
    return awaitable_from("__aexit__", apply(this.#leave, this.#manager, NOTHING_RAISED));
  }
}

const NOTHING_TO_AWAIT = { $start: () => null };

const leave_with = /* @__PURE__ */ coroutine(
  "__aexit__(error, leave, /)",
  function* (error: unknown, leave: (e: PyBaseException) => unknown): Generator<unknown, null, unknown> {
    const e = caught(error);
    let swallowed: unknown;
    const outer = handling(e);
    try {
      swallowed = start(leave(e));
      if (swallowed === SUSPENDED) swallowed = resumed(yield waiting(e), e);
    } catch (inner) {
      throw chain(inner, e);
    } finally {
      handled(outer);
    }
    if (truth(swallowed)) return null;
    if (is_instance(e, StopIteration)) handed_back.add(e);
    throw error;
  },
);

/** Begin `async with x`. @throws TypeError when `x` is no asynchronous context manager */
export function aenter(x: unknown): AsyncManager {
  const begin = special(x, "__aenter__");
  const leave = special(x, "__aexit__");
  if (begin === undefined || leave === undefined) {
    const missed = begin === undefined ? "" : " (missed __aexit__ method)";
    throw TypeError(
      `'${type_name(x)}' object does not support the asynchronous context manager protocol${missed}`,
    );
  }
  return new AsyncManager(x, begin, leave);
}
