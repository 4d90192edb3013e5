// @ts-nocheck
// biome-ignore-all lint: written by our compiler
// GENERATED from packages/runtime/python/uuid.py by `npm run library:python`. Do not edit.
/**
 * Universally unique identifiers.
 *
 * Source: Library Reference, `uuid`; RFC 9562. The words of errors are CPython's.
 */

import { call_special } from "../objects/all-attributes.ts";
import { attr, call_method } from "../objects/attributes.ts";
import { call, def } from "../objects/call.ts";
import { eq, ge, gt, le, lt } from "../objects/comparison.ts";
import { define_class } from "../objects/define-class.ts";
import { TypeError, ValueError } from "../objects/exceptions.ts";
import { format } from "../objects/format.ts";
import { formatted } from "../objects/formatted.ts";
import { keywords } from "../objects/signature.ts";
import { NotImplemented } from "../objects/singletons.ts";
import { slice_of as slice } from "../objects/slice.ts";
import { take_slots } from "../objects/slots.ts";
import { truth } from "../objects/truth.ts";
import { tuple_of } from "../objects/tuple.ts";
import { hash } from "../semantics/builtins/hash.ts";
import { int as int$1 } from "../semantics/builtins/int.ts";
import { isinstance } from "../semantics/builtins/isinstance.ts";
import { len } from "../semantics/builtins/len.ts";
import { object } from "../semantics/builtins/object.ts";
import { repr } from "../semantics/builtins/repr.ts";
import { str } from "../semantics/builtins/str.ts";
import { zip } from "../semantics/builtins/zip.ts";
import { count } from "../semantics/methods/count.ts";
import { from_bytes, hex as hex$1 } from "../semantics/methods/delegated.ts";
import { to_bytes } from "../semantics/methods/numbers.ts";
import { replace } from "../semantics/methods/searching.ts";
import { strip } from "../semantics/methods/splitting.ts";
import { encode } from "../semantics/methods/translating.ts";
import { add, floordiv } from "../semantics/operators/arithmetic.ts";
import { and_, invert, lshift, or_, rshift } from "../semantics/operators/bitwise.ts";
import { getitem, setitem } from "../semantics/operators/containers.ts";
import { iand, ior } from "../semantics/operators/inplace.ts";
import { rows } from "../semantics/protocols/iteration.ts";
import { unpack } from "../semantics/protocols/unpacking.ts";
import { Enum } from "./enum.ts";
import * as hashlib from "./hashlib.ts";
import { urandom } from "./os.ts";
import * as time from "./time.ts";

export const RESERVED_NCS = "reserved for NCS compatibility";
export const RFC_4122 = "specified in RFC 4122";
export const RESERVED_MICROSOFT = "reserved for Microsoft compatibility";
export const RESERVED_FUTURE = "reserved for future definition";

export const SafeUUID = /* @__PURE__ */ define_class(
  "SafeUUID",
  [Enum],
  class {
    static safe = 0;
    static unsafe = -1;
    static unknown = null;
  },
  {},
  { module: "uuid" },
);

