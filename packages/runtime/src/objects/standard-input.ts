/**
 * Bytes of the process's standard input, waited for: what `input`, `sys.stdin` and `sys.stdin.buffer` read.
 *
 * Source: Library Reference, `sys.stdin`; `io.BufferedReader`.
 */
import { ValueError } from "./exceptions.ts";

/** The part of Node's `fs` that reading needs. */
interface HostFiles {
  readSync(fd: number, buffer: Uint8Array, offset: number, length: number, position: null): number;
}

interface HostProcess {
  getBuiltinModule?(name: string): unknown;
}

const CHUNK = 8192;
/** Milliseconds between two looks at an input that does not wait. */
const PAUSE = 5;

/** What was read and not asked for yet. */
let ahead: Uint8Array = /* @__PURE__ */ new Uint8Array(0);

/** Somebody who has listened to the input: bytes, none at its end, null when nothing has come. */
let listener: ((most: number) => Uint8Array | null) | null = null;

/** `add_reader(sys.stdin, ...)`: the host's stream has taken bytes of it. */
export function read_by(take: (most: number) => Uint8Array | null): void {
  listener = take;
}

/** @throws ValueError  where the host has no standard input */
function read_host(): Uint8Array {
  const { process } = globalThis as { process?: HostProcess };
  const files = process?.getBuiltinModule?.("node:fs") as HostFiles | undefined;
  if (files === undefined) throw ValueError("this host has no standard input");
  const chunk = new Uint8Array(CHUNK);
  for (;;) {
    const heard = listener?.(CHUNK) ?? null;
    if (heard !== null) return heard;
    try {
      return chunk.subarray(0, files.readSync(0, chunk, 0, CHUNK, null));
    } catch (error) {
      const { code } = error as { code?: unknown };
      if (code === "EOF") return chunk.subarray(0, 0);
      if (code !== "EAGAIN") throw error;
      // Somebody has made it not wait; so the waiting is done here.
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);
    }
  }
}

/** @returns false at the end of the input */
function fill(): boolean {
  const chunk = read_host();
  const whole = new Uint8Array(ahead.length + chunk.length);
  whole.set(ahead);
  whole.set(chunk, ahead.length);
  ahead = whole;
  return chunk.length > 0;
}

function take(count: number): Uint8Array {
  const bytes = ahead.slice(0, count);
  ahead = ahead.subarray(count);
  return bytes;
}

/** @param size  how many bytes; below zero for all that come */
export function read_bytes(size: number): Uint8Array {
  while (size < 0 || ahead.length < size) if (!fill()) break;
  return take(size < 0 ? ahead.length : size);
}

/** What is there, or comes first. */
export function read_some(size: number): Uint8Array {
  if (ahead.length === 0) fill();
  return take(size < 0 ? ahead.length : size);
}

/** One line with its end; no bytes at the end of the input. @param most  bytes of it; below zero for all */
export function read_line_bytes(most: number): Uint8Array {
  for (let seen = 0; ; ) {
    const end = ahead.indexOf(10, seen) + 1;
    if (end > 0) return take(most < 0 ? end : Math.min(end, most));
    if (most >= 0 && ahead.length >= most) return take(most);
    seen = ahead.length;
    if (!fill()) return take(most < 0 ? ahead.length : most);
  }
}

/** One line of text with its end; null at the end of the input. */
export function read_line(): string | null {
  const bytes = read_line_bytes(-1);
  return bytes.length === 0 ? null : text_of(bytes);
}

/** @param size  how many characters; below zero for all that come */
export function read_text(size: number): string {
  if (size < 0) return text_of(read_bytes(-1));
  let text = "";
  for (let count = 0; count < size; count++) {
    const [first] = read_bytes(1);
    if (first === undefined) break;
    const more = first < 0xc0 ? 0 : first < 0xe0 ? 1 : first < 0xf0 ? 2 : 3;
    text += text_of(Uint8Array.from([first, ...read_bytes(more)]));
  }
  return text;
}

interface HostDecoder {
  decode(bytes: Uint8Array): string;
}

function text_of(bytes: Uint8Array): string {
  const { TextDecoder } = globalThis as unknown as { TextDecoder: new () => HostDecoder };
  return new TextDecoder().decode(bytes).replaceAll("\r\n", "\n");
}
