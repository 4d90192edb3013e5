/**
 * Programs against what CPython's parser says to them: message, kind, line and columns.
 *
 * The answers in syntax-errors.json are CPython's (scripts/record-compile-errors.py); null where it accepts the program.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "../../packages/compiler/src/2-parse/index.ts";
import { CompileError } from "../../packages/compiler/src/language/diagnostics.ts";
import { Source } from "../../packages/compiler/src/language/source.ts";

type Answer = readonly [string, string, number, number, number | null, number | null] | null;

const programs = readFileSync(join(__dirname, "syntax-errors.txt"), "utf8")
  .replace(/\n$/, "")
  .split("\n%%\n");
const answers = JSON.parse(readFileSync(join(__dirname, "syntax-errors.json"), "utf8")) as readonly Answer[];

/**
 * CPython's answer in the form of ours. It counts columns from 1 and lets some ends out; it points behind the end of a line
 * where the end of the line is meant; and it measures the end of a range over several lines by the first of them.
 */
function recorded(answer: Answer, source: Source): unknown {
  if (answer === null) return null;
  const [kind, message, line, offset, endLine, endOffset] = answer;
  const place = { kind, message, line, column: Math.max(offset - 1, 0) };
  if (endLine === null || endOffset === null || endOffset <= 0) return place;
  if (endLine !== line) return { ...place, endLine };
  return { ...place, endLine, endColumn: Math.min(endOffset - 1, [...source.lineText(line)].length) };
}

/** Our answer, with as much about the end as `expected` has. */
function ours(source: Source, expected: unknown): unknown {
  try {
    parse(source);
    return null;
  } catch (error) {
    if (!(error instanceof CompileError)) throw error;
    const { kind, message, start, end } = error;
    const place = { kind, message, line: source.line(start), column: source.characterColumn(start) };
    const has = (key: string) => expected !== null && Object.hasOwn(expected as object, key);
    return {
      ...place,
      ...(has("endLine") ? { endLine: source.line(end) } : {}),
      ...(has("endColumn") ? { endColumn: source.characterColumn(end) } : {}),
    };
  }
}

test("there is an answer to each program, and at least 250 are errors", () => {
  expect(answers).toHaveLength(programs.length);
  expect(answers.filter((answer) => answer !== null).length).toBeGreaterThanOrEqual(250);
});

test.each(programs.map((program, index) => [program, answers[index] ?? null] as const))(
  "%j",
  (program, answer) => {
    const source = new Source(program, "test.py");
    const expected = recorded(answer, source);
    expect(ours(source, expected)).toEqual(expected);
  },
);
