/**
 * Signatures: the text that makes a JavaScript function a Python one, and the binding of calls to it.
 *
 * From: `def greet(name, greeting="Hello", *, end="\n")`
 * To:   `def("greet(name, greeting=, *, end=)", function greet(name, greeting = "Hello", options) {...})`
 *
 * A call that passes keywords is brought into the layout of the JavaScript function: positional parameters in
 * order, `undefined` for what is not given, and what is keyword-only in one trailing `Keywords`.
 *
 * Source: The Python Language Reference, 6.3.4 and 8.7; the words of the errors are CPython's.
 */
import { TypeError } from "./exceptions.ts";
import { mangle, unmangle } from "./names.ts";
import { best_match } from "./suggestions.ts";

/** Why `**x` cannot be passed: under this symbol in the record that `kwargs_of` made of it, for the call to say with its function. */
export const MISTAKE: unique symbol = /* @__PURE__ */ Symbol("mistake");

/** Keyword arguments of one call. The keys of `$record` are mangled. */
export class Keywords {
  readonly $record: Record<string, unknown>;
  /** What is wrong with them, whatever the function: `argument after ** must be a mapping, not int`. */
  readonly $mistake: string | undefined;
  constructor(record: Record<string, unknown>, mistake?: string) {
    this.$record = record;
    this.$mistake = mistake ?? (record as { [MISTAKE]?: string })[MISTAKE];
  }
}

/**
 * `kw({ key: 1 })`: the keyword arguments of a call, as its last argument.
 * @param more  where a `**` stands among others, `kw({ key: 1 }, kwargs_of(d))`: no name may come twice
 */
export function kw(record: Record<string, unknown>, ...more: readonly Record<string, unknown>[]): Keywords {
  if (more.length === 0) return new Keywords(record);
  const all: Record<string, unknown> = { ...record };
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

/** What a signature says of one parameter. */
export interface Parameter {
  readonly name: string;
  readonly kind: "positional-only" | "positional" | "rest" | "keyword-only" | "keywords";
  readonly required: boolean;
}

/** A parsed signature text. One object per text: see `signature_of`. */
export class Signature {
  /** `outer.<locals>.greet(name, greeting=)`. */
  readonly text: string;
  /** `outer.<locals>.greet`. */
  readonly qualname: string;
  readonly parameters: readonly Parameter[];
  /** Names of the positional parameters, `self` included. */
  readonly positional: readonly string[];
  /** How many of them can be passed by position only. */
  readonly positional_only: number;
  /** How many of them have no default. */
  readonly required: number;
  /** Name of the `*args` parameter, or null. */
  readonly rest: string | null;
  readonly keyword_only: readonly Parameter[];
  /** Name of the `**kwargs` parameter, or null. */
  readonly extra: string | null;
  /** 1 for the this-form of a method: its first parameter is not among the JavaScript ones. Else 0. */
  readonly bound: 0 | 1;
  /** A function of the runtime: its type is builtin_function_or_method. */
  readonly builtin: boolean;
  /** A call with `minimum` to `maximum` JavaScript arguments and no keywords is right as it stands. */
  readonly minimum: number;
  readonly maximum: number;

  constructor(text: string, bound: 0 | 1, builtin: boolean) {
    this.text = text;
    const open = text.indexOf("(");
    this.qualname = text.slice(0, open);
    this.parameters = parse_parameters(text.slice(open + 1, -1));
    const positional = this.parameters.filter((p) => p.kind === "positional" || p.kind === "positional-only");
    this.positional = positional.map((p) => p.name);
    this.positional_only = positional.filter((p) => p.kind === "positional-only").length;
    this.required = positional.filter((p) => p.required).length;
    this.keyword_only = this.parameters.filter((p) => p.kind === "keyword-only");
    this.rest = this.parameters.find((p) => p.kind === "rest")?.name ?? null;
    this.extra = this.parameters.find((p) => p.kind === "keywords")?.name ?? null;
    this.bound = bound;
    this.builtin = builtin;
    const strict = this.keyword_only.some((p) => p.required);
    // `def f(*args)` as a method: `self` is the first of the rest.
    this.minimum = strict ? Number.POSITIVE_INFINITY : Math.max(0, this.required - bound);
    this.maximum = this.rest === null ? this.positional.length - bound : Number.POSITIVE_INFINITY;
  }

  /** `greet`. */
  get name(): string {
    return this.qualname.slice(this.qualname.lastIndexOf(".") + 1);
  }
}

function parse_parameters(text: string): Parameter[] {
  const parameters: { name: string; kind: Parameter["kind"]; required: boolean }[] = [];
  let kind: Parameter["kind"] = "positional";
  for (const piece of text === "" ? [] : text.split(",")) {
    const word = piece.trim();
    if (word === "/") {
      for (const parameter of parameters) parameter.kind = "positional-only";
    } else if (word === "*") {
      kind = "keyword-only";
    } else if (word.startsWith("**")) {
      parameters.push({ name: word.slice(2), kind: "keywords", required: false });
    } else if (word.startsWith("*")) {
      parameters.push({ name: word.slice(1), kind: "rest", required: false });
      kind = "keyword-only";
    } else {
      const required = !word.endsWith("=");
      parameters.push({ name: required ? word : word.slice(0, -1), kind, required });
    }
  }
  return parameters;
}

/** Parsed signatures by text: of functions, of methods in their this-form, of the runtime's own functions. */
const functions: Map<string, Signature> = /* @__PURE__ */ new Map();
const methods: Map<string, Signature> = /* @__PURE__ */ new Map();
const builtins: Map<string, Signature> = /* @__PURE__ */ new Map();

/**
 * The signature a text stands for. Parsed once a text.
 * @param text   `"outer.<locals>.greet(name, greeting=, /, *args, end=, **rest)"`
 * @param bound  1 when the first parameter is JavaScript's `this`
 */
export function signature_of(text: string, bound: 0 | 1 = 0, builtin = false): Signature {
  const known = builtin ? builtins : bound === 0 ? functions : methods;
  const key = builtin && bound === 1 ? `.${text}` : text;
  let signature = known.get(key);
  if (signature === undefined) {
    signature = new Signature(text, bound, builtin);
    known.set(key, signature);
  }
  return signature;
}

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
  const candidates = signature.parameters.filter((p) => p.kind === "positional" || p.kind === "keyword-only");
  const close = best_match(
    name,
    candidates.map((p) => p.name),
  );
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
