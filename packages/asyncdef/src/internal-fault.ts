/**
 * What is said when the fault is asyncdef's own.
 *
 *     internalFault(new TypeError("x is undefined"))   =>   "asyncdef: internal fault: ... Please report it ..."
 *
 * From the command, to standard error. The user's program is not to blame, so no traceback of it is shown; the JavaScript stack is,
 * because whoever repairs the fault needs it, and only when asked for.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { distFolder } from "./loader/home.ts";

const reportAddress = "https://github.com/asyncdef/asyncdef/issues";

/** EX_SOFTWARE of sysexits.h. */
export const faultCode = 70;

export function version(): string {
  const file = join(distFolder(), "..", "package.json");
  return (JSON.parse(readFileSync(file, "utf8")) as { version: string }).version;
}

export function internalFault(error: unknown): string {
  const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
  const trace = process.env["ASYNCDEF_DEBUG"] === undefined ? "" : `${stack ?? ""}\n`;
  return (
    `asyncdef: internal fault: ${name}: ${message.split("\n", 1)[0]}\n` +
    "This is a fault of asyncdef, not of your program. Please report it, with the program, at\n" +
    `${reportAddress} (asyncdef ${version()}, Node.js ${process.version}; ASYNCDEF_DEBUG=1 shows the JavaScript stack).\n${trace}`
  );
}
