/**
 * `socket.socket`: sockets of the program's own, for the loop's `sock_` methods, `sock=`, `add_reader`, and to be used on the spot.
 *
 * Those of a pair are in memory (`memory_stream.ts`). The others live in a worker (`worker_host.ts`): what blocks waits for it, and where the
 * host drives a loop, it tells the loop.
 *
 * Source: Library Reference, socket; Lib/asyncio/selector_events.py.
 */
import { Bytes } from "../../objects/bytes.ts";
import { type ByteReader, is_bytes_like } from "../../objects/bytes-arguments.ts";
import { NotImplementedError, TypeError, ValueError } from "../../objects/exceptions.ts";
import { Float } from "../../objects/float.ts";
import { size_of } from "../../objects/index-of.ts";
import { PyObject, type Type, type_name } from "../../objects/object.ts";
import { OSError, TimeoutError } from "../../objects/os-errors.ts";
import { repr } from "../../objects/repr.ts";
import { tuple_of } from "../../objects/tuple.ts";
import type { BaseEventLoopObject, Channel } from "../base_events.ts";
import type { Entry, HandleObject } from "../events.ts";
import { python_class } from "../python_class.ts";
import { seconds } from "../seconds.ts";
import { concatenated } from "../transports.ts";
import { host_and_port } from "./addresses.ts";
import type { Connected } from "./connections.ts";
import { entry_of, from_host, itself } from "./entries.ts";
import { os_error } from "./errors.ts";
import type { HostServer, HostSocket, HostStream } from "./host.ts";
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
  SOCK_STREAM,
} from "./socket_words.ts";
import { program_worker } from "./worker_host.ts";

type Steps<T> = Generator<unknown, T, unknown>;
type Direction = "read" | "write";

const EBADF = 9;
const EAGAIN = 11;
const ENOTCONN = 107;
const EINPROGRESS = 115;

/** File descriptors that the program is told of: the host's own are none of its business. */
const descriptors = { last: 2 };

/** What the program waits for in a loop. */
interface Watched {
  readonly loop: BaseEventLoopObject;
  readonly handle: HandleObject;
  readonly entry: Entry;
  arrives: boolean;
}

export class SocketObject extends PyObject implements Channel {
  $family = AF_INET;
  $type = SOCK_STREAM;
  proto = 0;
  #fd = -1;
  #timeout: number | null = null;
  #stream: HostStream | null = null;
  #server: HostServer | null = null;
  readonly #chunks: Uint8Array[] = [];
  #ended = false;
  #failure: unknown = null;
  /** Connections that wait to be accepted. */
  readonly #incoming: HostSocket[] = [];
  #listener: Listener | null = null;
  #sockname: Address | null = null;
  #peername: Address | null = null;
  readonly #watched = new Map<Direction, Watched>();
  readonly #options = new Map<string, unknown>();

  override get $class(): Type {
    return Socket;
  }

  __init__(family: unknown = -1, type: unknown = -1, proto: unknown = 0): null {
    this.$family = Number(family) < 0 ? AF_INET : Number(family);
    this.$type = Number(type) < 0 ? SOCK_STREAM : Number(type);
    this.proto = size_of(proto ?? 0);
    descriptors.last += 1;
    this.#fd = descriptors.last;
    return null;
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
    stream.on("data", (chunk: Uint8Array) => {
      this.#chunks.push(chunk);
      this.#poll();
    });
    for (const event of ["end", "close"]) {
      stream.on(event, () => {
        this.#ended = true;
        this.#poll();
      });
    }
    stream.on("error", (error: Error) => {
      this.#failure = os_error(error);
      this.#poll();
    });
  }

