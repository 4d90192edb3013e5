/** `yield*` of any awaitable, in a hand-written coroutine. */
import { start } from "../../objects/awaitable.ts";
import { SUSPENDED } from "../../objects/frame.ts";

export function* waited(awaitable: unknown): Generator<unknown, unknown, unknown> {
  const value = start(awaitable);
  return value === SUSPENDED ? yield : value;
}
