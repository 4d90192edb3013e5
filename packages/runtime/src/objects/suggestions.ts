/**
 * "Did you mean ...?": the name a mistaken one is closest to.
 *
 * A letter added, lost or exchanged costs 2, one that differs in case only 1; a name is suggested when at most
 * about a third of the letters would have to change.
 *
 * Source: What's New In Python 3.10 and 3.13, error messages.
 */

/** @returns the candidate to suggest for `wrong`, or null when none is near */
export function best_match(wrong: string, candidates: readonly string[]): string | null {
  let best: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    if (candidate === wrong) continue;
    const allowed = Math.min(Math.floor(((wrong.length + candidate.length + 3) * 2) / 6), least - 1);
    const cost = distance(wrong, candidate);
    if (cost <= allowed) {
      best = candidate;
      least = cost;
    }
  }
  return best;
}

/** The weighted edit distance, by rows of the usual table. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i * 2);
  for (let i = 1; i <= a.length; i++) {
    const next = [i * 2];
    for (let j = 1; j <= b.length; j++) {
      next.push(Math.min(row[j]! + 2, next[j - 1]! + 2, row[j - 1]! + exchange(a[i - 1]!, b[j - 1]!)));
    }
    row = next;
  }
  return row[b.length]!;
}

function exchange(a: string, b: string): number {
  if (a === b) return 0;
  return a.toLowerCase() === b.toLowerCase() ? 1 : 2;
}
