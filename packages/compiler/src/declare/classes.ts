/**
 * Classes: what an instance has, and what the class itself can be asked and called.
 *
 *     class Point:                            export interface Point { x: float; norm(): float; }
 *         def __init__(self, x: float): ...   export const Point: { (x: float): Point };
 *         def norm(self) -> float: ...
 *
 * From a class statement, to the lines of its two declarations. Names that begin with an underscore are the class's own business.
 *
 * Source: docs/architecture.md, "Classes"; PEP 557 for the parameters of dataclasses.
 */
import type { Analysis } from "../3-analyze/analysis.ts";
import { commented } from "../language/docstrings.ts";
import type { AnnAssign, ClassDef, Expression, Statement } from "../language/nodes.ts";
import { walk } from "../language/walk.ts";
import { headOf, typeText } from "./annotations.ts";
import { constantType } from "./constants.ts";
import { type Def, decoratorName, parameterTexts, signature } from "./functions.ts";
import { type Names, typeParameters } from "./names.ts";

/** The classes of a module by name: where a base is one of them, its constructor is in sight. */
export type Classes = ReadonlyMap<string, ClassDef>;

/** What names mean in members of an instance, and in those of the class, where its type parameters are unknown. */
interface Both {
  readonly ofInstance: Names;
  readonly ofClass: Names;
}

/** The members of an instance, and of the class, by name: the last definition of a name counts. */
interface Members {
  readonly instance: Map<string, string>;
  readonly statics: Map<string, string>;
}

/** @returns the lines of a class's declarations */
export function classLines(node: ClassDef, module: Names, classes: Classes, analysis: Analysis): string[] {
  const parameters = typeParameters(node);
  const names = module.within(parameters);
  const generics = parameters.length > 0 ? `<${parameters.join(", ")}>` : "";
  const anyOfThem = parameters.length > 0 ? `<${parameters.map(() => "any").join(", ")}>` : "";
  const self = `${node.name}${generics}`;
  const bases = node.bases.flatMap((base) => baseOf(base, names));
  if (isNamedTuple(node)) bases.push(tupleOf(node, names));
  const both = { ofInstance: names, ofClass: module.ofClass(`${node.name}${anyOfThem}`) };
  const { instance, statics } = membersOf(node, both, analysis, node.name);

  const heritage = bases.length > 0 ? ` extends ${bases.map(({ type }) => type).join(", ")}` : "";
  const lines = commented(analysis.classOf(node).docstring, [
    `export interface ${self}${heritage} {`,
    ...indented([...instance.values()]),
    "}",
  ]);
  if (isProtocol(node)) return lines;
  const call = `${generics}(${constructorParameters(node, names, classes).join(", ")}): ${self};`;
  const inherited = bases.flatMap(({ value }) => (value === null ? [] : [` & Omit<typeof ${value}, never>`]));
  lines.push(
    `export const ${node.name}: {`,
    ...indented([call, ...statics.values()]),
    `}${inherited.join("")};`,
  );
  return lines;
}

function indented(members: readonly string[]): string[] {
  return members.flatMap((member) => member.split("\n")).map((line) => `  ${line}`);
}

function isProtocol({ bases }: ClassDef): boolean {
  return bases.some((base) => decoratorName(base.type === "Subscript" ? base.value : base) === "Protocol");
}

/** What `extends` says of a base, and the value whose statics are inherited; none for bases of the library but exceptions. */
function baseOf(base: Expression, names: Names): { readonly type: string; readonly value: string | null }[] {
  const head = base.type === "Subscript" ? base.value : base;
  const own = names.ownType(head);
  if (own !== null) return [{ type: typeText(base, names), value: own.text }];
  const name = names.libraryName(head);
  return name !== null && /(?:Error|Exception|Exit|Interrupt|Warning)$/.test(name)
    ? [{ type: "Error", value: null }]
    : [];
}

const ENUMS: ReadonlySet<string> = new Set(["Enum", "IntEnum", "StrEnum", "Flag", "IntFlag"]);

function isEnum({ bases }: ClassDef): boolean {
  return bases.some((base) => ENUMS.has(decoratorName(base) ?? ""));
}

