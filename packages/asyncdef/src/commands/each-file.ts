/**
 * One file after the other, as `build` and `types` take them: a mistake in one does not keep the others from being written.
 *
 * From the files that arguments name, to what a command does with the text of each; mistakes go to standard error.
 */
import { asMistake } from "../loader/syntax-errors.ts";
import type { PythonFile } from "../python-files.ts";
import { readSourceFile } from "../source-file.ts";
import { mistakeText } from "./check.ts";

/** @returns 0, or 1 when a file has a mistake; the others are done all the same */
export function eachFile(
  files: readonly PythonFile[],
  perform: (file: PythonFile, text: string) => void,
): number {
  let code = 0;
  for (const file of files) {
    const text = readSourceFile(file.path);
    try {
      perform(file, text);
    } catch (error) {
      process.stderr.write(mistakeText(asMistake(error, text, file.path), text, file.path));
      code = 1;
    }
  }
  return code;
}
