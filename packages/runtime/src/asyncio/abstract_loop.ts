/**
 * AbstractEventLoop, as the base of a loop that somebody writes: each method raises NotImplementedError until it is defined.
 *
 * Source: Lib/asyncio/events.py, AbstractEventLoop; Library Reference, "Event Loop Implementations".
 */
import { coroutine } from "../objects/coroutine.ts";
import { NotImplementedError } from "../objects/exceptions.ts";
import { constructs, type Type } from "../objects/object.ts";
import { AbstractEventLoopObject, abstract_event_loop } from "./base_events.ts";
import { LOOP_SIGNATURES } from "./loop_signatures.ts";

/** Those that an abstract loop has beside what every loop has. */
const METHODS: Readonly<Record<string, string>> = {
  _timer_handle_cancelled: "(self, handle)",
  add_reader: "(self, fd, callback, *args)",
  remove_reader: "(self, fd)",
  add_writer: "(self, fd, callback, *args)",
  remove_writer: "(self, fd)",
  add_signal_handler: "(self, sig, callback, *args)",
  remove_signal_handler: "(self, sig)",
};

const COROUTINES: Readonly<Record<string, string>> = {
  shutdown_asyncgens: "(self)",
  shutdown_default_executor: "(self)",
  getaddrinfo: "(self, host, port, *, family=, type=, proto=, flags=)",
  getnameinfo: "(self, sockaddr, flags=)",
  create_connection:
    "(self, protocol_factory, host=, port=, *, ssl=, family=, proto=, flags=, sock=, local_addr=, server_hostname=, ssl_handshake_timeout=, ssl_shutdown_timeout=, happy_eyeballs_delay=, interleave=)",
  create_server:
    "(self, protocol_factory, host=, port=, *, family=, flags=, sock=, backlog=, ssl=, reuse_address=, reuse_port=, keep_alive=, ssl_handshake_timeout=, ssl_shutdown_timeout=, start_serving=)",
  sendfile: "(self, transport, file, offset=, count=, *, fallback=)",
  start_tls:
    "(self, transport, protocol, sslcontext, *, server_side=, server_hostname=, ssl_handshake_timeout=, ssl_shutdown_timeout=)",
  create_unix_connection:
    "(self, protocol_factory, path=, *, ssl=, sock=, server_hostname=, ssl_handshake_timeout=, ssl_shutdown_timeout=)",
  create_unix_server:
    "(self, protocol_factory, path=, *, sock=, backlog=, ssl=, ssl_handshake_timeout=, ssl_shutdown_timeout=, start_serving=)",
  connect_accepted_socket:
    "(self, protocol_factory, sock, *, ssl=, ssl_handshake_timeout=, ssl_shutdown_timeout=)",
  create_datagram_endpoint:
    "(self, protocol_factory, local_addr=, remote_addr=, *, family=, proto=, flags=, reuse_address=, reuse_port=, allow_broadcast=, sock=)",
  connect_read_pipe: "(self, protocol_factory, pipe)",
  connect_write_pipe: "(self, protocol_factory, pipe)",
  subprocess_shell: "(self, protocol_factory, cmd, *, stdin=, stdout=, stderr=, **kwargs)",
  subprocess_exec: "(self, protocol_factory, *args, stdin=, stdout=, stderr=, **kwargs)",
  sock_recv: "(self, sock, nbytes)",
  sock_recv_into: "(self, sock, buf)",
  sock_recvfrom: "(self, sock, bufsize)",
  sock_recvfrom_into: "(self, sock, buf, nbytes=)",
  sock_sendall: "(self, sock, data)",
  sock_sendto: "(self, sock, data, address)",
  sock_connect: "(self, sock, address)",
  sock_accept: "(self, sock)",
  sock_sendfile: "(self, sock, file, offset=, count=, *, fallback=)",
};

/** `isinstance(loop, asyncio.AbstractEventLoop)` asks for it; own loops derive from it. */
export const AbstractEventLoop: Type = /* @__PURE__ */ with_methods(abstract_event_loop);

function with_methods(cls: Type): Type {
  const { shutdown_default_executor: _, ...methods } = { ...LOOP_SIGNATURES, ...METHODS };
  cls.$signatures = methods;
  for (const name of Object.keys(methods)) define(cls, name, () => refuse());
  for (const [name, parameters] of Object.entries(COROUTINES))
    define(
      cls,
      name,
      coroutine(`AbstractEventLoop.${name}${parameters}`, () => refuse(), undefined, 1),
    );
  return constructs(cls, () => new AbstractEventLoopObject());
}

function refuse(): never {
  throw NotImplementedError();
}

function define(cls: Type, name: string, value: unknown): void {
  Object.defineProperty(cls.prototype, name, { value, writable: true, configurable: true });
}
