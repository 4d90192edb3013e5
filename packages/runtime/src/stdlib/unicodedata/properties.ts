/**
 * What Unicode says of a character: its category, direction, width, class of combining; the number it stands for.
 *
 * From: `unicodedata.category("é")`, a character. To: "Ll", looked up in a table of runs that is unfolded when it is first asked.
 *
 * Source: Library Reference, `unicodedata`; the tables are of the Unicode that CPython 3.13 has.
 */
import { takes, takes_one } from "../../objects/arity.ts";
import { builtin } from "../../objects/builtin.ts";
import { TypeError, ValueError } from "../../objects/exceptions.ts";
import { float } from "../../objects/float.ts";
import { type_name } from "../../objects/object.ts";
import { StrObject } from "../../objects/types.ts";
import { code_point_length } from "../../objects/unicode.ts";
import { BIDIRECTIONAL, CATEGORY, COMBINING, DIGITS, EAST_ASIAN_WIDTH, MIRRORED, NUMBERS } from "./tables.ts";

/** A property of all code points, folded: the signs A, B, ... of `runs` stand for the words of `values`. */
interface FoldedProperty {
  readonly values: string;
  readonly runs: string;
}

/** Where a run ends, and the value within; both by the number of the run. */
interface Runs {
  readonly ends: readonly number[];
  readonly values: readonly string[];
}

const SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ$'`!#%&()*+,-./:;<=>?@[]^_{|}~";
const unfolded_runs = /* @__PURE__ */ new Map<FoldedProperty, Runs>();
const unfolded_numbers = /* @__PURE__ */ new Map<string, ReadonlyMap<number, number>>();

function runs_of(property: FoldedProperty): Runs {
  const known = unfolded_runs.get(property);
  if (known !== undefined) return known;
  const words = property.values.split(" ").map((word) => (word === "-" ? "" : word));
  const ends: number[] = [];
  const values: string[] = [];
  let end = 0;
  for (const [, length, sign] of property.runs.matchAll(/([0-9a-z]+)([^0-9a-z])/g)) {
    end += Number.parseInt(length!, 36);
    ends.push(end);
    values.push(words[SIGNS.indexOf(sign!)]!);
  }
  const runs = { ends, values };
  unfolded_runs.set(property, runs);
  return runs;
}

function value_at(property: FoldedProperty, code: number): string {
  const { ends, values } = runs_of(property);
  let low = 0;
  let high = ends.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (code < ends[middle]!) high = middle;
    else low = middle + 1;
  }
  return values[low]!;
}

/** Does the Unicode of the tables know the code point? */
export function is_assigned(code: number): boolean {
  return value_at(CATEGORY, code) !== "Cn";
}

function numbers_of(folded: string): ReadonlyMap<number, number> {
  const known = unfolded_numbers.get(folded);
  if (known !== undefined) return known;
  const numbers = new Map<number, number>();
  for (const entry of folded.split(" ")) {
    const [first, value, count] = entry.split(":");
    const [over, under] = value!.split("/");
    const code = Number.parseInt(first!, 36);
    for (let at = 0; at < Number(count ?? 1); at++)
      numbers.set(code + at, Number(over) / Number(under ?? 1) + at);
  }
  unfolded_numbers.set(folded, numbers);
  return numbers;
}

/** @throws TypeError `category() argument must be a unicode character, not str` */
function code_of(name: string, which: string, given: unknown): number {
  const text = typeof given === "string" || given instanceof StrObject ? String(given) : "";
  if (code_point_length(text) !== 1)
    throw TypeError(`${name}() argument ${which}must be a unicode character, not ${type_name(given)}`);
  return text.codePointAt(0)!;
}

function property_of(name: string, property: FoldedProperty, args: readonly unknown[]): string {
  takes_one(`unicodedata.${name}`, args);
  return value_at(property, code_of(name, "", args[0]));
}

function number_of(
  name: string,
  folded: string,
  kind: string,
  args: readonly unknown[],
  has: (code: number) => boolean = () => true,
): unknown {
  takes(name, args, 1, 2);
  const code = code_of(name, "1 ", args[0]);
  const number = has(code) ? numbers_of(folded).get(code) : undefined;
  if (number !== undefined) return number;
  if (args.length === 1) throw ValueError(`not a ${kind}`);
  return args[1];
}

export const category = /* @__PURE__ */ builtin(
  "unicodedata.category(character, /)",
  function category(...args: readonly unknown[]): string {
    return property_of("category", CATEGORY, args);
  },
);

export const bidirectional = /* @__PURE__ */ builtin(
  "unicodedata.bidirectional(character, /)",
  function bidirectional(...args: readonly unknown[]): string {
    return property_of("bidirectional", BIDIRECTIONAL, args);
  },
);

export const east_asian_width = /* @__PURE__ */ builtin(
  "unicodedata.east_asian_width(character, /)",
  function east_asian_width(...args: readonly unknown[]): string {
    return property_of("east_asian_width", EAST_ASIAN_WIDTH, args);
  },
);

export const combining = /* @__PURE__ */ builtin(
  "unicodedata.combining(character, /)",
  function combining(...args: readonly unknown[]): number {
    return Number(property_of("combining", COMBINING, args));
  },
);

export const mirrored = /* @__PURE__ */ builtin(
  "unicodedata.mirrored(character, /)",
  function mirrored(...args: readonly unknown[]): number {
    return Number(property_of("mirrored", MIRRORED, args));
  },
);

export const decimal = /* @__PURE__ */ builtin(
  "decimal(character, default=, /)",
  function decimal(...args: readonly unknown[]): unknown {
    return number_of("decimal", DIGITS, "decimal", args, (code) => value_at(CATEGORY, code) === "Nd");
  },
);

export const digit = /* @__PURE__ */ builtin(
  "digit(character, default=, /)",
  function digit(...args: readonly unknown[]): unknown {
    return number_of("digit", DIGITS, "digit", args);
  },
);

export const numeric = /* @__PURE__ */ builtin(
  "numeric(character, default=, /)",
  function numeric(...args: readonly unknown[]): unknown {
    const found = number_of("numeric", NUMBERS, "numeric character", args);
    return typeof found === "number" && found !== args[1] ? float(found) : found;
  },
);
