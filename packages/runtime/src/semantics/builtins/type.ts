/** `type(x)`, `type(name, bases, namespace)`. Source: Library Reference. */

import { constructs, type Type, type as type_type } from "../../objects/type.ts";
import { derive, type_call, type_method, type_new } from "../../objects/type-call.ts";

export const type: Type = /* @__PURE__ */ with_metaclasses(type_type);

/** `type` as programs name it: it can be derived from, and its methods called, also by `super()`. */
function with_metaclasses(cls: Type): Type {
  constructs(cls, (...args: unknown[]) => type_call(args), { allocate: type_new });
  cls.$derive = derive as NonNullable<Type["$derive"]>;
  cls.$type_method = type_method;
  return cls;
}
