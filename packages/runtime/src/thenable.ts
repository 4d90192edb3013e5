/**
 * For JavaScript that awaits what a compiled module gives it, and catches what it raises: an import that does something.
 *
 * From: `async def fetch_all(urls): ...` in a module that is not the program
 * To:   `import "@asyncdef/runtime/thenable";` beside its other imports, so that JavaScript can say `await fetch_all(urls)`
 */
import { promise_of_guest } from "./asyncio/guests.ts";
import { promises } from "./objects/promises.ts";
import { show_own_frames } from "./objects/shown-exceptions.ts";

promises.of = promise_of_guest;
show_own_frames();
