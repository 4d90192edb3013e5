/**
 * `strptime`: text to times, by the directives of C.
 *
 * Source: Library Reference, "strftime() and strptime() Behavior"; the words of errors are CPython's.
 */
import { TypeError, ValueError } from "../../objects/exceptions.ts";
import { type_name } from "../../objects/object.ts";
import { as_text } from "../../objects/str-method.ts";
import { str_repr } from "../../objects/str-repr.ts";
import {
  DAYS,
  days_in_month,
  from_ordinal,
  iso_year_start,
  MONTHS,
  to_ordinal,
} from "../datetime/calendar.ts";

export interface ParsedTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly microsecond: number;
  /** Seconds east of UTC, and its fraction in microseconds; null when the text has none. */
  readonly offset: number | null;
  readonly offset_microseconds: number;
  readonly zone: string | null;
}

/** What each directive matches, without regard to case. */
const PATTERNS: Readonly<Record<string, string>> = {
  d: "3[0-1]|[1-2]\\d|0[1-9]|[1-9]| [1-9]",
  f: "[0-9]{1,6}",
  H: "2[0-3]|[0-1]\\d|\\d",
  I: "1[0-2]|0[1-9]|[1-9]",
  G: "\\d\\d\\d\\d",
  j: "36[0-6]|3[0-5]\\d|[1-2]\\d\\d|0[1-9]\\d|00[1-9]|[1-9]\\d|0[1-9]|[1-9]",
  m: "1[0-2]|0[1-9]|[1-9]",
  M: "[0-5]\\d|\\d",
  S: "6[0-1]|[0-5]\\d|\\d",
  u: "[1-7]",
  U: "5[0-3]|[0-4]\\d|\\d",
  V: "5[0-3]|0[1-9]|[1-4]\\d|\\d",
  w: "[0-6]",
  W: "5[0-3]|[0-4]\\d|\\d",
  y: "\\d\\d",
  Y: "\\d\\d\\d\\d",
  z: "[+-]\\d\\d:?[0-5]\\d(?::?[0-5]\\d(?:\\.\\d{1,6})?)?|Z",
  Z: "utc|gmt",
  p: "am|pm",
};

const LONGER: Readonly<Record<string, string>> = {
  c: "%a %b %d %H:%M:%S %Y",
  x: "%m/%d/%y",
  X: "%H:%M:%S",
  D: "%m/%d/%y",
  F: "%Y-%m-%d",
  T: "%H:%M:%S",
  R: "%H:%M",
};

function pattern_of(code: string): string | undefined {
  switch (code) {
    case "a":
      return DAYS.map((name) => name.slice(0, 3)).join("|");
    case "A":
      return DAYS.join("|");
    case "b":
      return MONTHS.map((name) => name.slice(0, 3)).join("|");
    case "B":
      return MONTHS.join("|");
    default:
      return PATTERNS[code];
  }
}

/** @throws ValueError, TypeError  with CPython's words */
export function parse_time(text: unknown, format: unknown): ParsedTime {
  const given = argument(text, 0);
  const wanted = argument(format, 1);
  const codes: string[] = [];
  const source = pattern_source(wanted, codes);
  const match = new RegExp(`^${source}`, "iu").exec(given);
  if (match === null)
    throw ValueError(`time data ${str_repr(given)} does not match format ${str_repr(wanted)}`);
  if (match[0].length !== given.length)
    throw ValueError(`unconverted data remains: ${given.slice(match[0].length)}`);
  const found = new Map(codes.map((code, i) => [code, match[i + 1]!.toLowerCase().trim()]));
  return assembled(found);
}

function argument(x: unknown, place: number): string {
  const text = as_text(x);
  if (text === null) throw TypeError(`strptime() argument ${place} must be str, not ${type_quoted(x)}`);
  return text;
}

function type_quoted(x: unknown): string {
  return `<class '${type_name(x)}'>`;
}

