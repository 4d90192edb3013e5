/**
 * `importlib`: modules by their names.
 *
 * From: `importlib.import_module("settings")`. To: the module of that name among those that the program's texts name: JavaScript links modules
 * before a program runs, so that one whose name is put together from parts is found only if it has been imported.
 *
 * Source: Library Reference, importlib; PEP 328.
 */
import { takes } from "../objects/arity.ts";
import { builtin } from "../objects/builtin.ts";
import { NotImplementedError, TypeError } from "../objects/exceptions.ts";
import { ImportError } from "../objects/import-errors.ts";
import { type_name } from "../objects/object.ts";
import { imported_by_name } from "../semantics/builtins/import.ts";

export { __import__ } from "../semantics/builtins/import.ts";

export const __name__ = "importlib";

export const import_module = /* @__PURE__ */ builtin(
  "import_module(name, package=)",
  function import_module(name: unknown, around: unknown = null): unknown {
    if (typeof name !== "string") {
      throw TypeError(
        `the 'package' argument is required to perform a relative import for ${type_name(name)}`,
      );
    }
    return imported_by_name(absolute(name, around));
  },
);

function absolute(name: string, around: unknown): string {
  if (!name.startsWith(".")) return name;
  if (typeof around !== "string" || around === "") {
    throw TypeError(`the 'package' argument is required to perform a relative import for '${name}'`);
  }
  const level = name.length - name.replace(/^\.+/, "").length;
  const parts = around.split(".");
  if (level > parts.length) throw ImportError("attempted relative import beyond top-level package");
  const base = parts.slice(0, parts.length - level + 1).join(".");
  return name.length === level ? base : `${base}.${name.slice(level)}`;
}

/** @throws NotImplementedError always: a module's variables are JavaScript's, which begin once */
export function reload(module: unknown): never {
  void module;
  throw NotImplementedError("importlib.reload() is not supported by asyncdef: a JavaScript module runs once");
}

/** There is nothing to invalidate. */
export function invalidate_caches(...args: readonly unknown[]): null {
  takes("invalidate_caches", args, 0, 0);
  return null;
}
