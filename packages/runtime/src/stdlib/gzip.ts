// @ts-nocheck
// biome-ignore-all lint: written by our compiler
// GENERATED from packages/runtime/python/gzip.py by `npm run library:python`. Do not edit.
/**
 * Files and bytes in gzip's format.
 *
 * A file is read whole when it is opened, and compressed whole when it is closed.
 *
 * Source: Library Reference, `gzip`; RFC 1952; the words of errors are CPython's.
 */

import { attr, call_method } from "../objects/attributes.ts";
import { bytes_of } from "../objects/bytes.ts";
import { def } from "../objects/call.ts";
import { eq, ne } from "../objects/comparison.ts";
import { define_class } from "../objects/define-class.ts";
import { dict_of } from "../objects/dict.ts";
import { EOFError, TypeError, ValueError } from "../objects/exceptions.ts";
import { formatted } from "../objects/formatted.ts";
import { OSError } from "../objects/os-errors.ts";
import { keywords } from "../objects/signature.ts";
import { slice_of as slice } from "../objects/slice.ts";
import { truth } from "../objects/truth.ts";
import { tuple_of } from "../objects/tuple.ts";
import { bytes } from "../semantics/builtins/bytes.ts";
import { getattr, hasattr } from "../semantics/builtins/getattr.ts";
import { int } from "../semantics/builtins/int.ts";
import { isinstance } from "../semantics/builtins/isinstance.ts";
import { len } from "../semantics/builtins/len.ts";
import { repr } from "../semantics/builtins/repr.ts";
import { str } from "../semantics/builtins/str.ts";
import { close as close$1 } from "../semantics/methods/driving.ts";
import { get } from "../semantics/methods/get.ts";
import { join } from "../semantics/methods/joining.ts";
import { replace } from "../semantics/methods/searching.ts";
import { lstrip, removesuffix, rpartition } from "../semantics/methods/splitting.ts";
import { encode } from "../semantics/methods/translating.ts";
import { add, neg } from "../semantics/operators/arithmetic.ts";
import { and_ } from "../semantics/operators/bitwise.ts";
import { contains, getitem, not_contains } from "../semantics/operators/containers.ts";
import { rows } from "../semantics/protocols/iteration.ts";
import { unpack } from "../semantics/protocols/unpacking.ts";
import * as errno from "./errno.ts";
import * as io from "./io.ts";
import * as struct from "./struct.ts";
import * as time from "./time.ts";
import * as zlib from "./zlib.ts";

export const [FTEXT, FHCRC, FEXTRA, FNAME, FCOMMENT] = [1, 2, 4, 8, 16];
export const [READ, WRITE] = ["rb", "wb"];

const _BARE = /* @__PURE__ */ neg(zlib.MAX_WBITS);
const _GZIP = /* @__PURE__ */ add(zlib.MAX_WBITS, 16);

export const BadGzipFile = /* @__PURE__ */ define_class(
  "BadGzipFile",
  [OSError],
  class {
    static __module__ = "gzip";
  },
  {},
  { module: "gzip" },
);

export function open(
  filename,
  mode = "rb",
  compresslevel = 9,
  encoding = null,
  errors = null,
  newline = null,
) {
  if (contains(mode, "t")) {
    if (contains(mode, "b")) {
      throw ValueError(`Invalid mode: ${repr(mode)}`);
    }
  } else {
    for (const entry of rows(
      tuple_of(tuple_of("encoding", encoding), tuple_of("errors", errors), tuple_of("newline", newline)),
    )) {
      const [name, value] = unpack(entry, 2);
      if (value != null) {
        throw ValueError(`Argument '${formatted(name)}' not supported in binary mode`);
      }
    }
  }
  const plain = replace(mode, "t", "");
  let made;
  if (hasattr(filename, "read") || hasattr(filename, "write")) {
    made = GzipFile(null, plain, compresslevel, filename);
  } else if (isinstance(filename, tuple_of(str, bytes)) || hasattr(filename, "__fspath__")) {
    made = GzipFile(filename, plain, compresslevel);
  } else {
    throw TypeError("filename must be a str or bytes object, or a file");
  }
  return contains(mode, "t") ? io.TextIOWrapper(made, encoding, errors, newline) : made;
}
def("open(filename, mode=, compresslevel=, encoding=, errors=, newline=)", open, {
  module: "gzip",
});

export function compress(data, compresslevel = 9, options) {
  const { mtime = null } = keywords(options);
  return add(
    add(_header(mtime, bytes_of(""), compresslevel), zlib.compress(data, compresslevel, _BARE)),
    _trailer(data),
  );
}
def("compress(data, compresslevel=, *, mtime=)", compress, { module: "gzip" });

export function decompress(data) {
  const parts = [];
  let rest = bytes(data);
  while (truth((rest = parts.length > 0 ? lstrip(rest, bytes_of("\u0000")) : rest))) {
    if (ne(getitem(rest, slice(null, 2)), bytes_of("\u001f"))) {
      throw BadGzipFile(`Not a gzipped file (${repr(getitem(rest, slice(null, 2)))})`);
    }
    const member = zlib.decompressobj(_GZIP);
    const part = call_method(member, "decompress", rest);
    if (!truth(attr(member.eof, member, "eof"))) {
      throw EOFError("Compressed file ended before the end-of-stream marker was reached");
    }
    parts.push(part);
    rest = attr(member.unused_data, member, "unused_data");
  }
  return join(bytes_of(""), parts);
}
def("decompress(data)", decompress, { module: "gzip" });

