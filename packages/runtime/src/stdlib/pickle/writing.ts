// @ts-nocheck
// biome-ignore-all lint: written by our compiler
// GENERATED from packages/runtime/python/pickle/writing.py by `npm run library:python`. Do not edit.
/**
 * Objects as bytes: `Pickler`. Bytes are those of protocol 4, which any other number than 5 asks for too.
 *
 * Source: Library Reference, `pickle`; PEP 3154; the words of errors are CPython's.
 */

import { call_special, specials } from "../../objects/all-attributes.ts";
import { attr, call_method } from "../../objects/attributes.ts";
import { bytes_of } from "../../objects/bytes.ts";
import { call, def } from "../../objects/call.ts";
import { eq, gt, is_, le, lt, ne } from "../../objects/comparison.ts";
import { define_class } from "../../objects/define-class.ts";
import { dict_of } from "../../objects/dict.ts";
import { NotImplementedError, TypeError, ValueError } from "../../objects/exceptions.ts";
import { generator } from "../../objects/generator.ts";
import { type_of } from "../../objects/object.ts";
import { keywords, kw } from "../../objects/signature.ts";
import { Ellipsis, NotImplemented } from "../../objects/singletons.ts";
import { slice_of as slice } from "../../objects/slice.ts";
import { truth } from "../../objects/truth.ts";
import { tuple_of } from "../../objects/tuple.ts";
import { any } from "../../semantics/builtins/any.ts";
import { bool } from "../../semantics/builtins/bool.ts";
import { bytearray, bytes } from "../../semantics/builtins/bytes.ts";
import { callable } from "../../semantics/builtins/callable.ts";
import { dict } from "../../semantics/builtins/dict.ts";
import { vars } from "../../semantics/builtins/dir.ts";
import { float } from "../../semantics/builtins/float.ts";
import { frozenset } from "../../semantics/builtins/frozenset.ts";
import { getattr, hasattr } from "../../semantics/builtins/getattr.ts";
import { id } from "../../semantics/builtins/id.ts";
import { int } from "../../semantics/builtins/int.ts";
import { isinstance } from "../../semantics/builtins/isinstance.ts";
import { iter } from "../../semantics/builtins/iter.ts";
import { len } from "../../semantics/builtins/len.ts";
import { list } from "../../semantics/builtins/list.ts";
import { range } from "../../semantics/builtins/range.ts";
import { repr } from "../../semantics/builtins/repr.ts";
import { set } from "../../semantics/builtins/set.ts";
import { str } from "../../semantics/builtins/str.ts";
import { tuple } from "../../semantics/builtins/tuple.ts";
import { type } from "../../semantics/builtins/type.ts";
import { append } from "../../semantics/methods/append.ts";
import { clear } from "../../semantics/methods/clear.ts";
import { get } from "../../semantics/methods/get.ts";
import { items as items$1 } from "../../semantics/methods/items.ts";
import { __reduce__ } from "../../semantics/methods/iterator-state.ts";
import { bit_length, to_bytes } from "../../semantics/methods/numbers.ts";
import { isdigit } from "../../semantics/methods/questions.ts";
import { encode } from "../../semantics/methods/translating.ts";
import { add, mul } from "../../semantics/operators/arithmetic.ts";
import { and_, rshift } from "../../semantics/operators/bitwise.ts";
import { contains, getitem, not_contains, setitem } from "../../semantics/operators/containers.ts";
import { iadd } from "../../semantics/operators/inplace.ts";
import { spread } from "../../semantics/protocols/calls.ts";
import { items_view } from "../../semantics/protocols/dict-views.ts";
import { raise_ } from "../../semantics/protocols/exceptions.ts";
import { each, rows } from "../../semantics/protocols/iteration.ts";
import { unpack } from "../../semantics/protocols/unpacking.ts";
import { dispatch_table } from "../copyreg.ts";
import * as _pickle_classes from "../pickle/classes.ts";
import { name_of, note, PicklingError } from "../pickle/names.ts";
import { pack } from "../struct.ts";

export const HIGHEST_PROTOCOL = 5;
export const DEFAULT_PROTOCOL = 4;

const _BATCH = 1000;

function _state_of(obj) {
  let value$1;
  let state = call_special(obj, "__getstate__");
  if (isinstance(obj, list) && isinstance(state, dict)) {
    state = truth(
      (value$1 = (() => {
        const result = dict_of();
        for (const entry of rows(items$1(state))) {
          const [key, value] = unpack(entry, 2);
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
          const [key, value] = unpack(entry, 2);
          this._save(key);
          this._save(value);
        }
        this._out = iadd(this._out, len(batch) > 1 ? bytes_of("u") : bytes_of("s"));
      }
      return null;
    }

    _global(obj, module, name) {
      call(note, module, name, obj);
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
        [module, name] = unpack(call(name_of, obj), 2);
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
        throw raise_(call(PicklingError, "__reduce__ must return a string or tuple"));
      }
      if (!(2 <= (value$3 = len(found)) && value$3 <= 6)) {
        throw raise_(call(PicklingError, "tuple returned by __reduce__ must contain 2 through 6 elements"));
      }
      this._reduced(found, obj);
      return null;
    }

    _reduced(found, obj) {
      const [function$, args, state, items, pairs, setter] = unpack(
        getitem(tuple_of(...spread(found), null, null, null, null), slice(null, 6)),
        6,
      );
      if (!isinstance(args, tuple)) {
        throw raise_(call(PicklingError, "second item of the tuple returned by __reduce__ must be a tuple"));
      }
      if (!callable(function$)) {
        throw raise_(call(PicklingError, "first item of the tuple returned by __reduce__ must be callable"));
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
    [args, kwargs] = unpack(call_special(obj, "__getnewargs_ex__"), 2);
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
