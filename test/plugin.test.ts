/**
 * The Babel plugin, in Babel 7 within this process and in Babel 8 in one of its own.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import asyncdef, { moduleName, moduleResolver } from "@asyncdef/babel-plugin";
import { transformSync } from "@babel/core";
import { originalPositionFor, TraceMap } from "@jridgewell/trace-mapping";
import { built, node, root } from "./support/built.ts";

type BabelOptions = NonNullable<Parameters<typeof transformSync>[1]>;

const program = `import asyncio

class Rock:
    def __await__(self):
        got = yield 7
        return got

async def main(rock):
    value = await rock
    print(f"got {value}")
    return value
`;

function babel(code: string, options: BabelOptions = {}, filename = "/app/main.py") {
  const result = transformSync(code, {
    filename,
    babelrc: false,
    configFile: false,
    highlightCode: false,
    plugins: [asyncdef],
    ...options,
  });
  return { code: result?.code ?? "", map: result?.map };
}

function failure(work: () => unknown): Error & Record<string, unknown> {
  try {
    work();
  } catch (error) {
    return error as Error & Record<string, unknown>;
  }
  throw new Error("it did not fail");
}

describe("a .py file", () => {
  it("becomes generator functions", () => {
    const { code } = babel(program);
    expect(code).toContain("function* ");
    expect(code).not.toMatch(/\basync\b/);
    expect(code).not.toMatch(/\bawait\b/);
  });

  it("keeps its comments", () => {
    expect(babel("# why\nx = 1  # because\n").code).toMatch(
      /\/\/ why\nexport (const|let) x = 1; \/\/ because/,
    );
  });

  it("keeps its blank lines, below a docstring and imports too", () => {
    const { code } = babel(
      '"""Doc."""\nimport math\n\n\ndef f(x):\n    return math.sqrt(x)\n\n\ndef g(x):\n    return f(x)\n',
    );
    expect(code.replace(/".*?"|'.*?'/g, "_")).toMatch(
      /^\/\*\* Doc\. \*\/\n(?:import .*\n)+\nexport function f\(x\) \{\n.*\n\}\ndef\(.*\n\nexport function g/,
    );
  });

  it("has a source map that leads to its lines and carries its text", () => {
    const { code, map } = babel(program, { sourceMaps: true });
    expect(map?.sources).toEqual(["main.py"]);
    expect(map?.sourcesContent).toEqual([program]);
    const trace = new TraceMap(map as unknown as ConstructorParameters<typeof TraceMap>[0]);
    const lines = code.split("\n");
    const line = lines.findIndex((text) => text.includes("print("));
    const at = originalPositionFor(trace, { line: line + 1, column: lines[line]!.indexOf("print(") });
    expect(at).toMatchObject({ source: "main.py", line: 10, column: 4 });
  });

  it("imports each helper once, and leaves the program's own names alone", () => {
    const { code } = babel("def add(a, b):\n    return a + b + a\nx = add(1, 2)\ny = [1] + [add]\n");
    expect(code.match(/@asyncdef\/runtime\/operators/g)).toHaveLength(1);
    expect(code).toContain("function add(a, b)");
    expect(code).toMatch(/add as \w*add\w*/);
  });
});

describe("a JavaScript file", () => {
  const javascript = "// kept\nasync function f( ) { await 1 }\n\n\nconst x = {a:1,}\n";

  it("is what Babel makes of it without the plugin", () => {
    expect(babel(javascript, {}, "/app/main.js").code).toBe(
      babel(javascript, { plugins: [] }, "/app/main.js").code,
    );
    expect(babel(javascript, { retainLines: true }, "/app/main.js").code).toBe(
      babel(javascript, { retainLines: true, plugins: [] }, "/app/main.js").code,
    );
  });

  it("is also what rollup asks about under the name of a Python file", () => {
    const preflight = 'export default "__ROLLUP__PREFLIGHT_CHECK_DO_NOT_TOUCH__";';
    expect(babel(preflight).code).toBe(preflight);
  });
});

