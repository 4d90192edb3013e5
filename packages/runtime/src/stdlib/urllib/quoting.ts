// @ts-nocheck
// biome-ignore-all lint: written by our compiler
// GENERATED from packages/runtime/python/urllib/quoting.py by `npm run library:python`. Do not edit.

import { attr } from "../../objects/attributes.ts";
import { bytes_of } from "../../objects/bytes.ts";
import { call, def } from "../../objects/call.ts";
import { lt } from "../../objects/comparison.ts";
import { dict_of } from "../../objects/dict.ts";
import { TypeError, ValueError } from "../../objects/exceptions.ts";
import { format } from "../../objects/format.ts";
import { formatted } from "../../objects/formatted.ts";
import { slice_of as slice } from "../../objects/slice.ts";
import { truth } from "../../objects/truth.ts";
import { tuple_of } from "../../objects/tuple.ts";
import { all } from "../../semantics/builtins/all.ts";
import { bytearray, bytes } from "../../semantics/builtins/bytes.ts";
import { chr } from "../../semantics/builtins/characters.ts";
import { frozenset } from "../../semantics/builtins/frozenset.ts";
import { hasattr } from "../../semantics/builtins/getattr.ts";
import { int } from "../../semantics/builtins/int.ts";
import { isinstance } from "../../semantics/builtins/isinstance.ts";
import { len } from "../../semantics/builtins/len.ts";
import { repr } from "../../semantics/builtins/repr.ts";
import { str } from "../../semantics/builtins/str.ts";
import { tuple } from "../../semantics/builtins/tuple.ts";
import { append } from "../../semantics/methods/append.ts";
import { count } from "../../semantics/methods/count.ts";
import { decode } from "../../semantics/methods/delegated.ts";
import { join } from "../../semantics/methods/joining.ts";
import { isascii } from "../../semantics/methods/questions.ts";
import { replace } from "../../semantics/methods/searching.ts";
import { setdefault } from "../../semantics/methods/setdefault.ts";
import { partition, split } from "../../semantics/methods/splitting.ts";
import { encode } from "../../semantics/methods/translating.ts";
import { add } from "../../semantics/operators/arithmetic.ts";
import { contains, getitem, not_contains } from "../../semantics/operators/containers.ts";
import { iadd } from "../../semantics/operators/inplace.ts";
import { items_view } from "../../semantics/protocols/dict-views.ts";
import { anticipated, expect, matches, relax } from "../../semantics/protocols/exceptions.ts";
import { each_temporary, each as each$1, rows } from "../../semantics/protocols/iteration.ts";
import { unpack, unpack_star } from "../../semantics/protocols/unpacking.ts";

const _unreserved = /* @__PURE__ */ frozenset(
  bytes_of("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.-~"),
);
const _hexadecimal = /* @__PURE__ */ bytes_of("0123456789ABCDEFabcdef");

export function quote(string, safe = "/", encoding = null, errors = null) {
  if (isinstance(string, str)) {
    if (!truth(string)) {
      return string;
    }
    string = encode(string, truth(encoding) ? encoding : "utf-8", truth(errors) ? errors : "strict");
  } else {
    for (const entry of rows(tuple_of(tuple_of("encoding", encoding), tuple_of("errors", errors)))) {
      const [name, given] = unpack(entry, 2);
      if (given != null) {
        throw TypeError(`quote() doesn't support '${formatted(name)}' for bytes`);
      }
    }
  }
  return quote_from_bytes(string, safe);
}
def("quote(string, safe=, encoding=, errors=)", quote, { module: "urllib" });

export function quote_plus(string, safe = "", encoding = null, errors = null) {
  const space = isinstance(safe, str) ? " " : bytes_of(" ");
  return replace(quote(string, add(safe, space), encoding, errors), " ", "+");
}
def("quote_plus(string, safe=, encoding=, errors=)", quote_plus, { module: "urllib" });

export function quote_from_bytes(bs, safe = "/") {
  if (!isinstance(bs, tuple_of(bytes, bytearray))) {
    throw TypeError("quote_from_bytes() expected bytes");
  }
  const kept = isinstance(safe, str)
    ? encode(safe, "ascii", "ignore")
    : bytes(
        (() => {
          const result = [];
          for (const byte of each$1(safe)) {
            if (lt(byte, 128)) {
              result.push(byte);
            }
          }
          return result;
        })(),
      );
  return join(
    "",
    Array.from(each$1(bs), (byte) =>
      contains(_unreserved, byte) || contains(kept, byte) ? chr(byte) : `%${format(byte, "02X")}`,
    ),
  );
}
def("quote_from_bytes(bs, safe=)", quote_from_bytes, { module: "urllib" });

export function unquote_to_bytes(string) {
  if (!truth(string)) {
    attr(string.split, string, "split", split);
    return bytes_of("");
  }
  if (isinstance(string, str)) {
    string = encode(string, "utf-8");
  }
  const [first, parts] = unpack_star(split(string, bytes_of("%")), 1, 0);
  let found = bytearray(first);
  for (const part of each$1(parts)) {
    const digits = getitem(part, slice(null, 2));
    if (len(digits) === 2 && all(Array.from(each$1(digits), (digit) => contains(_hexadecimal, digit)))) {
      append(found, int(digits, 16));
      found = iadd(found, getitem(part, slice(2, null)));
    } else {
      found = iadd(found, add(bytes_of("%"), part));
    }
  }
  return bytes(found);
}
def("unquote_to_bytes(string)", unquote_to_bytes, { module: "urllib" });

