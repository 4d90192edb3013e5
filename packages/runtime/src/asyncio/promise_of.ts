/**
 * JavaScript awaits Python: `await main()`.
 *
 * The awaitable runs as a task of the loop that runs already, driven by the host; where none runs, a loop is made for it and closed after.
 */
import { StopAsyncIteration } from "../objects/exceptions.ts";
import { is_instance } from "../objects/frame.ts";
import { hosted } from "./host_events.ts";
import { run_hosted } from "./runners.ts";
import { _wrap_awaitable, ensure_future_of } from "./tasks/new_task.ts";

/** @param end  given in place of raising StopAsyncIteration */
export async function promise_of(awaitable: unknown, end?: unknown): Promise<unknown> {
  const loop = hosted.loop;
  try {
    if (loop === null) return await run_hosted(_wrap_awaitable(awaitable));
    const future = ensure_future_of(loop, awaitable);
    return await new Promise((resolve, reject) => {
      future.add_done_callback(() => {
        try {
          resolve(future.result());
        } catch (error) {
          reject(error);
        }
      });
    });
  } catch (error) {
    if (end !== undefined && is_instance(error, StopAsyncIteration)) return end;
    throw error;
  }
}
