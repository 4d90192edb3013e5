/**
 * OSError and the classes its error numbers stand for.
 *
 * From: `OSError(2, "No such file or directory", "a.txt")`
 * To:   a FileNotFoundError that says `[Errno 2] No such file or directory: 'a.txt'`
 *
 * The numbers are Linux's; a host's error codes are translated by `host_os_error`.
 *
 * Source: Library Reference, "OS exceptions"; PEP 3151.
 */
import { Exception, type ExceptionType, exception_type, PyBaseException, type Text } from "./exceptions.ts";
import { os_error } from "./host-words.ts";
import { constructs, type Type } from "./type.ts";

/** `errno`, `strerror`, `filename`: from two arguments on, of which the text shows the first two. */
class PyOSError extends PyBaseException {
  declare errno: unknown;
  declare strerror: unknown;
  declare filename: unknown;
  declare filename2: unknown;
  override __init__(...given: unknown[]): void {
    // With a `__new__` in the program it is that one's arguments that count.
    const args = has_new(this.$class) ? this.$args : given;
    const named = args.length >= 2 && args.length <= 5;
    this.$args = named ? args.slice(0, 2) : args;
    this.$args_tuple = undefined;
    this.errno = named ? args[0] : null;
    this.strerror = named ? args[1] : null;
    this.filename = named ? (args[2] ?? null) : null;
    this.filename2 = named ? (args[4] ?? null) : null;
  }
  override $str(str: Text, repr: Text): string {
    if (this.filename !== null && this.filename !== undefined) {
      const second = this.filename2 === null ? "" : ` -> ${repr(this.filename2)}`;
      return `[Errno ${str(this.errno)}] ${str(this.strerror)}: ${repr(this.filename)}${second}`;
    }
    const named = this.errno != null && this.strerror != null;
    return named ? `[Errno ${str(this.errno)}] ${str(this.strerror)}` : super.$str(str, repr);
  }
}

/** Written before it would have blocked, when that is said: a third argument. */
class PyBlockingIOError extends PyOSError {
  declare characters_written: number;
  override __init__(...args: unknown[]): void {
    super.__init__(...args);
    if (typeof args[2] !== "number") return;
    this.characters_written = args[2];
    this.filename = null;
    this.$args = args;
  }
}

/** Does the program say how exceptions of this class are made? */
function has_new(cls: Type): boolean {
  return cls.$js !== undefined && "__new__" in cls.prototype;
}

/** Error number to class name, for the numbers that have a class of their own. */
function class_of(errno: unknown): ExceptionType | null {
  switch (errno) {
    case 1:
    case 13:
      return PermissionError;
    case 2:
      return FileNotFoundError;
    case 3:
      return ProcessLookupError;
    case 4:
      return InterruptedError;
    case 10:
      return ChildProcessError;
    case 11:
    case 114:
    case 115:
      return BlockingIOError;
    case 17:
      return FileExistsError;
    case 20:
      return NotADirectoryError;
    case 21:
      return IsADirectoryError;
    case 32:
    case 108:
      return BrokenPipeError;
    case 103:
      return ConnectionAbortedError;
    case 104:
      return ConnectionResetError;
    case 110:
      return TimeoutError;
    case 111:
      return ConnectionRefusedError;
    default:
      return null;
  }
}

/** Only the base class looks at the number; `ConnectionError(111, ...)` stays what it says. */
function os_error_type(): ExceptionType {
  const cls = exception_type("OSError", Exception, PyOSError);
  const plain = cls.$make;
  constructs(cls, (...args: unknown[]) => {
    const last = args[args.length - 1];
    const named = typeof last === "object" && last !== null && "$record" in last;
    const special = args.length >= 2 && !named ? class_of(args[0]) : null;
    return special === null ? plain(...args) : special(...args);
  });
  os_error.type = cls;
  return cls;
}

export const OSError: ExceptionType = /* @__PURE__ */ os_error_type();
export const BlockingIOError: ExceptionType = /* @__PURE__ */ exception_type(
  "BlockingIOError",
  OSError,
  PyBlockingIOError,
);
export const ChildProcessError: ExceptionType = /* @__PURE__ */ exception_type("ChildProcessError", OSError);
export const ConnectionError: ExceptionType = /* @__PURE__ */ exception_type("ConnectionError", OSError);
export const BrokenPipeError: ExceptionType = /* @__PURE__ */ exception_type(
  "BrokenPipeError",
  ConnectionError,
);
export const ConnectionAbortedError: ExceptionType = /* @__PURE__ */ exception_type(
  "ConnectionAbortedError",
  ConnectionError,
);
export const ConnectionRefusedError: ExceptionType = /* @__PURE__ */ exception_type(
  "ConnectionRefusedError",
  ConnectionError,
);
export const ConnectionResetError: ExceptionType = /* @__PURE__ */ exception_type(
  "ConnectionResetError",
  ConnectionError,
);
export const FileExistsError: ExceptionType = /* @__PURE__ */ exception_type("FileExistsError", OSError);
export const FileNotFoundError: ExceptionType = /* @__PURE__ */ exception_type("FileNotFoundError", OSError);
export const InterruptedError: ExceptionType = /* @__PURE__ */ exception_type("InterruptedError", OSError);
export const IsADirectoryError: ExceptionType = /* @__PURE__ */ exception_type("IsADirectoryError", OSError);
export const NotADirectoryError: ExceptionType = /* @__PURE__ */ exception_type(
  "NotADirectoryError",
  OSError,
);
export const PermissionError: ExceptionType = /* @__PURE__ */ exception_type("PermissionError", OSError);
export const ProcessLookupError: ExceptionType = /* @__PURE__ */ exception_type(
  "ProcessLookupError",
  OSError,
);
export const TimeoutError: ExceptionType = /* @__PURE__ */ exception_type("TimeoutError", OSError);
