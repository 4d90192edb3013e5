/**
 * The rules of `match`: which patterns may follow which, and what names they may bind.
 *
 *     case x: ...
 *     case 1: ...        =>   name capture 'x' makes remaining patterns unreachable
 *
 * From rules.ts, to the user.
 *
 * Source: CPython 3.13, Python/compile.c; PEP 634.
 */
import type { ConstantValue, Expression, Match, NodeOf, Pattern, Statement } from "../language/nodes.ts";
import { fail } from "./fail.ts";

/** What to do with the parts of a match statement that are not patterns. */
interface Visit {
  expression(node: Expression): void;
  body(body: readonly Statement[]): void;
}

/** @throws CompileError */
export function checkMatch(node: Match, visit: Visit): void {
  for (const [index, one] of node.cases.entries()) {
    const mayMatchAll = one.guard !== null || index === node.cases.length - 1;
    check(one.pattern, mayMatchAll, new Set(), visit);
    if (one.guard !== null) visit.expression(one.guard);
    visit.body(one.body);
  }
}

/** @param bound  names bound so far in the pattern; added to */
function check(pattern: Pattern, mayMatchAll: boolean, bound: Set<string>, visit: Visit): void {
  switch (pattern.type) {
    case "MatchValue":
      visit.expression(pattern.value);
      return;
    case "MatchSingleton":
      return;
    case "MatchSequence":
      checkSequence(pattern, bound, visit);
      return;
    case "MatchMapping":
      checkMapping(pattern, bound, visit);
      return;
    case "MatchClass":
      checkClass(pattern, bound, visit);
      return;
    case "MatchStar":
      if (pattern.name !== null) bind(pattern, pattern.name, bound);
      return;
    case "MatchAs":
      if (pattern.pattern === null && !mayMatchAll) {
        if (pattern.name === null) fail(pattern, "pattern_wildcard_unreachable");
        fail(pattern, "pattern_capture_unreachable", { name: pattern.name });
      }
      if (pattern.pattern !== null) check(pattern.pattern, mayMatchAll, bound, visit);
      if (pattern.name !== null) bind(pattern, pattern.name, bound);
      return;
    case "MatchOr":
      checkAlternatives(pattern, mayMatchAll, bound, visit);
      return;
  }
}

function bind(at: Pattern, name: string, bound: Set<string>): void {
  if (name === "__debug__") fail(at, "assign_to_debug");
  if (bound.has(name)) fail(at, "pattern_duplicate_name", { name });
  bound.add(name);
}

function checkSequence(pattern: NodeOf<"MatchSequence">, bound: Set<string>, visit: Visit): void {
  const stars = pattern.patterns.filter((one) => one.type === "MatchStar");
  if (stars.length > 1) fail(pattern, "pattern_multiple_stars");
  for (const one of pattern.patterns) check(one, true, bound, visit);
}

function checkMapping(pattern: NodeOf<"MatchMapping">, bound: Set<string>, visit: Visit): void {
  const seen = new Set<string>();
  for (const key of pattern.keys) {
    const value = constantKey(key);
    if (value !== null) {
      if (seen.has(value.identity)) fail(pattern, "pattern_duplicate_key", { key: value.text });
      seen.add(value.identity);
    }
    visit.expression(key);
  }
  for (const one of pattern.patterns) check(one, true, bound, visit);
  if (pattern.rest !== null) bind(pattern, pattern.rest, bound);
}

function checkClass(pattern: NodeOf<"MatchClass">, bound: Set<string>, visit: Visit): void {
  for (const [index, name] of pattern.kwd_attrs.entries()) {
    const at = pattern.kwd_patterns[index]!;
    if (name === "__debug__") fail(at, "assign_to_debug");
    const later = pattern.kwd_attrs.indexOf(name, index + 1);
    if (later !== -1) fail(pattern.kwd_patterns[later]!, "pattern_repeated_attribute", { name });
  }
  visit.expression(pattern.cls);
  for (const one of [...pattern.patterns, ...pattern.kwd_patterns]) check(one, true, bound, visit);
}

/** Every alternative binds the same names, and only the last may match everything. */
function checkAlternatives(
  pattern: NodeOf<"MatchOr">,
  mayMatchAll: boolean,
  bound: Set<string>,
  visit: Visit,
): void {
  let names: Set<string> | null = null;
  for (const [index, one] of pattern.patterns.entries()) {
    const own = new Set<string>();
    check(one, mayMatchAll && index === pattern.patterns.length - 1, own, visit);
    if (names === null) names = own;
    else if (names.size !== own.size || ![...names].every((name) => own.has(name))) {
      fail(pattern, "pattern_alternatives_differ");
    }
  }
  for (const name of names ?? []) bind(pattern, name, bound);
}

/** A key that is a constant, by its value (1, 1.0 and True are one key) and as `repr` writes it; null for a dotted name. */
function constantKey(key: Expression): { readonly identity: string; readonly text: string } | null {
  if (key.type === "UnaryOp" && key.op === "USub" && key.operand.type === "Constant") {
    const value = constantText(key.operand.value);
    return { identity: `-${value.identity}`, text: `-${value.text}` };
  }
  if (key.type === "BinOp") {
    const [real, imaginary] = [constantKey(key.left), constantKey(key.right)];
    if (real === null || imaginary === null) return null;
    const text = `(${real.text.replace(/\.0$/, "")}${key.op === "Add" ? "+" : "-"}${imaginary.text})`;
    return { identity: text, text };
  }
  return key.type === "Constant" ? constantText(key.value) : null;
}

function constantText(value: ConstantValue): { readonly identity: string; readonly text: string } {
  switch (value.kind) {
    case "None":
      return { identity: "None", text: "None" };
    case "Ellipsis":
      return { identity: "...", text: "Ellipsis" };
    case "bool":
      return { identity: value.value ? "1" : "0", text: value.value ? "True" : "False" };
    case "int":
      return { identity: String(value.value), text: String(value.value) };
    case "float": {
      const text = Number.isInteger(value.value) ? `${value.value}.0` : String(value.value);
      return { identity: String(value.value), text };
    }
    case "imaginary":
      return { identity: `${value.value}j`, text: `${value.value}j` };
    case "str":
      return { identity: `s${value.value}`, text: quoted(value.value) };
    case "bytes":
      return { identity: `b${value.value}`, text: `b${quoted(value.value)}` };
  }
}

function quoted(text: string): string {
  const escaped = text.replaceAll("\\", "\\\\").replaceAll("\n", "\\n").replaceAll("\t", "\\t");
  return text.includes("'") && !text.includes('"') ? `"${escaped}"` : `'${escaped.replaceAll("'", "\\'")}'`;
}
