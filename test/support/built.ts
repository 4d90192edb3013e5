/**
 * The packages as a user has them: built from the present sources into a cache, so that no test depends on when somebody last built.
 *
 *     asyncdef(["run", "main.py"])   =>   { status: 0, stdout: "...", stderr: "" }
 *
 * From the tests of the command, the plugin under Babel 8 and the examples, which run in processes of their own.
 */
import { execFileSync, type SpawnSyncReturns, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";

export const root = join(__dirname, "../..");

/** The folder of this test run: sources may change under it, its packages do not. */
let current: string | null = null;

/** A folder whose `node_modules` holds the four packages. */
export function built(): string {
  current ??= build();
  return current;
}

/** Built once for each state of the sources. */
function build(): string {
  const cache = join(root, "node_modules/.cache/asyncdef");
  const folder = join(cache, stateOfSources());
  if (existsSync(folder)) return folder;
  mkdirSync(cache, { recursive: true });
  const lock = `${folder}.lock`;
  try {
    mkdirSync(lock);
  } catch {
    return waitFor(folder, lock);
  }
  try {
    for (const name of readdirSync(cache)) {
      const old = join(cache, name);
      // Another worker of this run may use a younger one.
      if (Date.now() - statSync(old).mtimeMs > 3_600_000) rmSync(old, { recursive: true, force: true });
    }
    const building = `${folder}.building`;
    rmSync(building, { recursive: true, force: true });
    execFileSync(process.execPath, [join(root, "scripts/build.mjs"), "--to", building], { stdio: "inherit" });
    renameSync(building, folder);
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
  return folder;
}

/** Another worker of Jest is building: it takes seconds. */
function waitFor(folder: string, lock: string): string {
  const nothing = new Int32Array(new SharedArrayBuffer(4));
  for (let i = 0; i < 600 && existsSync(lock); i++) Atomics.wait(nothing, 0, 0, 100);
  if (!existsSync(folder))
    throw new Error(`the packages could not be built; if nobody is building, remove ${lock}`);
  return folder;
}

function stateOfSources(): string {
  const hash = createHash("sha1");
  const visit = (path: string) => {
    const { mtimeMs, size } = statSync(path);
    if (statSync(path).isDirectory()) for (const name of readdirSync(path).sort()) visit(join(path, name));
    else hash.update(`${path}:${mtimeMs}:${size}\n`);
  };
  for (const name of ["runtime", "compiler", "babel-plugin", "asyncdef"]) {
    visit(join(root, "packages", name, "src"));
    visit(join(root, "packages", name, "package.json"));
  }
  visit(join(root, "scripts/build.mjs"));
  return hash.digest("hex");
}

export interface RunOptions {
  readonly cwd?: string;
  readonly input?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Run the command in a process of its own. */
export function asyncdef(args: readonly string[], options: RunOptions = {}): SpawnSyncReturns<string> {
  return node([join(built(), "node_modules/asyncdef/bin/asyncdef.js"), ...args], options);
}

export function node(
  args: readonly string[],
  { env, ...options }: RunOptions = {},
): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, [...args], {
    encoding: "utf8",
    timeout: 60_000,
    env: { ...process.env, FORCE_COLOR: undefined, NO_COLOR: "1", ...env },
    ...options,
  });
}
