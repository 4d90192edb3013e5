/**
 * `asyncdef build`: Python files to JavaScript modules on disk.
 *
 *     asyncdef build src -o out --source-maps   =>   out/main.js, out/main.js.map, out/net/client.js, ...
 *
 * From command.ts. Folders keep their shape, and imports of `.py` files lead to the `.js` files. A file that is named by itself and a
 * `__main__.py` are programs: their `__name__` is `"__main__"`.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import { moduleName, moduleResolver, ProgramFiles } from "@asyncdef/babel-plugin";
import { compile, declarations, print } from "@asyncdef/compiler";
import { type PythonFile, pythonFiles } from "../python-files.ts";
import { eachFile } from "./each-file.ts";

export interface BuildOptions {
  readonly out: string;
  readonly sourceMaps: boolean;
  /** Modules get a `.d.ts` each. */
  readonly types: boolean;
  readonly main: readonly string[];
  readonly lowering: string;
}

/** @returns 0, or 1 when a file has a mistake; the others are written all the same */
export async function build(names: readonly string[], options: BuildOptions): Promise<number> {
  const files = pythonFiles(names);
  const mains = new Set([...options.main, ...names].map((name) => resolve(name)));
  const isMain = ({ path }: PythonFile): boolean =>
    mains.has(resolve(path)) || basename(path) === "__main__.py";
  const programs = new ProgramFiles(files.filter(isMain).map(({ path }) => resolve(path)));
  return eachFile(files, (file, text) => write(file, text, isMain(file), programs, options));
}

function write(
  file: PythonFile,
  text: string,
  main: boolean,
  programs: ProgramFiles,
  options: BuildOptions,
): void {
  const path = resolve(file.path);
  const target = join(options.out, `${file.relative.replace(/\.py$/, "")}.js`);
  const source = relative(dirname(target), path).replaceAll("\\", "/");
  const compiled = compile(text, {
    filename: path,
    main,
    moduleName: main ? "__main__" : moduleName(path),
    lowering: options.lowering as "inline" | "delegate",
    importExtension: ".js",
    resolve: moduleResolver(path),
    program: programs.factsOf(path),
  });
  const { code, map } = print(compiled.file, { filename: source, text });
  mkdirSync(dirname(target), { recursive: true });
  if (options.sourceMaps) {
    writeFileSync(`${target}.map`, JSON.stringify(map));
    writeFileSync(target, `${code}//# sourceMappingURL=${basename(target)}.map\n`);
  } else {
    writeFileSync(target, code);
  }
  if (options.types && !main) {
    writeFileSync(target.replace(/\.js$/, ".d.ts"), declarations(compiled, { importExtension: ".js" }));
  }
}
