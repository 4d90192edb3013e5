/**
 * Names to addresses and back: getaddrinfo, getnameinfo.
 *
 * From: `await loop.getaddrinfo("localhost", 80, type=socket.SOCK_STREAM)`
 * To:   `[(2, 1, 6, '', ('127.0.0.1', 80))]`, asked of `node:dns`; an address that is one already is not asked for
 *
 * Source: Lib/asyncio/base_events.py, `_ipaddr_info`, `_ensure_resolved`; Library Reference, "socket.getaddrinfo".
 */
import { Bytes } from "../../objects/bytes.ts";
import { latin_text } from "../../objects/bytes-arguments.ts";
import { type ExceptionType, exception_type, OverflowError } from "../../objects/exceptions.ts";
import { items_of } from "../../objects/iteration.ts";
import { OSError } from "../../objects/os-errors.ts";
import { type Tuple, tuple_of } from "../../objects/tuple.ts";
import type { BaseEventLoopObject } from "../base_events.ts";
import { from_host, itself } from "./entries.ts";
import { host_module, node_module } from "./host.ts";
import {
  AF_INET,
  AF_INET6,
  IPPROTO_TCP,
  IPPROTO_UDP,
  members,
  SOCK_DGRAM,
  SOCK_STREAM,
} from "./socket_words.ts";

function of_socket(cls: ExceptionType): ExceptionType {
  cls.$module = "socket";
  return cls;
}

/** A name could not be resolved. */
export const gaierror: ExceptionType = /* @__PURE__ */ of_socket(
  /* @__PURE__ */ exception_type("gaierror", OSError),
);

/** One row of getaddrinfo's answer. */
export interface AddressInfo {
  readonly family: number;
  readonly type: number;
  readonly proto: number;
  /** `(host, port)`, or `(host, port, flow, scope)`. */
  readonly address: Tuple;
  readonly host: string;
  readonly port: number;
}

export interface Wanted {
  readonly host: unknown;
  readonly port: unknown;
  readonly family: number;
  /** 0 for all. */
  readonly type: number;
  readonly proto: number;
  readonly flags: number;
}

export const AI_PASSIVE = 1;
const LAST_PORT = 65535;
const EAI_NONAME = -2;
const EAI_SERVICE = -8;
const SERVICES = " ftp:21 ssh:22 telnet:23 smtp:25 domain:53 http:80 pop3:110 imap:143 https:443 ";

type Steps<T> = Generator<unknown, T, unknown>;

/** Addresses for a name; a name that is an address is not looked up. */
export function* resolved(loop: BaseEventLoopObject, wanted: Wanted, what: string): Steps<AddressInfo[]> {
  const { isIP } = node_module("node:net", what);
  const host = text_of(wanted.host);
  const version = host === null || host.includes("%") ? 0 : isIP(host);
  const family = version === 4 ? AF_INET : AF_INET6;
  const is_wanted = wanted.family === 0 || wanted.family === family;
  const port = numeric_port(wanted.port);
  const is_known_type = wanted.type === SOCK_STREAM || wanted.type === SOCK_DGRAM;
  if (host !== null && version !== 0 && is_wanted && port !== null && is_known_type) {
    return [row(family, wanted.type, wanted.type === SOCK_STREAM ? IPPROTO_TCP : IPPROTO_UDP, host, port)];
  }
  return yield* looked_up(loop, wanted, what);
}

type Found = readonly { address: string; family: number }[];

/** getaddrinfo itself. @throws gaierror */
export function* looked_up(loop: BaseEventLoopObject, wanted: Wanted, what: string): Steps<AddressInfo[]> {
  const { lookup } = host_module(loop, "node:dns", what);
  const { isIP } = node_module("node:net", what);
  const port = port_of(wanted.port);
  const family = wanted.family === AF_INET ? 4 : wanted.family === AF_INET6 ? 6 : 0;
  const name = text_of(wanted.host);
  if (name === null || name === "") return unspecified(wanted, port);
  const version = isIP(name);
  if (version !== 0 && family !== 0 && version !== family) {
    throw gaierror(-9, "Address family for hostname not supported");
  }
  const found = yield* from_host(loop, itself<Found>, (outcome) => {
    lookup(name, { all: true, family, verbatim: true }, (error, addresses) => {
      if (error === null) outcome.done(addresses);
      else outcome.failed(not_found(error));
    });
    return () => {};
  });
  return found.flatMap(({ address, family: of }) =>
    kinds(wanted).map(([type, proto]) => row(of === 6 ? AF_INET6 : AF_INET, type, proto, address, port)),
  );
}

