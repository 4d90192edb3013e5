/** `asyncio.locks`: what it exports, under its own name. Re-exports only. Source: Library Reference, "Synchronization Primitives". */
export { Barrier, BoundedSemaphore, Condition, Event, Lock, Semaphore } from "../../asyncio/locks.ts";
