// @ts-nocheck
// biome-ignore-all lint: written by our compiler
// GENERATED from packages/runtime/python/string/formatter.py by `npm run library:python`. Do not edit.

import { def, describe } from "../../objects/call.ts";
import { eq, lt, ne } from "../../objects/comparison.ts";
import { define_class } from "../../objects/define-class.ts";
import { dict_from } from "../../objects/dict.ts";
import { ValueError } from "../../objects/exceptions.ts";
import { format as format$1 } from "../../objects/format.ts";
import { generator } from "../../objects/generator.ts";
import { keywords } from "../../objects/signature.ts";
import { slice_of as slice } from "../../objects/slice.ts";
import { truth } from "../../objects/truth.ts";
import { tuple_from, tuple_of } from "../../objects/tuple.ts";
import { getattr } from "../../semantics/builtins/getattr.ts";
import { int } from "../../semantics/builtins/int.ts";
import { isinstance } from "../../semantics/builtins/isinstance.ts";
import { len } from "../../semantics/builtins/len.ts";
import { ascii, repr } from "../../semantics/builtins/repr.ts";
import { set } from "../../semantics/builtins/set.ts";
import { str } from "../../semantics/builtins/str.ts";
import { add as add$1 } from "../../semantics/methods/add.ts";
import { format as format$2 } from "../../semantics/methods/formatting.ts";
import { join } from "../../semantics/methods/joining.ts";
import { isdecimal } from "../../semantics/methods/questions.ts";
import { find } from "../../semantics/methods/searching.ts";
import { add, sub } from "../../semantics/operators/arithmetic.ts";
import { contains, getitem, not_contains } from "../../semantics/operators/containers.ts";
import { iadd } from "../../semantics/operators/inplace.ts";
import { each, each_temporary, rows } from "../../semantics/protocols/iteration.ts";
import { unpack } from "../../semantics/protocols/unpacking.ts";

export const Formatter = /* @__PURE__ */ define_class(
  "Formatter",
  [],
  class {
    format(format_string, ...args$) {
      const kwargs = dict_from(keywords(args$));
      const args = tuple_from(args$);
      return this.vformat(format_string, args, kwargs);
    }

    vformat(format_string, args, kwargs) {
      const used = set();
      const [result, _] = unpack(this._vformat(format_string, args, kwargs, used, 2), 2);
      this.check_unused_args(used, args, kwargs);
      return result;
    }

    _vformat(format_string, args, kwargs, used_args, recursion_depth, auto_arg_index = 0) {
      if (lt(recursion_depth, 0)) {
        throw ValueError("Max string recursion exceeded");
      }
      const parts = [];
      for (const entry of each_temporary(this.parse(format_string))) {
        let [literal, name, spec, conversion] = unpack(entry, 4);
        if (truth(literal)) {
          parts.push(literal);
        }
        if (name == null) {
          continue;
        }
        const [first, _] = unpack(_split_field(name), 2);
        if (eq(first, "")) {
          if (auto_arg_index === false) {
            throw ValueError("cannot switch from manual field specification to automatic field numbering");
          }
          name = add(str(auto_arg_index), name);
          auto_arg_index = iadd(auto_arg_index, 1);
        } else if (isinstance(first, int)) {
          if (truth(auto_arg_index)) {
            throw ValueError("cannot switch from manual field specification to automatic field numbering");
          }
          auto_arg_index = false;
        }
        let [value, used] = unpack(this.get_field(name, args, kwargs), 2);
        add$1(used_args, used);
        value = this.convert_field(value, conversion);
        [spec, auto_arg_index] = unpack(
          this._vformat(spec, args, kwargs, used_args, sub(recursion_depth, 1), auto_arg_index),
          2,
        );
        parts.push(this.format_field(value, spec));
      }
      return tuple_of(join("", parts), auto_arg_index);
    }

    get_value(key, args, kwargs) {
      return isinstance(key, int) ? getitem(args, key) : getitem(kwargs, key);
    }

    check_unused_args(used_args, args, kwargs) {
      return null;
    }

    format_field(value, format_spec) {
      return format$1(value, format_spec);
    }

    convert_field(value, conversion) {
      if (conversion == null) {
        return value;
      }
      if (eq(conversion, "s")) {
        return str(value);
      }
      if (eq(conversion, "r")) {
        return repr(value);
      }
      if (eq(conversion, "a")) {
        return ascii(value);
      }
      throw ValueError(format$2("Unknown conversion specifier {0!s}", conversion));
    }

    parse(format_string) {
      return _parse(format_string);
    }

    get_field(field_name, args, kwargs) {
      const [first, rest] = unpack(_split_field(field_name), 2);
      let value = this.get_value(first, args, kwargs);
      for (const entry of rows(rest)) {
        const [is_attribute, key] = unpack(entry, 2);
        value = truth(is_attribute) ? getattr(value, key) : getitem(value, key);
      }
      return tuple_of(value, first);
    }
  },
  {
    format: "(self, format_string, /, *args, **kwargs)",
    vformat: "(self, format_string, args, kwargs)",
    _vformat: "(self, format_string, args, kwargs, used_args, recursion_depth, auto_arg_index=)",
    get_value: "(self, key, args, kwargs)",
    check_unused_args: "(self, used_args, args, kwargs)",
    format_field: "(self, value, format_spec)",
    convert_field: "(self, value, conversion)",
    parse: "(self, format_string)",
    get_field: "(self, field_name, args, kwargs)",
  },
  { module: "string" },
);

