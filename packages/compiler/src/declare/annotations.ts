/**
 * Annotations: what a type of Python's is to TypeScript.
 *
 *     list[tuple[str, int]]          =>   Tuple<[string, int]>[]
 *     Callable[[str], Awaitable[T]]  =>   (a: string) => PromiseLike<T>
 *     "Node | None"                  =>   Node | null
 *
 * From the expression of an annotation, to text. What has no counterpart, such as a class of the standard library, is `any`: a type
 * must not refuse what the program takes.
 *
 * Source: PEP 484, 585, 604, 612, 695; Library Reference, "typing".
 */
import { parse } from "../2-parse/index.ts";
import type { Expression, Subscript } from "../language/nodes.ts";
import { Source } from "../language/source.ts";
import type { Names } from "./names.ts";

/** A type as text, and how tightly it binds: a union or function type wants parentheses inside others. */
interface Type {
  readonly text: string;
  readonly loose?: boolean;
}

const ANY: Type = { text: "any" };

/** The type that an annotation says. @param names  what names mean where it stands */
export function typeText(annotation: Expression | null, names: Names): string {
  return annotation === null ? "any" : typeOf(annotation, names).text;
}

/** The name of Python's that an annotation begins with: `Iterator` of `typing.Iterator[int]`. */
export function headOf(annotation: Expression | null, names: Names): string | null {
  const head = annotation?.type === "Subscript" ? annotation.value : annotation;
  return head === null || head === undefined ? null : names.libraryName(head);
}

function typeOf(node: Expression, names: Names): Type {
  switch (node.type) {
    case "Constant":
      if (node.value.kind === "None")
        return { text: names.place.none, loose: names.place.none.includes("|") };
      return node.value.kind === "str" ? quoted(node.value.value, names) : ANY;
    case "Name":
    case "Attribute":
      return named(node, [], names);
    case "Subscript":
      return named(node.value, parametersOf(node), names);
    case "BinOp":
      return node.op === "BitOr" ? union([node.left, node.right], names) : ANY;
    default:
      return ANY;
  }
}

/** A forward reference. */
function quoted(text: string, names: Names): Type {
  try {
    const { module } = parse(new Source(text.trim(), "<annotation>"));
    const [only] = module.body;
    return only?.type === "Expr" && module.body.length === 1 ? typeOf(only.value, names) : ANY;
  } catch {
    return ANY;
  }
}

/** What stands between the brackets, one type each. */
function parametersOf({ slice }: Subscript): readonly Expression[] {
  return slice.type === "Tuple" ? slice.elts : [slice];
}

function named(head: Expression, parameters: readonly Expression[], names: Names): Type {
  const own = names.ownType(head);
  if (own !== null) {
    const given = Array.from(
      { length: own.parameters ?? parameters.length },
      (_, i) => parameters[i] ?? null,
    );
    if (given.length === 0) return { text: own.text };
    return { text: `${own.text}<${given.map((each) => typeText(each, names)).join(", ")}>` };
  }
  const name = names.libraryName(head);
  const rule = name === null ? undefined : (RULES[name] ?? ALIASES[name]);
  if (rule === undefined) return ANY;
  return typeof rule === "string" ? word(rule, names) : rule(parameters, names);
}

function word(text: string, names: Names): Type {
  return { text: OWN_WORDS.has(text) ? names.word(text) : text };
}

type Rule = (parameters: readonly Expression[], names: Names) => Type;

/** The first of several rules' parameters as a type. */
function nth(parameters: readonly Expression[], at: number, names: Names): Type {
  const found = parameters[at];
  return found === undefined ? ANY : typeOf(found, names);
}

function tight({ text, loose = false }: Type): string {
  return loose ? `(${text})` : text;
}

function generic(name: string, ...order: readonly number[]): Rule {
  return (parameters, names) => {
    const items = order.map((at) => nth(parameters, at, names).text);
    return { text: `${OWN_WORDS.has(name) ? names.word(name) : name}<${items.join(", ")}>` };
  };
}

const array: Rule = (parameters, names) => ({ text: `${tight(nth(parameters, 0, names))}[]` });

function union(parts: readonly Expression[], names: Names): Type {
  const types = parts.map((part) => typeOf(part, names));
  const texts = types.map(({ text }) => (text.includes("=>") ? `(${text})` : text));
  const all = [...new Set(texts.flatMap((text) => (text.includes("(") ? [text] : text.split(" | "))))];
  if (all.includes("any")) return ANY;
  return { text: all.join(" | "), loose: all.length > 1 };
}

