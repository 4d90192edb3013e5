/**
 * Digests by the host's own cryptography: what `hashlib` and `hmac` are made of.
 *
 * Node's `crypto` answers at once; a host that has only promises of digests (a browser) is refused by name.
 *
 * Source: Library Reference, `hashlib`; Node.js, "Crypto".
 */
import { Bytes } from "./bytes.ts";
import type { ByteReader } from "./bytes-arguments.ts";
import { node_module } from "./host-files.ts";

interface Hash {
  update(bytes: Uint8Array): Hash;
  digest(): Uint8Array;
}

interface HostCrypto {
  createHash(name: string, options?: { readonly outputLength: number }): Hash;
  pbkdf2Sync(password: Uint8Array, salt: Uint8Array, rounds: number, size: number, name: string): Uint8Array;
}

function crypto(): HostCrypto {
  return node_module<HostCrypto>("node:crypto", "digests that are made at once");
}

/** The host's name of an algorithm. */
function host_name(name: string): string {
  if (name === "blake2b") return "blake2b512";
  if (name === "blake2s") return "blake2s256";
  if (name.startsWith("shake")) return name.replace("_", "");
  return name.replace("_", "-");
}

/** @param length  bytes wanted, of the algorithms that give any number */
export function digest(name: string, data: ByteReader, length: number | null): Bytes {
  const options = length === null ? undefined : { outputLength: length };
  return new Bytes(
    new Uint8Array(crypto().createHash(host_name(name), options).update(data.$bytes).digest()),
  );
}

export function pbkdf2(
  name: string,
  password: ByteReader,
  salt: ByteReader,
  rounds: number,
  size: number,
): Bytes {
  return new Bytes(
    new Uint8Array(crypto().pbkdf2Sync(password.$bytes, salt.$bytes, rounds, size, host_name(name))),
  );
}
