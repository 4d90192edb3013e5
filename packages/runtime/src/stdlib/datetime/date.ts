/**
 * `date`: a day of the calendar.
 *
 * Source: Library Reference, "date Objects"; the words of errors are CPython's.
 */
import { class_method } from "../../objects/builtin.ts";
import { OverflowError, TypeError, ValueError } from "../../objects/exceptions.ts";
import { index_of } from "../../objects/index-of.ts";
import { type_name } from "../../objects/object.ts";
import { real_argument } from "../../objects/real-argument.ts";
import { signature_of } from "../../objects/signature.ts";
import { NotImplemented } from "../../objects/singletons.ts";
import { as_text } from "../../objects/str-method.ts";
import { str_repr } from "../../objects/str-repr.ts";
import { hashText } from "../../objects/text-hash.ts";
import { Tuple, tuple_type } from "../../objects/tuple.ts";
import { builtin_type, PyObject, type Type } from "../../objects/type.ts";
import type { Hash } from "../../objects/wide-hash.ts";
import { format_moment, type Moment } from "../time/strftime.ts";
import { StructTime } from "../time/struct_time.ts";
import { local_offset } from "../time/zone.ts";
import { from_ordinal, iso_calendar, to_ordinal, weekday_of } from "./calendar.ts";
import { checked_date, two } from "./fields.ts";
import { from_iso_week, parse_iso_date } from "./iso_text.ts";
import { TimeDelta, timedelta } from "./timedelta.ts";

/** Ordinals of 1 January 1 and 31 December 9999. */
const FIRST = 1;
const LAST = 3_652_059;

const DAY = 86_400_000_000n;

export class DateObject extends PyObject {
  readonly year: number;
  readonly month: number;
  readonly day: number;

  constructor(year: number, month: number, day: number) {
    super();
    this.year = year;
    this.month = month;
    this.day = day;
  }

  override get $class(): Type {
    return date;
  }

  /** A datetime and a date never compare. */
  get $has_clock(): boolean {
    return false;
  }

  /** A number in the order of the dates. */
  $order(): bigint {
    return BigInt(this.toordinal());
  }

  toordinal(): number {
    return to_ordinal(this.year, this.month, this.day);
  }

  weekday(): number {
    return weekday_of(this.toordinal());
  }

  isoweekday(): number {
    return this.weekday() + 1;
  }

  isocalendar(): IsoCalendarDate {
    const { year, week, weekday } = iso_calendar(this.toordinal());
    return new IsoCalendarDate([year, week, weekday]);
  }

  isoformat(..._options: unknown[]): string {
    return `${String(this.year).padStart(4, "0")}-${two(this.month)}-${two(this.day)}`;
  }

  ctime(): string {
    return format_moment("%a %b %e %H:%M:%S %Y", this.$moment());
  }

  timetuple(): StructTime {
    const { year, month, day, hour, minute, second, weekday, yearday } = this.$moment();
    return new StructTime([year, month, day, hour, minute, second, weekday, yearday, -1]);
  }

  $moment(): Moment {
    const { year, month, day } = this;
    const ordinal = this.toordinal();
    const yearday = ordinal - to_ordinal(year, 1, 1) + 1;
    return {
      year,
      month,
      day,
      hour: 0,
      minute: 0,
      second: 0,
      weekday: weekday_of(ordinal),
      yearday,
      microsecond: "000000",
    };
  }

  strftime(format: unknown): string {
    const text = as_text(format);
    if (text === null) throw TypeError(`strftime() argument 1 must be str, not ${type_name(format)}`);
    return format_moment(text, this.$moment());
  }

  __format__(spec: unknown): string {
    return spec === "" ? this.$str() : this.strftime(spec);
  }

  replace(year?: unknown, month?: unknown, day?: unknown, ..._rest: unknown[]): DateObject {
    const made = new DateObject(...checked_date(year ?? this.year, month ?? this.month, day ?? this.day));
    return of_class(this.$class, made);
  }

  $repr(): string {
    return `${this.$class.$module}.${this.$class.$qualname}(${this.year}, ${this.month}, ${this.day})`;
  }

  $str(): string {
    return this.isoformat();
  }

  $hash(): Hash {
    return hashText(this.isoformat());
  }

  /** @returns NotImplemented for what is no date, or a datetime where this is none */
  $compare(other: unknown, test: (difference: bigint) => boolean): unknown {
    if (!(other instanceof DateObject) || other.$has_clock !== this.$has_clock) return NotImplemented;
    return test(this.$order() - other.$order());
  }

  __eq__(other: unknown): unknown {
    return this.$compare(other, (difference) => difference === 0n);
  }

  __ne__(other: unknown): unknown {
    return this.$compare(other, (difference) => difference !== 0n);
  }

  __lt__(other: unknown): unknown {
    return this.$compare(other, (difference) => difference < 0n);
  }

  __le__(other: unknown): unknown {
    return this.$compare(other, (difference) => difference <= 0n);
  }

  __gt__(other: unknown): unknown {
    return this.$compare(other, (difference) => difference > 0n);
  }

