/** The lowering: what a fixture cannot show, for it is about the text of the output and not about what it does. */
import { compile, generate, print } from "@asyncdef/compiler";
import { originalPositionFor, TraceMap } from "@jridgewell/trace-mapping";
import { javascript } from "../support/compile.ts";

/** The generated module without its imports. */
function body(python: string, options = {}): string {
  return javascript(python, options)
    .replace(/^(import .*\n)*\n?/, "")
    .trimEnd();
}

describe("names", () => {
  test("a helper gives way to a variable of the program", () => {
    const code = javascript("add = 1\ndef f(a, b):\n    return a + b\nprint(f(add, 2))\n");
    expect(code).toContain('import { add as add$1 } from "@asyncdef/runtime/operators";');
    expect(code).toContain("return add$1(a, b);");
    expect(code).toContain("const add = 1;");
  });

  test("a temporary gives way to a variable of the program", () => {
    const code = body("value = 1\nx = f() or value\n");
    expect(code).toContain("let value$1;");
    expect(code).toContain("truth(value$1 = call(name_error(");
  });

  test("JavaScript's reserved words get a dollar sign", () => {
    expect(body("new = 1\nprint(new)\n")).toBe("const new$ = 1;\nprint(new$);");
    expect(body("def f(o):\n    return o.constructor\n")).toContain('attr(o.constructor$, o, "constructor")');
  });

  test("names JavaScript gives to its own values are read by the runtime", () => {
    expect(body("def f(o):\n    return o.length\n")).toContain('attribute(o, "length")');
  });

  test("a library exports its names under Python's spelling", () => {
    const code = javascript("new = 1\ntotal = 2\ndef f(): pass\n", { main: false });
    expect(code).toContain("export const total = 2;");
    expect(code).toContain("export function f() {");
    expect(code).toContain("export { new$ as new };");
  });
});

describe("readable output", () => {
  test("comments, docstrings and blank lines are kept", () => {
    const python = [
      "# heading",
      "",
      "# about f",
      "def f():",
      '    """Says hello."""',
      "    x = 1  # one",
      "",
      "    # before the call",
      "    print(x)",
      "    # at the end",
      "",
      "f()",
    ].join("\n");
    expect(body(python)).toBe(
      [
        "// heading",
        "",
        "// about f",
        "/** Says hello. */",
        "function f() {",
        "  const x = 1; // one",
        "",
        "  // before the call",
        "  print(x);",
        "  // at the end",
        "}",
        "",
        "f();",
      ].join("\n"),
    );
  });

  test("a docstring cannot end the comment it becomes", () => {
    expect(body('def f():\n    """a */ b"""\nf()\n')).toContain("/** a *\\/ b */");
  });

  test("short objects stand on one line", () => {
    expect(body("print(1, sep='')\n")).toBe('print(1, kw({ sep: "" }));');
  });

  test.each([
    ["x = 1\nx = 2", "let x = 1;\nx = 2;"],
    ["a, b = 1, 2", "const [a, b] = [1, 2];"],
    ["for i in range(3):\n    print(i)", "for (let i = 0; i < 3; i++) {\n  print(i);\n}"],
    ["x = None\nprint(x is None)", "const x = null;\nprint(x == null);"],
    [
      "def f(x):\n    return -x if x else not x",
      "function f(x) {\n  return truth(x) ? neg(x) : !truth(x);\n}",
    ],
    ["xs = []\nxs.append(1)", "const xs = [];\nxs.push(1);"],
    ["def f(s):\n    return f'{s!r}!'", ["function f(s) {", "  return `$" + "{repr(s)}!`;", "}"].join("\n")],
    [
      "def f(xs):\n    return [x for x in xs if x > 1]",
      [
        "function f(xs) {",
        "  const result = [];",
        "  for (const x of each(xs)) {",
        "    if (gt(x, 1)) {",
        "      result.push(x);",
        "    }",
        "  }",
        "  return result;",
        "}",
      ].join("\n"),
    ],
    [
      "try:\n    pass\nexcept ValueError as e:\n    print(e)",
      [
        "try {} catch (error) {",
        "  const e = caught(error);",
        "  if (!matches(e, ValueError)) throw error;",
        "  print(e);",
        "}",
      ].join("\n"),
    ],
  ])("%j", (python, expected) => {
    expect(body(`${python}\n`)).toBe(expected);
  });
});

describe("imports", () => {
  test("one import a door, in alphabetical order", () => {
    const code = javascript("import asyncio\nprint([] + [], 1 == 2.0)\nasyncio.run(asyncio.sleep(0))\n");
    expect(code.split("\n").filter((line) => line.startsWith("import "))).toEqual([
      'import * as asyncio from "@asyncdef/runtime/asyncio";',
      'import { print } from "@asyncdef/runtime/builtins";',
      'import { run_hosted } from "@asyncdef/runtime/hosted";',
      'import { float } from "@asyncdef/runtime/objects";',
      'import { add, eq } from "@asyncdef/runtime/operators";',
    ]);
    expect(code).toContain("await run_hosted(asyncio.sleep(0));");
  });

  test("asyncio.run blocks where the host has no top-level await, and in a function that is more than called from there", () => {
    const python = "import asyncio\nasyncio.run(asyncio.sleep(0))\n";
    expect(body(python, { topLevelAwait: false })).toBe("asyncio.run(asyncio.sleep(0));");
    const f = "import asyncio\ndef f():\n    asyncio.run(asyncio.sleep(0))\n";
    expect(body(`${f}f()\n`)).toContain("async function f() {\n  await run_hosted(asyncio.sleep(0));");
    expect(body(`${f}f()\n`)).toContain("await f();");
    expect(body(`${f}f()\nprint(f)\n`)).toContain("  asyncio.run(asyncio.sleep(0));");
    expect(body(`${f}f()\n`, { topLevelAwait: false })).toContain("  asyncio.run(asyncio.sleep(0));");
  });

  test("other Python modules, with the extension that is wanted", () => {
    const resolve = (module: string) => (module === "shapes" ? "./shapes.py" : null);
    const python = "from shapes import area\nprint(area(1))\n";
    expect(javascript(python, { resolve })).toContain('import { area } from "./shapes.py";');
    expect(javascript(python, { resolve, importExtension: ".js" })).toContain(
      'import { area } from "./shapes.js";',
    );
  });

  test("the runtime's package may be another", () => {
    expect(javascript("print(1)\n", { runtime: "my-runtime" })).toContain(
      'import { print } from "my-runtime/builtins";',
    );
  });
});

test("the source map leads back to the Python text, however the lines were laid out", () => {
  const python = "# heading\n\nx = 1\n\n\ndef f(a):\n    return a.missing\n\n\nprint(1, sep='')\nf(x)\n";
  const { code, map } = generate(compile(python, { main: true, filename: "input.py" }));
  const trace = new TraceMap(map as never);
  const lines = code.split("\n");
  const found = (needle: string) => {
    const line = lines.findIndex((text) => text.includes(needle));
    const { source, ...place } = originalPositionFor(trace, {
      line: line + 1,
      column: lines[line]!.indexOf(needle),
    });
    expect(source).toBe("input.py");
    return [place.line, place.column];
  };
  expect(found("attr(")).toEqual([7, 11]);
  expect(found("f(x)")).toEqual([11, 0]);
  expect(found("sep:")[0]).toBe(10);
});

test("printing without comments leaves them out", () => {
  const { file } = compile("# gone\nprint(1)\n", { main: true, filename: "input.py" });
  expect(print(file, { filename: "input.py", text: "", comments: false }).code).not.toContain("gone");
});
