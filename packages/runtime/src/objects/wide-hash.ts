/**
 * Hash values of 64 bits, as CPython computes them.
 *
 *     hash((1, 2))    ->  Wide { hi, lo }, shown by the builtin `hash` as -3550055125485641917
 *
 * A hash that is a safe integer travels as a number. Tuples need all 64 bits, and a bigint would cost ten times
 * what two words of 32 bits cost, so they get a pair. The values are CPython's own because sets iterate in the
 * order of their members' hashes (set-table.ts): only with these do two programs print a set alike.
 *
 * Source: CPython Objects/tupleobject.c (xxHash lanes), Objects/setobject.c (frozenset_hash), Python/pyhash.c.
 */

/** A hash of 64 bits in two's complement, as two signed words. */
export class Wide {
  readonly hi: number;
  readonly lo: number;

  constructor(hi: number, lo: number) {
    this.hi = hi;
    this.lo = lo;
  }
}

/** A hash value: a safe integer, or what does not fit one. */
export type Hash = number | Wide;

/** The modulus of numeric hashes: a prime, 2 ** 61 - 1. */
const MODULUS = /* @__PURE__ */ BigInt("0x1fffffffffffffff");

/** High word of the unsigned product of two unsigned words. */
function multiplyHigh(a: number, b: number): number {
  const aLow = a & 0xffff;
  const aHigh = a >>> 16;
  const bLow = b & 0xffff;
  const bHigh = b >>> 16;
  const low = aLow * bLow;
  const middle = aHigh * bLow + (low >>> 16);
  const cross = aLow * bHigh + (middle & 0xffff);
  // No sum reaches 2 ** 32.
  return (aHigh * bHigh + (middle >>> 16) + (cross >>> 16)) | 0;
}

/** Low word of a hash. */
export function lowWord(hash: Hash): number {
  return typeof hash === "number" ? hash | 0 : hash.lo;
}

/** High word of a hash, sign extended. */
export function highWord(hash: Hash): number {
  if (typeof hash !== "number") return hash.hi;
  return (hash | 0) === hash ? hash >> 31 : Math.floor(hash / 4294967296) | 0;
}

/** One word for bucket tables: equal hashes give equal words, whichever way they are written. */
export function bucketOf(hash: Hash): number {
  return typeof hash === "number" && (hash | 0) === hash
    ? hash ^ (hash >> 31)
    : lowWord(hash) ^ highWord(hash);
}

/** Are two hashes the same value? */
export function sameHash(a: Hash, b: Hash): boolean {
  return a === b || (lowWord(a) === lowWord(b) && highWord(a) === highWord(b));
}

/** A hash as a Python int: a number while it is safe, else a bigint. */
export function hashToInt(hash: Hash): number | bigint {
  if (typeof hash === "number") return hash;
  const value = hash.hi * 4294967296 + (hash.lo >>> 0);
  if (Number.isSafeInteger(value)) return value;
  return (BigInt(hash.hi) << 32n) | BigInt(hash.lo >>> 0);
}

/** The hash of the Python int `value`. */
export function hashInt(value: number | bigint): Hash {
  if (typeof value === "number") return value === -1 ? -2 : value;
  const magnitude = (value < 0n ? -value : value) % MODULUS;
  const hash = value < 0n ? -magnitude : magnitude;
  return intToHash(hash === -1n ? -2n : hash);
}

/** The hash whose value is the int `value`, of which 64 bits count: what a user's `__hash__` returned. */
export function intToHash(value: number | bigint): Hash {
  if (typeof value === "number") return value === -1 ? -2 : value;
  const safe = Number(value);
  if (Number.isSafeInteger(safe)) return safe === -1 ? -2 : safe;
  // A __hash__ beyond 64 bits is reduced as an int is.
  if (BigInt.asIntN(64, value) !== value) return hashInt(value);
  return new Wide(Number(BigInt.asIntN(32, value >> 32n)), Number(BigInt.asIntN(32, value)));
}

