/**
 * `str(object="")`, `str(bytes, encoding, errors)`.
 *
 * Source: Library Reference, `str`.
 */

import { class_method } from "../../objects/builtin.ts";
import { builtin_arguments } from "../../objects/builtin-arguments.ts";
import { decode, name_argument } from "../../objects/codecs.ts";
import { TypeError } from "../../objects/exceptions.ts";
import { constructs, type Type, type_name } from "../../objects/object.ts";
import { str_of } from "../../objects/repr.ts";
import { signature_of } from "../../objects/signature.ts";
import { make_translation } from "../../objects/str-translate.ts";
import { type StrObject, str_type } from "../../objects/types.ts";

export const str: Type = /* @__PURE__ */ class_method(
  /* @__PURE__ */ constructs(str_type, str_from, {
    allocate,
    signature: /* @__PURE__ */ signature_of("str(object=, encoding=, errors=)", 0, true),
  }),
  "maketrans(cls, x, y=, z=, /)",
  (x: unknown, y: unknown, z: unknown) => make_translation(x, y, z),
);

/** An instance of a class that derives from str. */
function allocate(cls: Type, args: readonly unknown[]): object {
  const instance = Object.create(cls.prototype) as StrObject;
  instance.$value = str_from(...builtin_arguments(str.$signature!, args, 0));
  return instance;
}

function str_from(x?: unknown, encoding?: unknown, errors?: unknown): string {
  if (encoding === undefined && errors === undefined) return x === undefined ? "" : str_of(x);
  name_argument(encoding, "str", "encoding", "");
  name_argument(errors, "str", "errors", "");
  const bytes = (x as { $bytes?: Uint8Array } | null | undefined)?.$bytes;
  if (typeof x === "string") throw TypeError("decoding str is not supported");
  if (bytes === undefined)
    throw TypeError(`decoding to str: need a bytes-like object, ${type_name(x)} found`);
  return decode(x as { readonly $bytes: Uint8Array }, encoding, errors);
}
