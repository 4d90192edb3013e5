// @ts-nocheck
// biome-ignore-all lint: written by our compiler
// GENERATED from packages/runtime/python/zlib.py by `npm run library:python`. Do not edit.
/**
 * Compressed data, as the host's zlib makes and reads it.
 *
 * A compressor keeps what it is given until `flush`, since the host compresses at once; a decompressor gives what is there so far.
 *
 * Source: Library Reference, `zlib`; the words of errors are CPython's.
 */

import { specials } from "../objects/all-attributes.ts";
import { attr } from "../objects/attributes.ts";
import { bytes_of } from "../objects/bytes.ts";
import { call, def } from "../objects/call.ts";
import { eq, le, lt, ne } from "../objects/comparison.ts";
import { define_class } from "../objects/define-class.ts";
import { Exception, NotImplementedError, TypeError, ValueError } from "../objects/exceptions.ts";
import { formatted } from "../objects/formatted.ts";
import * as _compression from "../objects/host-compression.ts";
import { slice_of as slice } from "../objects/slice.ts";
import { truth } from "../objects/truth.ts";
import { tuple_of } from "../objects/tuple.ts";
import { bytearray, bytes } from "../semantics/builtins/bytes.ts";
import { min } from "../semantics/builtins/extremes.ts";
import { isinstance } from "../semantics/builtins/isinstance.ts";
import { len } from "../semantics/builtins/len.ts";
import { memoryview } from "../semantics/builtins/memoryview.ts";
import { str } from "../semantics/builtins/str.ts";
import { update } from "../semantics/methods/update.ts";
import { add, mod } from "../semantics/operators/arithmetic.ts";
import { and_, lshift, or_, rshift } from "../semantics/operators/bitwise.ts";
import { getitem } from "../semantics/operators/containers.ts";
import { iadd } from "../semantics/operators/inplace.ts";
import { spread } from "../semantics/protocols/calls.ts";
import { each } from "../semantics/protocols/iteration.ts";
import { unpack } from "../semantics/protocols/unpacking.ts";
import * as binascii from "./binascii.ts";

export const DEFLATED = 8;
export const DEF_BUF_SIZE = 16384;
export const DEF_MEM_LEVEL = 8;
export const MAX_WBITS = 15;
export const ZLIB_VERSION = "1.3.1";
export const ZLIB_RUNTIME_VERSION = ZLIB_VERSION;
export const Z_NO_COMPRESSION = 0;
export const Z_BEST_SPEED = 1;
export const Z_BEST_COMPRESSION = 9;
export const Z_DEFAULT_COMPRESSION = -1;
export const Z_DEFAULT_STRATEGY = 0;
export const Z_FILTERED = 1;
export const Z_HUFFMAN_ONLY = 2;
export const Z_RLE = 3;
export const Z_FIXED = 4;
export const Z_NO_FLUSH = 0;
export const Z_PARTIAL_FLUSH = 1;
export const Z_SYNC_FLUSH = 2;
export const Z_FULL_FLUSH = 3;
export const Z_FINISH = 4;
export const Z_BLOCK = 5;
export const Z_TREES = 6;

const _ADLER_BASE = 65521;

export const error = /* @__PURE__ */ define_class(
  "error",
  [Exception],
  class {
    static __module__ = "zlib";
  },
  {},
  { module: "zlib" },
);

export function crc32(data, value = 0) {
  return binascii.crc32(data, value);
}
def("crc32(data, value=, /)", crc32, { module: "zlib" });

export function adler32(data, value = 1) {
  let low = and_(value, 65535);
  let high = and_(rshift(value, 16), 65535);
  for (const byte of each(_bytes(data))) {
    low = mod(add(low, byte), _ADLER_BASE);
    high = mod(add(high, low), _ADLER_BASE);
  }
  return or_(lshift(high, 16), low);
}
def("adler32(data, value=, /)", adler32, { module: "zlib" });

export function compress(data, level = -1, wbits = 15) {
  if (!(le(-1, level) && le(level, 9))) {
    throw error("Bad compression level");
  }
  return call(
    attr(_compression.compressed, _compression, "compressed"),
    _bytes(data),
    level,
    wbits,
    DEF_MEM_LEVEL,
    Z_DEFAULT_STRATEGY,
  );
}
def("compress(data, /, level=, wbits=)", compress, { module: "zlib" });

const wbits$default = MAX_WBITS;
const bufsize$default = DEF_BUF_SIZE;
export function decompress(data, wbits = wbits$default, bufsize = bufsize$default) {
  if (le(bufsize, 0)) {
    throw ValueError(eq(bufsize, 0) ? "bufsize must be non-zero" : "bufsize must be non-negative");
  }
  const [result, _, complete] = unpack(_decompressed(_bytes(data), wbits), 3);
  if (!truth(complete)) {
    throw error("Error -5 while decompressing data: incomplete or truncated stream");
  }
  return result;
}
def("decompress(data, /, wbits=, bufsize=)", decompress, { module: "zlib" });

