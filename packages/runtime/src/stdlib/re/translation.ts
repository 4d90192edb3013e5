/**
 * A tree as a regular expression of the host, where that provably means the same: the fast way to match.
 *
 *     (\d+)-(?P<name>\w*)$   =>   /([0-9]+)-([\p{L}\p{N}_]*)(?=\n?$)/
 *
 * It does not mean the same, and the answer is null, where
 * - a group in a loop may be left out of one round: JavaScript forgets it, Python keeps the last one;
 * - a loop's body may match nothing and the loop may go on: the two end such loops differently;
 * - a reference may be to a group that is not set: JavaScript lets it match nothing, Python makes it fail;
 * - there are conditionals, atomic groups, possessive loops, groups inside look-behinds or negative look-aheads.
 *
 * There are two translations. The first is for ASCII text, where `\w` and ignoring case mean the same in both languages; the second
 * names Unicode's classes, and does not ignore case.
 *
 * Source: Library Reference, "Regular Expression Syntax"; ECMAScript, "RegExp (Regular Expression) Objects".
 */
import { contains, type Node, parts_of, type Repeat, type SetItem, type Tree, width_of } from "./tree.ts";

/** What a text is to be for the translation: ASCII alone (or bytes without flag I), or any. */
export type Alphabet = "ascii" | "unicode";

/** The host's regular expression as text, without flags; null when the host has none that means the same. */
export function translate(tree: Tree, alphabet: Alphabet): { source: string; flags: string } | null {
  if (!is_faithful(tree.root)) return null;
  const folds = new Set<boolean>();
  contains(tree.root, (node) => {
    if ("fold" in node) folds.add(node.fold !== "none");
    return false;
  });
  // The host ignores case everywhere or nowhere.
  if (folds.size > 1 || (alphabet === "unicode" && folds.has(true))) return null;
  // In Python the Kelvin sign is a k when case does not count.
  if (folds.has(true) && contains(tree.root, is_beyond_ascii)) return null;
  const flags = `${folds.has(true) ? "i" : ""}${alphabet === "unicode" ? "u" : ""}`;
  return { source: text_of(tree.root, alphabet), flags };
}

function is_beyond_ascii(node: Node): boolean {
  if (node.kind === "character") return node.code > 127;
  return node.kind === "set" && node.items.some((item) => item.kind === "range" && item.high > 127);
}

function is_faithful(root: Node): boolean {
  const set = new Set<number>();
  return references_are_set(root, set) && loops_are_faithful(root);
}

/** @param set  groups that are surely set before `node`; those that are surely set behind it are added */
function references_are_set(node: Node, set: Set<number>): boolean {
  switch (node.kind) {
    case "reference":
      return set.has(node.group);
    case "conditional":
    case "atomic":
      return false;
    case "group": {
      const is_right = references_are_set(node.body, set);
      set.add(node.number);
      return is_right;
    }
    case "branch": {
      const ends = node.branches.map((branch) => {
        const own = new Set(set);
        return references_are_set(branch, own) ? own : null;
      });
      if (ends.includes(null)) return false;
      for (const number of ends[0]!) if (ends.every((end) => end!.has(number))) set.add(number);
      return true;
    }
    case "repeat":
      return references_are_set(node.body, node.min > 0 ? set : new Set(set));
    case "look":
      return references_are_set(node.body, node.negated ? new Set(set) : set);
    default:
      return parts_of(node).every((part) => references_are_set(part, set));
  }
}

const captures = (node: Node): boolean => contains(node, (part) => part.kind === "group");

function loops_are_faithful(node: Node): boolean {
  if (node.kind === "look" && (node.negated || !node.ahead) && captures(node.body)) return false;
  if (node.kind === "repeat" && !loop_is_faithful(node)) return false;
  return parts_of(node).every(loops_are_faithful);
}

function loop_is_faithful({ body, min, max, mode }: Repeat): boolean {
  if (mode === "possessive") return false;
  if (max > min && width_of(body).low === 0) return false;
  return max <= 1 || sets_all(body);
}

/** Does each round set all groups in it? */
function sets_all(node: Node): boolean {
  switch (node.kind) {
    case "branch":
      return !captures(node);
    case "repeat":
      return node.min > 0 ? sets_all(node.body) : !captures(node.body);
    default:
      return parts_of(node).every(sets_all);
  }
}

