/** `itertools`: iterators for loops. Source: Library Reference, itertools. */
export {
  combinations,
  combinations_with_replacement,
  permutations,
  product,
} from "./itertools/combinatoric.ts";
export { count, cycle, repeat } from "./itertools/infinite.ts";
export {
  accumulate,
  batched,
  chain,
  compress,
  dropwhile,
  filterfalse,
  groupby,
  islice,
  pairwise,
  starmap,
  takewhile,
  tee,
  zip_longest,
} from "./itertools/terminating.ts";

export const __name__ = "itertools";
