/**
 * The child watchers of 3.13, which there is nothing to do for: the host tells of the end of its children itself.
 *
 * CPython: get_child_watcher gives what waits for children, by a file descriptor, a thread or a signal; deprecated since 3.12, gone in 3.14.
 *
 * Source: Lib/asyncio/unix_events.py; Library Reference, "Process Watchers".
 */
import { NotImplementedError } from "../objects/exceptions.ts";
import { builtin_type, object, PyObject, type Type } from "../objects/object.ts";

class ChildWatcherObject extends PyObject {}
class PidfdObject extends ChildWatcherObject {}
class ThreadedObject extends ChildWatcherObject {}
class MultiLoopObject extends ChildWatcherObject {}
class SafeObject extends ChildWatcherObject {}
class FastObject extends ChildWatcherObject {}

const words = (name: string) =>
  `${name}: the host tells of the end of child processes itself, without a watcher`;

function watcher(name: string, host: new () => object, bases: readonly Type[]): Type {
  return builtin_type(name, host, {
    module: "asyncio.unix_events",
    bases,
    make: (): never => {
      throw NotImplementedError(words(`asyncio.${name}`));
    },
  });
}

export const AbstractChildWatcher: Type = /* @__PURE__ */ watcher(
  "AbstractChildWatcher",
  ChildWatcherObject,
  [object],
);
export const PidfdChildWatcher: Type = /* @__PURE__ */ watcher("PidfdChildWatcher", PidfdObject, [
  AbstractChildWatcher,
]);
export const ThreadedChildWatcher: Type = /* @__PURE__ */ watcher("ThreadedChildWatcher", ThreadedObject, [
  AbstractChildWatcher,
]);
export const MultiLoopChildWatcher: Type = /* @__PURE__ */ watcher("MultiLoopChildWatcher", MultiLoopObject, [
  AbstractChildWatcher,
]);
export const SafeChildWatcher: Type = /* @__PURE__ */ watcher("SafeChildWatcher", SafeObject, [
  AbstractChildWatcher,
]);
export const FastChildWatcher: Type = /* @__PURE__ */ watcher("FastChildWatcher", FastObject, [
  AbstractChildWatcher,
]);

/** @throws NotImplementedError always */
export function get_child_watcher(): never {
  throw NotImplementedError(words("asyncio.get_child_watcher"));
}

/** @throws NotImplementedError always */
export function set_child_watcher(_watcher: unknown): never {
  throw NotImplementedError(words("asyncio.set_child_watcher"));
}
