/**
 * Child processes with streams: create_subprocess_exec, create_subprocess_shell, Process.
 *
 * Source: Lib/asyncio/subprocess.py; Library Reference, "Subprocesses".
 */
import { is_bytes_like } from "../objects/bytes-arguments.ts";
import { coroutine } from "../objects/coroutine.ts";
import { ValueError } from "../objects/exceptions.ts";
import { is_instance } from "../objects/frame.ts";
import { caught } from "../objects/host-errors.ts";
import { PyObject, type Type } from "../objects/object.ts";
import { BrokenPipeError, ConnectionResetError } from "../objects/os-errors.ts";
import { repr } from "../objects/repr.ts";
import { keywords } from "../objects/signature.ts";
import { type Tuple, tuple_from, tuple_of } from "../objects/tuple.ts";
import type { BaseEventLoopObject } from "./base_events.ts";
import { get_running_loop } from "./events.ts";
import type { FutureObject } from "./futures.ts";
import { type ProcessTransportObject, process_steps } from "./io/process_transport.ts";
import { SubprocessProtocol } from "./protocols.ts";
import { python_class } from "./python_class.ts";
import { new_reader } from "./streams/opening.ts";
import { FlowControlObject } from "./streams/protocol.ts";
import type { StreamReaderObject } from "./streams/reader.ts";
import { waited } from "./streams/waited.ts";
import { new_writer, type StreamWriterObject } from "./streams/writer.ts";
import { gather } from "./tasks/gather.ts";
import type { BaseTransportObject } from "./transports.ts";

export { DEVNULL, PIPE, STDOUT } from "./io/spawn.ts";

type Steps<T> = Generator<unknown, T, unknown>;
type Options = Readonly<Record<string, unknown>>;

/** Streams on the pipes of a process. */
class SubprocessStreamProtocolObject extends FlowControlObject {
  $limit: unknown = undefined;
  stdin: StreamWriterObject | null = null;
  stdout: StreamReaderObject | null = null;
  stderr: StreamReaderObject | null = null;
  _transport: ProcessTransportObject | null = null;
  _process_exited = false;
  readonly #open_pipes: Set<number> = new Set();
  declare _stdin_closed: FutureObject;

  override get $class(): Type {
    return SubprocessStreamProtocol;
  }

  override __init__(limit: unknown, loop: unknown): null {
    this.$limit = limit;
    this._loop = loop as BaseEventLoopObject;
    this._stdin_closed = this._loop.create_future();
    return null;
  }

  #reader(fd: number): StreamReaderObject | null {
    return fd === 1 ? this.stdout : fd === 2 ? this.stderr : null;
  }

  override connection_made(transport: unknown): null {
    const process = transport as ProcessTransportObject;
    this._transport = process;
    const reading = (fd: number): StreamReaderObject | null => {
      const pipe = process.get_pipe_transport(fd);
      if (pipe === null) return null;
      const reader = new_reader(this._loop, this.$limit);
      reader.set_transport(pipe);
      this.#open_pipes.add(fd);
      return reader;
    };
    this.stdout = reading(1);
    this.stderr = reading(2);
    const stdin = process.get_pipe_transport(0);
    if (stdin !== null) this.stdin = new_writer(stdin, this, null, this._loop);
    return null;
  }

  pipe_data_received(fd: unknown, data: unknown): null {
    this.#reader(fd as number)?.feed_data(data);
    return null;
  }

  pipe_connection_lost(fd: unknown, exception: unknown): null {
    if (fd === 0) {
      this.stdin?.close();
      this.connection_lost(exception);
      if (exception == null) this._stdin_closed.set_result(null);
      else {
        this._stdin_closed.set_exception(exception);
        this._stdin_closed.$retrieved();
      }
      return null;
    }
    const reader = this.#reader(fd as number);
    if (exception == null) reader?.feed_eof();
    else reader?.set_exception(exception);
    this.#open_pipes.delete(fd as number);
    this.#maybe_close();
    return null;
  }

  process_exited(): null {
    this._process_exited = true;
    this.#maybe_close();
    return null;
  }

  #maybe_close(): void {
    if (this.#open_pipes.size > 0 || !this._process_exited) return;
    this._transport?.close();
    this._transport = null;
  }

  override _get_close_waiter(stream: unknown): unknown {
    return stream === this.stdin ? this._stdin_closed : null;
  }

  __repr__(): string {
    const shown = (["stdin", "stdout", "stderr"] as const).filter((name) => this[name] !== null);
    return `<${[this.$class.$name, ...shown.map((name) => `${name}=${repr(this[name])}`)].join(" ")}>`;
  }
}

export const SubprocessStreamProtocol: Type = /* @__PURE__ */ python_class(
  "SubprocessStreamProtocol",
  SubprocessStreamProtocolObject,
  "asyncio.subprocess",
  { bases: [SubprocessProtocol], signatures: { __init__: "(self, limit, loop)" } },
);