const tuple: Rule = (parameters, names) => {
  const Tuple = names.word("Tuple");
  const [first, second] = parameters;
  if (first === undefined) return { text: `${Tuple}<any[]>` };
  const isEndless = second?.type === "Constant" && second.value.kind === "Ellipsis";
  if (isEndless) return { text: `${Tuple}<${array([first], names).text}>` };
  const isEmpty = first.type === "Tuple" && first.elts.length === 0;
  return { text: `${Tuple}<[${isEmpty ? "" : parameters.map((each) => typeText(each, names)).join(", ")}]>` };
};

const callable: Rule = ([given, result], names) => {
  const returned = typeText(result ?? null, names.ofResult());
  const parameters =
    given?.type === "List"
      ? given.elts.map((each, i) => `${"abcdefghijklmnopqrstuvwxyz"[i] ?? `a${i}`}: ${typeText(each, names)}`)
      : ["...args: any[]"];
  return { text: `(${parameters.join(", ")}) => ${returned}`, loose: true };
};

const literal: Rule = (parameters) => {
  const texts = parameters.map((each) => {
    if (each.type === "UnaryOp" && each.operand.type === "Constant" && each.operand.value.kind === "int")
      return `-${each.operand.value.value}`;
    if (each.type !== "Constant") return "any";
    switch (each.value.kind) {
      case "str":
        return JSON.stringify(each.value.value);
      case "int":
      case "bool":
        return String(each.value.value);
      case "None":
        return "null";
      default:
        return "any";
    }
  });
  return { text: texts.join(" | "), loose: texts.length > 1 };
};

/** What wraps a type without being one: `Final[int]`. */
const first: Rule = (parameters, names) => nth(parameters, 0, names);

/** Words that the runtime's `types` door has; others are TypeScript's own. */
const OWN_WORDS: ReadonlySet<string> = new Set([
  ..."int float Complex Tuple Sequence Dict PySet Bytes Coroutine Future Keywords".split(" "),
]);

/** By the name that Python's own library has for it. */
const RULES: Readonly<Record<string, Rule | string>> = {
  __proto__: null as never,
  int: "int",
  float: "float",
  complex: "Complex",
  str: "string",
  bool: "boolean",
  bytes: "Bytes",
  bytearray: "Bytes",
  object: "unknown",
  BaseException: "Error",
  Exception: "Error",
  type: (parameters, names) => ({
    text: `(...args: any[]) => ${tight(nth(parameters, 0, names))}`,
    loose: true,
  }),
  list: array,
  tuple,
  dict: generic("Dict", 0, 1),
  set: generic("PySet", 0),
  frozenset: generic("PySet", 0),
  Sequence: generic("Sequence", 0),
  Iterable: generic("Iterable", 0),
  Iterator: generic("IterableIterator", 0),
  Generator: generic("IterableIterator", 0),
  AsyncIterable: generic("AsyncIterable", 0),
  AsyncIterator: generic("AsyncIterableIterator", 0),
  AsyncGenerator: generic("AsyncIterableIterator", 0),
  Awaitable: generic("PromiseLike", 0),
  Coroutine: generic("Coroutine", 2),
  Future: generic("Future", 0),
  Callable: callable,
  Optional: (parameters, names) => {
    const given = nth(parameters, 0, names);
    return given.text === "any" ? ANY : { text: `${given.text} | null`, loose: true };
  },
  Union: (parameters, names) => union(parameters, names),
  Literal: literal,
  Final: first,
  ClassVar: first,
  Annotated: first,
  Required: first,
  NotRequired: first,
  ReadOnly: first,
  InitVar: first,
  TypeGuard: () => ({ text: "boolean" }),
  TypeIs: () => ({ text: "boolean" }),
  Never: "never",
  NoReturn: "never",
  Self: (_, names) => ({ text: names.place.self }),
  LiteralString: "string",
};

/** Other names of the same. */
const ALIASES: Readonly<Record<string, Rule | string>> = Object.fromEntries(
  Object.entries({
    list: "List MutableSequence deque Deque",
    tuple: "Tuple",
    dict: "Dict Mapping MutableMapping defaultdict DefaultDict OrderedDict",
    set: "Set FrozenSet AbstractSet MutableSet",
    Future: "Task",
    type: "Type",
    str: "Text AnyStr",
    Sequence: "Collection Reversible",
  }).flatMap(([name, others]) => others.split(" ").map((other) => [other, RULES[name]!])),
);
