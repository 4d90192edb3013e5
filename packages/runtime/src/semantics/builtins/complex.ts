/**
 * `complex(real=0, imag=0)`, `complex("1+2j")`.
 *
 * Source: Library Reference, `complex`.
 */

import { builtin_arguments } from "../../objects/builtin-arguments.ts";
import { as_complex, Complex, complex_type } from "../../objects/complex.ts";
import { ascii_digits, strip_space } from "../../objects/digits.ts";
import { TypeError, ValueError } from "../../objects/exceptions.ts";
import { Float } from "../../objects/float.ts";
import { parse_float } from "../../objects/float-text.ts";
import { try_index } from "../../objects/index-of.ts";
import { int_to_double } from "../../objects/int-ops.ts";
import { constructs, type Type, type_name, type_of } from "../../objects/object.ts";
import { signature_of } from "../../objects/signature.ts";
import { as_text } from "../../objects/str-method.ts";
import { str_repr } from "../../objects/str-repr.ts";

export const complex: Type = /* @__PURE__ */ constructs(complex_type, complex_from, {
  allocate: (cls, args) => {
    // What is given may come back as it is, and is not ours to change.
    const { $real, $imag } = complex_from(...builtin_arguments(complex.$signature!, args, 0));
    return Object.setPrototypeOf(new Complex($real, $imag), cls.prototype) as object;
  },
  signature: /* @__PURE__ */ signature_of("complex(real=, imag=)", 0, true),
});

function complex_from(real?: unknown, imag?: unknown): Complex {
  const text = as_text(real);
  if (text !== null) {
    if (imag !== undefined) throw TypeError("complex() can't take second arg if first is a string");
    return parse_complex(text);
  }
  if (as_text(imag) !== null) throw TypeError("complex() second arg can't be a string");
  const a = real === undefined ? new Complex(0, 0) : number_of(real, "first");
  if (imag === undefined) return a;
  const b = number_of(imag, "second");
  // Only a complex argument has a part to add: 0.0 + -0.0 would lose the sign of a real one.
  const a_imag = is_complex(real) ? a.$imag + b.$real : b.$real;
  return new Complex(is_complex(imag) ? a.$real - b.$imag : a.$real, a_imag);
}

function is_complex(x: unknown): boolean {
  return !(typeof x === "number" || typeof x === "bigint" || typeof x === "boolean" || x instanceof Float);
}

function number_of(x: unknown, place: string): Complex {
  const known = as_complex(x);
  if (known !== null) return known;
  if ((typeof x === "object" && x !== null) || typeof x === "function") {
    const { __complex__, __float__ } = type_of(x).prototype as { __complex__?: unknown; __float__?: unknown };
    if (typeof __complex__ === "function") {
      const made: unknown = __complex__.call(x);
      if (made instanceof Complex) return made;
      throw TypeError(`__complex__ returned non-complex (type ${type_name(made)})`);
    }
    if (typeof __float__ === "function") {
      const made: unknown = __float__.call(x);
      if (made instanceof Float) return new Complex(made.$value, 0);
      throw TypeError(`${type_name(x)}.__float__ returned non-float (type ${type_name(made)})`);
    }
    const index = try_index(x);
    if (index !== undefined) return new Complex(int_to_double(index), 0);
  }
  const words = place === "first" ? "a string or a number" : "a number";
  throw TypeError(`complex() ${place} argument must be ${words}, not '${type_name(x)}'`);
}

const PART = "(?:\\d[\\d_]*\\.?[\\d_]*|\\.\\d[\\d_]*)(?:e[+-]?\\d[\\d_]*)?|inf(?:inity)?|nan";

function parse_complex(given: string): Complex {
  const text = ascii_digits(given);
  if (/_/.test(text.replace(/(?<=\d)_(?=\d)/g, ""))) {
    throw ValueError(`could not convert string to complex: ${str_repr(given)}`);
  }
  let body = strip_space(text);
  if (body.startsWith("(") && body.endsWith(")")) body = strip_space(body.slice(1, -1));
  const pattern = new RegExp(`^([+-]?(?:${PART}))?(?:([+-]?(?:${PART})?)[jJ])?$`, "i");
  const found = pattern.exec(body);
  if (found === null || body === "") throw malformed();
  let [, real, imag] = found;
  // "2j" and "-2j" match as a real part without its j: the imaginary part then is the whole.
  if (/j$/i.test(body) && real !== undefined && !/^[+-]/.test(imag ?? ""))
    [real, imag] = [undefined, real + (imag ?? "")];
  return new Complex(part_value(real, 0), imag === undefined ? 0 : part_value(imag, 1));
}

function part_value(text: string | undefined, bare: number): number {
  if (text === undefined) return 0;
  if (text === "" || text === "+") return bare;
  if (text === "-") return -bare;
  const value = parse_float(text);
  if (value === null) throw malformed();
  return value;
}

function malformed(): Error {
  return ValueError("complex() arg is a malformed string");
}
