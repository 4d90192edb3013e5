/** `asyncio.base_events`: what it exports, under its own name. Re-exports only. Source: Lib/asyncio/base_events.py. */

export { Server } from "../../asyncio/io/server.ts";
export { BaseEventLoop } from "../../asyncio/loops_in_hand.ts";
export { $set, logger } from "../logging/of_asyncio.ts";
