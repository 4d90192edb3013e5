/**
 * Analysis: everything the lowering may ask about a program, decided beforehand.
 *
 *     def f(n):                         scopeOf(f)            a function scope "f" with the binding n
 *         for i in range(n):     =>     countingLoop(for)     { start: null, stop: n, step: 1, ... }
 *             print(i)                  calleeOf(print(i))    { kind: "builtin", name: "print", ... }
 *
 * From a Module, to the lowering. Analysis decides and changes nothing; the lowering asks and searches nothing. Every
 * answer is safe to ignore: the lowering may always emit the general helper instead.
 *
 * Source: CPython 3.13, Python/symtable.c for the scopes; docs/architecture.md for the contract with the runtime.
 */
import type {
  Alias,
  Arg,
  AsyncFunctionDef,
  Attribute,
  Call,
  ClassDef,
  Comprehension,
  DictComp,
  ExceptHandler,
  Expression,
  For,
  FunctionDef,
  GeneratorExp,
  If,
  Import,
  ImportFrom,
  Lambda,
  ListComp,
  MatchAs,
  MatchMapping,
  MatchStar,
  Module,
  Name,
  Node,
  SetComp,
  Statement,
  TypeAlias,
  TypeParam,
} from "../language/nodes.ts";
import type { Source } from "../language/source.ts";
import type { Imported } from "./imported.ts";
import type { ModuleUses, Names, OpenModules } from "./module-uses.ts";

export type { Imported } from "./imported.ts";

/** What the analysis must be told about a program besides its text. */
export interface AnalyzeOptions {
  /** The program itself, whose names nobody imports, rather than a module that others import. */
  readonly main: boolean;
  /**
   * The specifier of another Python module, or null when there is none.
   *
   * @param module  dotted name as written, without leading dots: "pkg.mod"; "" for `from . import x`
   * @param level   number of leading dots; 0 is absolute
   */
  readonly resolve?: (module: string, level: number) => string | null;
  /** Python module name to npm specifier: `{ fs: "node:fs/promises" }`. */
  readonly modules?: Readonly<Record<string, string>>;
  /** The module runs when it is imported, and other modules may assign these of its variables; null: it is an ES module like any other. */
  readonly live?: Names | null;
  /** Whether the Python module with this specifier, as `resolve` gives it, is such a one. */
  readonly isLive?: (specifier: string) => boolean;
  /** Whether the module with this specifier is the program itself. */
  readonly isProgram?: (specifier: string) => boolean;
  /** Names by which other files of the program look at definitions. */
  readonly asks?: ReadonlySet<string>;
  /** Some file of the program has classes whose comparisons may give anything. */
  readonly hasOddComparisons?: boolean;
  /** How the files of the program use the modules they import, this one included; without it, this file is the program. */
  readonly uses?: readonly ModuleUses[];
}

// ---------------------------------------------------------------------------------------------------------------- scopes

export type FunctionNode = FunctionDef | AsyncFunctionDef | Lambda;
export type DefinitionNode = FunctionDef | AsyncFunctionDef | ClassDef;
export type ComprehensionNode = ListComp | SetComp | DictComp | GeneratorExp;
export type ScopeNode = Module | FunctionNode | ClassDef | ComprehensionNode | TypeAlias | TypeParam;

/** A node that may bind a name. `Name` in Store or Del context, `f.__globals__`, which may bind any; the others by a name of their own. */
export type BindingNode =
  | Name
  | Attribute
  | Arg
  | Alias
  | DefinitionNode
  | ExceptHandler
  | MatchAs
  | MatchStar
  | MatchMapping
  | TypeParam;

export type ScopeKind =
  | "module"
  | "function"
  | "lambda"
  | "class"
  | "comprehension"
  /** The scope between a generic definition and the place it stands in: holds the type parameters. */
  | "type parameters"
  /** The value of a `type` statement, or the bound or default of a type parameter: evaluated lazily. */
  | "type alias"
  | "type variable";

