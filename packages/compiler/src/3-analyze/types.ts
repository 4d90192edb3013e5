/**
 * Static types: what an expression surely evaluates to.
 *
 *     n = 0
 *     for i in range(10):     =>     n and i are ints, i between 0 and 9
 *         n += i
 *
 * From the program, to the lowering, which emits a bare JavaScript operator where the types allow. The type of a
 * variable is the join of everything ever assigned to it, found by iterating from "nothing yet" until nothing changes; a
 * parameter's of everything passed to it, where all calls are in sight. Annotations prove nothing.
 *
 * Source: The Python Language Reference, 6.1 "Arithmetic conversions"; Library Reference, "Built-in Types".
 */
import { methods } from "../language/library.ts";
import type { BinOp, Call, ClassDef, Compare, Expression, Operator, Statement } from "../language/nodes.ts";
import type { BindingSite, ClassFacts, Interval, StaticType } from "./analysis.ts";
import type { CallSites, Definition } from "./call-sites.ts";
import { isLongChain, isNotNegative, leftDepth, parallelValue } from "./expression-shapes.ts";
import {
  attributeTypes,
  builtinResults,
  methodResults,
  moduleResults,
  type RuntimeClass,
  runtimeInstances,
} from "./known-results.ts";
import type { Program } from "./program.ts";
import type { BindingRecord } from "./scopes.ts";

/** A type, or nothing yet; an instance knows its class, of the program or of the runtime. */
type Found = StaticType | "nothing yet" | ClassDef | RuntimeClass;

/** Beyond any loop that ends: a counter that starts small and steps by little never gets there. */
const countLimit = 2 ** 47;
const shortStep = 2 ** 16;
/** Rounds after which a type that still changes is given up: only chains of made-up length need more. */
const patience = 40;

export class Types {
  readonly #program: Program;
  readonly #classes: ReadonlyMap<ClassDef, ClassFacts>;
  readonly #sites: CallSites;
  readonly #variables = new Map<BindingRecord, Found>();
  readonly #results = new Map<Definition, Found>();
  readonly #expressions = new Map<Expression, Found>();
  readonly #intervals = new Map<BindingRecord, Interval | null>();
  #isSettled = false;

  constructor(program: Program, classes: ReadonlyMap<ClassDef, ClassFacts>, sites: CallSites) {
    this.#program = program;
    this.#classes = classes;
    this.#sites = sites;
    this.#settle();
  }

  typeOf(node: Expression): StaticType {
    const found = this.#of(node);
    if (typeof found === "object") return "instance";
    return found === "nothing yet" || isRuntimeClass(found) ? "unknown" : found;
  }

  /** The class of the runtime an expression is surely an instance of: "asyncio.Queue"; null for any other. */
  runtimeClassOf(node: Expression): string | null {
    const found = this.#of(node);
    return isRuntimeClass(found) ? found.slice(1) : null;
  }

