/**
 * What a generator is seeded with.
 *
 * From: `random.seed("hello")`, `random.seed()`
 * To:   the int that stands for the text; words of the host's entropy
 *
 * Source: Library Reference, random.seed; CPython's Lib/random.py, version 2 of seeding.
 */
import { is_bytes_like } from "../../objects/bytes-arguments.ts";
import { encode } from "../../objects/codecs.ts";
import { TypeError } from "../../objects/exceptions.ts";
import { Float } from "../../objects/float.ts";
import { hash_of } from "../../objects/hash.ts";
import { try_index } from "../../objects/index-of.ts";
import { StrObject } from "../../objects/types.ts";
import { hashToInt } from "../../objects/wide-hash.ts";
import { sha512 } from "./sha512.ts";

/** The part of the host's `crypto` that gives random bytes. */
interface HostCrypto {
  getRandomValues(words: Uint32Array): Uint32Array;
}

/** Random words of the host. */
export function entropy(words: number): number[] {
  const { crypto } = globalThis as unknown as { crypto: HostCrypto };
  return Array.from(crypto.getRandomValues(new Uint32Array(words)));
}

/** The int that a seed stands for: its own size, or made of its bytes and their hash. */
export function seed_number(x: unknown): bigint {
  const text =
    typeof x === "string" || x instanceof StrObject ? encode(String(x)) : is_bytes_like(x) ? x.$bytes : null;
  if (text !== null) {
    const digest = sha512(text);
    return [...text, ...digest].reduce((value, byte) => (value << 8n) | BigInt(byte), 0n);
  }
  if (x instanceof Float) return BigInt.asUintN(64, BigInt(hashToInt(hash_of(x))));
  const index = try_index(x);
  if (index === undefined) {
    throw TypeError("The only supported seed types are:\nNone, int, float, str, bytes, and bytearray.");
  }
  const value = BigInt(index);
  return value < 0n ? -value : value;
}
