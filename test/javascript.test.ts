/**
 * JavaScript that is the program, and uses compiled modules: what it awaits, catches, converts and prints. As a user has it, in plain Node.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { asyncdef, built, node, root } from "./support/built.ts";

const client = `import asyncio
from dataclasses import dataclass


@dataclass
class Point:
    x: float
    y: float


class NotFound(LookupError):
    def __init__(self, key):
        super().__init__(f"no {key}")
        self.key = key


def mul(a: float, b: float) -> float:
    return a * b


def mean(xs):
    return sum(xs) / len(xs)


def kind(x):
    return type(x).__name__


def greet(name, greeting="Hello", *, mark="!"):
    return f"{greeting}, {name}{mark}"


def lookup(table, key):
    if key not in table:
        raise NotFound(key)
    return table[key]


async def slow(n, delay=0.001):
    await asyncio.sleep(delay)
    return n / 2


async def fail(n):
    await asyncio.sleep(0)
    raise NotFound(n)


async def ticks(n):
    for i in range(n):
        await asyncio.sleep(0)
        yield i
`;

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "asyncdef-javascript-"));
  mkdirSync(join(folder, "src"));
  symlinkSync(join(built(), "node_modules"), join(folder, "node_modules"), "junction");
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  writeFileSync(join(folder, "src/client.py"), client);
  writeFileSync(join(folder, "src/crash.py"), "def f(x):\n    return x / 0\n\n\nf(1)\n");
  writeFileSync(
    join(folder, "src/crash_async.py"),
    "import asyncio\n\n\nasync def main():\n    await asyncio.sleep(0)\n    print({}[1])\n\n\nasyncio.run(main())\n",
  );
  const { stderr } = asyncdef(["build", "src", "-o", "out", "--source-maps"], { cwd: folder });
  expect(stderr).toBe("");
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What a program beside `out` prints, line by line. */
function printed(program: string): string[] {
  writeFileSync(join(folder, "use.mjs"), `import * as client from "./out/client.js";\n${program}`);
  const { stdout, stderr } = node(["use.mjs"], { cwd: folder });
  expect(stderr).toBe("");
  return stdout.trimEnd().split("\n");
}

test("docs/javascript.md shows what comes out", () => {
  const page = readFileSync(join(root, "docs/javascript.md"), "utf8");
  const [, section] = page.split("## Python from JavaScript");
  const [python, program, output] = [...section!.matchAll(/```(?:python|js|text)\n(.*?)```/gs)].map(
    (m) => m[1]!,
  );
  mkdirSync(join(folder, "page"));
  writeFileSync(join(folder, "page/client.py"), python!);
  writeFileSync(join(folder, "page/use.mjs"), program!);
  const { stdout, stderr } = node(["--import", "asyncdef/register", "page/use.mjs"], { cwd: folder });
  expect(stderr).toBe("");
  expect(stdout).toBe(output);
});

describe("awaiting", () => {
  it("several at a time, which end in any order", () => {
    expect(
      printed(`
        const both = await Promise.all([client.slow(2, 0.002), client.slow(4, 0.02), client.slow(6)]);
        console.log(...both.map(Number));
        const settled = await Promise.allSettled([client.slow(8, 0.01), client.fail("a")]);
        console.log(settled.map(({ status, reason }) => status + (reason ? " " + reason.message : "")).join(", "));
        for await (const i of client.ticks(2)) console.log(i, Number(await client.slow(i)));`),
    ).toEqual(["1 2 3", "fulfilled, rejected no a", "0 0", "1 0.5"]);
  });

  it("several runs at a time, and then something else", () => {
    expect(
      printed(`
        import { run_hosted } from "@asyncdef/runtime/hosted";
        const runs = await Promise.all([run_hosted(client.slow(2)), run_hosted(client.slow(4, 0.02))]);
        console.log(...runs.map(Number), Number(await client.slow(8)));`),
    ).toEqual(["1 2 4"]);
  });

  it("asyncio by the package's own name", () => {
    expect(
      printed(`
        import { run, sleep, TimeoutError, wait_for } from "@asyncdef/runtime";
        console.log(await run(sleep(0.001, "slept")), await Promise.all([sleep(0.01, 1), sleep(0.02, 2)]));
        await run(wait_for(sleep(5), 0.01)).catch((e) => console.log(e.name, e instanceof TimeoutError));`),
    ).toEqual(["slept [ 1, 2 ]", "TimeoutError true"]);
  });

  it("ends at once what nobody can wait for", () => {
    expect(
      printed(`
        import { SystemExit } from "@asyncdef/runtime/builtins";
        import { coroutine } from "@asyncdef/runtime/coroutines";
        const leave = coroutine("leave()", function* () { throw SystemExit(3); });
        const settled = await Promise.allSettled([client.slow(8, 60), leave()]);
        console.log(settled.map(({ reason }) => reason.name).join(", "));`),
    ).toEqual(["CancelledError, SystemExit"]);
  });
});

