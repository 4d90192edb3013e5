/**
 * What the diagnosis remembers of an expression: where it is, and what CPython's messages call it.
 *
 * A second tree would be too much; a message needs a name and a place, and a wrong target has to be found inside tuples.
 *
 * Source: CPython 3.13's own messages.
 */

/** Offsets as in `Positioned`; a parenthesised expression is without its parentheses, as in the tree. */
export interface Seen {
  readonly start: number;
  readonly end: number;
  /** The word of the messages: "function call", "literal", "list" ... */
  readonly what: string;
  /** Elements of a tuple or list; the operand of a star; the left side of a comparison. */
  readonly parts: readonly Seen[];
}

const NONE: readonly Seen[] = [];

export function seen(what: string, start: number, end: number, parts: readonly Seen[] = NONE): Seen {
  return { what, start, end, parts };
}

/** `x in y`, which in `for x in y` is no comparison but the loop's own. */
export const IN_COMPARISON = "comparison with 'in'";

/** The word as a message shows it. */
export function shown(node: Seen): string {
  return node.what === IN_COMPARISON ? "comparison" : node.what;
}

/** Where a target stands: of a `for`, of `del`, or of an assignment. */
export type Place = "star" | "for" | "del";

/** The first part of what stands where a target should that can be none; null when all could. */
export function invalidTarget(node: Seen, place: Place): Seen | null {
  switch (node.what) {
    case "name":
    case "attribute":
    case "subscript":
      return null;
    case "tuple":
    case "list":
      for (const part of node.parts) {
        const found = invalidTarget(part, place);
        if (found !== null) return found;
      }
      return null;
    case "starred":
      return place === "del" ? node : invalidTarget(node.parts[0]!, place);
    case IN_COMPARISON:
      return place === "for" ? invalidTarget(node.parts[0]!, place) : node;
    case "comparison":
      return place === "for" ? null : node;
    default:
      return node;
  }
}
