/** The binding of calls, against what CPython made of the same ones: see scripts/record-calls.py. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { repr } from "@asyncdef/runtime/builtins";
import { dict_from, tuple_from } from "@asyncdef/runtime/objects";
import { call, def, keywords, kw } from "@asyncdef/runtime/protocols";
import { raises } from "../../support/raises.ts";

type Case = readonly [string, number, Record<string, string>, string];

const cases = JSON.parse(
  readFileSync(join(__dirname, "../../../fixtures/runtime/calls.json"), "utf8"),
) as Case[];

/** A function in the layout that generated code has, which gives its bound arguments in order. */
function sample(parameters: string): (...args: unknown[]) => unknown[] {
  const words = parameters.split(", ").filter((word) => word !== "" && word !== "/");
  const stop = words.findIndex((word) => word.startsWith("*"));
  const positional = (stop < 0 ? words : words.slice(0, stop)).filter((word) => !word.startsWith("**"));
  const named = stop < 0 ? [] : words.slice(stop).filter((word) => !word.startsWith("*"));
  const rest = words.some((word) => /^\*\w/.test(word));
  const extra = words.some((word) => word.startsWith("**"));
  return (...given) => {
    const args = [...given];
    const record = { ...keywords(args) };
    const values = positional.map((_, i) => args[i] ?? "-");
    if (rest) values.push(tuple_from(args.slice(positional.length)));
    for (const word of named) {
      const name = word.replace("=", "");
      values.push(record[name] ?? "-");
      delete record[name];
    }
    if (extra) values.push(dict_from(record));
    return values;
  };
}

function outcome([parameters, count, named]: Case): string {
  const f = def(`f(${parameters})`, sample(parameters));
  const args: unknown[] = Array.from({ length: count }, (_, i) => i);
  if (Object.keys(named).length > 0) args.push(kw(named));
  let bound = "";
  const error = raises(() => {
    bound = repr(call(f, ...args));
  });
  return bound === "" ? error : bound;
}

test(`${cases.length} calls are bound, or refused, as CPython does`, () => {
  const wrong = cases.filter((each) => outcome(each) !== each[3]);
  expect(wrong.map((each) => [...each, outcome(each)])).toEqual([]);
});
