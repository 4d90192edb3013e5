/**
 * create_connection, create_unix_connection: connecting sockets.
 *
 * Source: Lib/asyncio/base_events.py, unix_events.py; Library Reference, "Opening network connections".
 */
import { call } from "../../objects/call.ts";
import { coroutine } from "../../objects/coroutine.ts";
import { ExceptionGroup } from "../../objects/exception-groups.ts";
import { type PyBaseException, ValueError } from "../../objects/exceptions.ts";
import { is_instance } from "../../objects/frame.ts";
import { caught } from "../../objects/host-errors.ts";
import { size_of } from "../../objects/index-of.ts";
import { OSError } from "../../objects/os-errors.ts";
import { repr, str_of } from "../../objects/repr.ts";
import { keywords } from "../../objects/signature.ts";
import { truth } from "../../objects/truth.ts";
import { type Tuple, tuple_of } from "../../objects/tuple.ts";
import type { BaseEventLoopObject } from "../base_events.ts";
import type { FutureObject } from "../futures.ts";
import type { BaseTransportObject } from "../transports.ts";
import { type AddressInfo, checked_port, host_and_port, resolved } from "./addresses.ts";
import { from_host } from "./entries.ts";
import { system_error } from "./errors.ts";
import { type HostSocket, type HostStream, host_module } from "./host.ts";
import { type Owner, SocketTransportObject } from "./socket_transport.ts";
import { AF_UNIX, inet_address, SOCK_STREAM, type SocketFacts } from "./socket_words.ts";
import { taken_socket } from "./taken.ts";
import { tls_transport } from "./tls.ts";

type Options = Readonly<Record<string, unknown>>;
type Steps<T> = Generator<unknown, T, unknown>;

/** A stream that is connected, and what is known of it. */
export interface Connected {
  readonly host: HostStream;
  readonly facts: SocketFacts;
}

/** A transport and its protocol on a connected stream. @param options  `ssl` and what belongs to it */
export function* transport_of(
  loop: BaseEventLoopObject,
  connected: Connected,
  factory: unknown,
  options: Options,
): Steps<Tuple> {
  return yield* begun(begin_transport(loop, connected, factory, options));
}

/** A transport that has begun, and who is woken when its protocol knows. */
interface Begun {
  readonly transport: BaseTransportObject & { close(): unknown };
  readonly protocol: unknown;
  readonly waiter: FutureObject;
}

function* begun({ transport, protocol, waiter }: Begun): Steps<Tuple> {
  try {
    yield* waiter;
  } catch (error) {
    transport.close();
    throw error;
  }
  return tuple_of(transport, protocol);
}

function begin_transport(
  loop: BaseEventLoopObject,
  { host, facts }: Connected,
  factory: unknown,
  options: Options,
): Begun {
  const protocol = call(factory);
  const waiter = loop.create_future();
  let transport: BaseTransportObject & { close(): unknown };
  if (truth(options["ssl"])) transport = tls_transport(loop, host, protocol, facts, options, waiter);
  else {
    const plain = new SocketTransportObject(
      loop,
      host,
      protocol,
      facts,
      (options["owner"] as Owner | undefined) ?? null,
    );
    plain.$begin(waiter);
    transport = plain;
  }
  return { transport, protocol, waiter };
}

/**
 * Connect a socket of the host.
 * @param address  for the words of the error; null for a unix socket, whose errors name none
 * @param then     what is done in the very iteration in which the connection is there
 */
function* connected<T>(
  loop: BaseEventLoopObject,
  what: string,
  options: Options,
  address: Tuple | null,
  then: (socket: HostSocket) => T,
): Steps<T> {
  const net = host_module(loop, "node:net", what);
  return yield* from_host<HostSocket, T>(loop, then, (outcome) => {
    const socket = net.connect({ ...options, allowHalfOpen: true });
    // Nothing is read before the protocol knows of the connection.
    socket.pause();
    socket.unref?.();
    socket.on("connect", () => outcome.done(socket));
    socket.on("error", (error: Error) => outcome.failed(connect_error(error, address)));
    return () => socket.destroy();
  });
}

function connect_error(error: Error, address: Tuple | null): unknown {
  const known = system_error(error);
  if (known === null) return caught(error);
  const { errno, words } = known;
  return OSError(errno, address === null ? words : `Connect call failed ${repr(address)}`);
}

const SSL_ONLY = ["ssl_handshake_timeout", "ssl_shutdown_timeout"];

function check_tls(options: Options, host: unknown): void {
  const is_tls = truth(options["ssl"]);
  if (options["server_hostname"] != null && !is_tls)
    throw ValueError("server_hostname is only meaningful with ssl");
  if (options["server_hostname"] == null && is_tls && !truth(host)) {
    throw ValueError("You must set server_hostname when using ssl without a host");
  }
  for (const name of SSL_ONLY) {
    if (options[name] != null && !is_tls) throw ValueError(`${name} is only meaningful with ssl`);
  }
}

