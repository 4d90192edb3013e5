/**
 * Containers against what CPython answered: fixtures/runtime/containers, written by scripts/record-containers.py.
 *
 * A case that fails is listed with both answers; a file of thousands of cases is one test.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as builtins from "@asyncdef/runtime/builtins";
import * as methods from "@asyncdef/runtime/methods";
import { Dict, Set_ } from "@asyncdef/runtime/objects";
import { call } from "@asyncdef/runtime/objects/call";
import * as operators from "@asyncdef/runtime/operators";
import { kw, unpack, unpack_star } from "@asyncdef/runtime/protocols";
import { answer, decode } from "../../support/values.ts";

type Function = (...args: unknown[]) => unknown;
type Row = [
  string,
  unknown[],
  string,
  (string | null)[] | null | undefined,
  Record<string, unknown> | undefined,
];

const functions: Record<string, unknown> = {
  negative: operators.neg,
  length: builtins.len,
  is_even: (x: unknown) => operators.eq(operators.mod(x, 2), 0),
  second: (x: unknown) => operators.getitem(x, 1),
  sum_of: (...xs: unknown[]) => builtins.sum(xs),
  less_than_3: (x: unknown) => operators.lt(x, 3),
  constant: () => 0,
};

function recorded(name: string): unknown[] {
  const path = join(__dirname, "../../../fixtures/runtime/containers", `${name}.json`);
  return JSON.parse(readFileSync(path, "utf8")) as unknown[];
}

interface Signed {
  readonly $signature?: { readonly positional: readonly string[] };
}

/** A helper of the methods door: takes the receiver first, and looks at what comes after it. */
function is_method(f: Function): boolean {
  return (f as Signed).$signature?.positional[0] === "self";
}

/** Run the rows of a file; what differs. */
function differences(name: string, find: (name: string) => Function): string[] {
  const wrong: string[] = [];
  for (const row of recorded(name) as Row[]) {
    const [function_name, encoded, expected, after, keywords] = row;
    const args = encoded.map((arg) => decode(arg, functions));
    const named = Object.entries(keywords ?? {}).map(([key, value]) => [key, decode(value, functions)]);
    const extra = named.length === 0 ? [] : [kw(Object.fromEntries(named) as Record<string, unknown>)];
    const f = find(function_name);
    const got = answer(() =>
      is_method(f) || !(f as Signed).$signature ? f(...args, ...extra) : call(f, ...args, ...extra),
    );
    const label = `${function_name}(${JSON.stringify(encoded)}${keywords ? `, ${JSON.stringify(keywords)}` : ""})`;
    if (got !== expected) wrong.push(`${label}\n    CPython: ${expected}\n    ours:    ${got}`);
    after?.forEach((text, i) => {
      if (text !== null && builtins.repr(args[i]) !== text) {
        wrong.push(
          `${label} argument ${i} afterwards\n    CPython: ${text}\n    ours:    ${builtins.repr(args[i])}`,
        );
      }
    });
  }
  return wrong;
}

function found(door: object, more: Record<string, Function> = {}): (name: string) => Function {
  return (name) => {
    const f = more[name] ?? (door as Record<string, Function>)[name];
    if (f === undefined) throw new Error(`no function ${name}`);
    return f;
  };
}

/** Show the first few. */
function expectNone(wrong: string[]): void {
  expect(`${wrong.length} differ\n${wrong.slice(0, 12).join("\n")}`).toBe("0 differ\n");
}

