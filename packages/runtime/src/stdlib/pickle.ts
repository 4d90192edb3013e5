// @ts-nocheck
// biome-ignore-all lint: written by our compiler
// GENERATED from packages/runtime/python/pickle.py by `npm run library:python`. Do not edit.
/**
 * Objects as bytes, and back.
 *
 * Bytes are those of protocol 4, which any other number asks for too. Classes and functions are found again by the names they were written
 * by, so that only what this program has written can be read, and the built-in ones.
 *
 * Source: Library Reference, `pickle`; PEP 3154; the words of errors are CPython's.
 */

import { call_special, specials } from "../objects/all-attributes.ts";
import { attr, call_method } from "../objects/attributes.ts";
import { bytes_of } from "../objects/bytes.ts";
import { call, def } from "../objects/call.ts";
import { eq, gt, is_, le, lt, ne } from "../objects/comparison.ts";
import { define_class } from "../objects/define-class.ts";
import { dict_of } from "../objects/dict.ts";
import {
  AttributeError,
  EOFError,
  Exception,
  NotImplementedError,
  TypeError,
  ValueError,
} from "../objects/exceptions.ts";
import { format as format$1 } from "../objects/format.ts";
import { formatted } from "../objects/formatted.ts";
import { generator } from "../objects/generator.ts";
import { type_of } from "../objects/object.ts";
import { keywords, kw } from "../objects/signature.ts";
import { Ellipsis, NotImplemented } from "../objects/singletons.ts";
import { slice_of as slice } from "../objects/slice.ts";
import { truth } from "../objects/truth.ts";
import { tuple_from, tuple_of } from "../objects/tuple.ts";
import { any } from "../semantics/builtins/any.ts";
import { bool } from "../semantics/builtins/bool.ts";
import { bytearray, bytes } from "../semantics/builtins/bytes.ts";
import { callable } from "../semantics/builtins/callable.ts";
import { dict } from "../semantics/builtins/dict.ts";
import { vars } from "../semantics/builtins/dir.ts";
import { float } from "../semantics/builtins/float.ts";
import { frozenset } from "../semantics/builtins/frozenset.ts";
import { getattr, hasattr } from "../semantics/builtins/getattr.ts";
import { id } from "../semantics/builtins/id.ts";
import { int } from "../semantics/builtins/int.ts";
import { isinstance } from "../semantics/builtins/isinstance.ts";
import { iter } from "../semantics/builtins/iter.ts";
import { len } from "../semantics/builtins/len.ts";
import { list } from "../semantics/builtins/list.ts";
import { object } from "../semantics/builtins/object.ts";
import { range } from "../semantics/builtins/range.ts";
import { repr } from "../semantics/builtins/repr.ts";
import { set } from "../semantics/builtins/set.ts";
import { setattr } from "../semantics/builtins/setattr.ts";
import { str } from "../semantics/builtins/str.ts";
import { tuple } from "../semantics/builtins/tuple.ts";
import { type } from "../semantics/builtins/type.ts";
import { zip } from "../semantics/builtins/zip.ts";
import { append } from "../semantics/methods/append.ts";
import { clear } from "../semantics/methods/clear.ts";
import { decode } from "../semantics/methods/delegated.ts";
import { extend } from "../semantics/methods/extend.ts";
import { get } from "../semantics/methods/get.ts";
import { items as items$1 } from "../semantics/methods/items.ts";
import { __reduce__ } from "../semantics/methods/iterator-state.ts";
import { bit_length, to_bytes } from "../semantics/methods/numbers.ts";
import { pop } from "../semantics/methods/pop.ts";
import { isdigit } from "../semantics/methods/questions.ts";
import { split } from "../semantics/methods/splitting.ts";
import { encode } from "../semantics/methods/translating.ts";
import { update } from "../semantics/methods/update.ts";
import { add, mul, neg, sub } from "../semantics/operators/arithmetic.ts";
import { and_, rshift } from "../semantics/operators/bitwise.ts";
import { contains, delitem, getitem, not_contains, setitem } from "../semantics/operators/containers.ts";
import { iadd } from "../semantics/operators/inplace.ts";
import { spread } from "../semantics/protocols/calls.ts";
import { items_view } from "../semantics/protocols/dict-views.ts";
import { each, rows } from "../semantics/protocols/iteration.ts";
import { unpack as unpack$1 } from "../semantics/protocols/unpacking.ts";
import * as builtins from "./builtins.ts";
import { dispatch_table } from "./copyreg.ts";
import * as io from "./io.ts";
import * as _pickle_classes from "./pickle/classes.ts";
import { pack, unpack } from "./struct.ts";

