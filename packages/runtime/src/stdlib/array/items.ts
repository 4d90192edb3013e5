/**
 * What an array of the module `array` may be made of: its type codes.
 *
 * From: `array("h", [1, -2])`. To: `kind_of("h")`, which checks a number as CPython does and writes it in two bytes
 *
 * Source: Library Reference, `array`; the words of errors are CPython's, which tell of the C type that stood in between.
 */
import { OverflowError, TypeError } from "../../objects/exceptions.ts";
import { Float } from "../../objects/float.ts";
import { fits_size, index_of, try_index } from "../../objects/index-of.ts";
import { type Int, normalise } from "../../objects/int-ops.ts";
import { real_argument } from "../../objects/real-argument.ts";

export interface Kind {
  readonly code: string;
  /** Bytes of one item. */
  readonly size: number;
  /** What a memoryview calls it. */
  readonly format: string;
  readonly get: (data: DataView, at: number) => unknown;
  /** What is to be stored for a value: checked before room is made for it. */
  readonly check: (value: unknown) => number | bigint;
  readonly set: (data: DataView, at: number, value: number | bigint) => void;
}

export const TYPE_CODES = "bBuwhHiIlLqQfd";

function overflow(words: string): never {
  throw OverflowError(words);
}

/** A C long, then the narrower one whose range it must be in: both have a say. */
function narrow(words: readonly (readonly [string, number, number])[]): (value: unknown) => number {
  return (value) => {
    const index = index_of(value);
    if (typeof index === "bigint" && !fits_size(index)) overflow("Python int too large to convert to C long");
    for (const [name, least, most] of words) {
      if (index < least) overflow(`${name} is less than minimum`);
      if (index > most) overflow(`${name} is greater than maximum`);
    }
    return Number(index);
  };
}

const SHORT = ["signed short integer", -32768, 32767] as const;
const INT = ["signed integer", -2147483648, 2147483647] as const;

/** 64 bits, signed. @param words  of the error beyond them */
function long(words: string): (value: unknown) => bigint {
  return (value) => {
    const index = BigInt(index_of(value));
    return fits_size(index) ? index : overflow(words);
  };
}

function unsigned(value: unknown, negative: string, too_large: string): bigint {
  const index = BigInt(index_of(value));
  if (index < 0n) overflow(negative);
  return BigInt.asUintN(64, index) === index ? index : overflow(too_large);
}

const NEGATIVE = "can't convert negative value to unsigned int";
const LARGE = "Python int too large to convert to C unsigned long";

function unsigned_int(value: unknown): number {
  const index = unsigned(value, NEGATIVE, LARGE);
  return index > 4294967295n ? overflow("unsigned int is greater than maximum") : Number(index);
}

function character(value: unknown): number {
  if (typeof value === "string" && value !== "") {
    const code = value.codePointAt(0)!;
    if (value.length === (code > 0xffff ? 2 : 1)) return code;
  }
  throw TypeError("array item must be unicode character");
}

function kind(code: string, size: number, rest: Pick<Kind, "get" | "check" | "set">, format = code): Kind {
  return { code, size, format, ...rest };
}

const text = (code: string): Kind =>
  kind(code, 4, {
    get: (data, at) => String.fromCodePoint(data.getUint32(at, true)),
    check: character,
    set: (data, at, value) => data.setUint32(at, Number(value), true),
  });

const wide = (code: string, signed: boolean, check: (value: unknown) => bigint): Kind =>
  kind(code, 8, {
    get: (data, at) => normalise(signed ? data.getBigInt64(at, true) : data.getBigUint64(at, true)) as Int,
    check,
    set: (data, at, value) => data.setBigInt64(at, BigInt.asIntN(64, value as bigint), true),
  });

/** @returns undefined for what is no type code */
export function kind_of(code: string): Kind | undefined {
  switch (code) {
    case "b":
      return kind(code, 1, {
        get: (data, at) => data.getInt8(at),
        check: narrow([SHORT, ["signed char", -128, 127]]),
        set: (data, at, value) => data.setInt8(at, value as number),
      });
    case "B":
      return kind(code, 1, {
        get: (data, at) => data.getUint8(at),
        check: narrow([["unsigned byte integer", 0, 255]]),
        set: (data, at, value) => data.setUint8(at, value as number),
      });
    case "u":
    case "w":
      return text(code);
    case "h":
      return kind(code, 2, {
        get: (data, at) => data.getInt16(at, true),
        check: narrow([SHORT]),
        set: (data, at, value) => data.setInt16(at, value as number, true),
      });
    case "H":
      return kind(code, 2, {
        get: (data, at) => data.getUint16(at, true),
        check: narrow([INT, ["unsigned short", 0, 65535]]),
        set: (data, at, value) => data.setUint16(at, value as number, true),
      });
    case "i":
      return kind(code, 4, {
        get: (data, at) => data.getInt32(at, true),
        check: narrow([INT]),
        set: (data, at, value) => data.setInt32(at, value as number, true),
      });
    case "I":
      return kind(code, 4, {
        get: (data, at) => data.getUint32(at, true),
        check: unsigned_int,
        set: (data, at, value) => data.setUint32(at, value as number, true),
      });
    case "l":
      return wide(code, true, long("Python int too large to convert to C long"));
    case "q":
      return wide(code, true, long("int too big to convert"));
    case "L":
      return wide(code, false, (value) => unsigned(value, NEGATIVE, LARGE));
    case "Q":
      return wide(code, false, (value) =>
        unsigned(value, "can't convert negative int to unsigned", "int too big to convert"),
      );
    case "f":
      return kind(code, 4, {
        get: (data, at) => new Float(data.getFloat32(at, true)),
        check: real_argument,
        set: (data, at, value) => data.setFloat32(at, value as number, true),
      });
    case "d":
      return kind(code, 8, {
        get: (data, at) => new Float(data.getFloat64(at, true)),
        check: real_argument,
        set: (data, at, value) => data.setFloat64(at, value as number, true),
      });
    default:
      return undefined;
  }
}

/** A position in an array. @throws TypeError  "array indices must be integers" */
export function array_index(subscript: unknown): number {
  const index = try_index(subscript);
  if (index === undefined) throw TypeError("array indices must be integers");
  return Number(index);
}
