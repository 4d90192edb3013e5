/**
 * AsyncLocalStorage of the host, kept in tasks and callbacks.
 *
 * From: `storage.run(request, () => main())`, where a task made there calls `storage.getStore()` much later
 * To:   the same `request`, whichever turn of the loop it is called in
 *
 * A loop runs everything from a few turns of the host, so that JavaScript called from a task would see the store of whoever started the
 * loop. From `keep_async_contexts()` on, each task and each callback runs in the host's context of where it was made. A step costs several
 * times as much then, which is why a program asks for it. Python's own context variables need none of it.
 *
 * Source: https://nodejs.org/api/async_context.html, AsyncLocalStorage.snapshot (Node 20.5, Deno, Bun).
 */
import { NotImplementedError } from "../objects/exceptions.ts";
import { BaseEventLoopObject } from "./base_events.ts";
import { HandleObject } from "./events.ts";
import { FutureObject } from "./futures.ts";
import { observers } from "./tasks/first_steps.ts";
import { TaskObject } from "./tasks/task.ts";

/** Runs a function in the host's context of where it was made. */
type Inside = (body: () => unknown) => unknown;

interface AsyncHooks {
  AsyncLocalStorage?: { snapshot?(): Inside };
}

type Method = (...args: unknown[]) => unknown;

/**
 * Keep the host's asynchronous contexts from now on.
 * @returns what ends it
 * @throws NotImplementedError where the host has none
 */
export function keep_async_contexts(): () => void {
  const { process } = globalThis as { process?: { getBuiltinModule?(name: string): unknown } };
  const hooks = process?.getBuiltinModule?.("node:async_hooks") as AsyncHooks | undefined;
  const storage = hooks?.AsyncLocalStorage;
  if (storage?.snapshot === undefined) {
    throw NotImplementedError(
      "keep_async_contexts needs AsyncLocalStorage.snapshot, which this host does not have",
    );
  }
  const snapshot = () => (storage as { snapshot(): Inside }).snapshot();
  const contexts = new WeakMap<object, Inside>();
  observers.count += 1;
  const undo: (() => void)[] = [];
  const replace = (prototype: object, name: string, make: (original: Method) => Method): void => {
    const original = Reflect.get(prototype, name) as Method;
    const put = (value: Method) =>
      Object.defineProperty(prototype, name, { value, writable: true, configurable: true });
    put(make(original));
    undo.unshift(() => void put(original));
  };
  const inside = (original: Method): Method =>
    function (this: object, ...args) {
      const context = contexts.get(this);
      const body = () => original.apply(this, args);
      return context === undefined ? body() : context(body);
    };
  replace(
    TaskObject.prototype,
    "$begin",
    (original) =>
      function (this: object, ...args) {
        contexts.set(this, snapshot());
        return original.apply(this, args);
      },
  );
  replace(TaskObject.prototype, "$step", inside);
  replace(HandleObject.prototype, "$run", inside);
  const noting = (original: Method): Method =>
    function (this: object, ...args) {
      const handle = original.apply(this, args);
      contexts.set(handle as object, snapshot());
      return handle;
    };
  for (const name of ["call_soon", "$call_at"]) replace(BaseEventLoopObject.prototype, name, noting);
  replace(
    FutureObject.prototype,
    "$add_callback",
    (original) =>
      function (this: object, entry) {
        if (entry instanceof HandleObject) contexts.set(entry, snapshot());
        return original.call(this, entry);
      },
  );
  return () => {
    if (undo.length > 0) observers.count -= 1;
    for (const step of undo.splice(0)) step();
  };
}
