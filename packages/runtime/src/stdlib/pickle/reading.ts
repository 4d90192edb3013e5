// @ts-nocheck
// biome-ignore-all lint: written by our compiler
// GENERATED from packages/runtime/python/pickle/reading.py by `npm run library:python`. Do not edit.
/**
 * Bytes as objects: `Unpickler`.
 *
 * Source: Library Reference, `pickle`; PEP 3154; the words of errors are CPython's.
 */

import { call_special } from "../../objects/all-attributes.ts";
import { attr, call_method } from "../../objects/attributes.ts";
import { bytes_of } from "../../objects/bytes.ts";
import { call, def } from "../../objects/call.ts";
import { eq, gt, le, lt } from "../../objects/comparison.ts";
import { define_class } from "../../objects/define-class.ts";
import { dict_of } from "../../objects/dict.ts";
import { EOFError, TypeError, ValueError } from "../../objects/exceptions.ts";
import { format as format$1 } from "../../objects/format.ts";
import { formatted } from "../../objects/formatted.ts";
import { keywords, kw } from "../../objects/signature.ts";
import { slice_of as slice } from "../../objects/slice.ts";
import { truth } from "../../objects/truth.ts";
import { tuple_of } from "../../objects/tuple.ts";
import { bytearray } from "../../semantics/builtins/bytes.ts";
import { dict } from "../../semantics/builtins/dict.ts";
import { frozenset } from "../../semantics/builtins/frozenset.ts";
import { getattr, hasattr } from "../../semantics/builtins/getattr.ts";
import { int } from "../../semantics/builtins/int.ts";
import { isinstance } from "../../semantics/builtins/isinstance.ts";
import { len } from "../../semantics/builtins/len.ts";
import { list } from "../../semantics/builtins/list.ts";
import { object } from "../../semantics/builtins/object.ts";
import { set } from "../../semantics/builtins/set.ts";
import { setattr } from "../../semantics/builtins/setattr.ts";
import { tuple } from "../../semantics/builtins/tuple.ts";
import { zip } from "../../semantics/builtins/zip.ts";
import { append } from "../../semantics/methods/append.ts";
import { decode } from "../../semantics/methods/delegated.ts";
import { extend } from "../../semantics/methods/extend.ts";
import { items as items$1 } from "../../semantics/methods/items.ts";
import { pop } from "../../semantics/methods/pop.ts";
import { update } from "../../semantics/methods/update.ts";
import { neg, sub } from "../../semantics/operators/arithmetic.ts";
import { contains, delitem, getitem, setitem } from "../../semantics/operators/containers.ts";
import { spread } from "../../semantics/protocols/calls.ts";
import { raise_ } from "../../semantics/protocols/exceptions.ts";
import { each, rows } from "../../semantics/protocols/iteration.ts";
import { unpack as unpack$1 } from "../../semantics/protocols/unpacking.ts";
import * as _pickle_classes from "../pickle/classes.ts";
import { found, UnpicklingError } from "../pickle/names.ts";
import { HIGHEST_PROTOCOL } from "../pickle/writing.ts";
import { unpack } from "../struct.ts";

//: Opcodes to what they put on the stack; to the format and the size of a number; of the length of a text; of that of bytes.
const _CONSTANTS = /* @__PURE__ */ dict_of(
  [bytes_of("N"), null],
  [bytes_of(""), true],
  [bytes_of(""), false],
  [bytes_of(")"), tuple_of()],
);
const _NUMBERS = /* @__PURE__ */ dict_of(
  [bytes_of("K"), tuple_of("<B", 1)],
  [bytes_of("M"), tuple_of("<H", 2)],
  [bytes_of("J"), tuple_of("<i", 4)],
  [bytes_of("G"), tuple_of(">d", 8)],
);
const _TEXTS = /* @__PURE__ */ dict_of(
  [bytes_of(""), tuple_of("<B", 1)],
  [bytes_of("X"), tuple_of("<I", 4)],
  [bytes_of(""), tuple_of("<Q", 8)],
);
const _BYTES = /* @__PURE__ */ dict_of(
  [bytes_of("C"), tuple_of("<B", 1)],
  [bytes_of("B"), tuple_of("<I", 4)],
  [bytes_of(""), tuple_of("<Q", 8)],
);

