/**
 * How an attribute of `self`, or of an instance whose class is known, may be accessed.
 *
 *     self.n = 1     =>   data: this.n = 1
 *     self.area()    =>   method: this.area()
 *     other.n        =>   unknown: attr(other.n, other, "n")
 *
 * A subclass in another module could still surprise us; the runtime guards overriding methods when it makes the class,
 * and the classes of this module are all looked at.
 *
 * Source: The Python Language Reference, 3.3.2 "Customizing attribute access"; docs/architecture.md.
 */
import type { Attribute, ClassDef, Expression } from "../language/nodes.ts";
import type { AttributeUse, ClassFacts, FunctionFacts } from "./analysis.ts";
import { type KnownClass, lineage } from "./lineage.ts";
import type { Program } from "./program.ts";
import { privateName } from "./scopes.ts";
import type { Types } from "./types.ts";

export class Attributes {
  readonly #program: Program;
  readonly #classes: ReadonlyMap<ClassDef, KnownClass>;
  readonly #types: Types;

  constructor(program: Program, classes: ReadonlyMap<ClassDef, KnownClass>, types: Types) {
    this.#program = program;
    this.#classes = classes;
    this.#types = types;
  }

  /** The class an expression is an instance of: `self` (or a subclass of it), or exactly for what was just made. */
  receiverClass(node: Expression): KnownClass | null {
    if (this.#program.storedAttributes.has("__class__")) return null;
    const exact = this.#types.classOf(node);
    if (exact !== null) return exact as KnownClass;
    return node.type === "Name" ? this.#selfClass(node) : null;
  }

  #selfClass(node: Expression & { type: "Name" }): KnownClass | null {
    const binding = this.#program.bindingOf(node);
    if (binding === null || !binding.isParameter || binding.sites.length !== 1) return null;
    const definition = binding.scope.node;
    if (definition.type !== "FunctionDef" && definition.type !== "AsyncFunctionDef") return null;
    const method = this.#program.functions.get(definition)?.method;
    if (method == null || method.self !== binding || method.binding === "class") return null;
    if (method.binding === "decorated" || method.binding === "static") return null;
    return this.#classes.get(method.owner) ?? null;
  }