/** Only what is ASCII is decoded: other characters stand between texts of their own. */
export function unquote(string, encoding = "utf-8", errors = "replace") {
  if (isinstance(string, bytes)) {
    return decode(unquote_to_bytes(string), encoding, errors);
  }
  if (not_contains(string, "%")) {
    attr(string.split, string, "split", split);
    return string;
  }
  [encoding, errors] = [truth(encoding) ? encoding : "utf-8", truth(errors) ? errors : "replace"];
  let [pieces, run] = [[], ""];
  for (const character of each$1(string)) {
    if (truth(isascii(character))) {
      run = iadd(run, character);
      continue;
    }
    pieces = iadd(pieces, [decode(unquote_to_bytes(run), encoding, errors), character]);
    run = "";
  }
  return join("", pieces) + decode(unquote_to_bytes(run), encoding, errors);
}
def("unquote(string, encoding=, errors=)", unquote, { module: "urllib" });

export function unquote_plus(string, encoding = "utf-8", errors = "replace") {
  return unquote(replace(string, "+", " "), encoding, errors);
}
def("unquote_plus(string, encoding=, errors=)", unquote_plus, { module: "urllib" });

const quote_via$default = quote_plus;
export function urlencode(
  query,
  doseq = false,
  safe = "",
  encoding = null,
  errors = null,
  quote_via = quote_via$default,
) {
  function quoted(value) {
    if (isinstance(value, bytes)) {
      return call(quote_via, value, safe);
    }
    return call(quote_via, str(value), safe, encoding, errors);
  }

  let pairs = [];
  for (const entry of rows(_items(query))) {
    const [name, value] = unpack(entry, 2);
    let values = [value];
    if (truth(doseq) && !isinstance(value, tuple_of(bytes, str))) {
      const outer = expect(TypeError);
      try {
        len(value);
        values = value;
      } catch (error) {
        const exception = anticipated(error);
        if (!matches(exception, TypeError)) throw error;
      } finally {
        relax(outer);
      }
    }
    pairs = iadd(
      pairs,
      Array.from(each$1(values), (each) => `${formatted(quoted(name))}=${formatted(quoted(each))}`),
    );
  }
  return join("&", pairs);
}
def("urlencode(query, doseq=, safe=, encoding=, errors=, quote_via=)", urlencode, {
  module: "urllib",
});

function _items(query) {
  if (hasattr(query, "items")) {
    return items_view(query);
  }
  const outer = expect(TypeError);
  try {
    if (!len(query) || isinstance(getitem(query, 0), tuple)) {
      return query;
    }
  } catch (error) {
    const exception = anticipated(error);
    if (!matches(exception, TypeError)) throw error;
  } finally {
    relax(outer);
  }
  throw TypeError("not a valid non-string sequence or mapping object");
}
def("_items(query)", _items, { module: "urllib" });

export function parse_qsl(
  qs,
  keep_blank_values = false,
  strict_parsing = false,
  encoding = "utf-8",
  errors = "replace",
  max_num_fields = null,
  separator = "&",
) {
  if (!truth(separator) || !isinstance(separator, tuple_of(str, bytes))) {
    throw ValueError("Separator must be of type string or bytes.");
  }
  if (!truth(qs)) {
    return [];
  }
  const is_text = isinstance(qs, str);
  const [plus, space, equals] = unpack(
    is_text ? tuple_of("+", " ", "=") : tuple_of(bytes_of("+"), bytes_of(" "), bytes_of("=")),
    3,
  );
  if (is_text && isinstance(separator, bytes)) {
    separator = decode(separator, "ascii");
  } else if (!is_text && isinstance(separator, str)) {
    separator = encode(separator, "ascii");
  }
  if (max_num_fields != null && lt(max_num_fields, add(1, count(qs, separator)))) {
    throw ValueError("Max number of fields exceeded");
  }

  function read(part) {
    part = replace(part, plus, space);
    return is_text ? unquote(part, encoding, errors) : unquote_to_bytes(part);
  }

  const found = [];
  for (const field of each_temporary(split(qs, separator))) {
    const [name, sign, value] = unpack(partition(field, equals), 3);
    if (truth(strict_parsing) && !truth(sign)) {
      throw ValueError(`bad query field: ${repr(field)}`);
    }
    if (truth(value) || (truth(keep_blank_values) && truth(field))) {
      found.push(tuple_of(read(name), read(value)));
    }
  }
  return found;
}
def(
  "parse_qsl(qs, keep_blank_values=, strict_parsing=, encoding=, errors=, max_num_fields=, separator=)",
  parse_qsl,
  {
    module: "urllib",
  },
);

export function parse_qs(
  qs,
  keep_blank_values = false,
  strict_parsing = false,
  encoding = "utf-8",
  errors = "replace",
  max_num_fields = null,
  separator = "&",
) {
  const found = dict_of();
  for (const entry of rows(
    parse_qsl(qs, keep_blank_values, strict_parsing, encoding, errors, max_num_fields, separator),
  )) {
    const [name, value] = unpack(entry, 2);
    append(setdefault(found, name, []), value);
  }
  return found;
}
def(
  "parse_qs(qs, keep_blank_values=, strict_parsing=, encoding=, errors=, max_num_fields=, separator=)",
  parse_qs,
  {
    module: "urllib",
  },
);
