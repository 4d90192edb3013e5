/**
 * `time`: a time of day, perhaps in a zone.
 *
 * Source: Library Reference, "time Objects"; the words of errors are CPython's.
 */
import { class_method } from "../../objects/builtin.ts";
import { TypeError, ValueError } from "../../objects/exceptions.ts";
import { type_name } from "../../objects/object.ts";
import { repr } from "../../objects/repr.ts";
import { keywords, signature_of } from "../../objects/signature.ts";
import { NotImplemented } from "../../objects/singletons.ts";
import { as_text } from "../../objects/str-method.ts";
import { str_repr } from "../../objects/str-repr.ts";
import { hashText } from "../../objects/text-hash.ts";
import { builtin_type, PyObject, type Type } from "../../objects/type.ts";
import type { Hash } from "../../objects/wide-hash.ts";
import { format_moment, type Moment } from "../time/strftime.ts";
import { of_class } from "./date.ts";
import { checked_clock, checked_fold, checked_tzinfo, clock_text } from "./fields.ts";
import { parse_iso_clock } from "./iso_text.ts";
import { TimeDelta } from "./timedelta.ts";
import { checked_zone, offset_text, type TzInfo } from "./timezone.ts";

/** What a zone says of a moment. @throws TypeError  when it is no timedelta */
export function offset_of(zone: TzInfo | null, moment: unknown, name: "utcoffset" | "dst"): TimeDelta | null {
  const offset = zone === null ? null : zone[name](moment);
  if (offset == null) return null;
  if (offset instanceof TimeDelta) return offset;
  throw TypeError(`tzinfo.${name}() must return None or a timedelta, not '${type_name(offset)}'`);
}

/** `%z`, `%:z` and `%Z` of a moment. */
export function zone_parts(zone: TzInfo | null, moment: unknown): Partial<Moment> {
  const offset = offset_of(zone, moment, "utcoffset");
  const name = zone === null ? null : zone.tzname(moment);
  return {
    offset: offset === null ? "" : offset_text(offset, ""),
    long_offset: offset === null ? "" : offset_text(offset, ":"),
    zone: typeof name === "string" ? name : "",
  };
}

export class TimeObject extends PyObject {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly microsecond: number;
  readonly tzinfo: TzInfo | null;
  readonly fold: 0 | 1;

  constructor(clock: readonly [number, number, number, number], tzinfo: TzInfo | null, fold: 0 | 1) {
    super();
    [this.hour, this.minute, this.second, this.microsecond] = clock;
    this.tzinfo = tzinfo;
    this.fold = fold;
  }

  override get $class(): Type {
    return time;
  }

  get $clock(): [number, number, number, number] {
    return [this.hour, this.minute, this.second, this.microsecond];
  }

  /** Microseconds since midnight, of UTC when there is an offset. */
  $order(offset: TimeDelta | null): bigint {
    const seconds = (this.hour * 60 + this.minute) * 60 + this.second;
    return BigInt(seconds) * 1_000_000n + BigInt(this.microsecond) - (offset?.$total ?? 0n);
  }

  utcoffset(): TimeDelta | null {
    return offset_of(this.tzinfo, null, "utcoffset");
  }

  dst(): TimeDelta | null {
    return offset_of(this.tzinfo, null, "dst");
  }

  tzname(): unknown {
    return this.tzinfo === null ? null : this.tzinfo.tzname(null);
  }

  isoformat(timespec: unknown = "auto"): string {
    const offset = this.utcoffset();
    return clock_text(...this.$clock, String(timespec)) + (offset === null ? "" : offset_text(offset, ":"));
  }

  strftime(format: unknown): string {
    const text = as_text(format);
    if (text === null) throw TypeError(`strftime() argument 1 must be str, not ${type_name(format)}`);
    const { hour, minute, second } = this;
    const microsecond = String(this.microsecond).padStart(6, "0");
    const day = { year: 1900, month: 1, day: 1, weekday: 0, yearday: 1 };
    return format_moment(text, {
      ...day,
      hour,
      minute,
      second,
      microsecond,
      ...zone_parts(this.tzinfo, null),
    });
  }