describe("exceptions", () => {
  it("have Python's name, message and attributes, and the frames of the program", () => {
    expect(
      printed(`
        import { inspect } from "node:util";
        try { client.lookup({}, "a"); } catch (e) {
          console.log(e.name, e.message, e.key, e instanceof Error, e instanceof client.NotFound, String(e));
          console.log(inspect(e).split("\\n").slice(0, 3).map((line) => line.replace(/\\(?\\S*[\\\\/]/, "")).join("|"));
        }
        try { client.mul(1, null); } catch (e) { console.log(e.name, inspect(e).includes("$")); }`),
    ).toEqual([
      "NotFound no a a true true NotFound: no a",
      expect.stringMatching(/^NotFound: no a\| {4}at \S*lookup client\.js:\d+:\d+\)\| {4}at use\.mjs:/),
      "TypeError false",
    ]);
  });

  it.each([
    ["crash", "ZeroDivisionError: division by zero", "crash.py:2"],
    ["crash_async", "KeyError: 1", "crash_async.py:6"],
  ])("that nobody catches: %s", (name, words, place) => {
    const { stderr, status } = node(["--enable-source-maps", `out/${name}.js`], { cwd: folder });
    expect(status).toBe(1);
    expect(stderr).toContain(`\n${words}\n`);
    expect(stderr).toContain(place);
    expect(stderr).not.toContain("$args");
    if (name === "crash_async") expect(stderr).not.toMatch(/at .*@asyncdef.runtime/);
  });
});

describe("values", () => {
  it("to_js(f) converts what it is given and what it gives", () => {
    expect(
      printed(`
        import { kw, to_js } from "@asyncdef/runtime/javascript";
        const { mul, mean, kind, greet, slow } = Object.fromEntries(Object.entries(client).map(([name, f]) => [name, to_js(f)]));
        console.log(mul(0.5, 3), mean([0.5, 1.5, 4]), kind(mul(2, 0.5)), kind(0.5), kind(2), await slow(3));
        console.log(greet("Bo", kw({ mark: "?" })), greet("Bo", "Hi"), [1, 0.5].map(kind).join());
        const half = slow(1);
        console.log(half instanceof Promise, (await half) === 0.5, to_js(client.mul) === mul);`),
    ).toEqual(["1.5 2 int float int 1.5", "Hello, Bo? Hi, Bo! int,float", "true true true"]);
  });

  it("call(f) calls as Python does", () => {
    expect(
      printed(`
        import { call, kw } from "@asyncdef/runtime/javascript";
        console.log(call(client.Point, 1, kw({ y: 2 })), call(client.greet, "Bo", kw({ mark: "?" })));
        try { call(client.Point, 1); } catch (e) { console.log(String(e)); }`),
    ).toEqual([
      "Point(x=1, y=2) Hello, Bo?",
      "TypeError: Point.__init__() missing 1 required positional argument: 'y'",
    ]);
  });

  it("give JSON another object, as Jest's snapshots want it", () => {
    expect(
      printed(`
        import "@asyncdef/runtime/javascript";
        const point = client.Point(1, 2);
        console.log(point.toJSON() === point, JSON.stringify(point.toJSON()));`),
    ).toEqual(['false {"x":1,"y":2}']);
  });

  it("say what they are", () => {
    expect(
      printed(`
        import { to_py } from "@asyncdef/runtime/javascript";
        const point = client.Point(1, to_py(2.5));
        console.log(\`\${point}\`, JSON.stringify({ point, d: to_py({ a: [1, { b: null }] }) }));
        console.log([client.mean([1, 2]), to_py({ a: 1 })], point);`),
    ).toEqual([
      "Point(x=1, y=2.5) " + '{"point":{"x":1,"y":2.5},"d":{"a":[1,{"b":null}]}}',
      "[ 1.5, {'a': 1} ] Point(x=1, y=2.5)",
    ]);
  });
});
