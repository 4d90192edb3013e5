/**
 * Whether control can run off the end of a statement or a suite.
 *
 *     while True: ...        without a break: no
 *     if x: return 1
 *     else: raise E          no
 *     return 1               no
 *
 * A `with` counts as ending where its body does. Its manager might swallow an exception; what falls out of the function
 * then is JavaScript's `undefined`, which the runtime reads as None, as it should.
 *
 * Source: The Python Language Reference, 7 and 8.
 */
import type { Expression, If, Pattern, Statement } from "../language/nodes.ts";

export function suiteCompletes(body: readonly Statement[]): boolean {
  return body.every(completes);
}

/** One `if` or `elif` with its suite. */
export interface Branch {
  readonly test: Expression;
  readonly body: readonly Statement[];
}

/** An `if` with all its `elif`s, which the tree nests: thousands of them must not exhaust the stack. */
export function branchesOf(node: If): {
  readonly branches: readonly Branch[];
  readonly orelse: readonly Statement[];
} {
  const branches: Branch[] = [];
  for (let here = node; ; ) {
    branches.push(here);
    const [only, another] = here.orelse;
    if (only?.type !== "If" || another !== undefined) return { branches, orelse: here.orelse };
    here = only;
  }
}

/** A statement after this one can run. */
export function completes(node: Statement): boolean {
  switch (node.type) {
    case "Return":
    case "Raise":
    case "Break":
    case "Continue":
      return false;
    case "If": {
      const { branches, orelse } = branchesOf(node);
      for (const { test, body } of branches) {
        if (suiteCompletes(body)) return true;
        if (constantTruth(test) === true) return false;
      }
      return suiteCompletes(orelse);
    }
    case "While":
      if (hasBreak(node.body)) return true;
      return constantTruth(node.test) === true ? false : suiteCompletes(node.orelse);
    case "For":
    case "AsyncFor":
      return hasBreak(node.body) || suiteCompletes(node.orelse);
    case "With":
    case "AsyncWith":
      return suiteCompletes(node.body);
    case "Try":
    case "TryStar": {
      if (node.finalbody.length > 0 && !suiteCompletes(node.finalbody)) return false;
      const unharmed = suiteCompletes(node.body) && suiteCompletes(node.orelse);
      return unharmed || node.handlers.some((handler) => suiteCompletes(handler.body));
    }
    case "Match": {
      const last = node.cases.at(-1);
      const exhaustive = last !== undefined && last.guard === null && isIrrefutable(last.pattern);
      return !exhaustive || node.cases.some((one) => suiteCompletes(one.body));
    }
    default:
      return true;
  }
}

/** A pattern that matches everything: `_`, a bare name, or an alternative that ends with one. */
export function isIrrefutable(pattern: Pattern): boolean {
  if (pattern.type === "MatchAs") return pattern.pattern === null || isIrrefutable(pattern.pattern);
  return pattern.type === "MatchOr" && pattern.patterns.some(isIrrefutable);
}

/** True or false for a test that is a constant; null for any other. */
export function constantTruth(test: Expression): boolean | null {
  if (test.type === "Name" && test.id === "__debug__") return true;
  if (test.type !== "Constant") return null;
  const { value } = test;
  switch (value.kind) {
    case "None":
      return false;
    case "Ellipsis":
      return true;
    case "bool":
      return value.value;
    case "int":
      return value.value !== 0n;
    case "float":
    case "imaginary":
      return value.value !== 0;
    case "str":
    case "bytes":
      return value.value.length > 0;
  }
}

/** Whether a `break` in a loop's body leaves that loop. Those of loops within do not. */
function hasBreak(body: readonly Statement[]): boolean {
  return body.some((node) => {
    switch (node.type) {
      case "Break":
        return true;
      case "If": {
        const { branches, orelse } = branchesOf(node);
        return branches.some(({ body }) => hasBreak(body)) || hasBreak(orelse);
      }
      case "While":
      case "For":
      case "AsyncFor":
        return hasBreak(node.orelse);
      case "With":
      case "AsyncWith":
        return hasBreak(node.body);
      case "Try":
      case "TryStar":
        return (
          hasBreak(node.body) ||
          node.handlers.some((handler) => hasBreak(handler.body)) ||
          hasBreak(node.orelse) ||
          hasBreak(node.finalbody)
        );
      case "Match":
        return node.cases.some((one) => hasBreak(one.body));
      default:
        return false;
    }
  });
}

/** Whether a function's own statements return something other than None. */
export function returnsValue(body: readonly Statement[]): boolean {
  return body.some((node) => {
    switch (node.type) {
      case "Return":
        return node.value !== null && !(node.value.type === "Constant" && node.value.value.kind === "None");
      case "If": {
        const { branches, orelse } = branchesOf(node);
        return branches.some(({ body }) => returnsValue(body)) || returnsValue(orelse);
      }
      case "While":
      case "For":
      case "AsyncFor":
        return returnsValue(node.body) || returnsValue(node.orelse);
      case "With":
      case "AsyncWith":
        return returnsValue(node.body);
      case "Try":
      case "TryStar":
        return (
          returnsValue(node.body) ||
          node.handlers.some((handler) => returnsValue(handler.body)) ||
          returnsValue(node.orelse) ||
          returnsValue(node.finalbody)
        );
      case "Match":
        return node.cases.some((one) => returnsValue(one.body));
      default:
        return false;
    }
  });
}
