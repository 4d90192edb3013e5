// @ts-nocheck
// biome-ignore-all lint: written by our compiler
// GENERATED from packages/runtime/python/calendar.py by `npm run library:python`. Do not edit.
/**
 * Calendars of months and years.
 *
 * Source: Library Reference, `calendar`; the words of errors are CPython's.
 */

import { attr, call_method } from "../objects/attributes.ts";
import { call, def, describe } from "../objects/call.ts";
import { eq, ge, le, ne } from "../objects/comparison.ts";
import { define_class } from "../objects/define-class.ts";
import { IndexError, ValueError } from "../objects/exceptions.ts";
import { format as format$1 } from "../objects/format.ts";
import { formatted } from "../objects/formatted.ts";
import { generator, yield_from } from "../objects/generator.ts";
import { index_of as index } from "../objects/index-of.ts";
import { settable } from "../objects/plain-attributes.ts";
import { kw } from "../objects/signature.ts";
import { slice_of as slice } from "../objects/slice.ts";
import { truth } from "../objects/truth.ts";
import { tuple_of } from "../objects/tuple.ts";
import { property } from "../semantics/builtins/descriptors.ts";
import { enumerate } from "../semantics/builtins/enumerate.ts";
import { max, min } from "../semantics/builtins/extremes.ts";
import { len } from "../semantics/builtins/len.ts";
import { list } from "../semantics/builtins/list.ts";
import { print } from "../semantics/builtins/print.ts";
import { range } from "../semantics/builtins/range.ts";
import { repr } from "../semantics/builtins/repr.ts";
import { join } from "../semantics/methods/joining.ts";
import { center } from "../semantics/methods/padding.ts";
import { rstrip } from "../semantics/methods/splitting.ts";
import { add, floordiv, mod, mul, sub } from "../semantics/operators/arithmetic.ts";
import { getitem } from "../semantics/operators/containers.ts";
import { iadd, isub } from "../semantics/operators/inplace.ts";
import { attribute } from "../semantics/protocols/attributes.ts";
import { each, rows } from "../semantics/protocols/iteration.ts";
import { unpack } from "../semantics/protocols/unpacking.ts";
import * as datetime from "./datetime.ts";
import { IntEnum } from "./enum.ts";
import { repeat } from "./itertools.ts";

export const IllegalMonthError = /* @__PURE__ */ define_class(
  "IllegalMonthError",
  [ValueError, IndexError],
  class {
    __init__(month) {
      this.month = month;
    }

    __str__() {
      return `bad month number ${repr(this.month)}; must be 1-12`;
    }
  },
  { __init__: "(self, month)", __str__: "(self)" },
  { module: "calendar" },
);

export const IllegalWeekdayError = /* @__PURE__ */ define_class(
  "IllegalWeekdayError",
  [ValueError],
  class {
    __init__(weekday) {
      this.weekday = weekday;
    }

    __str__() {
      return `bad weekday number ${repr(this.weekday)}; must be 0 (Monday) to 6 (Sunday)`;
    }
  },
  { __init__: "(self, weekday)", __str__: "(self)" },
  { module: "calendar" },
);

export const Month = /* @__PURE__ */ define_class(
  "Month",
  [IntEnum],
  (ns) => {
    ns.JANUARY = 1;
    ns.FEBRUARY = 2;
    ns.MARCH = 3;
    ns.APRIL = 4;
    ns.MAY = 5;
    ns.JUNE = 6;
    ns.JULY = 7;
    ns.AUGUST = 8;
    ns.SEPTEMBER = 9;
    ns.OCTOBER = 10;
    ns.NOVEMBER = 11;
    ns.DECEMBER = 12;

    ns.__repr__ = def(
      "Month.__repr__(self)",
      function (self) {
        return `calendar.${formatted(attribute(self, "name"))}`;
      },
      { module: "calendar" },
    );
  },
  {},
  { module: "calendar" },
);

export const Day = /* @__PURE__ */ define_class(
  "Day",
  [IntEnum],
  (ns) => {
    ns.MONDAY = 0;
    ns.TUESDAY = 1;
    ns.WEDNESDAY = 2;
    ns.THURSDAY = 3;
    ns.FRIDAY = 4;
    ns.SATURDAY = 5;
    ns.SUNDAY = 6;

    ns.__repr__ = def(
      "Day.__repr__(self)",
      function (self) {
        return `calendar.${formatted(attribute(self, "name"))}`;
      },
      { module: "calendar" },
    );
  },
  {},
  { module: "calendar" },
);

