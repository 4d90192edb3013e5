/**
 * What a module knows of itself, and modules as objects.
 *
 *     const __name__ = module_name("shop.cart", import.meta.url);    "__main__" when Node was started with this file
 *     const settings = load($settings);                              runs settings.py, if it has not run yet
 *
 * From modules compiled for a host that decides which file is the program, and from programs whose modules are more than read.
 *
 * Source: The Python Language Reference, 5 "The import system", 10.2 `__main__`.
 */
export { modules, open_module } from "./objects/module.ts";
export {
  builtin_name,
  import_star,
  imported,
  load,
  load_package,
  main_module,
  module_of,
  offer,
  ready,
  registered,
} from "./semantics/protocols/program-module.ts";

/** As much of Node's `process` as is used; absent in a browser, where no module is the program. */
interface Process {
  readonly argv?: readonly string[];
  getBuiltinModule?(name: "node:fs"): { realpathSync(path: string): string };
}

/**
 * @param name  what the module is called when it is imported
 * @param url   its `import.meta.url`
 */
export function module_name(name: string, url: string): string {
  const { process } = globalThis as { process?: Process };
  const script = process?.argv?.[1];
  if (script === undefined || !url.startsWith("file:")) return name;
  const path = decodeURIComponent(url.slice("file://".length).replace(/[?#].*$/, ""));
  return without_extension(path) === without_extension(real_path(script, process)) ? "__main__" : name;
}

/** Node resolves links for a module's URL, but not in `argv`. */
function real_path(path: string, process: Process | undefined): string {
  try {
    return process?.getBuiltinModule?.("node:fs").realpathSync(path) ?? path;
  } catch {
    return path;
  }
}

/** `node out/main` starts `out/main.js`. Windows has a slash before the drive's letter in URLs, and the other slashes in paths. */
function without_extension(path: string): string {
  return path
    .replaceAll("\\", "/")
    .replace(/^\/(?=[A-Za-z]:)/, "")
    .replace(/\.[cm]?js$|\.py$/, "");
}
