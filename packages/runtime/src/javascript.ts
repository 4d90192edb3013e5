/**
 * The border to JavaScript, for compiled modules that import from it and for JavaScript that uses them. Its import opens the border:
 * from then on what crosses is converted.
 *
 * From: `from js import fetch`, `fetch(url, {"method": "POST"})`
 * To:   `host_call(fetch, url, dict_of(["method", "POST"]))`, which hands on a plain object
 *
 *     to_js(report())          what a Python function gave, as plain objects, arrays, numbers
 *     to_js(report)            the function, converting what it is given and what it gives
 *     to_py({ retries: 3 })    a dict, to hand to a Python function
 *     kw({ retries: 3 })       keyword arguments, as the last argument
 *     call(f, 1, kw({ b: 2 }))  a call as Python has it: names put in place, arguments counted
 */
import { open_border } from "./objects/border.ts";
import { show_to_host } from "./objects/host-views.ts";

export { host_call, to_js } from "./objects/border.ts";
export { call } from "./objects/call.ts";
export { kw } from "./objects/signature.ts";
export { to_py } from "./objects/to-python.ts";

open_border();
show_to_host();
