/**
 * What each import statement brings in.
 *
 *     import asyncio              =>   the runtime's asyncio
 *     from .tools import f        =>   f of ./tools.py
 *     from js import fetch        =>   the host's fetch
 *     try: import uvloop          =>   missing: raises ModuleNotFoundError where it stands, as in CPython
 *     except ImportError: ...
 *
 * From the tree and the caller's `resolve` (the compiler itself has no file system), to the lowering.
 *
 * Source: The Python Language Reference, 5 "The import system", 7.11; docs/architecture.md.
 */
import { absentModules, builtinModules, runtimeModules } from "../language/modules.ts";
import type { Alias, Expression, Import, ImportFrom, Module, Node, Try, TryStar } from "../language/nodes.ts";
import { walk } from "../language/walk.ts";
import type { AnalyzeOptions, Imported } from "./analysis.ts";
import { fail } from "./fail.ts";
import type { OpenModules } from "./module-uses.ts";
import type { SymbolTable } from "./symtable.ts";

/** Every alias of the program and what it stands for. */
export function importsOf(
  table: SymbolTable,
  options: AnalyzeOptions,
  openModules: OpenModules,
): ReadonlyMap<Alias, Imported> {
  const imports = new Map<Alias, Imported>();
  for (const [alias, statement] of table.parents) {
    if (alias.type !== "Alias") continue;
    imports.set(alias, importOf(alias, statement as Import | ImportFrom, table, options, openModules));
  }
  return imports;
}

function importOf(
  alias: Alias,
  statement: Import | ImportFrom,
  table: SymbolTable,
  options: AnalyzeOptions,
  openModules: OpenModules,
): Imported {
  if (isTypeCheckingOnly(statement, table)) return { kind: "nothing" };
  const live = liveImport(alias, statement, options);
  if (live !== null) return live;
  const found = importedBy(alias, statement, table, options);
  if (
    found.kind !== "missing" ||
    !openModules.registry ||
    (statement.type === "ImportFrom" && statement.level)
  )
    return found;
  if (statement.type === "Import") return { kind: "registered", module: alias.name, name: null };
  return { kind: "registered", module: statement.module ?? "", name: alias.name };
}

function importedBy(
  alias: Alias,
  statement: Import | ImportFrom,
  table: SymbolTable,
  options: AnalyzeOptions,
): Imported {
  if (statement.type === "Import") {
    // `import a.b` binds a; `import a.b as c` binds b.
    const module =
      alias.asname === null && runtimeModules.has(alias.name) ? alias.name.split(".")[0]! : alias.name;
    return wholeModule(module, 0, alias, statement, table, options);
  }
  const module = statement.module ?? "";
  const level = statement.level ?? 0;
  if (module === "__future__" && level === 0) return { kind: "nothing" };
  if (level === 0 && module === "js") return { kind: "js", name: alias.name };
  const inside = module === "" ? alias.name : `${module}.${alias.name}`;
  // Without a `resolve`, only `from . import x` and the runtime's packages can mean a module x.
  const canMeanModule =
    options.resolve !== undefined || module === "" || (level === 0 && runtimeModules.has(inside));
  if (alias.name !== "*" && canMeanModule) {
    const submodule = moduleNamed(alias, inside, level, options);
    if (submodule !== null && submodule.kind !== "npm") return submodule;
  }
  const found = wholeModule(module, level, statement, statement, table, options);
  return found.kind === "missing" || found.kind === "nothing" ? found : { ...found, name: alias.name };
}

/** An import of a module of the program that runs when it is imported; null for all others. */
function liveImport(
  alias: Alias,
  statement: Import | ImportFrom,
  { resolve, isLive }: AnalyzeOptions,
): Imported | null {
  if (resolve === undefined || isLive === undefined) return null;
  const level = statement.type === "ImportFrom" ? (statement.level ?? 0) : 0;
  const module = statement.type === "Import" ? alias.name : (statement.module ?? "");
  if (level === 0 && builtinModules.has(module)) return null;
  const parts = module === "" ? [] : module.split(".");
  const dotted = parts.map((_, i) => parts.slice(0, i + 1).join("."));
  const names = module === "" ? [""] : dotted;
  const path = names.map((name) => resolve(name, level)).filter((found) => found !== null);
  const whole = resolve(module, level);
  const isFrom = statement.type === "ImportFrom";
  const inside =
    isFrom && alias.name !== "*"
      ? resolve(module === "" ? alias.name : `${module}.${alias.name}`, level)
      : null;
  if (whole !== null && isLive(whole)) {
    return { kind: "live", module, path, name: isFrom ? alias.name : null, submodule: inside };
  }
  // A folder without `__init__.py` is a package too, and no module.
  if (inside === null || !isLive(inside)) return null;
  return { kind: "live", module: alias.name, path: [...path, inside], name: null, submodule: null };
}

function wholeModule(
  module: string,
  level: number,
  at: Node,
  statement: Import | ImportFrom,
  table: SymbolTable,
  options: AnalyzeOptions,
): Imported {
  const found = moduleNamed(at, module, level, options);
  if (found !== null) return found;
  const top = module.split(".")[0]!;
  const isPythons = level === 0 && (absentModules.has(top) || runtimeModules.has(top));
  if (isPythons && !isGuarded(statement, table)) {
    const instead = "see docs/support.md for the modules it has";
    fail(at, "unknown_module", { name: module, instead });
  }
  return missing(module, level, options);
}

