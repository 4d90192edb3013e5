/**
 * What an event loop does with sockets, processes and signals: functions whose first argument is the loop.
 *
 * Source: Lib/asyncio/events.py, AbstractEventLoop; Library Reference, "Event Loop".
 */
import { coroutine } from "../../objects/coroutine.ts";
import { size_of } from "../../objects/index-of.ts";
import { keywords } from "../../objects/signature.ts";
import type { Tuple } from "../../objects/tuple.ts";
import type { BaseEventLoopObject } from "../base_events.ts";
import { info_tuple, looked_up, name_of_address } from "./addresses.ts";

export { connect_accepted_socket, create_connection, create_unix_connection } from "./connections.ts";
export { create_datagram_endpoint } from "./datagrams.ts";
export { create_server, create_unix_server } from "./listening.ts";
export { connect_read_pipe, connect_write_pipe } from "./own_pipes.ts";
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
export { sendfile } from "./sending_files.ts";
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
