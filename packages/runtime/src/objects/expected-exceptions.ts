/**
 * Exceptions that a handler is waiting for: they need no stack.
 *
 * From: `try: return int(text)`, `except ValueError: return None`
 * To:   `const outer = expect(ValueError); try {...} catch (error) {...} finally { relax(outer); }`
 *
 * Taking the host's stack is nearly all that an exception costs. One that a handler surely takes, and that handler looks at its arguments
 * at most, needs none; the first `WARM_UP` of a program have it nevertheless, so that only programs which raise by the thousand can tell.
 */
import { by_name, type Expected, expected, type HostClass, type PyBaseException } from "./exceptions.ts";
import type { Type } from "./type.ts";

/**
 * The `try` that begins here takes exceptions of these classes, and looks at their arguments at most: so they need no stack.
 * @returns what the `try` around it expects, for `relax`
 */
export const expect: (types: Type | readonly Type[]) => Expected = /* @__PURE__ */ with_expectations(
  (types: Type | readonly Type[]) => {
    const outer = expected.types;
    expected.types = types;
    return outer;
  },
);

/** The body of the `try` is left. */
export function relax(outer: Expected): void {
  expected.types = outer;
}

const WARM_UP = 500;

function is_expected(cls: Type): boolean {
  const { types } = expected;
  if (types === null) return false;
  const is_of = (type: Type) => type === cls || cls.$mro.includes(type);
  return typeof types === "function" ? is_of(types) : types.some(is_of);
}

function instance(host: HostClass, args: readonly unknown[], cls: Type): PyBaseException {
  if (!is_expected(cls)) return new host(args);
  const e = new (expected.count > WARM_UP ? stackless(host) : host)(args);
  e.$expected = true;
  return e;
}

/** An instance that is no native Error and has no stack: what it takes to be caught. */
function stackless(host: HostClass): HostClass {
  const made = host as HostClass & { $stackless?: HostClass };
  if (!Object.hasOwn(made, "$stackless")) {
    const Stackless = function (this: PyBaseException, args: readonly unknown[]): void {
      this.$args = by_name.positional(args);
      this.$raised = false;
    };
    Stackless.prototype = host.prototype;
    made.$stackless = Stackless as unknown as HostClass;
  }
  return made.$stackless as HostClass;
}

/** Have exceptions made this way. @returns `value`, with which a handler says what it waits for */
function with_expectations<T>(value: T): T {
  expected.instance = instance;
  return value;
}
