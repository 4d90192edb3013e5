/**
 * The re module: search in text by patterns.
 *
 * From: `re.sub(r"(\w+)@", r"\1 at ", text)`
 * To:   the pattern is parsed by our own parser, and matched by the host's regular expressions where these mean the same
 *
 * Source: Library Reference, `re`; the words of errors are CPython's.
 */

import { builtin } from "../objects/builtin.ts";
import { ByteSequence, Bytes, latin_bytes } from "../objects/bytes.ts";
import { TypeError, ValueError } from "../objects/exceptions.ts";
import type { CallableIterator } from "../objects/iterators.ts";
import { type_name } from "../objects/object.ts";
import { as_text } from "../objects/str-method.ts";
import { truth } from "../objects/truth.ts";
import type { Tuple } from "../objects/tuple.ts";
import * as flags from "./re/flags.ts";
import type { MatchObject } from "./re/match.ts";
import { forget_patterns, PatternObject, pattern_of } from "./re/pattern.ts";

export const __name__ = "re";

export { PatternError, PatternError as error } from "./re/error.ts";
export { RegexFlag } from "./re/flags.ts";
export { Match } from "./re/match.ts";
export { Pattern } from "./re/pattern.ts";

type Flag = flags.RegexFlagObject;

export const NOFLAG: Flag = /* @__PURE__ */ flags.flag(0);
export const IGNORECASE: Flag = /* @__PURE__ */ flags.flag(flags.I_FLAG);
export const LOCALE: Flag = /* @__PURE__ */ flags.flag(flags.L_FLAG);
export const MULTILINE: Flag = /* @__PURE__ */ flags.flag(flags.M_FLAG);
export const DOTALL: Flag = /* @__PURE__ */ flags.flag(flags.S_FLAG);
export const UNICODE: Flag = /* @__PURE__ */ flags.flag(flags.U_FLAG);
export const VERBOSE: Flag = /* @__PURE__ */ flags.flag(flags.X_FLAG);
export const DEBUG: Flag = /* @__PURE__ */ flags.flag(flags.DEBUG_FLAG);
export const ASCII: Flag = /* @__PURE__ */ flags.flag(flags.A_FLAG);
export { ASCII as A, DOTALL as S, IGNORECASE as I, LOCALE as L, MULTILINE as M, UNICODE as U, VERBOSE as X };

/** A pattern as it is, or compiled. */
function compiled(pattern: unknown, bits: unknown): PatternObject {
  if (!(pattern instanceof PatternObject)) return pattern_of(pattern, bits ?? 0);
  if (truth(bits ?? 0)) throw ValueError("cannot process flags argument with a compiled pattern");
  return pattern;
}

export const compile = /* @__PURE__ */ builtin(
  "compile(pattern, flags=)",
  function compile(pattern: unknown, bits?: unknown): PatternObject {
    return compiled(pattern, bits);
  },
);

export const match = /* @__PURE__ */ builtin(
  "match(pattern, string, flags=)",
  function match(pattern: unknown, string: unknown, bits?: unknown): MatchObject | null {
    return compiled(pattern, bits).match(string);
  },
);

export const fullmatch = /* @__PURE__ */ builtin(
  "fullmatch(pattern, string, flags=)",
  function fullmatch(pattern: unknown, string: unknown, bits?: unknown): MatchObject | null {
    return compiled(pattern, bits).fullmatch(string);
  },
);

export const search = /* @__PURE__ */ builtin(
  "search(pattern, string, flags=)",
  function search(pattern: unknown, string: unknown, bits?: unknown): MatchObject | null {
    return compiled(pattern, bits).search(string);
  },
);

export const findall = /* @__PURE__ */ builtin(
  "findall(pattern, string, flags=)",
  function findall(pattern: unknown, string: unknown, bits?: unknown): unknown[] {
    return compiled(pattern, bits).findall(string);
  },
);

export const finditer = /* @__PURE__ */ builtin(
  "finditer(pattern, string, flags=)",
  function finditer(pattern: unknown, string: unknown, bits?: unknown): CallableIterator {
    return compiled(pattern, bits).finditer(string);
  },
);

export const split = /* @__PURE__ */ builtin(
  "split(pattern, string, maxsplit=, flags=)",
  function split(pattern: unknown, string: unknown, maxsplit?: unknown, bits?: unknown): unknown[] {
    return compiled(pattern, bits).split(string, maxsplit);
  },
);

export const sub = /* @__PURE__ */ builtin(
  "sub(pattern, repl, string, count=, flags=)",
  function sub(pattern: unknown, by: unknown, string: unknown, count?: unknown, bits?: unknown): unknown {
    return compiled(pattern, bits).sub(by, string, count);
  },
);

export const subn = /* @__PURE__ */ builtin(
  "subn(pattern, repl, string, count=, flags=)",
  function subn(pattern: unknown, by: unknown, string: unknown, count?: unknown, bits?: unknown): Tuple {
    return compiled(pattern, bits).subn(by, string, count);
  },
);

const SPECIAL = /[()[\]{}?*+\-|^$\\.&~# \t\n\r\v\f]/g;

/** Text that matches itself. */
export function escape(pattern: unknown): unknown {
  const text = as_text(pattern);
  if (text !== null) return text.replace(SPECIAL, "\\$&");
  if (pattern instanceof ByteSequence) {
    return new Bytes(latin_bytes(pattern.$latin().replace(SPECIAL, "\\$&")));
  }
  throw TypeError(`decoding to str: need a bytes-like object, ${type_name(pattern)} found`);
}

/** Forget the patterns compiled so far. */
export function purge(): null {
  forget_patterns();
  return null;
}
