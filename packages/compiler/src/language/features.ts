/**
 * The table of features: one row for each thing a Python programmer may write.
 *
 *     { id: "builtins/eval", status: "unsupported", instead: "...", ... }
 *
 * From whoever adds a feature, to 3-analyze/check.ts (what is refused and in which words), and to docs/support.md
 * (`npm run docs`). Every node of the grammar has a row and is compiled; what is refused are names, and uses of names. Names
 * of modules stand in library.ts, which is recorded from the runtime itself.
 *
 * Source: The Python Language Reference 3.13, by the section named in each row.
 */
import type { Node } from "./nodes.ts";

export interface Feature {
  /** Stable; also the folder of its fixtures: `fixtures/<id>/`. */
  readonly id: string;
  /** The reference's own name for it: opens the error message and the documentation line. */
  readonly title: string;
  /** The AST node the row speaks for, when the construct has a node of its own. */
  readonly node?: Node["type"];
  /** Section of the Language Reference or Library Reference, or a PEP. */
  readonly source: string;
  readonly status: "supported" | "partial" | "unsupported";
  /** How a partial feature differs from CPython: one sentence. */
  readonly differs?: string;
  /** What to write in place of an unsupported feature: the end of the error message. */
  readonly instead?: string;
}

export const features = [
  // Modules and simple statements
  { id: "statements/module", title: "a module", node: "Module", source: "8", status: "supported" },
  {
    id: "statements/expression",
    title: "the expression statement",
    node: "Expr",
    source: "7.1",
    status: "supported",
  },
  {
    id: "statements/assignment",
    title: "the assignment statement",
    node: "Assign",
    source: "7.2",
    status: "supported",
  },
  {
    id: "statements/augmented-assignment",
    title: "the augmented assignment statement",
    node: "AugAssign",
    source: "7.2.1",
    status: "supported",
  },
  {
    id: "statements/annotated-assignment",
    title: "the annotated assignment statement",
    node: "AnnAssign",
    source: "7.2.2",
    status: "partial",
    differs:
      "the annotation of a variable is not evaluated; those of classes and functions are kept as text where they are asked for",
  },
  {
    id: "statements/assert",
    title: "the assert statement",
    node: "Assert",
    source: "7.3",
    status: "supported",
  },
  { id: "statements/pass", title: "the pass statement", node: "Pass", source: "7.4", status: "supported" },
  { id: "statements/del", title: "the del statement", node: "Delete", source: "7.5", status: "supported" },
  {
    id: "statements/return",
    title: "the return statement",
    node: "Return",
    source: "7.6",
    status: "supported",
  },
  { id: "statements/raise", title: "the raise statement", node: "Raise", source: "7.8", status: "supported" },
  { id: "statements/break", title: "the break statement", node: "Break", source: "7.9", status: "supported" },
  {
    id: "statements/continue",
    title: "the continue statement",
    node: "Continue",
    source: "7.10",
    status: "supported",
  },
  {
    id: "statements/import",
    title: "the import statement",
    node: "Import",
    source: "7.11",
    status: "supported",
  },
  {
    id: "statements/from-import",
    title: "the from form of import",
    node: "ImportFrom",
    source: "7.11",
    status: "partial",
    differs: "imports are linked before the module runs, wherever they stand, as JavaScript's are",
  },
  {
    id: "statements/import-alias",
    title: "a name in an import",
    node: "Alias",
    source: "7.11",
    status: "supported",
  },
  {
    id: "statements/global",
    title: "the global statement",
    node: "Global",
    source: "7.12",
    status: "supported",
  },
  {
    id: "statements/nonlocal",
    title: "the nonlocal statement",
    node: "Nonlocal",
    source: "7.13",
    status: "supported",
  },
  {
    id: "statements/type",
    title: "the type statement",
    node: "TypeAlias",
    source: "7.14",
    status: "supported",
  },

  // Compound statements
  { id: "statements/if", title: "the if statement", node: "If", source: "8.1", status: "supported" },
  { id: "statements/while", title: "the while statement", node: "While", source: "8.2", status: "supported" },
  { id: "statements/for", title: "the for statement", node: "For", source: "8.3", status: "supported" },
  { id: "statements/try", title: "the try statement", node: "Try", source: "8.4", status: "supported" },
  {
    id: "statements/except",
    title: "an except clause",
    node: "ExceptHandler",
    source: "8.4.1",
    status: "supported",
  },
  {
    id: "statements/except-star",
    title: "an except* clause",
    node: "TryStar",
    source: "8.4.2",
    status: "supported",
  },
  { id: "statements/with", title: "the with statement", node: "With", source: "8.5", status: "supported" },
  {
    id: "statements/with-item",
    title: "an item of a with statement",
    node: "WithItem",
    source: "8.5",
    status: "supported",
  },
  {
    id: "statements/match",
    title: "the match statement",
    node: "Match",
    source: "8.6",
    status: "supported",
  },
  {
    id: "patterns/case",
    title: "a case block",
    node: "MatchCase",
    source: "8.6.2",
    status: "supported",
  },
  {
    id: "patterns/value",
    title: "a value pattern",
    node: "MatchValue",
    source: "8.6.4.5",
    status: "supported",
  },
  {
    id: "patterns/singleton",
    title: "a literal pattern",
    node: "MatchSingleton",
    source: "8.6.4.3",
    status: "supported",
  },
  {
    id: "patterns/sequence",
    title: "a sequence pattern",
    node: "MatchSequence",
    source: "8.6.4.8",
    status: "supported",
  },
  {
    id: "patterns/mapping",
    title: "a mapping pattern",
    node: "MatchMapping",
    source: "8.6.4.9",
    status: "supported",
  },
  {
    id: "patterns/class",
    title: "a class pattern",
    node: "MatchClass",
    source: "8.6.4.10",
    status: "supported",
  },
  {
    id: "patterns/star",
    title: "a star pattern",
    node: "MatchStar",
    source: "8.6.4.8",
    status: "supported",
  },
  {
    id: "patterns/capture",
    title: "a capture, as or wildcard pattern",
    node: "MatchAs",
    source: "8.6.4.2",
    status: "supported",
  },
  {
    id: "patterns/or",
    title: "an or pattern",
    node: "MatchOr",
    source: "8.6.4.1",
    status: "supported",
  },

  // Definitions
  {
    id: "functions/def",
    title: "a function definition",
    node: "FunctionDef",
    source: "8.7",
    status: "supported",
  },
  {
    id: "functions/parameters",
    title: "a parameter list",
    node: "Arguments",
    source: "8.7",
    status: "supported",
  },
  { id: "functions/parameter", title: "a parameter", node: "Arg", source: "8.7", status: "supported" },
  { id: "functions/decorators", title: "a decorator", source: "8.7", status: "supported" },
  { id: "functions/defaults", title: "a default parameter value", source: "8.7", status: "supported" },
  { id: "functions/keyword-only", title: "a keyword-only parameter", source: "8.7", status: "supported" },
  {
    id: "functions/positional-only",
    title: "a positional-only parameter",
    source: "8.7",
    status: "supported",
  },
  { id: "functions/closures", title: "a nested function", source: "4.2", status: "supported" },
  { id: "functions/generators", title: "a generator function", source: "6.2.9", status: "supported" },
  { id: "classes/class", title: "a class definition", node: "ClassDef", source: "8.8", status: "supported" },
  { id: "classes/inheritance", title: "inheritance from one class", source: "8.8", status: "supported" },
  {
    id: "classes/multiple-inheritance",
    title: "inheritance from several classes",
    source: "8.8",
    status: "supported",
  },
  { id: "classes/properties", title: "a property", source: "3.3.2.2", status: "supported" },
  {
    id: "classes/static-and-class-methods",
    title: "a static or class method",
    source: "3.2.8",
    status: "supported",
  },
  { id: "classes/special-methods", title: "a special method", source: "3.3", status: "supported" },
  { id: "classes/super", title: "super()", source: "Built-in Functions", status: "supported" },
  {
    id: "classes/metaclass",
    title: "a metaclass",
    source: "3.3.3",
    status: "supported",
  },
  {
    id: "classes/finalizers",
    title: "__del__()",
    source: "3.3.1",
    status: "unsupported",
    instead: "write a context manager: JavaScript does not tell when an object dies",
  },
  {
    id: "types/type-parameters",
    title: "a type parameter list",
    source: "8.10",
    status: "partial",
    differs: "functions and classes have no __type_params__",
  },
  {
    id: "types/type-variable",
    title: "a type variable",
    node: "TypeVar",
    source: "8.10",
    status: "supported",
  },
  {
    id: "types/parameter-specification",
    title: "a parameter specification",
    node: "ParamSpec",
    source: "8.10",
    status: "supported",
  },
  {
    id: "types/type-variable-tuple",
    title: "a type variable tuple",
    node: "TypeVarTuple",
    source: "8.10",
    status: "supported",
  },

  // Coroutines
  {
    id: "coroutines/async-def",
    title: "a coroutine function definition",
    node: "AsyncFunctionDef",
    source: "8.9.1",
    status: "supported",
  },
  {
    id: "coroutines/async-for",
    title: "the async for statement",
    node: "AsyncFor",
    source: "8.9.2",
    status: "supported",
  },
  {
    id: "coroutines/async-with",
    title: "the async with statement",
    node: "AsyncWith",
    source: "8.9.3",
    status: "supported",
  },
  {
    id: "coroutines/await",
    title: "the await expression",
    node: "Await",
    source: "6.4",
    status: "supported",
  },
  {
    id: "coroutines/async-generators",
    title: "an asynchronous generator",
    source: "6.2.9.3",
    status: "supported",
  },
  {
    id: "coroutines/async-comprehensions",
    title: "an asynchronous comprehension",
    source: "6.2.4",
    status: "supported",
  },

  // Expressions
  { id: "expressions/names", title: "an identifier", node: "Name", source: "6.2.1", status: "supported" },
  { id: "expressions/literals", title: "a literal", node: "Constant", source: "6.2.2", status: "supported" },
  { id: "expressions/tuples", title: "a tuple display", node: "Tuple", source: "6.2.3", status: "supported" },
  { id: "expressions/lists", title: "a list display", node: "List", source: "6.2.5", status: "supported" },
  { id: "expressions/sets", title: "a set display", node: "Set", source: "6.2.6", status: "supported" },
  {
    id: "expressions/dicts",
    title: "a dictionary display",
    node: "Dict",
    source: "6.2.7",
    status: "supported",
  },
  {
    id: "expressions/comprehension-clauses",
    title: "a clause of a comprehension",
    node: "Comprehension",
    source: "6.2.4",
    status: "supported",
  },
  {
    id: "expressions/list-comprehensions",
    title: "a list comprehension",
    node: "ListComp",
    source: "6.2.4",
    status: "supported",
  },
  {
    id: "expressions/set-comprehensions",
    title: "a set comprehension",
    node: "SetComp",
    source: "6.2.4",
    status: "supported",
  },
  {
    id: "expressions/dict-comprehensions",
    title: "a dict comprehension",
    node: "DictComp",
    source: "6.2.4",
    status: "supported",
  },
  {
    id: "expressions/generator-expressions",
    title: "a generator expression",
    node: "GeneratorExp",
    source: "6.2.8",
    status: "supported",
  },
  {
    id: "expressions/yield",
    title: "the yield expression",
    node: "Yield",
    source: "6.2.9",
    status: "supported",
  },
  {
    id: "expressions/yield-from",
    title: "the yield from expression",
    node: "YieldFrom",
    source: "6.2.9",
    status: "supported",
  },
  {
    id: "expressions/attributes",
    title: "an attribute reference",
    node: "Attribute",
    source: "6.3.1",
    status: "supported",
  },
  {
    id: "expressions/subscriptions",
    title: "a subscription",
    node: "Subscript",
    source: "6.3.2",
    status: "supported",
  },
  { id: "expressions/slicings", title: "a slicing", node: "Slice", source: "6.3.3", status: "supported" },
  { id: "expressions/calls", title: "a call", node: "Call", source: "6.3.4", status: "supported" },
  {
    id: "expressions/keyword-arguments",
    title: "a keyword argument",
    node: "Keyword",
    source: "6.3.4",
    status: "supported",
  },
  {
    id: "expressions/unary",
    title: "a unary operation",
    node: "UnaryOp",
    source: "6.6",
    status: "supported",
  },
  {
    id: "expressions/binary",
    title: "a binary operation",
    node: "BinOp",
    source: "6.7",
    status: "supported",
  },
  {
    id: "expressions/comparisons",
    title: "a comparison",
    node: "Compare",
    source: "6.10",
    status: "supported",
  },
  {
    id: "expressions/boolean",
    title: "a boolean operation",
    node: "BoolOp",
    source: "6.11",
    status: "supported",
  },
  {
    id: "expressions/assignment",
    title: "the assignment expression",
    node: "NamedExpr",
    source: "6.12",
    status: "supported",
  },
  {
    id: "expressions/conditional",
    title: "a conditional expression",
    node: "IfExp",
    source: "6.13",
    status: "supported",
  },
  { id: "expressions/lambda", title: "a lambda", node: "Lambda", source: "6.14", status: "supported" },
  {
    id: "expressions/starred",
    title: "an iterable unpacking",
    node: "Starred",
    source: "6.15",
    status: "supported",
  },
  {
    id: "expressions/f-strings",
    title: "an f-string",
    node: "JoinedStr",
    source: "2.4.3",
    status: "supported",
  },
  {
    id: "expressions/replacement-fields",
    title: "a replacement field of an f-string",
    node: "FormattedValue",
    source: "2.4.3",
    status: "supported",
  },

  // Source compiled at run time, and namespaces as dictionaries
  {
    id: "builtins/eval",
    title: "eval()",
    source: "Built-in Functions",
    status: "unsupported",
    instead: "there is no compiler at run time: call a function",
  },
  {
    id: "builtins/exec",
    title: "exec()",
    source: "Built-in Functions",
    status: "unsupported",
    instead: "there is no compiler at run time: call a function",
  },
  {
    id: "builtins/compile",
    title: "compile()",
    source: "Built-in Functions",
    status: "unsupported",
    instead: "there is no compiler at run time: call a function",
  },
  {
    id: "builtins/globals",
    title: "globals()()",
    source: "Built-in Functions",
    status: "supported",
  },
  {
    id: "builtins/locals",
    title: "locals()()",
    source: "Built-in Functions",
    status: "supported",
  },
  {
    id: "builtins/breakpoint",
    title: "breakpoint()",
    source: "Built-in Functions",
    status: "unsupported",
    instead: "use the debugger of the host",
  },
  {
    id: "builtins/help",
    title: "help()",
    source: "Built-in Functions",
    status: "unsupported",
    instead: "read the documentation",
  },
  {
    id: "builtins/memoryview",
    title: "memoryview()",
    source: "Built-in Types",
    status: "supported",
  },
  {
    id: "builtins/__import__",
    title: "__import__()",
    source: "Built-in Functions",
    status: "supported",
  },
  {
    id: "builtins/__build_class__",
    title: "__build_class__()",
    source: "Built-in Functions",
    status: "unsupported",
    instead: "write a class statement",
  },
  {
    id: "builtins/exit",
    title: "exit()",
    source: "Built-in Constants",
    status: "supported",
  },
  {
    id: "builtins/quit",
    title: "quit()",
    source: "Built-in Constants",
    status: "supported",
  },
  {
    id: "builtins/copyright",
    title: "copyright",
    source: "Built-in Constants",
    status: "unsupported",
    instead: "it is for the interactive shell",
  },
  {
    id: "builtins/credits",
    title: "credits",
    source: "Built-in Constants",
    status: "unsupported",
    instead: "it is for the interactive shell",
  },
  {
    id: "builtins/license",
    title: "license",
    source: "Built-in Constants",
    status: "unsupported",
    instead: "it is for the interactive shell",
  },
  {
    id: "builtins/__loader__",
    title: "__loader__",
    source: "Import system",
    status: "unsupported",
    instead: "modules are loaded by JavaScript",
  },
  {
    id: "builtins/__builtins__",
    title: "__builtins__",
    source: "Built-in Functions",
    status: "unsupported",
    instead: "use the names themselves",
  },
  {
    id: "builtins/__annotations__",
    title: "__annotations__",
    source: "3.2.10",
    status: "unsupported",
    instead: "read the __annotations__ of a class or function",
  },
] as const satisfies readonly Feature[];

type Row = (typeof features)[number];

/** Rows that the analysis refuses by name: a misspelled id does not compile. */
export type RejectedId = Extract<Row, { readonly status: "unsupported" }>["id"];

/** A node type that no row speaks for. Does not compile unless there is none. */
type Uncovered = Exclude<Node["type"], Extract<Row, { readonly node: string }>["node"]>;
export const everyNodeHasARow: [Uncovered] extends [never] ? true : Uncovered = true;
