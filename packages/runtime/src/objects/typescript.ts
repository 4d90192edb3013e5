/**
 * What annotations of Python mean to TypeScript: the words that the `.d.ts` of compiled modules are written in. Types only.
 *
 *     def mean(xs: list[float]) -> float | None: ...      =>   export function mean(xs: float[]): float | null;
 *
 * The values are those of docs/architecture.md, "Values". Fields that begin with `$` are the runtime's: they tell the types apart.
 */

/** An int. Beyond 2^53 it is a bigint, which whoever expects such numbers has to ask for with `typeof`. */
export type int = number;

/** A float that Python made is an object: `Number(x)` is its number. Where a float is wanted a number will do, as an int does in Python. */
export type float = Float | number;

export interface Float {
  readonly $value: number;
  valueOf(): number;
  toString(): string;
}

/** `complex`; made by the runtime. */
export interface Complex {
  readonly real: Float;
  readonly imag: Float;
}

/** `[...row]` is an array of its items. */
export interface Tuple<Items extends readonly unknown[]> extends Iterable<Items[number]> {
  readonly $items: Items;
}

/** `list`, `tuple` and whatever else is read by position. */
export type Sequence<T> = readonly T[] | Tuple<readonly T[]>;

/** Iterating gives the keys. */
export interface Dict<K, V> extends Iterable<K> {
  readonly $map: ReadonlyMap<unknown, unknown>;
  /** None of its own: what its keys and values are. */
  readonly $of?: readonly [K, V];
  get(key: K): V | null;
  get<D>(key: K, otherwise: D): V | D;
}

/** `set`, `frozenset`. */
export interface PySet<T> extends Iterable<T> {
  $members(): T[];
}

/** `bytes`, `bytearray`. */
export interface Bytes extends Iterable<int> {
  readonly $bytes: Uint8Array;
}

/** A coroutine object: awaited, it runs as a task of the host's loop; in Python, `await` runs it on the spot. */
export interface Coroutine<T> extends PromiseLike<T> {
  send(value: unknown): unknown;
  throw(error: unknown): unknown;
  close(): null;
}

/** `asyncio.Future` and `asyncio.Task`. */
export interface Future<T> extends PromiseLike<T> {
  done(): boolean;
  cancelled(): boolean;
  result(): T;
  exception(): Error | null;
  cancel(message?: string): boolean;
}

/** What `kw({ ... })` gives: keyword arguments, as the last argument of a call. */
export interface Keywords<Record> {
  readonly $record: Record;
}

/** What `to_js` makes of a value. */
export type JavaScript<T> = T extends Float
  ? number
  : T extends Tuple<infer Items>
    ? { -readonly [I in keyof Items]: JavaScript<Items[I]> }
    : T extends Dict<infer K, infer V>
      ? K extends string
        ? Record<K, JavaScript<V>>
        : Map<JavaScript<K>, JavaScript<V>>
      : T extends PySet<infer I>
        ? Set<JavaScript<I>>
        : T extends Bytes
          ? Uint8Array
          : T extends readonly (infer I)[]
            ? JavaScript<I>[]
            : T extends (...args: infer A) => infer R
              ? (...args: A) => R extends Coroutine<infer V> ? Promise<JavaScript<V>> : JavaScript<R>
              : T;

/** What `to_py` makes of a value: an object is taken for a plain one. */
export type Python<T> = T extends readonly (infer I)[]
  ? Python<I>[]
  : T extends ReadonlyMap<infer K, infer V>
    ? Dict<Python<K>, Python<V>>
    : T extends ReadonlySet<infer I>
      ? PySet<Python<I>>
      : T extends Uint8Array | ArrayBuffer
        ? Bytes
        : T extends ((...args: never[]) => unknown) | { readonly $class?: unknown }
          ? T
          : T extends object
            ? Dict<keyof T & string, Python<T[keyof T]>>
            : T;
