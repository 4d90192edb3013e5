/** `hash(x)`. Source: Library Reference. */
import { builtin } from "../../objects/builtin.ts";
import { hash_of } from "../../objects/hash.ts";
import { hashToInt } from "../../objects/wide-hash.ts";

/** CPython's number, but for str, bytes and identity, where CPython's own differs in every process. */
export const hash = /* @__PURE__ */ builtin("hash(obj, /)", function hash(x: unknown): number | bigint {
  return hashToInt(hash_of(x));
});
