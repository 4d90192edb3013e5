/**
 * Transports of one direction: the pipes of a child process, and those of the program's own (`own_pipes.ts`).
 *
 * Source: Lib/asyncio/unix_events.py, _UnixReadPipeTransport and _UnixWritePipeTransport.
 */
import { getattr_of } from "../../objects/all-attributes.ts";
import { call_method } from "../../objects/attributes.ts";
import { Bytes } from "../../objects/bytes.ts";
import { copy_if_set } from "../../objects/context.ts";
import { is_instance } from "../../objects/frame.ts";
import { TextStream } from "../../objects/host.ts";
import type { Type } from "../../objects/object.ts";
import { BrokenPipeError, OSError } from "../../objects/os-errors.ts";
import type { BaseEventLoopObject } from "../base_events.ts";
import { HandleObject } from "../events.ts";
import { type FutureObject, PENDING } from "../futures.ts";
import { warning } from "../log.ts";
import { python_class } from "../python_class.ts";
import { FlowControlTransport, joined, ReadTransport, WriteTransport, written_bytes } from "../transports.ts";
import { type ChannelListener, type Early, MAX_SIZE, StreamChannel } from "./channel.ts";
import type { HostStream } from "./host.ts";
import { descriptor_of } from "./socket_words.ts";

const LOST_WRITES = 5;

/** What both directions have in common. */
abstract class PipeTransportObject extends FlowControlTransport implements ChannelListener {
  readonly $channel: StreamChannel;
  readonly $fd: number;
  _closing = false;
  _conn_lost = 0;
  $is_closed = false;
  /** The program's file object, which is closed with the transport. */
  #file: unknown = null;

  constructor(
    loop: BaseEventLoopObject,
    pipe: HostStream,
    protocol: unknown,
    waiter: FutureObject | null,
    early: Early | null = null,
  ) {
    super(loop);
    const context = copy_if_set();
    this.$fd = descriptor_of(pipe);
    const entry = (run: () => void) => new HandleObject(run, [], loop, context);
    this.$channel = new StreamChannel(loop, pipe, this, entry, early);
    this._protocol = protocol;
    loop.call_soon(getattr_of(protocol, "connection_made"), this);
    this.$begin();
    if (waiter !== null) {
      loop.call_soon(() => {
        if (waiter._state === PENDING) waiter.set_result(null);
      });
    }
  }

  /** It stands on a file object of the program's. */
  $on(file: unknown): this {
    this.#file = file;
    this._extra.__setitem__("pipe", file);
    return this;
  }

  abstract $begin(): void;
  abstract read_ready(): void;
  abstract write_ready(): void;

  write_failed(error: unknown): void {
    this.$fatal_error(error, "Fatal write error on pipe transport");
  }

  $fatal_error(exception: unknown, message: string): void {
    if (!is_instance(exception, OSError)) {
      this._loop.$exception_handler({ message, exception, transport: this, protocol: this._protocol });
    }
    this.$close(exception);
  }

  $close(exception: unknown): void {
    this._closing = true;
    if (this._conn_lost > 0) return;
    this._conn_lost += 1;
    this.$channel.stop_reading();
    this._loop.call_soon(() => this.$connection_lost(exception));
  }

  $connection_lost(exception: unknown): void {
    try {
      call_method(this._protocol, "connection_lost", exception ?? null);
    } finally {
      this.$is_closed = true;
      this.$channel.close();
      this._protocol = null;
      // CPython: closes `sys.stdout` as well. Nothing closes the host's.
      if (this.#file !== null && !(this.#file instanceof TextStream)) call_method(this.#file, "close");
    }
  }

  override set_protocol(protocol: unknown): null {
    this._protocol = protocol;
    return null;
  }

  override get_protocol(): unknown {
    return this._protocol;
  }

  override is_closing(): boolean {
    return this._closing;
  }

  override get_write_buffer_size(): number {
    return this.$is_closed ? 0 : this.$channel.pending;
  }

  $shown(more: readonly string[]): string {
    const info = [this.$class.$name];
    if (this.$is_closed) info.push("closed");
    else if (this._closing) info.push("closing");
    return `<${[...info, `fd=${this.$fd}`, ...(this.$is_closed ? ["closed"] : more)].join(" ")}>`;
  }
}

export class ReadPipeTransportObject extends PipeTransportObject {
  #paused = false;

  override get $class(): Type {
    return ReadPipeTransport;
  }

  override $begin(): void {
    this._loop.call_soon(() => {
      if (this.is_reading()) this.$channel.start_reading();
    });
  }

  override is_reading(): boolean {
    return !this.#paused && !this._closing;
  }

  override pause_reading(): null {
    if (!this.is_reading()) return null;
    this.#paused = true;
    this.$channel.stop_reading();
    return null;
  }

  override resume_reading(): null {
    if (this._closing || !this.#paused) return null;
    this.#paused = false;
    this.$channel.start_reading();
    return null;
  }

  override read_ready(): void {
    if (this._closing) return;
    let data: Uint8Array | null;
    try {
      data = this.$channel.receive(MAX_SIZE);
    } catch (error) {
      this.$fatal_error(error, "Fatal read error on pipe transport");
      return;
    }
    if (data === null) return;
    if (data.length > 0) {
      call_method(this._protocol, "data_received", new Bytes(data));
      return;
    }
    this._loop.call_soon(getattr_of(this._protocol, "eof_received"));
    this.$close(null);
  }

  override write_ready(): void {}

  override close(): null {
    if (!this._closing) this.$close(null);
    return null;
  }

  __repr__(): string {
    return this.$shown([this.$channel.is_reading ? "polling" : "idle"]);
  }
}

export class WritePipeTransportObject extends PipeTransportObject {
  override get $class(): Type {
    return WritePipeTransport;
  }

  override $begin(): void {}

  override read_ready(): void {}

  /** Nobody reads any more. */
  $reader_gone(): void {
    if (this._conn_lost > 0) return;
    this.$close(this.$channel.pending > 0 ? BrokenPipeError() : null);
  }

  override write(data: unknown): null {
    const bytes = written_bytes(data);
    if (bytes.length === 0) return null;
    if (this._conn_lost > 0 || this._closing) {
      if (this._conn_lost >= LOST_WRITES)
        warning("pipe closed by peer or os.write(pipe, data) raised exception.");
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
    return this.write(joined(list_of_data));
  }

  override write_ready(): void {
    this.$maybe_resume_protocol();
    if (this.$channel.pending > 0) return;
    this.$channel.watches_writing = false;
    if (this._closing && this._conn_lost === 0) {
      this._conn_lost += 1;
      this.$connection_lost(null);
    }
  }

  override can_write_eof(): boolean {
    return true;
  }

  override write_eof(): null {
    if (this._closing) return null;
    this._closing = true;
    if (this.$channel.pending === 0) this.$close(null);
    return null;
  }

  override close(): null {
    return this.write_eof();
  }

  override abort(): null {
    this.$close(null);
    return null;
  }

  __repr__(): string {
    const bufsize = this.get_write_buffer_size();
    return this.$shown([bufsize > 0 ? "polling" : "idle", `bufsize=${bufsize}`]);
  }
}

const ReadPipeTransport: Type = /* @__PURE__ */ python_class(
  "_UnixReadPipeTransport",
  ReadPipeTransportObject as never,
  "asyncio.unix_events",
  { bases: [ReadTransport] },
);
const WritePipeTransport: Type = /* @__PURE__ */ python_class(
  "_UnixWritePipeTransport",
  WritePipeTransportObject as never,
  "asyncio.unix_events",
  { bases: [WriteTransport] },
);
