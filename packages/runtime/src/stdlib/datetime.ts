/** The datetime module. Source: Library Reference, `datetime`. */
export { time } from "./datetime/clock.ts";
export { date } from "./datetime/date.ts";
export { datetime } from "./datetime/datetime.ts";
export { timedelta } from "./datetime/timedelta.ts";
export { timezone, tzinfo, UTC } from "./datetime/timezone.ts";

export const MINYEAR = 1;
export const MAXYEAR = 9999;
