/**
 * The inspect module: what objects are, signatures of functions, states of coroutines and generators.
 *
 * Source: Library Reference, "inspect".
 */

import { type Defined, definition_of } from "../asyncio/coroutines.ts";

export { iscoroutinefunction } from "../asyncio/coroutines.ts";

import { AsyncGenerator } from "../objects/async-generator.ts";
import { def } from "../objects/call.ts";
import { CLOSED, Coroutine, RUNNING } from "../objects/coroutine.ts";
import { Dict } from "../objects/dict.ts";
import { TypeError, ValueError } from "../objects/exceptions.ts";
import { PyGenerator } from "../objects/generator.ts";
import { current } from "../objects/handling.ts";
import { is_module, is_type, type_of } from "../objects/object.ts";
import { repr } from "../objects/repr.ts";
import { keywords } from "../objects/signature.ts";
import { here, PyFrame, places, Traceback as TracebackObject } from "../objects/tracebacks.ts";
import { truth } from "../objects/truth.ts";
import { getattr, hasattr } from "../semantics/builtins/getattr.ts";
import { getinnerframes, getouterframes } from "./inspect/frames.ts";
import { type SignatureOptions, signature_of_callable } from "./inspect/signatures.ts";
import { hint_of, module_names, own_annotations } from "./typing/hints.ts";

export { formatannotation } from "./inspect/annotations.ts";
export {
  ArgInfo,
  Arguments,
  FullArgSpec,
  formatargvalues,
  getargs,
  getcallargs,
  getfullargspec,
} from "./inspect/arguments.ts";
export {
  FrameInfo,
  getframeinfo,
  getinnerframes,
  getlineno,
  getouterframes,
  Traceback,
} from "./inspect/frames.ts";
export {
  Attribute,
  classify_class_attrs,
  getattr_static,
  getclasstree,
  getmembers,
  getmembers_static,
  walktree,
} from "./inspect/members.ts";
export { formatannotationrelativeto, Parameter } from "./inspect/parameters.ts";
export { BoundArguments, Signature } from "./inspect/signatures.ts";
export {
  findsource,
  getabsfile,
  getblock,
  getcomments,
  getfile,
  getsource,
  getsourcefile,
  getsourcelines,
} from "./inspect/sources.ts";
export { cleandoc, getdoc, getmodulename, indentsize } from "./inspect/texts.ts";

export const __name__ = "inspect";

export const CO_OPTIMIZED = 1;
export const CO_NEWLOCALS = 2;
export const CO_VARARGS = 4;
export const CO_VARKEYWORDS = 8;
export const CO_NESTED = 16;
export const CO_GENERATOR = 32;
export const CO_NOFREE = 64;
export const CO_COROUTINE = 128;
export const CO_ITERABLE_COROUTINE = 256;
export const CO_ASYNC_GENERATOR = 512;
export const TPFLAGS_IS_ABSTRACT = 1048576;

export const CORO_CREATED = "CORO_CREATED";
export const CORO_RUNNING = "CORO_RUNNING";
export const CORO_SUSPENDED = "CORO_SUSPENDED";
export const CORO_CLOSED = "CORO_CLOSED";
export const GEN_CREATED = "GEN_CREATED";
export const GEN_RUNNING = "GEN_RUNNING";
export const GEN_SUSPENDED = "GEN_SUSPENDED";
export const GEN_CLOSED = "GEN_CLOSED";

/** What `coroutine`, `generator` and `async_generator` leave on the functions they make. */
/** The function behind a bound method, or itself; null for a class. */
function function_of(x: unknown): Defined | null {
  return is_type(x) ? null : definition_of(x);
}

export function isasyncgenfunction(obj: unknown): boolean {
  return function_of(obj)?.$produces === "items";
}

