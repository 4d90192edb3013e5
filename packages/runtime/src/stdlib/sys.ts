/**
 * The sys module, as far as a program without an interpreter of its own can have it.
 *
 * Source: Library Reference, `sys`.
 */

import { takes } from "../objects/arity.ts";
import { call, def } from "../objects/call.ts";
import { type Dict, dict_of } from "../objects/dict.ts";
import { TypeError, ValueError } from "../objects/exceptions.ts";
import { SystemExit } from "../objects/exit-code.ts";
import { Float } from "../objects/float.ts";
import { machine, set_recursion_limit } from "../objects/frame.ts";
import { current } from "../objects/handling.ts";
import { streams, type Writable } from "../objects/host.ts";
import { size_of } from "../objects/index-of.ts";
import { get_max_str_digits, set_max_str_digits } from "../objects/int-text.ts";
import { type_name } from "../objects/object.ts";
import { origins } from "../objects/origins.ts";
import { real_argument } from "../objects/real-argument.ts";
import type { FrozenSet } from "../objects/set.ts";
import { Keywords } from "../objects/signature.ts";
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
import {
  builtin_names,
  displayed,
  flags_sequence,
  no_hook,
  stdlib_names,
  switching,
  thread_sequence,
} from "./sys/interpreter.ts";
import { size_of_object } from "./sys/sizes.ts";
import { TextInput } from "./sys/stdin.ts";
import { exception_text } from "./traceback/exceptions.ts";
import { with_origins } from "./traceback/origins.ts";
import { SimpleNamespace } from "./types.ts";

export { host_stderr as __stderr__, host_stdout as __stdout__, stderr, stdout } from "../objects/host.ts";

export { modules } from "../objects/module.ts";

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

export const flags: StructSequence = /* @__PURE__ */ flags_sequence();
export const thread_info: StructSequence = /* @__PURE__ */ thread_sequence();
/** Programs ask it for the language, which is CPython's. */
export const implementation: unknown = /* @__PURE__ */ SimpleNamespace(
  /* @__PURE__ */ new Keywords({
    name: "cpython",
    cache_tag: "cpython-313",
    version: version_info,
    hexversion,
  }),
);
export const api_version = 1013;
export const copyright = "Copyright (c) 2001-2024 Python Software Foundation.\nAll Rights Reserved.";
export const float_repr_style = "short";
export const abiflags = "";
export const platlibdir = "lib";
export const dont_write_bytecode = false;
export const pycache_prefix = null;
export const warnoptions: string[] = [];
export const _xoptions: Dict = /* @__PURE__ */ dict_of();
export const orig_argv: string[] = /* @__PURE__ */ arguments_of_host();
export const prefix = "";
export const exec_prefix = "";
export const base_prefix = "";
export const base_exec_prefix = "";
export const stdlib_module_names: FrozenSet = /* @__PURE__ */ stdlib_names();
export const builtin_module_names: Tuple = /* @__PURE__ */ builtin_names();

/** Bytes of an object in CPython: see sys/sizes.ts. */
export const getsizeof = /* @__PURE__ */ def(
  "getsizeof(object, default=)",
  (object: unknown, ...otherwise: unknown[]): unknown => size_of_object(object, otherwise),
);

export function getfilesystemencodeerrors(): string {
  return "surrogateescape";
}

export function is_finalizing(): boolean {
  return false;
}

export function getswitchinterval(): Float {
  return new Float(switching.seconds);
}

export function setswitchinterval(interval: unknown): null {
  const seconds = real_argument(interval);
  if (!(seconds > 0)) throw ValueError("switch interval must be strictly positive");
  switching.seconds = seconds;
  return null;
}

export function gettrace(): null {
  return null;
}
export const settrace = /* @__PURE__ */ no_hook("settrace");
export function getprofile(): null {
  return null;
}
export const setprofile = /* @__PURE__ */ no_hook("setprofile");

/** What the interactive interpreter does with the value of a line. */
export function displayhook(object: unknown): null {
  streams.stdout?.write(displayed(object));
  return null;
}
export const __displayhook__ = displayhook;

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

/** How many frames of where a coroutine object is made it keeps, for `cr_origin`. */
export const get_coroutine_origin_tracking_depth = /* @__PURE__ */ with_origins(
  def("get_coroutine_origin_tracking_depth()", () => origins.depth),
);

export const set_coroutine_origin_tracking_depth = /* @__PURE__ */ with_origins(
  def("set_coroutine_origin_tracking_depth(depth)", (depth: unknown): null => {
    const count = size_of(depth);
    if (count < 0) throw ValueError("depth must be >= 0");
    origins.track(count);
    return null;
  }),
);

/** The exception that is being handled, or None. */
export function exception(): unknown {
  return current();
}

/** Its class, itself and its traceback; three times None when none is handled. */
export function exc_info(): Tuple {
  const e = current();
  return e === null ? tuple_of(null, null, null) : tuple_of(e.$class, e, current_traceback(e));
}

/** The frame that called, or the one `depth` calls above it: as it is now. */
export function _getframe(depth: unknown = 0): PyFrame {
  const entries = places.current.stack(here());
  const at = entries.length - 1 - size_of(depth);
  if (at < 0) throw ValueError("call stack is not deep enough");
  return new PyFrame(entries, at);
}