export interface Scope {
  readonly kind: ScopeKind;
  readonly node: ScopeNode;
  /** `f`, `C`, `<lambda>`, `<listcomp>`, `<genexpr>`, `<module>`. */
  readonly name: string;
  /** `outer.<locals>.inner`; empty for the module. */
  readonly qualname: string;
  readonly parent: Scope | null;
  readonly children: readonly Scope[];
  /** Every name used here, in order of first mention, with what it means here. Keys are mangled (`_C__x`). */
  readonly symbols: ReadonlyMap<string, ScopeSymbol>;
  /** A module whose variables something may assign, or add to, by their names in strings: `globals()[name] = 1`. */
  readonly isWrittenByName: boolean;
  /** The function, lambda, generator expression or module in whose frame the code of this scope runs (PEP 709). */
  readonly frame: Scope;
}

/** A name as one scope sees it, in symtable.c's words. */
export interface ScopeSymbol {
  readonly name: string;
  readonly kind: "local" | "cell" | "free" | "global explicit" | "global implicit";
  /** The variable it stands for; null for a name the program never binds (a builtin, or nothing). */
  readonly binding: Binding | null;
}

export type SiteKind =
  | "parameter"
  | "assignment"
  | "augmented"
  /** `x: int` without a value: makes the name local, binds nothing. */
  | "annotation"
  | "named"
  | "for"
  | "with"
  | "except"
  | "import"
  | "function"
  | "class"
  | "comprehension"
  | "pattern"
  | "type alias"
  | "type parameter"
  | "delete";

/** One place that binds, rebinds or deletes a variable. */
export interface BindingSite {
  readonly kind: SiteKind;
  readonly node: BindingNode;
  /** The scope whose code does it: another than the binding's for `nonlocal`, `global` and a walrus in a comprehension. */
  readonly scope: Scope;
  /** The statement it belongs to; null for parameters, type parameters and lambdas' parameters. */
  readonly statement: Statement | null;
  /** What is bound, where that is one expression: `x = value`, `x: T = value`, `(x := value)`; else null. */
  readonly value: Expression | null;
}

/** One variable of the program. */
export interface Binding {
  /** As mangled by its class, if it is private (`__x` in `C` is `_C__x`). */
  readonly name: string;
  /** Where it lives: a function, lambda, comprehension, class, module or type parameters. */
  readonly scope: Scope;
  readonly isParameter: boolean;
  /** In source order. `annotation` sites are included; they bind nothing. */
  readonly sites: readonly BindingSite[];
  /** Every Name in Load context that means it, and the target of an augmented assignment. */
  readonly reads: readonly Name[];
  /** A function, lambda, generator expression or type scope inside reads or assigns it: JavaScript closes over it. */
  readonly isCaptured: boolean;
  /** Assigned or deleted by a scope other than its own frame (`nonlocal`, `global`). */
  readonly isAssignedFromInner: boolean;
  /** Something may assign it by its name in a string, or from another module. */
  readonly isWrittenByName: boolean;
  readonly isDeleted: boolean;
}

// ---------------------------------------------------------------------------------------------------- functions, classes

export type FunctionKind = "function" | "generator" | "coroutine" | "async generator";

export type ParameterKind = "positional only" | "positional" | "rest" | "keyword only" | "keywords";

export interface Parameter {
  /** As written; `binding.name` is the mangled one. */
  readonly name: string;
  readonly kind: ParameterKind;
  /** The default's expression; null when it is required (or `*args`, `**kwargs`). */
  readonly default: Expression | null;
  readonly node: Arg;
}

/** How a method spells `self`, the first parameter. */
export type SelfUse =
  /** `this` everywhere: never rebound, and used by no nested function (arrow functions keep `this`). */
  | "this"
  /** `const self = this;` first (let, when it is rebound). */
  | "alias";

