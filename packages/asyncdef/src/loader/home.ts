/**
 * Where this package is: the files it loads by path, from whatever file this code was bundled into.
 *
 *     runtimeUrl("builtins")   =>   "file:///app/node_modules/asyncdef/dist/runtime/builtins.js"
 *
 * The command runs programs on a copy of the runtime in few files (scripts/build.mjs), because 270 modules take 120 ms to load and these 40.
 * Whoever imports `@asyncdef/runtime` in such a process gets that copy, so that there is one.
 */
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";

/** The package's `dist` folder. */
export function distFolder(): string {
  return join(dirname(require.resolve("asyncdef/package.json")), "dist");
}

export function runtimeUrl(door: string): string {
  return pathToFileURL(join(distFolder(), "runtime", `${door}.js`)).href;
}

/** The command's own copy of a module of the runtime. */
export function importRuntime<T>(door: string): Promise<T> {
  return import(runtimeUrl(door)) as Promise<T>;
}

const prefix = "@asyncdef/runtime/";

/** The URL of the copy that `specifier` means; null for what is no door of the runtime. */
export function redirect(specifier: string): string | null {
  if (!specifier.startsWith(prefix)) return null;
  const path = join(distFolder(), "runtime", `${specifier.slice(prefix.length)}.js`);
  return existsSync(path) ? pathToFileURL(path).href : null;
}
