/**
 * Statements, by where they stand: in a loop, in a function, in a generator, in a coroutine.
 *
 *     statement({ depth: 2, loop: false, inside: "function" })   =>   "if n > 2:\n    xs.append(m)\nelse:\n    return s"
 *
 * Loops end by themselves: they go over copies, or count a variable of their own down. What is assigned in them is kept short.
 */
import fc from "fast-check";
import { awaiting } from "./coroutines.mjs";
import { caughtErrors, raising, tryStatement } from "./exceptions.mjs";
import { anything, expression } from "./expressions.mjs";
import { yielding } from "./generators.mjs";
import { block, either, lines, memo, pick, py } from "./text.mjs";

const int = expression("int", 2);
const list = expression("list", 2);
const str = expression("str", 2);

const simple = either(
  py`print(${anything(2)}, ${anything(1)})`,
  py`${pick("n", "m")} = ${int} % 10007`,
  py`f = ${expression("float", 2)}`,
  py`${pick("s", "t")} = ${str}[:9]`,
  py`b = ${expression("bool", 2)}`,
  py`xs = ${list}[:6]`,
  py`d = ${expression("dict", 2)}`,
  py`u = ${expression("set", 2)}`,
  py`p = ${expression("tuple", 2)}[:4]`,
  py`o = ${anything(2)}`,
  py`${pick("n", "m")} ${pick("+=", "-=", "^=", "%=", "//=", "|=")} ${int}`,
  py`f ${pick("+=", "-=", "*=", "/=")} ${expression("float", 1)}`,
  py`s += ${str}[:3]`,
  py`xs += ${list}[:3]`,
  py`u ${pick("|=", "&=", "-=", "^=")} ${expression("set", 1)}`,
  py`d[${str}] = ${int}`,
  py`xs[${int}] ${pick("=", "+=", "-=")} ${int}`,
  py`xs[${pick("0:1", ":", "1:", "::2", "-1:")}] = ${list}[:3]`,
  py`xs.${either(py`append(${int})`, py`insert(${int}, 1)`, "sort()", "pop()", py`remove(${int})`, "reverse()")}`,
  py`d.${either(py`pop(${str}, None)`, py`setdefault(${str}, ${int})`, py`update(${expression("dict", 1)})`)}`,
  py`u.${pick("add", "discard", "remove")}(${int})`,
  py`del ${either("xs[0]", "d['a']", py`xs[${int}]`, "xs[1:]", py`d[${str}]`, "o")}`,
  py`${pick("n, m", "m, n", "n, *p", "*xs, n", "(n, m), s", "[n, o]")} = ${anything(2)}`,
  py`n = m = ${int} % 10007`,
  py`assert ${expression("bool", 2)}, ${str}`,
  py`n, m = m, n`,
  "pass",
  raising,
);

const patterns = pick(
  "0 | 1",
  "int(k)",
  "str() as k",
  "[]",
  "[k]",
  "[1, *k]",
  "[_, k, *_]",
  "(k, 'a')",
  "{'a': k}",
  "{'a': 1, **k}",
  "None",
  "True",
  "'abc'",
  "-12",
  "1.5 | 3.0",
  "[int(), str()] as k",
  "k if k",
);

/**
 * @param place.depth   how deep statements may nest
 * @param place.loop    whether `break` and `continue` may stand here
 * @param place.inside  "module", "function", "generator", "coroutine" or "agenerator"
 */
export const statement = memo((place) => {
  const { depth, loop, inside } = place;
  const leaves = [{ arbitrary: simple, weight: 12 }];
  if (loop) {
    leaves.push({
      arbitrary: either("break", "continue", py`if ${expression("bool", 1)}: ${pick("break", "continue")}`),
      weight: 2,
    });
  }
  if (inside === "function" || inside === "coroutine")
    leaves.push({ arbitrary: py`return ${anything(2)}`, weight: 1 });
  if (inside === "generator" || inside === "agenerator")
    leaves.push({ arbitrary: yielding(inside), weight: 8 });
  if (inside === "coroutine" || inside === "agenerator")
    leaves.push({ arbitrary: awaiting(inside), weight: 6 });
  const leaf = fc.oneof(...leaves);
  if (depth <= 0) return leaf;
  const body = suite({ ...place, depth: depth - 1 });
  const looped = suite({ ...place, depth: depth - 1, loop: true });
  const otherwise = py`${either("", py`\nelse:\n${body}`)}`;
  const compound = fc.oneof(
    py`if ${anything(2)}:\n${body}${either("", py`\nelif ${expression("bool", 2)}:\n${body}`)}${otherwise}`,
    py`for ${pick("n", "v", "o", "i")} in ${either(py`range(${pick("0", "3", "2, 5", "4, 0, -2")})`, py`${list}[:4]`, py`list(${anything(1)})[:4]`)}:\n${looped}${otherwise}`,
    py`for i, (k, v) in enumerate(list(${expression("dict", 1)}.items())[:4]):\n${looped}${otherwise}`,
    py`w${String(depth)} = ${pick("1", "2", "3")}\nwhile w${String(depth)}:\n    w${String(depth)} -= 1\n${looped}${otherwise}`,
    tryStatement(body, loop ? looped : body),
    tryStatement(body, loop ? looped : body),
    py`with Managed(${pick("'a'", "'b', ValueError", "'c', Exception")})${pick("", " as o")}:\n${body}`,
    py`match ${anything(1)}:\n    case ${patterns.filter((pattern) => pattern !== "k if k")}:\n${body.map(deeper)}\n    case ${patterns}:\n${body.map(deeper)}\n    case _:\n${body.map(deeper)}`,
  );
  return fc.oneof(
    { withCrossShrink: true },
    { arbitrary: leaf, weight: 3 },
    { arbitrary: compound, weight: 2 },
  );
});

function deeper(text) {
  return text.replace(/^(?=.)/gm, "    ");
}

/** Indented statements. */
export const suite = memo((place) => block(lines(statement(place))));

/** `text`, with what it raises printed. */
export function guarded(text) {
  return `try:\n${deeper(text)}\n${caughtErrors}`;
}