/** Literal text, name, format and conversion of each field; the last three are None behind the last. */
const _parse = /* @__PURE__ */ describe(
  generator("_parse(text)", function* (text) {
    let at = 0;
    let literal = "";
    while (lt(at, len(text))) {
      const c = getitem(text, at);
      if (not_contains("{}", c)) {
        literal = iadd(literal, c);
        at = iadd(at, 1);
        continue;
      }
      if (eq(getitem(text, slice(add(at, 1), add(at, 2))), c)) {
        yield tuple_of(add(literal, c), null, null, null);
        literal = "";
        at = iadd(at, 2);
        continue;
      }
      if (eq(c, "}")) {
        throw ValueError("Single '}' encountered in format string");
      }
      if (eq(add(at, 1), len(text))) {
        throw ValueError("Single '{' encountered in format string");
      }
      const end = _field_end(text, add(at, 1));
      yield tuple_of(literal, ...each(_field(getitem(text, slice(add(at, 1), end)))));
      literal = "";
      at = add(end, 1);
    }
    if (truth(literal)) {
      yield tuple_of(literal, null, null, null);
    }
  }),
  { module: "string" },
);

function _field_end(text, at) {
  let depth = 1;
  let in_name = true;
  while (lt(at, len(text))) {
    const c = getitem(text, at);
    if (in_name && eq(c, "[")) {
      // A key may hold anything but its bracket.
      at = find(text, "]", at);
      if (lt(at, 0)) {
        break;
      }
    } else if (in_name && contains(":!", c)) {
      in_name = false;
    } else if (eq(c, "{")) {
      depth = add(depth, 1);
    } else if (eq(c, "}")) {
      depth = sub(depth, 1);
      if (depth === 0) {
        return at;
      }
    }
    at = iadd(at, 1);
  }
  throw ValueError("expected '}' before end of string");
}
def("_field_end(text, at)", _field_end, { module: "string" });

/** `name!r:spec`, taken apart. */
function _field(text) {
  let at = 0;
  let depth = 0;
  while (at < len(text)) {
    const c = getitem(text, at);
    if (eq(c, "[")) {
      depth = add(depth, 1);
    } else if (eq(c, "]") && depth) {
      depth = sub(depth, 1);
    } else if (depth === 0 && eq(c, "{")) {
      throw ValueError("unexpected '{' in field name");
    } else if (depth === 0 && contains("!:", c)) {
      break;
    }
    at = add(at, 1);
  }
  const name = getitem(text, slice(null, at));
  if (at === len(text)) {
    return tuple_of(name, "", null);
  }
  if (eq(getitem(text, at), ":")) {
    return tuple_of(name, getitem(text, slice(add(at, 1), null)), null);
  }
  if (add(at, 1) === len(text)) {
    throw ValueError("unmatched '{' in format spec");
  }
  const conversion = getitem(text, add(at, 1));
  const rest = getitem(text, slice(add(at, 2), null));
  if (!truth(rest)) {
    return tuple_of(name, "", conversion);
  }
  if (ne(getitem(rest, 0), ":")) {
    throw ValueError("expected ':' after conversion specifier");
  }
  return tuple_of(name, getitem(rest, slice(1, null)), conversion);
}
def("_field(text)", _field, { module: "string" });

function _number(text) {
  return truth(isdecimal(text)) ? int(text) : text;
}
def("_number(text)", _number, { module: "string" });

/** The first part of a name, and the attributes and keys behind it. */
function _split_field(name) {
  let end = 0;
  while (end < len(name) && not_contains(".[", getitem(name, end))) {
    end = add(end, 1);
  }
  return tuple_of(_number(getitem(name, slice(null, end))), _accesses(name, end));
}
def("_split_field(name)", _split_field, { module: "string" });

const _accesses = /* @__PURE__ */ describe(
  generator("_accesses(name, at)", function* (name, at) {
    while (lt(at, len(name))) {
      let end, key;
      if (eq(getitem(name, at), ".")) {
        end = add(at, 1);
        while (lt(end, len(name)) && not_contains(".[", getitem(name, end))) {
          end = iadd(end, 1);
        }
        key = getitem(name, slice(add(at, 1), end));
        if (!truth(key)) {
          throw ValueError("Empty attribute in format string");
        }
        yield tuple_of(true, key);
        at = end;
      } else if (eq(getitem(name, at), "[")) {
        end = find(name, "]", at);
        if (lt(end, 0)) {
          throw ValueError("Missing ']' in format string");
        }
        key = getitem(name, slice(add(at, 1), end));
        if (!truth(key)) {
          throw ValueError("Empty attribute in format string");
        }
        yield tuple_of(false, _number(key));
        at = add(end, 1);
      } else {
        throw ValueError("Only '.' or '[' may follow ']' in format field specifier");
      }
    }
  }),
  { module: "string" },
);
