/**
 * `datetime`: a day and a time of day, perhaps in a zone.
 *
 * Source: Library Reference, "datetime Objects"; the words of errors are CPython's.
 */
import { class_method } from "../../objects/builtin.ts";
import { TypeError, ValueError } from "../../objects/exceptions.ts";
import { Float } from "../../objects/float.ts";
import { ratio_of } from "../../objects/float-methods.ts";
import { index_of } from "../../objects/index-of.ts";
import { int_truediv } from "../../objects/int-ops.ts";
import { type_name } from "../../objects/object.ts";
import { real_argument } from "../../objects/real-argument.ts";
import { repr } from "../../objects/repr.ts";
import { keywords, signature_of } from "../../objects/signature.ts";
import { NotImplemented } from "../../objects/singletons.ts";
import { as_text } from "../../objects/str-method.ts";
import { str_repr } from "../../objects/str-repr.ts";
import { hashText } from "../../objects/text-hash.ts";
import { builtin_type, type Type } from "../../objects/type.ts";
import type { Hash } from "../../objects/wide-hash.ts";
import type { Moment } from "../time/strftime.ts";
import { parse_time } from "../time/strptime.ts";
import { StructTime } from "../time/struct_time.ts";
import { local_epoch, local_offset, zone_name } from "../time/zone.ts";
import { offset_of, TimeObject, zone_parts } from "./clock.ts";
import { DateObject, date, date_of, EPOCH_DAY, of_class, whole_seconds } from "./date.ts";
import { checked_clock, checked_date, checked_fold, checked_tzinfo, clock_text } from "./fields.ts";
import { from_iso_week, parse_iso_clock, parse_iso_date } from "./iso_text.ts";
import { divide_even, seconds_span, TimeDelta } from "./timedelta.ts";
import { checked_zone, offset_text, TimeZone, type TzInfo, UTC } from "./timezone.ts";

const DAY = 86_400_000_000n;

type Clock = readonly [number, number, number, number];

class DateTimeObject extends DateObject {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly microsecond: number;
  readonly tzinfo: TzInfo | null;
  readonly fold: 0 | 1;

  constructor(
    day: readonly [number, number, number],
    clock: Clock,
    tzinfo: TzInfo | null = null,
    fold: 0 | 1 = 0,
  ) {
    super(...day);
    [this.hour, this.minute, this.second, this.microsecond] = clock;
    this.tzinfo = tzinfo;
    this.fold = fold;
  }

  override get $class(): Type {
    return datetime;
  }

  override get $has_clock(): boolean {
    return true;
  }

  get $clock(): Clock {
    return [this.hour, this.minute, this.second, this.microsecond];
  }

  /** Microseconds since the day before 1 January 1, by the clock on the wall. */
  $local(): bigint {
    const seconds = (this.hour * 60 + this.minute) * 60 + this.second;
    return BigInt(this.toordinal()) * DAY + BigInt(seconds) * 1_000_000n + BigInt(this.microsecond);
  }

  utcoffset(): TimeDelta | null {
    return offset_of(this.tzinfo, this, "utcoffset");
  }

  dst(): TimeDelta | null {
    return offset_of(this.tzinfo, this, "dst");
  }

  tzname(): unknown {
    return this.tzinfo === null ? null : this.tzinfo.tzname(this);
  }

  date(): DateObject {
    return new DateObject(this.year, this.month, this.day);
  }

  time(): TimeObject {
    return new TimeObject([...this.$clock], null, this.fold);
  }

  timetz(): TimeObject {
    return new TimeObject([...this.$clock], this.tzinfo, this.fold);
  }

  /** Seconds since 1970; without a zone the host's is meant. */
  timestamp(): Float {
    const offset = this.utcoffset();
    if (offset !== null) {
      return new Float(int_truediv(this.$local() - offset.$total - BigInt(EPOCH_DAY) * DAY, 1_000_000));
    }
    const { year, month, day, hour, minute, second, microsecond } = this;
    return new Float(local_epoch(year, month, day, hour, minute, second) + microsecond / 1e6);
  }

  override timetuple(): StructTime {
    const { year, month, day, hour, minute, second, weekday, yearday } = this.$moment();
    const dst = this.dst();
    const summer = dst === null ? -1 : dst.$total === 0n ? 0 : 1;
    return new StructTime([year, month, day, hour, minute, second, weekday, yearday, summer]);
  }

