/**
 * StreamReaderProtocol: what stands between a transport and a pair of streams.
 *
 * Source: Lib/asyncio/streams.py, FlowControlMixin and StreamReaderProtocol.
 */
import { call_method } from "../../objects/attributes.ts";
import { call } from "../../objects/call.ts";
import { coroutine } from "../../objects/coroutine.ts";
import { AssertionError, NotImplementedError } from "../../objects/exceptions.ts";
import type { Type } from "../../objects/object.ts";
import { ConnectionResetError } from "../../objects/os-errors.ts";
import type { BaseEventLoopObject } from "../base_events.ts";
import { iscoroutine } from "../coroutines.ts";
import { get_event_loop } from "../events.ts";
import type { FutureObject } from "../futures.ts";
import { Protocol, ProtocolObject } from "../protocols.ts";
import { python_class } from "../python_class.ts";
import type { TaskObject } from "../tasks/task.ts";
import type { BaseTransportObject } from "../transports.ts";
import { close_when_dropped, handler_ended } from "./abandoned.ts";
import type { StreamReaderObject } from "./reader.ts";
import { new_writer } from "./writer.ts";

/** Flow control for `drain`: who waits while the transport has too much to write. */
export class FlowControlObject extends ProtocolObject {
  declare _loop: BaseEventLoopObject;

  override get $class(): Type {
    return FlowControlMixin;
  }

  override __init__(...[loop]: unknown[]): null {
    this._loop = (loop as BaseEventLoopObject | null) ?? get_event_loop();
    return null;
  }

  _paused = false;
  readonly _drain_waiters: Set<FutureObject> = new Set();
  _connection_lost = false;

  override pause_writing(): null {
    if (this._paused) throw AssertionError();
    this._paused = true;
    return null;
  }

  override resume_writing(): null {
    if (!this._paused) throw AssertionError();
    this._paused = false;
    for (const waiter of this._drain_waiters) if (!waiter.done()) waiter.set_result(null);
    return null;
  }

  override connection_lost(exc: unknown): null {
    this._connection_lost = true;
    if (!this._paused) return null;
    for (const waiter of this._drain_waiters) {
      if (waiter.done()) continue;
      if (exc == null) waiter.set_result(null);
      else waiter.set_exception(exc);
    }
    return null;
  }

  _drain_helper(): unknown {
    return drain_helper(this);
  }

  _get_close_waiter(_stream: unknown): unknown {
    throw NotImplementedError();
  }
}

export const FlowControlMixin: Type = /* @__PURE__ */ python_class(
  "FlowControlMixin",
  FlowControlObject,
  "asyncio.streams",
  { bases: [Protocol], signatures: { __init__: "(self, loop=)" } },
);

const drain_helper = /* @__PURE__ */ coroutine(
  "FlowControlMixin._drain_helper(self)",
  function* (protocol: FlowControlObject): Generator<unknown, null, unknown> {
    if (protocol._connection_lost) throw ConnectionResetError("Connection lost");
    if (!protocol._paused) return null;
    const waiter = protocol._loop.create_future();
    protocol._drain_waiters.add(waiter);
    try {
      yield* waiter;
    } finally {
      protocol._drain_waiters.delete(waiter);
    }
    return null;
  },
);

export class StreamReaderProtocolObject extends FlowControlObject {
  /** Held for a server until its callback has it; a client holds it itself. */
  #reader: StreamReaderObject | null = null;
  #reader_of_program: WeakRef<StreamReaderObject> | null = null;
  _client_connected_cb: unknown = null;
  _task: unknown = null;
  _transport: BaseTransportObject | null = null;
  _over_ssl = false;
  declare _closed: FutureObject;

  override get $class(): Type {
    return StreamReaderProtocol;
  }

  override __init__(stream_reader: unknown, client_connected_cb: unknown = null, loop: unknown = null): null {
    super.__init__(loop);
    this._client_connected_cb = client_connected_cb ?? null;
    if (stream_reader != null) {
      this.#reader_of_program = new WeakRef(stream_reader as StreamReaderObject);
      if (this._client_connected_cb !== null) this.#reader = stream_reader as StreamReaderObject;
    }
    this._closed = this._loop.create_future();
    return null;
  }

  get _stream_reader(): StreamReaderObject | null {
    return this.#reader ?? this.#reader_of_program?.deref() ?? null;
  }

  _replace_transport(transport: BaseTransportObject): void {
    this._transport = transport;
    this._over_ssl = transport.get_extra_info("sslcontext") != null;
  }

  override connection_made(transport: unknown): null {
    this._replace_transport(transport as BaseTransportObject);
    const reader = this._stream_reader;
    if (reader !== null) reader.set_transport(transport);
    if (this._client_connected_cb === null) return null;
    const writer = new_writer(transport, this, reader, this._loop);
    if (reader !== null) close_when_dropped(reader, writer, transport as BaseTransportObject, this._loop);
    this.#reader = null;
    const made = call(this._client_connected_cb, reader, writer);
    if (iscoroutine(made)) this.#serve(made, transport);
    return null;
  }

  #serve(coroutine: unknown, transport: unknown): void {
    const task = this._loop.$create_task(coroutine, {}) as TaskObject;
    this._task = task;
    task.add_done_callback(() => {
      // A task that is done still holds the variables of its coroutine.
      this._task = null;
      if (!task.cancelled()) {
        const exception = task.exception();
        if (exception === null) {
          handler_ended();
          return;
        }
        this._loop.$exception_handler({
          message: "Unhandled exception in client_connected_cb",
          exception,
          transport,
        });
      }
      call_method(transport, "close");
    });
  }

  override connection_lost(exc: unknown): null {
    const reader = this._stream_reader;
    if (reader !== null) {
      if (exc == null) reader.feed_eof();
      else reader.set_exception(exc);
    }
    if (!this._closed.done()) {
      if (exc == null) this._closed.set_result(null);
      else {
        this._closed.set_exception(exc);
        // Nobody need ask: the reader has the exception, too.
        this._closed.$retrieved();
      }
    }
    super.connection_lost(exc);
    this.#reader_of_program = null;
    this._task = null;
    this._transport = null;
    return null;
  }

  override data_received(data: unknown): null {
    this._stream_reader?.feed_data(data);
    return null;
  }

  override eof_received(): boolean {
    this._stream_reader?.feed_eof();
    // Under TLS neither side can go on alone.
    return !this._over_ssl;
  }

  override _get_close_waiter(_stream: unknown): FutureObject {
    return this._closed;
  }
}

export const StreamReaderProtocol: Type = /* @__PURE__ */ python_class(
  "StreamReaderProtocol",
  StreamReaderProtocolObject,
  "asyncio.streams",
  {
    bases: [FlowControlMixin],
    signatures: {
      __init__: "(self, stream_reader, client_connected_cb=, loop=)",
      connection_made: "(self, transport)",
      connection_lost: "(self, exc)",
      data_received: "(self, data)",
      eof_received: "(self)",
      pause_writing: "(self)",
      resume_writing: "(self)",
    },
  },
);