export interface FunctionFacts {
  readonly node: FunctionNode;
  readonly kind: FunctionKind;
  readonly name: string;
  readonly qualname: string;
  readonly scope: Scope;
  readonly parameters: readonly Parameter[];
  /** As the runtime's `def` takes it: `"greet(name, greeting=)"`, with the qualified name. */
  readonly signature: string;
  /** The same without the name: `"(self, name, greeting=)"`, as `define_class` takes it. */
  readonly parameterList: string;
  /** Holds a suspension point of its own: await, async for, async with, an async comprehension (a generator expression's are its own). */
  readonly hasAwait: boolean;
  readonly hasYield: boolean;
  /** Control may run off the end of the body, so that `return null;` has something to say. */
  readonly endReachable: boolean;
  /** Some `return` gives a value other than a plain None. */
  readonly returnsValue: boolean;
  /** Stands directly in a class body (decorated or not). */
  readonly method: MethodFacts | null;
  /** Names `super` or `__class__` in it, or in a function nested in it: wants the class cell. */
  readonly usesClassCell: boolean;
  /** The first statement, when it is a docstring. */
  readonly docstring: string | null;
}

export interface MethodFacts {
  readonly owner: ClassDef;
  /**
   * How it is bound. "property", "setter" and "deleter" are `@property`, `@x.setter`, `@x.deleter`; "decorated" is any
   * other decorator, or several: its function is then function-form with `self` as a parameter.
   */
  readonly binding: "instance" | "static" | "class" | "property" | "setter" | "deleter" | "decorated";
  /** The first parameter of a method, property or class method, and of `__new__`; null when there is none (or it is `*args`). */
  readonly self: Binding | null;
  /** Meaningless without `self`. For a class method `this` is the class. */
  readonly selfUse: SelfUse;
}

export type BaseClass =
  | { readonly kind: "class"; readonly definition: ClassDef }
  | { readonly kind: "builtin"; readonly name: string }
  | { readonly kind: "runtime"; readonly module: string; readonly name: string }
  | { readonly kind: "unknown" };

export interface ClassFacts {
  readonly node: ClassDef;
  readonly qualname: string;
  readonly scope: Scope;
  /** One entry a base, in order. */
  readonly bases: readonly BaseClass[];
  /**
   * The body holds only what a JavaScript class body can say in the same order with the same meaning: docstring, pass,
   * `...`, def, async def, plain assignments to one name, annotations, @property and kin, @staticmethod, @classmethod.
   */
  readonly isSimple: boolean;
  /** The metaclass that the statement names, unless it only marks abstract methods: then null. */
  readonly metaclass: Expression | null;
  /** Made by a metaclass of the program's own, its own or that of a base in sight. */
  readonly isMadeByMetaclass: boolean;
  /** Its methods say `super()` or `__class__`, and its variable may not say which class that is: see class-cells.ts. */
  readonly needsCell: boolean;
  /** Why it is not, in words, for a comment or an error; null when it is. */
  readonly notSimple: string | null;
  /** Own methods by name (the last definition of a name counts); properties have their getter here. */
  readonly methods: ReadonlyMap<string, FunctionFacts>;
  /** Own class attributes that are not methods: name to the value last assigned (null: bound some other way). */
  readonly attributes: ReadonlyMap<string, Expression | null>;
  /** Data attributes that `__init__` has surely set before anybody else can see the instance. */
  readonly instanceAttributes: ReadonlySet<string>;
  /** Defined here or in a base we can see: they make attribute access something else. True for unknown bases too. */
  readonly customAttributeAccess: boolean;
  readonly docstring: string | null;
}

// ------------------------------------------------------------------------------------------------------------ variables

/** Where a variable's JavaScript declaration stands. */
export type Declaration =
  | { readonly place: "parameter" }
  /**
   * The statement that first assigns it declares it: `const x = 1;`, `for (const x of ...)`, `function f() {}`. Several
   * statements when each has a variable of its own: two loops over `i`. Ask `declares`.
   */
  | {
      readonly place: "statement";
      readonly statements: readonly Statement[];
      readonly keyword: "const" | "let";
    }
  /** `let x;` directly before this statement, in the same block. */
  | { readonly place: "before"; readonly statement: Statement }
  /** `let x;` first thing in its frame (function body or module). */
  | { readonly place: "top" }
  /** The name of an ES import; `alias` is where the program says it. */
  | { readonly place: "import"; readonly alias: Alias }
  /** The target of a comprehension: const in its loop, or the parameter of an arrow function. */
  | { readonly place: "comprehension"; readonly keyword: "const" | "let" }
  /** `catch (error) { const e = caught(error); ... }`: each handler of that name has its own, seen by its body alone. */
  | { readonly place: "except" }
  /** A name of a class body: an attribute of the class, no variable. */
  | { readonly place: "class" }
  | { readonly place: "type parameters" };

