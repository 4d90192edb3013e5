/**
 * What a call calls, and where its arguments go.
 *
 *     f(1, b=2)               a function of this module: raw, arguments in place
 *     Point(1, 2)             a class of this module
 *     print("x", end="")      a builtin
 *     asyncio.sleep(1)        a function of the runtime
 *     self.area(2)            a method of the class around
 *     callback(1)             unknown
 *
 * From the program, the classes and the types, to the lowering of calls.
 *
 * Source: The Python Language Reference, 6.3.4 "Calls".
 */
import { madeWithArguments, methods } from "../language/library.ts";
import type { Attribute, Call, ClassDef, Expression, Name } from "../language/nodes.ts";
import { parseSignature, type SignatureTable } from "../language/signatures.ts";
import type {
  Arguments,
  Binding,
  Callee,
  DefinitionNode,
  FunctionFacts,
  Imported,
  Scope,
} from "./analysis.ts";
import { bindArguments, signatureParameters } from "./arguments.ts";
import type { Attributes } from "./attributes.ts";
import { isExceptionName, isObjectName, isObjectOf } from "./builtins.ts";
import type { KnownClass } from "./lineage.ts";
import type { Program } from "./program.ts";
import type { BindingRecord } from "./scopes.ts";
import type { Types } from "./types.ts";

const unknown: Callee = { kind: "unknown" };
const undecided: Arguments = { kind: "undecided" };

/** What a plain `super()` stands for. */
interface SuperOwner {
  readonly owner: ClassDef;
  /** The first parameter of a function inside the method; null where it is that of the method. */
  readonly receiver: Binding | null;
}

export class Calls {
  readonly #program: Program;
  readonly #classes: ReadonlyMap<ClassDef, KnownClass>;
  readonly #attributes: Attributes;
  readonly #types: Types;
  readonly #signatures: SignatureTable;
  readonly #found = new Map<Call, Callee>();

  constructor(
    program: Program,
    classes: ReadonlyMap<ClassDef, KnownClass>,
    attributes: Attributes,
    types: Types,
    signatures: SignatureTable,
  ) {
    this.#program = program;
    this.#classes = classes;
    this.#attributes = attributes;
    this.#types = types;
    this.#signatures = signatures;
  }

  calleeOf(node: Call): Callee {
    let callee = this.#found.get(node);
    if (callee === undefined) {
      callee = this.#find(node);
      this.#found.set(node, callee);
    }
    return callee;
  }

