/**
 * Classes: what a class body holds, where its bases lead, and what its instances surely have.
 *
 *     class Dog(Animal):
 *         sound = "woof"                        attributes: sound; methods: __init__, walk
 *         def __init__(self, name):      =>     instanceAttributes: name
 *             self.name = name
 *         def walk(self): ...
 *
 * From the program, to the lowering of classes and to attributes.ts.
 *
 * Source: The Python Language Reference, 8.8 "Class definitions"; 3.3.2 "Customizing attribute access".
 */
import type { AnnAssign, Assign, ClassDef, Expression, Name, Statement } from "../language/nodes.ts";
import type { BaseClass, ClassFacts, FunctionFacts } from "./analysis.ts";
import { classesWithCell } from "./class-cells.ts";
import { docstringOf } from "./functions.ts";
import { instanceAttributes } from "./instances.ts";
import { isPlainBase, type KnownClass, lineage } from "./lineage.ts";
import type { Program } from "./program.ts";
import { privateName, type ScopeRecord } from "./scopes.ts";

export function classFacts(program: Program): ReadonlyMap<ClassDef, KnownClass> {
  const classes = new Map<ClassDef, Mutable>();
  for (const scope of program.table.scopes.values()) {
    if (scope.node.type === "ClassDef") classes.set(scope.node, describe(scope.node, scope, program));
  }
  for (const known of classes.values()) {
    for (const ancestor of ancestorsOf(known, classes)) {
      (classes.get(ancestor.node) as Mutable).descendants.push(known);
    }
  }
  for (const known of classes.values()) {
    known.customAttributeAccess ||= lineage(known, classes).some(
      (one) => one === null || (classes.get(one.node)?.ownCustomAccess ?? true),
    );
  }
  for (const known of classes.values()) {
    if (known.metaclass !== null) for (const one of [known, ...known.descendants]) markMade(one as Mutable);
  }
  for (const known of classes.values()) {
    if (known.isSimple && mayBeEnumeration(known, classes) && looksAtItself(known)) {
      known.isSimple = false;
      known.notSimple = "the values of an enumeration are what its namespace makes of them";
    }
  }
  for (const node of classesWithCell(classes, program)) classes.get(node)!.needsCell = true;
  for (const known of classes.values()) instanceAttributes(known, classes, program);
  return classes;
}

/** Whether a base is one of the enum module's, or a class that is out of sight. */
function mayBeEnumeration(known: ClassFacts, classes: ReadonlyMap<ClassDef, ClassFacts>): boolean {
  return [known, ...ancestorsOf(known, classes)].some(({ bases }) =>
    bases.some((base) => base.kind === "unknown" || (base.kind === "runtime" && base.module === "enum")),
  );
}

/** Whether the body reads a name that it has bound, or says how its values are to be made. */
function looksAtItself({ scope, node }: Mutable): boolean {
  return [...scope.symbols.values()].some(
    ({ name, isBound, reads }) =>
      isBound && (/^_[a-z_]*_$/.test(name) || reads.some((read) => !isAccessorDecorator(read, node))),
  );
}

/** The metaclass is handed the body as a dictionary, in the order of its statements. */
function markMade(known: Mutable): void {
  known.isMadeByMetaclass = true;
  known.isSimple = false;
  known.notSimple ??= "its metaclass is handed the body";
}

/** Metaclasses that only mark abstract methods. */
const plainMetaclasses: ReadonlySet<string> = new Set(["ABCMeta", "type"]);

function metaclassOf(node: ClassDef): Expression | null {
  const value = node.keywords.find(({ arg }) => arg === "metaclass")?.value;
  if (value === undefined) return null;
  const name = value.type === "Name" ? value.id : value.type === "Attribute" ? value.attr : "";
  return plainMetaclasses.has(name) ? null : value;
}

interface Mutable extends KnownClass {
  readonly scope: ScopeRecord;
  isSimple: boolean;
  notSimple: string | null;
  isMadeByMetaclass: boolean;
  needsCell: boolean;
  customAttributeAccess: boolean;
  readonly ownCustomAccess: boolean;
  readonly descendants: KnownClass[];
}

function ancestorsOf(known: ClassFacts, classes: ReadonlyMap<ClassDef, ClassFacts>): readonly ClassFacts[] {
  return lineage(known, classes).filter((one) => one !== null && one !== known) as ClassFacts[];
}

const customHooks = [
  "__getattr__",
  "__getattribute__",
  "__setattr__",
  "__delattr__",
  "__slots__",
  "__new__",
] as const;

