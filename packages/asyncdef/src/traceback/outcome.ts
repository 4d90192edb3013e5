/**
 * The outcome of a run: what is printed, and how the process ends, when an exception leaves the program.
 *
 *     SystemExit(3)           =>   exit code 3, nothing printed
 *     ValueError("no")        =>   Python's traceback on standard error, exit code 1
 *     KeyboardInterrupt()     =>   the traceback, then the process ends by SIGINT, as CPython's does
 *
 * From commands/run.ts and loader/register.ts.
 *
 * Source: Library Reference, "Built-in Exceptions": SystemExit; "sys": excepthook.
 */
import { constants } from "node:os";
import { pathToFileURL } from "node:url";
import { library } from "@asyncdef/compiler";
import {
  isInstance,
  type PythonException,
  type ReportContext,
  report,
} from "@asyncdef/runtime/objects/traceback-report";
import { faultCode, internalFault } from "../internal-fault.ts";
import { distFolder, importRuntime } from "../loader/home.ts";
import type { Programs } from "../loader/programs.ts";
import { type HintSources, hint } from "./hints.ts";
import { Stacks } from "./stack.ts";

export class Outcome {
  readonly #stacks: Stacks;
  #ended = false;

  constructor(programs: Programs) {
    this.#stacks = new Stacks(programs);
  }

  /** Print what there is to print about `error`, and end the process. */
  async end(error: unknown): Promise<void> {
    // A second exception while the first is being printed adds nothing.
    if (this.#ended) return;
    this.#ended = true;
    const { caught } = await importRuntime<typeof import("@asyncdef/runtime/protocols")>("protocols");
    const exception = caught((await missingName(error)) ?? error) as unknown as PythonException;
    const context = await this.context();
    if (isInstance(exception, "SystemExit")) return exit(exception);
    if (await this.#toldHook(exception, context)) process.exit(1);
    process.stderr.write(report(exception, context));
    if (isOurs(error)) {
      process.stderr.write(internalFault(error));
      process.exit(faultCode);
    }
    if (isInstance(exception, "KeyboardInterrupt")) return interrupt();
    process.exit(1);
  }

  /** Whether `sys.excepthook` was there to be told; what it raises itself is printed. */
  async #toldHook(exception: PythonException, context: ReportContext): Promise<boolean> {
    const { hook } =
      await importRuntime<typeof import("@asyncdef/runtime/objects/tracebacks")>("objects/tracebacks");
    if (hook.except === null) return false;
    try {
      hook.except(exception as never);
    } catch (error) {
      const second = error as PythonException;
      const original = report(exception, context);
      process.stderr.write(
        `Error in sys.excepthook:\n${report(second, context)}\nOriginal exception was:\n${original}`,
      );
    }
    return true;
  }

  /** Tell the runtime where its frames are in the Python text: for `e.__traceback__` and the traceback module. */
  async knowPlaces(): Promise<void> {
    const { places } =
      await importRuntime<typeof import("@asyncdef/runtime/objects/tracebacks")>("objects/tracebacks");
    const { with_origins } =
      await importRuntime<typeof import("@asyncdef/runtime/stdlib/traceback/origins")>(
        "stdlib/traceback/origins",
      );
    with_origins(null);
    const stacks = this.#stacks;
    const asException = (e: unknown) => e as PythonException;
    places.current = {
      known: true,
      frames: (e, next) => stacks.of(asException(e), next === null ? null : asException(next)),
      handled: (e, here) => stacks.handled(asException(e), here),
      line: (file, line) => stacks.sourceLine(file, line)?.trim() ?? "",
      stack: (here) => stacks.stack(here),
      hint: (e, dir, nearest) => hint(asException(e), { ...this.#sources(), dir, nearest }),
    };
  }

  #sources(): Pick<HintSources, "origin" | "builtins"> {
    return {
      builtins: [...library.builtins.keys()],
      origin: (exception) => this.#stacks.origin(exception)?.path ?? null,
    };
  }

  /** Have asyncio's own messages ("Task exception was never retrieved") show tracebacks as `end` does. */
  async logTracebacks(): Promise<void> {
    const { log } = await importRuntime<typeof import("@asyncdef/runtime/asyncio/log")>("asyncio/log");
    const context = await this.context();
    const frames = (exception: PythonException, next: PythonException | null) =>
      next === null ? this.#stacks.inLoop(exception) : context.frames(exception, next);
    const { sources } =
      await importRuntime<typeof import("@asyncdef/runtime/objects/never-awaited")>("objects/never-awaited");
    sources.line = (file, line) => this.#stacks.sourceLine(file, line);
    log.format_exception = (error) => {
      const text = report(error as PythonException, { ...context, frames });
      return text.replace(/\n$/, "");
    };
  }

  /** Loaded only now: a program that ends well has no use for it. */
  async context(): Promise<ReportContext> {
    const stacks = this.#stacks;
    const builtins = await importRuntime<typeof import("@asyncdef/runtime/builtins")>("builtins");
    const { best_match } =
      await importRuntime<typeof import("@asyncdef/runtime/objects/suggestions")>("objects/suggestions");
    const { str, repr, dir } = builtins as unknown as Readonly<Record<string, (x: unknown) => unknown>>;
    const sources: HintSources = {
      dir: (object) => dir!(object) as readonly string[],
      builtins: Object.keys(builtins),
      nearest: best_match,
      origin: (exception) => stacks.origin(exception)?.path ?? null,
    };
    return {
      frames: (exception, next) => stacks.of(exception, next),
      str: (value) => str!(value) as string,
      repr: (value) => repr!(value) as string,
      hint: (exception) => hint(exception, sources),
    };
  }
}

/** What the program is to blame for, although the runtime raises it as the host's: a class that makes no instances was called. */
const NOT_OURS = /^cannot create '.*' instances$/;

/** A host error, no Python exception, that code of ours made rather than something it called. */
function isOurs(error: unknown): boolean {
  if (!(error instanceof TypeError || error instanceof ReferenceError)) return false;
  if (NOT_OURS.test(error.message)) return false;
  const [first = ""] = (error.stack ?? "").match(/^ {4}at .*$/m) ?? [];
  return first.includes(pathToFileURL(distFolder()).href) || first.includes(distFolder());
}

async function exit(exception: PythonException): Promise<void> {
  const { exit_code } =
    await importRuntime<typeof import("@asyncdef/runtime/objects/exit-code")>("objects/exit-code");
  process.exit(exit_code(exception as unknown as Parameters<typeof exit_code>[0]));
}

/** By the signal, but only after what waits for the end: functions of `atexit`, messages that are still owed. */
function interrupt(): void {
  process.emit("exit", 128 + constants.signals.SIGINT);
  process.removeAllListeners("SIGINT");
  process.kill(process.pid, "SIGINT");
}

/** `from pkg import nope`: JavaScript finds it out when it links the modules, before any of them runs. */
async function missingName(error: unknown): Promise<unknown> {
  if (!(error instanceof SyntaxError)) return null;
  const words = /^The requested module '(.*)' does not provide an export named '(.*)'$/.exec(error.message);
  if (words === null) return null;
  const [, path = "", name = ""] = words;
  const module = path
    .replace(/^(?:\.{1,2}\/)+/, "")
    .replace(/(?:\/__init__)?\.\w+$/, "")
    .replaceAll("/", ".");
  const { ImportError } = await importRuntime<typeof import("@asyncdef/runtime/builtins")>("builtins");
  return ImportError(`cannot import name '${name}' from '${module}'`);
}
