/**
 * Whether a file has classes whose comparisons give something that JavaScript may take for true where Python does not, or the other
 * way round: an object with a `__bool__`, an empty list, 0.0.
 *
 *     def __gt__(self, other):
 *         return Condition(self, ">", other)      =>   if (truth(gt(age, 18))) {...} in all files of the program
 *
 * Without one, a comparison is a condition as it stands. From a tree, to the survey of a program's files and to the analysis. It looks at
 * what the methods return and knows no types: where it cannot tell, they give anything.
 *
 * Source: The Python Language Reference, 3.3.1 "__lt__" and its kin, 6.10.1.
 */
import type { Expression, FunctionDef, Module, Node } from "../language/nodes.ts";
import { childrenOf, walk } from "../language/walk.ts";

const METHODS: ReadonlySet<string> = new Set(["__eq__", "__ne__", "__lt__", "__le__", "__gt__", "__ge__"]);

/** Built-in functions whose results are true or false alike in both languages. */
const TRUTHFUL: ReadonlySet<string> = new Set(
  "all any bool callable hasattr hash id int isinstance issubclass len ord round str".split(" "),
);

export function hasOddComparisons(module: Module, text: string): boolean {
  if (!/__(?:eq|ne|lt|le|gt|ge)__/.test(text)) return false;
  let found = false;
  walk(module, (node) => {
    found ||= isOdd(node);
    return !found;
  });
  return found;
}

/** A definition of such a method that may return anything, or something that may put one into a class. */
function isOdd(node: Node): boolean {
  switch (node.type) {
    case "FunctionDef":
      return METHODS.has(node.name) && (node.decorator_list.length > 0 || !returnsTruth(node));
    case "Assign":
      return node.targets.some(isMethod) && !isComparing(node.value);
    case "Dict":
      return node.keys.some((key, index) => key !== null && isName(key) && !isComparing(node.values[index]!));
    case "Call":
      return (
        (node.args.some(isName) && isSetter(node.func)) ||
        node.keywords.some(({ arg, value }) => METHODS.has(arg ?? "") && !isComparing(value))
      );
    default:
      return false;
  }
}

function isSetter(func: Expression): boolean {
  const name = func.type === "Name" ? func.id : func.type === "Attribute" ? func.attr : "";
  return name === "setattr" || name === "__setattr__";
}

/** `"__eq__"` */
function isName(node: Expression): boolean {
  return node.type === "Constant" && node.value.kind === "str" && METHODS.has(node.value.value);
}

/** `__eq__`, `Point.__eq__` */
function isMethod(node: Expression): boolean {
  return METHODS.has(node.type === "Name" ? node.id : node.type === "Attribute" ? node.attr : "");
}

/** What may stand for a method that compares: another one, None, a lambda whose value is a truth. */
function isComparing(node: Expression): boolean {
  if (node.type === "Lambda") return isTruth(node.body);
  return isMethod(node) || (node.type === "Constant" && node.value.kind === "None");
}

function returnsTruth(method: FunctionDef): boolean {
  const pending: Node[] = [...method.body];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (node.type === "FunctionDef" || node.type === "AsyncFunctionDef" || node.type === "Lambda") continue;
    if (node.type === "Return" && node.value !== null && !isTruth(node.value)) return false;
    for (const child of childrenOf(node)) if (child !== null) pending.push(child);
  }
  return true;
}

function isTruth(node: Expression): boolean {
  switch (node.type) {
    case "Compare":
      return true;
    case "Constant":
      return ["bool", "None", "int", "str"].includes(node.value.kind);
    case "Name":
      return node.id === "NotImplemented";
    case "UnaryOp":
      return node.op === "Not";
    case "BoolOp":
      return node.values.every(isTruth);
    case "IfExp":
      return isTruth(node.body) && isTruth(node.orelse);
    case "NamedExpr":
      return isTruth(node.value);
    case "Call":
      return isMethod(node.func) || (node.func.type === "Name" && TRUTHFUL.has(node.func.id));
    default:
      return false;
  }
}
