/**
 * Mappings to the `mappings` field of a source map.
 *
 *     [{ generated: { line: 1, column: 0 }, original: { line: 1, column: 0 }, name: "x" }]   =>   "AAAAA"
 *
 * Source: ECMA-426, "Mappings structure".
 */
import type { Mapping } from "./layout.ts";

export interface SourceMap {
  readonly version: 3;
  readonly file?: string;
  readonly sources: string[];
  readonly sourcesContent: (string | null)[];
  readonly names: string[];
  readonly mappings: string;
}

/** @param content  the Python text, carried in the map; null to leave it out */
export function sourceMap(mappings: readonly Mapping[], file: string, content: string | null): SourceMap {
  const names = new Map<string, number>();
  const previous = { source: 0, line: 0, column: 0, name: 0 };
  const lines: string[][] = [];
  let column = 0;
  for (const { generated, original, name } of mappings) {
    while (lines.length < generated.line) {
      lines.push([]);
      column = 0;
    }
    const fields = [generated.column - column];
    column = generated.column;
    if (original !== null) {
      fields.push(0, original.line - 1 - previous.line, original.column - previous.column);
      previous.line = original.line - 1;
      previous.column = original.column;
      if (name !== null) {
        const index = names.get(name) ?? names.size;
        names.set(name, index);
        fields.push(index - previous.name);
        previous.name = index;
      }
    }
    lines.at(-1)!.push(fields.map(base64).join(""));
  }
  return {
    version: 3,
    sources: [file],
    sourcesContent: [content],
    names: [...names.keys()],
    mappings: lines.map((segments) => segments.join(",")).join(";"),
  };
}

const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** A signed number in groups of five bits, the sign in the lowest, the sixth bit for "more follows". */
function base64(value: number): string {
  let rest = value < 0 ? (-value << 1) | 1 : value << 1;
  let text = "";
  do {
    const group = rest & 31;
    rest >>>= 5;
    text += DIGITS[rest > 0 ? group | 32 : group];
  } while (rest > 0);
  return text;
}
