/**
 * Builds every package: TypeScript sources to JavaScript with Babel, declarations with tsc.
 *
 *     packages/runtime/src   ->  dist/esm (tree-shakable), dist/cjs (for Jest and other require()rs)
 *     packages/<other>/src   ->  dist (CommonJS: what Babel 7 and 8 both load)
 *     packages/asyncdef      ->  also dist/bundle.js and dist/runtime: the command and the runtime in few files, for they start in
 *                                half the time then
 *
 *     node scripts/build.mjs --no-types       JavaScript only
 *     node scripts/build.mjs --to FOLDER      the packages as they would be installed in FOLDER, for tests; JavaScript only
 *
 * `--watch` is deliberately missing: a build takes two seconds.
 */
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import babel from "@babel/core";
import { buildSync } from "esbuild";
import { stdlibModules } from "./stdlib-modules.mjs";
import { usage } from "./usage.mjs";

usage(import.meta.url);

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Every `.ts` file below `folder`, declarations left out. */
function* sources(folder) {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) yield* sources(path);
    else if (name.endsWith(".ts") && !name.endsWith(".d.ts")) yield path;
  }
}

/** Compile `from/**.ts` into `to/**.js` in one module format. */
function compile(from, to, format) {
  for (const file of sources(from)) {
    const out = join(to, relative(from, file)).replace(/\.ts$/, ".js");
    const { code } = babel.transformFileSync(file, { cwd: root, envName: format });
    mkdirSync(dirname(out), { recursive: true });
    writeFileSync(out, `${code}\n`);
  }
}

/** The package in `packages/<name>`, built into `folder/dist`. */
function build(name, folder) {
  const from = join(root, "packages", name, "src");
  if (name === "runtime") {
    compile(from, join(folder, "dist/esm"), "esm");
    compile(from, join(folder, "dist/cjs"), "cjs");
    writeFileSync(join(folder, "dist/cjs/package.json"), '{ "type": "commonjs" }\n');
  } else {
    compile(from, join(folder, "dist"), "cjs");
  }
}

/**
 * The command in one file and the runtime in a few dozen, from what has just been built.
 *
 * @param modules  a folder that `@asyncdef/...` can be resolved from
 */
function bundle(folder, modules) {
  const common = {
    bundle: true,
    minifyWhitespace: true,
    target: "node20",
    logLevel: "warning",
    nodePaths: [modules],
  };
  buildSync({
    ...common,
    entryPoints: [join(folder, "dist/command.js")],
    outfile: join(folder, "dist/bundle.js"),
    external: ["asyncdef/package.json"],
    platform: "node",
    format: "cjs",
  });
  const esm = join(modules, "@asyncdef/runtime/dist/esm");
  const doors = readdirSync(esm).filter((name) => name.endsWith(".js"));
  buildSync({
    ...common,
    entryPoints: [
      ...doors.map((name) => join(esm, name)),
      ...stdlibModules(join(esm, "stdlib"), ".js").map((name) => join(esm, "stdlib", `${name}.js`)),
      // What the command itself reaches for: how asyncio logs, the exit code, and what it suggests for a mistyped name.
      ...[
        "asyncio/log.js",
        "objects/exit-code.js",
        "objects/never-awaited.js",
        "objects/suggestions.js",
        "objects/tracebacks.js",
        "stdlib/traceback/origins.js",
      ].map((name) => join(esm, name)),
    ],
    outbase: esm,
    outdir: join(folder, "dist/runtime"),
    platform: "neutral",
    format: "esm",
    splitting: true,
  });
  writeFileSync(join(folder, "dist/runtime/package.json"), '{ "type": "module" }\n');
}

/** Where npm would put the package. */
const installed = {
  runtime: "@asyncdef/runtime",
  compiler: "@asyncdef/compiler",
  "babel-plugin": "@asyncdef/babel-plugin",
  asyncdef: "asyncdef",
};

const to = process.argv.indexOf("--to");

// The compiler knows the runtime's names and signatures from a file recorded from it. A test's build writes no sources.
if (to < 0) execFileSync(process.execPath, [join(root, "scripts/record-library.mjs")], { stdio: "inherit" });

for (const name of Object.keys(installed)) {
  const folder = join(root, "packages", name);
  if (to >= 0) {
    const target = join(process.argv[to + 1], "node_modules", installed[name]);
    for (const kept of ["package.json", "README.md", "bin", "node_modules"]) {
      if (existsSync(join(folder, kept))) cpSync(join(folder, kept), join(target, kept), { recursive: true });
    }
    cpSync(join(root, "LICENSE"), join(target, "LICENSE"));
    build(name, target);
    if (name === "asyncdef") bundle(target, join(process.argv[to + 1], "node_modules"));
  } else {
    rmSync(join(folder, "dist"), { recursive: true, force: true });
    rmSync(join(folder, "tsconfig.tsbuildinfo"), { force: true });
    cpSync(join(root, "LICENSE"), join(folder, "LICENSE"));
    build(name, folder);
    if (name === "asyncdef") bundle(folder, join(root, "node_modules"));
  }
}

if (to < 0 && !process.argv.includes("--no-types")) {
  execFileSync(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "-b", "packages/asyncdef"], {
    cwd: root,
    stdio: "inherit",
  });
}
