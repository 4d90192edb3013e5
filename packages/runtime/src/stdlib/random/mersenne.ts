/**
 * The Mersenne Twister MT19937: the generator whose numbers CPython's `random` gives.
 *
 * From: a key of 32-bit words. To: 32-bit words, with a period of 2^19937 - 1
 *
 * Source: M. Matsumoto and T. Nishimura, "Mersenne Twister", ACM TOMACS 8 (1998), and its initialisation of 2002.
 */
import { type Int, normalise } from "../../objects/int-ops.ts";

const SIZE = 624;
const SHIFT = 397;

export class MersenneTwister {
  /** The 624 words of state. */
  readonly words = new Uint32Array(SIZE);
  /** How many of them are used up. */
  position = SIZE;

  /** @param key  at least one word; its order matters */
  seed(key: readonly number[]): void {
    const { words } = this;
    words[0] = 19650218;
    for (let i = 1; i < SIZE; i++) words[i] = Math.imul(1812433253, mixed(words[i - 1]!)) + i;
    let i = 1;
    for (let n = Math.max(SIZE, key.length), j = 0; n > 0; n--) {
      words[i] = (words[i]! ^ Math.imul(mixed(words[i - 1]!), 1664525)) + key[j]! + j;
      i = this.advance(i);
      j = (j + 1) % key.length;
    }
    for (let n = SIZE - 1; n > 0; n--) {
      words[i] = (words[i]! ^ Math.imul(mixed(words[i - 1]!), 1566083941)) - i;
      i = this.advance(i);
    }
    words[0] = 0x80000000;
    this.position = SIZE;
  }

  private advance(i: number): number {
    if (i + 1 < SIZE) return i + 1;
    this.words[0] = this.words[SIZE - 1]!;
    return 1;
  }

  private refill(): void {
    const { words } = this;
    for (let i = 0; i < SIZE; i++) {
      const y = (words[i]! & 0x80000000) | (words[(i + 1) % SIZE]! & 0x7fffffff);
      words[i] = words[(i + SHIFT) % SIZE]! ^ (y >>> 1) ^ (y & 1 ? 0x9908b0df : 0);
    }
    this.position = 0;
  }

  /** The next 32 bits. */
  next(): number {
    if (this.position >= SIZE) this.refill();
    let y = this.words[this.position++]!;
    y ^= y >>> 11;
    y ^= (y << 7) & 0x9d2c5680;
    y ^= (y << 15) & 0xefc60000;
    return (y ^ (y >>> 18)) >>> 0;
  }

  /** A double in [0, 1): 53 random bits. */
  double(): number {
    const high = this.next() >>> 5;
    const low = this.next() >>> 6;
    return (high * 67108864 + low) / 9007199254740992;
  }

  /** An int of so many random bits; the first words drawn are the lowest. */
  bits(count: number): Int {
    if (count === 0) return 0;
    if (count <= 32) return this.next() >>> (32 - count);
    let result = 0n;
    let at = 0n;
    for (let left = count; left > 0; left -= 32) {
      const word = left < 32 ? this.next() >>> (32 - left) : this.next();
      result |= BigInt(word) << at;
      at += 32n;
    }
    return normalise(result);
  }
}

function mixed(word: number): number {
  return word ^ (word >>> 30);
}
