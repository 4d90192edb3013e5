/**
 * The loop and the program's own sockets: `sock_recv` and its kin, `add_reader` and its kin.
 *
 * They know the sockets of the `socket` module. Of a mere file descriptor the host tells nothing.
 *
 * Source: Lib/asyncio/selector_events.py; Library Reference, "Working with socket objects directly".
 */

import { call_method } from "../../objects/attributes.ts";
import { Bytes } from "../../objects/bytes.ts";
import { type ByteReader, is_bytes_like } from "../../objects/bytes-arguments.ts";
import { copy_context } from "../../objects/context.ts";
import { coroutine } from "../../objects/coroutine.ts";
import { NotImplementedError, TypeError, ValueError } from "../../objects/exceptions.ts";
import { size_of } from "../../objects/index-of.ts";
import { type_name } from "../../objects/object.ts";
import { own_descriptor } from "../../objects/own-descriptors.ts";
import { repr } from "../../objects/repr.ts";
import { keywords } from "../../objects/signature.ts";
import { truth } from "../../objects/truth.ts";
import { type Tuple, tuple_of } from "../../objects/tuple.ts";
import type { BaseEventLoopObject } from "../base_events.ts";
import { HandleObject } from "../events.ts";
import { standard_input } from "./host_pipes.ts";
import { check_is_of_system, part_of, send_blocks } from "./sending_files.ts";
import { SOCK_STREAM } from "./socket_words.ts";

type Steps<T> = Generator<unknown, T, unknown>;

/** What the `socket` module's objects do for a loop. */
export interface LoopSocket {
  /** Call `ready` in each iteration in which something can be received; null to stop. */
  $watch(loop: BaseEventLoopObject, direction: "read" | "write", ready: HandleObject | null): boolean;
  $receive(most: number): Uint8Array | null;
  $receive_from(most: number): readonly [Uint8Array, unknown] | null;
  $send(bytes: Uint8Array, address?: unknown): number | null;
  $connect(loop: BaseEventLoopObject, address: unknown): Steps<unknown>;
  $accept(): AcceptedSocket | null;
  getblocking(): boolean;
  readonly type: unknown;
}

interface AcceptedSocket {
  getpeername(): unknown;
  setblocking(flag: boolean): unknown;
}

/** @param sock  a socket, a pipe, a file object on one, or the number of one */
function own(loop: BaseEventLoopObject, sock: unknown, what: string): LoopSocket {
  const at_once = sock as Partial<LoopSocket> | null;
  if (typeof at_once?.$watch === "function") return at_once as LoopSocket;
  const fd = typeof sock === "number" ? sock : number_of(sock);
  if (fd < 0) throw ValueError(`Invalid file descriptor: ${fd}`);
  const found = own_descriptor(fd) as Partial<LoopSocket> | undefined;
  if (typeof found?.$watch === "function") return found as LoopSocket;
  if (fd === 0) return standard_input(loop, what) as unknown as LoopSocket;
  throw NotImplementedError(
    `${what}: this host tells nothing of its own file descriptors; use a socket of the socket module, or os.pipe()`,
  );
}

function number_of(file: unknown): number {
  try {
    return size_of(call_method(file, "fileno"));
  } catch {
    throw ValueError(`Invalid file object: ${repr(file)}`);
  }
}

/** For `sock_recv` and its kin. @throws ValueError in debug mode, when it blocks */
function unblocked(loop: BaseEventLoopObject, sock: unknown, what: string): LoopSocket {
  const found = own(loop, sock, what);
  if (loop._debug && found.getblocking()) throw ValueError("the socket must be non-blocking");
  return found;
}

function watcher(direction: "read" | "write", what: string) {
  return (loop: BaseEventLoopObject, fd: unknown, callback: unknown, ...args: unknown[]): null => {
    loop._check_closed();
    const handle = new HandleObject(callback, args, loop, copy_context());
    own(loop, fd, `loop.${what}`).$watch(loop, direction, handle);
    return null;
  };
}

function remover(direction: "read" | "write", what: string) {
  return (loop: BaseEventLoopObject, fd: unknown): boolean =>
    own(loop, fd, `loop.${what}`).$watch(loop, direction, null);
}

export const add_reader = /* @__PURE__ */ watcher("read", "add_reader");
export const add_writer = /* @__PURE__ */ watcher("write", "add_writer");
export const remove_reader = /* @__PURE__ */ remover("read", "remove_reader");
export const remove_writer = /* @__PURE__ */ remover("write", "remove_writer");

/** Do something as soon as it is possible. */
function* as_soon_as<T>(
  loop: BaseEventLoopObject,
  sock: LoopSocket,
  direction: "read" | "write",
  operation: () => T | null,
): Steps<T> {
  for (;;) {
    const made = operation();
    if (made !== null) return made;
    const future = loop.create_future();
    const ready = (): void => {
      if (!future.done()) future.set_result(null);
    };
    sock.$watch(loop, direction, new HandleObject(ready, [], loop, copy_context()));
    try {
      yield* future;
    } finally {
      sock.$watch(loop, direction, null);
    }
  }
}

