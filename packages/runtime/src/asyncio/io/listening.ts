/**
 * create_server, create_unix_server: servers and what they are bound to.
 *
 * Source: Lib/asyncio/base_events.py, unix_events.py; Library Reference, "Creating network servers".
 */
import { coroutine } from "../../objects/coroutine.ts";
import { TypeError, ValueError } from "../../objects/exceptions.ts";
import { caught } from "../../objects/host-errors.ts";
import { size_of } from "../../objects/index-of.ts";
import { each, is_iterable } from "../../objects/iteration.ts";
import { OSError } from "../../objects/os-errors.ts";
import { repr } from "../../objects/repr.ts";
import { keywords } from "../../objects/signature.ts";
import { truth } from "../../objects/truth.ts";
import type { Tuple } from "../../objects/tuple.ts";
import type { BaseEventLoopObject } from "../base_events.ts";
import { waited } from "../streams/waited.ts";
import { gather } from "../tasks/gather.ts";
import { type AddressInfo, AI_PASSIVE, checked_port, resolved } from "./addresses.ts";
import { path_of } from "./connections.ts";
import { os_error, system_error } from "./errors.ts";
import { type HostServer, node_module } from "./host.ts";
import { type Listener, listening, type ServerObject, server_on } from "./server.ts";
import { AF_INET6, AF_UNIX, inet_address, SOCK_STREAM, type SocketFacts } from "./socket_words.ts";

type Steps<T> = Generator<unknown, T, unknown>;
type Options = Readonly<Record<string, unknown>>;

/** Connections that may wait to be accepted. */
const BACKLOG = 100;

function check(options: Options): void {
  if (typeof options["ssl"] === "boolean") throw TypeError("ssl argument must be an SSLContext or None");
  for (const name of ["ssl_handshake_timeout", "ssl_shutdown_timeout"]) {
    if (options[name] != null && options["ssl"] == null)
      throw ValueError(`${name} is only meaningful with ssl`);
  }
}

/** `host` may be one name, None, or several. */
function hosts_of(host: unknown): unknown[] {
  if (host === "") return [null];
  if (host == null || typeof host === "string" || !is_iterable(host)) return [host ?? null];
  return [...each(host)];
}

function* bound(
  loop: BaseEventLoopObject,
  info: AddressInfo,
  options: Options,
  what: string,
): Steps<Listener> {
  const { host, family } = info;
  const port = checked_port(info.port, "bind");
  const backlog = options["backlog"] ?? BACKLOG;
  const facts = (server: HostServer): SocketFacts => {
    const at = server.address() as { address: string; port: number };
    return {
      family,
      type: SOCK_STREAM,
      proto: info.proto,
      sockname: inet_address(at.address, at.port),
      peername: null,
      host: server,
    };
  };
  const at = { host, port, backlog, ipv6Only: family === AF_INET6, exclusive: true };
  return yield* listening(loop, what, at, facts, (error) => bind_error(error, info.address));
}

function bind_error(error: Error, address: Tuple): unknown {
  const known = system_error(error);
  if (known === null) return caught(error);
  const { errno, words } = known;
  const text = `[errno ${errno}] ${words.toLowerCase()}`;
  return OSError(errno, `error while attempting to bind on address ${repr(address)}: ${text}`);
}

const addresses = /* @__PURE__ */ coroutine(
  "BaseEventLoop._create_server_getaddrinfo(loop, host, port, options, what)",
  function* (
    loop: BaseEventLoopObject,
    host: unknown,
    port: unknown,
    options: Options,
    what: string,
  ): Steps<AddressInfo[]> {
    const family = size_of(options["family"] ?? 0);
    const flags = size_of(options["flags"] ?? AI_PASSIVE);
    const infos = yield* resolved(loop, { host, port, type: SOCK_STREAM, family, proto: 0, flags }, what);
    if (infos.length === 0) throw OSError(`getaddrinfo(${repr(host)}) returned empty list`);
    return infos;
  },
);

