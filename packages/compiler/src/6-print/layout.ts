/**
 * Layout: the blank lines of the Python text, and short object literals on one line, in what Babel has printed.
 *
 *     call(f, kw({          =>   call(f, kw({ key: 1 }));
 *       key: 1
 *     }));
 *
 * Babel's printer takes a line for each property of an object and leaves no blank line. A person would do neither. Text comes in
 * with its mappings, text goes out with them moved: line by line, for no string or template of ours holds a line break.
 *
 * Source: ECMA-426, "Source map format".
 */

/** One place of the generated text and the source text it came from. Lines are 1-based, columns 0-based. */
export interface Mapping {
  readonly generated: { readonly line: number; readonly column: number };
  readonly original: { readonly line: number; readonly column: number } | null;
  readonly name: string | null;
}

export interface Printed {
  readonly code: string;
  readonly mappings: readonly Mapping[];
}

/** How long a line may become by joining others. */
const WIDTH = 100;

interface Line {
  readonly text: string;
  readonly mappings: readonly Mapping[];
}

/** @param source  the Python lines, without their ends */
export function layOut(printed: Printed, source: readonly string[]): Printed {
  let lines = linesOf(printed);
  lines = joinObjects(lines);
  lines = withBlankLines(lines, source);
  return {
    code: lines.map(({ text }) => text).join("\n"),
    mappings: lines.flatMap(({ mappings }, index) =>
      mappings.map((mapping) => ({ ...mapping, generated: { ...mapping.generated, line: index + 1 } })),
    ),
  };
}

function linesOf({ code, mappings }: Printed): Line[] {
  const byLine = new Map<number, Mapping[]>();
  for (const mapping of mappings) {
    const list = byLine.get(mapping.generated.line);
    if (list === undefined) byLine.set(mapping.generated.line, [mapping]);
    else list.push(mapping);
  }
  return code.split("\n").map((text, index) => ({ text, mappings: byLine.get(index + 1) ?? [] }));
}

/** Join `{`, the properties and `}` where the result is short; the innermost objects first. */
function joinObjects(lines: readonly Line[]): Line[] {
  const out: Line[] = [];
  for (const line of lines) {
    out.push(line);
    if (!/^\s*\}/.test(line.text)) continue;
    const open = openingOf(out);
    if (open === null) continue;
    const joined = join(out.slice(open));
    if (joined.text.length > WIDTH) continue;
    out.splice(open, out.length - open, joined);
  }
  return out;
}

/** The index of the line that opens the object whose closing line is the last; null when it is no plain object. */
function openingOf(lines: readonly Line[]): number | null {
  const closing = lines.at(-1)!.text;
  const indent = closing.length - closing.trimStart().length;
  for (let index = lines.length - 2; index >= 0; index--) {
    const { text } = lines[index]!;
    if (isComment(text)) return null;
    if (text.length - text.trimStart().length > indent) {
      // A statement ends with a semicolon or a brace, a property with neither.
      if (/[;{}([]$/.test(text)) return null;
      continue;
    }
    return /(^|[\s(,[=:])\{$/.test(text) &&
      index < lines.length - 2 &&
      !/(\)|=>|else|try|finally|do) \{$/.test(text)
      ? index
      : null;
  }
  return null;
}

function isComment(text: string): boolean {
  return /\/\/|\/\*|^\s*\*( |\/|$)/.test(text);
}

/** `{ a, b }`: one line of several, the indentation of all but the first replaced by a space. */
function join(lines: readonly Line[]): Line {
  let text = "";
  const mappings: Mapping[] = [];
  for (const [index, line] of lines.entries()) {
    const cut = index === 0 ? 0 : line.text.length - line.text.trimStart().length;
    const shift = index === 0 ? 0 : text.length + 1 - cut;
    text = index === 0 ? line.text : `${text} ${line.text.trimStart()}`;
    for (const mapping of line.mappings) {
      const column = Math.max(mapping.generated.column + shift, 0);
      mappings.push({ ...mapping, generated: { ...mapping.generated, column } });
    }
  }
  return { text, mappings };
}

/** Put a blank line where the Python text has one between what two neighbouring lines come from. */
function withBlankLines(lines: readonly Line[], source: readonly string[]): Line[] {
  const blank: Line = { text: "", mappings: [] };
  const out: Line[] = [];
  let last = 0;
  // The imports at the top, which a docstring and comments may stand before.
  const firstOfAll = lines.findIndex(({ text }) => text !== "" && !isCommentLine(text));
  let inImports = false;
  lines.forEach((line, index) => {
    if (index === firstOfAll) inImports = line.text.startsWith("import ");
    if (inImports && line.text.startsWith("import ")) {
      out.push(line);
      return;
    }
    const before = lines[index - 1]?.text ?? "{";
    const from = sourceLine(lines, index);
    const isInside =
      /[{[(]$/.test(before) || /^\s*[}\])]/.test(line.text) || /^\s*\*( |\/|$)/.test(line.text);
    const wanted = from !== null && !isInside && !isCommentLine(before) && blankBetween(source, last, from);
    if ((inImports || wanted) && before !== "" && line.text !== "") out.push(blank);
    inImports = false;
    if (from !== null) last = Math.max(last, from);
    out.push(line);
  });
  return out;
}

function isCommentLine(text: string): boolean {
  return /^\s*(\/\/|\/\*|\*( |\/|$))/.test(text);
}

/** The source line of what begins in a line; of a docstring's line, that of what it stands above. */
function sourceLine(lines: readonly Line[], index: number): number | null {
  for (const { text, mappings } of lines.slice(index)) {
    if (/^\s*(\/\*|\*( |\/|$))/.test(text)) continue;
    return mappings.find(({ original }) => original !== null)?.original?.line ?? null;
  }
  return null;
}

/** Whether there is an empty line between the two source lines. */
function blankBetween(source: readonly string[], last: number, from: number): boolean {
  for (let line = last + 1; line < from; line++) {
    if ((source[line - 1] ?? "").trim() === "") return true;
  }
  return false;
}