export type UnboundKind =
  /** UnboundLocalError: cannot access local variable 'x' where it is not associated with a value */
  | "local"
  /** NameError: cannot access free variable 'x' where it is not associated with a value in enclosing scope */
  | "free"
  /** NameError: name 'x' is not defined */
  | "global";

// ---------------------------------------------------------------------------------------------------------------- calls

/** Where each argument of a call goes, decided at compile time. */
export type Arguments =
  | {
      readonly kind: "bound";
      /** One entry a positional parameter, up to the last one given; null leaves it to its default. */
      readonly positional: readonly (Expression | null)[];
      /** What `*args` receives. */
      readonly rest: readonly Expression[];
      /** What goes into the trailing `kw({...})`: keyword-only parameters and `**kwargs`, in source order. */
      readonly keywords: readonly { readonly name: string; readonly value: Expression }[];
      /** The order above is the order of evaluation in the source (else use temporaries where it can be seen). */
      readonly inSourceOrder: boolean;
    }
  /** Stars, or no signature known: bind at run time, with `call(f, ...)`. */
  | { readonly kind: "undecided" }
  /** TypeError at run time: emit `call(f, ...)` so that it is raised there, in CPython's words. */
  | { readonly kind: "raises" };

/** How a call drives the event loop. */
export type LoopDriver = "run" | "run_until_complete" | "run_forever" | "runner";

/** What a call calls. */
export type Callee =
  /** A function of this module that is never rebound and not decorated: call it raw. */
  | { readonly kind: "function"; readonly facts: FunctionFacts; readonly arguments: Arguments }
  /**
   * A class of this module that is never rebound and not decorated. Arguments are those of its `__init__` without self:
   * its own or an inherited one, which `init` is; null when that is `object`'s or an exception's.
   */
  | {
      readonly kind: "class";
      readonly facts: ClassFacts;
      readonly init: FunctionFacts | null;
      readonly arguments: Arguments;
    }
  /** A builtin nobody shadows. `signature` is null when the runtime's row is unknown: pass as written. */
  | {
      readonly kind: "builtin";
      readonly name: string;
      readonly signature: string | null;
      readonly arguments: Arguments;
    }
  /** A function or class of a runtime module, by `import m`, `import m as n` or `from m import f`. */
  | {
      readonly kind: "runtime";
      readonly module: string;
      readonly name: string;
      readonly signature: string | null;
      readonly isCoroutine: boolean;
      readonly arguments: Arguments;
    }
  /** What an import of JavaScript gives: `fetch(...)`, `fs.readFileSync(...)`. */
  | { readonly kind: "host" }
  /** `self.m(...)`, or `x.m(...)` with x surely an instance of a class of this module: call raw. */
  | {
      readonly kind: "method";
      readonly facts: FunctionFacts;
      readonly receiver: Expression;
      readonly arguments: Arguments;
    }
  /** A method of an instance of one of the runtime's classes, with as many plain arguments as it requires: `queue.put_nowait(1)`. */
  | { readonly kind: "runtime method"; readonly receiver: Expression; readonly name: string }
  /** `super().m(...)`: `call_method(super_(Owner, this), "m", ...)`. */
  | {
      readonly kind: "super method";
      readonly owner: ClassDef;
      /** The first parameter of a function inside the method; null where it is that of the method. */
      readonly receiver: Binding | null;
      readonly name: string;
    }
  /** `super()` alone. */
  | { readonly kind: "super"; readonly owner: ClassDef; readonly receiver: Binding | null }
  | { readonly kind: "unknown" };

