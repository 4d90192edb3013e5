/** The data attributes of ints and bools: `real`, `imag`, `numerator`, `denominator`. Source: Library Reference, "Numeric Types". */

/** The attribute, or undefined for another name or what is no int. */
export function int_attribute(x: unknown, name: string): number | bigint | undefined {
  if (typeof x !== "number" && typeof x !== "bigint" && typeof x !== "boolean") return undefined;
  switch (name) {
    case "real":
    case "numerator":
      return typeof x === "boolean" ? Number(x) : x;
    case "imag":
      return 0;
    case "denominator":
      return 1;
    default:
      return undefined;
  }
}
