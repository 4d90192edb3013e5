/**
 * The transport of a child process, and the loop's `subprocess_exec` and `subprocess_shell`.
 *
 * CPython: a child watcher learns of the end of a child, by a file descriptor of it or a thread. Here the host tells.
 *
 * Source: Lib/asyncio/base_subprocess.py, unix_events.py; Library Reference, "Subprocesses".
 */
import { getattr_of } from "../../objects/all-attributes.ts";
import { call_method } from "../../objects/attributes.ts";
import { is_bytes_like } from "../../objects/bytes-arguments.ts";
import { call } from "../../objects/call.ts";
import { coroutine } from "../../objects/coroutine.ts";
import { ValueError } from "../../objects/exceptions.ts";
import { caught } from "../../objects/host-errors.ts";
import { size_of } from "../../objects/index-of.ts";
import type { Type } from "../../objects/object.ts";
import { ProcessLookupError } from "../../objects/os-errors.ts";
import { repr } from "../../objects/repr.ts";
import { keywords } from "../../objects/signature.ts";
import { truth } from "../../objects/truth.ts";
import { type Tuple, tuple_from, tuple_of } from "../../objects/tuple.ts";
import type { BaseEventLoopObject } from "../base_events.ts";
import type { FutureObject } from "../futures.ts";
import { Protocol, ProtocolObject } from "../protocols.ts";
import { python_class } from "../python_class.ts";
import { waited } from "../streams/waited.ts";
import { SubprocessTransport, SubprocessTransportObject } from "../transports.ts";
import { type Early, kept } from "./channel.ts";
import { entry_of } from "./entries.ts";
import { type HostChild, type HostStream, host_module } from "./host.ts";
import { ReadPipeTransportObject, WritePipeTransportObject } from "./pipes.ts";
import { command_of, PIPE, returncode_of, spawned } from "./spawn.ts";

type Options = Readonly<Record<string, unknown>>;
type Steps<T> = Generator<unknown, T, unknown>;

const SIGTERM = 15;
const SIGKILL = 9;
/** Seconds that the end of a child waits for its pipes. */
const GRACE = 0.2;

export class ProcessTransportObject extends SubprocessTransportObject {
  readonly _loop: BaseEventLoopObject;
  _protocol: unknown;
  readonly #child: HostChild;
  readonly #what: string;
  _returncode: number | null = null;
  /** Delivers the end of the child, which waits for what it has written; null where there is none to deliver. */
  #exit: (() => void) | null = null;
  #closed = false;
  #finished = false;
  #exit_waiters: FutureObject[] = [];
  /** What happened before the protocol knows of the process; null after. */
  #pending: (() => void)[] | null = [];
  /** File descriptor of the child to our end of the pipe; null until it is connected. */
  readonly #pipes: Map<number, PipeProtocolObject | null> = new Map();
  /** What our ends of the pipes bring before they are connected. */
  readonly #early: Map<number, Early> = new Map();
  readonly $channel: { $shut(): void };

