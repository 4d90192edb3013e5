// @ts-nocheck
// biome-ignore-all lint: written by our compiler
// GENERATED from packages/runtime/python/hashlib.py by `npm run library:python`. Do not edit.
/**
 * Hashes, as the host makes them.
 *
 * Source: Library Reference, `hashlib`; the words of errors are CPython's.
 */

import { attr, call_method } from "../objects/attributes.ts";
import { bytes_of } from "../objects/bytes.ts";
import { call, def } from "../objects/call.ts";
import { define_class } from "../objects/define-class.ts";
import { dict_of } from "../objects/dict.ts";
import { TypeError, ValueError } from "../objects/exceptions.ts";
import { format } from "../objects/format.ts";
import { formatted } from "../objects/formatted.ts";
import * as _digests from "../objects/host-digests.ts";
import { set_of_constants } from "../objects/set.ts";
import { keywords } from "../objects/signature.ts";
import { truth } from "../objects/truth.ts";
import { tuple_of } from "../objects/tuple.ts";
import { bytes } from "../semantics/builtins/bytes.ts";
import { callable } from "../semantics/builtins/callable.ts";
import { float } from "../semantics/builtins/float.ts";
import { id } from "../semantics/builtins/id.ts";
import { int } from "../semantics/builtins/int.ts";
import { isinstance } from "../semantics/builtins/isinstance.ts";
import { list } from "../semantics/builtins/list.ts";
import { set } from "../semantics/builtins/set.ts";
import { str } from "../semantics/builtins/str.ts";
import { tuple } from "../semantics/builtins/tuple.ts";
import { append } from "../semantics/methods/append.ts";
import { lower } from "../semantics/methods/case.ts";
import { hex } from "../semantics/methods/delegated.ts";
import { join } from "../semantics/methods/joining.ts";
import { replace, startswith } from "../semantics/methods/searching.ts";
import { update as update$1 } from "../semantics/methods/update.ts";
import { getitem, not_contains } from "../semantics/operators/containers.ts";
import { ior } from "../semantics/operators/inplace.ts";

export const algorithms_guaranteed = /* @__PURE__ */ set_of_constants(
  "md5",
  "sha1",
  "sha224",
  "sha256",
  "sha384",
  "sha512",
  "sha3_224",
  "sha3_256",
  "sha3_384",
  "sha3_512",
  "shake_128",
  "shake_256",
  "blake2b",
  "blake2s",
);
export const algorithms_available = /* @__PURE__ */ set(algorithms_guaranteed);

let _BLOCKS = /* @__PURE__ */ dict_of(
  ["md5", 64],
  ["sha1", 64],
  ["sha224", 64],
  ["sha256", 64],
  ["sha384", 128],
  ["sha512", 128],
);
_BLOCKS = ior(
  _BLOCKS,
  dict_of(
    ["sha3_224", 144],
    ["sha3_256", 136],
    ["sha3_384", 104],
    ["sha3_512", 72],
    ["shake_128", 168],
    ["shake_256", 136],
  ),
);
_BLOCKS = ior(_BLOCKS, dict_of(["blake2b", 128], ["blake2s", 64]));
let _SIZES = /* @__PURE__ */ dict_of(
  ["md5", 16],
  ["sha1", 20],
  ["sha224", 28],
  ["sha256", 32],
  ["sha384", 48],
  ["sha512", 64],
  ["blake2b", 64],
  ["blake2s", 32],
);
_SIZES = ior(
  _SIZES,
  dict_of(
    ["sha3_224", 28],
    ["sha3_256", 32],
    ["sha3_384", 48],
    ["sha3_512", 64],
    ["shake_128", 0],
    ["shake_256", 0],
  ),
);

export const HASH = /* @__PURE__ */ define_class(
  "HASH",
  [],
  class {
    static __module__ = "_hashlib";

    __init__(name, data = bytes_of("")) {
      this.name = name;
      this._data = [];
      this.update(data);
    }

    get digest_size() {
      return getitem(_SIZES, this.name);
    }

    get block_size() {
      return getitem(_BLOCKS, this.name);
    }

    update(obj) {
      if (isinstance(obj, str)) {
        throw TypeError("Strings must be encoded before hashing");
      }
      if (isinstance(obj, tuple_of(int, float, list, tuple)) || obj == null) {
        throw TypeError("object supporting the buffer API required");
      }
      append(this._data, bytes(obj));
      return null;
    }

    digest(length = null) {
      if (truth(startswith(this.name, "shake"))) {
        if (length == null) {
          throw TypeError("digest() missing required argument 'length' (pos 1)");
        }
      }
      return call(
        attr(_digests.digest, _digests, "digest"),
        this.name,
        join(bytes_of(""), this._data),
        length,
      );
    }

    hexdigest(length = null) {
      if (truth(startswith(this.name, "shake")) && length == null) {
        throw TypeError("hexdigest() missing required argument 'length' (pos 1)");
      }
      return hex(this.digest(length));
    }

    copy() {
      return HASH(this.name, join(bytes_of(""), this._data));
    }

    __repr__() {
      return `<${formatted(this.name)} _hashlib.HASH object @ 0x${format(id(this), "x")}>`;
    }
  },
  {
    __init__: "(self, name, data=)",
    digest_size: "@property",
    block_size: "@property",
    update: "(self, obj, /)",
    digest: "(self, length=)",
    hexdigest: "(self, length=)",
    copy: "(self)",
    __repr__: "(self)",
  },
  { module: "hashlib" },
);