describe("a mistake", () => {
  it("is Python's, with Babel's frame of the Python text", () => {
    const error = failure(() => babel("x = 1\ndef f():\n    await g()\n"));
    expect(error).toBeInstanceOf(SyntaxError);
    expect(error.message).toContain("/app/main.py: 'await' outside async function (3:4)");
    expect(error.message).toMatch(/> 3 \| {5}await g\(\)\n {4}\| {5}\^/);
    expect(error).toMatchObject({ code: "BABEL_PARSE_ERROR", loc: { line: 3, column: 4 } });
    expect(error["reasonCode"]).toEqual(expect.any(String));
  });

  it("says which kind it is when that is not SyntaxError", () => {
    expect(failure(() => babel("if 1:\nx\n")).message).toContain(
      "IndentationError: expected an indented block",
    );
  });
});

describe("options", () => {
  const withOptions = (options: unknown) => babel("x = 1\n", { plugins: [[asyncdef, options]] });

  it.each([
    [{ lowerin: "delegate" }, 'unknown option "lowerin". Did you mean "lowering"?'],
    [{ extraordinary: 1 }, 'unknown option "extraordinary". The options are "lowering", '],
    [{ lowering: "fast" }, 'option "lowering" must be "inline" or "delegate", not "fast".'],
    [{ main: 1 }, 'option "main" must be true, false or an array of file names, not 1.'],
    [{ modules: { a: 1 } }, 'option "modules" must be an object of specifiers by module name, not {"a":1}.'],
    [{ importExtension: "js" }, 'option "importExtension" must be an extension, as ".js", not "js".'],
    [{ topLevelAwait: "yes" }, 'option "topLevelAwait" must be true or false, not "yes".'],
    [{ runtime: null }, 'option "runtime" must be the name of a package, not null.'],
  ])("%j: %s", (options, words) => {
    expect(failure(() => withOptions(options)).message).toContain(`@asyncdef/babel-plugin: ${words}`);
  });

  it("lowering: delegate writes yield*", () => {
    expect(babel(program, { plugins: [[asyncdef, { lowering: "delegate" }]] }).code).toContain("yield* ");
  });

  it("runtime names the package of the helpers", () => {
    const { code } = babel("print(1)\n", { plugins: [[asyncdef, { runtime: "my-runtime" }]] });
    expect(code).toContain('from "my-runtime/builtins"');
  });

  it("main: a program exports nothing", () => {
    expect(babel("x = 1\n", { plugins: [[asyncdef, { main: true }]] }).code).not.toContain("export");
    expect(babel("x = 1\n", { plugins: [[asyncdef, { main: false }]] }).code).toContain("export");
  });
});

describe("__name__ of a file nobody calls a program", () => {
  const guarded = 'if __name__ == "__main__":\n    print("started")\n';

  it("is asked of the host, in a module", () => {
    const { code } = babel(guarded);
    expect(code).toContain('import { module_name } from "@asyncdef/runtime/modules";');
    expect(code).toContain('const __name__ = module_name("main", import.meta.url);');
    expect(babel(`${guarded}module_name = 1\n`).code).toContain("module_name as module_name$ ");
  });

  it("is asked of the host, in a script", () => {
    const options = { cwd: root, plugins: [asyncdef, "@babel/plugin-transform-modules-commonjs"] };
    expect(babel(guarded, options).code).toContain(
      'const __name__ = require.main === module ? "__main__" : "main";',
    );
  });

  it("is not asked when nobody reads it", () => {
    expect(babel("x = 1\n").code).not.toContain("__name__");
  });
});

