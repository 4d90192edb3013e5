/**
 * `asyncdef types`: declarations for TypeScript, beside the Python files.
 *
 *     asyncdef types src   =>   src/client.d.py.ts, ... : what `import { fetch } from "./client.py"` has in TypeScript
 *
 * From command.ts. TypeScript finds them by its option `allowArbitraryExtensions`. `asyncdef build --types` writes `.d.ts` files for the
 * JavaScript instead.
 *
 * Source: TypeScript 5.0 release notes, "allowArbitraryExtensions".
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { moduleName, moduleResolver, ProgramFiles } from "@asyncdef/babel-plugin";
import { compile, declarations } from "@asyncdef/compiler";
import { type PythonFile, pythonFiles } from "../python-files.ts";
import { eachFile } from "./each-file.ts";

/**
 * @param out  the folder for them; null: each beside its Python file
 * @returns    0, or 1 when a file has a mistake; the others are written all the same
 */
export async function types(names: readonly string[], out: string | null): Promise<number> {
  const programs = new ProgramFiles([]);
  return eachFile(pythonFiles(names), (file, text) => {
    const target = out === null ? file.path : join(out, file.relative);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(`${target.replace(/\.py$/, "")}.d.py.ts`, declared(file, text, programs));
  });
}

function declared({ path }: PythonFile, text: string, programs: ProgramFiles): string {
  const filename = resolve(path);
  const compiled = compile(text, {
    filename,
    moduleName: moduleName(filename),
    resolve: moduleResolver(filename),
    program: programs.factsOf(filename),
  });
  return declarations(compiled);
}
