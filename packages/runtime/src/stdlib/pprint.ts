// @ts-nocheck
// biome-ignore-all lint: written by our compiler
// GENERATED from packages/runtime/python/pprint.py by `npm run library:python`. Do not edit.
/**
 * Values printed so that they can be read.
 *
 * Source: Library Reference, `pprint`.
 */

import { specials } from "../objects/all-attributes.ts";
import { attr, call_method } from "../objects/attributes.ts";
import { bytes_of } from "../objects/bytes.ts";
import { call, def } from "../objects/call.ts";
import { eq, ge, gt, is_, le, lt } from "../objects/comparison.ts";
import { define_class } from "../objects/define-class.ts";
import { dict_from, dict_of } from "../objects/dict.ts";
import { TypeError, ValueError } from "../objects/exceptions.ts";
import { format as format$1 } from "../objects/format.ts";
import { formatted } from "../objects/formatted.ts";
import { type_of } from "../objects/object.ts";
import { keywords, kw } from "../objects/signature.ts";
import { slice_of as slice } from "../objects/slice.ts";
import { truth } from "../objects/truth.ts";
import { tuple_from, tuple_of } from "../objects/tuple.ts";
import { bool } from "../semantics/builtins/bool.ts";
import { bytearray, bytes } from "../semantics/builtins/bytes.ts";
import { complex } from "../semantics/builtins/complex.ts";
import { dict } from "../semantics/builtins/dict.ts";
import { enumerate } from "../semantics/builtins/enumerate.ts";
import { float } from "../semantics/builtins/float.ts";
import { frozenset } from "../semantics/builtins/frozenset.ts";
import { getattr } from "../semantics/builtins/getattr.ts";
import { id } from "../semantics/builtins/id.ts";
import { int } from "../semantics/builtins/int.ts";
import { isinstance } from "../semantics/builtins/isinstance.ts";
import { len } from "../semantics/builtins/len.ts";
import { list } from "../semantics/builtins/list.ts";
import { repr } from "../semantics/builtins/repr.ts";
import { set } from "../semantics/builtins/set.ts";
import { sorted } from "../semantics/builtins/sorted.ts";
import { str } from "../semantics/builtins/str.ts";
import { tuple } from "../semantics/builtins/tuple.ts";
import { type } from "../semantics/builtins/type.ts";
import { copy } from "../semantics/methods/copy.ts";
import { items as items$1 } from "../semantics/methods/items.ts";
import { join } from "../semantics/methods/joining.ts";
import { pop } from "../semantics/methods/pop.ts";
import { startswith } from "../semantics/methods/searching.ts";
import { __repr__ } from "../semantics/methods/special.ts";
import { splitlines } from "../semantics/methods/splitting.ts";
import { add, floordiv, mul, sub } from "../semantics/operators/arithmetic.ts";
import { contains, delitem, getitem, setitem } from "../semantics/operators/containers.ts";
import { iadd, isub } from "../semantics/operators/inplace.ts";
import { attribute } from "../semantics/protocols/attributes.ts";
import { kwargs_of, spread } from "../semantics/protocols/calls.ts";
import { items_view } from "../semantics/protocols/dict-views.ts";
import { caught, chain, handled, handling, matches } from "../semantics/protocols/exceptions.ts";
import { each, rows } from "../semantics/protocols/iteration.ts";
import { unpack } from "../semantics/protocols/unpacking.ts";
import { ChainMap, Counter, defaultdict, deque, OrderedDict, UserDict, UserList } from "./collections.ts";
import * as dataclasses from "./dataclasses.ts";
import { StringIO } from "./io.ts";
import * as re from "./re.ts";
import * as sys from "./sys.ts";
import { MappingProxyType, SimpleNamespace } from "./types.ts";

export function pprint(object, stream = null, indent = 1, width = 80, depth = null, options) {
  const { compact = false, sort_dicts = true, underscore_numbers = false } = keywords(options);
  PrettyPrinter(
    indent,
    width,
    depth,
    stream,
    kw({
      compact: compact,
      sort_dicts: sort_dicts,
      underscore_numbers: underscore_numbers,
    }),
  ).pprint(object);
  return null;
}
def(
  "pprint(object, stream=, indent=, width=, depth=, *, compact=, sort_dicts=, underscore_numbers=)",
  pprint,
  {
    module: "pprint",
  },
);

