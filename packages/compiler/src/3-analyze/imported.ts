/**
 * What an alias of an import statement stands for.
 *
 *     import asyncio             =>   a module of the runtime
 *     from .shapes import Square =>   a name of another Python file
 *     from js import fetch       =>   a name of the host's
 *
 * From imports.ts, which finds it, to whoever asks the analysis.
 */

/** What one alias of an import statement stands for. */
export type Imported =
  /** A module of @asyncdef/runtime; `name` is null for the module itself. */
  | { readonly kind: "runtime"; readonly module: string; readonly name: string | null }
  /** Another Python file. */
  | {
      readonly kind: "python";
      readonly module: string;
      readonly specifier: string;
      readonly name: string | null;
    }
  /** Another Python file, which runs when this statement is reached. */
  | {
      readonly kind: "live";
      readonly module: string;
      /** The packages around it and the module itself, the outermost first. */
      readonly path: readonly string[];
      readonly name: string | null;
      /** The module of that name inside the package, where there is one. */
      readonly submodule: string | null;
    }
  /** A module that only `sys.modules` may have. */
  | { readonly kind: "registered"; readonly module: string; readonly name: string | null }
  /** `from js import fetch`: a name of the host's global object; null: the global object itself. */
  | { readonly kind: "js"; readonly name: string | null }
  /** An npm package or other specifier of the `modules` option. */
  | {
      readonly kind: "npm";
      readonly module: string;
      readonly specifier: string;
      readonly name: string | null;
    }
  /** `from __future__ import annotations` and `typing`-only imports: nothing to emit. */
  | { readonly kind: "nothing" }
  /** Cannot be found, inside a `try` that catches ImportError: throws this ModuleNotFoundError or ImportError there. */
  | {
      readonly kind: "missing";
      readonly error: "ModuleNotFoundError" | "ImportError";
      /** The exception's `name`. */
      readonly module: string | null;
      readonly message: string;
    };
