/**
 * `time.struct_time`: nine fields by position and by name, and the zone by name only.
 *
 * Source: Library Reference, `time.struct_time`.
 */
import { TypeError } from "../../objects/exceptions.ts";
import { items_of } from "../../objects/iteration.ts";
import { Tuple, tuple_type } from "../../objects/tuple.ts";
import { builtin_type, type Type } from "../../objects/type.ts";

const FIELDS = [
  "tm_year",
  "tm_mon",
  "tm_mday",
  "tm_hour",
  "tm_min",
  "tm_sec",
  "tm_wday",
  "tm_yday",
  "tm_isdst",
];

export class StructTime extends Tuple {
  readonly $zone: string | null;
  readonly $offset: number | null;

  /** @param offset  seconds east of UTC */
  constructor(fields: readonly unknown[], zone: string | null = null, offset: number | null = null) {
    super(fields);
    this.$zone = zone;
    this.$offset = offset;
  }

  override get $class(): Type {
    return struct_time;
  }

  get tm_year(): unknown {
    return this.$items[0];
  }

  get tm_mon(): unknown {
    return this.$items[1];
  }

  get tm_mday(): unknown {
    return this.$items[2];
  }

  get tm_hour(): unknown {
    return this.$items[3];
  }

  get tm_min(): unknown {
    return this.$items[4];
  }

  get tm_sec(): unknown {
    return this.$items[5];
  }

  /** 0 is Monday. */
  get tm_wday(): unknown {
    return this.$items[6];
  }

  get tm_yday(): unknown {
    return this.$items[7];
  }

  get tm_isdst(): unknown {
    return this.$items[8];
  }

  get tm_zone(): string | null {
    return this.$zone;
  }

  get tm_gmtoff(): number | null {
    return this.$offset;
  }

  override $repr(repr: (x: unknown) => string): string {
    return `time.struct_time(${FIELDS.map((name, i) => `${name}=${repr(this.$items[i])}`).join(", ")})`;
  }
}

export const struct_time: Type = /* @__PURE__ */ builtin_type("struct_time", StructTime, {
  module: "time",
  path: true,
  bases: [tuple_type],
  make: (sequence: unknown) => {
    const fields = items_of(sequence);
    if (fields.length < 9) {
      throw TypeError(`time.struct_time() takes an at least 9-sequence (${fields.length}-sequence given)`);
    }
    return new StructTime(fields.slice(0, 9));
  },
});
