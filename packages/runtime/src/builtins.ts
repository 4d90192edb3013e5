/** The door of the built-in functions, types and exceptions: re-exports only. */
export {
  ArithmeticError,
  AssertionError,
  AttributeError,
  BaseException,
  BufferError,
  BytesWarning,
  DeprecationWarning,
  EncodingWarning,
  EOFError,
  Exception,
  FloatingPointError,
  FutureWarning,
  GeneratorExit,
  ImportError,
  ImportWarning,
  IndentationError,
  IndexError,
  KeyboardInterrupt,
  KeyError,
  LookupError,
  MemoryError,
  ModuleNotFoundError,
  NameError,
  NotImplementedError,
  OverflowError,
  PendingDeprecationWarning,
  PythonFinalizationError,
  RecursionError,
  ReferenceError,
  ResourceWarning,
  RuntimeError,
  RuntimeWarning,
  StopAsyncIteration,
  StopIteration,
  SyntaxError,
  SyntaxWarning,
  SystemError,
  SystemExit,
  TabError,
  TypeError,
  UnboundLocalError,
  UnicodeDecodeError,
  UnicodeEncodeError,
  UnicodeError,
  UnicodeTranslateError,
  UnicodeWarning,
  UserWarning,
  ValueError,
  Warning,
  ZeroDivisionError,
} from "./objects/exceptions.ts";
export { format } from "./objects/format.ts";
export { object } from "./objects/object.ts";
export {
  BlockingIOError,
  BrokenPipeError,
  ChildProcessError,
  ConnectionAbortedError,
  ConnectionError,
  ConnectionRefusedError,
  ConnectionResetError,
  FileExistsError,
  FileNotFoundError,
  InterruptedError,
  IsADirectoryError,
  NotADirectoryError,
  OSError,
  PermissionError,
  ProcessLookupError,
  TimeoutError,
} from "./objects/os-errors.ts";
export { abs, divmod, pow, round } from "./semantics/builtins/arithmetic.ts";
export { bin, hex, oct } from "./semantics/builtins/bases.ts";
export { bool } from "./semantics/builtins/bool.ts";
export { chr, ord } from "./semantics/builtins/characters.ts";
export { float } from "./semantics/builtins/float.ts";
export { input } from "./semantics/builtins/input.ts";
export { int } from "./semantics/builtins/int.ts";
export { print } from "./semantics/builtins/print.ts";
export { ascii, repr } from "./semantics/builtins/repr.ts";
export { str } from "./semantics/builtins/str.ts";
