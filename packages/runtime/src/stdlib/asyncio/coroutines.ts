/** `asyncio.coroutines`: what it exports, under its own name. Re-exports only. Source: Library Reference, "Coroutines and Tasks". */
export { iscoroutine, iscoroutinefunction } from "../../asyncio/coroutines.ts";
