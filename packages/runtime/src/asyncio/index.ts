/** asyncio's public names, in the order of CPython's modules. Re-exports only. */

export { get_event_loop, get_running_loop, set_event_loop } from "./events.ts";
export { CancelledError, InvalidStateError } from "./exceptions.ts";
export { Future, isfuture } from "./futures.ts";
export { new_event_loop } from "./host_events.ts";
export { Runner, run } from "./runners.ts";
export { gather } from "./tasks/gather.ts";
export { create_task, ensure_future } from "./tasks/new_task.ts";
export { sleep } from "./tasks/sleep.ts";
export { Task } from "./tasks/task.ts";
