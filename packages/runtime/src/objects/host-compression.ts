/**
 * Compression by the host: what `zlib` and `gzip` are made of.
 *
 * Node's `zlib` answers at once; a host that has only streams of it (a browser) is refused by name. Its deflate is a faster relative of the
 * one CPython links: what it makes is as valid, but not always the same bytes.
 *
 * Source: Library Reference, `zlib`; Node.js, "Zlib".
 */
import { Bytes } from "./bytes.ts";
import type { ByteReader } from "./bytes-arguments.ts";
import { ValueError } from "./exceptions.ts";
import { node_module } from "./host-files.ts";
import { type Tuple, tuple_of } from "./tuple.ts";

interface Options {
  readonly level?: number;
  readonly windowBits?: number;
  readonly memLevel?: number;
  readonly strategy?: number;
  readonly finishFlush?: number;
  readonly info?: boolean;
}

/** What a decompressor says with `info`: the result, and the engine that knows how much it read. */
interface Informed {
  readonly buffer: Uint8Array;
  readonly engine: { readonly bytesWritten: number };
}

interface HostZlib {
  readonly constants: { readonly Z_SYNC_FLUSH: number };
  deflateSync(data: Uint8Array, options: Options): Uint8Array;
  deflateRawSync(data: Uint8Array, options: Options): Uint8Array;
  gzipSync(data: Uint8Array, options: Options): Uint8Array;
  inflateSync(data: Uint8Array, options: Options): Informed;
  inflateRawSync(data: Uint8Array, options: Options): Informed;
  gunzipSync(data: Uint8Array, options: Options): Informed;
}

function zlib(): HostZlib {
  return node_module<HostZlib>("node:zlib", "compression that answers at once");
}

/** zlib's way to say the format by the window's size: negative for bare data, 16 more for gzip. @throws ValueError */
function format_of(wbits: number): "zlib" | "raw" | "gzip" {
  if (wbits >= -15 && wbits <= -8) return "raw";
  if (wbits >= 8 && wbits <= 15) return "zlib";
  if (wbits >= 24 && wbits <= 31) return "gzip";
  throw ValueError("Invalid initialization option");
}

/** @param wbits  what `zlib.compress` takes by that name */
export function compressed(
  data: ByteReader,
  level: number,
  wbits: number,
  memLevel: number,
  strategy: number,
): Bytes {
  const host = zlib();
  const format = format_of(wbits);
  // A window of 8 is one the format cannot say: zlib itself takes 9.
  const windowBits = Math.max(9, Math.abs(wbits) & 15);
  const options = { level, windowBits, memLevel, strategy };
  if (format === "raw") return new Bytes(bytes_of(host.deflateRawSync(data.$bytes, options)));
  if (format === "gzip") return new Bytes(bytes_of(host.gzipSync(data.$bytes, options)));
  return new Bytes(bytes_of(host.deflateSync(data.$bytes, options)));
}

/**
 * What the data gives so far.
 *
 * @param wbits  as `zlib.decompress` takes it; 32 more means zlib or gzip, whichever the data begins like
 * @returns (result, number of bytes read, is it complete); or (error number, words) of data that is no such
 */
export function decompressed(data: ByteReader, wbits: number): Tuple {
  const host = zlib();
  const bytes = data.$bytes;
  const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
  const told = wbits >= 32 ? wbits - 32 + (isGzip ? 16 : 0) : wbits;
  const size = Math.abs(told) & 15 || 15;
  const format = format_of(told < 0 ? -size : (told & 16) + size);
  const inflate = { zlib: host.inflateSync, raw: host.inflateRawSync, gzip: host.gunzipSync }[format];
  const options = { windowBits: size, info: true };
  try {
    return result_of(inflate(bytes, options), true);
  } catch (error) {
    const { errno, message } = error as { readonly errno?: number; readonly message: string };
    if (errno === undefined) throw error;
    if (errno !== Z_BUF_ERROR) return tuple_of(errno, message);
    return result_of(inflate(bytes, { ...options, finishFlush: host.constants.Z_SYNC_FLUSH }), false);
  }
}

/** The data ends before what it holds does. */
const Z_BUF_ERROR = -5;

function result_of({ buffer, engine }: Informed, isComplete: boolean): Tuple {
  return tuple_of(new Bytes(bytes_of(buffer)), engine.bytesWritten, isComplete);
}

/** A plain array of bytes: the host hands out a view of its pool. */
function bytes_of(buffer: Uint8Array): Uint8Array {
  return new Uint8Array(buffer);
}
