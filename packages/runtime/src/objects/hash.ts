/**
 * `__hash__`: the hash of any value, which finds it again in a dict or a set.
 *
 * Values that are equal have equal hashes, across types: `1`, `1.0` and `True` are one key. An instance whose class
 * defines no `__hash__` is its own key; a class that defines `__eq__` alone has none.
 *
 * Source: Library Reference, "Hashing of numeric types"; The Python Language Reference, object.__hash__.
 */

import type { PyFunction } from "./call.ts";
import { TypeError } from "./exceptions.ts";
import { Float } from "./float.ts";
import { hashing } from "./hashing.ts";
import { identity_of } from "./identity.ts";
import { method_key } from "./method.ts";
import { metaclass_method, type_name } from "./object.ts";
import { hashText } from "./text-hash.ts";
import { PyObject } from "./type.ts";
import { IntObject, StrObject } from "./types.ts";
import { type Hash, hashInt, hashItems, hashReal, hashToInt, intToHash } from "./wide-hash.ts";

/** What an object may say of its hash. */
interface Hashable {
  /** The built-in types' own way, which makes no bigint. */
  $hash?: () => Hash;
  __hash__?: unknown;
}

/** CPython 3.12 fixed the hash of None. */
const HASH_OF_NONE = 0xfca86420;

/**
 * The hash of `x`.
 * @throws TypeError `unhashable type: 'list'`
 */
export const hash_of: (x: unknown) => Hash = /* @__PURE__ */ with_hashing(hash_of_any);

/** `hash`, by which what `hashing.ts` has is hashed too. */
function with_hashing(hash: (x: unknown) => Hash): (x: unknown) => Hash {
  hashing.items = (items, counted) => hashItems(items, hash, counted);
  hashing.real = (value) => hashReal(value, 0);
  hashing.to_int = hashToInt;
  hashing.from_int = intToHash;
  return hash;
}

function hash_of_any(x: unknown): Hash {
  switch (typeof x) {
    case "number":
      return Number.isInteger(x) ? (x === -1 ? -2 : x) : hashReal(x, 0);
    case "string":
      return hashText(x);
    case "boolean":
      return x ? 1 : 0;
    case "bigint":
      return hashInt(x);
    case "object":
      return x === null ? HASH_OF_NONE : hash_of_object(x);
    case "undefined":
      return HASH_OF_NONE;
    default: {
      // Bound methods are made anew each time they are loaded.
      const method = method_key(x as PyFunction);
      if (method !== undefined) return method_hash((x as PyFunction).$self, method);
      const by_metaclass = metaclass_method(x, "__hash__");
      return typeof by_metaclass === "function"
        ? hash_by(by_metaclass as () => unknown, x)
        : identity_hash(x);
    }
  }
}

function hash_of_object(x: object): Hash {
  const hashable = x as Hashable;
  if (hashable.$hash !== undefined) {
    if (hashable.__hash__ === null) throw unhashable(x);
    return hashable.$hash();
  }
  const method = hashable.__hash__;
  if (x instanceof Float && (method === undefined || x.$class.$js === undefined)) {
    return hashReal(x.$value, identity_of(x) / 16);
  }
  if (method === undefined && (x instanceof IntObject || x instanceof StrObject)) return hash_of(x.$value);
  if (method === undefined && !Array.isArray(x)) return identity_hash(x);
  if (typeof method !== "function") throw unhashable(x);
  return hash_by(method as () => unknown, x);
}

function method_hash(self: unknown, method: PyFunction): Hash {
  return (identity_hash(self) * 31 + identity_hash(method)) % 1000000007;
}

function hash_by(method: () => unknown, x: unknown): Hash {
  const hash: unknown = method.call(x);
  if (typeof hash === "number" || typeof hash === "bigint") return intToHash(hash);
  if (typeof hash === "boolean") return Number(hash);
  if (hash instanceof IntObject) return intToHash(hash.$value);
  throw TypeError("__hash__ method should return an integer");
}

/** The error for a value that cannot be a key. */
export function unhashable(x: unknown): Error {
  return TypeError(`unhashable type: '${type_name(x)}'`);
}

/** Does the class of `x` define how it is hashed, in Python and not as object does? */
export function has_own_hash(x: object): boolean {
  const { $hash, __hash__ } = x as Hashable;
  return (
    $hash === undefined &&
    !(x instanceof IntObject || x instanceof StrObject) &&
    typeof __hash__ === "function" &&
    __hash__ !== (PyObject.prototype as Hashable).__hash__
  );
}

/** What `__hash__` of a program's own classes has said of the keys of a table; null when it was never asked. */
export type KnownHashes = Map<unknown, Hash> | null;

/** The hash by the `__hash__` of a program's own class, asked once for all that is done with the key; else undefined. */
export function own_hash(key: unknown): Hash | undefined {
  return typeof key === "object" && key !== null && has_own_hash(key) ? hash_of(key) : undefined;
}

/** Is `x` hashed the way of a built-in type, or of a class that derives from one? */
export function has_builtin_hash(x: object): boolean {
  return (x as Hashable).$hash !== undefined || x instanceof IntObject || x instanceof StrObject;
}

/** Does `x` compare by identity, so that a Map finds it as it is? */
export function is_its_own_key(x: unknown): boolean {
  switch (typeof x) {
    case "string":
    case "number":
    case "bigint":
    case "symbol":
      return true;
    case "function":
      return method_key(x as PyFunction) === undefined && metaclass_method(x, "__hash__") === undefined;
    case "object": {
      if (x === null) return true;
      const { $hash, __hash__ } = x as Hashable;
      if ($hash !== undefined || Array.isArray(x) || x instanceof Float) return false;
      if (x instanceof IntObject || x instanceof StrObject) return false;
      return __hash__ === undefined || __hash__ === (PyObject.prototype as Hashable).__hash__;
    }
    default:
      return false;
  }
}

/** The hash of what is equal to nothing but itself. */
export function identity_hash(x: unknown): number {
  return identity_of(x) / 16;
}