function new$(name, data = bytes_of(""), options) {
  const { usedforsecurity = true } = keywords(options);
  let known = isinstance(name, str) ? replace(lower(name), "-", "_") : name;
  if (not_contains(algorithms_guaranteed, known) && isinstance(known, str)) {
    known = replace(known, "_", "", 1);
  }
  if (not_contains(algorithms_guaranteed, known)) {
    throw ValueError(`unsupported hash type ${formatted(name)}`);
  }
  return HASH(known, data);
}
def("new(name, data=, *, usedforsecurity=)", new$, { module: "hashlib" });

export function md5(string = bytes_of(""), options) {
  const { usedforsecurity = true } = keywords(options);
  return HASH("md5", string);
}
def("md5(string=, *, usedforsecurity=)", md5, { module: "hashlib" });

export function sha1(string = bytes_of(""), options) {
  const { usedforsecurity = true } = keywords(options);
  return HASH("sha1", string);
}
def("sha1(string=, *, usedforsecurity=)", sha1, { module: "hashlib" });

export function sha224(string = bytes_of(""), options) {
  const { usedforsecurity = true } = keywords(options);
  return HASH("sha224", string);
}
def("sha224(string=, *, usedforsecurity=)", sha224, { module: "hashlib" });

export function sha256(string = bytes_of(""), options) {
  const { usedforsecurity = true } = keywords(options);
  return HASH("sha256", string);
}
def("sha256(string=, *, usedforsecurity=)", sha256, { module: "hashlib" });

export function sha384(string = bytes_of(""), options) {
  const { usedforsecurity = true } = keywords(options);
  return HASH("sha384", string);
}
def("sha384(string=, *, usedforsecurity=)", sha384, { module: "hashlib" });

export function sha512(string = bytes_of(""), options) {
  const { usedforsecurity = true } = keywords(options);
  return HASH("sha512", string);
}
def("sha512(string=, *, usedforsecurity=)", sha512, { module: "hashlib" });

export function sha3_224(string = bytes_of(""), options) {
  const { usedforsecurity = true } = keywords(options);
  return HASH("sha3_224", string);
}
def("sha3_224(string=, *, usedforsecurity=)", sha3_224, { module: "hashlib" });

export function sha3_256(string = bytes_of(""), options) {
  const { usedforsecurity = true } = keywords(options);
  return HASH("sha3_256", string);
}
def("sha3_256(string=, *, usedforsecurity=)", sha3_256, { module: "hashlib" });

export function sha3_384(string = bytes_of(""), options) {
  const { usedforsecurity = true } = keywords(options);
  return HASH("sha3_384", string);
}
def("sha3_384(string=, *, usedforsecurity=)", sha3_384, { module: "hashlib" });

export function sha3_512(string = bytes_of(""), options) {
  const { usedforsecurity = true } = keywords(options);
  return HASH("sha3_512", string);
}
def("sha3_512(string=, *, usedforsecurity=)", sha3_512, { module: "hashlib" });

export function shake_128(string = bytes_of(""), options) {
  const { usedforsecurity = true } = keywords(options);
  return HASH("shake_128", string);
}
def("shake_128(string=, *, usedforsecurity=)", shake_128, { module: "hashlib" });

export function shake_256(string = bytes_of(""), options) {
  const { usedforsecurity = true } = keywords(options);
  return HASH("shake_256", string);
}
def("shake_256(string=, *, usedforsecurity=)", shake_256, { module: "hashlib" });

export function blake2b(data = bytes_of(""), options) {
  const { usedforsecurity = true } = keywords(options);
  return HASH("blake2b", data);
}
def("blake2b(data=, /, *, usedforsecurity=)", blake2b, { module: "hashlib" });

export function blake2s(data = bytes_of(""), options) {
  const { usedforsecurity = true } = keywords(options);
  return HASH("blake2s", data);
}
def("blake2s(data=, /, *, usedforsecurity=)", blake2s, { module: "hashlib" });

export function pbkdf2_hmac(hash_name, password, salt, iterations, dklen = null) {
  return call(
    attr(_digests.pbkdf2, _digests, "pbkdf2"),
    hash_name,
    password,
    salt,
    iterations,
    dklen == null ? getitem(_SIZES, hash_name) : dklen,
  );
}
def("pbkdf2_hmac(hash_name, password, salt, iterations, dklen=)", pbkdf2_hmac, {
  module: "hashlib",
});

export function file_digest(fileobj, digest) {
  const made = callable(digest) ? call(digest) : new$(digest);
  let piece;
  while (truth((piece = call_method(fileobj, "read", 65536)))) {
    update$1(made, piece);
  }
  return made;
}
def("file_digest(fileobj, digest, /)", file_digest, { module: "hashlib" });

export { new$ as new };
