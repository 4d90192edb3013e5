/**
 * `await x.method(...)`: no coroutine object is made where nobody can see it.
 *
 * From: `await queue.put(1)`
 * To:   `if (start_method(queue, "put", 1) === SUSPENDED) yield;`
 *
 * Source: Reference 6.4 "Await expression"; docs/architecture.md, "Coroutines".
 */
import { call_method } from "./attributes.ts";
import { start } from "./awaitable.ts";
import type { PyFunction } from "./call.ts";
import { Keywords } from "./signature.ts";

/** A coroutine function, or a method of the runtime: what an `await` of a call of it does. */
export interface Awaited {
  $awaited?: (...args: readonly unknown[]) => unknown;
}

/**
 * As `start(call_method(x, key, ...args))`.
 *
 * @returns the result, or SUSPENDED: then the caller must `yield`, and is resumed with the result
 */
export function start_method(x: unknown, key: string, ...args: readonly unknown[]): unknown {
  if (x != null) {
    const f = (x as Readonly<Record<string, unknown>>)[key];
    if (typeof f === "function") {
      const { $signature: signature, $awaited: begin } = f as unknown as PyFunction & Awaited;
      const count = args.length;
      if (
        begin !== undefined &&
        signature !== undefined &&
        count >= signature.minimum &&
        count <= signature.maximum &&
        !(count > 0 && args[count - 1] instanceof Keywords)
      ) {
        return Reflect.apply(begin, x, args);
      }
    }
  }
  return start(call_method(x, key, ...args));
}
