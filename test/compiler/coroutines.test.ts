/** The coroutine lowering: the shapes of the output. What they do is shown by fixtures/coroutines, in both forms. */
import { javascript } from "../support/compile.ts";

const PRELUDE = "async def f(x=0): return x\nasync def g(): return await f()\n";

/** The body of `async def main()` with the given lines. */
function main(lines: string, options = {}): string {
  const indented = lines.replace(/^/gm, "    ");
  const code = javascript(`${PRELUDE}async def main(y):\n${indented}\n`, options);
  const start = code.indexOf("const main = ");
  return code
    .slice(start, code.lastIndexOf("\n}"))
    .split("\n")
    .slice(1)
    .join("\n")
    .replace(/^ {2}/gm, "")
    .trimEnd();
}

test("an async def without a suspension point is a plain function", () => {
  expect(javascript(PRELUDE)).toContain('const f = coroutine("f(x=)", function (x = 0) {');
  expect(javascript(PRELUDE)).toContain('const g = coroutine("g()", function* () {');
});

test.each([
  ["a statement", "await y", "if (start(y) === SUSPENDED) yield;"],
  ["a known coroutine function", "await f(1)", "if (f.$awaited(1) === SUSPENDED) yield;"],
  ["a declaration", "x = await y\nreturn x", "let x = start(y);\nif (x === SUSPENDED) x = yield;\nreturn x;"],
  [
    "an expression",
    "return [1, await y]",
    "let now;\nreturn [1, (now = start(y)) === SUSPENDED ? yield : now];",
  ],
  [
    "a variable that exists already keeps its value while the coroutine waits",
    "x = 0\nx = await y\nprint(x)",
    "let now;\nlet x = 0;\nx = (now = start(y)) === SUSPENDED ? yield : now;\nprint(x);",
  ],
  [
    "async for",
    "async for x in y:\n    print(x)",
    [
      "const stream = aiter(y);",
      "while (true) {",
      "  let x = start(anext(stream));",
      "  if (x === SUSPENDED) x = yield;",
      "  if (x === DONE) break;",
      "  print(x);",
      "}",
    ].join("\n"),
  ],
  [
    "async with",
    "async with y as x:\n    print(x)",
    [
      "const manager = aenter(y);",
      "let x = start(manager.enter());",
      "if (x === SUSPENDED) x = yield;",
      "try {",
      "  print(x);",
      "} catch (error) {",
      "  if (start(manager.raised(error)) === SUSPENDED) yield;",
      "} finally {",
      "  if (start(manager.exit()) === SUSPENDED) yield;",
      "}",
    ].join("\n"),
  ],
])("%s", (_what, python, expected) => {
  expect(main(python)).toBe(expected);
});

test("what may end a coroutine before its first suspension runs outside the generator", () => {
  const code = javascript(
    "async def h(x, y):\n    if x: return y\n    z = 1\n    return await y + z\nprint(h)\n",
  );
  expect(code).toContain(
    [
      'const h = coroutine("h(x, y)", guarded(rest => function (x, y) {',
      "  if (truth(x)) {",
      "    return y;",
      "  }",
      "  return rest(y);",
      "}, function* (y) {",
      "  let now;",
      "  const z = 1;",
    ].join("\n"),
  );
});

test("the branch beside a return is the rest", () => {
  const code = javascript(
    "async def h(x):\n    if x: return 1\n    elif x is None: return 2\n    else: return await x\nprint(h)\n",
  );
  expect(code).toContain("  }\n  if (x == null) {\n");
  expect(code).toContain("  return rest(x);\n}, function* (x) {\n  let now;\n  return (now = start(x))");
});

test.each([
  ["a closure before it shares a variable", "f = lambda: y\n    if f(): return 1\n    await y"],
  ["only an exception may end it", "if y: raise y\n    await y"],
  ["a StopIteration may leave it", "if next(y): return 1\n    await y"],
])("a coroutine stays whole when %s", (_when, lines) => {
  expect(javascript(`async def h(y):\n    ${lines}\nprint(h)\n`)).toContain(
    'coroutine("h(y)", function* (y) {',
  );
});

test("an async generator tells items from suspensions", () => {
  const code = javascript("async def ticks(y):\n    await y\n    yield 1\nprint(ticks)\n");
  expect(code).toContain('const ticks = async_generator("ticks(y)", function* (y) {');
  expect(code).toContain("if (start(y) === SUSPENDED) yield;\n  yield item(1);");
});

test("the delegating form is one yield* an await", () => {
  const options = { lowering: "delegate" };
  expect(main("x = await y\nreturn x + await f(1)", options)).toBe(
    "const x = yield* delegate(y);\nreturn add(x, yield* delegate(f(1)));",
  );
});

test("lines: every suspension carries its Python line, every coroutine its file", () => {
  const options = { lines: true };
  expect(main("await y", options)).toBe("if (start(y) === SUSPENDED) yield 4;");
  expect(javascript(PRELUDE, options)).toMatch(/\}, `\$\{__file__\}:1`\);/);
  expect(javascript(PRELUDE, options)).toContain('const __file__ = "input.py";');
});

test("without stage 5 the functions stay async", () => {
  expect(javascript(PRELUDE, { coroutines: false })).toContain("return await f();");
});

test("a method with awaits is a generator method", () => {
  const code = javascript("class C:\n    async def m(self, y):\n        await y\nprint(C)\n");
  expect(code).toContain("  *m(y) {");
  expect(code).toContain('m: "async (self, y)"');
});
