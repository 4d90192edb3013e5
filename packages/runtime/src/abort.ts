/**
 * The door of AbortSignal: a host request ended by `task.cancel()`, a task cancelled by the host.
 *
 *     import { run_until_aborted } from "@asyncdef/runtime/abort";
 *     const page = await run_until_aborted(crawl(url), AbortSignal.timeout(5000));
 */
export { abort_signal, cancel_on, run_until_aborted } from "./asyncio/abort.ts";
