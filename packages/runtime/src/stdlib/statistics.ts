/** `statistics`: averages, spreads and relations of numbers. Written in Python (`packages/runtime/python/statistics/`). Source: Library Reference, `statistics`. */
export {
  fmean,
  geometric_mean,
  harmonic_mean,
  mean,
  median,
  median_grouped,
  median_high,
  median_low,
  mode,
  multimode,
  pstdev,
  pvariance,
  quantiles,
  stdev,
  variance,
} from "./statistics/averages.ts";
export { NormalDist } from "./statistics/normal.ts";
export { correlation, covariance, LinearRegression, linear_regression } from "./statistics/relations.ts";
export { StatisticsError } from "./statistics/sums.ts";

export const __name__ = "statistics";