  utctimetuple(): StructTime {
    const offset = this.utcoffset();
    const utc = offset === null ? this : moment_at(this.$local() - offset.$total, null);
    const { year, month, day, hour, minute, second, weekday, yearday } = utc.$moment();
    return new StructTime([year, month, day, hour, minute, second, weekday, yearday, 0]);
  }

  override $moment(): Moment {
    const { hour, minute, second } = this;
    const microsecond = String(this.microsecond).padStart(6, "0");
    const epoch = local_epoch(this.year, this.month, this.day, hour, minute, second);
    return { ...super.$moment(), hour, minute, second, microsecond, epoch, ...zone_parts(this.tzinfo, this) };
  }

  override isoformat(separator: unknown = "T", timespec: unknown = "auto"): string {
    const offset = this.utcoffset();
    const clock = clock_text(...this.$clock, String(timespec));
    return `${super.isoformat()}${String(separator)}${clock}${offset === null ? "" : offset_text(offset, ":")}`;
  }

  override replace(...given: unknown[]): DateTimeObject {
    const { fold } = keywords(given);
    const [year, month, day, hour, minute, second, microsecond, zone] = given;
    const made = new DateTimeObject(
      checked_date(year ?? this.year, month ?? this.month, day ?? this.day),
      checked_clock([
        hour ?? this.hour,
        minute ?? this.minute,
        second ?? this.second,
        microsecond ?? this.microsecond,
      ]),
      zone === undefined ? this.tzinfo : checked_tzinfo(zone),
      fold === undefined ? this.fold : checked_fold(fold),
    );
    return of_class(this.$class, made);
  }

  /** The same moment in another zone; the host's when none is given. */
  astimezone(zone?: unknown): DateTimeObject {
    const wanted = checked_tzinfo(zone);
    const offset = this.utcoffset();
    const utc = offset === null ? micros_of_epoch(this) : this.$local() - offset.$total;
    const target = wanted ?? local_zone(Number((utc - BigInt(EPOCH_DAY) * DAY) / 1_000_000n));
    return of_class(this.$class, in_zone(utc, target));
  }

  override $repr(): string {
    const { year, month, day, hour, minute, second, microsecond, tzinfo, fold } = this;
    const parts = [year, month, day, hour, minute];
    if (second !== 0 || microsecond !== 0) parts.push(second);
    if (microsecond !== 0) parts.push(microsecond);
    const zone = tzinfo === null ? "" : `, tzinfo=${repr(tzinfo)}`;
    return `${this.$class.$module}.${this.$class.$qualname}(${parts.join(", ")}${fold === 1 ? ", fold=1" : ""}${zone})`;
  }

  override $str(): string {
    return this.isoformat(" ");
  }

  override $hash(): Hash {
    return hashText(`datetime ${this.$local() - (this.utcoffset()?.$total ?? 0n)}`);
  }

  $difference(other: DateTimeObject): bigint | null {
    const [mine, theirs] = [this.utcoffset(), other.utcoffset()];
    if ((mine === null) !== (theirs === null)) return null;
    return this.$local() - other.$local() - (mine?.$total ?? 0n) + (theirs?.$total ?? 0n);
  }

  override $compare(other: unknown, test: (difference: bigint) => boolean): unknown {
    if (!(other instanceof DateTimeObject)) return NotImplemented;
    const difference = this.$difference(other);
    if (difference === null) throw TypeError("can't compare offset-naive and offset-aware datetimes");
    return test(difference);
  }

  override __eq__(other: unknown): unknown {
    return other instanceof DateTimeObject ? this.$difference(other) === 0n : NotImplemented;
  }

  override __ne__(other: unknown): unknown {
    return other instanceof DateTimeObject ? this.$difference(other) !== 0n : NotImplemented;
  }

  override __add__(other: unknown): unknown {
    if (!(other instanceof TimeDelta)) return NotImplemented;
    return of_class(this.$class, moment_at(this.$local() + other.$total, this.tzinfo));
  }

  override __sub__(other: unknown): unknown {
    if (other instanceof TimeDelta) {
      return of_class(this.$class, moment_at(this.$local() - other.$total, this.tzinfo));
    }
    if (!(other instanceof DateTimeObject)) return NotImplemented;
    const difference =
      this.tzinfo === other.tzinfo ? this.$local() - other.$local() : this.$difference(other);
    if (difference === null) throw TypeError("can't subtract offset-naive and offset-aware datetimes");
    return new TimeDelta(difference);
  }
}

