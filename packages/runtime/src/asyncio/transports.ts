/**
 * Transports: what carries the bytes for a protocol. The classes here say what there is; `io/` has those that work.
 *
 * Source: Lib/asyncio/transports.py; Library Reference, "Transports Hierarchy".
 */
import { call_method } from "../objects/attributes.ts";
import { Bytes } from "../objects/bytes.ts";
import { is_bytes_like } from "../objects/bytes-arguments.ts";
import { Dict } from "../objects/dict.ts";
import { NotImplementedError, TypeError, ValueError } from "../objects/exceptions.ts";
import { each } from "../objects/iteration.ts";
import { PyObject, type Type, type_name } from "../objects/object.ts";
import { repr } from "../objects/repr.ts";
import { type Tuple, tuple_of } from "../objects/tuple.ts";
import { mro } from "../objects/type.ts";
import type { BaseEventLoopObject } from "./base_events.ts";
import { user_call } from "./io/user_call.ts";
import { python_class } from "./python_class.ts";
import { seconds } from "./seconds.ts";

const MODULE = "asyncio.transports";

/** Above this many bytes in the buffer the protocol is asked to pause. */
const HIGH_WATER = 64 * 1024;

export class BaseTransportObject extends PyObject {
  _extra: Dict = new Dict();

  override get $class(): Type {
    return BaseTransport;
  }

  __init__(extra: unknown = null): null {
    if (extra instanceof Dict) this._extra = extra;
    return null;
  }

  get_extra_info(name: unknown, otherwise: unknown = null): unknown {
    return this._extra.get(name, otherwise);
  }

  is_closing(): unknown {
    throw NotImplementedError();
  }

  close(): unknown {
    throw NotImplementedError();
  }

  set_protocol(_protocol: unknown): unknown {
    throw NotImplementedError();
  }

  get_protocol(): unknown {
    throw NotImplementedError();
  }
}

class ReadTransportObject extends BaseTransportObject {
  override get $class(): Type {
    return ReadTransport;
  }

  is_reading(): unknown {
    throw NotImplementedError();
  }

  pause_reading(): unknown {
    throw NotImplementedError();
  }

  resume_reading(): unknown {
    throw NotImplementedError();
  }
}

class WriteTransportObject extends BaseTransportObject {
  override get $class(): Type {
    return WriteTransport;
  }

  set_write_buffer_limits(_high: unknown = null, _low: unknown = null): unknown {
    throw NotImplementedError();
  }

  get_write_buffer_size(): unknown {
    throw NotImplementedError();
  }

  get_write_buffer_limits(): unknown {
    throw NotImplementedError();
  }

  write(_data: unknown): unknown {
    throw NotImplementedError();
  }

  writelines(list_of_data: unknown): unknown {
    return call_method(this, "write", joined(list_of_data));
  }

  write_eof(): unknown {
    throw NotImplementedError();
  }

  can_write_eof(): unknown {
    throw NotImplementedError();
  }

  abort(): unknown {
    throw NotImplementedError();
  }
}

/** Both directions. */
class TransportObject extends WriteTransportObject {
  override get $class(): Type {
    return Transport;
  }

  is_reading(): unknown {
    throw NotImplementedError();
  }

  pause_reading(): unknown {
    throw NotImplementedError();
  }

  resume_reading(): unknown {
    throw NotImplementedError();
  }
}

class DatagramTransportObject extends BaseTransportObject {
  override get $class(): Type {
    return DatagramTransport;
  }

  sendto(_data: unknown, _addr: unknown = null): unknown {
    throw NotImplementedError();
  }

  abort(): unknown {
    throw NotImplementedError();
  }
}

export class SubprocessTransportObject extends BaseTransportObject {
  override get $class(): Type {
    return SubprocessTransport;
  }

  get_pid(): unknown {
    throw NotImplementedError();
  }

  get_returncode(): unknown {
    throw NotImplementedError();
  }

  get_pipe_transport(_fd: unknown): unknown {
    throw NotImplementedError();
  }

  send_signal(_signal: unknown): unknown {
    throw NotImplementedError();
  }

  terminate(): unknown {
    throw NotImplementedError();
  }

  kill(): unknown {
    throw NotImplementedError();
  }
}

/** A transport that asks its protocol to pause when too much waits to be written. */
export abstract class FlowControlTransport extends TransportObject {
  _loop: BaseEventLoopObject;
  _protocol: unknown = null;
  _protocol_paused = false;
  _high_water = HIGH_WATER;
  _low_water = HIGH_WATER / 4;

  constructor(loop: BaseEventLoopObject) {
    super();
    this._loop = loop;
  }

  abstract override get_write_buffer_size(): number;

