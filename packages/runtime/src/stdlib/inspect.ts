/**
 * The inspect module: what objects are, signatures of functions, states of coroutines and generators.
 *
 * Source: Library Reference, "inspect".
 */

import { is_marked } from "../asyncio/coroutines.ts";
import { AsyncGenerator } from "../objects/async-generator.ts";
import type { PyFunction } from "../objects/call.ts";
import { call, def } from "../objects/call.ts";
import { Coroutine } from "../objects/coroutine.ts";
import { AttributeError, ValueError } from "../objects/exceptions.ts";
import { PyGenerator } from "../objects/generator.ts";
import { is_a } from "../objects/iteration.ts";
import { is_module, is_type, type_of } from "../objects/object.ts";
import { here, PyFrame, places, Traceback } from "../objects/tracebacks.ts";
import { truth } from "../objects/truth.ts";
import { tuple_of } from "../objects/tuple.ts";
import { dir } from "../semantics/builtins/dir.ts";
import { getattr, hasattr } from "../semantics/builtins/getattr.ts";
import { signature_of_callable } from "./inspect/signatures.ts";

export { BoundArguments, formatannotation, Parameter, Signature } from "./inspect/signatures.ts";

export const CORO_CREATED = "CORO_CREATED";
export const CORO_RUNNING = "CORO_RUNNING";
export const CORO_SUSPENDED = "CORO_SUSPENDED";
export const CORO_CLOSED = "CORO_CLOSED";
export const GEN_CREATED = "GEN_CREATED";
export const GEN_RUNNING = "GEN_RUNNING";
export const GEN_SUSPENDED = "GEN_SUSPENDED";
export const GEN_CLOSED = "GEN_CLOSED";

/** What `coroutine`, `generator` and `async_generator` leave on the functions they make. */
interface Made {
  readonly $code?: unknown;
  readonly start?: unknown;
  readonly $produces?: "items";
}

/** The function behind a bound method, or itself. */
function function_of(x: unknown): (PyFunction & Made) | null {
  if (typeof x !== "function" || is_type(x)) return null;
  const f = x as PyFunction & Made;
  return (f.$method as (PyFunction & Made) | undefined) ?? f;
}

export function iscoroutinefunction(obj: unknown): boolean {
  return typeof function_of(obj)?.start === "function" || is_marked(obj);
}

export function isasyncgenfunction(obj: unknown): boolean {
  return function_of(obj)?.$produces === "items";
}

export function isgeneratorfunction(obj: unknown): boolean {
  const f = function_of(obj);
  return f?.$code !== undefined && f.start === undefined && f.$produces === undefined;
}

export function iscoroutine(obj: unknown): boolean {
  return obj instanceof Coroutine;
}

export function isasyncgen(obj: unknown): boolean {
  return obj instanceof AsyncGenerator;
}

export function isgenerator(obj: unknown): boolean {
  return obj instanceof PyGenerator;
}

/** Can it stand in an `await` expression? */
export function isawaitable(object: unknown): boolean {
  if (object == null || typeof object !== "object") return false;
  const { $class, __await__, then } = object as { $class?: unknown; __await__?: unknown; then?: unknown };
  return typeof __await__ === "function" || ($class === undefined && typeof then === "function");
}

export function isclass(object: unknown): boolean {
  return is_type(object);
}

export function isfunction(object: unknown): boolean {
  return typeof object === "function" && type_of(object).$name === "function";
}

export function ismethod(object: unknown): boolean {
  return typeof object === "function" && type_of(object).$name === "method";
}

export function getcoroutinestate(coroutine: Coroutine): string {
  if (coroutine.cr_running) return CORO_RUNNING;
  if (coroutine.cr_suspended) return CORO_SUSPENDED;
  return coroutine.cr_frame === null ? CORO_CLOSED : CORO_CREATED;
}

export function getgeneratorstate(generator: PyGenerator): string {
  if (generator.gi_running) return GEN_RUNNING;
  if (generator.gi_suspended) return GEN_SUSPENDED;
  return generator.gi_frame === null ? GEN_CLOSED : GEN_CREATED;
}

export const signature = /* @__PURE__ */ def(
  "signature(obj, *, follow_wrapped=, globals=, locals=, eval_str=)",
  function signature(obj: unknown): unknown {
    return signature_of_callable(obj);
  },
);

export function isbuiltin(object: unknown): boolean {
  return typeof object === "function" && type_of(object).$name === "builtin_function_or_method";
}

export function isroutine(object: unknown): boolean {
  return isbuiltin(object) || isfunction(object) || ismethod(object);
}

