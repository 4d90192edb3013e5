/** `bin(x)`, `oct(x)`, `hex(x)`: an int as a literal in base 2, 8 or 16. Source: Library Reference. */
import { builtin } from "../../objects/builtin.ts";
import { index_of } from "../../objects/index-of.ts";

export const bin = /* @__PURE__ */ builtin("bin(number, /)", function bin(x: unknown): string {
  return prefixed(x, "0b", 2);
});

export const oct = /* @__PURE__ */ builtin("oct(number, /)", function oct(x: unknown): string {
  return prefixed(x, "0o", 8);
});

export const hex = /* @__PURE__ */ builtin("hex(number, /)", function hex(x: unknown): string {
  return prefixed(x, "0x", 16);
});

function prefixed(x: unknown, prefix: string, radix: number): string {
  const value = index_of(x);
  return value < 0 ? `-${prefix}${(-value).toString(radix)}` : prefix + value.toString(radix);
}
