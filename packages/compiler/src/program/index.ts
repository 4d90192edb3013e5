/**
 * The files of a program and what each must know of the others: which of them run when they are imported, rather than before.
 *
 *     main.py: print("start"); import tools     =>   tools.py is live: its body is a function that the import statement runs
 *     a.py and b.py import each other            =>   both are live
 *     import settings; settings.debug = True     =>   settings.py is live, and its `debug` may change
 *     import shapes (at the top, only read)      =>   an ES module like any other
 *
 * From the tools, which have a file system, to `compile`. A JavaScript module runs before the module that imports it, a Python module when its
 * import statement is reached. At the top of a file that is the same; where it is not, or where a module is more than read, it is live.
 *
 * Source: The Python Language Reference, 5 "The import system"; docs/architecture.md, "Modules".
 */
import { parse } from "../2-parse/index.ts";
import type { ModuleUses, Names } from "../3-analyze/module-uses.ts";
import { builtinModules } from "../language/modules.ts";
import { Source } from "../language/source.ts";
import type { ProgramFacts } from "../options.ts";
import { type FileImport, isLibrary, type Survey, survey } from "./survey.ts";

/** What a program asks of the file system. */
export interface ProgramHost {
  /** The text of a file; null when it cannot be read. */
  read(path: string): string | null;
  /** The specifier of a module as seen from the file at `path`, as `CompileOptions.resolve` gives it. */
  resolve(path: string, module: string, level: number): string | null;
  /** Where a specifier leads from the file at `path`. */
  locate(path: string, specifier: string): string;
  /** The dotted name of the module at `path`. */
  nameOf(path: string): string;
}

/** Offsets of a statement in the text of its file, end exclusive. */
export interface ImportStatement {
  readonly path: string;
  readonly start: number;
  readonly end: number;
}

export interface Program {
  /** The paths of all its files. */
  readonly files: readonly string[];
  /** Whether a file is one of it. */
  has(path: string): boolean;
  /** The import statements that have led to a file which JavaScript ran before them, the outermost first. */
  importsLeadingTo(path: string): readonly ImportStatement[];
  /** What the file at `path` must know. */
  factsOf(path: string): ProgramFacts;
}

/**
 * @param mains   the files that are started: each a program of its own
 * @param others  files that JavaScript imports, or that nobody may import
 */
export function programOf(mains: readonly string[], others: readonly string[], host: ProgramHost): Program {
  const files = new Files(host);
  for (const path of [...mains, ...others]) files.visit(path);
  const liveFiles = new LiveFiles(files, mains, others);
  const live = liveFiles.find();
  const uses = [...files.surveys.values()].map((each) => each.uses);
  const hasOddComparisons = [...files.surveys.values()].some((each) => each.hasOddComparisons);
  const asks = new Set([...files.surveys.values()].flatMap((each) => [...each.asks]));
  return {
    files: [...files.surveys.keys()],
    importsLeadingTo: (path) => liveFiles.leadingTo(path),
    has: (path) => files.surveys.has(path),
    factsOf: (path) => ({
      live: live.get(path) ?? null,
      isLive: (specifier) => live.has(host.locate(path, specifier)),
      isProgram: (specifier) => mains.length === 1 && host.locate(path, specifier) === mains[0],
      uses: files.surveys.has(path) ? uses : [],
      asks,
      hasOddComparisons,
      cycle: live.has(path)
        ? files
            .linkedWith(path)
            .filter((member) => live.has(member))
            .map((member) => host.nameOf(member))
        : [],
      hasLive: live.size > 0,
    }),
  };
}

/** The files that are reached, each read once. */
class Files {
  readonly host: ProgramHost;
  readonly surveys = new Map<string, Survey>();
  #running: ReadonlyMap<string, readonly string[]> | null = null;
  #linked: ReadonlyMap<string, readonly string[]> | null = null;

  constructor(host: ProgramHost) {
    this.host = host;
  }

  visit(entry: string): void {
    const pending = [entry];
    for (let path = pending.pop(); path !== undefined; path = pending.pop()) {
      if (this.surveys.has(path)) continue;
      const found = this.#survey(path);
      if (found === null) continue;
      this.surveys.set(path, found);
      for (const each of found.imports) pending.push(...this.targets(path, each).files);
    }
    this.#running = null;
    this.#linked = null;
  }

