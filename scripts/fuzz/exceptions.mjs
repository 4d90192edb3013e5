/**
 * Exceptions: what raises, what catches, and what is told about chains.
 *
 *     tryStatement(body, looped)   =>   "try:\n    ...\nexcept (KeyError, IndexError) as e:\n    ...\nfinally:\n    ..."
 */
import fc from "fast-check";
import { anything, expression } from "./expressions.mjs";
import { either, pick, py } from "./text.mjs";

const raised = pick(
  "ValueError",
  "KeyError",
  "IndexError",
  "Oops",
  "Worse",
  "RuntimeError",
  "StopIteration",
  "ZeroDivisionError",
);
const caught = pick(
  "ValueError",
  "(KeyError, IndexError)",
  "LookupError",
  "ArithmeticError",
  "TypeError",
  "Oops",
  "Exception",
  "AttributeError",
);

export const raising = fc.oneof(
  py`raise ${raised}(${anything(1)})`,
  py`raise ${raised}`,
  py`raise Oops(${expression("str", 1)}) from ${either("None", py`${raised}(${expression("int", 1)})`)}`,
  py`if ${expression("bool", 2)}: raise ${raised}(${expression("str", 1)})`,
);

const handling = either(
  "pass",
  "print(told(e))",
  "raise",
  "raise Oops('again') from e",
  "raise Worse('other')",
  "o = told(e)",
  "n = e.args[0]",
);

/** @param body  a suite that may stand in any part */
export function tryStatement(body, looped) {
  const handler = py`\nexcept ${caught} as e:\n    ${handling}${either(
    "",
    body.map((text) => `\n${text}`),
  )}`;
  const final = either("", py`\nfinally:\n    print('finally')`, py`\nfinally:\n${looped}`);
  const otherwise = either("", py`\nelse:\n${body}`);
  return fc.oneof(
    py`try:\n${looped}${handler}${either("", handler)}${otherwise}${final}`,
    py`try:\n${looped}\nexcept Exception as e:\n    print(told(e))${final}`,
    py`try:\n${looped}\nfinally:\n${body}`,
    py`try:\n${body}\nexcept* (ValueError, KeyError) as e:\n    print(repr(e))${final}`,
  );
}

/** Ends a guarded piece of program. */
export const caughtErrors = "except Exception as error:\n    print('ended by', told(error))";

/** What programs may use, by name. */
const helpers = {
  Oops: `class Oops(Exception):
    pass`,
  Worse: `class Worse(Exception):
    def __str__(self):
        return f"worse{self.args}"`,
  told: `def told(e):
    parts = []
    while e is not None and len(parts) < 6:
        parts.append(f"{type(e).__name__}: {e}")
        e = e.__cause__ or (None if e.__suppress_context__ else e.__context__)
    return " <- ".join(parts)`,
  Managed: `class Managed:
    def __init__(self, name, swallowed=()):
        self.name = name
        self.swallowed = swallowed
    def __enter__(self):
        print("enter", self.name)
        return self.name
    def __exit__(self, kind, e, trace):
        print("exit", self.name, repr(e))
        return kind is not None and issubclass(kind, self.swallowed)
    async def __aenter__(self):
        return self.__enter__()
    async def __aexit__(self, *about):
        return self.__exit__(*about)`,
};

/** A program with the helpers it names before it. */
export function complete(text) {
  const used = Object.keys(helpers).filter((name) => new RegExp(`\\b${name}\\b`).test(text));
  return `${[...used.map((name) => helpers[name]), text].join("\n")}\n`;
}