export const JANUARY = 1;
export const FEBRUARY = 2;
export const MARCH = 3;
export const APRIL = 4;
export const MAY = 5;
export const JUNE = 6;
export const JULY = 7;
export const AUGUST = 8;
export const SEPTEMBER = 9;
export const OCTOBER = 10;
export const NOVEMBER = 11;
export const DECEMBER = 12;
export const MONDAY = 0;
export const TUESDAY = 1;
export const WEDNESDAY = 2;
export const THURSDAY = 3;
export const FRIDAY = 4;
export const SATURDAY = 5;
export const SUNDAY = 6;

const _LENGTHS = /* @__PURE__ */ tuple_of(0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31);

export const day_name = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
export const day_abbr = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
export const month_name = [
  "",
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
];
export const month_abbr = [
  "",
  "Jan",
  "Feb",
  "Mar",
  "Apr",
  "May",
  "Jun",
  "Jul",
  "Aug",
  "Sep",
  "Oct",
  "Nov",
  "Dec",
];

export function isleap(year) {
  let value, value$1;
  return truth((value$1 = eq(mod(year, 4), 0)))
    ? truth((value = ne(mod(year, 100), 0)))
      ? value
      : eq(mod(year, 400), 0)
    : value$1;
}
def("isleap(year)", isleap, { module: "calendar" });

export function leapdays(y1, y2) {
  y1 = isub(y1, 1);
  y2 = isub(y2, 1);
  return add(
    sub(sub(floordiv(y2, 4), floordiv(y1, 4)), sub(floordiv(y2, 100), floordiv(y1, 100))),
    sub(floordiv(y2, 400), floordiv(y1, 400)),
  );
}
def("leapdays(y1, y2)", leapdays, { module: "calendar" });

export function weekday(year, month, day) {
  if (!(le(datetime.MINYEAR, year) && le(year, datetime.MAXYEAR))) {
    year = add(2000, mod(year, 400));
  }
  return call(Day, call_method(datetime.date(year, month, day), "weekday"));
}
def("weekday(year, month, day)", weekday, { module: "calendar" });

function _check_month(month) {
  if (!(le(1, month) && le(month, 12))) {
    throw IllegalMonthError(month);
  }
  return null;
}
def("_check_month(month)", _check_month, { module: "calendar" });

export function monthrange(year, month) {
  _check_month(month);
  return tuple_of(weekday(year, month, 1), _length(year, month));
}
def("monthrange(year, month)", monthrange, { module: "calendar" });

function _length(year, month) {
  let value;
  return add(getitem(_LENGTHS, month), truth((value = eq(month, 2))) ? isleap(year) : value);
}
def("_length(year, month)", _length, { module: "calendar" });

