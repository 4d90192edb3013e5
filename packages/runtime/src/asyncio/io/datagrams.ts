/**
 * Datagrams: the transport of a UDP socket, and `create_datagram_endpoint`.
 *
 * Source: Lib/asyncio/selector_events.py, _SelectorDatagramTransport; Library Reference, "loop.create_datagram_endpoint".
 */
import { getattr_of } from "../../objects/all-attributes.ts";
import { call_method } from "../../objects/attributes.ts";
import { Bytes } from "../../objects/bytes.ts";
import { call } from "../../objects/call.ts";
import { coroutine } from "../../objects/coroutine.ts";
import { NotImplementedError, TypeError, ValueError } from "../../objects/exceptions.ts";
import { is_instance } from "../../objects/frame.ts";
import { size_of } from "../../objects/index-of.ts";
import type { Type } from "../../objects/object.ts";
import { OSError } from "../../objects/os-errors.ts";
import { repr, str_of } from "../../objects/repr.ts";
import { keywords } from "../../objects/signature.ts";
import { truth } from "../../objects/truth.ts";
import { Tuple, tuple_of } from "../../objects/tuple.ts";
import type { BaseEventLoopObject, Channel } from "../base_events.ts";
import { PENDING } from "../futures.ts";
import { warning } from "../log.ts";
import { python_class } from "../python_class.ts";
import { DatagramTransport, FlowControlTransport, written_bytes } from "../transports.ts";
import { type AddressInfo, checked_port, host_and_port, resolved } from "./addresses.ts";
import type { DatagramEnd } from "./datagram_end.ts";
import { entry_of, from_host, itself } from "./entries.ts";
import { os_error } from "./errors.ts";
import { type HostDatagramSocket, host_module, node_module } from "./host.ts";
import { AF_INET6, inet_address, SOCK_DGRAM, SOCK_STREAM, transport_socket } from "./socket_words.ts";
import { user_call } from "./user_call.ts";

type Steps<T> = Generator<unknown, T, unknown>;
type Options = Readonly<Record<string, unknown>>;

const LOST_WRITES = 5;
/** What a datagram counts in the buffer besides its bytes. */
const HEADER = 8;

/** Where to and from. */
interface Endpoint {
  readonly host: HostDatagramSocket;
  readonly family: number;
  readonly remote: Tuple | null;
}

class DatagramTransportObject extends FlowControlTransport implements Channel {
  readonly #host: HostDatagramSocket;
  readonly #remote: Tuple | null;
  readonly $fd: number;
  #waiting = 0;
  #reads = false;
  readonly #received: (() => void)[] = [];
  #arrives = false;
  #conn_lost = 0;
  _closing = false;
  #closed = false;

  constructor(loop: BaseEventLoopObject, protocol: unknown, { host, family, remote }: Endpoint) {
    super(loop);
    this.#host = host;
    this.#remote = remote;
    // The host keeps the descriptor of such a socket to itself.
    this.$fd = -1;
    this._protocol = protocol;
    const at = host.address();
    const sockname = inet_address(at.address, at.port);
    const facts = { family, type: SOCK_DGRAM, proto: 17, sockname, peername: remote, host: {} };
    this._extra.__setitem__("socket", transport_socket(facts));
    this._extra.__setitem__("sockname", sockname);
    this._extra.__setitem__("peername", remote);
    loop.$channels.add(this);
    host.on("message", (data: Uint8Array, from: { address: string; port: number }) => {
      const address = inet_address(from.address, from.port);
      this.#receive(() => this.#tell("datagram_received", new Bytes(data), address));
    });
    host.on("error", (error: Error) => this.#receive(() => this.#tell("error_received", os_error(error))));
  }

  override get $class(): Type {
    return DatagramTransportType;
  }

  /** One datagram an iteration. */
  #receive(deliver: () => void): void {
    this.#received.push(deliver);
    this.#poll();
  }

  #poll(): void {
    if (!this.#reads || this.#arrives || this.#received.length === 0) return;
    this.#arrives = true;
    this._loop.$arrive(
      entry_of(this._loop, () => {
        this.#arrives = false;
        if (this.#conn_lost > 0) return;
        this.#received.shift()?.();
        this.#poll();
      }),
    );
  }

  $start_reading(): void {
    this.#reads = !this._closing;
    this.#poll();
  }

  #tell(method: string, ...args: unknown[]): void {
    user_call(
      () => call_method(this._protocol, method, ...args),
      (exception) => this.#fatal_error(exception, "Fatal read error on datagram transport"),
    );
  }

  override get_write_buffer_size(): number {
    return this.#waiting;
  }

