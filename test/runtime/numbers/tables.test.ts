/** Numbers against CPython: thousands of recorded results, errors and their words among them. */
import * as builtins from "../../../packages/runtime/src/builtins.ts";
import type { Float } from "../../../packages/runtime/src/objects/float.ts";
import { hex_of, ratio_of } from "../../../packages/runtime/src/objects/float-methods.ts";
import * as operators from "../../../packages/runtime/src/operators.ts";
import { differences, read_tables } from "../tables.ts";

type Call = (...args: unknown[]) => unknown;

const functions: Record<string, Call> = {
  ...(operators as unknown as Record<string, Call>),
  divmod: builtins.divmod,
  abs: builtins.abs,
  round: (x, digits) => (digits === null ? builtins.round(x) : builtins.round(x, digits)),
  repr: builtins.repr,
  str: builtins.str,
  hex: (x) => hex_of((x as Float).$value),
  ratio: (x) => ratio_of((x as Float).$value),
};

const parsing: Record<string, Call> = { ...(builtins as unknown as Record<string, Call>) };

describe.each(Object.entries(read_tables("numbers/arithmetic.json")))("arithmetic: %s", (name, table) => {
  test("is CPython's", () => {
    const modular = name === "modular" ? { pow: builtins.pow } : {};
    expect(differences(table, { ...functions, ...modular })).toEqual([]);
  });
});

describe.each(Object.entries(read_tables("numbers/floats.json")))("floats: %s", (_name, table) => {
  test("is CPython's", () => expect(differences(table, functions)).toEqual([]));
});

describe.each(Object.entries(read_tables("numbers/parsing.json")))("parsing: %s", (_name, table) => {
  test("is CPython's", () => expect(differences(table, parsing)).toEqual([]));
});

describe.each(Object.entries(read_tables("numbers/formatting.json")))("format: %s", (_name, table) => {
  test("is CPython's", () => expect(differences(table, { format: builtins.format as Call })).toEqual([]));
});

describe.each(Object.entries(read_tables("numbers/percent.json")))("%%: %s", (_name, table) => {
  test("is CPython's", () => expect(differences(table, functions)).toEqual([]));
});
