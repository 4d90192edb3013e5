/**
 * `socket.socket`: sockets of the program's own, for the loop's `sock_` methods, `sock=`, `add_reader`, and to be used on the spot.
 *
 * Those of a pair are in memory (`memory_stream.ts`). The others live in a worker (`worker_host.ts`): what blocks waits for it, and where the
 * host drives a loop, it tells the loop. What a socket of datagrams does stands in `datagram_end.ts`.
 *
 * Source: Library Reference, socket; Lib/asyncio/selector_events.py.
 */
import { Bytes } from "../../objects/bytes.ts";
import { type ByteReader, is_bytes_like } from "../../objects/bytes-arguments.ts";
import { TypeError, ValueError } from "../../objects/exceptions.ts";
import { Float } from "../../objects/float.ts";
import { size_of } from "../../objects/index-of.ts";
import { PyObject, type Type, type_name } from "../../objects/object.ts";
import { OSError, TimeoutError } from "../../objects/os-errors.ts";
import { give_descriptor, take_back_descriptor } from "../../objects/own-descriptors.ts";
import { repr } from "../../objects/repr.ts";
import { type Tuple, tuple_of } from "../../objects/tuple.ts";
import type { BaseEventLoopObject, Channel } from "../base_events.ts";
import type { HandleObject } from "../events.ts";
import { python_class } from "../python_class.ts";
import { seconds } from "../seconds.ts";
import { written_bytes } from "../transports.ts";
import { host_and_port } from "./addresses.ts";
import type { Connected } from "./connections.ts";
import { DatagramEnd } from "./datagram_end.ts";
import { from_host, itself } from "./entries.ts";
import { os_error } from "./errors.ts";
import { given_back } from "./given_back.ts";
import type { HostServer, HostSocket, HostStream } from "./host.ts";
import { type Inbox, StreamInbox } from "./inbox.ts";
import { MemoryStream } from "./memory_stream.ts";
import { look_outside } from "./outside.ts";
import { Listener } from "./server.ts";
import {
  type Address,
  AF_INET,
  AF_INET6,
  AF_UNIX,
  inet_address,
  members,
  SOCK_DGRAM,
  SOCK_STREAM,
} from "./socket_words.ts";
import { type Direction, Watches } from "./watches.ts";
import { program_worker } from "./worker_host.ts";

type Steps<T> = Generator<unknown, T, unknown>;

const EBADF = 9;
const EAGAIN = 11;
const EPIPE = 32;
const EOPNOTSUPP = 95;
const ENOTCONN = 107;
const EINPROGRESS = 115;

/** Bytes that a stream of the host may have to write before a socket counts as full: what Linux keeps for two ends on one machine. */
const CAPACITY = 2.5 * 1024 * 1024;

/** `socket.setdefaulttimeout`, in seconds; null waits for ever. */
export const default_timeout: { seconds: number | null } = { seconds: null };

