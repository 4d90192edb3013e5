/**
 * `heapq`: a list kept so that its smallest item is first.
 *
 * The item at `i` is not greater than those at `2i + 1` and `2i + 2`. The moves are CPython's, because the list between two calls
 * is for everybody to see.
 *
 * Source: Library Reference, heapq.
 */
import { builtin } from "../objects/builtin.ts";
import { call } from "../objects/call.ts";
import { less } from "../objects/comparison.ts";
import { IndexError, TypeError } from "../objects/exceptions.ts";
import { size_of } from "../objects/index-of.ts";
import { each, items_of } from "../objects/iteration.ts";
import { BuiltinIterator } from "../objects/iterators.ts";
import { builtin_type, type Type, type_name } from "../objects/object.ts";
import { keywords } from "../objects/signature.ts";
import { sort_items } from "../objects/sorting.ts";
import { truth } from "../objects/truth.ts";

export const __name__ = "heapq";

type Heap = unknown[];

function heap_of(x: unknown, name: string): Heap {
  if (Array.isArray(x)) return x;
  throw TypeError(`${name} must be list, not ${type_name(x)}`);
}

/** Move the item at `at` up, as far as `top`, past what is greater. */
function up(heap: Heap, top: number, at: number): void {
  const item = heap[at];
  let place = at;
  while (place > top) {
    const parent = (place - 1) >> 1;
    if (!less(item, heap[parent])) break;
    heap[place] = heap[parent];
    place = parent;
  }
  heap[place] = item;
}

/**
 * Move the item at `at` down.
 *
 * It goes to the bottom along the smaller children, then up to its place: an item taken from the end mostly belongs near the end,
 * so that this needs fewer comparisons.
 */
function down(heap: Heap, at: number): void {
  const item = heap[at];
  const end = heap.length;
  let place = at;
  let child = 2 * place + 1;
  while (child < end) {
    if (child + 1 < end && !less(heap[child], heap[child + 1])) child++;
    heap[place] = heap[child];
    place = child;
    child = 2 * place + 1;
  }
  heap[place] = item;
  up(heap, at, place);
}

export function heappush(heap: unknown, item: unknown): null {
  const items = heap_of(heap, "heappush() argument 1");
  items[items.length] = item ?? null;
  up(items, 0, items.length - 1);
  return null;
}

/** The smallest item, taken out. @throws IndexError when there is none */
export function heappop(heap: unknown): unknown {
  const items = heap_of(heap, "heappop() argument");
  if (items.length === 0) throw IndexError("index out of range");
  const last = Array.prototype.pop.call(items) as unknown;
  if (items.length === 0) return last;
  const smallest = items[0];
  items[0] = last;
  down(items, 0);
  return smallest;
}

/** The smallest item, with `item` in its place. @throws IndexError when there is none */
export function heapreplace(heap: unknown, item: unknown): unknown {
  const items = heap_of(heap, "heapreplace() argument 1");
  if (items.length === 0) throw IndexError("index out of range");
  const smallest = items[0];
  items[0] = item ?? null;
  down(items, 0);
  return smallest;
}

/** Push, then pop; done at once when `item` is the smallest. */
export function heappushpop(heap: unknown, item: unknown): unknown {
  const items = heap_of(heap, "heappushpop() argument 1");
  if (items.length === 0 || !less(items[0], item)) return item;
  return heapreplace(items, item);
}

/** Make a heap of a list, in linear time. */
export function heapify(heap: unknown): null {
  const items = heap_of(heap, "heapify() argument");
  for (let at = (items.length >> 1) - 1; at >= 0; at--) down(items, at);
  return null;
}

/** The `n` largest, in falling order. */
export const nlargest = /* @__PURE__ */ builtin(
  "nlargest(n, iterable, key=)",
  function nlargest(n: unknown, iterable: unknown, key: unknown = null): unknown[] {
    return sort_items(items_of(iterable), key, true).slice(0, Math.max(0, size_of(n)));
  },
);

/** The `n` smallest, in rising order. */
export const nsmallest = /* @__PURE__ */ builtin(
  "nsmallest(n, iterable, key=)",
  function nsmallest(n: unknown, iterable: unknown, key: unknown = null): unknown[] {
    return sort_items(items_of(iterable), key, false).slice(0, Math.max(0, size_of(n)));
  },
);

class Merged extends BuiltinIterator {
  override get $class(): Type {
    return merged_type;
  }
}

const merged_type: Type = /* @__PURE__ */ builtin_type("generator", Merged, { final: true });

/** Sorted iterables as one sorted iterator; equal items come in the order of the iterables. */
export const merge = /* @__PURE__ */ builtin(
  "merge(*iterables, key=, reverse=)",
  function merge(...iterables: unknown[]): unknown {
    const { key = null, reverse = false } = keywords(iterables);
    return new Merged(merged(iterables, key, truth(reverse)));
  },
);

interface Source {
  readonly values: Iterator<unknown>;
  value: unknown;
  key: unknown;
}

function* merged(iterables: readonly unknown[], key: unknown, reverse: boolean): Generator<unknown> {
  const advance = (source: Source): boolean => {
    const step = source.values.next();
    if (step.done) return false;
    source.value = step.value;
    source.key = key == null ? step.value : call(key, step.value);
    return true;
  };
  const sources: Source[] = iterables
    .map((iterable) => ({ values: each(iterable)[Symbol.iterator](), value: null, key: null }))
    .filter(advance);
  while (sources.length > 0) {
    let first = 0;
    for (let i = 1; i < sources.length; i++) {
      const [a, b] = [sources[i]!.key, sources[first]!.key];
      if (reverse ? less(b, a) : less(a, b)) first = i;
    }
    yield sources[first]!.value;
    if (!advance(sources[first]!)) sources.splice(first, 1);
  }
}
