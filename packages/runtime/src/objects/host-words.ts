/**
 * What the host throws in the place of a Python exception.
 *
 * From: `null.x` in compiled code, a stack overflow, a file that is not there
 * To:   AttributeError, RecursionError, FileNotFoundError
 *
 * Compiled code leaves some checks to the host where the outcome is an exception either way. Its three engines word
 * them differently; what none of the patterns knows keeps the host's words, in a JavaScriptError.
 */
import {
  AttributeError,
  type ExceptionType,
  MemoryError,
  NameError,
  type PyBaseException,
  RecursionError,
  TypeError,
} from "./exceptions.ts";
import { translation } from "./host-errors.ts";

/** OSError, in a program that has it: what the host says of files and sockets is one then. */
export const os_error: { type: ExceptionType | null } = { type: null };

/** `Cannot read properties of null (reading 'x')`, and the words of JavaScriptCore and SpiderMonkey. */
const READ_OF_NULL =
  /^Cannot read properties of (?:null|undefined) \(reading '(?<v8>.*)'\)$|^(?:null|undefined) is not an object \(evaluating '.*\.(?<jsc>[\w$]+)'\)$|^can't access property "(?<sm>.*)", .* is (?:null|undefined)$/;
const WRITE_TO_NULL = /^Cannot set properties of (?:null|undefined) \(setting '(.*)'\)$/;
const TOO_EARLY =
  /^Cannot access '(.*)' before initialization\.?$|^can't access lexical declaration '(.*)' before initialization$/;
const NOT_DEFINED = /^(?:Can't find variable: )?(\S+?)(?: is not defined)?$/;
const STACK_OVERFLOW = /call stack size exceeded|too much recursion/;

function translated(error: Error): PyBaseException | null {
  const { name, message } = error;
  if (STACK_OVERFLOW.test(message)) return RecursionError("maximum recursion depth exceeded");
  if (name === "TypeError") {
    const read = READ_OF_NULL.exec(message)?.groups;
    if (read !== undefined) return of_none(read["v8"] ?? read["jsc"] ?? read["sm"] ?? "", "");
    const written = WRITE_TO_NULL.exec(message);
    if (written !== null) return of_none(written[1] ?? "", " and no __dict__ for setting new attributes");
    if (/ is not a function|^cannot create '.*' instances$/.test(message)) return TypeError(message);
  }
  if (name === "ReferenceError") {
    const match = TOO_EARLY.exec(message) ?? NOT_DEFINED.exec(message);
    if (match !== null) return not_defined(match[1] ?? match[2] ?? "");
  }
  if (
    name === "RangeError" &&
    /Invalid (?:array|string) length|Maximum BigInt size|BigInt.*too/.test(message)
  ) {
    return MemoryError();
  }
  const { code, errno, path } = error as { code?: unknown; errno?: unknown; path?: unknown };
  if (typeof code === "string" && typeof errno === "number" && os_error.type !== null) {
    const text = message.replace(/^\w+: /, "").replace(/, .*$/, "");
    return os_error.type(Math.abs(errno), text.charAt(0).toUpperCase() + text.slice(1), path ?? null);
  }
  return null;
}

function of_none(key: string, rest: string): PyBaseException {
  const name = python_name(key);
  const exception = AttributeError(`'NoneType' object has no attribute '${name}'${rest}`);
  Object.assign(exception, { $about: name, obj: null });
  return exception;
}

function not_defined(variable: string): PyBaseException {
  const name = python_name(variable);
  const exception = NameError(`name '${name}' is not defined`);
  Object.assign(exception, { $about: name });
  return exception;
}

/** Of the compiler's spellings: `new$` is Python's `new`, `start$1` is `start`. */
function python_name(name: string): string {
  return name.replace(/\$\d*$/, "");
}

/** Have errors of the host translated. @returns `value`, which may look at an exception */
export function with_host_words<T>(value: T): T {
  translation.of = translated;
  return value;
}
