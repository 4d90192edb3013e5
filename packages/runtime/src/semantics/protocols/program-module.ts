/**
 * Modules of the program that run when they are imported, and whose variables others may assign.
 *
 * From: `import settings` in a function, `settings.debug = True`, two modules that import each other
 * To:   `const settings = load($settings);`, with `export const $module = module_of(variables, () => {...});` in settings.py
 *
 * A module that is imported at the top, runs through, and is only read is an ES module like any other, without an object of its own.
 *
 * Source: The Python Language Reference, 5 "The import system", 7.11 "The import statement"; PEP 562.
 */

import { load as attribute } from "../../objects/all-attributes.ts";
import { missing_attribute } from "../../objects/attributes.ts";
import { call } from "../../objects/call.ts";
import type { Dict } from "../../objects/dict.ts";
import { AttributeError, type PyBaseException } from "../../objects/exceptions.ts";
import { ImportError, ModuleNotFoundError } from "../../objects/import-errors.ts";
import { items_of } from "../../objects/iteration.ts";
import { ModuleType, modules, offered, program } from "../../objects/module.ts";
import { mangle, unmangle } from "../../objects/names.ts";
import { keep_namespace } from "../../objects/namespace.ts";
import { setattr } from "../../objects/plain-attributes.ts";
import { special_attribute } from "../../objects/special-attributes.ts";
import { ModuleObject } from "../../objects/types.ts";
import { name_error } from "./exceptions.ts";
import { read, type Variables } from "./namespaces.ts";

/**
 * The states of a module:
 *
 * 1. new: nobody has imported it, or its body raised;
 * 2. running: in `sys.modules`, its body has not come to its end;
 * 3. done.
 */
type State = "new" | "running" | "done";

class ProgramModule extends ModuleObject {
  declare readonly $variables: Dict;
  declare readonly $body: () => void;
  declare $state: State;

  constructor(variables: Dict, body: () => void) {
    super();
    // Not enumerable: the dictionary of the variables is what shows them.
    Object.defineProperties(this, {
      $variables: { value: variables },
      $body: { value: body },
      $state: { value: "new", writable: true },
    });
    const { readers } = variables.$map as Variables;
    for (const key of variables.$map.keys() as Iterable<string>) {
      Object.defineProperty(this, key, { get: () => variables.$get(key), configurable: true });
    }
    for (const key of Object.keys(readers)) {
      Object.defineProperty(this, key, { get: () => read(readers[key]!), configurable: true });
    }
    keep_namespace(this, variables);
  }

  $load(key: string): unknown {
    const name = unmangle(key);
    const found = this.$variables.$get(name) ?? special_attribute(this, key);
    if (found === undefined && this.$state === "running" && this.$variables.$get("__getattr__") === undefined)
      throw about(
        AttributeError(`${unfinished(this)} has no attribute '${name}'${advice(this)}`),
        name,
        this,
      );
    return found;
  }

  __setattr__(name: string, value: unknown): null {
    this.$variables.$set(name, value);
    return null;
  }

  __delattr__(name: string): null {
    const isThere = this.$variables.$get(name) !== undefined && this.$variables.$map.delete(name);
    if (!isThere) throw about(AttributeError(`'module' object has no attribute '${name}'`), name, this);
    return null;
  }
}

export type { ProgramModule };

/** `export const $module = module_of(variables, () => {...});` */
export function module_of(variables: Dict, body: () => void): ProgramModule {
  void ModuleType;
  return new ProgramModule(variables, body);
}

/**
 * `ready($module);`: JavaScript has come to the end of a module. Where JavaScript is the program, its body runs now; those of modules that
 * import each other, when JavaScript has come to the last of them, which is the one that was imported from outside.
 *
 * @param cycle  names of modules that import each other, this one among them
 */
export function ready(module: ProgramModule, cycle?: readonly string[]): void {
  if (program.imports) return;
  if (cycle === undefined) {
    load(module);
    return;
  }
  met.set(name_of(module), module);
  if (!cycle.every((name) => met.has(name))) return;
  load(module);
  for (const name of cycle) load(met.get(name)!);
}

/** Members of cycles that JavaScript has come to. */
const met: Map<string, ProgramModule> = /* @__PURE__ */ new Map();

/** The program itself as a module: it is running. */
export function main_module(variables: Dict): ProgramModule {
  const main = module_of(variables, () => {});
  main.$state = "done";
  modules.$set("__main__", main);
  return main;
}

/**
 * `import shop.prices`: the package runs, then the module, unless they have.
 *
 * @param path  the packages around the module, the outermost first, and the module itself
 * @returns the module, or what it has put in its place in `sys.modules`
 */
export function load(...path: readonly ModuleObject[]): unknown {
  let found: unknown = null;
  for (const module of path) found = loaded(module);
  return found;
}

/** Where JavaScript is the program, it may have come to the modules of a package before the package. */
function adopt(around: ProgramModule, name: string): void {
  for (const [inner, module] of modules.$map as Map<string, unknown>) {
    const dot = inner.lastIndexOf(".");
    if (inner.slice(0, Math.max(dot, 0)) === name) setattr(around, inner.slice(dot + 1), module);
  }
}