// ---------------------------------------------------------------------------------------------------------------- types

/** What an expression surely evaluates to, if it evaluates at all. Exact: "int" excludes bool and subclasses. */
export type StaticType =
  | "int"
  | "float"
  | "complex"
  | "bool"
  | "str"
  | "bytes"
  | "None"
  | "list"
  | "tuple"
  | "dict"
  | "set"
  | "frozenset"
  | "range"
  | "slice"
  | "generator"
  | "coroutine"
  | "function"
  | "class"
  | "module"
  /** Of a class of this module: `instanceOf` tells which. */
  | "instance"
  | "unknown";

/** Both ends inclusive; whole numbers, safe in JavaScript. */
export interface Interval {
  readonly min: number;
  readonly max: number;
}

/** A `for i in range(...)` that may be `for (let i = start; i < stop; i += step)`. */
export interface CountingLoop {
  readonly target: Name;
  /** null is 0. Proven a safe integer. */
  readonly start: Expression | null;
  readonly stop: Expression;
  /** The step, a constant other than 0. */
  readonly step: number;
  /** `stop` is not proven an int: wrap it in `operators.index`, whose TypeError has range's words. */
  readonly stopNeedsIndex: boolean;
  /** Evaluating `stop` again each time round gives the same and costs nothing: a constant, or a name nobody changes meanwhile. */
  readonly stopIsStable: boolean;
}

/** How an attribute access on `self`, or on an instance of a known class, may be emitted. */
export type AttributeUse =
  /** A data attribute that is surely there: `this.x`. */
  | "data"
  /** A method of the class: `this.m(...)` when called; as a value it must be bound. */
  | "method"
  /** A property: `this.x` runs its getter (setter, in Store context). */
  | "property"
  /** A class attribute with a plain value: `this.x` finds it on the prototype. */
  | "class attribute"
  /** Nothing is known: `attr(...)`, `setattr(...)`, `call_method(...)`. */
  | "unknown";

// ------------------------------------------------------------------------------------------------------------- Analysis

export interface Analysis {
  readonly module: Module;
  readonly source: Source;
  readonly options: AnalyzeOptions;
  /**
   * Every identifier of the program, variables and attributes alike: what a temporary must not be called. Among them those by which
   * other files look at definitions.
   */
  readonly names: ReadonlySet<string>;
  /** A comparison of unknown operands may give what JavaScript takes for true and Python does not: `odd-comparisons.ts`. */
  readonly hasOddComparisons: boolean;
  /** `from __future__ import annotations` is in force. */
  readonly postponedAnnotations: boolean;

  /** The scope a node opens; for a comprehension its own, although it runs in its function's frame. */
  scopeOf(node: ScopeNode): Scope;
  /** The scope of the type parameters of a generic def, class or type statement; null when it has none. */
  typeParametersOf(node: DefinitionNode | TypeAlias): Scope | null;
  /** The variable a node reads or binds; null for a name that the program binds nowhere: a builtin, or nothing at all. */
  bindingOf(node: BindingNode): Binding | null;
  /** The variable that `global x` or `nonlocal x`, or any plain name, would mean in a scope. */
  lookup(name: string, scope: Scope): Binding | null;
  /** A name that no binding hides and that is one of Python's builtins. */
  isBuiltin(node: Name): boolean;
  /** The scope whose code a node is part of. Any node of the module may be asked. */
  enclosingScope(node: Node): Scope;

  /** An identifier as the class around `node` spells it: `__x` in class `C` is `_C__x`. For attributes and imports too. */
  privateName(name: string, node: Node): string;

  functionOf(node: FunctionNode): FunctionFacts;
  classOf(node: ClassDef): ClassFacts;
  /** Whether a comprehension has a suspension point in it: it must then be emitted inside its function, or be async. */
  comprehensionHasAwait(node: ComprehensionNode): boolean;

