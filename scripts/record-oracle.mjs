/**
 * Records what CPython makes of every fixture: the only writer of the files it writes.
 *
 *     fixtures/<feature>/<case>/input.py  ->  stdout.txt; stderr.txt, if anything went there; exit.txt, if not 0
 *
 *     npm run oracle                          everything
 *     npm run oracle -- fixtures/loops        one folder
 *
 * Needs CPython 3.13: `python3.13`, or what the variable PYTHON names. Addresses, paths and durations are left out of what is
 * recorded, for they differ from run to run.
 */
import { execFile } from "node:child_process";
import { existsSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { usage } from "./usage.mjs";

usage(import.meta.url);

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const python = process.env.PYTHON ?? "python3.13";
const folders = process.argv.slice(2).map((folder) => resolve(folder));

/** Every folder below `folder` that holds an input.py and has to do with running it. */
function* cases(folder) {
  for (const name of readdirSync(folder).sort()) {
    const path = join(folder, name);
    if (!statSync(path).isDirectory()) continue;
    if (existsSync(join(path, "input.py")) && !existsSync(join(path, "error.txt"))) yield path;
    else yield* cases(path);
  }
}

/** What is the same in every run: no addresses, no paths of this machine. */
function lasting(text, folder) {
  return text
    .replaceAll(`${folder}/`, "")
    .replace(/[^\s"]*\/lib\/python3\.13\//g, "")
    .replace(/\b0x[0-9a-f]{6,}\b/g, "0x...")
    .replace(/took \d+\.\d+ seconds/g, "took ... seconds")
    .replaceAll("\r\n", "\n");
}

function record(folder) {
  const env = { ...process.env, PYTHONHASHSEED: "0", PYTHONUTF8: "1", PYTHONDONTWRITEBYTECODE: "1" };
  return new Promise((done) => {
    execFile(python, ["input.py"], { cwd: folder, env, timeout: 60_000 }, (error, stdout, stderr) => {
      if (error !== null && typeof error.code !== "number") throw error;
      write(join(folder, "stdout.txt"), lasting(stdout, folder));
      write(join(folder, "stderr.txt"), lasting(stderr, folder), "");
      write(join(folder, "exit.txt"), error === null ? "0\n" : `${error.code}\n`, "0\n");
      done();
    });
  });
}

/** A file that would only say `usual` is not there. */
function write(path, text, usual = null) {
  if (text === usual) rmSync(path, { force: true });
  else writeFileSync(path, text);
}

const pending = (folders.length === 0 ? [join(root, "fixtures")] : folders).flatMap((folder) =>
  existsSync(join(folder, "input.py")) ? [folder] : [...cases(folder)],
);
const count = pending.length;
await Promise.all(
  [0, 1].map(async () => {
    for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) await record(folder);
  }),
);
process.stdout.write(`${count} fixtures recorded with ${python}\n`);
