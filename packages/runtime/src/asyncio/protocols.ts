/**
 * Protocols: what a transport calls when something happens. Programs derive from these.
 *
 * Source: Lib/asyncio/protocols.py; Library Reference, "Base Protocol".
 */
import { PyObject, type Type } from "../objects/object.ts";
import { python_class } from "./python_class.ts";

const MODULE = "asyncio.protocols";

class BaseProtocolObject extends PyObject {
  override get $class(): Type {
    return BaseProtocol;
  }

  __init__(..._given: unknown[]): null {
    return null;
  }

  connection_made(_transport: unknown): unknown {
    return null;
  }

  /** @param _exc  null when the connection ended in order */
  connection_lost(_exc: unknown): unknown {
    return null;
  }

  /** The transport's buffer is above its high-water mark. */
  pause_writing(): unknown {
    return null;
  }

  /** ... and below the low one again. */
  resume_writing(): unknown {
    return null;
  }
}

export class ProtocolObject extends BaseProtocolObject {
  override get $class(): Type {
    return Protocol;
  }

  data_received(_data: unknown): unknown {
    return null;
  }

  /** The other side will send no more. @returns true to keep the connection open for writing */
  eof_received(): unknown {
    return null;
  }
}

class BufferedProtocolObject extends BaseProtocolObject {
  override get $class(): Type {
    return BufferedProtocol;
  }

  get_buffer(_sizehint: unknown): unknown {
    return null;
  }

  buffer_updated(_nbytes: unknown): unknown {
    return null;
  }

  eof_received(): unknown {
    return null;
  }
}

class DatagramProtocolObject extends BaseProtocolObject {
  override get $class(): Type {
    return DatagramProtocol;
  }

  datagram_received(_data: unknown, _addr: unknown): unknown {
    return null;
  }

  error_received(_exc: unknown): unknown {
    return null;
  }
}

class SubprocessProtocolObject extends BaseProtocolObject {
  override get $class(): Type {
    return SubprocessProtocol;
  }

  pipe_data_received(_fd: unknown, _data: unknown): unknown {
    return null;
  }

  pipe_connection_lost(_fd: unknown, _exc: unknown): unknown {
    return null;
  }

  process_exited(): unknown {
    return null;
  }
}

const BASE = {
  connection_made: "(self, transport)",
  connection_lost: "(self, exc)",
  pause_writing: "(self)",
  resume_writing: "(self)",
};

export const BaseProtocol: Type = /* @__PURE__ */ python_class("BaseProtocol", BaseProtocolObject, MODULE, {
  signatures: BASE,
  open: false,
});
export const Protocol: Type = /* @__PURE__ */ python_class("Protocol", ProtocolObject, MODULE, {
  bases: [BaseProtocol],
  signatures: { data_received: "(self, data)", eof_received: "(self)" },
  open: false,
});
export const BufferedProtocol: Type = /* @__PURE__ */ python_class(
  "BufferedProtocol",
  BufferedProtocolObject,
  MODULE,
  {
    bases: [BaseProtocol],
    signatures: {
      get_buffer: "(self, sizehint)",
      buffer_updated: "(self, nbytes)",
      eof_received: "(self)",
    },
    open: false,
  },
);
export const DatagramProtocol: Type = /* @__PURE__ */ python_class(
  "DatagramProtocol",
  DatagramProtocolObject,
  MODULE,
  {
    bases: [BaseProtocol],
    signatures: { datagram_received: "(self, data, addr)", error_received: "(self, exc)" },
    open: false,
  },
);
export const SubprocessProtocol: Type = /* @__PURE__ */ python_class(
  "SubprocessProtocol",
  SubprocessProtocolObject,
  MODULE,
  {
    bases: [BaseProtocol],
    signatures: {
      pipe_data_received: "(self, fd, data)",
      pipe_connection_lost: "(self, fd, exc)",
      process_exited: "(self)",
    },
    open: false,
  },
);
