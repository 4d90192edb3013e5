/**
 * What every family builds its programs with: arbitraries of Python text.
 *
 *     py`${ints} + ${ints}`        an arbitrary of "1 + 2", "3 + 4"...
 *     indented("x = 1\ny = 2")     "    x = 1\n    y = 2"
 *     either(a, b, c)              one of them; shrinks towards the first
 */
import fc from "fast-check";

export function py(strings, ...holes) {
  const parts = holes.map((hole) => (typeof hole === "string" ? fc.constant(hole) : hole));
  return fc.tuple(...parts).map((values) => String.raw({ raw: strings }, ...values));
}

export function indented(text, depth = 1) {
  return text.replace(/^(?=.)/gm, "    ".repeat(depth));
}

export function block(arbitrary, depth = 1) {
  return arbitrary.map((text) => indented(text, depth));
}

/** Texts stand for themselves. */
export function either(...choices) {
  const all = choices.map((choice) => (typeof choice === "string" ? fc.constant(choice) : choice));
  return fc.oneof({ withCrossShrink: true }, ...all);
}

export function pick(...texts) {
  return fc.constantFrom(...texts);
}

/** Several of them on lines of their own; never none. */
export function lines(arbitrary, { minLength = 1, maxLength = 3 } = {}) {
  return fc.array(arbitrary, { minLength, maxLength }).map((all) => all.join("\n"));
}

export function listed(arbitrary, { minLength = 0, maxLength = 3 } = {}) {
  return fc.array(arbitrary, { minLength, maxLength }).map((all) => all.join(", "));
}

/** A family is asked for the same arbitrary again and again: made once a depth and place. */
export function memo(make) {
  const made = new Map();
  return (...key) => {
    const name = JSON.stringify(key);
    if (!made.has(name)) made.set(name, make(...key));
    return made.get(name);
  };
}
