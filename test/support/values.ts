/**
 * Recorded values: JSON to the runtime's values, and the runtime's answers to texts.
 *
 * From: `["tuple", 1, ["float", "0.5"]]`. To: what `(1, 0.5)` is at run time.
 *
 * The recorder in `scripts/` writes the other side of it.
 */
import { repr, str } from "@asyncdef/runtime/builtins";
import {
  dict_of,
  Float,
  frozenset_from,
  Range,
  set_from,
  set_of_constants,
  slice,
  tuple_from,
} from "@asyncdef/runtime/objects";
import { each } from "@asyncdef/runtime/protocols";

type Functions = Readonly<Record<string, unknown>>;

/** The value that a piece of JSON stands for. */
export function decode(json: unknown, functions: Functions = {}): unknown {
  if (!Array.isArray(json)) return json;
  const [tag, ...rest] = json as [string, ...unknown[]];
  const items = (): unknown[] => rest.map((item) => decode(item, functions));
  switch (tag) {
    case "int":
      return BigInt(rest[0] as string);
    case "float":
      return new Float(Number((rest[0] as string).replace("inf", "Infinity")));
    case "list":
      return items();
    case "tuple":
      return tuple_from(items());
    case "set":
      return set_from(items());
    case "set display":
      return set_of_constants(...items());
    case "frozenset":
      return frozenset_from(items());
    case "dict":
      return dict_of(
        ...(rest as [unknown, unknown][]).map(
          (pair) => pair.map((x) => decode(x, functions)) as [unknown, unknown],
        ),
      );
    case "range": {
      const [start, stop, step] = items() as [number, number, number];
      return new Range(start, stop, step);
    }
    case "slice":
      return slice(decode(rest[0]), decode(rest[1]), decode(rest[2]));
    case "name":
      return functions[rest[0] as string];
    default:
      throw new Error(`no value has the tag ${tag}`);
  }
}

/** The text of an answer: an iterator is run, up to fifty values. */
export function shown(x: unknown): string {
  if (typeof (x as { __next__?: unknown } | null)?.__next__ !== "function") return repr(x);
  const values: unknown[] = [];
  for (const value of each(x)) {
    values.push(value);
    if (values.length === 50) break;
  }
  return `${(x as { $class: { $name: string } }).$class.$name} ${repr(values)}`;
}

/** What a call answers: the text of its result, or `TypeError: words`. A host error is a fault of ours, and fails the test. */
export function answer(f: () => unknown): string {
  try {
    return shown(f());
  } catch (error) {
    const cls = (error as { $class?: { $name: string } }).$class;
    if (cls === undefined) throw error;
    return `${cls.$name}: ${str(error)}`;
  }
}