export const sock_recv = /* @__PURE__ */ coroutine(
  "BaseSelectorEventLoop.sock_recv(self, sock, n)",
  function* (loop: BaseEventLoopObject, sock: unknown, n: unknown): Steps<Bytes> {
    const from = unblocked(loop, sock, "loop.sock_recv");
    const most = size_of(n);
    return new Bytes(yield* as_soon_as(loop, from, "read", () => from.$receive(most)));
  },
);

export const sock_recv_into = /* @__PURE__ */ coroutine(
  "BaseSelectorEventLoop.sock_recv_into(self, sock, buf)",
  function* (loop: BaseEventLoopObject, sock: unknown, buf: unknown): Steps<number> {
    const from = unblocked(loop, sock, "loop.sock_recv_into");
    const { $bytes } = buf as ByteReader;
    const bytes = yield* as_soon_as(loop, from, "read", () => from.$receive($bytes.length));
    $bytes.set(bytes);
    return bytes.length;
  },
);

export const sock_recvfrom = /* @__PURE__ */ coroutine(
  "BaseSelectorEventLoop.sock_recvfrom(self, sock, bufsize)",
  function* (loop: BaseEventLoopObject, sock: unknown, bufsize: unknown): Steps<Tuple> {
    const from = unblocked(loop, sock, "loop.sock_recvfrom");
    const most = size_of(bufsize);
    const [bytes, address] = yield* as_soon_as(loop, from, "read", () => from.$receive_from(most));
    return tuple_of(new Bytes(bytes), address);
  },
);

export const sock_recvfrom_into = /* @__PURE__ */ coroutine(
  "BaseSelectorEventLoop.sock_recvfrom_into(self, sock, buf, nbytes=)",
  function* (loop: BaseEventLoopObject, sock: unknown, buf: unknown, nbytes: unknown): Steps<Tuple> {
    const from = unblocked(loop, sock, "loop.sock_recvfrom_into");
    const { $bytes } = buf as ByteReader;
    const most = size_of(nbytes ?? 0) || $bytes.length;
    const [bytes, address] = yield* as_soon_as(loop, from, "read", () => from.$receive_from(most));
    $bytes.set(bytes);
    return tuple_of(bytes.length, address);
  },
);

/** Send all of it, a piece whenever there is room. */
function* sent(loop: BaseEventLoopObject, to: LoopSocket, data: unknown): Steps<null> {
  if (!is_bytes_like(data)) throw TypeError(`a bytes-like object is required, not '${type_name(data)}'`);
  const { $bytes } = data;
  for (let at = 0; at < $bytes.length; ) {
    const rest = $bytes.subarray(at);
    at += yield* as_soon_as(loop, to, "write", () => to.$send(rest));
  }
  return null;
}

export const sock_sendall = /* @__PURE__ */ coroutine(
  "BaseSelectorEventLoop.sock_sendall(self, sock, data)",
  function* (loop: BaseEventLoopObject, sock: unknown, data: unknown): Steps<null> {
    return yield* sent(loop, unblocked(loop, sock, "loop.sock_sendall"), data);
  },
);

export const sock_sendto = /* @__PURE__ */ coroutine(
  "BaseSelectorEventLoop.sock_sendto(self, sock, data, address)",
  function* (loop: BaseEventLoopObject, sock: unknown, data: unknown, address: unknown): Steps<number> {
    const to = unblocked(loop, sock, "loop.sock_sendto");
    if (!is_bytes_like(data)) throw TypeError(`a bytes-like object is required, not '${type_name(data)}'`);
    return yield* as_soon_as(loop, to, "write", () => to.$send(data.$bytes, address));
  },
);

export const sock_connect = /* @__PURE__ */ coroutine(
  "BaseSelectorEventLoop.sock_connect(self, sock, address)",
  function* (loop: BaseEventLoopObject, sock: unknown, address: unknown): Steps<null> {
    yield* unblocked(loop, sock, "loop.sock_connect").$connect(loop, address);
    return null;
  },
);

export const sock_accept = /* @__PURE__ */ coroutine(
  "BaseSelectorEventLoop.sock_accept(self, sock)",
  function* (loop: BaseEventLoopObject, sock: unknown): Steps<Tuple> {
    const listening = unblocked(loop, sock, "loop.sock_accept");
    const accepted = yield* as_soon_as(loop, listening, "read", () => listening.$accept());
    accepted.setblocking(false);
    return tuple_of(accepted, accepted.getpeername());
  },
);

export const sock_sendfile = /* @__PURE__ */ coroutine(
  "BaseEventLoop.sock_sendfile(self, sock, file, offset=, count=, *, fallback=)",
  function* (
    loop: BaseEventLoopObject,
    sock: unknown,
    file: unknown,
    offset: unknown,
    count: unknown,
    given: unknown,
  ): Steps<number> {
    const { fallback } = keywords(given);
    const to = unblocked(loop, sock, "loop.sock_sendfile");
    const part = part_of(file, offset, count);
    if (Number(to.type) !== SOCK_STREAM) throw ValueError("only SOCK_STREAM type sockets are supported");
    if (fallback !== undefined && !truth(fallback)) check_is_of_system(file);
    return yield* send_blocks(part, (block) => sent(loop, to, block));
  },
);
