/** `id(x)`: equal numbers and equal strings are one object here, so they have one id. Source: Library Reference. */
import { builtin } from "../../objects/builtin.ts";
import { hash_of } from "../../objects/hash.ts";
import { identity_of } from "../../objects/identity.ts";
import { hashToInt } from "../../objects/wide-hash.ts";

/** Above the numbers that `identity_of` gives to objects. */
const PRIMITIVES = 0x7e0000000000;

export const id = /* @__PURE__ */ builtin("id(obj, /)", function id(x: unknown): number | bigint {
  if ((typeof x === "object" && x !== null) || typeof x === "function") return identity_of(x);
  const hash = hashToInt(hash_of(x ?? null));
  return PRIMITIVES + Number(BigInt.asUintN(36, BigInt(hash))) * 16;
});
