/**
 * Where text goes: standard output and standard error. Where it comes from stands in `standard-input.ts`.
 *
 * From: text of `print`. To: the process's own streams in Node; lines of the console in a browser.
 *
 * The one place that touches the host's streams. `sys.stdout` and `sys.stderr` are the objects in `streams`; a program, a test or
 * `redirect_stdout` puts others there.
 *
 * Source: Library Reference, `sys.stdout`; `io.TextIOBase`.
 */
import { messages } from "./at-exit.ts";
import { TypeError } from "./exceptions.ts";
import { type_name } from "./object.ts";
import { builtin_type, PyObject, type Type } from "./type.ts";
import { code_point_length } from "./unicode.ts";

/** The part of Node's `process` that is used here. */
interface HostStream {
  write(text: string | Uint8Array): unknown;
  readonly isTTY?: boolean;
}

interface HostProcess {
  readonly stdout?: HostStream;
  readonly stderr?: HostStream;
  getBuiltinModule?(name: string): unknown;
}

interface HostConsole {
  log(text: string): void;
  error(text: string): void;
}

function host_process(): HostProcess | undefined {
  return (globalThis as { process?: HostProcess }).process;
}

export type StreamName = "stdout" | "stderr";

/** Where text can be written to: what `print(file=...)` needs of an object. */
export interface Writable {
  write(text: string): unknown;
  flush?(): unknown;
}

/** `sys.stdout` and `sys.stderr` as they are at the start. */
export class TextStream extends PyObject implements Writable {
  declare readonly $name: StreamName;
  /** A line that has no end yet: a console knows whole lines only. */
  declare $line: string;

  constructor(name: StreamName) {
    super();
    this.$name = name;
    this.$line = "";
  }

  override get $class(): Type {
    return text_stream_type;
  }

  get name(): string {
    return `<${this.$name}>`;
  }

  get encoding(): string {
    return "utf-8";
  }

  get errors(): string {
    return this.$name === "stdout" ? "strict" : "backslashreplace";
  }

  get closed(): boolean {
    return false;
  }

  /** `sys.stdout.buffer`: the same stream for bytes. */
  get buffer(): ByteStream {
    return new ByteStream(this);
  }

  /** @returns the number of characters, as CPython's streams do */
  write(text: unknown): number {
    if (typeof text !== "string") throw TypeError(`write() argument must be str, not ${type_name(text)}`);
    const stream = host_process()?.[this.$name];
    if (stream !== undefined) stream.write(text);
    else this.$write_lines(text);
    return code_point_length(text);
  }

  $write_lines(text: string): void {
    const lines = (this.$line + text).split("\n");
    this.$line = lines.pop() ?? "";
    const host = (globalThis as { console?: HostConsole }).console;
    for (const line of lines) {
      if (this.$name === "stdout") host?.log(line);
      else host?.error(line);
    }
  }

  writelines(lines: Iterable<unknown>): null {
    for (const line of lines) this.write(line);
    return null;
  }

  flush(): null {
    return null;
  }

  isatty(): boolean {
    return host_process()?.[this.$name]?.isTTY === true;
  }

  fileno(): number {
    return this.$name === "stdout" ? 1 : 2;
  }

  writable(): boolean {
    return true;
  }

  readable(): boolean {
    return false;
  }

  $repr(): string {
    return `<_io.TextIOWrapper name='${this.name}' mode='w' encoding='utf-8'>`;
  }
}

/** Bytes written to where a text stream writes. */
class ByteStream extends PyObject {
  declare readonly $text: TextStream;

  constructor(text: TextStream) {
    super();
    this.$text = text;
  }

  override get $class(): Type {
    return byte_stream_type;
  }

  write(data: unknown): number {
    const { $bytes } = (data ?? {}) as { $bytes?: Uint8Array };
    if ($bytes === undefined) throw TypeError(`a bytes-like object is required, not '${type_name(data)}'`);
    const stream = host_process()?.[this.$text.$name];
    if (stream !== undefined) stream.write($bytes);
    else this.$text.$write_lines(String.fromCharCode(...$bytes));
    return $bytes.length;
  }

  flush(): null {
    return null;
  }

  fileno(): number {
    return this.$text.fileno();
  }

  $repr(): string {
    return `<_io.BufferedWriter name='${this.$text.name}'>`;
  }
}

const byte_stream_type: Type = /* @__PURE__ */ builtin_type("BufferedWriter", ByteStream, {
  module: "_io",
  final: true,
});

const text_stream_type: Type = /* @__PURE__ */ builtin_type("TextIOWrapper", TextStream, {
  path: true,
  module: "_io",
  final: true,
});

/** What the process started with: `sys.__stdout__` and `sys.__stderr__`. */
export const host_stdout: TextStream = /* @__PURE__ */ new TextStream("stdout");
export const host_stderr: TextStream = /* @__PURE__ */ new TextStream("stderr");

/** `sys.stdout` and `sys.stderr`, which re-export these; null when a program set them to None. */
export let stdout: Writable | null = host_stdout;
export let stderr: Writable | null = host_stderr;

/** The same, to be read and put elsewhere. */
export const streams: { stdout: Writable | null; stderr: Writable | null } = /* @__PURE__ */ of_the_program();

/** Messages of the runtime go where the program's go. */
function of_the_program(): { stdout: Writable | null; stderr: Writable | null } {
  messages.write = (text) => stderr?.write(text);
  return {
    get stdout() {
      return stdout;
    },
    set stdout(stream) {
      stdout = stream;
    },
    get stderr() {
      return stderr;
    },
    set stderr(stream) {
      stderr = stream;
    },
  };
}

/** Run `body` with standard output collected: for tests of JavaScript callers. */
export function captured(body: () => void): string {
  const before = streams.stdout;
  let text = "";
  streams.stdout = {
    write(piece) {
      text += piece;
    },
  };
  try {
    body();
  } finally {
    streams.stdout = before;
  }
  return text;
}
