/** `asyncio.futures`: what it exports, under its own name. Re-exports only. Source: Library Reference, "Futures". */
export { Future, isfuture } from "../../asyncio/futures.ts";
export { wrap_future } from "../../asyncio/wrap_future.ts";