/** The steps of `loop.create_server`. */
export function* server_steps(
  loop: BaseEventLoopObject,
  factory: unknown,
  host: unknown,
  port: unknown,
  options: Options,
  what: string,
): Steps<ServerObject> {
  check(options);
  const serve = options["start_serving"] === undefined || truth(options["start_serving"]);
  if (host == null && port == null) {
    if (options["sock"] == null) throw ValueError("Neither host/port nor sock were specified");
    const listener = yield* listener_of(loop, options["sock"], what);
    return server_on(loop, [listener], factory, options, serve);
  }
  if (options["sock"] != null) throw ValueError("host/port and sock can not be specified at the same time");
  if (truth(options["reuse_port"])) throw ValueError("reuse_port not supported by socket module");
  // A task for each host, as in CPython: they count among the names of tasks.
  const found = yield* waited(
    gather(...hosts_of(host).map((one) => addresses(loop, one, port, options, what))),
  );
  const infos = new Map<string, AddressInfo>();
  for (const info of (found as AddressInfo[][]).flat()) infos.set(repr(info.address), info);
  const listeners: Listener[] = [];
  try {
    for (const info of infos.values()) {
      try {
        listeners.push(yield* bound(loop, info, options, what));
      } catch (error) {
        // The family is not enabled on this machine.
        const { errno } = error as { errno?: unknown };
        if (errno !== 99 && errno !== 97) throw error;
      }
    }
  } catch (error) {
    for (const listener of listeners) listener.close();
    throw error;
  }
  if (listeners.length === 0) {
    const tried = [...infos.values()].map(({ address }) => address);
    throw OSError(`could not bind on any address out of ${repr(tried)}`);
  }
  return server_on(loop, listeners, factory, options, serve);
}

/** A socket of the program's that is bound. */
function listener_of(
  loop: BaseEventLoopObject,
  sock: unknown,
  what: string,
  family?: number,
): Steps<Listener> {
  const own = sock as {
    family?: unknown;
    type?: unknown;
    $listener?(loop: BaseEventLoopObject, what: string): Steps<Listener>;
  };
  const is_of_family = family === undefined || Number(own.family) === family;
  if (Number(own.type) !== SOCK_STREAM || !is_of_family || own.$listener === undefined) {
    const words = family === AF_UNIX ? "UNIX Domain Stream" : "Stream";
    throw ValueError(`A ${words} Socket was expected, got ${repr(sock)}`);
  }
  return own.$listener(loop, what);
}

export const create_server = /* @__PURE__ */ coroutine(
  "BaseEventLoop.create_server(self, protocol_factory, host=, port=, *, family=, flags=, sock=, backlog=, ssl=, reuse_address=, reuse_port=, keep_alive=, ssl_handshake_timeout=, ssl_shutdown_timeout=, start_serving=)",
  function* (
    loop: BaseEventLoopObject,
    factory: unknown,
    host: unknown,
    port: unknown,
    options: unknown,
  ): Steps<ServerObject> {
    return yield* server_steps(loop, factory, host, port, keywords(options), "loop.create_server");
  },
);

/** The steps of `loop.create_unix_server`. */
export function* unix_server_steps(
  loop: BaseEventLoopObject,
  factory: unknown,
  path: unknown,
  options: Options,
  what: string,
): Steps<ServerObject> {
  check(options);
  const serve = options["start_serving"] === undefined || truth(options["start_serving"]);
  if (path == null) {
    if (options["sock"] == null) throw ValueError("path was not specified, and no sock specified");
    const taken = yield* listener_of(loop, options["sock"], what, AF_UNIX);
    return server_on(loop, [taken], factory, options, serve);
  }
  if (options["sock"] != null) throw ValueError("path and sock can not be specified at the same time");
  const at = path_of(path);
  remove_stale(at, what);
  const facts = (host: HostServer): SocketFacts => ({
    family: AF_UNIX,
    type: SOCK_STREAM,
    proto: 0,
    sockname: at,
    peername: "",
    host,
  });
  const listener = yield* listening(
    loop,
    what,
    { path: at, backlog: options["backlog"] ?? BACKLOG },
    facts,
    (error) => {
      const known = system_error(error);
      if (known?.errno === 98) return OSError(98, `Address ${repr(at)} is already in use`);
      return os_error(error);
    },
  );
  return server_on(loop, [listener], factory, options, serve);
}

/** A socket that an earlier server left behind. */
function remove_stale(path: string, what: string): void {
  const fs = node_module("node:fs", what);
  if (path.startsWith("\0") || !fs.existsSync(path)) return;
  if (fs.statSync(path).isSocket()) fs.unlinkSync(path);
}

export const create_unix_server = /* @__PURE__ */ coroutine(
  "_UnixSelectorEventLoop.create_unix_server(self, protocol_factory, path=, *, sock=, backlog=, ssl=, ssl_handshake_timeout=, ssl_shutdown_timeout=, start_serving=, cleanup_socket=)",
  function* (
    loop: BaseEventLoopObject,
    factory: unknown,
    path: unknown,
    options: unknown,
  ): Steps<ServerObject> {
    return yield* unix_server_steps(loop, factory, path, keywords(options), "loop.create_unix_server");
  },
);
