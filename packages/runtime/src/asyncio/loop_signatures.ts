/**
 * How the methods of every event loop may be called: their parameters, for keywords and for what a wrong call gets to hear.
 *
 * Source: Library Reference, "Event Loop Methods".
 */
import type { Signatures } from "../objects/type.ts";

export const LOOP_SIGNATURES: Signatures = {
  call_soon: "(self, callback, *args, context=)",
  call_soon_threadsafe: "(self, callback, *args, context=)",
  call_later: "(self, delay, callback, *args, context=)",
  call_at: "(self, when, callback, *args, context=)",
  create_task: "(self, coro, *, name=, context=)",
  run_in_executor: "(self, executor, func, *args)",
  set_default_executor: "(self, executor)",
  run_until_complete: "(self, future)",
  create_future: "(self)",
  time: "(self)",
  stop: "(self)",
  close: "(self)",
  run_forever: "(self)",
  is_running: "(self)",
  is_closed: "(self)",
  get_debug: "(self)",
  set_debug: "(self, enabled)",
  get_exception_handler: "(self)",
  set_exception_handler: "(self, handler)",
  get_task_factory: "(self)",
  set_task_factory: "(self, factory)",
  call_exception_handler: "(self, context)",
  default_exception_handler: "(self, context)",
  shutdown_default_executor: "(self, timeout=)",
};
