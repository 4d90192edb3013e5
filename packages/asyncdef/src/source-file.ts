/**
 * Reading Python source: from a file to text, by the file's own encoding declaration.
 *
 *     readSourceFile("main.py")   =>   "print('hello')\n"
 *
 * From the command and the loader, to the compiler, which takes text only. What cannot be read is a UsageError: one line, in
 * CPython's words where it has a line for it, so that nobody meets an error of the host's.
 *
 * Source: Library Reference, "Command line and environment"; PEP 263.
 */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { CompileError, decode } from "@asyncdef/compiler";
import { UsageError } from "./usage-error.ts";

/** What CPython says of the host's error codes. */
const reasons: Readonly<Record<string, string>> = {
  ENOENT: "[Errno 2] No such file or directory",
  EACCES: "[Errno 13] Permission denied",
  ENOTDIR: "[Errno 20] Not a directory",
  EISDIR: "[Errno 21] Is a directory",
  ENAMETOOLONG: "[Errno 36] File name too long",
  ELOOP: "[Errno 40] Too many levels of symbolic links",
};

/**
 * The text of the Python file at `path`.
 *
 * @throws UsageError when it is missing, a directory, unreadable, or not in its encoding
 */
export function readSourceFile(path: string): string {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new UsageError(`can't open file '${resolve(path)}': ${reasons[code ?? ""] ?? message}`);
  }
  return decodeSource(bytes, path);
}

/** @throws UsageError on bytes that are no text in the declared encoding: UTF-8 when none is */
export function decodeSource(bytes: Uint8Array, path: string): string {
  try {
    return decode(bytes);
  } catch (error) {
    if (error instanceof CompileError) throw new UsageError(`can't read file '${path}': ${error.message}`);
    throw error;
  }
}
