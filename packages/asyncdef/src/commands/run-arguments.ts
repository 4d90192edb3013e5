/**
 * Where the arguments of `asyncdef run` end and those of the program begin.
 *
 *     -X dev main.py -v    =>   { options: ["-X", "dev"], program: ["main.py", "-v"] }
 *     -c "print(1)" -v     =>   { options: [], program: ["-c", "print(1)", "-v"] }
 *     -u main.py           =>   { options: [], program: ["main.py"] }
 *
 * From command.ts. As with `python`, everything after the file, `-`, or the value of `-c` or `-m` belongs to the program.
 *
 * Source: Library Reference, "Command line and environment".
 */
import { UsageError } from "../usage-error.ts";

export interface RunArguments {
  readonly options: readonly string[];
  readonly program: readonly string[];
}

/** Options of `python` that change nothing here: of buffers, compiled files and where modules are looked for. */
const meaningless = /^-[uBEIsSPq]+$/;

/** Whether `asyncdef ARGUMENTS...` is meant as `python ARGUMENTS...`: so do programs start `sys.executable`. */
export function isPython(first: string | undefined): boolean {
  return (
    first !== undefined &&
    (/\.py$/.test(first) || first === "-" || /^-[cmX]/.test(first) || meaningless.test(first))
  );
}

/** @throws UsageError when the value of `-c` or `-m` is missing */
export function splitRunArguments(args: readonly string[]): RunArguments {
  const options: string[] = [];
  for (let i = 0; i < args.length; i++) {
    const arg = args[i]!;
    const flag = /^-[cm]/.exec(arg)?.[0];
    if (flag !== undefined && !arg.startsWith("--")) {
      const attached = arg.slice(2);
      if (attached === "" && args[i + 1] === undefined)
        throw new UsageError(`Argument expected for the ${flag} option`);
      const rest = attached === "" ? args.slice(i + 1) : [attached, ...args.slice(i + 1)];
      return { options, program: [flag, ...rest] };
    }
    if (arg === "-" || !arg.startsWith("-")) return { options, program: args.slice(i) };
    if (meaningless.test(arg)) continue;
    options.push(arg);
    if (arg === "-X") options.push(...args.slice(++i, i + 1));
  }
  return { options, program: [] };
}
