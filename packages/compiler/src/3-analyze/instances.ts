/**
 * The data attributes that every instance of a class surely has once anybody else can see it.
 *
 *     def __init__(self, n):
 *         self.n = n                 sure
 *         if n: self.m = 1           not sure: only sometimes
 *         register(self)             from here on others may look
 *         self.late = 2              not sure
 *
 * From the class bodies, to attributes.ts, which lets `self.n` be read as plain `this.n`. A descendant that forgets to
 * call `super().__init__` takes the certainty from all its bases.
 *
 * Source: The Python Language Reference, 3.3.1 "Basic customization"; 3.3.2.
 */
import type { Attribute, Call, ClassDef, Expression, Name, Node, Statement } from "../language/nodes.ts";
import { walk } from "../language/walk.ts";
import type { FunctionFacts } from "./analysis.ts";
import { isPlainBase, type KnownClass, lineage } from "./lineage.ts";
import type { Program } from "./program.ts";
import { privateName } from "./scopes.ts";

type Classes = ReadonlyMap<ClassDef, KnownClass>;

/** Fill in `known.instanceAttributes`. */
export function instanceAttributes(known: KnownClass, classes: Classes, program: Program): void {
  const bareDescendant = known.descendants.some((one) => !initRunsBase(one));
  if (bareDescendant) return;
  for (const name of initOutcome(known, classes, program).set) {
    if (!program.deletedAttributes.has(name)) known.instanceAttributes.add(name);
  }
}

/** No `__init__` of its own, or one that calls `super().__init__(...)` first thing, before any branch. */
function initRunsBase(known: KnownClass): boolean {
  const init = known.methods.get("__init__");
  if (init === undefined) return !known.attributes.has("__init__");
  if (init.node.type === "Lambda") return false;
  return init.node.body.some((statement) => superInit(statement) !== null);
}

/** The call, when a statement is `super().__init__(...)`. */
function superInit(statement: Statement): Call | null {
  if (statement.type !== "Expr" || statement.value.type !== "Call") return null;
  const { func } = statement.value;
  if (func.type !== "Attribute" || func.attr !== "__init__" || func.value.type !== "Call") return null;
  const isSuper = func.value.func.type === "Name" && func.value.func.id === "super";
  return isSuper && func.value.args.length === 0 ? statement.value : null;
}

/** What an `__init__` surely sets; `isWhole` when nobody can see the instance before it has run to its end. */
interface Outcome {
  readonly set: ReadonlySet<string>;
  readonly isWhole: boolean;
}

function initOutcome(known: KnownClass, classes: Classes, program: Program): Outcome {
  const init = known.methods.get("__init__");
  if (init === undefined) {
    const base = soleBase(known, classes);
    if (known.attributes.has("__init__")) return { set: new Set(), isWhole: false };
    if (base !== null) return initOutcome(base, classes, program);
    return { set: new Set(), isWhole: known.bases.every(isPlainBase) };
  }
  const self = init.method?.self;
  const isPlain = init.method?.binding === "instance" && init.node.type === "FunctionDef" && !init.hasYield;
  if (!isPlain || self == null || self.sites.length !== 1) return { set: new Set(), isWhole: false };
  return new InitWalk(known, init, classes, program).run(init.node.body);
}

function soleBase(known: KnownClass, classes: Classes): KnownClass | null {
  const [base, another] = known.bases;
  return another === undefined && base?.kind === "class" ? (classes.get(base.definition) ?? null) : null;
}

class InitWalk {
  readonly #known: KnownClass;
  readonly #classes: Classes;
  readonly #program: Program;
  readonly #isSelf: (node: Node) => boolean;
  readonly #set = new Set<string>();

  constructor(known: KnownClass, init: FunctionFacts, classes: Classes, program: Program) {
    this.#known = known;
    this.#classes = classes;
    this.#program = program;
    const self = init.method!.self;
    this.#isSelf = (node) => node.type === "Name" && program.bindingOf(node as Name) === self;
  }

