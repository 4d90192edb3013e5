/**
 * Binding the arguments of a call to parameters.
 *
 * From: `greet("Ann", end="!")`
 * To:   the arguments in the layout of the JavaScript function: positional parameters in order, `undefined` for what is not given, and what
 *       is keyword-only in one trailing `Keywords`
 *
 * Source: The Python Language Reference, 6.3.4; the words of the errors are CPython's.
 */
import { builtin_arguments } from "./builtin-arguments.ts";
import { TypeError } from "./exceptions.ts";
import { mangle, unmangle } from "./names.ts";
import { type GivenDefaults, Keywords, type Signature } from "./signature.ts";
import { best_match } from "./suggestions.ts";

const NOTHING: Record<string, unknown> = /* @__PURE__ */ Object.freeze({});

/**
 * Arguments in the layout of the JavaScript function `signature` describes.
 *
 * @param args  positional arguments, and perhaps a Keywords as the last; not changed
 * @returns     `args` itself when it is already right
 * @throws TypeError  with CPython's words, when the call does not fit
 */
export function bind(signature: Signature, args: readonly unknown[]): readonly unknown[] {
  const last = args[args.length - 1];
  const named = last instanceof Keywords ? last.$record : null;
  if (named === null && args.length >= signature.minimum && args.length <= signature.maximum) return args;
  if (signature.builtin) return builtin_arguments(signature, args, signature.bound);
  return bind_slowly(signature, named === null ? [...args] : args.slice(0, -1), named ?? NOTHING);
}

function bind_slowly(
  signature: Signature,
  values: unknown[],
  named: Readonly<Record<string, unknown>>,
): readonly unknown[] {
  const { positional, bound, qualname, extra } = signature;
  const given = values.length + bound;
  const rest = values.splice(Math.max(0, positional.length - bound));
  const others: Record<string, unknown> = {};
  let only = 0;
  for (const key of Object.keys(named)) {
    const name = unmangle(key);
    const at = positional.indexOf(name, signature.positional_only);
    if (at >= 0) {
      if (at < given) throw TypeError(`${qualname}() got multiple values for argument '${name}'`);
      values[at - bound] = named[key];
    } else if (signature.keyword_only.some((p) => p.name === name)) {
      others[key] = named[key];
      only++;
    } else if (extra !== null) {
      others[key] = named[key];
    } else {
      throw unexpected_keyword(signature, name, named);
    }
  }
  if (rest.length > 0 && signature.rest === null) throw too_many(signature, given, only);
  const missing = positional.slice(0, signature.required).filter((name, at) => {
    return at >= given && !(at >= signature.positional_only && mangle(name) in named);
  });
  if (missing.length > 0) throw missing_arguments(signature, missing, "positional");
  const unset = signature.keyword_only.filter((p) => p.required && !(mangle(p.name) in others));
  if (unset.length > 0) {
    throw missing_arguments(
      signature,
      unset.map((p) => p.name),
      "keyword-only",
    );
  }
  const takes = positional.length - bound;
  if (signature.given !== undefined) fill_in(signature, signature.given, values, others);
  const layout: unknown[] = [];
  if (rest.length > 0 || Object.keys(others).length > 0) {
    for (let i = 0; i < takes; i++) layout.push(values[i]);
    layout.push(...rest);
    if (Object.keys(others).length > 0) layout.push(new Keywords(others));
  } else {
    for (let i = 0; i < values.length; i++) layout.push(values[i]);
  }
  return layout;
}

/** Defaults that the JavaScript function does not know of. */
function fill_in(
  { positional, keyword_only, bound }: Signature,
  given: GivenDefaults,
  values: unknown[],
  others: Record<string, unknown>,
): void {
  const first = positional.length - given.positional.length;
  given.positional.forEach((value, at) => {
    values[first + at - bound] ??= value;
  });
  for (const { name } of keyword_only) others[mangle(name)] ??= given.named(name);
}

function unexpected_keyword(
  signature: Signature,
  name: string,
  named: Readonly<Record<string, unknown>>,
): Error {
  const by_position = signature.positional
    .slice(0, signature.positional_only)
    .filter((parameter) => mangle(parameter) in named);
  if (by_position.length > 0) {
    return TypeError(
      `${signature.qualname}() got some positional-only arguments passed as keyword arguments: '${by_position.join(", ")}'`,
    );
  }
  const { positional, positional_only, keyword_only } = signature;
  const close = best_match(name, [...positional.slice(positional_only), ...keyword_only.map((p) => p.name)]);
  return TypeError(
    `${signature.qualname}() got an unexpected keyword argument '${name}'${close === null ? "" : `. Did you mean '${close}'?`}`,
  );
}

function too_many(signature: Signature, given: number, only: number): Error {
  const most = signature.positional.length;
  const least = signature.required;
  const takes = least < most ? `from ${least} to ${most}` : `${most}`;
  const plural = least < most ? most !== 0 : most !== 1;
  const were =
    only === 0
      ? `${given} ${given === 1 ? "was" : "were"}`
      : `${given} positional argument${given === 1 ? "" : "s"} (and ${only} keyword-only argument${only === 1 ? "" : "s"}) were`;
  return TypeError(
    `${signature.qualname}() takes ${takes} positional argument${plural ? "s" : ""} but ${were} given`,
  );
}

function missing_arguments(signature: Signature, names: readonly string[], kind: string): Error {
  const quoted = names.map((name) => `'${name}'`);
  const last = quoted.pop()!;
  const list =
    quoted.length === 0
      ? last
      : quoted.length === 1
        ? `${quoted[0]} and ${last}`
        : `${quoted.join(", ")}, and ${last}`;
  return TypeError(
    `${signature.qualname}() missing ${names.length} required ${kind} argument${names.length === 1 ? "" : "s"}: ${list}`,
  );
}
