/**
 * The time module.
 *
 * Source: Library Reference, `time`; the words of errors are CPython's.
 */
import { HostClock } from "../asyncio/clock.ts";
import { milliseconds } from "../asyncio/host_timers.ts";
import { OverflowError, TypeError, ValueError } from "../objects/exceptions.ts";
import { Float } from "../objects/float.ts";
import { index_of } from "../objects/index-of.ts";
import { type Int, normalise } from "../objects/int-ops.ts";
import { items_of } from "../objects/iteration.ts";
import { type_name } from "../objects/object.ts";
import { OSError } from "../objects/os-errors.ts";
import { real_argument } from "../objects/real-argument.ts";
import { as_text } from "../objects/str-method.ts";
import { threads, would_wait } from "../objects/threads.ts";
import { Tuple, tuple_of } from "../objects/tuple.ts";
import { from_ordinal, to_ordinal, weekday_of } from "./datetime/calendar.ts";
import { format_moment, type Moment } from "./time/strftime.ts";
import { parse_time } from "./time/strptime.ts";
import { StructTime } from "./time/struct_time.ts";
import { is_summer, local_epoch, local_offset, zone_name } from "./time/zone.ts";

export { struct_time } from "./time/struct_time.ts";

/** The part of the host that tells the time of day. */
interface HostTime {
  readonly performance: { readonly timeOrigin: number; now(): number };
  readonly process?: { cpuUsage?(): { user: number; system: number } };
}

function host(): HostTime {
  return globalThis as unknown as HostTime;
}

function wall_milliseconds(): number {
  const { performance } = host();
  return performance.timeOrigin + performance.now();
}

function nanoseconds(ms: number): Int {
  return normalise(BigInt(Math.round(ms * 1000)) * 1000n);
}

/** Seconds since 1970. */
export function time(): Float {
  return new Float(wall_milliseconds() / 1000);
}

export function time_ns(): Int {
  return nanoseconds(wall_milliseconds());
}

/** Seconds of a clock that never goes back: the event loop's own. */
export function monotonic(): Float {
  return new Float(milliseconds() / 1000);
}

export function monotonic_ns(): Int {
  return nanoseconds(milliseconds());
}

export function perf_counter(): Float {
  return new Float(milliseconds() / 1000);
}

export function perf_counter_ns(): Int {
  return nanoseconds(milliseconds());
}

/** Seconds of processor time; where the host does not tell, of the monotonic clock. */
function processor_milliseconds(): number {
  const usage = host().process?.cpuUsage?.();
  return usage === undefined ? milliseconds() : (usage.user + usage.system) / 1000;
}

export function process_time(): Float {
  return new Float(processor_milliseconds() / 1000);
}

export function process_time_ns(): Int {
  return nanoseconds(processor_milliseconds());
}

/** There is one thread: its time is the process's. */
export function thread_time(): Float {
  return process_time();
}

export function thread_time_ns(): Int {
  return process_time_ns();
}

export const CLOCK_REALTIME = 0;
export const CLOCK_MONOTONIC = 1;
export const CLOCK_PROCESS_CPUTIME_ID = 2;
export const CLOCK_THREAD_CPUTIME_ID = 3;

function clock_milliseconds(id: unknown): number {
  switch (index_of(id)) {
    case CLOCK_REALTIME:
      return wall_milliseconds();
    case CLOCK_MONOTONIC:
      return milliseconds();
    case CLOCK_PROCESS_CPUTIME_ID:
    case CLOCK_THREAD_CPUTIME_ID:
      return processor_milliseconds();
    default:
      throw OSError(22, "Invalid argument");
  }
}

export function clock_gettime(clk_id: unknown): Float {
  return new Float(clock_milliseconds(clk_id) / 1000);
}

export function clock_gettime_ns(clk_id: unknown): Int {
  return nanoseconds(clock_milliseconds(clk_id));
}

/** Block: nothing else runs meanwhile, other tasks included. */
export function sleep(seconds: unknown): null {
  const length =
    typeof seconds === "number" || seconds instanceof Float
      ? real_argument(seconds)
      : Number(index_of(seconds));
  if (Number.isNaN(length)) throw ValueError("Invalid value NaN (not a number)");
  if (length < 0) throw ValueError("sleep length must be non-negative");
  if (length > 1e10) throw OverflowError("timestamp too large to convert to C PyTime_t");
  if (!threads.current.sleeps && length > 0) throw would_wait("time.sleep()");
  new HostClock().sleep(length);
  return null;
}

/** Seconds since 1970 given as an argument; None is now. */
function epoch_argument(seconds: unknown): number {
  if (seconds == null) return Math.floor(wall_milliseconds() / 1000);
  const value =
    typeof seconds === "number" || seconds instanceof Float
      ? real_argument(seconds)
      : Number(index_of(seconds));
  if (Number.isNaN(value)) throw ValueError("Invalid value NaN (not a number)");
  if (Math.abs(value) > 8.64e12) throw OverflowError("timestamp out of range for platform time_t");
  return Math.floor(value);
}