function pattern_source(format: string, codes: string[]): string {
  let source = "";
  for (let at = 0; at < format.length; at++) {
    const character = format[at]!;
    if (character === "%") {
      const code = format[++at];
      if (code === undefined) throw ValueError(`stray % in format ${str_repr(format)}`);
      if (code === "%") source += "%";
      else if (LONGER[code] !== undefined) source += pattern_source(LONGER[code], codes);
      else {
        const pattern = pattern_of(code);
        if (pattern === undefined)
          throw ValueError(`'${code}' is a bad directive in format ${str_repr(format)}`);
        if (codes.includes(code)) {
          throw ValueError(
            `redefinition of group name '${code}' as group ${codes.length + 1}; was group ${codes.indexOf(code) + 1}`,
          );
        }
        codes.push(code);
        source += `(${pattern})`;
      }
    } else if (/\s/.test(character)) {
      while (/\s/.test(format[at + 1] ?? "")) at += 1;
      source += "\\s+";
    } else source += character.replace(/[.*+?^${}()|[\]\\/]/, "\\$&");
  }
  return source;
}

function assembled(found: ReadonlyMap<string, string>): ParsedTime {
  const number = (code: string): number | null => (found.has(code) ? Number(found.get(code)) : null);
  const short = number("y");
  let year = number("Y") ?? (short === null ? null : short <= 68 ? 2000 + short : 1900 + short);
  let month = number("m");
  const name = found.get("B") ?? found.get("b");
  if (name !== undefined) month = MONTHS.findIndex((full) => full.toLowerCase().startsWith(name)) + 1;
  let day = number("d");
  let hour = number("H") ?? 0;
  const hour12 = number("I");
  if (hour12 !== null) hour = (hour12 % 12) + (found.get("p") === "pm" ? 12 : 0);
  const weekday = weekday_number(found);
  const yearday = number("j");
  if (yearday !== null && month === null && day === null) {
    ({ month, day } = from_ordinal(to_ordinal(year ?? 1900, 1, 1) + yearday - 1));
  } else if (number("G") !== null && number("V") !== null && weekday !== null) {
    ({ year, month, day } = from_ordinal(iso_year_start(number("G")!) + (number("V")! - 1) * 7 + weekday));
  } else if (weekday !== null && year !== null && (found.has("U") || found.has("W"))) {
    ({ year, month, day } = from_ordinal(
      week_day(year, found.has("U"), number("U") ?? number("W")!, weekday),
    ));
  }
  if (year === null && month === 2 && day === 29) year = 1904;
  const fullYear = year ?? 1900;
  if (day !== null && day > days_in_month(fullYear, month ?? 1))
    throw ValueError("day is out of range for month");
  const zone = found.get("Z")?.toUpperCase() ?? null;
  return {
    year: fullYear,
    month: month ?? 1,
    day: day ?? 1,
    hour,
    minute: number("M") ?? 0,
    second: number("S") ?? 0,
    microsecond: Number((found.get("f") ?? "0").padEnd(6, "0")),
    ...offset_of(found.get("z")),
    zone,
  };
}

/** 0 is Monday. */
function weekday_number(found: ReadonlyMap<string, string>): number | null {
  const name = found.get("A") ?? found.get("a");
  if (name !== undefined) return DAYS.findIndex((full) => full.toLowerCase().startsWith(name));
  if (found.has("w")) return (Number(found.get("w")) + 6) % 7;
  return found.has("u") ? Number(found.get("u")) - 1 : null;
}

/** A day by the number of its week, which begins on a Sunday or a Monday. */
function week_day(year: number, sunday: boolean, week: number, weekday: number): number {
  const first = to_ordinal(year, 1, 1);
  const first_weekday = sunday ? first % 7 : (first + 6) % 7;
  const wanted = sunday ? (weekday + 1) % 7 : weekday;
  if (week === 0) return first + wanted - first_weekday;
  return first + ((7 - first_weekday) % 7) + 7 * (week - 1) + wanted;
}

function offset_of(text: string | undefined): { offset: number | null; offset_microseconds: number } {
  if (text === undefined) return { offset: null, offset_microseconds: 0 };
  if (text === "z") return { offset: 0, offset_microseconds: 0 };
  const digits = text.slice(1).replaceAll(":", "");
  const sign = text.startsWith("-") ? -1 : 1;
  const [whole, fraction = ""] = digits.split(".");
  const seconds =
    Number(whole!.slice(0, 2)) * 3600 + Number(whole!.slice(2, 4)) * 60 + Number(whole!.slice(4) || 0);
  return { offset: sign * seconds, offset_microseconds: sign * Number(fraction.padEnd(6, "0")) };
}
