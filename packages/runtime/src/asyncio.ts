/** The door of asyncio. */
export * from "./asyncio/index.ts";