const is_safe$default = /* @__PURE__ */ attr(SafeUUID.unknown, SafeUUID, "unknown");
export const UUID = /* @__PURE__ */ define_class(
  "UUID",
  [],
  class {
    static __slots__ = tuple_of("int", "is_safe", "__weakref__");

    __init__(hex = null, bytes = null, bytes_le = null, fields = null, int = null, version = null, options) {
      const { is_safe = is_safe$default } = keywords(options);
      if (count([hex, bytes, bytes_le, fields, int], null) !== 4) {
        throw TypeError("one of the hex, bytes, bytes_le, fields, or int arguments must be given");
      }
      if (hex != null) {
        hex = replace(strip(replace(replace(hex, "urn:", ""), "uuid:", ""), "{}"), "-", "");
        if (len(hex) !== 32) {
          throw ValueError("badly formed hexadecimal UUID string");
        }
        int = call(_int, hex, 16);
      }
      if (bytes_le != null) {
        if (len(bytes_le) !== 16) {
          throw ValueError("bytes_le is not a 16-char string");
        }
        bytes = add(
          add(
            add(getitem(bytes_le, slice(3, null, -1)), getitem(bytes_le, slice(5, 3, -1))),
            getitem(bytes_le, slice(7, 5, -1)),
          ),
          getitem(bytes_le, slice(8, null)),
        );
      }
      if (bytes != null) {
        if (len(bytes) !== 16) {
          throw ValueError("bytes is not a 16-char string");
        }
        int = from_bytes(_int, bytes, "big");
      }
      if (fields != null) {
        int = _of_fields(fields);
      }
      if (!(le(0, int) && lt(int, lshift(1, 128)))) {
        throw ValueError("int is out of range (need a 128-bit value)");
      }
      if (version != null) {
        if (!(le(1, version) && le(version, 5))) {
          throw ValueError("illegal version number");
        }
        int = iand(int, invert(lshift(49152, 48)));
        int = ior(int, lshift(32768, 48));
        int = iand(int, invert(lshift(61440, 64)));
        int = ior(int, lshift(version, 76));
      }
      call_special(object, "__setattr__", this, "int", int);
      call_special(object, "__setattr__", this, "is_safe", is_safe);
    }

    __eq__(other) {
      return isinstance(other, UUID)
        ? eq(attr(this.int, this, "int"), attr(other.int, other, "int"))
        : NotImplemented;
    }

    __lt__(other) {
      return isinstance(other, UUID)
        ? lt(attr(this.int, this, "int"), attr(other.int, other, "int"))
        : NotImplemented;
    }

    __gt__(other) {
      return isinstance(other, UUID)
        ? gt(attr(this.int, this, "int"), attr(other.int, other, "int"))
        : NotImplemented;
    }

    __le__(other) {
      return isinstance(other, UUID)
        ? le(attr(this.int, this, "int"), attr(other.int, other, "int"))
        : NotImplemented;
    }

    __ge__(other) {
      return isinstance(other, UUID)
        ? ge(attr(this.int, this, "int"), attr(other.int, other, "int"))
        : NotImplemented;
    }

    __hash__() {
      return hash(attr(this.int, this, "int"));
    }

    __int__() {
      return attr(this.int, this, "int");
    }

    __repr__() {
      let value$1;
      return `${formatted(attr((value$1 = attr(this.__class__, this, "__class__")).__name__, value$1, "__name__"))}(${repr(str(this))})`;
    }

    __setattr__(name, value) {
      throw TypeError("UUID objects are immutable");
    }

    __str__() {
      const x = attr(this.hex, this, "hex", hex$1);
      return `${formatted(getitem(x, slice(null, 8)))}-${formatted(getitem(x, slice(8, 12)))}-${formatted(getitem(x, slice(12, 16)))}-${formatted(getitem(x, slice(16, 20)))}-${formatted(getitem(x, slice(20, null)))}`;
    }

    get bytes() {
      return to_bytes(attr(this.int, this, "int"), 16);
    }

    get bytes_le() {
      const b = attr(this.bytes, this, "bytes");
      return add(
        add(add(getitem(b, slice(3, null, -1)), getitem(b, slice(5, 3, -1))), getitem(b, slice(7, 5, -1))),
        getitem(b, slice(8, null)),
      );
    }

    get fields() {
      return tuple_of(
        attr(this.time_low, this, "time_low"),
        attr(this.time_mid, this, "time_mid"),
        attr(this.time_hi_version, this, "time_hi_version"),
        attr(this.clock_seq_hi_variant, this, "clock_seq_hi_variant"),
        attr(this.clock_seq_low, this, "clock_seq_low"),
        attr(this.node, this, "node"),
      );
    }

    get time_low() {
      return rshift(attr(this.int, this, "int"), 96);
    }

    get time_mid() {
      return and_(rshift(attr(this.int, this, "int"), 80), 65535);
    }

    get time_hi_version() {
      return and_(rshift(attr(this.int, this, "int"), 64), 65535);
    }

    get clock_seq_hi_variant() {
      return and_(rshift(attr(this.int, this, "int"), 56), 255);
    }

    get clock_seq_low() {
      return and_(rshift(attr(this.int, this, "int"), 48), 255);
    }

    get time() {
      return or_(
        or_(
          lshift(and_(attr(this.time_hi_version, this, "time_hi_version"), 4095), 48),
          lshift(attr(this.time_mid, this, "time_mid"), 32),
        ),
        attr(this.time_low, this, "time_low"),
      );
    }

    get clock_seq() {
      return or_(
        lshift(and_(attr(this.clock_seq_hi_variant, this, "clock_seq_hi_variant"), 63), 8),
        attr(this.clock_seq_low, this, "clock_seq_low"),
      );
    }

    get node() {
      return and_(attr(this.int, this, "int"), 281474976710655);
    }

    get hex() {
      return `${format(attr(this.int, this, "int"), "032x")}`;
    }

    get urn() {
      return "urn:uuid:" + str(this);
    }

    get variant() {
      if (!truth(and_(attr(this.int, this, "int"), lshift(32768, 48)))) {
        return RESERVED_NCS;
      }
      if (!truth(and_(attr(this.int, this, "int"), lshift(16384, 48)))) {
        return RFC_4122;
      }
      if (!truth(and_(attr(this.int, this, "int"), lshift(8192, 48)))) {
        return RESERVED_MICROSOFT;
      }
      return RESERVED_FUTURE;
    }

    get version() {
      if (eq(attr(this.variant, this, "variant"), RFC_4122)) {
        return call(_int, and_(rshift(attr(this.int, this, "int"), 76), 15));
      }
      return null;
    }
  },
  {
    __init__: "(self, hex=, bytes=, bytes_le=, fields=, int=, version=, *, is_safe=)",
    __eq__: "(self, other)",
    __lt__: "(self, other)",
    __gt__: "(self, other)",
    __le__: "(self, other)",
    __ge__: "(self, other)",
    __hash__: "(self)",
    __int__: "(self)",
    __repr__: "(self)",
    __setattr__: "(self, name, value)",
    __str__: "(self)",
    bytes: "@property",
    bytes_le: "@property",
    fields: "@property",
    time_low: "@property",
    time_mid: "@property",
    time_hi_version: "@property",
    clock_seq_hi_variant: "@property",
    clock_seq_low: "@property",
    time: "@property",
    clock_seq: "@property",
    node: "@property",
    hex: "@property",
    urn: "@property",
    variant: "@property",
    version: "@property",
  },
  { module: "uuid", take_slots },
);

