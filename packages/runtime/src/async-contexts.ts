/** The door for programs that keep AsyncLocalStorage in tasks: `import { keep_async_contexts } from "@asyncdef/runtime/async-contexts"`. */
export { keep_async_contexts } from "./asyncio/async_contexts.ts";