/** The steps of `loop.create_connection`. @param what  who asks, for the words of errors */
export function* connection_steps(
  loop: BaseEventLoopObject,
  factory: unknown,
  host: unknown,
  port: unknown,
  options: Options,
  what: string,
): Steps<Tuple> {
  check_tls(options, host);
  const { sock } = options;
  const tls = { ...options, server_hostname: options["server_hostname"] ?? host };
  if (host == null && port == null) {
    if (sock == null) throw ValueError("host and port was not specified and no sock specified");
    return yield* transport_of(loop, taken_socket(sock, SOCK_STREAM), factory, tls);
  }
  if (sock != null) throw ValueError("host/port and sock can not be specified at the same time");
  const wanted = { host, port, type: SOCK_STREAM, ...numbers(options) };
  const infos = yield* resolved(loop, wanted, what);
  if (infos.length === 0) throw OSError("getaddrinfo() returned empty list");
  const local = yield* local_address(loop, options, what);
  const failures: PyBaseException[] = [];
  for (const info of infos) {
    let socket: HostSocket;
    try {
      const at = { host: info.host, port: checked_port(info.port, "connect"), ...local };
      socket = yield* connected(loop, what, at, info.address, (made) => made);
    } catch (error) {
      if (!is_instance(error, OSError)) throw error;
      failures.push(error as PyBaseException);
      continue;
    }
    return yield* transport_of(loop, { host: socket, facts: inet_facts(socket, info) }, factory, tls);
  }
  throw all_failed(failures, truth(options["all_errors"]));
}

function numbers(options: Options): { family: number; proto: number; flags: number } {
  const number = (name: string) => size_of(options[name] ?? 0);
  return { family: number("family"), proto: number("proto"), flags: number("flags") };
}

function* local_address(loop: BaseEventLoopObject, options: Options, what: string): Steps<Options> {
  if (options["local_addr"] == null) return {};
  const [host, port] = host_and_port(options["local_addr"]);
  const [first] = yield* resolved(loop, { host, port, type: SOCK_STREAM, ...numbers(options) }, what);
  if (first === undefined) throw OSError("getaddrinfo() returned empty list");
  return { localAddress: first.host, localPort: first.port };
}

export function inet_facts(
  socket: HostSocket,
  { family, type, proto }: Pick<AddressInfo, "family" | "type" | "proto">,
): SocketFacts {
  return {
    family,
    type,
    proto,
    sockname: inet_address(socket.localAddress, socket.localPort),
    peername: inet_address(socket.remoteAddress, socket.remotePort),
    host: socket,
  };
}

function all_failed(failures: PyBaseException[], all: boolean): unknown {
  if (all) return ExceptionGroup("create_connection failed", failures);
  const words = failures.map(str_of);
  if (words.every((text) => text === words[0])) return failures[0];
  return OSError(`Multiple exceptions: ${words.join(", ")}`);
}

export const create_connection = /* @__PURE__ */ coroutine(
  "BaseEventLoop.create_connection(self, protocol_factory, host=, port=, *, ssl=, family=, proto=, flags=, sock=, local_addr=, server_hostname=, ssl_handshake_timeout=, ssl_shutdown_timeout=, happy_eyeballs_delay=, interleave=, all_errors=)",
  function* (
    loop: BaseEventLoopObject,
    factory: unknown,
    host: unknown,
    port: unknown,
    options: unknown,
  ): Steps<Tuple> {
    return yield* connection_steps(loop, factory, host, port, keywords(options), "loop.create_connection");
  },
);

/** The steps of `loop.create_unix_connection`. */
export function* unix_connection_steps(
  loop: BaseEventLoopObject,
  factory: unknown,
  path: unknown,
  options: Options,
  what: string,
): Steps<Tuple> {
  if (truth(options["ssl"])) {
    if (options["server_hostname"] == null)
      throw ValueError("you have to pass server_hostname when using ssl");
  } else check_tls(options, null);
  const { sock } = options;
  if (path == null) {
    if (sock == null) throw ValueError("no path and sock were specified");
    return yield* transport_of(loop, taken_socket(sock, SOCK_STREAM, AF_UNIX), factory, options);
  }
  if (sock != null) throw ValueError("path and sock can not be specified at the same time");
  const at = path_of(path);
  // A unix socket is connected at once in CPython; so no iteration is spent between that and the transport.
  const made = yield* connected(loop, what, { path: at }, null, (host) => {
    const facts = { family: AF_UNIX, type: SOCK_STREAM, proto: 0, sockname: "", peername: at, host };
    return begin_transport(loop, { host, facts }, factory, options);
  });
  return yield* begun(made);
}

/** os.fspath. */
export function path_of(path: unknown): string {
  if (typeof path === "string") return path;
  const { __fspath__: made } = path as { __fspath__?: () => string };
  return typeof made === "function" ? made.call(path) : str_of(path);
}

export const create_unix_connection = /* @__PURE__ */ coroutine(
  "_UnixSelectorEventLoop.create_unix_connection(self, protocol_factory, path=, *, ssl=, sock=, server_hostname=, ssl_handshake_timeout=, ssl_shutdown_timeout=)",
  function* (loop: BaseEventLoopObject, factory: unknown, path: unknown, options: unknown): Steps<Tuple> {
    return yield* unix_connection_steps(
      loop,
      factory,
      path,
      keywords(options),
      "loop.create_unix_connection",
    );
  },
);

/** A transport for a socket that somebody else has accepted. */
export const connect_accepted_socket = /* @__PURE__ */ coroutine(
  "BaseEventLoop.connect_accepted_socket(self, protocol_factory, sock, *, ssl=, ssl_handshake_timeout=, ssl_shutdown_timeout=)",
  function* (loop: BaseEventLoopObject, factory: unknown, sock: unknown, options: unknown): Steps<Tuple> {
    const given = keywords(options);
    for (const name of SSL_ONLY) {
      if (given[name] != null && !truth(given["ssl"]))
        throw ValueError(`${name} is only meaningful with ssl`);
    }
    return yield* transport_of(loop, taken_socket(sock, SOCK_STREAM), factory, given);
  },
);