function fields(epoch: number, offset: number, summer: number, zone: string): StructTime {
  const local = epoch + offset;
  const ordinal = Math.floor(local / 86400) + to_ordinal(1970, 1, 1);
  const rest = local - Math.floor(local / 86400) * 86400;
  const { year, month, day } = from_ordinal(ordinal);
  const yearday = ordinal - to_ordinal(year, 1, 1) + 1;
  const clock = [Math.floor(rest / 3600), Math.floor(rest / 60) % 60, rest % 60];
  return new StructTime([year, month, day, ...clock, weekday_of(ordinal), yearday, summer], zone, offset);
}

export function gmtime(seconds?: unknown): StructTime {
  return fields(epoch_argument(seconds), 0, 0, "UTC");
}

export function localtime(seconds?: unknown): StructTime {
  const epoch = epoch_argument(seconds);
  return fields(epoch, local_offset(epoch), is_summer(epoch) ? 1 : 0, zone_name(epoch));
}

function parts_of(t: unknown, name: string): number[] {
  if (!(t instanceof Tuple)) throw TypeError("Tuple or struct_time argument required");
  if (t.$items.length !== 9) throw TypeError(`${name}(): illegal time tuple argument`);
  return items_of(t).map((item) => Number(index_of(item)));
}

export function mktime(t: unknown): Float {
  const [year, month, day, hour, minute, second] = parts_of(t, "mktime") as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  return new Float(local_epoch(year, month, day, hour, minute, second));
}

function moment_of(t: unknown, name: string): Moment {
  const [year, month, day, hour, minute, second, weekday, yearday] = parts_of(t, name) as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  check(month, 0, 12, "month out of range");
  check(day, 0, 31, "day of month out of range");
  check(hour, 0, 23, "hour out of range");
  check(minute, 0, 59, "minute out of range");
  check(second, 0, 61, "seconds out of range");
  check(weekday, -1, 1e9, "day of week out of range");
  check(yearday, 0, 366, "day of year out of range");
  const zone = t instanceof StructTime && t.$zone !== null ? t.$zone : zone_name(0);
  const offset = t instanceof StructTime && t.$offset !== null ? t.$offset : local_offset(0);
  const size = Math.abs(offset);
  const two = (n: number) => String(n).padStart(2, "0");
  return {
    year,
    month: Math.max(1, month),
    day: Math.max(1, day),
    hour,
    minute,
    second,
    weekday: ((weekday % 7) + 7) % 7,
    yearday: Math.max(1, yearday),
    zone,
    offset: `${offset < 0 ? "-" : "+"}${two(Math.floor(size / 3600))}${two(Math.floor(size / 60) % 60)}`,
    epoch: local_epoch(year, month, day, hour, minute, second),
  };
}

function check(value: number, least: number, most: number, words: string): void {
  if (value < least || value > most) throw ValueError(words);
}

export function strftime(format: unknown, t?: unknown): string {
  const text = as_text(format);
  if (text === null) throw TypeError(`strftime() argument 1 must be str, not ${type_name(format)}`);
  return format_moment(text, moment_of(t ?? localtime(), "strftime"));
}

export function strptime(text: unknown, format: unknown = "%a %b %d %H:%M:%S %Y"): StructTime {
  const parsed = parse_time(text, format);
  const { year, month, day, hour, minute, second } = parsed;
  const ordinal = to_ordinal(year, month, day);
  const yearday = ordinal - to_ordinal(year, 1, 1) + 1;
  return new StructTime(
    [year, month, day, hour, minute, second, weekday_of(ordinal), yearday, -1],
    parsed.zone,
    parsed.offset,
  );
}

export function asctime(t?: unknown): string {
  return format_moment("%a %b %e %H:%M:%S %Y", moment_of(t ?? localtime(), "asctime"));
}

export function ctime(seconds?: unknown): string {
  return asctime(localtime(seconds));
}

/** Seconds west of UTC, without summer time. */
function standard_offset(): number {
  const year = new Date().getFullYear();
  return Math.max(...[0, 6].map((month) => new Date(year, month, 1).getTimezoneOffset() * 60));
}

function zone_names(): Tuple {
  const year = new Date().getFullYear();
  const names = [0, 6].map((month) => zone_name(new Date(year, month, 1).getTime() / 1000));
  const summer = [0, 6].findIndex(
    (month) => new Date(year, month, 1).getTimezoneOffset() * 60 !== standard_offset(),
  );
  return summer === 0 ? tuple_of(names[1], names[0]) : tuple_of(...names);
}

function summer_offset(): number {
  const year = new Date().getFullYear();
  return Math.min(...[0, 6].map((month) => new Date(year, month, 1).getTimezoneOffset() * 60));
}

export const timezone: number = /* @__PURE__ */ standard_offset();
export const altzone: number = /* @__PURE__ */ summer_offset();
export const daylight: number = /* @__PURE__ */ (() => Number(standard_offset() !== summer_offset()))();
export const tzname: Tuple = /* @__PURE__ */ zone_names();
