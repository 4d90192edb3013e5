/**
 * `socket`: the numbers and errors that programs of asyncio name. Sockets themselves are asyncio's.
 *
 * Source: Library Reference, socket.
 */
import { node_module } from "../asyncio/io/host.ts";
import { socket_pair } from "../asyncio/io/program_sockets.ts";
import { def } from "../objects/call.ts";
import { define_class } from "../objects/define-class.ts";
import { type ExceptionType, exception_type, NotImplementedError } from "../objects/exceptions.ts";
import type { Type } from "../objects/object.ts";
import { OSError } from "../objects/os-errors.ts";
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
  return define_class(
    "AddressFamily",
    [IntEnum],
    (names) => {
      Object.assign(names, { AF_UNSPEC: 0, AF_UNIX: 1, AF_INET: 2, AF_INET6: 10 });
    },
    {},
    { module: "socket" },
  );
}

function make_kind(): Type {
  return define_class(
    "SocketKind",
    [IntEnum],
    (names) => {
      Object.assign(names, { SOCK_STREAM: 1, SOCK_DGRAM: 2, SOCK_RAW: 3 });
    },
    {},
    { module: "socket" },
  );
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
export const IPPROTO_TCP = 6;
export const IPPROTO_UDP = 17;
export const IPPROTO_IPV6 = 41;
export const SOL_SOCKET = 1;
export const SO_REUSEADDR = 2;
export const SO_BROADCAST = 6;
export const SO_KEEPALIVE = 9;
export const TCP_NODELAY = 1;
export const SOMAXCONN = 4096;

/** The name of this machine. */
export function gethostname(): string {
  return node_module("node:os", "socket.gethostname").hostname();
}

const words = (name: string) =>
  `${name}: use asyncio.open_connection, asyncio.start_server or the loop's own methods`;

export { Socket as socket } from "../asyncio/io/program_sockets.ts";
export const SHUT_RD = 0;
export const SHUT_WR = 1;
export const SHUT_RDWR = 2;

/** Two sockets that are connected to one another. */
export const socketpair = /* @__PURE__ */ def(
  "socketpair(family=, type=, proto=)",
  (family: unknown = AF_UNIX): unknown => tuple_from(socket_pair(family as number)),
);
export const create_connection = /* @__PURE__ */ def("create_connection(*args, **kwargs)", (): never => {
  throw NotImplementedError(words("socket.create_connection"));
});
