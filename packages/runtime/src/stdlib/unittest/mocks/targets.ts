/**
 * What `patch("shop.Cart.total")` names: a module, by the longest part of the name that is one, and attributes of it.
 *
 * From: `patch("time.sleep")`, `patch.dict("os.environ", HOME="/")`
 * To:   the module `time` as an object, whose attribute `sleep` is replaced for those modules of the program that read it from there
 *
 * Source: Library Reference, `unittest.mock`, "patch"; `pkgutil.resolve_name`.
 */
import { getattr_of } from "../../../objects/all-attributes.ts";
import { modules, offered } from "../../../objects/module.ts";
import { imported_by_name } from "../../../semantics/builtins/import.ts";

/** @throws ModuleNotFoundError, AttributeError */
export function resolved(path: string): unknown {
  const [first, ...rest] = path.split(".") as [string, ...string[]];
  let found = imported_by_name(first);
  let module = first;
  for (const name of rest) {
    module += `.${name}`;
    found = attribute_or_submodule(found, name, module);
  }
  return found;
}

/** A module inside of a package is looked for as such: what the runtime's packages hold under its name cannot be assigned to. */
function attribute_or_submodule(x: unknown, name: string, module: string): unknown {
  if (modules.$get(module) !== undefined || offered.has(module)) return imported_by_name(module);
  return getattr_of(x, name);
}
