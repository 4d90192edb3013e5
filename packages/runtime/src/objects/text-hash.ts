/** The hash of a str, which also gives text its place in `repr`. Source: Library Reference, hash. */

/**
 * The hash of a str: ours, for CPython's is drawn anew in every process.
 *
 * Signed 32 bits, never -1.
 */
export function hashText(text: string): number {
  let hash = text.length;
  for (let i = 0; i < text.length; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x5bd1e995);
    hash ^= hash >>> 15;
  }
  return hash === -1 ? -2 : hash;
}