export let setfirstweekday;
export const Calendar = /* @__PURE__ */ define_class(
  "Calendar",
  [],
  (ns) => {
    ns.__init__ = def(
      "Calendar.__init__(self, firstweekday=)",
      function (self, firstweekday = 0) {
        settable(self, "firstweekday").firstweekday = firstweekday;
      },
      { module: "calendar" },
    );

    ns.getfirstweekday = def(
      "Calendar.getfirstweekday(self)",
      function (self) {
        return mod(attr(self._firstweekday, self, "_firstweekday"), 7);
      },
      { module: "calendar" },
    );

    ns.setfirstweekday = def(
      "Calendar.setfirstweekday(self, firstweekday)",
      function (self, firstweekday) {
        self._firstweekday = firstweekday;
        return null;
      },
      { module: "calendar" },
    );

    ns.firstweekday = property(ns.getfirstweekday, ns.setfirstweekday);

    ns.iterweekdays = describe(
      generator("Calendar.iterweekdays(self)", function* (self) {
        for (const i of each(
          range(
            attr(self.firstweekday, self, "firstweekday"),
            add(attr(self.firstweekday, self, "firstweekday"), 7),
          ),
        )) {
          yield mod(i, 7);
        }
      }),
      { module: "calendar" },
    );

    ns.itermonthdays = describe(
      generator("Calendar.itermonthdays(self, year, month)", function* (self, year, month) {
        const [first, length] = unpack(monthrange(year, month), 2);
        const before = mod(sub(first, attr(self.firstweekday, self, "firstweekday")), 7);
        yield* yield_from(repeat(0, before));
        yield* yield_from(range(1, add(length, 1)));
        yield* yield_from(
          repeat(0, mod(sub(sub(attr(self.firstweekday, self, "firstweekday"), first), length), 7)),
        );
      }),
      { module: "calendar" },
    );

    ns.itermonthdays2 = describe(
      generator("Calendar.itermonthdays2(self, year, month)", function* (self, year, month) {
        for (const [i, day] of rows(
          enumerate(self.itermonthdays(year, month), attr(self.firstweekday, self, "firstweekday")),
        )) {
          yield tuple_of(day, mod(i, 7));
        }
      }),
      { module: "calendar" },
    );

    ns.itermonthdays3 = describe(
      generator("Calendar.itermonthdays3(self, year, month)", function* (self, year, month) {
        const [first, length] = unpack(monthrange(year, month), 2);
        const before = mod(sub(first, attr(self.firstweekday, self, "firstweekday")), 7);
        const after = mod(sub(sub(attr(self.firstweekday, self, "firstweekday"), first), length), 7);
        let [y, m] = unpack(eq(month, 1) ? tuple_of(sub(year, 1), 12) : tuple_of(year, sub(month, 1)), 2);
        const end = add(_length(y, m), 1);
        for (const day of each(range(sub(end, before), end))) {
          yield tuple_of(y, m, day);
        }
        for (let day = 1, stop = index(add(length, 1)); day < stop; day++) {
          yield tuple_of(year, month, day);
        }
        [y, m] = unpack(eq(month, 12) ? tuple_of(add(year, 1), 1) : tuple_of(year, add(month, 1)), 2);
        for (let day = 1, stop = index(add(after, 1)); day < stop; day++) {
          yield tuple_of(y, m, day);
        }
      }),
      { module: "calendar" },
    );

    ns.itermonthdays4 = describe(
      generator("Calendar.itermonthdays4(self, year, month)", function* (self, year, month) {
        for (const entry of rows(enumerate(self.itermonthdays3(year, month)))) {
          const [i, value] = unpack(entry, 2);
          const [y, m, d] = unpack(value, 3);
          yield tuple_of(y, m, d, mod(add(attr(self.firstweekday, self, "firstweekday"), i), 7));
        }
      }),
      { module: "calendar" },
    );

    ns.itermonthdates = describe(
      generator("Calendar.itermonthdates(self, year, month)", function* (self, year, month) {
        for (const entry of rows(self.itermonthdays3(year, month))) {
          const [y, m, d] = unpack(entry, 3);
          yield datetime.date(y, m, d);
        }
      }),
      { module: "calendar" },
    );

    ns.monthdatescalendar = def(
      "Calendar.monthdatescalendar(self, year, month)",
      function (self, year, month) {
        return _weeks(list(self.itermonthdates(year, month)));
      },
      { module: "calendar" },
    );

    ns.monthdays2calendar = def(
      "Calendar.monthdays2calendar(self, year, month)",
      function (self, year, month) {
        return _weeks(list(self.itermonthdays2(year, month)));
      },
      { module: "calendar" },
    );

    ns.monthdayscalendar = def(
      "Calendar.monthdayscalendar(self, year, month)",
      function (self, year, month) {
        return _weeks(list(self.itermonthdays(year, month)));
      },
      { module: "calendar" },
    );

    ns._rows = def(
      "Calendar._rows(self, months, width)",
      function (self, months, width) {
        return Array.from(each(range(0, 12, width)), (i) => getitem(months, slice(i, add(i, width))));
      },
      { module: "calendar" },
    );

    ns.yeardatescalendar = def(
      "Calendar.yeardatescalendar(self, year, width=)",
      function (self, year, width = 3) {
        return self._rows(
          Array.from(each(range(1, 13)), (m) => self.monthdatescalendar(year, m)),
          width,
        );
      },
      { module: "calendar" },
    );

    ns.yeardays2calendar = def(
      "Calendar.yeardays2calendar(self, year, width=)",
      function (self, year, width = 3) {
        return self._rows(
          Array.from(each(range(1, 13)), (m) => self.monthdays2calendar(year, m)),
          width,
        );
      },
      { module: "calendar" },
    );

    ns.yeardayscalendar = def(
      "Calendar.yeardayscalendar(self, year, width=)",
      function (self, year, width = 3) {
        return self._rows(
          Array.from(each(range(1, 13)), (m) => self.monthdayscalendar(year, m)),
          width,
        );
      },
      { module: "calendar" },
    );
  },
  {},
  { module: "calendar", generator },
);

