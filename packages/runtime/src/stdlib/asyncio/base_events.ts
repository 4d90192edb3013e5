/** `asyncio.base_events`: what it exports, under its own name. Re-exports only. Source: Lib/asyncio/base_events.py. */
export { BaseEventLoop } from "../../asyncio/base_events.ts";
export { Server } from "../../asyncio/io/server.ts";
