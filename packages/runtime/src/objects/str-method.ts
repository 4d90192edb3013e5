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
import { builtin_arguments } from "./builtin-arguments.ts";
import { OverflowError, TypeError } from "./exceptions.ts";
import { index_of, size_of } from "./index-of.ts";
import { type_name } from "./object.ts";
import { call_own, receiver } from "./plain-receiver.ts";
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
  const is_fixed = signature.rest === null;
  // Three parameters by name: no method has more, and an array of arguments would be made for each call.
  const helper: Helper = (self, first, second, third, ...more) => {
    if (typeof self === "string" && is_fixed && more.length === 0) {
      const count = third !== undefined ? 3 : second !== undefined ? 2 : first !== undefined ? 1 : 0;
      const last = third ?? second ?? first;
      if (count >= least && count <= most && !(last instanceof Keywords))
        return run(self, first, second, third);
    }
    return slowly(self, given(first, second, third, more));
  };
  function slowly(self: unknown, args: unknown[]): unknown {
    if (typeof self !== "string") return other(self, args);
    const count = args.length;
    if (count >= least && count <= most && !(args[count - 1] instanceof Keywords)) return run(self, ...args);
    return run(self, ...builtin_arguments(signature, args));
  }
  function other(self: unknown, args: unknown[]): unknown {
    const plain = receiver(self, signature.name);
    return typeof plain === "string" ? helper(plain, ...args) : call_own(self, signature.name, helper, args);
  }
  (helper as { $signature?: Signature }).$signature = signature;
  return helper;
}

/** The arguments up to the last that is given. */
function given(first: unknown, second: unknown, third: unknown, more: readonly unknown[]): unknown[] {
  const args = [first, second, third, ...more];
  while (args.length > 0 && args[args.length - 1] === undefined) args.pop();
  return args;
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

/** An argument that counts: undefined gives `otherwise`. @throws OverflowError */
export function count_argument(x: unknown, otherwise: number): number {
  return x === undefined ? otherwise : size_of(x);
}

/** The same where CPython has 32 bits for it. @throws OverflowError */
export function short_count_argument(x: unknown, otherwise: number): number {
  if (x === undefined) return otherwise;
  const count = Number(index_of(x));
  if ((count | 0) !== count) throw OverflowError("Python int too large to convert to C int");
  return count;
}
