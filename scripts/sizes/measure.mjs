/**
 * What a bundle weighs, and which rooms of the runtime its bytes come from.
 *
 *     { door: "asyncio", exports: "run sleep" }, { program: "examples/tea.py" }   ->   { minified, gzipped, rooms }
 *
 * A program is compiled by the plugin for esbuild, as a user would. No option of the bundler that a user would not set: properties keep
 * their names, since the runtime tells its own fields from a program's by their `$`.
 *
 * Source: esbuild for bundling and minifying, zlib for gzip at its default level.
 */
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

/** @param packages  a folder whose `@asyncdef/runtime` and `asyncdef` are built */
export async function measure({ door, exports, without, program }, root, packages) {
  const runtime = join(packages, "@asyncdef/runtime/dist/esm");
  const common = {
    bundle: true,
    format: "esm",
    platform: "neutral",
    target: "es2022",
    external: ["node:*"],
    minify: true,
    write: false,
    metafile: true,
    logLevel: "silent",
  };
  let options;
  if (program === undefined) {
    const file = join(runtime, `${door}.js`);
    const names = without === undefined ? exports.split(" ") : await others(file, without.split(" "));
    const list = names[0] === "*" ? "*" : `{ ${names.join(", ")} }`;
    const contents = `export ${list} from ${JSON.stringify(file)};`;
    options = { stdin: { contents, resolveDir: root } };
  } else {
    const { asyncdef } = await import(
      pathToFileURL(join(packages, "asyncdef/dist/bundlers/esbuild.js")).href
    );
    options = { entryPoints: [join(root, program)], plugins: [asyncdef()], nodePaths: [packages] };
  }
  const { outputFiles, metafile } = await build({ ...common, ...options });
  const [{ contents }] = outputFiles;
  return { minified: contents.length, gzipped: gzipSync(contents).length, rooms: roomsOf(metafile) };
}

/** The names that a door exports, but for some. */
async function others(file, without) {
  const names = Object.keys(await import(pathToFileURL(file).href));
  return names.filter((name) => !without.includes(name));
}

/** Minified bytes by room, the largest first. */
function roomsOf({ outputs }) {
  const rooms = new Map();
  for (const { inputs } of Object.values(outputs)) {
    for (const [path, { bytesInOutput }] of Object.entries(inputs)) {
      const inside = /dist\/esm\/(?:(.*?)\/)?[^/]*$/.exec(path);
      const room = inside === null ? "program" : (inside[1] ?? "doors").split("/")[0];
      rooms.set(room, (rooms.get(room) ?? 0) + bytesInOutput);
    }
  }
  return [...rooms].filter(([, bytes]) => bytes > 0).sort(([, a], [, b]) => b - a);
}
