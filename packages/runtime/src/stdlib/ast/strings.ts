// @ts-nocheck
// biome-ignore-all lint: written by our compiler
// GENERATED from packages/runtime/python/ast/strings.py by `npm run library:python`. Do not edit.
/**
 * What the text of a string literal means, for `ast.literal_eval`.
 *
 * From: `rb'\d'`, `'\x41\n'`
 * To:   bytes, str; the fault in an escape is a ValueError, in the words of CPython's codecs
 *
 * Source: The Python Language Reference, 2.4.1.
 */

import { def } from "../../objects/call.ts";
import { eq } from "../../objects/comparison.ts";
import { ValueError } from "../../objects/exceptions.ts";
import { format } from "../../objects/format.ts";
import { formatted } from "../../objects/formatted.ts";
import { generator } from "../../objects/generator.ts";
import { slice_of as slice } from "../../objects/slice.ts";
import { truth } from "../../objects/truth.ts";
import { UnicodeDecodeError } from "../../objects/unicode-errors.ts";
import { ord } from "../../semantics/builtins/characters.ts";
import { len } from "../../semantics/builtins/len.ts";
import { lower } from "../../semantics/methods/case.ts";
import { decode } from "../../semantics/methods/delegated.ts";
import { join } from "../../semantics/methods/joining.ts";
import { isascii } from "../../semantics/methods/questions.ts";
import { encode } from "../../semantics/methods/translating.ts";
import { add, mul, sub } from "../../semantics/operators/arithmetic.ts";
import { contains, getitem, not_contains } from "../../semantics/operators/containers.ts";
import { caught, chain, matches, raise_from } from "../../semantics/protocols/exceptions.ts";
import { each } from "../../semantics/protocols/iteration.ts";
import * as codecs from "../codecs.ts";

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
    body = _unescaped(body, is_bytes);
  }
  return is_bytes ? encode(body, "latin-1") : body;
}
def("literal_value(text)", literal_value, { module: "ast" });

function _unescaped(body, is_bytes) {
  try {
    if (truth(is_bytes)) {
      return decode(getitem(codecs.escape_decode(body), 0), "latin-1");
    }
    // The codec is given other characters than ASCII as escapes of ten bytes.
    const data = join(
      "",
      generator("_unescaped.<locals>.<genexpr>(.0)", function* (source) {
        for (const c of source) {
          yield truth(isascii(c)) ? c : `\\U${format(ord(c), "08x")}`;
        }
      })(each(body)),
    );
    return codecs.decode(encode(data, "ascii"), "unicode_escape");
  } catch (thrown) {
    const error = caught(thrown);
    if (matches(error, UnicodeDecodeError)) {
      throw chain(raise_from(ValueError(`(unicode error) ${formatted(error)}`), null), error);
    } else if (matches(error, ValueError)) {
      throw chain(raise_from(ValueError(`(value error) ${formatted(error)}`), null), error);
    } else throw thrown;
  }
}
def("_unescaped(body, is_bytes)", _unescaped, { module: "ast" });
