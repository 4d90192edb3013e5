/** `object()`. Source: Library Reference. */
import { TypeError } from "../../objects/exceptions.ts";
import { constructs, object as object_type, PyObject, type Type } from "../../objects/object.ts";

export const object: Type = /* @__PURE__ */ constructs(object_type, (...args: unknown[]) => {
  if (args.length > 0) throw TypeError("object() takes no arguments");
  return new PyObject();
});
