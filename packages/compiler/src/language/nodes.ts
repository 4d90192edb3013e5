/**
 * The Python syntax tree: one interface a node class of CPython's `ast`, with its names and fields.
 *
 * From the parser, to every later stage. The order is that of `Python.asdl`. Type comments have no
 * field here: asyncdef, like `ast.parse` by default, does not read them.
 *
 * Every node knows its place. CPython gives none to `arguments`, `comprehension`, `withitem` and
 * `match_case`; ours have one all the same, so that an error can point at them.
 *
 * Source: CPython 3.13, Parser/Python.asdl; Library Reference, "ast".
 */

/** Offsets are UTF-16 code units into the source text, end exclusive. */
export interface Positioned {
  readonly start: number;
  readonly end: number;
}

/**
 * The value of a Constant.
 *
 * `int` holds decimal, hexadecimal, octal and binary literals of any size; `float` and `imaginary`
 * hold the double the literal means; `bytes` holds one code unit (0 to 255) a byte.
 */
export type ConstantValue =
  | { readonly kind: "None" }
  | { readonly kind: "Ellipsis" }
  | { readonly kind: "bool"; readonly value: boolean }
  | { readonly kind: "int"; readonly value: bigint }
  | { readonly kind: "float"; readonly value: number }
  | { readonly kind: "imaginary"; readonly value: number }
  | { readonly kind: "str"; readonly value: string }
  | { readonly kind: "bytes"; readonly value: string };

/** Module(stmt* body) */
export interface Module extends Positioned {
  readonly type: "Module";
  readonly body: readonly Statement[];
}

/** FunctionDef(identifier name, arguments args, stmt* body, expr* decorator_list, expr? returns, type_param* type_params) */
export interface FunctionDef extends Positioned {
  readonly type: "FunctionDef";
  readonly name: string;
  readonly args: Arguments;
  readonly body: readonly Statement[];
  readonly decorator_list: readonly Expression[];
  readonly returns: Expression | null;
  readonly type_params: readonly TypeParam[];
}

/** AsyncFunctionDef(identifier name, arguments args, stmt* body, expr* decorator_list, expr? returns, type_param* type_params) */
export interface AsyncFunctionDef extends Positioned {
  readonly type: "AsyncFunctionDef";
  readonly name: string;
  readonly args: Arguments;
  readonly body: readonly Statement[];
  readonly decorator_list: readonly Expression[];
  readonly returns: Expression | null;
  readonly type_params: readonly TypeParam[];
}

/** ClassDef(identifier name, expr* bases, keyword* keywords, stmt* body, expr* decorator_list, type_param* type_params) */
export interface ClassDef extends Positioned {
  readonly type: "ClassDef";
  readonly name: string;
  readonly bases: readonly Expression[];
  readonly keywords: readonly Keyword[];
  readonly body: readonly Statement[];
  readonly decorator_list: readonly Expression[];
  readonly type_params: readonly TypeParam[];
}

/** Return(expr? value) */
export interface Return extends Positioned {
  readonly type: "Return";
  readonly value: Expression | null;
}

/** Delete(expr* targets) */
export interface Delete extends Positioned {
  readonly type: "Delete";
  readonly targets: readonly Expression[];
}

/** Assign(expr* targets, expr value) */
export interface Assign extends Positioned {
  readonly type: "Assign";
  readonly targets: readonly Expression[];
  readonly value: Expression;
}

/** TypeAlias(expr name, type_param* type_params, expr value) */
export interface TypeAlias extends Positioned {
  readonly type: "TypeAlias";
  readonly name: Expression;
  readonly type_params: readonly TypeParam[];
  readonly value: Expression;
}

/** AugAssign(expr target, operator op, expr value) */
export interface AugAssign extends Positioned {
  readonly type: "AugAssign";
  readonly target: Expression;
  readonly op: Operator;
  readonly value: Expression;
}

/** AnnAssign(expr target, expr annotation, expr? value, int simple) */
export interface AnnAssign extends Positioned {
  readonly type: "AnnAssign";
  readonly target: Expression;
  readonly annotation: Expression;
  readonly value: Expression | null;
  readonly simple: 0 | 1;
}

