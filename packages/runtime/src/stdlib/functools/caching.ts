/**
 * `functools.lru_cache`, `cache`, `cached_property`: results that are kept.
 *
 * Source: Library Reference, functools.
 */

import { load } from "../../objects/all-attributes.ts";
import { builtin } from "../../objects/builtin.ts";
import { call, is_callable, type PyFunction } from "../../objects/call.ts";
import { Dict, dict_of } from "../../objects/dict.ts";
import { TypeError } from "../../objects/exceptions.ts";
import { try_index } from "../../objects/index-of.ts";
import { mangle } from "../../objects/names.ts";
import { builtin_type, constructs, PyObject, type Type, type_name, type_of } from "../../objects/object.ts";
import { repr } from "../../objects/repr.ts";
import { Keywords, signature_of } from "../../objects/signature.ts";
import { truth } from "../../objects/truth.ts";
import { Tuple } from "../../objects/tuple.ts";
import { named_tuple_type } from "../collections/namedtuple.ts";
import { update_wrapper } from "./wrapping.ts";

/** A decorator that keeps the last `maxsize` results, or all of them when it is None. */
export const lru_cache = /* @__PURE__ */ builtin(
  "lru_cache(maxsize=, typed=)",
  function lru_cache(maxsize: unknown = 128, typed: unknown = false): unknown {
    if (maxsize !== null && try_index(maxsize) === undefined) {
      if (!is_callable(maxsize))
        throw TypeError("Expected first argument to be an integer, a callable, or None");
      return cached(maxsize, 128, truth(typed));
    }
    const size = maxsize === null ? null : Math.max(0, Number(try_index(maxsize)));
    return builtin("decorating_function(user_function)", (f: unknown) => cached(f, size, truth(typed)));
  },
);

/** `lru_cache(maxsize=None)`. */
export function cache(f: unknown): unknown {
  return cached(f, null, false);
}

/** @param maxsize  how many results are kept; null keeps all */
function cached(f: unknown, maxsize: number | null, typed: boolean): unknown {
  const results = new Dict();
  let hits = 0;
  let misses = 0;
  const wrapper = (...args: unknown[]): unknown => {
    if (maxsize === 0) {
      misses++;
      return call(f, ...args);
    }
    const key = key_of(args, typed);
    const known = results.$get(key);
    if (known !== undefined) {
      hits++;
      if (maxsize !== null) {
        // The order of the dict is the order of use.
        results.$delete(key);
        results.$set(key, known);
      }
      return known;
    }
    misses++;
    const result = call(f, ...args);
    if (maxsize !== null && results.$size >= maxsize && !results.$has(key)) {
      const [oldest] = results.$map.keys();
      results.$delete(oldest);
    }
    results.$set(key, result);
    return result;
  };
  const name = load(f, "__qualname__");
  (wrapper as unknown as PyFunction).$signature = signature_of(
    `${typeof name === "string" ? name : type_name(f)}(*args, **kwargs)`,
  );
  Object.assign(wrapper, {
    $class: lru_cache_wrapper,
    cache_info: builtin("cache_info()", () =>
      Reflect.construct(Tuple, [[hits, misses, maxsize, results.$size]], cache_info_type()),
    ),
    cache_clear: builtin("cache_clear()", () => {
      results.$clear();
      hits = 0;
      misses = 0;
      return null;
    }),
    cache_parameters: builtin("cache_parameters()", () => dict_of(["maxsize", maxsize], ["typed", typed])),
  });
  return update_wrapper(wrapper, f);
}

/** What a kept function is: it has a type of its own, and is called, and bound, as a function. */
class LruCacheWrapper extends PyObject {
  override get $class(): Type {
    return lru_cache_wrapper;
  }
}

const lru_cache_wrapper: Type = /* @__PURE__ */ builtin_type("_lru_cache_wrapper", LruCacheWrapper, {
  path: true,
  module: "functools",
});

function cache_info_type(): Type {
  return named_tuple_type("CacheInfo", ["hits", "misses", "maxsize", "currsize"], [], "functools");
}

/** The key for a call: the argument itself when it is a lone int or str, else all that was given. */
function key_of(args: readonly unknown[], typed: boolean): unknown {
  const [first] = args;
  if (args.length === 1 && !typed && (typeof first === "number" || typeof first === "string")) return first;
  const parts: unknown[] = [];
  const types: unknown[] = [];
  for (const arg of args) {
    if (arg instanceof Keywords) {
      parts.push(MARK);
      for (const [name, value] of Object.entries(arg.$record)) {
        parts.push(name, value);
        types.push(type_of(value));
      }
    } else {
      parts.push(arg);
      types.push(type_of(arg));
    }
  }
  return new Tuple(typed ? [...parts, ...types] : parts);
}

/** Parts positional arguments from keywords in a key. */
const MARK: PyObject = /* @__PURE__ */ new PyObject();

/** A method whose result becomes an attribute of the instance. */
class CachedProperty extends PyObject {
  readonly func: unknown;
  attrname: unknown = null;

  constructor(func: unknown) {
    super();
    this.func = func;
  }

  override get $class(): Type {
    return cached_property;
  }

  get __doc__(): unknown {
    return load(this.func, "__doc__") ?? null;
  }

  __set_name__(_owner: unknown, name: string): null {
    if (this.attrname !== null && this.attrname !== name) {
      throw TypeError(
        `Cannot assign the same cached_property to two different names (${repr(this.attrname)} and ${repr(name)}).`,
      );
    }
    this.attrname = name;
    return null;
  }

  __get__(instance: unknown, _owner?: unknown): unknown {
    if (instance == null) return this;
    if (typeof this.attrname !== "string") {
      throw TypeError("Cannot use cached_property instance without calling __set_name__ on it.");
    }
    const value = call(this.func, instance);
    Object.defineProperty(instance, mangle(this.attrname), {
      value,
      writable: true,
      enumerable: true,
      configurable: true,
    });
    return value;
  }
}

export const cached_property: Type = /* @__PURE__ */ constructs(
  /* @__PURE__ */ builtin_type("cached_property", CachedProperty, { module: "functools", open: true }),
  (func: unknown) => new CachedProperty(func),
  { signature: /* @__PURE__ */ signature_of("cached_property.__init__(func)", 0) },
);
