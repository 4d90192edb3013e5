/**
 * Which files below `packages/runtime/src/stdlib/` are modules that a Python program may import; all others are parts of one.
 *
 *     stdlib/json.ts             =>   json
 *     stdlib/os/path.ts          =>   os.path, a module inside a package: named here
 *     stdlib/asyncio/queues.ts   =>   asyncio.queues: all of that folder
 *     stdlib/json/encoding.ts    =>   none: a part of json
 *
 * For the table that the compiler has of the runtime (record-library.mjs) and the bundled runtime of the command (build.mjs).
 */
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** Modules inside of packages, by their place below stdlib/. Those of asyncio are all there. */
const inPackages = [
  "collections/abc",
  "concurrent/futures",
  "json/decoder",
  "json/encoder",
  "os/path",
  "unittest/mock",
  "urllib/parse",
];

/** The names of a folder's files with this ending, without it. */
function namesIn(folder, ending) {
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length))
    .sort();
}

/**
 * The modules of a `stdlib` folder, as paths below it without ending: `json`, `os/path`.
 *
 * @param ending  `.ts` in the sources, `.js` in what was built
 */
export function stdlibModules(stdlib, ending) {
  const inAsyncio = namesIn(join(stdlib, "asyncio"), ending).map((name) => `asyncio/${name}`);
  const inner = [...inPackages, ...inAsyncio].filter((name) => existsSync(join(stdlib, `${name}${ending}`)));
  return [...namesIn(stdlib, ending).filter((name) => /^[a-z][a-z_0-9]*$/.test(name)), ...inner];
}
