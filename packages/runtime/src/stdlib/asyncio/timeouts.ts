/** `asyncio.timeouts`: what it exports, under its own name. Re-exports only. Source: Library Reference, "Timeouts". */
export { Timeout, timeout, timeout_at } from "../../asyncio/timeouts.ts";