  #learn_addresses(stream: HostSocket): void {
    if (this.$family === AF_UNIX) return;
    this.#sockname = inet_address(stream.localAddress, stream.localPort);
    this.#peername = inet_address(stream.remoteAddress, stream.remotePort);
  }

  get #is_readable(): boolean {
    return this.#chunks.length > 0 || this.#ended || this.#failure !== null || this.#incoming.length > 0;
  }

  /** Tell the loops that wait. */
  #poll(): void {
    for (const [direction, watched] of this.#watched) {
      if (watched.arrives || (direction === "read" && !this.#is_readable)) continue;
      watched.arrives = true;
      watched.loop.$arrive(watched.entry);
    }
  }

  $watch(loop: BaseEventLoopObject, direction: Direction, ready: HandleObject | null): boolean {
    const before = this.#watched.delete(direction);
    if (ready === null) {
      if (this.#watched.size === 0) loop.$channels.delete(this);
      return before;
    }
    this.#check_open();
    const watched: Watched = {
      loop,
      handle: ready,
      arrives: false,
      entry: entry_of(loop, () => {
        watched.arrives = false;
        if (this.#watched.get(direction) !== watched) return;
        ready.$run();
        this.#poll();
      }),
    };
    this.#watched.set(direction, watched);
    loop.$channels.add(this);
    this.#tell_hosted(loop);
    this.#poll();
    return before;
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

  /** @throws NotImplementedError for a socket of datagrams: it can be made, and be handed to what refuses it */
  #check_stream(): void {
    this.#check_open();
    if (this.$type !== SOCK_STREAM) throw no_datagrams("socket.socket");
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
    this.#check_stream();
    const [first] = this.#chunks;
    if (first === undefined) {
      if (this.#failure !== null) throw this.#failure;
      if (this.#stream === null) throw OSError(ENOTCONN, "Transport endpoint is not connected");
      return this.#ended ? new Uint8Array(0) : null;
    }
    const all = concatenated(this.#chunks.splice(0));
    if (all.length > most) this.#chunks.push(all.subarray(most));
    return all.slice(0, most);
  }

  $send(bytes: Uint8Array): void {
    this.#check_stream();
    if (this.#stream === null) throw OSError(ENOTCONN, "Transport endpoint is not connected");
    if (this.#failure !== null) throw this.#failure;
    if (bytes.length > 0) this.#stream.write(bytes);
    if (this.#failure !== null) throw this.#failure;
  }

  recv(size: unknown, _flags: unknown = 0): Bytes {
    const most = size_of(size);
    if (most < 0) throw ValueError("negative buffersize in recv");
    this.#check_open();
    if (this.#stream !== null) this.#wait(() => this.#is_readable);
    return new Bytes(this.$receive(most) ?? new Uint8Array(0));
  }

  recv_into(buffer: unknown, count: unknown = 0): number {
    const { $bytes } = buffer as ByteReader;
    const bytes = this.recv(size_of(count) === 0 ? $bytes.length : count).$bytes;
    $bytes.set(bytes);
    return bytes.length;
  }

  send(data: unknown, _flags: unknown = 0): number {
    if (!is_bytes_like(data)) throw TypeError(`a bytes-like object is required, not '${type_name(data)}'`);
    this.$send(data.$bytes.slice());
    return data.$bytes.length;
  }

  sendall(data: unknown, _flags: unknown = 0): null {
    this.send(data);
    return null;
  }

  sendto(..._args: unknown[]): never {
    throw no_datagrams("socket.socket.sendto");
  }

  recvfrom(..._args: unknown[]): never {
    throw no_datagrams("socket.socket.recvfrom");
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
    this.#check_stream();
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
    this.#check_stream();
    const worker = program_worker("socket.socket");
    const outcome: { error?: unknown } = {};
    const server = worker.net.createServer({ allowHalfOpen: true, pauseOnConnect: true }, (socket) => {
      socket.on("error", () => {});
      this.#incoming.push(socket);
      this.#listener?.$came();
      this.#poll();
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
    this.#check_stream();
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

  /** A transport owns the stream from now on. */
  $taken(): Connected {
    const stream = this.#stream;
    if (stream === null) throw OSError(ENOTCONN, "Transport endpoint is not connected");
    const again = given_back(stream, this.#chunks.splice(0), this.#ended);
    const { $family: family, $type: type, proto } = this;
    return {
      host: again,
      facts: { family, type, proto, sockname: this.#sockname, peername: this.#peername, host: again },
    };
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
    if (this.#sockname !== null) return this.#sockname;
    return this.$family === AF_UNIX ? "" : tuple_of("0.0.0.0", 0);
  }

  getpeername(): unknown {
    this.#check_open();
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
    return fd;
  }

  close(): null {
    if (this.#fd < 0) return null;
    this.#fd = -1;
    this.#watched.clear();
    this.#stream?.destroy();
    if (this.#listener === null) this.#server?.close();
    for (const socket of this.#incoming.splice(0)) socket.destroy();
    return null;
  }

  /** The loop that watches it is closed. */
  $shut(): void {
    this.#watched.clear();
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
      if (this.#sockname !== null || this.$family !== AF_UNIX)
        parts.push(`laddr=${repr(this.getsockname())}`);
      if (this.#peername !== null) parts.push(`raddr=${repr(this.#peername)}`);
    }
    return `<socket.socket${state} ${parts.join(", ")}>`;
  }
}

function no_datagrams(what: string): unknown {
  return NotImplementedError(
    `${what}: only stream sockets can be used; datagrams by loop.create_datagram_endpoint`,
  );
}

/** How the loop says that a connection was refused. */
function not_connected(error: unknown, address: unknown): unknown {
  const { errno } = error as { errno?: unknown };
  return typeof errno === "number" ? OSError(errno, `Connect call failed ${repr(address)}`) : error;
}

/** A stream whose data has been listened to, as if nobody had: for a transport. */
function given_back(stream: HostStream, chunks: Uint8Array[], ended: boolean): HostStream {
  if (chunks.length === 0 && !ended) return stream;
  const [mine, theirs] = MemoryStream.pair();
  for (const chunk of chunks) theirs.write(chunk);
  if (ended) theirs.end();
  else {
    stream.on("data", (chunk: Uint8Array) => theirs.write(chunk));
    stream.on("end", () => theirs.end());
  }
  theirs.on("data", (chunk: Uint8Array) => stream.write(chunk));
  theirs.on("end", () => stream.end());
  mine.on("close", () => stream.destroy());
  return mine;
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
    send: "(self, data, flags=, /)",
    sendall: "(self, data, flags=, /)",
    setblocking: "(self, flag, /)",
    settimeout: "(self, timeout, /)",
    setsockopt: "(self, level, option, value, /)",
    getsockopt: "(self, level, option, buflen=, /)",
    shutdown: "(self, flag, /)",
  },
});

/** Two sockets that are connected to one another. */
export function socket_pair(family: number): [SocketObject, SocketObject] {
  const made = new SocketObject();
  made.__init__(family, SOCK_STREAM, 0);
  const [first, second] = MemoryStream.pair();
  const [one, other] = [new SocketObject(), new SocketObject()];
  one.$connected_by(first, made);
  other.$connected_by(second, made);
  return [one, other];
}
