/**
 * `repr(x)` and `str(x)` for modules that only say it in errors and logs: what every program with a coroutine in it carries.
 *
 * The functions themselves (`repr.ts`) put themselves here when they are part of a program, and they are wherever it can show or look at
 * a text: `print`, `str`, `repr`, f-strings, formatting, logging. What stands here meanwhile can reach nothing but standard error and
 * the host's own tools; objects that have a `__repr__` are asked for it even so.
 *
 * Source: Library Reference, `repr` and `str`.
 */
import { is_type } from "./object.ts";

type Text = (x: unknown) => string;

/** The places that `repr.ts` fills. */
export const texts: { repr: Text; str: Text } = {
  repr: (x) => (typeof x === "string" ? `'${x}'` : plain(x)),
  str: plain,
};

function plain(x: unknown): string {
  if (x == null) return "None";
  if (typeof x === "boolean") return x ? "True" : "False";
  if (Array.isArray(x)) return `[${x.map(texts.repr).join(", ")}]`;
  if (is_type(x)) return `<class '${x.$qualname}'>`;
  if (x instanceof Error) return x.message;
  const { __repr__, $class } = x as { __repr__?: () => string; $class?: { $name: string } };
  if (__repr__ !== undefined) return __repr__.call(x);
  return $class === undefined ? String(x) : `<${$class.$name} object>`;
}

/** `repr(x)` */
export function repr(x: unknown): string {
  return texts.repr(x);
}

/** `str(x)` */
export function str_of(x: unknown): string {
  return texts.str(x);
}
