/**
 * `from __future__ import ...`: which features a module asks for, and where it may ask.
 *
 *     from __future__ import annotations   =>   the set { "annotations" }
 *
 * From a Module, to the symbol table. Every feature but `annotations` is the language's own by now and changes nothing.
 *
 * Source: CPython 3.13, Python/future.c; The Python Language Reference, 7.11.1 "Future statements".
 */
import { compileError } from "../language/diagnostics.ts";
import type { ImportFrom, Module, Statement } from "../language/nodes.ts";

const features: ReadonlySet<string> = new Set([
  "nested_scopes",
  "generators",
  "division",
  "absolute_import",
  "with_statement",
  "print_function",
  "unicode_literals",
  "barry_as_FLUFL",
  "generator_stop",
  "annotations",
]);

function isFuture(statement: Statement): statement is ImportFrom {
  return statement.type === "ImportFrom" && statement.module === "__future__" && (statement.level ?? 0) === 0;
}

function isDocstring(statement: Statement): boolean {
  return (
    statement.type === "Expr" && statement.value.type === "Constant" && statement.value.value.kind === "str"
  );
}

/** @throws CompileError for a feature that is not one. A future statement in the wrong place is found by rules.ts. */
export function futureFeatures(module: Module): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [index, statement] of module.body.entries()) {
    if (isFuture(statement)) {
      for (const { name } of statement.names) {
        if (name === "braces") throw compileError("future_braces", statement.start, statement.end);
        if (!features.has(name))
          throw compileError("future_undefined", statement.start, statement.end, { name });
        found.add(name);
      }
    } else if (index > 0 || !isDocstring(statement)) {
      break;
    }
  }
  return found;
}

/** The future statements that stand where they may. */
export function leadingFutures(module: Module): ReadonlySet<Statement> {
  const found = new Set<Statement>();
  for (const [index, statement] of module.body.entries()) {
    if (isFuture(statement)) found.add(statement);
    else if (index > 0 || !isDocstring(statement)) break;
  }
  return found;
}
