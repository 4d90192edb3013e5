/**
 * Methods that most programs never name, kept out of the classes they belong to.
 *
 * From: `task.print_stack()`
 * To:   `print_stack(task)`: the helper of that name, as for the methods of built-in types
 *
 * No bundler can leave a method out of a class. So such a method is a function beside it, and being part of a program is what puts it into
 * the class: the compiler names the helper wherever a program names the method, and `getattr` by a computed name brings all of them along.
 * The class is given by its path, so that a helper does not make it part of a program that has none of its objects.
 */
import { call_method } from "./attributes.ts";
import type { Helper } from "./str-method.ts";
import { type HostClass, when_made } from "./type.ts";

/** A method finds its object in `this`. */
type Method = (...args: never[]) => unknown;

/**
 * Put methods into classes under `name`.
 * @param methods  by the path of the class: `{ "builtins.float": function () {...} }`
 * @returns        the helper of that name, which takes the receiver first
 */
export function late(name: string, methods: Readonly<Record<string, Method>>): Helper {
  install(name, methods);
  return (x, ...args) => call_method(x, name, ...args);
}

/** As `late`, where the helper is more than a call of the method. */
export function install(name: string, methods: Readonly<Record<string, Method>>): void {
  for (const [path, value] of Object.entries(methods)) {
    when_made(path, ({ prototype }) => {
      Object.defineProperty(prototype, name, { value, writable: true, configurable: true });
    });
  }
}

/** Put all methods of the class `from` into the class of `path`. */
export function fill(path: string, from: HostClass): void {
  const { constructor: _, ...methods } = Object.getOwnPropertyDescriptors(from.prototype);
  when_made(path, ({ prototype }) => Object.defineProperties(prototype, methods));
}
