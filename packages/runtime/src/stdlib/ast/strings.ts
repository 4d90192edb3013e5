// @ts-nocheck
// biome-ignore-all lint: written by our compiler
// GENERATED from packages/runtime/python/ast/strings.py by `npm run library:python`. Do not edit.

import { def } from "../../objects/call.ts";
import { eq, lt, ne } from "../../objects/comparison.ts";
import { dict_of } from "../../objects/dict.ts";
import { NotImplementedError, ValueError } from "../../objects/exceptions.ts";
import { formatted } from "../../objects/formatted.ts";
import { slice_of as slice } from "../../objects/slice.ts";
import { truth } from "../../objects/truth.ts";
import { chr } from "../../semantics/builtins/characters.ts";
import { int } from "../../semantics/builtins/int.ts";
import { len } from "../../semantics/builtins/len.ts";
import { list } from "../../semantics/builtins/list.ts";
import { lower } from "../../semantics/methods/case.ts";
import { join } from "../../semantics/methods/joining.ts";
import { isascii } from "../../semantics/methods/questions.ts";
import { encode } from "../../semantics/methods/translating.ts";
import { add, mul, sub } from "../../semantics/operators/arithmetic.ts";
import { and_ } from "../../semantics/operators/bitwise.ts";
import { contains, getitem, not_contains } from "../../semantics/operators/containers.ts";
import { iadd } from "../../semantics/operators/inplace.ts";
import { raise_ } from "../../semantics/protocols/exceptions.ts";

const _SIMPLE = /* @__PURE__ */ dict_of(
  ["\n", ""],
  ["\\", "\\"],
  ["'", "'"],
  ['"', '"'],
  ["a", "\u0007"],
  ["b", "\b"],
  ["f", "\f"],
  ["n", "\n"],
  ["r", "\r"],
  ["t", "\t"],
  ["v", "\u000b"],
);
const _WIDTHS = /* @__PURE__ */ dict_of(["x", 2], ["u", 4], ["U", 8]);
const _NAMES = /* @__PURE__ */ dict_of(["x", "\\xXX"], ["u", "\\uXXXX"], ["U", "\\UXXXXXXXX"]);
const _HEX = "0123456789abcdefABCDEF";
const _OCTAL = "01234567";

/** The str or bytes that `text`, a literal with its prefix and quotes, stands for. */
export function literal_value(text) {
  let start = 0;
  while (not_contains("'\"", getitem(text, start))) {
    start = add(start, 1);
  }
  const prefix = lower(getitem(text, slice(null, start)));
  const width =
    sub(len(text), start) >= 6 && eq(getitem(text, slice(start, add(start, 3))), mul(getitem(text, start), 3))
      ? 3
      : 1;
  let body = getitem(text, slice(add(start, width), len(text) - width));
  const is_bytes = contains(prefix, "b");
  if (is_bytes && !truth(isascii(body))) {
    throw ValueError("bytes can only contain ASCII literal characters");
  }
  if (not_contains(prefix, "r") && contains(body, "\\")) {
    body = _unescaped(list(body), is_bytes);
  }
  return is_bytes ? encode(body, "latin-1") : body;
}
def("literal_value(text)", literal_value, { module: "ast" });

/** How far the digits from `at` go. */
function _run(chars, at, allowed, most) {
  let end = at;
  while (lt(end, len(chars)) && lt(sub(end, at), most) && contains(allowed, getitem(chars, end))) {
    end = iadd(end, 1);
  }
  return end;
}
def("_run(chars, at, allowed, most)", _run, { module: "ast" });

function _unescaped(chars, is_bytes) {
  const out = [];
  let at = 0;
  // The codec is given other characters than ASCII as escapes of ten bytes.
  let shift = 0;
  while (lt(at, len(chars))) {
    const char = getitem(chars, at);
    if (ne(char, "\\")) {
      out.push(char);
      shift = add(shift, truth(isascii(char)) ? 0 : 9);
      at = iadd(at, 1);
      continue;
    }
    const kind = getitem(chars, add(at, 1));
    let end, code;
    if (contains(_SIMPLE, kind)) {
      out.push(getitem(_SIMPLE, kind));
      at = iadd(at, 2);
    } else if (contains(_OCTAL, kind)) {
      end = _run(chars, add(at, 1), _OCTAL, 3);
      code = int(join("", getitem(chars, slice(add(at, 1), end))), 8);
      out.push(chr(truth(is_bytes) ? and_(code, 255) : code));
      at = end;
    } else if (eq(kind, "x") || (contains("uU", kind) && !truth(is_bytes))) {
      end = _run(chars, add(at, 2), _HEX, getitem(_WIDTHS, kind));
      if (lt(sub(sub(end, at), 2), getitem(_WIDTHS, kind))) {
        if (truth(is_bytes)) {
          throw ValueError(`(value error) invalid \\x escape at position ${formatted(at)}`);
        }
        throw raise_(
          _unicode_fault(
            add(at, shift),
            add(sub(end, 1), shift),
            `truncated ${formatted(getitem(_NAMES, kind))} escape`,
          ),
        );
      }
      code = int(join("", getitem(chars, slice(add(at, 2), end))), 16);
      if (code > 1114111) {
        throw raise_(_unicode_fault(add(at, shift), add(sub(end, 1), shift), "illegal Unicode character"));
      }
      out.push(chr(code));
      at = end;
    } else if (eq(kind, "N") && !truth(is_bytes)) {
      throw NotImplementedError("\\N{...} in ast.literal_eval is not in the subset; write the character");
    } else {
      out.push("\\");
      at = iadd(at, 1);
    }
  }
  return join("", out);
}
def("_unescaped(chars, is_bytes)", _unescaped, { module: "ast" });

function _unicode_fault(start, end, reason) {
  return ValueError(
    `(unicode error) 'unicodeescape' codec can't decode bytes in position ${formatted(start)}-${formatted(end)}: ${formatted(reason)}`,
  );
}
def("_unicode_fault(start, end, reason)", _unicode_fault, { module: "ast" });
