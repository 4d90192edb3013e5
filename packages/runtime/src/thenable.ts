/**
 * For JavaScript that awaits what a compiled module gives it, the only module here whose import does something.
 *
 * From: `async def fetch_all(urls): ...` in a module that is not the program
 * To:   `import "@asyncdef/runtime/thenable";` beside its other imports, so that JavaScript can say `await fetch_all(urls)`
 */
import { promise_of } from "./asyncio/runners.ts";
import { promises } from "./objects/promises.ts";

promises.of = promise_of;