  __format__(spec: unknown): string {
    return spec === "" ? this.$str() : this.strftime(spec);
  }

  replace(
    hour?: unknown,
    minute?: unknown,
    second?: unknown,
    microsecond?: unknown,
    ...rest: unknown[]
  ): TimeObject {
    const { fold } = keywords(rest);
    const clock = checked_clock([
      hour ?? this.hour,
      minute ?? this.minute,
      second ?? this.second,
      microsecond ?? this.microsecond,
    ]);
    const zone = rest[0] === undefined ? this.tzinfo : checked_tzinfo(rest[0]);
    return of_class(
      this.$class,
      new TimeObject(clock, zone, fold === undefined ? this.fold : checked_fold(fold)),
    );
  }

  $repr(): string {
    const { hour, minute, second, microsecond, tzinfo, fold } = this;
    const parts = [hour, minute];
    if (second !== 0 || microsecond !== 0) parts.push(second);
    if (microsecond !== 0) parts.push(microsecond);
    const zone = tzinfo === null ? "" : `, tzinfo=${repr(tzinfo)}`;
    return `${this.$class.$module}.${this.$class.$qualname}(${parts.join(", ")}${fold === 1 ? ", fold=1" : ""}${zone})`;
  }

  $str(): string {
    return this.isoformat();
  }

  $hash(): Hash {
    return hashText(`time ${this.$order(this.utcoffset())}`);
  }

  $compare(other: unknown, ordered: boolean, test: (difference: bigint) => boolean): unknown {
    if (!(other instanceof TimeObject)) return NotImplemented;
    const [mine, theirs] = [this.utcoffset(), other.utcoffset()];
    if ((mine === null) !== (theirs === null)) {
      if (ordered) throw TypeError("can't compare offset-naive and offset-aware times");
      return test(1n);
    }
    return test(this.$order(mine) - other.$order(theirs));
  }

  __eq__(other: unknown): unknown {
    return this.$compare(other, false, (difference) => difference === 0n);
  }

  __ne__(other: unknown): unknown {
    return this.$compare(other, false, (difference) => difference !== 0n);
  }

  __lt__(other: unknown): unknown {
    return this.$compare(other, true, (difference) => difference < 0n);
  }

  __le__(other: unknown): unknown {
    return this.$compare(other, true, (difference) => difference <= 0n);
  }

  __gt__(other: unknown): unknown {
    return this.$compare(other, true, (difference) => difference > 0n);
  }

  __ge__(other: unknown): unknown {
    return this.$compare(other, true, (difference) => difference >= 0n);
  }
}

export const time: Type = /* @__PURE__ */ time_type();

function time_type(): Type {
  const make = (...values: unknown[]) => {
    const { fold } = keywords(values);
    return new TimeObject(checked_clock(values), checked_tzinfo(values[4]), checked_fold(fold));
  };
  const cls = builtin_type("time", TimeObject, {
    module: "datetime",
    path: true,
    make,
    allocate: (of, values) => of_class(of, make(...values)),
    signatures: {
      isoformat: "(self, timespec=)",
      replace: "(self, hour=, minute=, second=, microsecond=, tzinfo=, *, fold=)",
      strftime: "(self, format)",
    },
  });
  cls.$signature = signature_of("time(hour=, minute=, second=, microsecond=, tzinfo=, *, fold=)", 0, true);
  class_method(cls, "fromisoformat(cls, text, /)", function (this: Type, argument: unknown) {
    const text = as_text(argument);
    if (text === null) throw TypeError("fromisoformat: argument must be str");
    const fields = parse_iso_clock(text.replace(/^T/, ""));
    if (fields === null) throw ValueError(`Invalid isoformat string: ${str_repr(text)}`);
    const zone = fields.offset === null ? null : checked_zone(new TimeDelta(fields.offset), null);
    return of_class(this, new TimeObject(checked_clock(fields.clock), zone, 0));
  });
  cls["min"] = make();
  cls["max"] = make(23, 59, 59, 999_999);
  cls["resolution"] = new TimeDelta(1n);
  return cls;
}