class ProcessObject extends PyObject {
  declare _transport: ProcessTransportObject;
  declare _protocol: SubprocessStreamProtocolObject;
  declare _loop: BaseEventLoopObject;
  declare stdin: StreamWriterObject | null;
  declare stdout: StreamReaderObject | null;
  declare stderr: StreamReaderObject | null;
  declare pid: number;

  override get $class(): Type {
    return Process;
  }

  __init__(transport: unknown, protocol: unknown, loop: unknown): null {
    this._transport = transport as ProcessTransportObject;
    this._protocol = protocol as SubprocessStreamProtocolObject;
    this._loop = loop as BaseEventLoopObject;
    const { stdin, stdout, stderr } = this._protocol;
    Object.assign(this, { stdin, stdout, stderr, pid: this._transport.get_pid() });
    return null;
  }

  get returncode(): number | null {
    return this._transport.get_returncode();
  }

  wait(): unknown {
    return wait(this);
  }

  send_signal(signal: unknown): null {
    return this._transport.send_signal(signal);
  }

  terminate(): null {
    return this._transport.terminate();
  }

  kill(): null {
    return this._transport.kill();
  }

  communicate(input: unknown = null): unknown {
    return communicate(this, input);
  }

  __repr__(): string {
    return `<${this.$class.$name} ${this.pid}>`;
  }
}

const wait = /* @__PURE__ */ coroutine(
  "Process.wait(self)",
  function* (process: ProcessObject): Steps<unknown> {
    return yield* process._transport.$wait();
  },
);

const feed_stdin = /* @__PURE__ */ coroutine(
  "Process._feed_stdin(self, input)",
  function* (process: ProcessObject, input: unknown): Steps<null> {
    const stdin = process.stdin as StreamWriterObject;
    try {
      if (input != null) stdin.write(input);
      yield* waited(stdin.drain());
    } catch (raised) {
      const error = caught(raised);
      // A process that does not read its input is none of ours to complain about.
      if (!is_instance(error, BrokenPipeError) && !is_instance(error, ConnectionResetError)) throw error;
    }
    stdin.close();
    return null;
  },
);

const nothing = /* @__PURE__ */ coroutine("Process._noop()", () => null);

const read_stream = /* @__PURE__ */ coroutine(
  "Process._read_stream(self, fd)",
  function* (process: ProcessObject, fd: number): Steps<unknown> {
    const pipe = process._transport.get_pipe_transport(fd) as BaseTransportObject;
    const stream = (fd === 2 ? process.stderr : process.stdout) as StreamReaderObject;
    const output = yield* waited(stream.read());
    pipe.close();
    return output;
  },
);

const communicate = /* @__PURE__ */ coroutine(
  "Process.communicate(self, input=)",
  function* (process: ProcessObject, input: unknown): Steps<Tuple> {
    const results = yield* waited(
      gather(
        process.stdin === null ? nothing() : feed_stdin(process, input),
        process.stdout === null ? nothing() : read_stream(process, 1),
        process.stderr === null ? nothing() : read_stream(process, 2),
      ),
    );
    const [, stdout, stderr] = results as unknown[];
    yield* process._transport.$wait();
    return tuple_of(stdout, stderr);
  },
);

export const Process: Type = /* @__PURE__ */ python_class("Process", ProcessObject, "asyncio.subprocess", {
  signatures: {
    __init__: "(self, transport, protocol, loop)",
    wait: "(self)",
    send_signal: "(self, signal)",
    terminate: "(self)",
    kill: "(self)",
    communicate: "(self, input=)",
  },
});

function* started(command: unknown, shell: boolean, given: Options, what: string): Steps<ProcessObject> {
  const loop = get_running_loop();
  const { limit, ...others } = given;
  const factory = (): unknown => {
    const protocol = new SubprocessStreamProtocolObject();
    protocol.__init__(limit, loop);
    return protocol;
  };
  const options = { stdin: null, stdout: null, stderr: null, ...others };
  const made = yield* process_steps(loop, factory, command, options, shell, what);
  const process = new ProcessObject();
  process.__init__(made.$items[0], made.$items[1], loop);
  return process;
}

/** Start a program. */
export const create_subprocess_exec = /* @__PURE__ */ coroutine(
  "create_subprocess_exec(program, *args, stdin=, stdout=, stderr=, limit=, **kwds)",
  function* (program: unknown, ...args: unknown[]): Steps<ProcessObject> {
    const options = keywords(args);
    const command = tuple_from([program, ...args]);
    return yield* started(command, false, options, "asyncio.create_subprocess_exec");
  },
);

/** Start a line of the shell. */
export const create_subprocess_shell = /* @__PURE__ */ coroutine(
  "create_subprocess_shell(cmd, stdin=, stdout=, stderr=, limit=, **kwds)",
  function* (
    cmd: unknown,
    stdin: unknown,
    stdout: unknown,
    stderr: unknown,
    limit: unknown,
    options: unknown,
  ): Steps<ProcessObject> {
    if (typeof cmd !== "string" && !is_bytes_like(cmd)) throw ValueError("cmd must be a string");
    const given = { stdin, stdout, stderr, limit, ...keywords(options) };
    return yield* started(cmd, true, given, "asyncio.create_subprocess_shell");
  },
);
