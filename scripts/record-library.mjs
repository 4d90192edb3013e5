/**
 * Records what the runtime's modules offer: `npm run library`.
 *
 *     packages/runtime/src/{builtins,asyncio}.ts, stdlib/*.ts   =>   packages/compiler/src/language/library.ts
 *
 * Names and signatures are read from the runtime itself, so that the compiler puts keyword arguments where the runtime
 * expects them, and refuses by name what is not there. Run it after adding a function to the runtime; `--check` only
 * says, by failing, that the file is stale.
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const runtime = join(root, "packages/runtime/src");
const target = join(root, "packages/compiler/src/language/library.ts");

/** Module name to source file. Files below `stdlib/` whose name is no module of Python's are parts of one that is. */
function moduleFiles() {
  const files = new Map([
    ["asyncio", join(runtime, "asyncio.ts")],
    ["builtins", join(runtime, "builtins.ts")],
  ]);
  const stdlib = join(runtime, "stdlib");
  for (const name of readdirSync(stdlib).sort()) {
    const module = name.replace(/\.ts$/, "");
    if (name.endsWith(".ts") && /^[a-z][a-z_]*$/.test(module)) files.set(module, join(stdlib, name));
  }
  for (const submodule of ["collections/abc", "os/path", "asyncio/subprocess"]) {
    const file = join(stdlib, `${submodule}.ts`);
    if (existsSync(file)) files.set(submodule.replace("/", "."), file);
  }
  return files;
}

/** `sleep(delay, result=)`, `async` in front of a coroutine function; a bare name where there is no signature. */
function row(name, value) {
  const text = value?.$signature?.text;
  if (typeof value !== "function" || typeof text !== "string") return name;
  const signature = `${name}${text.slice(text.indexOf("("))}`;
  return typeof value.start === "function" ? `async ${signature}` : signature;
}

/** The text of library.ts as it should be now. */
export function recordLibrary() {
  const folder = mkdtempSync(join(tmpdir(), "asyncdef-library-"));
  try {
    const parts = [];
    for (const [module, file] of moduleFiles()) {
      const out = join(folder, `${module}.cjs`);
      buildSync({
        entryPoints: [file],
        bundle: true,
        format: "cjs",
        platform: "node",
        outfile: out,
        logLevel: "error",
      });
      const names = createRequire(out)(out);
      const rows = Object.keys(names)
        .filter((name) => name !== "default")
        .sort()
        .map((name) => `    ${row(name, names[name])}`);
      parts.push(`  ${JSON.stringify(module)}: names(\`\n${rows.join("\n")}\n  \`),`);
    }
    return text(parts.join("\n"));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function text(body) {
  return `/**
 * What the runtime's modules offer: names, and signatures where the runtime knows them. \`async\` marks a coroutine function.
 *
 * GENERATED from packages/runtime/src by \`npm run library\`. Do not edit.
 */

/** Name to signature; null where there is none. */
export type Library = Readonly<Record<string, ReadonlyMap<string, string | null>>>;

function names(rows: string): ReadonlyMap<string, string | null> {
  const found = new Map<string, string | null>();
  for (const row of rows.split("\\n").map((line) => line.trim())) {
    if (row === "") continue;
    const parenthesis = row.indexOf("(");
    if (parenthesis === -1) found.set(row, null);
    else found.set(row.slice(0, parenthesis).replace("async ", ""), row);
  }
  return found;
}

export const library = {
${body}
} as const satisfies Library;
`;
}

/** As the formatter would leave it, so that a stale file shows as a difference. */
function formatted(text) {
  const biome = join(root, "node_modules/.bin/biome");
  return execFileSync(biome, ["format", "--stdin-file-path", target], {
    input: text,
    cwd: root,
    encoding: "utf8",
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const now = formatted(recordLibrary());
  if (!process.argv.includes("--check")) writeFileSync(target, now);
  else if (readFileSync(target, "utf8") !== now) throw new Error("library.ts is stale: npm run library");
}
