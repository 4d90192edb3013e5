/** `asyncio.log`: the logger of asyncio's own messages. Source: Lib/asyncio/log.py. */
import { type Logger_, logger_named } from "../logging/loggers.ts";

export const logger: Logger_ = /* @__PURE__ */ logger_named("asyncio");
