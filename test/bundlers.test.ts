/**
 * Python files in bundlers: Rollup (and so Vite) and esbuild, each bundle run under plain Node.
 */
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
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
    const build = await rollup({ input: ${JSON.stringify(join(folder, "main.py"))}, onwarn() {}, plugins: [asyncdef(), ${resolveRuntime}] });
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
