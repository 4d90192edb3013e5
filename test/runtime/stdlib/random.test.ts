/** The random module: CPython's numbers for CPython's seeds. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { call_method } from "../../../packages/runtime/src/objects/attributes.ts";
import { repr } from "../../../packages/runtime/src/objects/repr.ts";
import { kw } from "../../../packages/runtime/src/protocols.ts";
import * as random from "../../../packages/runtime/src/stdlib/random.ts";
import { decoded, type Encoded, outcome } from "../tables.ts";

type Case = [Encoded, string, Encoded[], Record<string, Encoded>, string[]];

const recorded = JSON.parse(
  readFileSync(join(__dirname, "../../../fixtures/runtime/random/cases.json"), "utf8"),
) as { cases: Case[]; shuffled: [Encoded, string][] };

test("a seeded generator gives CPython's numbers", () => {
  const lines: string[] = [];
  for (const [seed, name, args, named, expected] of recorded.cases) {
    const generator = random.Random(decoded(seed));
    const keywords = Object.entries(named).map(([key, value]) => [key, decoded(value)]);
    const given = [...args.map(decoded), ...(keywords.length > 0 ? [kw(Object.fromEntries(keywords))] : [])];
    const got = expected.map(() => outcome(() => call_method(generator, name, ...given)));
    if (got.join() !== expected.join())
      lines.push(
        `${JSON.stringify(seed)} ${name}(${args.map((a) => repr(decoded(a)))})\n    CPython ${expected}\n    ours    ${got}`,
      );
  }
  expect(lines).toEqual([]);
});

test("shuffle changes the list as CPython does", () => {
  for (const [seed, expected] of recorded.shuffled) {
    const items = Array.from({ length: 20 }, (_, i) => i);
    call_method(random.Random(decoded(seed)), "shuffle", items);
    expect(repr(items)).toBe(expected);
  }
});

test("the module's functions share one generator, and its state can be put back", () => {
  random.seed(42);
  expect(repr(random.random())).toBe("0.6394267984578837");
  const state = random.getstate();
  const first = repr([random.random(), random.gauss(), random.randint(1, 100)]);
  random.setstate(state);
  expect(repr([random.random(), random.gauss(), random.randint(1, 100)])).toBe(first);
});

test("without a seed two generators differ", () => {
  expect(repr(call_method(random.Random(), "random"))).not.toBe(repr(call_method(random.Random(), "random")));
});
