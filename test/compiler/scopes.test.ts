/**
 * Scopes and variables: what the symbol table says about names, and where their declarations stand.
 */

import { parse } from "../../packages/compiler/src/2-parse/index.ts";
import type { Analysis, Scope } from "../../packages/compiler/src/3-analyze/analysis.ts";
import { analyze } from "../../packages/compiler/src/3-analyze/index.ts";
import { Source } from "../../packages/compiler/src/language/source.ts";

function analysisOf(text: string, main = true): Analysis {
  const source = new Source(text, "test.py");
  return analyze(parse(source).module, source, { main });
}

/** The scope at the end of a path of names below the module. */
function scopeAt(analysis: Analysis, ...path: string[]): Scope {
  let scope = analysis.scopeOf(analysis.module);
  for (const name of path) {
    const child = scope.children.find((one) => one.name === name);
    if (child === undefined) throw new Error(`no scope ${name}`);
    scope = child;
  }
  return scope;
}

function kinds(scope: Scope): Record<string, string> {
  return Object.fromEntries([...scope.symbols.values()].map((symbol) => [symbol.name, symbol.kind]));
}

/** Every variable's declaration in words. */
function declarations(text: string, main = true): Record<string, string> {
  const analysis = analysisOf(text, main);
  const words: Record<string, string> = {};
  const visit = (scope: Scope): void => {
    for (const { binding } of scope.symbols.values()) {
      if (binding === null || binding.scope !== scope) continue;
      const declaration = analysis.declarationOf(binding);
      const line = (at: { start: number }) => analysis.source.position(at.start).line;
      const where = declaration.place;
      const prefix = scope.qualname === "" ? "" : `${scope.qualname}.`;
      words[prefix + binding.name] =
        where === "statement"
          ? `${declaration.keyword} ${declaration.statements.map(line).join(" ")}`
          : where === "before"
            ? `before ${line(declaration.statement)}`
            : where;
    }
    for (const child of scope.children) visit(child);
  };
  visit(analysis.scopeOf(analysis.module));
  return words;
}

/** `name:line` of every read that may be unbound. */
function unbound(text: string): string[] {
  const analysis = analysisOf(text);
  const found: string[] = [];
  const visit = (scope: Scope): void => {
    for (const { binding } of scope.symbols.values()) {
      if (binding === null || binding.scope !== scope) continue;
      for (const read of binding.reads) {
        const kind = analysis.mayBeUnbound(read);
        if (kind !== null) found.push(`${read.id}:${analysis.source.position(read.start).line} ${kind}`);
      }
    }
    for (const child of scope.children) visit(child);
  };
  visit(analysis.scopeOf(analysis.module));
  return found.sort();
}

describe("symbols", () => {
  test("local, cell, free and global", () => {
    const analysis = analysisOf(`
import sys
def outer(a):
    n = 0
    def inner():
        nonlocal n
        global g
        n += a
        g = sys
    return inner
`);
    expect(kinds(scopeAt(analysis, "outer"))).toEqual({ a: "cell", n: "cell", inner: "local" });
    expect(kinds(scopeAt(analysis, "outer", "inner"))).toEqual({
      n: "free",
      a: "free",
      g: "global explicit",
      sys: "global implicit",
    });
    expect(scopeAt(analysis, "outer", "inner").qualname).toBe("outer.<locals>.inner");
  });

  test("a class body is looked through, and mangles private names", () => {
    const analysis = analysisOf(`
class C:
    x = 1
    def f(self):
        self.__y = x
        __z = 2
`);
    expect(kinds(scopeAt(analysis, "C", "f"))).toEqual({
      self: "local",
      x: "global implicit",
      _C__z: "local",
    });
  });

  test("a class body reads the outer name until it has assigned its own", () => {
    const analysis = analysisOf("x = 1\nclass C:\n    x = x\n    y = x\n");
    const outer = scopeAt(analysis).symbols.get("x")?.binding;
    const inner = scopeAt(analysis, "C").symbols.get("x")?.binding;
    expect(outer?.reads.map((read) => analysis.source.position(read.start).line)).toEqual([3]);
    expect(inner?.reads.map((read) => analysis.source.position(read.start).line)).toEqual([4]);
  });

  test("an assignment expression in a comprehension binds around it", () => {
    const analysis = analysisOf("def f(xs):\n    return [y := x for x in xs], y\n");
    expect(kinds(scopeAt(analysis, "f"))).toEqual({ xs: "local", y: "local" });
    expect(scopeAt(analysis, "f").symbols.get("y")?.binding?.isCaptured).toBe(false);
  });
});

