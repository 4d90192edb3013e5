/** `asyncio.tasks`: what it exports, under its own name. Re-exports only. Source: Library Reference, "Coroutines and Tasks". */
export { as_completed } from "../../asyncio/tasks/as_completed.ts";
export { create_eager_task_factory, eager_task_factory } from "../../asyncio/tasks/eager.ts";
export { gather } from "../../asyncio/tasks/gather.ts";
export { create_task, ensure_future } from "../../asyncio/tasks/new_task.ts";
export {
  _enter_task,
  _leave_task,
  _register_task,
  _unregister_task,
  all_tasks,
  current_task,
} from "../../asyncio/tasks/registry.ts";
export { shield } from "../../asyncio/tasks/shield.ts";
export { sleep } from "../../asyncio/tasks/sleep.ts";
export { Task } from "../../asyncio/tasks/task.ts";
export { ALL_COMPLETED, FIRST_COMPLETED, FIRST_EXCEPTION, wait } from "../../asyncio/tasks/wait.ts";
export { wait_for } from "../../asyncio/tasks/wait_for.ts";
export { run_coroutine_threadsafe } from "../../asyncio/threads.ts";