function isNamedTuple({ bases }: ClassDef): boolean {
  return bases.some((base) => decoratorName(base) === "NamedTuple");
}

/** A named tuple is a tuple of its fields. */
function tupleOf({ body }: ClassDef, names: Names): { readonly type: string; readonly value: null } {
  const fields = body.filter((each): each is AnnAssign => each.type === "AnnAssign");
  const items = fields.map(({ annotation }) => typeText(annotation, names)).join(", ");
  return { type: `${names.word("Tuple")}<[${items}]>`, value: null };
}

function dataclassOf({ decorator_list }: ClassDef): Expression | null {
  return decorator_list.find((each) => decoratorName(each) === "dataclass") ?? null;
}

function saysTrue(call: Expression | null, option: string): boolean {
  if (call?.type !== "Call") return false;
  const value = call.keywords.find(({ arg }) => arg === option)?.value;
  return value?.type === "Constant" && value.value.kind === "bool" && value.value.value;
}

function membersOf(node: ClassDef, names: Both, analysis: Analysis, self: string): Members {
  const members: Members = { instance: new Map(), statics: new Map() };
  const isFrozen = isNamedTuple(node) || saysTrue(dataclassOf(node), "frozen");
  if (isEnum(node)) {
    members.instance.set("name", "readonly name: string;");
    members.instance.set("value", "readonly value: any;");
  }
  for (const statement of node.body) {
    switch (statement.type) {
      case "FunctionDef":
      case "AsyncFunctionDef":
        addMethod(statement, members, names, analysis);
        break;
      case "AnnAssign":
        addField(statement, members, names.ofInstance, isFrozen);
        break;
      case "Assign":
        for (const target of statement.targets) {
          if (target.type === "Name")
            addAttribute(target.id, statement.value, members, isEnum(node) ? self : null);
        }
        break;
      default:
        break;
    }
  }
  return members;
}

/** Callers from outside have no use for the others; special methods are Python's way to say operators. */
function isPublic(name: string): boolean {
  return !name.startsWith("_");
}

function addMethod(def: Def, { instance, statics }: Members, names: Both, analysis: Analysis): void {
  const facts = analysis.functionOf(def);
  if (facts.method?.self != null) addAssignedFields(def, instance, names.ofInstance);
  if (!isPublic(def.name)) return;
  const decorators = def.decorator_list.map((each) => decoratorName(each));
  if (decorators.includes("overload")) return;
  if (decorators.includes("property") || decorators.includes("cached_property")) {
    const text = `readonly ${def.name}: ${typeText(def.returns, names.ofInstance)};`;
    instance.set(def.name, commented(facts.docstring, [text]).join("\n"));
    return;
  }
  if (decorators.includes("setter")) {
    instance.set(def.name, (instance.get(def.name) ?? "").replace("readonly ", ""));
    return;
  }
  if (decorators.includes("deleter")) return;
  const isStatic = decorators.includes("staticmethod");
  const isOfClass = isStatic || decorators.includes("classmethod");
  const line = `${def.name}${signature(def, facts, isOfClass ? names.ofClass : names.ofInstance, !isStatic)};`;
  (isOfClass ? statics : instance).set(def.name, commented(facts.docstring, [line]).join("\n"));
}

/** `self.x: int = 0`, and in `__init__` also `self.x = x`. */
function addAssignedFields(def: Def, instance: Map<string, string>, names: Names): void {
  const [first, ...others] = [...def.args.posonlyargs, ...def.args.args];
  const parameters = new Map(
    [...others, ...def.args.kwonlyargs].map(({ arg, annotation }) => [arg, annotation]),
  );
  const isOwn = (target: Expression): target is Extract<Expression, { type: "Attribute" }> =>
    target.type === "Attribute" && target.value.type === "Name" && target.value.id === first?.arg;
  const add = (name: string, type: string): void => {
    if (isPublic(name) && !instance.has(name)) instance.set(name, `${name}: ${type};`);
  };
  for (const statement of def.body) {
    walk(statement, (node) => {
      if (node.type === "AnnAssign" && isOwn(node.target))
        add(node.target.attr, typeText(node.annotation, names));
      if (node.type === "Assign" && def.name === "__init__") {
        const { value } = node;
        const known = value.type === "Name" ? parameters.get(value.id) : undefined;
        const type = known === undefined ? constantType(value) : typeText(known, names);
        for (const target of node.targets) if (isOwn(target)) add(target.attr, type);
      }
      return undefined;
    });
  }
}

