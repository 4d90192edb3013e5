// @ts-nocheck
// biome-ignore-all lint: written by our compiler
// GENERATED from packages/runtime/python/hmac.py by `npm run library:python`. Do not edit.
/**
 * Keyed hashes of messages.
 *
 * Source: Library Reference, `hmac`; RFC 2104.
 */

import { call_special } from "../objects/all-attributes.ts";
import { attr, call_method } from "../objects/attributes.ts";
import { bytes_of } from "../objects/bytes.ts";
import { call, def } from "../objects/call.ts";
import { eq, gt } from "../objects/comparison.ts";
import { define_class } from "../objects/define-class.ts";
import { TypeError } from "../objects/exceptions.ts";
import { formatted } from "../objects/formatted.ts";
import { generator } from "../objects/generator.ts";
import { type_of } from "../objects/object.ts";
import { settable } from "../objects/plain-attributes.ts";
import { truth } from "../objects/truth.ts";
import { tuple_of } from "../objects/tuple.ts";
import { bytearray, bytes } from "../semantics/builtins/bytes.ts";
import { callable } from "../semantics/builtins/callable.ts";
import { isinstance } from "../semantics/builtins/isinstance.ts";
import { len } from "../semantics/builtins/len.ts";
import { repr } from "../semantics/builtins/repr.ts";
import { str } from "../semantics/builtins/str.ts";
import { zip } from "../semantics/builtins/zip.ts";
import { copy as copy$1 } from "../semantics/methods/copy.ts";
import { hex } from "../semantics/methods/delegated.ts";
import { ljust } from "../semantics/methods/padding.ts";
import { isascii } from "../semantics/methods/questions.ts";
import { encode } from "../semantics/methods/translating.ts";
import { update as update$1 } from "../semantics/methods/update.ts";
import { xor } from "../semantics/operators/bitwise.ts";
import { ior } from "../semantics/operators/inplace.ts";
import { attribute } from "../semantics/protocols/attributes.ts";
import { each, rows } from "../semantics/protocols/iteration.ts";
import * as hashlib from "./hashlib.ts";

export const digest_size = null;

function _maker(digestmod) {
  if (callable(digestmod)) {
    return digestmod;
  }
  if (isinstance(digestmod, str)) {
    return def("_maker.<locals>.<lambda>(data=)", (data = bytes_of("")) => hashlib.new(digestmod, data), {
      module: "hmac",
    });
  }
  return attr(digestmod.new, digestmod, "new");
}
def("_maker(digestmod)", _maker, { module: "hmac" });

export const HMAC = /* @__PURE__ */ define_class(
  "HMAC",
  [],
  class {
    static blocksize = 64;

    __init__(key, msg = null, digestmod = "") {
      let value, value$1, value$2;
      if (!isinstance(key, tuple_of(bytes, bytearray))) {
        throw TypeError(
          `key: expected bytes or bytearray, but got ${repr(attr((value = type_of(key)).__name__, value, "__name__"))}`,
        );
      }
      if (!truth(digestmod)) {
        throw TypeError("Missing required argument 'digestmod'.");
      }
      const make = _maker(digestmod);
      [this._inner, this._outer] = [call(make), call(make)];
      this.digest_size = attr(
        (value$1 = attr(this._inner, this, "_inner")).digest_size,
        value$1,
        "digest_size",
      );
      this.block_size = attr((value$2 = attr(this._inner, this, "_inner")).block_size, value$2, "block_size");
      key = bytes(key);
      if (gt(len(key), this.block_size)) {
        key = call_method(call(make, key), "digest");
      }
      key = ljust(key, this.block_size, bytes_of("\u0000"));
      update$1(
        attr(this._inner, this, "_inner"),
        bytes(
          generator("HMAC.__init__.<locals>.<genexpr>(.0)", function* (source) {
            for (const byte of source) {
              yield xor(byte, 54);
            }
          })(each(key)),
        ),
      );
      update$1(
        attr(this._outer, this, "_outer"),
        bytes(
          generator("HMAC.__init__.<locals>.<genexpr>(.0)", function* (source) {
            for (const byte of source) {
              yield xor(byte, 92);
            }
          })(each(key)),
        ),
      );
      if (msg != null) {
        this.update(msg);
      }
    }

    get name() {
      return `hmac-${formatted(attribute(this._inner, "name"))}`;
    }

    update(msg) {
      update$1(this._inner, msg);
      return null;
    }

    copy() {
      const other = call_special(HMAC, "__new__", HMAC);
      const [value, value$1] = [this.digest_size, this.block_size];
      settable(other, "digest_size").digest_size = value;
      settable(other, "block_size").block_size = value$1;
      const [value$2, value$3] = [copy$1(this._inner), copy$1(this._outer)];
      settable(other, "_inner")._inner = value$2;
      settable(other, "_outer")._outer = value$3;
      return other;
    }

    digest() {
      const whole = copy$1(this._outer);
      update$1(whole, call_method(this._inner, "digest"));
      return call_method(whole, "digest");
    }

    hexdigest() {
      return hex(this.digest());
    }
  },
  {
    __init__: "(self, key, msg=, digestmod=)",
    name: "@property",
    update: "(self, msg)",
    copy: "(self)",
    digest: "(self)",
    hexdigest: "(self)",
  },
  { module: "hmac" },
);

function new$(key, msg = null, digestmod = "") {
  return HMAC(key, msg, digestmod);
}
def("new(key, msg=, digestmod=)", new$, { module: "hmac" });

export function digest(key, msg, digest) {
  return HMAC(key, msg, digest).digest();
}
def("digest(key, msg, digest)", digest, { module: "hmac" });

/** Are they equal? Looks at all of both, however early they differ. */
export function compare_digest(a, b) {
  if (isinstance(a, str) && isinstance(b, str)) {
    if (!(truth(isascii(a)) && truth(isascii(b)))) {
      throw TypeError("comparing strings with non-ASCII characters is not supported");
    }
    [a, b] = [encode(a), encode(b)];
  } else if (isinstance(a, str) || isinstance(b, str)) {
    throw TypeError("a bytes-like object is required, not 'str'");
  }
  let different = xor(len(a), len(b));
  for (const [left, right] of rows(zip(a, b))) {
    different = ior(different, xor(left, right));
  }
  return eq(different, 0);
}
def("compare_digest(a, b, /)", compare_digest, { module: "hmac" });

export { new$ as new };
