/**
 * Modules: the specifier a JavaScript import names.
 *
 *     asyncio        =>   "@asyncdef/runtime/asyncio"
 *     contextlib     =>   "@asyncdef/runtime/stdlib/contextlib"
 *     .shapes        =>   "./shapes.py", or with the extension that the build writes
 */
import type { Imported } from "../3-analyze/analysis.ts";
import type { CompileOptions } from "../options.ts";

export function moduleSpecifier(
  what: Extract<Imported, { kind: "runtime" | "python" | "npm" }>,
  options: CompileOptions,
): string {
  switch (what.kind) {
    case "runtime":
      return what.module === "asyncio"
        ? `${options.runtime}/asyncio`
        : `${options.runtime}/stdlib/${what.module.replaceAll(".", "/")}`;
    case "python":
      return what.specifier.replace(/\.py$/, options.importExtension);
    case "npm":
      return what.specifier;
  }
}