/** For(expr target, expr iter, stmt* body, stmt* orelse) */
export interface For extends Positioned {
  readonly type: "For";
  readonly target: Expression;
  readonly iter: Expression;
  readonly body: readonly Statement[];
  readonly orelse: readonly Statement[];
}

/** AsyncFor(expr target, expr iter, stmt* body, stmt* orelse) */
export interface AsyncFor extends Positioned {
  readonly type: "AsyncFor";
  readonly target: Expression;
  readonly iter: Expression;
  readonly body: readonly Statement[];
  readonly orelse: readonly Statement[];
}

/** While(expr test, stmt* body, stmt* orelse) */
export interface While extends Positioned {
  readonly type: "While";
  readonly test: Expression;
  readonly body: readonly Statement[];
  readonly orelse: readonly Statement[];
}

/** If(expr test, stmt* body, stmt* orelse) */
export interface If extends Positioned {
  readonly type: "If";
  readonly test: Expression;
  readonly body: readonly Statement[];
  readonly orelse: readonly Statement[];
}

/** With(withitem* items, stmt* body) */
export interface With extends Positioned {
  readonly type: "With";
  readonly items: readonly WithItem[];
  readonly body: readonly Statement[];
}

/** AsyncWith(withitem* items, stmt* body) */
export interface AsyncWith extends Positioned {
  readonly type: "AsyncWith";
  readonly items: readonly WithItem[];
  readonly body: readonly Statement[];
}

/** Match(expr subject, match_case* cases) */
export interface Match extends Positioned {
  readonly type: "Match";
  readonly subject: Expression;
  readonly cases: readonly MatchCase[];
}

/** Raise(expr? exc, expr? cause) */
export interface Raise extends Positioned {
  readonly type: "Raise";
  readonly exc: Expression | null;
  readonly cause: Expression | null;
}

/** Try(stmt* body, excepthandler* handlers, stmt* orelse, stmt* finalbody) */
export interface Try extends Positioned {
  readonly type: "Try";
  readonly body: readonly Statement[];
  readonly handlers: readonly ExceptHandler[];
  readonly orelse: readonly Statement[];
  readonly finalbody: readonly Statement[];
}

/** TryStar(stmt* body, excepthandler* handlers, stmt* orelse, stmt* finalbody) */
export interface TryStar extends Positioned {
  readonly type: "TryStar";
  readonly body: readonly Statement[];
  readonly handlers: readonly ExceptHandler[];
  readonly orelse: readonly Statement[];
  readonly finalbody: readonly Statement[];
}

/** Assert(expr test, expr? msg) */
export interface Assert extends Positioned {
  readonly type: "Assert";
  readonly test: Expression;
  readonly msg: Expression | null;
}

/** Import(alias* names) */
export interface Import extends Positioned {
  readonly type: "Import";
  readonly names: readonly Alias[];
}

/** ImportFrom(identifier? module, alias* names, int? level) */
export interface ImportFrom extends Positioned {
  readonly type: "ImportFrom";
  readonly module: string | null;
  readonly names: readonly Alias[];
  readonly level: number | null;
}

/** Global(identifier* names) */
export interface Global extends Positioned {
  readonly type: "Global";
  readonly names: readonly string[];
}

/** Nonlocal(identifier* names) */
export interface Nonlocal extends Positioned {
  readonly type: "Nonlocal";
  readonly names: readonly string[];
}

/** Expr(expr value) */
export interface Expr extends Positioned {
  readonly type: "Expr";
  readonly value: Expression;
}

/** Pass */
export interface Pass extends Positioned {
  readonly type: "Pass";
}

/** Break */
export interface Break extends Positioned {
  readonly type: "Break";
}

/** Continue */
export interface Continue extends Positioned {
  readonly type: "Continue";
}

