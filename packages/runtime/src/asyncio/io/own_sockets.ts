/**
 * The loop and the program's own sockets: `sock_recv` and its kin, `add_reader` and its kin.
 *
 * They know the sockets of the `socket` module. Of a mere file descriptor the host tells nothing.
 *
 * Source: Lib/asyncio/selector_events.py; Library Reference, "Working with socket objects directly".
 */
import { Bytes } from "../../objects/bytes.ts";
import { type ByteReader, is_bytes_like } from "../../objects/bytes-arguments.ts";
import { copy_context } from "../../objects/context.ts";
import { coroutine } from "../../objects/coroutine.ts";
import { NotImplementedError, TypeError, ValueError } from "../../objects/exceptions.ts";
import { size_of } from "../../objects/index-of.ts";
import { type_name } from "../../objects/object.ts";
import { repr } from "../../objects/repr.ts";
import { type Tuple, tuple_of } from "../../objects/tuple.ts";
import type { BaseEventLoopObject } from "../base_events.ts";
import { HandleObject } from "../events.ts";

type Steps<T> = Generator<unknown, T, unknown>;

/** What the `socket` module's objects do for a loop. */
export interface LoopSocket {
  /** Call `ready` in each iteration in which something can be received; null to stop. */
  $watch(loop: BaseEventLoopObject, direction: "read" | "write", ready: HandleObject | null): boolean;
  $receive(most: number): Uint8Array | null;
  $send(bytes: Uint8Array): void;
  $connect(loop: BaseEventLoopObject, address: unknown): Steps<unknown>;
  $accept(): unknown;
  getblocking(): boolean;
}

function own(sock: unknown, what: string): LoopSocket {
  const found = sock as Partial<LoopSocket> | null;
  if (typeof found?.$watch === "function") return found as LoopSocket;
  if (typeof sock === "number" && sock < 0) throw ValueError(`Invalid file descriptor: ${sock}`);
  if (typeof sock === "number") {
    throw NotImplementedError(
      `${what}: this host tells nothing of file descriptors; use a socket of the socket module`,
    );
  }
  throw ValueError(`Invalid file object: ${repr(sock)}`);
}

/** For `sock_recv` and its kin. @throws ValueError in debug mode, when it blocks */
function unblocked(loop: BaseEventLoopObject, sock: unknown, what: string): LoopSocket {
  const found = own(sock, what);
  if (loop._debug && found.getblocking()) throw ValueError("the socket must be non-blocking");
  return found;
}

function watcher(direction: "read" | "write", what: string) {
  return (loop: BaseEventLoopObject, fd: unknown, callback: unknown, ...args: unknown[]): null => {
    loop._check_closed();
    const handle = new HandleObject(callback, args, loop, copy_context());
    own(fd, `loop.${what}`).$watch(loop, direction, handle);
    return null;
  };
}

function remover(direction: "read" | "write", what: string) {
  return (loop: BaseEventLoopObject, fd: unknown): boolean =>
    own(fd, `loop.${what}`).$watch(loop, direction, null);
}

export const add_reader = /* @__PURE__ */ watcher("read", "add_reader");
export const add_writer = /* @__PURE__ */ watcher("write", "add_writer");
export const remove_reader = /* @__PURE__ */ remover("read", "remove_reader");
export const remove_writer = /* @__PURE__ */ remover("write", "remove_writer");

/** Wait until something can be received. */
function* readable(loop: BaseEventLoopObject, sock: LoopSocket): Steps<null> {
  const future = loop.create_future();
  const ready = new HandleObject(
    () => {
      if (!future.done()) future.set_result(null);
    },
    [],
    loop,
    copy_context(),
  );
  sock.$watch(loop, "read", ready);
  try {
    yield* future;
  } finally {
    sock.$watch(loop, "read", null);
  }
  return null;
}

function* received(loop: BaseEventLoopObject, sock: unknown, most: number, what: string): Steps<Uint8Array> {
  const from = unblocked(loop, sock, what);
  while (true) {
    const bytes = from.$receive(most);
    if (bytes !== null) return bytes;
    yield* readable(loop, from);
  }
}

export const sock_recv = /* @__PURE__ */ coroutine(
  "BaseSelectorEventLoop.sock_recv(self, sock, n)",
  function* (loop: BaseEventLoopObject, sock: unknown, n: unknown): Steps<Bytes> {
    return new Bytes(yield* received(loop, sock, size_of(n), "loop.sock_recv"));
  },
);

export const sock_recv_into = /* @__PURE__ */ coroutine(
  "BaseSelectorEventLoop.sock_recv_into(self, sock, buf)",
  function* (loop: BaseEventLoopObject, sock: unknown, buf: unknown): Steps<number> {
    const { $bytes } = buf as ByteReader;
    const bytes = yield* received(loop, sock, $bytes.length, "loop.sock_recv_into");
    $bytes.set(bytes);
    return bytes.length;
  },
);

export const sock_sendall = /* @__PURE__ */ coroutine(
  "BaseSelectorEventLoop.sock_sendall(self, sock, data)",
  (loop: BaseEventLoopObject, sock: unknown, data: unknown): null => {
    const to = unblocked(loop, sock, "loop.sock_sendall");
    if (!is_bytes_like(data)) throw TypeError(`a bytes-like object is required, not '${type_name(data)}'`);
    to.$send(data.$bytes.slice());
    return null;
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
    while (true) {
      const accepted = listening.$accept() as { getpeername(): unknown } | null;
      if (accepted !== null) return tuple_of(accepted, accepted.getpeername());
      yield* readable(loop, listening);
    }
  },
);

function refused(name: string) {
  return (): never => {
    throw NotImplementedError(`loop.${name}: this host's sockets of the program's own are streams only`);
  };
}

export const sock_recvfrom = /* @__PURE__ */ coroutine(
  "BaseSelectorEventLoop.sock_recvfrom(self, sock, bufsize)",
  /* @__PURE__ */ refused("sock_recvfrom"),
);
export const sock_recvfrom_into = /* @__PURE__ */ coroutine(
  "BaseSelectorEventLoop.sock_recvfrom_into(self, sock, buf, nbytes=)",
  /* @__PURE__ */ refused("sock_recvfrom_into"),
);
export const sock_sendto = /* @__PURE__ */ coroutine(
  "BaseSelectorEventLoop.sock_sendto(self, sock, data, address)",
  /* @__PURE__ */ refused("sock_sendto"),
);
export const sock_sendfile = /* @__PURE__ */ coroutine(
  "BaseEventLoop.sock_sendfile(self, sock, file, offset=, count=, *, fallback=)",
  /* @__PURE__ */ refused("sock_sendfile"),
);
