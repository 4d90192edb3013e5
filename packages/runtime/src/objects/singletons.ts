/**
 * The two objects that exist once besides None: `NotImplemented` and `Ellipsis`.
 *
 * A special method returns NotImplemented to say "not with this operand"; the operator then asks the other operand.
 *
 * Source: The Python Language Reference, 3.2.
 */

import { builtin_type, PyObject, type Type } from "./type.ts";

class NotImplementedType extends PyObject {
  override get $class(): Type {
    return not_implemented_type;
  }

  __repr__(): string {
    return "NotImplemented";
  }
}

class EllipsisType extends PyObject {
  override get $class(): Type {
    return ellipsis_type;
  }

  __repr__(): string {
    return "Ellipsis";
  }
}

export const not_implemented_type: Type = /* @__PURE__ */ builtin_type(
  "NotImplementedType",
  NotImplementedType,
  { final: true, make: () => NotImplemented },
);
export const ellipsis_type: Type = /* @__PURE__ */ builtin_type("ellipsis", EllipsisType, {
  final: true,
  make: () => Ellipsis,
});

export const NotImplemented: NotImplementedType = /* @__PURE__ */ new NotImplementedType();
export const Ellipsis: EllipsisType = /* @__PURE__ */ new EllipsisType();
