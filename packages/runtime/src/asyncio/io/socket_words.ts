/**
 * Sockets as asyncio shows them: families, types, addresses, and the `socket` of `get_extra_info`.
 *
 * Source: Lib/asyncio/trsock.py; Library Reference, "socket".
 */
import { PyObject, type Type } from "../../objects/object.ts";
import { repr } from "../../objects/repr.ts";
import { type Tuple, tuple_of } from "../../objects/tuple.ts";
import { python_class } from "../python_class.ts";

export const AF_UNIX = 1;
export const AF_INET = 2;
export const AF_INET6 = 10;
export const SOCK_STREAM = 1;
export const SOCK_DGRAM = 2;
export const IPPROTO_TCP = 6;
export const IPPROTO_UDP = 17;

/** The members of `socket.AddressFamily` and `socket.SocketKind` that numbers stand for: themselves, until `socket` is part of the program. */
export const members: { family: (number: number) => unknown; kind: (number: number) => unknown } = {
  family: (number) => number,
  kind: (number) => number,
};

/** `("127.0.0.1", 80)`; `("::1", 80, 0, 0)`; the path of a unix socket, empty where it has none. */
export type Address = Tuple | string;

export function inet_address(address: string | undefined, port: number | undefined): Tuple | null {
  if (address === undefined || port === undefined) return null;
  return address.includes(":") ? tuple_of(address, port, 0, 0) : tuple_of(address, port);
}

/** What is known of a socket that a transport owns. */
export interface SocketFacts {
  readonly family: number;
  readonly type: number;
  readonly proto: number;
  readonly sockname: Address | null;
  readonly peername: Address | null;
  /** The host's object, for its file descriptor. */
  readonly host: object;
}

/** A socket that a program may look at, but not use behind the transport's back. */
class TransportSocketObject extends PyObject {
  declare $facts: SocketFacts;

  override get $class(): Type {
    return TransportSocket;
  }

  __init__(facts: unknown): null {
    this.$facts = facts as SocketFacts;
    return null;
  }

  get family(): unknown {
    return members.family(this.$facts.family);
  }

  get type(): unknown {
    return members.kind(this.$facts.type);
  }

  get proto(): number {
    return this.$facts.proto;
  }

  fileno(): number {
    return descriptor_of(this.$facts.host);
  }

  getsockname(): unknown {
    return this.$facts.sockname;
  }

  getpeername(): unknown {
    return this.$facts.peername;
  }

  getsockopt(..._option: unknown[]): number {
    return 0;
  }

  setsockopt(..._option: unknown[]): null {
    return null;
  }

  gettimeout(): number {
    return 0;
  }

  settimeout(_value: unknown): null {
    return null;
  }

  setblocking(_flag: unknown): null {
    return null;
  }

  __repr__(): string {
    const { family, type, proto, sockname, peername } = this.$facts;
    const fd = this.fileno();
    const parts = [`fd=${fd}`, `family=${family}`, `type=${type}`, `proto=${proto}`];
    const is_there = (address: Address | null) => address !== null && address !== "";
    if (fd !== -1 && is_there(sockname)) parts.push(`laddr=${shown(sockname)}`);
    if (fd !== -1 && is_there(peername)) parts.push(`raddr=${shown(peername)}`);
    return `<asyncio.TransportSocket ${parts.join(", ")}>`;
  }
}

function shown(address: Address | null): string {
  return typeof address === "string" ? address : repr(address);
}

/** The number the system knows it by; -1 when it is closed, or the host does not say. */
export function descriptor_of(host: object): number {
  const { _handle: handle } = host as { _handle?: { fd?: unknown } | null };
  return typeof handle?.fd === "number" ? handle.fd : -1;
}

export function transport_socket(facts: SocketFacts): TransportSocketObject {
  const made = new TransportSocketObject();
  made.__init__(facts);
  return made;
}

const TransportSocket: Type = /* @__PURE__ */ python_class(
  "TransportSocket",
  TransportSocketObject,
  "asyncio.trsock",
  { signatures: { __init__: "(self, sock)" }, open: false },
);
