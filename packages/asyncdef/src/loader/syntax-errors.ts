/**
 * A mistake in a program, as CPython tells it.
 *
 *     CompileError at 5..6 of "x = (\n"   =>     File "/app/x.py", line 1
 *                                                 x = (
 *                                                     ^
 *                                             SyntaxError: '(' was never closed
 *
 * From the compiler, to standard error; or, when the module was imported, to JavaScript that raises it, so that it surfaces
 * where the import stands. What is no Python text at all, or is beyond the limits of any parser, is a UsageError: one line.
 */
import { CompileError, Source } from "@asyncdef/compiler";
import { type SyntaxErrorFields, syntaxErrorLines } from "@asyncdef/runtime/objects/traceback-report";
import { UsageError } from "../usage-error.ts";
import type { ProgramSource } from "./programs.ts";

/** CPython's own limits: its message is kept, but a line of ten thousand brackets is not shown. */
const limits: ReadonlySet<string> = new Set([
  "too_many_brackets",
  "too_many_indents",
  "too_complex",
  "null_byte",
]);

/** @returns the lines to print; @throws what is no mistake of the program's */
export function compileErrorText(error: unknown, source: ProgramSource): string {
  const mistake = asMistake(error, source.text, source.file);
  return syntaxErrorLines(mistake.kind, fieldsOf(mistake, source), { str: String });
}

/** JavaScript that raises, as Python's SyntaxError, what stopped the compiler. */
export function raising(error: unknown, source: ProgramSource): string {
  const mistake = asMistake(error, source.text, source.file);
  const fields = fieldsOf(mistake, source);
  const where = [
    fields.filename,
    fields.lineno,
    fields.offset,
    fields.text,
    fields.end_lineno,
    fields.end_offset,
  ];
  return (
    `import { ${mistake.kind} } from "@asyncdef/runtime/builtins";\n` +
    'import { tuple_of } from "@asyncdef/runtime/objects";\n' +
    `throw ${mistake.kind}(${JSON.stringify(fields.msg)}, tuple_of(${where.map((x) => JSON.stringify(x)).join(", ")}));\n`
  );
}

/**
 * @returns a mistake that has a line to show
 * @throws UsageError for what is beyond the limits of parsers, and whatever else is no mistake of the program's
 */
export function asMistake(error: unknown, text: string, file: string): CompileError {
  if (error instanceof RangeError && /call stack/i.test(error.message)) {
    throw new UsageError(`can't compile '${file}': too deeply nested`);
  }
  if (!(error instanceof CompileError)) throw error;
  if (limits.has(error.code)) {
    const { line } = new Source(text, file).position(error.start);
    throw new UsageError(`can't compile '${file}', line ${line}: ${error.kind}: ${error.message}`);
  }
  return error;
}

function fieldsOf(error: CompileError, { text, file }: ProgramSource): SyntaxErrorFields {
  const source = new Source(text, file);
  const start = source.position(error.start);
  const end = source.position(error.end);
  return {
    msg: error.message,
    filename: file,
    lineno: start.line,
    offset: source.characterColumn(error.start) + 1,
    text: `${source.lineText(start.line)}\n`,
    end_lineno: end.line,
    end_offset: source.characterColumn(error.end) + 1,
  };
}
