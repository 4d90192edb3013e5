/**
 * What the lowering asks: functions, calls, classes, attributes, types, loops, imports.
 */

import { parse } from "../../packages/compiler/src/2-parse/index.ts";
import type { Analysis, Callee } from "../../packages/compiler/src/3-analyze/analysis.ts";
import { analyze } from "../../packages/compiler/src/3-analyze/index.ts";
import type { Node, NodeOf } from "../../packages/compiler/src/language/nodes.ts";
import { Source } from "../../packages/compiler/src/language/source.ts";
import { walk } from "../../packages/compiler/src/language/walk.ts";

function analysisOf(text: string): Analysis {
  const source = new Source(text, "test.py");
  return analyze(parse(source).module, source, { main: true });
}

function all<K extends Node["type"]>(analysis: Analysis, type: K): NodeOf<K>[] {
  const found: Node[] = [];
  walk(analysis.module, (node) => {
    if (node.type === type) found.push(node);
    return undefined;
  });
  return found as NodeOf<K>[];
}

function textOf(analysis: Analysis, node: Node | null): string | null {
  return node === null ? null : analysis.source.text.slice(node.start, node.end);
}

/** The callee of the last call of a program, in words. */
function callee(text: string): string {
  const analysis = analysisOf(text);
  const calls = all(analysis, "Call");
  calls.sort((a, b) => b.start - a.start || b.end - a.end);
  return words(analysis, analysis.calleeOf(calls[0]!));
}

function words(analysis: Analysis, found: Callee): string {
  if (found.kind === "unknown" || found.kind === "host") return found.kind;
  if (found.kind === "super" || found.kind === "super method") return found.kind;
  if (found.kind === "runtime method") return `runtime method ${found.name}`;
  const { arguments: args } = found;
  const name = "name" in found ? found.name : "facts" in found ? found.facts.qualname : "";
  if (args.kind !== "bound") return `${found.kind} ${name}: ${args.kind}`;
  const positional = args.positional.map((value) => textOf(analysis, value) ?? "-");
  const rest = args.rest.map((value) => `*${textOf(analysis, value)}`);
  const keywords = args.keywords.map(({ name: key, value }) => `${key}=${textOf(analysis, value)}`);
  const order = args.inSourceOrder ? "" : " (reordered)";
  return `${found.kind} ${name}: ${[...positional, ...rest, ...keywords].join(", ")}${order}`;
}

describe("functions", () => {
  test("kinds and signatures", () => {
    const analysis = analysisOf(`
def plain(a, /, b=1, *args, key=2, **kw): return a
def gen(): yield
async def coro(): await x
async def agen():
    yield 1
async def idle(): return 1
class C:
    def m(self, *, x): pass
`);
    const facts = [...all(analysis, "FunctionDef"), ...all(analysis, "AsyncFunctionDef")].map((node) => {
      const { signature, kind, hasAwait } = analysis.functionOf(node);
      return [signature, kind, hasAwait];
    });
    expect(facts).toEqual([
      ["plain(a, /, b=, *args, key=, **kw)", "function", false],
      ["gen()", "generator", false],
      ["C.m(self, *, x)", "function", false],
      ["coro()", "coroutine", true],
      ["agen()", "async generator", false],
      ["idle()", "coroutine", false],
    ]);
  });

  test("an await in a list comprehension is its function's, in a generator expression its own", () => {
    const analysis = analysisOf(
      "async def f(): return [await x for x in y]\nasync def g(): return (await x for x in y)\n",
    );
    expect(all(analysis, "AsyncFunctionDef").map((node) => analysis.functionOf(node).hasAwait)).toEqual([
      true,
      false,
    ]);
  });

  test("self is this unless a nested def uses it or it is assigned", () => {
    const analysis = analysisOf(`
class C:
    def a(self): return lambda: self.x
    def b(self):
        def inner(): return self
        return inner
    def c(self):
        self = 1
    @property
    def d(self): return 1
    @staticmethod
    def e(x): pass
    @deco
    def f(self): pass
    def g(self): return any(self.x for _ in y)
`);
    const methods = all(analysis, "FunctionDef")
      .map((node) => analysis.functionOf(node))
      .filter((facts) => facts.method !== null)
      .map(({ name, method }) => `${name} ${method!.binding} ${method!.selfUse}`);
    expect(methods).toEqual([
      "a instance this",
      "b instance alias",
      "c instance alias",
      "d property this",
      "e static alias",
      "f decorated this",
      "g instance alias",
    ]);
  });

  test("the end of a body", () => {
    const ends = (body: string): boolean => {
      const analysis = analysisOf(`def f():\n${body.replace(/^/gm, "    ")}\n`);
      return analysis.functionOf(all(analysis, "FunctionDef")[0]!).endReachable;
    };
    expect(ends("return 1")).toBe(false);
    expect(ends("while True:\n    pass")).toBe(false);
    expect(ends("while True:\n    break")).toBe(true);
    expect(ends("if a:\n    return 1\nelse:\n    raise E")).toBe(false);
    expect(ends("try:\n    return 1\nexcept E:\n    pass")).toBe(true);
    expect(ends("try:\n    pass\nfinally:\n    return 1")).toBe(false);
    expect(ends("with m:\n    return 1")).toBe(false);
    expect(ends("for x in y:\n    return 1")).toBe(true);
  });
});