/** The hash of a real number, equal to that of the int it may be equal to; `identity` serves not-a-number. */
export function hashReal(value: number, identity: number): Hash {
  if (Number.isSafeInteger(value)) return value === -1 ? -2 : value === 0 ? 0 : value;
  if (Number.isNaN(value)) return identity;
  if (!Number.isFinite(value)) return value > 0 ? 314159 : -314159;
  if (Number.isInteger(value)) return hashInt(BigInt(value));
  // value = mantissa * 2 ** -shift; modulo the prime, 2 ** 61 is 1, so that dividing by 2 is a rotation.
  let mantissa = Math.abs(value);
  let shift = 0;
  while (!Number.isInteger(mantissa)) {
    mantissa *= 2;
    shift++;
  }
  const turn = BigInt((61 - (shift % 61)) % 61);
  let hash = BigInt(mantissa) % MODULUS;
  hash = ((hash << turn) & MODULUS) | (hash >> (61n - turn));
  return intToHash(value < 0 ? -hash : hash);
}

/**
 * The hash of a tuple.
 * @param hash_of  the hash of an item
 * @param counted  whether the number of items takes part: not so for a slice
 */
export function hashItems(items: readonly unknown[], hash_of: (item: unknown) => Hash, counted = true): Hash {
  // The three constants are xxHash's primes 1, 2 and 5, written as two words each.
  let hi = 0x27d4eb2f;
  let lo = 0x165667c5;
  for (let i = 0; i < items.length; i++) {
    const item = items[i];
    const lane = typeof item === "number" && (item | 0) === item && item !== -1 ? item : hash_of(item);
    const laneLow = lowWord(lane);
    const laneHigh = highWord(lane);
    // hash += lane * prime 2
    let low = Math.imul(laneLow, 0x27d4eb4f);
    let high =
      (multiplyHigh(laneLow, 0x27d4eb4f) + Math.imul(laneHigh, 0x27d4eb4f) + Math.imul(laneLow, 0xc2b2ae3d)) |
      0;
    const sum = (lo >>> 0) + (low >>> 0);
    high = (hi + high + (sum > 0xffffffff ? 1 : 0)) | 0;
    low = sum | 0;
    // hash = hash rotated left by 31
    const turnedHigh = (high << 31) | (low >>> 1);
    const turnedLow = (low << 31) | (high >>> 1);
    // hash *= prime 1
    lo = Math.imul(turnedLow, 0x85ebca87);
    hi =
      (multiplyHigh(turnedLow, 0x85ebca87) +
        Math.imul(turnedHigh, 0x85ebca87) +
        Math.imul(turnedLow, 0x9e3779b1)) |
      0;
  }
  if (!counted) return new Wide(hi, lo);
  const sum = (lo >>> 0) + ((items.length ^ (0x165667c5 ^ 3527539)) >>> 0);
  lo = sum | 0;
  hi = (hi + 0x27d4eb2f + (sum > 0xffffffff ? 1 : 0)) | 0;
  return hi === -1 && lo === -1 ? 1546275796 : new Wide(hi, lo);
}

/** The hash of a frozenset whose members hash to `members`, in any order. */
export function hashMembers(members: readonly Hash[]): Hash {
  let hash = 0n;
  for (const member of members) {
    const bits = BigInt.asUintN(64, BigInt(hashToInt(member)));
    hash ^= BigInt.asUintN(64, (bits ^ 89869747n ^ (bits << 16n)) * 3644798167n);
  }
  hash ^= BigInt.asUintN(64, (BigInt(members.length) + 1n) * 1927868237n);
  hash ^= (hash >> 11n) ^ (hash >> 25n);
  hash = BigInt.asIntN(64, hash * 69069n + 907133923n);
  return intToHash(hash === -1n ? 590923713n : hash);
}
