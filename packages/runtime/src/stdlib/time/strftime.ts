/**
 * `strftime`: times as text, by the directives of C in its own locale.
 *
 * Source: Library Reference, `time.strftime` and "strftime() and strptime() Behavior"; ISO C 7.29.3.5.
 */
import { DAYS, iso_calendar, MONTHS, to_ordinal } from "../datetime/calendar.ts";

/** A moment in parts. */
export interface Moment {
  readonly year: number;
  /** From 1. */
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** 0 is Monday. */
  readonly weekday: number;
  /** From 1. */
  readonly yearday: number;
  /** What `%f`, `%z`, `%:z`, `%Z` stand for; where they are missing the directive is left as C leaves it. */
  readonly microsecond?: string;
  readonly offset?: string;
  readonly long_offset?: string;
  readonly zone?: string;
  /** Seconds since 1970, for `%s`. */
  readonly epoch?: number;
}

export function format_moment(format: string, at: Moment): string {
  return format.replace(/%(:?)([-_0^#]?)([a-zA-Z%])/g, (whole, colon: string, flag: string, code: string) => {
    if (colon !== "") return code === "z" && flag === "" ? (at.long_offset ?? whole) : whole;
    const text = directive(code, at);
    if (text === null) return whole;
    if (flag === "-") return text.replace(/^[0 ]+(?=.)/, "");
    if (flag === "_") return text.replace(/^0+(?=.)/, (zeros) => " ".repeat(zeros.length));
    if (flag === "0") return text.replace(/^ +/, (spaces) => "0".repeat(spaces.length));
    return flag === "^" ? text.toUpperCase() : text;
  });
}

function two(n: number, fill = "0"): string {
  return String(n).padStart(2, fill);
}

/** @returns null for a directive that C does not know */
function directive(code: string, at: Moment): string | null {
  const hour12 = at.hour % 12 === 0 ? 12 : at.hour % 12;
  const sunday = (at.weekday + 1) % 7;
  switch (code) {
    case "a":
      return DAYS[at.weekday]!.slice(0, 3);
    case "A":
      return DAYS[at.weekday]!;
    case "b":
    case "h":
      return MONTHS[at.month - 1]!.slice(0, 3);
    case "B":
      return MONTHS[at.month - 1]!;
    case "c":
      return format_moment("%a %b %e %H:%M:%S %Y", at);
    case "C":
      return two(Math.floor(at.year / 100));
    case "d":
      return two(at.day);
    case "D":
    case "x":
      return format_moment("%m/%d/%y", at);
    case "e":
      return two(at.day, " ");
    case "f":
      return at.microsecond ?? null;
    case "F":
      return format_moment("%Y-%m-%d", at);
    case "g":
      return two(iso(at).year % 100);
    case "G":
      return String(iso(at).year);
    case "H":
      return two(at.hour);
    case "I":
      return two(hour12);
    case "j":
      return String(at.yearday).padStart(3, "0");
    case "k":
      return two(at.hour, " ");
    case "l":
      return two(hour12, " ");
    case "m":
      return two(at.month);
    case "M":
      return two(at.minute);
    case "n":
      return "\n";
    case "p":
      return at.hour < 12 ? "AM" : "PM";
    case "P":
      return at.hour < 12 ? "am" : "pm";
    case "r":
      return format_moment("%I:%M:%S %p", at);
    case "R":
      return format_moment("%H:%M", at);
    case "s":
      return at.epoch === undefined ? null : String(Math.floor(at.epoch));
    case "S":
      return two(at.second);
    case "t":
      return "\t";
    case "T":
    case "X":
      return format_moment("%H:%M:%S", at);
    case "u":
      return String(at.weekday + 1);
    case "U":
      return two(Math.floor((at.yearday + 6 - sunday) / 7));
    case "V":
      return two(iso(at).week);
    case "w":
      return String(sunday);
    case "W":
      return two(Math.floor((at.yearday + 6 - at.weekday) / 7));
    case "y":
      return two(((at.year % 100) + 100) % 100);
    case "Y":
      return String(at.year);
    case "z":
      return at.offset ?? "";
    case "Z":
      return at.zone ?? "";
    case "%":
      return "%";
    default:
      return null;
  }
}

function iso(at: Moment): { year: number; week: number } {
  return iso_calendar(to_ordinal(at.year, at.month, at.day));
}
