/**
 * The transport of a connected socket.
 *
 * Source: Lib/asyncio/selector_events.py, _SelectorSocketTransport.
 */
import { getattr_of } from "../../objects/all-attributes.ts";
import { call_method } from "../../objects/attributes.ts";
import { Bytes } from "../../objects/bytes.ts";
import { is_bytes_like } from "../../objects/bytes-arguments.ts";
import { copy_if_set } from "../../objects/context.ts";
import { RuntimeError, TypeError } from "../../objects/exceptions.ts";
import { is_instance } from "../../objects/frame.ts";
import { each } from "../../objects/iteration.ts";
import { type Type, type_name } from "../../objects/object.ts";
import { ConnectionError, OSError } from "../../objects/os-errors.ts";
import { truth } from "../../objects/truth.ts";
import type { BaseEventLoopObject } from "../base_events.ts";
import { HandleObject } from "../events.ts";
import { type FutureObject, PENDING } from "../futures.ts";
import { warning } from "../log.ts";
import { BufferedProtocol } from "../protocols.ts";
import { python_class } from "../python_class.ts";
import { concatenated, FlowControlTransport, joined, Transport, written_bytes } from "../transports.ts";
import { type ChannelListener, MAX_SIZE, StreamChannel } from "./channel.ts";
import type { HostSocket, HostStream } from "./host.ts";
import { descriptor_of, type SocketFacts, transport_socket } from "./socket_words.ts";
import { user_call } from "./user_call.ts";

/** From so many writes on to a connection that is lost, each is logged. */
const LOST_WRITES = 5;

/** What a server is told of its connections. */
export interface Owner {
  $attach(transport: SocketTransportObject): void;
  $detach(transport: SocketTransportObject): void;
}

export class SocketTransportObject extends FlowControlTransport implements ChannelListener {
  /** Whether the system cannot send a file past it. */
  readonly $encrypts: boolean = false;
  readonly $channel: StreamChannel;
  readonly $fd: number;
  $owner: Owner | null;
  readonly #facts: SocketFacts;
  readonly #drained: FutureObject[] = [];
  #is_connected = true;
  #is_buffered = false;
  _eof = false;
  /** Counts what is written after the end: not 0 once `connection_lost` is scheduled. */
  _conn_lost = 0;
  _closing = false;
  _paused = false;
  $is_closed = false;

  constructor(
    loop: BaseEventLoopObject,
    host: HostStream,
    protocol: unknown,
    facts: SocketFacts,
    owner: Owner | null = null,
  ) {
    super(loop);
    const context = copy_if_set();
    this.#facts = facts;
    this.$fd = descriptor_of(host);
    this.$channel = new StreamChannel(loop, host, this, (run) => new HandleObject(run, [], loop, context));
    this._extra.__setitem__("socket", transport_socket(facts));
    this._extra.__setitem__("sockname", facts.sockname);
    this._extra.__setitem__("peername", facts.peername);
    this.set_protocol(protocol);
    this.$owner = owner;
    owner?.$attach(this);
  }

  override get $class(): Type {
    return SocketTransport;
  }

  /** Tell the protocol, begin to read, and wake who waits for that: one handle each, in this order. */
  $begin(waiter: FutureObject | null): void {
    const loop = this._loop;
    (this.$channel.host as Partial<HostSocket>).setNoDelay?.(true);
    loop.call_soon(getattr_of(this._protocol, "connection_made"), this);
    loop.call_soon(() => {
      if (this.is_reading()) this.$channel.start_reading();
    });
    if (waiter !== null) {
      loop.call_soon(() => {
        if (waiter._state === PENDING) waiter.set_result(null);
      });
    }
  }

  override set_protocol(protocol: unknown): null {
    this._protocol = protocol;
    this.#is_connected = true;
    this.#is_buffered = is_instance(protocol, BufferedProtocol);
    return null;
  }

  override get_protocol(): unknown {
    return this._protocol;
  }

  override is_closing(): boolean {
    return this._closing;
  }

  override is_reading(): boolean {
    return !this._closing && !this._paused;
  }

  override pause_reading(): null {
    if (!this.is_reading()) return null;
    this._paused = true;
    this.$channel.stop_reading();
    return null;
  }

  override resume_reading(): null {
    if (this._closing || !this._paused) return null;
    this._paused = false;
    this.$channel.start_reading();
    return null;
  }

  read_ready(): void {
    if (this._conn_lost > 0) return;
    if (this.#is_buffered) this.#read_into();
    else this.#read_data();
  }

  #read_data(): void {
    const data = this.#receive(MAX_SIZE);
    if (data === null) return;
    if (data.length === 0) this.#read_end();
    else this.#tell(() => call_method(this._protocol, "data_received", new Bytes(data)), "data_received");
  }

