/**
 * Methods of str as helpers that take their receiver first.
 *
 * From: `x.split(",")`, where nothing is known of `x`
 * To:   `split(x, ",")`: a str is served here, every other receiver by its own method of that name
 *
 * A signature text says how the method may be called; the words of a wrong call are CPython's, which differ by how the method takes its
 * arguments.
 *
 * Source: Library Reference, "String Methods".
 */
import { call_method } from "./attributes.ts";
import { TypeError } from "./exceptions.ts";
import { index_of } from "./index-of.ts";
import { unmangle } from "./names.ts";
import { type_name } from "./object.ts";
import { receiver } from "./plain-receiver.ts";
import { Keywords, type Signature, signature_of } from "./signature.ts";
import { StrObject } from "./types.ts";

/** A helper of the methods door. */
export type Helper = (self: unknown, ...args: unknown[]) => unknown;

/**
 * @param text       `"str.split(self, /, sep=, maxsplit=)"`
 * @param implement  gets the text and the arguments in order, undefined for what is not given
 */
export function str_method(text: string, implement: (self: string, ...args: never[]) => unknown): Helper {
  const run = implement as (self: string, ...args: unknown[]) => unknown;
  const signature = signature_of(text, 0, true);
  const least = signature.required - 1;
  const most = signature.rest === null ? signature.positional.length - 1 : Number.POSITIVE_INFINITY;
  const helper: Helper = (self, ...args) => {
    if (typeof self !== "string") return other(self, args);
    const count = args.length;
    if (count >= least && count <= most && !(count > 0 && args[count - 1] instanceof Keywords))
      return run(self, ...args);
    return run(self, ...builtin_arguments(signature, args));
  };
  function other(self: unknown, args: unknown[]): unknown {
    const plain = receiver(self, signature.name);
    return typeof plain === "string" ? helper(plain, ...args) : call_method(self, signature.name, ...args);
  }
  (helper as { $signature?: Signature }).$signature = signature;
  return helper;
}

/**
 * The arguments of a built-in method in order, keywords put in place.
 * @param args  positional arguments without `self`, and perhaps a Keywords as the last
 * @throws TypeError  with CPython's words
 */
export function builtin_arguments(signature: Signature, args: readonly unknown[]): unknown[] {
  const last = args[args.length - 1];
  const named = last instanceof Keywords ? last.$record : null;
  const values = named === null ? [...args] : args.slice(0, -1);
  const { name, qualname } = signature;
  const least = signature.required - 1;
  const most = signature.positional.length - 1;
  const keywords_allowed =
    signature.positional_only < signature.positional.length || signature.extra !== null;
  if (signature.extra !== null) return [...args];
  if (named !== null) {
    for (const key of Object.keys(named)) {
      if (!keywords_allowed) throw TypeError(`${qualname}() takes no keyword arguments`);
      const at = signature.positional.indexOf(unmangle(key), signature.positional_only) - 1;
      if (at < 0) throw TypeError(`${name}() got an unexpected keyword argument '${unmangle(key)}'`);
      if (at < values.length && values[at] !== undefined) {
        throw TypeError(`argument for ${name}() given by name ('${unmangle(key)}') and position (${at + 1})`);
      }
      while (values.length < at) values.push(undefined);
      values[at] = named[key];
    }
  }
  const count = values.length;
  if (count > most || count < least) throw arity_error(signature, count, least, most, keywords_allowed);
  return values;
}

function arity_error(
  { name, qualname }: Signature,
  count: number,
  least: number,
  most: number,
  named: boolean,
): Error {
  if (most === 0) return TypeError(`${qualname}() takes no arguments (${count} given)`);
  if (least === 1 && most === 1 && !named)
    return TypeError(`${qualname}() takes exactly one argument (${count} given)`);
  const wanted = count < least ? least : most;
  const bound = count < least ? "at least" : "at most";
  const plural = wanted === 1 ? "" : "s";
  if (!named) return TypeError(`${name} expected ${bound} ${wanted} argument${plural}, got ${count}`);
  const kind = count < least ? "positional argument" : "argument";
  return TypeError(`${name}() takes ${bound} ${wanted} ${kind}${plural} (${count} given)`);
}

/** The text of a str or of an instance of a class that derives from it; null for anything else. */
export function as_text(x: unknown): string | null {
  if (typeof x === "string") return x;
  return x instanceof StrObject ? x.$value : null;
}

/** @throws TypeError  "must be str, not int", with `words` in front */
export function text_argument(x: unknown, words = ""): string {
  const text = as_text(x);
  if (text !== null) return text;
  // CPython's own argument checks say None, not NoneType.
  throw TypeError(
    words === ""
      ? `must be str, not ${type_name(x)}`
      : `${words} must be str, not ${x === null ? "None" : type_name(x)}`,
  );
}

/** An argument that counts: undefined gives `otherwise`; beyond the safe ints it stops at their ends. */
export function count_argument(x: unknown, otherwise: number): number {
  if (x === undefined) return otherwise;
  return typeof x === "number" && Number.isInteger(x) ? x : Number(index_of(x));
}