describe("declarations", () => {
  test("with the first assignment", () => {
    expect(declarations("x = 1\ny = 2\ny += 1\ndef f(a):\n    b = a\n    return b\n")).toEqual({
      x: "const 1",
      y: "let 2",
      f: "const 4",
      "f.a": "parameter",
      "f.b": "const 5",
    });
  });

  test("before the statement that holds all uses", () => {
    expect(declarations("if a:\n    y = 1\nelse:\n    y = 2\nprint(y)\n")).toEqual({ y: "before 1" });
    expect(declarations("if (m := f()):\n    print(m)\n")).toEqual({ m: "before 1" });
  });

  test("inside a branch, when nothing outside uses it", () => {
    expect(declarations("if a:\n    y = 1\n    print(y)\n")).toEqual({ y: "const 2" });
  });

  test("two loops over one name have one variable each", () => {
    expect(declarations("for i in a:\n    print(i)\nfor i in b:\n    print(i)\n")).toEqual({
      i: "const 1 3",
    });
    expect(declarations("for i in a:\n    i += 1\n")).toEqual({ i: "let 1" });
    expect(declarations("for i in a:\n    pass\nprint(i)\n")).toEqual({ i: "before 1" });
  });

  test("a closure sees one variable for all rounds of a loop", () => {
    const text = "def f(xs):\n    for x in xs:\n        y = x\n        fs.append(lambda: (x, y))\n";
    expect(declarations(text)).toMatchObject({ "f.x": "before 2", "f.y": "before 2" });
  });

  test("a generator expression that is run at once sees the round it stands in", () => {
    expect(declarations("for x in xs:\n    all(x == y for y in xs)\n")).toMatchObject({ x: "const 1" });
    expect(declarations("for x in xs:\n    f(x == y for y in xs)\n")).toMatchObject({ x: "before 1" });
  });

  test("a variable that a later round looks back on stands outside the loop", () => {
    const text = "def f(xs):\n    for x in xs:\n        if x:\n            print(last)\n        last = x\n";
    expect(declarations(text)).toMatchObject({ "f.x": "const 2", "f.last": "before 2" });
  });

  test("a pattern declares all its names or none", () => {
    expect(declarations("a, b = 1, 2\n")).toEqual({ a: "const 1", b: "const 1" });
    expect(declarations("a = 0\na, b = 1, 2\n")).toEqual({ a: "let 1", b: "before 2" });
  });

  test("handlers, imports, comprehensions", () => {
    const text = "import sys\ntry:\n    f()\nexcept E as e:\n    print(e)\nxs = [x for x in y]\n";
    expect(declarations(text)).toMatchObject({ sys: "import", e: "except", xs: "const 6" });
  });

  test("a name that a module exports is declared at its top level", () => {
    expect(declarations("if a:\n    y = 1\n    print(y)\n", false)).toEqual({ y: "before 1" });
  });
});

describe("reads that may come too early", () => {
  test.each([
    ["if a:\n    x = 1\nprint(x)\n", ["x:3 global"]],
    ["def f():\n    print(x)\n    x = 1\n", ["x:2 local"]],
    ["def f():\n    def g():\n        return x\n    if a:\n        x = 1\n", ["x:3 free"]],
    ["def f():\n    def g():\n        return x\n    x = 1\n", ["x:3 free"]],
    ["def f():\n    def g():\n        return h()\n    def h(): pass\n", []],
    ["for x in xs:\n    print(x)\n", []],
    ["while True:\n    x = 1\n    if x: break\nprint(x)\n", []],
    ["try:\n    x = 1\nexcept E:\n    raise\nprint(x)\n", []],
    ["try:\n    x = 1\nexcept E:\n    pass\nprint(x)\n", ["x:5 global"]],
    ["x = 1\ndel x\nprint(x)\n", ["x:3 global"]],
    ["if a and (m := f()):\n    print(m)\n", []],
    ["if a or (m := f()):\n    print(m)\n", ["m:2 global"]],
    ["def f():\n    return g()\ndef g():\n    return 1\n", []],
    ["import asyncio as a\nlock = a.Lock()\nwith lock:\n    x = 1\nprint(x)\n", []],
    ["from asyncio import timeout\nwith timeout(1):\n    x = 1\nprint(x)\n", []],
    ["from contextlib import suppress\nwith suppress(E):\n    x = 1\nprint(x)\n", ["x:4 global"]],
    ["asyncio = y\nwith asyncio.timeout(1):\n    x = 1\nprint(x)\n", ["x:4 global"]],
    ["with cm as f:\n    x = 1\nprint(x)\n", ["x:3 global"]],
  ])("%j", (text, expected) => {
    expect(unbound(text)).toEqual(expected);
  });
});
