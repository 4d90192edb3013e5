/**
 * The package by its own name: asyncio for JavaScript, whose `run` gives a promise.
 *
 *     import { run, sleep } from "@asyncdef/runtime";
 *     await run(sleep(1, "slept"));
 *
 * Compiled programs import the doors beside this file.
 */
import "./thenable.ts";

export * from "./asyncio.ts";
export { run_hosted as run } from "./hosted.ts";
