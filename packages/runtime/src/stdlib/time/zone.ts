/**
 * The host's time zone, as far as JavaScript's Date knows it.
 *
 * Source: ECMA-262, "Date Objects"; Library Reference, `time.localtime`.
 */

/** Seconds east of UTC at a moment, in seconds since 1970. */
export function local_offset(epoch: number): number {
  return -new Date(epoch * 1000).getTimezoneOffset() * 60;
}

/** Is summer time on? It is where the offset is not the year's smallest. */
export function is_summer(epoch: number): boolean {
  const year = new Date(epoch * 1000).getFullYear();
  const winter = Math.min(...[0, 6].map((month) => -new Date(year, month, 1).getTimezoneOffset() * 60));
  return local_offset(epoch) !== winter;
}

/** The zone's short name: `UTC`, `CET`, or an offset where the host has no name. */
export function zone_name(epoch: number): string {
  const parts = new Intl.DateTimeFormat("en-US", { timeZoneName: "short" }).formatToParts(
    new Date(epoch * 1000),
  );
  return parts.find((part) => part.type === "timeZoneName")?.value ?? "UTC";
}

/** Seconds since 1970 of a local time; where it happens twice the first is meant. */
export function local_epoch(
  year: number,
  month: number,
  day: number,
  hour: number,
  minute: number,
  second: number,
): number {
  const date = new Date(2000, 0, 1, hour, minute, second);
  date.setFullYear(year, month - 1, day);
  date.setHours(hour, minute, second, 0);
  return date.getTime() / 1000;
}
