/**
 * The items a memoryview may be made of: how bytes are read and written as numbers.
 *
 * From: `view.cast("I")[0]`. To: `FORMATS.I.get(data, 0)`
 *
 * Numbers stand as in the memory of a little-endian machine of 64 bits, as CPython's do on such a one.
 *
 * Source: Library Reference, `struct`, "Format Characters".
 */
import { Bytes } from "./bytes.ts";
import { NotImplementedError } from "./exceptions.ts";
import { Float } from "./float.ts";
import { try_index } from "./index-of.ts";
import { type Int, normalise } from "./int-ops.ts";
import { real_argument } from "./real-argument.ts";
import { truth } from "./truth.ts";

export interface ItemFormat {
  /** Bytes of one item. */
  readonly size: number;
  readonly get: (data: DataView, at: number) => unknown;
  /** @returns what is wrong with `value`, or null when it has been written */
  readonly set: (data: DataView, at: number, value: unknown) => "type" | "value" | null;
}

function int(size: 1 | 2 | 4 | 8, signed: boolean): ItemFormat {
  const bits = size * 8;
  return {
    size,
    get(data, at) {
      let value = 0n;
      for (let i = size - 1; i >= 0; i--) value = (value << 8n) | BigInt(data.getUint8(at + i));
      return normalise(signed ? BigInt.asIntN(bits, value) : value);
    },
    set(data, at, given) {
      const index: Int | undefined = try_index(given);
      if (index === undefined) return "type";
      const value = BigInt(index);
      if ((signed ? BigInt.asIntN(bits, value) : BigInt.asUintN(bits, value)) !== value) return "value";
      let rest = BigInt.asUintN(bits, value);
      for (let i = 0; i < size; i++) {
        data.setUint8(at + i, Number(rest & 255n));
        rest >>= 8n;
      }
      return null;
    },
  };
}

function real(size: 4 | 8): ItemFormat {
  return {
    size,
    get: (data, at) => new Float(size === 4 ? data.getFloat32(at, true) : data.getFloat64(at, true)),
    set(data, at, given) {
      if (typeof given === "string" || given === null) return "type";
      const value = real_argument(given);
      if (size === 4) data.setFloat32(at, value, true);
      else data.setFloat64(at, value, true);
      return null;
    },
  };
}

const BYTE: ItemFormat = {
  size: 1,
  get: (data, at) => data.getUint8(at),
  set(data, at, given) {
    const value = try_index(given);
    if (value === undefined) return "type";
    if (value < 0 || value > 255) return "value";
    data.setUint8(at, Number(value));
    return null;
  },
};

const CHARACTER: ItemFormat = {
  size: 1,
  get: (data, at) => new Bytes(Uint8Array.of(data.getUint8(at))),
  set(data, at, given) {
    if (!(given instanceof Bytes)) return "type";
    if (given.$bytes.length !== 1) return "value";
    data.setUint8(at, given.$bytes[0]!);
    return null;
  },
};

const BOOL: ItemFormat = {
  size: 1,
  get: (data, at) => data.getUint8(at) !== 0,
  set(data, at, given) {
    data.setUint8(at, truth(given) ? 1 : 0);
    return null;
  },
};

/** Characters of the module `array`, which views hold but do not read. */
const TEXT: ItemFormat = {
  size: 4,
  get() {
    throw NotImplementedError("memoryview: format w not supported");
  },
  set() {
    throw NotImplementedError("memoryview: format w not supported");
  },
};

/** The format of a character, or undefined when there is none. @param text  perhaps with an `@` before it */
export function item_format(text: string): ItemFormat | undefined {
  switch (text.startsWith("@") ? text.slice(1) : text) {
    case "B":
      return BYTE;
    case "b":
      return int(1, true);
    case "c":
      return CHARACTER;
    case "?":
      return BOOL;
    case "h":
      return int(2, true);
    case "H":
      return int(2, false);
    case "i":
      return int(4, true);
    case "I":
      return int(4, false);
    case "l":
    case "q":
    case "n":
      return int(8, true);
    case "L":
    case "Q":
    case "N":
    case "P":
      return int(8, false);
    case "f":
      return real(4);
    case "d":
      return real(8);
    case "w":
      return TEXT;
    default:
      return undefined;
  }
}
