/**
 * Streams that the program has dropped without closing them.
 *
 *     async def handle(reader, writer):
 *         writer.write(b"bye")           # and no close(): the other side waits for the end
 *
 * CPython: a StreamWriter that nothing refers to closes its transport, at once. Nobody counts references here; so the host's collector is
 * asked, while a loop has nothing to do. A pair of streams counts as dropped when neither can be reached: the engine may forget a variable
 * that is not read any more, but not both while one of them is waited for.
 *
 * Source: Lib/asyncio/streams.py, StreamWriter.__del__.
 */
import { collect_garbage } from "../../objects/host-collector.ts";
import type { BaseEventLoopObject } from "../base_events.ts";
import { hosted } from "../host_drive.ts";
import { host_clock } from "../host_timers.ts";
import type { BaseTransportObject } from "../transports.ts";

/** Milliseconds before the first look, and between two at most. */
const SOON = 5;
const SELDOM = 5000;
/** A look may take one part in so many of the time. */
const SHARE = 100;

interface Pair {
  readonly reader: WeakRef<object>;
  readonly writer: WeakRef<object>;
  readonly transport: BaseTransportObject;
  readonly loop: BaseEventLoopObject;
}

interface HostTimer {
  unref?(): void;
}

interface Host {
  setTimeout(callback: () => void, milliseconds: number): HostTimer;
  clearTimeout(timer: HostTimer): void;
}

class Lookout {
  #pairs: Pair[] = [];
  #delay = SOON;
  #timer: HostTimer | null = null;

  add(pair: Pair): void {
    this.#pairs.push(pair);
    this.soon();
  }

  /** Something has ended that may have held streams. */
  soon(): void {
    if (this.#timer !== null && this.#delay > SOON) {
      (globalThis as unknown as Host).clearTimeout(this.#timer);
      this.#timer = null;
    }
    this.#delay = SOON;
    this.#wait();
  }

  #wait(): void {
    if (this.#timer !== null) return;
    this.#timer = (globalThis as unknown as Host).setTimeout(() => this.#look(), this.#delay);
    this.#timer.unref?.();
  }

  #look(): void {
    this.#timer = null;
    this.#pairs = this.#pairs.filter(
      ({ transport, loop }) => transport.is_closing() !== true && !loop._closed,
    );
    if (this.#pairs.length === 0) return;
    const { loop } = hosted;
    // A loop that is busy is looked at later; one that blocks its thread keeps all weak references alive.
    if (loop === null || loop.$waker !== null) this.#collect();
    this.#wait();
  }

  #collect(): void {
    const clock = host_clock();
    const began = clock.now();
    collect_garbage();
    const took = clock.now() - began;
    let found = false;
    for (const { reader, writer, transport, loop } of this.#pairs) {
      if (reader.deref() !== undefined || writer.deref() !== undefined) continue;
      found = true;
      loop.$arrive({ $run: () => void transport.close() });
    }
    this.#delay = found ? SOON : Math.min(Math.max(this.#delay * 2, took * SHARE), SELDOM);
  }
}

let lookout: Lookout | null = null;

/** Close `transport` when the program has neither of its streams any more. */
export function close_when_dropped(
  reader: object,
  writer: object,
  transport: BaseTransportObject,
  loop: BaseEventLoopObject,
): void {
  lookout ??= new Lookout();
  lookout.add({ reader: new WeakRef(reader), writer: new WeakRef(writer), transport, loop });
}

/** A handler of a connection has ended. */
export function handler_ended(): void {
  lookout?.soon();
}