function addField(statement: AnnAssign, members: Members, names: Names, isFrozen: boolean): void {
  const { target, annotation } = statement;
  if (target.type !== "Name" || !isPublic(target.id)) return;
  const isOfClass = headOf(annotation, names) === "ClassVar";
  const text = `${isFrozen ? "readonly " : ""}${target.id}: ${typeText(annotation, names)};`;
  (isOfClass ? members.statics : members.instance).set(target.id, text);
}

/** @param member  the type of an enumeration's members */
function addAttribute(name: string, value: Expression, members: Members, member: string | null): void {
  if (!isPublic(name)) return;
  if (member !== null) {
    members.statics.set(name, `readonly ${name}: ${member};`);
    return;
  }
  const text = `${name}: ${constantType(value)};`;
  members.statics.set(name, text);
  if (!members.instance.has(name)) members.instance.set(name, text);
}

function constructorParameters(node: ClassDef, names: Names, classes: Classes): string[] {
  if (isEnum(node)) return ["value: any"];
  const init = node.body.find(
    (each): each is Def =>
      (each.type === "FunctionDef" || each.type === "AsyncFunctionDef") && each.name === "__init__",
  );
  if (init !== undefined) return parameterTexts(init.args, names, true);
  if (dataclassOf(node) !== null || isNamedTuple(node)) return fieldParameters(node, names, classes);
  const [base] = node.bases;
  if (base === undefined) return [];
  const head = base.type === "Subscript" ? base.value : base;
  const known = head.type === "Name" ? classes.get(head.id) : undefined;
  if (known !== undefined && known !== node) return constructorParameters(known, names, classes);
  return ["...args: any[]"];
}

/** The parameters that `dataclass` makes of the fields, those of its bases first. */
function fieldParameters(node: ClassDef, names: Names, classes: Classes): string[] {
  const positional = new Map<string, string>();
  const keywords = new Map<string, string>();
  for (const each of lineage(node, classes)) {
    let isKeyword = saysTrue(dataclassOf(each), "kw_only");
    for (const field of each.body.filter((one): one is AnnAssign => one.type === "AnnAssign")) {
      if (headOf(field.annotation, names) === "KW_ONLY") isKeyword = true;
      else addParameter(field, isKeyword ? keywords : positional, names);
    }
  }
  const texts = [...positional.values()];
  if (keywords.size > 0)
    texts.push(`options?: ${names.word("Keywords")}<{ ${[...keywords.values()].join("; ")} }>`);
  return texts;
}

function addParameter({ target, annotation, value }: AnnAssign, to: Map<string, string>, names: Names): void {
  if (target.type !== "Name" || headOf(annotation, names) === "ClassVar") return;
  const isField = value?.type === "Call" && decoratorName(value) === "field";
  const options = isField ? value.keywords : [];
  const init = options.find(({ arg }) => arg === "init")?.value;
  if (init?.type === "Constant" && init.value.kind === "bool" && !init.value.value) return;
  const isOptional = isField
    ? options.some(({ arg }) => arg?.startsWith("default") ?? false)
    : value !== null;
  to.set(target.id, `${target.id}${isOptional ? "?" : ""}: ${typeText(annotation, names)}`);
}

/** The dataclasses that a class derives from, and itself, the oldest first. */
function lineage(node: ClassDef, classes: Classes): ClassDef[] {
  const older = node.bases.flatMap((base) => {
    const known = base.type === "Name" ? classes.get(base.id) : undefined;
    return known !== undefined && known !== node && dataclassOf(known) !== null
      ? lineage(known, classes)
      : [];
  });
  return [...older, node];
}

/** The class statements of a module. */
export function classesOf(body: readonly Statement[]): Classes {
  return new Map(
    body.filter((each): each is ClassDef => each.type === "ClassDef").map((each) => [each.name, each]),
  );
}
