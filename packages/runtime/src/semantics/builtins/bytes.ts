/**
 * `bytes(...)` and `bytearray(...)`: of nothing, a size, ints, another bytes-like object, or a text and its encoding.
 *
 * Source: Library Reference, `bytes` and `bytearray`; the words of errors are CPython's.
 */

import { bind } from "../../objects/binding.ts";
import { class_method } from "../../objects/builtin.ts";
import { builtin_arguments } from "../../objects/builtin-arguments.ts";
import { ByteArray, bytearray_type } from "../../objects/bytearray.ts";
import { type ByteSequence, Bytes, bytes_type } from "../../objects/bytes.ts";
import { is_bytes_like, part_of } from "../../objects/bytes-arguments.ts";
import { encode, name_argument } from "../../objects/codecs.ts";
import { MemoryError, TypeError, ValueError } from "../../objects/exceptions.ts";
import { count_of, index_of, try_index } from "../../objects/index-of.ts";
import { each_counted, each_for, is_a } from "../../objects/iteration.ts";
import { constructs, type Type, type_name, type_of } from "../../objects/object.ts";
import { signature_of } from "../../objects/signature.ts";
import { as_text, text_argument } from "../../objects/str-method.ts";

export const bytes: Type = /* @__PURE__ */ with_class_methods(
  /* @__PURE__ */ constructs(
    bytes_type,
    (...args: unknown[]) => {
      const [source] = args;
      if (args.length === 1 && source instanceof Bytes && source.$class === bytes_type) return source;
      return new Bytes(contents("bytes", ...args));
    },
    {
      allocate: (cls, args) =>
        derived(cls, new Bytes(contents("bytes", ...builtin_arguments(bytes.$signature!, args, 0)))),
      signature: /* @__PURE__ */ signature_of("bytes(source=, encoding=, errors=)", 0, true),
    },
  ),
  (values) => new Bytes(values),
);

export const bytearray: Type = /* @__PURE__ */ with_class_methods(
  /* @__PURE__ */ constructs(
    /* @__PURE__ */ with_init(bytearray_type),
    (...args: unknown[]) => new ByteArray(contents("bytearray", ...args)),
    {
      // Its `__init__` fills it: a derived class may have one of its own that takes other arguments.
      allocate: (cls) => derived(cls, new ByteArray()),
      signature: /* @__PURE__ */ signature_of("bytearray(source=, encoding=, errors=)", 0, true),
    },
  ),
  (values) => new ByteArray(values),
);

/** `bytearray.__init__(self, source, encoding, errors)`, which a derived class may call; the type is returned. */
function with_init(cls: Type): Type {
  Object.defineProperty(cls.prototype, "__init__", {
    value(this: ByteArray, ...args: unknown[]): null {
      const values = contents("bytearray", ...bind(cls.$signature!, args));
      this.$splice(0, this.$size, values);
      return null;
    },
    writable: true,
    configurable: true,
  });
  cls.$signatures = { ...cls.$signatures, __init__: "(self, /, source=, encoding=, errors=)" };
  return cls;
}

/** `bytes.fromhex(text)`, `bytes.maketrans(old, new)`. */
function with_class_methods(cls: Type, make: (values: Uint8Array) => ByteSequence): Type {
  class_method(cls, "fromhex(cls, string, /)", function (this: Type, text: unknown) {
    const made = make(parse_hex(text));
    return this === cls ? made : this(made);
  });
  return class_method(cls, "maketrans(cls, frm, to, /)", (from: unknown, to: unknown) => {
    const table = Uint8Array.from({ length: 256 }, (_, code) => code);
    const [old, replacement] = [part_of(from), part_of(to)];
    if (old.length !== replacement.length) throw ValueError("maketrans arguments must have same length");
    for (let i = 0; i < old.length; i++) table[old[i]!] = replacement[i]!;
    return new Bytes(table);
  });
}

/** Pairs of hexadecimal digits, perhaps with white space between pairs. */
function parse_hex(x: unknown): Uint8Array {
  const text = text_argument(x, "fromhex() argument");
  const bytes = new Uint8Array(text.length >> 1);
  let size = 0;
  let at = 0;
  for (;;) {
    while (is_space(text.charCodeAt(at))) at += 1;
    if (at >= text.length) return bytes.slice(0, size);
    const [high, low] = [hex_digit(text.charCodeAt(at)), hex_digit(text.charCodeAt(at + 1))];
    if (high === -1 || low === -1) {
      const place = high === -1 ? at : at + 1;
      throw ValueError(`non-hexadecimal number found in fromhex() arg at position ${place}`);
    }
    bytes[size] = high * 16 + low;
    size += 1;
    at += 2;
  }
}

function is_space(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13);
}

/** The value of a hexadecimal digit; -1 for any other character. */
function hex_digit(code: number): number {
  if (code >= 48 && code <= 57) return code - 48;
  const letter = code | 32;
  return letter >= 97 && letter <= 102 ? letter - 87 : -1;
}

/** The same object as an instance of a class that derives from its own. */
function derived(cls: Type, made: ByteSequence): object {
  return Object.getPrototypeOf(made) === cls.prototype
    ? made
    : (Object.setPrototypeOf(made, cls.prototype) as object);
}

function contents(name: string, source?: unknown, encoding?: unknown, errors?: unknown): Uint8Array {
  const text = as_text(source);
  if (text !== null) {
    if (encoding === undefined) throw TypeError("string argument without an encoding");
    return encode(text, encoding, errors, name);
  }
  name_argument(encoding, name, "encoding", "");
  name_argument(errors, name, "errors", "");
  if (encoding !== undefined || errors !== undefined) {
    throw TypeError(
      encoding === undefined ? "errors without a string argument" : "encoding without a string argument",
    );
  }
  if (source === undefined) return new Uint8Array(0);
  if (is_bytes_like(source)) return source.$bytes.slice();
  const method =
    typeof source === "object" && source !== null
      ? (type_of(source).prototype as { __bytes__?: unknown }).__bytes__
      : undefined;
  if (typeof method === "function") {
    const made: unknown = method.call(source);
    if (!is_bytes_like(made)) throw TypeError(`__bytes__ returned non-bytes (type ${type_name(made)})`);
    return made.$bytes.slice();
  }
  const size = index_or_none(source);
  if (size !== undefined) {
    const count = count_of(size);
    if (count < 0) throw ValueError("negative count");
    if (count > 2 ** 32) throw MemoryError();
    return new Uint8Array(count);
  }
  const codes: number[] = [];
  for (const item of each_for(
    source,
    `cannot convert '${type_name(source)}' object to ${name}`,
    each_counted,
  )) {
    const code = index_of(item);
    if (code < 0 || code > 255)
      throw ValueError(name === "bytes" ? "bytes must be in range(0, 256)" : "byte must be in range(0, 256)");
    codes.push(Number(code));
  }
  return Uint8Array.from(codes);
}

/** The int that `source` is; what has an `__index__` that gives none is asked for its items. */
function index_or_none(source: unknown): ReturnType<typeof try_index> {
  try {
    return try_index(source);
  } catch (error) {
    if (is_a(error, TypeError)) return undefined;
    throw error;
  }
}