export function isgeneratorfunction(obj: unknown): boolean {
  const f = function_of(obj);
  return f?.$code !== undefined && f.$awaited === undefined && f.$produces === undefined;
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
  const { $depth } = coroutine;
  if ($depth === RUNNING) return CORO_RUNNING;
  if ($depth > 0) return CORO_SUSPENDED;
  return $depth === CLOSED ? CORO_CLOSED : CORO_CREATED;
}

export function getgeneratorstate(generator: PyGenerator): string {
  if (generator.gi_running) return GEN_RUNNING;
  if (generator.gi_suspended) return GEN_SUSPENDED;
  return generator.gi_frame === null ? GEN_CLOSED : GEN_CREATED;
}

export const signature = /* @__PURE__ */ def(
  "signature(obj, *, follow_wrapped=, globals=, locals=, eval_str=)",
  function signature(obj: unknown, options?: unknown): unknown {
    return signature_of_callable(obj, keywords(options) as SignatureOptions);
  },
);

/** Annotations as a new dict; `eval_str` looks up the names of those that are texts. */
export const get_annotations = /* @__PURE__ */ def(
  "get_annotations(obj, *, globals=, locals=, eval_str=)",
  function get_annotations(obj: unknown, options?: unknown): Dict {
    const { globals, locals, eval_str } = keywords(options) as Record<string, unknown>;
    const own = own_annotations(obj);
    if (own === null && !is_type(obj) && typeof obj !== "function" && !ismodule(obj)) {
      throw TypeError(`${repr(obj)} is not a module, class, or callable.`);
    }
    const found = new Dict();
    const given = [locals, globals].filter((each) => each instanceof Dict) as Dict[];
    const names = () => (globals == null ? [...given, module_names(obj)] : given);
    for (const [name, annotation] of own?.$map ?? []) {
      const is_text = truth(eval_str ?? false) && typeof annotation === "string";
      found.$set(name, is_text ? hint_of(annotation, names) : annotation);
    }
    return found;
  },
);

/** Let `iscoroutinefunction` say yes to a function that returns a coroutine. @returns `func` itself */
export function markcoroutinefunction<T>(func: T): T {
  (function_of(func) as { $marked?: boolean } | null)!.$marked = true;
  return func;
}

export function isbuiltin(object: unknown): boolean {
  return typeof object === "function" && type_of(object).$name === "builtin_function_or_method";
}

export function isroutine(object: unknown): boolean {
  const is_function = isbuiltin(object) || isfunction(object) || ismethod(object);
  return is_function || ismethodwrapper(object) || ismethoddescriptor(object);
}

export function isgetsetdescriptor(object: unknown): boolean {
  return type_of(object).$name === "getset_descriptor";
}

export function ismemberdescriptor(object: unknown): boolean {
  return type_of(object).$name === "member_descriptor";
}

export function ismethodwrapper(object: unknown): boolean {
  return type_of(object).$name === "method-wrapper";
}

export function ismodule(object: unknown): boolean {
  return typeof object === "object" && object !== null && is_module(object);
}

export function istraceback(object: unknown): boolean {
  return object instanceof TracebackObject;
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

/** Types of the methods of built-in types, as their classes show them. */
const DESCRIPTORS: readonly string[] = ["method_descriptor", "wrapper_descriptor", "classmethod_descriptor"];

export function ismethoddescriptor(object: unknown): boolean {
  if (is_type(object) || ismethod(object) || isfunction(object)) return false;
  if (DESCRIPTORS.includes(type_of(object).$name)) return true;
  return hasattr(type_of(object), "__get__") && !hasattr(type_of(object), "__set__");
}

export function getmro(cls: unknown): unknown {
  return getattr(cls, "__mro__");
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

/** The frames of the call, the caller's first. */
export const stack = /* @__PURE__ */ def("stack(context=)", function stack(context = 1): unknown {
  return getouterframes(currentframe(), context);
});

/** The frames between the handler and where its exception was raised. */
export const trace = /* @__PURE__ */ def("trace(context=)", function trace(context = 1): unknown {
  const e = current();
  return getinnerframes(e === null ? null : getattr(e, "__traceback__"), context);
});

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
