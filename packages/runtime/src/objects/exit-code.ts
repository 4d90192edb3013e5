/**
 * SystemExit that nobody catches ends the process with its code.
 *
 * From: `sys.exit(3)`, in a program that was built and is run by itself (`node main.js`)
 * To:   `process.exit(3)`, where the host would print an error it does not know and say 1
 *
 * Node, Deno and Bun tell "uncaughtExceptionMonitor" what nobody caught before they print it. A page has no exit code: its console shows
 * the exception.
 *
 * Source: Library Reference, "Built-in Exceptions": SystemExit; Node.js, "process".
 */
import { write_error } from "./at-exit.ts";
import { type ExceptionType, type PyBaseException, SystemExit as plain } from "./exceptions.ts";
import { repr, str_of } from "./texts.ts";

interface Process {
  on?(event: "uncaughtExceptionMonitor", listener: (error: unknown) => void): unknown;
  exit?(code: number): void;
}

/** SystemExit for programs that can raise it. */
export const SystemExit: ExceptionType = /* @__PURE__ */ as_exit_code(plain);

function as_exit_code(type: ExceptionType): ExceptionType {
  const { process } = globalThis as { process?: Process };
  process?.on?.("uncaughtExceptionMonitor", (error) => {
    const { $class } = (error ?? {}) as Partial<PyBaseException>;
    if ($class?.$mro.includes(type)) process.exit?.(exit_code(error as PyBaseException));
  });
  return type;
}

/** None is success, an int the code itself; anything else is printed and is a failure. @returns 0 to 255 */
export function exit_code(exception: PyBaseException): number {
  const { code } = exception as PyBaseException & { readonly code?: unknown };
  if (code === null) return 0;
  if (typeof code === "boolean") return code ? 1 : 0;
  if (typeof code === "number" || typeof code === "bigint") return Number(BigInt.asUintN(8, BigInt(code)));
  const { $args } = exception;
  write_error(code === undefined ? `(${$args.map(repr).join(", ")})\n` : `${str_of(code)}\n`);
  return 1;
}
