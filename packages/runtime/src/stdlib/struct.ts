// @ts-nocheck
// biome-ignore-all lint: written by our compiler
// GENERATED from packages/runtime/python/struct.py by `npm run library:python`. Do not edit.
/**
 * Values as bytes, in the layout a format gives.
 *
 * Source: Library Reference, `struct`; the words of errors are CPython's.
 */

import { attr, call_method } from "../objects/attributes.ts";
import { bytes_of } from "../objects/bytes.ts";
import { call, def } from "../objects/call.ts";
import { eq, gt, le, lt, ne } from "../objects/comparison.ts";
import { define_class } from "../objects/define-class.ts";
import { dict_of } from "../objects/dict.ts";
import { Exception, OverflowError, TypeError } from "../objects/exceptions.ts";
import * as _floats from "../objects/float-bytes.ts";
import { formatted } from "../objects/formatted.ts";
import { generator } from "../objects/generator.ts";
import { index_of as index } from "../objects/index-of.ts";
import { type_of } from "../objects/object.ts";
import { keywords, kw } from "../objects/signature.ts";
import { slice_of as slice } from "../objects/slice.ts";
import { truth } from "../objects/truth.ts";
import { tuple_from, tuple_of } from "../objects/tuple.ts";
import { bytearray, bytes } from "../semantics/builtins/bytes.ts";
import { min } from "../semantics/builtins/extremes.ts";
import { float } from "../semantics/builtins/float.ts";
import { hasattr } from "../semantics/builtins/getattr.ts";
import { int } from "../semantics/builtins/int.ts";
import { isinstance } from "../semantics/builtins/isinstance.ts";
import { iter } from "../semantics/builtins/iter.ts";
import { len } from "../semantics/builtins/len.ts";
import { next } from "../semantics/builtins/next.ts";
import { range } from "../semantics/builtins/range.ts";
import { repr } from "../semantics/builtins/repr.ts";
import { str } from "../semantics/builtins/str.ts";
import { sum } from "../semantics/builtins/sum.ts";
import { tuple } from "../semantics/builtins/tuple.ts";
import { type } from "../semantics/builtins/type.ts";
import { clear } from "../semantics/methods/clear.ts";
import { decode } from "../semantics/methods/delegated.ts";
import { get } from "../semantics/methods/get.ts";
import { to_bytes } from "../semantics/methods/numbers.ts";
import { isspace } from "../semantics/methods/questions.ts";
import { __index__ } from "../semantics/methods/special.ts";
import { add, floordiv, mod, mul, neg, sub } from "../semantics/operators/arithmetic.ts";
import { lshift } from "../semantics/operators/bitwise.ts";
import { contains, getitem, not_contains, setitem } from "../semantics/operators/containers.ts";
import { iadd } from "../semantics/operators/inplace.ts";
import { attribute } from "../semantics/protocols/attributes.ts";
import { spread } from "../semantics/protocols/calls.ts";
import { each, rows } from "../semantics/protocols/iteration.ts";
import { unpack as unpack$1 } from "../semantics/protocols/unpacking.ts";

export const error = /* @__PURE__ */ define_class(
  "error",
  [Exception],
  class {
    static __module__ = "struct";
  },
  {},
  { module: "struct" },
);

// Size and alignment of the native kinds, and size of the standard ones; 0 where there is none.
const _KINDS = /* @__PURE__ */ dict_of(
  ["x", tuple_of(1, 1)],
  ["c", tuple_of(1, 1)],
  ["b", tuple_of(1, 1)],
  ["B", tuple_of(1, 1)],
  ["?", tuple_of(1, 1)],
  ["h", tuple_of(2, 2)],
  ["H", tuple_of(2, 2)],
  ["i", tuple_of(4, 4)],
  ["I", tuple_of(4, 4)],
  ["l", tuple_of(8, 4)],
  ["L", tuple_of(8, 4)],
  ["q", tuple_of(8, 8)],
  ["Q", tuple_of(8, 8)],
  ["n", tuple_of(8, 0)],
  ["N", tuple_of(8, 0)],
  ["e", tuple_of(2, 2)],
  ["f", tuple_of(4, 4)],
  ["d", tuple_of(8, 8)],
  ["s", tuple_of(1, 1)],
  ["p", tuple_of(1, 1)],
  ["P", tuple_of(8, 0)],
);

