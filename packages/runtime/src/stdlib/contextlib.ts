/**
 * `contextlib`: context managers from generators, and helpers around the with statement.
 *
 * Source: Library Reference, contextlib; CPython Lib/contextlib.py.
 */
export { chdir } from "./contextlib/chdir.ts";
export { AsyncExitStack, ExitStack } from "./contextlib/exit-stack.ts";
export { asynccontextmanager, contextmanager } from "./contextlib/generator-managers.ts";
export {
  AbstractAsyncContextManager,
  AbstractContextManager,
  AsyncContextDecorator,
  aclosing,
  ContextDecorator,
  closing,
  nullcontext,
  redirect_stderr,
  redirect_stdout,
  suppress,
} from "./contextlib/managers.ts";

export const __name__ = "contextlib";