function describe(node: ClassDef, scope: ScopeRecord, program: Program): Mutable {
  const methods = new Map<string, FunctionFacts>();
  const attributes = new Map<string, Expression | null>();
  for (const statement of node.body) {
    if (statement.type === "FunctionDef" || statement.type === "AsyncFunctionDef") {
      const name = privateName(statement.name, node.name);
      const facts = program.functions.get(statement)!;
      const { binding } = facts.method!;
      if (binding !== "setter" && binding !== "deleter") methods.set(name, facts);
      attributes.delete(name);
    }
  }
  for (const symbol of scope.symbols.values()) {
    if (symbol.binding?.scope !== scope || methods.has(symbol.name)) continue;
    const values = symbol.sites.filter((site) => site.kind !== "annotation");
    const last = values.at(-1);
    if (last !== undefined) attributes.set(symbol.name, values.length === 1 ? last.value : null);
  }
  const bases = node.bases.map((base) => baseOf(base, program));
  const notSimple = whyNotSimple(node, scope, program);
  const ownCustomAccess =
    customHooks.some((name) => name !== "__new__" && scope.symbols.get(name)?.isBound === true) ||
    // `C.__setattr__ = f`, of whichever class.
    program.storedAttributes.has("__setattr__") ||
    program.storedAttributes.has("__delattr__") ||
    node.keywords.length > 0 ||
    !node.decorator_list.every((decorator) => isPlainDecorator(decorator, program)) ||
    !bases.every((base) => base.kind === "class" || isPlainBase(base));
  return {
    node,
    qualname: scope.qualname,
    scope,
    bases,
    isSimple: notSimple === null,
    notSimple,
    metaclass: metaclassOf(node),
    isMadeByMetaclass: false,
    needsCell: false,
    methods,
    attributes,
    instanceAttributes: new Set(),
    customAttributeAccess: ownCustomAccess,
    ownCustomAccess,
    docstring: docstringOf(node.body),
    descendants: [],
  };
}

function baseOf(base: Expression, program: Program): BaseClass {
  const definition = program.definitionOf(base);
  if (definition?.type === "ClassDef") return { kind: "class", definition };
  const builtin = program.builtinOf(base);
  if (builtin !== null) return { kind: "builtin", name: builtin };
  const generic = base.type === "Subscript" ? program.importedAs(base.value) : null;
  const imported = generic ?? program.importedAs(base);
  if (imported?.kind === "runtime" && imported.name !== null) {
    return { kind: "runtime", module: imported.module, name: imported.name };
  }
  return { kind: "unknown" };
}

/** Class decorators that leave attribute access alone. */
function isPlainDecorator(decorator: Expression, program: Program): boolean {
  const func = decorator.type === "Call" ? decorator.func : decorator;
  const imported = program.importedAs(func);
  if (imported?.kind !== "runtime" || imported.name === null) return false;
  if (imported.name === "dataclass") return decorator.type !== "Call" || decorator.keywords.length === 0;
  return ["total_ordering", "final", "runtime_checkable"].includes(imported.name);
}

// ------------------------------------------------------------------------------------------------- what JavaScript can say

/** Why a body must be a function that fills a namespace; null when a JavaScript class body says the same. */
function whyNotSimple(node: ClassDef, scope: ScopeRecord, program: Program): string | null {
  if (scope.readsNamespace) return "the body asks for its own namespace";
  const bound = new Set<string>();
  const methods = new Set<string>();
  for (const [index, statement] of node.body.entries()) {
    const reason = whyNotMember(statement, index === 0, bound, methods, program);
    if (reason !== null) return reason;
  }
  for (const symbol of scope.symbols.values()) {
    if (symbol.isGlobal || symbol.isNonlocal) return `${symbol.name} is declared global or nonlocal`;
    if (symbol.sites.some((site) => site.kind === "named"))
      return `${symbol.name} is assigned in an expression`;
    if (!methods.has(symbol.name)) continue;
    const isRead = symbol.reads.some((read) => !isAccessorDecorator(read, node));
    if (isRead) return `the body reads its own method ${symbol.name}`;
  }
  return null;
}

function whyNotMember(
  statement: Statement,
  isFirst: boolean,
  bound: Set<string>,
  methods: Set<string>,
  program: Program,
): string | null {
  switch (statement.type) {
    case "Pass":
      return null;
    case "Expr":
      if (statement.value.type !== "Constant") return "an expression stands in the body";
      return isFirst || statement.value.value.kind === "Ellipsis" || statement.value.value.kind === "str"
        ? null
        : "an expression stands in the body";
    case "FunctionDef":
    case "AsyncFunctionDef": {
      const { binding } = program.functions.get(statement)!.method!;
      const isAccessor = binding === "setter" || binding === "deleter";
      if (isAccessor !== bound.has(statement.name)) return `${statement.name} is bound twice`;
      bound.add(statement.name);
      methods.add(privateName(statement.name, program.table.places.get(statement)!.className));
      return null;
    }
    case "ClassDef":
      return bindOnce(statement.name, bound);
    case "Assign":
    case "AnnAssign":
      return whyNotField(statement, bound);
    default:
      return "the body holds other statements than definitions and assignments";
  }
}

function whyNotField(statement: Assign | AnnAssign, bound: Set<string>): string | null {
  if (statement.type === "AnnAssign") {
    if (statement.target.type !== "Name" || statement.simple === 0)
      return "an annotated target is not a name";
    return statement.value === null ? null : bindOnce(statement.target.id, bound);
  }
  const [target, another] = statement.targets;
  if (another !== undefined || target?.type !== "Name")
    return "an assignment has another target than one name";
  return bindOnce(target.id, bound);
}

function bindOnce(name: string, bound: Set<string>): string | null {
  if (bound.has(name)) return `${name} is bound twice`;
  bound.add(name);
  return null;
}

/** `@size.setter` reads the property `size`, which is the JavaScript accessor itself. */
function isAccessorDecorator(read: Name, node: ClassDef): boolean {
  return node.body.some(
    (statement) =>
      statement.type === "FunctionDef" &&
      statement.decorator_list.some(
        (decorator) =>
          decorator.type === "Attribute" && decorator.value === read && statement.name === read.id,
      ),
  );
}
