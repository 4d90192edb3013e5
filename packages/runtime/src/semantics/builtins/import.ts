/**
 * `__import__(name)`: a module by its name, among those that the program imports or names in a string.
 *
 * Source: Library Reference, `__import__`.
 */
import { builtin } from "../../objects/builtin.ts";
import { TypeError } from "../../objects/exceptions.ts";
import { ModuleNotFoundError } from "../../objects/import-errors.ts";
import { modules, offered } from "../../objects/module.ts";
import { type_name } from "../../objects/object.ts";
import { truth } from "../../objects/truth.ts";

/** The module that a dotted name means, once the packages around it are there. @throws ModuleNotFoundError */
export function imported_by_name(name: string): unknown {
  for (let dot = name.indexOf("."); ; dot = name.indexOf(".", dot + 1)) {
    const part = dot < 0 ? name : name.slice(0, dot);
    const found = modules.$get(part) ?? offered.get(part)?.();
    if (found === undefined)
      throw Object.assign(ModuleNotFoundError(words(part)), { name: part, path: null });
    if (dot < 0) return found;
  }
}

function words(name: string): string {
  const around = name.slice(0, Math.max(0, name.lastIndexOf(".")));
  const { __path__: path } = (modules.$get(around) ?? {}) as { __path__?: unknown };
  const isPackage = around === "" || path !== undefined;
  return isPackage ? `No module named '${name}'` : `No module named '${name}'; '${around}' is not a package`;
}

/** Without names to take from it, the package that a dotted name begins with. */
export const __import__ = /* @__PURE__ */ builtin(
  "__import__(name, globals=, locals=, fromlist=, level=)",
  function __import__(name: unknown, _globals: unknown, _locals: unknown, fromlist: unknown = null): unknown {
    if (typeof name !== "string")
      throw TypeError(`__import__() argument 1 must be str, not ${type_name(name)}`);
    const found = imported_by_name(name);
    return truth(fromlist) || !name.includes(".")
      ? found
      : imported_by_name(name.slice(0, name.indexOf(".")));
  },
);