  sendto(data: unknown, addr: unknown = null): null {
    const bytes = written_bytes(data);
    if (this.#remote !== null && addr != null && repr(addr) !== repr(this.#remote)) {
      throw ValueError(`Invalid address: must be None or ${repr(this.#remote)}`);
    }
    if (this.#conn_lost > 0) {
      if (this.#remote !== null) {
        if (this.#conn_lost >= LOST_WRITES) warning("socket.send() raised exception.");
        this.#conn_lost += 1;
      }
      return null;
    }
    const size = bytes.length + HEADER;
    this.#waiting += size;
    const sent = (error: Error | null): void => {
      this.#waiting -= size;
      if (error != null) this.#receive(() => this.#tell("error_received", os_error(error)));
      this._loop.$arrive(entry_of(this._loop, () => this.#sent()));
    };
    if (this.#remote !== null) this.#host.send(bytes, sent);
    else {
      const [host, port] = host_and_port(addr) as [string, number];
      this.#host.send(bytes, port, host, sent);
    }
    this.$maybe_pause_protocol();
    return null;
  }

  #sent(): void {
    if (this.#closed) return;
    this.$maybe_resume_protocol();
    if (this._closing && this.#waiting === 0 && this.#conn_lost === 0) this.#lose(null);
  }

  override set_protocol(protocol: unknown): null {
    this._protocol = protocol;
    return null;
  }

  override get_protocol(): unknown {
    return this._protocol;
  }

  override is_closing(): boolean {
    return this._closing;
  }

  override close(): null {
    if (this._closing) return null;
    this._closing = true;
    this.#reads = false;
    if (this.#waiting === 0) this.#lose(null);
    return null;
  }

  override abort(): null {
    this._closing = true;
    if (this.#conn_lost === 0) this.#lose(null);
    return null;
  }

  #fatal_error(exception: unknown, message: string): void {
    if (!is_instance(exception, OSError)) {
      this._loop.$exception_handler({ message, exception, transport: this, protocol: this._protocol });
    }
    this._closing = true;
    if (this.#conn_lost === 0) this.#lose(exception);
  }

  #lose(exception: unknown): void {
    this.#conn_lost += 1;
    this._loop.call_soon(() => {
      try {
        call_method(this._protocol, "connection_lost", exception);
      } finally {
        this.$shut();
        this._loop.$channels.delete(this);
        this._protocol = null;
      }
    });
  }

  $shut(): void {
    if (this.#closed) return;
    this.#closed = true;
    this.#host.close();
  }

  __repr__(): string {
    const info = [this.$class.$name];
    if (this.#closed) info.push("closed");
    else if (this._closing) info.push("closing");
    info.push(`fd=${this.$fd}`);
    if (!this.#closed) {
      info.push(`read=${this.#reads ? "polling" : "idle"}`);
      info.push(`write=<${this.#waiting > 0 ? "polling" : "idle"}, bufsize=${this.#waiting}>`);
    }
    return `<${info.join(" ")}>`;
  }
}

const DatagramTransportType: Type = /* @__PURE__ */ python_class(
  "_SelectorDatagramTransport",
  DatagramTransportObject as never,
  "asyncio.selector_events",
  { bases: [DatagramTransport], signatures: { sendto: "(self, data, addr=)" } },
);

const WHAT = "loop.create_datagram_endpoint";

/** A local and a remote address of one family. */
interface Pair {
  local: AddressInfo | null;
  remote: AddressInfo | null;
}

function* pairs(
  loop: BaseEventLoopObject,
  addresses: readonly unknown[],
  options: Options,
): Steps<[number, Pair][]> {
  const found = new Map<number, Pair>();
  for (const [at, address] of addresses.entries()) {
    if (address == null) continue;
    if (!(address instanceof Tuple && address.$items.length === 2)) throw TypeError("2-tuple is expected");
    const [host, port] = host_and_port(address);
    const wanted = {
      host,
      port,
      type: SOCK_DGRAM,
      family: size_of(options["family"] ?? 0),
      proto: size_of(options["proto"] ?? 0),
      flags: size_of(options["flags"] ?? 0),
    };
    const infos = yield* resolved(loop, wanted, WHAT);
    if (infos.length === 0) throw OSError("getaddrinfo() returned empty list");
    for (const info of infos) {
      const pair = found.get(info.family) ?? { local: null, remote: null };
      found.set(info.family, pair);
      checked_port(info.port, at === 0 ? "bind" : "connect");
      pair[at === 0 ? "local" : "remote"] ??= info;
    }
  }
  const [wants_local, wants_remote] = addresses.map((address) => address != null);
  const complete = [...found].filter(
    ([, { local, remote }]) => !(wants_local && local === null) && !(wants_remote && remote === null),
  );
  if (complete.length === 0) throw ValueError("can not get address information");
  return complete;
}

/** A socket that is bound, and connected when there is somewhere to. */
function* opened(
  loop: BaseEventLoopObject,
  family: number,
  { local, remote }: Pair,
  broadcast: boolean,
): Steps<HostDatagramSocket> {
  const { createSocket } = host_module(loop, "node:dgram", WHAT);
  const { isIP } = node_module("node:net", WHAT);
  const { lookup } = node_module("node:dns", WHAT);
  const version = family === AF_INET6 ? 6 : 4;
  return yield* from_host(loop, itself<HostDatagramSocket>, (outcome) => {
    const socket = createSocket({
      type: version === 6 ? "udp6" : "udp4",
      // An address is no name to look up; so it is known at once.
      lookup: (
        host: string,
        _family: number,
        done: (error: Error | null, address?: string, of?: number) => void,
      ) => {
        if (isIP(host) !== 0) done(null, host, version);
        else
          lookup(host, { all: true, family: version }, (error, found) =>
            done(error, found?.[0]?.address, version),
          );
      },
    });
    socket.unref();
    socket.once("error", (error: Error) => outcome.failed(os_error(error)));
    const ready = (): void => {
      if (broadcast) socket.setBroadcast(true);
      outcome.done(socket);
    };
    socket.once("listening", () => {
      if (remote === null || broadcast) ready();
      else {
        socket.once("connect", ready);
        socket.connect(remote.port, remote.host);
      }
    });
    socket.bind(local === null ? {} : { address: local.host, port: local.port, exclusive: true });
    return () => socket.close();
  });
}

/** What the `socket` module's objects know to do. */
interface OwnSocket {
  readonly family: unknown;
  readonly type: unknown;
  $taken_datagrams(loop: BaseEventLoopObject): DatagramEnd;
}

/** The endpoint of a socket that the program made itself. @throws ValueError when it is none of datagrams */
function endpoint_of(loop: BaseEventLoopObject, sock: unknown, options: Options): Endpoint {
  const own = sock as Partial<OwnSocket>;
  if (Number(getattr_of(sock, "type")) === SOCK_STREAM)
    throw ValueError(`A datagram socket was expected, got ${repr(sock)}`);
  const others = Object.entries(options).filter(([name, value]) => name !== "sock" && truth(value));
  if (others.length > 0) {
    const named = others.map(([name, value]) => `${name}=${str_of(value)}`).join(", ");
    throw ValueError(`socket modifier keyword arguments can not be used when sock is specified. (${named})`);
  }
  if (own.$taken_datagrams === undefined)
    throw NotImplementedError(`${WHAT}: sock is not something this host can take`);
  const end = own.$taken_datagrams(loop);
  return {
    host: end as unknown as HostDatagramSocket,
    family: Number(own.family),
    remote: end.peername as Tuple | null,
  };
}

/** A transport and its protocol, once that knows. */
function* begun(loop: BaseEventLoopObject, factory: unknown, endpoint: Endpoint): Steps<Tuple> {
  const protocol = call(factory);
  const transport = new DatagramTransportObject(loop, protocol, endpoint);
  const waiter = loop.create_future();
  loop.call_soon(getattr_of(protocol, "connection_made"), transport);
  loop.call_soon(() => transport.$start_reading());
  loop.call_soon(() => {
    if (waiter._state === PENDING) waiter.set_result(null);
  });
  try {
    yield* waiter;
  } catch (error) {
    transport.close();
    throw error;
  }
  return tuple_of(transport, protocol);
}

export const create_datagram_endpoint = /* @__PURE__ */ coroutine(
  "BaseEventLoop.create_datagram_endpoint(self, protocol_factory, local_addr=, remote_addr=, *, family=, proto=, flags=, reuse_port=, allow_broadcast=, sock=)",
  function* (
    loop: BaseEventLoopObject,
    factory: unknown,
    local_addr: unknown,
    remote_addr: unknown,
    given: unknown,
  ): Steps<Tuple> {
    const options = keywords(given);
    if (options["sock"] != null) {
      const given = { local_addr, remote_addr, ...options };
      return yield* begun(loop, factory, endpoint_of(loop, options["sock"], given));
    }
    if (truth(options["reuse_port"])) throw ValueError("reuse_port not supported by socket module");
    const family = size_of(options["family"] ?? 0);
    if (local_addr == null && remote_addr == null && family === 0)
      throw ValueError("unexpected address family");
    if (family === 1) throw NotImplementedError(`${WHAT}: this host has no datagrams on unix sockets`);
    const all: [number, Pair][] =
      local_addr == null && remote_addr == null
        ? [[family, { local: null, remote: null }]]
        : yield* pairs(loop, [local_addr, remote_addr], options);
    const broadcast = truth(options["allow_broadcast"]);
    let failure: unknown = null;
    for (const [of, pair] of all) {
      let host: HostDatagramSocket;
      try {
        host = yield* opened(loop, of, pair, broadcast);
      } catch (error) {
        if (!is_instance(error, OSError)) throw error;
        failure ??= error;
        continue;
      }
      const remote = pair.remote === null || broadcast ? null : pair.remote.address;
      return yield* begun(loop, factory, { host, family: of, remote });
    }
    throw failure;
  },
);
