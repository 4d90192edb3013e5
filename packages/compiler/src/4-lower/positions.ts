/**
 * Positions: every node of the tree gets a place in the Python source.
 *
 * A lowering places the outermost node it makes; what it built inside stands where its parent does. Source maps and Babel's
 * code frames read it.
 */
import * as t from "@babel/types";

/** Hand `loc`, `start` and `end` down to every node that has none. */
export function fillPositions(root: t.Node): void {
  const pending: t.Node[] = [root];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    for (const child of children(node)) {
      if (!child.loc && node.loc) {
        child.loc = node.loc;
        child.start = node.start ?? null;
        child.end = node.end ?? null;
      }
      pending.push(child);
    }
  }
}

export function children(node: t.Node): t.Node[] {
  const found: t.Node[] = [];
  for (const key of t.VISITOR_KEYS[node.type] ?? []) {
    const value = (node as unknown as Record<string, unknown>)[key];
    if (Array.isArray(value)) {
      // One at a time: a display may hold more elements than a call can have arguments.
      for (const each of value as (t.Node | null)[]) if (each !== null) found.push(each);
    } else if (value !== null && value !== undefined) found.push(value as t.Node);
  }
  return found;
}
