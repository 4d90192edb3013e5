/**
 * `asyncdef check`: is there a mistake, or something that is not supported? Nothing is written and nothing runs.
 *
 *     asyncdef check src   =>   src/main.py:3:7: SyntaxError: invalid syntax
 *                                 2 | def f():
 *                               > 3 |   x = = 1
 *                                   |       ^
 *
 * From command.ts. Like `python -m py_compile` for many files: silence means that all is well.
 */
import { resolve } from "node:path";
import { moduleResolver, ProgramFiles } from "@asyncdef/babel-plugin";
import { type CompileError, compile, Source } from "@asyncdef/compiler";
import { codeFrameColumns } from "@babel/code-frame";
import pc from "picocolors";
import { asMistake } from "../loader/syntax-errors.ts";
import { syntaxWarnings } from "../loader/syntax-warnings.ts";
import { pythonFiles } from "../python-files.ts";
import { readSourceFile } from "../source-file.ts";
import { UsageError } from "../usage-error.ts";

/** @returns 0 when all files compile, 1 when one has a mistake, 2 when one cannot be read */
export async function check(names: readonly string[]): Promise<number> {
  let code = 0;
  for (const { path } of pythonFiles(names)) {
    try {
      code = Math.max(code, checkFile(path));
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      process.stderr.write(`asyncdef: ${error.message}\n`);
      code = 2;
    }
  }
  return code;
}

function checkFile(path: string): number {
  const text = readSourceFile(path);
  try {
    const { module, source } = compile(text, {
      filename: path,
      main: true,
      resolve: moduleResolver(resolve(path)),
      program: new ProgramFiles([resolve(path)]).factsOf(resolve(path)),
    });
    process.stderr.write(syntaxWarnings(module, source));
    return 0;
  } catch (error) {
    process.stderr.write(mistakeText(asMistake(error, text, path), text, path));
    return 1;
  }
}

/** A line that editors can jump from, and a frame of the text. */
export function mistakeText(error: CompileError, text: string, path: string): string {
  const source = new Source(text, path);
  const start = source.position(error.start);
  const end = source.position(error.end);
  const color = pc.isColorSupported && process.stderr.isTTY === true;
  const place = `${path}:${start.line}:${start.column + 1}`;
  const head = color
    ? `${pc.bold(place)}: ${pc.red(error.kind)}: ${error.message}`
    : `${place}: ${error.kind}: ${error.message}`;
  // A frame of a line that fills the screen shows nothing.
  if (source.lineText(start.line).length > 400) return `${head}\n`;
  const frame = codeFrameColumns(
    text,
    {
      start: { line: start.line, column: start.column + 1 },
      // The frame's end is inclusive where the line is another, exclusive on the same one.
      ...(end.line === start.line && end.column > start.column
        ? { end: { line: end.line, column: end.column + 1 } }
        : {}),
    },
    { highlightCode: false, linesAbove: 2, linesBelow: 1 },
  );
  return `${head}\n${frame}\n`;
}
