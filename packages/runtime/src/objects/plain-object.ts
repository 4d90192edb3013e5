/**
 * Plain objects of JavaScript as what holds data: `{...}`, and what `JSON.parse` gives.
 *
 * From: `options["__proto__"] = value`
 * To:   a property of that name; no key of data reaches a prototype
 */

/** Made by a literal: it has what it holds, and what all objects inherit is no item of it. */
export function is_plain_object(x: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(x);
  return prototype === null || prototype === Object.prototype;
}

/** `x[key] = value`. */
export function set_item(x: object, key: string | number, value: unknown): void {
  if (key !== "__proto__") (x as Record<string | number, unknown>)[key] = value;
  else Object.defineProperty(x, key, { value, writable: true, enumerable: true, configurable: true });
}
