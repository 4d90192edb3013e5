/**
 * The `asyncdef` module: what Python code may ask of the host, beyond Python's own library.
 *
 * From: `from asyncdef import abort_signal, to_py`
 * To:   an AbortSignal to hand to `fetch`, a dict of what JSON gave
 */
import * as border from "../objects/border.ts";
import { def } from "../objects/call.ts";
import * as copies from "../objects/to-python.ts";

export { abort_signal, cancel_on, run_until_aborted } from "../asyncio/abort.ts";

export const to_js = /* @__PURE__ */ def("to_js(x, /)", border.to_js);
export const to_py = /* @__PURE__ */ def("to_py(x, /)", copies.to_py);
