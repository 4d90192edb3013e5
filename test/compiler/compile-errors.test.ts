/**
 * Programs against what CPython's compiler says to them: the scopes' rules and those about where statements may stand.
 *
 * The answers in compile-errors.json are CPython's (scripts/record-compile-errors.py). Where CPython accepts a program, ours
 * may only refuse what it names as unsupported.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "../../packages/compiler/src/2-parse/index.ts";
import { analyze } from "../../packages/compiler/src/3-analyze/index.ts";
import { CompileError } from "../../packages/compiler/src/language/diagnostics.ts";
import { Source } from "../../packages/compiler/src/language/source.ts";

type Answer = readonly [string, string, number, number, number | null, number | null] | null;

const programs = readFileSync(join(__dirname, "compile-errors.txt"), "utf8")
  .replace(/\n$/, "")
  .split("\n%%\n");
const answers = JSON.parse(readFileSync(join(__dirname, "compile-errors.json"), "utf8")) as readonly Answer[];

const ours: ReadonlySet<string> = new Set(["unsupported_feature", "unknown_module", "unknown_module_name"]);

/** Our answer in CPython's form; where CPython gives no end, neither do we. */
function answer(program: string, expected: Answer): Answer {
  const source = new Source(program, "test.py");
  try {
    analyze(parse(source).module, source, { main: true });
  } catch (error) {
    if (!(error instanceof CompileError)) throw error;
    if (ours.has(error.code)) return null;
    const column = (offset: number) => source.characterColumn(offset) + 1;
    const hasEnd = expected === null || expected[5] !== null;
    return [
      error.kind,
      error.message,
      source.line(error.start),
      column(error.start),
      source.line(error.end),
      hasEnd ? column(error.end) : null,
    ];
  }
  return null;
}

test("there is an answer to each program", () => {
  expect(answers).toHaveLength(programs.length);
});

test.each(programs.map((program, index) => [program, answers[index] ?? null] as const))(
  "%j",
  (program, expected) => {
    expect(answer(program, expected)).toEqual(expected);
  },
);
