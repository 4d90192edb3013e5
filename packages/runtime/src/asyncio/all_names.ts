/**
 * `asyncio.__all__`: the public names, in the order of CPython's modules.
 *
 * Source: Lib/asyncio/__init__.py.
 */
import { type Tuple, tuple_from } from "../objects/tuple.ts";

const NAMES =
  "BaseEventLoop Server iscoroutinefunction iscoroutine AbstractEventLoopPolicy AbstractEventLoop " +
  "AbstractServer Handle TimerHandle get_event_loop_policy set_event_loop_policy get_event_loop set_event_loop " +
  "new_event_loop get_child_watcher set_child_watcher _set_running_loop get_running_loop _get_running_loop " +
  "BrokenBarrierError CancelledError InvalidStateError TimeoutError IncompleteReadError LimitOverrunError " +
  "SendfileNotAvailableError Future wrap_future isfuture Lock Event Condition Semaphore BoundedSemaphore " +
  "Barrier BaseProtocol Protocol DatagramProtocol SubprocessProtocol BufferedProtocol Runner run Queue " +
  "PriorityQueue LifoQueue QueueFull QueueEmpty QueueShutDown StreamReader StreamWriter StreamReaderProtocol " +
  "open_connection start_server open_unix_connection start_unix_server create_subprocess_exec " +
  "create_subprocess_shell Task create_task FIRST_COMPLETED FIRST_EXCEPTION ALL_COMPLETED wait wait_for " +
  "as_completed sleep gather shield ensure_future run_coroutine_threadsafe current_task all_tasks " +
  "create_eager_task_factory eager_task_factory _register_task _unregister_task _enter_task _leave_task " +
  "TaskGroup to_thread Timeout timeout timeout_at BaseTransport ReadTransport WriteTransport Transport " +
  "DatagramTransport SubprocessTransport SelectorEventLoop AbstractChildWatcher SafeChildWatcher " +
  "FastChildWatcher PidfdChildWatcher MultiLoopChildWatcher ThreadedChildWatcher DefaultEventLoopPolicy " +
  "EventLoop";

export const __all__: Tuple = /* @__PURE__ */ listed();

function listed(): Tuple {
  return tuple_from(NAMES.split(" "));
}
