/**
 * The `asyncdef` module: what Python code may ask of the host, beyond Python's own library.
 *
 * From: `from asyncdef import abort_signal`
 * To:   an AbortSignal to hand to `fetch`
 */

export { abort_signal, cancel_on, run_until_aborted } from "../asyncio/abort.ts";
export { to_js } from "../objects/border.ts";
export { to_py } from "../objects/to-python.ts";
