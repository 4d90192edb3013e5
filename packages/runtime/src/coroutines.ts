/** The door of coroutines: what compiled coroutines and generators are made with. Re-exports only. */
export { async_generator, END, item } from "./objects/async-generator.ts";
export { aiter, drop, next_item } from "./objects/async-iteration.ts";
export { delegate, start } from "./objects/awaitable.ts";
export { coroutine } from "./objects/coroutine.ts";
export { SUSPENDED } from "./objects/frame.ts";