function not_found(error: Error): unknown {
  const { code } = error as { code?: string };
  if (code === "EAI_AGAIN") return gaierror(-3, "Temporary failure in name resolution");
  return gaierror(EAI_NONAME, "Name or service not known");
}

/** No name: all of this machine's addresses to listen on, the loopback to connect to. */
function unspecified(wanted: Wanted, port: number): AddressInfo[] {
  const is_passive = (wanted.flags & AI_PASSIVE) !== 0;
  const all: [number, string][] = is_passive
    ? [
        [AF_INET, "0.0.0.0"],
        [AF_INET6, "::"],
      ]
    : [
        [AF_INET6, "::1"],
        [AF_INET, "127.0.0.1"],
      ];
  return all
    .filter(([family]) => wanted.family === 0 || wanted.family === family)
    .flatMap(([family, host]) => kinds(wanted).map(([type, proto]) => row(family, type, proto, host, port)));
}

/** Socket types and protocols that were asked for. */
function kinds({ type, proto }: Wanted): (readonly [number, number])[] {
  const all = [
    [SOCK_STREAM, IPPROTO_TCP],
    [SOCK_DGRAM, IPPROTO_UDP],
    [3, 0],
  ] as const;
  return all.filter(([one, of]) => (type === 0 || one === type) && (proto === 0 || of === proto));
}

function row(family: number, type: number, proto: number, host: string, port: number): AddressInfo {
  const address = family === AF_INET6 ? tuple_of(host, port, 0, 0) : tuple_of(host, port);
  return { family, type, proto, address, host, port };
}

/** `(family, type, proto, canonname, sockaddr)`. */
export function info_tuple({ family, type, proto, address }: AddressInfo): Tuple {
  return tuple_of(members.family(family), members.kind(type), proto, "", address);
}

function text_of(host: unknown): string | null {
  if (host == null) return null;
  return host instanceof Bytes ? latin_text(host.$bytes) : String(host);
}

/** A port as the host takes it. @throws OverflowError in the words of the system's `call` */
export function checked_port(port: number, call: "bind" | "connect"): number {
  if (port >= 0 && port <= LAST_PORT) return port;
  throw OverflowError(`${call}(): port must be 0-65535.`);
}

/** A port that needs no table; null for the name of a service. */
function numeric_port(port: unknown): number | null {
  if (port == null || port === "") return 0;
  const text = port instanceof Bytes ? latin_text(port.$bytes) : String(port);
  return /^\s*-?\d+\s*$/.test(text) ? Number(text) : null;
}

function port_of(port: unknown): number {
  const number = numeric_port(port);
  if (number !== null) return number;
  const service = new RegExp(` ${text_of(port)}:(\\d+) `).exec(SERVICES);
  if (service === null) throw gaierror(EAI_SERVICE, "Servname not supported for ai_socktype");
  return Number(service[1]);
}

/** `("127.0.0.1", 80)` as host and port. */
export function host_and_port(address: unknown): [unknown, unknown] {
  const [host, port] = items_of(address);
  return [host, port];
}

const NI_NUMERICHOST = 1;
const NI_NUMERICSERV = 2;

/** getnameinfo: `(host, service)`. */
export function* name_of_address(loop: BaseEventLoopObject, sockaddr: unknown, flags: number): Steps<Tuple> {
  const [address, port] = host_and_port(sockaddr) as [string, number];
  const is_numeric = NI_NUMERICHOST | NI_NUMERICSERV;
  if ((flags & is_numeric) === is_numeric) return tuple_of(address, String(port));
  const what = "loop.getnameinfo";
  const { lookupService } = host_module(loop, "node:dns", what);
  const [host, service] = yield* from_host(loop, itself<[string, string]>, (outcome) => {
    lookupService(address, port, (error, name, of) => {
      if (error === null) outcome.done([name, of]);
      else outcome.failed(not_found(error));
    });
    return () => {};
  });
  return tuple_of(
    (flags & NI_NUMERICHOST) !== 0 ? address : host,
    (flags & NI_NUMERICSERV) !== 0 ? String(port) : service,
  );
}
