/**
 * asyncdef's side of the fuzzer: one process that compiles and runs many programs.
 *
 *     { id: 7, source: "print(1)" }   ->   { id: 7, stdout: "1\n", error: null }
 *
 * A generated module becomes the body of an async function, its imports declarations, so that nothing stays behind in Node's table
 * of modules. Time is virtual, as on CPython's side.
 */
import { createRequire } from "node:module";
import { streams } from "@asyncdef/runtime/objects/host";
import { caught } from "@asyncdef/runtime/protocols";
import { use_virtual_clock } from "@asyncdef/runtime/testing";

const { compile, generate } = createRequire(import.meta.url)("@asyncdef/compiler");
const { str } = await import("@asyncdef/runtime/builtins");
const AsyncFunction = (async () => {}).constructor;

/** Named as no generated module names anything: helpers, a `load` among them, are declared beside it. */
const $load = (door) => import(door);

/** `import { a as b } from "x";`  =>  `const { a: b } = await $load("x");` */
function withoutImports(code) {
  return code
    .replace(/^import \* as ([\w$]+) from ("[^"]+");$/gm, "const $1 = await $load($2);")
    .replace(
      /^import \{([^}]*)\} from ("[^"]+");$/gm,
      (_, names, door) => `const {${names.replace(/ as /g, ": ")}} = await $load(${door});`,
    );
}

/** Characters of what a program prints that are compared, as in python.py. */
const LONGEST = 1_000_000;

async function run(source) {
  let stdout = "";
  const before = streams.stdout;
  streams.stdout = {
    write(text) {
      if (stdout.length < LONGEST) stdout += text;
    },
  };
  let error = null;
  try {
    const { code } = generate(compile(source, { main: true, filename: "input.py" }));
    await new AsyncFunction("$load", `"use strict";\n${withoutImports(code)}`)($load);
  } catch (thrown) {
    error = ending(thrown);
  } finally {
    streams.stdout = before;
  }
  return { stdout: stdout.slice(0, LONGEST), error };
}

/** The last line of the traceback. */
function ending(thrown) {
  if (thrown instanceof Error && thrown.name === "CompileError") return `${thrown.kind}: ${thrown.message}`;
  const exception = caught(thrown);
  const words = str(exception);
  const name = exception.$class.$name;
  return words === "" ? name : `${name}: ${words}`;
}

use_virtual_clock();
process.on("message", async ({ id, source }) => {
  process.send({ id, ...(await run(source)) });
});