export type Statement =
  | FunctionDef
  | AsyncFunctionDef
  | ClassDef
  | Return
  | Delete
  | Assign
  | TypeAlias
  | AugAssign
  | AnnAssign
  | For
  | AsyncFor
  | While
  | If
  | With
  | AsyncWith
  | Match
  | Raise
  | Try
  | TryStar
  | Assert
  | Import
  | ImportFrom
  | Global
  | Nonlocal
  | Expr
  | Pass
  | Break
  | Continue;

/** BoolOp(boolop op, expr* values) */
export interface BoolOp extends Positioned {
  readonly type: "BoolOp";
  readonly op: BoolOperator;
  readonly values: readonly Expression[];
}

/** NamedExpr(expr target, expr value) */
export interface NamedExpr extends Positioned {
  readonly type: "NamedExpr";
  readonly target: Expression;
  readonly value: Expression;
}

/** BinOp(expr left, operator op, expr right) */
export interface BinOp extends Positioned {
  readonly type: "BinOp";
  readonly left: Expression;
  readonly op: Operator;
  readonly right: Expression;
}

/** UnaryOp(unaryop op, expr operand) */
export interface UnaryOp extends Positioned {
  readonly type: "UnaryOp";
  readonly op: UnaryOperator;
  readonly operand: Expression;
}

/** Lambda(arguments args, expr body) */
export interface Lambda extends Positioned {
  readonly type: "Lambda";
  readonly args: Arguments;
  readonly body: Expression;
}

/** IfExp(expr test, expr body, expr orelse) */
export interface IfExp extends Positioned {
  readonly type: "IfExp";
  readonly test: Expression;
  readonly body: Expression;
  readonly orelse: Expression;
}

/** Dict(expr* keys, expr* values) */
export interface Dict extends Positioned {
  readonly type: "Dict";
  readonly keys: readonly (Expression | null)[];
  readonly values: readonly Expression[];
}

/** Set(expr* elts) */
export interface Set extends Positioned {
  readonly type: "Set";
  readonly elts: readonly Expression[];
}

/** ListComp(expr elt, comprehension* generators) */
export interface ListComp extends Positioned {
  readonly type: "ListComp";
  readonly elt: Expression;
  readonly generators: readonly Comprehension[];
}

/** SetComp(expr elt, comprehension* generators) */
export interface SetComp extends Positioned {
  readonly type: "SetComp";
  readonly elt: Expression;
  readonly generators: readonly Comprehension[];
}

/** DictComp(expr key, expr value, comprehension* generators) */
export interface DictComp extends Positioned {
  readonly type: "DictComp";
  readonly key: Expression;
  readonly value: Expression;
  readonly generators: readonly Comprehension[];
}

/** GeneratorExp(expr elt, comprehension* generators) */
export interface GeneratorExp extends Positioned {
  readonly type: "GeneratorExp";
  readonly elt: Expression;
  readonly generators: readonly Comprehension[];
}

/** Await(expr value) */
export interface Await extends Positioned {
  readonly type: "Await";
  readonly value: Expression;
}

/** Yield(expr? value) */
export interface Yield extends Positioned {
  readonly type: "Yield";
  readonly value: Expression | null;
}

/** YieldFrom(expr value) */
export interface YieldFrom extends Positioned {
  readonly type: "YieldFrom";
  readonly value: Expression;
}

/** Compare(expr left, cmpop* ops, expr* comparators) */
export interface Compare extends Positioned {
  readonly type: "Compare";
  readonly left: Expression;
  readonly ops: readonly CompareOperator[];
  readonly comparators: readonly Expression[];
}

/** Call(expr func, expr* args, keyword* keywords) */
export interface Call extends Positioned {
  readonly type: "Call";
  readonly func: Expression;
  readonly args: readonly Expression[];
  readonly keywords: readonly Keyword[];
}

/** FormattedValue(expr value, int conversion, expr? format_spec) */
export interface FormattedValue extends Positioned {
  readonly type: "FormattedValue";
  readonly value: Expression;
  readonly conversion: number;
  readonly format_spec: Expression | null;
}

/** JoinedStr(expr* values) */
export interface JoinedStr extends Positioned {
  readonly type: "JoinedStr";
  readonly values: readonly Expression[];
}