export function ismodule(object: unknown): boolean {
  return typeof object === "object" && object !== null && is_module(object);
}

export function istraceback(object: unknown): boolean {
  return object instanceof Traceback;
}

export function isframe(object: unknown): boolean {
  return object instanceof PyFrame;
}

export function iscode(object: unknown): boolean {
  return type_of(object).$name === "code";
}

export function isabstract(object: unknown): boolean {
  return is_type(object) && object.$abstract !== undefined;
}

export function isdatadescriptor(object: unknown): boolean {
  if (is_type(object) || ismethod(object) || isfunction(object)) return false;
  return hasattr(type_of(object), "__set__") || hasattr(type_of(object), "__delete__");
}

export function ismethoddescriptor(object: unknown): boolean {
  if (is_type(object) || ismethod(object) || isfunction(object)) return false;
  return hasattr(type_of(object), "__get__") && !hasattr(type_of(object), "__set__");
}

/** Pairs of name and value, by name. */
export const getmembers = /* @__PURE__ */ def(
  "getmembers(object, predicate=)",
  function getmembers(object: unknown, predicate: unknown = null): unknown[] {
    const found: unknown[] = [];
    for (const name of dir(object) as string[]) {
      let value: unknown;
      try {
        value = getattr(object, name);
      } catch (error) {
        if (is_a(error, AttributeError)) continue;
        throw error;
      }
      if (predicate === null || truth(call(predicate, value))) found.push(tuple_of(name, value));
    }
    return found;
  },
);

export function getmro(cls: unknown): unknown {
  return getattr(cls, "__mro__");
}

/** The docstring without its indentation; that of the class it overrides when it has none. */
export function getdoc(object: unknown): string | null {
  const doc = getattr(object, "__doc__", null);
  return typeof doc === "string" ? cleandoc(doc) : null;
}

/** Take away what all lines but the first are indented by, and empty lines at both ends. */
export function cleandoc(doc: string): string {
  const lines = doc.replaceAll("\t", "        ").split("\n");
  const margins = lines.slice(1).filter((line) => line.trim() !== "");
  const margin = Math.min(
    ...margins.map((line) => line.length - line.trimStart().length),
    Number.MAX_SAFE_INTEGER,
  );
  const cut = lines.map((line, i) => (i === 0 ? line.trimStart() : line.slice(margin)));
  while (cut.length > 0 && cut[cut.length - 1] === "") cut.pop();
  while (cut.length > 0 && cut[0] === "") cut.shift();
  return cut.join("\n");
}

/** What `functools.wraps` and its kin were put around. */
export const unwrap = /* @__PURE__ */ def("unwrap(func, *, stop=)", function unwrap(func: unknown): unknown {
  const seen = new Set<unknown>([func]);
  let inner = func;
  while (hasattr(inner, "__wrapped__")) {
    inner = getattr(inner, "__wrapped__");
    if (seen.has(inner)) throw ValueError("wrapper loop when unwrapping");
    seen.add(inner);
  }
  return inner;
});

/** The frame of the caller. */
export function currentframe(): PyFrame | null {
  const entries = places.current.stack(here());
  return entries.length === 0 ? null : new PyFrame(entries, entries.length - 1);
}

/** An attribute without descriptors and `__getattr__`. */
export const getattr_static = /* @__PURE__ */ def(
  "getattr_static(obj, attr, default=)",
  function getattr_static(obj: unknown, attr: string, otherwise?: unknown): unknown {
    const own = (obj as Record<string, unknown> | null)?.[attr];
    if (own !== undefined && Object.hasOwn(obj as object, attr)) return own;
    for (const cls of is_type(obj) ? obj.$mro : type_of(obj).$mro) {
      const held = cls.$descriptors?.[attr];
      if (held !== undefined) return held;
      if (Object.hasOwn(cls.prototype, attr)) return getattr(cls, attr);
    }
    if (otherwise !== undefined) return otherwise;
    throw AttributeError(attr);
  },
);

export function getasyncgenstate(agen: AsyncGenerator): string {
  const { ag_running, ag_suspended, ag_frame } = agen as unknown as Record<string, unknown>;
  if (ag_running === true) return AGEN_RUNNING;
  if (ag_suspended === true) return AGEN_SUSPENDED;
  return ag_frame === null ? AGEN_CLOSED : AGEN_CREATED;
}

export const AGEN_CREATED = "AGEN_CREATED";
export const AGEN_RUNNING = "AGEN_RUNNING";
export const AGEN_SUSPENDED = "AGEN_SUSPENDED";
export const AGEN_CLOSED = "AGEN_CLOSED";
