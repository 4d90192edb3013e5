/**
 * TLS: a transport that encrypts, on `node:tls`.
 *
 * CPython: a protocol of OpenSSL's between the socket's transport and the program's. Here the host encrypts, and the transport is one more
 * socket transport, on the host's encrypted stream.
 *
 * Source: Lib/asyncio/sslproto.py; Library Reference, "loop.start_tls".
 */
import { coroutine } from "../../objects/coroutine.ts";
import { NotImplementedError, RuntimeError, TypeError } from "../../objects/exceptions.ts";
import { type Type, type_name } from "../../objects/object.ts";
import { object_repr } from "../../objects/object-repr.ts";
import { ConnectionResetError } from "../../objects/os-errors.ts";
import { keywords } from "../../objects/signature.ts";
import { truth } from "../../objects/truth.ts";
import type { BaseEventLoopObject } from "../base_events.ts";
import type { FutureObject } from "../futures.ts";
import { python_class } from "../python_class.ts";
import { Transport } from "../transports.ts";
import { entry_of } from "./entries.ts";
import { system_error } from "./errors.ts";
import { type HostStream, host_module, node_module } from "./host.ts";
import { type Owner, SocketTransportObject } from "./socket_transport.ts";
import type { SocketFacts } from "./socket_words.ts";
import { tls_failure } from "./tls_errors.ts";
import { SslObject, type TlsSocket } from "./tls_facts.ts";

type Options = Readonly<Record<string, unknown>>;

/** What the `ssl` module's contexts know to say to `node:tls`. */
export interface TlsContext {
  _tls_options(): Iterable<string> & { get(name: string): unknown };
}

class TlsTransportObject extends SocketTransportObject {
  override get $class(): Type {
    return TlsTransport;
  }

  override readonly $encrypts = true;

  /** Both sides have agreed. What goes wrong before is told to who waits for that. */
  $is_secure = false;

  override write_failed(error: unknown): void {
    if (this.$is_secure) super.write_failed(error);
  }

  override can_write_eof(): boolean {
    return false;
  }

  override write_eof(): null {
    throw NotImplementedError();
  }

  /** The other side is told, before the socket is closed. */
  override close(): null {
    if (this._closing) return null;
    this._closing = true;
    this.$channel.stop_reading();
    this.$channel.end();
    this.$channel.host.once("finish", () => {
      this._loop.$arrive(entry_of(this._loop, () => this.$ended()));
    });
    return null;
  }

  $ended(): void {
    if (this._conn_lost > 0) return;
    this._conn_lost += 1;
    this.$connection_lost(null);
  }

  override __repr__(): string {
    return object_repr(this);
  }
}

const TlsTransport: Type = /* @__PURE__ */ python_class(
  "_SSLProtocolTransport",
  TlsTransportObject as never,
  "asyncio.sslproto",
  { bases: [Transport] },
);

/**
 * A transport on the encrypted form of `host`; `waiter` is woken when both sides agree.
 * @param options  `ssl`: True or a context; `server_side`, `server_hostname`, `ssl_handshake_timeout`
 */