  declarationOf(binding: Binding): Declaration;
  /** The keyword with which a statement declares a variable it assigns; null when it only assigns. */
  declares(statement: Statement, binding: Binding): "const" | "let" | null;
  /** What is declared with `let x;` directly before a statement. */
  declaredBefore(statement: Statement): readonly Binding[];
  /** What is declared with `let x;` at the top of a frame: the scope of a function, lambda, generator expression or module. */
  declaredAtTop(frame: Scope): readonly Binding[];
  /**
   * A read (or `del`) that may come too early, by every declaration chosen above: it needs `unbound(x, "x")` or
   * `undefined_name(x, "x")`; null when it cannot. Reads that a `const` or `let` guards by itself (its temporal dead
   * zone throws) count as safe.
   */
  mayBeUnbound(node: Name): UnboundKind | null;

  /** A function or class is used other than as the callee of calls that are bound at compile time: it needs its signature. */
  escapes(node: DefinitionNode): boolean;
  /** A top-level name that other modules may import; always false in the main script. */
  isExported(binding: Binding): boolean;
  calleeOf(call: Call): Callee;
  /**
   * A plain function that drives the event loop (`asyncio.run`), and whose every call stands at the module's top level or in
   * another such function: it may be a native async function, and its calls awaited. Never one that modules may import.
   */
  runsHosted(node: DefinitionNode): boolean;
  /** A call that drives the event loop, wherever it stands: `asyncio.run(...)`, `loop.run_until_complete(...)`, `runner.run(...)`. */
  drivesLoop(call: Call): LoopDriver | null;

  typeOf(node: Expression): StaticType;
  /** The class an expression is surely an instance of (exactly; not of a subclass, except for `self`). */
  instanceOf(node: Expression): ClassFacts | null;
  /** Bounds of an int: what has some is a JavaScript number, never a bigint. */
  intervalOf(node: Expression): Interval | null;
  /** The variable is kept as a double of JavaScript: its reads are numbers, to be boxed where others see them. */
  isBareFloat(binding: Binding): boolean;

  /** The module assigns or deletes defaults of functions: `f.__defaults__ = (1,)`. No call of them is known then. */
  readonly assignsDefaults: boolean;

  /** Variables of a function, or of the module, that alone hold coroutines, or generators which have something to clean up, or that hold views of memory: see owned-values.ts. */
  ownedVariables(scope: Scope): readonly Binding[];
  /** Whether nobody keeps the iterable, or the class, that a call gives: see read-at-once.ts. */
  isReadAtOnce(node: Call, as: "iterable" | "class"): boolean;
  /** Whether such a variable is there wherever its function may end. */
  isOwnedToTheEnd(binding: Binding): boolean;
  /** What such a variable holds. */
  heldBy(binding: Binding): "generator" | "async generator" | "coroutine" | "view";

  /** @param access  what is done with it there: `p.x += 1` reads its target, too */
  attributeUse(node: Attribute, access?: Attribute["ctx"]): AttributeUse;
  countingLoop(node: For): CountingLoop | null;
  /** The same for a generator of the comprehension `whole`. */
  countingComprehension(node: Comprehension, whole: ListComp | SetComp | DictComp): CountingLoop | null;
  /** The statement after this one can run: this one may end normally. */
  endReachable(node: Statement): boolean;
  /** Whether it is `if __name__ == "__main__":`. */
  isMainGuard(node: If): boolean;
  /** What an alias brings in; `from m import *` has one alias, "*". */
  importOf(alias: Alias): Imported;
  /** The names that `from m import *` of a runtime module brings in; empty for others. */
  starNames(node: ImportFrom): readonly string[];
  /** The module an expression stands for: `asyncio` in `asyncio.sleep`, `os.path` in `os.path.join`; else null. */
  moduleOf(node: Expression): Imported | null;
  /** The modules of the runtime that the program may change, or asks for by their names. */
  readonly openModules: OpenModules;
  /** Modules that strings of this file name, in a program that imports modules by their names: the runtime's by its name, others by specifiers. */
  readonly namedModules: readonly { readonly name: string; readonly path: string | readonly string[] }[];
  /** The import statement of an alias. */
  importStatementOf(alias: Alias): Import | ImportFrom;
}
