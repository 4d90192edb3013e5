/**
 * Attributes by names that only the running program knows, special ones included: `getattr`, `attrgetter`, replacement fields.
 *
 * Source: The Python Language Reference, 3.3.2.
 */
import { call_method, getattr_of as light_getattr_of, load as light_load } from "./attributes.ts";
import { with_driving } from "./by-hand.ts";
import { others } from "./common-attributes.ts";
import { with_host_words } from "./host-words.ts";
import { object_descriptor } from "./object-descriptors.ts";
import { object_method } from "./object-methods.ts";
import { rare_object_function } from "./rare-object-methods.ts";
import { special_attribute } from "./special-attributes.ts";
import { with_tracebacks } from "./tracebacks.ts";
import { with_looks } from "./waiting.ts";
import { with_sets } from "./whole-dict-views.ts";

/** Make all special attributes known. @returns `value`, which is something that may ask for them */
export function with_specials<T>(value: T): T {
  others.lookup = special_attribute;
  others.object_function = rare_object_function;
  others.object_method = object_method;
  others.described = object_descriptor;
  return with_host_words(value);
}

/** `value`, which may ask for an attribute of any name. */
function with_all<T>(value: T): T {
  return with_sets(with_specials(with_tracebacks(with_looks(with_driving(value)))));
}

/** The attribute, or undefined when there is none; `__getattr__` is not asked. */
export const load: typeof light_load = /* @__PURE__ */ with_all(light_load);

/** `x.key`, `__getattr__` included. @throws AttributeError */
export const getattr_of: typeof light_getattr_of = /* @__PURE__ */ with_all(light_getattr_of);

/**
 * Stands beside the name of a special attribute in generated code, `attr(e.args, e, "args", specials)`, and is no value: that it is there
 * makes the attribute known.
 */
export const specials: undefined = /* @__PURE__ */ with_specials(undefined);

/** `x.mro()`, `Base.__init__(self)`: as `call_method`, for the names of special attributes. */
export const call_special: typeof call_method = /* @__PURE__ */ with_specials(call_method);
