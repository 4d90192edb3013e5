/**
 * An exception taken apart, as `copy` and `pickle` do it.
 *
 * From: `copy.copy(OSError(2, "no", "a.txt"))`
 * To:   the class, the arguments that make another one, and what is set on it after that
 *
 * Source: CPython's Objects/exceptions.c, `__reduce__`.
 */
import { apply, type PyFunction } from "./call.ts";
import { dict_from } from "./dict.ts";
import { given_fields } from "./exception-fields.ts";
import type { PyBaseException } from "./exceptions.ts";
import { namespace_of } from "./namespace.ts";
import { type_of } from "./object.ts";
import { type Tuple, tuple_from } from "./tuple.ts";

/** What `e.__reduce__()` gives. */
export function reduced_exception(e: PyBaseException): Tuple {
  const { __reduce__: own } = e as { __reduce__?: PyFunction };
  if (own !== undefined) return apply(own, e, []) as Tuple;
  const state = { ...Object.fromEntries(namespace_of(e)?.$map ?? []), ...given_fields(e) };
  const parts = [type_of(e), tuple_from(arguments_of(e))];
  return tuple_from(Object.keys(state).length === 0 ? parts : [...parts, dict_from(state)]);
}

/** The arguments; those of an OSError with the file names, which its `args` leave out. */
function arguments_of(e: PyBaseException): readonly unknown[] {
  const { filename, filename2 } = e as { filename?: unknown; filename2?: unknown };
  if (e.$args.length !== 2 || filename == null || !("strerror" in e)) return e.$args;
  return filename2 == null ? [...e.$args, filename] : [...e.$args, filename, null, filename2];
}
