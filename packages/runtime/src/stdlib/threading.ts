/** `threading`: threads of which one runs at a time, to its end. Written in Python (`packages/runtime/python/threading/`). Source: Library Reference, `threading`. */
export { local } from "./threading/local_data.ts";
export {
  Barrier,
  BoundedSemaphore,
  BrokenBarrierError,
  Condition,
  Event,
  Lock,
  RLock,
  Semaphore,
  TIMEOUT_MAX,
} from "./threading/locks.ts";
export {
  __excepthook__,
  active_count,
  activeCount,
  current_thread,
  currentThread,
  ExceptHookArgs,
  enumerate,
  excepthook,
  get_ident,
  get_native_id,
  main_thread,
  Thread,
  ThreadError,
} from "./threading/threads.ts";
export { Timer } from "./threading/timers.ts";
