/** Docstrings as the comments that JavaScript's tools read. */

/** What stands between the comment's slashes and stars: one line, or a block of them. */
export function docComment(docstring: string): string {
  const lines = dedented(docstring.replaceAll("*/", "*\\/"));
  return lines.length === 1
    ? `* ${lines[0]} `
    : `*\n${lines.map((line) => ` * ${line}`.trimEnd()).join("\n")}\n `;
}

/** The lines of a docstring without their common indentation, as `inspect.cleandoc` gives them. */
function dedented(docstring: string): string[] {
  const [first, ...rest] = docstring.split("\n");
  const margins = rest
    .filter((line) => line.trim() !== "")
    .map((line) => line.length - line.trimStart().length);
  const margin = margins.length === 0 ? 0 : Math.min(...margins);
  const lines = [first!.trim(), ...rest.map((line) => line.slice(margin).trimEnd())];
  while (lines.length > 1 && lines.at(-1) === "") lines.pop();
  while (lines.length > 1 && lines[0] === "") lines.shift();
  return lines;
}

/** Lines of text, below the comment that a docstring makes. */
export function commented(docstring: string | null, lines: readonly string[]): string[] {
  return docstring === null ? [...lines] : [...`/*${docComment(docstring)}*/`.split("\n"), ...lines];
}
