/**
 * StreamWriter: the writing half of a pair of streams.
 *
 * Source: Lib/asyncio/streams.py, StreamWriter; Library Reference, "StreamWriter".
 */
import { getattr_of } from "../../objects/all-attributes.ts";
import { call_method } from "../../objects/attributes.ts";
import { coroutine } from "../../objects/coroutine.ts";
import { AssertionError } from "../../objects/exceptions.ts";
import { PyObject, type Type } from "../../objects/object.ts";
import { repr } from "../../objects/repr.ts";
import { keywords, kw } from "../../objects/signature.ts";
import type { BaseEventLoopObject } from "../base_events.ts";
import { start_tls as loop_start_tls } from "../io/tls.ts";
import { python_class } from "../python_class.ts";
import { sleep } from "../tasks/sleep.ts";
import { StreamReaderObject } from "./reader.ts";
import { waited } from "./waited.ts";

export class StreamWriterObject extends PyObject {
  _transport: unknown = null;
  _protocol: unknown = null;
  _reader: StreamReaderObject | null = null;
  declare _loop: BaseEventLoopObject;

  override get $class(): Type {
    return StreamWriter;
  }

  __init__(transport: unknown, protocol: unknown, reader: unknown, loop: unknown): null {
    this._transport = transport;
    this._protocol = protocol;
    if (reader != null && !(reader instanceof StreamReaderObject)) throw AssertionError();
    this._reader = reader ?? null;
    this._loop = loop as BaseEventLoopObject;
    return null;
  }

  get transport(): unknown {
    return this._transport;
  }

  write(data: unknown): null {
    call_method(this._transport, "write", data);
    return null;
  }

  writelines(data: unknown): null {
    call_method(this._transport, "writelines", data);
    return null;
  }

  write_eof(): unknown {
    return call_method(this._transport, "write_eof");
  }

  can_write_eof(): unknown {
    return call_method(this._transport, "can_write_eof");
  }

  close(): unknown {
    return call_method(this._transport, "close");
  }

  is_closing(): unknown {
    return call_method(this._transport, "is_closing");
  }

  wait_closed(): unknown {
    return wait_closed(this);
  }

  get_extra_info(name: unknown, otherwise: unknown = null): unknown {
    return call_method(this._transport, "get_extra_info", name, otherwise);
  }

  drain(): unknown {
    return drain(this);
  }

  start_tls(sslcontext: unknown, ...options: unknown[]): unknown {
    return start_tls(this, sslcontext, ...options);
  }

  __repr__(): string {
    const reader = this._reader === null ? "" : ` reader=${repr(this._reader)}`;
    return `<${this.$class.$name} transport=${repr(this._transport)}${reader}>`;
  }
}

type Steps = Generator<unknown, null, unknown>;

const wait_closed = /* @__PURE__ */ coroutine(
  "StreamWriter.wait_closed(self)",
  function* (writer: StreamWriterObject): Steps {
    yield* waited(call_method(writer._protocol, "_get_close_waiter", writer));
    return null;
  },
);

const drain = /* @__PURE__ */ coroutine(
  "StreamWriter.drain(self)",
  function* (writer: StreamWriterObject): Steps {
    const exception = writer._reader?.exception() ?? null;
    if (exception !== null) throw exception;
    // The end of the connection gets a turn to be noticed.
    if (writer.is_closing() === true) yield* waited(sleep(0));
    yield* waited(call_method(writer._protocol, "_drain_helper"));
    return null;
  },
);

const start_tls = /* @__PURE__ */ coroutine(
  "StreamWriter.start_tls(self, sslcontext, *, server_hostname=, ssl_handshake_timeout=, ssl_shutdown_timeout=)",
  function* (writer: StreamWriterObject, sslcontext: unknown, options: unknown): Steps {
    const protocol = writer._protocol;
    const server_side = getattr_of(protocol, "_client_connected_cb") !== null;
    yield* waited(writer.drain());
    const upgraded = yield* waited(
      loop_start_tls(
        writer._loop,
        writer._transport,
        protocol,
        sslcontext,
        kw({ ...keywords(options), server_side }),
      ),
    );
    writer._transport = upgraded;
    call_method(protocol, "_replace_transport", upgraded);
    return null;
  },
);

export function new_writer(
  transport: unknown,
  protocol: unknown,
  reader: unknown,
  loop: BaseEventLoopObject,
): StreamWriterObject {
  const writer = new StreamWriterObject();
  writer.__init__(transport, protocol, reader, loop);
  return writer;
}

export const StreamWriter: Type = /* @__PURE__ */ python_class(
  "StreamWriter",
  StreamWriterObject,
  "asyncio.streams",
  {
    signatures: {
      __init__: "(self, transport, protocol, reader, loop)",
      write: "(self, data)",
      writelines: "(self, data)",
      write_eof: "(self)",
      can_write_eof: "(self)",
      close: "(self)",
      is_closing: "(self)",
      wait_closed: "(self)",
      get_extra_info: "(self, name, default=)",
      drain: "(self)",
      start_tls: "(self, sslcontext, *, server_hostname=, ssl_handshake_timeout=, ssl_shutdown_timeout=)",
    },
  },
);
