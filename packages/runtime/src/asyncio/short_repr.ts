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
  if (typeof x === "number" || typeof x === "bigint") return cut(repr(x), 40);
  const cls = (x as { $class?: Type } | null | undefined)?.$class;
  const path = Array.isArray(x) && cls === undefined ? "builtins.list" : `${cls?.$module}.${cls?.$name}`;
  const shape = Object.hasOwn(SHAPES, path) ? SHAPES[path] : undefined;
  if (shape === undefined) return cut(repr(x), 30);
  const [opening, closing, most] = shape;
  const items = (x as Partial<Sortable>).$in_order?.() ?? [...(x as Iterable<unknown>)];
  if (items.length === 0) return repr(x);
  if (level <= 0) return `${opening}...${closing}`;
  const values = cls?.$name === "dict" ? (x as { get(key: unknown): unknown }) : null;
  const shown = items
    .slice(0, most)
    .map((item) =>
      values === null
        ? short_repr(item, level - 1)
        : `${short_repr(item, level - 1)}: ${short_repr(values.get(item), level - 1)}`,
    );
  if (items.length > most) shown.push("...");
  const trail = cls?.$name === "tuple" && items.length === 1 ? "," : "";
  return `${opening}${shown.join(", ")}${trail}${closing}`;
}

function short_text(text: string): string {
  const points = [...text];
  const whole = repr(points.slice(0, 30).join(""));
  if ([...whole].length <= 30) return whole;
  const ends = [...repr([...points.slice(0, 13), ...points.slice(-14)].join(""))];
  return `${ends.slice(0, 13).join("")}...${ends.slice(-14).join("")}`;
}

/** The middle of a long text gives way to dots. */
function cut(text: string, most: number): string {
  const points = [...text];
  if (points.length <= most) return text;
  const head = Math.floor((most - 3) / 2);
  return `${points.slice(0, head).join("")}...${points.slice(points.length - (most - 3 - head)).join("")}`;
}
