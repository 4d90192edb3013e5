/**
 * How an annotation is written in a signature.
 *
 * From: `int`, `typing.Optional[int]`, a class of the program
 * To:   `int`, `Optional[int]`, `__main__.Point`
 *
 * Source: Library Reference, `inspect.signature`; CPython 3.13, observed.
 */
import { load } from "../../objects/all-attributes.ts";
import { def } from "../../objects/call.ts";
import { is_type, type_of } from "../../objects/object.ts";
import { repr } from "../../objects/repr.ts";

/** A type by its name, typing's own without their module, anything else by its repr. */
export const formatannotation = /* @__PURE__ */ def(
  "formatannotation(annotation, base_module=)",
  function formatannotation(annotation: unknown, base_module: unknown = null): string {
    if (!is_type(annotation)) {
      return load(annotation, "__module__") === "typing" || type_of(annotation).$module === "typing"
        ? repr(annotation).replaceAll("typing.", "")
        : repr(annotation);
    }
    const { $module, $qualname } = annotation;
    return $module === "builtins" || $module === base_module ? $qualname : `${$module}.${$qualname}`;
  },
);