describe("calls", () => {
  const def = "def f(a, b=2, *args, key=1): pass\n";
  test.each([
    [`${def}f(1)`, "function f: 1"],
    [`${def}f(1, key=3)`, "function f: 1, key=3"],
    [`${def}f(b=1, a=0)`, "function f: 0, 1 (reordered)"],
    [`${def}f(1, 2, 3)`, "function f: 1, 2, *3"],
    [`${def}f()`, "function f: raises"],
    [`${def}f(1, a=1)`, "function f: raises"],
    [`${def}f(1, nope=1)`, "function f: raises"],
    [`${def}f(*xs)`, "function f: undecided"],
    ["def f(a, b=1, c=2): pass\nf(1, c=3)", "function f: 1, -, 3"],
    [`${def}f = 1\nf(1)`, "unknown"],
    ["@deco\ndef f(): pass\nf()", "unknown"],
    ["print(1, end='')", "builtin print: *1, end=''"],
    ["sorted(xs, key=f)", "builtin sorted: xs, key=f"],
    ["round(x, ndigits=1)", "builtin round: x, 1"],
    ["ValueError('x')", "builtin ValueError: *'x'"],
    ["print = f\nprint(1)", "unknown"],
    ["import asyncio\nasyncio.sleep(1)", "runtime sleep: 1"],
    ["import asyncio as a\na.gather(x, y)", "runtime gather: *x, *y"],
    ["from asyncio import sleep as s\ns(1, result=2)", "runtime sleep: 1, 2"],
    ["class P:\n    def __init__(self, x, y=0): pass\nP(1)", "class P: 1"],
    ["class P: pass\nclass Q(P): pass\nQ(1)", "class Q: raises"],
    ["class E(Exception): pass\nE('x')", "class E: *'x'"],
    ["class P:\n    def m(self, x): pass\n    def n(self):\n        self.m(x=1)", "method P.m: 1"],
    ["class P:\n    def m(self, x): pass\np = P()\np.m(1)", "method P.m: 1"],
    [
      "class P:\n    def m(self, x): pass\n    def n(self):\n        self.m = 1\n        self.m(1)",
      "unknown",
    ],
    ["class P(Base):\n    def m(self): pass\n    def n(self):\n        self.m()", "unknown"],
    ["import asyncio\nq = asyncio.Queue()\nq.put_nowait(1)", "runtime method put_nowait"],
    ["import asyncio\nq = asyncio.Queue()\nq.put_nowait()", "unknown"],
    ["import asyncio\nloop = asyncio.new_event_loop()\nloop.call_soon(f, 1)", "runtime method call_soon"],
    [
      "import asyncio\nasync def f():\n    async with asyncio.TaskGroup() as g:\n        g.create_task(x)",
      "runtime method create_task",
    ],
    ["callback(1)", "unknown"],
  ])("%j is %s", (text, expected) => {
    expect(callee(text)).toBe(expected);
  });

  test("super", () => {
    const analysis = analysisOf("class A:\n    def f(self):\n        super().f(1)\n");
    expect(all(analysis, "Call").map((node) => analysis.calleeOf(node).kind)).toEqual([
      "super method",
      "super",
    ]);
  });

  test("a function escapes when it is used as a value", () => {
    const escapes = (text: string): boolean => {
      const analysis = analysisOf(text);
      return analysis.escapes(all(analysis, "FunctionDef")[0]!);
    };
    expect(escapes("def f(): pass\nf()\nf()")).toBe(false);
    expect(escapes("def f(): pass\ng(f)")).toBe(true);
    expect(escapes("def f(a): pass\nf(*xs)")).toBe(true);
  });
});

test.each([
  ["def main():\n    asyncio.run(work())\nif __name__ == '__main__':\n    main()", ["main"]],
  ["def a():\n    b()\ndef b():\n    asyncio.run(work())\na()", ["a", "b"]],
  ["def a():\n    asyncio.run(work())\nlambda: a()", []],
  ["def a():\n    asyncio.run(work())\nf(a)", []],
  ["def a():\n    b()\ndef b():\n    asyncio.run(work())\na()\n[a for x in y]", []],
  ["def a():\n    loop.run_forever()\na()", ["a"]],
  ["def a():\n    print()\na()", []],
])("functions that may wait for the loop: %j", (text, expected) => {
  const analysis = analysisOf(`import asyncio\n${text}\n`);
  const hosted = all(analysis, "FunctionDef").filter((node) => analysis.runsHosted(node));
  expect(hosted.map(({ name }) => name)).toEqual(expected);
});