/** Constant(constant value, string? kind) */
export interface Constant extends Positioned {
  readonly type: "Constant";
  readonly value: ConstantValue;
  readonly kind: "u" | null;
}

/** Attribute(expr value, identifier attr, expr_context ctx) */
export interface Attribute extends Positioned {
  readonly type: "Attribute";
  readonly value: Expression;
  readonly attr: string;
  readonly ctx: ExprContext;
}

/** Subscript(expr value, expr slice, expr_context ctx) */
export interface Subscript extends Positioned {
  readonly type: "Subscript";
  readonly value: Expression;
  readonly slice: Expression;
  readonly ctx: ExprContext;
}

/** Starred(expr value, expr_context ctx) */
export interface Starred extends Positioned {
  readonly type: "Starred";
  readonly value: Expression;
  readonly ctx: ExprContext;
}

/** Name(identifier id, expr_context ctx) */
export interface Name extends Positioned {
  readonly type: "Name";
  readonly id: string;
  readonly ctx: ExprContext;
}

/** List(expr* elts, expr_context ctx) */
export interface List extends Positioned {
  readonly type: "List";
  readonly elts: readonly Expression[];
  readonly ctx: ExprContext;
}

/** Tuple(expr* elts, expr_context ctx) */
export interface Tuple extends Positioned {
  readonly type: "Tuple";
  readonly elts: readonly Expression[];
  readonly ctx: ExprContext;
}

/** Slice(expr? lower, expr? upper, expr? step) */
export interface Slice extends Positioned {
  readonly type: "Slice";
  readonly lower: Expression | null;
  readonly upper: Expression | null;
  readonly step: Expression | null;
}

export type Expression =
  | BoolOp
  | NamedExpr
  | BinOp
  | UnaryOp
  | Lambda
  | IfExp
  | Dict
  | Set
  | ListComp
  | SetComp
  | DictComp
  | GeneratorExp
  | Await
  | Yield
  | YieldFrom
  | Compare
  | Call
  | FormattedValue
  | JoinedStr
  | Constant
  | Attribute
  | Subscript
  | Starred
  | Name
  | List
  | Tuple
  | Slice;

export type ExprContext = "Load" | "Store" | "Del";

export type BoolOperator = "And" | "Or";

export type Operator =
  | "Add"
  | "Sub"
  | "Mult"
  | "MatMult"
  | "Div"
  | "Mod"
  | "Pow"
  | "LShift"
  | "RShift"
  | "BitOr"
  | "BitXor"
  | "BitAnd"
  | "FloorDiv";

export type UnaryOperator = "Invert" | "Not" | "UAdd" | "USub";

export type CompareOperator = "Eq" | "NotEq" | "Lt" | "LtE" | "Gt" | "GtE" | "Is" | "IsNot" | "In" | "NotIn";

/** comprehension(expr target, expr iter, expr* ifs, int is_async) */
export interface Comprehension extends Positioned {
  readonly type: "Comprehension";
  readonly target: Expression;
  readonly iter: Expression;
  readonly ifs: readonly Expression[];
  readonly is_async: 0 | 1;
}

/** ExceptHandler(expr? type, identifier? name, stmt* body) */
export interface ExceptHandler extends Positioned {
  readonly type: "ExceptHandler";
  /** CPython's `type`, which here is the name of the node class. */
  readonly type_: Expression | null;
  readonly name: string | null;
  readonly body: readonly Statement[];
}

/** arguments(arg* posonlyargs, arg* args, arg? vararg, arg* kwonlyargs, expr* kw_defaults, arg? kwarg, expr* defaults) */
export interface Arguments extends Positioned {
  readonly type: "Arguments";
  readonly posonlyargs: readonly Arg[];
  readonly args: readonly Arg[];
  readonly vararg: Arg | null;
  readonly kwonlyargs: readonly Arg[];
  readonly kw_defaults: readonly (Expression | null)[];
  readonly kwarg: Arg | null;
  readonly defaults: readonly Expression[];
}

