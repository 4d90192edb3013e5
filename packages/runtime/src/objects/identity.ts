/**
 * `id(x)`: a number for each object, the same while it lives.
 *
 * JavaScript shows no addresses, so objects are numbered when first asked, in steps that look like CPython's.
 *
 * Source: Library Reference, id.
 */

const START = 0x7f0000000000;

/** CPython's smallest object takes 16 bytes; identity hashes are addresses divided by that. */
const STEP = 0x30;

const known: WeakMap<object, number> = /* @__PURE__ */ new WeakMap();
let count = 0;

/** The number of an object or a function. */
export function identity_of(x: unknown): number {
  const object = x as object;
  let id = known.get(object);
  if (id === undefined) {
    id = START + STEP * count++;
    known.set(object, id);
  }
  return id;
}

/** ` at 0x7f0000000030`: what the `repr` of an object ends in. */
export function at_identity(x: object): string {
  return ` at 0x${identity_of(x).toString(16)}`;
}