  /** The bytes go into a buffer of the protocol's. */
  #read_into(): void {
    const buffer = this.#tell(() => {
      const given = call_method(this._protocol, "get_buffer", -1);
      if (!is_bytes_like(given) || given.$bytes.length === 0)
        throw RuntimeError("get_buffer() returned an empty buffer");
      return given;
    }, "get_buffer");
    if (buffer === undefined) return;
    const data = this.#receive(buffer.$bytes.length);
    if (data === null) return;
    if (data.length === 0) {
      this.#read_end();
      return;
    }
    buffer.$bytes.set(data);
    this.#tell(() => call_method(this._protocol, "buffer_updated", data.length), "buffer_updated");
  }

  #receive(most: number): Uint8Array | null {
    try {
      return this.$channel.receive(most);
    } catch (error) {
      this.$fatal_error(error, "Fatal read error on socket transport");
      return null;
    }
  }

  #read_end(): void {
    const keep = this.#tell(() => ({ open: call_method(this._protocol, "eof_received") }), "eof_received");
    if (keep === undefined) return;
    if (truth(keep.open)) this.$channel.stop_reading();
    else this.close();
  }

  #tell<T>(body: () => T, method: string): T | undefined {
    return user_call(body, (error) => {
      this.$fatal_error(error, `Fatal error: protocol.${method}() call failed.`);
    });
  }

  override write(data: unknown): null {
    const bytes = written_bytes(data);
    if (this._eof) throw RuntimeError("Cannot call write() after write_eof()");
    if (bytes.length === 0) return null;
    if (this._conn_lost > 0) {
      if (this._conn_lost >= LOST_WRITES) warning("socket.send() raised exception.");
      this._conn_lost += 1;
      return null;
    }
    this.$channel.send(bytes);
    if (this.$channel.pending > 0) {
      this.$channel.watches_writing = true;
      this.$maybe_pause_protocol();
    }
    return null;
  }

  override writelines(list_of_data: unknown): null {
    if (this.$encrypts) return this.write(joined(list_of_data));
    if (this._eof) throw RuntimeError("Cannot call writelines() after write_eof()");
    const pieces = [...each(list_of_data)].map((data) => {
      if (is_bytes_like(data)) return data.$bytes;
      throw TypeError(`memoryview: a bytes-like object is required, not '${type_name(data)}'`);
    });
    return this.write(new Bytes(concatenated(pieces)));
  }

  /** Done when nothing waits to be written. */
  $drained(): unknown {
    const future = this._loop.create_future();
    if (this.$channel.pending === 0) future.set_result(null);
    else this.#drained.push(future);
    return future;
  }

  override write_eof(): null {
    if (this._closing || this._eof) return null;
    this._eof = true;
    this.$channel.end();
    return null;
  }

  override can_write_eof(): boolean {
    return true;
  }

  override get_write_buffer_size(): number {
    return this.$is_closed ? 0 : this.$channel.pending;
  }

  write_ready(): void {
    if (this._conn_lost > 0) return;
    this.$maybe_resume_protocol();
    if (this.$channel.pending > 0) return;
    this.$channel.watches_writing = false;
    for (const future of this.#drained.splice(0)) if (!future.done()) future.set_result(null);
    if (this._closing) {
      this._conn_lost += 1;
      this.$connection_lost(null);
    }
  }

  write_failed(error: unknown): void {
    this.$fatal_error(error, "Fatal write error on socket transport");
  }

  override close(): null {
    if (this._closing) return null;
    this._closing = true;
    this.$channel.stop_reading();
    if (this.$channel.pending === 0) this.$lose(null);
    return null;
  }

  override abort(): null {
    this.$force_close(null);
    return null;
  }

  $fatal_error(exception: unknown, message: string): void {
    if (!is_instance(exception, OSError)) {
      this._loop.$exception_handler({
        message,
        exception,
        transport: this,
        protocol: this._protocol,
      });
    }
    this.$force_close(exception);
  }

  $force_close(exception: unknown): void {
    if (this._conn_lost > 0) return;
    this._closing = true;
    this.$channel.stop_reading();
    this.$lose(exception);
  }

  /** Schedule the end. */
  $lose(exception: unknown): void {
    this._conn_lost += 1;
    this._loop.call_soon(() => this.$connection_lost(exception));
  }

  /** Give up the host's stream, for another transport to go on with. @returns what is known of it */
  $release(): SocketFacts {
    this._closing = true;
    this.$is_closed = true;
    this._conn_lost += 1;
    this.$channel.release();
    this.$owner?.$detach(this);
    return this.#facts;
  }

  $connection_lost(exception: unknown): void {
    try {
      if (this.#is_connected) call_method(this._protocol, "connection_lost", exception ?? null);
    } finally {
      this.$is_closed = true;
      for (const future of this.#drained.splice(0)) {
        if (!future.done()) future.set_exception(ConnectionError("Connection is closed by peer"));
      }
      this.$channel.close();
      this._protocol = null;
      this.$owner?.$detach(this);
      this.$owner = null;
    }
  }

  __repr__(): string {
    const info = [this.$class.$name];
    if (this.$is_closed) info.push("closed");
    else if (this._closing) info.push("closing");
    info.push(`fd=${this.$fd}`);
    if (!this.$is_closed && !this._loop._closed) {
      const bufsize = this.get_write_buffer_size();
      info.push(`read=${this.$channel.is_reading ? "polling" : "idle"}`);
      info.push(`write=<${bufsize > 0 ? "polling" : "idle"}, bufsize=${bufsize}>`);
    }
    return `<${info.join(" ")}>`;
  }
}

const SocketTransport: Type = /* @__PURE__ */ python_class(
  "_SelectorSocketTransport",
  SocketTransportObject as never,
  "asyncio.selector_events",
  { bases: [Transport] },
);
