/** `asyncio.taskgroups`: what it exports, under its own name. Re-exports only. Source: Library Reference, "Task Groups". */
export { TaskGroup } from "../../asyncio/taskgroups.ts";