export class SocketObject extends PyObject implements Channel {
  $family = AF_INET;
  $type = SOCK_STREAM;
  proto = 0;
  #fd = -1;
  #timeout: number | null = null;
  #stream: HostStream | null = null;
  /** What the stream brings. */
  #inbox: Inbox | null = null;
  #datagrams: DatagramEnd | null = null;
  #server: HostServer | null = null;
  /** Connections that wait to be accepted. */
  readonly #incoming: HostSocket[] = [];
  #listener: Listener | null = null;
  #sockname: Address | null = null;
  #peername: Address | null = null;
  readonly #watches: Watches = new Watches(this, (direction) =>
    direction === "read" ? this.#is_readable : this.#is_writable,
  );
  readonly #options = new Map<string, unknown>();

  override get $class(): Type {
    return Socket;
  }

  __init__(family: unknown = -1, type: unknown = -1, proto: unknown = 0): null {
    this.$family = Number(family) < 0 ? AF_INET : Number(family);
    this.$type = Number(type) < 0 ? SOCK_STREAM : Number(type);
    this.proto = size_of(proto ?? 0);
    this.#timeout = default_timeout.seconds;
    this.#fd = give_descriptor(this);
    return null;
  }

  /** What a socket of datagrams is, made when it is needed; null for streams. */
  get #datagram_end(): DatagramEnd | null {
    if (this.$type !== SOCK_DGRAM || this.#stream !== null) return null;
    if (this.#datagrams === null) {
      this.#datagrams = new DatagramEnd(this.$family);
      this.#datagrams.changed = () => this.#watches.poll();
    }
    return this.#datagrams;
  }

  get family(): unknown {
    return members.family(this.$family);
  }

  get type(): unknown {
    return members.kind(this.$type);
  }

  /** A socket that is connected. */
  $connected_by(stream: HostStream, from: SocketObject): this {
    this.__init__(from.$family, from.$type, from.proto);
    this.#use(stream);
    return this;
  }

  #use(stream: HostStream): void {
    this.#stream = stream;
    this.#inbox = stream instanceof MemoryStream ? stream : new StreamInbox(stream);
    this.#inbox.changed = () => this.#watches.poll();
  }

  #learn_addresses(stream: HostSocket): void {
    if (this.$family === AF_UNIX) return;
    this.#sockname = inet_address(stream.localAddress, stream.localPort);
    this.#peername = inet_address(stream.remoteAddress, stream.remotePort);
  }

  get #is_readable(): boolean {
    return (
      this.#incoming.length > 0 || this.#inbox?.is_readable === true || this.#datagrams?.is_readable === true
    );
  }

  get #is_writable(): boolean {
    return this.#room > 0;
  }

  /** Bytes that can be sent without waiting. */
  get #room(): number {
    const stream = this.#stream;
    if (stream === null) return CAPACITY;
    return stream instanceof MemoryStream ? stream.room : CAPACITY - stream.writableLength;
  }

  $watch(loop: BaseEventLoopObject, direction: Direction, ready: HandleObject | null): boolean {
    if (ready !== null) {
      this.#check_open();
      this.#tell_hosted(loop);
    }
    return this.#watches.set(loop, direction, ready);
  }

  #tell_hosted(loop: BaseEventLoopObject): void {
    if (this.#stream instanceof MemoryStream) return;
    const worker = program_worker("socket.socket");
    worker.attach();
    look_outside(loop, worker);
  }

  #check_open(): void {
    if (this.#fd < 0) throw OSError(EBADF, "Bad file descriptor");
  }

  /** Wait on the spot. */
  #wait(done: () => boolean): void {
    if (done()) return;
    if (this.#timeout === 0) throw OSError(EAGAIN, "Resource temporarily unavailable");
    if (this.#stream instanceof MemoryStream) {
      if (this.#timeout !== null) throw TimeoutError("timed out");
      throw OSError(35, "Resource deadlock avoided");
    }
    const worker = program_worker("socket.socket");
    if (!worker.until(done, this.#timeout ?? Number.POSITIVE_INFINITY)) throw TimeoutError("timed out");
  }

  $receive(most: number): Uint8Array | null {
    this.#check_open();
    if (this.#inbox !== null) return this.#inbox.take(most);
    const end = this.#datagram_end;
    if (end === null) throw OSError(ENOTCONN, "Transport endpoint is not connected");
    return end.receive(most)?.bytes ?? null;
  }

  /** With where it came from. */
  $receive_from(most: number): [Uint8Array, Address | null] | null {
    this.#check_open();
    const end = this.#datagram_end;
    if (end !== null) {
      const datagram = end.receive(most);
      return datagram === null ? null : [datagram.bytes, datagram.from];
    }
    const bytes = this.$receive(most);
    return bytes === null ? null : [bytes, null];
  }

  /** @returns how many bytes were taken; null when there is no room for any */
  $send(bytes: Uint8Array, address: unknown = null): number | null {
    this.#check_open();
    const end = this.#datagram_end;
    if (end !== null) {
      end.send_to(bytes, address);
      return bytes.length;
    }
    const stream = this.#stream;
    if (stream === null) throw broken();
    if (this.#inbox instanceof StreamInbox && this.#inbox.failure !== null) throw this.#inbox.failure;
    if (stream instanceof MemoryStream && !stream.has_reader) throw broken();
    const room = this.#room;
    if (bytes.length > 0 && room <= 0) return null;
    const taken = bytes.slice(0, room);
    if (taken.length > 0) stream.write(taken, () => this.#watches.poll());
    return taken.length;
  }

  /** Wait on the spot until an operation gives something. */
  #until<T>(direction: Direction, operation: () => T | null): T {
    for (;;) {
      const made = operation();
      if (made !== null) return made;
      this.#wait(() => (direction === "read" ? this.#is_readable : this.#is_writable));
    }
  }

  recv(size: unknown, _flags: unknown = 0): Bytes {
    const most = size_of(size);
    if (most < 0) throw ValueError("negative buffersize in recv");
    return new Bytes(this.#until("read", () => this.$receive(most)));
  }

  recv_into(buffer: unknown, count: unknown = 0): number {
    const { $bytes } = buffer as ByteReader;
    const bytes = this.recv(size_of(count) === 0 ? $bytes.length : count).$bytes;
    $bytes.set(bytes);
    return bytes.length;
  }

  recvfrom(size: unknown, _flags: unknown = 0): Tuple {
    const most = size_of(size);
    if (most < 0) throw ValueError("negative buffersize in recvfrom");
    const [bytes, from] = this.#until("read", () => this.$receive_from(most));
    return tuple_of(new Bytes(bytes), from);
  }

  recvfrom_into(buffer: unknown, count: unknown = 0): Tuple {
    const { $bytes } = buffer as ByteReader;
    const most = size_of(count) === 0 ? $bytes.length : size_of(count);
    const [bytes, from] = this.#until("read", () => this.$receive_from(most));
    $bytes.set(bytes);
    return tuple_of(bytes.length, from);
  }

  send(data: unknown, _flags: unknown = 0): number {
    return this.#send(data, null);
  }

  sendall(data: unknown, _flags: unknown = 0): null {
    const whole = written_bytes(data);
    for (let at = 0; at < whole.length; ) at += this.#send(new Bytes(whole.subarray(at)), null);
    return null;
  }

  /** `(data, address)` or `(data, flags, address)`. */
  sendto(data: unknown, ...rest: unknown[]): number {
    return this.#send(data, rest.at(-1));
  }

  #send(data: unknown, address: unknown): number {
    const bytes = bytes_like(data);
    return this.#until("write", () => this.$send(bytes, address));
  }

  /** Where to, in the host's words. */
  #place(address: unknown): Record<string, unknown> {
    if (this.$family === AF_UNIX) return { path: address };
    const [host, port] = host_and_port(address) as [string, number];
    const any = this.$family === AF_INET6 ? "::" : "0.0.0.0";
    return { host: host === "" ? any : host, port, family: this.$family === AF_INET6 ? 6 : 4 };
  }

  /** Begin to connect. @param told  called when that is done, with what went wrong */
  #begin(address: unknown, told: (error: unknown) => void): HostSocket {
    const worker = program_worker("socket.socket");
    const { net } = worker;
    const stream = net.connect({ ...this.#place(address), allowHalfOpen: true });
    stream.once("connect", () => {
      this.#use(stream);
      if (this.$family === AF_UNIX) this.#peername = address as string;
      this.#learn_addresses(stream);
      told(null);
    });
    stream.once("error", (error: Error) => told(os_error(error)));
    return stream;
  }

  connect(address: unknown): null {
    this.#check_open();
    const end = this.#datagram_end;
    if (end !== null) {
      end.connect(address);
      return null;
    }
    const outcome: { error?: unknown } = {};
    this.#begin(address, (error) => {
      outcome.error = error;
    });
    if (this.#timeout === 0) throw OSError(EINPROGRESS, "Operation now in progress");
    this.#wait(() => "error" in outcome);
    if (outcome.error !== null) throw outcome.error;
    return null;
  }

  connect_ex(address: unknown): number {
    try {
      this.connect(address);
      return 0;
    } catch (error) {
      const { errno } = error as { errno?: number };
      if (typeof errno !== "number") throw error;
      return errno;
    }
  }

  *$connect(loop: BaseEventLoopObject, address: unknown): Steps<null> {
    this.#tell_hosted(loop);
    if (this.#datagram_end !== null) return this.connect(address);
    yield* from_host<null, null>(loop, itself, (outcome) => {
      const stream = this.#begin(address, (error) => {
        if (error === null) outcome.done(null);
        else outcome.failed(not_connected(error, address));
      });
      return () => void stream.destroy();
    });
    return null;
  }

  // The name in JavaScript: see objects/names.ts.
  bind$(address: unknown): null {
    this.#check_open();
    const end = this.#datagram_end;
    if (end !== null) {
      end.bind(address);
      return null;
    }
    const worker = program_worker("socket.socket");
    const outcome: { error?: unknown } = {};
    const server = worker.net.createServer({ allowHalfOpen: true, pauseOnConnect: true }, (socket) => {
      socket.on("error", () => {});
      this.#incoming.push(socket);
      this.#listener?.$came();
      this.#watches.poll();
    });
    server.on("listening", () => {
      outcome.error = null;
    });
    server.on("error", (error: Error) => {
      outcome.error = os_error(error);
    });
    server.listen({ ...this.#place(address), exclusive: true });
    worker.until(() => "error" in outcome, Number.POSITIVE_INFINITY);
    if (outcome.error !== null) throw outcome.error;
    this.#server = server;
    const at = server.address();
    this.#sockname = typeof at === "string" ? at : inet_address(at?.address, at?.port);
    return null;
  }

  listen(_backlog: unknown = 128): null {
    this.#check_open();
    if (this.$type !== SOCK_STREAM) throw OSError(EOPNOTSUPP, "Operation not supported");
    if (this.#server === null) this.bind$(tuple_of("", 0));
    return null;
  }

  $accept(): SocketObject | null {
    this.#check_open();
    const stream = this.#incoming.shift();
    if (stream === undefined) return null;
    const made = new SocketObject().$connected_by(stream, this);
    made.#learn_addresses(stream);
    stream.resume();
    return made;
  }

  accept(): unknown {
    this.#wait(() => this.#incoming.length > 0);
    const made = this.$accept() as SocketObject;
    return tuple_of(made, made.getpeername());
  }

  /** What waited in a loop until now waits no more. */
  #hand_over(): void {
    if (this.#inbox !== null) this.#inbox.changed = null;
  }

  /** A transport owns the datagrams from now on. */
  $taken_datagrams(loop: BaseEventLoopObject): DatagramEnd {
    const end = this.#datagram_end as DatagramEnd;
    end.closed = () => this.detach();
    this.#tell_hosted(loop);
    return end;
  }

  /** A transport owns the stream from now on. */
  $taken(): Connected {
    const stream = this.#stream;
    if (stream === null) throw OSError(ENOTCONN, "Transport endpoint is not connected");
    this.#hand_over();
    stream.once("close", () => this.detach());
    const again = this.#inbox instanceof StreamInbox ? given_back(stream, this.#inbox) : stream;
    const { $family: family, $type: type, proto } = this;
    const nameless = family === AF_UNIX ? "" : null;
    const [sockname, peername] = [this.#sockname ?? nameless, this.#peername ?? nameless];
    return { host: again, facts: { family, type, proto, sockname, peername, host: again } };
  }

  /** For the transport of a pipe. */
  $stream(): HostStream {
    return this.$taken().host;
  }

  /** A server takes what comes in from now on. */
  // biome-ignore lint/correctness/useYield: a generator as all that a loop may have to wait for
  *$listener(loop: BaseEventLoopObject, _what: string): Steps<Listener> {
    if (this.#server === null) this.listen();
    this.#tell_hosted(loop);
    const { $family: family, $type: type, proto } = this;
    const host = this.#server as HostServer;
    const facts = { family, type, proto, sockname: this.#sockname, peername: null, host };
    this.#listener = new Listener(loop, host, facts, this.#incoming);
    return this.#listener;
  }

  getsockname(): unknown {
    this.#check_open();
    const known = this.#sockname ?? this.#datagrams?.sockname ?? null;
    if (known !== null) return known;
    return this.$family === AF_UNIX ? "" : tuple_of("0.0.0.0", 0);
  }

  getpeername(): unknown {
    this.#check_open();
    if (this.#datagrams?.peername != null) return this.#datagrams.peername;
    if (this.#stream === null) throw OSError(ENOTCONN, "Transport endpoint is not connected");
    return this.#peername ?? "";
  }

  setblocking(flag: unknown): null {
    this.#timeout = flag === false || flag === 0 ? 0 : null;
    return null;
  }

  getblocking(): boolean {
    return this.#timeout !== 0;
  }

  settimeout(value: unknown): null {
    this.#timeout = value == null ? null : seconds(value);
    return null;
  }

  gettimeout(): unknown {
    return this.#timeout === null ? null : new Float(this.#timeout);
  }

  setsockopt(level: unknown, name: unknown, value: unknown): null {
    this.#options.set(`${Number(level)} ${Number(name)}`, value);
    return null;
  }

  getsockopt(level: unknown, name: unknown): unknown {
    return this.#options.get(`${Number(level)} ${Number(name)}`) ?? 0;
  }

  shutdown(how: unknown): null {
    this.#check_open();
    if (this.#stream === null) throw OSError(ENOTCONN, "Transport endpoint is not connected");
    if (Number(how) !== 0) this.#stream.end();
    return null;
  }

  fileno(): number {
    return this.#fd;
  }

  detach(): number {
    const fd = this.#fd;
    this.#fd = -1;
    take_back_descriptor(fd);
    return fd;
  }

  close(): null {
    if (this.#fd < 0) return null;
    take_back_descriptor(this.#fd);
    this.#fd = -1;
    this.#watches.clear();
    this.#stream?.destroy();
    this.#datagrams?.close();
    if (this.#listener === null) this.#server?.close();
    for (const socket of this.#incoming.splice(0)) socket.destroy();
    return null;
  }

  /** The loop that watches it is closed. */
  $shut(): void {
    this.#watches.clear();
  }

  __enter__(): this {
    return this;
  }

  __exit__(..._exc: unknown[]): null {
    return this.close();
  }

  __repr__(): string {
    const state = this.#fd < 0 ? " [closed]" : "";
    const parts = [`fd=${this.#fd}`, `family=${this.$family}`, `type=${this.$type}`, `proto=${this.proto}`];
    if (this.#fd >= 0) {
      const [mine, theirs] = [this.getsockname(), this.#peername ?? this.#datagrams?.peername ?? null];
      if (mine !== "") parts.push(`laddr=${repr(mine)}`);
      if (theirs !== null) parts.push(`raddr=${repr(theirs)}`);
    }
    return `<socket.socket${state} ${parts.join(", ")}>`;
  }
}

function broken(): unknown {
  return OSError(EPIPE, "Broken pipe");
}

/** @throws TypeError, in the words of a socket */
function bytes_like(data: unknown): Uint8Array {
  if (!is_bytes_like(data)) throw TypeError(`a bytes-like object is required, not '${type_name(data)}'`);
  return data.$bytes;
}

/** How the loop says that a connection was refused. */
function not_connected(error: unknown, address: unknown): unknown {
  const { errno } = error as { errno?: unknown };
  return typeof errno === "number" ? OSError(errno, `Connect call failed ${repr(address)}`) : error;
}

export const Socket: Type = /* @__PURE__ */ python_class("socket", SocketObject as never, "socket", {
  signatures: {
    __init__: "(self, family=, type=, proto=, fileno=)",
    bind: "(self, address, /)",
    listen: "(self, backlog=, /)",
    accept: "(self)",
    connect: "(self, address, /)",
    connect_ex: "(self, address, /)",
    recv: "(self, bufsize, flags=, /)",
    recv_into: "(self, buffer, nbytes=, flags=)",
    recvfrom: "(self, bufsize, flags=, /)",
    recvfrom_into: "(self, buffer, nbytes=, flags=)",
    send: "(self, data, flags=, /)",
    sendto: "(self, data, flags, address=, /)",
    sendall: "(self, data, flags=, /)",
    setblocking: "(self, flag, /)",
    settimeout: "(self, timeout, /)",
    setsockopt: "(self, level, option, value, /)",
    getsockopt: "(self, level, option, buflen=, /)",
    shutdown: "(self, flag, /)",
  },
});
