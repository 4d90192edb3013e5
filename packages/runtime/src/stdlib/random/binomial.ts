/**
 * Numbers of successes in `n` trials.
 *
 * Few expected successes are counted one by one, by the waiting time to the next; many by rejection from a distribution that is
 * easy to draw (Hörmann's BTRS).
 *
 * Source: Library Reference, random.binomialvariate; W. Hörmann, "The generation of binomial random variates", 1993.
 */
import { accurate_log } from "../../objects/accurate.ts";
import { lgamma_double } from "../math/special.ts";

/** @param random  a number from 0 up to 1 @param p  above 0, at most 0.5 */
export function binomial(random: () => number, n: number, p: number): number {
  return n * p < 10 ? counted(random, n, p) : rejected(random, n, p);
}

function counted(random: () => number, n: number, p: number): number {
  const scale = Math.log2(1 - p);
  if (scale === 0) return 0;
  let successes = 0;
  for (let trial = 0; ; successes++) {
    trial += Math.floor(Math.log2(random()) / scale) + 1;
    if (trial > n) return successes;
  }
}

function rejected(random: () => number, n: number, p: number): number {
  const deviation = Math.sqrt(n * p * (1 - p));
  const b = 1.15 + 2.53 * deviation;
  const a = -0.0873 + 0.0248 * b + 0.01 * p;
  const centre = n * p + 0.5;
  const quick = 0.92 - 4.2 / b;
  const alpha = (2.83 + 5.1 / b) * deviation;
  const odds = accurate_log(p / (1 - p));
  const mode = Math.floor((n + 1) * p);
  const peak = lgamma_double(mode + 1) + lgamma_double(n - mode + 1);
  for (;;) {
    const u = random() - 0.5;
    const edge = 0.5 - Math.abs(u);
    const k = Math.floor(((2 * a) / edge + b) * u + centre);
    if (k < 0 || k > n) continue;
    const v = random();
    if (edge >= 0.07 && v <= quick) return k;
    const height = (v * alpha) / (a / (edge * edge) + b);
    const limit = peak - lgamma_double(k + 1) - lgamma_double(n - k + 1) + (k - mode) * odds;
    if (accurate_log(height) <= limit) return k;
  }
}
