/**
 * The command `asyncdef`: its arguments, and how it ends.
 *
 *     asyncdef run main.py --fast   =>   run({ kind: "file", path: "main.py" }, ["--fast"])
 *
 * From bin/asyncdef.js, to commands/. Exit codes are CPython's: 0, 1 after an exception nobody caught, 2 for what
 * cannot be begun. A fault of ours ends with 70 (EX_SOFTWARE) and says that it is ours.
 *
 * Source: Library Reference, "Command line and environment".
 */
import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import type { BuildOptions } from "./commands/build.ts";
import { isPython, splitRunArguments } from "./commands/run-arguments.ts";
import { faultCode, internalFault, version } from "./internal-fault.ts";
import { UsageError } from "./usage-error.ts";

/** Run the command and end the process. */
export async function main(argv: readonly string[]): Promise<void> {
  try {
    process.exitCode = await dispatch(argv);
  } catch (error) {
    process.exitCode = answer(error);
  }
}

/** @returns the exit code of an error that ended the command */
function answer(error: unknown): number {
  if (error instanceof UsageError) {
    process.stderr.write(`asyncdef: ${error.message}\n`);
    return 2;
  }
  process.stderr.write(internalFault(error));
  return faultCode;
}

async function dispatch(argv: readonly string[]): Promise<number> {
  // `asyncdef main.py` runs it, as `node main.js` would; and `asyncdef -c CODE`, as `python` would.
  const args = isPython(argv[0]) ? ["run", ...argv] : [...argv];
  if (args[0] === "run") {
    const { options, program } = splitRunArguments(args.slice(1));
    return await parse(["run", ...options], program);
  }
  return await parse(args, null);
}

/** What commander is shown never holds the program's own arguments, which are not ours to read. */
async function parse(args: readonly string[], program: readonly string[] | null): Promise<number> {
  let code = 0;
  const cli = describe(async (work) => {
    code = await work();
  }, program);
  try {
    await cli.parseAsync([...args], { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return 0;
    if (error.code === "commander.help") {
      process.stderr.write(cli.helpInformation());
      return 2;
    }
    throw new UsageError(`${oneLine(error.message)} (see asyncdef --help)`);
  }
  return code;
}

function oneLine(message: string): string {
  return message.replace(/^error: /, "").replace(/\s*\n\s*/g, " ");
}

function describe(
  perform: (work: () => Promise<number>) => Promise<void>,
  program: readonly string[] | null,
): Command {
  const cli = new Command("asyncdef")
    .description("Compile Python's async def / await to JavaScript generators, and run it.")
    .version(version())
    .exitOverride()
    .configureOutput({ writeErr: () => {} });

  cli
    .command("run")
    .description("run a Python program")
    .usage("[-X dev] FILE | -c CODE | -m MODULE | - [ARGUMENTS...]")
    .option("-X <option>", "dev: debug mode of asyncio, as with python", collect)
    .option("-c <code>", "the program itself, as text; what follows are its arguments")
    .option(
      "-m <module>",
      "a module or package found from the current folder; what follows are its arguments",
    )
    .action(({ X = [] }: { X?: readonly string[] }) =>
      perform(async () => {
        const { run } = await import("./commands/run.ts");
        return run(program ?? [], { X });
      }),
    );

  cli
    .command("build")
    .description("compile Python files, or folders of them, to JavaScript modules")
    .argument("<files...>", "files or folders")
    .requiredOption("-o, --out <folder>", "where the JavaScript goes")
    .option("--source-maps", "write a .js.map beside each file")
    .option("--types", "write a .d.ts beside each module, from its annotations")
    .option("--main <file>", "a file that is a program, not a module: its __name__ is '__main__'", collect)
    .addOption(lowering())
    .action(
      (
        files: string[],
        {
          sourceMaps = false,
          types = false,
          main = [],
          ...options
        }: Partial<BuildOptions> & { out: string; lowering: string },
      ) =>
        perform(async () => {
          const { build } = await import("./commands/build.ts");
          return build(files, { ...options, main, sourceMaps, types });
        }),
    );

  cli
    .command("types")
    .description("write declarations for TypeScript beside Python files: client.py, client.d.py.ts")
    .argument("<files...>", "files or folders")
    .option("-o, --out <folder>", "where they go instead")
    .action((files: string[], { out = null }: { out?: string | null }) =>
      perform(async () => {
        const { types } = await import("./commands/types.ts");
        return types(files, out);
      }),
    );

  cli
    .command("check")
    .description("look for errors, and write nothing")
    .argument("<files...>", "files or folders")
    .action((files: string[]) =>
      perform(async () => {
        const { check } = await import("./commands/check.ts");
        return check(files);
      }),
    );

  cli
    .command("explain")
    .description("show a program beside what each stage makes of it")
    .argument("<file>", "a Python file")
    .option("--stage <name>", "tokens, ast, scopes, lower or javascript (default: all)", stage)
    .addOption(lowering())
    .action((file: string, options: { stage?: string; lowering: string }) =>
      perform(async () => {
        const { explain } = await import("./commands/explain.ts");
        return explain(file, options);
      }),
    );

  for (const command of cli.commands) command.exitOverride().configureOutput({ writeErr: () => {} });
  return cli;
}

function collect(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}

function lowering(): Option {
  return new Option("--lowering <form>", "how an await is written")
    .choices(["inline", "delegate"])
    .default("inline");
}

function stage(value: string): string {
  const stages = ["tokens", "ast", "scopes", "lower", "javascript"];
  if (!stages.includes(value)) throw new InvalidArgumentError(`It is one of ${stages.join(", ")}.`);
  return value;
}
