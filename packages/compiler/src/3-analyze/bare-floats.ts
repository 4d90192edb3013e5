/**
 * Variables that are kept as doubles of JavaScript, without the box that tells a float from an int elsewhere.
 *
 *     x = 0.0                          let x = 0;
 *     for i in range(n):         =>    for (let i = 0; i < n; i++) {
 *         x = x * x + 0.25               x = x * x + 0.25;
 *                                      }
 *     return x                         return float(x);
 *
 * From the types, to the lowering. A variable of one function qualifies when nothing but floats is ever assigned to it, when it is
 * computed with and changes in a loop, so that it pays, and when nobody can tell one box from another: it leaves the arithmetic
 * at one place at most, but for texts, comparisons and `return`. Then `is`, and a NaN found in a list by its identity, have
 * nothing to differ in.
 */
import type { Expression, Name } from "../language/nodes.ts";
import type { BindingSite } from "./analysis.ts";
import { parallelValue } from "./expression-shapes.ts";
import type { Program } from "./program.ts";
import type { BindingRecord } from "./scopes.ts";
import { loopsAround } from "./surrounding-loops.ts";
import type { Types } from "./types.ts";

/** How a variable is read at one place. */
type Use =
  /** An operand: only its value counts. */
  | "arithmetic"
  /** Shown or compared: only its value counts, which must be boxed for it. */
  | "value"
  /** Handed out by a `return`, after which the variable is gone. */
  | "returned"
  | "handed out"
  /** `x is y`, `x in xs`: the box counts. */
  | "identity";

export function bareFloats(
  program: Program,
  types: Types,
  unbound: ReadonlySet<Name>,
  isExported: (binding: BindingRecord) => boolean,
): ReadonlySet<BindingRecord> {
  const found = new Set<BindingRecord>();
  for (const { binding } of program.table.symbols.values()) {
    if (binding !== null && isLocalFloat(binding, types, unbound) && !isExported(binding)) found.add(binding);
  }
  // One that does not qualify may take others with it, which are assigned from it.
  for (let before = -1; before !== found.size; ) {
    before = found.size;
    for (const binding of found) {
      const qualifies =
        binding.sites.every((site) => isPlainSite(site, found, program)) &&
        binding.sites.some((site) => loopsAround(site.node, program.table.parents).length > 0) &&
        areUsesPlain(binding, found, program, types);
      if (!qualifies) found.delete(binding);
    }
  }
  return found;
}

function isLocalFloat(binding: BindingRecord, types: Types, unbound: ReadonlySet<Name>): boolean {
  const { scope, reads } = binding;
  if (scope.kind !== "function" && scope.kind !== "module") return false;
  if (binding.isParameter || binding.isCaptured || binding.isDeleted || binding.isAssignedFromInner)
    return false;
  if (binding.isObserved || binding.isWrittenByName || scope.isWrittenByName) return false;
  if (reads.length === 0 || types.typeOf(reads[0]!) !== "float") return false;
  return !reads.some((read) => unbound.has(read));
}

/** `x = ...`, `x = y = ...`, `x, y = ..., ...`, `x += ...`. */
function isPlainSite(site: BindingSite, found: ReadonlySet<BindingRecord>, program: Program): boolean {
  const { kind, statement } = site;
  if (kind === "annotation" || kind === "augmented") return true;
  if (kind !== "assignment" || statement === null) return false;
  if (statement.type === "AnnAssign") return statement.target === site.node;
  if (statement.type !== "Assign") return false;
  if (statement.targets.length === 1)
    return statement.targets[0] === site.node || parallelValue(site, program) !== null;
  return statement.targets.every((target) => isAmong(target, found, program));
}

function isAmong(node: Expression, found: ReadonlySet<BindingRecord>, program: Program): boolean {
  if (node.type !== "Name") return false;
  const binding = program.bindingOf(node);
  return binding !== null && found.has(binding);
}

