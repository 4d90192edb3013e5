/**
 * Printing a compiled program: Babel tree to text and, when it is asked for, the source map.
 *
 *     print(file, { map: "main.py" })   =>   { code: "...", map: { sources: ["main.py"], ... } }
 *
 * From everything in this package that compiles, to @babel/generator.
 */
import generate from "@babel/generator";
import type { File } from "@babel/types";

export interface PrintOptions {
  /** What the map calls the Python file; without it there is no map. */
  readonly map?: string;
  /** The Python text, to be carried in the map. */
  readonly text?: string;
  readonly comments?: boolean;
}

/** A source map, version 3. */
export interface SourceMap {
  version: 3;
  sources: string[];
  names: string[];
  mappings: string;
  sourcesContent?: string[];
}

export interface Printed {
  readonly code: string;
  readonly map: SourceMap | null;
}

export function print(file: File, { map, text, comments = true }: PrintOptions = {}): Printed {
  const options = { comments, jsescOption: { minimal: true } };
  const printed =
    map === undefined
      ? generate(file, options)
      : generate(file, { ...options, sourceMaps: true, sourceFileName: map }, text);
  return { code: `${printed.code}\n`, map: (printed.map ?? null) as SourceMap | null };
}