function _weeks(days) {
  const result = [];
  for (let i = 0, stop = len(days); i < stop; i += 7) {
    result.push(getitem(days, slice(i, i + 7)));
  }
  return result;
}
def("_weeks(days)", _weeks, { module: "calendar" });

export const TextCalendar = /* @__PURE__ */ define_class(
  "TextCalendar",
  [Calendar],
  class {
    prweek(theweek, width) {
      print(this.formatweek(theweek, width), kw({ end: "" }));
      return null;
    }

    formatday(day, weekday, width) {
      return center(eq(day, 0) ? "" : `${format$1(day, "2")}`, width);
    }

    formatweek(theweek, width) {
      const self = this;
      return join(
        " ",
        generator("TextCalendar.formatweek.<locals>.<genexpr>(.0)", function* (source) {
          for (const entry of source) {
            const [d, wd] = unpack(entry, 2);
            yield self.formatday(d, wd, width);
          }
        })(rows(theweek)),
      );
    }

    formatweekday(day, width) {
      return center(getitem(getitem(ge(width, 9) ? day_name : day_abbr, day), slice(null, width)), width);
    }

    formatweekheader(width) {
      const self = this;
      return join(
        " ",
        generator("TextCalendar.formatweekheader.<locals>.<genexpr>(.0)", function* (source) {
          for (const i of source) {
            yield self.formatweekday(i, width);
          }
        })(each(self.iterweekdays())),
      );
    }

    formatmonthname(theyear, themonth, width, withyear = true) {
      _check_month(themonth);
      const name = getitem(month_name, themonth);
      return center(truth(withyear) ? `${formatted(name)} ${repr(theyear)}` : name, width);
    }

    prmonth(theyear, themonth, w = 0, l = 0) {
      print(this.formatmonth(theyear, themonth, w, l), kw({ end: "" }));
      return null;
    }

    formatmonth(theyear, themonth, w = 0, l = 0) {
      w = max(2, w);
      l = max(1, l);
      let text = add(
        rstrip(this.formatmonthname(theyear, themonth, sub(mul(7, add(w, 1)), 1))),
        mul("\n", l),
      );
      text = iadd(text, add(rstrip(this.formatweekheader(w)), mul("\n", l)));
      for (const week of each(this.monthdays2calendar(theyear, themonth))) {
        text = iadd(text, add(rstrip(this.formatweek(week, w)), mul("\n", l)));
      }
      return text;
    }

    formatyear(theyear, w = 2, l = 1, c = 6, m = 3) {
      const self = this;
      w = max(2, w);
      l = max(1, l);
      c = max(2, c);
      const width = sub(mul(add(w, 1), 7), 1);
      const out = [rstrip(center(repr(theyear), add(mul(width, m), mul(c, sub(m, 1))))), mul("\n", l)];
      const header = self.formatweekheader(w);
      for (const [i, row] of rows(enumerate(self.yeardays2calendar(theyear, m)))) {
        const months = range(add(mul(m, i), 1), min(add(mul(m, i + 1), 1), 13));
        out.push(mul("\n", l));
        const names = generator("TextCalendar.formatyear.<locals>.<genexpr>(.0)", function* (source) {
          for (const k of source) {
            yield self.formatmonthname(theyear, k, width, false);
          }
        })(each(months));
        out.push(add(rstrip(formatstring(names, width, c)), mul("\n", l)));
        out.push(
          add(
            rstrip(
              formatstring(
                generator("TextCalendar.formatyear.<locals>.<genexpr>(.0)", function* (source) {
                  for (const k of source) {
                    yield header;
                  }
                })(each(months)),
                width,
                c,
              ),
            ),
            mul("\n", l),
          ),
        );
        for (
          let j = 0,
            stop = index(
              max(
                generator("TextCalendar.formatyear.<locals>.<genexpr>(.0)", function* (source) {
                  for (const cal of source) {
                    yield len(cal);
                  }
                })(each(row)),
              ),
            );
          j < stop;
          j++
        ) {
          const weeks = Array.from(each(row), (cal) =>
            j >= len(cal) ? "" : self.formatweek(getitem(cal, j), w),
          );
          out.push(add(rstrip(formatstring(weeks, width, c)), mul("\n", l)));
        }
      }
      return join("", out);
    }

    pryear(theyear, w = 0, l = 0, c = 6, m = 3) {
      print(this.formatyear(theyear, w, l, c, m), kw({ end: "" }));
      return null;
    }
  },
  {
    prweek: "(self, theweek, width)",
    formatday: "(self, day, weekday, width)",
    formatweek: "(self, theweek, width)",
    formatweekday: "(self, day, width)",
    formatweekheader: "(self, width)",
    formatmonthname: "(self, theyear, themonth, width, withyear=)",
    prmonth: "(self, theyear, themonth, w=, l=)",
    formatmonth: "(self, theyear, themonth, w=, l=)",
    formatyear: "(self, theyear, w=, l=, c=, m=)",
    pryear: "(self, theyear, w=, l=, c=, m=)",
  },
  { module: "calendar" },
);

