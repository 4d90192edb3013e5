/**
 * `socket`: the numbers and errors that programs of asyncio name. Sockets themselves are asyncio's.
 *
 * Source: Library Reference, socket.
 */
import { node_module } from "../asyncio/io/host.ts";
import { default_timeout, SocketObject } from "../asyncio/io/program_sockets.ts";
import { socket_pair } from "../asyncio/io/socket_pairs.ts";
import { members } from "../asyncio/io/socket_words.ts";
import { seconds } from "../asyncio/seconds.ts";
import { call, def } from "../objects/call.ts";
import { define_class } from "../objects/define-class.ts";
import { type ExceptionType, exception_type, NotImplementedError } from "../objects/exceptions.ts";
import { Float } from "../objects/float.ts";
import { items_of } from "../objects/iteration.ts";
import type { Type } from "../objects/object.ts";
import { OSError } from "../objects/os-errors.ts";
import { keywords } from "../objects/signature.ts";
import { tuple_from } from "../objects/tuple.ts";
import { IntEnum } from "./enum/kinds.ts";

export { gaierror } from "../asyncio/io/addresses.ts";
export { OSError as error, TimeoutError as timeout } from "../objects/os-errors.ts";

export const __name__ = "socket";

function of_socket(cls: ExceptionType): ExceptionType {
  cls.$module = "socket";
  return cls;
}

export const herror: ExceptionType = /* @__PURE__ */ of_socket(
  /* @__PURE__ */ exception_type("herror", OSError),
);

function make_family(): Type {
  const made = define_class(
    "AddressFamily",
    [IntEnum],
    (names) => {
      Object.assign(names, { AF_UNSPEC: 0, AF_UNIX: 1, AF_INET: 2, AF_INET6: 10 });
    },
    {},
    { module: "socket" },
  );
  members.family = (number) => call(made, number);
  return made;
}

function make_kind(): Type {
  const made = define_class(
    "SocketKind",
    [IntEnum],
    (names) => {
      Object.assign(names, { SOCK_STREAM: 1, SOCK_DGRAM: 2, SOCK_RAW: 3 });
    },
    {},
    { module: "socket" },
  );
  members.kind = (number) => call(made, number);
  return made;
}

export const AddressFamily: Type = /* @__PURE__ */ make_family();
export const SocketKind: Type = /* @__PURE__ */ make_kind();

function member(cls: Type, name: string): unknown {
  return cls[name];
}

export const AF_UNSPEC: unknown = /* @__PURE__ */ member(AddressFamily, "AF_UNSPEC");
export const AF_UNIX: unknown = /* @__PURE__ */ member(AddressFamily, "AF_UNIX");
export const AF_INET: unknown = /* @__PURE__ */ member(AddressFamily, "AF_INET");
export const AF_INET6: unknown = /* @__PURE__ */ member(AddressFamily, "AF_INET6");
export const SOCK_STREAM: unknown = /* @__PURE__ */ member(SocketKind, "SOCK_STREAM");
export const SOCK_DGRAM: unknown = /* @__PURE__ */ member(SocketKind, "SOCK_DGRAM");
export const SOCK_RAW: unknown = /* @__PURE__ */ member(SocketKind, "SOCK_RAW");
export const AI_PASSIVE = 1;
export const NI_NUMERICHOST = 1;
export const NI_NUMERICSERV = 2;
export const IPPROTO_IP = 0;
export const IPPROTO_TCP = 6;
export const IPPROTO_UDP = 17;
export const IPPROTO_IPV6 = 41;
export const IPV6_V6ONLY = 26;
export const SOL_SOCKET = 1;
export const SOL_IP = 0;
export const SOL_TCP = 6;
export const SOL_UDP = 17;
export const SO_REUSEADDR = 2;
export const SO_TYPE = 3;
export const SO_ERROR = 4;
export const SO_BROADCAST = 6;
export const SO_SNDBUF = 7;
export const SO_RCVBUF = 8;
export const SO_KEEPALIVE = 9;
export const SO_LINGER = 13;
export const SO_REUSEPORT = 15;
export const TCP_NODELAY = 1;
export const TCP_KEEPIDLE = 4;
export const TCP_KEEPINTVL = 5;
export const TCP_KEEPCNT = 6;
export const EAI_AGAIN = -3;
export const EAI_FAIL = -4;
export const EAI_NONAME = -2;
export const EAI_SERVICE = -8;
export const has_ipv6 = true;
export const SOMAXCONN = 4096;

/** The name of this machine. */
export function gethostname(): string {
  return node_module("node:os", "socket.gethostname").hostname();
}

export { Socket as socket } from "../asyncio/io/program_sockets.ts";
export const SHUT_RD = 0;
export const SHUT_WR = 1;
export const SHUT_RDWR = 2;

/** Two sockets that are connected to one another. */
export const socketpair = /* @__PURE__ */ def(
  "socketpair(family=, type=, proto=)",
  (family: unknown = AF_UNIX, type: unknown = SOCK_STREAM, proto: unknown = 0): unknown =>
    tuple_from(socket_pair(Number(family), Number(type), Number(proto))),
);
/** A socket that listens at an address. */
export const create_server = /* @__PURE__ */ def(
  "create_server(address, *, family=, backlog=, reuse_port=, dualstack_ipv6=)",
  (address: unknown, options: unknown): SocketObject => {
    const { family = AF_INET, backlog } = keywords(options);
    const made = new SocketObject();
    made.__init__(family);
    made.bind$(address);
    made.listen(backlog);
    return made;
  },
);
/** A socket that is connected to an address. */
export const create_connection = /* @__PURE__ */ def(
  "create_connection(address, timeout=, source_address=, *, all_errors=)",
  (address: unknown, timeout?: unknown, source_address: unknown = null): SocketObject => {
    if (source_address != null) throw NotImplementedError("socket.create_connection: source_address");
    const [host] = items_of(address);
    const made = new SocketObject();
    made.__init__(typeof host === "string" && host.includes(":") ? AF_INET6 : AF_INET);
    if (timeout !== undefined) made.settimeout(timeout);
    try {
      made.connect(address);
    } catch (error) {
      made.close();
      throw error;
    }
    return made;
  },
);

/** Seconds that new sockets wait; None for ever. */
export function setdefaulttimeout(timeout: unknown): null {
  default_timeout.seconds = timeout == null ? null : seconds(timeout);
  return null;
}

export function getdefaulttimeout(): Float | null {
  return default_timeout.seconds === null ? null : new Float(default_timeout.seconds);
}
