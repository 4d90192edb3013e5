/**
 * `__name__` in a file of which nobody has said whether it is the program: the host decides when it runs.
 *
 *     const __name__ = "cart";   =>   const __name__ = module_name("cart", import.meta.url);          as a module
 *                                     const __name__ = require.main === module ? "__main__" : "cart";   as a script
 *
 * From index.ts. A file that never reads `__name__` declares none, and is left as it is.
 */
import type { File, Statement, VariableDeclarator } from "@babel/types";
import * as t from "@babel/types";

/**
 * @param taken  every identifier of the program
 * @param runtime  the package of the helpers
 */
export function nameByHost(file: File, taken: ReadonlySet<string>, runtime: string, isScript: boolean): void {
  const { body } = file.program;
  const declarator = body.map(ownName).find((found) => found !== null);
  if (declarator?.init == null) return;
  if (isScript) {
    const started = t.memberExpression(t.identifier("require"), t.identifier("main"));
    const test = t.binaryExpression("===", started, t.identifier("module"));
    declarator.init = t.conditionalExpression(test, t.stringLiteral("__main__"), declarator.init);
    return;
  }
  const local = t.identifier(taken.has("module_name") ? "module_name$" : "module_name");
  const url = t.memberExpression(
    t.metaProperty(t.identifier("import"), t.identifier("meta")),
    t.identifier("url"),
  );
  declarator.init = t.callExpression(t.cloneNode(local), [declarator.init, url]);
  const specifier = t.importSpecifier(local, t.identifier("module_name"));
  const imports = body.filter((statement) => t.isImportDeclaration(statement)).length;
  body.splice(imports, 0, t.importDeclaration([specifier], t.stringLiteral(`${runtime}/modules`)));
}

function ownName(statement: Statement): VariableDeclarator | null {
  if (!t.isVariableDeclaration(statement)) return null;
  const [declarator] = statement.declarations;
  return t.isIdentifier(declarator?.id, { name: "__name__" }) ? declarator : null;
}
