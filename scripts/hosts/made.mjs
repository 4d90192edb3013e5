/**
 * The programs as their hosts get them.
 *
 *     await modulesOf(program)    =>   ".cache/hosts/4711/asyncio/tasks/.../input.js", written by `asyncdef build`
 *     await bundleOf(program)     =>   ".cache/hosts/4711/asyncio/tasks/.../bundle.mjs", one file for browsers, written by esbuild with our plugin
 *
 * A program whose entry is JavaScript is a bundle everywhere: what is promised of one file is tried in all hosts.
 */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { build } from "esbuild";
import { root } from "./corpus.mjs";

const require = createRequire(import.meta.url);
const { main } = require(join(root, "packages/asyncdef/dist/bundle.js"));
const { asyncdef } = require(join(root, "packages/asyncdef/dist/bundlers/esbuild.js"));

/** Below the project, so that the modules find the packages; each run of the command has its own. */
const made = join(root, ".cache/hosts", String(process.pid));
process.on("exit", () => rmSync(made, { recursive: true, force: true }));
mkdirSync(made, { recursive: true });
writeFileSync(join(made, "package.json"), '{ "type": "module" }\n');

const known = { modules: new Map(), bundles: new Map() };

function once(files, name, make) {
  if (!files.has(name)) files.set(name, make());
  return files.get(name);
}

export function modulesOf(program) {
  if (program.entry !== "input.py") return bundleOf(program);
  return once(known.modules, program.name, async () => {
    const folder = join(made, program.name);
    await main(["build", program.folder, "--main", join(program.folder, program.entry), "-o", folder]);
    return join(folder, "input.js");
  });
}

export function bundleOf(program) {
  return once(known.bundles, program.name, async () => {
    const outfile = join(made, program.name, "bundle.mjs");
    await build({
      entryPoints: [join(program.folder, program.entry)],
      bundle: true,
      format: "esm",
      platform: "browser",
      outfile,
      plugins: [asyncdef()],
      logLevel: "silent",
    });
    return outfile;
  });
}
