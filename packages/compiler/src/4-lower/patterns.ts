/**
 * Patterns: what a `case` asks of the subject, and what it takes from it.
 *
 *     case ["go", way]             (items = match_sequence(subject, 2)) !== null && eq(items[0], "go")      way = items[1]
 *     case Point(x=0, y=y)   =>    (fields = match_class(subject, Point, 0, "x", "y")) !== null && ...      y = fields[1]
 *     case {"n": int(n)}           (values = match_mapping(subject, ["n"])) !== null && isinstance(values[0], int)
 *     case 1 | 2                   eq(subject, 1) || eq(subject, 2)
 *
 * Names are bound when the whole pattern has matched: what they receive is an expression that can be evaluated later.
 *
 * Source: The Python Language Reference, 8.6.4; PEP 634.
 */
import * as t from "@babel/types";
import type { Binding } from "../3-analyze/analysis.ts";
import type {
  Expression,
  MatchAs,
  MatchClass,
  MatchMapping,
  MatchOr,
  MatchSequence,
  MatchStar,
  MatchValue,
  Pattern,
} from "../language/nodes.ts";
import { assign, boolean, id, none, number, text } from "./builders.ts";
import { type Context, expression, helper, place } from "./context.ts";
import type { HelperName } from "./helpers.ts";
import { reference } from "./references.ts";

/** A value that can be read again and again: a variable, or an entry of an array. */
type Read = () => t.Expression;

export interface Matched {
  /** All must hold, in this order. */
  readonly tests: readonly t.Expression[];
  readonly captures: readonly Capture[];
}

export interface Capture {
  readonly binding: Binding;
  readonly value: Read;
}

const anything: Matched = { tests: [], captures: [] };

/** The variables that hold the parts of the subject; the cases of a statement share them. */
export class Parts {
  readonly #ctx: Context;
  readonly #names = new Map<string, string[]>();
  readonly #used = new Map<string, number>();

  constructor(ctx: Context) {
    this.#ctx = ctx;
  }

  /** Start a case: what an earlier one has kept is not read any more. */
  restart(): void {
    this.#used.clear();
  }