export function formatstring(cols, colwidth = 20, spacing = 6) {
  return join(
    mul(" ", spacing),
    generator("formatstring.<locals>.<genexpr>(.0)", function* (source) {
      for (const c of source) {
        yield center(c, colwidth);
      }
    })(each(cols)),
  );
}
def("formatstring(cols, colwidth=, spacing=)", formatstring, { module: "calendar" });

export function format(cols, colwidth = 20, spacing = 6) {
  print(formatstring(cols, colwidth, spacing));
  return null;
}
def("format(cols, colwidth=, spacing=)", format, { module: "calendar" });

export const c = /* @__PURE__ */ TextCalendar();

export function firstweekday() {
  return c.getfirstweekday();
}
def("firstweekday()", firstweekday, { module: "calendar" });

setfirstweekday = def(
  "setfirstweekday(firstweekday)",
  function (firstweekday) {
    if (!(le(MONDAY, firstweekday) && le(firstweekday, SUNDAY))) {
      throw IllegalWeekdayError(firstweekday);
    }
    settable(c, "firstweekday").firstweekday = firstweekday;
    return null;
  },
  { module: "calendar" },
);

export function monthcalendar(year, month) {
  return c.monthdayscalendar(year, month);
}
def("monthcalendar(year, month)", monthcalendar, { module: "calendar" });

export function prweek(theweek, width) {
  c.prweek(theweek, width);
  return null;
}
def("prweek(theweek, width)", prweek, { module: "calendar" });

export function week(theweek, width) {
  return c.formatweek(theweek, width);
}
def("week(theweek, width)", week, { module: "calendar" });

export function weekheader(width) {
  return c.formatweekheader(width);
}
def("weekheader(width)", weekheader, { module: "calendar" });

export function prmonth(theyear, themonth, w = 0, l = 0) {
  c.prmonth(theyear, themonth, w, l);
  return null;
}
def("prmonth(theyear, themonth, w=, l=)", prmonth, { module: "calendar" });

export function month(theyear, themonth, w = 0, l = 0) {
  return c.formatmonth(theyear, themonth, w, l);
}
def("month(theyear, themonth, w=, l=)", month, { module: "calendar" });

export function calendar(theyear, w = 2, l = 1, c = 6, m = 3) {
  return TextCalendar(firstweekday()).formatyear(theyear, w, l, c, m);
}
def("calendar(theyear, w=, l=, c=, m=)", calendar, { module: "calendar" });

export function prcal(theyear, w = 0, l = 0, c = 6, m = 3) {
  print(calendar(theyear, w, l, c, m), kw({ end: "" }));
  return null;
}
def("prcal(theyear, w=, l=, c=, m=)", prcal, { module: "calendar" });

export const EPOCH = 1970;

export function timegm(tuple) {
  const [year, month, day, hour, minute, second] = unpack(getitem(tuple, slice(null, 6)), 6);
  const days = sub(add(sub(call_method(datetime.date(year, month, 1), "toordinal"), 719163), day), 1);
  return add(mul(add(mul(add(mul(days, 24), hour), 60), minute), 60), second);
}
def("timegm(tuple)", timegm, { module: "calendar" });
