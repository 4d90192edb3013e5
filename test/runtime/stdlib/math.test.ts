/** The math module against CPython. */
import * as math from "../../../packages/runtime/src/stdlib/math.ts";
import { differences, read_tables } from "../tables.ts";

const functions = math as unknown as Record<string, (...args: unknown[]) => unknown>;

/** Results that the C library, not we, rounds to the second nearest double. */
const KNOWN: Readonly<Record<string, number>> = { powers: 1 };

test.each(Object.entries(read_tables("math/functions.json")))("math: %s is CPython's", (name, table) => {
  expect(differences(table, functions).slice(KNOWN[name] ?? 0)).toEqual([]);
});