test("comparisons of every kind of value with every other", () => {
  const [values, ...rows] = recorded("comparisons") as [[unknown, string][], ...[string, unknown, string][]];
  const signs: Record<string, string> = { eq: "==", ne: "!=", lt: "<", le: "<=", gt: ">", ge: ">=" };
  const wrong: string[] = [];
  rows.forEach(([name, left, letters], row) => {
    const a_type = values[row % values.length]![1];
    [...letters].forEach((letter, i) => {
      const [right, b_type] = values[i]!;
      const got = answer(() =>
        (operators as unknown as Record<string, Function>)[name]!(decode(left), decode(right)),
      );
      const error = `TypeError: '${signs[name]}' not supported between instances of '${a_type}' and '${b_type}'`;
      const right_answer =
        letter === "T"
          ? got === "True"
          : letter === "F"
            ? got === "False"
            : letter === "E"
              ? got === error
              : got.startsWith("TypeError: '");
      if (!right_answer)
        wrong.push(
          `${name}(${JSON.stringify(left)}, ${JSON.stringify(right)}) CPython: ${letter} ours: ${got}`,
        );
    });
  });
  expectNone(wrong);
});

test("subscripts, slices and membership", () => {
  expectNone(differences("subscripts", found(operators)));
});

test("methods of lists, tuples, ranges, dicts and sets", () => {
  expectNone(differences("methods", found(methods)));
});

test("built-in functions over iterables", () => {
  const range_list = (...args: unknown[]) => builtins.list((builtins.range as unknown as Function)(...args));
  expectNone(differences("builtins", found(builtins, { range_list })));
});

test("sorting, stable and by < alone", () => {
  expectNone(differences("sorting", found(builtins)));
});

test("unpacking", () => {
  const more = {
    unpack: (x: unknown, count: unknown) => [...unpack(x, count as number)],
    unpack_star: (x: unknown, before: unknown, after: unknown) =>
      unpack_star(x, before as number, after as number),
  };
  expectNone(differences("unpacking", found({}, more)));
});

test("sets iterate in CPython's order, through their whole history", () => {
  const wrong: string[] = [];
  for (const [steps, expected] of recorded("sets") as [[string, unknown][], string][]) {
    let s: unknown = new Set_();
    for (const [op, encoded] of steps) {
      const arg = decode(encoded);
      const set = s as Set_;
      if (op === "add") set.add(arg);
      else if (op === "discard") set.discard(arg);
      else if (op === "pop") {
        if (set.__len__() > 0) set.pop();
      } else if (op === "copy") s = set.copy();
      else if (op === "update_list") set.update(arg);
      else {
        const other = builtins.set(arg);
        const made = (set as unknown as Record<string, Function>)[op]!.call(set, other);
        if (op !== "update" && op !== "difference_update") s = made;
      }
    }
    const got = builtins.repr(builtins.list(s));
    if (got !== expected)
      wrong.push(`${JSON.stringify(steps)}\n    CPython: ${expected}\n    ours:    ${got}`);
  }
  expectNone(wrong);
});

test("dicts find keys across types, and keep the first one", () => {
  const wrong: string[] = [];
  for (const [steps, expected] of recorded("dicts") as [[string, unknown, string][], string][]) {
    let d = new Dict();
    steps.forEach(([op, encoded, text], i) => {
      const arg = decode(encoded);
      let got: unknown = null;
      if (op === "setitem") operators.setitem(d, arg, i);
      else if (op === "pop") got = d.pop(arg, "none");
      else if (op === "popitem") got = d.__len__() > 0 ? d.popitem() : "empty";
      else if (op === "setdefault") got = d.setdefault(arg, i);
      else if (op === "get") got = d.get(arg);
      else if (op === "contains") got = operators.contains(d, arg);
      else if (op === "reversed") got = builtins.list(builtins.reversed(d));
      else if (op === "copy") d = d.copy();
      else if (op === "update") d.update(arg);
      else d = operators.or_(d, arg) as Dict;
      const shown = got === "empty" ? "empty" : builtins.repr(got);
      if (shown !== text)
        wrong.push(`step ${i} of ${JSON.stringify(steps)}\n    CPython: ${text}\n    ours:    ${shown}`);
    });
    const got = builtins.repr(d);
    if (got !== expected)
      wrong.push(`${JSON.stringify(steps)}\n    CPython: ${expected}\n    ours:    ${got}`);
  }
  expectNone(wrong);
});
