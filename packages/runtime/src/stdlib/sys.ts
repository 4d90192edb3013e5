/**
 * The sys module, as far as a program without an interpreter of its own can have it.
 *
 * Source: Library Reference, `sys`.
 */

import { takes } from "../objects/arity.ts";
import { call } from "../objects/call.ts";
import { SystemExit, TypeError, ValueError } from "../objects/exceptions.ts";
import { machine, set_recursion_limit } from "../objects/frame.ts";
import { state } from "../objects/handling.ts";
import { streams, type Writable } from "../objects/host.ts";
import { size_of } from "../objects/index-of.ts";
import { get_max_str_digits, set_max_str_digits } from "../objects/int-text.ts";
import { type_name } from "../objects/object.ts";
import type { StructSequence } from "../objects/struct-sequence.ts";
import { current_traceback, here, hook, PyFrame, places } from "../objects/tracebacks.ts";
import { type Tuple, tuple_of } from "../objects/tuple.ts";
import {
  arguments_of_host,
  executable_of_host,
  float_sequence,
  hash_sequence,
  int_sequence,
  platform_of_host,
  version_sequence,
} from "./sys/information.ts";
import { TextInput } from "./sys/stdin.ts";
import { exception_text } from "./traceback/exceptions.ts";

export { host_stderr as __stderr__, host_stdout as __stdout__, stderr, stdout } from "../objects/host.ts";

export const argv: string[] = /* @__PURE__ */ arguments_of_host();
export const path: string[] = [];
export const stdin: TextInput = /* @__PURE__ */ new TextInput();
export const __stdin__: TextInput = stdin;

export const version = "3.13.0 (asyncdef)";
export const version_info: StructSequence = /* @__PURE__ */ version_sequence();
export const hexversion = 51183856;
export const maxsize = 9223372036854775807n;
export const maxunicode = 1114111;
export const byteorder = "little";
export const platform: string = /* @__PURE__ */ platform_of_host();
export const executable: string = /* @__PURE__ */ executable_of_host();
export const float_info: StructSequence = /* @__PURE__ */ float_sequence();
export const int_info: StructSequence = /* @__PURE__ */ int_sequence();
export const hash_info: StructSequence = /* @__PURE__ */ hash_sequence();

/** @throws SystemExit always */
export function exit(...status: unknown[]): never {
  takes("exit", status, 0, 1);
  throw status.length === 0 ? SystemExit() : SystemExit(status[0]);
}

/** The host's stack decides for plain calls; awaits are counted, and a deeper chain than this raises RecursionError. */
export function getrecursionlimit(): number {
  return machine.limit;
}

export function setrecursionlimit(limit: unknown): null {
  const size = size_of(limit);
  if (size < 1) throw ValueError("recursion limit must be greater or equal than 1");
  set_recursion_limit(size);
  return null;
}

export function get_int_max_str_digits(): number {
  return get_max_str_digits();
}

export function set_int_max_str_digits(maxdigits: unknown): null {
  const limit = size_of(maxdigits);
  if (limit !== 0 && limit < 640) throw ValueError("maxdigits must be 0 or larger than 640");
  set_max_str_digits(limit);
  return null;
}

export function getdefaultencoding(): string {
  return "utf-8";
}

export function getfilesystemencoding(): string {
  return "utf-8";
}

/** Print an exception with its traceback, as the interpreter does of what nobody caught. */
export function excepthook(_type: unknown, value: unknown, traceback: unknown): null {
  streams.stderr?.write(exception_text(value, { traceback }));
  return null;
}
export const __excepthook__ = excepthook;

/** Equal strings are one object already. */
export function intern(text: unknown): string {
  if (typeof text !== "string") throw TypeError(`intern() argument must be str, not ${type_name(text)}`);
  return text;
}

/** `sys.stdout = ...`, asked by `setattr`. @returns false for an attribute that cannot be set */
export function $set(name: string, value: unknown): boolean {
  if (name === "excepthook") {
    const own = value === excepthook || value === __excepthook__;
    hook.except = own ? null : (e) => call(value, e.$class, e, current_traceback(e));
    return true;
  }
  if (name !== "stdout" && name !== "stderr") return false;
  streams[name] = value as Writable | null;
  return true;
}

/** The exception that is being handled, or None. */
export function exception(): unknown {
  return state.current;
}

/** Its class, itself and its traceback; three times None when none is handled. */
export function exc_info(): Tuple {
  const e = state.current;
  return e === null ? tuple_of(null, null, null) : tuple_of(e.$class, e, current_traceback(e));
}

/** The frame that called, or the one `depth` calls above it: as it is now. */
export function _getframe(depth: unknown = 0): PyFrame {
  const entries = places.current.stack(here());
  const at = entries.length - 1 - size_of(depth);
  if (at < 0) throw ValueError("call stack is not deep enough");
  return new PyFrame(entries, at);
}
