/**
 * Starting a child process: the arguments of `subprocess.Popen` for `node:child_process`.
 *
 * Source: Library Reference, "subprocess.Popen".
 */

import { call_method } from "../../objects/attributes.ts";
import { Bytes } from "../../objects/bytes.ts";
import { latin_text } from "../../objects/bytes-arguments.ts";
import { Dict } from "../../objects/dict.ts";
import { NotImplementedError, TypeError, ValueError } from "../../objects/exceptions.ts";
import { items_of } from "../../objects/iteration.ts";
import { type_name } from "../../objects/object.ts";
import { FileNotFoundError, PermissionError } from "../../objects/os-errors.ts";
import { own_descriptor } from "../../objects/own-descriptors.ts";
import { truth } from "../../objects/truth.ts";
import { type ChildProcesses, type HostChild, node_module } from "./host.ts";

export const PIPE = -1;
export const STDOUT = -2;
export const DEVNULL = -3;

type Options = Readonly<Record<string, unknown>>;

/** What the host is asked for. */
export interface Command {
  readonly program: string;
  readonly args: readonly string[];
  readonly options: Readonly<Record<string, unknown>>;
  /** What the error names when it is not there. */
  readonly named: string;
}

/** Arguments of Popen that mean nothing here, and those that the host cannot do. */
const IGNORED = new Set([
  "close_fds",
  "restore_signals",
  "bufsize",
  "pipesize",
  "creationflags",
  "startupinfo",
]);

/** `null`, PIPE, DEVNULL, a file descriptor, or an object with one. */
function stdio_of(x: unknown): unknown {
  if (x == null) return "inherit";
  if (x === PIPE) return "pipe";
  if (x === DEVNULL) return "ignore";
  const fd = typeof x === "number" ? x : call_method(x, "fileno");
  if (own_descriptor(fd) !== undefined) {
    throw NotImplementedError(
      "subprocess: sockets and os.pipe() of this program are not the system's, so a child cannot have them; use subprocess.PIPE",
    );
  }
  return fd;
}

function text_of(x: unknown): string {
  if (typeof x === "string") return x;
  if (x instanceof Bytes) return latin_text(x.$bytes);
  const { __fspath__: path } = (x ?? {}) as { __fspath__?: () => string };
  if (typeof path === "function") return path.call(x);
  throw TypeError(`expected str, bytes or os.PathLike object, not ${type_name(x)}`);
}

/** @param command  a line for the shell, or a program and its arguments */
export function command_of(command: unknown, shell: boolean, given: Options): Command {
  const { stdin, stdout, stderr, cwd, env, executable, start_new_session, user, group, ...others } = given;
  for (const [name, value] of Object.entries(others)) {
    if (IGNORED.has(name) || value == null || value === false) continue;
    throw NotImplementedError(`subprocess: ${name} is not something this host can do`);
  }
  if (stdout === STDOUT) throw ValueError("STDOUT can only be used for stderr");
  const options = {
    stdio: [stdio_of(stdin), stdio_of(stdout), stderr === STDOUT ? stdio_of(stdout) : stdio_of(stderr)],
    ...(cwd == null ? {} : { cwd: text_of(cwd) }),
    ...(env == null ? {} : { env: environment(env) }),
    ...(truth(start_new_session) ? { detached: true } : {}),
    ...(user == null ? {} : { uid: user }),
    ...(group == null ? {} : { gid: group }),
  };
  const joins = stderr === STDOUT && stdout === PIPE;
  if (joins) (options.stdio as unknown[])[2] = "ignore";
  if (shell) {
    const line = text_of(Array.isArray(command) ? command[0] : command);
    const program = executable == null ? "/bin/sh" : text_of(executable);
    return { program, args: ["-c", joins ? `exec 2>&1; ${line}` : line], options, named: program };
  }
  const [first, ...args] = items_of(command).map(text_of);
  const program = executable == null ? (first as string) : text_of(executable);
  if (program.includes("\0") || args.some((arg) => arg.includes("\0")))
    throw ValueError("embedded null byte");
  if (!joins) {
    const argv0 = executable == null ? {} : { argv0: first };
    return { program, args, options: { ...options, ...argv0 }, named: program };
  }
  // The host has no way to give a child one pipe twice; the shell has, and leaves its place to the program.
  const through = ["-c", 'exec "$0" "$@" 2>&1', program, ...args];
  return { program: "/bin/sh", args: through, options, named: program };
}

function environment(env: unknown): Record<string, string> {
  if (!(env instanceof Dict)) {
    return Object.fromEntries(
      items_of(call_method(env, "items")).map((pair) => items_of(pair).map(text_of) as [string, string]),
    );
  }
  return Object.fromEntries([...env.items()].map((pair) => items_of(pair).map(text_of) as [string, string]));
}

/** @throws FileNotFoundError, PermissionError */
export function spawned(command: Command, { spawn }: ChildProcesses, what: string): HostChild {
  refuse_missing(command, what);
  const child = spawn(command.program, command.args, command.options);
  child.on("error", () => {});
  if (child.pid === undefined) throw PermissionError(13, "Permission denied", command.named);
  return child;
}

/** What the system would say, found out before: the host tells later. */
export function refuse_missing({ options, named }: Command, what: string): void {
  const fs = node_module("node:fs", what);
  const cwd = options["cwd"] as string | undefined;
  if (cwd !== undefined && !fs.existsSync(cwd)) {
    throw FileNotFoundError(2, "No such file or directory", cwd);
  }
  const places = named.includes("/")
    ? [resolved(cwd, named)]
    : search_path(options).map((at) => `${at}/${named}`);
  const found = places.filter((path) => fs.existsSync(path));
  if (found.length === 0 || named === "") throw FileNotFoundError(2, "No such file or directory", named);
  const runs = (path: string) => {
    const { mode } = fs.statSync(path) as unknown as { mode: number };
    return !fs.statSync(path).isDirectory() && (mode & 0o111) !== 0;
  };
  if (!found.some(runs)) throw PermissionError(13, "Permission denied", named);
}

function resolved(cwd: string | undefined, path: string): string {
  return path.startsWith("/") || cwd === undefined ? path : `${cwd}/${path}`;
}

function search_path(options: Options): string[] {
  const { process } = globalThis as { process?: { env?: Record<string, string | undefined> } };
  const env = (options["env"] as Record<string, string> | undefined) ?? process?.env ?? {};
  return (env["PATH"] ?? "/bin:/usr/bin").split(":").map((place) => (place === "" ? "." : place));
}

/** What `returncode` is: the exit status, or the number of the signal below zero. */
export function returncode_of(code: number | null, signal: string | null, what: string): number {
  if (code !== null) return code;
  const { constants } = node_module("node:os", what);
  return -(constants.signals[signal ?? ""] ?? 0);
}