/** A moment by the clock on the wall. @param local  as `$local` */
function moment_at(local: bigint, zone: TzInfo | null): DateTimeObject {
  const ordinal = local >= 0n ? local / DAY : -1n;
  const { year, month, day } = date_of(Number(ordinal));
  const rest = local - ordinal * DAY;
  const seconds = Number(rest / 1_000_000n);
  const clock: Clock = [
    Math.floor(seconds / 3600),
    Math.floor(seconds / 60) % 60,
    seconds % 60,
    Number(rest % 1_000_000n),
  ];
  return new DateTimeObject([year, month, day], clock, zone);
}

/** @param utc  microseconds as `$local`, of UTC */
function in_zone(utc: bigint, zone: TzInfo): DateTimeObject {
  if (zone instanceof TimeZone) return moment_at(utc + zone.$offset.$total, zone);
  // The zone is asked by the clock of UTC, as the reference's `tzinfo.fromutc` does.
  const start = moment_at(utc, zone);
  const offset = start.utcoffset();
  const dst = start.dst();
  if (offset === null) throw ValueError("fromutc: non-None utcoffset() result required");
  if (dst === null) throw ValueError("fromutc: non-None dst() result required");
  const standard = moment_at(utc + offset.$total - dst.$total, zone);
  return moment_at(standard.$local() + (standard.dst()?.$total ?? 0n), zone);
}

function local_zone(epoch: number): TimeZone {
  return new TimeZone(seconds_span(local_offset(epoch)), zone_name(epoch));
}

/** UTC of a moment without a zone, which is the host's. */
function micros_of_epoch(moment: DateTimeObject): bigint {
  const { year, month, day, hour, minute, second, microsecond } = moment;
  const seconds = local_epoch(year, month, day, hour, minute, second);
  return (BigInt(seconds) + BigInt(EPOCH_DAY) * 86400n) * 1_000_000n + BigInt(microsecond);
}

/** @param micros  since 1970, UTC */
function from_epoch(micros: bigint, zone: TzInfo | null): DateTimeObject {
  const utc = micros + BigInt(EPOCH_DAY) * DAY;
  if (zone !== null) return in_zone(utc, zone);
  const seconds = Number(micros / 1_000_000n);
  return moment_at(utc + BigInt(local_offset(seconds)) * 1_000_000n, null);
}

/** A timestamp in microseconds, rounded half to even. */
function timestamp_micros(timestamp: unknown): bigint {
  const whole = whole_seconds(timestamp);
  const rest = ratio_of(real_argument(timestamp) - whole);
  const [above, below] = rest.$items.map((part) => BigInt(part as number | bigint)) as [bigint, bigint];
  return BigInt(whole) * 1_000_000n + divide_even(above * 1_000_000n, below);
}

interface HostPerformance {
  readonly performance: { readonly timeOrigin: number; now(): number };
}

function now_micros(): bigint {
  const { performance } = globalThis as unknown as HostPerformance;
  return BigInt(Math.floor((performance.timeOrigin + performance.now()) * 1000));
}

function parse_iso(argument: unknown): DateTimeObject {
  const text = as_text(argument);
  if (text === null) throw TypeError("fromisoformat: argument must be str");
  for (const length of [10, 8, 7]) {
    const fields = parse_iso_date(text.slice(0, length));
    if (fields === null || (text.length > length && text.length < length + 3)) continue;
    const clock = text.length === length ? null : parse_iso_clock(text.slice(length + 1));
    if (text.length > length && clock === null) continue;
    const zone = clock?.offset == null ? null : checked_zone(new TimeDelta(clock.offset), null);
    const day = checked_date(fields.year, fields.month, fields.day);
    return new DateTimeObject(day, checked_clock(clock?.clock ?? [0, 0, 0, 0]), zone);
  }
  throw ValueError(`Invalid isoformat string: ${str_repr(text)}`);
}

export const datetime: Type = /* @__PURE__ */ datetime_type();

