/** `functools`: functions that act on or return other functions. Source: Library Reference, functools. */
export { cache, cached_property, lru_cache } from "./functools/caching.ts";
export { singledispatch, singledispatchmethod } from "./functools/dispatching.ts";
export { cmp_to_key, total_ordering } from "./functools/ordering.ts";
export { partial, partialmethod, reduce } from "./functools/partial.ts";
export { update_wrapper, WRAPPER_ASSIGNMENTS, WRAPPER_UPDATES, wraps } from "./functools/wrapping.ts";

export const __name__ = "functools";
