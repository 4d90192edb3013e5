/**
 * Calling a protocol's method: what it raises is reported, and only SystemExit and KeyboardInterrupt leave the loop.
 *
 * Source: Lib/asyncio/selector_events.py, the `except` clauses around protocol calls.
 */
import { KeyboardInterrupt, SystemExit } from "../../objects/exceptions.ts";
import { is_instance } from "../../objects/frame.ts";
import { caught } from "../../objects/host-errors.ts";

export function user_call<T>(body: () => T, failed: (exception: unknown) => void): T | undefined {
  try {
    return body();
  } catch (raised) {
    const exception = caught(raised);
    if (is_instance(exception, SystemExit) || is_instance(exception, KeyboardInterrupt)) throw exception;
    failed(exception);
    return undefined;
  }
}
