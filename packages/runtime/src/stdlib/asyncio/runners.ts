/** `asyncio.runners`: what it exports, under its own name. Re-exports only. Source: Library Reference, "Runners". */
export { Runner, run } from "../../asyncio/runners.ts";
