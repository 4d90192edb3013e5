/**
 * `abs`, `divmod`, `pow` with two or three arguments, `round`.
 *
 * Source: Library Reference, "Built-in Functions".
 */
import { builtin } from "../../objects/builtin.ts";
import { apply, type PyFunction } from "../../objects/call.ts";
import { OverflowError, TypeError, ValueError, ZeroDivisionError } from "../../objects/exceptions.ts";
import { Float, float_to_int } from "../../objects/float.ts";
import { fixed_text, scaled } from "../../objects/float-text.ts";
import { index_of } from "../../objects/index-of.ts";
import {
  type Int,
  int_floordiv,
  int_mod,
  int_mul,
  int_pow,
  int_pow_mod,
  int_sub,
  normalise,
} from "../../objects/int-ops.ts";
import { type_name, type_of } from "../../objects/object.ts";
import { NotImplemented } from "../../objects/singletons.ts";
import { tuple_of } from "../../objects/tuple.ts";
import { float_divmod, pow as power } from "../operators/arithmetic.ts";
import { type BinaryOperator, binary, plain_number } from "../operators/binary.ts";

type Method = (this: unknown, ...args: unknown[]) => unknown;

function special(x: unknown, name: string): Method | undefined {
  if ((typeof x !== "object" || x === null) && typeof x !== "function") return undefined;
  const method = (type_of(x).prototype as Record<string, unknown>)[name];
  return typeof method === "function" ? (method as Method) : undefined;
}

export const abs = /* @__PURE__ */ builtin("abs(x, /)", function abs(x: unknown): unknown {
  const method = special(x, "__abs__");
  if (method !== undefined) return method.call(x);
  const value = plain_number(x);
  if (value === undefined) throw TypeError(`bad operand type for abs(): '${type_name(x)}'`);
  if (value instanceof Float) return new Float(Math.abs(value.$value));
  return value < 0 ? -value : value;
});

export const DIVMOD: BinaryOperator = {
  forward: "__divmod__",
  reflected: "__rdivmod__",
  inplace: "",
  symbol: "divmod()",
  ints: (a, b) => tuple_of(int_floordiv(a, b), int_mod(a, b)),
  floats: (a, b) => {
    if (b === 0) throw ZeroDivisionError("float divmod()");
    const [div, mod] = float_divmod(a, b);
    return tuple_of(new Float(div), new Float(mod));
  },
};

/** Quotient and remainder as a tuple. */
export const divmod = /* @__PURE__ */ builtin(
  "divmod(x, y, /)",
  function divmod(a: unknown, b: unknown): unknown {
    return binary(DIVMOD, a, b);
  },
);

export const pow = /* @__PURE__ */ builtin(
  "pow(base, exp, mod=)",
  function pow(base: unknown, exponent: unknown, modulus?: unknown): unknown {
    if (modulus == null) return power(base, exponent);
    const cls = type_of(base);
    const method = cls.$js === undefined ? undefined : special(base, "__pow__");
    const result = method && apply(method as PyFunction, base, [exponent, modulus]);
    if (method !== undefined && result !== NotImplemented) return result;
    for (const operand of [base, exponent, modulus]) {
      // Each kind of number is asked in turn, and these two answer at once.
      if (operand instanceof Float) throw only_ints();
      if (is_complex(operand) && as_numbers(base, exponent)) throw ValueError("complex modulo");
    }
    const [a, b, m] = [plain_number(base), plain_number(exponent), plain_number(modulus)];
    if (a === undefined || b === undefined || m === undefined) {
      throw TypeError(
        `unsupported operand type(s) for ** or pow(): '${type_name(base)}', '${type_name(exponent)}', '${type_name(modulus)}'`,
      );
    }
    if (a instanceof Float || b instanceof Float || m instanceof Float) throw only_ints();
    return int_pow_mod(a, b, m);
  },
);

function only_ints(): Error {
  return TypeError("pow() 3rd argument not allowed unless all arguments are integers");
}

function as_numbers(...operands: readonly unknown[]): boolean {
  return operands.every((x) => plain_number(x) !== undefined || is_complex(x));
}

function is_complex(x: unknown): boolean {
  return type_of(x).$name === "complex";
}

/** To the nearest, ties to even; an int when `digits` is not given. */
export const round = /* @__PURE__ */ builtin(
  "round(number, ndigits=)",
  function round(number: unknown, digits?: unknown): unknown {
    const method = special(number, "__round__");
    if (method !== undefined) return digits === undefined ? method.call(number) : method.call(number, digits);
    const value = plain_number(number);
    if (value === undefined) throw TypeError(`type ${type_name(number)} doesn't define __round__ method`);
    if (value instanceof Float) {
      if (digits == null) return round_to_int(value.$value);
      return new Float(round_double(value.$value, index_of(digits)));
    }
    return digits == null ? value : round_int(value, index_of(digits));
  },
);

function round_to_int(value: number): Int {
  if (!Number.isFinite(value) || Number.isInteger(value)) return float_to_int(value);
  const floor = Math.floor(value);
  const rest = value - floor;
  return (rest > 0.5 || (rest === 0.5 && floor % 2 !== 0) ? floor + 1 : floor) + 0;
}

function round_double(value: number, digits: Int): number {
  if (!Number.isFinite(value) || value === 0 || digits > 323) return value;
  if (digits < -308) return value * 0;
  const places = Number(digits);
  const size = Math.abs(value);
  const text = places >= 0 ? fixed_text(size, places) : `${scaled(size, places)}e${-places}`;
  const rounded = Number(text);
  if (rounded === Infinity) throw OverflowError("rounded value too large to represent");
  return value < 0 ? -rounded : rounded;
}

/** Ints round to a power of ten, ties to even. */
function round_int(value: Int, digits: Int): Int {
  if (digits >= 0) return value;
  const unit = BigInt(int_pow(10, -digits));
  const twice = BigInt(int_mod(value, normalise(unit))) * 2n;
  const floor = int_floordiv(value, normalise(unit));
  const up = twice > unit || (twice === unit && BigInt(floor) % 2n !== 0n);
  return int_mul(up ? int_sub(floor, -1) : floor, normalise(unit));
}
