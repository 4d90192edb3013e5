/**
 * `asyncio.futures`: what it exports, under its own name. Re-exports only.
 *
 * CPython has every class twice, in C and in Python; here both names are the one there is.
 *
 * Source: Library Reference, "Futures"; Lib/asyncio/futures.py, `_PyFuture`.
 */
export { Future, Future as _CFuture, Future as _PyFuture, isfuture } from "../../asyncio/futures.ts";
export { wrap_future } from "../../asyncio/wrap_future.ts";