export function tls_transport(
  loop: BaseEventLoopObject,
  host: HostStream,
  protocol: unknown,
  facts: SocketFacts,
  options: Options,
  waiter: FutureObject,
): TlsTransportObject {
  const tls = host_module(loop, "node:tls", "ssl");
  const context = options["ssl"];
  const given = context === true ? {} : tls_options(context);
  const name = options["server_hostname"];
  const secured = (
    truth(options["server_side"])
      ? new tls.TLSSocket(host, {
          ...given,
          isServer: true,
        })
      : tls.connect({ ...given, socket: host, ...(typeof name === "string" ? named(name) : {}) })
  ) as TlsSocket;
  const owner = (options["owner"] as Owner | undefined) ?? null;
  const transport = new TlsTransportObject(loop, secured, protocol, { ...facts, host }, owner);
  transport._extra.__setitem__("sslcontext", context);
  let is_over = false;
  const over = (then: () => void): void => {
    if (is_over) return;
    is_over = true;
    loop.$arrive(entry_of(loop, then));
  };
  const ready = () =>
    over(() => {
      transport.$is_secure = true;
      const is_checked = given["requestCert"] !== false && given["rejectUnauthorized"] !== false;
      const seen = new SslObject().$of(secured, is_checked);
      Object.assign(seen, {
        context,
        server_side: truth(options["server_side"]),
        server_hostname: name ?? null,
      });
      transport._extra.__setitem__("peercert", seen.getpeercert());
      transport._extra.__setitem__("cipher", seen.cipher());
      transport._extra.__setitem__("compression", null);
      transport._extra.__setitem__("ssl_object", seen);
      transport.$begin(waiter);
    });
  const failed = (error: Error) =>
    over(() => {
      transport._conn_lost += 1;
      transport._closing = true;
      transport.$channel.close();
      const exception = system_error(error) === null ? tls_failure(error) : connection_error();
      if (!waiter.done()) waiter.set_exception(exception);
    });
  if (truth(options["server_side"])) {
    secured.once("secure", () => {
      const wrong = given["rejectUnauthorized"] === true ? secured.ssl?.verifyError?.() : null;
      if (wrong == null) ready();
      else failed(wrong);
    });
  } else secured.once("secureConnect", ready);
  secured.once("error", failed);
  secured.once("close", () => failed(new Error("ECONNRESET")));
  return transport;
}

/** An address is no name that could be sent. */
function named(name: string): Options {
  return node_module("node:net", "ssl").isIP(name) === 0 ? { servername: name } : { host: name };
}

function connection_error(): unknown {
  return ConnectionResetError(104, "Connection reset by peer");
}

function tls_options(context: unknown): Options {
  const own = context as Partial<TlsContext> | null;
  if (typeof own?._tls_options !== "function") {
    throw TypeError(`sslcontext is expected to be an instance of ssl.SSLContext, got ${type_name(context)}`);
  }
  const given = own._tls_options();
  const { asks, rejects, checks_name, has_defaults, ca, ...options } = Object.fromEntries(
    [...given].map((name) => [name, given.get(name)]),
  );
  const { rootCertificates } = node_module("node:tls", "ssl");
  const authorities = [
    ...((ca as string[] | undefined) ?? []),
    ...(has_defaults === true ? rootCertificates : []),
  ];
  return {
    ...options,
    requestCert: asks,
    rejectUnauthorized: rejects,
    ...(ca === undefined ? {} : { ca: authorities }),
    ...(checks_name === true ? {} : { checkServerIdentity: () => undefined }),
  };
}

/** Encrypt a connection that exists. */
export const start_tls = /* @__PURE__ */ coroutine(
  "BaseEventLoop.start_tls(self, transport, protocol, sslcontext, *, server_side=, server_hostname=, ssl_handshake_timeout=, ssl_shutdown_timeout=)",
  function* (
    loop: BaseEventLoopObject,
    transport: unknown,
    protocol: unknown,
    sslcontext: unknown,
    options: unknown,
  ): Generator<unknown, TlsTransportObject, unknown> {
    if (!(transport instanceof SocketTransportObject)) {
      throw TypeError(`transport ${type_name(transport)} is not supported by start_tls()`);
    }
    tls_options(sslcontext);
    if (transport.is_closing()) throw RuntimeError("the transport is closing");
    const waiter = loop.create_future();
    const { host } = transport.$channel;
    const facts = transport.$release();
    const given = { ...keywords(options), ssl: sslcontext };
    const upgraded = tls_transport(loop, host, silent(protocol), facts, given, waiter);
    yield* waiter;
    upgraded.set_protocol(protocol);
    return upgraded;
  },
);

/** The protocol has had its `connection_made`. */
function silent(_protocol: unknown): unknown {
  return { connection_made: () => null };
}
