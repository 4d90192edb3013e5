/**
 * The border to JavaScript: what a value of Python is on the other side, and one of JavaScript on this.
 *
 *     out   None, bool, str, int      null, boolean, string, number or bigint
 *           float                     number
 *           tuple, list               array; a list that holds nothing to be converted is the array itself
 *           dict                      plain object; a Map when a key is no str
 *           set, frozenset            Set
 *           bytes, bytearray          Uint8Array: a copy of bytes, the memory of a bytearray
 *           function                  function that converts, the same one each time
 *           everything else           itself: instances, exceptions, futures and coroutines, which are thenable
 *     in    undefined                 None
 *           number                    int when it is whole and safe, else float
 *           array                     list: the array itself; what a call or a promise gave is a list of its own
 *           everything else           itself: an object of the host has attributes, subscripts and methods, and can be awaited
 *
 * Importing JavaScript brings this in (`javascript.ts`). Objects are not copied: what they hold is converted as it is read.
 *
 * The classes of Python's containers are known here by their fields, for a program that has none should not carry them.
 */
import { call, type PyFunction } from "./call.ts";
import { Coroutine } from "./coroutine.ts";
import { Float } from "./float.ts";
import { border, type Cancellable, call_host, must_construct } from "./host-call.ts";
import { normalise } from "./int-ops.ts";
import { is_type } from "./object.ts";
import { set_item } from "./plain-object.ts";
import { promises } from "./promises.ts";
import { Keywords } from "./signature.ts";
import type { JavaScript } from "./typescript.ts";

type Callable = (...args: unknown[]) => unknown;

/** The part of the host that makes requests. */
interface HostOfRequests {
  fetch(resource: unknown, options?: object): Promise<unknown>;
  readonly AbortController: new () => Controller;
}

interface Controller {
  readonly signal: unknown;
  abort(): void;
}

/** Copies of what has been converted so far: a list may hold itself. */
type Copies = Map<object, unknown>;

/** The fields by which the built-in containers are known. */
interface Fields {
  readonly $class?: unknown;
  /** float, and what derives from int and str. */
  readonly $value?: unknown;
  /** tuple */
  readonly $items?: unknown;
  /** dict */
  readonly $map?: unknown;
  /** set, frozenset */
  readonly $members?: unknown;
  /** bytes, bytearray */
  readonly $bytes?: unknown;
  /** bytearray */
  readonly $store?: unknown;
}

/** Python functions by what they are in JavaScript, and the other way round. */
const exported: WeakMap<object, Callable> = /* @__PURE__ */ new WeakMap();
const imported: WeakMap<object, PyFunction> = /* @__PURE__ */ new WeakMap();
/** How to end the requests behind promises. */
const requests: WeakMap<object, Controller> = /* @__PURE__ */ new WeakMap();
/** Functions that came in. */
const hosts: WeakSet<object> = /* @__PURE__ */ new WeakSet();

/** Convert from now on. */
export function open_border(): void {
  border.to_host = to_js;
  border.from_host = from_js;
  border.result = result;
  border.is_host = (f) => hosts.has(f);
  border.bound = bound;
  border.items = items;
  border.follow = follow;
}

function to_host(x: unknown, copies: Copies | null): unknown {
  if (typeof x === "function") return function_to_host(x as PyFunction);
  if (typeof x !== "object" || x === null) return x;
  const { $class, $value, $items, $map, $members, $bytes, $store } = x as Fields;
  if (Array.isArray(x)) return convert_array(x, copies);
  if ($class === undefined) return x;
  if (typeof $value === "number" || typeof $value === "bigint" || typeof $value === "string") return $value;
  if (Array.isArray($items)) return converted_items($items, copies);
  if ($map instanceof Map) return convert_map($map as ReadonlyMap<unknown, unknown>, x, copies);
  if (typeof $members === "function") return new Set(converted_items($members.call(x) as unknown[], copies));
  if ($bytes instanceof Uint8Array) return $store === undefined ? $bytes.slice() : $bytes;
  return x;
}

function converted_items(items: readonly unknown[], copies: Copies | null): unknown[] {
  return items.map((item) => to_host(item, copies));
}

/** The array itself when all that it holds may stay as it is. */
function convert_array(array: readonly unknown[], given: Copies | null): unknown {
  const copies = given ?? new Map<object, unknown>();
  const known = copies.get(array);
  if (known !== undefined) return known;
  const copy: unknown[] = [];
  copies.set(array, copy);
  let changed = false;
  for (const item of array) {
    const converted = to_host(item, copies);
    changed ||= converted !== item;
    copy.push(converted);
  }
  if (changed) return copy;
  copies.set(array, array);
  return array;
}

