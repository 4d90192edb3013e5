/**
 * `tzinfo`, and `timezone`: a fixed distance from UTC.
 *
 * Source: Library Reference, "tzinfo Objects" and "timezone Objects"; the words of errors are CPython's.
 */
import { NotImplementedError, TypeError, ValueError } from "../../objects/exceptions.ts";
import { type_name } from "../../objects/object.ts";
import { repr } from "../../objects/repr.ts";
import { signature_of } from "../../objects/signature.ts";
import { NotImplemented } from "../../objects/singletons.ts";
import { as_text } from "../../objects/str-method.ts";
import { hashText } from "../../objects/text-hash.ts";
import { builtin_type, PyObject, type Type } from "../../objects/type.ts";
import type { Hash } from "../../objects/wide-hash.ts";
import { seconds_span, TimeDelta } from "./timedelta.ts";

/** What a program's own zones derive from. */
export class TzInfo extends PyObject {
  override get $class(): Type {
    return tzinfo;
  }

  utcoffset(_moment?: unknown): unknown {
    throw NotImplementedError("a tzinfo subclass must implement utcoffset()");
  }

  dst(_moment?: unknown): unknown {
    throw NotImplementedError("a tzinfo subclass must implement dst()");
  }

  tzname(_moment?: unknown): unknown {
    throw NotImplementedError("a tzinfo subclass must implement tzname()");
  }
}

export const tzinfo: Type = /* @__PURE__ */ builtin_type("tzinfo", TzInfo, {
  module: "datetime",
  path: true,
  open: true,
  make: () => new TzInfo(),
});

export class TimeZone extends TzInfo {
  readonly $offset: TimeDelta;
  readonly $name: string | null;

  constructor(offset: TimeDelta, name: string | null) {
    super();
    this.$offset = offset;
    this.$name = name;
  }

  override get $class(): Type {
    return timezone;
  }

  override utcoffset(_moment?: unknown): TimeDelta {
    return this.$offset;
  }

  override dst(_moment?: unknown): null {
    return null;
  }

  override tzname(_moment?: unknown): string {
    return this.$str();
  }

  $str(): string {
    if (this.$name !== null) return this.$name;
    return this.$offset.$total === 0n ? "UTC" : `UTC${offset_text(this.$offset, ":")}`;
  }

  $repr(): string {
    if (this.$name === null && this.$offset.$total === 0n) return "datetime.timezone.utc";
    return `datetime.timezone(${repr(this.$offset)}${this.$name === null ? "" : `, ${repr(this.$name)}`})`;
  }

  $hash(): Hash {
    return hashText(`timezone ${this.$offset.$total}`);
  }

  __eq__(other: unknown): unknown {
    return other instanceof TimeZone ? this.$offset.$total === other.$offset.$total : NotImplemented;
  }

  __ne__(other: unknown): unknown {
    return other instanceof TimeZone ? this.$offset.$total !== other.$offset.$total : NotImplemented;
  }
}

/** `+02:00`; seconds and microseconds where there are some. */
export function offset_text(offset: TimeDelta, colon: string): string {
  const negative = offset.$total < 0n;
  const size = negative ? -offset.$total : offset.$total;
  const two = (n: bigint) => String(n).padStart(2, "0");
  const seconds = size / 1_000_000n;
  const fraction = size % 1_000_000n;
  let text = `${negative ? "-" : "+"}${two(seconds / 3600n)}${colon}${two((seconds / 60n) % 60n)}`;
  if (seconds % 60n !== 0n || fraction !== 0n) text += `${colon}${two(seconds % 60n)}`;
  return fraction === 0n ? text : `${text}.${String(fraction).padStart(6, "0")}`;
}

const DAY = 86_400_000_000n;

/** @throws ValueError  for a day or more */
export function checked_zone(offset: TimeDelta, name: string | null): TimeZone {
  if (offset.$total >= DAY || offset.$total <= -DAY) {
    throw ValueError(
      `offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24), not ${repr(offset)}.`,
    );
  }
  return offset.$total === 0n && name === null ? UTC : new TimeZone(offset, name);
}

export const timezone: Type = /* @__PURE__ */ timezone_type();
export const UTC: TimeZone = /* @__PURE__ */ new TimeZone(/* @__PURE__ */ seconds_span(0), null);

function timezone_type(): Type {
  const cls = builtin_type("timezone", TimeZone, {
    module: "datetime",
    path: true,
    final: true,
    bases: [tzinfo],
    make: (offset: unknown, name?: unknown) => {
      if (!(offset instanceof TimeDelta)) {
        throw TypeError(`timezone() argument 1 must be datetime.timedelta, not ${type_name(offset)}`);
      }
      const text = name === undefined ? null : as_text(name);
      if (name !== undefined && text === null)
        throw TypeError(`timezone() argument 2 must be str, not ${type_name(name)}`);
      return checked_zone(offset, text);
    },
  });
  cls.$signature = signature_of("timezone(offset, name=)", 0, true);
  Object.defineProperty(cls, "utc", { get: () => UTC, enumerable: true });
  Object.defineProperty(cls, "min", {
    get: () => new TimeZone(seconds_span(-86340), null),
    enumerable: true,
  });
  Object.defineProperty(cls, "max", { get: () => new TimeZone(seconds_span(86340), null), enumerable: true });
  return cls;
}
