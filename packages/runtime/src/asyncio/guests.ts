/**
 * JavaScript awaits what compiled modules give it, and no `asyncio.run` stands around.
 *
 *     await Promise.all([load(1), load(2)])   =>   one loop for both, made for the first and closed after the last
 *
 * From `@asyncdef/runtime/thenable`, so that a program in Python carries none of it. Where the host drives a loop already, that loop runs
 * the awaitable.
 */
import { execution } from "../objects/context.ts";
import { StopAsyncIteration } from "../objects/exceptions.ts";
import { is_instance } from "../objects/frame.ts";
import type { FutureObject } from "./futures.ts";
import { hosted } from "./host_drive.ts";
import type { HostEventLoopObject } from "./host_events.ts";
import { by_the_host, entered_here, LoopKeeper, type Outcome, promise_in, type Steps } from "./runners.ts";
import { ensure_future_of } from "./tasks/new_task.ts";

/** The loop that was made for guests, while there are any. */
const house: { now: GuestHouse | null } = { now: null };

/**
 * A promise of what an awaitable gives.
 *
 * @param end  given in place of raising StopAsyncIteration
 */
export async function promise_of_guest(awaitable: unknown, end?: unknown): Promise<unknown> {
  try {
    if (house.now === null && hosted.loop !== null) return await promise_in(hosted.loop, awaitable);
    house.now ??= new GuestHouse();
    return await house.now.take_in(awaitable);
  } catch (error) {
    if (end !== undefined && is_instance(error, StopAsyncIteration)) return end;
    throw error;
  }
}

class GuestHouse {
  readonly #keeper = new LoopKeeper();
  readonly #loop: HostEventLoopObject = this.#keeper.$lazy_init();
  /** For each guest, what tells it that the loop has broken down. */
  readonly #guests = new Set<(error: unknown) => void>();
  /** Done when nobody is left; null before the loop runs. */
  #empty: FutureObject | null = null;

  take_in(awaitable: unknown): Promise<unknown> {
    const stay = entered_here(
      new Promise<Outcome>((resolve, reject) => this.#enter(awaitable, resolve, reject)),
    );
    if (this.#empty === null) this.#open();
    return stay;
  }

  #enter(awaitable: unknown, resolve: (outcome: Outcome) => void, reject: (error: unknown) => void): void {
    const future = ensure_future_of(this.#loop, awaitable) as FutureObject;
    this.#guests.add(reject);
    future.add_done_callback(() => {
      this.#guests.delete(reject);
      if (this.#guests.size === 0 && !this.#empty?.done()) this.#empty?.set_result(null);
      try {
        resolve([future.result()]);
      } catch (error) {
        reject(error);
      }
    });
  }

  #open(): void {
    const { context } = execution;
    by_the_host(this.#keeper, this.#steps())
      .catch((error: unknown) => {
        for (const reject of this.#guests) reject(error);
      })
      .finally(() => {
        execution.context = context;
      });
  }

  /** Others may come while the last one leaves. */
  *#steps(): Steps {
    try {
      do {
        this.#empty = this.#loop.create_future() as FutureObject;
        yield this.#empty;
      } while (this.#guests.size > 0);
    } finally {
      house.now = null;
      yield* this.#keeper.$close();
    }
    return null;
  }
}
