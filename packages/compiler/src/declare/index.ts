/**
 * Declarations: what a compiled module offers to TypeScript.
 *
 *     async def fetch(url: str, retries: int = 3) -> str | None: ...
 *     =>
 *     import type { Coroutine, int } from "@asyncdef/runtime/types";
 *     export function fetch(url: string, retries?: int): Coroutine<string | null>;
 *
 * From a compiled module, to the text of its `.d.ts`. Annotations are taken at their word; what has none is `any`. Names that begin with
 * an underscore stay inside.
 *
 * Source: TypeScript Handbook, "Declaration Files"; for the values themselves `@asyncdef/runtime/types`.
 */
import type { Analysis } from "../3-analyze/analysis.ts";
import { commented } from "../language/docstrings.ts";
import type {
  Alias,
  AnnAssign,
  Assign,
  Expression,
  Module,
  Name,
  Statement,
  TypeAlias,
} from "../language/nodes.ts";
import { typeText } from "./annotations.ts";
import { type Classes, classesOf, classLines } from "./classes.ts";
import { constantType } from "./constants.ts";
import { signature } from "./functions.ts";
import { Imports, isAlias, isTypeVariable, Names, nameOf, specifierOf } from "./names.ts";

export interface DeclareOptions {
  /** The package of the runtime. */
  readonly runtime?: string;
  /** What stands for `.py` at the end of imports of other Python modules. */
  readonly importExtension?: string;
}

/** The `.d.ts` of a module that was compiled as one that others may import. */
export function declarations(
  { module, analysis }: { readonly module: Module; readonly analysis: Analysis },
  { runtime = "@asyncdef/runtime", importExtension = ".py" }: DeclareOptions = {},
): string {
  const imports = new Imports(runtime, importExtension);
  const declarer = new Declarer(
    Names.of(module, analysis, imports),
    classesOf(module.body),
    analysis,
    imports,
  );
  declarer.declare(module.body);
  const head = commented(docstringOf(module), imports.lines());
  const parts = [...declarer.parts.values()];
  return `${[...head, ...(head.length > 0 && parts.length > 0 ? [""] : []), ...parts, "export {};"].join("\n")}\n`;
}

function docstringOf({ body }: Module): string | null {
  const [first] = body;
  if (first?.type !== "Expr" || first.value.type !== "Constant" || first.value.value.kind !== "str")
    return null;
  return first.value.value.value;
}

class Declarer {
  /** Declarations by name: a name that is bound again means the last. */
  readonly parts = new Map<string, string>();
  readonly #names: Names;
  readonly #classes: Classes;
  readonly #analysis: Analysis;
  readonly #imports: Imports;

  constructor(names: Names, classes: Classes, analysis: Analysis, imports: Imports) {
    this.#names = names;
    this.#classes = classes;
    this.#analysis = analysis;
    this.#imports = imports;
  }

  declare(statements: readonly Statement[]): void {
    for (const statement of statements) this.#statement(statement);
  }

  #statement(statement: Statement): void {
    switch (statement.type) {
      case "FunctionDef":
      case "AsyncFunctionDef": {
        const facts = this.#analysis.functionOf(statement);
        const line = `export function ${statement.name}${signature(statement, facts, this.#names)};`;
        this.#add(statement.name, commented(facts.docstring, [line]));
        break;
      }
      case "ClassDef":
        this.#add(statement.name, classLines(statement, this.#names, this.#classes, this.#analysis));
        break;
      case "TypeAlias":
        this.#alias(statement);
        break;
      case "Assign":
      case "AnnAssign":
        this.#assignment(statement);
        break;
      case "ImportFrom":
        for (const alias of statement.names) this.#reexport(alias);
        break;
      case "If":
      case "Try":
        this.declare(statement.body);
        this.declare(statement.orelse);
        if (statement.type === "Try") for (const { body } of statement.handlers) this.declare(body);
        break;
      case "With":
      case "For":
      case "While":
        this.declare(statement.body);
        break;
      default:
        break;
    }
  }

  #add(name: string, lines: readonly string[]): void {
    if (!name.startsWith("_")) this.parts.set(name, lines.join("\n"));
  }

  #alias({ name, type_params, value }: TypeAlias): void {
    const parameters = type_params.filter(isTypeVariable).map((each) => each.name);
    const generics = parameters.length > 0 ? `<${parameters.join(", ")}>` : "";
    const { id } = name as Name;
    this.#add(id, [`export type ${id}${generics} = ${typeText(value, this.#names.within(parameters))};`]);
  }

  #assignment(statement: Assign | AnnAssign): void {
    for (const target of statement.type === "Assign" ? statement.targets : [statement.target]) {
      for (const name of namesOf(target)) this.#variable(name, statement, target);
    }
  }

  #variable(name: Name, statement: Assign | AnnAssign, target: Expression): void {
    const binding = this.#analysis.bindingOf(name);
    if (binding === null || !this.#analysis.isExported(binding) || this.#names.isVariable(name.id)) return;
    if (isAlias(statement) && statement.value !== null) {
      // `UserId = NewType("UserId", int)`
      const { value } = statement;
      const meant = value.type === "Call" ? (value.args[1] ?? null) : value;
      this.#add(name.id, [`export type ${name.id} = ${typeText(meant, this.#names)};`]);
      return;
    }
    // An annotation says more than what is assigned elsewhere.
    if (statement.type === "Assign" && this.parts.has(name.id)) return;
    const isWhole = target.type === "Name";
    const type =
      statement.type === "AnnAssign"
        ? typeText(statement.annotation, this.#names)
        : isWhole
          ? constantType(statement.value)
          : "any";
    const keyword = binding.sites.length > 1 ? "let" : "const";
    this.#add(name.id, [`export ${keyword} ${name.id}: ${type};`]);
  }

  /** `from .shapes import Square` makes it a name of this module too. */
  #reexport(alias: Alias): void {
    const imported = this.#analysis.importOf(alias);
    const specifier = specifierOf(imported);
    const name = nameOf(imported);
    if (specifier === null || name === null) return;
    const from = JSON.stringify(this.#imports.path(specifier));
    if (alias.name === "*") {
      this.parts.set(`* ${specifier}`, `export * from ${from};`);
      return;
    }
    const local = alias.asname ?? alias.name;
    this.#add(local, [`export { ${name === local ? name : `${name} as ${local}`} } from ${from};`]);
  }
}

function namesOf(target: Expression): Name[] {
  switch (target.type) {
    case "Name":
      return [target];
    case "Tuple":
    case "List":
      return target.elts.flatMap(namesOf);
    case "Starred":
      return namesOf(target.value);
    default:
      return [];
  }
}
