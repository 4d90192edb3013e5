/** `asyncio.threads`: what it exports, under its own name. Re-exports only. Source: Library Reference, "Running in Threads". */
export { to_thread } from "../../asyncio/threads.ts";
