/**
 * Numbers brought into order, stably: by places, so that what goes with them can follow.
 *
 *     [30, 10, 20]    ->  places 1, 2, 0
 *
 * A few are merged. Many are sorted digit by digit, the last digit first (a radix sort): the bits of a double, read as an
 * integer, grow with it, once those of a negative one are turned over.
 *
 * Serves sorting.ts.
 *
 * Source: Knuth, The Art of Computer Programming, 5.2.4 and 5.2.5.
 */

/** Numbers without a NaN. */
export type Numbers = Int32Array | Float64Array;

/** Runs that are sorted by insertion before they are merged. */
const RUN = 8;
/** From here on digits are faster than comparisons. */
const MANY = 1500;
const DIGIT_BITS = 11;
const DIGITS = 2048;

/** 0, 1, 2 ... */
export function places_in_order(count: number): Uint32Array {
  const places = new Uint32Array(count);
  for (let place = 0; place < count; place++) places[place] = place;
  return places;
}

/** The places, all of them once, in ascending order of the numbers there; those of equal numbers stay as they stand. */
export function sort_places(numbers: Numbers, places: Uint32Array): Uint32Array {
  if (is_ascending(numbers, places)) return places;
  return places.length < MANY ? by_merging(numbers, places) : by_digits(numbers, places);
}

function is_ascending(numbers: Numbers, places: Uint32Array): boolean {
  for (let at = 1; at < places.length; at++) {
    if (numbers[places[at - 1]!]! > numbers[places[at]!]!) return false;
  }
  return true;
}

function by_merging(numbers: Numbers, given: Uint32Array): Uint32Array {
  const count = given.length;
  let places = given;
  let merged: Uint32Array = new Uint32Array(count);
  for (let start = 0; start < count; start += RUN) {
    const end = Math.min(start + RUN, count);
    for (let next = start + 1; next < end; next++) {
      const place = places[next]!;
      let at = next;
      for (; at > start && numbers[places[at - 1]!]! > numbers[place]!; at--) places[at] = places[at - 1]!;
      places[at] = place;
    }
  }
  for (let width = RUN; width < count; width *= 2) {
    for (let start = 0; start < count; start += width * 2) {
      const middle = Math.min(start + width, count);
      const end = Math.min(start + width * 2, count);
      let left = start;
      let right = middle;
      for (let at = start; at < end; at++) {
        const from_right =
          left === middle || (right < end && numbers[places[right]!]! < numbers[places[left]!]!);
        merged[at] = places[from_right ? right++ : left++]!;
      }
    }
    [places, merged] = [merged, places];
  }
  return places;
}

function by_digits(numbers: Numbers, given: Uint32Array): Uint32Array {
  const counts = new Uint32Array(DIGITS);
  let places = given;
  let moved: Uint32Array = new Uint32Array(given.length);
  for (const words of ordered_words(numbers)) {
    for (let shift = 0; shift < 32; shift += DIGIT_BITS) {
      if (!count_digits(words, shift, counts)) continue;
      for (let at = 0; at < places.length; at++) {
        const place = places[at]!;
        moved[counts[(words[place]! >>> shift) & (DIGITS - 1)]!++] = place;
      }
      [places, moved] = [moved, places];
    }
  }
  return places;
}

/** Where the places of each digit begin; false when all have the same one. */
function count_digits(words: Int32Array, shift: number, counts: Uint32Array): boolean {
  counts.fill(0);
  for (let at = 0; at < words.length; at++) counts[(words[at]! >>> shift) & (DIGITS - 1)]!++;
  let begin = 0;
  for (let digit = 0; digit < DIGITS; digit++) {
    const count = counts[digit]!;
    if (count === words.length) return false;
    counts[digit] = begin;
    begin += count;
  }
  return true;
}

/** The numbers as unsigned integers in the same order: one word of 32 bits each, or a low and a high one. */
function ordered_words(numbers: Numbers): Int32Array[] {
  if (numbers instanceof Int32Array) return [numbers.map((number) => number ^ -0x80000000)];
  const bits = new DataView(new ArrayBuffer(8));
  const low = new Int32Array(numbers.length);
  const high = new Int32Array(numbers.length);
  for (let at = 0; at < numbers.length; at++) {
    // Both zeros are equal.
    bits.setFloat64(0, numbers[at]! + 0);
    const word = bits.getInt32(0);
    low[at] = word < 0 ? ~bits.getInt32(4) : bits.getInt32(4);
    high[at] = word < 0 ? ~word : word ^ -0x80000000;
  }
  return [low, high];
}
