/** `difflib`: what is different between two sequences. Written in Python (`packages/runtime/python/difflib/`). Source: Library Reference, difflib. */
export {
  context_diff,
  Differ,
  diff_bytes,
  IS_CHARACTER_JUNK,
  IS_LINE_JUNK,
  ndiff,
  restore,
  unified_diff,
} from "./difflib/lines.ts";
export { get_close_matches, Match, SequenceMatcher } from "./difflib/matching.ts";

export const __name__ = "difflib";
