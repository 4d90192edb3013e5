/**
 * `functools.wraps`, `update_wrapper`: a wrapper that looks like what it wraps.
 *
 * Source: Library Reference, functools.update_wrapper.
 */
import { load } from "../../objects/all-attributes.ts";
import { call_method } from "../../objects/attributes.ts";
import { builtin } from "../../objects/builtin.ts";
import { Dict } from "../../objects/dict.ts";
import { each } from "../../objects/iteration.ts";
import { mangle } from "../../objects/names.ts";
import { setattr } from "../../objects/plain-attributes.ts";
import { type Tuple, tuple_of } from "../../objects/tuple.ts";
import { getattr } from "../../semantics/builtins/getattr.ts";

export const WRAPPER_ASSIGNMENTS: Tuple = /* @__PURE__ */ tuple_of(
  "__module__",
  "__name__",
  "__qualname__",
  "__doc__",
  "__annotations__",
  "__type_params__",
);

export const WRAPPER_UPDATES: Tuple = /* @__PURE__ */ tuple_of("__dict__");

/** Give `wrapper` the attributes of `wrapped`, and return it. */
export const update_wrapper = /* @__PURE__ */ builtin(
  "update_wrapper(wrapper, wrapped, assigned=, updated=)",
  function update_wrapper(
    wrapper: unknown,
    wrapped: unknown,
    assigned: unknown = WRAPPER_ASSIGNMENTS,
    updated: unknown = WRAPPER_UPDATES,
  ): unknown {
    for (const name of each(assigned)) {
      const value = load(wrapped, mangle(name as string));
      if (value !== undefined) setattr(wrapper, name as string, value);
    }
    for (const name of each(updated)) {
      const target = getattr(wrapper, name as string);
      const source = load(wrapped, mangle(name as string)) ?? new Dict();
      if (name === "__dict__" && source instanceof Dict)
        for (const [key, value] of source.$map) setattr(wrapper, key as string, value);
      else call_method(target, "update", source);
    }
    setattr(wrapper, "__wrapped__", wrapped);
    return wrapper;
  },
);

/** The decorator form: `@wraps(f)` above the wrapper. */
export const wraps = /* @__PURE__ */ builtin(
  "wraps(wrapped, assigned=, updated=)",
  function wraps(wrapped: unknown, assigned?: unknown, updated?: unknown): unknown {
    return builtin("decorator(wrapper)", (wrapper: unknown) =>
      update_wrapper(wrapper, wrapped, assigned, updated),
    );
  },
);