  $maybe_pause_protocol(): void {
    if (this._protocol_paused || this.get_write_buffer_size() <= this._high_water) return;
    this._protocol_paused = true;
    this.$tell("pause_writing");
  }

  $maybe_resume_protocol(): void {
    if (!this._protocol_paused || this.get_write_buffer_size() > this._low_water) return;
    this._protocol_paused = false;
    this.$tell("resume_writing");
  }

  $tell(method: "pause_writing" | "resume_writing"): void {
    user_call(
      () => call_method(this._protocol, method),
      (exception) => {
        this._loop.$exception_handler({
          message: `protocol.${method}() failed`,
          exception,
          transport: this,
          protocol: this._protocol,
        });
      },
    );
  }

  override get_write_buffer_limits(): Tuple {
    return tuple_of(this._low_water, this._high_water);
  }

  /** @param high  bytes; without it four times `low`, or 64 KiB */
  override set_write_buffer_limits(high: unknown = null, low: unknown = null): null {
    const most = high == null ? (low == null ? HIGH_WATER : 4 * seconds(low)) : seconds(high);
    const least = low == null ? Math.floor(most / 4) : seconds(low);
    if (!(most >= least && least >= 0)) {
      throw ValueError(`high (${repr(most)}) must be >= low (${repr(least)}) must be >= 0`);
    }
    this._high_water = most;
    this._low_water = least;
    this.$maybe_pause_protocol();
    return null;
  }
}

/** The bytes of several objects, one after the other. */
export function joined(parts: unknown): Bytes {
  const pieces = [...each(parts)].map((part, at) => {
    if (is_bytes_like(part)) return part.$bytes;
    throw TypeError(`sequence item ${at}: expected a bytes-like object, ${type_name(part)} found`);
  });
  return new Bytes(concatenated(pieces));
}

export function concatenated(pieces: readonly Uint8Array[]): Uint8Array {
  if (pieces.length === 1) return pieces[0] as Uint8Array;
  const whole = new Uint8Array(pieces.reduce((size, piece) => size + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** What `write` takes. @throws TypeError */
export function written_bytes(data: unknown): Uint8Array {
  if (is_bytes_like(data)) return data instanceof Bytes ? data.$bytes : data.$bytes.slice();
  throw TypeError(`data argument must be a bytes-like object, not '${type_name(data)}'`);
}

const BASE = {
  __init__: "(self, extra=)",
  get_extra_info: "(self, name, default=)",
  is_closing: "(self)",
  close: "(self)",
  set_protocol: "(self, protocol)",
  get_protocol: "(self)",
};
const READ = { is_reading: "(self)", pause_reading: "(self)", resume_reading: "(self)" };
const WRITE = {
  set_write_buffer_limits: "(self, high=, low=)",
  get_write_buffer_size: "(self)",
  get_write_buffer_limits: "(self)",
  write: "(self, data)",
  writelines: "(self, list_of_data)",
  write_eof: "(self)",
  can_write_eof: "(self)",
  abort: "(self)",
};

export const BaseTransport: Type = /* @__PURE__ */ python_class(
  "BaseTransport",
  BaseTransportObject,
  MODULE,
  { signatures: BASE, open: false },
);
export const ReadTransport: Type = /* @__PURE__ */ python_class(
  "ReadTransport",
  ReadTransportObject,
  MODULE,
  { bases: [BaseTransport], signatures: READ, open: false },
);
export const WriteTransport: Type = /* @__PURE__ */ python_class(
  "WriteTransport",
  WriteTransportObject,
  MODULE,
  { bases: [BaseTransport], signatures: WRITE, open: false },
);
export const Transport: Type = /* @__PURE__ */ of_both(
  /* @__PURE__ */ python_class("Transport", TransportObject, MODULE, {
    bases: [ReadTransport, WriteTransport],
    signatures: READ,
    open: false,
  }),
);

/** A class of the runtime takes the order of its first base, unless it is told. */
function of_both(cls: Type): Type {
  cls.$mro = mro(cls, cls.$bases) ?? cls.$mro;
  return cls;
}
export const DatagramTransport: Type = /* @__PURE__ */ python_class(
  "DatagramTransport",
  DatagramTransportObject,
  MODULE,
  {
    bases: [BaseTransport],
    signatures: { sendto: "(self, data, addr=)", abort: "(self)" },
    open: false,
  },
);
export const SubprocessTransport: Type = /* @__PURE__ */ python_class(
  "SubprocessTransport",
  SubprocessTransportObject,
  MODULE,
  {
    bases: [BaseTransport],
    signatures: {
      get_pid: "(self)",
      get_returncode: "(self)",
      get_pipe_transport: "(self, fd)",
      send_signal: "(self, signal)",
      terminate: "(self)",
      kill: "(self)",
    },
    open: false,
  },
);
