/**
 * Arguments of built-in functions, types and methods, and what CPython says when they do not fit.
 *
 * What CPython writes in C speaks of wrong calls in other words than a Python function, and the words depend on how it takes its
 * arguments, which its signature shows:
 *
 *     list.clear(self, /)                     list.clear() takes no arguments (1 given)
 *     list.append(self, object, /)            list.append() takes exactly one argument (2 given)
 *     dict.get(self, key, default=, /)        get expected at least 1 argument, got 0
 *     str.split(self, /, sep=, maxsplit=)     split() takes at most 2 arguments (3 given)
 *     Future.set_result(self, result, /, *)   set_result() takes at most 1 argument (2 given)
 *     int.__add__(self, value, /)             expected 1 argument, got 2
 *
 * Source: CPython 3.13, Python/getargs.c, Objects/descrobject.c (wrappers); every form compared with what it prints.
 */
import { TypeError } from "./exceptions.ts";
import { unmangle } from "./names.ts";
import { Keywords, type NamedParameter, type Signature } from "./signature.ts";
import { is_slot_wrapper, wrapper_words } from "./slot-names.ts";
import { best_match } from "./suggestions.ts";

type Named = Readonly<Record<string, unknown>>;

/** How a built-in may be called: its parameters without `self`, and their counts. */
interface Shape {
  readonly signature: Signature;
  /** Those that may be given by position. */
  readonly positional: readonly string[];
  readonly positional_only: number;
  readonly required: number;
  readonly keyword_only: readonly NamedParameter[];
}

function shape_of(signature: Signature, skip: number): Shape {
  return {
    signature,
    positional: signature.positional.slice(skip),
    positional_only: Math.max(0, signature.positional_only - skip),
    required: Math.max(0, signature.required - skip),
    keyword_only: signature.keyword_only,
  };
}

/**
 * @param args  positional arguments, without `self` where `skip` is 1, and perhaps a Keywords as the last; not changed
 * @param skip  1 when the first parameter is `self` and not among the arguments
 * @returns     positional ones in order, then those of `*args`, then what is keyword-only in a Keywords
 * @throws TypeError  in CPython's words, when the call does not fit
 */
export function builtin_arguments(
  signature: Signature,
  args: readonly unknown[],
  skip: 0 | 1 = 1,
): readonly unknown[] {
  const last = args[args.length - 1];
  const named = last instanceof Keywords ? last.$record : null;
  const values = named === null ? [...args] : args.slice(0, -1);
  const shape = shape_of(signature, skip);
  const has_names = named !== null && Object.keys(named).length > 0;
  const takes_names =
    takes_names_of_none(signature) ||
    shape.positional_only < shape.positional.length ||
    shape.keyword_only.length > 0 ||
    signature.extra !== null;
  if (!takes_names) {
    if (has_names) throw takes_no_keywords(shape);
    check_count(shape, values.length);
    return values;
  }
  if (signature.rest === null && signature.extra !== null) {
    check_count(shape, values.length, true);
  } else if (signature.rest === null) {
    check_count_with_names(shape, values.length, has_names ? Object.keys(named).length : 0);
  }
  return has_names ? with_names(shape, values, named) : complete(shape, values);
}

/** A bare `*` at the end: a function that is handed names, and knows none. */
function takes_names_of_none({ text }: Signature): boolean {
  return text.endsWith("*)");
}

function takes_no_keywords({ signature: { name, qualname } }: Shape): Error {
  if (is_slot_wrapper(qualname) && name !== "__init__")
    return TypeError(`wrapper ${name}() takes no keyword arguments`);
  return TypeError(`${shown(qualname)}() takes no keyword arguments`);
}

/** The constructor's parameters are those of `__init__`, and its mistakes are told by the name of the class. */
function shown(qualname: string): string {
  return qualname.endsWith(".__init__") ? qualname.slice(0, -".__init__".length) : qualname;
}

/**
 * Functions that take their arguments by position alone.
 * @param counted  never "exactly one argument": the keywords are handed on, as by `sorted`
 */
function check_count({ signature, positional, required }: Shape, count: number, counted = false): void {
  const most = signature.rest === null ? positional.length : Number.POSITIVE_INFINITY;
  if (count >= required && count <= most) return;
  const { qualname } = signature;
  const is_wrapper = is_slot_wrapper(qualname) && !qualname.endsWith(".__init__");
  if (!is_wrapper && !counted) {
    if (most === 0) throw TypeError(`${shown(qualname)}() takes no arguments (${count} given)`);
    if (most === 1 && required === 1) {
      throw TypeError(`${shown(qualname)}() takes exactly one argument (${count} given)`);
    }
  }
  const name = is_wrapper ? wrapper_words(qualname) : `${last_name(shown(qualname))} `;
  const limit = count < required ? required : most;
  const bound = required === most ? "" : count < required ? "at least " : "at most ";
  throw TypeError(`${name}expected ${bound}${limit} argument${plural(limit)}, got ${count}`);
}