describe("other plugins and presets", () => {
  const env = ["@babel/preset-env", { targets: { node: "20" }, modules: "commonjs" }];
  const typescript = "@babel/preset-typescript";

  it.each([
    ["a preset that makes CommonJS", { presets: [env] }],
    ["two presets", { presets: [env, typescript] }],
    ["two presets the other way round", { presets: [typescript, env] }],
    ["a module transform listed first", { plugins: ["@babel/plugin-transform-modules-commonjs", asyncdef] }],
    ["a module transform listed last", { plugins: [asyncdef, "@babel/plugin-transform-modules-commonjs"] }],
  ] as [string, BabelOptions][])("%s", (_, options) => {
    const { code } = babel(program, { cwd: root, ...options });
    expect(code).toContain("exports.main = ");
    expect(code).not.toMatch(/^import /m);
    expect(code).toContain('require("@asyncdef/runtime/');
  });

  it("what becomes a script blocks at its top level, a module waits", () => {
    const run = "import asyncio\nasync def main():\n    pass\nasyncio.run(main())\n";
    expect(babel(run).code).toMatch(/^await /m);
    expect(babel(run, { cwd: root, presets: [env] } as BabelOptions).code).not.toMatch(/^await /m);
    expect(babel(run, { caller: { name: "babel-jest", supportsTopLevelAwait: false } }).code).not.toMatch(
      /^await /m,
    );
  });

  it("imports lead to what the tool writes", () => {
    withFiles({ "a.py": "", "b.py": "import a\n" }, (folder) => {
      const file = join(folder, "b.py");
      expect(babel("import a\nprint(a)\n", {}, file).code).toContain('"./a.py"');
      expect(babel("import a\nprint(a)\n", { caller: { name: "@babel/cli" } }, file).code).toContain(
        '"./a.js"',
      );
    });
  });

  it("works with Babel 8", () => {
    const script = `
      const { transformSync } = require("@babel/core-8");
      const options = { filename: "/app/main.py", babelrc: false, configFile: false, highlightCode: false, plugins: [require.resolve("@asyncdef/babel-plugin")] };
      const big = "x = 2 ** 100 + 123456789012345678901234567890\\n";
      const show = (code) => { try { return transformSync(code, options).code } catch (error) { return error.message } };
      console.log(JSON.stringify([show(${JSON.stringify(program)}), show(big), show("x = = 1\\n")]));`;
    const run = node(["--no-warnings", "-e", script], { cwd: built() });
    expect(run.stderr).toBe("");
    const [code, big, error] = JSON.parse(run.stdout) as string[];
    expect(code).toBe(babel(program).code);
    expect(big).toBe(babel("x = 2 ** 100 + 123456789012345678901234567890\n").code);
    expect(error).toMatch(/invalid syntax \(1:4\)[\s\S]*> 1 \| x = = 1\n {4}\| {5}\^/);
  });
});

describe("resolving Python modules", () => {
  const files = {
    "main.py": "",
    "helpers.py": "",
    "shop/__init__.py": "",
    "shop/cart.py": "",
    "shop/parts/__init__.py": "",
    "shop/parts/wheel.py": "",
    "plain/tool.py": "",
  };

  it.each([
    ["main.py", "helpers", 0, "./helpers.py"],
    ["main.py", "shop", 0, "./shop/__init__.py"],
    ["main.py", "shop.cart", 0, "./shop/cart.py"],
    ["main.py", "plain.tool", 0, "./plain/tool.py"],
    ["main.py", "json", 0, null],
    ["main.py", "main", 0, null],
    ["shop/cart.py", "helpers", 0, "../helpers.py"],
    ["shop/cart.py", "shop.parts.wheel", 0, "./parts/wheel.py"],
    ["shop/cart.py", "", 1, "./__init__.py"],
    ["shop/cart.py", "parts", 1, "./parts/__init__.py"],
    ["shop/parts/wheel.py", "cart", 2, "../cart.py"],
    ["shop/parts/wheel.py", "nothing", 2, null],
  ] as const)("%s: import %s at level %i", (from, module, level, specifier) => {
    withFiles(files, (folder) => expect(moduleResolver(join(folder, from))(module, level)).toBe(specifier));
  });

  it("names modules as Python does", () => {
    withFiles(files, (folder) => {
      expect(moduleName(join(folder, "main.py"))).toBe("main");
      expect(moduleName(join(folder, "shop/parts/wheel.py"))).toBe("shop.parts.wheel");
      expect(moduleName(join(folder, "shop/__init__.py"))).toBe("shop");
    });
  });
});

function withFiles(files: Readonly<Record<string, string>>, use: (folder: string) => void): void {
  const folder = mkdtempSync(join(tmpdir(), "asyncdef-"));
  try {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
