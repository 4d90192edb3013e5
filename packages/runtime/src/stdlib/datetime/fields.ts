/**
 * Checking the fields of dates and times, and what their classes share.
 *
 * Source: Library Reference, `datetime`; the words of errors are CPython's.
 */
import { TypeError, ValueError } from "../../objects/exceptions.ts";
import { index_of } from "../../objects/index-of.ts";
import { type_name } from "../../objects/object.ts";
import { days_in_month } from "./calendar.ts";
import { TzInfo } from "./timezone.ts";

function field(x: unknown): number {
  return Number(index_of(x));
}

/** @returns year, month, day */
export function checked_date(year: unknown, month: unknown, day: unknown): [number, number, number] {
  const names = ["year", "month", "day"];
  [year, month, day].forEach((value, i) => {
    if (value === undefined)
      throw TypeError(`function missing required argument '${names[i]}' (pos ${i + 1})`);
  });
  const [y, m, d] = [field(year), field(month), field(day)];
  if (y < 1 || y > 9999) throw ValueError(`year ${y} is out of range`);
  if (m < 1 || m > 12) throw ValueError("month must be in 1..12");
  if (d < 1 || d > days_in_month(y, m)) throw ValueError("day is out of range for month");
  return [y, m, d];
}

/** @returns hour, minute, second, microsecond */
export function checked_clock(values: readonly unknown[]): [number, number, number, number] {
  const limits = [
    ["hour", 23],
    ["minute", 59],
    ["second", 59],
    ["microsecond", 999999],
  ] as const;
  return limits.map(([name, most], i) => {
    const value = values[i] === undefined ? 0 : field(values[i]);
    if (value < 0 || value > most) throw ValueError(`${name} must be in 0..${most}`);
    return value;
  }) as [number, number, number, number];
}

export function checked_tzinfo(x: unknown): TzInfo | null {
  if (x == null) return null;
  if (x instanceof TzInfo) return x;
  throw TypeError(`tzinfo argument must be None or of a tzinfo subclass, not type '${type_name(x)}'`);
}

export function checked_fold(x: unknown): 0 | 1 {
  const fold = x === undefined ? 0 : field(x);
  if (fold !== 0 && fold !== 1) throw ValueError("fold must be either 0 or 1");
  return fold;
}

export function two(n: number): string {
  return String(n).padStart(2, "0");
}

export function clock_text(
  hour: number,
  minute: number,
  second: number,
  microsecond: number,
  timespec: string,
): string {
  const fraction = String(microsecond).padStart(6, "0");
  const whole = `${two(hour)}:${two(minute)}:${two(second)}`;
  switch (timespec) {
    case "auto":
      return microsecond === 0 ? whole : `${whole}.${fraction}`;
    case "hours":
      return two(hour);
    case "minutes":
      return whole.slice(0, 5);
    case "seconds":
      return whole;
    case "milliseconds":
      return `${whole}.${fraction.slice(0, 3)}`;
    case "microseconds":
      return `${whole}.${fraction}`;
    default:
      throw ValueError("Unknown timespec value");
  }
}
