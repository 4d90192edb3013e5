/**
 * Generators, and what drives them: next, send, throw, close, for, yield from.
 *
 * Each is closed at the end by the program: one that is dropped unfinished is closed there and then by CPython's reference counts, and not
 * here (docs/semantics.md).
 */
import fc from "fast-check";
import { anything, expression, setting } from "./expressions.mjs";
import { statement } from "./statements.mjs";
import { block, either, lines, memo, pick, py } from "./text.mjs";

/** What yields. @param inside  "generator", or "agenerator", where nothing is delegated to */
export const yielding = memo((inside) => {
  const each = [
    py`yield ${anything(1)}`,
    py`o = yield ${anything(1)}`,
    py`print('sent', (yield ${expression("int", 1)}))`,
    py`n = [(yield 1), ${expression("int", 1)}, (yield)]`,
  ];
  if (inside === "generator") {
    each.push(
      py`yield from ${either(expression("list", 1), py`(v * 2 for v in ${expression("list", 1)})`, expression("str", 1))}`,
    );
    each.push(py`o = yield from inner(${expression("int", 1)})`, py`return ${anything(1)}`);
  }
  return fc.oneof(...each);
});

const step = fc.oneof(
  py`drive(next, g)`,
  py`drive(g.send, ${anything(0)})`,
  py`drive(g.throw, ${pick("ValueError('in')", "Oops()", "KeyError", "StopIteration(3)", "GeneratorExit")})`,
  py`drive(g.close)`,
  py`drive(lambda: [v for _, v in zip(range(3), g)])`,
);

const delegate = `def inner(n):
    try:
        got = yield n
        print("inner got", got)
        yield n + 1
    except ValueError as e:
        print("inner caught", e)
        return "caught"
    finally:
        print("inner ends")
    return "done"
def drive(f, *args):
    try:
        print(repr(f(*args)))
    except BaseException as e:
        print(told(e), getattr(e, "value", "-"))`;

/** A generator function and a few steps of it. */
export const generatorPiece = () =>
  fc
    .tuple(
      block(setting),
      block(lines(statement({ depth: 2, loop: false, inside: "generator" }), { maxLength: 5 })),
      lines(step, { minLength: 2, maxLength: 6 }),
    )
    .map(
      ([first, body, steps]) =>
        `${delegate}\ndef made():\n${first}\n    yield 'first'\n${body}\ng = made()\n${steps}\ndrive(g.close)`,
    );