/** CPython's words for a module that is not there. */
function missing(module: string, level: number, { resolve }: AnalyzeOptions): Imported {
  if (level > 0) {
    const message = "attempted relative import with no known parent package";
    return { kind: "missing", error: "ImportError", module: null, message };
  }
  // The first part that is not there is the one that is told.
  const parts = module.split(".");
  const known = parts.findIndex((_, i) => resolve?.(parts.slice(0, i + 1).join("."), 0) == null);
  const around = parts.slice(0, known).join(".");
  const isModule = known > 0 && resolve?.(around, 0)?.endsWith("__init__.py") === false;
  const name = known < 0 ? module : parts.slice(0, known + 1).join(".");
  const message = `No module named '${name}'${isModule ? `; '${around}' is not a package` : ""}`;
  return { kind: "missing", error: "ModuleNotFoundError", module: name, message };
}

/** A module by its dotted name; null when nobody knows it. A program's own file hides the library's, as on `sys.path`. */
function moduleNamed(at: Node, module: string, level: number, options: AnalyzeOptions): Imported | null {
  if (level === 0 && module === "js") return { kind: "js", name: null };
  const specifier = options.modules?.[module];
  if (level === 0 && specifier !== undefined) return { kind: "npm", module, specifier, name: null };
  const own = level === 0 && builtinModules.has(module) ? null : resolve(module, level, options);
  if (own !== null) {
    if (options.isProgram?.(own)) {
      const title = `importing the program itself ('${module}')`;
      const instead = "move what both need into a module of its own";
      fail(at, "unsupported_feature", { title, source: "10.2 __main__", instead });
    }
    const kind = own.endsWith(".py") ? "python" : "npm";
    return { kind, module: `${".".repeat(level)}${module}`, specifier: own, name: null };
  }
  return level === 0 && runtimeModules.has(module) ? { kind: "runtime", module, name: null } : null;
}

/** Without a `resolve`, a relative import is the file beside. */
function resolve(module: string, level: number, options: AnalyzeOptions): string | null {
  if (options.resolve !== undefined) return options.resolve(module, level);
  if (level === 0 || module === "") return null;
  return `${level === 1 ? "./" : "../".repeat(level - 1)}${module.replaceAll(".", "/")}.py`;
}

const catching: ReadonlySet<string> = new Set([
  "ImportError",
  "ModuleNotFoundError",
  "Exception",
  "BaseException",
]);

/** In a `try` whose handlers catch ImportError: the program is prepared for the module not to be there. */
export function isGuarded(statement: Node, table: SymbolTable): boolean {
  for (let here: Node | undefined = statement; here !== undefined; here = table.parents.get(here)) {
    const parent = table.parents.get(here);
    if (parent?.type !== "Try" && parent?.type !== "TryStar") continue;
    if ((parent.body as readonly Node[]).includes(here) && catchesImportError(parent)) return true;
  }
  return false;
}

function catchesImportError(node: Try | TryStar): boolean {
  return node.handlers.some(({ type_ }) => {
    if (type_ === null) return true;
    const types: readonly Expression[] = type_.type === "Tuple" ? type_.elts : [type_];
    return types.some((one) => one.type === "Name" && catching.has(one.id));
  });
}

/** Under `if TYPE_CHECKING:`, which is false when a program runs. */
function isTypeCheckingOnly(statement: Node, table: SymbolTable): boolean {
  for (let here: Node | undefined = statement; here !== undefined; here = table.parents.get(here)) {
    const parent = table.parents.get(here);
    if (parent?.type !== "If" || !(parent.body as readonly Node[]).includes(here)) continue;
    const { test } = parent;
    if (test.type === "Name" && test.id === "TYPE_CHECKING") return true;
    if (test.type === "Attribute" && test.attr === "TYPE_CHECKING") return true;
  }
  return false;
}

/** Whether a module takes all names of one that runs when it is imported. */
export function takesAllOfLive(module: Module, { resolve, isLive }: AnalyzeOptions): boolean {
  let takes = false;
  walk(module, (node) => {
    if (node.type !== "ImportFrom" || node.names[0]?.name !== "*") return undefined;
    const specifier = resolve?.(node.module ?? "", node.level ?? 0) ?? null;
    takes ||= specifier !== null && isLive?.(specifier) === true;
    return undefined;
  });
  return takes;
}

/** The modules that strings of the program name. */
export function namedModules(
  { mentioned }: OpenModules,
  { resolve, isLive }: AnalyzeOptions,
): { readonly name: string; readonly path: string | readonly string[] }[] {
  const found: { name: string; path: string | readonly string[] }[] = [];
  const dotted = [...mentioned].filter((name) => /^[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*$/.test(name));
  // A package comes before what is in it.
  const names = dotted.flatMap((name) =>
    name.split(".").map((_, i, parts) => parts.slice(0, i + 1).join(".")),
  );
  for (const name of [...new Set(names)].sort()) {
    const parts = name.split(".");
    const path = parts.flatMap((_, i) => resolve?.(parts.slice(0, i + 1).join("."), 0) ?? []);
    if (!builtinModules.has(name) && resolve?.(name, 0) != null) {
      if (path.every((specifier) => isLive?.(specifier))) found.push({ name, path });
    } else if (runtimeModules.has(name)) {
      found.push({ name, path: name });
    }
  }
  return found;
}