export const HIGHEST_PROTOCOL = 5;
export const DEFAULT_PROTOCOL = 4;
export const format_version = "4.0";
export const compatible_formats = ["1.0", "1.1", "1.2", "1.3", "2.0", "3.0", "4.0", "5.0"];

const _BATCH = 1000;

export const PickleError = /* @__PURE__ */ define_class(
  "PickleError",
  [Exception],
  class {
    static __module__ = "_pickle";
  },
  {},
  { module: "pickle" },
);

export const PicklingError = /* @__PURE__ */ define_class(
  "PicklingError",
  [PickleError],
  class {
    static __module__ = "_pickle";
  },
  {},
  { module: "pickle" },
);

export const UnpicklingError = /* @__PURE__ */ define_class(
  "UnpicklingError",
  [PickleError],
  class {
    static __module__ = "_pickle";
  },
  {},
  { module: "pickle" },
);

const _known = /* @__PURE__ */ dict_of();

/** Module and qualified name by which an object is found again. */
function _name_of(obj, name = null) {
  let value$1, value$2;
  name = truth(name)
    ? name
    : truth((value$1 = getattr(obj, "__qualname__", null)))
      ? value$1
      : attr(obj.__name__, obj, "__name__");
  const module = truth((value$2 = getattr(obj, "__module__", null))) ? value$2 : "builtins";
  if (contains(split(name, "."), "<locals>")) {
    throw AttributeError(`Can't get local object ${repr(name)}`);
  }
  if (contains(name, "<lambda>")) {
    throw PicklingError(
      `Can't pickle ${repr(obj)}: attribute lookup ${formatted(name)} on ${formatted(module)} failed`,
    );
  }
  setitem(_known, tuple_of(module, name), obj);
  return tuple_of(module, name);
}
def("_name_of(obj, name=)", _name_of, {
  doc: "Module and qualified name by which an object is found again.",
  module: "pickle",
});

function _found(module, name) {
  if (contains(_known, tuple_of(module, name))) {
    return getitem(_known, tuple_of(module, name));
  }
  if (eq(module, "builtins") && hasattr(builtins, name)) {
    return getattr(builtins, name);
  }
  throw AttributeError(`Can't get attribute ${repr(name)} on <module ${repr(module)}>`);
}
def("_found(module, name)", _found, { module: "pickle" });

function _new_object(cls, ...args$) {
  const args = tuple_from(args$);
  return call_special(cls, "__new__", cls, ...spread(args));
}
def("_new_object(cls, *args)", _new_object, { module: "pickle" });

function _state_of(obj) {
  let value$1;
  let state = call_special(obj, "__getstate__");
  if (isinstance(obj, list) && isinstance(state, dict)) {
    state = truth(
      (value$1 = (() => {
        const result = dict_of();
        for (const entry of rows(items$1(state))) {
          const [key, value] = unpack$1(entry, 2);
          if (!truth(isdigit(key))) {
            setitem(result, key, value);
          }
        }
        return result;
      })()),
    )
      ? value$1
      : null;
  }
  return state;
}
def("_state_of(obj)", _state_of, { module: "pickle" });

