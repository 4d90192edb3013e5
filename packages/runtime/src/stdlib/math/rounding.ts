/** `floor`, `ceil`, `trunc`: ints, by the class's own method where it has one. Source: Library Reference, `math`. */
import { builtin } from "../../objects/builtin.ts";
import { TypeError } from "../../objects/exceptions.ts";
import { Float, float_to_int, float_type } from "../../objects/float.ts";
import { try_index } from "../../objects/index-of.ts";
import { type_name, type_of } from "../../objects/object.ts";
import { real_argument } from "../../objects/real-argument.ts";

function special(x: unknown, name: string): ((this: unknown) => unknown) | undefined {
  if (typeof x !== "object" || x === null || type_of(x) === float_type) return undefined;
  const method = (type_of(x).prototype as Record<string, unknown>)[name];
  return typeof method === "function" ? (method as (this: unknown) => unknown) : undefined;
}

export const floor = /* @__PURE__ */ builtin("math.floor(x, /)", function floor(x: unknown): unknown {
  const method = special(x, "__floor__");
  if (method !== undefined) return method.call(x);
  return (x instanceof Float ? undefined : try_index(x)) ?? float_to_int(Math.floor(real_argument(x)));
});

export const ceil = /* @__PURE__ */ builtin("math.ceil(x, /)", function ceil(x: unknown): unknown {
  const method = special(x, "__ceil__");
  if (method !== undefined) return method.call(x);
  return (x instanceof Float ? undefined : try_index(x)) ?? float_to_int(Math.ceil(real_argument(x)));
});

export const trunc = /* @__PURE__ */ builtin("math.trunc(x, /)", function trunc(x: unknown): unknown {
  const method = special(x, "__trunc__");
  if (method !== undefined) return method.call(x);
  if (x instanceof Float) return float_to_int(x.$value);
  const index = try_index(x);
  if (index === undefined) throw TypeError(`type ${type_name(x)} doesn't define __trunc__ method`);
  return index;
});