function _header(mtime, name, level) {
  const seconds = int(mtime == null ? time.time() : mtime);
  const speed = get(dict_of([1, bytes_of("\u0004")], [9, bytes_of("\u0002")]), level, bytes_of("\u0000"));
  const flags = truth(name) ? FNAME : 0;
  return add(
    add(
      add(add(add(bytes_of("\u001f\b"), bytes([flags])), struct.pack("<L", seconds)), speed),
      bytes_of("ÿ"),
    ),
    truth(name) ? add(name, bytes_of("\u0000")) : name,
  );
}
def("_header(mtime, name, level)", _header, { module: "gzip" });

function _trailer(data) {
  return struct.pack("<LL", zlib.crc32(data), and_(len(data), 4294967295));
}
def("_trailer(data)", _trailer, { module: "gzip" });

const whence$default = io.SEEK_SET;
export const GzipFile = /* @__PURE__ */ define_class(
  "GzipFile",
  [io.BufferedIOBase],
  class {
    static __module__ = "gzip";

    __init__(filename = null, mode = null, compresslevel = 9, fileobj = null, mtime = null) {
      let value$1;
      if (truth(mode) && (contains(mode, "t") || contains(mode, "U"))) {
        throw ValueError(`Invalid mode: ${repr(mode)}`);
      }
      const kind = getitem(
        truth(mode) ? mode : truth((value$1 = getattr(fileobj, "mode", null))) ? value$1 : "rb",
        0,
      );
      if (not_contains("rwax", kind)) {
        throw ValueError(`Invalid mode: ${repr(mode)}`);
      }
      this._own = null;
      if (fileobj == null) {
        const value$2 = io.open(filename, add(kind, "b"));
        fileobj = value$2;
        this._own = value$2;
      }
      if (filename == null) {
        filename = getattr(fileobj, "name", "");
      }
      this.name = isinstance(filename, tuple_of(str, bytes)) ? filename : "";
      this.mode = eq(kind, "r") ? READ : WRITE;
      this.fileobj = fileobj;
      this._level = compresslevel;
      this._mtime = mtime;
      this._closed = false;
      this._content = io.BytesIO(eq(kind, "r") ? decompress(call_method(fileobj, "read")) : bytes_of(""));
    }

    get closed() {
      return this._closed;
    }

    readable() {
      return eq(this.mode, READ);
    }

    writable() {
      return eq(this.mode, WRITE);
    }

    seekable() {
      return true;
    }

    read(size = -1) {
      return call_method(this._for(READ, "read() on write-only GzipFile object"), "read", size);
    }

    read1(size = -1) {
      return call_method(this._for(READ, "read1() on write-only GzipFile object"), "read", size);
    }

    readline(size = -1) {
      return call_method(this._for(READ, "readline() on write-only GzipFile object"), "readline", size);
    }

    peek(n) {
      const content = this._for(READ, "peek() on write-only GzipFile object");
      const at = call_method(content, "tell");
      const found = call_method(content, "read", n);
      call_method(content, "seek", at);
      return found;
    }

    write(data) {
      return call_method(this._for(WRITE, "write() on read-only GzipFile object"), "write", data);
    }

    seek(offset, whence = whence$default) {
      return call_method(this._content, "seek", offset, whence);
    }

    tell() {
      return call_method(this._content, "tell");
    }

    close() {
      if (truth(this._closed)) {
        return null;
      }
      this._closed = true;
      if (eq(this.mode, WRITE)) {
        this._put();
      }
      if (this._own != null) {
        close$1(this._own);
      }
      return null;
    }

    _for(mode, words) {
      if (truth(this._closed)) {
        throw ValueError("I/O operation on closed file");
      }
      if (ne(this.mode, mode)) {
        throw OSError(errno.EBADF, words);
      }
      return this._content;
    }

    _put() {
      const data = call_method(this._content, "getvalue");
      let name = isinstance(this.name, str) ? encode(this.name, "latin-1") : this.name;
      name = removesuffix(getitem(rpartition(name, bytes_of("/")), 2), bytes_of(".gz"));
      call_method(this.fileobj, "write", _header(this._mtime, name, this._level));
      call_method(this.fileobj, "write", add(zlib.compress(data, this._level, _BARE), _trailer(data)));
      return null;
    }
  },
  {
    __init__: "(self, filename=, mode=, compresslevel=, fileobj=, mtime=)",
    closed: "@property",
    readable: "(self)",
    writable: "(self)",
    seekable: "(self)",
    read: "(self, size=)",
    read1: "(self, size=)",
    readline: "(self, size=)",
    peek: "(self, n)",
    write: "(self, data)",
    seek: "(self, offset, whence=)",
    tell: "(self)",
    close: "(self)",
    _for: "(self, mode, words)",
    _put: "(self)",
  },
  { module: "gzip" },
);
