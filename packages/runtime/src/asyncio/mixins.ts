/**
 * What belongs to one loop: the one that was running when it first had to wait.
 *
 * Source: Lib/asyncio/mixins.py.
 */
import { RuntimeError } from "../objects/exceptions.ts";
import { PyObject } from "../objects/object.ts";
import { repr } from "../objects/texts.ts";
import type { BaseEventLoopObject } from "./base_events.ts";
import { get_running_loop } from "./events.ts";

export abstract class LoopBound extends PyObject {
  _loop: BaseEventLoopObject | null = null;

  /** @throws RuntimeError when another loop runs now */
  _get_loop(): BaseEventLoopObject {
    const loop = get_running_loop();
    this._loop ??= loop;
    if (loop !== this._loop) throw RuntimeError(`${repr(this)} is bound to a different event loop`);
    return loop;
  }
}
