/**
 * Repetition of text and lists: `"ab" * 3`, `3 * [0]`.
 *
 * Source: Library Reference, "Common Sequence Operations".
 */
import { MemoryError, OverflowError, TypeError } from "../../objects/exceptions.ts";
import { fits_size, try_index } from "../../objects/index-of.ts";
import { type_name } from "../../objects/object.ts";

/** How long an array of the host may be whose items stand close together; past it the process ends. */
const LONGEST = 0x7fffff0;

/** The count of a repetition: an int or what `__index__` gives; negative ones count as 0. */
export function repeat_count(x: unknown): number {
  const count = try_index(x);
  if (count === undefined) throw TypeError(`can't multiply sequence by non-int of type '${type_name(x)}'`);
  if (typeof count !== "bigint") return Math.max(count, 0);
  if (!fits_size(count)) throw OverflowError(`cannot fit '${type_name(x)}' into an index-sized integer`);
  return Math.max(Number(count), 0);
}

export function repeat_text(text: string, count: number): string {
  // The host's strings end at about 2^29 code units.
  if (text.length * count >= 2 ** 63) throw OverflowError("repeated string is too long");
  if (text.length * count > 0x1fffffe8) throw MemoryError();
  return text.repeat(count);
}

export function repeat_list(list: readonly unknown[], count: number): unknown[] {
  if (list.length * count > LONGEST) throw MemoryError();
  // Beyond that length the host would make a table of what it is to fill.
  if (list.length === 1 && count < 0x2000000) return new Array<unknown>(count).fill(list[0]);
  if (count === 0) return [];
  // The host copies whole arrays at once; a few of them in one go, many by doubling.
  if (count <= 64) return ([] as unknown[]).concat(...new Array<readonly unknown[]>(count).fill(list));
  let result: unknown[] = [...list];
  const wanted = list.length * count;
  while (result.length * 2 <= wanted && result.length > 0) result = result.concat(result);
  return result.length === wanted ? result : result.concat(result.slice(0, wanted - result.length));
}
