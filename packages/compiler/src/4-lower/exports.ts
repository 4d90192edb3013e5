/**
 * Exports: the top-level names of a module that others may import.
 *
 *     x = 1                =>   export const x = 1;
 *     new = 2              =>   const new$ = 2; export { new$ as new };
 *     if a: y = 3          =>   let y; ... export { y };
 *
 * A main script exports nothing. Names that a module imports from another Python file are its own names too.
 *
 * Source: The Python Language Reference, 7.11 "The import statement".
 */
import * as t from "@babel/types";
import type { Binding } from "../3-analyze/analysis.ts";
import { id } from "./builders.ts";
import { attributeName } from "./names.ts";

/**
 * @param body      the module's statements
 * @param bindings  every exported binding, by its JavaScript variable
 * @param imported  exported names that are imports: exported name to variable
 */
export function withExports(
  body: readonly t.Statement[],
  bindings: ReadonlyMap<string, Binding>,
  imported: ReadonlyMap<string, string>,
): t.Statement[] {
  const later = new Map(imported);
  const out = body.map((statement) => {
    const names = declaredNames(statement);
    const shared = names.filter((name) => bindings.has(name));
    const isPlain = (name: string): boolean => attributeName(bindings.get(name)!.name) === name;
    if (shared.length > 0 && shared.length === names.length && shared.every(isPlain)) {
      const declaration = statement as t.VariableDeclaration | t.FunctionDeclaration;
      const exported = t.exportNamedDeclaration(declaration);
      exported.loc = statement.loc ?? null;
      t.inheritsComments(exported, statement);
      t.removeComments(statement);
      return exported;
    }
    for (const name of shared) later.set(attributeName(bindings.get(name)!.name), name);
    return statement;
  });
  if (later.size === 0) return out;
  const specifiers = [...later].map(([name, local]) => t.exportSpecifier(id(local), id(name)));
  return [...out, t.exportNamedDeclaration(null, specifiers)];
}

/** The variables that a statement of the module's body declares. */
function declaredNames(statement: t.Statement): string[] {
  const isDeclaration = t.isVariableDeclaration(statement) || t.isFunctionDeclaration(statement);
  return isDeclaration ? Object.keys(t.getBindingIdentifiers(statement, false, true)) : [];
}
