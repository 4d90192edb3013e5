/**
 * Pipes of the program's own in a loop: `connect_read_pipe`, `connect_write_pipe`.
 *
 *     await loop.connect_read_pipe(lambda: protocol, sys.stdin)
 *
 * Both ends of an `os.pipe()` are in memory; standard input and output, and pipes that were opened by their path, are the host's streams.
 *
 * Source: Lib/asyncio/unix_events.py, _UnixReadPipeTransport and _UnixWritePipeTransport.
 */
import { call_method } from "../../objects/attributes.ts";
import { call } from "../../objects/call.ts";
import { coroutine } from "../../objects/coroutine.ts";
import { ValueError } from "../../objects/exceptions.ts";
import { size_of } from "../../objects/index-of.ts";
import { own_descriptor } from "../../objects/own-descriptors.ts";
import { type Tuple, tuple_of } from "../../objects/tuple.ts";
import type { BaseEventLoopObject } from "../base_events.ts";
import type { FutureObject } from "../futures.ts";
import { entry_of } from "./entries.ts";
import type { HostStream } from "./host.ts";
import { host_pipe, kind_of } from "./host_pipes.ts";
import { ReadPipeTransportObject, WritePipeTransportObject } from "./pipes.ts";
import type { Direction } from "./watches.ts";

type Steps<T> = Generator<unknown, T, unknown>;

/** What `os.pipe()` and `socket.socketpair()` have under their numbers. */
interface OwnEnd {
  $stream(): HostStream;
}

/** The stream behind a file object, which belongs to a transport from now on. @throws ValueError for what is no pipe */
function stream_of(
  loop: BaseEventLoopObject,
  pipe: unknown,
  direction: Direction,
  refusal: string,
): HostStream {
  const fd = size_of(call_method(pipe, "fileno"));
  const own = own_descriptor(fd) as Partial<OwnEnd> | undefined;
  if (own?.$stream !== undefined) return own.$stream();
  const what = `loop.connect_${direction}_pipe`;
  if (kind_of(fd, what) === "file") throw ValueError(refusal);
  return host_pipe(loop, fd, direction, what);
}

function* connected<T extends { close(): unknown }>(
  loop: BaseEventLoopObject,
  factory: unknown,
  begin: (protocol: unknown, waiter: FutureObject) => T,
): Steps<Tuple> {
  const protocol = call(factory);
  const waiter = loop.create_future();
  const transport = begin(protocol, waiter);
  try {
    yield* waiter;
  } catch (error) {
    transport.close();
    throw error;
  }
  return tuple_of(transport, protocol);
}

export const connect_read_pipe = /* @__PURE__ */ coroutine(
  "BaseEventLoop.connect_read_pipe(self, protocol_factory, pipe)",
  function* (loop: BaseEventLoopObject, factory: unknown, pipe: unknown): Steps<Tuple> {
    return yield* connected(loop, factory, (protocol, waiter) => {
      const refusal = "Pipe transport is for pipes/sockets only.";
      const stream = stream_of(loop, pipe, "read", refusal);
      return new ReadPipeTransportObject(loop, stream, protocol, waiter).$on(pipe);
    });
  },
);

export const connect_write_pipe = /* @__PURE__ */ coroutine(
  "BaseEventLoop.connect_write_pipe(self, protocol_factory, pipe)",
  function* (loop: BaseEventLoopObject, factory: unknown, pipe: unknown): Steps<Tuple> {
    return yield* connected(loop, factory, (protocol, waiter) => {
      const refusal = "Pipe transport is only for pipes, sockets and character devices";
      const stream = stream_of(loop, pipe, "write", refusal);
      const transport = new WritePipeTransportObject(loop, stream, protocol, waiter).$on(pipe);
      // The end of whoever reads is told as the end of what could be read.
      const gone = entry_of(loop, () => transport.$reader_gone());
      stream.on("end", () => loop.$arrive(gone));
      stream.resume();
      return transport;
    });
  },
);