  #find(node: Call): Callee {
    const { func } = node;
    const definition = this.#program.definitionOf(func);
    if (definition !== null) return this.#definition(node, definition);
    const builtin = this.#program.builtinOf(func);
    if (builtin === "super") return this.#super(node);
    if (builtin !== null) return this.#runtime(node, "builtins", builtin);
    const imported = this.#program.importedAs(func);
    if (imported !== null) {
      if (isOfHost(imported)) return { kind: "host" };
      if (imported.kind !== "runtime" || imported.name === null) return unknown;
      return this.#runtime(node, imported.module, imported.name);
    }
    return func.type === "Attribute" ? this.#method(node, func) : unknown;
  }

  #definition(node: Call, definition: DefinitionNode): Callee {
    if (definition.type !== "ClassDef") {
      if (this.#program.assignsDefaults) return unknown;
      const facts = this.#program.functions.get(definition)!;
      return {
        kind: "function",
        facts,
        arguments: bindArguments(node, signatureParameters(facts.parameters)),
      };
    }
    const facts = this.#classes.get(definition)!;
    return { kind: "class", facts, ...this.#construction(node, facts) };
  }

  /** Arguments of a class are those of its `__init__`, its own or inherited. */
  #construction(node: Call, facts: KnownClass): { init: FunctionFacts | null; arguments: Arguments } {
    const none = { init: null, arguments: undecided };
    if (facts.node.keywords.length > 0 || facts.isMadeByMetaclass || facts.methods.has("__new__"))
      return none;
    let here = facts;
    for (;;) {
      const init = here.methods.get("__init__");
      if (init !== undefined) {
        if (init.method?.binding !== "instance" || init.method.self === null) return none;
        // `args` of an exception are its positional arguments, whatever `__init__` makes of the others; so are those that
        // the `__new__` of a built-in base gets.
        if (node.keywords.length > 0 && this.#mayBeMadeWithArguments(facts)) return none;
        return { init, arguments: bindArguments(node, withoutSelf(init)) };
      }
      const [base, another] = here.bases;
      if (here.attributes.has("__init__") || another !== undefined) return none;
      if (base === undefined || (base.kind === "builtin" && base.name === "object")) {
        return { init: null, arguments: bindArguments(node, []) };
      }
      if (base.kind === "builtin" && isExceptionName(base.name) && node.keywords.length === 0) {
        return { init: null, arguments: bindArguments(node, parseSignature("(*args)")) };
      }
      const next = base.kind === "class" ? this.#classes.get(base.definition) : undefined;
      if (next === undefined || next.methods.has("__new__") || next.node.keywords.length > 0) return none;
      here = next;
    }
  }

  #mayBeMadeWithArguments({ bases }: KnownClass): boolean {
    return bases.some((base) => {
      if (base.kind === "builtin") return isExceptionName(base.name) || madeWithArguments.has(base.name);
      const known = base.kind === "class" ? this.#classes.get(base.definition) : undefined;
      return known === undefined || this.#mayBeMadeWithArguments(known);
    });
  }

  #runtime(node: Call, module: string, name: string): Callee {
    if (module === "builtins" ? isObjectName(name) : isObjectOf(module, name)) return unknown;
    const row = this.#signatures.get(module)?.get(name);
    const isException = module === "builtins" && isExceptionName(name) && node.keywords.length === 0;
    const signature = row?.text ?? (isException ? `${name}(*args)` : null);
    const args = signature === null ? asWritten(node) : bindArguments(node, parseSignature(signature));
    if (module === "builtins") return { kind: "builtin", name, signature, arguments: args };
    return {
      kind: "runtime",
      module,
      name,
      signature,
      isCoroutine: row?.isCoroutine ?? false,
      arguments: args,
    };
  }

  #super(node: Call): Callee {
    const found = this.#superOwner(node);
    return found === null ? unknown : { kind: "super", ...found };
  }

  /** The class whose method a plain `super()`, or `super(C, self)`, stands in. */
  #superOwner(node: Call): SuperOwner | null {
    if (node.keywords.length > 0) return null;
    const method = this.#methodAround(node);
    if (method === null) return null;
    if (method.method === null || method.method.self === null) return this.#superInside(node, method);
    const { owner } = method.method;
    if (node.args.length === 0) return { owner, receiver: null };
    const [type, object] = node.args;
    if (node.args.length !== 2 || type?.type !== "Name" || object?.type !== "Name") return null;
    const isOwner = this.#program.definitionOf(type) === owner;
    return isOwner && this.#program.bindingOf(object) === method.method.self
      ? { owner, receiver: null }
      : null;
  }

  /** A plain `super()` in a function inside a method, or in a static one, means its first parameter. */
  #superInside(node: Call, { parameters, scope, method }: FunctionFacts): SuperOwner | null {
    const [first] = parameters;
    const owner = method?.owner ?? classAround(scope);
    if (node.args.length > 0 || owner === null) return null;
    if (first === undefined || (first.kind !== "positional" && first.kind !== "positional only")) return null;
    return { owner, receiver: this.#program.bindingOf(first.node) };
  }

  /** The method whose own code, not that of a function inside, a node stands in; comprehensions count as its own. */
  #methodAround(node: Expression): FunctionFacts | null {
    let scope = this.#program.table.places.get(node)?.scope ?? null;
    while (scope !== null && scope.kind === "comprehension" && !scope.isGeneratorExpression)
      scope = scope.parent;
    if (scope?.kind !== "function") return null;
    const definition = scope.node;
    if (definition.type !== "FunctionDef" && definition.type !== "AsyncFunctionDef") return null;
    return this.#program.functions.get(definition) ?? null;
  }

  #method(node: Call, func: Attribute): Callee {
    const { value } = func;
    if (value.type === "Call" && this.#program.builtinOf(value.func) === "super") {
      const found = this.#superOwner(value);
      if (found !== null) return { kind: "super method", ...found, name: func.attr };
    }
    const facts = this.#attributes.methodOf(func);
    if (facts === null) return this.#runtimeMethod(node, func);
    return { kind: "method", facts, receiver: value, arguments: bindArguments(node, withoutSelf(facts)) };
  }

  #runtimeMethod(node: Call, func: Attribute): Callee {
    const owner = this.#types.runtimeClassOf(func.value);
    const arity = owner === null ? undefined : methods[owner]?.get(func.attr);
    if (arity === undefined || this.#program.storedAttributes.has(func.attr)) return unknown;
    const count = node.args.length;
    const fits = count === arity.required || (arity.takesMore && count > arity.required);
    if (!fits || node.keywords.length > 0 || node.args.some((arg) => arg.type === "Starred")) return unknown;
    return { kind: "runtime method", receiver: func.value, name: func.attr };
  }

  /** Used other than as the callee of calls whose arguments are in place. */
  escapes(node: DefinitionNode): boolean {
    const binding = this.#program.bindingOf(node);
    if (binding === null || binding.isObserved || this.#program.soleDefinition(binding) !== node) return true;
    return binding.reads.some((read) => !this.#isDirectCall(read, binding));
  }

  #isDirectCall(read: Name, binding: BindingRecord): boolean {
    const call = this.#program.table.parents.get(read);
    if (call?.type !== "Call" || call.func !== read) return false;
    const callee = this.calleeOf(call);
    if (callee.kind !== "function" && callee.kind !== "class") return false;
    const { arguments: args } = callee;
    return binding.isDeleted ? false : args.kind === "bound" && args.inSourceOrder;
  }
}

/** The class in whose method a function stands. */
function classAround(scope: Scope): ClassDef | null {
  for (let here = scope.parent; here !== null; here = here.parent) {
    if (here.kind === "class") return here.node as ClassDef;
  }
  return null;
}

/** Does an import give what JavaScript has made? The runtime's own modules (`scripts/compile-library.mjs`) have made Python's objects. */
function isOfHost(imported: Imported): boolean {
  if (imported.kind !== "js" && imported.kind !== "npm") return false;
  const isOurs = imported.kind === "npm" && imported.specifier.startsWith("@asyncdef/runtime/");
  return imported.name !== null && !isOurs;
}

function withoutSelf(facts: FunctionFacts): ReturnType<typeof signatureParameters> {
  return signatureParameters(facts.parameters).slice(1);
}

/** No signature is known: positional arguments go as they stand, keywords must be bound at run time. */
function asWritten(node: Call): Arguments {
  if (node.keywords.length > 0 || node.args.some((arg) => arg.type === "Starred")) return undecided;
  return { kind: "bound", positional: node.args, rest: [], keywords: [], inSourceOrder: true };
}
