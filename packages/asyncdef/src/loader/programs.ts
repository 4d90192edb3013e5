/**
 * Programs: the Python modules of one run, compiled once each and remembered for tracebacks.
 *
 *     programs.add("file:///app/main.py", { text, file: "/app/main.py", main: true, ... })   =>   a Program with its JavaScript
 *
 * From the command and the module hooks, which know URLs, to the compiler. Positions are worked out again when a traceback needs
 * them (traceback/positions.ts), so that a program which runs well never pays for a source map.
 */
import { fileURLToPath } from "node:url";
import { ProgramFiles } from "@asyncdef/babel-plugin";
import type { ImportStatement, ProgramFacts } from "@asyncdef/compiler";
import { readSourceFile } from "../source-file.ts";
import { raising } from "./syntax-errors.ts";
import { translate } from "./translate.ts";

/** What a Python module is before it is compiled. */
export interface ProgramSource {
  readonly text: string;
  /** As CPython shows it: an absolute path, `<string>` or `<stdin>`. */
  readonly file: string;
  /** The script itself, whose `__name__` is `"__main__"`. */
  readonly main: boolean;
  /** The path imports are resolved from; for `<string>` an imagined file in the current folder. */
  readonly path: string;
}

export interface Program extends ProgramSource {
  readonly url: string;
  readonly code: string;
}

export class Programs {
  /** URL of the script, which need not end in `.py`; null when there is none. */
  readonly script: string | null;
  /** Folders for absolute imports after a file's own: that of the script. */
  readonly roots: readonly string[];
  readonly #programs = new Map<string, Program>();
  #files: ProgramFiles | null = null;

  constructor(roots: readonly string[], script: string | null) {
    this.roots = roots;
    this.script = script;
  }

  /** @throws CompileError on a mistake in the program */
  add(url: string, source: ProgramSource): Program {
    const { code, warnings } = translate(source, this.roots, this.factsOf(source));
    if (warnings !== "") process.stderr.write(warnings);
    const program = { ...source, url, code };
    this.#programs.set(url, program);
    return program;
  }

  /** What a module must know of the others. The script is the first that is asked about. */
  factsOf({ main, path, text }: ProgramSource): ProgramFacts {
    this.#files ??= main
      ? new ProgramFiles([path], this.roots, new Map([[path, text]]))
      : new ProgramFiles([], this.roots);
    return this.#files.factsOf(path);
  }

  /** The import statements that led to a module, which JavaScript ran before them: the outermost first. */
  importsLeadingTo(file: string): readonly ImportStatement[] {
    return this.#files?.importsLeadingTo(file) ?? [];
  }

  /** The JavaScript of the module at `url`, which is read from its file when it is not known yet. */
  javascript(url: string): string {
    const key = plain(url);
    const known = this.#programs.get(key);
    if (known !== undefined) return known.code;
    const path = fileURLToPath(key);
    const source = { text: readSourceFile(path), file: path, main: key === this.script, path };
    try {
      return this.add(key, source).code;
    } catch (error) {
      return raising(error, source);
    }
  }

  /** The modules that tracebacks call `file`; all of them when it is not known which. */
  urlsOf(file: string): readonly string[] {
    const programs = [...this.#programs.values()];
    const named = programs.filter((program) => program.file === file);
    return (named.length > 0 ? named : programs).map(({ url }) => url);
  }

  get(url: string): Program | undefined {
    return this.#programs.get(plain(url));
  }
}

function plain(url: string): string {
  return url.replace(/[?#].*$/, "");
}
