/** `memoryview(object)`. Source: Library Reference. */
import { is_bytes_like } from "../../objects/bytes-arguments.ts";
import { TypeError } from "../../objects/exceptions.ts";
import { MemoryView, memoryview_type, view_of } from "../../objects/memoryview.ts";
import { constructs, type Type, type_name } from "../../objects/object.ts";
import { signature_of } from "../../objects/signature.ts";

export const memoryview: Type = /* @__PURE__ */ constructs(
  memoryview_type,
  (object: unknown) => {
    if (object instanceof MemoryView) return new MemoryView(object.$layout);
    if (!is_bytes_like(object)) {
      throw TypeError(`memoryview: a bytes-like object is required, not '${type_name(object)}'`);
    }
    return view_of(object);
  },
  { signature: /* @__PURE__ */ signature_of("memoryview(object)", 0, true) },
);
