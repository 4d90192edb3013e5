/**
 * Python files in bundlers: Rollup, Vite and esbuild, each bundle run under plain Node.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { asyncdef } from "../packages/asyncdef/src/bundlers/rollup.ts";
import { built, node, root } from "./support/built.ts";

const files = {
  "main.py": `import asyncio
from words import greet

async def main():
    await asyncio.sleep(0)
    print(greet("bundle"), __name__)

asyncio.run(main())
`,
  "words.py": 'def greet(name):\n    return f"hello, {name}"\n\ndef unused_function():\n    return 0\n',
  "bad.py": "x = 1\nx = = 2\n",
};

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "asyncdef-bundle-"));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Run a build script where the packages are installed; it prints what it has to say. */
function script(text: string) {
  const path = join(built(), "node_modules", `build-${process.pid}.mjs`);
  writeFileSync(path, text);
  try {
    return node([path], { cwd: root });
  } finally {
    rmSync(path);
  }
}

const resolveRuntime = `{
  name: "runtime",
  async resolveId(id) { return id.startsWith("@asyncdef/runtime/") ? (await import("node:url")).fileURLToPath(import.meta.resolve(id)) : null; },
}`;

it("Rollup", () => {
  const run = script(`
    import { rollup } from "rollup";
    import { asyncdef } from "asyncdef/rollup";
    const build = await rollup({ input: ${JSON.stringify(join(folder, "main.py"))}, onwarn({ code, message }) { if (code === "INVALID_ANNOTATION") console.log(message); }, plugins: [asyncdef(), ${resolveRuntime}] });
    await build.write({ dir: ${JSON.stringify(join(folder, "rollup"))}, format: "es", sourcemap: true, entryFileNames: "main.mjs" });
    try {
      await rollup({ input: ${JSON.stringify(join(folder, "bad.py"))}, plugins: [asyncdef()] });
    } catch (error) {
      console.log(error.loc.line, error.loc.column, error.message);
    }
  `);
  expect(run.stderr).toBe("");
  expect(run.stdout).toMatch(/^2 4 .*SyntaxError: invalid syntax\n$/);
  expect(node([join(folder, "rollup/main.mjs")])).toMatchObject({
    stdout: "hello, bundle __main__\n",
    stderr: "",
    status: 0,
  });
});

describe("Vite's development server, and Vitest", () => {
  /** It says nothing of entries, and throws when it is asked. */
  const context = {
    getModuleInfo: () => ({
      get isEntry(): boolean {
        throw new Error('The "isEntry" property of ModuleInfo is not supported.');
      },
    }),
    error: ({ message }: { message: string }): never => {
      throw new Error(message);
    },
  };
  const main = 'import words\n\nif __name__ == "__main__":\n    print(words.greet("page"))\n';

  function server() {
    const plugin = asyncdef();
    plugin.configResolved({ command: "serve", root: folder });
    plugin.buildStart({});
    const module = (name: string, text = readFileSync(join(folder, name), "utf8")) =>
      plugin.transform.call(context, text, join(folder, name))?.code;
    return { plugin, module };
  }

  it("imports modules", () => {
    expect(server().module("words.py")).toContain("export function greet(name)");
  });

  it("starts the program that a page names", () => {
    const { plugin, module } = server();
    expect(module("start.py", main)).toContain('const __name__ = "start";');
    const page =
      '<body><script type="module" src="/start.py?t=1"></script><script src=/words.js></script></body>';
    plugin.transformIndexHtml.handler(page, { filename: join(folder, "index.html") });
    expect(module("start.py", main)).toContain('const __name__ = "__main__";');
    expect(module("words.py")).toContain("export function greet(name)");
  });

  it("looks again at files that changed", () => {
    const { plugin, module } = server();
    const page = '<script type="module" src="./main.py"></script>';
    plugin.transformIndexHtml.handler(page, { filename: join(folder, "index.html") });
    expect(module("words.py")).not.toContain("$module");
    const before = readFileSync(join(folder, "main.py"), "utf8");
    try {
      writeFileSync(join(folder, "main.py"), `import words\nwords.greet = None\n`);
      plugin.watchChange(join(folder, "main.py"));
      expect(module("words.py")).toContain("$module");
    } finally {
      writeFileSync(join(folder, "main.py"), before);
    }
  });
});

it.each([
  [{ lowerin: "inline" }, 'asyncdef/rollup: unknown option "lowerin". Did you mean "lowering"?'],
  [{ main: 1 }, 'asyncdef/rollup: option "main" must be true, false or an array of file names, not 1.'],
  [{ runtime: "x" }, 'asyncdef/rollup: unknown option "runtime". The options are "lowering", '],
])("options: %j", (options, words) => {
  expect(() => asyncdef(options as object)).toThrow(words);
});

it("esbuild makes a script of a program, which blocks, and of a module, which exports", () => {
  const run = script(`
    import { build } from "esbuild";
    import { asyncdef } from "asyncdef/esbuild";
    const options = { bundle: true, absWorkingDir: ${JSON.stringify(folder)}, logLevel: "silent", outdir: "scripts", nodePaths: [${JSON.stringify(join(built(), "node_modules"))}] };
    await build({ ...options, entryPoints: ["main.py"], format: "iife", plugins: [asyncdef()] });
    await build({ ...options, entryPoints: ["words.py"], format: "cjs", plugins: [asyncdef({ main: false })] });
  `);
  expect(run).toMatchObject({ stderr: "", status: 0 });
  expect(node([join(folder, "scripts/main.js")])).toMatchObject({
    stdout: "hello, bundle __main__\n",
    stderr: "",
  });
  const use = `console.log(require("./scripts/words.js").greet("script"))`;
  expect(node(["-e", use], { cwd: folder })).toMatchObject({ stdout: "hello, script\n", stderr: "" });
});

it("esbuild", () => {
  const run = script(`
    import { build } from "esbuild";
    import { asyncdef } from "asyncdef/esbuild";
    const options = { bundle: true, format: "esm", logLevel: "silent", plugins: [asyncdef()], nodePaths: [${JSON.stringify(join(built(), "node_modules"))}] };
    await build({ ...options, entryPoints: [${JSON.stringify(join(folder, "main.py"))}], outfile: ${JSON.stringify(join(folder, "esbuild.mjs"))}, sourcemap: true });
    try {
      await build({ ...options, entryPoints: [${JSON.stringify(join(folder, "bad.py"))}], write: false });
    } catch (error) {
      const [{ text, location }] = error.errors;
      console.log(location.line, location.column, text);
    }
  `);
  expect(run.stderr).toBe("");
  expect(run.stdout).toBe("2 4 SyntaxError: invalid syntax\n");
  expect(node([join(folder, "esbuild.mjs")])).toMatchObject({
    stdout: "hello, bundle __main__\n",
    stderr: "",
    status: 0,
  });
  expect(readdirSync(folder)).toContain("esbuild.mjs.map");
});
