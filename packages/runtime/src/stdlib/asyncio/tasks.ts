/**
 * `asyncio.tasks`: what it exports, under its own name. Re-exports only.
 *
 * CPython has the class and the register of tasks twice, in C and in Python; here both names are the one there is.
 *
 * Source: Library Reference, "Coroutines and Tasks"; Lib/asyncio/tasks.py, `_PyTask` and `_py_register_task`.
 */
export { as_completed } from "../../asyncio/tasks/as_completed.ts";
export { create_eager_task_factory, eager_task_factory } from "../../asyncio/tasks/eager.ts";
export { gather } from "../../asyncio/tasks/gather.ts";
export { create_task, ensure_future } from "../../asyncio/tasks/new_task.ts";
export {
  _enter_task,
  _enter_task as _c_enter_task,
  _enter_task as _py_enter_task,
  _leave_task,
  _leave_task as _c_leave_task,
  _leave_task as _py_leave_task,
  _register_task,
  _register_task as _c_register_task,
  _register_task as _py_register_task,
  _unregister_task,
  _unregister_task as _c_unregister_task,
  _unregister_task as _py_unregister_task,
  all_tasks,
  all_tasks as _c_all_tasks,
  all_tasks as _py_all_tasks,
  current_task,
  current_task as _c_current_task,
  current_task as _py_current_task,
} from "../../asyncio/tasks/registry.ts";
export { shield } from "../../asyncio/tasks/shield.ts";
export { sleep } from "../../asyncio/tasks/sleep.ts";
export { Task, Task as _CTask, Task as _PyTask } from "../../asyncio/tasks/task.ts";
export { ALL_COMPLETED, FIRST_COMPLETED, FIRST_EXCEPTION, wait } from "../../asyncio/tasks/wait.ts";
export { wait_for } from "../../asyncio/tasks/wait_for.ts";
export { run_coroutine_threadsafe } from "../../asyncio/threads.ts";
