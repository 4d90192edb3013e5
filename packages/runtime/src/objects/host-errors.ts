/**
 * What the host throws, as Python exceptions.
 *
 * From: `null.x` in compiled code, a stack overflow, `JSON.parse("{")` of a JavaScript library
 * To:   AttributeError, RecursionError, JavaScriptError
 *
 * Compiled code leaves some checks to the host where the outcome is an exception either way. Its three engines word
 * them differently; what none of the patterns knows keeps the host's words.
 */
import {
  AttributeError,
  Exception,
  type ExceptionType,
  exception_type,
  expected,
  MemoryError,
  NameError,
  os_error,
  type PyBaseException,
  RecursionError,
  TypeError,
} from "./exceptions.ts";
import { current, in_context_of, state } from "./handling.ts";

/** Anything thrown by JavaScript code that Python has no exception for. Its `error` is what was thrown. */
export const JavaScriptError: ExceptionType = /* @__PURE__ */ exception_type("JavaScriptError", Exception);

const converted: WeakMap<object, PyBaseException> = /* @__PURE__ */ new WeakMap();

/** The exception a handler sees: `error` itself, or what stands for it; always the same one. */
export function caught(error: unknown): PyBaseException {
  return in_present_context(taken(error));
}

/** The same where the caller knows the context. */
export function taken(error: unknown): PyBaseException {
  const exception = exception_for(error);
  // Somebody else took it, who may want its traceback: from now on all have one.
  if (exception.$expected) expected.count = Number.NEGATIVE_INFINITY;
  return exception;
}

/** The same in a handler that is content with an exception without a stack. */
export function anticipated(error: unknown): PyBaseException {
  expected.count += 1;
  return in_present_context(exception_for(error));
}

function in_present_context(exception: PyBaseException): PyBaseException {
  // What comes from outside takes nothing from whoever threw it in.
  if (exception === state.thrown) return exception;
  // Raised and caught while another one is being handled, in a function that its handler has called.
  const around = current();
  return around === null ? exception : in_context_of(exception, around);
}

function exception_for(error: unknown): PyBaseException {
  if (error instanceof Error && (error as Partial<PyBaseException>).$args !== undefined) {
    (error as PyBaseException).$raised = true;
    // Further out it has gone through more frames.
    if ((error as PyBaseException).$traceback_given === false)
      (error as PyBaseException).$traceback = undefined;
    return error as PyBaseException;
  }
  if (typeof error !== "object" || error === null) return wrapped(error, String(error));
  let exception = converted.get(error);
  if (exception === undefined) {
    exception = convert(error as Error);
    if (typeof (error as Error).stack === "string") {
      Object.defineProperty(exception, "stack", {
        value: (error as Error).stack,
        writable: true,
        configurable: true,
      });
    }
    exception.$raised = true;
    converted.set(error, exception);
  }
  return exception;
}

function wrapped(error: unknown, text: string): PyBaseException {
  const exception = JavaScriptError(text);
  (exception as { error?: unknown }).error = error;
  return exception;
}

/** `Cannot read properties of null (reading 'x')`, and the words of JavaScriptCore and SpiderMonkey. */
const READ_OF_NULL =
  /^Cannot read properties of (?:null|undefined) \(reading '(?<v8>.*)'\)$|^(?:null|undefined) is not an object \(evaluating '.*\.(?<jsc>[\w$]+)'\)$|^can't access property "(?<sm>.*)", .* is (?:null|undefined)$/;
const WRITE_TO_NULL = /^Cannot set properties of (?:null|undefined) \(setting '(.*)'\)$/;
const TOO_EARLY =
  /^Cannot access '(.*)' before initialization\.?$|^can't access lexical declaration '(.*)' before initialization$/;
const NOT_DEFINED = /^(?:Can't find variable: )?(\S+?)(?: is not defined)?$/;
const STACK_OVERFLOW = /call stack size exceeded|too much recursion/;

function convert(error: Error): PyBaseException {
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
  return wrapped(error, typeof name === "string" ? `${name}: ${message}` : String(error));
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
