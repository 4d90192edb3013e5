/** print: separators, ends, files; and what str and repr show of values inside values. */
import { print } from "../../../packages/runtime/src/builtins.ts";
import { dict_of } from "../../../packages/runtime/src/objects/dict.ts";
import { float } from "../../../packages/runtime/src/objects/float.ts";
import { captured, streams } from "../../../packages/runtime/src/objects/host.ts";
import { tuple_of } from "../../../packages/runtime/src/objects/tuple.ts";
import { kw } from "../../../packages/runtime/src/protocols.ts";

test("values are shown by str, with a space between and a line end after", () => {
  expect(captured(() => print(1, float(1), true, null, "x", 2n ** 64n))).toBe(
    "1 1.0 True None x 18446744073709551616\n",
  );
});

test("inside a container they are shown by repr", () => {
  const pair = tuple_of("a", float(0.5));
  expect(captured(() => print([1, "x", pair], dict_of(["k", null])))).toBe(
    "[1, 'x', ('a', 0.5)] {'k': None}\n",
  );
});

test("a list inside itself is not followed", () => {
  const items: unknown[] = [1];
  items.push(items);
  expect(captured(() => print(items))).toBe("[1, [...]]\n");
});

test("sep and end", () => {
  expect(captured(() => print(1, 2, kw({ sep: "-", end: "!" })))).toBe("1-2!");
  expect(captured(() => print(1, 2, kw({ sep: null })))).toBe("1 2\n");
  expect(() => print(1, kw({ sep: 5 }))).toThrow("sep must be None or a string, not int");
  expect(() => print(1, kw({ foo: 5 }))).toThrow("print() got an unexpected keyword argument 'foo'");
});

test("another file gets a call for each piece", () => {
  const pieces: string[] = [];
  print("a", "b", kw({ file: { write: (text: string) => pieces.push(text) } }));
  expect(pieces).toEqual(["a", " ", "b", "\n"]);
});

test("without a standard output print does nothing", () => {
  const before = streams.stdout;
  streams.stdout = null;
  expect(print("nobody hears")).toBeNull();
  streams.stdout = before;
});
