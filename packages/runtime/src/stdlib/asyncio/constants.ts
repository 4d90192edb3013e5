/** `asyncio.constants`: numbers of transports and of debug mode. Source: Lib/asyncio/constants.py. */
import { Float } from "../../objects/float.ts";

/** Writes to a lost connection after which a warning is logged. */
export const LOG_THRESHOLD_FOR_CONNLOST_WRITES = 5;
/** Seconds before `accept` is tried again. */
export const ACCEPT_RETRY_DELAY = 1;
/** Frames that debug mode keeps. */
export const DEBUG_STACK_DEPTH = 10;
/** Seconds for a TLS handshake. */
export const SSL_HANDSHAKE_TIMEOUT: Float = /* @__PURE__ */ new Float(60);
/** Seconds for the end of a TLS connection. */
export const SSL_SHUTDOWN_TIMEOUT: Float = /* @__PURE__ */ new Float(30);
/** Bytes that `sendfile` reads at a time where the system has none. */
export const SENDFILE_FALLBACK_READBUFFER_SIZE = 262144;
/** KiB of a TLS transport's buffers from which on it asks to pause. */
export const FLOW_CONTROL_HIGH_WATER_SSL_READ = 256;
export const FLOW_CONTROL_HIGH_WATER_SSL_WRITE = 512;
/** Seconds that threads of the default executor are waited for. */
export const THREAD_JOIN_TIMEOUT = 300;
