/**
 * Tables recorded from CPython (scripts/record-*.py), and how to hold the runtime against them.
 *
 * A table has columns of values and, for each function, its result for every combination of them: the repr, or "TypeError: words".
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ByteArray } from "../../packages/runtime/src/objects/bytearray.ts";
import { bytes_of, latin_bytes } from "../../packages/runtime/src/objects/bytes.ts";
import { Complex } from "../../packages/runtime/src/objects/complex.ts";
import { dict_of } from "../../packages/runtime/src/objects/dict.ts";
import { Float } from "../../packages/runtime/src/objects/float.ts";
import { normalise } from "../../packages/runtime/src/objects/int-ops.ts";
import { type_name } from "../../packages/runtime/src/objects/object.ts";
import { repr, str_of } from "../../packages/runtime/src/objects/repr.ts";
import { tuple_from } from "../../packages/runtime/src/objects/tuple.ts";

/** A value as the recorder writes it: its type and its text, or its items. */
export type Encoded = readonly [string, ...unknown[]];

export interface Table {
  readonly columns: readonly (readonly Encoded[])[];
  readonly results: Readonly<Record<string, readonly string[]>>;
}

type Call = (...args: unknown[]) => unknown;

export function read_tables(path: string): Record<string, Table> {
  const text = readFileSync(join(__dirname, "../../fixtures/runtime", path), "utf8");
  return JSON.parse(text) as Record<string, Table>;
}

const DOUBLES: Readonly<Record<string, number>> = { inf: Infinity, "-inf": -Infinity, nan: NaN };

function double(text: string): number {
  return DOUBLES[text] ?? Number(text);
}

export function decoded([type, ...rest]: Encoded): unknown {
  const text = rest[0] as string;
  switch (type) {
    case "None":
      return null;
    case "int":
      return normalise(BigInt(text));
    case "bool":
      return text === "True";
    case "float":
      return new Float(double(text));
    case "complex":
      return new Complex(double(text), double(rest[1] as string));
    case "str":
      return text;
    case "bytes":
      return bytes_of(text);
    case "bytearray":
      return new ByteArray(latin_bytes(text));
    case "list":
      return (rest[0] as Encoded[]).map(decoded);
    case "tuple":
      return tuple_from((rest[0] as Encoded[]).map(decoded));
    case "dict":
      return dict_of(...(rest[0] as [Encoded, Encoded][]).map(([k, v]) => [decoded(k), decoded(v)] as const));
    default:
      throw new Error(`a table has a value of type ${type}`);
  }
}

/** What the recorder would have written for this call. */
export function outcome(call: () => unknown): string {
  try {
    return repr(call());
  } catch (error) {
    return `${type_name(error)}: ${str_of(error)}`;
  }
}

/** Every combination of the columns, the last one changing fastest. */
function combinations(columns: Table["columns"]): Encoded[][] {
  return columns.reduce<Encoded[][]>(
    (rows, column) => rows.flatMap((row) => column.map((value) => [...row, value])),
    [[]],
  );
}

/** A line for each result that differs: what was called, what CPython says, what we say. */
export function differences(table: Table, functions: Readonly<Record<string, Call>>): string[] {
  const rows = combinations(table.columns);
  const lines: string[] = [];
  for (const [name, expected] of Object.entries(table.results)) {
    const call = functions[name];
    if (call === undefined) throw new Error(`the table has a function ${name} that the test has not`);
    rows.forEach((row, i) => {
      const got = outcome(() => call(...row.map(decoded)));
      if (got !== expected[i])
        lines.push(
          `${name}(${row.map((value) => repr(decoded(value))).join(", ")})\n    CPython ${expected[i]}\n    ours    ${got}`,
        );
    });
  }
  return lines;
}