function last_name(qualname: string): string {
  return qualname.slice(qualname.lastIndexOf(".") + 1);
}

function plural(count: number): string {
  return count === 1 ? "" : "s";
}

/** Functions whose arguments may be named. */
function check_count_with_names(shape: Shape, count: number, named: number): void {
  const { positional, keyword_only, positional_only, required } = shape;
  const name = last_name(shown(shape.signature.qualname));
  const most = positional.length + keyword_only.length;
  if (most === 0 && count + named > 0) throw TypeError(`${name}() takes no arguments`);
  // These two count before they look for names.
  if (named === 0 && count > most && (name === "int" || name === "str")) {
    throw TypeError(`${name} expected at most ${most} arguments, got ${count}`);
  }
  if (count + named > most) {
    const kind = count === 0 ? "keyword " : "";
    throw TypeError(
      `${name}() takes at most ${most} ${kind}argument${plural(most)} (${count + named} given)`,
    );
  }
  if (count > positional.length) {
    if (positional.length === 0) throw TypeError(`${name}() takes no positional arguments`);
    const bound = required < positional.length ? "at most" : "exactly";
    throw TypeError(
      `${name}() takes ${bound} ${positional.length} positional argument${plural(positional.length)} (${count} given)`,
    );
  }
  const least = Math.min(required, positional_only);
  if (count < least) {
    const bound = least < positional.length ? "at least" : "exactly";
    throw TypeError(`${name}() takes ${bound} ${least} positional argument${plural(least)} (${count} given)`);
  }
}

/** What is required must be there. */
function complete(shape: Shape, values: unknown[]): unknown[] {
  const { positional, required } = shape;
  for (let at = 0; at < required; at++) {
    if (at >= values.length || values[at] === undefined) {
      const name = last_name(shown(shape.signature.qualname));
      throw TypeError(`${name}() missing required argument '${positional[at]}' (pos ${at + 1})`);
    }
  }
  return values;
}

function with_names(shape: Shape, values: unknown[], named: Named): unknown[] {
  const { signature, positional, positional_only, keyword_only } = shape;
  const name = last_name(shown(signature.qualname));
  const given = values.length;
  const rest = values.splice(positional.length);
  const others: Record<string, unknown> = {};
  let unexpected: string | null = null;
  for (const key of Object.keys(named)) {
    const parameter = unmangle(key);
    const at = positional.indexOf(parameter, positional_only);
    if (at >= 0) {
      if (at < given) {
        throw TypeError(`argument for ${name}() given by name ('${parameter}') and position (${at + 1})`);
      }
      values[at] = named[key];
    } else if (signature.extra !== null || keyword_only.some((one) => one.name === parameter)) {
      others[key] = named[key];
    } else {
      unexpected ??= parameter;
    }
  }
  const filled: unknown[] = [...values];
  if (rest.length === 0 || signature.rest === null) complete(shape, filled);
  if (unexpected !== null) throw unexpected_keyword(shape, unexpected);
  if (rest.length > 0) filled.push(...rest);
  if (Object.keys(others).length > 0) {
    while (filled.length < positional.length) filled.push(undefined);
    filled.push(new Keywords(others));
  }
  return filled;
}

function unexpected_keyword(
  { signature, positional, positional_only, keyword_only }: Shape,
  given: string,
): Error {
  const known = [...positional.slice(positional_only), ...keyword_only.map((one) => one.name)];
  const close = best_match(given, known);
  const name = last_name(shown(signature.qualname));
  return TypeError(
    `${name}() got an unexpected keyword argument '${given}'${close === null ? "" : `. Did you mean '${close}'?`}`,
  );
}

/**
 * Arguments of a constructor without keywords, for a class derived from the built-in one: with an `__init__` of its own,
 * keywords are that method's business.
 * @throws TypeError `tuple() takes no keyword arguments`
 */
export function positional(
  cls: { readonly prototype: object },
  args: readonly unknown[],
  name: string,
): readonly unknown[] {
  const last = args.at(-1);
  if (!(last instanceof Keywords)) return args;
  const own_init = (cls.prototype as { __init__?: unknown }).__init__ !== undefined;
  if (!own_init && Object.keys(last.$record).length > 0)
    throw TypeError(`${name}() takes no keyword arguments`);
  return args.slice(0, -1);
}
