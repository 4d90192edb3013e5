/**
 * What an event loop does with sockets, processes and signals: functions whose first argument is the loop.
 *
 * Source: Lib/asyncio/events.py, AbstractEventLoop; Library Reference, "Event Loop".
 */

import { call_method } from "../../objects/attributes.ts";
import { is_bytes_like } from "../../objects/bytes-arguments.ts";
import { coroutine } from "../../objects/coroutine.ts";
import { NotImplementedError, RuntimeError } from "../../objects/exceptions.ts";
import { size_of } from "../../objects/index-of.ts";
import { keywords } from "../../objects/signature.ts";
import { truth } from "../../objects/truth.ts";
import type { Tuple } from "../../objects/tuple.ts";
import type { BaseEventLoopObject } from "../base_events.ts";
import { SendfileNotAvailableError } from "../exceptions.ts";
import { waited } from "../streams/waited.ts";
import { info_tuple, looked_up, name_of_address } from "./addresses.ts";
import { SocketTransportObject } from "./socket_transport.ts";

export { connect_accepted_socket, create_connection, create_unix_connection } from "./connections.ts";
export { create_datagram_endpoint } from "./datagrams.ts";
export { create_server, create_unix_server } from "./listening.ts";
export {
  add_reader,
  add_writer,
  remove_reader,
  remove_writer,
  sock_accept,
  sock_connect,
  sock_recv,
  sock_recv_into,
  sock_recvfrom,
  sock_recvfrom_into,
  sock_sendall,
  sock_sendfile,
  sock_sendto,
} from "./own_sockets.ts";
export { subprocess_exec, subprocess_shell } from "./process_transport.ts";
export { add_signal_handler, remove_signal_handler } from "./signals.ts";
export { start_tls } from "./tls.ts";

type Steps<T> = Generator<unknown, T, unknown>;

export const getaddrinfo = /* @__PURE__ */ coroutine(
  "BaseEventLoop.getaddrinfo(self, host, port, *, family=, type=, proto=, flags=)",
  function* (loop: BaseEventLoopObject, host: unknown, port: unknown, given: unknown): Steps<Tuple[]> {
    const options = keywords(given);
    const number = (name: string) => size_of(options[name] ?? 0);
    const wanted = {
      host,
      port,
      family: number("family"),
      type: number("type"),
      proto: number("proto"),
      flags: number("flags"),
    };
    return (yield* looked_up(loop, wanted, "loop.getaddrinfo")).map(info_tuple);
  },
);

export const getnameinfo = /* @__PURE__ */ coroutine(
  "BaseEventLoop.getnameinfo(self, sockaddr, flags=)",
  function* (loop: BaseEventLoopObject, sockaddr: unknown, flags: unknown): Steps<Tuple> {
    return yield* name_of_address(loop, sockaddr, size_of(flags ?? 0));
  },
);

/** Bytes read from a file and written at once. */
const BLOCK = 16384;

/** Write a file to a transport. The host has no way to send one past the program; so it is read. */
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
    if (!(transport instanceof SocketTransportObject)) {
      throw RuntimeError(`sendfile is not supported for transport ${String(transport)}`);
    }
    if (transport.is_closing()) throw RuntimeError("Transport is closing");
    if (fallback !== undefined && !truth(fallback)) {
      throw SendfileNotAvailableError("this host has no sendfile, and fallback is False");
    }
    call_method(file, "seek", offset ?? 0);
    const most = count == null ? Number.POSITIVE_INFINITY : size_of(count);
    let sent = 0;
    while (sent < most) {
      const block = call_method(file, "read", Math.min(BLOCK, most - sent));
      if (!is_bytes_like(block) || block.$bytes.length === 0) break;
      transport.write(block);
      sent += block.$bytes.length;
      yield* waited(transport.$drained());
    }
    return sent;
  },
);

/** A pipe of the program's own: the host has no streams for Python's file objects. */
function no_pipes(name: string) {
  return (): never => {
    throw NotImplementedError(`loop.${name}: this host has no pipes for file objects`);
  };
}

export const connect_read_pipe = /* @__PURE__ */ coroutine(
  "BaseEventLoop.connect_read_pipe(self, protocol_factory, pipe)",
  /* @__PURE__ */ no_pipes("connect_read_pipe"),
);
export const connect_write_pipe = /* @__PURE__ */ coroutine(
  "BaseEventLoop.connect_write_pipe(self, protocol_factory, pipe)",
  /* @__PURE__ */ no_pipes("connect_write_pipe"),
);
