/** `asyncio.runners`: what it exports, under its own name. Re-exports only. Source: Library Reference, "Runners". */
export { Runner } from "../../asyncio/runner.ts";
export { run } from "../../asyncio/runners.ts";
