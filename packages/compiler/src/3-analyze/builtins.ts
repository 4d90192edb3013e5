/**
 * The names of Python's `builtins` module: what an unbound name may mean.
 *
 * Source: CPython 3.13, `dir(builtins)`; Library Reference, "Built-in Functions", "Built-in Constants", "Built-in Exceptions".
 */

const names = `
ArithmeticError AssertionError AttributeError BaseException BaseExceptionGroup BlockingIOError BrokenPipeError BufferError
BytesWarning ChildProcessError ConnectionAbortedError ConnectionError ConnectionRefusedError ConnectionResetError
DeprecationWarning EOFError Ellipsis EncodingWarning EnvironmentError Exception ExceptionGroup FileExistsError
FileNotFoundError FloatingPointError FutureWarning GeneratorExit IOError ImportError ImportWarning IndentationError
IndexError InterruptedError IsADirectoryError KeyError KeyboardInterrupt LookupError MemoryError ModuleNotFoundError
NameError NotADirectoryError NotImplemented NotImplementedError OSError OverflowError PendingDeprecationWarning
PermissionError ProcessLookupError PythonFinalizationError RecursionError ReferenceError ResourceWarning RuntimeError
RuntimeWarning StopAsyncIteration StopIteration SyntaxError SyntaxWarning SystemError SystemExit TabError TimeoutError
TypeError UnboundLocalError UnicodeDecodeError UnicodeEncodeError UnicodeError UnicodeTranslateError UnicodeWarning
UserWarning ValueError Warning ZeroDivisionError
__build_class__ __debug__ __doc__ __import__ __loader__ __name__ __package__ __spec__
abs aiter all anext any ascii bin bool breakpoint bytearray bytes callable chr classmethod compile complex copyright
credits delattr dict dir divmod enumerate eval exec exit filter float format frozenset getattr globals hasattr hash help
hex id input int isinstance issubclass iter len license list locals map max memoryview min next object oct open ord pow
print property quit range repr reversed round set setattr slice sorted staticmethod str sum super tuple type vars zip
`;

export const builtinNames: ReadonlySet<string> = new Set(names.split(/\s+/).filter((name) => name !== ""));

/** Names every module has without binding them; `__file__` too, though `builtins` lacks it. */
export const moduleNames: ReadonlySet<string> = new Set([
  "__name__",
  "__doc__",
  "__package__",
  "__loader__",
  "__spec__",
  "__file__",
  "__builtins__",
  "__annotations__",
]);

/** The built-in exception classes, as `raise ValueError` and `except OSError` name them. */
export function isExceptionName(name: string): boolean {
  return builtinNames.has(name) && /^[A-Z]/.test(name) && name !== "Ellipsis" && name !== "NotImplemented";
}

/** Built-in names of what is neither a function nor a class: called through `call`, which asks for its `__call__`. */
export function isObjectName(name: string): boolean {
  return name === "exit" || name === "quit" || name === "Ellipsis" || name === "NotImplemented";
}

/** Names of the library's other modules whose values are called by `__call__`, and are no functions of JavaScript. */
export function isObjectOf(module: string, name: string): boolean {
  if (module === "typing") return /^(?!TypeVar|ParamSpec|NewType|ForwardRef)[A-Z]/.test(name);
  return module === "unittest.mock" && (name === "call" || name === "patch");
}