  name(base: string): string {
    const names = this.#names.get(base) ?? [];
    this.#names.set(base, names);
    const used = this.#used.get(base) ?? 0;
    this.#used.set(base, used + 1);
    if (used === names.length) names.push(this.#ctx.frame.temporary(base));
    return names[used]!;
  }
}

/**
 * @param value   reads the value that the pattern is about
 * @param source  the Python expression it comes from, where that is known
 */
export function matched(
  pattern: Pattern,
  value: Read,
  parts: Parts,
  ctx: Context,
  source: Expression | null = null,
): Matched {
  switch (pattern.type) {
    case "MatchValue":
      return { tests: [place(equal(pattern, value, source, ctx), pattern, ctx)], captures: [] };
    case "MatchSingleton": {
      const constant = pattern.value;
      const test =
        constant.kind === "bool"
          ? t.binaryExpression("===", value(), boolean(constant.value))
          : t.binaryExpression("==", value(), none());
      return { tests: [test], captures: [] };
    }
    case "MatchSequence":
      return sequence(pattern, value, parts, ctx);
    case "MatchMapping":
      return mapping(pattern, value, parts, ctx);
    case "MatchClass":
      return instance(pattern, value, parts, ctx);
    case "MatchStar":
      return { tests: [], captures: captureOf(pattern, value, ctx) };
    case "MatchAs": {
      const inner = pattern.pattern === null ? anything : matched(pattern.pattern, value, parts, ctx, source);
      return { tests: inner.tests, captures: [...inner.captures, ...captureOf(pattern, value, ctx)] };
    }
    case "MatchOr":
      return alternatives(pattern, value, parts, ctx, source);
  }
}

/** Every test of a pattern as one condition; null when it matches anything. */
export function allOf(tests: readonly t.Expression[]): t.Expression | null {
  return tests.length === 0 ? null : tests.reduce((left, right) => t.logicalExpression("&&", left, right));
}

/** `name = items[0]`, one a capture. */
export function assignments({ captures }: Matched, ctx: Context): t.Expression[] {
  return captures.map(({ binding, value }) => assign(reference(binding, ctx) as t.LVal, value()));
}

function captureOf(node: MatchAs | MatchStar, value: Read, ctx: Context): Capture[] {
  return node.name === null ? [] : [{ binding: ctx.analysis.bindingOf(node)!, value }];
}

/** JavaScript's own operator where both sides are of one type for which it means the same. */
function equal(pattern: MatchValue, value: Read, source: Expression | null, ctx: Context): t.Expression {
  const type = source === null ? "unknown" : ctx.analysis.typeOf(source);
  const raw = (type === "int" || type === "str") && type === ctx.analysis.typeOf(pattern.value);
  const other = expression(pattern.value, ctx);
  if (raw) return t.binaryExpression("===", value(), other);
  const made = helper("operators.eq", ctx, value(), other);
  return ctx.analysis.hasOddComparisons ? helper("operators.truth", ctx, made) : made;
}

/** `(items = match_sequence(subject, 2)) !== null`, and the tests of the places. */
function shaped(
  node: Pattern,
  name: HelperName,
  base: string,
  args: readonly t.Expression[],
  places: readonly (Pattern | null)[],
  parts: Parts,
  ctx: Context,
): Matched {
  const call = place(helper(name, ctx, ...args), node, ctx);
  const isRead = places.some((each) => each !== null && !isWildcard(each));
  if (!isRead) return { tests: [t.binaryExpression("!==", call, none())], captures: [] };
  const kept = parts.name(base);
  const inner = places.flatMap((each, index) => {
    const read: Read = () => t.memberExpression(id(kept), number(index), true);
    return each === null ? [] : [matched(each, read, parts, ctx)];
  });
  return {
    tests: [
      t.binaryExpression("!==", assign(id(kept), call), none()),
      ...inner.flatMap(({ tests }) => tests),
    ],
    captures: inner.flatMap(({ captures }) => captures),
  };
}

function isWildcard(pattern: Pattern): boolean {
  if (pattern.type === "MatchStar") return pattern.name === null;
  return pattern.type === "MatchAs" && pattern.pattern === null && pattern.name === null;
}

function sequence(node: MatchSequence, value: Read, parts: Parts, ctx: Context): Matched {
  const star = node.patterns.findIndex(({ type }) => type === "MatchStar");
  const count = node.patterns.length;
  if (star < 0) {
    return shaped(
      node,
      "protocols.match_sequence",
      "items",
      [value(), number(count)],
      node.patterns,
      parts,
      ctx,
    );
  }
  const args = [value(), number(star), number(count - star - 1)];
  const helperName = isWildcard(node.patterns[star]!) ? "protocols.match_ends" : "protocols.match_star";
  return shaped(node, helperName, "items", args, node.patterns, parts, ctx);
}

function mapping(node: MatchMapping, value: Read, parts: Parts, ctx: Context): Matched {
  const keys = t.arrayExpression(node.keys.map((key) => expression(key, ctx)));
  if (node.rest === null) {
    return shaped(node, "protocols.match_mapping", "values", [value(), keys], node.patterns, parts, ctx);
  }
  const kept = parts.name("values");
  const args = [value(), keys, boolean(true)];
  const read =
    (index: number): Read =>
    () =>
      t.memberExpression(id(kept), number(index), true);
  const inner = node.patterns.map((each, index) => matched(each, read(index), parts, ctx));
  const test = t.binaryExpression(
    "!==",
    assign(id(kept), helper("protocols.match_mapping", ctx, ...args)),
    none(),
  );
  const rest = { binding: ctx.analysis.bindingOf(node)!, value: read(node.patterns.length) };
  return {
    tests: [test, ...inner.flatMap(({ tests }) => tests)],
    captures: [...inner.flatMap(({ captures }) => captures), rest],
  };
}

/** Of these the one positional sub-pattern is for the value itself. */
const MATCHING_THEMSELVES: ReadonlySet<string> = new Set(
  "bool bytearray bytes dict float frozenset int list set str tuple".split(" "),
);

function instance(node: MatchClass, value: Read, parts: Parts, ctx: Context): Matched {
  const { cls, patterns, kwd_attrs, kwd_patterns } = node;
  const isPlain = cls.type === "Name" && ctx.analysis.isBuiltin(cls) && MATCHING_THEMSELVES.has(cls.id);
  const [only] = patterns;
  const isTested =
    kwd_attrs.length === 0 &&
    (only === undefined ? isPlain || ctx.analysis.typeOf(cls) === "class" : isPlain && patterns.length === 1);
  if (isTested) {
    const test = helper("builtins.isinstance", ctx, value(), expression(cls, ctx));
    const inner = only === undefined ? anything : matched(only, value, parts, ctx);
    return { tests: [test, ...inner.tests], captures: inner.captures };
  }
  const args = [value(), expression(cls, ctx), number(patterns.length), ...kwd_attrs.map(text)];
  return shaped(node, "protocols.match_class", "fields", args, [...patterns, ...kwd_patterns], parts, ctx);
}

/** `a || b`; alternatives that bind names keep what they found in variables that they share. */
function alternatives(
  node: MatchOr,
  value: Read,
  parts: Parts,
  ctx: Context,
  source: Expression | null,
): Matched {
  const found = node.patterns.map((each) => matched(each, value, parts, ctx, source));
  const bindings = [...new Set(found.flatMap(({ captures }) => captures.map(({ binding }) => binding)))];
  const names = new Map(bindings.map((binding) => [binding, parts.name("found")]));
  const tests = found.map(({ tests, captures }) => {
    const kept = captures.map((each) => assign(id(names.get(each.binding)!), each.value()));
    const all = kept.length === 0 ? tests : [...tests, t.sequenceExpression([...kept, boolean(true)])];
    return allOf(all) ?? boolean(true);
  });
  return {
    tests: [tests.reduce((left, right) => t.logicalExpression("||", left, right))],
    captures: bindings.map((binding) => ({ binding, value: () => id(names.get(binding)!) })),
  };
}
