/** `len(x)`. Source: Library Reference. */
import { builtin } from "../../objects/builtin.ts";
import { TypeError } from "../../objects/exceptions.ts";
import { metaclass_method, type_name } from "../../objects/object.ts";
import { checked_length } from "../../objects/truth.ts";
import { StrObject } from "../../objects/types.ts";
import { code_point_length } from "../../objects/unicode.ts";

/** How many items, or code points, `x` has. @throws TypeError when it has no length */
export const len = /* @__PURE__ */ builtin("len(obj, /)", function len(x: unknown): number | bigint {
  if (typeof x === "string") return code_point_length(x);
  if (Array.isArray(x) && (x as { $class?: unknown }).$class === undefined) return x.length;
  if (typeof x === "object" && x !== null) {
    const method = (x as { __len__?: unknown }).__len__;
    if (typeof method === "function") return checked(method.call(x));
    if (Array.isArray(x)) return x.length;
    if (x instanceof StrObject) return code_point_length(x.$value);
    if ((x as { $class?: unknown }).$class === undefined) {
      const { length, size } = x as { length?: unknown; size?: unknown };
      if (typeof length === "number") return length;
      if (typeof size === "number") return size;
    }
  }
  const of_class = metaclass_method(x, "__len__");
  if (typeof of_class === "function") return checked(of_class.call(x));
  throw TypeError(`object of type '${type_name(x)}' has no len()`);
});

function checked(length: unknown): number | bigint {
  return typeof length === "number" && length >= 0 ? length : checked_length(length);
}