/** The byte order, and (kind, count, offset, size) of each part; the whole size. */
function _parsed(text) {
  let value$1;
  let order = "<";
  let native = true;
  let at = 0;
  if (contains(tuple_of("@", "=", "<", ">", "!"), getitem(text, slice(null, 1)))) {
    native = eq(getitem(text, 0), "@");
    order = contains(">!", getitem(text, 0)) ? ">" : "<";
    at = 1;
  }
  const parts = [];
  let offset = 0;
  while (at < len(text)) {
    let c = getitem(text, at);
    at = add(at, 1);
    if (truth(isspace(c))) {
      continue;
    }
    let count = 1;
    if (le("0", c) && le(c, "9")) {
      const start = sub(at, 1);
      while (at < len(text) && le("0", (value$1 = getitem(text, at))) && le(value$1, "9")) {
        at = add(at, 1);
      }
      count = int(getitem(text, slice(start, at)));
      if (at === len(text)) {
        throw error("repeat count given without format specifier");
      }
      c = getitem(text, at);
      at = add(at, 1);
    }
    const [native_size, standard_size] = unpack$1(get(_KINDS, c, tuple_of(0, 0)), 2);
    const size = truth(native) ? native_size : standard_size;
    if (!truth(size)) {
      throw error("bad char in struct format");
    }
    if (truth(native) && not_contains("sp", c)) {
      offset = mul(neg(floordiv(neg(offset), size)), size);
    }
    parts.push(tuple_of(c, count, offset, size));
    offset = iadd(offset, mul(count, size));
  }
  return tuple_of(order, native, parts, offset);
}
def("_parsed(text)", _parsed, { module: "struct" });

function _integer(kind, value, size, order) {
  if (!hasattr(type(value), "__index__") && !isinstance(value, int)) {
    throw error("required argument is not an integer");
  }
  value = isinstance(value, int) ? value : __index__(value);
  const signed = contains("bhilqn", kind);
  const bits = mul(size, 8);
  const low = signed ? neg(lshift(1, sub(bits, 1))) : 0;
  const high = sub(lshift(1, signed ? sub(bits, 1) : bits), 1);
  if (!(le(low, value) && le(value, high))) {
    throw error(
      eq(kind, "P")
        ? "int too large to convert"
        : `'${formatted(kind)}' format requires ${formatted(low)} <= number <= ${formatted(high)}`,
    );
  }
  return to_bytes(int(value), size, eq(order, ">") ? "big" : "little", kw({ signed: signed }));
}
def("_integer(kind, value, size, order)", _integer, { module: "struct" });

function _real(kind, value, order) {
  if (!isinstance(value, tuple_of(int, float)) && !hasattr(value, "__float__")) {
    throw error("required argument is not a float");
  }
  const data = call(
    attr(_floats.float_bytes, _floats, "float_bytes"),
    float(value),
    getitem(dict_of(["e", 2], ["f", 4], ["d", 8]), kind),
  );
  if (data == null) {
    throw OverflowError(`float too large to pack with ${formatted(kind)} format`);
  }
  return eq(order, ">") ? getitem(data, slice(null, null, -1)) : data;
}
def("_real(kind, value, order)", _real, { module: "struct" });

