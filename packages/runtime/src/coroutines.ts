/** The door of coroutines: what compiled coroutines and generators are made with. Re-exports only. */
export { async_generator, DONE, item } from "./objects/async-generator.ts";
export { aiter, anext, drop } from "./objects/async-iteration.ts";
export { delegate, start } from "./objects/awaitable.ts";
export { coroutine } from "./objects/coroutine.ts";
export { resumed } from "./objects/exception-contexts.ts";
export { SUSPENDED } from "./objects/frame.ts";
export { generator, yield_from } from "./objects/generator.ts";
export { guarded } from "./objects/guarded.ts";
export { dropped } from "./objects/never-awaited.ts";
export { start_method } from "./objects/start-method.ts";
export { delegate_waiting, waiting } from "./objects/waiting-handler.ts";