function datetime_type(): Type {
  const make = (...values: unknown[]) => {
    const { fold } = keywords(values);
    const [year, month, day, ...clock] = values;
    return new DateTimeObject(
      checked_date(year, month, day),
      checked_clock(clock),
      checked_tzinfo(clock[4]),
      checked_fold(fold),
    );
  };
  const cls = builtin_type("datetime", DateTimeObject, {
    module: "datetime",
    path: true,
    bases: [date],
    make,
    allocate: (of, values) => of_class(of, make(...values)),
    signatures: {
      astimezone: "(self, tz=)",
      isoformat: "(self, sep=, timespec=)",
      replace: "(self, year=, month=, day=, hour=, minute=, second=, microsecond=, tzinfo=, *, fold=)",
      strftime: "(self, format)",
    },
  });
  cls.$signature = signature_of(
    "datetime(year=, month=, day=, hour=, minute=, second=, microsecond=, tzinfo=, *, fold=)",
    0,
    true,
  );
  class_method(cls, "now(cls, /, tz=)", function (this: Type, zone?: unknown) {
    return of_class(this, from_epoch(now_micros(), checked_tzinfo(zone)));
  });
  class_method(cls, "today(cls, /)", function (this: Type) {
    return of_class(this, from_epoch(now_micros(), null));
  });
  class_method(cls, "utcnow(cls, /)", function (this: Type) {
    return of_class(this, moment_at(now_micros() + BigInt(EPOCH_DAY) * DAY, null));
  });
  class_method(
    cls,
    "fromtimestamp(cls, timestamp, tz=)",
    function (this: Type, timestamp: unknown, zone?: unknown) {
      return of_class(this, from_epoch(timestamp_micros(timestamp), checked_tzinfo(zone)));
    },
  );
  class_method(cls, "utcfromtimestamp(cls, timestamp, /)", function (this: Type, timestamp: unknown) {
    return of_class(
      this,
      in_zone(timestamp_micros(timestamp) + BigInt(EPOCH_DAY) * DAY, UTC).replace(
        ...Array(7).fill(undefined),
        null,
      ),
    );
  });
  class_method(cls, "fromordinal(cls, ordinal, /)", function (this: Type, ordinal: unknown) {
    const { year, month, day } = date_of(Number(index_of(ordinal)));
    return of_class(this, new DateTimeObject([year, month, day], [0, 0, 0, 0]));
  });
  class_method(cls, "fromisocalendar(cls, year, week, day)", function (this: Type, ...values: unknown[]) {
    const [year, week, weekday] = values.map((value) => Number(index_of(value))) as [number, number, number];
    const fields = from_iso_week(year, week, weekday);
    if (fields === null) throw ValueError(`Invalid week: ${week}`);
    return of_class(this, new DateTimeObject([fields.year, fields.month, fields.day], [0, 0, 0, 0]));
  });
  class_method(cls, "fromisoformat(cls, text, /)", function (this: Type, text: unknown) {
    return of_class(this, parse_iso(text));
  });
  class_method(
    cls,
    "combine(cls, date, time, tzinfo=)",
    function (this: Type, day: unknown, clock: unknown, zone?: unknown) {
      if (!(day instanceof DateObject))
        throw TypeError(`combine() argument 1 must be datetime.date, not ${type_name(day)}`);
      if (!(clock instanceof TimeObject))
        throw TypeError(`combine() argument 2 must be datetime.time, not ${type_name(clock)}`);
      const tzinfo = zone === undefined ? clock.tzinfo : checked_tzinfo(zone);
      return of_class(
        this,
        new DateTimeObject([day.year, day.month, day.day], clock.$clock, tzinfo, clock.fold),
      );
    },
  );
  class_method(cls, "strptime(cls, text, format, /)", function (this: Type, text: unknown, format: unknown) {
    const { year, month, day, hour, minute, second, microsecond, offset, offset_microseconds, zone } =
      parse_time(text, format);
    const total = offset === null ? null : BigInt(offset) * 1_000_000n + BigInt(offset_microseconds);
    const tzinfo = total === null ? null : checked_zone(new TimeDelta(total), zone);
    return of_class(
      this,
      new DateTimeObject([year, month, day], checked_clock([hour, minute, second, microsecond]), tzinfo),
    );
  });
  cls["min"] = new DateTimeObject([1, 1, 1], [0, 0, 0, 0]);
  cls["max"] = new DateTimeObject([9999, 12, 31], [23, 59, 59, 999_999]);
  cls["resolution"] = new TimeDelta(1n);
  return cls;
}
