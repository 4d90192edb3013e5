/**
 * The levels of logging and their names.
 *
 * Source: Library Reference, `logging`, "Logging Levels".
 */
import { Dict } from "../../objects/dict.ts";
import { TypeError, ValueError } from "../../objects/exceptions.ts";
import { repr, str_of } from "../../objects/repr.ts";

export const CRITICAL = 50;
export const FATAL: number = CRITICAL;
export const ERROR = 40;
export const WARNING = 30;
export const WARN: number = WARNING;
export const INFO = 20;
export const DEBUG = 10;
export const NOTSET = 0;

/** Name by number, and number by name: a name may have been added for a number that has one. */
const names: Map<number, string> = /* @__PURE__ */ new Map([
  [CRITICAL, "CRITICAL"],
  [ERROR, "ERROR"],
  [WARNING, "WARNING"],
  [INFO, "INFO"],
  [DEBUG, "DEBUG"],
  [NOTSET, "NOTSET"],
]);
const numbers: Map<string, number> = /* @__PURE__ */ new Map([
  ["CRITICAL", CRITICAL],
  ["FATAL", FATAL],
  ["ERROR", ERROR],
  ["WARN", WARN],
  ["WARNING", WARNING],
  ["INFO", INFO],
  ["DEBUG", DEBUG],
  ["NOTSET", NOTSET],
]);

export function level_name(level: unknown): unknown {
  if (typeof level === "number") return names.get(level) ?? `Level ${level}`;
  return numbers.get(level as string) ?? `Level ${str_of(level)}`;
}

export function level_numbers(): Dict {
  const found = new Dict();
  for (const [name, level] of numbers) found.$set(name, level);
  return found;
}

export function add_level_name(level: number, name: string): void {
  names.set(level, name);
  numbers.set(name, level);
}

/** A number, or the number of a name. */
export function checked_level(level: unknown): number {
  if (typeof level === "number") return level;
  if (typeof level !== "string") {
    throw TypeError(`Level not an integer or a valid string: ${repr(level)}`);
  }
  const number = numbers.get(level);
  if (number === undefined) throw ValueError(`Unknown level: ${repr(level)}`);
  return number;
}
