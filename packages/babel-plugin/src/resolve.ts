/**
 * Resolving Python modules on the file system: where `import helpers` and `from ..net import client` lead.
 *
 *     in /app/shop/cart.py (with /app/shop/__init__.py)
 *         from . import prices        =>   "./prices.py"  (or "./prices/__init__.py")
 *         import shop.stock           =>   "./stock.py"   (the top package stands in /app)
 *         import json                 =>   null: no such file, so the compiler asks its own library
 *
 * From the plugin and the command, which have a file system, to the compiler, which has none. An absolute import is looked for
 * where CPython looks: beside the top package of the importing file, or beside the file itself when it is in no package.
 *
 * Source: The Python Language Reference, 5.2 "Packages" and 5.7 "Package Relative Imports".
 */
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, join, relative, sep } from "node:path";
import {
  decode,
  type ImportStatement,
  type Program,
  type ProgramFacts,
  type ProgramHost,
  programOf,
} from "@asyncdef/compiler";

/**
 * How the compiler asks for a module.
 *
 * @param module  dotted name without leading dots; "" for `from . import x`
 * @param level   number of leading dots; 0 is absolute
 * @returns a specifier relative to the importing file, or null when there is no such file
 */
export type ModuleResolver = (module: string, level: number) => string | null;

/**
 * The resolver for the imports of the file at `filename`.
 *
 * @param roots  folders to look in for absolute imports after the file's own, as `sys.path` has them
 */
export function moduleResolver(filename: string, roots: readonly string[] = []): ModuleResolver {
  const folder = dirname(filename);
  return (module, level) => {
    const parts = module === "" ? [] : module.split(".");
    const starts = level === 0 ? [importRoot(folder), ...roots] : [ancestor(folder, level - 1)];
    for (const start of starts) {
      const file = moduleFile(join(start, ...parts));
      // A package may name itself, as in `from . import part`; a module that has the name of another one means the other.
      const isOther = file !== filename || basename(filename) === "__init__.py";
      if (file !== null && isOther) return specifier(folder, file);
    }
    return null;
  };
}

/** The folder that holds the top package of `folder`; `folder` itself when it is no package. */
export function importRoot(folder: string): string {
  let root = folder;
  while (existsSync(join(root, "__init__.py")) && dirname(root) !== root) root = dirname(root);
  return root;
}

/**
 * The dotted name of the module in `filename`: what `__name__` is when it is imported.
 *
 *     /app/shop/cart.py (with /app/shop/__init__.py)   =>   "shop.cart"
 */
export function moduleName(filename: string): string {
  const root = importRoot(dirname(filename));
  const parts = relative(root, filename).replace(/\.py$/, "").split(sep);
  return (basename(filename) === "__init__.py" ? parts.slice(0, -1) : parts).join(".");
}

function ancestor(folder: string, levels: number): string {
  return levels <= 0 ? folder : ancestor(dirname(folder), levels - 1);
}

/** A package comes before a module of the same name, as in CPython. */
function moduleFile(path: string): string | null {
  for (const candidate of [join(path, "__init__.py"), `${path}.py`]) {
    if (statSync(candidate, { throwIfNoEntry: false })?.isFile() === true) return candidate;
  }
  return null;
}

function specifier(folder: string, file: string): string {
  const path = relative(folder, file).split(sep).join("/");
  return path.startsWith(".") ? path : `./${path}`;
}

/**
 * The programs that files belong to, and what each file must know of its own.
 *
 *     new ProgramFiles(["/app/main.py"]).factsOf("/app/settings.py")   =>   { live: ..., ... }
 *
 * A file that no program of these imports is seen together with the files beside it, and those of its package: somebody else, JavaScript
 * perhaps, imports it.
 */
export class ProgramFiles {
  readonly #mains: readonly string[];
  readonly #roots: readonly string[];
  /** Texts that are not what the file system has: standard input, a file that is being edited. */
  readonly #texts: Map<string, string>;
  #programs: readonly Program[] | null = null;
  readonly #projects = new Map<string, { readonly state: string; readonly program: Program }>();

  constructor(
    mains: readonly string[] = [],
    roots: readonly string[] = [],
    texts: ReadonlyMap<string, string> = new Map(),
  ) {
    this.#mains = mains;
    this.#roots = roots;
    this.#texts = new Map(texts);
  }

  factsOf(path: string): ProgramFacts {
    this.#programs ??= programsOf(this.#mains, this.#host());
    const program = this.#programs.find((each) => each.has(path)) ?? this.#project(path);
    return program.factsOf(path);
  }

  /** The import statements that have led to a file, the outermost first; none where they are on the host's stack. */
  importsLeadingTo(path: string): readonly ImportStatement[] {
    return this.#programs?.find((each) => each.has(path))?.importsLeadingTo(path) ?? [];
  }

  #project(path: string): Program {
    const root = importRoot(dirname(path));
    const files = [...new Set([...filesAround(path, root), path])];
    const state = files
      .map((file) => `${file} ${statSync(file, { throwIfNoEntry: false })?.mtimeMs}`)
      .join("\n");
    const known = this.#projects.get(root);
    if (known?.state === state) return known.program;
    const program = programOf([], files, this.#host());
    this.#projects.set(root, { state, program });
    return program;
  }

  #host(): ProgramHost {
    return {
      read: (path) => this.#texts.get(path) ?? textOf(path),
      resolve: (path, module, level) => moduleResolver(path, this.#roots)(module, level),
      locate: (path, specifier) => join(dirname(path), specifier),
      nameOf: moduleName,
    };
  }
}

/** The programs of files that are started: those that share a file are looked at as one, since that file is compiled once for all of them. */
function programsOf(mains: readonly string[], host: ProgramHost): readonly Program[] {
  let found: { readonly mains: readonly string[]; readonly program: Program }[] = [];
  for (const main of mains) {
    const alone = programOf([main], [], host);
    const touching = found.filter(({ program }) => alone.files.some((file) => program.has(file)));
    const together = [...touching.flatMap((group) => group.mains), main];
    const program = touching.length === 0 ? alone : programOf(together, [], host);
    found = [...found.filter((group) => !touching.includes(group)), { mains: together, program }];
  }
  return found.map(({ program }) => program);
}

function textOf(path: string): string | null {
  try {
    return decode(readFileSync(path));
  } catch {
    return null;
  }
}

/** The files beside `path` at the top, and all of the package that it is in. */
function filesAround(path: string, root: string): string[] {
  const beside = pythonFilesIn(root);
  const [top] = relative(root, path).split(sep);
  if (top === undefined || !existsSync(join(root, top, "__init__.py"))) return beside;
  const found = [...beside];
  const pending = [join(root, top)];
  for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
    found.push(...pythonFilesIn(folder));
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      if (entry.isDirectory() && !/^[._]/.test(entry.name)) pending.push(join(folder, entry.name));
    }
  }
  return found;
}

function pythonFilesIn(folder: string): string[] {
  try {
    const names = readdirSync(folder).filter((name) => name.endsWith(".py"));
    return names.sort().map((name) => join(folder, name));
  } catch {
    return [];
  }
}