  /** A file with a mistake in it imports nothing: the mistake is told when it is compiled. */
  #survey(path: string): Survey | null {
    const text = this.host.read(path);
    if (text === null) return null;
    try {
      return survey(parse(new Source(text, path)).module, text);
    } catch {
      return {
        imports: [],
        uses: NO_USES,
        names: new Map(),
        answers: false,
        asks: new Set(),
        hasOddComparisons: false,
        isInert: false,
      };
    }
  }

  /** The files that an import runs, in that order, and whether it finds what it names. */
  targets(path: string, { module, level, names }: FileImport): Targets {
    const parts = module === "" ? [] : module.split(".");
    if (level === 0 && builtinModules.has(parts[0] ?? ""))
      return { files: [], whole: null, isMissing: false };
    const dotted = parts.map((_, i) => parts.slice(0, i + 1).join("."));
    const files: string[] = [];
    for (const name of module === "" ? [""] : dotted) {
      const found = this.#locate(path, name, level);
      if (found !== null) files.push(found);
    }
    const whole = this.#locate(path, module, level);
    for (const name of names ?? []) {
      const inside =
        name === "*" ? null : this.#locate(path, module === "" ? name : `${module}.${name}`, level);
      if (inside !== null) files.push(inside);
    }
    const isMissing = files.length === 0 && !(level === 0 && isLibrary(module));
    return { files, whole, isMissing };
  }

  #locate(path: string, module: string, level: number): string | null {
    const specifier = this.host.resolve(path, module, level);
    return specifier?.endsWith(".py") ? this.host.locate(path, specifier) : null;
  }

  /** Files that import each other while they run; none for most. */
  cycleOf(path: string): readonly string[] {
    this.#running ??= cyclesOf(this.surveys.keys(), (file) => this.#imported(file, false));
    return this.#running.get(path) ?? [];
  }

  /** Files that import each other anywhere: JavaScript comes to one of them before the others are there. */
  linkedWith(path: string): readonly string[] {
    this.#linked ??= cyclesOf(this.surveys.keys(), (file) => this.#imported(file, true));
    return this.#linked.get(path) ?? [];
  }

  #imported(path: string, isAnywhere: boolean): string[] {
    const imports = this.surveys.get(path)?.imports ?? [];
    return imports
      .filter(({ place }) => isAnywhere || place !== "inside")
      .flatMap((each) => this.targets(path, each).files)
      .filter((file) => this.surveys.has(file) && file !== path);
  }
}

/** Strongly connected components of more than one file, by Tarjan's algorithm: each file of one to all of it. */
function cyclesOf(
  files: Iterable<string>,
  imported: (file: string) => readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const cycles = new Map<string, readonly string[]>();
  const index = new Map<string, number>();
  const low = new Map<string, number>();
  const stack: string[] = [];
  const connect = (path: string): void => {
    index.set(path, index.size);
    low.set(path, index.get(path)!);
    stack.push(path);
    for (const next of imported(path)) {
      if (!index.has(next)) {
        connect(next);
        low.set(path, Math.min(low.get(path)!, low.get(next)!));
      } else if (stack.includes(next)) {
        low.set(path, Math.min(low.get(path)!, index.get(next)!));
      }
    }
    if (low.get(path) !== index.get(path)) return;
    const members = stack.splice(stack.indexOf(path));
    if (members.length > 1) for (const member of members) cycles.set(member, members);
  };
  for (const path of files) if (!index.has(path)) connect(path);
  return cycles;
}

interface Targets {
  readonly files: readonly string[];
  /** The module that is named, where it is a file. */
  readonly whole: string | null;
  readonly isMissing: boolean;
}

const NO_USES: ModuleUses = {
  stored: new Map(),
  escaping: new Set(),
  read: new Map(),
  elsewhere: new Set(),
  deleted: new Set(),
  spelled: new Set(),
  registry: false,
  mentioned: new Set(),
};

/** Finds the live files: first those that are more than read, then those that would run too early, until nothing changes. */
class LiveFiles {
  readonly #files: Files;
  readonly #mains: readonly string[];
  readonly #others: readonly string[];
  readonly #live = new Map<string, Names>();
  /** The statements by which files are run before anything else happens. */
  readonly #leading = new Map<string, ImportStatement>();

  constructor(files: Files, mains: readonly string[], others: readonly string[]) {
    this.#files = files;
    this.#mains = mains;
    this.#others = others;
  }

