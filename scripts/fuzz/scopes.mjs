/**
 * Scopes: variables that are bound for the first time anywhere, by any statement that binds, and read where they may not be bound.
 *
 *     with Managed('a') as x, Managed('b') as y: z = 1
 *     print(y, z)
 *
 * What is tried is where a variable is declared, what a closure sees, and the words of NameError and UnboundLocalError.
 */
import fc from "fast-check";
import { block, either, indented, lines, memo, pick, py } from "./text.mjs";

const names = ["x", "y", "z", "k"];
const name = pick(...names);
const value = either("1", "'t'", "[1, 2]", "(3, 4)", name, py`(${name}, 5)`, py`(${name} := 6)`, "None");
const test = either("True", "False", py`(${name} := 0)`, py`(${name} := 7)`, py`${name}`);

/** Reads everything, bound or not. */
const shown = `for read in (${names.map((each) => `lambda: ${each}`).join(", ")}):
    try:
        print(read(), end=' ')
    except NameError as e:
        print(type(e).__name__, e, end=' ')
print()`;

const leaf = (place) =>
  either(
    py`${name} = ${value}`,
    py`${name} = ${name} = ${value}`,
    py`${name}, ${name} = ${pick("(1, 2)", "'ab'", "[[], {}]")}`,
    py`${name}, *${name} = ${pick("(1, 2)", "'abc'", "[0]")}`,
    py`(${name}, [${name}, ${name}]) = (1, (2, 3))`,
    py`${name} += 1`,
    py`print(${name})`,
    py`print(${name}, ${name})`,
    py`del ${name}`,
    py`print([${name} for ${name} in range(2)], [${name} := i for i in range(2)])`,
    py`print({${name}: ${name} for ${name} in 'ab' if ${name}})`,
    py`print((lambda ${name}=${name}: ${name})())`,
    py`${name} = lambda: ${name}`,
    py`${name}: int = 3`,
    py`${name}: int`,
    py`print((${name} := 1) + 1 if ${test} else 'no')`,
    py`print(f"{${name}!r:>3}|{(${name}:=4)}")`,
    "pass",
    ...(place.loop ? ["break", "continue"] : []),
    ...(place.inside === "function" ? [py`return ${name}`] : []),
  );

const statement = memo((place) => {
  const { depth, inside } = place;
  if (depth <= 0) return leaf(place);
  const body = block(lines(statement({ ...place, depth: depth - 1 })));
  const looped = block(lines(statement({ ...place, depth: depth - 1, loop: true })));
  const called = block(
    lines(statement({ depth: depth - 1, loop: false, inside: "function" }), { maxLength: 2 }),
  );
  const declared =
    inside === "module"
      ? pick("", "    global x\n", "    global y, z\n")
      : pick("", "    nonlocal y\n", "    global x, k\n");
  const compound = fc.oneof(
    py`if ${test}:\n${body}${either("", py`\nelif ${test}:\n${body}`, py`\nelse:\n${body}`)}`,
    py`for ${either(name, py`${name}, ${name}`)} in ${pick("[(1, 2)]", "['ab', 'cd']", "[]")}:\n${looped}${either("", py`\nelse:\n${body}`)}`,
    py`n = 2\nwhile n:\n    n -= 1\n${looped}${either("", py`\nelse:\n${body}`)}`,
    py`try:\n${body}\nexcept (TypeError, AttributeError) as ${name}:\n${body}`,
    py`try:\n${body}\nexcept Exception as ${name}:\n${body}\nelse:\n${body}\nfinally:\n${body}`,
    py`try:\n${body}\nfinally:\n${body}`,
    py`with Managed(${value})${either("", py` as ${name}`)}, Managed('in')${either("", py` as ${name}`)}:\n${body}`,
    py`with Managed('out', Exception) as ${name}:\n${body}`,
    py`match ${value}:\n    case [${name}, *_]:\n${body.map((text) => indented(text))}\n    case ${pick("1 | 6", "str()")} as ${name}:\n${body.map((text) => indented(text))}\n    case ${name}:\n${body.map((text) => indented(text))}`,
    py`def ${name}(a=0):\n${declared}${called}\ntry:\n    print('called', ${name}())\nexcept (TypeError, NameError) as e:\n    print(e)`,
    py`class ${name}:\n${body.filter((text) => !/\breturn\b/.test(text))}\nprint(isinstance(${name}, type))`,
  );
  return fc.oneof(
    { withCrossShrink: true },
    { arbitrary: leaf(place), weight: 3 },
    { arbitrary: compound, weight: 2 },
  );
});

/** A module's or a function's statements, and a look at every variable after some of them. */
export const scopePiece = pick("module", "function").chain((inside) =>
  fc
    .array(fc.tuple(statement({ depth: 3, loop: false, inside }), fc.boolean()), {
      minLength: 2,
      maxLength: 6,
    })
    .map((all) => {
      const guarded = all.map(([text, isShown]) => {
        const tried = `try:\n${indented(text)}\nexcept (NameError, TypeError, ValueError, AttributeError) as error:\n    print(type(error).__name__, error)`;
        return isShown ? `${tried}\n${shown}` : tried;
      });
      const text = `${guarded.join("\n")}\n${shown}`;
      return inside === "module" ? text : `def piece():\n${indented(text)}\npiece()`;
    }),
);
