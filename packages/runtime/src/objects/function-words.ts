/**
 * How errors about the stars of a call name the function.
 *
 *     f(*5)            __main__.f() argument after * must be an iterable, not int
 *     print(**5)       print() argument after ** must be a mapping, not int
 *
 * Source: The Python Language Reference, 6.3.4; the words are CPython's.
 */
import type { PyFunction } from "./call.ts";
import { mangle } from "./names.ts";
import { type_name } from "./object.ts";

interface Named extends PyFunction {
  $module?: string;
  $qualname?: string;
}

/**
 * @param f     a function, a class, or the object whose method `name` is called
 * @returns     `__main__.f()`
 */
export function function_words(f: unknown, name?: string): string {
  const method = name === undefined ? f : (f as Record<string, unknown> | null | undefined)?.[mangle(name)];
  if (typeof method !== "function") return `${type_name(f)}${name === undefined ? "" : `.${name}`}()`;
  const { $signature, $extras, $module, $qualname, $helper } = method as Named;
  if ($qualname !== undefined) return inside($module, $qualname);
  if ($signature === undefined || $helper !== undefined) {
    return `${name === undefined ? "" : `${type_name(f)}.`}${method.name}()`;
  }
  return inside($extras?.module ?? ($signature.builtin ? undefined : "__main__"), $signature.qualname);
}

function inside(module: string | undefined, qualname: string): string {
  return module === undefined || module === "builtins" ? `${qualname}()` : `${module}.${qualname}()`;
}
