// @ts-nocheck
// biome-ignore-all lint: written by our compiler
// GENERATED from packages/runtime/python/io/files.py by `npm run library:python`. Do not edit.
/**
 * `open`, which puts a file together: the raw one, its buffer, and what makes text of it.
 *
 * Source: Library Reference, `open`; the words of errors are CPython's.
 */

import { attr, call_method } from "../../objects/attributes.ts";
import { call, def } from "../../objects/call.ts";
import { eq, gt, lt } from "../../objects/comparison.ts";
import { BaseException, TypeError, ValueError } from "../../objects/exceptions.ts";
import { formatted } from "../../objects/formatted.ts";
import { generator } from "../../objects/generator.ts";
import { type_of } from "../../objects/object.ts";
import { settable } from "../../objects/plain-attributes.ts";
import { truth } from "../../objects/truth.ts";
import { tuple_of } from "../../objects/tuple.ts";
import { any } from "../../semantics/builtins/any.ts";
import { int } from "../../semantics/builtins/int.ts";
import { isinstance } from "../../semantics/builtins/isinstance.ts";
import { len } from "../../semantics/builtins/len.ts";
import { repr } from "../../semantics/builtins/repr.ts";
import { str } from "../../semantics/builtins/str.ts";
import { count } from "../../semantics/methods/count.ts";
import { close } from "../../semantics/methods/driving.ts";
import { join } from "../../semantics/methods/joining.ts";
import { contains, getitem, not_contains } from "../../semantics/operators/containers.ts";
import { caught, chain, handled, handling, matches } from "../../semantics/protocols/exceptions.ts";
import { each, rows } from "../../semantics/protocols/iteration.ts";
import { unpack } from "../../semantics/protocols/unpacking.ts";
import { DEFAULT_BUFFER_SIZE } from "../io/base.ts";
import { BufferedRandom, BufferedReader, BufferedWriter } from "../io/buffered.ts";
import { FileIO, fs_path } from "../io/raw.ts";
import { TextIOWrapper } from "../io/text.ts";

export function open(
  file,
  mode = "r",
  buffering = -1,
  encoding = null,
  errors = null,
  newline = null,
  closefd = true,
  opener = null,
) {
  let value$1, value$2, value$3, value$4, value$5;
  if (!isinstance(file, int)) {
    file = call(fs_path, file);
  }
  if (!isinstance(mode, str)) {
    throw TypeError(
      `open() argument 'mode' must be str, not ${formatted(attr((value$1 = type_of(mode)).__name__, value$1, "__name__"))}`,
    );
  }
  if (!isinstance(buffering, int)) {
    throw TypeError(
      `'${formatted(attr((value$2 = type_of(buffering)).__name__, value$2, "__name__"))}' object cannot be interpreted as an integer`,
    );
  }
  for (const entry of rows(
    tuple_of(tuple_of("encoding", encoding), tuple_of("errors", errors), tuple_of("newline", newline)),
  )) {
    const [name, value] = unpack(entry, 2);
    if (value != null && !isinstance(value, str)) {
      throw TypeError(
        `open() argument '${formatted(name)}' must be str or None, not ${formatted(attr((value$3 = type_of(value)).__name__, value$3, "__name__"))}`,
      );
    }
  }
  if (
    any(
      generator("open.<locals>.<genexpr>(.0)", function* (source) {
        for (const c of source) {
          yield not_contains("rwaxbt+", c) || gt(count(mode, c), 1);
        }
      })(each(mode)),
    )
  ) {
    throw ValueError(`invalid mode: ${repr(mode)}`);
  }
  const is_text = contains(mode, "t");
  const is_binary = contains(mode, "b");
  const kinds = [];
  for (const c of each(mode)) {
    if (contains("rwax", c)) {
      kinds.push(c);
    }
  }
  if (is_text && is_binary) {
    throw ValueError("can't have text and binary mode at once");
  }
  if (len(kinds) > 1) {
    throw ValueError("must have exactly one of create/read/write/append mode");
  }
  if (is_binary) {
    for (const entry of rows(
      tuple_of(tuple_of("encoding", encoding), tuple_of("errors", errors), tuple_of("newline", newline)),
    )) {
      const [name, value] = unpack(entry, 2);
      if (value != null) {
        const article = eq(getitem(name, 0), "e") ? "an" : "a";
        throw ValueError(`binary mode doesn't take ${article} ${formatted(name)} argument`);
      }
    }
  }
  const raw = call(FileIO, file, join("", kinds) + (contains(mode, "+") ? "+" : ""), closefd, opener);
  try {
    if (eq(buffering, 0)) {
      if (!is_binary) {
        throw ValueError("can't have unbuffered text I/O");
      }
      return raw;
    }
    const line_buffering =
      !is_binary &&
      (truth((value$5 = eq(buffering, 1)))
        ? value$5
        : truth((value$4 = lt(buffering, 0)))
          ? call_method(raw, "isatty")
          : value$4);
    const size = contains(tuple_of(-1, 1), buffering) ? DEFAULT_BUFFER_SIZE : buffering;
    let buffer;
    if (contains(mode, "+")) {
      buffer = call(BufferedRandom, raw, size);
    } else if (eq(getitem(kinds, 0), "r")) {
      buffer = call(BufferedReader, raw, size);
    } else {
      buffer = call(BufferedWriter, raw, size);
    }
    if (is_binary) {
      return buffer;
    }
    const text = call(TextIOWrapper, buffer, encoding, errors, newline, line_buffering);
    settable(text, "mode").mode = mode;
    return text;
  } catch (error) {
    const exception = caught(error);
    if (!matches(exception, BaseException)) throw error;
    const outer = handling(exception);
    try {
      close(raw);
      throw exception;
    } catch (inner) {
      throw chain(inner, exception);
    } finally {
      handled(outer);
    }
  }
}
def("open(file, mode=, buffering=, encoding=, errors=, newline=, closefd=, opener=)", open, {
  module: "io",
});

export function open_code(path) {
  return open(path, "rb");
}
def("open_code(path)", open_code, { module: "io" });

export function text_encoding(encoding, stacklevel = 2) {
  return encoding == null ? "locale" : encoding;
}
def("text_encoding(encoding, stacklevel=, /)", text_encoding, { module: "io" });
