/**
 * Calling functions that have no Python signature: the host's, and small ones of the runtime.
 *
 * From: `fetch(url, method="POST")`, `URL("https://example.org")`
 * To:   a plain call whose keywords have become a trailing options object; `new` for what can only be constructed
 */

import { unmangle } from "./names.ts";
import { Keywords } from "./signature.ts";

type Callable = (...args: readonly unknown[]) => unknown;

/** What values become on their way out of Python and back. */
export interface Border {
  to_host(x: unknown): unknown;
  from_host(x: unknown): unknown;
  /** What a call or a promise gave. */
  result(x: unknown): unknown;
  /** Did `f` come in over the border? What it is handed then goes out. */
  is_host(f: Callable): boolean;
  /** `f` as the attribute `key` of `x`, an object of the host. */
  bound(f: Callable, x: object, key: string): unknown;
  /** The items of `x`, an iterable of the host. */
  items(x: Iterable<unknown>): Iterable<unknown>;
  /** `future` waits for `promise`: cancelled, it ends what the promise stands for, where that is known. */
  follow(promise: object, future: Cancellable): void;
}

/** A future, as far as it is followed. */
export interface Cancellable {
  add_done_callback(callback: () => unknown): unknown;
  cancelled(): boolean;
}

/** Nothing is made of them but in programs that import JavaScript, where `border.ts` is. */
export const border: Border = {
  to_host: (x) => x,
  from_host: (x) => x,
  result: (x) => x,
  is_host: () => false,
  bound: (f) => f,
  items: (x) => x,
  follow: () => undefined,
};

/** Call a function of the host, with `self` as its `this`. */
export function call_host(f: Callable, self: unknown, args: readonly unknown[]): unknown {
  return border.result(call_plainly(f, self, args.map(border.to_host)));
}

/** Call a function that has no signature: what the host made is known to the border, all others are the runtime's. */
export function call_unsigned(f: Callable, args: readonly unknown[]): unknown {
  return border.is_host(f) ? call_host(f, undefined, args) : call_plainly(f, undefined, args);
}

function call_plainly(f: Callable, self: unknown, args: readonly unknown[]): unknown {
  const last = args[args.length - 1];
  const given =
    last instanceof Keywords && !takes_keywords(f) ? [...args.slice(0, -1), options_of(last)] : args;
  return must_construct(f)
    ? Reflect.construct(f, given as unknown[])
    : Reflect.apply(f, self, given as unknown[]);
}

/** Wrappers that bind by a signature of their own say so by having one. */
function takes_keywords(f: Callable): boolean {
  return (f as { $signature?: unknown }).$signature !== undefined;
}

function options_of(keywords: Keywords): Record<string, unknown> {
  const options: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(keywords.$record)) options[unmangle(key)] = border.to_host(value);
  return options;
}

const constructors: WeakMap<Callable, boolean> = /* @__PURE__ */ new WeakMap();

/** A JavaScript class, or a constructor of the host such as Map: what throws when it is called without `new`. */
export function must_construct(f: Callable): boolean {
  if (f.prototype === undefined) return false;
  let answer = constructors.get(f);
  if (answer === undefined) {
    const source = Function.prototype.toString.call(f);
    const conversion = f === String || f === Number || f === Boolean || f === BigInt || f === Symbol;
    answer = source.startsWith("class") || (source.includes("[native code]") && !conversion);
    constructors.set(f, answer);
  }
  return answer;
}
