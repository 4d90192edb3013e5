/**
 * Dates and times from ISO 8601 text: `fromisoformat`.
 *
 * Source: ISO 8601; Library Reference, `datetime.fromisoformat`.
 */
import { from_ordinal, iso_year_start } from "./calendar.ts";

export interface DateFields {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** `2020-01-31`, `20200131`, `2020-W05-5`, `2020W055`, `2020-W05`. @returns null for anything else */
export function parse_iso_date(text: string): DateFields | null {
  const calendar = /^(\d{4})(-?)(\d{2})\2(\d{2})$/.exec(text);
  if (calendar !== null)
    return { year: Number(calendar[1]), month: Number(calendar[3]), day: Number(calendar[4]) };
  const week = /^(\d{4})(-?)W(\d{2})(?:\2(\d))?$/.exec(text);
  if (week === null) return null;
  return from_iso_week(Number(week[1]), Number(week[3]), Number(week[4] ?? 1));
}

/** @returns null when the year has no such week or day */
export function from_iso_week(year: number, week: number, day: number): DateFields | null {
  const start = iso_year_start(year);
  const weeks = (iso_year_start(year + 1) - start) / 7;
  if (week < 1 || week > weeks || day < 1 || day > 7) return null;
  return from_ordinal(start + (week - 1) * 7 + day - 1);
}

export interface ClockFields {
  readonly clock: readonly [number, number, number, number];
  /** Microseconds east of UTC; null when the text has no offset. */
  readonly offset: bigint | null;
}

const CLOCK = /^(\d{2})(?:(:?)(\d{2})(?:\2(\d{2})(?:[.,](\d+))?)?)?$/;

/** `12`, `12:30`, `12:30:05.123`, with `Z` or an offset. @returns null for anything else */
export function parse_iso_clock(text: string): ClockFields | null {
  const zone = /([+-].*|Z)$/.exec(text);
  const clock = clock_fields(zone === null ? text : text.slice(0, zone.index));
  if (clock === null) return null;
  if (zone === null) return { clock, offset: null };
  if (zone[0] === "Z") return { clock, offset: 0n };
  const parts = clock_fields(zone[0].slice(1));
  if (parts === null) return null;
  const size = BigInt(parts[0] * 3600 + parts[1] * 60 + parts[2]) * 1_000_000n + BigInt(parts[3]);
  return { clock, offset: zone[0].startsWith("-") ? -size : size };
}

function clock_fields(text: string): [number, number, number, number] | null {
  const found = CLOCK.exec(text);
  if (found === null) return null;
  const fraction = Number((found[5] ?? "").slice(0, 6).padEnd(6, "0"));
  return [Number(found[1]), Number(found[3] ?? 0), Number(found[4] ?? 0), fraction];
}
