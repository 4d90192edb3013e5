/** The door of the built-in functions, types and exceptions: re-exports only. */

export { BaseExceptionGroup, ExceptionGroup } from "./objects/exception-groups.ts";
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
  ImportWarning,
  IndexError,
  KeyboardInterrupt,
  KeyError,
  LookupError,
  MemoryError,
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
  SyntaxWarning,
  SystemError,
  TypeError,
  UnboundLocalError,
  UnicodeWarning,
  UserWarning,
  ValueError,
  Warning,
  ZeroDivisionError,
} from "./objects/exceptions.ts";
export { SystemExit } from "./objects/exit-code.ts";
export { format } from "./objects/format.ts";
export { ImportError, ModuleNotFoundError } from "./objects/import-errors.ts";
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
  OSError as EnvironmentError,
  OSError as IOError,
  PermissionError,
  ProcessLookupError,
  TimeoutError,
} from "./objects/os-errors.ts";
export { IndentationError, SyntaxError, TabError } from "./objects/syntax-errors.ts";
export {
  UnicodeDecodeError,
  UnicodeEncodeError,
  UnicodeError,
  UnicodeTranslateError,
} from "./objects/unicode-errors.ts";
export { aiter, anext } from "./semantics/builtins/aiter.ts";
export { all } from "./semantics/builtins/all.ts";
export { any } from "./semantics/builtins/any.ts";
export { abs, divmod, pow, round } from "./semantics/builtins/arithmetic.ts";
export { bin, hex, oct } from "./semantics/builtins/bases.ts";
export { bool } from "./semantics/builtins/bool.ts";
export { bytearray, bytes } from "./semantics/builtins/bytes.ts";
export { callable } from "./semantics/builtins/callable.ts";
export { chr, ord } from "./semantics/builtins/characters.ts";
export { complex } from "./semantics/builtins/complex.ts";
export { classmethod, property, staticmethod } from "./semantics/builtins/descriptors.ts";
export { dict } from "./semantics/builtins/dict.ts";
export { dir, vars } from "./semantics/builtins/dir.ts";
export { enumerate } from "./semantics/builtins/enumerate.ts";
export { max, min } from "./semantics/builtins/extremes.ts";
export { filter } from "./semantics/builtins/filter.ts";
export { float } from "./semantics/builtins/float.ts";
export { frozenset } from "./semantics/builtins/frozenset.ts";
export { getattr, hasattr } from "./semantics/builtins/getattr.ts";
export { hash } from "./semantics/builtins/hash.ts";
export { id } from "./semantics/builtins/id.ts";
export { __import__ } from "./semantics/builtins/import.ts";
export { input } from "./semantics/builtins/input.ts";
export { int } from "./semantics/builtins/int.ts";
export { isinstance, issubclass } from "./semantics/builtins/isinstance.ts";
export { iter } from "./semantics/builtins/iter.ts";
export { len } from "./semantics/builtins/len.ts";
export { list } from "./semantics/builtins/list.ts";
export { map } from "./semantics/builtins/map.ts";
export { memoryview } from "./semantics/builtins/memoryview.ts";
export { next } from "./semantics/builtins/next.ts";
export { object } from "./semantics/builtins/object.ts";
export { print } from "./semantics/builtins/print.ts";
export { exit, quit } from "./semantics/builtins/quitter.ts";
export { range } from "./semantics/builtins/range.ts";
export { ascii, repr } from "./semantics/builtins/repr.ts";
export { reversed } from "./semantics/builtins/reversed.ts";
export { set } from "./semantics/builtins/set.ts";
export { delattr, setattr } from "./semantics/builtins/setattr.ts";
export { slice } from "./semantics/builtins/slice.ts";
export { sorted } from "./semantics/builtins/sorted.ts";
export { str } from "./semantics/builtins/str.ts";
export { sum } from "./semantics/builtins/sum.ts";
export { super } from "./semantics/builtins/super.ts";
export { tuple } from "./semantics/builtins/tuple.ts";
export { type } from "./semantics/builtins/type.ts";
export { zip } from "./semantics/builtins/zip.ts";