export const Pickler = /* @__PURE__ */ define_class(
  "Pickler",
  [],
  class {
    __init__(file, protocol = null, options) {
      const { fix_imports = true, buffer_callback = null } = keywords(options);
      if (protocol == null) {
        protocol = DEFAULT_PROTOCOL;
      }
      if (gt(protocol, HIGHEST_PROTOCOL)) {
        throw ValueError(`pickle protocol must be <= ${HIGHEST_PROTOCOL}`);
      }
      if (!hasattr(file, "write")) {
        throw TypeError("file must have a 'write' attribute");
      }
      this._file = file;
      this._protocol = contains(tuple_of(5, -1), protocol) ? 5 : 4;
      this.memo = dict_of();
      this._out = bytearray();
      this._kept = [];
    }

    clear_memo() {
      clear(this.memo);
      return null;
    }

    persistent_id(obj) {
      return null;
    }

    dump(obj) {
      this._out = bytearray();
      this._save(obj);
      this._out = iadd(this._out, bytes_of("."));
      const head = bytes([128, this._protocol]);
      const frame = len(this._out) >= 4 ? add(bytes_of(""), pack("<Q", len(this._out))) : bytes_of("");
      call_method(this._file, "write", add(add(head, frame), bytes(this._out)));
      return null;
    }

    _memoize(obj) {
      const value$1 = len(this.memo);
      setitem(this.memo, this._key(obj), value$1);
      append(this._kept, obj);
      this._out = iadd(this._out, bytes_of(""));
      return null;
    }

    /** Equal texts are one object, as literals are. */
    _key(obj) {
      let value$1;
      return contains(tuple_of(str, bytes), type_of(obj))
        ? tuple_of(attr((value$1 = type_of(obj)).__name__, value$1, "__name__"), obj)
        : id(obj);
    }

    _recalled(obj) {
      const at = get(this.memo, this._key(obj));
      if (at == null) {
        return false;
      }
      this._out = iadd(
        this._out,
        lt(at, 256) ? add(bytes_of("h"), bytes([at])) : add(bytes_of("j"), pack("<I", at)),
      );
      return true;
    }

    _save(obj) {
      const pid = this.persistent_id(obj);
      if (pid != null) {
        this._save(pid);
        this._out = iadd(this._out, bytes_of("Q"));
        return null;
      }
      const kind = type(obj);
      if (obj == null) {
        this._out = iadd(this._out, bytes_of("N"));
      } else if (is_(kind, bool)) {
        this._out = iadd(this._out, truth(obj) ? bytes_of("") : bytes_of(""));
      } else if (is_(kind, int)) {
        this._int(obj);
      } else if (is_(kind, float)) {
        this._out = iadd(this._out, add(bytes_of("G"), pack(">d", obj)));
      } else if (!truth(this._recalled(obj))) {
        this._save_new(obj, kind);
      }
      return null;
    }

    _save_new(obj, kind) {
      if (is_(kind, str)) {
        this._str(obj);
      } else if (is_(kind, bytes)) {
        this._sized(obj, bytes_of("C"), bytes_of("B"), bytes_of(""));
        this._memoize(obj);
      } else if (is_(kind, bytearray) && eq(this._protocol, 5)) {
        this._out = iadd(this._out, add(add(bytes_of(""), pack("<Q", len(obj))), bytes(obj)));
        this._memoize(obj);
      } else if (is_(kind, tuple)) {
        this._tuple(obj);
      } else if (is_(kind, list)) {
        this._out = iadd(this._out, bytes_of("]"));
        this._memoize(obj);
        this._items(obj);
      } else if (is_(kind, dict)) {
        this._out = iadd(this._out, bytes_of("}"));
        this._memoize(obj);
        this._pairs(items_view(obj));
      } else if (is_(kind, set)) {
        this._out = iadd(this._out, bytes_of(""));
        this._memoize(obj);
        const items = list(obj);
        for (const start of each(range(0, len(items), _BATCH))) {
          this._out = iadd(this._out, bytes_of("("));
          for (const item of each(getitem(items, slice(start, start + _BATCH)))) {
            this._save(item);
          }
          this._out = iadd(this._out, bytes_of(""));
        }
      } else if (is_(kind, frozenset)) {
        this._out = iadd(this._out, bytes_of("("));
        for (const item of each(obj)) {
          this._save(item);
        }
        this._out = iadd(this._out, bytes_of(""));
        this._memoize(obj);
      } else if (is_(obj, NotImplemented) || is_(obj, Ellipsis)) {
        this._global(obj, "builtins", str(obj));
      } else {
        this._object(obj, kind);
      }
      return null;
    }

    _int(n) {
      if (le(0, n) && lt(n, 256)) {
        this._out = iadd(this._out, add(bytes_of("K"), bytes([n])));
      } else if (le(0, n) && lt(n, 65536)) {
        this._out = iadd(this._out, add(bytes_of("M"), pack("<H", n)));
      } else if (le(-2147483648, n) && lt(n, 2147483648)) {
        this._out = iadd(this._out, add(bytes_of("J"), pack("<i", n)));
      } else {
        const size = add(rshift(bit_length(n), 3), 1);
        let data = to_bytes(n, size, "little", kw({ signed: true }));
        if (lt(n, 0) && gt(size, 1) && eq(getitem(data, -1), 255) && truth(and_(getitem(data, -2), 128))) {
          data = getitem(data, slice(null, -1));
        }
        this._out = iadd(
          this._out,
          len(data) < 256
            ? add(add(bytes_of(""), bytes([len(data)])), data)
            : add(add(bytes_of(""), pack("<i", len(data))), data),
        );
      }
      return null;
    }

    _sized(data, short, middle, long) {
      const n = len(data);
      if (n < 256) {
        this._out = iadd(this._out, add(add(short, bytes([n])), data));
      } else if (n < 4294967296) {
        this._out = iadd(this._out, add(add(middle, pack("<I", n)), data));
      } else {
        this._out = iadd(this._out, add(add(long, pack("<Q", n)), data));
      }
      return null;
    }

    _str(text) {
      this._sized(encode(text, "utf-8", "surrogatepass"), bytes_of(""), bytes_of("X"), bytes_of(""));
      this._memoize(text);
      return null;
    }

    _tuple(obj) {
      if (!truth(obj)) {
        this._out = iadd(this._out, bytes_of(")"));
        return null;
      }
      const n = len(obj);
      if (n > 3) {
        this._out = iadd(this._out, bytes_of("("));
      }
      for (const item of each(obj)) {
        this._save(item);
      }
      const at = get(this.memo, this._key(obj));
      if (at != null) {
        // It was met inside itself: what has been put down is taken away again.
        this._out = iadd(this._out, n > 3 ? bytes_of("1") : mul(bytes_of("0"), n));
        this._recalled(obj);
        return null;
      }
      this._out = iadd(this._out, n > 3 ? bytes_of("t") : bytes([132 + n]));
      this._memoize(obj);
      return null;
    }

    _items(items) {
      items = list(items);
      for (const start of each(range(0, len(items), _BATCH))) {
        const batch = getitem(items, slice(start, start + _BATCH));
        if (len(batch) === 1) {
          this._save(getitem(batch, 0));
          this._out = iadd(this._out, bytes_of("a"));
        } else {
          this._out = iadd(this._out, bytes_of("("));
          for (const item of each(batch)) {
            this._save(item);
          }
          this._out = iadd(this._out, bytes_of("e"));
        }
      }
      return null;
    }

    _pairs(pairs) {
      pairs = list(pairs);
      for (const start of each(range(0, len(pairs), _BATCH))) {
        const batch = getitem(pairs, slice(start, start + _BATCH));
        if (len(batch) > 1) {
          this._out = iadd(this._out, bytes_of("("));
        }
        for (const entry of rows(batch)) {
          const [key, value] = unpack$1(entry, 2);
          this._save(key);
          this._save(value);
        }
        this._out = iadd(this._out, len(batch) > 1 ? bytes_of("u") : bytes_of("s"));
      }
      return null;
    }

    _global(obj, module, name) {
      setitem(_known, tuple_of(module, name), obj);
      this._save(module);
      this._save(name);
      this._out = iadd(this._out, bytes_of(""));
      this._memoize(obj);
      return null;
    }

    _object(obj, kind) {
      let value$1, value$2, value$3;
      let module;
      if (
        isinstance(obj, type) ||
        truth(call(attr(_pickle_classes.is_function, _pickle_classes, "is_function"), obj))
      ) {
        const receiver = getattr(obj, "__self__", null);
        if (
          receiver != null &&
          !isinstance(obj, type) &&
          ne(attr((value$1 = type_of(receiver)).__name__, value$1, "__name__"), "module")
        ) {
          this._reduced(tuple_of(getattr, tuple_of(receiver, attr(obj.__name__, obj, "__name__"))), obj);
          return null;
        }
        let name;
        [module, name] = unpack$1(_name_of(obj), 2);
        this._global(obj, module, name);
        return null;
      }
      const reduce = get(dispatch_table, kind);
      if (reduce != null) {
        this._reduced(call(reduce, obj), obj);
        return null;
      }
      let found = _reduced_by_class(obj, kind);
      if (found == null) {
        found = _reduced_by_kind(obj, kind);
      }
      if (isinstance(found, str)) {
        module = truth((value$2 = getattr(obj, "__module__", null))) ? value$2 : "__main__";
        this._global(obj, module, found);
        return null;
      }
      if (!isinstance(found, tuple)) {
        throw PicklingError("__reduce__ must return a string or tuple");
      }
      if (!(2 <= (value$3 = len(found)) && value$3 <= 6)) {
        throw PicklingError("tuple returned by __reduce__ must contain 2 through 6 elements");
      }
      this._reduced(found, obj);
      return null;
    }

    _reduced(found, obj) {
      const [function$, args, state, items, pairs, setter] = unpack$1(
        getitem(tuple_of(...spread(found), null, null, null, null), slice(null, 6)),
        6,
      );
      if (!isinstance(args, tuple)) {
        throw PicklingError("second item of the tuple returned by __reduce__ must be a tuple");
      }
      if (!callable(function$)) {
        throw PicklingError("first item of the tuple returned by __reduce__ must be callable");
      }
      if (eq(getattr(function$, "__name__", ""), "__newobj__")) {
        this._save(getitem(args, 0));
        this._save(getitem(args, slice(1, null)));
        this._out = iadd(this._out, bytes_of(""));
      } else {
        this._save(function$);
        this._save(args);
        this._out = iadd(this._out, bytes_of("R"));
      }
      if (!truth(this._recalled_after(obj))) {
        this._memoize(obj);
      }
      if (items != null) {
        this._items(items);
      }
      if (pairs != null) {
        this._pairs(pairs);
      }
      if (state != null) {
        if (setter == null) {
          this._save(state);
          this._out = iadd(this._out, bytes_of("b"));
        } else {
          this._save(setter);
          this._save(obj);
          this._save(state);
          this._out = iadd(this._out, bytes_of("R0"));
        }
      }
      return null;
    }

    _recalled_after(obj) {
      let value$1;
      if (((value$1 = this._key(obj)), not_contains(this.memo, value$1))) {
        return false;
      }
      this._out = iadd(this._out, bytes_of("0"));
      return this._recalled(obj);
    }
  },
  {
    __init__: "(self, file, protocol=, *, fix_imports=, buffer_callback=)",
    clear_memo: "(self)",
    persistent_id: "(self, obj)",
    dump: "(self, obj)",
    _memoize: "(self, obj)",
    _key: "(self, obj)",
    _recalled: "(self, obj)",
    _save: "(self, obj)",
    _save_new: "(self, obj, kind)",
    _int: "(self, n)",
    _sized: "(self, data, short, middle, long)",
    _str: "(self, text)",
    _tuple: "(self, obj)",
    _items: "(self, items)",
    _pairs: "(self, pairs)",
    _global: "(self, obj, module, name)",
    _object: "(self, obj, kind)",
    _reduced: "(self, found, obj)",
    _recalled_after: "(self, obj)",
  },
  { docs: { _key: "Equal texts are one object, as literals are." }, module: "pickle" },
);

