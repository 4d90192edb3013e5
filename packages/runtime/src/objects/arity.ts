/**
 * How many arguments a method of a built-in type was given, said as CPython says it.
 *
 * Source: CPython Python/getargs.c and the calling conventions of method descriptors.
 */
import { TypeError } from "./exceptions.ts";

/** @throws TypeError `list.append() takes exactly one argument (2 given)` */
export function takes_one(name: string, args: readonly unknown[]): void {
  if (args.length !== 1) throw TypeError(`${name}() takes exactly one argument (${args.length} given)`);
}

/** @throws TypeError `list.clear() takes no arguments (1 given)` */
export function takes_none(name: string, args: readonly unknown[]): void {
  if (args.length !== 0) throw TypeError(`${name}() takes no arguments (${args.length} given)`);
}

/** @throws TypeError `insert expected 2 arguments, got 1`, `pop expected at most 1 argument, got 2` */
export function takes(name: string, args: readonly unknown[], least: number, most: number): void {
  const count = args.length;
  if (count >= least && count <= most) return;
  const limit = count < least ? least : most;
  const bound = least === most ? "" : count < least ? "at least " : "at most ";
  throw TypeError(`${name} expected ${bound}${limit} argument${limit === 1 ? "" : "s"}, got ${count}`);
}
