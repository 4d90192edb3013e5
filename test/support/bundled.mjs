/**
 * Bundle fixtures as a user's bundler does, all that they do not use left out, run each, and say which print something else than CPython.
 *
 *     node bundled.mjs PACKAGES FIXTURE...    =>   a line for each that differs; nothing when none does
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

const [packages, ...fixtures] = process.argv.slice(2);
const { asyncdef } = await import(pathToFileURL(join(packages, "asyncdef/dist/bundlers/esbuild.js")).href);
const folder = mkdtempSync(join(tmpdir(), "asyncdef-bundles-"));
try {
  await build({
    entryPoints: Object.fromEntries(fixtures.map((path, at) => [String(at), join(path, "input.py")])),
    bundle: true,
    format: "esm",
    platform: "node",
    outdir: folder,
    outExtension: { ".js": ".mjs" },
    plugins: [asyncdef()],
    nodePaths: [packages],
    logLevel: "silent",
  });
  fixtures.forEach((path, at) => {
    const printed = run(join(folder, `${at}.mjs`), path);
    if (printed !== readFileSync(join(path, "stdout.txt"), "utf8"))
      process.stdout.write(`${path}: ${printed.slice(-300)}\n`);
  });
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function run(file, cwd) {
  try {
    return execFileSync("node", [file], { encoding: "utf8", cwd, stdio: "pipe", timeout: 20_000 });
  } catch (error) {
    return `${error.stdout}${error.stderr}`;
  }
}
