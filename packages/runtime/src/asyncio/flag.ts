/**
 * The truth of an option, which nearly always is a bool: `truth` without its words for a `__bool__` that gives none.
 *
 * From: `gather(..., return_exceptions=1)`
 * To:   true
 */
export function flag(x: unknown): boolean {
  if (typeof x !== "object" || x === null) return Boolean(x);
  const { __bool__, __len__, length } = x as {
    __bool__?: () => boolean;
    __len__?: () => unknown;
    length?: number;
  };
  if (typeof __bool__ === "function") return __bool__.call(x);
  if (typeof __len__ === "function") return Boolean(Number(__len__.call(x)));
  return !Array.isArray(x) || length !== 0;
}
