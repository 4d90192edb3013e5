// @ts-nocheck
// biome-ignore-all lint: written by our compiler
// GENERATED from packages/runtime/python/secrets.py by `npm run library:python`. Do not edit.
/**
 * Random numbers for secrets, from the host.
 *
 * Source: Library Reference, `secrets`.
 */

import { call_method } from "../objects/attributes.ts";
import { bytes_of } from "../objects/bytes.ts";
import { def } from "../objects/call.ts";
import { eq, le } from "../objects/comparison.ts";
import { TypeError, ValueError } from "../objects/exceptions.ts";
import { truth } from "../objects/truth.ts";
import { isinstance } from "../semantics/builtins/isinstance.ts";
import { str } from "../semantics/builtins/str.ts";
import { decode, hex } from "../semantics/methods/delegated.ts";
import { isascii } from "../semantics/methods/questions.ts";
import { rstrip } from "../semantics/methods/splitting.ts";
import * as base64 from "./base64.ts";
import { urandom } from "./os.ts";
import { SystemRandom } from "./random.ts";

export const DEFAULT_ENTROPY = 32;

export function randbits(k) {
  return call_method(SystemRandom(), "getrandbits", k);
}
def("randbits(k)", randbits, { module: "secrets" });

export function choice(seq) {
  return call_method(SystemRandom(), "choice", seq);
}
def("choice(seq)", choice, { module: "secrets" });

export function randbelow(exclusive_upper_bound) {
  if (le(exclusive_upper_bound, 0)) {
    throw ValueError("Upper bound must be positive.");
  }
  return call_method(SystemRandom(), "randrange", exclusive_upper_bound);
}
def("randbelow(exclusive_upper_bound)", randbelow, { module: "secrets" });

export function token_bytes(nbytes = null) {
  return urandom(nbytes == null ? DEFAULT_ENTROPY : nbytes);
}
def("token_bytes(nbytes=)", token_bytes, { module: "secrets" });

export function token_hex(nbytes = null) {
  return hex(token_bytes(nbytes));
}
def("token_hex(nbytes=)", token_hex, { module: "secrets" });

export function token_urlsafe(nbytes = null) {
  return decode(rstrip(base64.urlsafe_b64encode(token_bytes(nbytes)), bytes_of("=")), "ascii");
}
def("token_urlsafe(nbytes=)", token_urlsafe, { module: "secrets" });

export function compare_digest(a, b) {
  if (isinstance(a, str) && isinstance(b, str)) {
    if (!truth(isascii(a)) || !truth(isascii(b))) {
      throw TypeError("comparing strings with non-ASCII characters is not supported");
    }
  } else if (isinstance(a, str) || isinstance(b, str)) {
    throw TypeError("a bytes-like object is required, not 'str'");
  }
  return eq(a, b);
}
def("compare_digest(a, b, /)", compare_digest, { module: "secrets" });
