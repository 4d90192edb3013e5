/**
 * A result as a future's repr shows it: containers and texts are cut short.
 *
 * From: `[1, 2, 3, 4, 5, 6, 7, 8]`
 * To:   `[1, 2, 3, 4, 5, 6, ...]`
 *
 * Source: Library Reference, `reprlib`: the limits of `reprlib.repr`.
 */
import type { Type } from "../objects/object.ts";
import { repr } from "../objects/texts.ts";

/** A set or a dict shows its members in their order, where they have one. */
interface Sortable {
  $in_order(): unknown[];
}

/** How a container is written: what opens and closes it, and how many items are shown. */
type Shape = readonly [opening: string, closing: string, most: number];

const SHAPES: Readonly<Record<string, Shape>> = {
  "builtins.list": ["[", "]", 6],
  "builtins.tuple": ["(", ")", 6],
  "builtins.set": ["{", "}", 6],
  "builtins.frozenset": ["frozenset({", "})", 6],
  "builtins.dict": ["{", "}", 4],
  "collections.deque": ["deque([", "])", 6],
};

/** @param level  how many containers may stand in one another */
export function short_repr(x: unknown, level = 6): string {
  if (typeof x === "string") return short_text(x);
  const cls = (x as { $class?: Type } | null | undefined)?.$class;
  const shape =
    SHAPES[Array.isArray(x) && cls === undefined ? "builtins.list" : `${cls?.$module}.${cls?.$name}`];
  if (shape === undefined) {
    const text = repr(x);
    const most = typeof x === "number" || typeof x === "bigint" ? 40 : 30;
    return [...text].length <= most ? text : dotted(text, most);
  }
  const [opening, closing, most] = shape;
  const items = (x as Partial<Sortable>).$in_order?.() ?? [...(x as Iterable<unknown>)];
  if (items.length === 0) return repr(x);
  if (level <= 0) return `${opening}...${closing}`;
  const shorter = (item: unknown) => short_repr(item, level - 1);
  const show =
    cls?.$name === "dict"
      ? (key: unknown) => `${shorter(key)}: ${shorter((x as { get(key: unknown): unknown }).get(key))}`
      : shorter;
  const shown = items.slice(0, most).map(show);
  if (items.length > most) shown.push("...");
  const trail = cls?.$name === "tuple" && items.length === 1 ? "," : "";
  return `${opening}${shown.join(", ")}${trail}${closing}`;
}

/** As `reprlib` has it: the text of the first 30 characters, or of those of both ends, without its middle. */
function short_text(text: string): string {
  const points = [...text];
  const whole = repr(points.slice(0, 30).join(""));
  if ([...whole].length <= 30) return whole;
  return dotted(repr([...points.slice(0, 13), ...points.slice(-14)].join("")), 30);
}

/** The middle of a text gives way to dots, so that `most` characters are left. */
function dotted(text: string, most: number): string {
  const points = [...text];
  const head = (most - 3) >> 1;
  return `${points.slice(0, head).join("")}...${points.slice(head + 3 - most).join("")}`;
}