  use(node: Attribute, access: Attribute["ctx"] = node.ctx): AttributeUse {
    const definition = this.#program.definitionOf(node.value);
    if (definition?.type === "ClassDef") return this.#classAttribute(node, definition, access);
    const known = this.receiverClass(node.value);
    if (known === null || known.customAttributeAccess) return "unknown";
    const name = this.#nameOf(node);
    if (name.startsWith("__") && name.endsWith("__")) return "unknown";
    if (name === "stack" && this.#isOfHost(known)) return "unknown";
    const family = [...lineage(known, this.#classes), ...known.descendants] as ClassFacts[];
    const found = lookUp(name, lineage(known, this.#classes) as ClassFacts[]);

    if (found?.kind === "method") return this.#methodUse(node, name, found.facts, family, access);
    if (family.some((one) => one.methods.has(name))) return "unknown";
    if (access === "Del") return "unknown";
    const isPlainAttribute = family.every((one) => this.#isPlainValue(one, name));
    if (!isPlainAttribute) return "unknown";
    if (access === "Store") return "data";
    if (found !== null) return this.#program.deletedAttributes.has(node.attr) ? "unknown" : "class attribute";
    return this.#isSurelySet(known, name, node) ? "data" : "unknown";
  }

  /** Does it derive from a class that is not of this module? To exceptions, which may be among those, the host gives a `stack`. */
  #isOfHost(known: KnownClass): boolean {
    return lineage(known, this.#classes).some(
      (one) => one?.bases.some(({ kind }) => kind !== "class") ?? true,
    );
  }

  /** `Account.rate`: a plain value that the class or one of its bases surely has. */
  #classAttribute(node: Attribute, definition: ClassDef, access: Attribute["ctx"]): AttributeUse {
    const known = this.#classes.get(definition);
    const name = this.#nameOf(node);
    if (known === undefined || known.customAttributeAccess || access !== "Load") return "unknown";
    if (name.startsWith("__") || ofFunctions.has(name) || this.#program.deletedAttributes.has(node.attr)) {
      return "unknown";
    }
    const classes = lineage(known, this.#classes) as ClassFacts[];
    const isPlain = classes.every((one) => !one.methods.has(name) && this.#isPlainValue(one, name));
    return isPlain && classes.some((one) => one.attributes.has(name)) ? "class attribute" : "unknown";
  }

  #methodUse(
    node: Attribute,
    name: string,
    facts: FunctionFacts,
    family: readonly ClassFacts[],
    access: Attribute["ctx"],
  ): AttributeUse {
    const hidden =
      family.some((one) => one.attributes.has(name)) || this.#program.storedAttributes.has(node.attr);
    if (facts.method?.binding === "property") {
      // A property without a setter must raise CPython's AttributeError when it is assigned to.
      const isStore = access === "Store";
      const agreed = family.every(
        (one) =>
          !one.methods.has(name) || (isProperty(one, name) && (!isStore || this.#hasSetter(one, name))),
      );
      return agreed && !family.some((one) => one.attributes.has(name)) && access !== "Del"
        ? "property"
        : "unknown";
    }
    if (hidden || access !== "Load" || facts.method?.binding !== "instance") return "unknown";
    const agreed = family.every((one) => {
      const own = one.methods.get(name);
      return own === undefined || own.method?.binding === "instance";
    });
    return agreed ? "method" : "unknown";
  }

  #hasSetter({ node }: ClassFacts, name: string): boolean {
    return node.body.some((statement) => {
      if (statement.type !== "FunctionDef" || privateName(statement.name, node.name) !== name) return false;
      return this.#program.functions.get(statement)?.method?.binding === "setter";
    });
  }

  /** The method that `receiver.name(...)` may call raw. */
  methodOf(node: Attribute): FunctionFacts | null {
    if (this.use(node) !== "method") return null;
    const known = this.receiverClass(node.value)!;
    const found = lookUp(this.#nameOf(node), lineage(known, this.#classes) as ClassFacts[]);
    return found?.kind === "method" ? found.facts : null;
  }

  #nameOf(node: Attribute): string {
    return privateName(node.attr, this.#program.table.places.get(node)?.className ?? null);
  }

  /** A class attribute that is no descriptor: a constant, or a display. */
  #isPlainValue(facts: ClassFacts, name: string): boolean {
    const value = facts.attributes.get(name);
    if (value === undefined) return true;
    if (value === null) return false;
    const type = this.#types.typeOf(value);
    return type !== "unknown" && type !== "function" && type !== "class" && type !== "instance";
  }

  /** In `__init__` itself an attribute is sure only after the statement that sets it. */
  #isSurelySet(known: KnownClass, name: string, node: Attribute): boolean {
    if (!known.instanceAttributes.has(name)) return false;
    const statement = this.#program.table.places.get(node)?.statement;
    const init = known.methods.get("__init__");
    const isInInit = init !== undefined && init.node.start <= node.start && node.end <= init.node.end;
    if (!isInInit || init.node.type === "Lambda" || statement == null) return true;
    return init.node.body.some((one) => {
      const sets = one.type === "Assign" || one.type === "AnnAssign" ? one : null;
      if (sets === null || sets.end > statement.start) return false;
      const targets = sets.type === "Assign" ? sets.targets : [sets.target];
      return targets.some(
        (target) =>
          target.type === "Attribute" &&
          this.#nameOf(target) === name &&
          this.receiverClass(target.value) === known,
      );
    });
  }
}

/** A class is a JavaScript function, which has attributes of its own by these names. */
const ofFunctions: ReadonlySet<string> = new Set(
  "name length prototype caller arguments call apply bind".split(" "),
);

type Member =
  | { readonly kind: "method"; readonly facts: FunctionFacts }
  | { readonly kind: "attribute"; readonly value: Expression | null };

/** The first of the classes that has a name, and what it has there. */
function lookUp(name: string, classes: readonly ClassFacts[]): Member | null {
  for (const one of classes) {
    const facts = one.methods.get(name);
    if (facts !== undefined) return { kind: "method", facts };
    const value = one.attributes.get(name);
    if (value !== undefined) return { kind: "attribute", value };
  }
  return null;
}

function isProperty(facts: ClassFacts, name: string): boolean {
  return facts.methods.get(name)?.method?.binding === "property";
}
