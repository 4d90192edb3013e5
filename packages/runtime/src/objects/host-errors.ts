/**
 * What was thrown, as the exception that a handler sees.
 *
 * From: a Python exception, `JSON.parse("{")` of a JavaScript library
 * To:   the same, a JavaScriptError
 */
import {
  Exception,
  type ExceptionType,
  exception_type,
  expected,
  type PyBaseException,
} from "./exceptions.ts";
import { contexts } from "./handling.ts";

/** Anything thrown by JavaScript code that Python has no exception for. Its `error` is what was thrown. */
const JavaScriptError: ExceptionType = /* @__PURE__ */ exception_type("JavaScriptError", Exception);

const converted: WeakMap<object, PyBaseException> = /* @__PURE__ */ new WeakMap();

/** What Python says in place of an error of the host: `host-words.ts`, in a program that can look at an exception. */
export const translation: { of: (error: Error) => PyBaseException | null } = { of: () => null };

/** The exception a handler sees: `error` itself, or what stands for it; always the same one. */
export function caught(error: unknown): PyBaseException {
  return contexts.present(taken(error));
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
  return contexts.present(exception_for(error));
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
    exception = translation.of(error as Error) ?? plainly(error as Error);
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

function plainly(error: Error): PyBaseException {
  const { name, message } = error;
  return wrapped(error, typeof name === "string" ? `${name}: ${message}` : String(error));
}

function wrapped(error: unknown, text: string): PyBaseException {
  const exception = JavaScriptError(text);
  (exception as { error?: unknown }).error = error;
  return exception;
}
