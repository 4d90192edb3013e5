/**
 * Bundle a program for browsers, and run it where there is no Node: in a worker, and under a global that has a browser's names only.
 *
 *     node elsewhere.mjs PACKAGES PROGRAM    =>   { "worker": "...", "browser": "...", "without message channels": "..." }, as JSON: what each printed
 *
 * A mention of a built-in module of Node's that is imported fails the bundle.
 */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { createContext, runInContext } from "node:vm";
import { Worker } from "node:worker_threads";
import { build } from "esbuild";

const [packages, program] = process.argv.slice(2);
const { asyncdef } = await import(pathToFileURL(join(packages, "asyncdef/dist/bundlers/esbuild.js")).href);
const folder = mkdtempSync(join(tmpdir(), "asyncdef-elsewhere-"));
const file = join(folder, "program.mjs");
try {
  await build({
    entryPoints: [program],
    bundle: true,
    format: "esm",
    platform: "browser",
    outfile: file,
    plugins: [asyncdef()],
    nodePaths: [packages],
    logLevel: "silent",
  });
  const { MessageChannel, ...poorer } = browserGlobal();
  const printed = {
    worker: await inWorker(file),
    browser: await inContext({ ...poorer, MessageChannel }),
    "without message channels": await inContext(poorer),
  };
  process.stdout.write(JSON.stringify(printed));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** What the program prints in a worker. */
function inWorker(file) {
  return new Promise((resolve, reject) => {
    const worker = new Worker(file, { stdout: true, stderr: true });
    let printed = "";
    for (const stream of [worker.stdout, worker.stderr]) stream.on("data", (chunk) => (printed += chunk));
    worker.on("error", reject);
    worker.on("exit", () => resolve(printed));
  });
}

/** The names of a browser's global that a program may expect; no `process`, no `setImmediate`. */
function browserGlobal() {
  const { performance, setTimeout, clearTimeout, queueMicrotask, MessageChannel } = globalThis;
  const { TextEncoder, TextDecoder, AbortController, crypto } = globalThis;
  return {
    ...{ performance, setTimeout, clearTimeout, queueMicrotask, MessageChannel },
    ...{ TextEncoder, TextDecoder, AbortController, crypto },
  };
}

/** What the program writes to the console of a realm that has nothing but `names` and JavaScript itself. */
async function inContext(names) {
  let printed = "";
  const line = (text) => {
    printed += `${text}\n`;
  };
  const context = createContext({ ...names, console: { log: line, error: line, warn: line } });
  // The bundle of a program exports nothing; its top level awaits.
  await runInContext(`(async () => {\n${readFileSync(file, "utf8")}\n})()`, context, { filename: file });
  return printed;
}