export const Struct = /* @__PURE__ */ define_class(
  "Struct",
  [],
  class {
    __init__(format) {
      let value$1;
      if (isinstance(format, bytes)) {
        format = decode(format, "ascii");
      }
      if (!isinstance(format, str)) {
        throw TypeError(
          `Struct() argument 1 must be a str or bytes object, not ${formatted(attr((value$1 = type_of(format)).__name__, value$1, "__name__"))}`,
        );
      }
      this.format = format;
      let _;
      [this._order, _, this._parts, this.size] = unpack$1(_parsed(format), 4);
      this._wanted = sum(
        generator("Struct.__init__.<locals>.<genexpr>(.0)", function* (source) {
          for (const entry of source) {
            const [kind, count, , _] = unpack$1(entry, 4);
            yield contains("sp", kind) ? 1 : eq(kind, "x") ? 0 : count;
          }
        })(rows(attr(this._parts, this, "_parts"))),
      );
    }

    __repr__() {
      return `Struct(${repr(this.format)})`;
    }

    pack(...v$) {
      const v = tuple_from(v$);
      if (ne(len(v), this._wanted)) {
        throw error(`pack expected ${formatted(this._wanted)} items for packing (got ${len(v)})`);
      }
      return bytes(this._filled(v));
    }

    _filled(values) {
      const out = bytearray(this.size);
      const given = iter(values);
      for (const entry of rows(this._parts)) {
        const [kind, count, offset, size] = unpack$1(entry, 4);
        if (eq(kind, "x")) {
          continue;
        }
        let value;
        if (contains("sp", kind)) {
          value = next(given);
          if (!isinstance(value, tuple_of(bytes, bytearray))) {
            throw error(`argument for '${formatted(kind)}' must be a bytes object`);
          }
          if (eq(kind, "p")) {
            if (truth(count)) {
              value = bytes(getitem(value, slice(null, min(sub(count, 1), 255))));
              const value$1 = add(bytes([len(value)]), value);
              setitem(out, slice(offset, add(add(offset, 1), len(value))), value$1);
            }
          } else {
            value = bytes(getitem(value, slice(null, count)));
            setitem(out, slice(offset, add(offset, len(value))), value);
          }
          continue;
        }
        for (let i = 0, stop = index(count); i < stop; i++) {
          value = next(given);
          let data;
          if (eq(kind, "c")) {
            if (!isinstance(value, tuple_of(bytes, bytearray)) || len(value) !== 1) {
              throw error("char format requires a bytes object of length 1");
            }
            data = bytes(value);
          } else if (eq(kind, "?")) {
            data = truth(value) ? bytes_of("\u0001") : bytes_of("\u0000");
          } else if (contains("efd", kind)) {
            data = _real(kind, value, this._order);
          } else {
            data = _integer(kind, value, size, this._order);
          }
          setitem(out, slice(add(offset, mul(i, size)), add(offset, mul(i + 1, size))), data);
        }
      }
      return out;
    }

    pack_into(buffer, offset, ...v$) {
      const v = tuple_from(v$);
      if (ne(len(v), this._wanted)) {
        throw error(`pack_into expected ${formatted(this._wanted)} items for packing (got ${len(v)})`);
      }
      const room = len(buffer);
      let start = offset;
      if (lt(start, 0)) {
        if (gt(add(start, this.size), 0)) {
          throw error(`no space to pack ${formatted(this.size)} bytes at offset ${formatted(offset)}`);
        }
        start = iadd(start, room);
        if (lt(start, 0)) {
          throw error(`offset ${formatted(offset)} out of range for ${room}-byte buffer`);
        }
      }
      if (gt(add(start, this.size), room)) {
        throw error(
          `pack_into requires a buffer of at least ${formatted(add(start, this.size))} bytes for packing ${formatted(this.size)} bytes at offset ${formatted(start)} (actual buffer size is ${room})`,
        );
      }
      const value$1 = this._filled(v);
      setitem(buffer, slice(start, add(start, this.size)), value$1);
      return null;
    }

    unpack(buffer) {
      const data = bytes(buffer);
      if (ne(len(data), this.size)) {
        throw error(`unpack requires a buffer of ${formatted(this.size)} bytes`);
      }
      return this._read(data, 0);
    }

    unpack_from(buffer, offset = 0) {
      const data = bytes(buffer);
      let start = offset;
      if (lt(start, 0)) {
        if (gt(add(start, this.size), 0)) {
          throw error(
            `not enough data to unpack ${formatted(this.size)} bytes at offset ${formatted(offset)}`,
          );
        }
        start = iadd(start, len(data));
        if (lt(start, 0)) {
          throw error(`offset ${formatted(offset)} out of range for ${len(data)}-byte buffer`);
        }
      }
      if (lt(sub(len(data), start), this.size)) {
        throw error(
          `unpack_from requires a buffer of at least ${formatted(add(start, this.size))} bytes for unpacking ${formatted(this.size)} bytes at offset ${formatted(start)} (actual buffer size is ${len(data)})`,
        );
      }
      return this._read(data, start);
    }

    iter_unpack(buffer) {
      const self = this;
      const data = bytes(buffer);
      if (eq(self.size, 0)) {
        throw error("cannot iteratively unpack with a struct of length 0");
      }
      if (truth(mod(len(data), self.size))) {
        throw error(`iterative unpacking requires a buffer of a multiple of ${formatted(self.size)} bytes`);
      }
      return generator("Struct.iter_unpack.<locals>.<genexpr>(.0)", function* (source) {
        for (const at of source) {
          yield self._read(data, at);
        }
      })(each(range(0, len(data), self.size)));
    }

    _read(data, start) {
      const values = [];
      for (const entry of rows(this._parts)) {
        const [kind, count, offset, size] = unpack$1(entry, 4);
        const at = add(start, offset);
        if (eq(kind, "x")) {
          continue;
        }
        if (eq(kind, "s")) {
          values.push(getitem(data, slice(at, add(at, count))));
          continue;
        }
        if (eq(kind, "p")) {
          values.push(
            truth(count)
              ? getitem(data, slice(add(at, 1), add(add(at, 1), min(getitem(data, at), sub(count, 1)))))
              : bytes_of(""),
          );
          continue;
        }
        for (let i = 0, stop = index(count); i < stop; i++) {
          const piece = getitem(data, slice(add(at, mul(i, size)), add(at, mul(i + 1, size))));
          if (eq(kind, "c")) {
            values.push(piece);
          } else if (eq(kind, "?")) {
            values.push(ne(piece, bytes_of("\u0000")));
          } else if (contains("efd", kind)) {
            values.push(
              call(
                attr(_floats.bytes_float, _floats, "bytes_float"),
                eq(this._order, ">") ? getitem(piece, slice(null, null, -1)) : piece,
              ),
            );
          } else {
            const order = eq(this._order, ">") ? "big" : "little";
            values.push(
              call_method(
                int,
                "from_bytes",
                piece,
                order,
                kw({
                  signed: contains("bhilqn", kind),
                }),
              ),
            );
          }
        }
      }
      return tuple(values);
    }
  },
  {
    __init__: "(self, format)",
    __repr__: "(self)",
    pack: "(self, *v)",
    _filled: "(self, values)",
    pack_into: "(self, buffer, offset, *v)",
    unpack: "(self, buffer, /)",
    unpack_from: "(self, buffer, offset=)",
    iter_unpack: "(self, buffer, /)",
    _read: "(self, data, start)",
  },
  { module: "struct" },
);

