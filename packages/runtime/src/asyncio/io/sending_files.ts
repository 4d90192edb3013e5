/**
 * `loop.sendfile`, `loop.sock_sendfile`: a file, sent a block after the other.
 *
 * CPython: hands the file to the system where that can be (`os.sendfile`). No host does so; what is sent, and what is refused, is the same.
 *
 * Source: Lib/asyncio/base_events.py, sendfile and sock_sendfile; Library Reference, "Transferring files".
 */
import { getattr_of } from "../../objects/all-attributes.ts";
import { call_method } from "../../objects/attributes.ts";
import { is_bytes_like } from "../../objects/bytes-arguments.ts";
import { coroutine } from "../../objects/coroutine.ts";
import { RuntimeError, TypeError, ValueError } from "../../objects/exceptions.ts";
import { size_of } from "../../objects/index-of.ts";
import { repr, str_of } from "../../objects/repr.ts";
import { keywords } from "../../objects/signature.ts";
import { truth } from "../../objects/truth.ts";
import type { BaseEventLoopObject } from "../base_events.ts";
import { SendfileNotAvailableError } from "../exceptions.ts";
import { waited } from "../streams/waited.ts";
import type { SocketTransportObject } from "./socket_transport.ts";

type Steps<T> = Generator<unknown, T, unknown>;

/** Bytes read from a file and sent at once. */
const BLOCK = 16384;

/** What is to be sent of which file. */
export interface Part {
  readonly file: unknown;
  readonly offset: number;
  /** Infinity for all of it. */
  readonly most: number;
}

/** @throws ValueError, TypeError on arguments that say no part of a file */
export function part_of(file: unknown, offset: unknown, count: unknown): Part {
  if (is_of_text(file)) throw ValueError("file should be opened in binary mode");
  if (count != null && typeof count !== "number")
    throw TypeError(`count must be a positive integer (got ${repr(count)})`);
  if (count != null && count <= 0) throw ValueError(`count must be a positive integer (got ${repr(count)})`);
  const from = offset ?? 0;
  if (typeof from !== "number") throw TypeError(`offset must be a non-negative integer (got ${repr(from)})`);
  if (from < 0) throw ValueError(`offset must be a non-negative integer (got ${repr(from)})`);
  return { file, offset: from, most: count == null ? Number.POSITIVE_INFINITY : size_of(count) };
}

function is_of_text(file: unknown): boolean {
  try {
    return !str_of(getattr_of(file, "mode")).includes("b");
  } catch {
    return false;
  }
}

/** @throws SendfileNotAvailableError for what the system would not take: a file in memory */
export function check_is_of_system(file: unknown): void {
  try {
    call_method(file, "fileno");
  } catch {
    throw SendfileNotAvailableError("not a regular file");
  }
}

/** @param send  waits until one block is on its way @returns how many bytes were sent */
export function* send_blocks(part: Part, send: (block: unknown) => Steps<unknown>): Steps<number> {
  const { file, offset, most } = part;
  call_method(file, "seek", offset);
  let sent = 0;
  while (sent < most) {
    const block = call_method(file, "read", Math.min(BLOCK, most - sent));
    if (!is_bytes_like(block) || block.$bytes.length === 0) break;
    yield* send(block);
    sent += block.$bytes.length;
  }
  if (sent > 0) call_method(file, "seek", offset + sent);
  return sent;
}

/** Write a file to a transport. */
export const sendfile = /* @__PURE__ */ coroutine(
  "BaseEventLoop.sendfile(self, transport, file, offset=, count=, *, fallback=)",
  function* (
    _loop: BaseEventLoopObject,
    transport: unknown,
    file: unknown,
    offset: unknown,
    count: unknown,
    given: unknown,
  ): Steps<number> {
    const { fallback } = keywords(given);
    if (truth(call_method(transport, "is_closing"))) throw RuntimeError("Transport is closing");
    const { $drained: drained, $encrypts } = transport as Partial<SocketTransportObject>;
    if (drained === undefined)
      throw RuntimeError(`sendfile is not supported for transport ${repr(transport)}`);
    const is_native_only = fallback !== undefined && !truth(fallback);
    if (is_native_only && $encrypts === true) {
      throw RuntimeError(
        `fallback is disabled and native sendfile is not supported for transport ${repr(transport)}`,
      );
    }
    const part = part_of(file, offset, count);
    if (is_native_only) check_is_of_system(file);
    return yield* send_blocks(part, (block) => {
      call_method(transport, "write", block);
      return waited(drained.call(transport as SocketTransportObject));
    });
  },
);