describe("classes", () => {
  const classOf = (text: string) => {
    const analysis = analysisOf(text);
    return analysis.classOf(all(analysis, "ClassDef")[0]!);
  };

  test.each([
    ["class C:\n    'doc'\n    x = 1\n    def m(self): pass\n    async def n(self): pass", null],
    ["class C:\n    @property\n    def p(self): pass\n    @p.setter\n    def p(self, v): pass", null],
    [
      "class C:\n    if a:\n        x = 1",
      "the body holds other statements than definitions and assignments",
    ],
    ["class C:\n    def m(self): pass\n    n = m", "the body reads its own method m"],
    ["class C:\n    def m(self): pass\n    def m(self): pass", "m is bound twice"],
    ["class C:\n    a, b = 1, 2", "an assignment has another target than one name"],
  ])("%j", (text, reason) => {
    expect(classOf(text).notSimple).toBe(reason);
  });

  test("attributes that are surely there", () => {
    const facts = classOf(`
class C:
    def __init__(self, n):
        """Doc."""
        self.n = n
        self.__p = self.n
        if n:
            self.a = 1
            self.b = 1
        else:
            self.a = 2
        register(self)
        self.late = 1
`);
    expect([...facts.instanceAttributes].sort()).toEqual(["_C__p", "a", "n"]);
  });

  test("a subclass that does not call super().__init__ makes them unsure", () => {
    const base = "class C:\n    def __init__(self):\n        self.n = 1\n";
    expect(classOf(`${base}class D(C):\n    def __init__(self): pass\n`).instanceAttributes.size).toBe(0);
    const calling = "class D(C):\n    def __init__(self):\n        super().__init__()\n        self.m = 2\n";
    expect(classOf(base + calling).instanceAttributes.size).toBe(1);
  });

  test("a class attribute by the name of the class", () => {
    const analysis = analysisOf(
      "class A:\n    n = 1\n    f = deco(g)\nclass B(A): pass\nA.n; B.n; A.f; B.m\n",
    );
    expect(all(analysis, "Attribute").map((node) => analysis.attributeUse(node))).toEqual([
      "class attribute",
      "class attribute",
      "unknown",
      "unknown",
    ]);
  });

  test("how attributes of self may be accessed", () => {
    const analysis = analysisOf(`
class C:
    step = 1
    made = Descriptor()
    def __init__(self):
        self.n = 1
    @property
    def p(self): return 1
    def m(self):
        self.n; self.step; self.p; self.m; self.other; self.made
        self.x = 1; self.p = 2; self.made = 3
`);
    const uses = all(analysis, "Attribute").map((node) => `${node.attr} ${analysis.attributeUse(node)}`);
    expect(uses).toEqual([
      "n data",
      "n data",
      "step class attribute",
      "p property",
      "m method",
      "other unknown",
      "made unknown",
      "x data",
      "p unknown",
      "made unknown",
    ]);
  });
});