const method$default = DEFLATED;
const wbits$default$1 = MAX_WBITS;
const memLevel$default = DEF_MEM_LEVEL;
const strategy$default = Z_DEFAULT_STRATEGY;
export function compressobj(
  level = -1,
  method = method$default,
  wbits = wbits$default$1,
  memLevel = memLevel$default,
  strategy = strategy$default,
  zdict = null,
) {
  if (zdict != null) {
    throw NotImplementedError("zlib.compressobj: zdict is not in the subset");
  }
  if (ne(method, DEFLATED) || !(le(-1, level) && le(level, 9))) {
    throw ValueError("Invalid initialization option");
  }
  return Compress(level, wbits, memLevel, strategy);
}
def("compressobj(level=, method=, wbits=, memLevel=, strategy=, zdict=)", compressobj, {
  module: "zlib",
});

const wbits$default$2 = MAX_WBITS;
export function decompressobj(wbits = wbits$default$2, zdict = bytes_of("")) {
  if (truth(zdict)) {
    throw NotImplementedError("zlib.decompressobj: zdict is not in the subset");
  }
  return Decompress(wbits);
}
def("decompressobj(wbits=, zdict=)", decompressobj, { module: "zlib" });

const mode$default = Z_FINISH;
export const Compress = /* @__PURE__ */ define_class(
  "Compress",
  [],
  class {
    static __module__ = "zlib";

    __init__(level, wbits, memory, strategy) {
      this._settings = tuple_of(level, wbits, memory, strategy);
      this._data = bytearray();
      this._finished = false;
    }

    compress(data) {
      if (truth(this._finished)) {
        throw error("Error -2 while compressing data: inconsistent stream state");
      }
      this._data = iadd(this._data, _bytes(data));
      return bytes_of("");
    }

    flush(mode = mode$default) {
      if (eq(mode, Z_NO_FLUSH)) {
        return bytes_of("");
      }
      if (ne(mode, Z_FINISH)) {
        throw NotImplementedError("zlib: a compressor's flush in the midst of the data is not in the subset");
      }
      if (truth(this._finished)) {
        throw error("Error -2 while finishing compression: inconsistent stream state");
      }
      this._finished = true;
      return call(
        attr(_compression.compressed, _compression, "compressed"),
        this._data,
        ...spread(this._settings),
      );
    }

    copy() {
      const made = call(Compress, ...spread(this._settings, Compress));
      made._data = iadd(made._data, this._data);
      made._finished = this._finished;
      return made;
    }
  },
  {
    __init__: "(self, level, wbits, memory, strategy)",
    compress: "(self, data, /)",
    flush: "(self, mode=, /)",
    copy: "(self)",
  },
  { module: "zlib", order: "__module__ __init__ compress flush copy" },
);

const length$default = DEF_BUF_SIZE;
export const Decompress = /* @__PURE__ */ define_class(
  "Decompress",
  [],
  class {
    static __module__ = "zlib";

    __init__(wbits) {
      this.unused_data = bytes_of("");
      this.unconsumed_tail = bytes_of("");
      this.eof = false;
      this._wbits = wbits;
      this._data = bytes_of("");
      this._given = 0;
    }

    decompress(data, max_length = 0) {
      if (lt(max_length, 0)) {
        throw ValueError("max_length must be non-negative");
      }
      if (truth(this.eof)) {
        this.unused_data = iadd(this.unused_data, data);
        return bytes_of("");
      }
      // What was held back is in `_data` already; whoever hands `unconsumed_tail` in again hands in the same bytes.
      this._data = iadd(this._data, getitem(_bytes(data), slice(len(this.unconsumed_tail), null)));
      return this._more(max_length);
    }

    flush(length = length$default) {
      if (le(length, 0)) {
        throw ValueError("length must be greater than zero");
      }
      return truth(this.eof) ? bytes_of("") : this._more(0);
    }

    copy() {
      const made = Decompress(this._wbits);
      update(
        attr(made.__dict__, made, "__dict__", specials),
        attr(this.__dict__, this, "__dict__", specials),
      );
      return made;
    }

    _more(limit) {
      if (!truth(this._data)) {
        return bytes_of("");
      }
      const [result, read, complete] = unpack(_decompressed(this._data, this._wbits), 3);
      const until = truth(limit) ? min(len(result), add(this._given, limit)) : len(result);
      const part = getitem(result, slice(this._given, until));
      this._given = until;
      const is_all = eq(until, len(result));
      // The host does not say how far it had to read for a part of the result: the tail only says that there is more.
      this.unconsumed_tail = truth(is_all) ? bytes_of("") : getitem(this._data, slice(-1, null));
      if (truth(complete) && truth(is_all)) {
        this.eof = true;
        this.unused_data = getitem(this._data, slice(read, null));
      }
      return part;
    }
  },
  {
    __init__: "(self, wbits)",
    decompress: "(self, data, /, max_length=)",
    flush: "(self, length=, /)",
    copy: "(self)",
    _more: "(self, limit)",
  },
  { module: "zlib", order: "__module__ __init__ decompress flush copy _more" },
);

function _decompressed(data, wbits) {
  const found = call(attr(_compression.decompressed, _compression, "decompressed"), data, wbits);
  if (len(found) === 2) {
    const [number, words] = unpack(found, 2);
    throw error(`Error ${formatted(number)} while decompressing data: ${formatted(words)}`);
  }
  return found;
}
def("_decompressed(data, wbits)", _decompressed, { module: "zlib" });

function _bytes(data) {
  if (isinstance(data, tuple_of(bytes, bytearray))) {
    return data;
  }
  if (isinstance(data, str)) {
    throw TypeError("a bytes-like object is required, not 'str'");
  }
  return bytes(memoryview(data));
}
def("_bytes(data)", _bytes, { module: "zlib" });