  find(): ReadonlyMap<string, Names> {
    const { surveys } = this.#files;
    for (const [path, each] of surveys) {
      this.#used(path, each);
      if (each.answers || this.#files.cycleOf(path).length > 0) this.#add(path);
      for (const one of each.imports) this.#taken(path, one);
    }
    if ([...surveys.values()].some(({ uses }) => uses.registry))
      for (const path of surveys.keys()) this.#add(path, "all");
    for (let size = -1; size !== this.#live.size; ) {
      size = this.#live.size;
      this.#leading.clear();
      for (const entry of [...this.#mains, ...this.#others]) this.#run(entry, new Set());
      this.#withPackages();
    }
    // A program is not imported; nor is a file that nobody imports, should it be one.
    const imported = new Set([...surveys].flatMap(([path, each]) => this.#importedBy(path, each)));
    for (const path of surveys.keys())
      if (this.#mains.includes(path) || !imported.has(path)) this.#live.delete(path);
    return this.#live;
  }

  leadingTo(path: string): readonly ImportStatement[] {
    const found: ImportStatement[] = [];
    for (let here = this.#leading.get(path); here !== undefined; here = this.#leading.get(here.path)) {
      found.unshift(here);
    }
    return found;
  }

  #importedBy(path: string, { imports }: Survey): readonly string[] {
    return imports.flatMap((each) => this.#files.targets(path, each).files).filter((file) => file !== path);
  }

  #add(path: string, names: Names = new Set()): void {
    const known = this.#live.get(path) ?? new Set();
    this.#live.set(path, known === "all" || names === "all" ? "all" : new Set([...known, ...names]));
  }

  /** Modules whose attributes somebody assigns, or that are handed on. */
  #used(path: string, { uses }: Survey): void {
    for (const [module, names] of uses.stored) {
      const file = this.#fileOf(path, module);
      if (file !== null) this.#add(file, names);
    }
    for (const module of uses.escaping) {
      const file = this.#fileOf(path, module);
      if (file !== null)
        for (const each of this.#files.surveys.values()) this.#add(file, each.uses.elsewhere);
    }
  }

  #fileOf(path: string, dotted: string): string | null {
    const module = dotted.replace(/^\.+/, "");
    const level = dotted.length - module.length;
    const { host, surveys } = this.#files;
    const specifier = host.resolve(path, module, level);
    const file = specifier === null ? null : host.locate(path, specifier);
    return file !== null && surveys.has(file) ? file : null;
  }

  /** `from m import x` takes the value that `x` has then: not that of a variable which changes, nor of one that is not there. */
  #taken(path: string, each: FileImport): void {
    const { whole } = this.#files.targets(path, each);
    if (whole === null || whole === path) return;
    const of = this.#files.surveys.get(whole);
    if (of === undefined) return;
    const isOpen = of.imports.some(({ names }) => names?.includes("*"));
    for (const name of each.names ?? []) {
      if (name === "*") continue;
      const kind = of.names.get(name);
      const isModule =
        this.#files.targets(path, { ...each, names: [name] }).files.length >
        this.#files.targets(path, { ...each, names: [] }).files.length;
      if (kind === "again" || (kind === undefined && !isOpen && !isModule && !/^__\w+__$/.test(name)))
        this.#add(whole);
    }
  }

  /** What runs when a file runs: imports at its top run before it as JavaScript has it; what stands behind anything else must wait. */
  #run(path: string, loaded: Set<string>): void {
    if (loaded.has(path)) return;
    loaded.add(path);
    let isFirst = !this.#live.has(path);
    const later: FileImport[] = [];
    for (const each of this.#files.surveys.get(path)?.imports ?? []) {
      const { files, isMissing } = this.#files.targets(path, each);
      if (each.place === "inside") {
        later.push(each);
        continue;
      }
      if (each.place === "later" || isMissing) isFirst = false;
      for (const file of files) {
        if (file === path) continue;
        if (isFirst && !this.#live.has(file)) {
          const { start, end } = each;
          if (!loaded.has(file) && !this.#leading.has(file)) this.#leading.set(file, { path, start, end });
          this.#run(file, loaded);
        } else this.#wait(file, loaded);
        if (this.#live.has(file)) isFirst = false;
      }
    }
    for (const each of later) {
      for (const file of this.#files.targets(path, each).files) if (file !== path) this.#wait(file, loaded);
    }
  }

  /** A file that has not run by then, and must not run before. */
  #wait(file: string, loaded: Set<string>): void {
    if (loaded.has(file)) return;
    const known = this.#files.surveys.get(file);
    if (known === undefined) return;
    if (!known.isInert) this.#add(file);
    if (this.#live.has(file)) {
      this.#run(file, loaded);
      return;
    }
    loaded.add(file);
    for (const each of known.imports) {
      for (const inner of this.#files.targets(file, each).files)
        if (inner !== file) this.#wait(inner, loaded);
    }
  }

  /** A package runs before its modules, and has them as attributes: all of it is live, or nothing. */
  #withPackages(): void {
    const roots = new Set<string>();
    for (const path of this.#live.keys()) {
      const root = this.#packageOf(path);
      if (root !== null) roots.add(root);
    }
    for (const path of this.#files.surveys.keys()) {
      const root = this.#packageOf(path);
      if (root !== null && roots.has(root) && !this.#live.has(path)) this.#add(path);
    }
  }

  /** The folder of the outermost package around a file; null when it is in none. */
  #packageOf(path: string): string | null {
    let found: string | null = null;
    for (let end = path.lastIndexOf("/"); end > 0; end = path.lastIndexOf("/", end - 1)) {
      const folder = path.slice(0, end);
      if (!this.#files.surveys.has(`${folder}/__init__.py`)) break;
      found = folder;
    }
    return found;
  }
}
