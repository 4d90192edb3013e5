/**
 * `subprocess`: programs that are waited for on the spot; asyncio's own do not block.
 *
 * Source: Library Reference, subprocess.
 */
import { node_module } from "../asyncio/io/host.ts";
import { command_of, PIPE, refuse_missing, returncode_of } from "../asyncio/io/spawn.ts";
import { Bytes } from "../objects/bytes.ts";
import { is_bytes_like } from "../objects/bytes-arguments.ts";
import { def } from "../objects/call.ts";
import {
  Exception,
  type ExceptionType,
  exception_type,
  NotImplementedError,
  PyBaseException,
  type Text,
  ValueError,
} from "../objects/exceptions.ts";
import { builtin_type, PyObject, type Type } from "../objects/object.ts";
import { repr } from "../objects/repr.ts";
import { keywords, kw } from "../objects/signature.ts";
import { truth } from "../objects/truth.ts";

export { DEVNULL, PIPE, STDOUT } from "../asyncio/io/spawn.ts";

export const __name__ = "subprocess";

function of_subprocess(cls: ExceptionType): ExceptionType {
  cls.$module = "subprocess";
  return cls;
}

export const SubprocessError: ExceptionType = /* @__PURE__ */ of_subprocess(
  /* @__PURE__ */ exception_type("SubprocessError", Exception),
);

class CalledProcess extends PyBaseException {
  declare returncode: unknown;
  declare cmd: unknown;
  declare output: unknown;
  declare stderr: unknown;
  override __init__(...args: unknown[]): void {
    super.__init__(args[0], args[1]);
    const [returncode, cmd, output, stderr] = args;
    Object.assign(this, { returncode, cmd, output: output ?? null, stderr: stderr ?? null });
  }
  get stdout(): unknown {
    return this.output;
  }
  override $str(str: Text): string {
    const code = this.returncode as number;
    const how = code < 0 ? `died with signal ${-code}` : `returned non-zero exit status ${code}`;
    return `Command '${str(this.cmd)}' ${how}.`;
  }
}

class Expired extends PyBaseException {
  declare cmd: unknown;
  declare timeout: unknown;
  override __init__(...args: unknown[]): void {
    super.__init__(args[0], args[1]);
    Object.assign(this, { cmd: args[0], timeout: args[1], output: null, stderr: null });
  }
  override $str(str: Text): string {
    return `Command '${str(this.cmd)}' timed out after ${str(this.timeout)} seconds`;
  }
}

/** A program ended with another status than 0. */
export const CalledProcessError: ExceptionType = /* @__PURE__ */ of_subprocess(
  /* @__PURE__ */ exception_type("CalledProcessError", SubprocessError, CalledProcess),
);
/** A program took too long. */
export const TimeoutExpired: ExceptionType = /* @__PURE__ */ of_subprocess(
  /* @__PURE__ */ exception_type("TimeoutExpired", SubprocessError, Expired),
);

export class CompletedProcessObject extends PyObject {
  readonly args: unknown;
  readonly returncode: number;
  readonly stdout: unknown;
  readonly stderr: unknown;

  constructor(args: unknown, returncode: number, stdout: unknown, stderr: unknown) {
    super();
    this.args = args;
    this.returncode = returncode;
    this.stdout = stdout;
    this.stderr = stderr;
  }

  override get $class(): Type {
    return CompletedProcess;
  }

  check_returncode(): null {
    if (this.returncode !== 0) throw CalledProcessError(this.returncode, this.args, this.stdout, this.stderr);
    return null;
  }

  __repr__(): string {
    const parts = [`args=${repr(this.args)}`, `returncode=${this.returncode}`];
    if (this.stdout !== null) parts.push(`stdout=${repr(this.stdout)}`);
    if (this.stderr !== null) parts.push(`stderr=${repr(this.stderr)}`);
    return `CompletedProcess(${parts.join(", ")})`;
  }
}

export const CompletedProcess: Type = /* @__PURE__ */ builtin_type(
  "CompletedProcess",
  CompletedProcessObject as never,
  { module: "subprocess" },
);

/** Run a program, and wait for it. */
export const run = /* @__PURE__ */ def(
  "run(args, *, input=, capture_output=, timeout=, check=, **kwargs)",
  (args: unknown, options?: unknown): CompletedProcessObject => {
    const given = keywords(options);
    const {
      input,
      capture_output,
      timeout,
      check,
      shell,
      text,
      universal_newlines,
      encoding,
      errors,
      ...rest
    } = given;
    const streams: Record<string, unknown> = { ...rest };
    if (truth(capture_output)) {
      if (rest["stdout"] != null || rest["stderr"] != null)
        throw ValueError("stdout and stderr arguments may not be used with capture_output.");
      streams["stdout"] = PIPE;
      streams["stderr"] = PIPE;
    }
    if (input != null) streams["stdin"] = PIPE;
    const { spawnSync } = node_module("node:child_process", "subprocess.run");
    const command = command_of(
      typeof args === "string" && !truth(shell) ? [args] : args,
      truth(shell),
      streams,
    );
    refuse_missing(command, "subprocess.run");
    const is_text = truth(text) || truth(universal_newlines) || encoding != null || errors != null;
    const done = spawnSync(command.program, command.args, {
      ...command.options,
      ...(input == null ? {} : { input: is_bytes_like(input) ? input.$bytes : input }),
      ...(timeout == null ? {} : { timeout: Number(timeout) * 1000 }),
      maxBuffer: 2 ** 30,
    });
    if (done.error !== undefined && (done.error as { code?: string }).code === "ETIMEDOUT") {
      throw TimeoutExpired(args, timeout);
    }
    const output = (name: "stdout" | "stderr"): unknown => {
      if (streams[name] !== PIPE) return null;
      const bytes = new Bytes(new Uint8Array(done[name] ?? []));
      return is_text ? bytes.decode(encoding ?? undefined, errors ?? undefined) : bytes;
    };
    const returncode = returncode_of(done.status, done.signal, "subprocess.run");
    const made = new CompletedProcessObject(args, returncode, output("stdout"), output("stderr"));
    if (truth(check)) made.check_returncode();
    return made;
  },
);

/** Run a program, and give what it printed. @throws CalledProcessError */
export const check_output = /* @__PURE__ */ def(
  "check_output(args, *, timeout=, **kwargs)",
  (args: unknown, options?: unknown): unknown => {
    return run(args, kw({ ...keywords(options), stdout: PIPE, check: true })).stdout;
  },
);

/** Run a program, and give its status. @throws CalledProcessError */
export const check_call = /* @__PURE__ */ def(
  "check_call(args, **kwargs)",
  (args: unknown, options?: unknown): number =>
    run(args, kw({ ...keywords(options), check: true })).returncode,
);

/** Run a program, and give its status. */
export const call = /* @__PURE__ */ def(
  "call(args, **kwargs)",
  (args: unknown, options?: unknown): number => run(args, options).returncode,
);

/** @throws NotImplementedError always: a process that is not waited for needs the loop */
export const Popen = /* @__PURE__ */ def("Popen(args, **kwargs)", (): never => {
  throw NotImplementedError("subprocess.Popen: use asyncio.create_subprocess_exec, or subprocess.run");
});