describe("types", () => {
  test.each([
    ["x = 1\nx", "int"],
    ["x = 1\nx += 2\nx", "int"],
    ["x = 1\nx = 'a'\nx", "unknown"],
    ["x = 0\nfor i in range(3):\n    x = x + i\nx", "int"],
    ["x = 1\nx / 2", "float"],
    ["x = 2\nx ** 3", "int"],
    ["x = 2\nx ** y", "unknown"],
    ["x = 1.5\nx * 2", "float"],
    ["f'{x}'", "str"],
    ["'a' + 'b'", "str"],
    ["len(x)", "int"],
    ["1 < 2", "bool"],
    ["x < y", "unknown"],
    ["x is None", "bool"],
    ["not x", "bool"],
    ["xs = []\nxs", "list"],
    ["'a b'.split()", "list"],
    ["import time\ntime.time()", "float"],
    ["class C: pass\nC()", "instance"],
    ["def f(x):\n    return x\n(lambda: x)", "function"],
    ["a = b = None\na = 1 if b else 2\na", "unknown"],
    ["import math\nmath.pi * 2", "float"],
    ["a, b = 1, 'x'\na", "int"],
    ["a, *b = 1, 'x'\na", "unknown"],
    ["for i, x in enumerate(xs): pass\ni", "int"],
    ["def f(n):\n    return n if n < 2 else f(n - 1) + f(n - 2)\nf(25)", "int"],
    ["def f(n):\n    return n\ng(f)\nf(25)", "unknown"],
    ["def f(n):\n    return n\nf('x')\nf(25)", "unknown"],
    ["def f(n, m='x'):\n    return m\nf(1)\nf(2, m='y')", "str"],
    ["def f(n):\n    if n: return 1\nf(1)", "unknown"],
    ["def f(n):\n    with cm: return 1\nf(1)", "unknown"],
    ["def f(n): pass\nf(1)", "None"],
    ["def f(n):\n    n = 'x'\n    return n\nf('y')", "str"],
    ["async def f(): return 1\nasync def g(): return await f()\ng()", "coroutine"],
  ])("%j is %s", (text, expected) => {
    const analysis = analysisOf(text);
    const last = analysis.module.body.at(-1)!;
    expect(last.type === "Expr" && analysis.typeOf(last.value)).toBe(expected);
  });

  test("bounds of ints", () => {
    const bounds = (text: string) => {
      const analysis = analysisOf(text);
      const last = analysis.module.body.at(-1)!;
      return last.type === "Expr" ? analysis.intervalOf(last.value) : null;
    };
    expect(bounds("for i in range(10): pass\ni * 2 + 1")).toEqual({ min: 1, max: 19 });
    expect(bounds("x % 10")).toBeNull();
    expect(bounds("x = 1\nx += 1\nx % 10")).toEqual({ min: 0, max: 9 });
    expect(bounds("2 ** 60")).toBeNull();
    expect(bounds("x = 1\nx += 1\nx")).toBeNull();
  });
});

describe("loops", () => {
  const loop = (text: string) => {
    const analysis = analysisOf(text);
    const found = analysis.countingLoop(all(analysis, "For")[0]!);
    if (found === null) return null;
    const { start, stop, step, stopNeedsIndex, stopIsStable } = found;
    return [textOf(analysis, start), textOf(analysis, stop), step, stopNeedsIndex, stopIsStable];
  };

  test.each([
    ["for i in range(3): pass", [null, "3", 1, false, true]],
    ["for i in range(1, len(xs), 2): pass", ["1", "len(xs)", 2, false, false]],
    ["for i in range(10, 0, -1): pass", ["10", "0", -1, false, true]],
    ["def f(n):\n    for i in range(n): pass", [null, "n", 1, true, false]],
    ["n = 3\nfor i in range(n): pass", [null, "n", 1, false, true]],
    ["n = 3\nfor i in range(n): n += 1", [null, "n", 1, false, false]],
    ["for i in range(3): i = 1", null],
    ["for i in range(3): pass\nprint(i)", null],
    ["for i in range(3): f(lambda: i)", null],
    ["for i in range(3, 2, x): pass", null],
    ["def f(n):\n    for i in range(n, 3): pass", null],
    ["range = f\nfor i in range(3): pass", null],
  ])("%j", (text, expected) => {
    expect(loop(text)).toEqual(expected);
  });
});

describe("imports", () => {
  const imported = (text: string, options = {}) => {
    const source = new Source(text, "test.py");
    const analysis = analyze(parse(source).module, source, { main: true, ...options });
    return all(analysis, "Alias").map((alias) => analysis.importOf(alias));
  };

  test("what they stand for", () => {
    expect(imported("import asyncio\nfrom asyncio import sleep")).toEqual([
      { kind: "runtime", module: "asyncio", name: null },
      { kind: "runtime", module: "asyncio", name: "sleep" },
    ]);
    expect(imported("from .tools import f")).toEqual([
      { kind: "python", module: ".tools", specifier: "./tools.py", name: "f" },
    ]);
    expect(imported("from js import fetch")).toEqual([{ kind: "js", name: "fetch" }]);
    expect(imported("import fs", { modules: { fs: "node:fs" } })).toEqual([
      { kind: "npm", module: "fs", specifier: "node:fs", name: null },
    ]);
    expect(imported("import nowhere")).toEqual([
      {
        kind: "missing",
        error: "ModuleNotFoundError",
        module: "nowhere",
        message: "No module named 'nowhere'",
      },
    ]);
    const resolve = (module: string) => (module === "pkg.sub" ? "./pkg/sub.py" : null);
    expect(imported("from pkg import sub", { resolve })).toEqual([
      { kind: "python", module: "pkg.sub", specifier: "./pkg/sub.py", name: null },
    ]);
  });

  test("a module of Python's that is not there is refused, unless the program is prepared", () => {
    expect(() => imported("import sqlite3")).toThrow("module 'sqlite3' is not available to asyncdef");
    expect(imported("try:\n    import sqlite3\nexcept ImportError:\n    pass")).toMatchObject([
      { kind: "missing" },
    ]);
  });
});