const _made = /* @__PURE__ */ dict_of();

function _struct(format) {
  let found = get(_made, format);
  if (found == null) {
    if (len(_made) > 100) {
      clear(_made);
    }
    const value$1 = Struct(format);
    found = value$1;
    setitem(_made, format, value$1);
  }
  return found;
}
def("_struct(format)", _struct, { module: "struct" });

export function calcsize(format) {
  return attribute(_struct(format), "size");
}
def("calcsize(format, /)", calcsize, { module: "struct" });

export function pack(format, ...v$) {
  const v = tuple_from(v$);
  return call_method(_struct(format), "pack", ...spread(v));
}
def("pack(format, /, *v)", pack, { module: "struct" });

export function pack_into(format, buffer, offset, ...v$) {
  const v = tuple_from(v$);
  call_method(_struct(format), "pack_into", buffer, offset, ...spread(v));
  return null;
}
def("pack_into(format, buffer, offset, /, *v)", pack_into, { module: "struct" });

export function unpack(format, buffer) {
  return call_method(_struct(format), "unpack", buffer);
}
def("unpack(format, buffer, /)", unpack, { module: "struct" });

export function unpack_from(format, buffer, offset = 0) {
  return call_method(_struct(format), "unpack_from", buffer, offset);
}
def("unpack_from(format, /, buffer, offset=)", unpack_from, { module: "struct" });

export function iter_unpack(format, buffer) {
  return call_method(_struct(format), "iter_unpack", buffer);
}
def("iter_unpack(format, buffer, /)", iter_unpack, { module: "struct" });