/** Does a class of the program, or one written in Python, define the method? */
function _own(cls, name) {
  return any(
    generator("_own.<locals>.<genexpr>(.0)", function* (source) {
      for (const one of source) {
        if (
          truth(
            call(attr(_pickle_classes.is_written_in_python, _pickle_classes, "is_written_in_python"), one),
          )
        ) {
          yield contains(vars(one), name);
        }
      }
    })(each(attr(cls.__mro__, cls, "__mro__", specials))),
  );
}
def("_own(cls, name)", _own, {
  doc: "Does a class of the program, or one written in Python, define the method?",
  module: "pickle",
});

function _reduced_by_class(obj, kind) {
  if (_own(kind, "__reduce_ex__")) {
    return call_special(obj, "__reduce_ex__", 4);
  }
  return _own(kind, "__reduce__") ? __reduce__(obj) : null;
}
def("_reduced_by_class(obj, kind)", _reduced_by_class, { module: "pickle" });

/** How an object of a built-in class, or of one that derives from it, is made again. */
function _reduced_by_kind(obj, kind) {
  const found = call(attr(_pickle_classes.reduced, _pickle_classes, "reduced"), obj);
  if (found != null) {
    return found;
  }
  let args;
  if (_own(kind, "__getnewargs_ex__")) {
    let kwargs;
    [args, kwargs] = unpack$1(call_special(obj, "__getnewargs_ex__"), 2);
    if (truth(kwargs)) {
      throw NotImplementedError("__getnewargs_ex__ with keywords is not in the subset");
    }
  } else if (_own(kind, "__getnewargs__")) {
    args = call_special(obj, "__getnewargs__");
  } else {
    args = call(attr(_pickle_classes.new_arguments, _pickle_classes, "new_arguments"), obj);
  }
  if (args == null) {
    throw TypeError(
      `cannot pickle ${repr(call(attr(_pickle_classes.type_name, _pickle_classes, "type_name"), obj))} object`,
    );
  }
  const items = isinstance(obj, list) ? iter(list(obj)) : null;
  const pairs = isinstance(obj, dict) ? iter(list(call_method(dict, "items", obj))) : null;
  if (isinstance(obj, tuple_of(set, frozenset))) {
    return tuple_of(kind, tuple_of(list(obj)), _state_of(obj));
  }
  return tuple_of(
    attr(_pickle_classes.__newobj__, _pickle_classes, "__newobj__", specials),
    tuple_of(kind, ...spread(args)),
    _state_of(obj),
    items,
    pairs,
  );
}
def("_reduced_by_kind(obj, kind)", _reduced_by_kind, {
  doc: "How an object of a built-in class, or of one that derives from it, is made again.",
  module: "pickle",
});

