/**
 * Signatures: the text that makes a JavaScript function a Python one. `binding.ts` brings calls into their layout.
 *
 * From: `def greet(name, greeting="Hello", *, end="\n")`
 * To:   `def("greet(name, greeting=, *, end=)", function greet(name, greeting = "Hello", options) {...})`
 *
 * Source: The Python Language Reference, 6.3.4 and 8.7.
 */
import { unmangle } from "./names.ts";

/** Why `**x` cannot be passed: under this symbol in the record that `kwargs_of` made of it, for the call to say with its function. */
export const MISTAKE: unique symbol = /* @__PURE__ */ Symbol("mistake");

/** Keyword arguments of one call. The keys of `$record` are mangled. */
export class Keywords<Given extends Record<string, unknown> = Record<string, unknown>> {
  readonly $record: Given;
  /** What is wrong with them, whatever the function: `argument after ** must be a mapping, not int`. */
  readonly $mistake: string | undefined;
  constructor(record: Given, mistake?: string) {
    this.$record = record;
    this.$mistake = mistake ?? (record as { [MISTAKE]?: string })[MISTAKE];
  }
}

/**
 * `kw({ key: 1 })`: the keyword arguments of a call, as its last argument.
 * @param more  where a `**` stands among others, `kw({ key: 1 }, kwargs_of(d))`: no name may come twice
 */
export function kw<Given extends Record<string, unknown>>(
  record: Given,
  ...more: readonly Record<string, unknown>[]
): Keywords<Given> {
  if (more.length === 0) return new Keywords(record);
  const all = { ...record };
  for (const part of more) {
    const twice = Object.keys(part).find((key) => Object.hasOwn(all, key));
    if (twice !== undefined) {
      return new Keywords(all, `got multiple values for keyword argument '${unmangle(twice)}'`);
    }
    Object.assign(all, part);
  }
  return new Keywords(all);
}

const NOTHING: Record<string, unknown> = /* @__PURE__ */ Object.freeze({});

/**
 * The keyword-only parameters that reached a function.
 * @param given  the trailing parameter, or the rest array: a Keywords at its end is taken off
 */
export function keywords(given: unknown): Record<string, unknown> {
  if (given instanceof Keywords) return given.$record;
  if (Array.isArray(given) && given.length > 0) {
    const last: unknown = given[given.length - 1];
    if (last instanceof Keywords) {
      given.pop();
      return last.$record;
    }
  }
  return NOTHING;
}

/** A parameter that can be passed by name only. */
export interface NamedParameter {
  readonly name: string;
  readonly required: boolean;
}

/** Defaults that were assigned to a function, in the place of those in its JavaScript: new-defaults.ts. */
export interface GivenDefaults {
  /** For the last of the positional parameters. */
  readonly positional: readonly unknown[];
  /** For a keyword-only parameter; undefined when it has none. */
  readonly named: (name: string) => unknown;
}

/** A parsed signature text. One object per text: see `signature_of`. */
export class Signature {
  /** `outer.<locals>.greet(name, greeting=)`. */
  declare readonly text: string;
  /** `outer.<locals>.greet`. */
  declare readonly qualname: string;
  /** Names of the positional parameters, `self` included. */
  declare readonly positional: readonly string[];
  /** How many of them can be passed by position only. */
  declare readonly positional_only: number;
  /** How many of them have no default. */
  declare readonly required: number;
  /** Name of the `*args` parameter, or null. */
  declare readonly rest: string | null;
  declare readonly keyword_only: readonly NamedParameter[];
  /** Name of the `**kwargs` parameter, or null. */
  declare readonly extra: string | null;
  /** 1 for the this-form of a method: its first parameter is not among the JavaScript ones. Else 0. */
  declare readonly bound: 0 | 1;
  /** A function of the runtime: its type is builtin_function_or_method. */
  declare readonly builtin: boolean;
  /** A call with `minimum` to `maximum` JavaScript arguments and no keywords is right as it stands. */
  declare readonly minimum: number;
  declare readonly maximum: number;
  declare readonly given: GivenDefaults | undefined;

  constructor(text: string, bound: 0 | 1, builtin: boolean, given?: GivenDefaults) {
    this.text = text;
    this.given = given;
    const open = text.indexOf("(");
    this.qualname = text.slice(0, open);
    const positional: string[] = [];
    const keyword_only: NamedParameter[] = [];
    let positional_only = 0;
    let required = 0;
    let rest: string | null = null;
    let extra: string | null = null;
    let starred = false;
    for (const word of text.slice(open + 1, -1).split(/, */)) {
      const name = word.replace(/^\*+|=$/g, "");
      const has_default = word.endsWith("=");
      if (word === "/") positional_only = positional.length;
      else if (word.startsWith("**")) extra = name;
      else if (word.startsWith("*")) {
        starred = true;
        rest = name || null;
      } else if (starred) keyword_only.push({ name, required: !has_default });
      else if (word !== "") {
        positional.push(name);
        if (!has_default) required += 1;
      }
    }
    this.positional = positional;
    this.positional_only = positional_only;
    this.required = required;
    this.rest = rest;
    this.keyword_only = keyword_only;
    this.extra = extra;
    this.bound = bound;
    this.builtin = builtin;
    // Every call is brought into the layout then: the function itself would fill in other defaults.
    const strict = given !== undefined || keyword_only.some((p) => p.required);
    // `def f(*args)` as a method: `self` is the first of the rest.
    this.minimum = strict ? Number.POSITIVE_INFINITY : Math.max(0, required - bound);
    this.maximum = rest === null ? positional.length - bound : Number.POSITIVE_INFINITY;
  }

  /** `greet`. */
  get name(): string {
    return this.qualname.slice(this.qualname.lastIndexOf(".") + 1);
  }
}

/** Parsed signatures by text: of functions, of methods in their this-form; the same of the runtime's own. */
const parsed: readonly Map<string, Signature>[] = /* @__PURE__ */ Array.from(
  { length: 4 },
  () => new Map<string, Signature>(),
);

/**
 * The signature a text stands for. Parsed once a text.
 * @param text   `"outer.<locals>.greet(name, greeting=, /, *args, end=, **rest)"`
 * @param bound  1 when the first parameter is JavaScript's `this`
 */
export function signature_of(text: string, bound: 0 | 1 = 0, builtin = false): Signature {
  const known = parsed[bound + (builtin ? 2 : 0)]!;
  let signature = known.get(text);
  if (signature === undefined) {
    signature = new Signature(text, bound, builtin);
    known.set(text, signature);
  }
  return signature;
}
