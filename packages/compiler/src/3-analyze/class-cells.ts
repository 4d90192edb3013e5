/**
 * Classes whose methods cannot tell by its variable which class is theirs, for `super()` and `__class__`.
 *
 *     @singleton
 *     class Store(Base):                    =>   const Store_class = class_cell();
 *         def __init__(self):                    const Store = call(singleton, define_class("Store", [Base], class {
 *             super().__init__()                   __init__() { call_method(super_(Store_class.$type, this), "__init__"); }
 *                                                }, {...}, { cell: Store_class }));
 *
 * The variable does where it surely is the class from the end of the statement on, and no method runs before.
 *
 * Source: The Python Language Reference, 3.3.3.6 "Creating the class object".
 */
import type { ClassDef, Expression } from "../language/nodes.ts";
import type { ClassFacts } from "./analysis.ts";
import type { Program } from "./program.ts";
import type { ScopeRecord } from "./scopes.ts";
import { loopsAround } from "./surrounding-loops.ts";

/** Those of the classes in sight that need a cell. */
export function classesWithCell(
  classes: ReadonlyMap<ClassDef, ClassFacts>,
  program: Program,
): ReadonlySet<ClassDef> {
  const found = new Set<ClassDef>(assignedFromInside(program));
  for (const { node, scope } of classes.values()) {
    const isAsked = (scope as ScopeRecord).children.some(({ usesClassCell }) => usesClassCell);
    if (isAsked && !(isSaidByVariable(node, program) && isUnseenUntilMade(node, classes, program)))
      found.add(node);
  }
  return found;
}

/** Classes in whose methods something says `nonlocal __class__`. */
function* assignedFromInside(program: Program): Iterable<ClassDef> {
  for (const scope of program.table.scopes.values()) {
    const symbol = scope.symbols.get("__class__");
    if (symbol?.isNonlocal !== true || symbol.binding !== null) continue;
    let here = scope.parent;
    while (here !== null && here.kind !== "class") here = here.parent;
    if (here?.node.type === "ClassDef") yield here.node;
  }
}

/** Does the variable of the class hold this very class, and nothing else ever after? */
function isSaidByVariable(node: ClassDef, program: Program): boolean {
  const binding = program.bindingOf(node);
  if (binding === null || binding.scope.kind === "class") return false;
  if (binding.isDeleted || binding.isWrittenByName) return false;
  if (binding.sites.some((site) => site.node !== node && site.kind !== "annotation")) return false;
  // One variable for the classes of all rounds.
  if (loopsAround(node, program.table.parents).length > 0) return false;
  return node.decorator_list.every((decorator) => givesItsClass(decorator, program));
}

const GIVING_THEIR_CLASS: ReadonlySet<string> = new Set([
  "dataclass",
  "total_ordering",
  "final",
  "runtime_checkable",
]);

function givesItsClass(decorator: Expression, program: Program): boolean {
  const imported = program.importedAs(decorator.type === "Call" ? decorator.func : decorator);
  if (imported?.kind !== "runtime" || !GIVING_THEIR_CLASS.has(imported.name ?? "")) return false;
  return decorator.type !== "Call" || decorator.keywords.every(({ arg }) => arg !== null && arg !== "slots");
}

/** Can nobody call a method before the class statement is done: no metaclass, `__init_subclass__` or `__set_name__`? */
function isUnseenUntilMade(
  node: ClassDef,
  classes: ReadonlyMap<ClassDef, ClassFacts>,
  program: Program,
): boolean {
  if (program.table.names.has("__set_name__")) return false;
  const seen = new Set<ClassDef>();
  const isQuiet = (definition: ClassDef): boolean => {
    if (seen.has(definition)) return true;
    seen.add(definition);
    const facts = classes.get(definition);
    if (facts === undefined || facts.metaclass !== null || facts.isMadeByMetaclass) return false;
    if (definition !== node && facts.methods.has("__init_subclass__")) return false;
    return facts.bases.every((base) => {
      if (base.kind === "class") return isQuiet(base.definition);
      return base.kind === "builtin" || (base.kind === "runtime" && base.module !== "enum");
    });
  };
  return isQuiet(node);
}