function areUsesPlain(
  binding: BindingRecord,
  found: ReadonlySet<BindingRecord>,
  program: Program,
  types: Types,
): boolean {
  const uses = binding.reads.map((read) => useOf(read, found, program, types));
  if (uses.includes("identity") || !uses.includes("arithmetic")) return false;
  const handedOut = binding.reads.filter((_, index) => uses[index] === "handed out");
  if (handedOut.length === 0) return true;
  if (handedOut.length > 1 || uses.includes("returned")) return false;
  // Each time round the loop it is another float.
  return loopsAround(handedOut[0]!, program.table.parents).every((loop) =>
    binding.sites.some(
      ({ statement }) => statement !== null && program.table.parents.get(statement) === loop,
    ),
  );
}

const computing: ReadonlySet<string> = new Set(["Add", "Sub", "Mult", "Div", "Pow", "Mod", "FloorDiv"]);
const ordering: ReadonlySet<string> = new Set(["Eq", "NotEq", "Lt", "LtE", "Gt", "GtE"]);
const plain: ReadonlySet<string> = new Set(["int", "float", "bool", "str", "None"]);
/** Builtins that keep nothing of a float they are given. */
const readers: ReadonlySet<string> = new Set([
  "print",
  "str",
  "repr",
  "format",
  "int",
  "round",
  "abs",
  "bool",
  "divmod",
]);

function useOf(read: Expression, found: ReadonlySet<BindingRecord>, program: Program, types: Types): Use {
  const parent = program.table.parents.get(read);
  switch (parent?.type) {
    case "BinOp":
      if (types.typeOf(parent) === "float" && computing.has(parent.op)) return "arithmetic";
      return types.typeOf(parent) === "str" ? "value" : "handed out";
    case "UnaryOp":
      return parent.op === "Not" ? "value" : "arithmetic";
    case "AugAssign":
      return types.typeOf(parent.target) === "float" ? "arithmetic" : "handed out";
    case "Compare": {
      if (!parent.ops.every((op) => ordering.has(op))) return "identity";
      const operands = [parent.left, ...parent.comparators];
      return operands.every((operand) => plain.has(types.typeOf(operand))) ? "arithmetic" : "handed out";
    }
    case "FormattedValue":
    case "If":
    case "While":
    case "Expr":
      return "value";
    case "IfExp":
      return parent.test === read ? "value" : "handed out";
    case "Return":
      return "returned";
    case "Assign":
      return parent.targets.every((target) => isAmong(target, found, program)) ? "value" : "handed out";
    case "Tuple":
      return useInTuple(parent, read, found, program, types);
    case "Call": {
      if (parent.func === read || parent.keywords.length > 0) return "handed out";
      const builtin = program.builtinOf(parent.func);
      if (builtin !== null) return readers.has(builtin) ? "value" : "handed out";
      const { func } = parent;
      if (func.type === "Attribute" && func.attr === "format" && types.typeOf(func.value) === "str")
        return "value";
      const imported = program.importedAs(func);
      return imported?.kind === "runtime" && imported.module === "math" ? "value" : "handed out";
    }
    default:
      return "handed out";
  }
}

/** `x, y = y, x`, `return x, y`, `"%f %f" % (x, y)`. */
function useInTuple(
  tuple: Expression & { type: "Tuple" },
  read: Expression,
  found: ReadonlySet<BindingRecord>,
  program: Program,
  types: Types,
): Use {
  const parent = program.table.parents.get(tuple);
  if (parent?.type === "Return") return "returned";
  if (parent?.type === "BinOp" && types.typeOf(parent) === "str") return "value";
  if (parent?.type !== "Assign" || parent.value !== tuple || parent.targets.length !== 1) return "handed out";
  const [target] = parent.targets;
  if (target?.type !== "Tuple" && target?.type !== "List") return "handed out";
  const element =
    target.elts.length === tuple.elts.length ? target.elts[tuple.elts.indexOf(read)] : undefined;
  return element !== undefined && isAmong(element, found, program) ? "value" : "handed out";
}