  /** Statement after statement, until one may leave early or lets others see the instance. */
  run(body: readonly Statement[]): Outcome {
    const isWhole = body.every((statement) => this.#statement(statement));
    return { set: this.#set, isWhole };
  }

  /** @returns false when nothing after it is sure */
  #statement(statement: Statement): boolean {
    if (statement.type === "Assign" || (statement.type === "AnnAssign" && statement.value !== null)) {
      if (this.#leaks(statement.value!)) return false;
      const targets = statement.type === "Assign" ? statement.targets : [statement.target];
      for (const target of targets) this.#target(target);
      return true;
    }
    const call = superInit(statement);
    if (call !== null) return this.#superInit(call);
    if (statement.type === "If") return this.#branches(statement.test, statement.body, statement.orelse);
    return !this.#leavesOrLeaks(statement);
  }

  #target(target: Expression): void {
    if (target.type === "Tuple" || target.type === "List") {
      for (const element of target.elts) this.#target(element);
    } else if (target.type === "Attribute" && this.#isSelf(target.value)) {
      const name = privateName(target.attr, this.#known.node.name);
      if (!this.#isAccessor(name)) this.#set.add(name);
    }
  }

  /** What both branches set is set. */
  #branches(test: Expression, body: readonly Statement[], orelse: readonly Statement[]): boolean {
    if (this.#leaks(test)) return false;
    const before = new Set(this.#set);
    const goesOn = [body, orelse].map((suite) => {
      const set = new Set(before);
      const going = suite.every(
        (statement) => this.#assignsOnly(statement, set) || !this.#leavesOrLeaks(statement),
      );
      return { set, going };
    });
    const [yes, no] = goesOn;
    for (const name of yes!.set) if (no!.set.has(name)) this.#set.add(name);
    return yes!.going && no!.going;
  }

  #assignsOnly(statement: Statement, set: Set<string>): boolean {
    if (statement.type !== "Assign" || this.#leaks(statement.value)) return false;
    for (const target of statement.targets) {
      if (target.type !== "Attribute" || !this.#isSelf(target.value)) continue;
      const name = privateName(target.attr, this.#known.node.name);
      if (!this.#isAccessor(name)) set.add(name);
    }
    return true;
  }

  #superInit(call: Call): boolean {
    if (call.args.some((arg) => this.#leaks(arg)) || call.keywords.some(({ value }) => this.#leaks(value))) {
      return false;
    }
    const base = soleBase(this.#known, this.#classes);
    if (base === null) return this.#known.bases.every(isPlainBase);
    const { set, isWhole } = initOutcome(base, this.#classes, this.#program);
    for (const name of set) this.#set.add(name);
    return isWhole;
  }

  #leavesOrLeaks(statement: Statement): boolean {
    let found = false;
    walk(statement, (node) => {
      if (node.type === "Return") found = true;
      return !found;
    });
    return found || this.#leaks(statement);
  }

  /** A property or method of this name makes `self.x = ...` a call, or hides what is set. */
  #isAccessor(name: string): boolean {
    return [this.#known, ...this.#known.descendants, ...lineage(this.#known, this.#classes)].some(
      (one) => one === null || one.methods.has(name),
    );
  }

  /** Whether evaluating a node may show the instance to others: `self` other than in `self.x = ...` or a read of data. */
  #leaks(root: Node): boolean {
    const harmless = new Set<Node>();
    let found = false;
    walk(root, (node) => {
      if (node.type === "Attribute" && this.#isSelf(node.value) && this.#isHarmless(node))
        harmless.add(node.value);
      else if (this.#isSelf(node) && !harmless.has(node)) found = true;
      else if (node.type === "Name" && node.id === "super") found = true;
      return !found;
    });
    return found;
  }

  #isHarmless(node: Attribute): boolean {
    const name = privateName(node.attr, this.#known.node.name);
    return node.ctx === "Store" ? !this.#isAccessor(name) : this.#set.has(name);
  }
}
