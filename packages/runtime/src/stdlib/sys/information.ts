/** What `sys` tells of the interpreter: versions, limits, the shape of numbers. Source: Library Reference, `sys`. */
import { Float } from "../../objects/float.ts";
import { type StructSequence, struct_sequence } from "../../objects/struct-sequence.ts";

/** The version of Python whose meaning this is. */
export function version_sequence(): StructSequence {
  return struct_sequence("sys.version_info", {
    major: 3,
    minor: 13,
    micro: 0,
    releaselevel: "final",
    serial: 0,
  });
}

export function float_sequence(): StructSequence {
  return struct_sequence("sys.float_info", {
    max: new Float(Number.MAX_VALUE),
    max_exp: 1024,
    max_10_exp: 308,
    min: new Float(2.2250738585072014e-308),
    min_exp: -1021,
    min_10_exp: -307,
    dig: 15,
    mant_dig: 53,
    epsilon: new Float(Number.EPSILON),
    radix: 2,
    rounds: 1,
  });
}

export function int_sequence(): StructSequence {
  return struct_sequence("sys.int_info", {
    bits_per_digit: 30,
    sizeof_digit: 4,
    default_max_str_digits: 4300,
    str_digits_check_threshold: 640,
  });
}

export function hash_sequence(): StructSequence {
  return struct_sequence("sys.hash_info", {
    width: 64,
    modulus: 2305843009213693951n,
    inf: 314159,
    nan: 0,
    imag: 1000003,
    algorithm: "siphash13",
    hash_bits: 64,
    seed_bits: 128,
    cutoff: 0,
  });
}

interface HostProcess {
  readonly argv?: readonly string[];
  readonly platform?: string;
}

function host_process(): HostProcess {
  return (globalThis as { process?: HostProcess }).process ?? {};
}

/** The script and its arguments: what follows the host's own name on the command line. */
export function arguments_of_host(): string[] {
  const words = (host_process().argv ?? []).slice(1);
  return words.length === 0 ? [""] : [...words];
}

/** Python's name of the platform; `emscripten`, CPython's own name for a browser, where there is no process. */
export function platform_of_host(): string {
  return host_process().platform ?? "emscripten";
}

/** What the program was started with: Node, or the command `asyncdef`, which takes `-c CODE` as `python` does. */
export function executable_of_host(): string {
  return host_process().argv?.[0] ?? "";
}
