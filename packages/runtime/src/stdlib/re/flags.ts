/**
 * `re.RegexFlag`: flags that show their names.
 *
 * From: `re.I | re.M`. To: an int that says `re.IGNORECASE|re.MULTILINE`
 *
 * CPython's is an enumeration; this one is a class of its own, so that a program that matches a text need not carry enumerations.
 *
 * Source: Library Reference, `re`, "Flags".
 */
import { try_index } from "../../objects/index-of.ts";
import { normalise } from "../../objects/int-ops.ts";
import { builtin_type, constructs, type Type } from "../../objects/object.ts";
import { NotImplemented } from "../../objects/singletons.ts";
import { IntObject, int_type } from "../../objects/types.ts";

export const I_FLAG = 2;
export const L_FLAG = 4;
export const M_FLAG = 8;
export const S_FLAG = 16;
export const U_FLAG = 32;
export const X_FLAG = 64;
export const DEBUG_FLAG = 128;
export const A_FLAG = 256;

/** In the order in which a combination names its parts. */
const NAMES: readonly (readonly [number, string])[] = [
  [A_FLAG, "ASCII"],
  [I_FLAG, "IGNORECASE"],
  [L_FLAG, "LOCALE"],
  [U_FLAG, "UNICODE"],
  [M_FLAG, "MULTILINE"],
  [S_FLAG, "DOTALL"],
  [X_FLAG, "VERBOSE"],
  [DEBUG_FLAG, "DEBUG"],
];

/** `re.IGNORECASE|re.MULTILINE`, with what no flag has as a hexadecimal number; `re.NOFLAG` for none. */
function flags_text(bits: number): string {
  if (bits === 0) return "re.NOFLAG";
  const names = NAMES.filter(([bit]) => (bits & bit) !== 0).map(([, name]) => `re.${name}`);
  const rest = bits & ~510;
  if (rest !== 0) names.push(`0x${rest.toString(16)}`);
  return names.join("|");
}

export class RegexFlagObject extends IntObject {
  declare $value: number;

  override get $class(): Type {
    return RegexFlag;
  }

  get value(): number {
    return this.$value;
  }

  get name(): string | null {
    if (this.$value === 0) return "NOFLAG";
    return flags_text(this.$value).replaceAll("re.", "");
  }

  $with(other: unknown, join: (a: number, b: number) => number): unknown {
    const bits = try_index(other);
    return bits === undefined ? NotImplemented : flag(join(this.$value, Number(bits)));
  }

  __or__(other: unknown): unknown {
    return this.$with(other, (a, b) => a | b);
  }

  __ror__(other: unknown): unknown {
    return this.__or__(other);
  }

  __and__(other: unknown): unknown {
    return this.$with(other, (a, b) => a & b);
  }

  __rand__(other: unknown): unknown {
    return this.__and__(other);
  }

  __xor__(other: unknown): unknown {
    return this.$with(other, (a, b) => a ^ b);
  }

  __rxor__(other: unknown): unknown {
    return this.__xor__(other);
  }

  __invert__(): unknown {
    // Unknown bits are kept, and so turned around up to the highest one.
    const all = 2 ** Math.max(9, 32 - Math.clz32(this.$value)) - 1;
    return flag(all & ~this.$value);
  }

  __bool__(): boolean {
    return this.$value !== 0;
  }

  __contains__(other: unknown): boolean {
    const bits = Number(try_index(other) ?? 0);
    return (this.$value & bits) === bits;
  }

  $repr(): string {
    return flags_text(this.$value);
  }

  __repr__(): string {
    return flags_text(this.$value);
  }

  __str__(): string {
    return flags_text(this.$value);
  }
}

export function flag(bits: number): RegexFlagObject {
  const made = new RegexFlagObject();
  made.$value = bits;
  return made;
}

export const RegexFlag: Type = /* @__PURE__ */ constructs(
  /* @__PURE__ */ builtin_type("RegexFlag", RegexFlagObject, {
    bases: [int_type],
    module: "re",
    final: true,
  }),
  (value: unknown) => flag(Number(normalise(BigInt(try_index(value) ?? 0)))),
);
