/**
 * Server: listening sockets and the connections that came in through them.
 *
 * CPython: binds first and listens when serving starts. Node does both at once, so that a server made with `start_serving=False` already
 * takes connections; they wait until it serves.
 *
 * Source: Lib/asyncio/base_events.py, Server; selector_events.py, _accept_connection; Library Reference, "Server Objects".
 */
import { coroutine } from "../../objects/coroutine.ts";
import { NotImplementedError, RuntimeError } from "../../objects/exceptions.ts";
import { is_instance } from "../../objects/frame.ts";
import { caught } from "../../objects/host-errors.ts";
import { PyObject, type Type } from "../../objects/object.ts";
import { repr } from "../../objects/repr.ts";
import { type Tuple, tuple_from } from "../../objects/tuple.ts";
import type { BaseEventLoopObject, Channel } from "../base_events.ts";
import type { Entry } from "../events.ts";
import { CancelledError } from "../exceptions.ts";
import type { FutureObject } from "../futures.ts";
import { python_class } from "../python_class.ts";
import { waited } from "../streams/waited.ts";
import { sleep } from "../tasks/sleep.ts";
import { with_whole_loop } from "../whole_loop.ts";
import { type Connected, inet_facts, transport_of } from "./connections.ts";
import { entry_of, from_host, itself } from "./entries.ts";
import { type HostServer, type HostSocket, host_module } from "./host.ts";
import type { Owner, SocketTransportObject } from "./socket_transport.ts";
import { AF_UNIX, type SocketFacts, transport_socket } from "./socket_words.ts";

type Steps<T> = Generator<unknown, T, unknown>;
type Options = Readonly<Record<string, unknown>>;

/** One listening socket of the host. */
export class Listener implements Channel {
  readonly $host: HostServer;
  readonly $facts: SocketFacts;
  readonly #loop: BaseEventLoopObject;
  readonly #accept: Entry;
  #came_in: HostSocket[] = [];
  #arrives = false;
  $accepted: ((connected: Connected) => void) | null = null;

  constructor(loop: BaseEventLoopObject, host: HostServer, facts: SocketFacts, incoming: HostSocket[]) {
    this.#loop = loop;
    this.$host = host;
    this.$facts = facts;
    this.#came_in = incoming;
    this.#accept = entry_of(loop, () => this.#take());
    loop.$channels.add(this);
  }

  /** A connection has come in. */
  $came(): void {
    if (this.$accepted === null || this.#arrives || this.#came_in.length === 0) return;
    this.#arrives = true;
    this.#loop.$arrive(this.#accept);
  }

  #take(): void {
    this.#arrives = false;
    const { family } = this.$facts;
    for (const socket of this.#came_in.splice(0)) {
      const facts =
        family === AF_UNIX ? { ...this.$facts, peername: "", host: socket } : inet_facts(socket, this.$facts);
      this.$accepted?.({ host: socket, facts });
    }
  }

  close(): void {
    this.#loop.$channels.delete(this);
    this.$shut();
  }

  $shut(): void {
    this.$host.close();
    for (const socket of this.#came_in.splice(0)) socket.destroy();
  }
}

/** Listen. @param known  what of the facts does not come from the host */
export function* listening(
  loop: BaseEventLoopObject,
  what: string,
  options: Options,
  facts: (host: HostServer) => SocketFacts,
  failed: (error: Error) => unknown,
): Steps<Listener> {
  const { createServer } = host_module(loop, "node:net", what);
  const incoming: HostSocket[] = [];
  let listener: Listener | null = null;
  const host = yield* from_host(loop, itself<HostServer>, (outcome) => {
    const server = createServer({ allowHalfOpen: true, pauseOnConnect: true }, (socket) => {
      socket.unref?.();
      socket.on("error", () => {});
      incoming.push(socket);
      listener?.$came();
    });
    server.on("listening", () => outcome.done(server));
    server.on("error", (error: Error) => outcome.failed(failed(error)));
    server.listen(options);
    server.unref();
    return () => server.close();
  });
  listener = new Listener(loop, host, facts(host), incoming);
  return listener;
}

export class ServerObject extends PyObject implements Owner {
  _loop!: BaseEventLoopObject;
  $listeners: Listener[] | null = [];
  readonly $clients: Set<SocketTransportObject> = new Set();
  /** Null when the server is closed and its last connection is gone. */
  _waiters: FutureObject[] | null = [];
  _protocol_factory: unknown = null;
  /** `ssl` and what belongs to it. */
  $options: Options = {};
  _serving = false;
  _serving_forever_fut: FutureObject | null = null;

  override get $class(): Type {
    return Server;
  }

  __init__(loop: unknown, sockets: unknown, protocol_factory: unknown, options: unknown): null {
    this._loop = loop as BaseEventLoopObject;
    this.$listeners = sockets as Listener[];
    this._protocol_factory = protocol_factory;
    this.$options = options as Options;
    return null;
  }

  $attach(transport: SocketTransportObject): void {
    this.$clients.add(transport);
  }

  $detach(transport: SocketTransportObject): void {
    this.$clients.delete(transport);
    if (this.$clients.size === 0 && this.$listeners === null) this.#wake();
  }

  #wake(): void {
    const waiters = this._waiters ?? [];
    this._waiters = null;
    for (const waiter of waiters) if (!waiter.done()) waiter.set_result(null);
  }

  $start_serving(): void {
    if (this._serving) return;
    this._serving = true;
    for (const listener of this.$listeners ?? []) {
      listener.$accepted = (connected) => {
        this._loop.$create_task(accept_connection(this, connected), {});
      };
      listener.$came();
    }
  }

  get_loop(): BaseEventLoopObject {
    return this._loop;
  }

