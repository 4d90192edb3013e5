/**
 * How callbacks and coroutines are named in reprs and logs.
 *
 * From: `loop.call_soon(print, "a")`
 * To:   `print('a')`; for a Python function `greet('a') at greet.py:3`, where the place is known
 *
 * Source: Lib/asyncio/format_helpers.py, coroutines.py, base_futures.py.
 */

import type { PyFunction } from "../objects/call.ts";
import { type Coroutine, type GeneratorCoroutine, is_closed } from "../objects/coroutine.ts";
import type { Code } from "../objects/frame.ts";
import { kind } from "../objects/kind.ts";
import { is_type, type Type } from "../objects/object.ts";
import type { Signature } from "../objects/signature.ts";
import { repr } from "../objects/texts.ts";

/** `callback() at prog.py:7`; in debug mode with its arguments. */
export function format_callback(callback: unknown, args: readonly unknown[], debug: boolean): string {
  const shown = (values: readonly unknown[]) => `(${debug ? values.map(repr).join(", ") : ""})`;
  let [f, suffix] = [callback, shown(args)];
  for (let part = partial_parts(f); part !== null; part = partial_parts(f)) {
    f = part.func;
    suffix = `${shown([...part.args])}${suffix}`;
  }
  const place = typeof f === "function" ? place_of(f as Placed) : undefined;
  return `${function_name(f)}${suffix}${place === undefined ? "" : ` at ${place}`}`;
}

/** Where a function is defined, or the one that it wraps; CPython does not tell of bound methods that wrap none. */
function place_of(f: Placed): string | undefined {
  const { __wrapped__: wrapped } = behind(f);
  if (typeof wrapped === "function") return place_of(wrapped as Placed);
  return f.$self === undefined ? (f.$extras?.place ?? f.$code?.file) : undefined;
}

/** The function of a bound method, which has the attributes that the program gave it. */
function behind(f: Placed): Placed {
  return f.$self === undefined ? f : ((f.$method?.$function ?? f.$function ?? f) as Placed);
}

type Placed = PyFunction & Named & { readonly __wrapped__?: unknown; readonly $code?: Code };

/** What a `functools.partial` will call, and with what. */
export function partial_parts(x: unknown): { func: unknown; args: Iterable<unknown> } | null {
  if (typeof x !== "object" || x === null) return null;
  const { $class } = x as { $class?: Type };
  if ($class?.$module !== "functools" || $class.$name !== "partial") return null;
  return x as unknown as { func: unknown; args: Iterable<unknown> };
}

interface Named {
  readonly $signature?: Signature;
  readonly name: string;
  /** Where the program gave it another one. */
  readonly __qualname__?: unknown;
}

/** The name a repr gives a callback: the qualified name of a function, the repr of anything else. */
function function_name(callback: unknown): string {
  if (is_type(callback)) return callback.$qualname;
  if (typeof callback !== "function") {
    const { __qualname__ } = (callback ?? {}) as { __qualname__?: unknown };
    return typeof __qualname__ === "string" ? __qualname__ : repr(callback);
  }
  const { $signature, name, __qualname__ } = behind(callback as unknown as Placed);
  if (typeof __qualname__ === "string") return __qualname__;
  return $signature?.qualname ?? (name === "" ? "<lambda>" : name);
}

/** As in a task's repr: `main() running at prog.py:7`. */
export function format_coroutine(coroutine: unknown): string {
  if (kind(coroutine) !== "coroutine") {
    const named = coroutine as { __qualname__?: unknown; __name__?: unknown };
    if (typeof named.__qualname__ === "string") return `${named.__qualname__}()`;
    return `<${kind(coroutine)} without __name__>()`;
  }
  const ours = coroutine as Coroutine;
  const name = `${ours.__qualname__}()`;
  const place = coroutine_place(ours);
  const running = !is_closed(ours);
  if (place === null) return running ? `${name} running` : `${name} done`;
  return `${name} ${running ? "running" : "done, defined"} at ${place.join(":")}`;
}

/** File and line where a coroutine waits; where it is defined, when it is done; null where the file is not known. */
export function coroutine_place(coroutine: Coroutine): [string, string] | null {
  const { file } = coroutine.$code;
  if (file === undefined) return null;
  const [path, defined] = split_place(file);
  const { $line } = coroutine as Partial<GeneratorCoroutine>;
  return [path, is_closed(coroutine) ? defined : String($line ?? defined)];
}

/** `prog.py:7`: where the function is defined, for a file that carries the line. */
function split_place(file: string): [string, string] {
  const found = /^(.*):(\d+)$/s.exec(file);
  return found === null ? [file, "?"] : [found[1] as string, found[2] as string];
}

/** The callbacks of a future, as its repr shows them. */
export function format_callbacks(names: readonly string[]): string {
  if (names.length > 2) return `cb=[${names[0]}, <${names.length - 2} more>, ${names[names.length - 1]}]`;
  return `cb=[${names.join(", ")}]`;
}
