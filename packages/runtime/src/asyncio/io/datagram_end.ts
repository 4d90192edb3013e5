/**
 * What a socket of datagrams of the program's own does: `socket.socket(socket.AF_INET, socket.SOCK_DGRAM)`.
 *
 * It lives in a worker (`worker_host.ts`), as the streams do. What is sent to another such socket of this program is there at once, as on
 * one machine it is.
 *
 * Source: Library Reference, socket.sendto, socket.recvfrom; udp(7).
 */
import { NotImplementedError } from "../../objects/exceptions.ts";
import { OSError } from "../../objects/os-errors.ts";
import { Tuple } from "../../objects/tuple.ts";
import { host_and_port } from "./addresses.ts";
import { os_error } from "./errors.ts";
import type { HostDatagramSocket, Listener } from "./host.ts";
import { type Address, AF_INET, AF_INET6, inet_address } from "./socket_words.ts";
import { program_worker } from "./worker_host.ts";

const EDESTADDRREQ = 89;

/** The most that fits into a datagram. */
const LONGEST = 65507;

interface Datagram {
  readonly bytes: Uint8Array;
  readonly from: Address | null;
}

/** Those that have an address, by it. */
const bound: Map<string, DatagramEnd> = /* @__PURE__ */ new Map();

export class DatagramEnd {
  sockname: Address | null = null;
  peername: Address | null = null;
  changed: (() => void) | null = null;
  /** Called when a transport closes it. */
  closed: (() => void) | null = null;
  readonly #family: number;
  #far: HostDatagramSocket | null = null;
  readonly #waiting: Datagram[] = [];
  #failure: unknown = null;
  #listeners: Map<string, Listener> | null = null;

  constructor(family: number) {
    this.#family = family;
  }

  get is_readable(): boolean {
    return this.#waiting.length > 0 || this.#failure !== null;
  }

  bind(address: unknown): void {
    if (this.#family !== AF_INET && this.#family !== AF_INET6)
      throw NotImplementedError("socket.socket: this host has no datagrams on unix sockets");
    const [host, port] = host_and_port(address) as [string, number];
    const worker = program_worker("socket.socket");
    const is_v6 = this.#family === AF_INET6;
    const far = worker.dgram.createSocket({ type: is_v6 ? "udp6" : "udp4" });
    const outcome: { error?: unknown } = {};
    far.once("listening", () => {
      outcome.error = null;
    });
    far.on("error", (error: Error) => {
      if (outcome.error === undefined) outcome.error = os_error(error);
      else this.#fail(os_error(error));
    });
    far.bind({ address: host === "" ? (is_v6 ? "::" : "0.0.0.0") : host, port, exclusive: true });
    worker.until(() => "error" in outcome, Number.POSITIVE_INFINITY);
    if (outcome.error !== null) throw outcome.error;
    this.#far = far;
    const at = far.address();
    this.sockname = inet_address(at.address, at.port);
    bound.set(key_of(at.address, at.port), this);
    far.on("message", (bytes: Uint8Array, from: { address: string; port: number }) => {
      this.#come({ bytes, from: inet_address(from.address, from.port) });
    });
  }

  #fail(error: unknown): void {
    this.#failure = error;
    this.#listeners?.get("error")?.(error as never);
    this.changed?.();
  }

  #come(datagram: Datagram): void {
    // A socket that is connected takes what its peer sends.
    if (this.peername !== null && !is_same(this.peername, datagram.from)) return;
    this.#waiting.push(datagram);
    if (this.#listeners === null) this.changed?.();
    else this.#tell();
  }

  #bound(): HostDatagramSocket {
    if (this.#far === null) this.bind(new Tuple([this.#family === AF_INET6 ? "::" : "0.0.0.0", 0]));
    return this.#far as HostDatagramSocket;
  }

  connect(address: unknown): void {
    this.#bound();
    const [host, port] = host_and_port(address) as [string, number];
    this.peername = inet_address(host, port);
    // The system knows now from which of its addresses that is reached.
    const mine = this.sockname as Tuple;
    if (host.startsWith("127.") && mine.$items[0] === "0.0.0.0") {
      this.sockname = inet_address("127.0.0.1", mine.$items[1] as number);
    }
  }

  /** @param address  null for the peer it is connected to */
  send_to(bytes: Uint8Array, address: unknown): void {
    if (bytes.length > LONGEST) throw OSError(90, "Message too long");
    const to = address ?? this.peername;
    if (to === null) throw OSError(EDESTADDRREQ, "Destination address required");
    const [host, port] = host_and_port(to) as [string, number];
    const far = this.#bound();
    if (this.#failure !== null) this.#throw();
    const near = bound.get(key_of(host, port)) ?? bound.get(key_of("0.0.0.0", port));
    if (near === undefined || !(host === "localhost" || host.startsWith("127."))) {
      far.send(bytes.slice(), port, host, (error: Error | null) => {
        if (error != null) this.#fail(os_error(error));
      });
      return;
    }
    const [from_host, from_port] = (this.sockname as Tuple).$items as [string, number];
    const from = inet_address(from_host === "0.0.0.0" ? host : from_host, from_port);
    near.#come({ bytes: bytes.slice(), from });
  }

  #throw(): never {
    const error = this.#failure;
    this.#failure = null;
    throw error;
  }

  /** @returns null when nothing is there @throws what went wrong with what was sent */
  receive(most: number): Datagram | null {
    if (this.#failure !== null) this.#throw();
    const first = this.#waiting.shift();
    return first === undefined ? null : { bytes: first.bytes.slice(0, most), from: first.from };
  }

  close(): void {
    if (this.#far === null) return;
    const { address, port } = this.address();
    bound.delete(key_of(address, port));
    this.#far.close();
    this.#far = null;
    this.closed?.();
  }

  // From here on: as a socket of the host, for a transport that has taken it.

  address(): { address: string; port: number } {
    this.#bound();
    const [address, port] = (this.sockname as Tuple).$items as [string, number];
    return { address, port };
  }

  on(event: string, listener: Listener): this {
    this.#listeners ??= new Map();
    this.#listeners.set(event, listener);
    this.#tell();
    return this;
  }

  #tell(): void {
    const listener = this.#listeners?.get("message");
    if (listener === undefined) return;
    for (const { bytes, from } of this.#waiting.splice(0)) {
      const [address, port] = (from as Tuple).$items;
      listener(bytes as never, { address, port } as never);
    }
  }

  /** `(bytes, sent)` to the peer, or `(bytes, port, host, sent)`. */
  send(bytes: Uint8Array, ...rest: unknown[]): void {
    const sent = rest.pop() as (error: unknown) => void;
    const [port, host] = rest;
    this.send_to(bytes, host === undefined ? null : new Tuple([host, port]));
    sent(null);
  }
}

function key_of(host: string, port: number): string {
  return `${host === "localhost" ? "127.0.0.1" : host} ${port}`;
}

function is_same(one: Address, other: Address | null): boolean {
  if (!(one instanceof Tuple && other instanceof Tuple)) return one === other;
  return one.$items[0] === other.$items[0] && one.$items[1] === other.$items[1];
}