  is_serving(): boolean {
    return this._serving;
  }

  get sockets(): Tuple {
    return tuple_from((this.$listeners ?? []).map(({ $facts }) => transport_socket($facts)));
  }

  close(): null {
    const listeners = this.$listeners;
    if (listeners === null) return null;
    this.$listeners = null;
    for (const listener of listeners) listener.close();
    this._serving = false;
    this._serving_forever_fut?.cancel();
    this._serving_forever_fut = null;
    if (this.$clients.size === 0) this.#wake();
    return null;
  }

  close_clients(): null {
    for (const transport of [...this.$clients]) transport.close();
    return null;
  }

  abort_clients(): null {
    for (const transport of [...this.$clients]) transport.abort();
    return null;
  }

  start_serving(): unknown {
    return start_serving(this);
  }

  serve_forever(): unknown {
    return serve_forever(this);
  }

  wait_closed(): unknown {
    return wait_closed(this);
  }

  __aenter__(): unknown {
    return entered(this);
  }

  __aexit__(..._exc: unknown[]): unknown {
    return left(this);
  }

  __repr__(): string {
    return `<${this.$class.$name} sockets=${repr(this.sockets)}>`;
  }
}

/** A task of its own for each connection, as in CPython: they count among the names of tasks. */
const accept_connection = /* @__PURE__ */ coroutine(
  "BaseSelectorEventLoop._accept_connection2(server, connected)",
  function* (server: ServerObject, connected: Connected): Steps<null> {
    try {
      const options = { ...server.$options, server_side: true, owner: server };
      yield* transport_of(server._loop, connected, server._protocol_factory, options);
    } catch (raised) {
      const error = caught(raised);
      connected.host.destroy();
      if (is_instance(error, CancelledError)) throw error;
      if (server._loop._debug) {
        server._loop.$exception_handler({
          message: "Error on transport creation for incoming connection",
          exception: error,
        });
      }
    }
    return null;
  },
);

const start_serving = /* @__PURE__ */ coroutine(
  "Server.start_serving(self)",
  function* (server: ServerObject): Steps<null> {
    server.$start_serving();
    yield* waited(sleep(0));
    return null;
  },
);

const serve_forever = /* @__PURE__ */ coroutine(
  "Server.serve_forever(self)",
  function* (server: ServerObject): Steps<unknown> {
    if (server._serving_forever_fut !== null) {
      throw RuntimeError(`server ${repr(server)} is already being awaited on serve_forever()`);
    }
    if (server.$listeners === null) throw RuntimeError(`server ${repr(server)} is closed`);
    server.$start_serving();
    const future = server._loop.create_future();
    server._serving_forever_fut = future;
    try {
      return yield* future;
    } catch (raised) {
      const error = caught(raised);
      if (!is_instance(error, CancelledError)) throw error;
      try {
        server.close();
        yield* waited(server.wait_closed());
      } catch {
        // What is raised is the cancellation, whatever happens here.
      }
      throw error;
    } finally {
      server._serving_forever_fut = null;
    }
  },
);

const wait_closed = /* @__PURE__ */ coroutine(
  "Server.wait_closed(self)",
  function* (server: ServerObject): Steps<null> {
    if (server._waiters === null) return null;
    const waiter = server._loop.create_future();
    server._waiters.push(waiter);
    yield* waiter;
    return null;
  },
);

const entered = /* @__PURE__ */ coroutine(
  "AbstractServer.__aenter__(self)",
  (server: ServerObject) => server,
);

const left = /* @__PURE__ */ coroutine(
  "AbstractServer.__aexit__(self, *exc)",
  function* (server: ServerObject): Steps<null> {
    server.close();
    yield* waited(server.wait_closed());
    return null;
  },
);

class AbstractServerObject extends PyObject {
  __init__(): null {
    return null;
  }

  close(): unknown {
    throw NotImplementedError();
  }

  get_loop(): unknown {
    throw NotImplementedError();
  }

  is_serving(): unknown {
    throw NotImplementedError();
  }

  close_clients(): unknown {
    throw NotImplementedError();
  }

  abort_clients(): unknown {
    throw NotImplementedError();
  }

  start_serving(): unknown {
    throw NotImplementedError();
  }

  serve_forever(): unknown {
    throw NotImplementedError();
  }

  wait_closed(): unknown {
    throw NotImplementedError();
  }
}

const METHODS = {
  close: "(self)",
  get_loop: "(self)",
  is_serving: "(self)",
  close_clients: "(self)",
  abort_clients: "(self)",
  start_serving: "(self)",
  serve_forever: "(self)",
  wait_closed: "(self)",
};

export const AbstractServer: Type = /* @__PURE__ */ python_class(
  "AbstractServer",
  AbstractServerObject as never,
  "asyncio.events",
  { signatures: METHODS },
);

export const Server: Type = /* @__PURE__ */ with_whole_loop(
  python_class("Server", ServerObject, "asyncio.base_events", {
    bases: [AbstractServer],
    signatures: {
      get_loop: "(self)",
      is_serving: "(self)",
      close: "(self)",
      close_clients: "(self)",
      abort_clients: "(self)",
      start_serving: "(self)",
      serve_forever: "(self)",
      wait_closed: "(self)",
    },
  }),
);

/** A server on sockets that listen already. @param serve  begin to serve at once */
export function server_on(
  loop: BaseEventLoopObject,
  listeners: Listener[],
  factory: unknown,
  options: Options,
  serve: boolean,
): ServerObject {
  const server = new ServerObject();
  server.__init__(loop, listeners, factory, options);
  // CPython skips an iteration here; waiting for the host has been some already.
  if (serve) server.$start_serving();
  return server;
}
