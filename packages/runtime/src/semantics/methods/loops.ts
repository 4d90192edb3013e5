/**
 * `loop.create_server(...)` and its kin: what an event loop does with sockets, processes and signals.
 *
 * Late methods, so that a program pays only for those it names.
 *
 * Source: Library Reference, "Event Loop".
 */
import * as methods from "../../asyncio/io/loop_methods.ts";
import type { PyFunction } from "../../objects/call.ts";
import { late } from "../../objects/late.ts";
import { signature_of } from "../../objects/signature.ts";
import type { Helper } from "../../objects/str-method.ts";

/** @param f  the method as a function with the loop as its first argument */
function of_loops(name: string, f: (...args: never[]) => unknown): Helper {
  const { $signature } = f as PyFunction;
  const method: PyFunction = function (this: unknown, ...args) {
    return (f as PyFunction)(this, ...args);
  };
  if ($signature !== undefined) method.$signature = signature_of($signature.text, 1);
  return late(name, { "asyncio.base_events.BaseEventLoop": method });
}

export const create_connection: Helper = /* @__PURE__ */ of_loops(
  "create_connection",
  methods.create_connection,
);
export const create_server: Helper = /* @__PURE__ */ of_loops("create_server", methods.create_server);
export const create_unix_connection: Helper = /* @__PURE__ */ of_loops(
  "create_unix_connection",
  methods.create_unix_connection,
);
export const create_unix_server: Helper = /* @__PURE__ */ of_loops(
  "create_unix_server",
  methods.create_unix_server,
);
export const create_datagram_endpoint: Helper = /* @__PURE__ */ of_loops(
  "create_datagram_endpoint",
  methods.create_datagram_endpoint,
);
export const connect_accepted_socket: Helper = /* @__PURE__ */ of_loops(
  "connect_accepted_socket",
  methods.connect_accepted_socket,
);
export const start_tls: Helper = /* @__PURE__ */ of_loops("start_tls", methods.start_tls);
export const getaddrinfo: Helper = /* @__PURE__ */ of_loops("getaddrinfo", methods.getaddrinfo);
export const getnameinfo: Helper = /* @__PURE__ */ of_loops("getnameinfo", methods.getnameinfo);
export const subprocess_exec: Helper = /* @__PURE__ */ of_loops("subprocess_exec", methods.subprocess_exec);
export const subprocess_shell: Helper = /* @__PURE__ */ of_loops(
  "subprocess_shell",
  methods.subprocess_shell,
);
export const add_signal_handler: Helper = /* @__PURE__ */ of_loops(
  "add_signal_handler",
  methods.add_signal_handler,
);
export const remove_signal_handler: Helper = /* @__PURE__ */ of_loops(
  "remove_signal_handler",
  methods.remove_signal_handler,
);
export const sendfile: Helper = /* @__PURE__ */ of_loops("sendfile", methods.sendfile);
export const add_reader: Helper = /* @__PURE__ */ of_loops("add_reader", methods.add_reader);
export const remove_reader: Helper = /* @__PURE__ */ of_loops("remove_reader", methods.remove_reader);
export const add_writer: Helper = /* @__PURE__ */ of_loops("add_writer", methods.add_writer);
export const remove_writer: Helper = /* @__PURE__ */ of_loops("remove_writer", methods.remove_writer);
export const sock_recv: Helper = /* @__PURE__ */ of_loops("sock_recv", methods.sock_recv);
export const sock_recv_into: Helper = /* @__PURE__ */ of_loops("sock_recv_into", methods.sock_recv_into);
export const sock_recvfrom: Helper = /* @__PURE__ */ of_loops("sock_recvfrom", methods.sock_recvfrom);
export const sock_recvfrom_into: Helper = /* @__PURE__ */ of_loops(
  "sock_recvfrom_into",
  methods.sock_recvfrom_into,
);
export const sock_sendall: Helper = /* @__PURE__ */ of_loops("sock_sendall", methods.sock_sendall);
export const sock_sendto: Helper = /* @__PURE__ */ of_loops("sock_sendto", methods.sock_sendto);
export const sock_connect: Helper = /* @__PURE__ */ of_loops("sock_connect", methods.sock_connect);
export const sock_accept: Helper = /* @__PURE__ */ of_loops("sock_accept", methods.sock_accept);
export const sock_sendfile: Helper = /* @__PURE__ */ of_loops("sock_sendfile", methods.sock_sendfile);
export const connect_read_pipe: Helper = /* @__PURE__ */ of_loops(
  "connect_read_pipe",
  methods.connect_read_pipe,
);
export const connect_write_pipe: Helper = /* @__PURE__ */ of_loops(
  "connect_write_pipe",
  methods.connect_write_pipe,
);
