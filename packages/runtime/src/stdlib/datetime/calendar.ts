/**
 * The proleptic Gregorian calendar: days counted from 1 January of year 1, which is day 1.
 *
 * Source: Library Reference, `datetime`; N. Dershowitz and E. Reingold, "Calendrical Calculations".
 */

function is_leap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

export function days_in_month(year: number, month: number): number {
  if (month === 2) return is_leap(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Days of the year before the first of `month`. */
function days_before_month(year: number, month: number): number {
  let days = 0;
  for (let m = 1; m < month; m++) days += days_in_month(year, m);
  return days;
}

function days_before_year(year: number): number {
  const y = year - 1;
  return y * 365 + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
}

export function to_ordinal(year: number, month: number, day: number): number {
  return days_before_year(year) + days_before_month(year, month) + day;
}

export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export function from_ordinal(ordinal: number): CalendarDay {
  let year = Math.max(1, Math.floor((ordinal - 1) / 365.2425));
  while (days_before_year(year + 1) < ordinal) year += 1;
  let day = ordinal - days_before_year(year);
  let month = 1;
  while (day > days_in_month(year, month)) day -= days_in_month(year, month++);
  return { year, month, day };
}

/** 0 is Monday. */
export function weekday_of(ordinal: number): number {
  return (ordinal + 6) % 7;
}

/** The Monday of the first ISO week of a year: the week with its first Thursday. */
export function iso_year_start(year: number): number {
  const first = to_ordinal(year, 1, 1);
  const weekday = weekday_of(first);
  return first - weekday + (weekday > 3 ? 7 : 0);
}

/** ISO year, week from 1, weekday from 1 (Monday). */
export function iso_calendar(ordinal: number): { year: number; week: number; weekday: number } {
  let year = from_ordinal(ordinal).year;
  if (year < 9999 && ordinal >= iso_year_start(year + 1)) year += 1;
  else if (ordinal < iso_year_start(year)) year -= 1;
  return {
    year,
    week: Math.floor((ordinal - iso_year_start(year)) / 7) + 1,
    weekday: weekday_of(ordinal) + 1,
  };
}

export const DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"] as const;
export const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;