const _Stop = /* @__PURE__ */ define_class(
  "_Stop",
  [Exception],
  class {},
  {},
  {
    module: "pickle",
  },
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
      throw UnpicklingError("unsupported persistent id encountered");
    }

    find_class(module, name) {
      return _found(module, name);
    }

    _read(n) {
      const data = call_method(this._file, "read", n);
      if (lt(len(data), n)) {
        throw UnpicklingError("pickle data was truncated");
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
        throw UnpicklingError(
          le(32, (value$3 = getitem(code, 0))) && lt(value$3, 127)
            ? `invalid load key, '${formatted(decode(code, "latin-1"))}'.`
            : `invalid load key, '\\x${format$1(getitem(code, 0), "02x")}'.`,
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

export function dumps(obj, protocol = null, options) {
  const { fix_imports = true, buffer_callback = null } = keywords(options);
  const file = io.BytesIO();
  Pickler(file, protocol).dump(obj);
  return call_method(file, "getvalue");
}
def("dumps(obj, protocol=, *, fix_imports=, buffer_callback=)", dumps, { module: "pickle" });

export function dump(obj, file, protocol = null, options) {
  const { fix_imports = true, buffer_callback = null } = keywords(options);
  Pickler(file, protocol).dump(obj);
  return null;
}
def("dump(obj, file, protocol=, *, fix_imports=, buffer_callback=)", dump, { module: "pickle" });

export function loads(data, options) {
  const { fix_imports = true, encoding = "ASCII", errors = "strict", buffers = null } = keywords(options);
  if (isinstance(data, str)) {
    throw TypeError("a bytes-like object is required, not 'str'");
  }
  return Unpickler(io.BytesIO(bytes(data))).load();
}
def("loads(data, /, *, fix_imports=, encoding=, errors=, buffers=)", loads, { module: "pickle" });

export function load(file, options) {
  const { fix_imports = true, encoding = "ASCII", errors = "strict", buffers = null } = keywords(options);
  return Unpickler(file).load();
}
def("load(file, *, fix_imports=, encoding=, errors=, buffers=)", load, { module: "pickle" });