/** arg(identifier arg, expr? annotation) */
export interface Arg extends Positioned {
  readonly type: "Arg";
  readonly arg: string;
  readonly annotation: Expression | null;
}

/** keyword(identifier? arg, expr value) */
export interface Keyword extends Positioned {
  readonly type: "Keyword";
  readonly arg: string | null;
  readonly value: Expression;
}

/** alias(identifier name, identifier? asname) */
export interface Alias extends Positioned {
  readonly type: "Alias";
  readonly name: string;
  readonly asname: string | null;
}

/** withitem(expr context_expr, expr? optional_vars) */
export interface WithItem extends Positioned {
  readonly type: "WithItem";
  readonly context_expr: Expression;
  readonly optional_vars: Expression | null;
}

/** match_case(pattern pattern, expr? guard, stmt* body) */
export interface MatchCase extends Positioned {
  readonly type: "MatchCase";
  readonly pattern: Pattern;
  readonly guard: Expression | null;
  readonly body: readonly Statement[];
}

/** MatchValue(expr value) */
export interface MatchValue extends Positioned {
  readonly type: "MatchValue";
  readonly value: Expression;
}

/** MatchSingleton(constant value) */
export interface MatchSingleton extends Positioned {
  readonly type: "MatchSingleton";
  readonly value: ConstantValue;
}

/** MatchSequence(pattern* patterns) */
export interface MatchSequence extends Positioned {
  readonly type: "MatchSequence";
  readonly patterns: readonly Pattern[];
}

/** MatchMapping(expr* keys, pattern* patterns, identifier? rest) */
export interface MatchMapping extends Positioned {
  readonly type: "MatchMapping";
  readonly keys: readonly Expression[];
  readonly patterns: readonly Pattern[];
  readonly rest: string | null;
}

/** MatchClass(expr cls, pattern* patterns, identifier* kwd_attrs, pattern* kwd_patterns) */
export interface MatchClass extends Positioned {
  readonly type: "MatchClass";
  readonly cls: Expression;
  readonly patterns: readonly Pattern[];
  readonly kwd_attrs: readonly string[];
  readonly kwd_patterns: readonly Pattern[];
}

/** MatchStar(identifier? name) */
export interface MatchStar extends Positioned {
  readonly type: "MatchStar";
  readonly name: string | null;
}

/** MatchAs(pattern? pattern, identifier? name) */
export interface MatchAs extends Positioned {
  readonly type: "MatchAs";
  readonly pattern: Pattern | null;
  readonly name: string | null;
}

/** MatchOr(pattern* patterns) */
export interface MatchOr extends Positioned {
  readonly type: "MatchOr";
  readonly patterns: readonly Pattern[];
}

export type Pattern =
  | MatchValue
  | MatchSingleton
  | MatchSequence
  | MatchMapping
  | MatchClass
  | MatchStar
  | MatchAs
  | MatchOr;

/** TypeVar(identifier name, expr? bound, expr? default_value) */
export interface TypeVar extends Positioned {
  readonly type: "TypeVar";
  readonly name: string;
  readonly bound: Expression | null;
  readonly default_value: Expression | null;
}

/** ParamSpec(identifier name, expr? default_value) */
export interface ParamSpec extends Positioned {
  readonly type: "ParamSpec";
  readonly name: string;
  readonly default_value: Expression | null;
}

/** TypeVarTuple(identifier name, expr? default_value) */
export interface TypeVarTuple extends Positioned {
  readonly type: "TypeVarTuple";
  readonly name: string;
  readonly default_value: Expression | null;
}

export type TypeParam = TypeVar | ParamSpec | TypeVarTuple;

export type Node =
  | Module
  | Statement
  | Expression
  | Pattern
  | TypeParam
  | Comprehension
  | ExceptHandler
  | Arguments
  | Arg
  | Keyword
  | Alias
  | WithItem
  | MatchCase;

/** The interface of one node class, by its name. */
export type NodeOf<K extends Node["type"]> = Extract<Node, { readonly type: K }>;