export const Unpickler = /* @__PURE__ */ define_class(
  "Unpickler",
  [],
  class {
    __init__(file, options) {
      const { fix_imports = true, encoding = "ASCII", errors = "strict", buffers = null } = keywords(options);
      if (!hasattr(file, "read") || !hasattr(file, "readline")) {
        throw TypeError("file must have 'read' and 'readline' attributes");
      }
      this._file = file;
      this.memo = dict_of();
    }

    persistent_load(pid) {
      throw raise_(call(UnpicklingError, "unsupported persistent id encountered"));
    }

    find_class(module, name) {
      return call(found, module, name);
    }

    _read(n) {
      const data = call_method(this._file, "read", n);
      if (lt(len(data), n)) {
        throw raise_(call(UnpicklingError, "pickle data was truncated"));
      }
      return data;
    }

    _number(format, size) {
      return getitem(unpack(format, this._read(size)), 0);
    }

    load() {
      this._stack = [];
      this._marks = [];
      while (true) {
        const code = call_method(this._file, "read", 1);
        if (!truth(code)) {
          throw EOFError("Ran out of input");
        }
        if (eq(code, bytes_of("."))) {
          return pop(attr(this._stack, this, "_stack"));
        }
        this._step(code);
      }
    }

    _marked() {
      const items = attr(this._stack, this, "_stack");
      this._stack = pop(attr(this._marks, this, "_marks"));
      return items;
    }

    _step(code) {
      const stack = attr(this._stack, this, "_stack");
      if (eq(code, bytes_of(""))) {
        const protocol = this._number("<B", 1);
        if (gt(protocol, HIGHEST_PROTOCOL)) {
          throw ValueError(`unsupported pickle protocol: ${formatted(protocol)}`);
        }
      } else if (eq(code, bytes_of(""))) {
        this._number("<Q", 8);
      } else if (contains(_CONSTANTS, code)) {
        append(stack, getitem(_CONSTANTS, code));
      } else if (contains(_NUMBERS, code)) {
        append(stack, call_method(this, "_number", ...spread(getitem(_NUMBERS, code), this, "_number")));
      } else if (contains(tuple_of(bytes_of(""), bytes_of("")), code)) {
        const size = eq(code, bytes_of("")) ? this._number("<B", 1) : this._number("<i", 4);
        append(
          stack,
          call_method(
            int,
            "from_bytes",
            this._read(size),
            "little",
            kw({
              signed: true,
            }),
          ),
        );
      } else if (contains(_TEXTS, code)) {
        append(
          stack,
          decode(
            this._read(call_method(this, "_number", ...spread(getitem(_TEXTS, code), this, "_number"))),
            "utf-8",
            "surrogatepass",
          ),
        );
      } else if (contains(_BYTES, code)) {
        append(
          stack,
          this._read(call_method(this, "_number", ...spread(getitem(_BYTES, code), this, "_number"))),
        );
      } else if (eq(code, bytes_of(""))) {
        append(stack, bytearray(this._read(this._number("<Q", 8))));
      } else if (eq(code, bytes_of(""))) {
        const value$1 = getitem(stack, -1);
        setitem(this.memo, len(this.memo), value$1);
      } else if (contains(tuple_of(bytes_of("q"), bytes_of("r")), code)) {
        const value$2 = getitem(stack, -1);
        setitem(this.memo, eq(code, bytes_of("q")) ? this._number("<B", 1) : this._number("<I", 4), value$2);
      } else if (contains(tuple_of(bytes_of("h"), bytes_of("j")), code)) {
        append(
          stack,
          getitem(this.memo, eq(code, bytes_of("h")) ? this._number("<B", 1) : this._number("<I", 4)),
        );
      } else if (eq(code, bytes_of("("))) {
        append(attr(this._marks, this, "_marks"), stack);
        this._stack = [];
      } else if (eq(code, bytes_of("0"))) {
        truth(stack) ? pop(stack) : this._marked();
      } else if (eq(code, bytes_of("1"))) {
        this._marked();
      } else if (eq(code, bytes_of("2"))) {
        append(stack, getitem(stack, -1));
      } else {
        this._build(code, stack);
      }
      return null;
    }

    _build(code, stack) {
      let value$3;
      let items, value, target, module, args;
      if (eq(code, bytes_of("]"))) {
        append(stack, []);
      } else if (eq(code, bytes_of("}"))) {
        append(stack, dict_of());
      } else if (eq(code, bytes_of(""))) {
        append(stack, set());
      } else if (contains(tuple_of(bytes_of(""), bytes_of(""), bytes_of("")), code)) {
        const n = sub(getitem(code, 0), 132);
        items = tuple(getitem(stack, slice(neg(n), null)));
        delitem(stack, slice(neg(n), null));
        append(stack, items);
      } else if (contains(tuple_of(bytes_of("t"), bytes_of("l"), bytes_of("d"), bytes_of("")), code)) {
        items = this._marked();
        let made;
        if (eq(code, bytes_of("d"))) {
          made = dict(zip(getitem(items, slice(null, null, 2)), getitem(items, slice(1, null, 2))));
        } else {
          made = call(
            getitem(dict_of([bytes_of("t"), tuple], [bytes_of("l"), list], [bytes_of(""), frozenset]), code),
            items,
          );
        }
        append(attr(this._stack, this, "_stack"), made);
      } else if (eq(code, bytes_of("a"))) {
        value = pop(stack);
        append(getitem(stack, -1), value);
      } else if (eq(code, bytes_of("e"))) {
        items = this._marked();
        target = getitem(attr(this._stack, this, "_stack"), -1);
        if (isinstance(target, list)) {
          extend(target, items);
        } else {
          for (const item of each(items)) {
            append(target, item);
          }
        }
      } else if (eq(code, bytes_of("s"))) {
        value = pop(stack);
        const key = pop(stack);
        setitem(getitem(stack, -1), key, value);
      } else if (eq(code, bytes_of("u"))) {
        items = this._marked();
        target = getitem(attr(this._stack, this, "_stack"), -1);
        for (let i = 0, stop = len(items); i < stop; i += 2) {
          const value$1 = getitem(items, i + 1);
          setitem(target, getitem(items, i), value$1);
        }
      } else if (eq(code, bytes_of(""))) {
        items = this._marked();
        update(getitem(attr(this._stack, this, "_stack"), -1), items);
      } else if (eq(code, bytes_of("c"))) {
        module = decode(getitem(call_method(this._file, "readline"), slice(null, -1)));
        append(
          stack,
          this.find_class(module, decode(getitem(call_method(this._file, "readline"), slice(null, -1)))),
        );
      } else if (eq(code, bytes_of(""))) {
        const name = pop(stack);
        module = pop(stack);
        append(stack, this.find_class(module, name));
      } else if (eq(code, bytes_of("R"))) {
        args = pop(stack);
        const value$2 = call(getitem(stack, -1), ...spread(args));
        setitem(stack, -1, value$2);
      } else if (eq(code, bytes_of(""))) {
        args = pop(stack);
        const cls = pop(stack);
        append(stack, call(attr(_pickle_classes.make, _pickle_classes, "make"), cls, args));
      } else if (eq(code, bytes_of("b"))) {
        const state = pop(stack);
        _restore(getitem(stack, -1), state);
      } else if (eq(code, bytes_of("Q"))) {
        append(stack, this.persistent_load(pop(stack)));
      } else {
        throw raise_(
          call(
            UnpicklingError,
            le(32, (value$3 = getitem(code, 0))) && lt(value$3, 127)
              ? `invalid load key, '${formatted(decode(code, "latin-1"))}'.`
              : `invalid load key, '\\x${format$1(getitem(code, 0), "02x")}'.`,
          ),
        );
      }
      return null;
    }
  },
  {
    __init__: "(self, file, *, fix_imports=, encoding=, errors=, buffers=)",
    persistent_load: "(self, pid)",
    find_class: "(self, module, name)",
    _read: "(self, n)",
    _number: "(self, format, size)",
    load: "(self)",
    _marked: "(self)",
    _step: "(self, code)",
    _build: "(self, code, stack)",
  },
  { module: "pickle" },
);

function _restore(obj, state) {
  const setter = getattr(obj, "__setstate__", null);
  if (setter != null) {
    call(setter, state);
    return null;
  }
  let slots = null;
  if (isinstance(state, tuple) && len(state) === 2) {
    [state, slots] = unpack$1(state, 2);
  }
  if (truth(state)) {
    for (const entry of rows(items$1(state))) {
      const [key, value] = unpack$1(entry, 2);
      call_special(object, "__setattr__", obj, key, value);
    }
  }
  if (truth(slots)) {
    for (const entry of rows(items$1(slots))) {
      const [key, value] = unpack$1(entry, 2);
      setattr(obj, key, value);
    }
  }
  return null;
}
def("_restore(obj, state)", _restore, { module: "pickle" });
