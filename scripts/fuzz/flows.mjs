/**
 * Ways through a function: loops, `try` in all its parts, `with`, `return`, `break` and `continue` in one another, groups of exceptions,
 * patterns; each step says its number, so that the order is compared.
 */
import fc from "fast-check";
import { block, either, indented, lines, memo, pick, py } from "./text.mjs";

const error = pick("ValueError", "KeyError", "TypeError", "IndexError", "Oops", "StopIteration");
const made = either(
  py`${error}(step)`,
  py`ExceptionGroup('g', [${error}(1), ${error}(2)])`,
  py`ExceptionGroup('g', [ExceptionGroup('h', [${error}(1)]), ${error}('x')])`,
);
const test = pick("n % 2", "n > 1", "step % 3 == 0", "not n", "True", "n == 2");

const leaf = (place) =>
  fc.oneof(
    py`mark(${pick("1", "2", "3", "4", "5", "6", "7", "8")})`,
    py`n += 1`,
    py`raise ${made}`,
    py`if ${test}: raise ${made}${either("", " from None", py` from ${error}('cause')`)}`,
    py`if ${test}: return ${pick("n", "'early'", "mark(9)", "")}`,
    py`return ${pick("n", "(n, step)", "[i for i in range(n)]", "mark(0)")}`,
    ...(place.loop ? [py`if ${test}: ${pick("break", "continue")}`, pick("break", "continue")] : []),
    ...(place.handler
      ? [
          pick(
            "raise",
            "raise Oops('again') from e",
            "mark(repr(e))",
            "raise e",
            "del e",
            "mark(repr(e.__context__))",
          ),
        ]
      : []),
    ...(place.yields ? [pick("yield n", "x = yield step", "yield from (1, 2)")] : []),
  );

const pattern = fc.oneof(
  pick(
    "int()",
    "str() as s",
    "[]",
    "[x]",
    "[x, *r]",
    "[_, (y, z)]",
    "{'k': x}",
    "{'k': x, **r}",
    "Point(a, b)",
    "Point(x=1)",
    "Point(1, y=b)",
    "None",
    "1 | 2",
    "'a' | b'a'",
  ),
  pick(
    "Point() | [_]",
    "(int() | float()) as x",
    "[int(), *_, str()]",
    "{1: _, 'k': [*r]}",
    "-1",
    "1.5",
    "True",
    "Color.RED",
    "x if n",
    "_",
  ),
);
const subject = pick(
  "n",
  "[1, 2, 3]",
  "(1, (2, 3))",
  "{'k': 1, 'j': 2}",
  "Point(1, 2)",
  "'abc'",
  "[step]",
  "None",
  "[1, 'x']",
  "{1: 2, 'k': []}",
  "Color.RED",
  "-1",
  "range(3)",
  "b'a'",
  "1.5",
  "True",
);

const statement = memo((place) => {
  const { depth } = place;
  if (depth <= 0) return leaf(place);
  const inner = (more = {}) => block(lines(statement({ ...place, depth: depth - 1, ...more })));
  const compound = fc.oneof(
    py`for i in range(${pick("2", "3", "0")}):\n${inner({ loop: true })}${either("", py`\nelse:\n${inner()}`)}`,
    py`w${String(depth)} = ${pick("2", "3")}\nwhile w${String(depth)}:\n    w${String(depth)} -= 1\n${inner({ loop: true })}${either("", py`\nelse:\n${inner()}`)}`,
    py`if ${test}:\n${inner()}${either("", py`\nelse:\n${inner()}`)}`,
    py`try:\n${inner()}\nexcept ${either(error, "Exception", "(ValueError, KeyError)", "LookupError")} as e:\n${inner({ handler: true })}${either("", py`\nelse:\n${inner()}`)}${either("", py`\nfinally:\n${inner()}`)}`,
    py`try:\n${inner()}\nfinally:\n${inner()}`,
    py`try:\n${inner()}\nexcept ${error}:\n    mark('only')\nexcept Exception as e:\n${inner({ handler: true })}\nfinally:\n    mark('last')`,
    py`try:\n${block(lines(leaf({}), { maxLength: 2 }))}\nexcept* ${error} as e:\n    mark(repr(e))\nexcept* ${error} as e:\n    mark(len(e.exceptions))${either("", "\n    raise Oops('star')")}`,
    py`with Managed('m'${pick("", ", ValueError", ", Exception")})${pick("", " as m", " as m, Managed('k', KeyError)")}:\n${inner()}`,
    py`match ${subject}:\n    case ${pattern.filter((text) => text !== "_" && !/^x if/.test(text))}:\n${inner().map((text) => indented(text))}\n    case ${pattern}:\n${inner().map((text) => indented(text))}`,
  );
  return fc.oneof(
    { withCrossShrink: true },
    { arbitrary: leaf(place), weight: 2 },
    { arbitrary: compound, weight: 3 },
  );
});

/** `begun` closes what it leaves unfinished: see generators.mjs. */
const helpers = `import enum
def begun(g):
    taken = [v for _, v in zip(range(9), g)]
    g.close()
    return taken
class Color(enum.Enum):
    RED = 1
class Point:
    __match_args__ = ('x', 'y')
    def __init__(self, x, y):
        self.x, self.y = x, y
step = 0
def mark(what):
    global step
    step += 1
    print(step, what)
    return what`;

const returned = (text) => (/\byield\b/.test(text) ? text.replace(/\breturn mark/g, "return mark") : text);

export const flowPiece = pick(false, false, true).chain((yields) =>
  lines(statement({ depth: 3, loop: false, handler: false, yields }), { minLength: 1, maxLength: 4 }).map(
    (text) => {
      const use = yields ? "print(begun(flow(n)))" : "print('gives', flow(n))";
      const sent = yields
        ? "\ng = flow(2)\nfor act in (lambda: next(g), lambda: g.send(5), lambda: g.throw(ValueError('in')), lambda: g.close()):\n    try:\n        print(act())\n    except BaseException as e:\n        print(told(e))"
        : "";
      return `${helpers}
def flow(n):
    x = y = z = r = s = a = b = None
    global step
${returned(indented(text))}${yields ? "\n    yield 'end'" : ""}
    mark((x, y, z, r, s, a, b))
for n in range(3):
    try:
        ${use}
    except Exception as e:
        print(told(e))${sent}`;
    },
  ),
);
