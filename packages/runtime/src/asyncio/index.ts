/** asyncio's public names, module by module as in CPython's `__init__`. Re-exports only. */
import * as base_events from "../stdlib/asyncio/base_events.ts";
import * as constants from "../stdlib/asyncio/constants.ts";
import * as coroutines from "../stdlib/asyncio/coroutines.ts";
import * as events from "../stdlib/asyncio/events.ts";
import * as exceptions from "../stdlib/asyncio/exceptions.ts";
import * as futures from "../stdlib/asyncio/futures.ts";
import * as locks from "../stdlib/asyncio/locks.ts";
import * as log from "../stdlib/asyncio/log.ts";
import * as protocols from "../stdlib/asyncio/protocols.ts";
import * as queues from "../stdlib/asyncio/queues.ts";
import * as runners from "../stdlib/asyncio/runners.ts";
import * as staggered from "../stdlib/asyncio/staggered.ts";
import * as streams from "../stdlib/asyncio/streams.ts";
import * as taskgroups from "../stdlib/asyncio/taskgroups.ts";
import * as tasks from "../stdlib/asyncio/tasks.ts";
import * as threads from "../stdlib/asyncio/threads.ts";
import * as timeouts from "../stdlib/asyncio/timeouts.ts";
import * as transports from "../stdlib/asyncio/transports.ts";
import * as subprocess from "./subprocess.ts";

export { AbstractEventLoopPolicy, set_event_loop, set_event_loop_policy } from "./abstract_events.ts";
export { AbstractEventLoop } from "./abstract_loop.ts";
export { __all__ } from "./all_names.ts";
export {
  AbstractChildWatcher,
  FastChildWatcher,
  get_child_watcher,
  MultiLoopChildWatcher,
  PidfdChildWatcher,
  SafeChildWatcher,
  set_child_watcher,
  ThreadedChildWatcher,
} from "./child_watchers.ts";
export { iscoroutine, iscoroutinefunction } from "./coroutines.ts";
export { _set_running_loop } from "./events.ts";
export {
  BrokenBarrierError,
  CancelledError,
  IncompleteReadError,
  InvalidStateError,
  LimitOverrunError,
  SendfileNotAvailableError,
  TimeoutError,
} from "./exceptions.ts";
export { Future, isfuture } from "./futures.ts";
export { Handle, TimerHandle } from "./handles.ts";
export { AbstractServer, Server } from "./io/server.ts";
export { Barrier, BoundedSemaphore, Condition, Event, Lock, Semaphore } from "./locks.ts";
export {
  _get_running_loop,
  BaseEventLoop,
  DefaultEventLoopPolicy,
  EventLoop,
  EventLoop as SelectorEventLoop,
  get_event_loop,
  get_event_loop_policy,
  get_running_loop,
  new_event_loop,
} from "./loops_in_hand.ts";
export {
  BaseProtocol,
  BufferedProtocol,
  DatagramProtocol,
  Protocol,
  SubprocessProtocol,
} from "./protocols.ts";
export { LifoQueue, PriorityQueue, Queue, QueueEmpty, QueueFull, QueueShutDown } from "./queues.ts";
export { Runner } from "./runner.ts";
export { run } from "./runners.ts";
export {
  open_connection,
  open_unix_connection,
  start_server,
  start_unix_server,
} from "./streams/opening.ts";
export { StreamReaderProtocol } from "./streams/protocol.ts";
export { StreamReader } from "./streams/reader.ts";
export { StreamWriter } from "./streams/writer.ts";
export { create_subprocess_exec, create_subprocess_shell } from "./subprocess.ts";
export { TaskGroup } from "./taskgroups.ts";
export { as_completed } from "./tasks/as_completed.ts";
export { create_eager_task_factory, eager_task_factory } from "./tasks/eager.ts";
export { gather } from "./tasks/gather.ts";
export { create_task, ensure_future } from "./tasks/new_task.ts";
export {
  _enter_task,
  _leave_task,
  _register_task,
  _unregister_task,
  all_tasks,
  current_task,
} from "./tasks/registry.ts";
export { shield } from "./tasks/shield.ts";
export { sleep } from "./tasks/sleep.ts";
export { Task } from "./tasks/task.ts";
export { ALL_COMPLETED, FIRST_COMPLETED, FIRST_EXCEPTION, wait } from "./tasks/wait.ts";
export { wait_for } from "./tasks/wait_for.ts";
export { run_coroutine_threadsafe, to_thread } from "./threads.ts";
export { Timeout, timeout, timeout_at } from "./timeouts.ts";
export {
  BaseTransport,
  DatagramTransport,
  ReadTransport,
  SubprocessTransport,
  Transport,
  WriteTransport,
} from "./transports.ts";
export { wrap_future } from "./wrap_future.ts";
export {
  base_events,
  constants,
  coroutines,
  events,
  exceptions,
  futures,
  locks,
  log,
  protocols,
  queues,
  runners,
  staggered,
  streams,
  subprocess,
  taskgroups,
  tasks,
  threads,
  timeouts,
  transports,
};