  constructor(
    loop: BaseEventLoopObject,
    protocol: unknown,
    child: HostChild,
    options: Options,
    what: string,
  ) {
    super();
    this._loop = loop;
    this._protocol = protocol;
    this.#child = child;
    this.#what = what;
    ["stdin", "stdout", "stderr"].forEach((name, fd) => {
      if (options[name] !== PIPE) return;
      this.#pipes.set(fd, null);
      if (fd > 0) this.#early.set(fd, kept(child.stdio[fd] as HostStream));
    });
    this._extra.__setitem__("subprocess", this);
    child.unref();
    this.$channel = { $shut: () => {} };
    loop.$channels.add(this.$channel);
    child.once("exit", (code: number | null, signal: string | null) => {
      const returncode = returncode_of(code, signal, this.#what);
      loop.$arrive(entry_of(loop, () => this.#ended(returncode)));
    });
  }

  override get $class(): Type {
    return ProcessTransport;
  }

  get pid(): number {
    return this.#child.pid as number;
  }

  /** Make transports of the pipes, and tell the protocol. */
  *$connect_pipes(waiter: FutureObject): Steps<null> {
    try {
      for (const fd of this.#pipes.keys()) {
        const pipe = this.#child.stdio[fd] as HostStream;
        const protocol = new PipeProtocolObject();
        protocol.$of(this, fd);
        const connected = this._loop.create_future();
        if (fd === 0) new WritePipeTransportObject(this._loop, pipe, protocol, connected);
        else new ReadPipeTransportObject(this._loop, pipe, protocol, connected, this.#early.get(fd));
        yield* connected;
        this.#pipes.set(fd, protocol);
      }
      this._loop.call_soon(getattr_of(this._protocol, "connection_made"), this);
      for (const told of this.#pending ?? []) this._loop.call_soon(told);
      this.#pending = null;
      if (!waiter.cancelled()) waiter.set_result(null);
    } catch (raised) {
      if (!waiter.cancelled()) waiter.set_exception(caught(raised));
    }
    return null;
  }

  #tell(told: () => void): void {
    if (this.#pending !== null) this.#pending.push(told);
    else this._loop.call_soon(told);
  }

  $pipe_lost(fd: number, exception: unknown): void {
    const protocol = this._protocol;
    this.#tell(() => call_method(protocol, "pipe_connection_lost", fd, exception));
    if (this.#exit !== null && this.#is_drained()) this.#exit();
    else this.#try_finish();
  }

  $pipe_data(fd: number, data: unknown): void {
    const protocol = this._protocol;
    this.#tell(() => call_method(protocol, "pipe_data_received", fd, data));
  }

  /** What the child has written comes first, unless somebody else keeps its pipes open. */
  #ended(returncode: number): void {
    this.#exit = () => this.#exited(returncode);
    if (this.#is_drained()) this.#exited(returncode);
    else this._loop.call_later(GRACE, () => this.#exit?.());
  }

  #is_drained(): boolean {
    return [...this.#pipes].every(([fd, pipe]) => fd === 0 || pipe?.disconnected === true);
  }

  #exited(returncode: number): void {
    this.#exit = null;
    this._returncode = returncode;
    this._loop.$channels.delete(this.$channel);
    const protocol = this._protocol;
    this.#tell(() => call_method(protocol, "process_exited"));
    // The host does not notice that nobody reads what we write to the child.
    const stdin = this.#pipes.get(0)?.pipe;
    if (stdin instanceof WritePipeTransportObject) stdin.$reader_gone();
    this.#try_finish();
  }

  #try_finish(): void {
    if (this._returncode === null || this.#finished) return;
    for (const pipe of this.#pipes.values()) if (pipe === null || !pipe.disconnected) return;
    this.#finished = true;
    this.#tell(() => this.#connection_lost());
  }

  #connection_lost(): void {
    try {
      call_method(this._protocol, "connection_lost", null);
    } finally {
      for (const waiter of this.#exit_waiters) if (!waiter.cancelled()) waiter.set_result(this._returncode);
      this.#exit_waiters = [];
      this._protocol = null;
    }
  }

  _wait(): unknown {
    return wait(this);
  }

  *$wait(): Steps<unknown> {
    if (this._returncode !== null) return this._returncode;
    const waiter = this._loop.create_future();
    this.#exit_waiters.push(waiter);
    return yield* waiter;
  }

  override get_pid(): number {
    return this.pid;
  }

  override get_returncode(): number | null {
    return this._returncode;
  }

  override get_pipe_transport(fd: unknown): unknown {
    return this.#pipes.get(fd as number)?.pipe ?? null;
  }

  override send_signal(signal: unknown): null {
    if (this.#finished && this._protocol === null) throw ProcessLookupError();
    if (this._returncode === null) this.#child.kill(size_of(signal));
    return null;
  }

  override terminate(): null {
    return this.send_signal(SIGTERM);
  }

  override kill(): null {
    return this.send_signal(SIGKILL);
  }

  override set_protocol(protocol: unknown): null {
    this._protocol = protocol;
    return null;
  }

  override get_protocol(): unknown {
    return this._protocol;
  }

  override is_closing(): boolean {
    return this.#closed;
  }

  override close(): null {
    if (this.#closed) return null;
    this.#closed = true;
    for (const pipe of this.#pipes.values()) if (pipe !== null) call_method(pipe.pipe, "close");
    const { exitCode, signalCode } = this.#child;
    if (this._returncode === null && exitCode === null && signalCode === null) this.#child.kill("SIGKILL");
    return null;
  }

  __repr__(): string {
    const info = [this.$class.$name];
    if (this.#closed) info.push("closed");
    info.push(`pid=${this.pid}`);
    info.push(this._returncode === null ? "running" : `returncode=${this._returncode}`);
    ["stdin", "stdout", "stderr"].forEach((name, fd) => {
      const pipe = this.#pipes.get(fd);
      if (pipe != null) info.push(`${name}=${repr(pipe.pipe)}`);
    });
    return `<${info.join(" ")}>`;
  }
}

const ProcessTransport: Type = /* @__PURE__ */ python_class(
  "_UnixSubprocessTransport",
  ProcessTransportObject as never,
  "asyncio.unix_events",
  { bases: [SubprocessTransport] },
);

/** Between the transport of a pipe and that of its process. */
class PipeProtocolObject extends ProtocolObject {
  #process: ProcessTransportObject | null = null;
  #fd = 0;
  pipe: unknown = null;
  disconnected = false;

  $of(process: ProcessTransportObject, fd: number): void {
    this.#process = process;
    this.#fd = fd;
  }

  override get $class(): Type {
    return PipeProtocol;
  }

  override connection_made(transport: unknown): null {
    this.pipe = transport;
    return null;
  }

  override connection_lost(exception: unknown): null {
    this.disconnected = true;
    this.#process?.$pipe_lost(this.#fd, exception);
    this.#process = null;
    return null;
  }

  override pause_writing(): unknown {
    return call_method(this.#process?._protocol, "pause_writing");
  }

  override resume_writing(): unknown {
    return call_method(this.#process?._protocol, "resume_writing");
  }

  override data_received(data: unknown): null {
    this.#process?.$pipe_data(this.#fd, data);
    return null;
  }
}

const PipeProtocol: Type = /* @__PURE__ */ python_class(
  "ReadSubprocessPipeProto",
  PipeProtocolObject,
  "asyncio.base_subprocess",
  { bases: [Protocol] },
);

const wait = /* @__PURE__ */ coroutine(
  "BaseSubprocessTransport._wait(self)",
  function* (transport: ProcessTransportObject): Steps<unknown> {
    return yield* transport.$wait();
  },
);

const connect_pipes = /* @__PURE__ */ coroutine(
  "BaseSubprocessTransport._connect_pipes(self, waiter)",
  function* (transport: ProcessTransportObject, waiter: FutureObject): Steps<null> {
    return yield* transport.$connect_pipes(waiter);
  },
);

/** What asyncio's subprocesses cannot have: they speak bytes. */
function check(options: Options, shell: boolean): void {
  const { universal_newlines, shell: asked, bufsize, text, encoding, errors } = options;
  if (truth(universal_newlines)) throw ValueError("universal_newlines must be False");
  if (asked !== undefined && truth(asked) !== shell)
    throw ValueError(`shell must be ${shell ? "True" : "False"}`);
  if (bufsize !== undefined && bufsize !== 0) throw ValueError("bufsize must be 0");
  if (truth(text)) throw ValueError("text must be False");
  if (encoding != null) throw ValueError("encoding must be None");
  if (errors != null) throw ValueError("errors must be None");
}

/** The steps of `subprocess_exec` and `subprocess_shell`. @param command  a line for the shell, or a tuple */
export function* process_steps(
  loop: BaseEventLoopObject,
  factory: unknown,
  command: unknown,
  given: Options,
  shell: boolean,
  what: string,
): Steps<Tuple> {
  check(given, shell);
  const { universal_newlines, shell: _shell, text, encoding, errors, ...rest } = given;
  const options = { stdin: PIPE, stdout: PIPE, stderr: PIPE, ...rest };
  const protocol = call(factory);
  const child = spawned(
    command_of(command, shell, options),
    host_module(loop, "node:child_process", what),
    what,
  );
  const transport = new ProcessTransportObject(loop, protocol, child, options, what);
  const waiter = loop.create_future();
  loop.$create_task(connect_pipes(transport, waiter), {});
  try {
    yield* waiter;
  } catch (error) {
    transport.close();
    yield* waited(transport._wait());
    throw error;
  }
  return tuple_of(transport, protocol);
}

export const subprocess_exec = /* @__PURE__ */ coroutine(
  "BaseEventLoop.subprocess_exec(self, protocol_factory, program, *args, stdin=, stdout=, stderr=, universal_newlines=, shell=, bufsize=, encoding=, errors=, text=, **kwargs)",
  function* (
    loop: BaseEventLoopObject,
    factory: unknown,
    program: unknown,
    ...args: unknown[]
  ): Steps<Tuple> {
    const options = keywords(args);
    const command = tuple_from([program, ...args]);
    return yield* process_steps(loop, factory, command, options, false, "loop.subprocess_exec");
  },
);

export const subprocess_shell = /* @__PURE__ */ coroutine(
  "BaseEventLoop.subprocess_shell(self, protocol_factory, cmd, *, stdin=, stdout=, stderr=, universal_newlines=, shell=, bufsize=, encoding=, errors=, text=, **kwargs)",
  function* (loop: BaseEventLoopObject, factory: unknown, cmd: unknown, options: unknown): Steps<Tuple> {
    if (typeof cmd !== "string" && !is_bytes_like(cmd)) throw ValueError("cmd must be a string");
    return yield* process_steps(loop, factory, cmd, keywords(options), true, "loop.subprocess_shell");
  },
);
