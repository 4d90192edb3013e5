/**
 * asyncdef: what JavaScript takes from the package itself.
 *
 *     import { main } from "asyncdef";      the command, as `asyncdef` runs it
 *
 * `asyncdef/register`, `asyncdef/rollup` and `asyncdef/esbuild` have the rest.
 */
export { main } from "./command.ts";
