/**
 * The packages as they would be published: what is in them, what they say of themselves, what they need.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { isBuiltin } from "node:module";
import { join } from "node:path";
import { optionChecks } from "@asyncdef/babel-plugin";
import { built, node, root } from "./support/built.ts";

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly sideEffects?: boolean | readonly string[];
  readonly main?: string;
  readonly bin?: Readonly<Record<string, string>>;
  readonly exports?: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

const names = ["@asyncdef/runtime", "@asyncdef/compiler", "@asyncdef/babel-plugin", "asyncdef"];

function folderOf(name: string): string {
  return join(built(), "node_modules", name);
}

function manifestOf(name: string): Manifest {
  return JSON.parse(readFileSync(join(folderOf(name), "package.json"), "utf8")) as Manifest;
}

function scripts(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === "node_modules" ? [] : scripts(path);
    return entry.name.endsWith(".js") ? [path] : [];
  });
}

/** `@scope/name` of `@scope/name/door`. */
function packageOf(specifier: string): string {
  return specifier.split("/", specifier.startsWith("@") ? 2 : 1).join("/");
}

function imported(file: string): string[] {
  const text = readFileSync(file, "utf8").replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, "");
  const found = text.matchAll(/(?:\bfrom |\brequire\(|\bimport\(|^import )["']([^"'\n]+)["']/gm);
  return [...found].map((match) => match[1]!).filter((specifier) => /^[\w@][\w@/.:-]*$/.test(specifier));
}

describe.each(names)("%s", (name) => {
  it("declares what it imports", () => {
    const { dependencies = {}, peerDependencies = {} } = manifestOf(name);
    const allowed = new Set([name, ...Object.keys(dependencies), ...Object.keys(peerDependencies)]);
    const missing = scripts(folderOf(name))
      // Bundled from the others: they declare for it.
      .filter((file) => !/asyncdef\/dist\/(?:bundle\.js|runtime\/)/.test(file))
      .flatMap((file) =>
        imported(file).map((specifier) => `${packageOf(specifier)} in ${file.slice(folderOf(name).length)}`),
      )
      .filter((line) => !isBuiltin(line.split(" ")[0]!) && !allowed.has(line.split(" ")[0]!));
    expect(missing).toEqual([]);
  });

  it("has the workspace's one version and licence, and asks its kin for that version", () => {
    const { version, license, dependencies = {} } = manifestOf(name);
    expect([version, license]).toEqual([manifestOf("asyncdef").version, "MIT"]);
    for (const kin of names) expect([kin, dependencies[kin] ?? version]).toEqual([kin, version]);
  });

  it("has the files its manifest names", () => {
    const { main, bin = {}, exports = {} } = manifestOf(name);
    const targets = Object.values(exports).flatMap((target) =>
      typeof target === "string"
        ? [target]
        : Object.entries(target).flatMap(([key, path]) => (key === "types" ? [] : [path])),
    );
    for (const path of [...(main === undefined ? [] : [main]), ...Object.values(bin), ...targets]) {
      if (!path.includes("*")) expect([path, existsSync(join(folderOf(name), path))]).toEqual([path, true]);
    }
  });

  it("packs its code and nothing of the workshop", () => {
    const run = spawnSync("npm", ["pack", "--dry-run", "--json", folderOf(name)], {
      encoding: "utf8",
      cwd: root,
    });
    const [packed] = JSON.parse(run.stdout) as { files: { path: string }[] }[];
    const paths = packed!.files.map(({ path }) => path);
    expect(paths).toEqual(expect.arrayContaining(["LICENSE", "README.md", "package.json"]));
    const strange = paths.filter(
      (path) =>
        path.endsWith(".tsbuildinfo") ||
        !/^(?:dist|src|bin)\/|^(?:package\.json|LICENSE|README\.md)$/.test(path),
    );
    expect(strange).toEqual([]);
  });
});

it("the plugin's README has its options", () => {
  const readme = readFileSync(join(folderOf("@asyncdef/babel-plugin"), "README.md"), "utf8");
  const named = [...readme.matchAll(/^\| `(\w+)`/gm)].map((match) => match[1]);
  expect(named.sort()).toEqual(Object.keys(optionChecks).sort());
});

it("the compiler's README compiles", () => {
  const readme = readFileSync(join(folderOf("@asyncdef/compiler"), "README.md"), "utf8");
  const [, sample] = /```js\n(.*?)```/s.exec(readme)!;
  const run = node(["-e", sample!], { cwd: built() });
  expect(run).toMatchObject({ stderr: "", status: 0 });
  expect(run.stdout).toContain('print("hello");');
});

it("the runtime needs nothing but JavaScript, and says that it may be shaken", () => {
  const manifest = manifestOf("@asyncdef/runtime");
  // The modules that are imported for what they do.
  expect(manifest.sideEffects).toEqual(
    ["index", "program", "javascript", "thenable"].flatMap((name) =>
      ["src", "dist/esm", "dist/cjs"].map(
        (folder) => `./${folder}/${name}.${folder === "src" ? "ts" : "js"}`,
      ),
    ),
  );
  expect(manifest.dependencies ?? {}).toEqual({});
});

it("the runtime's doors open by import and by require", () => {
  const doors = [
    "operators",
    "protocols",
    "builtins",
    "methods",
    "objects",
    "coroutines",
    "asyncio",
    "hosted",
  ];
  const script = `
    const doors = ${JSON.stringify(doors)}.map((door) => "@asyncdef/runtime/" + door);
    Promise.all(doors.map((door) => import(door))).then((opened) => {
      const same = opened.map((door, i) => Object.keys(door).filter((key) => key !== "default" && key !== "module.exports").length === Object.keys(require(doors[i])).length);
      console.log(JSON.stringify(same));
    });`;
  const run = node(["-e", script], { cwd: built() });
  expect(run.stderr).toBe("");
  expect(JSON.parse(run.stdout)).toEqual(doors.map(() => true));
});
