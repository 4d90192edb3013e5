/**
 * What a pattern means, as a tree.
 *
 *     (a|b)+c   =>   sequence [repeat 1..inf (group 1 (branch [a, b])), c]
 *
 * From the parser, to `program.ts` (our own matcher) and `translation.ts` (the host's regular expressions).
 *
 * Source: Library Reference, "Regular Expression Syntax".
 */

/** How case is disregarded: not at all, in ASCII letters, in all letters. */
export type Fold = "none" | "ascii" | "unicode";

/** `\d`, `\s`, `\w`: the lower-case letter; `ascii` when flag A holds or the pattern is bytes. */
export interface Category {
  readonly kind: "category";
  readonly letter: "d" | "s" | "w";
  readonly negated: boolean;
  readonly ascii: boolean;
}

/** Code points from `low` to `high`, both included. */
export interface CodeRange {
  readonly kind: "range";
  readonly low: number;
  readonly high: number;
}

export type SetItem = CodeRange | Category;

export type Place =
  | "string start"
  | "line start"
  | "string end"
  /** `$` without M: at the end, or before a newline that ends the string. */
  | "end"
  | "line end"
  | "boundary"
  | "no boundary";

export type Node =
  | { readonly kind: "character"; readonly code: number; readonly fold: Fold }
  | {
      readonly kind: "set";
      readonly negated: boolean;
      readonly items: readonly SetItem[];
      readonly fold: Fold;
    }
  | { readonly kind: "any"; readonly newline: boolean }
  | { readonly kind: "place"; readonly place: Place; readonly ascii: boolean }
  | { readonly kind: "sequence"; readonly items: readonly Node[] }
  | { readonly kind: "branch"; readonly branches: readonly Node[] }
  | { readonly kind: "group"; readonly number: number; readonly body: Node }
  /** A group that captures nothing; kept apart from a sequence, because `(?:a)*` repeats all of it. */
  | { readonly kind: "plain"; readonly body: Node }
  | { readonly kind: "atomic"; readonly body: Node }
  | Repeat
  | Look
  | { readonly kind: "reference"; readonly group: number; readonly fold: Fold }
  | { readonly kind: "conditional"; readonly group: number; readonly yes: Node; readonly no: Node | null };

export interface Repeat {
  readonly kind: "repeat";
  readonly min: number;
  /** Infinity when there is no bound. */
  readonly max: number;
  readonly mode: "greedy" | "lazy" | "possessive";
  readonly body: Node;
}

export interface Look {
  readonly kind: "look";
  readonly ahead: boolean;
  readonly negated: boolean;
  readonly body: Node;
}

/** A parsed pattern. */
export interface Tree {
  readonly root: Node;
  /** All flags that hold for the whole pattern. */
  readonly flags: number;
  /** How many groups capture. */
  readonly groups: number;
  /** Name to number, in the order of the pattern. */
  readonly names: ReadonlyMap<string, number>;
  /** Numbers of the groups in the order in which they close. */
  readonly closing: readonly number[];
}

/** Least and greatest count of code points that a node can match. */
export interface Width {
  readonly low: number;
  readonly high: number;
}

/** Beyond this CPython does not count. */
const MOST = 2 ** 64;

/** @param groups  widths of the groups met so far, filled on the way, for references to them */
export function width_of(node: Node, groups: Map<number, Width> = new Map()): Width {
  switch (node.kind) {
    case "character":
    case "set":
    case "any":
      return { low: 1, high: 1 };
    case "place":
      return { low: 0, high: 0 };
    case "look":
      width_of(node.body, groups);
      return { low: 0, high: 0 };
    case "sequence": {
      let [low, high] = [0, 0];
      for (const item of node.items) {
        const width = width_of(item, groups);
        low += width.low;
        high += width.high;
      }
      return { low, high };
    }
    case "branch":
      return either(node.branches.map((branch) => width_of(branch, groups)));
    case "group": {
      const width = width_of(node.body, groups);
      groups.set(node.number, width);
      return width;
    }
    case "plain":
    case "atomic":
      return width_of(node.body, groups);
    case "repeat": {
      const { low, high } = width_of(node.body, groups);
      return { low: low * node.min, high: high === 0 ? 0 : Math.min(MOST, high * node.max) };
    }
    case "reference":
      return groups.get(node.group) ?? { low: 0, high: MOST };
    case "conditional": {
      const yes = width_of(node.yes, groups);
      return either([yes, node.no === null ? { low: 0, high: 0 } : width_of(node.no, groups)]);
    }
  }
}

function either(widths: readonly Width[]): Width {
  return {
    low: Math.min(...widths.map((width) => width.low)),
    high: Math.max(...widths.map((width) => width.high)),
  };
}

/** The nodes directly below. */
export function parts_of(node: Node): readonly Node[] {
  switch (node.kind) {
    case "sequence":
      return node.items;
    case "branch":
      return node.branches;
    case "group":
    case "plain":
    case "atomic":
    case "repeat":
    case "look":
      return [node.body];
    case "conditional":
      return node.no === null ? [node.yes] : [node.yes, node.no];
    default:
      return [];
  }
}

/** Is there a node below `node`, or is it one, that `test` holds for? */
export function contains(node: Node, test: (node: Node) => boolean): boolean {
  return test(node) || parts_of(node).some((part) => contains(part, test));
}