  __ge__(other: unknown): unknown {
    return this.$compare(other, (difference) => difference >= 0n);
  }

  __add__(other: unknown): unknown {
    if (!(other instanceof TimeDelta)) return NotImplemented;
    return of_class(this.$class, date_of(this.toordinal() + other.days));
  }

  __radd__(other: unknown): unknown {
    return this.__add__(other);
  }

  __sub__(other: unknown): unknown {
    if (other instanceof TimeDelta) return of_class(this.$class, date_of(this.toordinal() - other.days));
    if (!(other instanceof DateObject) || other.$has_clock) return NotImplemented;
    return new TimeDelta(BigInt(this.toordinal() - other.toordinal()) * DAY);
  }
}

/** @throws OverflowError  outside the years 1 to 9999 */
export function date_of(ordinal: number): DateObject {
  if (ordinal < FIRST || ordinal > LAST) throw OverflowError("date value out of range");
  const { year, month, day } = from_ordinal(ordinal);
  return new DateObject(year, month, day);
}

/** The same value as an instance of `cls`, which may derive from its class. */
export function of_class<T extends object>(cls: Type, made: T): T {
  return Object.getPrototypeOf(made) === cls.prototype
    ? made
    : (Object.setPrototypeOf(made, cls.prototype) as T);
}

/** What `isocalendar()` gives. */
class IsoCalendarDate extends Tuple {
  override get $class(): Type {
    return iso_calendar_date;
  }

  get year(): unknown {
    return this.$items[0];
  }

  get week(): unknown {
    return this.$items[1];
  }

  get weekday(): unknown {
    return this.$items[2];
  }

  override $repr(): string {
    const [year, week, weekday] = this.$items;
    return `datetime.IsoCalendarDate(year=${year}, week=${week}, weekday=${weekday})`;
  }
}

const iso_calendar_date: Type = /* @__PURE__ */ builtin_type("IsoCalendarDate", IsoCalendarDate, {
  module: "datetime",
  path: true,
  bases: [tuple_type],
});

/** A timestamp's whole seconds. @throws OverflowError  beyond what a calendar of four-digit years can hold */
export function whole_seconds(timestamp: unknown): number {
  const seconds = real_argument(timestamp);
  if (Number.isNaN(seconds)) throw ValueError("Invalid value NaN (not a number)");
  if (Math.abs(seconds) > 1e18) throw OverflowError("timestamp out of range for platform time_t");
  const floor = Math.floor(seconds);
  const year = new Date(floor * 1000).getUTCFullYear();
  if (!(year >= 1 && year <= 9999))
    throw ValueError(`year ${Number.isNaN(year) ? "" : `${year} `}is out of range`);
  return floor;
}

/** 1 January 1970. */
export const EPOCH_DAY = 719_163;

function date_of_epoch(seconds: number): DateObject {
  return date_of(Math.floor((seconds + local_offset(seconds)) / 86400) + EPOCH_DAY);
}

export const date: Type = /* @__PURE__ */ date_type();

function date_type(): Type {
  const make = (year: unknown, month: unknown, day: unknown) =>
    new DateObject(...checked_date(year, month, day));
  const cls = builtin_type("date", DateObject, {
    module: "datetime",
    path: true,
    make,
    allocate: (of, [year, month, day]) => of_class(of, make(year, month, day)),
    signatures: { replace: "(self, year=, month=, day=)", strftime: "(self, format)" },
  });
  cls.$signature = signature_of("date(year=, month=, day=)", 0, true);
  class_method(cls, "today(cls, /)", function (this: Type) {
    return of_class(this, date_of_epoch(Date.now() / 1000));
  });
  class_method(cls, "fromtimestamp(cls, timestamp, /)", function (this: Type, timestamp: unknown) {
    return of_class(this, date_of_epoch(whole_seconds(timestamp)));
  });
  class_method(cls, "fromordinal(cls, ordinal, /)", function (this: Type, ordinal: unknown) {
    const day = Number(index_of(ordinal));
    if (day < FIRST) throw ValueError("ordinal must be >= 1");
    return of_class(this, date_of(day));
  });
  class_method(cls, "fromisoformat(cls, text, /)", function (this: Type, argument: unknown) {
    const text = as_text(argument);
    if (text === null) throw TypeError("fromisoformat: argument must be str");
    const fields = parse_iso_date(text);
    if (fields === null) throw ValueError(`Invalid isoformat string: ${str_repr(text)}`);
    return of_class(this, make(fields.year, fields.month, fields.day));
  });
  class_method(cls, "fromisocalendar(cls, year, week, day)", function (this: Type, ...values: unknown[]) {
    const [year, week, day] = values.map((value) => Number(index_of(value))) as [number, number, number];
    const fields = from_iso_week(year, week, day);
    if (fields === null)
      throw ValueError(
        day < 1 || day > 7 ? `Invalid weekday: ${day} (range is [1, 7])` : `Invalid week: ${week}`,
      );
    return of_class(this, make(fields.year, fields.month, fields.day));
  });
  cls["min"] = make(1, 1, 1);
  cls["max"] = make(9999, 12, 31);
  cls["resolution"] = timedelta(1);
  return cls;
}
