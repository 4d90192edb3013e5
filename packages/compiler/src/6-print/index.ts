/**
 * Printing: the Babel tree as text that a person would be glad to read, and its source map.
 *
 *     Program([...])   =>   "import { print } from ...;\n\nprint(\"hello\");\n"
 *
 * Babel prints; `layout.ts` gives the text back its blank lines. Within Babel, where a plugin may only hand over a tree, the plugin's
 * `generatorOverride` calls `print` with Babel's own printer.
 */
import babelGenerate from "@babel/generator";
import type * as t from "@babel/types";
import { layOut, type Mapping } from "./layout.ts";
import { type SourceMap, sourceMap } from "./mappings.ts";

export type { SourceMap } from "./mappings.ts";

export interface PrintOptions {
  /** What the map calls the Python file. */
  readonly filename: string;
  /** The Python text: for the blank lines, and for the map's `sourcesContent`. */
  readonly text: string;
  readonly comments?: boolean;
}

export interface Printed {
  readonly code: string;
  readonly map: SourceMap;
}

/** Babel's printer, of whichever version calls. */
export type Generate = (
  tree: t.Node,
  options: Record<string, unknown>,
  text: string,
) => { readonly code: string; readonly rawMappings?: unknown };

export function print(
  tree: t.Node,
  { filename, text, comments = true }: PrintOptions,
  generate: Generate = babelGenerate as unknown as Generate,
): Printed {
  const options = { comments, sourceMaps: true, sourceFileName: filename, jsescOption: { minimal: true } };
  const printed = generate(tree, options, text);
  const mappings = ((printed.rawMappings ?? []) as Partial<Mapping>[]).map(complete);
  const laidOut = layOut({ code: printed.code, mappings }, text.split(/\r\n?|\n/));
  return { code: `${laidOut.code}\n`, map: sourceMap(laidOut.mappings, filename, text) };
}

/** Babel leaves out what it does not know. */
function complete({ generated, original, name }: Partial<Mapping>): Mapping {
  return { generated: generated!, original: original ?? null, name: name ?? null };
}
