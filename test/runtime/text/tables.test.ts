/** Text and bytes against CPython: thousands of recorded results, errors and their words among them. */
import * as builtins from "../../../packages/runtime/src/builtins.ts";
import * as methods from "../../../packages/runtime/src/methods.ts";
import { call_method } from "../../../packages/runtime/src/objects/attributes.ts";
import { dict_of } from "../../../packages/runtime/src/objects/dict.ts";
import * as operators from "../../../packages/runtime/src/operators.ts";
import { kw } from "../../../packages/runtime/src/protocols.ts";
import { differences, read_tables } from "../tables.ts";

type Call = (...args: unknown[]) => unknown;

/** Methods that only classes of our own have. */
const own =
  (name: string): Call =>
  (x, ...args) =>
    call_method(x, name, ...args);

const functions: Record<string, Call> = {
  ...(operators as unknown as Record<string, Call>),
  ...(builtins as unknown as Record<string, Call>),
  ...(methods as unknown as Record<string, Call>),
  add: operators.add,
  hex: own("hex"),
  decode: own("decode"),
  maketrans: (...args) => methods.maketrans("", ...args),
  named: (text, a) => methods.format(text, kw({ a })),
  map: (text, a) => methods.format_map(text, dict_of(["a", a])),
};

/** Helpers get four arguments more than they take. */
const extra = Object.fromEntries(
  Object.entries(functions).map(([name, call]) => [name, (self: unknown) => call(self, "x", "x", "x", "x")]),
);

describe.each(["text", "formatting", "translation", "codecs", "bytes"])("%s", (section) => {
  test.each(Object.entries(read_tables(`text/${section}.json`)))("%s is CPython's", (name, table) => {
    expect(differences(table, name === "extra" ? extra : functions)).toEqual([]);
  });
});
