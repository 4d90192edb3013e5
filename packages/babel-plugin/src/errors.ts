/**
 * Errors as Babel wants them: it adds the file's name and a frame of the Python text to whatever has a `loc`.
 *
 *     CompileError at offset 6 of "x = 1 1"   =>   SyntaxError: /app/x.py: invalid syntax (1:6)
 *                                                  > 1 | x = 1 1
 *                                                      |       ^
 *
 * From the compiler, through index.ts, to Babel. Our code for the mistake goes into `reasonCode`, where Babel's own parser has its.
 */
import { CompileError, Source } from "@asyncdef/compiler";

/** A SyntaxError with the fields that Babel reads. */
export interface BabelSyntaxError extends SyntaxError {
  /** 1-based line, 0-based column in UTF-16 code units. */
  loc: { readonly line: number; readonly column: number };
  code: string;
  reasonCode: string;
  pos: number;
}

export function forBabel(error: unknown, text: string, filename: string): Error {
  if (error instanceof CompileError) {
    const { line, column } = new Source(text, filename).position(error.start);
    const kind = error.kind === "SyntaxError" ? "" : `${error.kind}: `;
    return Object.assign(new SyntaxError(`${kind}${error.message} (${line}:${column})`), {
      loc: { line, column },
      code: "BABEL_PARSE_ERROR",
      reasonCode: error.code,
      pos: error.start,
    } satisfies Partial<BabelSyntaxError>);
  }
  if (error instanceof RangeError && /call stack/i.test(error.message)) {
    return new SyntaxError("the program is too deeply nested to be compiled");
  }
  const cause = error instanceof Error ? error : new Error(String(error));
  return new Error(
    `@asyncdef/babel-plugin: internal fault: ${cause.name}: ${cause.message}\n` +
      "This is a fault of asyncdef, not of your program. Please report it, with the program, at " +
      "https://github.com/asyncdef/asyncdef/issues",
    { cause },
  );
}
