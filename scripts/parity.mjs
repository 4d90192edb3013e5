/**
 * How much of asyncio is there: `npm run parity`, and `npm run parity -- --record` to ask CPython anew.
 *
 *     fixtures/asyncio.json (names and signatures of CPython 3.13)   against   packages/runtime/src/asyncio.ts
 *
 * A name is present with CPython's signature, or a row of `fixtures/asyncio-differs.json` says why not: what is refused raises an exception that
 * names it. `--list` prints every name that is neither.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";
import { usage } from "./usage.mjs";

usage(import.meta.url);

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const recorded = join(root, "fixtures/asyncio.json");

/** The runtime's asyncio, with the methods that only programs have that name them. */
export function loadRuntime() {
  const folder = mkdtempSync(join(tmpdir(), "asyncdef-parity-"));
  try {
    const outfile = join(folder, "runtime.cjs");
    buildSync({
      stdin: {
        contents: 'export * as asyncio from "./asyncio.ts"; export * as methods from "./methods.ts";',
        resolveDir: join(root, "packages/runtime/src"),
        loader: "ts",
      },
      bundle: true,
      format: "cjs",
      platform: "node",
      outfile,
      logLevel: "silent",
    });
    return createRequire(outfile)(outfile).asyncio;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The parameters of a member of a class; "" for what is no function, null where nothing says them. */
function memberSignature(cls, member) {
  for (const base of cls.$mro) {
    const own = Object.getOwnPropertyDescriptor(base.prototype, member);
    if (own === undefined) continue;
    if (own.get !== undefined || typeof own.value !== "function") return "";
    const text = own.value.$signature?.text;
    const parameters = base.$signatures?.[member] ?? cls.$signatures?.[member];
    if (parameters !== undefined) return parameters.replace("async ", "");
    return text === undefined ? bare(own.value, "self") : text.slice(text.indexOf("("));
  }
  return undefined;
}

/** What the runtime has under a recorded name: its parameters, null where it does not say, undefined where there is nothing. */
function ours(asyncio, name) {
  const [first, member] = name.split(".");
  const value = asyncio[first];
  if (value === undefined) return undefined;
  if (member !== undefined) return memberSignature(value, member);
  if (typeof value !== "function" || value.$mro !== undefined) return "";
  const text = value.$signature?.text;
  return text === undefined ? bare(value) : text.slice(text.indexOf("("));
}

/** A function without a signature is called by position: what counts is how many arguments it must have. */
function bare(f, ...first) {
  return { required: f.length + first.length };
}

/** How many arguments a signature demands by position; null where it has more to say than positions can. */
function required(signature) {
  const parts = signature
    .slice(1, -1)
    .split(", ")
    .filter((part) => part !== "" && part !== "/");
  return parts.filter((part) => !part.endsWith("=") && !part.startsWith("*")).length;
}

/** `/` says in CPython which function is written in C, where it stands behind all there is; our bare `*` says which words it has for wrong calls. */
function plain(signature) {
  return signature.replace(", *)", ")").replace(", /", "");
}

function agree(here, theirs) {
  if (here === undefined) return false;
  if (theirs === "(?)") return true;
  if (typeof here === "object") return here.required <= required(theirs);
  return plain(here) === plain(theirs);
}

/** @returns names by how they stand: the same, refused or different with a reason, different without one, missing */
export function compare(asyncio = loadRuntime()) {
  const reasons = JSON.parse(readFileSync(join(root, "fixtures/asyncio-differs.json"), "utf8"));
  const found = { same: [], explained: [], different: [], missing: [], reasons };
  for (const row of JSON.parse(readFileSync(recorded, "utf8"))) {
    const open = row.indexOf("(");
    const name = open < 0 ? row : row.slice(0, open);
    const theirs = open < 0 ? "" : row.slice(open);
    const here = ours(asyncio, name);
    const isSame = agree(here, theirs);
    const reason = reasons[name] ?? reasons[`${name.split(".")[0]}.*`];
    if (isSame) found.same.push(name);
    else if (reason !== undefined) found.explained.push(name);
    else if (here === undefined) found.missing.push(`${name}${theirs}`);
    else found.different.push(`${name}${theirs}    here ${typeof here === "object" ? "by position" : here}`);
  }
  return found;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (process.argv.includes("--record")) {
    writeFileSync(recorded, execFileSync("python3.13", [join(root, "scripts/record-asyncio.py")]));
  }
  const { same, explained, different, missing } = compare();
  const total = same.length + explained.length + different.length + missing.length;
  process.stdout.write(
    `asyncio of CPython 3.13: ${total} public names; ${same.length} the same, ${explained.length} with a reason, ` +
      `${different.length} with another signature, ${missing.length} missing\n`,
  );
  if (process.argv.includes("--list")) {
    process.stdout.write([...missing.map((one) => `missing  ${one}`), ...different, ""].join("\n"));
  }
}
