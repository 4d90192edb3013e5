/**
 * open_connection, start_server and their kin for unix sockets: streams on connections.
 *
 * Source: Lib/asyncio/streams.py; Library Reference, "Streams".
 */
import { coroutine } from "../../objects/coroutine.ts";
import { keywords } from "../../objects/signature.ts";
import { type Tuple, tuple_of } from "../../objects/tuple.ts";
import type { BaseEventLoopObject } from "../base_events.ts";
import { get_running_loop } from "../events.ts";
import { connection_steps, unix_connection_steps } from "../io/connections.ts";
import { server_steps, unix_server_steps } from "../io/listening.ts";
import type { ServerObject } from "../io/server.ts";
import type { BaseTransportObject } from "../transports.ts";
import { close_when_dropped } from "./abandoned.ts";
import { StreamReaderProtocolObject } from "./protocol.ts";
import { DEFAULT_LIMIT, StreamReaderObject } from "./reader.ts";
import { new_writer } from "./writer.ts";

type Steps<T> = Generator<unknown, T, unknown>;
type Options = Readonly<Record<string, unknown>>;

export function new_reader(loop: BaseEventLoopObject, limit: unknown = DEFAULT_LIMIT): StreamReaderObject {
  const reader = new StreamReaderObject();
  reader.__init__(limit, loop);
  return reader;
}

function new_protocol(
  loop: BaseEventLoopObject,
  reader: StreamReaderObject,
  connected: unknown = null,
): StreamReaderProtocolObject {
  const protocol = new StreamReaderProtocolObject();
  protocol.__init__(reader, connected, loop);
  return protocol;
}

/** Streams on the connection that `connect` makes. */
function* opened(
  options: Options,
  connect: (loop: BaseEventLoopObject, factory: () => unknown, others: Options) => Steps<Tuple>,
): Steps<Tuple> {
  const loop = get_running_loop();
  const { limit, ...others } = options;
  const reader = new_reader(loop, limit);
  const protocol = new_protocol(loop, reader);
  const made = yield* connect(loop, () => protocol, others);
  const transport = made.$items[0] as BaseTransportObject;
  const writer = new_writer(transport, protocol, reader, loop);
  close_when_dropped(reader, writer, transport, loop);
  return tuple_of(reader, writer);
}

/** A server that hands streams to `connected`. */
function* started(
  connected: unknown,
  options: Options,
  serve: (loop: BaseEventLoopObject, factory: () => unknown, others: Options) => Steps<ServerObject>,
): Steps<ServerObject> {
  const loop = get_running_loop();
  const { limit, ...others } = options;
  return yield* serve(loop, () => new_protocol(loop, new_reader(loop, limit), connected), others);
}

/** Connect, and give `(reader, writer)`. */
export const open_connection = /* @__PURE__ */ coroutine(
  "open_connection(host=, port=, *, limit=, **kwds)",
  function* (host: unknown, port: unknown, options: unknown): Steps<Tuple> {
    return yield* opened(keywords(options), (loop, factory, others) =>
      connection_steps(loop, factory, host, port, others, "asyncio.open_connection"),
    );
  },
);

/** Listen; `client_connected_cb(reader, writer)` is called, as a task when it is a coroutine function, for each connection. */
export const start_server = /* @__PURE__ */ coroutine(
  "start_server(client_connected_cb, host=, port=, *, limit=, **kwds)",
  function* (connected: unknown, host: unknown, port: unknown, options: unknown): Steps<ServerObject> {
    return yield* started(connected, keywords(options), (loop, factory, others) =>
      server_steps(loop, factory, host, port, others, "asyncio.start_server"),
    );
  },
);

export const open_unix_connection = /* @__PURE__ */ coroutine(
  "open_unix_connection(path=, *, limit=, **kwds)",
  function* (path: unknown, options: unknown): Steps<Tuple> {
    return yield* opened(keywords(options), (loop, factory, others) =>
      unix_connection_steps(loop, factory, path, others, "asyncio.open_unix_connection"),
    );
  },
);

export const start_unix_server = /* @__PURE__ */ coroutine(
  "start_unix_server(client_connected_cb, path=, *, limit=, **kwds)",
  function* (connected: unknown, path: unknown, options: unknown): Steps<ServerObject> {
    return yield* started(connected, keywords(options), (loop, factory, others) =>
      unix_server_steps(loop, factory, path, others, "asyncio.start_unix_server"),
    );
  },
);