function convert_map(map: ReadonlyMap<unknown, unknown>, dict: object, given: Copies | null): unknown {
  const copies = given ?? new Map<object, unknown>();
  const known = copies.get(dict);
  if (known !== undefined) return known;
  const entries = {};
  const copy = [...map.keys()].every((key) => typeof key === "string")
    ? entries
    : new Map<unknown, unknown>();
  copies.set(dict, copy);
  for (const [key, value] of map) {
    const converted = to_host(value, copies);
    if (copy instanceof Map) copy.set(to_host(key, copies), converted);
    else set_item(entries, key as string, converted);
  }
  return copy;
}

/** A coroutine that a callback gives is run: JavaScript may not look at it. */
function function_to_host(f: PyFunction): unknown {
  if (f.$signature === undefined || is_type(f)) return f;
  // A bound method is made anew whenever it is loaded.
  const owner = typeof f.$self === "object" && f.$self !== null && f.$method !== undefined ? f.$self : null;
  if (owner === null) return known(exported, f, () => converting(f));
  const methods = known(of_instances, owner, () => new WeakMap<object, Callable>());
  return known(methods, f.$method!, () => converting(f));
}

const of_instances: WeakMap<object, WeakMap<object, Callable>> = /* @__PURE__ */ new WeakMap();

function known<T>(values: WeakMap<object, T>, key: object, make: () => T): T {
  let value = values.get(key);
  if (value === undefined) {
    value = make();
    values.set(key, value);
  }
  return value;
}

function converting(f: PyFunction): Callable {
  const converted = (...given: unknown[]): unknown => {
    const args = given.map(result);
    // Arguments too few or too many are JavaScript's way; names have to be put in place.
    const returned = args.at(-1) instanceof Keywords ? call(f, ...args) : f(...args);
    return returned instanceof Coroutine ? promises.of(returned).then(to_js) : to_host(returned, null);
  };
  imported.set(converted, f);
  return converted;
}

/** `x` as Python has it. */
export function from_js(x: unknown): unknown {
  switch (typeof x) {
    case "undefined":
      return null;
    case "number":
      // There is no int -0.
      return Number.isSafeInteger(x) ? x + 0 : new Float(x);
    case "bigint":
      return normalise(x);
    case "function": {
      const own = imported.get(x);
      if (own !== undefined) return own;
      const { $signature, $class } = x as PyFunction & Fields;
      if ($signature === undefined && $class === undefined) hosts.add(x);
      return x;
    }
    default:
      return x;
  }
}

/** A method keeps its `this`. A class, and a function that an object merely holds, are objects in their own right. */
function bound(f: (...args: readonly unknown[]) => unknown, x: object, key: string): unknown {
  const { $signature, $class } = f as PyFunction & Fields;
  if ($signature !== undefined || $class !== undefined) return f;
  const is_method = Object.hasOwn(x, key) ? f.prototype === undefined : !must_construct(f);
  const made: Callable = is_method ? (...args) => Reflect.apply(f, x, args) : f;
  if (is_method) Object.defineProperty(made, "name", { value: f.name });
  hosts.add(made);
  return made;
}

/** What a call or a promise gave, or JavaScript hands to a function that converts: numbers of an array are converted too, which nobody else may have. */
function result(x: unknown): unknown {
  return Array.isArray(x) && (x as Fields).$class === undefined && x.some(is_number_of_host)
    ? x.map(from_js)
    : from_js(x);
}

function is_number_of_host(x: unknown): boolean {
  return typeof x === "number" && !Number.isSafeInteger(x);
}

function* items(x: Iterable<unknown>): Generator<unknown, void, undefined> {
  for (const item of x) yield from_js(item);
}

/** `x` as JavaScript has it, and all that it holds. */
export function to_js<T>(x: T): JavaScript<T> {
  return to_host(x, null) as JavaScript<T>;
}

/** `f(*args)`, where `f` is imported from JavaScript: mostly a function of the host. */
export function host_call(f: unknown, ...args: readonly unknown[]): unknown {
  if (typeof f !== "function") return call(f, ...args);
  const { $signature, $class } = f as PyFunction & Fields;
  if ($signature !== undefined || $class !== undefined) return call(f, ...args);
  const is_fetch = f === (globalThis as unknown as HostOfRequests).fetch;
  return call_host(is_fetch ? (fetch_until_cancelled as Callable) : (f as Callable), undefined, args);
}

/** A request that nobody waits for any more is ended, unless the program has a signal for it. */
function fetch_until_cancelled(
  resource: unknown,
  options: { readonly signal?: unknown } | null = null,
): unknown {
  const { fetch, AbortController } = globalThis as unknown as HostOfRequests;
  // A Request has a signal of its own.
  if (typeof resource === "object" || options?.signal != null) return fetch(resource, options ?? undefined);
  const controller = new AbortController();
  const promise = fetch(resource, { ...options, signal: controller.signal });
  requests.set(promise, controller);
  return promise;
}

function follow(promise: object, future: Cancellable): void {
  const controller = requests.get(promise);
  if (controller === undefined) return;
  future.add_done_callback(() => {
    if (future.cancelled()) controller.abort();
  });
}