function text_of(node: Node, alphabet: Alphabet): string {
  switch (node.kind) {
    case "character":
      return literal(node.code, alphabet);
    case "set":
      return `[${node.negated ? "^" : ""}${node.items.map((item) => item_text(item, alphabet)).join("")}]`;
    case "any":
      return node.newline ? "[^]" : "[^\\n]";
    case "place":
      return place_text(node, alphabet);
    case "sequence":
      return node.items.map((item) => text_of(item, alphabet)).join("");
    case "branch":
      return `(?:${node.branches.map((branch) => text_of(branch, alphabet)).join("|")})`;
    case "group":
      return `(${text_of(node.body, alphabet)})`;
    case "plain":
      return `(?:${text_of(node.body, alphabet)})`;
    case "repeat":
      return `(?:${text_of(node.body, alphabet)})${count_text(node)}`;
    case "look":
      return `(?${node.ahead ? "" : "<"}${node.negated ? "!" : "="}${text_of(node.body, alphabet)})`;
    case "reference":
      return `(?:\\${node.group})`;
    default:
      return "";
  }
}

function count_text({ min, max, mode }: Repeat): string {
  const lazy = mode === "lazy" ? "?" : "";
  if (max === Infinity) return `${min === 0 ? "*" : min === 1 ? "+" : `{${min},}`}${lazy}`;
  return `${min === 0 && max === 1 ? "?" : `{${min},${max}}`}${lazy}`;
}

function place_text(node: Node & { kind: "place" }, alphabet: Alphabet): string {
  const [is_start, is_end] = ["(?<![^])", "(?![^])"];
  switch (node.place) {
    case "string start":
      return "^";
    case "line start":
      return "(?<![^\\n])";
    case "string end":
      return "$";
    case "end":
      return "(?=\\n?$)";
    case "line end":
      return "(?![^\\n])";
  }
  const word = node.ascii || alphabet === "ascii" ? "[A-Za-z0-9_]" : "[\\p{L}\\p{N}_]";
  if (node.place === "boundary") return `(?:(?<=${word})(?!${word})|(?<!${word})(?=${word}))`;
  return `(?:(?<=${word})(?=${word})|(?<!${word})(?!${word})(?!${is_start}${is_end}))`;
}

function literal(code: number, alphabet: Alphabet): string {
  // What is no byte is in no text that this translation is for.
  if (alphabet === "ascii" && code > 0xff) return "[]";
  return escaped(code, alphabet);
}

function escaped(code: number, alphabet: Alphabet): string {
  const character = String.fromCodePoint(code);
  if (/^[A-Za-z0-9_ ]$/.test(character)) return character;
  if (/^[\^$\\.*+?()[\]{}|/]$/.test(character)) return `\\${character}`;
  const digits = code.toString(16);
  return alphabet === "unicode" ? `\\u{${digits}}` : `\\u${digits.padStart(4, "0")}`;
}

const SPACE_ASCII = "\\t-\\r\\x20";
const NO_SPACE_ASCII = "\\0-\\x08\\x0e-\\x1f\\x21-";
const SPACE_UNICODE = "\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000";
const NO_SPACE_UNICODE =
  "\\0-\\x08\\x0e-\\x1b\\x21-\\x84\\x86-\\x9f\\xa1-\\u167f\\u1681-\\u1fff\\u200b-\\u2027\\u202a-\\u202e\\u2030-\\u205e\\u2060-\\u2fff\\u3001-";

function item_text(item: SetItem, alphabet: Alphabet): string {
  const top = alphabet === "unicode" ? "\\u{10ffff}" : "\\uffff";
  if (item.kind === "range") {
    const high = alphabet === "ascii" ? Math.min(item.high, 0xff) : item.high;
    if (item.low > high) return "";
    const low = escaped(item.low, alphabet);
    return item.low === high ? low : `${low}-${escaped(high, alphabet)}`;
  }
  const { letter, negated } = item;
  const ascii = item.ascii || (alphabet === "ascii" && letter !== "s");
  switch (letter) {
    case "d":
      return ascii ? (negated ? `\\0-/:-${top}` : "0-9") : negated ? "\\P{Nd}" : "\\p{Nd}";
    case "s":
      if (negated) return (ascii ? NO_SPACE_ASCII : NO_SPACE_UNICODE) + top;
      return ascii ? SPACE_ASCII : SPACE_UNICODE;
    case "w":
      if (ascii) return negated ? `\\0-/:-@\\[-\\^\`{-${top}` : "A-Za-z0-9_";
      return negated ? NOT_A_WORD : "\\p{L}\\p{N}_";
  }
}

/** Everything but letters, numbers and the underscore, as a union of classes. */
const NOT_A_WORD =
  "\\p{M}\\p{S}\\p{Z}\\p{C}\\p{Pd}\\p{Ps}\\p{Pe}\\p{Pi}\\p{Pf}\\p{Po}\\u{203f}\\u{2040}\\u{2054}\\u{fe33}\\u{fe34}\\u{fe4d}-\\u{fe4f}\\u{ff3f}";
