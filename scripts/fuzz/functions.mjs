/**
 * Functions: parameters of every kind, calls that fit them or do not, closures, nonlocal and global, decorators, recursion.
 */
import fc from "fast-check";
import { anything, ending, expression, setting } from "./expressions.mjs";
import { statement } from "./statements.mjs";
import { block, either, lines, pick, py } from "./text.mjs";

const parameters = pick(
  "",
  "a",
  "a, c=2",
  "a, *rest",
  "*rest, key=1",
  "a, /, c, *, key",
  "a=1, **more",
  "*rest, **more",
  "a, c=[]",
  "a, /, *, key=3",
);
const given = pick(
  "",
  "1",
  "1, 2",
  "1, key=4",
  "*xs",
  "a=5",
  "1, **{'key': 2}",
  "c=1, a=2",
  "1, 2, 3, key=0",
  "**d",
  "'a', c='b'",
  "1, a=2",
);

/** The parameters as a value, whichever they are. */
const shown = (text) =>
  `(${(text.match(/\b(a|c|rest|key|more)\b(?=[,=]|$| )/g) ?? []).map((name) => `${name}, `).join("")})`;

export const callPiece = fc
  .tuple(
    parameters,
    fc.array(given, { minLength: 1, maxLength: 4 }),
    pick("", "@traced\n", "@traced\n@traced\n"),
  )
  .map(([list, calls, decorator]) => {
    const each = calls.map(
      (call) => `try:\n    print(called(${call}))\nexcept TypeError as e:\n    print(e)`,
    );
    return `import functools
def traced(f):
    @functools.wraps(f)
    def wrapper(*args, **kwargs):
        print(f.__name__, args, kwargs)
        return f(*args, **kwargs)
    return wrapper
xs, d = [7, 8], {'a': 1, 'key': 2}
${decorator}def called(${list}):
    return ${shown(list)}
${each.join("\n")}
print(called.__name__, called.__qualname__)`;
  });

const inner = block(lines(statement({ depth: 1, loop: false, inside: "function" })), 2);

/** A closure over variables that it and its surroundings change. */
export const closurePiece = fc
  .tuple(
    block(setting),
    inner,
    block(lines(statement({ depth: 1, loop: false, inside: "function" }))),
    pick("nonlocal n, xs, s", "nonlocal o", "", "global n", "global o, xs"),
  )
  .map(
    ([first, closed, rest, declared]) => `n, o, xs = 100, 'outer', [9]
def outer():
    ${declared.startsWith("global") ? "pass" : ""}
${first}
    def closed(i=0, k=n):
        ${declared || "pass"}
        try:
            print(n, o, xs)
        except NameError as e:
            print(e)
${closed}
        return i, k
    made = [lambda: v for v in range(3)] + [lambda v=v: v for v in range(2)]
    print([f() for f in made])
    try:
        print(closed(), closed(2))
    except Exception as e:
        print(told(e))
    ${ending}
${rest}
    return closed
try:
    print(callable(outer()))
except Exception as e:
    print(told(e))
print(n, repr(o), xs)`,
  );

/** Statements in a function or at the module's level. */
export const statementPiece = fc
  .tuple(setting, pick("module", "function"))
  .chain(([first, inside]) =>
    lines(statement({ depth: 3, loop: false, inside }), { maxLength: 6 }).map((text) =>
      inside === "module" ? { first, text } : { first, text, result: true },
    ),
  )
  .map(({ first, text, result }) => {
    if (!result) return `${first}\n${text}\n${ending}`;
    const body = `${first}\n${text}\n${ending}`.replace(/^(?=.)/gm, "    ");
    return `def piece():\n${body}\nprint(piece())`;
  });

/** Only expressions, each on its own. */
export const expressionPiece = fc
  .tuple(
    setting,
    fc.array(either(anything(3), expression("int", 3), expression("str", 3), py`${anything(2)}`), {
      minLength: 1,
      maxLength: 6,
    }),
  )
  .map(([first, all]) => {
    const each = all.map(
      (text) => `try:\n    print(repr(${text}))\nexcept Exception as e:\n    print(told(e))`,
    );
    return `${first}\n${each.join("\n")}\n${ending}`;
  });
