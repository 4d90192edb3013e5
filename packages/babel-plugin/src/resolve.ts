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
import { existsSync, statSync } from "node:fs";
import { basename, dirname, join, relative, sep } from "node:path";

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
      if (file !== null && file !== filename) return specifier(folder, file);
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