export function pformat(object, indent = 1, width = 80, depth = null, options) {
  const { compact = false, sort_dicts = true, underscore_numbers = false } = keywords(options);
  return PrettyPrinter(
    indent,
    width,
    depth,
    undefined,
    kw({
      compact: compact,
      sort_dicts: sort_dicts,
      underscore_numbers: underscore_numbers,
    }),
  ).pformat(object);
}
def("pformat(object, indent=, width=, depth=, *, compact=, sort_dicts=, underscore_numbers=)", pformat, {
  module: "pprint",
});

export function pp(object, ...args$) {
  const { sort_dicts = false, ...kwargs$ } = keywords(args$);
  const kwargs = dict_from(kwargs$);
  const args = tuple_from(args$);
  call(pprint, object, ...spread(args), kw({ sort_dicts: sort_dicts }, kwargs_of(kwargs)));
  return null;
}
def("pp(object, *args, sort_dicts=, **kwargs)", pp, { module: "pprint" });

export function saferepr(object) {
  return getitem(PrettyPrinter()._safe(object, dict_of(), null, 0), 0);
}
def("saferepr(object)", saferepr, { module: "pprint" });

export function isreadable(object) {
  return getitem(PrettyPrinter()._safe(object, dict_of(), null, 0), 1);
}
def("isreadable(object)", isreadable, { module: "pprint" });

export function isrecursive(object) {
  return getitem(PrettyPrinter()._safe(object, dict_of(), null, 0), 2);
}
def("isrecursive(object)", isrecursive, { module: "pprint" });

/** Orders what cannot be ordered by the names of the types, then by identity. */
const _Key = /* @__PURE__ */ define_class(
  "_Key",
  [],
  class {
    __init__(value) {
      this.value = value;
    }

    __lt__(other) {
      try {
        return lt(this.value, attr(other.value, other, "value"));
      } catch (error) {
        const exception = caught(error);
        if (!matches(exception, TypeError)) throw error;
        const outer = handling(exception);
        try {
          const [a, b] = [this.value, attr(other.value, other, "value")];
          return lt(tuple_of(str(type_of(a)), id(a)), tuple_of(str(type_of(b)), id(b)));
        } catch (inner$1) {
          throw chain(inner$1, exception);
        } finally {
          handled(outer);
        }
      }
    }
  },
  { __init__: "(self, value)", __lt__: "(self, other)" },
  {
    doc: "Orders what cannot be ordered by the names of the types, then by identity.",
    module: "pprint",
  },
);

const _PairKey = /* @__PURE__ */ define_class(
  "_PairKey",
  [_Key],
  class {
    __lt__(other) {
      const [a, b] = [this.value, attr(other.value, other, "value")];
      if (lt(_Key(getitem(a, 0)), _Key(getitem(b, 0)))) {
        return true;
      }
      if (lt(_Key(getitem(b, 0)), _Key(getitem(a, 0)))) {
        return false;
      }
      return lt(_Key(getitem(a, 1)), _Key(getitem(b, 1)));
    }
  },
  { __lt__: "(self, other)" },
  { module: "pprint" },
);

function _is_generated(method) {
  const inner = getattr(method, "__wrapped__", null);
  return inner != null && contains(attr(inner.__qualname__, inner, "__qualname__"), "__create_fn__");
}
def("_is_generated(method)", _is_generated, { module: "pprint" });

function _recursion(object) {
  let value$1;
  return `<Recursion on ${formatted(attr((value$1 = type_of(object)).__name__, value$1, "__name__"))} with id=${id(object)}>`;
}
def("_recursion(object)", _recursion, { module: "pprint" });