/**
 * A module that the program may ask for by its name: its text has that name in a string.
 *
 * @param path  as `load` takes it
 */
export function offer(name: string, ...path: readonly ModuleObject[]): void {
  offered.set(name, () => load(...path));
}

/** `import shop.prices` binds `shop`. */
export function load_package(...path: readonly ModuleObject[]): unknown {
  load(...path);
  return modules.$get(name_of(path[0]!));
}

function loaded(module: ModuleObject): unknown {
  const name = name_of(module);
  const known = modules.$get(name);
  if (known === null) {
    throw import_error(ModuleNotFoundError, `import of ${name} halted; None in sys.modules`, name);
  }
  if (known !== undefined) return known;
  modules.$set(name, module);
  if (!(module instanceof ProgramModule)) return module;
  if (!program.imports) adopt(module, name);
  module.$state = "running";
  try {
    module.$body();
  } catch (error) {
    module.$state = "new";
    modules.$delete(name);
    throw error;
  }
  module.$state = "done";
  const made = modules.$get(name);
  const dot = name.lastIndexOf(".");
  const around = dot < 0 ? null : modules.$get(name.slice(0, dot));
  if (around != null) setattr(around, name.slice(dot + 1), made);
  return made;
}

/** `import plugin`, which nobody but the program itself can have put into `sys.modules`. */
export function registered(name: string): unknown {
  const known = modules.$get(name);
  if (known != null) return known;
  const message =
    known === null ? `import of ${name} halted; None in sys.modules` : `No module named '${name}'`;
  throw import_error(ModuleNotFoundError, message, name);
}

/** A name of the built-ins, which the program may have assigned. @throws NameError */
export function builtin_name(builtins: object, name: string): unknown {
  const found = attribute(builtins, mangle(name));
  return found === undefined ? name_error(name) : found;
}

/**
 * `from shop import prices`: an attribute, or else a module of the package.
 *
 * @param submodule  the module of that name, where there is one
 * @throws ImportError in CPython's words
 */
export function imported(module: unknown, name: string, submodule?: ModuleObject): unknown {
  const key = mangle(name);
  const found = attribute_or_none(module, key);
  if (found !== undefined) return found;
  if (submodule !== undefined) return loaded(submodule);
  const own = attribute(module, "__name__");
  const file = attribute(module, "__file__") ?? null;
  const isRunning = module instanceof ProgramModule && module.$state === "running";
  const shown = typeof own === "string" ? own : "<unknown module name>";
  const from = isRunning
    ? `partially initialized module '${shown}' (most likely due to a circular import)`
    : `'${shown}'`;
  const message = `cannot import name '${name}' from ${from} (${file ?? "unknown location"})`;
  const error = import_error(ImportError, message, typeof own === "string" ? own : null);
  return raise(Object.assign(error, { path: file, name_from: name }));
}

function attribute_or_none(module: unknown, key: string): unknown {
  try {
    return getattr_of(module, key);
  } catch (error) {
    if ((error as PyBaseException).$class?.$mro.includes(AttributeError)) return undefined;
    throw error;
  }
}

function getattr_of(x: unknown, key: string): unknown {
  const found = attribute(x, key);
  return found === undefined ? missing_attribute(x, key) : found;
}

/** `from shop import *`: the names that `__all__` lists, or all that begin with no underscore. */
export function import_star(variables: Dict, module: unknown): void {
  const listed = attribute_or_none(module, "__all__");
  if (listed !== undefined) {
    for (const name of items_of(listed)) variables.$set(name, getattr_of(module, mangle(name as string)));
    return;
  }
  const names = module instanceof ProgramModule ? module.$variables.$map : null;
  for (const [name, value] of names ?? Object.entries(module as object)) {
    if (!(name as string).startsWith("_") && !(name as string).startsWith("$")) variables.$set(name, value);
  }
}

// --------------------------------------------------------------------------------------------------------------- words

function name_of(module: ModuleObject): string {
  if (module instanceof ProgramModule) return module.$variables.$get("__name__") as string;
  return (module as unknown as { __name__: string }).__name__;
}

function import_error(type: typeof ImportError, message: string, name: string | null): PyBaseException {
  return Object.assign(call(type, message) as PyBaseException, { name, path: null });
}

function raise(error: unknown): never {
  throw error;
}

function about(error: PyBaseException, name: string, module: object): PyBaseException {
  return Object.assign(error, { $about: name, obj: module });
}

/** A module beside the program may hide another of its name; elsewhere it is a cycle. */
function unfinished(module: ProgramModule): string {
  const name = name_of(module);
  return name.includes(".")
    ? `partially initialized module '${name}' from '${String(module.$variables.$get("__file__"))}'`
    : `module '${name}'`;
}

function advice(module: ProgramModule): string {
  const file = String(module.$variables.$get("__file__"));
  return name_of(module).includes(".")
    ? " (most likely due to a circular import)"
    : ` (consider renaming '${file}' if it has the same name as a third-party module you intended to import)`;
}
