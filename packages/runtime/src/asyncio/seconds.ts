/** Times as Python and JavaScript hand them in: int, Float, or a fractional number; and as Python reads them: Float. */
import { TypeError } from "../objects/exceptions.ts";
import { Float } from "../objects/float.ts";
import { kind } from "../objects/kind.ts";

/**
 * @param refused  what is wrong when it is no number, given the name of its type
 * @throws TypeError when it is no number
 */
export function seconds(x: unknown, refused = not_real): number {
  if (typeof x === "number") return x;
  if (x instanceof Float) return x.$value;
  if (typeof x === "bigint" || typeof x === "boolean") return Number(x);
  const value = (x as { valueOf(): unknown } | null | undefined)?.valueOf();
  if (typeof value === "number") return value;
  throw TypeError(refused(kind(x)));
}

/** For a number of seconds that is added to the time of the loop. */
export function not_added(type: string): string {
  return `unsupported operand type(s) for +: 'float' and '${type}'`;
}

/** For a number that is compared with an int. */
export function not_ordered(type: string): string {
  return `'<=' not supported between instances of '${type}' and 'int'`;
}

/** For a number that must not be below another one. */
export function not_compared(type: string): string {
  return `'<' not supported between instances of '${type}' and 'int'`;
}

function not_real(type: string): string {
  return `must be real number, not ${type}`;
}