export const PrettyPrinter = /* @__PURE__ */ define_class(
  "PrettyPrinter",
  [],
  class {
    __init__(indent = 1, width = 80, depth = null, stream = null, options) {
      const { compact = false, sort_dicts = true, underscore_numbers = false } = keywords(options);
      indent = int(indent);
      width = int(width);
      if (lt(indent, 0)) {
        throw ValueError("indent must be >= 0");
      }
      if (depth != null && le(depth, 0)) {
        throw ValueError("depth must be > 0");
      }
      if (!truth(width)) {
        throw ValueError("width must be != 0");
      }
      this._depth = depth;
      this._indent_per_level = indent;
      this._width = width;
      this._stream = stream == null ? sys.stdout : stream;
      this._compact = bool(compact);
      this._sort_dicts = sort_dicts;
      this._underscore_numbers = underscore_numbers;
    }

    pprint(object) {
      if (this._stream != null) {
        this._format(object, this._stream, 0, 0, dict_of(), 0);
        call_method(this._stream, "write", "\n");
      }
      return null;
    }

    pformat(object) {
      const out = StringIO();
      this._format(object, out, 0, 0, dict_of(), 0);
      return call_method(out, "getvalue");
    }

    isrecursive(object) {
      return getitem(this.format(object, dict_of(), 0, 0), 2);
    }

    isreadable(object) {
      const [_, readable, recursive] = unpack(this.format(object, dict_of(), 0, 0), 3);
      return truth(readable) ? !truth(recursive) : readable;
    }

    format(object, context, maxlevels, level) {
      return this._safe(object, context, truth(maxlevels) ? maxlevels : null, level);
    }

    _repr(object, context, level) {
      const [text, readable, recursive] = unpack(this.format(object, copy(context), this._depth, level), 3);
      return text;
    }

    _format(object, stream, indent, allowance, context, level) {
      const key = id(object);
      if (contains(context, key)) {
        call_method(stream, "write", _recursion(object));
        return null;
      }
      const text = this._repr(object, context, level);
      const width = sub(sub(this._width, indent), allowance);
      if (gt(len(text), width)) {
        const write = this._writer_of(object);
        if (write != null) {
          setitem(context, key, 1);
          call(write, object, stream, indent, allowance, context, add(level, 1));
          delitem(context, key);
          return null;
        }
      }
      call_method(stream, "write", text);
      return null;
    }

    _writer_of(object) {
      let value$1;
      const own = attr((value$1 = type(object)).__repr__, value$1, "__repr__", __repr__);
      for (const entry of rows(
        tuple_of(
          tuple_of(OrderedDict, attr(this._write_ordered_dict, this, "_write_ordered_dict")),
          tuple_of(defaultdict, attr(this._write_default_dict, this, "_write_default_dict")),
          tuple_of(Counter, attr(this._write_counter, this, "_write_counter")),
          tuple_of(dict, attr(this._write_dict, this, "_write_dict")),
          tuple_of(list, attr(this._write_list, this, "_write_list")),
          tuple_of(tuple, attr(this._write_tuple, this, "_write_tuple")),
          tuple_of(set, attr(this._write_set, this, "_write_set")),
          tuple_of(frozenset, attr(this._write_set, this, "_write_set")),
          tuple_of(str, attr(this._write_str, this, "_write_str")),
          tuple_of(bytes, attr(this._write_bytes, this, "_write_bytes")),
          tuple_of(deque, attr(this._write_deque, this, "_write_deque")),
          tuple_of(ChainMap, attr(this._write_chain_map, this, "_write_chain_map")),
          tuple_of(MappingProxyType, attr(this._write_mapping_proxy, this, "_write_mapping_proxy")),
          tuple_of(SimpleNamespace, attr(this._write_namespace, this, "_write_namespace")),
          tuple_of(bytearray, attr(this._write_bytearray, this, "_write_bytearray")),
          tuple_of(UserDict, attr(this._write_user, this, "_write_user")),
          tuple_of(UserList, attr(this._write_user, this, "_write_user")),
        ),
      )) {
        const [kind, write] = unpack(entry, 2);
        if (isinstance(object, kind) && is_(own, attr(kind.__repr__, kind, "__repr__", __repr__))) {
          return write;
        }
      }
      if (truth(dataclasses.is_dataclass(object)) && !isinstance(object, type) && _is_generated(own)) {
        return attr(this._write_dataclass, this, "_write_dataclass");
      }
      return null;
    }

    _write_dict(object, stream, indent, allowance, context, level) {
      call_method(stream, "write", "{");
      if (gt(this._indent_per_level, 1)) {
        call_method(stream, "write", mul(sub(this._indent_per_level, 1), " "));
      }
      if (truth(object)) {
        const items = truth(this._sort_dicts)
          ? sorted(
              items$1(object),
              kw({
                key: _PairKey,
              }),
            )
          : items_view(object);
        this._write_pairs(items, stream, indent, add(allowance, 1), context, level);
      }
      call_method(stream, "write", "}");
      return null;
    }

    _write_pairs(items, stream, indent, allowance, context, level) {
      indent = iadd(indent, this._indent_per_level);
      const between = add(",\n", mul(" ", indent));
      items = list(items);
      for (const entry of rows(enumerate(items))) {
        const [i, value$1] = unpack(entry, 2);
        const [key, value] = unpack(value$1, 2);
        const is_last = i === len(items) - 1;
        const text = this._repr(key, context, level);
        call_method(stream, "write", add(text, ": "));
        this._format(value, stream, add(add(indent, len(text)), 2), is_last ? allowance : 1, context, level);
        if (!is_last) {
          call_method(stream, "write", between);
        }
      }
      return null;
    }

    _write_ordered_dict(object, stream, indent, allowance, context, level) {
      let value$1;
      const name = attr((value$1 = type_of(object)).__name__, value$1, "__name__");
      if (!truth(object)) {
        call_method(stream, "write", `${formatted(name)}()`);
        return null;
      }
      call_method(stream, "write", `${formatted(name)}(`);
      this._write_list_body(
        list(items$1(object)),
        stream,
        add(add(indent, len(name)), 1),
        add(allowance, 1),
        context,
        level,
      );
      call_method(stream, "write", ")");
      return null;
    }

    _write_list_body(items, stream, indent, allowance, context, level) {
      call_method(stream, "write", "[");
      this._write_items(items, stream, indent, add(allowance, 1), context, level);
      call_method(stream, "write", "]");
      return null;
    }

    _write_list(object, stream, indent, allowance, context, level) {
      this._write_list_body(object, stream, indent, allowance, context, level);
      return null;
    }

    _write_tuple(object, stream, indent, allowance, context, level) {
      const end = len(object) === 1 ? ",)" : ")";
      call_method(stream, "write", "(");
      this._write_items(object, stream, indent, add(allowance, len(end)), context, level);
      call_method(stream, "write", end);
      return null;
    }

    _write_set(object, stream, indent, allowance, context, level) {
      let value$1;
      if (!truth(object)) {
        call_method(stream, "write", repr(object));
        return null;
      }
      const name = attr((value$1 = type_of(object)).__name__, value$1, "__name__");
      let start, end;
      if (is_(type_of(object), set)) {
        [start, end] = ["{", "}"];
      } else {
        [start, end] = [add(name, "({"), "})"];
        indent = iadd(indent, len(name) + 1);
      }
      call_method(stream, "write", start);
      this._write_items(
        sorted(
          object,
          kw({
            key: _Key,
          }),
        ),
        stream,
        indent,
        add(allowance, len(end)),
        context,
        level,
      );
      call_method(stream, "write", end);
      return null;
    }

    _write_items(items, stream, indent, allowance, context, level) {
      indent = iadd(indent, this._indent_per_level);
      if (gt(this._indent_per_level, 1)) {
        call_method(stream, "write", mul(sub(this._indent_per_level, 1), " "));
      }
      const newline = add(",\n", mul(" ", indent));
      let between = "";
      const value$1 = add(sub(this._width, indent), 1);
      let room = value$1;
      let width = value$1;
      items = list(items);
      for (const [i, item] of rows(enumerate(items))) {
        const is_last = i === len(items) - 1;
        if (is_last) {
          room = isub(room, allowance);
          width = isub(width, allowance);
        }
        if (truth(this._compact)) {
          const text = this._repr(item, context, level);
          const size = len(text) + 2;
          if (lt(room, size)) {
            room = width;
            if (truth(between)) {
              between = newline;
            }
          }
          if (ge(room, size)) {
            room = isub(room, size);
            call_method(stream, "write", add(between, text));
            between = ", ";
            continue;
          }
        }
        call_method(stream, "write", between);
        between = newline;
        this._format(item, stream, indent, is_last ? allowance : 1, context, level);
      }
      return null;
    }

    _write_str(object, stream, indent, allowance, context, level) {
      if (!truth(object)) {
        call_method(stream, "write", repr(object));
        return null;
      }
      const lines = splitlines(object, true);
      if (eq(level, 1)) {
        indent = iadd(indent, 1);
        allowance = iadd(allowance, 1);
      }
      const width = sub(this._width, indent);
      const chunks = [];
      for (const [i, line] of rows(enumerate(lines))) {
        const text = repr(line);
        let most = i === len(lines) - 1 ? sub(width, allowance) : width;
        if (le(len(text), most)) {
          chunks.push(text);
          continue;
        }
        // Words with the space behind them, as many in a piece as fit.
        const parts = re.findall("\\S*\\s*", line);
        pop(parts);
        most = width;
        let current = "";
        for (const [j, part] of rows(enumerate(parts))) {
          const candidate = add(current, part);
          if (j === len(parts) - 1 && i === len(lines) - 1) {
            most = isub(most, allowance);
          }
          if (gt(len(repr(candidate)), most)) {
            if (truth(current)) {
              chunks.push(repr(current));
            }
            current = part;
          } else {
            current = candidate;
          }
        }
        if (truth(current)) {
          chunks.push(repr(current));
        }
      }
      if (len(chunks) === 1) {
        call_method(stream, "write", getitem(chunks, 0));
        return null;
      }
      if (eq(level, 1)) {
        call_method(stream, "write", "(");
      }
      call_method(stream, "write", join(add("\n", mul(" ", indent)), chunks));
      if (eq(level, 1)) {
        call_method(stream, "write", ")");
      }
      return null;
    }

    _write_bytes(object, stream, indent, allowance, context, level) {
      if (len(object) <= 4) {
        call_method(stream, "write", repr(object));
        return null;
      }
      const in_parens = eq(level, 1);
      if (truth(in_parens)) {
        indent = iadd(indent, 1);
        allowance = iadd(allowance, 1);
        call_method(stream, "write", "(");
      }
      let width = sub(this._width, indent);
      const end = floordiv(len(object), 4) * 4;
      let current = bytes_of("");
      const pieces = [];
      for (let at = 0, stop = len(object); at < stop; at += 4) {
        const part = getitem(object, slice(at, at + 4));
        const candidate = add(current, part);
        if (at === end) {
          width = isub(width, allowance);
        }
        if (gt(len(repr(candidate)), width)) {
          if (truth(current)) {
            pieces.push(repr(current));
          }
          current = part;
        } else {
          current = candidate;
        }
      }
      if (truth(current)) {
        pieces.push(repr(current));
      }
      call_method(stream, "write", join(add("\n", mul(" ", indent)), pieces));
      if (truth(in_parens)) {
        call_method(stream, "write", ")");
      }
      return null;
    }

    _write_bytearray(object, stream, indent, allowance, context, level) {
      call_method(stream, "write", "bytearray(");
      this._write_bytes(bytes(object), stream, add(indent, 10), add(allowance, 1), context, add(level, 1));
      call_method(stream, "write", ")");
      return null;
    }

    _write_default_dict(object, stream, indent, allowance, context, level) {
      let value$1;
      if (!truth(object)) {
        call_method(stream, "write", repr(object));
        return null;
      }
      const factory = this._repr(attr(object.default_factory, object, "default_factory"), context, level);
      const name = attr((value$1 = type_of(object)).__name__, value$1, "__name__");
      indent = iadd(indent, len(name) + 1);
      call_method(
        stream,
        "write",
        `${formatted(name)}(${formatted(factory)},\n${formatted(mul(" ", indent))}`,
      );
      this._write_dict(object, stream, indent, add(allowance, 1), context, level);
      call_method(stream, "write", ")");
      return null;
    }

    _write_counter(object, stream, indent, allowance, context, level) {
      let value$1;
      if (!truth(object)) {
        call_method(stream, "write", repr(object));
        return null;
      }
      const name = attr((value$1 = type_of(object)).__name__, value$1, "__name__");
      call_method(stream, "write", add(name, "({"));
      if (gt(this._indent_per_level, 1)) {
        call_method(stream, "write", mul(sub(this._indent_per_level, 1), " "));
      }
      this._write_pairs(
        call_method(object, "most_common"),
        stream,
        add(add(indent, len(name)), 1),
        add(allowance, 2),
        context,
        level,
      );
      call_method(stream, "write", "})");
      return null;
    }

    _write_deque(object, stream, indent, allowance, context, level) {
      let value$1;
      if (!truth(object)) {
        call_method(stream, "write", repr(object));
        return null;
      }
      const name = attr((value$1 = type_of(object)).__name__, value$1, "__name__");
      indent = iadd(indent, len(name) + 1);
      call_method(stream, "write", add(name, "("));
      call_method(stream, "write", "[");
      if (attr(object.maxlen, object, "maxlen") == null) {
        this._write_items(object, stream, indent, add(allowance, 2), context, level);
        call_method(stream, "write", "])");
      } else {
        this._write_items(object, stream, indent, 2, context, level);
        call_method(
          stream,
          "write",
          `],\n${formatted(mul(" ", indent))}maxlen=${formatted(this._repr(attr(object.maxlen, object, "maxlen"), context, level))})`,
        );
      }
      return null;
    }

    _write_chain_map(object, stream, indent, allowance, context, level) {
      let value$1;
      if (!truth(attr(object.maps, object, "maps"))) {
        call_method(stream, "write", repr(object));
        return null;
      }
      const name = attr((value$1 = type_of(object)).__name__, value$1, "__name__");
      call_method(stream, "write", add(name, "("));
      indent = iadd(indent, len(name) + 1);
      for (const [i, m] of rows(enumerate(attr(object.maps, object, "maps")))) {
        if (i === len(attr(object.maps, object, "maps")) - 1) {
          this._format(m, stream, indent, add(allowance, 1), context, level);
          call_method(stream, "write", ")");
        } else {
          this._format(m, stream, indent, 1, context, level);
          call_method(stream, "write", add(",\n", mul(" ", indent)));
        }
      }
      return null;
    }

    _write_mapping_proxy(object, stream, indent, allowance, context, level) {
      call_method(stream, "write", "mappingproxy(");
      this._format(copy(object), stream, add(indent, 13), add(allowance, 1), context, level);
      call_method(stream, "write", ")");
      return null;
    }

    _write_namespace(object, stream, indent, allowance, context, level) {
      let value$1;
      const name = is_(type_of(object), SimpleNamespace)
        ? "namespace"
        : attr((value$1 = type_of(object)).__name__, value$1, "__name__");
      indent = iadd(indent, len(name) + 1);
      call_method(stream, "write", add(name, "("));
      this._write_fields(
        list(items$1(attr(object.__dict__, object, "__dict__", specials))),
        stream,
        indent,
        allowance,
        context,
        level,
      );
      call_method(stream, "write", ")");
      return null;
    }

    _write_dataclass(object, stream, indent, allowance, context, level) {
      let value$1;
      const name = attr((value$1 = type_of(object)).__name__, value$1, "__name__");
      indent = iadd(indent, len(name) + 1);
      const items = [];
      for (const f of each(dataclasses.fields(object))) {
        if (truth(attr(f.repr, f, "repr"))) {
          items.push(tuple_of(attribute(f, "name"), getattr(object, attribute(f, "name"))));
        }
      }
      call_method(stream, "write", add(name, "("));
      this._write_fields(items, stream, indent, allowance, context, level);
      call_method(stream, "write", ")");
      return null;
    }

    _write_fields(items, stream, indent, allowance, context, level) {
      const between = add(",\n", mul(" ", indent));
      for (const entry of rows(enumerate(items))) {
        const [i, value$1] = unpack(entry, 2);
        const [key, value] = unpack(value$1, 2);
        const is_last = i === len(items) - 1;
        call_method(stream, "write", add(key, "="));
        if (contains(context, id(value))) {
          call_method(stream, "write", "...");
        } else {
          this._format(value, stream, add(add(indent, len(key)), 1), is_last ? allowance : 1, context, level);
        }
        if (!is_last) {
          call_method(stream, "write", between);
        }
      }
      return null;
    }

    _write_user(object, stream, indent, allowance, context, level) {
      this._format(attr(object.data, object, "data"), stream, indent, allowance, context, sub(level, 1));
      return null;
    }

    /** The text in one line; whether it could be read back; whether it contains itself. */
    _safe(object, context, most, level) {
      const kind = type(object);
      if (is_(kind, int)) {
        return tuple_of(
          truth(this._underscore_numbers) ? `${format$1(object, "_d")}` : repr(object),
          true,
          false,
        );
      }
      if (contains(tuple_of(str, bytes, float, complex, bool, type(null), bytearray), kind)) {
        return tuple_of(repr(object), true, false);
      }
      const own = attr(kind.__repr__, kind, "__repr__", __repr__);
      const is_dict = isinstance(object, dict) && is_(own, attr(dict.__repr__, dict, "__repr__", __repr__));
      const is_list = isinstance(object, list) && is_(own, attr(list.__repr__, list, "__repr__", __repr__));
      const is_tuple =
        isinstance(object, tuple) && is_(own, attr(tuple.__repr__, tuple, "__repr__", __repr__));
      let text;
      if (!(is_dict || is_list || is_tuple)) {
        text = repr(object);
        return tuple_of(text, bool(text) && !truth(startswith(text, "<")), false);
      }
      if (!truth(object)) {
        return tuple_of(is_dict ? "{}" : is_list ? "[]" : "()", true, false);
      }
      const key = id(object);
      if (most != null && ge(level, most)) {
        return tuple_of(is_dict ? "{...}" : is_list ? "[...]" : "(...)", false, contains(context, key));
      }
      if (contains(context, key)) {
        return tuple_of(_recursion(object), false, true);
      }
      setitem(context, key, 1);
      let readable = true;
      let recursive = false;
      const pieces = [];
      if (is_dict) {
        const items = truth(this._sort_dicts)
          ? sorted(
              items$1(object),
              kw({
                key: _PairKey,
              }),
            )
          : items_view(object);
        for (const entry of rows(items)) {
          const [k, v] = unpack(entry, 2);
          const [k_text, k_readable, k_recursive] = unpack(this.format(k, context, most, add(level, 1)), 3);
          const [v_text, v_readable, v_recursive] = unpack(this.format(v, context, most, add(level, 1)), 3);
          pieces.push(`${formatted(k_text)}: ${formatted(v_text)}`);
          readable = truth(readable) ? (truth(k_readable) ? v_readable : k_readable) : readable;
          recursive = truth(recursive) ? recursive : truth(k_recursive) ? k_recursive : v_recursive;
        }
      } else {
        for (const item of each(object)) {
          let item_readable, item_recursive;
          [text, item_readable, item_recursive] = unpack(this.format(item, context, most, add(level, 1)), 3);
          pieces.push(text);
          readable = truth(readable) ? item_readable : readable;
          recursive = truth(recursive) ? recursive : item_recursive;
        }
      }
      delitem(context, key);
      const inside = join(", ", pieces);
      if (is_dict) {
        return tuple_of("{" + inside + "}", readable, recursive);
      }
      if (is_list) {
        return tuple_of("[" + inside + "]", readable, recursive);
      }
      return tuple_of(len(object) === 1 ? "(" + inside + ",)" : "(" + inside + ")", readable, recursive);
    }
  },
  {
    __init__: "(self, indent=, width=, depth=, stream=, *, compact=, sort_dicts=, underscore_numbers=)",
    pprint: "(self, object)",
    pformat: "(self, object)",
    isrecursive: "(self, object)",
    isreadable: "(self, object)",
    format: "(self, object, context, maxlevels, level)",
    _repr: "(self, object, context, level)",
    _format: "(self, object, stream, indent, allowance, context, level)",
    _writer_of: "(self, object)",
    _write_dict: "(self, object, stream, indent, allowance, context, level)",
    _write_pairs: "(self, items, stream, indent, allowance, context, level)",
    _write_ordered_dict: "(self, object, stream, indent, allowance, context, level)",
    _write_list_body: "(self, items, stream, indent, allowance, context, level)",
    _write_list: "(self, object, stream, indent, allowance, context, level)",
    _write_tuple: "(self, object, stream, indent, allowance, context, level)",
    _write_set: "(self, object, stream, indent, allowance, context, level)",
    _write_items: "(self, items, stream, indent, allowance, context, level)",
    _write_str: "(self, object, stream, indent, allowance, context, level)",
    _write_bytes: "(self, object, stream, indent, allowance, context, level)",
    _write_bytearray: "(self, object, stream, indent, allowance, context, level)",
    _write_default_dict: "(self, object, stream, indent, allowance, context, level)",
    _write_counter: "(self, object, stream, indent, allowance, context, level)",
    _write_deque: "(self, object, stream, indent, allowance, context, level)",
    _write_chain_map: "(self, object, stream, indent, allowance, context, level)",
    _write_mapping_proxy: "(self, object, stream, indent, allowance, context, level)",
    _write_namespace: "(self, object, stream, indent, allowance, context, level)",
    _write_dataclass: "(self, object, stream, indent, allowance, context, level)",
    _write_fields: "(self, items, stream, indent, allowance, context, level)",
    _write_user: "(self, object, stream, indent, allowance, context, level)",
    _safe: "(self, object, context, most, level)",
  },
  {
    docs: {
      _safe: "The text in one line; whether it could be read back; whether it contains itself.",
    },
    module: "pprint",
  },
);