  /** The class of this module an expression is exactly an instance of. */
  classOf(node: Expression): ClassFacts | null {
    const found = this.#of(node);
    return typeof found === "object" ? (this.#classes.get(found) ?? null) : null;
  }

  // ---------------------------------------------------------------------------------------------------------- variables

  #settle(): void {
    const candidates = new Set<BindingRecord>();
    for (const { binding } of this.#program.table.symbols.values())
      if (binding !== null) candidates.add(binding);
    for (const binding of candidates) {
      const isOpen = binding.isParameter && !this.#sites.received.has(binding);
      this.#variables.set(binding, isTypable(binding) && !isOpen ? "nothing yet" : "unknown");
    }
    for (const definition of this.#sites.returned.keys()) this.#results.set(definition, "nothing yet");
    for (let round = 0; this.#round(round >= patience); round++);
    this.#isSettled = true;
  }

  /** Look at everything once more. @returns whether something changed; what changes when `isLate` is given up */
  #round(isLate: boolean): boolean {
    let changed = false;
    const settle = <K>(map: Map<K, Found>, key: K, before: Found, found: Found): void => {
      const after = join(before, found);
      if (after === before) return;
      map.set(key, isLate ? "unknown" : after);
      changed = true;
    };
    for (const [binding, before] of this.#variables) {
      if (before !== "unknown") settle(this.#variables, binding, before, this.#variable(binding));
    }
    for (const [definition, before] of this.#results) {
      if (before !== "unknown") settle(this.#results, definition, before, this.#returned(definition));
    }
    return changed;
  }

  #returned(definition: Definition): Found {
    const { values, givesNone } = this.#sites.returned.get(definition)!;
    const start: Found = givesNone ? "None" : "nothing yet";
    return values.reduce<Found>((type, value) => join(type, this.#of(value)), start);
  }

  #variable(binding: BindingRecord): Found {
    let type: Found = "nothing yet";
    for (const site of binding.sites) type = join(type, this.#site(site, binding));
    return type;
  }

  #site(site: BindingSite, binding: BindingRecord): Found {
    switch (site.kind) {
      case "annotation":
        return "nothing yet";
      case "parameter": {
        const values = this.#sites.received.get(binding) ?? null;
        if (values === null) return "unknown";
        return values.reduce<Found>((type, value) => join(type, this.#of(value)), "nothing yet");
      }
      case "assignment":
      case "named": {
        const value = site.value ?? parallelValue(site, this.#program);
        return value === null ? "unknown" : this.#of(value);
      }
      case "augmented": {
        const { statement } = site;
        if (statement?.type !== "AugAssign") return "unknown";
        const left = this.#variables.get(binding) ?? "unknown";
        // `xs += other` keeps a list a list, whatever the other iterable is.
        if (left === "list" && statement.op === "Add") return "list";
        return this.#operation(left, statement.target, statement.op, statement.value);
      }
      case "for":
      case "comprehension":
        return this.#countsOf(site) === null ? this.#element(this.#iterableOf(site)) : "int";
      case "with":
        return this.#entered(site);
      case "function":
        return isPlain(site.statement) ? "function" : "unknown";
      case "class":
        return isPlain(site.statement) ? "class" : "unknown";
      default:
        return "unknown";
    }
  }

  /** What the loop of a target that is one name runs over. */
  #iterableOf(site: BindingSite): Expression | null {
    const parent = this.#program.table.parents.get(site.node);
    if (parent?.type !== "For" && parent?.type !== "Comprehension") return null;
    if (parent.target !== site.node || (parent.type === "Comprehension" && parent.is_async === 1))
      return null;
    return parent.iter;
  }

  /** What `as` receives of a manager that gives itself. */
  #entered({ node }: BindingSite): Found {
    const item = this.#program.table.parents.get(node);
    if (item?.type !== "WithItem" || item.optional_vars !== node) return "unknown";
    const manager = this.#of(item.context_expr);
    return manager === "nothing yet" || (isRuntimeClass(manager) && givingThemselves.has(manager))
      ? manager
      : "unknown";
  }

  /** The call of `enumerate` whose numbers a site receives: i of `for i, x in enumerate(xs)`; null for any other. */
  #countsOf(site: BindingSite): Call | null {
    const { parents } = this.#program.table;
    const pattern = parents.get(site.node);
    if (pattern?.type !== "Tuple" || pattern.elts[0] !== site.node) return null;
    const loop = parents.get(pattern);
    if ((loop?.type !== "For" && loop?.type !== "Comprehension") || loop.target !== pattern) return null;
    const { iter } = loop;
    if (iter.type !== "Call" || this.#program.builtinOf(iter.func) !== "enumerate") return null;
    return iter;
  }

  #element(iterable: Expression | null): Found {
    if (iterable === null) return "unknown";
    const type = this.#of(iterable);
    if (type === "range") return "int";
    if (type === "str") return "str";
    if (type === "bytes") return "int";
    return type === "nothing yet" ? "nothing yet" : "unknown";
  }

  // -------------------------------------------------------------------------------------------------------- expressions

  #of(node: Expression): Found {
    if (!this.#isSettled) return this.#compute(node);
    let found = this.#expressions.get(node);
    if (found === undefined) {
      found = this.#compute(node);
      this.#expressions.set(node, found);
    }
    return found;
  }

  #compute(node: Expression): Found {
    switch (node.type) {
      case "Constant":
        return constantType(node);
      case "JoinedStr":
      case "FormattedValue":
        return "str";
      case "List":
        return "list";
      case "Tuple":
        return "tuple";
      case "Dict":
        return "dict";
      case "Set":
        return "set";
      case "ListComp":
        return "list";
      case "SetComp":
        return "set";
      case "DictComp":
        return "dict";
      case "GeneratorExp":
        return this.#program.table.scopes.get(node)?.hasAwait ? "unknown" : "generator";
      case "Lambda":
        return "function";
      case "Slice":
        return "slice";
      case "Name":
        return this.#name(node);
      case "NamedExpr":
        return this.#of(node.value);
      case "Await":
        return this.#awaited(node.value);
      case "IfExp":
        return join(this.#of(node.body), this.#of(node.orelse));
      case "BoolOp":
        return node.values.reduce<Found>((type, value) => join(type, this.#of(value)), "nothing yet");
      case "UnaryOp": {
        if (node.op === "Not") return "bool";
        const operand = this.#of(node.operand);
        if (operand === "int" || operand === "bool") return "int";
        if (operand === "float" && node.op !== "Invert") return "float";
        return operand === "nothing yet" ? operand : "unknown";
      }
      case "BinOp":
        return this.#binary(node);
      case "Compare":
        return this.#compare(node);
      case "Call":
        return this.#call(node);
      case "Attribute": {
        const imported = this.#program.importedAs(node);
        if (imported?.kind !== "runtime" || imported.name === null) return "unknown";
        return attributeTypes.get(`${imported.module}.${imported.name}`) ?? "unknown";
      }
      case "Subscript":
        return this.#subscript(this.#of(node.value), this.#of(node.slice));
      default:
        return "unknown";
    }
  }

  #name(node: Expression & { type: "Name" }): Found {
    const binding = this.#program.bindingOf(node);
    if (binding === null) return node.id === "__name__" && this.#program.isBuiltin(node) ? "str" : "unknown";
    const imported = this.#program.importedAs(node);
    if (imported !== null && imported.kind === "runtime") {
      if (imported.name === null) return "module";
      return attributeTypes.get(`${imported.module}.${imported.name}`) ?? "unknown";
    }
    return this.#variables.get(binding) ?? "unknown";
  }

  /** A chain of a thousand terms leans to the left: walk down it, then fold it upwards. */
  #binary(node: BinOp): Found {
    const chain: BinOp[] = [];
    let left: Expression = node;
    for (; left.type === "BinOp" && !this.#expressions.has(left); left = left.left) chain.push(left);
    let type = this.#of(left);
    for (const link of chain.reverse()) {
      type = this.#operation(type, link.left, link.op, link.right);
      if (this.#isSettled) this.#expressions.set(link, type);
    }
    return type;
  }

  #operation(type: Found, left: Expression, op: Operator, right: Expression): Found {
    const second = this.#of(right);
    // A square root of a sum of squares is no complex number.
    if (op === "Pow" && type === "float" && second === "float" && isNotNegative(left, this.#program))
      return "float";
    return operation(type, op, second, right);
  }

  #compare(node: Compare): Found {
    const operands = [node.left, ...node.comparators];
    const isPlainChain = node.ops.every((op, index) => {
      if (op === "Is" || op === "IsNot" || op === "In" || op === "NotIn") return true;
      return comparable.has(this.#of(operands[index]!)) && comparable.has(this.#of(operands[index + 1]!));
    });
    return isPlainChain ? "bool" : "unknown";
  }

  #subscript(value: Found, index: Found): Found {
    if (value === "str") return "str";
    if (index !== "slice")
      return value === "nothing yet" || index === "nothing yet" ? "nothing yet" : "unknown";
    return value === "list" || value === "tuple" || value === "bytes" || value === "range"
      ? value
      : "unknown";
  }

  #call(node: Call): Found {
    const { func } = node;
    const definition = this.#program.definitionOf(func);
    if (definition?.type === "ClassDef") {
      const isPlainClass = definition.keywords.length === 0 && this.#makesInstances(definition);
      return isPlainClass ? definition : "unknown";
    }
    if (definition !== null) {
      const kind = this.#program.functions.get(definition)?.kind;
      if (kind === "function") return this.#results.get(definition) ?? "unknown";
      return kind === "coroutine" || kind === "generator" ? kind : "unknown";
    }
    const builtin = this.#program.builtinOf(func);
    if (builtin !== null) return this.#builtinCall(builtin, node);
    const imported = this.#program.importedAs(func);
    if (imported !== null) {
      if (imported.kind !== "runtime" || imported.name === null) return "unknown";
      const name = `${imported.module}.${imported.name}`;
      if (methods[name] !== undefined) return `@${imported.module}.${imported.name}`;
      return runtimeInstances.get(name) ?? moduleResults.get(name) ?? "unknown";
    }
    if (func.type !== "Attribute" || isLongChain(func)) return "unknown";
    const receiver = this.#of(func.value);
    if (receiver === "nothing yet") return receiver;
    if (isRuntimeClass(receiver))
      return runtimeInstances.get(`${receiver.slice(1)}.${func.attr}`) ?? "unknown";
    return typeof receiver === "string"
      ? (methodResults.get(`${receiver}.${func.attr}`) ?? "unknown")
      : "unknown";
  }

  /** What `await f(x)` gives, with f a coroutine function of the module. */
  #awaited(value: Expression): Found {
    if (value.type !== "Call") return "unknown";
    const definition = this.#program.definitionOf(value.func);
    if (definition === null || definition.type === "ClassDef") return "unknown";
    if (this.#program.functions.get(definition)?.kind !== "coroutine") return "unknown";
    return this.#results.get(definition) ?? "unknown";
  }

  /** Calling the class gives an instance of just this class: no `__new__` or metaclass in sight decides otherwise. */
  #makesInstances(node: ClassDef): boolean {
    const facts = this.#classes.get(node);
    if (facts === undefined || facts.methods.has("__new__") || facts.attributes.has("__new__")) return false;
    if (facts.isMadeByMetaclass) return false;
    return facts.bases.every((base) => {
      if (base.kind === "class") return this.#makesInstances(base.definition);
      return base.kind === "builtin" && base.name !== "type";
    });
  }

  #builtinCall(name: string, node: Call): Found {
    const [first] = node.args;
    const same = (): Found => {
      const types = node.args.map((arg) => this.#of(arg));
      const isPlain = node.args.length > 1 && node.keywords.length === 0;
      return isPlain && types.every((type) => type === "int" || type === "float" || type === "str")
        ? types.reduce<Found>(join, "nothing yet")
        : "unknown";
    };
    switch (name) {
      case "min":
      case "max":
        return same();
      case "abs": {
        const type = first === undefined ? "unknown" : this.#of(first);
        return type === "int" || type === "float" ? type : type === "bool" ? "int" : "unknown";
      }
      case "round": {
        const type = first === undefined ? "unknown" : this.#of(first);
        const toInt = node.args.length === 1 && node.keywords.length === 0;
        if (type === "int" || (type === "float" && toInt)) return "int";
        const digits = node.args[1];
        return type === "float" && digits !== undefined && this.#of(digits) === "int" ? "float" : "unknown";
      }
      default:
        return builtinResults.get(name) ?? "unknown";
    }
  }

  // ---------------------------------------------------------------------------------------------------------- intervals

  intervalOf(node: Expression): Interval | null {
    switch (node.type) {
      case "Constant":
        return node.value.kind === "int" ? safe(Number(node.value.value), Number(node.value.value)) : null;
      case "UnaryOp": {
        const operand = this.intervalOf(node.operand);
        if (operand === null) return null;
        if (node.op === "USub") return safe(-operand.max, -operand.min);
        return node.op === "UAdd" ? operand : null;
      }
      case "IfExp":
        return union(this.intervalOf(node.body), this.intervalOf(node.orelse));
      case "NamedExpr":
        return this.intervalOf(node.value);
      case "Name": {
        const binding = this.#program.bindingOf(node);
        return binding === null ? null : this.#variableInterval(binding);
      }
      case "BinOp":
        return this.#binaryInterval(node);
      case "Call": {
        const name = this.#program.builtinOf(node.func);
        if (name === "len") return { min: 0, max: 2 ** 32 };
        return name === "ord" ? { min: 0, max: 0x10ffff } : null;
      }
      default:
        return null;
    }
  }

  #binaryInterval(node: BinOp): Interval | null {
    const depth = leftDepth(node);
    if (depth > 50 || this.typeOf(node) !== "int") return null;
    const right = this.intervalOf(node.right);
    if (node.op === "Mod" && right !== null && right.min > 0) return { min: 0, max: right.max - 1 };
    if (node.op === "BitAnd" && right !== null && right.min >= 0) return { min: 0, max: right.max };
    const left = this.intervalOf(node.left);
    if (left === null || right === null) return null;
    switch (node.op) {
      case "Add":
        return safe(left.min + right.min, left.max + right.max);
      case "Sub":
        return safe(left.min - right.max, left.max - right.min);
      case "Mult": {
        const corners = [
          left.min * right.min,
          left.min * right.max,
          left.max * right.min,
          left.max * right.max,
        ];
        return safe(Math.min(...corners), Math.max(...corners));
      }
      case "FloorDiv":
        return right.min > 0 ? safe(Math.min(left.min, 0), Math.max(left.max, 0)) : null;
      default:
        return null;
    }
  }

  #variableInterval(binding: BindingRecord): Interval | null {
    const known = this.#intervals.get(binding);
    if (known !== undefined) return known;
    this.#intervals.set(binding, null);
    if (this.#variables.get(binding) !== "int") return null;
    let all: Interval | null = null;
    for (const site of binding.sites) {
      if (site.kind === "annotation") continue;
      const one = this.#siteInterval(site);
      all = all === null ? one : union(all, one);
      if (one === null) return null;
    }
    this.#intervals.set(binding, all);
    return all;
  }

  #siteInterval(site: BindingSite): Interval | null {
    if (site.kind === "assignment" || site.kind === "named") {
      const value = site.value ?? parallelValue(site, this.#program);
      return value === null ? null : this.intervalOf(value);
    }
    if (site.kind !== "for" && site.kind !== "comprehension") return null;
    const counts = this.#countsOf(site);
    if (counts !== null) {
      const isFromZero = counts.args.length === 1 && counts.keywords.length === 0;
      return isFromZero ? { min: 0, max: countLimit } : null;
    }
    const iterable = this.#iterableOf(site);
    if (iterable === null) return null;
    if (this.#of(iterable) === "bytes") return { min: 0, max: 255 };
    return iterable.type === "Call" ? this.rangeInterval(iterable) : null;
  }

  /** The values of `range(...)`; null when they may not be small. */
  rangeInterval(node: Call): Interval | null {
    if (this.#program.builtinOf(node.func) !== "range" || node.keywords.length > 0) return null;
    if (node.args.length === 0 || node.args.length > 3 || node.args.some((arg) => arg.type === "Starred"))
      return null;
    const [first, second, third] = node.args as [Expression, Expression?, Expression?];
    const start = second === undefined ? { min: 0, max: 0 } : this.intervalOf(first);
    const stop = this.intervalOf(second ?? first);
    const step = third === undefined ? { min: 1, max: 1 } : this.intervalOf(third);
    if (start === null || step === null || Math.abs(step.min) > shortStep || Math.abs(step.max) > shortStep)
      return null;
    if (Math.abs(start.min) > countLimit || Math.abs(start.max) > countLimit) return null;
    const high = step.max <= 0 ? start.max : Math.max(start.max, stop === null ? countLimit : stop.max - 1);
    const low = step.min >= 0 ? start.min : Math.min(start.min, stop === null ? -countLimit : stop.min + 1);
    return { min: low, max: high };
  }
}

// -------------------------------------------------------------------------------------------------------------- the rules

function isRuntimeClass(type: Found): type is RuntimeClass {
  return typeof type === "string" && type.startsWith("@");
}

const givingThemselves: ReadonlySet<RuntimeClass> = new Set<RuntimeClass>([
  "@asyncio.TaskGroup",
  "@asyncio.Timeout",
  "@asyncio.Runner",
]);

function join(a: Found, b: Found): Found {
  if (a === "nothing yet") return b;
  if (b === "nothing yet" || a === b) return a;
  return "unknown";
}

/** A class's attributes may be assigned from outside. */
function isTypable(binding: BindingRecord): boolean {
  return (
    binding.sites.length > 0 && binding.scope.kind !== "class" && binding.scope.kind !== "type parameters"
  );
}

function isPlain(statement: Statement | null): boolean {
  if (statement === null || !("decorator_list" in statement)) return false;
  return statement.decorator_list.length === 0;
}

function constantType(node: Expression & { type: "Constant" }): StaticType {
  const { kind } = node.value;
  switch (kind) {
    case "imaginary":
      return "complex";
    case "Ellipsis":
      return "unknown";
    default:
      return kind;
  }
}

const comparable: ReadonlySet<Found> = new Set<Found>(["int", "float", "bool", "str", "bytes", "None"]);
const bitwise: ReadonlySet<Operator> = new Set<Operator>(["BitAnd", "BitOr", "BitXor"]);

function operation(left: Found, op: Operator, right: Found, exponent: Expression): Found {
  if (left === "nothing yet" || right === "nothing yet") return "nothing yet";
  const isInt = (type: Found): boolean => type === "int" || type === "bool";
  if (isInt(left) && isInt(right)) {
    if (op === "Div") return "float";
    if (op === "MatMult") return "unknown";
    if (left === "bool" && right === "bool" && bitwise.has(op)) return "bool";
    if (op !== "Pow") return "int";
    return exponent.type === "Constant" ? "int" : "unknown";
  }
  const isNumber = (type: Found): boolean => isInt(type) || type === "float";
  if (isNumber(left) && isNumber(right)) {
    if (bitwise.has(op) || op === "LShift" || op === "RShift" || op === "MatMult") return "unknown";
    // A negative base to a fractional power is complex.
    return op !== "Pow" || isInt(right) ? "float" : "unknown";
  }
  if (op === "Mod" && left === "str") return "str";
  if (op === "Add" && left === right && sequences.has(left)) return left;
  if (op === "Mult" && sequences.has(left) && isInt(right)) return left;
  if (op === "Mult" && isInt(left) && sequences.has(right)) return right;
  if (left === right && (left === "set" || left === "dict") && op === "BitOr") return left;
  return "unknown";
}

const sequences: ReadonlySet<Found> = new Set<Found>(["str", "list", "tuple", "bytes"]);

function safe(min: number, max: number): Interval | null {
  return Number.isSafeInteger(min) && Number.isSafeInteger(max) ? { min: min + 0, max: max + 0 } : null;
}

function union(a: Interval | null, b: Interval | null): Interval | null {
  if (a === null || b === null) return null;
  return { min: Math.min(a.min, b.min), max: Math.max(a.max, b.max) };
}
