/**
 * The host's own pipes by their number: standard input and output, and what was opened by its path.
 *
 * Source: https://nodejs.org/api/net.html#new-netsocketoptions; Lib/asyncio/unix_events.py.
 */
import { OSError } from "../../objects/os-errors.ts";
import { read_by } from "../../objects/standard-input.ts";
import type { BaseEventLoopObject, Channel } from "../base_events.ts";
import type { HandleObject } from "../events.ts";
import { hosted } from "../host_drive.ts";
import { type HostStream, host_module, node_module } from "./host.ts";
import { StreamInbox } from "./inbox.ts";
import { type Direction, Watches } from "./watches.ts";

const EPERM = 1;
const EBADF = 9;

const NAMES = ["stdin", "stdout", "stderr"] as const;

/** The host's stream on a descriptor. @param direction  whether it is read or written */
export function host_pipe(
  loop: BaseEventLoopObject,
  fd: number,
  direction: Direction,
  what: string,
): HostStream {
  const name = NAMES[fd];
  if (name !== undefined && hosted.loop === loop) {
    const { process } = globalThis as unknown as { process: Record<string, HostStream> };
    return process[name] as HostStream;
  }
  const { Socket } = host_module(loop, "node:net", what);
  return new Socket({ fd, readable: direction === "read", writable: direction === "write" });
}

/** What stands behind a descriptor. @throws OSError when nothing does */
export function kind_of(fd: number, what: string): "file" | "pipe" | "device" | "terminal" {
  const fs = node_module("node:fs", what);
  let found: ReturnType<typeof fs.fstatSync>;
  try {
    found = fs.fstatSync(fd);
  } catch {
    throw OSError(EBADF, "Bad file descriptor");
  }
  if (found.isFIFO() || found.isSocket()) return "pipe";
  if (!found.isCharacterDevice()) return "file";
  return node_module("node:tty", what).isatty(fd) ? "terminal" : "device";
}

/** Standard input, watched by a loop: what the host reads of it is what `sys.stdin` reads next. */
class InputWatch implements Channel {
  readonly #stream: HostStream;
  readonly #watches: Watches;

  constructor(stream: HostStream) {
    this.#stream = stream;
    const inbox = new StreamInbox(stream);
    this.#watches = new Watches(this, (direction) => direction === "read" && inbox.is_readable);
    inbox.changed = () => this.#watches.poll();
    read_by((most) => inbox.take(most));
  }

  $watch(loop: BaseEventLoopObject, direction: Direction, ready: HandleObject | null): boolean {
    if (ready === null) this.#rest();
    else this.#stream.resume();
    return this.#watches.set(loop, direction, ready);
  }

  #rest(): void {
    this.#stream.pause();
    this.#stream.unref?.();
  }

  /** The loop that watches it is closed. */
  $shut(): void {
    this.#watches.clear();
    this.#rest();
  }
}

let input: InputWatch | null = null;

/** @throws OSError when it is a file or such, which a selector does not take */
export function standard_input(loop: BaseEventLoopObject, what: string): InputWatch {
  const kind = kind_of(0, what);
  if (kind === "file" || kind === "device") throw OSError(EPERM, "Operation not permitted");
  input ??= new InputWatch(host_pipe(loop, 0, "read", what));
  return input;
}