const _int = int$1;

function _of_fields(fields) {
  if (len(fields) !== 6) {
    throw ValueError("fields is not a 6-tuple");
  }
  const words = tuple_of(
    tuple_of(32, "1 out of range (need a 32-bit value)"),
    tuple_of(16, "2 out of range (need a 16-bit value)"),
    tuple_of(16, "3 out of range (need a 16-bit value)"),
    tuple_of(8, "4 out of range (need an 8-bit value)"),
    tuple_of(8, "5 out of range (need an 8-bit value)"),
    tuple_of(48, "6 out of range (need a 48-bit value)"),
  );
  let value = 0;
  for (const entry of rows(zip(fields, words))) {
    const [part, value$1] = unpack(entry, 2);
    const [bits, said] = unpack(value$1, 2);
    if (!(le(0, part) && lt(part, lshift(1, bits)))) {
      throw ValueError(add("field ", said));
    }
    value = or_(lshift(value, bits), part);
  }
  return value;
}
def("_of_fields(fields)", _of_fields, { module: "uuid" });

/** A number in the place of the machine's address: one of the multicast kind, as RFC 9562 has it for those that have none. */
export function getnode() {
  if (!(_node.length > 0)) {
    _node.push(or_(call_method(int$1, "from_bytes", urandom(6), "big"), lshift(1, 40)));
  }
  return getitem(_node, 0);
}
def("getnode()", getnode, { module: "uuid" });

const _node = [];
const _last = [];

export function uuid1(node = null, clock_seq = null) {
  let timestamp = add(floordiv(time.time_ns(), 100), 122192928000000000n);
  if (_last.length > 0 && le(timestamp, getitem(_last, 0))) {
    timestamp = add(getitem(_last, 0), 1);
  }
  setitem(_last, slice(null, null), [timestamp]);
  if (clock_seq == null) {
    clock_seq = and_(call_method(int$1, "from_bytes", urandom(2), "big"), 16383);
  }
  const parts = tuple_of(
    and_(timestamp, 4294967295),
    and_(rshift(timestamp, 32), 65535),
    and_(rshift(timestamp, 48), 4095),
    and_(rshift(clock_seq, 8), 63),
    and_(clock_seq, 255),
    node == null ? getnode() : node,
  );
  return UUID(undefined, undefined, undefined, parts, undefined, 1);
}
def("uuid1(node=, clock_seq=)", uuid1, { module: "uuid" });

export function uuid3(namespace, name) {
  if (isinstance(name, str)) {
    name = encode(name, "utf-8");
  }
  return UUID(
    undefined,
    call_method(hashlib.md5(add(attr(namespace.bytes, namespace, "bytes"), name)), "digest"),
    undefined,
    undefined,
    undefined,
    3,
  );
}
def("uuid3(namespace, name)", uuid3, { module: "uuid" });

export function uuid4() {
  return UUID(undefined, urandom(16), undefined, undefined, undefined, 4);
}
def("uuid4()", uuid4, { module: "uuid" });

export function uuid5(namespace, name) {
  if (isinstance(name, str)) {
    name = encode(name, "utf-8");
  }
  return UUID(
    undefined,
    getitem(
      call_method(hashlib.sha1(add(attr(namespace.bytes, namespace, "bytes"), name)), "digest"),
      slice(null, 16),
    ),
    undefined,
    undefined,
    undefined,
    5,
  );
}
def("uuid5(namespace, name)", uuid5, { module: "uuid" });

export const NAMESPACE_DNS = /* @__PURE__ */ UUID("6ba7b810-9dad-11d1-80b4-00c04fd430c8");
export const NAMESPACE_URL = /* @__PURE__ */ UUID("6ba7b811-9dad-11d1-80b4-00c04fd430c8");
export const NAMESPACE_OID = /* @__PURE__ */ UUID("6ba7b812-9dad-11d1-80b4-00c04fd430c8");
export const NAMESPACE_X500 = /* @__PURE__ */ UUID("6ba7b814-9dad-11d1-80b4-00c04fd430c8");
